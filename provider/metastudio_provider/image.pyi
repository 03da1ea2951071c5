"""Avatar training tasks as dynamic resources.

Generated; never edited: `make schema` writes it.
"""

from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required, TypeAlias, TypedDict

import pulumi
import pulumi.dynamic
from typing_extensions import ReadOnly

ActionMarkItemActionType: TypeAlias = Literal["SILENCE", "ACTION"]
"""`SILENCE`: The avatar keeps still; `ACTION`: The avatar makes a gesture."""
AvatarTrainingCommandCommand: TypeAlias = Literal[
    "CONFIRM_ACCEPT",
    "CONFIRM_REJECT",
    "CONFIRM_ANSWER",
    "CONFIRM_PENDING",
    "CONFIRM_ACTIVE",
    "CONFIRM_REPAIR",
    "DELETE_JOB_VIDEO",
]
"""
`CONFIRM_ACCEPT`: Accept the avatar; the task cannot be changed any more; `CONFIRM_REJECT`: Reject the avatar,
with a comment; `CONFIRM_ANSWER`: Answer with a comment; `CONFIRM_PENDING`: Suspend the task; `CONFIRM_ACTIVE`:
Go on with a suspended task; `CONFIRM_REPAIR`: Train the avatar again; a Flexus task has a number of
retrainings; `DELETE_JOB_VIDEO`: Delete the videos of the task. The avatar stays.
"""
AvatarTrainingCommandCommandMessage: TypeAlias = Literal[
    "UPDATE_VIDEO", "UPLOAD_VIDEO", "CONFIRM_ACTION_VIDEO", "GET_ACTION_VIDEO_MULTIPART"
]
"""
`UPDATE_VIDEO`: Replace the video; `UPLOAD_VIDEO`: Upload a video; `CONFIRM_ACTION_VIDEO`: Confirm the
choreography video; `GET_ACTION_VIDEO_MULTIPART`: Get the parts of the choreography video.
"""
AvatarTrainingTaskActionVideoRotationState: TypeAlias = Literal["WAITING", "PROCESSING", "SUCCESS", "FAILED"]
"""`WAITING`: Waiting; `PROCESSING`: Running; `SUCCESS`: Succeeded; `FAILED`: Failed."""
AvatarTrainingTaskAudioSourceType: TypeAlias = Literal["VIDEO", "AUDIO"]
"""`VIDEO`: Extracted from the training video; `AUDIO`: Uploaded separately."""
AvatarTrainingTaskCommandMessage: TypeAlias = Literal[
    "UPDATE_VIDEO", "UPLOAD_VIDEO", "CONFIRM_ACTION_VIDEO", "GET_ACTION_VIDEO_MULTIPART"
]
"""
`UPDATE_VIDEO`: Replace the video; `UPLOAD_VIDEO`: Upload a video; `CONFIRM_ACTION_VIDEO`: Confirm the
choreography video; `GET_ACTION_VIDEO_MULTIPART`: Get the parts of the choreography video.
"""
AvatarTrainingTaskMattingType: TypeAlias = Literal["AI", "MANUAL"]
"""`AI`: Automatically; `MANUAL`: By hand."""
AvatarTrainingTaskModelVersion: TypeAlias = Literal["V2", "V3", "V3.2", "V3.3"]
"""
`V2`: Version 2, no longer in use; `V3`: Version 3, no longer in use; `V3.2`: Version 3.2, the standard; `V3.3`:
Version 3.3, for the fast Flexus edition.
"""
AvatarTrainingTaskState: TypeAlias = Literal[
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
"""
`WAIT_FILE_UPLOAD`: Waiting for the files (console: to be submitted); `AUTO_VERIFYING`: In automatic review;
`AUTO_VERIFY_FAILED`: Automatic review failed; `MANUAL_VERIFYING`: In manual review; `MANUAL_VERIFY_SUCCESS`:
Review passed, waiting for preprocessing resources; `MANUAL_VERIFY_FAILED`: Manual review failed;
`WAIT_TRAINING_DATA_PREPROCESS`: Waiting for the preprocessing of the training data;
`TRAINING_DATA_PREPROCESSING`: Training data are being preprocessed; `TRAINING_DATA_PREPROCESS_FAILED`:
Preprocessing of the training data failed; `TRAINING_DATA_PREPROCESS_SUCCESS`: Training data are preprocessed,
waiting for training resources; `TRAINING`: In training; `TRAIN_FAILED`: Training failed; `TRAIN_SUCCESS`:
Trained, waiting for preprocessing resources; `INFERENCE_DATA_PREPROCESSING`: Inference data are being
preprocessed; `INFERENCE_DATA_PREPROCESS_FAILED`: Preprocessing of the inference data failed;
`WAIT_MASK_UPLOAD`: Undocumented, by its name waiting for a mask; `WAIT_MAIN_FILE_UPLOAD`: Waiting for the main
file; `JOB_SUCCESS`: Done for ordinary users, the model can be used; `WAIT_USER_CONFIRM`: Waiting for the user
to accept the result; NA allow-listed users only; `JOB_REJECT`: The user rejected the result; NA allow-listed
users only; `JOB_PENDING`: Suspended; NA allow-listed users only; `JOB_FINISH`: Final state after acceptance by
an NA user, cannot be changed any more; `MANUAL_STOP_INFERENCE_DATA_PREPROCESS`: Administrators stopped the
preprocessing of the inference data; `MANUAL_STOP_TRAIN`: Administrators stopped the training;
`MANUAL_STOP_TRAINING_DATA_PREPROCESS`: Administrators stopped the preprocessing of the training data;
`MANUAL_STOP_BEAUTY_PREPROCESS`: Undocumented, by its name administrators stopped the whitening;
`WAIT_ASSET_SYNC`: Waiting for the asset to be synchronised; `WAIT_ADMIN_CONFIRM`: Waiting for administrators;
`WAIT_BEAUTY`: Undocumented, by its name waiting for whitening; `BEAUTY_VIDEO_FILE_UPLOADED`: Undocumented, by
its name the whitened video was uploaded; `BEAUTYFACE_SUCCESS`: Undocumented, by its name whitening succeeded;
`BEAUTYFACE_FAILED`: Undocumented, by its name whitening failed; `BEAUTYFACE_ROCESSING`: Undocumented, by its
name whitening is running (the service spells it so); `WAIT_BEAUTY_VIDEO_FILE_UPLOAD`: Undocumented, by its name
waiting for the whitened video; `WAIT_COMPILE`: Waiting for compilation; `COMPILING`: Being compiled;
`COMPILE_FAILED`: Compilation failed; `WAIT_GENERATE_ACTION`: Waiting for the making of single gestures;
`WAIT_ARRANGE`: Waiting for the choreography; `ACTION_GENERATE_DATA_PROCESSING`: Single gestures are being made;
`MANUAL_STOP_ACTION_GENERATE_DATA_PROCESSING`: Administrators stopped the making of gestures;
`MANUAL_STOP_ACTION_GENERATE_ORI_PROCESSING`: Administrators stopped the choreography;
`ACTION_GENERATE_ORI_PROCESSING`: Choreography is running; `ACTION_GENERATE_DATA_FAILED`: Making of gestures
failed; `ACTION_GENERATE_ORI_FAILED`: Making of the choreography asset failed; `ACTION_GENERATE_ORI_SUCCESS`:
Choreography is done; `GENERATE_ACTION_PREPROCESS_FAILED`: Making of single gestures for the choreography
failed; `WAIT_ADMIN_CALIBRATION`: Waiting for administrators to confirm the gestures;
`WAIT_GENERATE_ACTION_MARK`: Waiting for the marking of gestures; `WAIT_TEST_VIDEO_CHECK`: Waiting for the test
video; `TEST_VIDEO_CHECK_PROCESSING`: Quality of the test video is being checked; `TEST_VIDEO_CHECK_SUCCESS`:
Test video passed the check; `TEST_VIDEO_CHECK_FAILED`: Test video failed the check; `VIDEO_ANALYZE_PROCESSING`:
Video is being checked; `VIDEO_ANALYZE_SUCCESS`: Video passed the check; `VIDEO_ANALYZE_FAILED`: Video failed
the check; `ACTION_MARKING`: Gestures are being marked; `ACTION_MARK_SUCCESS`: Gestures are marked;
`ACTION_MARK_FAILED`: Marking of gestures failed; `ACTION_MARK_UPLOADED`: File with the marked gestures was
uploaded; `MANUL_STOP_ACTION_MARK`: Marking of gestures was stopped (the service spells it so).
"""
AvatarTrainingTaskSupportedService: TypeAlias = Literal["VIDEO_2D", "LIVE_2D", "CHAT_2D"]
"""`VIDEO_2D`: Avatar video production; `LIVE_2D`: Avatar livestreaming; `CHAT_2D`: Avatar interactive chat."""
AvatarTrainingTaskTrainVideoRotationState: TypeAlias = Literal["WAITING", "PROCESSING", "SUCCESS", "FAILED"]
"""`WAITING`: Waiting; `PROCESSING`: Running; `SUCCESS`: Succeeded; `FAILED`: Failed."""
AvatarTrainingTaskWaitFor: TypeAlias = Literal["SUBMITTED", "REVIEWED", "TRAINED"]
"""
`SUBMITTED`: The task was submitted for review; `REVIEWED`: Review passed; `TRAINED`: The avatar is ready;
`asset_id` is known.
"""
CommentLogInfoCommentType: TypeAlias = Literal["USER_REJECT", "USER_COMMENT", "ADMIN_COMMENT"]
"""
`USER_REJECT`: The user rejected the result; `USER_COMMENT`: Comment of the user; `ADMIN_COMMENT`: Comment of an
administrator.
"""
OperationLogInfoLogType: TypeAlias = Literal[
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
"""
`USER_CREATE_JOD`: The user started the job (the service spells it so); `USER_VERIFYING_SUBMITTED`: The user
submitted the job for review; `SYSTEM_VERIFY_FAILED`: Automatic review failed; `ADMIN_UPDATE_BEAUTY_LEVEL`: An
administrator changed the whitening level; `ADMIN_UPDATE_TRAIN_LOCATION`: By its name, an administrator changed
the training region; `ADMIN_UPDATE_JOB_PRIORITY`: An administrator changed the priority of the job;
`SYSTEM_VERIFY_SUCCESS`: Automatic review passed; `ADMIN_VERIFY_SUCCESS`: Manual review passed;
`ADMIN_VERIFY_FAILED`: Manual review failed; `SYSTEM_TRAIN_DATA_PREPROCESSING`: Preprocessing of the training
data is running; `SYSTEM_TRAIN_DATA_PREPROCESS_FAILED`: Preprocessing of the training data failed;
`SYSTEM_TRAIN_DATA_PREPROCESS_SUCCESS`: Preprocessing of the training data succeeded;
`SYSTEM_ACTION_GENERATE_DATA_PREPROCESSING`: Single gestures are being made for the choreography;
`SYSTEM_ACTION_GENERATE_DATA_SUCCESS`: Single gestures were made; `SYSTEM_ACTION_GENERATE_ORI_SUCCESS`:
Choreography data were made; `SYSTEM_ACTION_GENERATE_DATA_FAILED`: Making of single gestures failed;
`SYSTEM_ACTION_GENERATE_ORI_FAILED`: Making of choreography data failed;
`SYSTEM_ACTION_GENERATE_ORI_PREPROCESSING`: Choreography data are being made; `SYSTEM_TRAINING`: Training
started; `ADMIN_STOP_TRAINING_DATA_PREPROCESS`: An administrator stopped the preprocessing of the training data;
`ADMIN_STOP_BEAUTY_PREPROCESS`: An administrator stopped the whitening; `ADMIN_STOP_INFERENCE_DATA_PREPROCESS`:
An administrator stopped the preprocessing of the inference data; `ADMIN_STOP_TRAIN`: An administrator stopped
the training; `SYSTEM_TRAIN_FAILED`: Training failed; `SYSTEM_TRAIN_SUCCESS`: Training succeeded;
`SYSTEM_INFERENCE_DATA_PREPROCESSING`: Preprocessing of the inference data is running;
`SYSTEM_INFERENCE_DATA_PREPROCESS_FAILED`: Preprocessing of the inference data failed; `SYSTEM_WAIT_ASSET_SYNC`:
By its name, waiting for the asset to be synchronised; `SYSTEM_INFERENCE_DATA_PREPROCESS_SUCCESS`: Preprocessing
of the inference data succeeded; `SYSTEM_JOB_SUCCESS`: The job is done; `ADMIN_MASK_UPLOADED`: A mask was
uploaded; no longer in use; `ADMIN_UPDATE_VIDEO`: An administrator replaced the video;
`ADMIN_UPDATE_ACTION_VIDEO`: An administrator replaced the choreography video; `ADMIN_RESET`: An administrator
reset the job; `ADMIN_ACCEPT`: An administrator accepted the result; `USER_REPAIR`: The user asked for an
improved model; `SYSTEM_UPDATE_COVER`: The cover picture was replaced; `SYSTEM_ANALYSE_FILE_INFO`: The system
analysed the files; `ADMIN_SET_SILENCE_REPEAT_NUM`: An administrator set the number of silent rounds;
`SYSTEM_MARKABLE_VIDEO`: The video to be marked is being made; `SYSTEM_MASK_VERIFY_VIDEO`: The check video is
being made; `SYSTEM_MASK_VERIFY_VIDEO_SUCCESS`: The check video was made; `SYSTEM_MASK_VERIFY_VIDEO_FAILED`:
Making of the check video failed; `SYSTEM_MARKABLE_VIDEO_SUCCESS`: The video to be marked was made;
`SYSTEM_BEAUTY_PREPROCESSING`: Whitening is running; `SYSTEM_BEAUTY_PREPROCESS_FAILED`: Whitening failed;
`ADMIN_CONFIRM_ACTION`: An administrator confirmed the gestures; `ADMIN_STOP_ACTION_GENERATE_DATA_PREPROCESS`:
An administrator stopped the making of gestures; `ADMIN_STOP_ACTION_GENERATE_ORI_PREPROCESS`: An administrator
stopped the choreography; `SYSTEM_BEAUTY_PREPROCESS_SUCCESS`: Whitening succeeded; `SYSTEM_COMPILE_FAILED`:
Compilation failed; `SYSTEM_COMPILE_SUCCESS`: Compilation succeeded; `SYSTEM_MARKABLE_VIDEO_FAILED`: Making of
the video to be marked failed; `ADMIN_UPDATE_COMPILE`: An administrator changed the compilation settings;
`ADMIN_UPDATE_INFERENCE_DATA_PROCESS_VIDEO`: An administrator changed the part of the video used for inference;
`ADMIN_UPDATE_INFERENCE_DATA_CHAT_PROCESS_VIDEO`: By its name, an administrator changed the part of the video
used for inference in chat; `SYSTEM_EXECUTE_COMPILE`: Compilation started; `SYSTEM_EXECUTE_BEAUTY`: Whitening
started; `SYSTEM_MASK_VIDEO_AND_ACTION_TIME_SUCCESS`: Automatic marking succeeded;
`SYSTEM_MASK_VIDEO_AND_ACTION_TIME_FAILED`: Automatic marking failed; `USER_UPDATE_VIDEO`: The user replaced the
video; `ADMIN_UPLOAD_JSON_DATA`: An administrator uploaded gesture data; `ADMIN_DELETE_JSON_DATA`: An
administrator deleted gesture data; `ADMIN_UPDATE_GENERAL_CONFIG`: An administrator changed general settings;
`ADMIN_MASK_ACTION_TIME`: An administrator marked gestures; `ADMIN_UPDATE_TRAIN_TIME`: By its name, an
administrator changed the training time; `STOP_COMPILE`: Compilation was stopped by hand; `MAKE_TEST_VIDEO`: A
test video is made; `ADMIN_SET_FLEXUS_RETRY_COUNT`: An administrator set the number of repeated trainings;
`USER_DELETE_JOB_VIDEO`: The user deleted the videos of the job; `ADMIN_SET_VIDEO_ROTATION_ANGLE`: An
administrator turned the video; `ADMIN_RE_SET_VIDEO_ROTATION_ANGLE`: An administrator undid the turning of the
video; `SYSTEM_SET_VIDEO_ROTATION_ANGLE_SUCCESS`: Turning of the video succeeded;
`SYSTEM_SET_VIDEO_ROTATION_ANGLE_FAILED`: Turning of the video failed; `COMPILE_JOB_IS_CONSUME`: The compilation
was taken up by a worker; `RESTART_TEST_VIDEO_CHECK`: The check of the test video was started again;
`SKIP_TEST_VIDEO_CHECK`: The check of the test video was skipped; `WAIT_TEST_VIDEO_CHECK`: Waiting for the check
of the test video; `TEST_VIDEO_CHECK_PROCESSING`: The test video is being checked; `TEST_VIDEO_CHECK_SUCCESS`:
The test video passed the check; `TEST_VIDEO_CHECK_FAILED`: The test video failed the check;
`REDO_INFERENCE_PREPROCESSING`: Preprocessing of the inference data is repeated; `REDO_TRAINING_PREPROCESSING`:
Preprocessing of the training data is repeated; `REDO_TRAINING`: Training is repeated;
`REDO_ACTION_DATA_GENERATE`: Making of gestures is repeated; `REDO_ACTION_ORI_GENERATE`: Choreography is
repeated; `VIDEO_ANALYZE_PROCESSING`: The video is being checked; `VIDEO_ANALYZE_SUCCESS`: The video passed the
check; `VIDEO_ANALYZE_FAILED`: The video failed the check; `ADMIN_RESOLUTION_NORMALIZE`: An administrator
unified the resolution; `SYSTEM_SET_RESOLUTION_NORMALIZE_SUCCESS`: Unifying the resolution succeeded;
`SYSTEM_SET_RESOLUTION_NORMALIZE_FAILED`: Unifying the resolution failed;
`SYSTEM_ACTION_MARK_PREPROCESS_FAILED`: Marking of gestures failed; `SYSTEM_ACTION_MARK_PREPROCESSING`: Gestures
are being marked; `SYSTEM_ACTION_MARK_PREPROCESS_SUCCESS`: Marking of gestures succeeded; `REDO_ACTION_MARK`:
Marking of gestures is repeated; `CONFIRM_ACTION_MARK`: Gestures marked in advance were confirmed;
`MANUL_STOP_ACTION_MARK`: Marking of gestures was stopped (the service spells it so);
`SYSTEM_INFERENCE_DATA_REASSEMBLE_WAITING`: By its name, waiting for the inference data to be put together
again; `SYSTEM_INFERENCE_DATA_REASSEMBLE_PROCESSING`: By its name, the inference data are being put together
again; `TIME_OUT_RETRY`: Repeated after a timeout.
"""
OperationLogInfoOperateUser: TypeAlias = Literal["USER", "ADMIN", "SYSTEM"]
"""`USER`: The user; `ADMIN`: An administrator; `SYSTEM`: The system."""
TrainingAllocatedResourceChargeMode: TypeAlias = Literal["PERIODIC", "ONE_TIME", "ON_DEMAND"]
"""
`PERIODIC`: Yearly or monthly subscription; `ONE_TIME`: One-off purchase or allocation; `ON_DEMAND`: Pay per
use.
"""
VerifyVideoMattingInfoMethod: TypeAlias = Literal["RESERVED", "DELETE", "NO_DEGREEN"]
"""
`RESERVED`: Kept, the green is not cut out; `DELETE`: The green is cut out; `NO_DEGREEN`: Green reflections are
not removed.
"""
VoicePropertiesJobTag: TypeAlias = Literal["ECOMMERCE", "NEWS", "MARKETING"]
"""`ECOMMERCE`: E-commerce; `NEWS`: News; `MARKETING`: Marketing."""
VoicePropertiesLanguage: TypeAlias = Literal["CN", "EN"]
"""`CN`: Chinese; `EN`: English."""
VoicePropertiesSex: TypeAlias = Literal["FEMALE", "MALE"]
"""`FEMALE`: Female; `MALE`: Male."""

class AvatarComment(TypedDict, total=False):
    """Comment on a trained avatar."""

    comment_title: ReadOnly[pulumi.Input[str | None]]
    """Title of the comment. At most 2048 characters."""
    comment_message: ReadOnly[pulumi.Input[str | None]]
    """Text of the comment. At most 2048 characters."""

class AvatarCommentOutput(TypedDict, total=False):
    """Comment on a trained avatar."""

    comment_title: ReadOnly[str]
    """Title of the comment. At most 2048 characters."""
    comment_message: ReadOnly[str]
    """Text of the comment. At most 2048 characters."""

class VoiceProperties(TypedDict, total=False):
    """Voice settings of a Flexus avatar training job."""

    job_tag: ReadOnly[Required[pulumi.Input[VoicePropertiesJobTag]]]
    """Speaking style of the voice."""
    sex: ReadOnly[Required[pulumi.Input[VoicePropertiesSex]]]
    """Gender of the voice."""
    language: ReadOnly[Required[pulumi.Input[VoicePropertiesLanguage]]]
    """Language of the training recording; only Chinese is supported at present."""

class ActionBasicSampleInfo(TypedDict, total=False):
    """Editable part of a gesture sample."""

    action_name_zh: ReadOnly[pulumi.Input[str | None]]
    """Chinese name of the gesture. At most 1028 characters."""
    action_name_en: ReadOnly[pulumi.Input[str | None]]
    """English name of the gesture. At most 1028 characters."""
    action_tag: ReadOnly[Required[pulumi.Input[str]]]
    """Tag by which the gesture is used. At most 128 characters."""
    catalog: ReadOnly[pulumi.Input[str | None]]
    """Category of the gesture. At most 128 characters."""
    recommended_value: ReadOnly[pulumi.Input[int | None]]
    """Level of recommendation of the gesture, 0 to 100. 0 to 100."""
    is_selected: ReadOnly[pulumi.Input[bool | None]]
    """Whether the gesture is selected."""

class VoicePropertiesOutput(TypedDict, total=False):
    """Voice settings of a Flexus avatar training job."""

    job_tag: ReadOnly[Required[VoicePropertiesJobTag]]
    """Speaking style of the voice."""
    sex: ReadOnly[Required[VoicePropertiesSex]]
    """Gender of the voice."""
    language: ReadOnly[Required[VoicePropertiesLanguage]]
    """Language of the training recording; only Chinese is supported at present."""

class ActionBasicSampleInfoOutput(TypedDict, total=False):
    """Editable part of a gesture sample."""

    action_name_zh: ReadOnly[str]
    """Chinese name of the gesture. At most 1028 characters."""
    action_name_en: ReadOnly[str]
    """English name of the gesture. At most 1028 characters."""
    action_tag: ReadOnly[Required[str]]
    """Tag by which the gesture is used. At most 128 characters."""
    catalog: ReadOnly[str]
    """Category of the gesture. At most 128 characters."""
    recommended_value: ReadOnly[int]
    """Level of recommendation of the gesture, 0 to 100. 0 to 100."""
    is_selected: ReadOnly[bool]
    """Whether the gesture is selected."""

class FileHashesOutput(TypedDict, total=False):
    """Hashes of the local files as they were uploaded; a file whose content changes shows here."""

    training_video: ReadOnly[str]
    """SHA-256 of the training video."""
    action_video: ReadOnly[str]
    """SHA-256 of the choreography video."""
    audio_archive: ReadOnly[str]
    """SHA-256 of the audio archive."""
    cover_image: ReadOnly[str]
    """SHA-256 of the cover picture."""
    id_card_image1: ReadOnly[str]
    """SHA-256 of the front of the identity card."""
    id_card_image2: ReadOnly[str]
    """SHA-256 of the back of the identity card."""
    authorization_letter: ReadOnly[str]
    """SHA-256 of the authorization letter."""
    pre_beauty_image: ReadOnly[str]
    """SHA-256 of the picture before whitening."""
    post_beauty_image: ReadOnly[str]
    """SHA-256 of the picture after whitening."""

class OperationLogInfoOutput(TypedDict, total=False):
    """Entry of the job log."""

    operate_time: ReadOnly[str]
    """When it happened, UTC."""
    log_type: ReadOnly[OperationLogInfoLogType]
    """What happened."""
    log_description: ReadOnly[str]
    """Text of the entry; holds the reviewer's opinion when a review fails."""
    operate_user: ReadOnly[OperationLogInfoOperateUser]
    """Who did it."""
    error_code: ReadOnly[str]
    """
    Code of an automatic rejection, for example 44005901 for a resolution other than 1920x1080, 1080x1920,
    3840x2160 or 2160x3840.
    """
    redo_reasons: ReadOnly[list[str]]
    """Problems for which an administrator repeated the job."""

class VerifyVideoMattingInfoOutput(TypedDict, total=False):
    """Area treated specially when the background is removed."""

    dx: ReadOnly[int]
    """Horizontal position of the area's top left corner in pixels. 0 to 3840."""
    dy: ReadOnly[int]
    """Vertical position of the area's top left corner in pixels. 0 to 3840."""
    width: ReadOnly[int]
    """Width of the area in pixels. 1 to 7680."""
    height: ReadOnly[int]
    """Height of the area in pixels. 1 to 7680."""
    method: ReadOnly[VerifyVideoMattingInfoMethod]
    """How the area is treated."""

class CommentLogInfoOutput(TypedDict, total=False):
    """Comment on the result of a training job."""

    operate_time: ReadOnly[str]
    """When the comment was made, UTC."""
    comment_type: ReadOnly[CommentLogInfoCommentType]
    """Kind of comment."""
    comment_title: ReadOnly[str]
    """Title of the comment."""
    comment_message: ReadOnly[str]
    """Text of the comment."""
    attachment_download_url: ReadOnly[list[str]]
    """Download URLs of the attachments. Secret."""

class ActionSampleInfoOutput(TypedDict, total=False):
    """Gesture sample of an avatar."""

    action_name_zh: ReadOnly[str]
    """Chinese name of the gesture. At most 1028 characters."""
    action_name_en: ReadOnly[str]
    """English name of the gesture. At most 1028 characters."""
    action_tag: ReadOnly[Required[str]]
    """Tag by which the gesture is used. At most 128 characters."""
    catalog: ReadOnly[str]
    """Category of the gesture. At most 128 characters."""
    recommended_value: ReadOnly[int]
    """Level of recommendation of the gesture, 0 to 100. 0 to 100."""
    is_selected: ReadOnly[bool]
    """Whether the gesture is selected."""
    sample_download_url: ReadOnly[str]
    """Download URL of the sample video, valid for 24 hours. Secret."""

class TrainingVideoMarkInfoOutput(TypedDict, total=False):
    """Used part of the training video."""

    video_start_time: ReadOnly[str]
    """Start of the used part of the training video, as `HH:MM:SS.mmm`."""
    video_end_time: ReadOnly[str]
    """End of the used part of the training video, as `HH:MM:SS.mmm`."""

class InferenceVideoMarkInfoOutput(TypedDict, total=False):
    """Parts of the video used for inference."""

    video_start_time: ReadOnly[str]
    """Start of the part used for inference, as `HH:MM:SS.mmm`."""
    video_end_time: ReadOnly[str]
    """End of the part used for inference, as `HH:MM:SS.mmm`."""
    chat_video_start_time: ReadOnly[str]
    """Start of the part used for inference in interactive chat, as `HH:MM:SS.mmm`."""
    chat_video_end_time: ReadOnly[str]
    """End of the part used for inference in interactive chat, as `HH:MM:SS.mmm`."""

class ActionMarkItemOutput(TypedDict, total=False):
    """Marked gesture."""

    action_start_time: ReadOnly[str]
    """Start of the gesture in the video, as `HH:MM:SS.mmm`."""
    action_end_time: ReadOnly[str]
    """End of the gesture in the video, as `HH:MM:SS.mmm`."""
    action_type: ReadOnly[ActionMarkItemActionType]
    """Kind of the marked part."""

class InferenceActionMarkInfoOutput(TypedDict, total=False):
    """Gestures marked for inference."""

    action_info: ReadOnly[list[ActionMarkItemOutput]]
    """The marked gestures."""

class InferenceEyeCorrectionMarkInfoOutput(TypedDict, total=False):
    """Part of the video used for correcting the gaze."""

    eye_correction_start_time: ReadOnly[str]
    """Start of the part used for correcting the gaze, as `HH:MM:SS.mmm`."""
    eye_correction_end_time: ReadOnly[str]
    """End of the part used for correcting the gaze, as `HH:MM:SS.mmm`."""

class TrainingAllocatedResourceOutput(TypedDict, total=False):
    """Resource that an avatar training job used up."""

    resource_id: ReadOnly[str]
    """ID of the resource."""
    charge_mode: ReadOnly[TrainingAllocatedResourceChargeMode]
    """Charging mode of the resource."""
    expire_time: ReadOnly[str]
    """When the resource expires, UTC."""

class SubTrainingJobInfoDtoOutput(TypedDict, total=False):
    """Subtask of an avatar training job."""

    job_id: ReadOnly[str]
    """ID of the subtask."""
    sub_job_type: ReadOnly[str]
    """Type of the subtask."""
    heart_beat_id: ReadOnly[str]
    """Heartbeat ID of the subtask."""
    state: ReadOnly[str]
    """State of the subtask; the values are not documented."""
    create_time: ReadOnly[int]
    """When the subtask was created, as an integer time stamp whose unit is not documented."""
    last_update_time: ReadOnly[int]
    """When the subtask last changed, as an integer time stamp whose unit is not documented."""

AvatarTrainingTaskSamplesBasicInfo: TypeAlias = pulumi.Input[Sequence[pulumi.Input[ActionBasicSampleInfo]] | None]
"""What `samples_basic_info` of a AvatarTrainingTask takes."""

class AvatarTrainingCommand(pulumi.dynamic.Resource):
    """
    A command to an avatar training task: accept or reject the avatar, comment on it, suspend and resume the
    task, have the avatar trained again, delete the videos. It is given when it is created and again when
    `triggers` or the task change, once each time. The state of the task is looked at first: what it does not
    allow is refused and not sent. Deleting it does nothing: what was decided is decided.
    """
    def __init__(
        self,
        resource_name: str,
        /,
        opts: pulumi.ResourceOptions | None = None,
        *,
        command: pulumi.Input[AvatarTrainingCommandCommand],
        job_id: pulumi.Input[str],
        command_message: pulumi.Input[AvatarTrainingCommandCommandMessage | None] = None,
        comment_data: pulumi.Input[AvatarComment | None] = None,
        operation_reason: pulumi.Input[str | None] = None,
        attachments: pulumi.Input[Sequence[pulumi.Input[str | pulumi.Asset]] | None] = None,
        triggers: pulumi.Input[Mapping[str, pulumi.Input[Any]] | None] = None,
    ) -> None:
        """
        Declare the AvatarTrainingCommand `resource_name`; raises TypeError for an unknown property.

        :param command: The command. All but the last two are for accounts on the service's allow list (NA
            users). An AvatarTrainingTask gives those of its own life by itself: uploads, their confirmation,
            the submission.
        :param job_id: ID of the avatar training task. At most 64 characters.
        :param command_message: What the command is about, as far as videos are concerned.
        :param comment_data: Comment of CONFIRM_REJECT and CONFIRM_ANSWER.
        :param operation_reason: Reason for the command. At most 2048 characters.
        :param attachments: Files that belong to the comment; they are uploaded once the command was accepted.
            Path of a local file, or an asset of Pulumi's; its content counts, not its name.
        :param triggers: Values of your own, such as a date or the id of another resource; a change gives the
            command again. Nothing else does.
        """
    @classmethod
    def get(
        cls, resource_name: str, id: pulumi.Input[str], /, opts: pulumi.ResourceOptions | None = None
    ) -> AvatarTrainingCommand:
        """Read the AvatarTrainingCommand with this id, which the stack does not manage."""
    @property
    def command(self) -> pulumi.Output[AvatarTrainingCommandCommand]:
        """
        The command. All but the last two are for accounts on the service's allow list (NA users). An
        AvatarTrainingTask gives those of its own life by itself: uploads, their confirmation, the submission.
        """
    @property
    def command_message(self) -> pulumi.Output[AvatarTrainingCommandCommandMessage | None]:
        """What the command is about, as far as videos are concerned."""
    @property
    def comment_data(self) -> pulumi.Output[AvatarCommentOutput | None]:
        """Comment of CONFIRM_REJECT and CONFIRM_ANSWER."""
    @property
    def operation_reason(self) -> pulumi.Output[str | None]:
        """Reason for the command. At most 2048 characters."""
    @property
    def job_id(self) -> pulumi.Output[str]:
        """ID of the avatar training task. At most 64 characters."""
    @property
    def attachments(self) -> pulumi.Output[list[str] | None]:
        """
        Files that belong to the comment; they are uploaded once the command was accepted. Path of a local file,
        or an asset of Pulumi's; its content counts, not its name.
        """
    @property
    def triggers(self) -> pulumi.Output[dict[str, Any] | None]:
        """
        Values of your own, such as a date or the id of another resource; a change gives the command again.
        Nothing else does.
        """
    @property
    def state_before(self) -> pulumi.Output[str | None]:
        """State of the task when the command was given."""
    @property
    def project_id(self) -> pulumi.Output[str | None]:
        """
        Project that holds the object. An object is never taken for gone, changed or deleted through a provider
        that is configured for another project.
        """

class AvatarTrainingTask(pulumi.dynamic.Resource):
    """
    A task that trains a 2D avatar from a video of a person: it creates the task, uploads the local files,
    submits it for review, and keeps its id whatever happens. Training goes on for days after the resource is
    created; `wait_for` waits for it.
    """
    def __init__(
        self,
        resource_name: str,
        /,
        opts: pulumi.ResourceOptions | None = None,
        *,
        name: pulumi.Input[str],
        contact: pulumi.Input[str | None] = None,
        command_message: pulumi.Input[AvatarTrainingTaskCommandMessage | None] = None,
        video_multipart_count: pulumi.Input[int | None] = None,
        action_video_multipart_count: pulumi.Input[int | None] = None,
        is_background_replacement: pulumi.Input[bool | None] = None,
        batch_name: pulumi.Input[str | None] = None,
        tags: pulumi.Input[Sequence[pulumi.Input[str]] | None] = None,
        model_version: pulumi.Input[AvatarTrainingTaskModelVersion | None] = None,
        is_ondemand_resource: pulumi.Input[bool | None] = None,
        is_flexus: pulumi.Input[bool | None] = None,
        is_fast_flexus: pulumi.Input[bool | None] = None,
        is_live_copy: pulumi.Input[bool | None] = None,
        is_only_human_model: pulumi.Input[bool | None] = None,
        audio_source_type: pulumi.Input[AvatarTrainingTaskAudioSourceType | None] = None,
        voice_properties: pulumi.Input[VoiceProperties | None] = None,
        supported_service: pulumi.Input[Sequence[pulumi.Input[AvatarTrainingTaskSupportedService]] | None] = None,
        training_video: pulumi.Input[str | pulumi.Asset | None] = None,
        action_video: pulumi.Input[str | pulumi.Asset | None] = None,
        audio_archive: pulumi.Input[str | pulumi.Asset | pulumi.Archive | None] = None,
        cover_image: pulumi.Input[str | pulumi.Asset | None] = None,
        id_card_image1: pulumi.Input[str | pulumi.Asset | None] = None,
        id_card_image2: pulumi.Input[str | pulumi.Asset | None] = None,
        authorization_letter: pulumi.Input[str | pulumi.Asset | None] = None,
        pre_beauty_image: pulumi.Input[str | pulumi.Asset | None] = None,
        post_beauty_image: pulumi.Input[str | pulumi.Asset | None] = None,
        samples_basic_info: pulumi.Input[Sequence[pulumi.Input[ActionBasicSampleInfo]] | None] = None,
        submit: pulumi.Input[bool | None] = None,
        wait_for: pulumi.Input[AvatarTrainingTaskWaitFor | None] = None,
        allow_replace: pulumi.Input[bool | None] = None,
        allow_delete: pulumi.Input[bool | None] = None,
    ) -> None:
        """
        Declare the AvatarTrainingTask `resource_name`; raises TypeError for an unknown property.

        :param name: Name of the avatar model; it becomes the name of the avatar asset. At most 256 characters.
        :param contact: Mobile number of the person who orders the training. At most 64 characters. Secret.
        :param command_message: What the video is uploaded for; its effect is not documented. The service's
            default is `UPLOAD_VIDEO`.
        :param video_multipart_count: Number of parts into which the one training video is cut for parallel
            upload. 1 to 1000. The service's default is `1`.
        :param action_video_multipart_count: Number of parts into which the gesture video is cut for parallel
            upload. 1 to 1000. The service's default is `1`.
        :param is_background_replacement: Whether the avatar's background is to be replaced, which needs filming
            before a green screen. The service's default is `true`.
        :param batch_name: Free batch label of the job. At most 256 characters.
        :param tags: Free labels of the job.
        :param model_version: Version of the avatar model. The service's default is `V3.2`.
        :param is_ondemand_resource: Whether the job is paid per use instead of being an ordinary job.
        :param is_flexus: Whether the avatar is trained in the Flexus (basic) edition.
        :param is_fast_flexus: Whether the avatar is trained in the fast Flexus edition.
        :param is_live_copy: Whether the job replicates a live room.
        :param is_only_human_model: Whether only the avatar is trained and no voice; Flexus edition only. The
            service's default is `false`.
        :param audio_source_type: Where the voice recording comes from.
        :param voice_properties: Voice settings of a Flexus job.
        :param supported_service: Businesses in which the avatar may be used; Flexus avatars accept `VIDEO_2D`
            only.
        :param training_video: Training video: mp4 of 3 to 10 minutes in 1080p or 4K, uploaded in parallel
            parts. Path of a local file, or an asset of Pulumi's; its content counts, not its name.
        :param action_video: Choreography video, uploaded in parallel parts. Path of a local file, or an asset
            of Pulumi's; its content counts, not its name.
        :param audio_archive: Audio for `audio_source_type` AUDIO, as a zip archive. Path of a local file or a
            folder, or an asset of Pulumi's; its content counts, not its name.
        :param cover_image: Cover picture of the avatar. Path of a local file, or an asset of Pulumi's; its
            content counts, not its name.
        :param id_card_image1: Front of the identity card of the person shown; ordinary accounts need it to pass
            review. Path of a local file, or an asset of Pulumi's; its content counts, not its name.
        :param id_card_image2: Back of the identity card of the person shown; ordinary accounts need it to pass
            review. Path of a local file, or an asset of Pulumi's; its content counts, not its name.
        :param authorization_letter: Authorization letter of the person shown; ordinary accounts need it to pass
            review. Path of a local file, or an asset of Pulumi's; its content counts, not its name.
        :param pre_beauty_image: Picture before whitening. Path of a local file, or an asset of Pulumi's; its
            content counts, not its name.
        :param post_beauty_image: Picture after whitening. Path of a local file, or an asset of Pulumi's; its
            content counts, not its name.
        :param samples_basic_info: Editable part of the action samples; the service takes it when a rejected
            task is changed.
        :param submit: Whether the task is submitted for review once its files are uploaded. Unset, it is
            submitted when `training_video` is given.
        :param wait_for: How far the task must have come before the resource counts as ready. Unset, nothing is
            waited for: review takes up to one working day and training up to three.
        :param allow_replace: Whether a change that the service cannot make in place may replace the task. It
            deletes the old task with its trained avatar, and training anew may cost quota. Unset, such a change
            is refused, and so is a second task with the name of one that has trained an avatar.
        :param allow_delete: Whether deleting the resource may delete an avatar that was trained. It counts once
            it was applied: set it, run `pulumi up`, then delete. Unset, that is refused; `allow_replace` allows
            it too.
        """
    @classmethod
    def get(
        cls, resource_name: str, id: pulumi.Input[str], /, opts: pulumi.ResourceOptions | None = None
    ) -> AvatarTrainingTask:
        """Read the AvatarTrainingTask with this id, which the stack does not manage."""
    @property
    def name(self) -> pulumi.Output[str]:
        """Name of the avatar model; it becomes the name of the avatar asset. At most 256 characters."""
    @property
    def contact(self) -> pulumi.Output[str | None]:
        """Mobile number of the person who orders the training. At most 64 characters. Secret."""
    @property
    def command_message(self) -> pulumi.Output[AvatarTrainingTaskCommandMessage | None]:
        """What the video is uploaded for; its effect is not documented. The service's default is `UPLOAD_VIDEO`."""
    @property
    def video_multipart_count(self) -> pulumi.Output[int | None]:
        """
        Number of parts into which the one training video is cut for parallel upload. 1 to 1000. The service's
        default is `1`.
        """
    @property
    def action_video_multipart_count(self) -> pulumi.Output[int | None]:
        """
        Number of parts into which the gesture video is cut for parallel upload. 1 to 1000. The service's
        default is `1`.
        """
    @property
    def is_background_replacement(self) -> pulumi.Output[bool | None]:
        """
        Whether the avatar's background is to be replaced, which needs filming before a green screen. The
        service's default is `true`.
        """
    @property
    def batch_name(self) -> pulumi.Output[str | None]:
        """Free batch label of the job. At most 256 characters."""
    @property
    def tags(self) -> pulumi.Output[list[str] | None]:
        """Free labels of the job."""
    @property
    def model_version(self) -> pulumi.Output[AvatarTrainingTaskModelVersion | None]:
        """Version of the avatar model."""
    @property
    def is_ondemand_resource(self) -> pulumi.Output[bool | None]:
        """Whether the job is paid per use instead of being an ordinary job."""
    @property
    def is_flexus(self) -> pulumi.Output[bool | None]:
        """Whether the avatar is trained in the Flexus (basic) edition."""
    @property
    def is_fast_flexus(self) -> pulumi.Output[bool | None]:
        """Whether the avatar is trained in the fast Flexus edition."""
    @property
    def is_live_copy(self) -> pulumi.Output[bool | None]:
        """Whether the job replicates a live room."""
    @property
    def is_only_human_model(self) -> pulumi.Output[bool | None]:
        """Whether only the avatar is trained and no voice; Flexus edition only. The service's default is `false`."""
    @property
    def audio_source_type(self) -> pulumi.Output[AvatarTrainingTaskAudioSourceType | None]:
        """Where the voice recording comes from."""
    @property
    def voice_properties(self) -> pulumi.Output[VoicePropertiesOutput | None]:
        """Voice settings of a Flexus job."""
    @property
    def supported_service(self) -> pulumi.Output[list[AvatarTrainingTaskSupportedService] | None]:
        """Businesses in which the avatar may be used; Flexus avatars accept `VIDEO_2D` only."""
    @property
    def training_video(self) -> pulumi.Output[str | None]:
        """
        Training video: mp4 of 3 to 10 minutes in 1080p or 4K, uploaded in parallel parts. Path of a local file,
        or an asset of Pulumi's; its content counts, not its name.
        """
    @property
    def action_video(self) -> pulumi.Output[str | None]:
        """
        Choreography video, uploaded in parallel parts. Path of a local file, or an asset of Pulumi's; its
        content counts, not its name.
        """
    @property
    def audio_archive(self) -> pulumi.Output[str | None]:
        """
        Audio for `audio_source_type` AUDIO, as a zip archive. Path of a local file or a folder, or an asset of
        Pulumi's; its content counts, not its name.
        """
    @property
    def cover_image(self) -> pulumi.Output[str | None]:
        """
        Cover picture of the avatar. Path of a local file, or an asset of Pulumi's; its content counts, not its
        name.
        """
    @property
    def id_card_image1(self) -> pulumi.Output[str | None]:
        """
        Front of the identity card of the person shown; ordinary accounts need it to pass review. Path of a
        local file, or an asset of Pulumi's; its content counts, not its name.
        """
    @property
    def id_card_image2(self) -> pulumi.Output[str | None]:
        """
        Back of the identity card of the person shown; ordinary accounts need it to pass review. Path of a local
        file, or an asset of Pulumi's; its content counts, not its name.
        """
    @property
    def authorization_letter(self) -> pulumi.Output[str | None]:
        """
        Authorization letter of the person shown; ordinary accounts need it to pass review. Path of a local
        file, or an asset of Pulumi's; its content counts, not its name.
        """
    @property
    def pre_beauty_image(self) -> pulumi.Output[str | None]:
        """
        Picture before whitening. Path of a local file, or an asset of Pulumi's; its content counts, not its
        name.
        """
    @property
    def post_beauty_image(self) -> pulumi.Output[str | None]:
        """
        Picture after whitening. Path of a local file, or an asset of Pulumi's; its content counts, not its
        name.
        """
    @property
    def samples_basic_info(self) -> pulumi.Output[list[ActionBasicSampleInfoOutput] | None]:
        """Editable part of the action samples; the service takes it when a rejected task is changed."""
    @property
    def submit(self) -> pulumi.Output[bool | None]:
        """
        Whether the task is submitted for review once its files are uploaded. Unset, it is submitted when
        `training_video` is given.
        """
    @property
    def wait_for(self) -> pulumi.Output[AvatarTrainingTaskWaitFor | None]:
        """
        How far the task must have come before the resource counts as ready. Unset, nothing is waited for:
        review takes up to one working day and training up to three.
        """
    @property
    def file_hashes(self) -> pulumi.Output[FileHashesOutput | None]:
        """SHA-256 of the content of each local file, worked out by the provider."""
    @property
    def allow_replace(self) -> pulumi.Output[bool | None]:
        """
        Whether a change that the service cannot make in place may replace the task. It deletes the old task
        with its trained avatar, and training anew may cost quota. Unset, such a change is refused, and so is a
        second task with the name of one that has trained an avatar.
        """
    @property
    def allow_delete(self) -> pulumi.Output[bool | None]:
        """
        Whether deleting the resource may delete an avatar that was trained. It counts once it was applied: set
        it, run `pulumi up`, then delete. Unset, that is refused; `allow_replace` allows it too.
        """
    @property
    def job_id(self) -> pulumi.Output[str]:
        """ID of the avatar training job."""
    @property
    def state(self) -> pulumi.Output[AvatarTrainingTaskState]:
        """
        State of the avatar training job; states of the training phase concern administrators, users just see
        training.
        """
    @property
    def asset_id(self) -> pulumi.Output[str | None]:
        """ID of the avatar asset the job makes."""
    @property
    def project_id(self) -> pulumi.Output[str | None]:
        """
        Project that holds the object. An object is never taken for gone, changed or deleted through a provider
        that is configured for another project.
        """
    @property
    def cover_download_url(self) -> pulumi.Output[str | None]:
        """Download URL of the avatar's cover picture, valid for 24 hours. Secret."""
    @property
    def last_update_time(self) -> pulumi.Output[str | None]:
        """When the user last created or resubmitted the job, UTC."""
    @property
    def create_time(self) -> pulumi.Output[str | None]:
        """When the job was created, UTC."""
    @property
    def matting_type(self) -> pulumi.Output[AvatarTrainingTaskMattingType | None]:
        """How the person is cut out of the background. The service's default is `AI`."""
    @property
    def model_resolution(self) -> pulumi.Output[str | None]:
        """
        Resolution of the avatar model. Values: `1080P`: Output in 1080p and 720p; `4K`: Output in 4K, 1080p and
        720p. The service's default is `1080P`.
        """
    @property
    def app_user_id(self) -> pulumi.Output[str | None]:
        """Third-party user the job belongs to, as given when it was created."""
    @property
    def optional_training_location(self) -> pulumi.Output[list[str] | None]:
        """Regions in which the training may run."""
    @property
    def training_video_download_url(self) -> pulumi.Output[str | None]:
        """Download URL of the training video, valid for 24 hours. Secret."""
    @property
    def id_card_image1_download_url(self) -> pulumi.Output[str | None]:
        """Download URL of the front of the identity card, valid for 24 hours. Secret."""
    @property
    def id_card_image2_download_url(self) -> pulumi.Output[str | None]:
        """Download URL of the back of the identity card, valid for 24 hours. Secret."""
    @property
    def grant_file_download_url(self) -> pulumi.Output[str | None]:
        """Download URL of the authorisation letter, valid for 24 hours. Secret."""
    @property
    def pre_beauty_image_download_url(self) -> pulumi.Output[str | None]:
        """Download URL of the picture before whitening. Secret."""
    @property
    def external_action_json_data_download_url(self) -> pulumi.Output[str | None]:
        """Download URL, valid for 24 hours, by its name of external gesture data in JSON. Secret."""
    @property
    def action_video_download_url(self) -> pulumi.Output[str | None]:
        """Download URL of the gesture video. Secret."""
    @property
    def post_beauty_image_download_url(self) -> pulumi.Output[str | None]:
        """Download URL of the picture after whitening. Secret."""
    @property
    def audio_file_download_url(self) -> pulumi.Output[str | None]:
        """Download URL of the voice recording. Secret."""
    @property
    def action_mark_file_download_url(self) -> pulumi.Output[str | None]:
        """Download URL of the file with the marked gestures. Secret."""
    @property
    def action_mark_file_upload_url(self) -> pulumi.Output[str | None]:
        """Upload URL of the file with the marked gestures. Secret."""
    @property
    def operation_logs(self) -> pulumi.Output[list[OperationLogInfoOutput] | None]:
        """Log of what users, administrators and the system did with the job."""
    @property
    def verify_video_matting_info(self) -> pulumi.Output[list[VerifyVideoMattingInfoOutput] | None]:
        """Areas treated specially when the check video is cut out."""
    @property
    def comment_logs(self) -> pulumi.Output[list[CommentLogInfoOutput] | None]:
        """Log of comments on the result."""
    @property
    def samples(self) -> pulumi.Output[list[ActionSampleInfoOutput] | None]:
        """Gesture samples of the avatar."""
    @property
    def is_mask_file_uploaded(self) -> pulumi.Output[bool | None]:
        """Whether a mask file has been uploaded."""
    @property
    def mask_file_download_url(self) -> pulumi.Output[str | None]:
        """Download URL of the mask file, valid for 24 hours. Secret."""
    @property
    def verify_video_download_url(self) -> pulumi.Output[str | None]:
        """Download URL of the check video. Secret."""
    @property
    def markable_video_download_url(self) -> pulumi.Output[str | None]:
        """Download URL of the video to be marked, valid for 24 hours. Secret."""
    @property
    def markable_action_video_download_url(self) -> pulumi.Output[str | None]:
        """Download URL of the gesture video to be marked, valid for 24 hours. Secret."""
    @property
    def traning_video_mark_info(self) -> pulumi.Output[TrainingVideoMarkInfoOutput | None]:
        """Used part of the training video (the service spells it so)."""
    @property
    def inference_data_process_video_mark_info(self) -> pulumi.Output[InferenceVideoMarkInfoOutput | None]:
        """Part of the video used for inference."""
    @property
    def inference_data_process_action_mark_info(self) -> pulumi.Output[InferenceActionMarkInfoOutput | None]:
        """Gestures marked for inference."""
    @property
    def inference_data_process_chat_action_mark_info(self) -> pulumi.Output[InferenceActionMarkInfoOutput | None]:
        """Gestures marked for inference in interactive chat."""
    @property
    def inference_data_process_eye_correction_mark_info(
        self,
    ) -> pulumi.Output[InferenceEyeCorrectionMarkInfoOutput | None]:
        """Part of the video used for correcting the gaze."""
    @property
    def worker_type(self) -> pulumi.Output[list[str] | None]:
        """Machine types of the compilation."""
    @property
    def voice_train_job_id(self) -> pulumi.Output[str | None]:
        """ID of the voice training job that belongs to this job."""
    @property
    def flexus_retry_count(self) -> pulumi.Output[int | None]:
        """How often a Flexus job may still be trained again. 0 to 10."""
    @property
    def allocated_resource(self) -> pulumi.Output[TrainingAllocatedResourceOutput | None]:
        """Resource that the job used up."""
    @property
    def train_video_rotation_state(self) -> pulumi.Output[AvatarTrainingTaskTrainVideoRotationState | None]:
        """State of turning the training video."""
    @property
    def action_video_rotation_state(self) -> pulumi.Output[AvatarTrainingTaskActionVideoRotationState | None]:
        """State of turning the gesture video."""
    @property
    def sub_training_job_info(self) -> pulumi.Output[list[SubTrainingJobInfoDtoOutput] | None]:
        """Subtasks of the job."""
    @property
    def pending_uploads(self) -> pulumi.Output[dict[str, list[str]] | None]:
        """Files that are not uploaded yet; the next update uploads them. Secret."""
