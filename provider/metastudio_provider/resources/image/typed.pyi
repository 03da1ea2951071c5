"""Values of the image resources as their verbs have them, with the names of the wire.

There is no module at run time: import it under TYPE_CHECKING. Generated; never edited: `make schema` writes it.
"""

from typing import Any, Literal, Required, TypedDict

class ActionBasicSampleInfo(TypedDict, total=False):
    action_name_zh: str | None
    action_name_en: str | None
    action_tag: Required[str]
    catalog: str | None
    recommended_value: int | None
    is_selected: bool | None

class ActionMarkItem(TypedDict, total=False):
    action_start_time: str | None
    action_end_time: str | None
    action_type: Literal["SILENCE", "ACTION"] | None

class ActionSampleInfo(TypedDict, total=False):
    action_name_zh: str | None
    action_name_en: str | None
    action_tag: Required[str]
    catalog: str | None
    recommended_value: int | None
    is_selected: bool | None
    sample_download_url: str | None

class AvatarComment(TypedDict, total=False):
    comment_title: str | None
    comment_message: str | None

class CommentLogInfo(TypedDict, total=False):
    operate_time: str | None
    comment_type: Literal["USER_REJECT", "USER_COMMENT", "ADMIN_COMMENT"] | None
    comment_title: str | None
    comment_message: str | None
    attachment_download_url: list[str] | None

class FileHashes(TypedDict, total=False):
    training_video: str | None
    action_video: str | None
    audio_archive: str | None
    cover_image: str | None
    id_card_image1: str | None
    id_card_image2: str | None
    authorization_letter: str | None
    pre_beauty_image: str | None
    post_beauty_image: str | None

class InferenceActionMarkInfo(TypedDict, total=False):
    action_info: list[ActionMarkItem] | None

class InferenceEyeCorrectionMarkInfo(TypedDict, total=False):
    eye_correction_start_time: str | None
    eye_correction_end_time: str | None

class InferenceVideoMarkInfo(TypedDict, total=False):
    video_start_time: str | None
    video_end_time: str | None
    chat_video_start_time: str | None
    chat_video_end_time: str | None

class OperationLogInfo(TypedDict, total=False):
    operate_time: str | None
    log_type: (
        Literal[
            "USER_CREATE_JOD",
            "USER_VERIFYING_SUBMITTED",
            "SYSTEM_VERIFY_FAILED",
            "ADMIN_UPDATE_BEAUTY_LEVEL",
            "ADMIN_UPDATE_TRAIN_LOCATION",
            "ADMIN_UPDATE_JOB_PRIORITY",
            "SYSTEM_VERIFY_SUCCESS",
            "ADMIN_VERIFY_SUCCESS",
            "ADMIN_VERIFY_FAILED",
            "SYSTEM_TRAIN_DATA_PREPROCESSING",
            "SYSTEM_TRAIN_DATA_PREPROCESS_FAILED",
            "SYSTEM_TRAIN_DATA_PREPROCESS_SUCCESS",
            "SYSTEM_ACTION_GENERATE_DATA_PREPROCESSING",
            "SYSTEM_ACTION_GENERATE_DATA_SUCCESS",
            "SYSTEM_ACTION_GENERATE_ORI_SUCCESS",
            "SYSTEM_ACTION_GENERATE_DATA_FAILED",
            "SYSTEM_ACTION_GENERATE_ORI_FAILED",
            "SYSTEM_ACTION_GENERATE_ORI_PREPROCESSING",
            "SYSTEM_TRAINING",
            "ADMIN_STOP_TRAINING_DATA_PREPROCESS",
            "ADMIN_STOP_BEAUTY_PREPROCESS",
            "ADMIN_STOP_INFERENCE_DATA_PREPROCESS",
            "ADMIN_STOP_TRAIN",
            "SYSTEM_TRAIN_FAILED",
            "SYSTEM_TRAIN_SUCCESS",
            "SYSTEM_INFERENCE_DATA_PREPROCESSING",
            "SYSTEM_INFERENCE_DATA_PREPROCESS_FAILED",
            "SYSTEM_WAIT_ASSET_SYNC",
            "SYSTEM_INFERENCE_DATA_PREPROCESS_SUCCESS",
            "SYSTEM_JOB_SUCCESS",
            "ADMIN_MASK_UPLOADED",
            "ADMIN_UPDATE_VIDEO",
            "ADMIN_UPDATE_ACTION_VIDEO",
            "ADMIN_RESET",
            "ADMIN_ACCEPT",
            "USER_REPAIR",
            "SYSTEM_UPDATE_COVER",
            "SYSTEM_ANALYSE_FILE_INFO",
            "ADMIN_SET_SILENCE_REPEAT_NUM",
            "SYSTEM_MARKABLE_VIDEO",
            "SYSTEM_MASK_VERIFY_VIDEO",
            "SYSTEM_MASK_VERIFY_VIDEO_SUCCESS",
            "SYSTEM_MASK_VERIFY_VIDEO_FAILED",
            "SYSTEM_MARKABLE_VIDEO_SUCCESS",
            "SYSTEM_BEAUTY_PREPROCESSING",
            "SYSTEM_BEAUTY_PREPROCESS_FAILED",
            "ADMIN_CONFIRM_ACTION",
            "ADMIN_STOP_ACTION_GENERATE_DATA_PREPROCESS",
            "ADMIN_STOP_ACTION_GENERATE_ORI_PREPROCESS",
            "SYSTEM_BEAUTY_PREPROCESS_SUCCESS",
            "SYSTEM_COMPILE_FAILED",
            "SYSTEM_COMPILE_SUCCESS",
            "SYSTEM_MARKABLE_VIDEO_FAILED",
            "ADMIN_UPDATE_COMPILE",
            "ADMIN_UPDATE_INFERENCE_DATA_PROCESS_VIDEO",
            "ADMIN_UPDATE_INFERENCE_DATA_CHAT_PROCESS_VIDEO",
            "SYSTEM_EXECUTE_COMPILE",
            "SYSTEM_EXECUTE_BEAUTY",
            "SYSTEM_MASK_VIDEO_AND_ACTION_TIME_SUCCESS",
            "SYSTEM_MASK_VIDEO_AND_ACTION_TIME_FAILED",
            "USER_UPDATE_VIDEO",
            "ADMIN_UPLOAD_JSON_DATA",
            "ADMIN_DELETE_JSON_DATA",
            "ADMIN_UPDATE_GENERAL_CONFIG",
            "ADMIN_MASK_ACTION_TIME",
            "ADMIN_UPDATE_TRAIN_TIME",
            "STOP_COMPILE",
            "MAKE_TEST_VIDEO",
            "ADMIN_SET_FLEXUS_RETRY_COUNT",
            "USER_DELETE_JOB_VIDEO",
            "ADMIN_SET_VIDEO_ROTATION_ANGLE",
            "ADMIN_RE_SET_VIDEO_ROTATION_ANGLE",
            "SYSTEM_SET_VIDEO_ROTATION_ANGLE_SUCCESS",
            "SYSTEM_SET_VIDEO_ROTATION_ANGLE_FAILED",
            "COMPILE_JOB_IS_CONSUME",
            "RESTART_TEST_VIDEO_CHECK",
            "SKIP_TEST_VIDEO_CHECK",
            "WAIT_TEST_VIDEO_CHECK",
            "TEST_VIDEO_CHECK_PROCESSING",
            "TEST_VIDEO_CHECK_SUCCESS",
            "TEST_VIDEO_CHECK_FAILED",
            "REDO_INFERENCE_PREPROCESSING",
            "REDO_TRAINING_PREPROCESSING",
            "REDO_TRAINING",
            "REDO_ACTION_DATA_GENERATE",
            "REDO_ACTION_ORI_GENERATE",
            "VIDEO_ANALYZE_PROCESSING",
            "VIDEO_ANALYZE_SUCCESS",
            "VIDEO_ANALYZE_FAILED",
            "ADMIN_RESOLUTION_NORMALIZE",
            "SYSTEM_SET_RESOLUTION_NORMALIZE_SUCCESS",
            "SYSTEM_SET_RESOLUTION_NORMALIZE_FAILED",
            "SYSTEM_ACTION_MARK_PREPROCESS_FAILED",
            "SYSTEM_ACTION_MARK_PREPROCESSING",
            "SYSTEM_ACTION_MARK_PREPROCESS_SUCCESS",
            "REDO_ACTION_MARK",
            "CONFIRM_ACTION_MARK",
            "MANUL_STOP_ACTION_MARK",
            "SYSTEM_INFERENCE_DATA_REASSEMBLE_WAITING",
            "SYSTEM_INFERENCE_DATA_REASSEMBLE_PROCESSING",
            "TIME_OUT_RETRY",
        ]
        | None
    )
    log_description: str | None
    operate_user: Literal["USER", "ADMIN", "SYSTEM"] | None
    error_code: str | None
    redo_reasons: list[str] | None

class SubTrainingJobInfoDto(TypedDict, total=False):
    job_id: str | None
    sub_job_type: str | None
    heart_beat_id: str | None
    state: str | None
    create_time: int | None
    last_update_time: int | None

class TrainingAllocatedResource(TypedDict, total=False):
    resource_id: str | None
    charge_mode: Literal["PERIODIC", "ONE_TIME", "ON_DEMAND"] | None
    expire_time: str | None

class TrainingVideoMarkInfo(TypedDict, total=False):
    video_start_time: str | None
    video_end_time: str | None

class VerifyVideoMattingInfo(TypedDict, total=False):
    dx: int | None
    dy: int | None
    width: int | None
    height: int | None
    method: Literal["RESERVED", "DELETE", "NO_DEGREEN"] | None

class VoiceProperties(TypedDict, total=False):
    job_tag: Required[Literal["ECOMMERCE", "NEWS", "MARKETING"]]
    sex: Required[Literal["FEMALE", "MALE"]]
    language: Required[Literal["CN", "EN"]]

class AvatarTrainingCommandInputs(TypedDict, total=False):
    command: Required[
        Literal[
            "CONFIRM_ACCEPT",
            "CONFIRM_REJECT",
            "CONFIRM_ANSWER",
            "CONFIRM_PENDING",
            "CONFIRM_ACTIVE",
            "CONFIRM_REPAIR",
            "DELETE_JOB_VIDEO",
        ]
    ]
    command_message: (
        Literal["UPDATE_VIDEO", "UPLOAD_VIDEO", "CONFIRM_ACTION_VIDEO", "GET_ACTION_VIDEO_MULTIPART"] | None
    )
    comment_data: AvatarComment | None
    operation_reason: str | None
    job_id: Required[str]
    attachments: list[str] | None
    triggers: dict[str, Any] | None

class AvatarTrainingCommandState(TypedDict, total=False):
    command: (
        Literal[
            "CONFIRM_ACCEPT",
            "CONFIRM_REJECT",
            "CONFIRM_ANSWER",
            "CONFIRM_PENDING",
            "CONFIRM_ACTIVE",
            "CONFIRM_REPAIR",
            "DELETE_JOB_VIDEO",
        ]
        | None
    )
    command_message: (
        Literal["UPDATE_VIDEO", "UPLOAD_VIDEO", "CONFIRM_ACTION_VIDEO", "GET_ACTION_VIDEO_MULTIPART"] | None
    )
    comment_data: AvatarComment | None
    operation_reason: str | None
    job_id: str | None
    attachments: list[str] | None
    triggers: dict[str, Any] | None
    state_before: str | None
    project_id: str | None

class AvatarTrainingTaskInputs(TypedDict, total=False):
    name: Required[str]
    contact: str | None
    command_message: (
        Literal["UPDATE_VIDEO", "UPLOAD_VIDEO", "CONFIRM_ACTION_VIDEO", "GET_ACTION_VIDEO_MULTIPART"] | None
    )
    video_multipart_count: int | None
    action_video_multipart_count: int | None
    is_background_replacement: bool | None
    batch_name: str | None
    tags: list[str] | None
    model_version: Literal["V2", "V3", "V3.2", "V3.3"] | None
    is_ondemand_resource: bool | None
    is_flexus: bool | None
    is_fast_flexus: bool | None
    is_live_copy: bool | None
    is_only_human_model: bool | None
    audio_source_type: Literal["VIDEO", "AUDIO"] | None
    voice_properties: VoiceProperties | None
    supported_service: list[Literal["VIDEO_2D", "LIVE_2D", "CHAT_2D"]] | None
    training_video: str | None
    action_video: str | None
    audio_archive: str | None
    cover_image: str | None
    id_card_image1: str | None
    id_card_image2: str | None
    authorization_letter: str | None
    pre_beauty_image: str | None
    post_beauty_image: str | None
    samples_basic_info: list[ActionBasicSampleInfo] | None
    submit: bool | None
    wait_for: Literal["SUBMITTED", "REVIEWED", "TRAINED"] | None
    file_hashes: FileHashes | None
    allow_replace: bool | None
    allow_delete: bool | None

class AvatarTrainingTaskState(TypedDict, total=False):
    name: str | None
    contact: str | None
    command_message: (
        Literal["UPDATE_VIDEO", "UPLOAD_VIDEO", "CONFIRM_ACTION_VIDEO", "GET_ACTION_VIDEO_MULTIPART"] | None
    )
    video_multipart_count: int | None
    action_video_multipart_count: int | None
    is_background_replacement: bool | None
    batch_name: str | None
    tags: list[str] | None
    model_version: Literal["V2", "V3", "V3.2", "V3.3"] | None
    is_ondemand_resource: bool | None
    is_flexus: bool | None
    is_fast_flexus: bool | None
    is_live_copy: bool | None
    is_only_human_model: bool | None
    audio_source_type: Literal["VIDEO", "AUDIO"] | None
    voice_properties: VoiceProperties | None
    supported_service: list[Literal["VIDEO_2D", "LIVE_2D", "CHAT_2D"]] | None
    training_video: str | None
    action_video: str | None
    audio_archive: str | None
    cover_image: str | None
    id_card_image1: str | None
    id_card_image2: str | None
    authorization_letter: str | None
    pre_beauty_image: str | None
    post_beauty_image: str | None
    samples_basic_info: list[ActionBasicSampleInfo] | None
    submit: bool | None
    wait_for: Literal["SUBMITTED", "REVIEWED", "TRAINED"] | None
    file_hashes: FileHashes | None
    allow_replace: bool | None
    allow_delete: bool | None
    job_id: str | None
    state: (
        Literal[
            "WAIT_FILE_UPLOAD",
            "AUTO_VERIFYING",
            "AUTO_VERIFY_FAILED",
            "MANUAL_VERIFYING",
            "WAIT_TRAINING_DATA_PREPROCESS",
            "MANUAL_VERIFY_FAILED",
            "MANUAL_VERIFY_SUCCESS",
            "TRAINING_DATA_PREPROCESSING",
            "TRAINING_DATA_PREPROCESS_FAILED",
            "TRAINING_DATA_PREPROCESS_SUCCESS",
            "TRAINING",
            "TRAIN_FAILED",
            "TRAIN_SUCCESS",
            "INFERENCE_DATA_PREPROCESSING",
            "INFERENCE_DATA_PREPROCESS_FAILED",
            "WAIT_MASK_UPLOAD",
            "WAIT_MAIN_FILE_UPLOAD",
            "JOB_SUCCESS",
            "MANUAL_STOP_INFERENCE_DATA_PREPROCESS",
            "MANUAL_STOP_TRAIN",
            "MANUAL_STOP_TRAINING_DATA_PREPROCESS",
            "MANUAL_STOP_BEAUTY_PREPROCESS",
            "WAIT_USER_CONFIRM",
            "JOB_REJECT",
            "JOB_PENDING",
            "WAIT_ASSET_SYNC",
            "WAIT_ADMIN_CONFIRM",
            "JOB_FINISH",
            "COMPILING",
            "WAIT_COMPILE",
            "COMPILE_FAILED",
            "WAIT_BEAUTY",
            "WAIT_GENERATE_ACTION",
            "WAIT_ARRANGE",
            "ACTION_GENERATE_DATA_PROCESSING",
            "MANUAL_STOP_ACTION_GENERATE_DATA_PROCESSING",
            "MANUAL_STOP_ACTION_GENERATE_ORI_PROCESSING",
            "ACTION_GENERATE_ORI_PROCESSING",
            "ACTION_GENERATE_DATA_FAILED",
            "ACTION_GENERATE_ORI_FAILED",
            "ACTION_GENERATE_ORI_SUCCESS",
            "GENERATE_ACTION_PREPROCESS_FAILED",
            "WAIT_ADMIN_CALIBRATION",
            "BEAUTY_VIDEO_FILE_UPLOADED",
            "BEAUTYFACE_SUCCESS",
            "BEAUTYFACE_FAILED",
            "WAIT_BEAUTY_VIDEO_FILE_UPLOAD",
            "BEAUTYFACE_ROCESSING",
            "WAIT_TEST_VIDEO_CHECK",
            "TEST_VIDEO_CHECK_PROCESSING",
            "TEST_VIDEO_CHECK_SUCCESS",
            "TEST_VIDEO_CHECK_FAILED",
            "VIDEO_ANALYZE_PROCESSING",
            "VIDEO_ANALYZE_SUCCESS",
            "VIDEO_ANALYZE_FAILED",
            "ACTION_MARKING",
            "ACTION_MARK_SUCCESS",
            "ACTION_MARK_FAILED",
            "ACTION_MARK_UPLOADED",
            "WAIT_GENERATE_ACTION_MARK",
            "MANUL_STOP_ACTION_MARK",
        ]
        | None
    )
    asset_id: str | None
    project_id: str | None
    cover_download_url: str | None
    last_update_time: str | None
    create_time: str | None
    matting_type: Literal["AI", "MANUAL"] | None
    model_resolution: str | None
    app_user_id: str | None
    optional_training_location: list[str] | None
    training_video_download_url: str | None
    id_card_image1_download_url: str | None
    id_card_image2_download_url: str | None
    grant_file_download_url: str | None
    pre_beauty_image_download_url: str | None
    external_action_json_data_download_url: str | None
    action_video_download_url: str | None
    post_beauty_image_download_url: str | None
    audio_file_download_url: str | None
    action_mark_file_download_url: str | None
    action_mark_file_upload_url: str | None
    operation_logs: list[OperationLogInfo] | None
    verify_video_matting_info: list[VerifyVideoMattingInfo] | None
    comment_logs: list[CommentLogInfo] | None
    samples: list[ActionSampleInfo] | None
    is_mask_file_uploaded: bool | None
    mask_file_download_url: str | None
    verify_video_download_url: str | None
    markable_video_download_url: str | None
    markable_action_video_download_url: str | None
    traning_video_mark_info: TrainingVideoMarkInfo | None
    inference_data_process_video_mark_info: InferenceVideoMarkInfo | None
    inference_data_process_action_mark_info: InferenceActionMarkInfo | None
    inference_data_process_chat_action_mark_info: InferenceActionMarkInfo | None
    inference_data_process_eye_correction_mark_info: InferenceEyeCorrectionMarkInfo | None
    worker_type: list[str] | None
    voice_train_job_id: str | None
    flexus_retry_count: int | None
    allocated_resource: TrainingAllocatedResource | None
    train_video_rotation_state: Literal["WAITING", "PROCESSING", "SUCCESS", "FAILED"] | None
    action_video_rotation_state: Literal["WAITING", "PROCESSING", "SUCCESS", "FAILED"] | None
    sub_training_job_info: list[SubTrainingJobInfoDto] | None
    pending_uploads: dict[str, list[str]] | None
    status: str | None
