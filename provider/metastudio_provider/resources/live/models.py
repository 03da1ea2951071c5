"""Inputs and outputs around a livestream that the service's API does not have, or types by prose only."""

from typing import Annotated, Any, Literal

from pydantic import Field

from ...framework.resource import ProviderOutputs, output
from ...values.model import Model
from ...wire import common, live

TRIGGERS = "Values of your own, such as a date or the id of another resource; "


class LiveTaskInfo(Model):
    """A livestream task that is waiting or on air."""

    job_id: Annotated[str | None, Field(description="ID of the task.")] = None
    state: Annotated[str | None, Field(description="WAITING or PROCESSING.")] = None
    start_time: Annotated[str | None, Field(description="Since when it is on air, UTC.")] = None
    create_time: Annotated[str | None, Field(description="When it was started, UTC.")] = None


class RoomInputs(live.CreateSmartLiveRoomReq):
    """Definition of a live room, and whether it may be changed while it is live."""

    allow_while_live: Annotated[
        bool | None,
        Field(
            description="Whether the room may be changed, replaced and deleted while one of its livestream tasks is "
            "waiting or on air. A change then reaches the running task too, as far as the service has a command for it "
            "(scripts, rules, push target, stop rules). Unset, the provider's setting counts, which refuses it."
        ),
    ] = None


class PendingCommands(Model):
    """Commands that a running livestream task has not taken yet."""

    job_id: Annotated[str | None, Field(description="ID of the livestream task.")] = None
    commands: Annotated[list[str] | None, Field(description="Names of the commands.")] = None


class RoomOutputs(ProviderOutputs):
    """What the provider adds to the report of a room."""

    live_task: Annotated[
        LiveTaskInfo | None,
        output("The livestream task of the room that was waiting or on air when the room was last read."),
    ] = None
    pending_commands: Annotated[
        list[PendingCommands] | None,
        output(
            "Commands that were to bring a change of the room to its running livestream tasks, and that a task did "
            "not take. The next update sends them again while that task is on air."
        ),
    ] = None


class LivestreamTaskInputs(live.StartSmartLivePath, live.StartSmartLiveReq):
    """Which room goes live, what differs from the room for this run, and when a new run is wanted."""

    allow_while_live: Annotated[
        bool | None,
        Field(
            description="Whether the livestream may be started while another one of the room is waiting or on air: "
            "that one is stopped first. Unset, the provider's setting counts, which refuses the start."
        ),
    ] = None

    triggers: Annotated[
        dict[str, Any] | None,
        Field(
            description=TRIGGERS + "a change stops the task if it is still live, and starts a new one. Nothing else "
            "starts a task again, also when it ended by itself."
        ),
    ] = None


class LivestreamTaskOutputs(ProviderOutputs):
    """What the provider adds to the report of a livestream task."""

    live_warning_info: Annotated[
        list[live.LiveWarningItem] | None, output("Risks that the service saw in the configuration at the start.")
    ] = None
    limit_duration: Annotated[
        int | None, output("Longest live time in force at the start, in hours; 0 means unlimited.")
    ] = None
    vanished: Annotated[
        bool | None,
        output(
            "Whether the service does not hold the task any more, as after the end of a room of type TEMP; the other "
            "outputs are what was last seen."
        ),
    ] = None


PlayType = Annotated[
    Literal["APPEND", "INSERT", "PLAY_NOW"] | None,
    Field(
        description="When it is played. By default a text PLAY_NOW, audio APPEND.",
        json_schema_extra={
            "x-enumDescriptions": {
                "APPEND": "At the end of the play queue of the scene.",
                "INSERT": "At the end of the current sentence or between two audio files.",
                "PLAY_NOW": "At once, without waiting for the end of the sentence.",
            }
        },
    ),
]
PlayRole = Annotated[
    Literal["STREAMER", "CO_STREAMER"] | None,
    Field(
        description="Who speaks. Default STREAMER.",
        json_schema_extra={
            "x-enumDescriptions": {"STREAMER": "The main avatar.", "CO_STREAMER": "The assistant, by voice only."}
        },
    ),
]
RuleIndex = Annotated[
    str | None,
    Field(
        description="`rule_index` of the rule that is answered, for replies to an interaction callback.", max_length=64
    ),
]


class InsertedText(Model):
    """Text of INSERT_PLAY_SCRIPT."""

    text: Annotated[str, Field(description="What the avatar says.", min_length=1, max_length=131072)]


class PlayText(Model):
    """Parameters of INSERT_PLAY_SCRIPT."""

    text_config: Annotated[InsertedText, Field(description="What is spoken.")]
    play_type: PlayType = None
    play_role: PlayRole = None
    rule_index: RuleIndex = None


class PlayAudio(Model):
    """Parameters of INSERT_PLAY_AUDIO."""

    audio_url: Annotated[
        str,
        Field(
            description="Address of the audio, signature included.",
            min_length=1,
            max_length=2048,
            json_schema_extra={"x-secret": True},
        ),
    ]
    play_type: PlayType = None
    play_role: PlayRole = None
    rule_index: RuleIndex = None


class LiveCommandInputs(live.ExecuteSmartLiveCommandPath):
    """One command for a running livestream task, with its parameters."""

    command: Annotated[
        Literal[
            "INSERT_PLAY_SCRIPT",
            "INSERT_PLAY_AUDIO",
            "REWRITE_PLAY_SCRIPT",
            "REWRITE_INTERACTION_RULES",
            "REFRESH_OUTPUT_URL",
            "RESET_EXIT_CONFIG",
            "CLEAN_UP_INSERT_COMMAND",
            "CONFIRM_COMMANDS",
        ],
        Field(
            description="What the task is to do; each command has the parameters named with it.",
            json_schema_extra={
                "x-enumDescriptions": {
                    "INSERT_PLAY_SCRIPT": "Speak an inserted text: `play_text`.",
                    "INSERT_PLAY_AUDIO": "Play inserted audio: `play_audio`.",
                    "REWRITE_PLAY_SCRIPT": "Rewrite the scripts not played yet: `scene_scripts`.",
                    "REWRITE_INTERACTION_RULES": "Replace the interaction rules: `interaction_rules`.",
                    "REFRESH_OUTPUT_URL": "Push to another address: `output_urls`, `stream_keys`.",
                    "RESET_EXIT_CONFIG": "Set new stop rules: `live_exit_config`.",
                    "CLEAN_UP_INSERT_COMMAND": "Drop inserted commands not played yet: `command_ids`, all if left out.",
                    "CONFIRM_COMMANDS": "Decide on rewrites that wait for confirmation: `confirmation`; for tenants "
                    "with manual confirmation.",
                }
            },
        ),
    ]
    play_text: Annotated[PlayText | None, Field(description="The text of INSERT_PLAY_SCRIPT.")] = None
    play_audio: Annotated[PlayAudio | None, Field(description="The audio of INSERT_PLAY_AUDIO.")] = None
    scene_scripts: Annotated[
        list[live.LiveVideoScriptInfo] | None, Field(description="The scenes of REWRITE_PLAY_SCRIPT.", min_length=1)
    ] = None
    interaction_rules: Annotated[
        list[live.LiveRoomInteractionRuleInfo] | None, Field(description="The rules of REWRITE_INTERACTION_RULES.")
    ] = None
    output_urls: Annotated[
        list[str] | None,
        Field(
            description="RTMP push address of REFRESH_OUTPUT_URL; one address at present.",
            min_length=1,
            max_length=1,
            json_schema_extra={"x-secret": True},
        ),
    ] = None
    stream_keys: Annotated[
        list[str] | None,
        Field(
            description="Stream key of REFRESH_OUTPUT_URL, paired with `output_urls` by position.",
            max_length=1,
            json_schema_extra={"x-secret": True},
        ),
    ] = None
    live_exit_config: Annotated[
        live.LiveExitConfig | None, Field(description="The stop rules of RESET_EXIT_CONFIG.")
    ] = None
    command_ids: Annotated[
        list[str] | None,
        Field(description="IDs of the inserted commands that CLEAN_UP_INSERT_COMMAND drops; all when left out."),
    ] = None
    confirmation: Annotated[
        live.BatchConfirmLiveCommandsReq | None, Field(description="The decision of CONFIRM_COMMANDS.")
    ] = None
    review_config: Annotated[
        common.ReviewConfig | None, Field(description="Override of the content review of inserted texts.")
    ] = None
    triggers: Annotated[
        dict[str, Any] | None,
        Field(description=TRIGGERS + "a change executes the command again. Nothing else does."),
    ] = None


class LiveCommandReport(Model):
    """What the service answers to a command."""

    command_id: Annotated[str | None, output("ID of the accepted command.")] = None
    result: Annotated[str | None, output("Result of the command as JSON text, where it has one.", secret=True)] = None


class ReportedEvent(Model):
    """Event of the audience of a livestream."""

    timestamp: Annotated[
        int | None,
        Field(
            description="When the event happened, in milliseconds since 1970-01-01 UTC. Unset, when it is reported.",
            ge=0,
            le=4102415999000,
        ),
    ] = None
    type: Annotated[
        int | None,
        Field(
            description="Kind of event; the service accepts 0 to 100, only the listed values have a meaning.",
            ge=0,
            le=100,
            json_schema_extra={
                "x-enumDescriptions": {
                    "1": "On-screen comment.",
                    "2": "A viewer enters.",
                    "3": "A viewer likes.",
                    "4": "A viewer sends a gift.",
                    "5": "A viewer subscribes or follows; not in use.",
                    "6": "Number of viewers.",
                }
            },
        ),
    ] = None
    content: Annotated[
        str | None,
        Field(
            description="Payload as JSON text: `user` (`userId`, `name`, `level`, `badge`, `badgeLevel`) for types 1 "
            "to 4, with `content` (comment text) for 1 and `gift` (`giftName`, `giftNum`, `totalValue`, `giftValue`) "
            "for 4; `numberOfViewers` for 6.",
            max_length=4096,
            json_schema_extra={"x-secret": True},
        ),
    ] = None


class LiveEventReportInputs(live.LiveEventReportPath):
    """Events of the audience for a running livestream task."""

    events: Annotated[list[ReportedEvent], Field(description="The events, 1 to 1000.", min_length=1, max_length=1000)]
    review_config: Annotated[
        common.ReviewConfig | None, Field(description="Override of the content review of the events' texts.")
    ] = None
    refresh_url: Annotated[
        bool | None, Field(description="Whether the service issues a new address for reporting events.")
    ] = None
    triggers: Annotated[
        dict[str, Any] | None, Field(description=TRIGGERS + "a change reports the events again. Nothing else does.")
    ] = None


class Nothing(Model):
    """There is nothing to list: an act is no object of the service."""
