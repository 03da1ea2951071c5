"""Values of the asset resources as their verbs have them, with the names of the wire.

There is no module at run time: import it under TYPE_CHECKING. Generated; never edited: `make schema` writes it.
"""

from typing import Any, Literal, Required, TypedDict

class ActionTagInfo(TypedDict, total=False):
    action_name_zh: Required[str]
    action_name_en: Required[str]
    action_duration: float | None
    catalog: str | None
    file_name: str | None
    tag: str | None

class AssetActionResult(TypedDict, total=False):
    ret_status: Literal["SUCCESS", "FAILED"] | None
    asset_ids: list[str] | None
    error_info: ErrorResponse | None

class AssetExtraMeta(TypedDict, total=False):
    voice_model_meta: VoiceModelAssetMeta | None
    ppt_meta: PPTAssetMeta | None
    material_meta: MaterialAssetMeta | None
    human_model_2d_meta: HumanModel2DAssetMeta | None
    image_meta: ImageAssetMeta | None
    video_meta: VideoAssetMeta | None
    audio_meta: AudioAssetMeta | None

class AssetFileInfo(TypedDict, total=False):
    file_id: str | None
    file_name: str | None
    file_md5: str | None
    file_size: int | None
    file_type: str | None
    asset_file_category: str | None
    download_url: str | None
    state: (
        Literal["CREATING", "CREATED", "FAILED", "CANCELLED", "DELETING", "DELETED", "UPLOADED", "REVIEW", "BLOCK"]
        | None
    )
    block_reason_code: str | None
    reason: str | None
    file_extra_meta: FileExtraMeta | None

class AssetSharedConfig(TypedDict, total=False):
    shared_type: Literal["PRIVATE", "PUBLIC", "SHARED"] | None
    expire_time: str | None
    allowed_project_ids: list[str] | None

class AudioAssetMeta(TypedDict, total=False):
    duration: int | None
    audio_codec: str | None
    audio_bit_rate: int | None
    audio_channels: int | None
    sample: int | None
    error_info: ErrorResponse | None

class AutoOperationConfig(TypedDict, total=False):
    operation: Literal["BLOCK", "DELETE"] | None
    operation_time: str | None

class DigitalAssetSummary(TypedDict, total=False):
    asset_id: str | None
    asset_name: str | None
    asset_state: (
        Literal["CREATING", "FAILED", "UNACTIVED", "ACTIVED", "DELETING", "DELETED", "BLOCK", "WAITING_DELETE"] | None
    )
    asset_type: (
        Literal[
            "HUMAN_MODEL",
            "MODEL",
            "ANIMATION",
            "SCENE",
            "PPT",
            "VIDEO",
            "IMAGE",
            "MATERIAL",
            "VOICE_MODEL",
            "HUMAN_MODEL_2D",
            "BUSINESS_CARD_TEMPLET",
            "MUSIC",
            "AUDIO",
        ]
        | None
    )
    block_reason_code: str | None
    cover_url: str | None
    thumbnail_url: str | None

class ErrorResponse(TypedDict, total=False):
    error_code: str | None
    error_msg: str | None

class ExternalVoiceAssetMeta(TypedDict, total=False):
    provider: Required[Literal["XIMALAYA", "HUAWEI_EI", "MOBVOI", "AUDIOX", "SINOVOICE", "DATABAKER", "AISPEECH"]]

class FileExtraMeta(TypedDict, total=False):
    video_transcoding_status: Literal["WAITING", "TRANSCODING", "FAILED", "SUCCEEDED"] | None

class FileHashes(TypedDict, total=False):
    main_file: str | None
    cover_file: str | None
    package_file: str | None
    page_files: dict[str, str] | None
    sample_files: dict[str, str] | None
    other_files: dict[str, str] | None

class HumanModel2DAssetMeta(TypedDict, total=False):
    is_action_editable: bool | None
    is_live_copy: bool | None
    is_real_background: bool | None
    support_live: bool | None
    model_version: Literal["V2", "V3", "V3_2", "V3_3"] | None
    model_resolution: str | None
    device_names: list[str] | None
    is_with_action_library: bool | None
    action_tag_map: list[ActionTagInfo] | None
    is_flexus: bool | None
    voice_asset_id: str | None

class ImageAssetMeta(TypedDict, total=False):
    codec: str | None
    width: int | None
    height: int | None
    size: int | None
    mode: Literal["Horizontal", "Vertical"] | None
    frame_rate: str | None
    duration: int | None
    error_info: ErrorResponse | None

class MaterialAssetMeta(TypedDict, total=False):
    components: list[MaterialComponentInfo] | None

class MaterialComponentInfo(TypedDict, total=False):
    component_name: Required[str]
    component_type: Required[Literal["CLOTHES", "PANTS", "SHOES", "HAIR", "EYELASH", "EYEBROW"]]
    component_desc: str | None

class PPTAssetMeta(TypedDict, total=False):
    auto_analysis: bool | None
    ppt_analysis_status: Literal["INITIALIZE", "WAITING", "CONVERTING", "FAILED", "SUCCEEDED", "CANCELED"] | None
    error_info: ErrorResponse | None
    page_count: int | None
    pages: list[PPTPageInfo] | None

class PPTPageInfo(TypedDict, total=False):
    page_no: int | None
    file_id: str | None
    page_content: str | None

class PictureHashes(TypedDict, total=False):
    picture_file: str | None

class ReviewConfig(TypedDict, total=False):
    no_need_review: bool | None

class SystemProperties(TypedDict, total=False):
    style_id: str | None
    dh_id: str | None
    platform_available: str | None
    render_engine: str | None
    background_img: str | None
    background_scene: str | None
    created_by_platform: str | None
    material_img: str | None
    material_video: str | None
    digital_human_2d_video: str | None
    digital_human_3d_video: str | None
    bussiness_card_video: str | None
    business_card_video: str | None
    photo_video: str | None
    to_be_translated_video: str | None
    translated_video: str | None
    layer_config_enable: str | None
    meituan_material_approved: str | None
    is_controlled: str | None
    live_is_authorized: str | None
    video_is_authorized: str | None
    chat_is_authorized: str | None

class VideoAssetMeta(TypedDict, total=False):
    video_codec: str | None
    width: int | None
    height: int | None
    frame_rate: str | None
    video_bit_rate: int | None
    duration: int | None
    audio_codec: str | None
    audio_bit_rate: int | None
    audio_channels: int | None
    sample: int | None
    mode: Literal["Horizontal", "Vertical"] | None
    video_transcoding_status: Literal["WAITING", "TRANSCODING", "FAILED", "SUCCEEDED"] | None
    error_info: ErrorResponse | None

class VoiceCapability(TypedDict, total=False):
    is_support_phoneme_en: bool | None
    is_support_phoneme: bool | None
    is_support_break_time: bool | None
    is_support_break_strength: bool | None
    is_support_speed: bool | None
    is_support_prosody: bool | None
    is_support_ssml_say_as: bool | None
    is_support_ssml_sub: bool | None
    is_support_word: bool | None
    is_support_voice_cache: bool | None
    conversion_rate: float | None
    conversion_rate_en: float | None
    is_support_srt: bool | None

class VoiceModelAssetMeta(TypedDict, total=False):
    order: int | None
    model_type: Literal["COMMON", "CLONE"] | None
    sex: Literal["UNKNOW", "MALE", "FEMALE"] | None
    language: (
        Literal[
            "UNKNOW",
            "CN",
            "EN",
            "GER",
            "fr",
            "Kr",
            "por",
            "JPN",
            "Ita",
            "ESP",
            "DBH",
            "GT",
            "GXH",
            "HBH",
            "SXH",
            "SCH",
            "YY",
            "Russian",
            "Filipino",
            "Dutch",
            "Indonesian",
            "Vietnamese",
            "Arabic",
            "Turkish",
            "Malay",
            "Thai",
            "Finnish",
        ]
        | None
    )
    languages: (
        list[
            Literal[
                "UNKNOW",
                "CN",
                "EN",
                "GER",
                "fr",
                "Kr",
                "por",
                "JPN",
                "Ita",
                "ESP",
                "DBH",
                "GT",
                "GXH",
                "HBH",
                "SXH",
                "SCH",
                "YY",
                "Russian",
                "Filipino",
                "Dutch",
                "Indonesian",
                "Vietnamese",
                "Arabic",
                "Turkish",
                "Malay",
                "Thai",
                "Finnish",
            ]
        ]
        | None
    )
    speed_ratio: float | None
    volume_ratio: float | None
    is_realtime_voice: bool | None
    style: str | None
    voice_capability: VoiceCapability | None
    external_voice_meta: ExternalVoiceAssetMeta | None
    is_support_vc_process: bool | None
    is_support_thai_auto_split: bool | None
    is_flexus: bool | None
    is_enhance_rhythm: bool | None
    age: str | None

class AssetInputs(TypedDict, total=False):
    asset_name: Required[str]
    asset_description: str | None
    asset_type: Required[
        Literal[
            "HUMAN_MODEL",
            "VOICE_MODEL",
            "SCENE",
            "ANIMATION",
            "VIDEO",
            "IMAGE",
            "PPT",
            "MATERIAL",
            "NORMAL_MODEL",
            "COMMON_FILE",
            "HUMAN_MODEL_2D",
            "BUSINESS_CARD_TEMPLET",
            "MUSIC",
            "AUDIO",
        ]
    ]
    review_config: ReviewConfig | None
    tags: list[str] | None
    asset_extra_meta: AssetExtraMeta | None
    system_properties: SystemProperties | None
    shared_config: AssetSharedConfig | None
    is_need_generate_cover: bool | None
    asset_order: int | None
    supported_service: list[Literal["VIDEO_2D", "LIVE_2D", "CHAT_2D"]] | None
    auto_operation_config: list[AutoOperationConfig] | None
    main_file: str | None
    cover_file: str | None
    package_file: str | None
    page_files: dict[str, str] | None
    sample_files: dict[str, str] | None
    other_files: dict[str, str] | None
    active: bool | None
    wait_for_review: bool | None
    file_hashes: FileHashes | None
    allow_replace: bool | None
    force_delete: bool | None
    allow_delete: bool | None

class AssetState(TypedDict, total=False):
    asset_name: str | None
    asset_description: str | None
    asset_type: (
        Literal[
            "HUMAN_MODEL",
            "VOICE_MODEL",
            "SCENE",
            "ANIMATION",
            "VIDEO",
            "IMAGE",
            "PPT",
            "MATERIAL",
            "NORMAL_MODEL",
            "COMMON_FILE",
            "HUMAN_MODEL_2D",
            "BUSINESS_CARD_TEMPLET",
            "MUSIC",
            "AUDIO",
        ]
        | None
    )
    review_config: ReviewConfig | None
    tags: list[str] | None
    asset_extra_meta: AssetExtraMeta | None
    system_properties: SystemProperties | None
    shared_config: AssetSharedConfig | None
    is_need_generate_cover: bool | None
    asset_order: int | None
    supported_service: list[Literal["VIDEO_2D", "LIVE_2D", "CHAT_2D"]] | None
    auto_operation_config: list[AutoOperationConfig] | None
    main_file: str | None
    cover_file: str | None
    package_file: str | None
    page_files: dict[str, str] | None
    sample_files: dict[str, str] | None
    other_files: dict[str, str] | None
    active: bool | None
    wait_for_review: bool | None
    file_hashes: FileHashes | None
    allow_replace: bool | None
    force_delete: bool | None
    allow_delete: bool | None
    project_id: str | None
    asset_id: str | None
    produce_id: str | None
    app_user_id: str | None
    create_time: str | None
    update_time: str | None
    asset_state: (
        Literal["CREATING", "FAILED", "UNACTIVED", "ACTIVED", "DELETING", "DELETED", "BLOCK", "WAITING_DELETE"] | None
    )
    fail_type: Literal["AUTOMATIC_REVIEW_REJECT", "MANUAL_REVIEW_REJECT"] | None
    block_reason_code: str | None
    reason: str | None
    files: list[AssetFileInfo] | None

class AssetActionInputs(TypedDict, total=False):
    action: Required[Literal["DELETE", "DELETE_FORCE", "RESTORE", "UNACTIVE", "ACTIVE", "SHARE", "UNSHARE"]]
    asset_ids: Required[list[str]]
    params: str | None
    allow_delete: bool | None
    triggers: dict[str, Any] | None

class AssetActionState(TypedDict, total=False):
    action: Literal["DELETE", "DELETE_FORCE", "RESTORE", "UNACTIVE", "ACTIVE", "SHARE", "UNSHARE"] | None
    asset_ids: list[str] | None
    params: str | None
    allow_delete: bool | None
    triggers: dict[str, Any] | None
    results: list[AssetActionResult] | None
    project_id: str | None

class AssetTransferInputs(TypedDict, total=False):
    transfer_type: Literal["TRANSFER_OUT", "TRANSFER_BACK"] | None
    asset_ids: Required[list[str]]
    dest_project_id: Required[str]
    memo: str | None
    auto_accept: bool | None
    auto_active: bool | None
    is_need_billing: bool | None
    transfer_job_id: str | None
    keep_open: bool | None

class AssetTransferState(TypedDict, total=False):
    transfer_type: Literal["TRANSFER_OUT", "TRANSFER_BACK"] | None
    asset_ids: list[str] | None
    dest_project_id: str | None
    memo: str | None
    auto_accept: bool | None
    auto_active: bool | None
    is_need_billing: bool | None
    transfer_job_id: str | None
    keep_open: bool | None
    job_id: str | None
    transfer_assets: list[DigitalAssetSummary] | None
    state: Literal["PROCESSING", "ACCEPT", "REJECT", "CANCEL", "FAIL"] | None
    src_project_id: str | None
    reason: str | None
    start_time: str | None
    finish_time: str | None
    expire_time: str | None
    error_info: ErrorResponse | None
    project_id: str | None

class PictureModelingJobInputs(TypedDict, total=False):
    picture_url: str | None
    style_id: Required[str]
    name: Required[str]
    notify_url: str | None
    picture_file: str | None
    wait_for: Literal["DONE"] | None
    file_hashes: PictureHashes | None

class PictureModelingJobState(TypedDict, total=False):
    picture_url: str | None
    style_id: str | None
    name: str | None
    notify_url: str | None
    picture_file: str | None
    wait_for: Literal["DONE"] | None
    file_hashes: PictureHashes | None
    job_id: str | None
    state: Literal["WAITING", "PROCESSING", "PARTIAL_SUCCEED", "SUCCEED", "FAILED", "CANCELED"] | None
    start_time: str | None
    end_time: str | None
    error_info: ErrorResponse | None
    model_asset_id: str | None
    model_cover_url: str | None
    project_id: str | None
