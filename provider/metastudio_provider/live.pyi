"""Live rooms, interaction rules, products, platforms and livestream tasks as dynamic resources.

Generated; never edited: `make schema` writes it.
"""

from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required, TypeAlias, TypedDict

import pulumi
import pulumi.dynamic
from typing_extensions import ReadOnly

from . import common

BatchConfirmLiveCommandsReqAction: TypeAlias = Literal["confirm", "reject"]
"""`confirm`: Accept the commands; `reject`: Turn the commands down."""
BatchConfirmLiveCommandsReqCommand: TypeAlias = Literal["REWRITE_PLAY_SCRIPT", "REWRITE_INTERACTION_RULES"]
"""`REWRITE_PLAY_SCRIPT`: Rewritten scripts; `REWRITE_INTERACTION_RULES`: Replaced interaction rules."""
CoStreamerConfigStreamerAction: TypeAlias = Literal["SILENCE", "VOLUME_DOWN"]
"""`SILENCE`: Falls silent; `VOLUME_DOWN`: Lowers its voice."""
HitConditionRelation: TypeAlias = Literal["AND", "OR", "RESERVED"]
"""
`AND`: All conditions must hold; `OR`: One condition is enough; `RESERVED`: Fallback reply, the conditions are
not evaluated.
"""
HitConditionTagMatch: TypeAlias = Literal["EQUAL", "REGEX", "MATH_GT", "MATH_GE", "MATH_LT", "MATH_LE", "MATH_EQ"]
"""
`EQUAL`: Exactly equal; `REGEX`: Regular expression; the advised way to look for keywords; `MATH_GT`: Number
greater than; `MATH_GE`: Number greater than or equal; `MATH_LT`: Number less than; `MATH_LE`: Number less than
or equal; `MATH_EQ`: Numbers equal.
"""
HitConditionTagOperation: TypeAlias = Literal["SUM", "AVG", "COUNT", "NONE"]
"""`SUM`: Total; `AVG`: Mean; `COUNT`: Number of events; `NONE`: Taken as it is."""
LiveCommandCommand: TypeAlias = Literal[
    "INSERT_PLAY_SCRIPT",
    "INSERT_PLAY_AUDIO",
    "REWRITE_PLAY_SCRIPT",
    "REWRITE_INTERACTION_RULES",
    "REFRESH_OUTPUT_URL",
    "RESET_EXIT_CONFIG",
    "CLEAN_UP_INSERT_COMMAND",
    "CONFIRM_COMMANDS",
]
"""
`INSERT_PLAY_SCRIPT`: Speak an inserted text: `play_text`; `INSERT_PLAY_AUDIO`: Play inserted audio:
`play_audio`; `REWRITE_PLAY_SCRIPT`: Rewrite the scripts not played yet: `scene_scripts`;
`REWRITE_INTERACTION_RULES`: Replace the interaction rules: `interaction_rules`; `REFRESH_OUTPUT_URL`: Push to
another address: `output_urls`, `stream_keys`; `RESET_EXIT_CONFIG`: Set new stop rules: `live_exit_config`;
`CLEAN_UP_INSERT_COMMAND`: Drop inserted commands not played yet: `command_ids`, all if left out;
`CONFIRM_COMMANDS`: Decide on rewrites that wait for confirmation: `confirmation`; for tenants with manual
confirmation.
"""
LiveEventCallBackConfigAuthType: TypeAlias = Literal["NONE", "MSS_A", "MSS_A_HEAD", "MEITUAN_DEFAULT"]
"""
`NONE`: The callback URL already contains its own authentication; `MSS_A`: The query parameters `hwSecret`
(HMAC-SHA256 over the URL and the time with `key`) and `hwTime` (hexadecimal Unix time) are appended to the URL;
`MSS_A_HEAD`: As `MSS_A`, but in the headers `x-hw-mss-secret` and `x-hw-mss-time`; `MEITUAN_DEFAULT`: Only for
callbacks to the Meituan platform.
"""
LiveEventCallBackConfigCallbackEventType: TypeAlias = Literal[
    "SHOOT_SCRIPT_SWITCH", "RTMP_STREAM_STATE_CHANGE", "REPLY_COMMAND_FINISH"
]
"""
`SHOOT_SCRIPT_SWITCH`: Another paragraph started; `RTMP_STREAM_STATE_CHANGE`: The state of the RTMP push link
changed; `REPLY_COMMAND_FINISH`: A reply was played to its end.
"""
LiveExitConfigAutoStopMode: TypeAlias = Literal["FORCE_EXIT", "SEGMENT_END", "SCENE_END", "SCRIPT_END"]
"""
`FORCE_EXIT`: At once; `SEGMENT_END`: At the end of the paragraph; `SCENE_END`: At the end of the scene;
`SCRIPT_END`: At the end of the script.
"""
LiveJobRunConfigAllowResourceType: TypeAlias = Literal["PERIOD", "ONDEMAND", "UNLIMITED", "ONE_TIME"]
"""
`PERIOD`: Yearly or monthly resource; `ONDEMAND`: Pay-per-use resource; `UNLIMITED`: Any kind; `ONE_TIME`:
One-off resource.
"""
LiveNotifyConfigNotifyEvents: TypeAlias = Literal["AUTO_EXIT"]
"""`AUTO_EXIT`: The live show stopped by itself."""
LiveRoomEventCallBackConfigAuthType: TypeAlias = Literal["NONE", "MSS_A", "MSS_A_HEAD", "MEITUAN_DEFAULT"]
"""
`NONE`: The callback URL already contains its own authentication; `MSS_A`: The query parameters `hwSecret`
(HMAC-SHA256 over the URL and the time with `key`) and `hwTime` (hexadecimal Unix time) are appended to the URL;
`MSS_A_HEAD`: As `MSS_A`, but in the headers `x-hw-mss-secret` and `x-hw-mss-time`; `MEITUAN_DEFAULT`: Only for
callbacks to the Meituan platform.
"""
LiveRoomEventCallBackConfigCallbackEventType: TypeAlias = Literal[
    "SHOOT_SCRIPT_SWITCH", "RTMP_STREAM_STATE_CHANGE", "REPLY_COMMAND_FINISH"
]
"""
`SHOOT_SCRIPT_SWITCH`: Another paragraph started; `RTMP_STREAM_STATE_CHANGE`: The state of the RTMP push link
changed; `REPLY_COMMAND_FINISH`: A reply was played to its end.
"""
LiveRoomInteractionConfigPlayType: TypeAlias = Literal["APPEND", "INSERT", "PLAY_NOW"]
"""
`APPEND`: At the end of the play queue of the scene; `INSERT`: At the end of the current sentence or between two
audio files; `PLAY_NOW`: At once, without waiting for the end of the sentence.
"""
LiveWarningItemWarningType: TypeAlias = Literal[
    "TOO_LESSS_SCRIPT_ITEMS",
    "TOO_SHORT_SCRIPT_TIME",
    "TOO_LESS_DANMAKU_RULES",
    "RANDOM_PLAY_CLOSED",
    "ROTATION_MODEL_CLOSED",
]
"""
`TOO_LESSS_SCRIPT_ITEMS`: Too few paragraphs (the service spells it so); `TOO_SHORT_SCRIPT_TIME`: The paragraphs
are too short in total; `TOO_LESS_DANMAKU_RULES`: Too few rules for on-screen comments; `RANDOM_PLAY_CLOSED`:
Shuffled playing is switched off; `ROTATION_MODEL_CLOSED`: No avatars are configured to take turns.
"""
LivestreamTaskState: TypeAlias = Literal["WAITING", "PROCESSING", "SUCCEED", "FAILED", "BLOCKED"]
"""
`WAITING`: Waiting to be executed; `PROCESSING`: Live; `SUCCEED`: Ended normally; `FAILED`: Failed, see
`error_info`; `BLOCKED`: Frozen by operators, see `block_reason`.
"""
LivestreamTaskUsedResourceType: TypeAlias = Literal["PERIOD", "ONDEMAND", "ONE_TIME", "UNKNOW"]
"""
`PERIOD`: Yearly or monthly resource; `ONDEMAND`: Pay-per-use resource; `ONE_TIME`: One-off resource; `UNKNOW`:
Unknown kind (the service spells it so).
"""
LivestreamTaskViewMode: TypeAlias = Literal["LANDSCAPE", "VERTICAL"]
"""`LANDSCAPE`: Wide picture, 16:9; `VERTICAL`: Upright picture, 9:16."""
PlatformAccessType: TypeAlias = Literal["MEITUAN_OFFICIAL", "MSS_STANDARD"]
"""`MEITUAN_OFFICIAL`: Meituan's own live interface; `MSS_STANDARD`: The standard interface defined by MetaStudio."""
PlatformAuthorizationInfoAuthorizeState: TypeAlias = Literal["AUTHORIZED", "UNAUTHORIZED"]
"""`AUTHORIZED`: Authorised; `UNAUTHORIZED`: Not authorised."""
PlayAudioPlayRole: TypeAlias = Literal["STREAMER", "CO_STREAMER"]
"""`STREAMER`: The main avatar; `CO_STREAMER`: The assistant, by voice only."""
PlayAudioPlayType: TypeAlias = Literal["APPEND", "INSERT", "PLAY_NOW"]
"""
`APPEND`: At the end of the play queue of the scene; `INSERT`: At the end of the current sentence or between two
audio files; `PLAY_NOW`: At once, without waiting for the end of the sentence.
"""
PlayPolicyPlayMode: TypeAlias = Literal["TEXT", "AUDIO", "NO_PRESET"]
"""`TEXT`: Speech synthesised from text; `AUDIO`: Recorded audio; `NO_PRESET`: No prepared script, manual control."""
PlayPolicyRandomPlayMode: TypeAlias = Literal["NONE", "SCENE", "SCRIPT_ITEM", "SCENE_AND_SCRIPT_ITEM"]
"""
`NONE`: Nothing is shuffled; `SCENE`: Scenes are shuffled, paragraphs keep their order; `SCRIPT_ITEM`:
Paragraphs are shuffled, scenes keep their order; `SCENE_AND_SCRIPT_ITEM`: Scenes and paragraphs are shuffled.
"""
PlayTextPlayRole: TypeAlias = Literal["STREAMER", "CO_STREAMER"]
"""`STREAMER`: The main avatar; `CO_STREAMER`: The assistant, by voice only."""
PlayTextPlayType: TypeAlias = Literal["APPEND", "INSERT", "PLAY_NOW"]
"""
`APPEND`: At the end of the play queue of the scene; `INSERT`: At the end of the current sentence or between two
audio files; `PLAY_NOW`: At once, without waiting for the end of the sentence.
"""
ProductMediaDetailInfoAssetType: TypeAlias = Literal["IMAGE", "VIDEO", "AUDIO"]
"""`IMAGE`: Picture; `VIDEO`: Video; `AUDIO`: Audio."""
ProductMediaInfoAssetType: TypeAlias = Literal["IMAGE", "VIDEO", "AUDIO"]
"""`IMAGE`: Picture; `VIDEO`: Video; `AUDIO`: Audio."""
ProductState: TypeAlias = Literal["ACTIVED", "UNACTIVED", "BLOCK", "DELETED"]
"""
`ACTIVED`: Active and usable; `UNACTIVED`: Inactive; `BLOCK`: Frozen by the service, unusable; `DELETED`:
Deleted.
"""
RTCLiveEventCallBackConfigRtcCallbackEventType: TypeAlias = Literal["LIVE_PROGRESS", "REPLY_COMMAND_FINISH"]
"""
`LIVE_PROGRESS`: Progress of the script, sent as message type `live_progress_notify`; `REPLY_COMMAND_FINISH`: A
reply was played to its end, sent as message type `reply_command_finish_notify`.
"""
RTCUserInfoUserType: TypeAlias = Literal["CAPTURE", "ANIMATION", "RENDER", "PLAYER", "INFERENCE_USER", "END_USER"]
"""
`CAPTURE`: Live assistant that pushes the camera picture into the room; `ANIMATION`: Motion service that derives
movement data from the camera picture; `RENDER`: Rendering service that draws the avatar from movement data;
`PLAYER`: Viewer that plays the original or the avatar stream; `INFERENCE_USER`: Avatar inference side that
receives audio and sends video; `END_USER`: Terminal side that sends audio and receives video.
"""
RoomConfirmState: TypeAlias = Literal["UNCONFIRM", "CONFIRMED", "REJECT"]
"""`UNCONFIRM`: Not confirmed yet; `CONFIRMED`: Confirmed; `REJECT`: Rejected."""
RoomConfirmationAction: TypeAlias = Literal["confirm", "reject"]
"""`confirm`: Accept the version; `reject`: Turn the version down."""
RoomConfirmationConfirmState: TypeAlias = Literal["UNCONFIRM", "CONFIRMED", "REJECT"]
"""`UNCONFIRM`: Not confirmed yet; `CONFIRMED`: Confirmed; `REJECT`: Rejected."""
RoomState: TypeAlias = Literal["ENABLE", "DISABLE", "BLOCKED"]
"""
`ENABLE`: The room is usable; `DISABLE`: The room is unusable; the reason is in `error_info`; `BLOCKED`: The
room was frozen; the reason is in `error_info`.
"""
RoomType: TypeAlias = Literal["NORMAL", "TEMP", "TEMPLATE"]
"""
`NORMAL`: Permanent room that can go live again and again; `TEMP`: Room that the service removes as soon as its
live job ends; `TEMPLATE`: Template from which other rooms are made.
"""
RoomViewMode: TypeAlias = Literal["LANDSCAPE", "VERTICAL"]
"""`LANDSCAPE`: Wide picture, 16:9; `VERTICAL`: Upright picture, 9:16."""
SharedConfigSharedState: TypeAlias = Literal["PUBLISHED", "DRAFT", "REVIEW"]
"""
`PUBLISHED`: Usable by the listed tenants; `DRAFT`: Being edited, visible to the owner only; `REVIEW`: Locked
for review, visible to the owner and the reviewers only.
"""
SharedConfigSharedType: TypeAlias = Literal["PRIVATE", "PUBLIC", "SHARED"]
"""
`PRIVATE`: Only the owning tenant; `PUBLIC`: Everybody; open to system assets only at present; `SHARED`: The
tenants listed in `allowed_project_ids`.
"""
SmartLayerConfigLayerType: TypeAlias = Literal["IMAGE", "VIDEO", "TEXT"]
"""
`IMAGE`: A picture, described by `image_config`; `VIDEO`: A video clip, described by `video_config`; `TEXT`: A
text, described by `text_config`.
"""
SmartTextLayerConfigTextType: TypeAlias = Literal["DYNAMIC", "STATIC"]
"""`DYNAMIC`: Keywords in the text are replaced when it is shown; `STATIC`: The text is shown as it is."""
StandardPlatformApiConfigApiType: TypeAlias = Literal["PRODUCT_QUERY", "LIVE_EVENT_CALLBACK"]
"""`PRODUCT_QUERY`: Query of the platform's products; `LIVE_EVENT_CALLBACK`: Callback for live events."""
TriggerProcessPlayType: TypeAlias = Literal["APPEND", "INSERT", "PLAY_NOW"]
"""
`APPEND`: At the end of the play queue of the scene; `INSERT`: At the end of the current sentence or between two
audio files; `PLAY_NOW`: At once, without waiting for the end of the sentence.
"""
TriggerProcessReplyMode: TypeAlias = Literal[
    "SYSTEM_REPLY", "CALLBACK", "SYSTEM_REPLY_AND_CALLBACK", "SHOW_LAYER", "INTELLIGENT_REPLY"
]
"""
`SYSTEM_REPLY`: The avatar speaks one of the prepared replies; `CALLBACK`: The prepared reply is sent to the
interaction callback URL; `SYSTEM_REPLY_AND_CALLBACK`: Both of the above; `SHOW_LAYER`: Only the overlay is
shown, the speech goes on; `INTELLIGENT_REPLY`: A large-language-model robot makes the reply.
"""
TriggerProcessReplyOrder: TypeAlias = Literal["RANDOM", "ORDER"]
"""`RANDOM`: At random; `ORDER`: One after the other, then from the start."""
TriggerProcessReplyRole: TypeAlias = Literal["STREAMER", "CO_STREAMER"]
"""`STREAMER`: The main avatar; `CO_STREAMER`: The assistant streamer, voice only."""

class HitConditionTag(TypedDict, total=False):
    """Condition on one field of an event."""

    tag: ReadOnly[pulumi.Input[str | None]]
    """
    Name of the field that is looked at: a JSON key inside the `content` of the reported event (`content` for
    the comment text, `level` for the viewer's level); always `content` for event type 10. At most 256
    characters.
    """
    operation: ReadOnly[pulumi.Input[HitConditionTagOperation | None]]
    """How the field is aggregated before comparing."""
    match: ReadOnly[pulumi.Input[HitConditionTagMatch | None]]
    """How the field is compared with `value`."""
    value: ReadOnly[pulumi.Input[str | None]]
    """Value compared with; for `REGEX` several keywords are separated by a vertical bar. At most 1024 characters."""

class HitCondition(TypedDict, total=False):
    """When a rule matches an event."""

    relation: ReadOnly[pulumi.Input[HitConditionRelation | None]]
    """How the single conditions are combined."""
    priority: ReadOnly[pulumi.Input[int | None]]
    """
    Order in which rules are tried; the lower the number the higher the priority. 0 to 999. The service's
    default is `500`.
    """
    tags: ReadOnly[pulumi.Input[Sequence[pulumi.Input[HitConditionTag]] | None]]
    """The single conditions."""

class SmartImageLayerConfig(TypedDict, total=False):
    """Details of a picture overlay."""

    image_url: ReadOnly[Required[pulumi.Input[str]]]
    """URL of the picture. At most 2048 characters."""
    display_duration: ReadOnly[pulumi.Input[int | None]]
    """
    How long the overlay is shown in seconds; the length of the reply, or of the matched words, takes
    precedence. 0 to 3600.
    """

class SmartVideoLayerConfig(TypedDict, total=False):
    """Details of a video overlay."""

    video_url: ReadOnly[Required[pulumi.Input[str]]]
    """URL of the video clip. At most 2048 characters."""
    video_cover_url: ReadOnly[pulumi.Input[str | None]]
    """URL of the clip's cover picture. At most 2048 characters."""
    display_duration: ReadOnly[pulumi.Input[int | None]]
    """
    How long the overlay is shown in seconds; the length of the reply, or of the matched words, takes
    precedence. 0 to 3600.
    """

class SmartTextLayerConfig(TypedDict, total=False):
    """Details of a text overlay."""

    text_type: ReadOnly[pulumi.Input[SmartTextLayerConfigTextType | None]]
    """Kind of text."""
    text_context: ReadOnly[pulumi.Input[str | None]]
    """Text to show. At most 1024 characters."""
    font_name: ReadOnly[pulumi.Input[str | None]]
    """
    Font of the text. Values: `HarmonyOS_Sans_SC_Black`: HarmonyOS Sans, bold; `HarmonyOS_Sans_SC_Regular`:
    HarmonyOS Sans, regular; `HarmonyOS_Sans_SC_Thin`: HarmonyOS Sans, thin; `fzyouh`: FangZheng slim. At most
    64 characters.
    """
    font_size: ReadOnly[pulumi.Input[int | None]]
    """Font size in pixels; the usable range is 4 to 120. 0 to 120."""
    font_color: ReadOnly[pulumi.Input[str | None]]
    """Colour of the text as an RGB value. At most 16 characters."""
    display_duration: ReadOnly[pulumi.Input[int | None]]
    """
    How long the overlay is shown in seconds; the length of the reply, or of the matched words, takes
    precedence. 0 to 3600.
    """

class SmartLayerConfig(TypedDict, total=False):
    """Overlay shown when an interaction rule fires."""

    layer_type: ReadOnly[Required[pulumi.Input[SmartLayerConfigLayerType]]]
    """Kind of overlay."""
    asset_id: ReadOnly[pulumi.Input[str | None]]
    """ID of the asset shown; leave out for external material. At most 64 characters."""
    position: ReadOnly[pulumi.Input[common.LayerPositionConfig | None]]
    """Where the overlay is placed on the canvas."""
    size: ReadOnly[pulumi.Input[common.LayerSizeConfig | None]]
    """How large the overlay is drawn."""
    image_config: ReadOnly[pulumi.Input[SmartImageLayerConfig | None]]
    """Details of a picture overlay."""
    video_config: ReadOnly[pulumi.Input[SmartVideoLayerConfig | None]]
    """Details of a video overlay."""
    text_config: ReadOnly[pulumi.Input[SmartTextLayerConfig | None]]
    """Details of a text overlay."""

class ReplyAudioInfo(TypedDict, total=False):
    """Prepared reply as audio."""

    audio_url: ReadOnly[pulumi.Input[str | None]]
    """URL of the audio file. At most 2048 characters."""
    audio_name: ReadOnly[pulumi.Input[str | None]]
    """Name of the audio. At most 256 characters."""

class TriggerProcess(TypedDict, total=False):
    """What happens when a rule matches."""

    time_window: ReadOnly[pulumi.Input[int | None]]
    """
    Time in seconds during which the rule fires at most once; 0 fires every time, -1 only once per show. -1 to
    7200.
    """
    reply_mode: ReadOnly[pulumi.Input[TriggerProcessReplyMode | None]]
    """Kind of reaction."""
    layer_config: ReadOnly[pulumi.Input[SmartLayerConfig | None]]
    """Overlay shown when the rule fires."""
    extra_layer_config: ReadOnly[pulumi.Input[SmartLayerConfig | None]]
    """Second overlay shown when the rule fires."""
    reply_texts: ReadOnly[pulumi.Input[Sequence[pulumi.Input[str]] | None]]
    """Prepared replies as text."""
    reply_audios: ReadOnly[pulumi.Input[Sequence[pulumi.Input[ReplyAudioInfo]] | None]]
    """Prepared replies as audio."""
    reply_order: ReadOnly[pulumi.Input[TriggerProcessReplyOrder | None]]
    """How one of the prepared replies is picked."""
    reply_role: ReadOnly[pulumi.Input[TriggerProcessReplyRole | None]]
    """Who speaks the reply. The service's default is `STREAMER`."""
    robot_id: ReadOnly[pulumi.Input[str | None]]
    """ID of the large-language-model robot, required for `INTELLIGENT_REPLY`. At most 64 characters."""
    play_type: ReadOnly[pulumi.Input[TriggerProcessPlayType | None]]
    """How the reply is inserted into the running script."""

class InteractionRuleInfo(TypedDict, total=False):
    """Interaction rule: event and hit condition lead to a reply."""

    rule_name: ReadOnly[pulumi.Input[str | None]]
    """Name of the rule. At most 256 characters."""
    enabled: ReadOnly[pulumi.Input[bool | None]]
    """Whether the rule is active. The service's default is `true`."""
    event_type: ReadOnly[pulumi.Input[int | None]]
    """
    Live event the rule listens to; the service accepts 0 to 100, only the listed values have a meaning. Values:
    `1`: On-screen comment of a viewer; `2`: A viewer enters; `3`: A viewer likes; `4`: A viewer sends a gift;
    `10`: The avatar's own prepared text contains the searched value. 0 to 100.
    """
    hit_condition: ReadOnly[pulumi.Input[HitCondition | None]]
    """When the rule matches an event."""
    trigger: ReadOnly[pulumi.Input[TriggerProcess | None]]
    """What happens when the rule matches."""
    review_config: ReadOnly[pulumi.Input[common.ReviewConfig | None]]
    """Override of the content review of the rule's texts."""

class HitConditionTagOutput(TypedDict, total=False):
    """Condition on one field of an event."""

    tag: ReadOnly[str]
    """
    Name of the field that is looked at: a JSON key inside the `content` of the reported event (`content` for
    the comment text, `level` for the viewer's level); always `content` for event type 10. At most 256
    characters.
    """
    operation: ReadOnly[HitConditionTagOperation]
    """How the field is aggregated before comparing."""
    match: ReadOnly[HitConditionTagMatch]
    """How the field is compared with `value`."""
    value: ReadOnly[str]
    """Value compared with; for `REGEX` several keywords are separated by a vertical bar. At most 1024 characters."""

class HitConditionOutput(TypedDict, total=False):
    """When a rule matches an event."""

    relation: ReadOnly[HitConditionRelation]
    """How the single conditions are combined."""
    priority: ReadOnly[int]
    """
    Order in which rules are tried; the lower the number the higher the priority. 0 to 999. The service's
    default is `500`.
    """
    tags: ReadOnly[list[HitConditionTagOutput]]
    """The single conditions."""

class SmartImageLayerConfigOutput(TypedDict, total=False):
    """Details of a picture overlay."""

    image_url: ReadOnly[Required[str]]
    """URL of the picture. At most 2048 characters."""
    display_duration: ReadOnly[int]
    """
    How long the overlay is shown in seconds; the length of the reply, or of the matched words, takes
    precedence. 0 to 3600.
    """

class SmartVideoLayerConfigOutput(TypedDict, total=False):
    """Details of a video overlay."""

    video_url: ReadOnly[Required[str]]
    """URL of the video clip. At most 2048 characters."""
    video_cover_url: ReadOnly[str]
    """URL of the clip's cover picture. At most 2048 characters."""
    display_duration: ReadOnly[int]
    """
    How long the overlay is shown in seconds; the length of the reply, or of the matched words, takes
    precedence. 0 to 3600.
    """

class SmartTextLayerConfigOutput(TypedDict, total=False):
    """Details of a text overlay."""

    text_type: ReadOnly[SmartTextLayerConfigTextType]
    """Kind of text."""
    text_context: ReadOnly[str]
    """Text to show. At most 1024 characters."""
    font_name: ReadOnly[str]
    """
    Font of the text. Values: `HarmonyOS_Sans_SC_Black`: HarmonyOS Sans, bold; `HarmonyOS_Sans_SC_Regular`:
    HarmonyOS Sans, regular; `HarmonyOS_Sans_SC_Thin`: HarmonyOS Sans, thin; `fzyouh`: FangZheng slim. At most
    64 characters.
    """
    font_size: ReadOnly[int]
    """Font size in pixels; the usable range is 4 to 120. 0 to 120."""
    font_color: ReadOnly[str]
    """Colour of the text as an RGB value. At most 16 characters."""
    display_duration: ReadOnly[int]
    """
    How long the overlay is shown in seconds; the length of the reply, or of the matched words, takes
    precedence. 0 to 3600.
    """

class SmartLayerConfigOutput(TypedDict, total=False):
    """Overlay shown when an interaction rule fires."""

    layer_type: ReadOnly[Required[SmartLayerConfigLayerType]]
    """Kind of overlay."""
    asset_id: ReadOnly[str]
    """ID of the asset shown; leave out for external material. At most 64 characters."""
    position: ReadOnly[common.LayerPositionConfigOutput]
    """Where the overlay is placed on the canvas."""
    size: ReadOnly[common.LayerSizeConfigOutput]
    """How large the overlay is drawn."""
    image_config: ReadOnly[SmartImageLayerConfigOutput]
    """Details of a picture overlay."""
    video_config: ReadOnly[SmartVideoLayerConfigOutput]
    """Details of a video overlay."""
    text_config: ReadOnly[SmartTextLayerConfigOutput]
    """Details of a text overlay."""

class ReplyAudioInfoOutput(TypedDict, total=False):
    """Prepared reply as audio."""

    audio_url: ReadOnly[str]
    """URL of the audio file. At most 2048 characters."""
    audio_name: ReadOnly[str]
    """Name of the audio. At most 256 characters."""

class TriggerProcessOutput(TypedDict, total=False):
    """What happens when a rule matches."""

    time_window: ReadOnly[int]
    """
    Time in seconds during which the rule fires at most once; 0 fires every time, -1 only once per show. -1 to
    7200.
    """
    reply_mode: ReadOnly[TriggerProcessReplyMode]
    """Kind of reaction."""
    layer_config: ReadOnly[SmartLayerConfigOutput]
    """Overlay shown when the rule fires."""
    extra_layer_config: ReadOnly[SmartLayerConfigOutput]
    """Second overlay shown when the rule fires."""
    reply_texts: ReadOnly[list[str]]
    """Prepared replies as text."""
    reply_audios: ReadOnly[list[ReplyAudioInfoOutput]]
    """Prepared replies as audio."""
    reply_order: ReadOnly[TriggerProcessReplyOrder]
    """How one of the prepared replies is picked."""
    reply_role: ReadOnly[TriggerProcessReplyRole]
    """Who speaks the reply. The service's default is `STREAMER`."""
    robot_id: ReadOnly[str]
    """ID of the large-language-model robot, required for `INTELLIGENT_REPLY`. At most 64 characters."""
    play_type: ReadOnly[TriggerProcessPlayType]
    """How the reply is inserted into the running script."""

class InteractionRuleDetailInfoOutput(TypedDict, total=False):
    """Interaction rule as stored in a library."""

    rule_index: ReadOnly[str]
    """Index by which the rule is identified when it fires; assigned by the service, leave it out."""
    rule_name: ReadOnly[str]
    """Name of the rule. At most 256 characters."""
    enabled: ReadOnly[bool]
    """Whether the rule is active. The service's default is `true`."""
    event_type: ReadOnly[int]
    """
    Live event the rule listens to; the service accepts 0 to 100, only the listed values have a meaning. Values:
    `1`: On-screen comment of a viewer; `2`: A viewer enters; `3`: A viewer likes; `4`: A viewer sends a gift;
    `10`: The avatar's own prepared text contains the searched value. 0 to 100.
    """
    hit_condition: ReadOnly[HitConditionOutput]
    """When the rule matches an event."""
    trigger: ReadOnly[TriggerProcessOutput]
    """What happens when the rule matches."""
    review_config: ReadOnly[common.ReviewConfigOutput]
    """Override of the content review of the rule's texts."""
    rule_id: ReadOnly[str]
    """ID of the rule inside its library."""
    create_time: ReadOnly[str]
    """When the rule was created, UTC."""
    update_time: ReadOnly[str]
    """When the rule was last changed, UTC."""

class LiveRoomInteractionRuleInfoOutput(TypedDict, total=False):
    """Interaction rule as kept in a live room."""

    rule_index: ReadOnly[str]
    """Index by which the rule is identified when it fires; assigned by the service, leave it out."""
    rule_name: ReadOnly[str]
    """Name of the rule. At most 256 characters."""
    enabled: ReadOnly[bool]
    """Whether the rule is active. The service's default is `true`."""
    event_type: ReadOnly[int]
    """
    Live event the rule listens to; the service accepts 0 to 100, only the listed values have a meaning. Values:
    `1`: On-screen comment of a viewer; `2`: A viewer enters; `3`: A viewer likes; `4`: A viewer sends a gift;
    `10`: The avatar's own prepared text contains the searched value. 0 to 100.
    """
    hit_condition: ReadOnly[HitConditionOutput]
    """When the rule matches an event."""
    trigger: ReadOnly[TriggerProcessOutput]
    """What happens when the rule matches."""
    review_config: ReadOnly[common.ReviewConfigOutput]
    """Override of the content review of the rule's texts."""
    group_id: ReadOnly[str]
    """ID of the rule library this rule was copied from; informative, not a live link. At most 64 characters."""
    group_name: ReadOnly[str]
    """Name of the rule library this rule was copied from. At most 256 characters."""
    enabled_scenes: ReadOnly[list[str]]
    """Names of the scenes (`scene_scripts[].script_name`) in which the rule is active; all scenes when left out."""

class InsertedText(TypedDict, total=False):
    """Text of INSERT_PLAY_SCRIPT."""

    text: ReadOnly[Required[pulumi.Input[str]]]
    """What the avatar says. At most 131072 characters."""

class PlayText(TypedDict, total=False):
    """Parameters of INSERT_PLAY_SCRIPT."""

    text_config: ReadOnly[Required[pulumi.Input[InsertedText]]]
    """What is spoken."""
    play_type: ReadOnly[pulumi.Input[PlayTextPlayType | None]]
    """When it is played. By default a text PLAY_NOW, audio APPEND."""
    play_role: ReadOnly[pulumi.Input[PlayTextPlayRole | None]]
    """Who speaks. Default STREAMER."""
    rule_index: ReadOnly[pulumi.Input[str | None]]
    """`rule_index` of the rule that is answered, for replies to an interaction callback. At most 64 characters."""

class PlayAudio(TypedDict, total=False):
    """Parameters of INSERT_PLAY_AUDIO."""

    audio_url: ReadOnly[Required[pulumi.Input[str]]]
    """Address of the audio, signature included. At most 2048 characters. Secret."""
    play_type: ReadOnly[pulumi.Input[PlayAudioPlayType | None]]
    """When it is played. By default a text PLAY_NOW, audio APPEND."""
    play_role: ReadOnly[pulumi.Input[PlayAudioPlayRole | None]]
    """Who speaks. Default STREAMER."""
    rule_index: ReadOnly[pulumi.Input[str | None]]
    """`rule_index` of the rule that is answered, for replies to an interaction callback. At most 64 characters."""

class LiveAudioConfig(TypedDict, total=False):
    """Audio that drives a live paragraph."""

    asset_id: ReadOnly[pulumi.Input[str | None]]
    """ID of the audio asset; leave out for external audio. At most 64 characters."""
    audio_url: ReadOnly[pulumi.Input[str | None]]
    """URL of an MP3 file below 100 MB; the service converts it to mono 16 kHz. At most 2048 characters."""
    subtitle_url: ReadOnly[pulumi.Input[str | None]]
    """URL of matching SRT subtitles below 1 MB. At most 2048 characters."""

class RelationProductInfo(TypedDict, total=False):
    """Product that belongs to a paragraph."""

    product_id: ReadOnly[pulumi.Input[str | None]]
    """
    ID of the product, repeated in paragraph-switch callbacks; the `goodsId` on the Meituan platform. At most 64
    characters.
    """
    product_title: ReadOnly[pulumi.Input[str | None]]
    """
    Title of the product, repeated in paragraph-switch callbacks; the `goodsTitle` on the Meituan platform. At
    most 256 characters.
    """

class LiveShootScriptItem(TypedDict, total=False):
    """One paragraph of a scene."""

    sequence_no: ReadOnly[pulumi.Input[int | None]]
    """Number of the paragraph inside the scene, normally counted from 1."""
    title: ReadOnly[pulumi.Input[str | None]]
    """Heading of the paragraph, repeated in callbacks. At most 256 characters."""
    text_config: ReadOnly[pulumi.Input[common.TextConfig | None]]
    """Spoken text, for play mode `TEXT`."""
    audio_config: ReadOnly[pulumi.Input[LiveAudioConfig | None]]
    """Audio that drives the avatar, for play mode `AUDIO`."""
    relation_product: ReadOnly[pulumi.Input[RelationProductInfo | None]]
    """Product that is presented in the paragraph."""

class LiveVideoScriptInfo(TypedDict, total=False):
    """One scene of a live room."""

    script_name: ReadOnly[Required[pulumi.Input[str]]]
    """Name of the scene; interaction rules and callbacks refer to it. At most 256 characters."""
    script_description: ReadOnly[pulumi.Input[str | None]]
    """Free description of the scene. At most 1024 characters."""
    dh_id: ReadOnly[pulumi.Input[str | None]]
    """ID of an avatar and voice pair; not in use yet, leave out. At most 64 characters."""
    model_asset_id: ReadOnly[pulumi.Input[str | None]]
    """Asset ID of the avatar model that appears in the scene. At most 64 characters."""
    voice_config: ReadOnly[pulumi.Input[common.VoiceConfig | None]]
    """Voice of the scene."""
    background_config: ReadOnly[pulumi.Input[Sequence[pulumi.Input[common.BackgroundConfigInfo]] | None]]
    """Background of the scene, normally a single entry."""
    layer_config: ReadOnly[pulumi.Input[Sequence[pulumi.Input[common.LayerConfig]] | None]]
    """Layers of the scene, the avatar's own layer included."""
    shoot_scripts: ReadOnly[Required[pulumi.Input[Sequence[pulumi.Input[LiveShootScriptItem]]]]]
    """Paragraphs spoken in the scene, in order; the console asks for more than 200 characters of text per scene."""

class LiveRoomInteractionRuleInfo(TypedDict, total=False):
    """Interaction rule as kept in a live room."""

    rule_name: ReadOnly[pulumi.Input[str | None]]
    """Name of the rule. At most 256 characters."""
    enabled: ReadOnly[pulumi.Input[bool | None]]
    """Whether the rule is active. The service's default is `true`."""
    event_type: ReadOnly[pulumi.Input[int | None]]
    """
    Live event the rule listens to; the service accepts 0 to 100, only the listed values have a meaning. Values:
    `1`: On-screen comment of a viewer; `2`: A viewer enters; `3`: A viewer likes; `4`: A viewer sends a gift;
    `10`: The avatar's own prepared text contains the searched value. 0 to 100.
    """
    hit_condition: ReadOnly[pulumi.Input[HitCondition | None]]
    """When the rule matches an event."""
    trigger: ReadOnly[pulumi.Input[TriggerProcess | None]]
    """What happens when the rule matches."""
    review_config: ReadOnly[pulumi.Input[common.ReviewConfig | None]]
    """Override of the content review of the rule's texts."""
    group_id: ReadOnly[pulumi.Input[str | None]]
    """ID of the rule library this rule was copied from; informative, not a live link. At most 64 characters."""
    group_name: ReadOnly[pulumi.Input[str | None]]
    """Name of the rule library this rule was copied from. At most 256 characters."""
    enabled_scenes: ReadOnly[pulumi.Input[Sequence[pulumi.Input[str]] | None]]
    """Names of the scenes (`scene_scripts[].script_name`) in which the rule is active; all scenes when left out."""

class LiveExitConfig(TypedDict, total=False):
    """When a live show stops by itself."""

    max_live_duration: ReadOnly[pulumi.Input[int | None]]
    """
    Longest live time in hours; 0 or left out means unlimited. A forced stop is accurate to about five minutes.
    0 to 168.
    """
    auto_stop_mode: ReadOnly[pulumi.Input[LiveExitConfigAutoStopMode | None]]
    """How the show stops when the longest live time is reached. The service's default is `FORCE_EXIT`."""
    max_exception_waiting_duration: ReadOnly[pulumi.Input[int | None]]
    """
    How many minutes an exception may last before the show is stopped at once; 0 means unlimited, left out means
    the system's value (3 minutes at present, may change). 0 to 60.
    """

class BatchConfirmLiveCommandsReq(TypedDict, total=False):
    """Decision on commands that wait for confirmation."""

    command: ReadOnly[pulumi.Input[BatchConfirmLiveCommandsReqCommand | None]]
    """Kind of command the decision is about."""
    action: ReadOnly[pulumi.Input[BatchConfirmLiveCommandsReqAction | None]]
    """The decision."""
    command_ids: ReadOnly[pulumi.Input[Sequence[pulumi.Input[str]] | None]]
    """IDs of the commands; all waiting ones when left out."""

class InsertedTextOutput(TypedDict, total=False):
    """Text of INSERT_PLAY_SCRIPT."""

    text: ReadOnly[Required[str]]
    """What the avatar says. At most 131072 characters."""

class PlayTextOutput(TypedDict, total=False):
    """Parameters of INSERT_PLAY_SCRIPT."""

    text_config: ReadOnly[Required[InsertedTextOutput]]
    """What is spoken."""
    play_type: ReadOnly[PlayTextPlayType]
    """When it is played. By default a text PLAY_NOW, audio APPEND."""
    play_role: ReadOnly[PlayTextPlayRole]
    """Who speaks. Default STREAMER."""
    rule_index: ReadOnly[str]
    """`rule_index` of the rule that is answered, for replies to an interaction callback. At most 64 characters."""

class PlayAudioOutput(TypedDict, total=False):
    """Parameters of INSERT_PLAY_AUDIO."""

    audio_url: ReadOnly[Required[str]]
    """Address of the audio, signature included. At most 2048 characters. Secret."""
    play_type: ReadOnly[PlayAudioPlayType]
    """When it is played. By default a text PLAY_NOW, audio APPEND."""
    play_role: ReadOnly[PlayAudioPlayRole]
    """Who speaks. Default STREAMER."""
    rule_index: ReadOnly[str]
    """`rule_index` of the rule that is answered, for replies to an interaction callback. At most 64 characters."""

class LiveAudioConfigOutput(TypedDict, total=False):
    """Audio that drives a live paragraph."""

    asset_id: ReadOnly[str]
    """ID of the audio asset; leave out for external audio. At most 64 characters."""
    audio_url: ReadOnly[str]
    """URL of an MP3 file below 100 MB; the service converts it to mono 16 kHz. At most 2048 characters."""
    subtitle_url: ReadOnly[str]
    """URL of matching SRT subtitles below 1 MB. At most 2048 characters."""

class RelationProductInfoOutput(TypedDict, total=False):
    """Product that belongs to a paragraph."""

    product_id: ReadOnly[str]
    """
    ID of the product, repeated in paragraph-switch callbacks; the `goodsId` on the Meituan platform. At most 64
    characters.
    """
    product_title: ReadOnly[str]
    """
    Title of the product, repeated in paragraph-switch callbacks; the `goodsTitle` on the Meituan platform. At
    most 256 characters.
    """

class LiveShootScriptItemOutput(TypedDict, total=False):
    """One paragraph of a scene."""

    sequence_no: ReadOnly[int]
    """Number of the paragraph inside the scene, normally counted from 1."""
    title: ReadOnly[str]
    """Heading of the paragraph, repeated in callbacks. At most 256 characters."""
    text_config: ReadOnly[common.TextConfigOutput]
    """Spoken text, for play mode `TEXT`."""
    audio_config: ReadOnly[LiveAudioConfigOutput]
    """Audio that drives the avatar, for play mode `AUDIO`."""
    relation_product: ReadOnly[RelationProductInfoOutput]
    """Product that is presented in the paragraph."""

class LiveVideoScriptInfoOutput(TypedDict, total=False):
    """One scene of a live room."""

    script_id: ReadOnly[str]
    """ID of the scene, assigned by the service; leave it out."""
    script_name: ReadOnly[Required[str]]
    """Name of the scene; interaction rules and callbacks refer to it. At most 256 characters."""
    script_description: ReadOnly[str]
    """Free description of the scene. At most 1024 characters."""
    dh_id: ReadOnly[str]
    """ID of an avatar and voice pair; not in use yet, leave out. At most 64 characters."""
    model_asset_id: ReadOnly[str]
    """Asset ID of the avatar model that appears in the scene. At most 64 characters."""
    voice_config: ReadOnly[common.VoiceConfigOutput]
    """Voice of the scene."""
    background_config: ReadOnly[list[common.BackgroundConfigInfoOutput]]
    """Background of the scene, normally a single entry."""
    layer_config: ReadOnly[list[common.LayerConfigOutput]]
    """Layers of the scene, the avatar's own layer included."""
    shoot_scripts: ReadOnly[Required[list[LiveShootScriptItemOutput]]]
    """Paragraphs spoken in the scene, in order; the console asks for more than 200 characters of text per scene."""

class LiveExitConfigOutput(TypedDict, total=False):
    """When a live show stops by itself."""

    max_live_duration: ReadOnly[int]
    """
    Longest live time in hours; 0 or left out means unlimited. A forced stop is accurate to about five minutes.
    0 to 168.
    """
    auto_stop_mode: ReadOnly[LiveExitConfigAutoStopMode]
    """How the show stops when the longest live time is reached. The service's default is `FORCE_EXIT`."""
    max_exception_waiting_duration: ReadOnly[int]
    """
    How many minutes an exception may last before the show is stopped at once; 0 means unlimited, left out means
    the system's value (3 minutes at present, may change). 0 to 60.
    """

class BatchConfirmLiveCommandsReqOutput(TypedDict, total=False):
    """Decision on commands that wait for confirmation."""

    command: ReadOnly[BatchConfirmLiveCommandsReqCommand]
    """Kind of command the decision is about."""
    action: ReadOnly[BatchConfirmLiveCommandsReqAction]
    """The decision."""
    command_ids: ReadOnly[list[str]]
    """IDs of the commands; all waiting ones when left out."""

class ReportedEvent(TypedDict, total=False):
    """Event of the audience of a livestream."""

    timestamp: ReadOnly[pulumi.Input[int | None]]
    """When the event happened, in milliseconds since 1970-01-01 UTC. Unset, when it is reported."""
    type: ReadOnly[pulumi.Input[int | None]]
    """
    Kind of event; the service accepts 0 to 100, only the listed values have a meaning. Values: `1`: On-screen
    comment; `2`: A viewer enters; `3`: A viewer likes; `4`: A viewer sends a gift; `5`: A viewer subscribes or
    follows; not in use; `6`: Number of viewers. 0 to 100.
    """
    content: ReadOnly[pulumi.Input[str | None]]
    """
    Payload as JSON text: `user` (`userId`, `name`, `level`, `badge`, `badgeLevel`) for types 1 to 4, with
    `content` (comment text) for 1 and `gift` (`giftName`, `giftNum`, `totalValue`, `giftValue`) for 4;
    `numberOfViewers` for 6. At most 4096 characters. Secret.
    """

class ReportedEventOutput(TypedDict, total=False):
    """Event of the audience of a livestream."""

    timestamp: ReadOnly[int]
    """When the event happened, in milliseconds since 1970-01-01 UTC. Unset, when it is reported."""
    type: ReadOnly[int]
    """
    Kind of event; the service accepts 0 to 100, only the listed values have a meaning. Values: `1`: On-screen
    comment; `2`: A viewer enters; `3`: A viewer likes; `4`: A viewer sends a gift; `5`: A viewer subscribes or
    follows; not in use; `6`: Number of viewers. 0 to 100.
    """
    content: ReadOnly[str]
    """
    Payload as JSON text: `user` (`userId`, `name`, `level`, `badge`, `badgeLevel`) for types 1 to 4, with
    `content` (comment text) for 1 and `gift` (`giftName`, `giftNum`, `totalValue`, `giftValue`) for 4;
    `numberOfViewers` for 6. At most 4096 characters. Secret.
    """

class PlayPolicy(TypedDict, total=False):
    """How the script of a live show is played."""

    repeat_count: ReadOnly[pulumi.Input[int | None]]
    """
    Number of repetitions after the first run; 0 plays once, n plays n+1 times, -1 repeats until the show is
    stopped. -1 to 100.
    """
    auto_play_script: ReadOnly[pulumi.Input[bool | None]]
    """
    Whether playing starts as soon as the job is ready; otherwise the job stays silent until the RTC command
    `play_start`.
    """
    play_mode: ReadOnly[pulumi.Input[PlayPolicyPlayMode | None]]
    """What drives the avatar. The service's default is `TEXT`."""
    random_play_mode: ReadOnly[pulumi.Input[PlayPolicyRandomPlayMode | None]]
    """What is shuffled, from the second round on."""
    need_independent_capture_client: ReadOnly[pulumi.Input[bool | None]]
    """
    Whether a separate RTC user for capturing is prepared beside the player; otherwise only a player user
    exists.
    """
    live_exit_config: ReadOnly[pulumi.Input[LiveExitConfig | None]]
    """
    When the show stops by itself; the tenant-wide setting applies to rooms as well, which of the two wins is
    not documented.
    """
    is_rewrite_delay: ReadOnly[pulumi.Input[bool | None]]
    """
    Whether scripts rewritten while live take effect with the next round instead of at once. The service's
    default is `false`.
    """

class LiveEventCallBackConfig(TypedDict, total=False):
    """HTTPS callback for events of a live show."""

    live_event_type_callback_url: ReadOnly[pulumi.Input[str | None]]
    """
    HTTPS address to which live events are posted as JSON (`event_type`, `message`); it carries its own
    authentication when `auth_type` is `NONE`. At most 2048 characters. Secret.
    """
    auth_type: ReadOnly[pulumi.Input[LiveEventCallBackConfigAuthType | None]]
    """How callback requests prove their origin."""
    key: ReadOnly[pulumi.Input[str | None]]
    """HMAC key used to sign callbacks. At most 32 characters. Secret."""
    callback_event_type: ReadOnly[pulumi.Input[Sequence[pulumi.Input[LiveEventCallBackConfigCallbackEventType]] | None]]
    """Event types that are reported."""

class RTCLiveEventCallBackConfig(TypedDict, total=False):
    """Events sent over the RTC command channel of a live job."""

    rtc_callback_event_type: ReadOnly[
        pulumi.Input[Sequence[pulumi.Input[RTCLiveEventCallBackConfigRtcCallbackEventType]] | None]
    ]
    """
    Event types that are reported; when the whole block is left out on start, script progress is reported for
    compatibility.
    """

class CoStreamerConfig(TypedDict, total=False):
    """Assistant streamer, a second voice without a picture."""

    voice_config: ReadOnly[pulumi.Input[common.VoiceConfig | None]]
    """Voice of the assistant streamer."""
    streamer_action: ReadOnly[pulumi.Input[CoStreamerConfigStreamerAction | None]]
    """What the main avatar does while the assistant speaks."""

class LiveJobRunConfig(TypedDict, total=False):
    """Charging and overlap of one live run."""

    allow_resource_type: ReadOnly[pulumi.Input[LiveJobRunConfigAllowResourceType | None]]
    """Kind of resource that may pay for the run."""
    single_job_in_room: ReadOnly[pulumi.Input[bool | None]]
    """Whether the start is refused while another job of the room is running."""

class PlayPolicyOutput(TypedDict, total=False):
    """How the script of a live show is played."""

    repeat_count: ReadOnly[int]
    """
    Number of repetitions after the first run; 0 plays once, n plays n+1 times, -1 repeats until the show is
    stopped. -1 to 100.
    """
    auto_play_script: ReadOnly[bool]
    """
    Whether playing starts as soon as the job is ready; otherwise the job stays silent until the RTC command
    `play_start`.
    """
    play_mode: ReadOnly[PlayPolicyPlayMode]
    """What drives the avatar. The service's default is `TEXT`."""
    random_play_mode: ReadOnly[PlayPolicyRandomPlayMode]
    """What is shuffled, from the second round on."""
    need_independent_capture_client: ReadOnly[bool]
    """
    Whether a separate RTC user for capturing is prepared beside the player; otherwise only a player user
    exists.
    """
    live_exit_config: ReadOnly[LiveExitConfigOutput]
    """
    When the show stops by itself; the tenant-wide setting applies to rooms as well, which of the two wins is
    not documented.
    """
    is_rewrite_delay: ReadOnly[bool]
    """
    Whether scripts rewritten while live take effect with the next round instead of at once. The service's
    default is `false`.
    """

class LiveEventCallBackConfigOutput(TypedDict, total=False):
    """HTTPS callback for events of a live show."""

    live_event_type_callback_url: ReadOnly[str]
    """
    HTTPS address to which live events are posted as JSON (`event_type`, `message`); it carries its own
    authentication when `auth_type` is `NONE`. At most 2048 characters. Secret.
    """
    auth_type: ReadOnly[LiveEventCallBackConfigAuthType]
    """How callback requests prove their origin."""
    key: ReadOnly[str]
    """HMAC key used to sign callbacks. At most 32 characters. Secret."""
    callback_event_type: ReadOnly[list[LiveEventCallBackConfigCallbackEventType]]
    """Event types that are reported."""

class RTCLiveEventCallBackConfigOutput(TypedDict, total=False):
    """Events sent over the RTC command channel of a live job."""

    rtc_callback_event_type: ReadOnly[list[RTCLiveEventCallBackConfigRtcCallbackEventType]]
    """
    Event types that are reported; when the whole block is left out on start, script progress is reported for
    compatibility.
    """

class CoStreamerConfigOutput(TypedDict, total=False):
    """Assistant streamer, a second voice without a picture."""

    voice_config: ReadOnly[common.VoiceConfigOutput]
    """Voice of the assistant streamer."""
    streamer_action: ReadOnly[CoStreamerConfigStreamerAction]
    """What the main avatar does while the assistant speaks."""

class LiveJobRunConfigOutput(TypedDict, total=False):
    """Charging and overlap of one live run."""

    allow_resource_type: ReadOnly[LiveJobRunConfigAllowResourceType]
    """Kind of resource that may pay for the run."""
    single_job_in_room: ReadOnly[bool]
    """Whether the start is refused while another job of the room is running."""

class RTCUserInfoOutput(TypedDict, total=False):
    """User prepared for joining an RTC room."""

    user_type: ReadOnly[RTCUserInfoUserType]
    """Role of the user in the RTC room."""
    user_id: ReadOnly[str]
    """ID of the RTC user."""
    signature: ReadOnly[str]
    """Token with which this user joins the RTC room. Secret."""
    ctime: ReadOnly[int]
    """End of the token's validity in seconds since 1970-01-01 UTC."""

class RTCRoomInfoListOutput(TypedDict, total=False):
    """Real-time communication (RTC) room through which a live job can be watched and steered."""

    app_id: ReadOnly[str]
    """ID of the RTC application."""
    room_id: ReadOnly[str]
    """ID of the RTC room; not the ID of the live room."""
    users: ReadOnly[list[RTCUserInfoOutput]]
    """RTC users prepared for joining the room."""

class LiveJobLogOutput(TypedDict, total=False):
    """Record files of a live job."""

    interaction_records_url: ReadOnly[str]
    """URL of the file that records interactions. Secret."""
    job_config_records_url: ReadOnly[str]
    """URL of the file that records the job's configuration. Secret."""
    scripts_records_url: ReadOnly[str]
    """URL of the file that records the played scripts. Secret."""
    command_reviced_records_url: ReadOnly[str]
    """URL of the file that records received commands (the service spells it so). Secret."""
    command_exec_records_url: ReadOnly[str]
    """URL of the file that records executed commands. Secret."""

class PlatformLiveDetailInfoOutput(TypedDict, total=False):
    """Linked live show on a third-party platform, as the service shows it."""

    platform_id: ReadOnly[str]
    """ID of the connected live platform. At most 64 characters."""
    platform: ReadOnly[str]
    """Code of the platform, `meituan` for Meituan."""
    account: ReadOnly[str]
    """Authorised account on the platform, the `opBizCode` on Meituan."""
    live_id: ReadOnly[str]
    """ID of the live show on that platform. At most 64 characters."""

class LiveWarningItemOutput(TypedDict, total=False):
    """Risk found in a live room's configuration."""

    warning_type: ReadOnly[LiveWarningItemWarningType]
    """Kind of risk."""

class CustomPlatformAuthConfig(TypedDict, total=False):
    """Key for signing calls to a custom platform."""

    key: ReadOnly[Required[pulumi.Input[str]]]
    """
    HMAC key: MetaStudio sends `x-hw-mss-time` (hexadecimal Unix time, valid one minute) and `x-hw-mss-secret`,
    the HMAC-SHA256 over host, path, sorted query and that time. At most 32 characters. Secret.
    """

class StandardPlatformApiConfig(TypedDict, total=False):
    """One URL of a custom platform."""

    api_type: ReadOnly[Required[pulumi.Input[StandardPlatformApiConfigApiType]]]
    """What the address is for."""
    url: ReadOnly[Required[pulumi.Input[str]]]
    """HTTPS address that MetaStudio calls. At most 2048 characters."""

class CustomPlatformAuthConfigOutput(TypedDict, total=False):
    """Key for signing calls to a custom platform."""

    key: ReadOnly[Required[str]]
    """
    HMAC key: MetaStudio sends `x-hw-mss-time` (hexadecimal Unix time, valid one minute) and `x-hw-mss-secret`,
    the HMAC-SHA256 over host, path, sorted query and that time. At most 32 characters. Secret.
    """

class StandardPlatformApiConfigOutput(TypedDict, total=False):
    """One URL of a custom platform."""

    api_type: ReadOnly[Required[StandardPlatformApiConfigApiType]]
    """What the address is for."""
    url: ReadOnly[Required[str]]
    """HTTPS address that MetaStudio calls. At most 2048 characters."""

class PlatformAuthorizationInfoOutput(TypedDict, total=False):
    """Authorisation of an official live platform."""

    authorize_state: ReadOnly[PlatformAuthorizationInfoAuthorizeState]
    """Whether the platform is authorised."""
    authorized_time: ReadOnly[str]
    """Since when the platform is authorised; empty without authorisation."""
    expire_time: ReadOnly[str]
    """Until when the platform is authorised; empty without authorisation."""
    account: ReadOnly[str]
    """Authorised account, the `opBizCode` on Meituan."""

class ProductCoverInfo(TypedDict, total=False):
    """Cover picture of a product."""

    asset_id: ReadOnly[pulumi.Input[str | None]]
    """ID of the image asset used as cover. At most 64 characters."""

class ProductTextInfo(TypedDict, total=False):
    """Text of a product."""

    title: ReadOnly[pulumi.Input[str | None]]
    """Heading of the text. At most 256 characters."""
    text: ReadOnly[pulumi.Input[str | None]]
    """The text itself. At most 16384 characters."""

class ProductMediaInfo(TypedDict, total=False):
    """Asset of a product."""

    asset_id: ReadOnly[pulumi.Input[str | None]]
    """ID of the asset. At most 64 characters."""
    asset_type: ReadOnly[pulumi.Input[ProductMediaInfoAssetType | None]]
    """Kind of the asset."""
    order: ReadOnly[pulumi.Input[int | None]]
    """
    Position among the product's assets; 0 or left out means by time of adding. The first picture becomes the
    product's cover. 0 to 300. The service's default is `0`.
    """

class ProductCoverDetailInfoOutput(TypedDict, total=False):
    """Cover picture of a product, as the service shows it."""

    asset_id: ReadOnly[str]
    """ID of the image asset used as cover. At most 64 characters."""
    cover_url: ReadOnly[str]
    """Download URL of the cover picture. Secret."""
    thumbnail_url: ReadOnly[str]
    """Download URL of the cover's thumbnail. Secret."""

class ProductTextInfoOutput(TypedDict, total=False):
    """Text of a product."""

    title: ReadOnly[str]
    """Heading of the text. At most 256 characters."""
    text: ReadOnly[str]
    """The text itself. At most 16384 characters."""

class ProductMediaDetailInfoOutput(TypedDict, total=False):
    """Asset of a product, as the service shows it."""

    asset_id: ReadOnly[str]
    """ID of the asset. At most 64 characters."""
    asset_type: ReadOnly[ProductMediaDetailInfoAssetType]
    """Kind of the asset."""
    order: ReadOnly[int]
    """
    Position among the product's assets; 0 or left out means by time of adding. The first picture becomes the
    product's cover. 0 to 300. The service's default is `0`.
    """
    asset_name: ReadOnly[str]
    """Name of the asset."""
    asset_state: ReadOnly[str]
    """State of the asset; the values are not listed, presumably those of the asset operations."""
    cover_url: ReadOnly[str]
    """Download URL of the asset's cover. Secret."""
    thumbnail_url: ReadOnly[str]
    """Download URL of the asset's thumbnail. Secret."""
    main_url: ReadOnly[str]
    """Download URL of the asset's main file. Secret."""

class LiveRoomInteractionConfig(TypedDict, total=False):
    """How replies are fitted into the running script."""

    play_type: ReadOnly[pulumi.Input[LiveRoomInteractionConfigPlayType | None]]
    """Default way in which a reply is inserted."""
    ignore_current_sentence: ReadOnly[pulumi.Input[bool | None]]
    """
    Whether the rest of an interrupted sentence is dropped when a reply is played at once. The service's default
    is `false`.
    """

class LiveRoomEventCallBackConfig(TypedDict, total=False):
    """HTTPS callback for live events as kept in a room."""

    live_event_type_callback_url: ReadOnly[pulumi.Input[str | None]]
    """
    HTTPS address to which live events are posted as JSON (`event_type`, `message`); it carries its own
    authentication when `auth_type` is `NONE`. At most 2048 characters. Secret.
    """
    auth_type: ReadOnly[pulumi.Input[LiveRoomEventCallBackConfigAuthType | None]]
    """How callback requests prove their origin."""
    key: ReadOnly[pulumi.Input[str | None]]
    """HMAC key used to sign callbacks. At most 32 characters. Secret."""
    callback_event_type: ReadOnly[
        pulumi.Input[Sequence[pulumi.Input[LiveRoomEventCallBackConfigCallbackEventType]] | None]
    ]
    """Event types that are reported."""
    is_inheritance_platform_callback: ReadOnly[pulumi.Input[bool | None]]
    """
    Whether the callback of the linked live platform is inherited; the documentation contradicts itself about
    the default.
    """

class SharedConfig(TypedDict, total=False):
    """Sharing of a room template."""

    shared_type: ReadOnly[pulumi.Input[SharedConfigSharedType | None]]
    """Who may use the template."""
    shared_state: ReadOnly[pulumi.Input[SharedConfigSharedState | None]]
    """Publication state of a template whose `shared_type` is `SHARED`."""
    expire_time: ReadOnly[pulumi.Input[str | None]]
    """
    End of the sharing, RFC 3339 UTC; empty means never. Only with `shared_type` `SHARED`. At most 20
    characters.
    """
    allowed_project_ids: ReadOnly[pulumi.Input[Sequence[pulumi.Input[str]] | None]]
    """Project IDs that may use the template, duplicates are ignored. Only with `shared_type` `SHARED`."""

class PlatformLiveInfo(TypedDict, total=False):
    """Link from a room to a live show on a third-party platform."""

    platform_id: ReadOnly[Required[pulumi.Input[str]]]
    """ID of the connected live platform. At most 64 characters."""
    live_id: ReadOnly[Required[pulumi.Input[str]]]
    """
    ID of the live show on that platform, repeated in paragraph-switch callbacks; letters, digits, `-` and `_`
    (the `liveId` on Meituan). At most 64 characters.
    """

class LiveRoomInteractionConfigOutput(TypedDict, total=False):
    """How replies are fitted into the running script."""

    play_type: ReadOnly[LiveRoomInteractionConfigPlayType]
    """Default way in which a reply is inserted."""
    ignore_current_sentence: ReadOnly[bool]
    """
    Whether the rest of an interrupted sentence is dropped when a reply is played at once. The service's default
    is `false`.
    """

class LiveRoomEventCallBackConfigOutput(TypedDict, total=False):
    """HTTPS callback for live events as kept in a room."""

    live_event_type_callback_url: ReadOnly[str]
    """
    HTTPS address to which live events are posted as JSON (`event_type`, `message`); it carries its own
    authentication when `auth_type` is `NONE`. At most 2048 characters. Secret.
    """
    auth_type: ReadOnly[LiveRoomEventCallBackConfigAuthType]
    """How callback requests prove their origin."""
    key: ReadOnly[str]
    """HMAC key used to sign callbacks. At most 32 characters. Secret."""
    callback_event_type: ReadOnly[list[LiveRoomEventCallBackConfigCallbackEventType]]
    """Event types that are reported."""
    is_inheritance_platform_callback: ReadOnly[bool]
    """
    Whether the callback of the linked live platform is inherited; the documentation contradicts itself about
    the default.
    """

class SharedConfigOutput(TypedDict, total=False):
    """Sharing of a room template."""

    shared_type: ReadOnly[SharedConfigSharedType]
    """Who may use the template."""
    shared_state: ReadOnly[SharedConfigSharedState]
    """Publication state of a template whose `shared_type` is `SHARED`."""
    expire_time: ReadOnly[str]
    """
    End of the sharing, RFC 3339 UTC; empty means never. Only with `shared_type` `SHARED`. At most 20
    characters.
    """
    allowed_project_ids: ReadOnly[list[str]]
    """Project IDs that may use the template, duplicates are ignored. Only with `shared_type` `SHARED`."""

class LiveTaskInfoOutput(TypedDict, total=False):
    """A livestream task that is waiting or on air."""

    job_id: ReadOnly[str]
    """ID of the task."""
    state: ReadOnly[str]
    """WAITING or PROCESSING."""
    start_time: ReadOnly[str]
    """Since when it is on air, UTC."""
    create_time: ReadOnly[str]
    """When it was started, UTC."""

class PendingCommandsOutput(TypedDict, total=False):
    """Commands that a running livestream task has not taken yet."""

    job_id: ReadOnly[str]
    """ID of the livestream task."""
    commands: ReadOnly[list[str]]
    """Names of the commands."""

class LiveNotifyConfig(TypedDict, total=False):
    """Live notifications that are switched on."""

    notify_events: ReadOnly[pulumi.Input[Sequence[pulumi.Input[LiveNotifyConfigNotifyEvents]] | None]]
    """Notifications that are switched on."""

class LiveNotifyConfigOutput(TypedDict, total=False):
    """Live notifications that are switched on."""

    notify_events: ReadOnly[list[LiveNotifyConfigNotifyEvents]]
    """Notifications that are switched on."""

InteractionRuleLibraryInteractionRules: TypeAlias = pulumi.Input[Sequence[pulumi.Input[InteractionRuleInfo]] | None]
"""What `interaction_rules` of a InteractionRuleLibrary takes."""
LiveCommandSceneScripts: TypeAlias = pulumi.Input[Sequence[pulumi.Input[LiveVideoScriptInfo]] | None]
"""What `scene_scripts` of a LiveCommand takes."""
LiveCommandInteractionRules: TypeAlias = pulumi.Input[Sequence[pulumi.Input[LiveRoomInteractionRuleInfo]] | None]
"""What `interaction_rules` of a LiveCommand takes."""
LiveEventReportEvents: TypeAlias = pulumi.Input[Sequence[pulumi.Input[ReportedEvent]] | None]
"""What `events` of a LiveEventReport takes."""
PlatformCallbackConfig: TypeAlias = pulumi.Input[Sequence[pulumi.Input[StandardPlatformApiConfig]] | None]
"""What `callback_config` of a Platform takes."""
ProductTextList: TypeAlias = pulumi.Input[Sequence[pulumi.Input[ProductTextInfo]] | None]
"""What `text_list` of a Product takes."""
ProductAssetList: TypeAlias = pulumi.Input[Sequence[pulumi.Input[ProductMediaInfo]] | None]
"""What `asset_list` of a Product takes."""
RoomSceneScripts: TypeAlias = pulumi.Input[Sequence[pulumi.Input[LiveVideoScriptInfo]] | None]
"""What `scene_scripts` of a Room takes."""
RoomInteractionRules: TypeAlias = pulumi.Input[Sequence[pulumi.Input[LiveRoomInteractionRuleInfo]] | None]
"""What `interaction_rules` of a Room takes."""

class InteractionRuleLibrary(pulumi.dynamic.Resource):
    """
    A library of interaction rules (the service calls it an interaction rule group): what the avatar does when
    viewers comment, enter, like or send gifts. Rooms hold copies of rules; give `room_rules` to a room to keep
    its copies in step.
    """
    def __init__(
        self,
        resource_name: str,
        /,
        opts: pulumi.ResourceOptions | None = None,
        *,
        group_name: pulumi.Input[str],
        interaction_rules: pulumi.Input[Sequence[pulumi.Input[InteractionRuleInfo]] | None] = None,
    ) -> None:
        """
        Declare the InteractionRuleLibrary `resource_name`; raises TypeError for an unknown property.

        :param group_name: Name of the rule library; uniqueness is not enforced as far as documented. At most
            256 characters.
        :param interaction_rules: Rules of the library, given in full.
        """
    @classmethod
    def get(
        cls, resource_name: str, id: pulumi.Input[str], /, opts: pulumi.ResourceOptions | None = None
    ) -> InteractionRuleLibrary:
        """Read the InteractionRuleLibrary with this id, which the stack does not manage."""
    @property
    def group_name(self) -> pulumi.Output[str | None]:
        """Name of the rule library. At most 256 characters."""
    @property
    def interaction_rules(self) -> pulumi.Output[list[InteractionRuleDetailInfoOutput] | None]:
        """Rules of the library with the IDs the service gave them."""
    @property
    def group_id(self) -> pulumi.Output[str]:
        """ID of the rule library."""
    @property
    def create_time(self) -> pulumi.Output[str | None]:
        """When the library was created, UTC."""
    @property
    def update_time(self) -> pulumi.Output[str | None]:
        """When the library was last changed, UTC."""
    @property
    def project_id(self) -> pulumi.Output[str | None]:
        """
        Project that holds the object. An object is never taken for gone, changed or deleted through a provider
        that is configured for another project.
        """
    @property
    def room_rules(self) -> pulumi.Output[list[LiveRoomInteractionRuleInfoOutput] | None]:
        """
        The rules in the form `Room.interaction_rules` takes, with the library they come from. A room holds
        copies: its rules follow the library when the room takes them from this output.
        """

class LiveCommand(pulumi.dynamic.Resource):
    """
    A command to a running livestream task: insert a text or audio, rewrite scripts or rules, change the push
    target or the stop rules, drop what was inserted, decide on rewrites that wait for confirmation. It is
    executed when it is created and again when `triggers`, the room or the task change, once each time. Deleting
    it does nothing: what was said is said.
    """
    def __init__(
        self,
        resource_name: str,
        /,
        opts: pulumi.ResourceOptions | None = None,
        *,
        room_id: pulumi.Input[str],
        job_id: pulumi.Input[str],
        command: pulumi.Input[LiveCommandCommand],
        play_text: pulumi.Input[PlayText | None] = None,
        play_audio: pulumi.Input[PlayAudio | None] = None,
        scene_scripts: pulumi.Input[Sequence[pulumi.Input[LiveVideoScriptInfo]] | None] = None,
        interaction_rules: pulumi.Input[Sequence[pulumi.Input[LiveRoomInteractionRuleInfo]] | None] = None,
        output_urls: pulumi.Input[Sequence[pulumi.Input[str]] | None] = None,
        stream_keys: pulumi.Input[Sequence[pulumi.Input[str]] | None] = None,
        live_exit_config: pulumi.Input[LiveExitConfig | None] = None,
        command_ids: pulumi.Input[Sequence[pulumi.Input[str]] | None] = None,
        confirmation: pulumi.Input[BatchConfirmLiveCommandsReq | None] = None,
        review_config: pulumi.Input[common.ReviewConfig | None] = None,
        triggers: pulumi.Input[Mapping[str, pulumi.Input[Any]] | None] = None,
    ) -> None:
        """
        Declare the LiveCommand `resource_name`; raises TypeError for an unknown property.

        :param room_id: ID of the live room. At most 64 characters.
        :param job_id: ID of the running livestream task. At most 64 characters.
        :param command: What the task is to do; each command has the parameters named with it.
        :param play_text: The text of INSERT_PLAY_SCRIPT.
        :param play_audio: The audio of INSERT_PLAY_AUDIO.
        :param scene_scripts: The scenes of REWRITE_PLAY_SCRIPT.
        :param interaction_rules: The rules of REWRITE_INTERACTION_RULES.
        :param output_urls: RTMP push address of REFRESH_OUTPUT_URL; one address at present. Secret.
        :param stream_keys: Stream key of REFRESH_OUTPUT_URL, paired with `output_urls` by position. Secret.
        :param live_exit_config: The stop rules of RESET_EXIT_CONFIG.
        :param command_ids: IDs of the inserted commands that CLEAN_UP_INSERT_COMMAND drops; all when left out.
        :param confirmation: The decision of CONFIRM_COMMANDS.
        :param review_config: Override of the content review of inserted texts.
        :param triggers: Values of your own, such as a date or the id of another resource; a change executes the
            command again. Nothing else does.
        """
    @classmethod
    def get(
        cls, resource_name: str, id: pulumi.Input[str], /, opts: pulumi.ResourceOptions | None = None
    ) -> LiveCommand:
        """Read the LiveCommand with this id, which the stack does not manage."""
    @property
    def room_id(self) -> pulumi.Output[str]:
        """ID of the live room. At most 64 characters."""
    @property
    def job_id(self) -> pulumi.Output[str]:
        """ID of the running livestream task. At most 64 characters."""
    @property
    def command(self) -> pulumi.Output[LiveCommandCommand]:
        """What the task is to do; each command has the parameters named with it."""
    @property
    def play_text(self) -> pulumi.Output[PlayTextOutput | None]:
        """The text of INSERT_PLAY_SCRIPT."""
    @property
    def play_audio(self) -> pulumi.Output[PlayAudioOutput | None]:
        """The audio of INSERT_PLAY_AUDIO."""
    @property
    def scene_scripts(self) -> pulumi.Output[list[LiveVideoScriptInfoOutput] | None]:
        """The scenes of REWRITE_PLAY_SCRIPT."""
    @property
    def interaction_rules(self) -> pulumi.Output[list[LiveRoomInteractionRuleInfoOutput] | None]:
        """The rules of REWRITE_INTERACTION_RULES."""
    @property
    def output_urls(self) -> pulumi.Output[list[str] | None]:
        """RTMP push address of REFRESH_OUTPUT_URL; one address at present. Secret."""
    @property
    def stream_keys(self) -> pulumi.Output[list[str] | None]:
        """Stream key of REFRESH_OUTPUT_URL, paired with `output_urls` by position. Secret."""
    @property
    def live_exit_config(self) -> pulumi.Output[LiveExitConfigOutput | None]:
        """The stop rules of RESET_EXIT_CONFIG."""
    @property
    def command_ids(self) -> pulumi.Output[list[str] | None]:
        """IDs of the inserted commands that CLEAN_UP_INSERT_COMMAND drops; all when left out."""
    @property
    def confirmation(self) -> pulumi.Output[BatchConfirmLiveCommandsReqOutput | None]:
        """The decision of CONFIRM_COMMANDS."""
    @property
    def review_config(self) -> pulumi.Output[common.ReviewConfigOutput | None]:
        """Override of the content review of inserted texts."""
    @property
    def triggers(self) -> pulumi.Output[dict[str, Any] | None]:
        """
        Values of your own, such as a date or the id of another resource; a change executes the command again.
        Nothing else does.
        """
    @property
    def command_id(self) -> pulumi.Output[str | None]:
        """ID of the accepted command."""
    @property
    def result(self) -> pulumi.Output[str | None]:
        """Result of the command as JSON text, where it has one. Secret."""
    @property
    def project_id(self) -> pulumi.Output[str | None]:
        """
        Project that holds the object. An object is never taken for gone, changed or deleted through a provider
        that is configured for another project.
        """

class LiveEventReport(pulumi.dynamic.Resource):
    """
    Reports events of the audience (comments, entries, likes, gifts, number of viewers) to a running livestream
    task, whose interaction rules react to them. They are reported when it is created and again when `triggers`,
    the room or the task change, once each time. Deleting it does nothing.
    """
    def __init__(
        self,
        resource_name: str,
        /,
        opts: pulumi.ResourceOptions | None = None,
        *,
        room_id: pulumi.Input[str],
        job_id: pulumi.Input[str],
        events: pulumi.Input[Sequence[pulumi.Input[ReportedEvent]]],
        review_config: pulumi.Input[common.ReviewConfig | None] = None,
        refresh_url: pulumi.Input[bool | None] = None,
        triggers: pulumi.Input[Mapping[str, pulumi.Input[Any]] | None] = None,
    ) -> None:
        """
        Declare the LiveEventReport `resource_name`; raises TypeError for an unknown property.

        :param room_id: ID of the live room. At most 64 characters.
        :param job_id: ID of the running livestream task. At most 64 characters.
        :param events: The events, 1 to 1000.
        :param review_config: Override of the content review of the events' texts.
        :param refresh_url: Whether the service issues a new address for reporting events.
        :param triggers: Values of your own, such as a date or the id of another resource; a change reports the
            events again. Nothing else does.
        """
    @classmethod
    def get(
        cls, resource_name: str, id: pulumi.Input[str], /, opts: pulumi.ResourceOptions | None = None
    ) -> LiveEventReport:
        """Read the LiveEventReport with this id, which the stack does not manage."""
    @property
    def room_id(self) -> pulumi.Output[str]:
        """ID of the live room. At most 64 characters."""
    @property
    def job_id(self) -> pulumi.Output[str]:
        """ID of the running livestream task. At most 64 characters."""
    @property
    def events(self) -> pulumi.Output[list[ReportedEventOutput]]:
        """The events, 1 to 1000."""
    @property
    def review_config(self) -> pulumi.Output[common.ReviewConfigOutput | None]:
        """Override of the content review of the events' texts."""
    @property
    def refresh_url(self) -> pulumi.Output[bool | None]:
        """Whether the service issues a new address for reporting events."""
    @property
    def triggers(self) -> pulumi.Output[dict[str, Any] | None]:
        """
        Values of your own, such as a date or the id of another resource; a change reports the events again.
        Nothing else does.
        """
    @property
    def live_event_report_url(self) -> pulumi.Output[str | None]:
        """New report URL, authentication included; returned when `refresh_url` was true. Secret."""
    @property
    def project_id(self) -> pulumi.Output[str | None]:
        """
        Project that holds the object. An object is never taken for gone, changed or deleted through a provider
        that is configured for another project.
        """

class LivestreamTask(pulumi.dynamic.Resource):
    """
    One livestream of a room: creating it starts the room and waits until it is on air, deleting it stops the
    livestream and waits until it ended. The push target and the stop rules can be changed on air. A livestream
    that ended by itself stays as it ended; only a change of `triggers` starts a new one. It costs money while
    it is on air.
    """
    def __init__(
        self,
        resource_name: str,
        /,
        opts: pulumi.ResourceOptions | None = None,
        *,
        room_id: pulumi.Input[str],
        video_config: pulumi.Input[common.VideoConfig | None] = None,
        play_policy: pulumi.Input[PlayPolicy | None] = None,
        output_urls: pulumi.Input[Sequence[pulumi.Input[str]] | None] = None,
        stream_keys: pulumi.Input[Sequence[pulumi.Input[str]] | None] = None,
        interaction_callback_url: pulumi.Input[str | None] = None,
        live_event_callback_config: pulumi.Input[LiveEventCallBackConfig | None] = None,
        rtc_callback_config: pulumi.Input[RTCLiveEventCallBackConfig | None] = None,
        view_mode: pulumi.Input[LivestreamTaskViewMode | None] = None,
        co_streamer_config: pulumi.Input[CoStreamerConfig | None] = None,
        job_run_config: pulumi.Input[LiveJobRunConfig | None] = None,
        allow_while_live: pulumi.Input[bool | None] = None,
        triggers: pulumi.Input[Mapping[str, pulumi.Input[Any]] | None] = None,
    ) -> None:
        """
        Declare the LivestreamTask `resource_name`; raises TypeError for an unknown property.

        :param room_id: ID of the live room that goes live. At most 64 characters.
        :param video_config: Format of the live picture for this run.
        :param play_policy: Play policy for this run.
        :param output_urls: RTMP push address for this run; one address at present. Secret.
        :param stream_keys: Stream key for this run, paired with `output_urls` by position. Secret.
        :param interaction_callback_url: URL, authentication included, that receives replies of rules whose
            `reply_mode` is a callback. At most 2048 characters. Secret.
        :param live_event_callback_config: Callback for live events of this run.
        :param rtc_callback_config: Events sent over the RTC command channel of this run.
        :param view_mode: Orientation of the picture: leave it out, the service derives it from the resolution.
        :param co_streamer_config: Assistant streamer of this run.
        :param job_run_config: Which resource pays for the run and whether runs may overlap.
        :param allow_while_live: Whether the livestream may be started while another one of the room is waiting
            or on air: that one is stopped first. Unset, the provider's setting counts, which refuses the start.
        :param triggers: Values of your own, such as a date or the id of another resource; a change stops the
            task if it is still live, and starts a new one. Nothing else starts a task again, also when it ended
            by itself.
        """
    @classmethod
    def get(
        cls, resource_name: str, id: pulumi.Input[str], /, opts: pulumi.ResourceOptions | None = None
    ) -> LivestreamTask:
        """Read the LivestreamTask with this id, which the stack does not manage."""
    @property
    def video_config(self) -> pulumi.Output[common.VideoConfigOutput | None]:
        """Format of the live picture for this run."""
    @property
    def play_policy(self) -> pulumi.Output[PlayPolicyOutput | None]:
        """Play policy for this run."""
    @property
    def output_urls(self) -> pulumi.Output[list[str] | None]:
        """RTMP push address for this run; one address at present. Secret."""
    @property
    def stream_keys(self) -> pulumi.Output[list[str] | None]:
        """Stream key for this run, paired with `output_urls` by position. Secret."""
    @property
    def interaction_callback_url(self) -> pulumi.Output[str | None]:
        """
        URL, authentication included, that receives replies of rules whose `reply_mode` is a callback. At most
        2048 characters. Secret.
        """
    @property
    def live_event_callback_config(self) -> pulumi.Output[LiveEventCallBackConfigOutput | None]:
        """Event callback in force."""
    @property
    def rtc_callback_config(self) -> pulumi.Output[RTCLiveEventCallBackConfigOutput | None]:
        """Events sent over the RTC command channel."""
    @property
    def view_mode(self) -> pulumi.Output[LivestreamTaskViewMode | None]:
        """Orientation of the picture: leave it out, the service derives it from the resolution."""
    @property
    def co_streamer_config(self) -> pulumi.Output[CoStreamerConfigOutput | None]:
        """Assistant streamer in force."""
    @property
    def job_run_config(self) -> pulumi.Output[LiveJobRunConfigOutput | None]:
        """Which resource pays for the run and whether runs may overlap."""
    @property
    def room_id(self) -> pulumi.Output[str | None]:
        """ID of the live room."""
    @property
    def allow_while_live(self) -> pulumi.Output[bool | None]:
        """
        Whether the livestream may be started while another one of the room is waiting or on air: that one is
        stopped first. Unset, the provider's setting counts, which refuses the start.
        """
    @property
    def triggers(self) -> pulumi.Output[dict[str, Any] | None]:
        """
        Values of your own, such as a date or the id of another resource; a change stops the task if it is still
        live, and starts a new one. Nothing else starts a task again, also when it ended by itself.
        """
    @property
    def job_id(self) -> pulumi.Output[str]:
        """ID of the live job."""
    @property
    def room_name(self) -> pulumi.Output[str | None]:
        """Name of the live room."""
    @property
    def state(self) -> pulumi.Output[LivestreamTaskState | None]:
        """State of the live job."""
    @property
    def duration(self) -> pulumi.Output[float | None]:
        """Live time so far in seconds."""
    @property
    def start_time(self) -> pulumi.Output[str | None]:
        """When the show started, UTC."""
    @property
    def end_time(self) -> pulumi.Output[str | None]:
        """When the show ended, UTC."""
    @property
    def error_info(self) -> pulumi.Output[common.ErrorResponseOutput | None]:
        """Why the job failed."""
    @property
    def create_time(self) -> pulumi.Output[str | None]:
        """When the job was created, UTC."""
    @property
    def lastupdate_time(self) -> pulumi.Output[str | None]:
        """When the job last changed, UTC."""
    @property
    def rtc_room_info(self) -> pulumi.Output[RTCRoomInfoListOutput | None]:
        """RTC room through which the show can be watched and steered."""
    @property
    def live_event_report_url(self) -> pulumi.Output[str | None]:
        """URL, authentication included, to which events of the audience are posted. Secret."""
    @property
    def stream_duration(self) -> pulumi.Output[float | None]:
        """Time the stream was actually pushed in seconds."""
    @property
    def block_reason(self) -> pulumi.Output[str | None]:
        """Why the job was frozen."""
    @property
    def cover_url(self) -> pulumi.Output[str | None]:
        """URL of the room's cover picture. Secret."""
    @property
    def live_job_log(self) -> pulumi.Output[LiveJobLogOutput | None]:
        """Record files of the run, presumably available after its end."""
    @property
    def relation_live_platform_info(self) -> pulumi.Output[PlatformLiveDetailInfoOutput | None]:
        """Linked live show on a third-party platform."""
    @property
    def used_resource_type(self) -> pulumi.Output[LivestreamTaskUsedResourceType | None]:
        """Kind of resource that pays for the run."""
    @property
    def is_ai_mark_on(self) -> pulumi.Output[bool | None]:
        """Whether the picture carries the mark for AI-generated content."""
    @property
    def project_id(self) -> pulumi.Output[str | None]:
        """
        Project that holds the object. An object is never taken for gone, changed or deleted through a provider
        that is configured for another project.
        """
    @property
    def live_warning_info(self) -> pulumi.Output[list[LiveWarningItemOutput] | None]:
        """Risks that the service saw in the configuration at the start."""
    @property
    def limit_duration(self) -> pulumi.Output[int | None]:
        """Longest live time in force at the start, in hours; 0 means unlimited."""
    @property
    def vanished(self) -> pulumi.Output[bool | None]:
        """
        Whether the service does not hold the task any more, as after the end of a room of type TEMP; the other
        outputs are what was last seen.
        """

class Platform(pulumi.dynamic.Resource):
    """
    A third-party livestreaming platform that follows the MetaStudio standard (access type MSS_STANDARD):
    MetaStudio asks it for products and posts live events to it. A room names it in
    `relation_live_platform_info`. Official platforms are connected in the console; `getPlatforms` shows them.
    """
    def __init__(
        self,
        resource_name: str,
        /,
        opts: pulumi.ResourceOptions | None = None,
        *,
        name: pulumi.Input[str],
        auth_config: pulumi.Input[CustomPlatformAuthConfig],
        callback_config: pulumi.Input[Sequence[pulumi.Input[StandardPlatformApiConfig]]],
    ) -> None:
        """
        Declare the Platform `resource_name`; raises TypeError for an unknown property.

        :param name: Name of the platform; Chinese characters, letters and digits only. At most 256 characters.
        :param auth_config: Key with which MetaStudio signs its calls to the platform.
        :param callback_config: URLs of the platform, at most one per `api_type`; of duplicates one is kept at
            random.
        """
    @classmethod
    def get(cls, resource_name: str, id: pulumi.Input[str], /, opts: pulumi.ResourceOptions | None = None) -> Platform:
        """Read the Platform with this id, which the stack does not manage."""
    @property
    def name(self) -> pulumi.Output[str | None]:
        """Name of the platform. At most 256 characters."""
    @property
    def auth_config(self) -> pulumi.Output[CustomPlatformAuthConfigOutput | None]:
        """Key with which MetaStudio signs its calls to the platform."""
    @property
    def callback_config(self) -> pulumi.Output[list[StandardPlatformApiConfigOutput] | None]:
        """URLs of the platform, one per `api_type`."""
    @property
    def platform_id(self) -> pulumi.Output[str]:
        """ID of the live platform."""
    @property
    def access_type(self) -> pulumi.Output[PlatformAccessType | None]:
        """How the platform is connected."""
    @property
    def authorization_info(self) -> pulumi.Output[PlatformAuthorizationInfoOutput | None]:
        """Authorisation of an official platform such as Meituan."""
    @property
    def project_id(self) -> pulumi.Output[str | None]:
        """
        Project that holds the object. An object is never taken for gone, changed or deleted through a provider
        that is configured for another project.
        """

class Product(pulumi.dynamic.Resource):
    """
    A product of the catalogue: texts, pictures, videos and audios about something that is sold. Paragraphs of a
    room name it in `relation_product`. A product that the service has frozen (state BLOCK) stays frozen
    whatever `auto_active` says; a deleted one is kept by the service in state DELETED and counts as gone.
    """
    def __init__(
        self,
        resource_name: str,
        /,
        opts: pulumi.ResourceOptions | None = None,
        *,
        name: pulumi.Input[str],
        description: pulumi.Input[str | None] = None,
        tags: pulumi.Input[Sequence[pulumi.Input[str]] | None] = None,
        cover: pulumi.Input[ProductCoverInfo | None] = None,
        text_list: pulumi.Input[Sequence[pulumi.Input[ProductTextInfo]] | None] = None,
        asset_list: pulumi.Input[Sequence[pulumi.Input[ProductMediaInfo]] | None] = None,
        auto_active: pulumi.Input[bool | None] = None,
    ) -> None:
        """
        Declare the Product `resource_name`; raises TypeError for an unknown property.

        :param name: Name of the product. At most 256 characters.
        :param description: Free description of the product. At most 1024 characters.
        :param tags: Tags of the product, each up to 16 bytes and without comma.
        :param cover: Cover picture of the product.
        :param text_list: Texts of the product.
        :param asset_list: Image, video and audio assets of the product.
        :param auto_active: Whether the product is active, from its creation on; the service tells it as
            `state`. Unset, the service decides (it is not documented how), and later it stays as it is.
        """
    @classmethod
    def get(cls, resource_name: str, id: pulumi.Input[str], /, opts: pulumi.ResourceOptions | None = None) -> Product:
        """Read the Product with this id, which the stack does not manage."""
    @property
    def name(self) -> pulumi.Output[str | None]:
        """Name of the product. At most 256 characters."""
    @property
    def description(self) -> pulumi.Output[str | None]:
        """Free description of the product. At most 1024 characters."""
    @property
    def tags(self) -> pulumi.Output[list[str] | None]:
        """Tags of the product, each up to 16 bytes and without comma."""
    @property
    def cover(self) -> pulumi.Output[ProductCoverDetailInfoOutput | None]:
        """Cover picture of the product with its URLs."""
    @property
    def text_list(self) -> pulumi.Output[list[ProductTextInfoOutput] | None]:
        """Texts of the product."""
    @property
    def asset_list(self) -> pulumi.Output[list[ProductMediaDetailInfoOutput] | None]:
        """Assets of the product with their names, states and URLs."""
    @property
    def auto_active(self) -> pulumi.Output[bool | None]:
        """
        Whether the product is active, from its creation on; the service tells it as `state`. Unset, the service
        decides (it is not documented how), and later it stays as it is.
        """
    @property
    def product_id(self) -> pulumi.Output[str]:
        """ID of the product."""
    @property
    def create_time(self) -> pulumi.Output[str | None]:
        """When the product was created, UTC."""
    @property
    def update_time(self) -> pulumi.Output[str | None]:
        """When the product was last changed, UTC."""
    @property
    def state(self) -> pulumi.Output[ProductState | None]:
        """State of the product."""
    @property
    def project_id(self) -> pulumi.Output[str | None]:
        """
        Project that holds the object. An object is never taken for gone, changed or deleted through a provider
        that is configured for another project.
        """

class Room(pulumi.dynamic.Resource):
    """
    A live room: the lasting description of one livestream with a virtual avatar. It holds the scenes with their
    spoken paragraphs, the interaction rules, the play policy, the picture and the push target, and goes live
    many times.
    """
    def __init__(
        self,
        resource_name: str,
        /,
        opts: pulumi.ResourceOptions | None = None,
        *,
        room_name: pulumi.Input[str],
        room_description: pulumi.Input[str | None] = None,
        room_type: pulumi.Input[RoomType | None] = None,
        scene_scripts: pulumi.Input[Sequence[pulumi.Input[LiveVideoScriptInfo]] | None] = None,
        interaction_config: pulumi.Input[LiveRoomInteractionConfig | None] = None,
        interaction_rules: pulumi.Input[Sequence[pulumi.Input[LiveRoomInteractionRuleInfo]] | None] = None,
        play_policy: pulumi.Input[PlayPolicy | None] = None,
        video_config: pulumi.Input[common.VideoConfig | None] = None,
        output_urls: pulumi.Input[Sequence[pulumi.Input[str]] | None] = None,
        stream_keys: pulumi.Input[Sequence[pulumi.Input[str]] | None] = None,
        backup_model_asset_ids: pulumi.Input[Sequence[pulumi.Input[str]] | None] = None,
        live_event_callback_config: pulumi.Input[LiveRoomEventCallBackConfig | None] = None,
        rtc_callback_config: pulumi.Input[RTCLiveEventCallBackConfig | None] = None,
        review_config: pulumi.Input[common.ReviewConfig | None] = None,
        shared_config: pulumi.Input[SharedConfig | None] = None,
        view_mode: pulumi.Input[RoomViewMode | None] = None,
        co_streamer_config: pulumi.Input[CoStreamerConfig | None] = None,
        priv_data: pulumi.Input[str | None] = None,
        relation_live_platform_info: pulumi.Input[PlatformLiveInfo | None] = None,
        allow_while_live: pulumi.Input[bool | None] = None,
    ) -> None:
        """
        Declare the Room `resource_name`; raises TypeError for an unknown property.

        :param room_name: Name of the live room; uniqueness is not enforced as far as documented. At most 256
            characters.
        :param room_description: Free description of the live room. At most 1024 characters.
        :param room_type: Kind of live room. The service's default is `NORMAL`.
        :param scene_scripts: The show: ordered list of scenes with the paragraphs spoken in them.
        :param interaction_config: How replies to the audience interrupt the running script.
        :param interaction_rules: Interaction rules of the room, given in full; rules imported from a library
            are copies.
        :param play_policy: Repetition, drive mode, shuffling and stop rules of the show.
        :param video_config: Format of the live picture.
        :param output_urls: RTMP push address of the third-party streaming service; one address at present.
            Secret.
        :param stream_keys: Stream key of the push address, paired with `output_urls` by position; one key at
            present. Secret.
        :param backup_model_asset_ids: Asset IDs of the avatars (appearance only, no voice) that take turns with
            the main one.
        :param live_event_callback_config: HTTPS callback for events of the live show.
        :param rtc_callback_config: Events sent over the RTC command channel.
        :param review_config: Override of the content review of the room's texts.
        :param shared_config: Sharing of the room; for rooms of type `TEMPLATE` only.
        :param view_mode: Orientation of the picture: leave it out, the service derives it from the resolution
            in `video_config`.
        :param co_streamer_config: Settings of the assistant streamer, who is heard but not seen.
        :param priv_data: Data of your own, which the service keeps unchanged. At most 8192 characters.
        :param relation_live_platform_info: Link to a live show on a connected third-party platform.
        :param allow_while_live: Whether the room may be changed, replaced and deleted while one of its
            livestream tasks is waiting or on air. A change then reaches the running task too, as far as the
            service has a command for it (scripts, rules, push target, stop rules). Unset, the provider's
            setting counts, which refuses it.
        """
    @classmethod
    def get(cls, resource_name: str, id: pulumi.Input[str], /, opts: pulumi.ResourceOptions | None = None) -> Room:
        """Read the Room with this id, which the stack does not manage."""
    @property
    def room_name(self) -> pulumi.Output[str]:
        """Name of the live room; uniqueness is not enforced as far as documented. At most 256 characters."""
    @property
    def room_description(self) -> pulumi.Output[str | None]:
        """Free description of the live room. At most 1024 characters."""
    @property
    def room_type(self) -> pulumi.Output[RoomType | None]:
        """Kind of live room. The service's default is `NORMAL`."""
    @property
    def scene_scripts(self) -> pulumi.Output[list[LiveVideoScriptInfoOutput] | None]:
        """The show: ordered list of scenes with the paragraphs spoken in them."""
    @property
    def interaction_config(self) -> pulumi.Output[LiveRoomInteractionConfigOutput | None]:
        """How replies to the audience interrupt the running script."""
    @property
    def interaction_rules(self) -> pulumi.Output[list[LiveRoomInteractionRuleInfoOutput] | None]:
        """Interaction rules of the room, given in full; rules imported from a library are copies."""
    @property
    def play_policy(self) -> pulumi.Output[PlayPolicyOutput | None]:
        """Repetition, drive mode, shuffling and stop rules of the show."""
    @property
    def video_config(self) -> pulumi.Output[common.VideoConfigOutput | None]:
        """Format of the live picture."""
    @property
    def output_urls(self) -> pulumi.Output[list[str] | None]:
        """RTMP push address of the third-party streaming service; one address at present. Secret."""
    @property
    def stream_keys(self) -> pulumi.Output[list[str] | None]:
        """Stream key of the push address, paired with `output_urls` by position; one key at present. Secret."""
    @property
    def backup_model_asset_ids(self) -> pulumi.Output[list[str] | None]:
        """Asset IDs of the avatars (appearance only, no voice) that take turns with the main one."""
    @property
    def live_event_callback_config(self) -> pulumi.Output[LiveRoomEventCallBackConfigOutput | None]:
        """HTTPS callback for events of the live show."""
    @property
    def rtc_callback_config(self) -> pulumi.Output[RTCLiveEventCallBackConfigOutput | None]:
        """Events sent over the RTC command channel."""
    @property
    def review_config(self) -> pulumi.Output[common.ReviewConfigOutput | None]:
        """Override of the content review of the room's texts."""
    @property
    def shared_config(self) -> pulumi.Output[SharedConfigOutput | None]:
        """Sharing of the room; for rooms of type `TEMPLATE` only."""
    @property
    def view_mode(self) -> pulumi.Output[RoomViewMode | None]:
        """Orientation of the picture: leave it out, the service derives it from the resolution in `video_config`."""
    @property
    def co_streamer_config(self) -> pulumi.Output[CoStreamerConfigOutput | None]:
        """Settings of the assistant streamer, who is heard but not seen."""
    @property
    def priv_data(self) -> pulumi.Output[str | None]:
        """Data of your own, which the service keeps unchanged. At most 8192 characters."""
    @property
    def relation_live_platform_info(self) -> pulumi.Output[PlatformLiveDetailInfoOutput | None]:
        """Linked live show on a third-party platform, with platform code and account added."""
    @property
    def allow_while_live(self) -> pulumi.Output[bool | None]:
        """
        Whether the room may be changed, replaced and deleted while one of its livestream tasks is waiting or on
        air. A change then reaches the running task too, as far as the service has a command for it (scripts,
        rules, push target, stop rules). Unset, the provider's setting counts, which refuses it.
        """
    @property
    def room_id(self) -> pulumi.Output[str]:
        """ID of the live room."""
    @property
    def create_time(self) -> pulumi.Output[str | None]:
        """When the room was created, UTC."""
    @property
    def update_time(self) -> pulumi.Output[str | None]:
        """When the room was last changed, UTC."""
    @property
    def cover_url(self) -> pulumi.Output[str | None]:
        """URL of the room's cover picture, made by the service. Secret."""
    @property
    def thumbnail(self) -> pulumi.Output[str | None]:
        """URL of a small version of the cover picture. Secret."""
    @property
    def room_state(self) -> pulumi.Output[RoomState | None]:
        """Whether the stored room can be used."""
    @property
    def confirm_state(self) -> pulumi.Output[RoomConfirmState | None]:
        """State of the manual confirmation; meaningful for tenants whose rooms must be confirmed."""
    @property
    def script_version(self) -> pulumi.Output[str | None]:
        """Version of the script; every update renews it, and a confirmation is about one version."""
    @property
    def error_info(self) -> pulumi.Output[common.ErrorResponseOutput | None]:
        """Why the room is disabled or frozen."""
    @property
    def project_id(self) -> pulumi.Output[str | None]:
        """
        Project that holds the object. An object is never taken for gone, changed or deleted through a provider
        that is configured for another project.
        """
    @property
    def live_task(self) -> pulumi.Output[LiveTaskInfoOutput | None]:
        """The livestream task of the room that was waiting or on air when the room was last read."""
    @property
    def pending_commands(self) -> pulumi.Output[list[PendingCommandsOutput] | None]:
        """
        Commands that were to bring a change of the room to its running livestream tasks, and that a task did
        not take. The next update sends them again while that task is on air.
        """

class RoomConfirmation(pulumi.dynamic.Resource):
    """
    The decision on a live room's script version, for tenants whose rooms are confirmed by hand: it is given on
    create, and again when the room has a new `script_version`, or waits for a decision because somebody edited
    it. There is no way back to undecided, so deleting the resource leaves the decision as it is.
    """
    def __init__(
        self,
        resource_name: str,
        /,
        opts: pulumi.ResourceOptions | None = None,
        *,
        action: pulumi.Input[RoomConfirmationAction],
        script_version: pulumi.Input[str],
        room_id: pulumi.Input[str],
    ) -> None:
        """
        Declare the RoomConfirmation `resource_name`; raises TypeError for an unknown property.

        :param action: Decision on the script version.
        :param script_version: Script version the decision is about. Taken from the room's `script_version`, the
            decision follows every version the stack sees; written out, it is about this version only. At most
            32 characters.
        :param room_id: ID of the live room that is decided on. At most 64 characters.
        """
    @classmethod
    def get(
        cls, resource_name: str, id: pulumi.Input[str], /, opts: pulumi.ResourceOptions | None = None
    ) -> RoomConfirmation:
        """Read the RoomConfirmation with this id, which the stack does not manage."""
    @property
    def action(self) -> pulumi.Output[RoomConfirmationAction]:
        """Decision on the script version."""
    @property
    def script_version(self) -> pulumi.Output[str]:
        """
        Script version the decision is about. Taken from the room's `script_version`, the decision follows every
        version the stack sees; written out, it is about this version only. At most 32 characters.
        """
    @property
    def room_id(self) -> pulumi.Output[str]:
        """ID of the live room that is decided on. At most 64 characters."""
    @property
    def confirm_state(self) -> pulumi.Output[RoomConfirmationConfirmState | None]:
        """State of the room's manual confirmation."""
    @property
    def project_id(self) -> pulumi.Output[str | None]:
        """
        Project that holds the object. An object is never taken for gone, changed or deleted through a provider
        that is configured for another project.
        """
    @property
    def decided_version(self) -> pulumi.Output[str | None]:
        """Script version that was decided on last."""
    @property
    def decided_action(self) -> pulumi.Output[str | None]:
        """Decision that was given last."""

class UserConfig(pulumi.dynamic.Resource):
    """
    The live settings that hold for all rooms of the project: stop rules, event callback, notifications. They
    exist once, whether declared or not: the id is that of the project, what is not declared stays as it is, and
    creating the resource over settings that somebody else made is refused unless `adopt` is true. Deleting the
    resource leaves the settings as they are: shows on air may depend on them.
    """
    def __init__(
        self,
        resource_name: str,
        /,
        opts: pulumi.ResourceOptions | None = None,
        *,
        live_exit_config: pulumi.Input[LiveExitConfig | None] = None,
        live_event_callback_config: pulumi.Input[LiveEventCallBackConfig | None] = None,
        live_notify_config: pulumi.Input[LiveNotifyConfig | None] = None,
        adopt: pulumi.Input[bool | None] = None,
    ) -> None:
        """
        Declare the UserConfig `resource_name`; raises TypeError for an unknown property.

        :param live_exit_config: Stop rules for all live rooms of the tenant.
        :param live_event_callback_config: Event callback for all live rooms of the tenant.
        :param live_notify_config: Notifications that are switched on; receivers are kept in the Message Center.
        :param adopt: Whether creating this resource may change settings that somebody has made already. Unset,
            that is refused: the settings exist once for a project, and another stack or a person may rely on
            them.
        """
    @classmethod
    def get(
        cls, resource_name: str, id: pulumi.Input[str], /, opts: pulumi.ResourceOptions | None = None
    ) -> UserConfig:
        """Read the UserConfig with this id, which the stack does not manage."""
    @property
    def live_exit_config(self) -> pulumi.Output[LiveExitConfigOutput | None]:
        """Stop rules for all live rooms of the tenant."""
    @property
    def live_event_callback_config(self) -> pulumi.Output[LiveEventCallBackConfigOutput | None]:
        """Event callback for all live rooms of the tenant."""
    @property
    def live_notify_config(self) -> pulumi.Output[LiveNotifyConfigOutput | None]:
        """Notifications that are switched on."""
    @property
    def adopt(self) -> pulumi.Output[bool | None]:
        """
        Whether creating this resource may change settings that somebody has made already. Unset, that is
        refused: the settings exist once for a project, and another stack or a person may rely on them.
        """
    @property
    def project_id(self) -> pulumi.Output[str]:
        """
        Project that holds the object. An object is never taken for gone, changed or deleted through a provider
        that is configured for another project.
        """
