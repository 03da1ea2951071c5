"""Values of the live resources as their verbs have them, with the names of the wire.

There is no module at run time: import it under TYPE_CHECKING. Generated; never edited: `make schema` writes it.
"""

from typing import Any, Literal, Required, TypedDict

class BackgroundConfigInfo(TypedDict, total=False):
    background_type: Required[Literal["IMAGE", "COLOR", "IMAGE_2D", "VIDEO", "AUDIO"]]
    background_config: str | None
    background_color_config: str | None
    background_asset_id: str | None
    background_image_config: BackgroundImageConfig | None

class BackgroundImageConfig(TypedDict, total=False):
    dx: Required[int]
    dy: Required[int]
    width: Required[int]
    height: Required[int]

class BatchConfirmLiveCommandsReq(TypedDict, total=False):
    command: Literal["REWRITE_PLAY_SCRIPT", "REWRITE_INTERACTION_RULES"] | None
    action: Literal["confirm", "reject"] | None
    command_ids: list[str] | None

class CoStreamerConfig(TypedDict, total=False):
    voice_config: VoiceConfig | None
    streamer_action: Literal["SILENCE", "VOLUME_DOWN"] | None

class CustomPlatformAuthConfig(TypedDict, total=False):
    key: Required[str]

class ErrorResponse(TypedDict, total=False):
    error_code: str | None
    error_msg: str | None

class HitCondition(TypedDict, total=False):
    relation: Literal["AND", "OR", "RESERVED"] | None
    priority: int | None
    tags: list[HitConditionTag] | None

class HitConditionTag(TypedDict, total=False):
    tag: str | None
    operation: Literal["SUM", "AVG", "COUNT", "NONE"] | None
    match: Literal["EQUAL", "REGEX", "MATH_GT", "MATH_GE", "MATH_LT", "MATH_LE", "MATH_EQ"] | None
    value: str | None

class ImageLayerConfig(TypedDict, total=False):
    image_url: str | None

class InsertedText(TypedDict, total=False):
    text: Required[str]

class InteractionRuleDetailInfo(TypedDict, total=False):
    rule_index: str | None
    rule_name: str | None
    enabled: bool | None
    event_type: int | None
    hit_condition: HitCondition | None
    trigger: TriggerProcess | None
    review_config: ReviewConfig | None
    rule_id: str | None
    create_time: str | None
    update_time: str | None

class InteractionRuleInfo(TypedDict, total=False):
    rule_index: str | None
    rule_name: str | None
    enabled: bool | None
    event_type: int | None
    hit_condition: HitCondition | None
    trigger: TriggerProcess | None
    review_config: ReviewConfig | None

class LayerConfig(TypedDict, total=False):
    layer_type: Required[Literal["HUMAN", "IMAGE", "VIDEO", "TEXT"]]
    asset_id: str | None
    group_id: str | None
    sequence_no: int | None
    position: LayerPositionConfig | None
    size: LayerSizeConfig | None
    rotation: LayerRotationConfig | None
    image_config: ImageLayerConfig | None
    video_config: VideoLayerConfig | None
    text_config: TextLayerConfig | None

class LayerPositionConfig(TypedDict, total=False):
    dx: Required[int]
    dy: Required[int]
    layer_index: Required[int]

class LayerRotationConfig(TypedDict, total=False):
    angle: int | None

class LayerSizeConfig(TypedDict, total=False):
    width: int | None
    height: int | None

class LiveAudioConfig(TypedDict, total=False):
    asset_id: str | None
    audio_url: str | None
    subtitle_url: str | None

class LiveEventCallBackConfig(TypedDict, total=False):
    live_event_type_callback_url: str | None
    auth_type: Literal["NONE", "MSS_A", "MSS_A_HEAD", "MEITUAN_DEFAULT"] | None
    key: str | None
    callback_event_type: list[Literal["SHOOT_SCRIPT_SWITCH", "RTMP_STREAM_STATE_CHANGE", "REPLY_COMMAND_FINISH"]] | None

class LiveExitConfig(TypedDict, total=False):
    max_live_duration: int | None
    auto_stop_mode: Literal["FORCE_EXIT", "SEGMENT_END", "SCENE_END", "SCRIPT_END"] | None
    max_exception_waiting_duration: int | None

class LiveJobLog(TypedDict, total=False):
    interaction_records_url: str | None
    job_config_records_url: str | None
    scripts_records_url: str | None
    command_reviced_records_url: str | None
    command_exec_records_url: str | None

class LiveJobRunConfig(TypedDict, total=False):
    allow_resource_type: Literal["PERIOD", "ONDEMAND", "UNLIMITED", "ONE_TIME"] | None
    single_job_in_room: bool | None

class LiveNotifyConfig(TypedDict, total=False):
    notify_events: list[Literal["AUTO_EXIT"]] | None

class LiveRoomEventCallBackConfig(TypedDict, total=False):
    live_event_type_callback_url: str | None
    auth_type: Literal["NONE", "MSS_A", "MSS_A_HEAD", "MEITUAN_DEFAULT"] | None
    key: str | None
    callback_event_type: list[Literal["SHOOT_SCRIPT_SWITCH", "RTMP_STREAM_STATE_CHANGE", "REPLY_COMMAND_FINISH"]] | None
    is_inheritance_platform_callback: bool | None

class LiveRoomInteractionConfig(TypedDict, total=False):
    play_type: Literal["APPEND", "INSERT", "PLAY_NOW"] | None
    ignore_current_sentence: bool | None

class LiveRoomInteractionRuleInfo(TypedDict, total=False):
    rule_index: str | None
    rule_name: str | None
    enabled: bool | None
    event_type: int | None
    hit_condition: HitCondition | None
    trigger: TriggerProcess | None
    review_config: ReviewConfig | None
    group_id: str | None
    group_name: str | None
    enabled_scenes: list[str] | None

class LiveShootScriptItem(TypedDict, total=False):
    sequence_no: int | None
    title: str | None
    text_config: TextConfig | None
    audio_config: LiveAudioConfig | None
    relation_product: RelationProductInfo | None

class LiveTaskInfo(TypedDict, total=False):
    job_id: str | None
    state: str | None
    start_time: str | None
    create_time: str | None

class LiveVideoScriptInfo(TypedDict, total=False):
    script_id: str | None
    script_name: Required[str]
    script_description: str | None
    dh_id: str | None
    model_asset_id: str | None
    voice_config: VoiceConfig | None
    background_config: list[BackgroundConfigInfo] | None
    layer_config: list[LayerConfig] | None
    shoot_scripts: Required[list[LiveShootScriptItem]]

class LiveWarningItem(TypedDict, total=False):
    warning_type: (
        Literal[
            "TOO_LESSS_SCRIPT_ITEMS",
            "TOO_SHORT_SCRIPT_TIME",
            "TOO_LESS_DANMAKU_RULES",
            "RANDOM_PLAY_CLOSED",
            "ROTATION_MODEL_CLOSED",
        ]
        | None
    )

class PendingCommands(TypedDict, total=False):
    job_id: str | None
    commands: list[str] | None

class PlatformAuthorizationInfo(TypedDict, total=False):
    authorize_state: Literal["AUTHORIZED", "UNAUTHORIZED"] | None
    authorized_time: str | None
    expire_time: str | None
    account: str | None

class PlatformLiveDetailInfo(TypedDict, total=False):
    platform_id: str | None
    platform: str | None
    account: str | None
    live_id: str | None

class PlatformLiveInfo(TypedDict, total=False):
    platform_id: Required[str]
    live_id: Required[str]

class PlayAudio(TypedDict, total=False):
    audio_url: Required[str]
    play_type: Literal["APPEND", "INSERT", "PLAY_NOW"] | None
    play_role: Literal["STREAMER", "CO_STREAMER"] | None
    rule_index: str | None

class PlayPolicy(TypedDict, total=False):
    repeat_count: int | None
    auto_play_script: bool | None
    play_mode: Literal["TEXT", "AUDIO", "NO_PRESET"] | None
    random_play_mode: Literal["NONE", "SCENE", "SCRIPT_ITEM", "SCENE_AND_SCRIPT_ITEM"] | None
    need_independent_capture_client: bool | None
    live_exit_config: LiveExitConfig | None
    is_rewrite_delay: bool | None

class PlayText(TypedDict, total=False):
    text_config: Required[InsertedText]
    play_type: Literal["APPEND", "INSERT", "PLAY_NOW"] | None
    play_role: Literal["STREAMER", "CO_STREAMER"] | None
    rule_index: str | None

class ProductCoverDetailInfo(TypedDict, total=False):
    asset_id: str | None
    cover_url: str | None
    thumbnail_url: str | None

class ProductCoverInfo(TypedDict, total=False):
    asset_id: str | None

class ProductMediaDetailInfo(TypedDict, total=False):
    asset_id: str | None
    asset_type: Literal["IMAGE", "VIDEO", "AUDIO"] | None
    order: int | None
    asset_name: str | None
    asset_state: str | None
    cover_url: str | None
    thumbnail_url: str | None
    main_url: str | None

class ProductMediaInfo(TypedDict, total=False):
    asset_id: str | None
    asset_type: Literal["IMAGE", "VIDEO", "AUDIO"] | None
    order: int | None

class ProductTextInfo(TypedDict, total=False):
    title: str | None
    text: str | None

class RTCLiveEventCallBackConfig(TypedDict, total=False):
    rtc_callback_event_type: list[Literal["LIVE_PROGRESS", "REPLY_COMMAND_FINISH"]] | None

class RTCRoomInfoList(TypedDict, total=False):
    app_id: str | None
    room_id: str | None
    users: list[RTCUserInfo] | None

class RTCUserInfo(TypedDict, total=False):
    user_type: Literal["CAPTURE", "ANIMATION", "RENDER", "PLAYER", "INFERENCE_USER", "END_USER"] | None
    user_id: str | None
    signature: str | None
    ctime: int | None

class RelationProductInfo(TypedDict, total=False):
    product_id: str | None
    product_title: str | None

class ReplyAudioInfo(TypedDict, total=False):
    audio_url: str | None
    audio_name: str | None

class ReportedEvent(TypedDict, total=False):
    timestamp: int | None
    type: int | None
    content: str | None

class ReviewConfig(TypedDict, total=False):
    no_need_review: bool | None

class SharedConfig(TypedDict, total=False):
    shared_type: Literal["PRIVATE", "PUBLIC", "SHARED"] | None
    shared_state: Literal["PUBLISHED", "DRAFT", "REVIEW"] | None
    expire_time: str | None
    allowed_project_ids: list[str] | None

class SmartImageLayerConfig(TypedDict, total=False):
    image_url: Required[str]
    display_duration: int | None

class SmartLayerConfig(TypedDict, total=False):
    layer_type: Required[Literal["IMAGE", "VIDEO", "TEXT"]]
    asset_id: str | None
    position: LayerPositionConfig | None
    size: LayerSizeConfig | None
    image_config: SmartImageLayerConfig | None
    video_config: SmartVideoLayerConfig | None
    text_config: SmartTextLayerConfig | None

class SmartTextLayerConfig(TypedDict, total=False):
    text_type: Literal["DYNAMIC", "STATIC"] | None
    text_context: str | None
    font_name: str | None
    font_size: int | None
    font_color: str | None
    display_duration: int | None

class SmartVideoLayerConfig(TypedDict, total=False):
    video_url: Required[str]
    video_cover_url: str | None
    display_duration: int | None

class StandardPlatformApiConfig(TypedDict, total=False):
    api_type: Required[Literal["PRODUCT_QUERY", "LIVE_EVENT_CALLBACK"]]
    url: Required[str]

class SubtitleConfig(TypedDict, total=False):
    dx: int | None
    dy: int | None
    h: int | None
    w: int | None
    font_name: str | None
    font_size: int | None
    font_color: str | None
    stroke_color: str | None
    stroke_thickness: float | None
    opacity: float | None

class TextConfig(TypedDict, total=False):
    text: Required[str]

class TextLayerConfig(TypedDict, total=False):
    text_context: str | None
    font_name: str | None
    font_size: int | None
    font_color: str | None

class TriggerProcess(TypedDict, total=False):
    time_window: int | None
    reply_mode: (
        Literal["SYSTEM_REPLY", "CALLBACK", "SYSTEM_REPLY_AND_CALLBACK", "SHOW_LAYER", "INTELLIGENT_REPLY"] | None
    )
    layer_config: SmartLayerConfig | None
    extra_layer_config: SmartLayerConfig | None
    reply_texts: list[str] | None
    reply_audios: list[ReplyAudioInfo] | None
    reply_order: Literal["RANDOM", "ORDER"] | None
    reply_role: Literal["STREAMER", "CO_STREAMER"] | None
    robot_id: str | None
    play_type: Literal["APPEND", "INSERT", "PLAY_NOW"] | None

class VideoConfig(TypedDict, total=False):
    clip_mode: Literal["RESIZE", "CROP"] | None
    codec: Literal["H264", "VP8", "VP9", "QTRLE"] | None
    bitrate: Required[int]
    width: Required[int]
    height: Required[int]
    frame_rate: Literal["24", "25", "30"] | None
    is_subtitle_enable: bool | None
    subtitle_config: SubtitleConfig | None
    dx: int | None
    dy: int | None
    is_enable_super_resolution: bool | None
    is_end_at_first_frame: bool | None
    output_external_url: str | None
    is_vocabulary_config_enable: bool | None

class VideoLayerConfig(TypedDict, total=False):
    video_url: str | None
    video_cover_url: str | None
    loop_count: int | None
    video_sound: int | None
    is_play_the_entire_video: bool | None

class VoiceConfig(TypedDict, total=False):
    voice_asset_id: Required[str]
    speed: int | None
    pitch: int | None
    volume: int | None

class InteractionRuleLibraryInputs(TypedDict, total=False):
    group_name: Required[str]
    interaction_rules: list[InteractionRuleInfo] | None

class InteractionRuleLibraryState(TypedDict, total=False):
    group_name: str | None
    interaction_rules: list[InteractionRuleDetailInfo] | None
    group_id: str | None
    create_time: str | None
    update_time: str | None
    project_id: str | None
    room_rules: list[LiveRoomInteractionRuleInfo] | None

class LiveCommandInputs(TypedDict, total=False):
    room_id: Required[str]
    job_id: Required[str]
    command: Required[
        Literal[
            "INSERT_PLAY_SCRIPT",
            "INSERT_PLAY_AUDIO",
            "REWRITE_PLAY_SCRIPT",
            "REWRITE_INTERACTION_RULES",
            "REFRESH_OUTPUT_URL",
            "RESET_EXIT_CONFIG",
            "CLEAN_UP_INSERT_COMMAND",
            "CONFIRM_COMMANDS",
        ]
    ]
    play_text: PlayText | None
    play_audio: PlayAudio | None
    scene_scripts: list[LiveVideoScriptInfo] | None
    interaction_rules: list[LiveRoomInteractionRuleInfo] | None
    output_urls: list[str] | None
    stream_keys: list[str] | None
    live_exit_config: LiveExitConfig | None
    command_ids: list[str] | None
    confirmation: BatchConfirmLiveCommandsReq | None
    review_config: ReviewConfig | None
    triggers: dict[str, Any] | None

class LiveCommandState(TypedDict, total=False):
    room_id: str | None
    job_id: str | None
    command: (
        Literal[
            "INSERT_PLAY_SCRIPT",
            "INSERT_PLAY_AUDIO",
            "REWRITE_PLAY_SCRIPT",
            "REWRITE_INTERACTION_RULES",
            "REFRESH_OUTPUT_URL",
            "RESET_EXIT_CONFIG",
            "CLEAN_UP_INSERT_COMMAND",
            "CONFIRM_COMMANDS",
        ]
        | None
    )
    play_text: PlayText | None
    play_audio: PlayAudio | None
    scene_scripts: list[LiveVideoScriptInfo] | None
    interaction_rules: list[LiveRoomInteractionRuleInfo] | None
    output_urls: list[str] | None
    stream_keys: list[str] | None
    live_exit_config: LiveExitConfig | None
    command_ids: list[str] | None
    confirmation: BatchConfirmLiveCommandsReq | None
    review_config: ReviewConfig | None
    triggers: dict[str, Any] | None
    command_id: str | None
    result: str | None
    project_id: str | None

class LiveEventReportInputs(TypedDict, total=False):
    room_id: Required[str]
    job_id: Required[str]
    events: Required[list[ReportedEvent]]
    review_config: ReviewConfig | None
    refresh_url: bool | None
    triggers: dict[str, Any] | None

class LiveEventReportState(TypedDict, total=False):
    room_id: str | None
    job_id: str | None
    events: list[ReportedEvent] | None
    review_config: ReviewConfig | None
    refresh_url: bool | None
    triggers: dict[str, Any] | None
    live_event_report_url: str | None
    project_id: str | None

class LivestreamTaskInputs(TypedDict, total=False):
    video_config: VideoConfig | None
    play_policy: PlayPolicy | None
    output_urls: list[str] | None
    stream_keys: list[str] | None
    interaction_callback_url: str | None
    live_event_callback_config: LiveEventCallBackConfig | None
    rtc_callback_config: RTCLiveEventCallBackConfig | None
    view_mode: Literal["LANDSCAPE", "VERTICAL"] | None
    co_streamer_config: CoStreamerConfig | None
    job_run_config: LiveJobRunConfig | None
    room_id: Required[str]
    allow_while_live: bool | None
    triggers: dict[str, Any] | None

class LivestreamTaskState(TypedDict, total=False):
    video_config: VideoConfig | None
    play_policy: PlayPolicy | None
    output_urls: list[str] | None
    stream_keys: list[str] | None
    interaction_callback_url: str | None
    live_event_callback_config: LiveEventCallBackConfig | None
    rtc_callback_config: RTCLiveEventCallBackConfig | None
    view_mode: Literal["LANDSCAPE", "VERTICAL"] | None
    co_streamer_config: CoStreamerConfig | None
    job_run_config: LiveJobRunConfig | None
    room_id: str | None
    allow_while_live: bool | None
    triggers: dict[str, Any] | None
    job_id: str | None
    room_name: str | None
    state: Literal["WAITING", "PROCESSING", "SUCCEED", "FAILED", "BLOCKED"] | None
    duration: float | None
    start_time: str | None
    end_time: str | None
    error_info: ErrorResponse | None
    create_time: str | None
    lastupdate_time: str | None
    rtc_room_info: RTCRoomInfoList | None
    live_event_report_url: str | None
    stream_duration: float | None
    block_reason: str | None
    cover_url: str | None
    live_job_log: LiveJobLog | None
    relation_live_platform_info: PlatformLiveDetailInfo | None
    used_resource_type: Literal["PERIOD", "ONDEMAND", "ONE_TIME", "UNKNOW"] | None
    is_ai_mark_on: bool | None
    project_id: str | None
    live_warning_info: list[LiveWarningItem] | None
    limit_duration: int | None
    vanished: bool | None

class PlatformInputs(TypedDict, total=False):
    name: Required[str]
    auth_config: Required[CustomPlatformAuthConfig]
    callback_config: Required[list[StandardPlatformApiConfig]]

class PlatformState(TypedDict, total=False):
    name: str | None
    auth_config: CustomPlatformAuthConfig | None
    callback_config: list[StandardPlatformApiConfig] | None
    platform_id: str | None
    access_type: Literal["MEITUAN_OFFICIAL", "MSS_STANDARD"] | None
    authorization_info: PlatformAuthorizationInfo | None
    project_id: str | None

class ProductInputs(TypedDict, total=False):
    name: Required[str]
    description: str | None
    tags: list[str] | None
    cover: ProductCoverInfo | None
    text_list: list[ProductTextInfo] | None
    asset_list: list[ProductMediaInfo] | None
    auto_active: bool | None

class ProductState(TypedDict, total=False):
    name: str | None
    description: str | None
    tags: list[str] | None
    cover: ProductCoverDetailInfo | None
    text_list: list[ProductTextInfo] | None
    asset_list: list[ProductMediaDetailInfo] | None
    auto_active: bool | None
    product_id: str | None
    create_time: str | None
    update_time: str | None
    state: Literal["ACTIVED", "UNACTIVED", "BLOCK", "DELETED"] | None
    project_id: str | None

class RoomInputs(TypedDict, total=False):
    room_name: Required[str]
    room_description: str | None
    room_type: Literal["NORMAL", "TEMP", "TEMPLATE"] | None
    scene_scripts: list[LiveVideoScriptInfo] | None
    interaction_config: LiveRoomInteractionConfig | None
    interaction_rules: list[LiveRoomInteractionRuleInfo] | None
    play_policy: PlayPolicy | None
    video_config: VideoConfig | None
    output_urls: list[str] | None
    stream_keys: list[str] | None
    backup_model_asset_ids: list[str] | None
    live_event_callback_config: LiveRoomEventCallBackConfig | None
    rtc_callback_config: RTCLiveEventCallBackConfig | None
    review_config: ReviewConfig | None
    shared_config: SharedConfig | None
    view_mode: Literal["LANDSCAPE", "VERTICAL"] | None
    co_streamer_config: CoStreamerConfig | None
    priv_data: str | None
    relation_live_platform_info: PlatformLiveInfo | None
    allow_while_live: bool | None

class RoomState(TypedDict, total=False):
    room_name: str | None
    room_description: str | None
    room_type: Literal["NORMAL", "TEMP", "TEMPLATE"] | None
    scene_scripts: list[LiveVideoScriptInfo] | None
    interaction_config: LiveRoomInteractionConfig | None
    interaction_rules: list[LiveRoomInteractionRuleInfo] | None
    play_policy: PlayPolicy | None
    video_config: VideoConfig | None
    output_urls: list[str] | None
    stream_keys: list[str] | None
    backup_model_asset_ids: list[str] | None
    live_event_callback_config: LiveRoomEventCallBackConfig | None
    rtc_callback_config: RTCLiveEventCallBackConfig | None
    review_config: ReviewConfig | None
    shared_config: SharedConfig | None
    view_mode: Literal["LANDSCAPE", "VERTICAL"] | None
    co_streamer_config: CoStreamerConfig | None
    priv_data: str | None
    relation_live_platform_info: PlatformLiveDetailInfo | None
    allow_while_live: bool | None
    room_id: str | None
    create_time: str | None
    update_time: str | None
    cover_url: str | None
    thumbnail: str | None
    room_state: Literal["ENABLE", "DISABLE", "BLOCKED"] | None
    confirm_state: Literal["UNCONFIRM", "CONFIRMED", "REJECT"] | None
    script_version: str | None
    error_info: ErrorResponse | None
    project_id: str | None
    live_task: LiveTaskInfo | None
    pending_commands: list[PendingCommands] | None

class RoomConfirmationInputs(TypedDict, total=False):
    action: Required[Literal["confirm", "reject"]]
    script_version: Required[str]
    room_id: Required[str]

class RoomConfirmationState(TypedDict, total=False):
    action: Literal["confirm", "reject"] | None
    script_version: str | None
    room_id: str | None
    confirm_state: Literal["UNCONFIRM", "CONFIRMED", "REJECT"] | None
    project_id: str | None
    decided_version: str | None
    decided_action: str | None

class UserConfigInputs(TypedDict, total=False):
    live_exit_config: LiveExitConfig | None
    live_event_callback_config: LiveEventCallBackConfig | None
    live_notify_config: LiveNotifyConfig | None
    adopt: bool | None

class UserConfigState(TypedDict, total=False):
    live_exit_config: LiveExitConfig | None
    live_event_callback_config: LiveEventCallBackConfig | None
    live_notify_config: LiveNotifyConfig | None
    adopt: bool | None
    project_id: str | None
