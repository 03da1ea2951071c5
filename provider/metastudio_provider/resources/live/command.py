"""`metastudio:live:LiveCommand`."""

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from ...errors import Conflict, Refused
from ...framework.act import Act, act_marks
from ...framework.identity import Identity
from ...values.convert import to_wire
from ...values.validation import Problem
from ...wire import operations
from . import live_tasks
from .checks import push_problems, rule_problems, scene_problems
from .models import LiveCommandInputs, LiveCommandReport, Nothing

if TYPE_CHECKING:
    from ...api.client import Api
    from . import typed

PARAMETERS = {
    "INSERT_PLAY_SCRIPT": ("play_text",),
    "INSERT_PLAY_AUDIO": ("play_audio",),
    "REWRITE_PLAY_SCRIPT": ("scene_scripts",),
    "REWRITE_INTERACTION_RULES": ("interaction_rules",),
    "REFRESH_OUTPUT_URL": ("output_urls", "stream_keys"),
    "RESET_EXIT_CONFIG": ("live_exit_config",),
    "CLEAN_UP_INSERT_COMMAND": ("command_ids",),
    "CONFIRM_COMMANDS": ("confirmation",),
}
"""The parameters of each command."""

OPTIONAL = ("stream_keys", "command_ids")
BARE = ("play_text", "play_audio", "live_exit_config")
"""Parameters that are the `params` themselves; others are named in them (the form is not stated)."""


class LiveCommand(Act["typed.LiveCommandInputs", "typed.LiveCommandState"]):
    """A command to a running livestream task: insert a text or audio, rewrite scripts or rules, change the push target
    or the stop rules, drop what was inserted, decide on rewrites that wait for confirmation. It is executed when it is
    created and again when `triggers`, the room or the task change, once each time. Deleting it does nothing: what was
    said is said."""

    token = "metastudio:live:LiveCommand"
    inputs = LiveCommandInputs
    report = LiveCommandReport
    identity = Identity("room_id", "job_id")
    creating = operations.execute_smart_live_command
    query = Nothing
    marks = act_marks(
        LiveCommandInputs,
        {
            "room_id": ("metastudio:live:Room", "room_id"),
            "job_id": ("metastudio:live:LivestreamTask", "job_id"),
        },
    )
    doing = "the command is sent"
    example = """\
type: metastudio:live:LiveCommand
properties:
  roomId: ${onAir.roomId}
  jobId: ${onAir.jobId}
  command: INSERT_PLAY_SCRIPT
  playText: {textConfig: {text: The next hundred orders get a gift.}}
  triggers: {round: "1"}
"""

    def problems(self, inputs: Mapping[str, Any]) -> Iterator[Problem]:
        """Each command has its own parameters; they have the rules they have in a room."""
        command = inputs.get("command")
        if isinstance(command, str) and command in PARAMETERS:
            own = PARAMETERS[command]
            for name in own:
                if inputs.get(name) is None and name not in OPTIONAL:
                    yield Problem((name,), f"is required for the command {command}.")
            for name in (name for names in PARAMETERS.values() for name in names):
                if inputs.get(name) is not None and name not in own:
                    yield Problem((name,), f"is no parameter of the command {command}.")
        yield from scene_problems(inputs.get("scene_scripts"), ("scene_scripts",))
        yield from rule_problems(inputs.get("interaction_rules"), ("interaction_rules",))
        if inputs.get("output_urls") is not None or inputs.get("stream_keys") is not None:
            yield from push_problems(inputs)
        confirmation = inputs.get("confirmation")
        if isinstance(confirmation, Mapping):
            for name in ("command", "action"):
                if confirmation.get(name) is None:
                    yield Problem(("confirmation", name), "is required.")

    def create(self, api: "Api", inputs: "typed.LiveCommandInputs") -> tuple[str, Mapping[str, Any]]:
        """Give the command."""
        id = self.identity.numbered(inputs)
        sent = to_wire(inputs, self.input_shape)
        where = {"room_id": str(sent["room_id"]), "job_id": str(sent["job_id"])}
        if sent["command"] == "CONFIRM_COMMANDS":
            api.request(operations.batch_confirm_live_commands, path=where, body=sent["confirmation"])
            return id, {"command": sent["command"]}
        more = {"review_config": sent["review_config"]} if "review_config" in sent else {}
        try:
            answer = live_tasks.command(api, **where, name=sent["command"], params=params(sent), **more)
        except Conflict as error:
            raise Refused(
                f"{error.method} {error.path}: {error.code} {error.message} (HTTP {error.status}). Commands go to a "
                "livestream that is on air: start another one by a change of the `triggers` of its task."
            ) from error
        return id, {**answer, "command": sent["command"]}


def params(sent: Mapping[str, Any]) -> Any:
    """The `params` of a command, from its inputs in the form of the wire."""
    own = {name: sent[name] for name in PARAMETERS[sent["command"]] if name in sent}
    bare = next((own[name] for name in own if name in BARE), None)
    return bare if bare is not None else own
