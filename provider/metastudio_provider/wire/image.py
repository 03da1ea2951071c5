"""Models of the image operations, generated from the contract. Never edited: `make schema` writes it."""

from typing import Annotated, Literal

from metastudio_provider.values.model import Model
from pydantic import Field

from . import common


class ActionBasicSampleInfo(Model):
    """
    Editable part of a gesture sample.
    """

    action_name_zh: Annotated[
        str | None,
        Field(
            description='Chinese name of the gesture.', max_length=1028, min_length=1
        ),
    ] = None
    action_name_en: Annotated[
        str | None,
        Field(
            description='English name of the gesture.', max_length=1028, min_length=1
        ),
    ] = None
    action_tag: Annotated[
        str,
        Field(
            description='Tag by which the gesture is used.',
            max_length=128,
            min_length=1,
        ),
    ]
    catalog: Annotated[
        str | None,
        Field(description='Category of the gesture.', max_length=128, min_length=1),
    ] = None
    recommended_value: Annotated[
        int | None,
        Field(
            description='Level of recommendation of the gesture, 0 to 100.',
            ge=0,
            le=100,
        ),
    ] = None
    is_selected: Annotated[
        bool | None, Field(description='Whether the gesture is selected.')
    ] = None


class ActionMarkItem(Model):
    """
    Marked gesture.
    """

    action_start_time: Annotated[
        str | None,
        Field(
            description='Start of the gesture in the video, as `HH:MM:SS.mmm`.',
            json_schema_extra={'x-read-only': True},
            max_length=128,
            min_length=0,
        ),
    ] = None
    action_end_time: Annotated[
        str | None,
        Field(
            description='End of the gesture in the video, as `HH:MM:SS.mmm`.',
            json_schema_extra={'x-read-only': True},
            max_length=128,
            min_length=0,
        ),
    ] = None
    action_type: Annotated[
        Literal['SILENCE', 'ACTION'] | None,
        Field(
            description='Kind of the marked part.',
            json_schema_extra={
                'x-enumDescriptions': {
                    'SILENCE': 'The avatar keeps still.',
                    'ACTION': 'The avatar makes a gesture.',
                },
                'x-read-only': True,
            },
        ),
    ] = None


class ActionSampleInfo(Model):
    """
    Gesture sample of an avatar.
    """

    action_name_zh: Annotated[
        str | None,
        Field(
            description='Chinese name of the gesture.', max_length=1028, min_length=1
        ),
    ] = None
    action_name_en: Annotated[
        str | None,
        Field(
            description='English name of the gesture.', max_length=1028, min_length=1
        ),
    ] = None
    action_tag: Annotated[
        str,
        Field(
            description='Tag by which the gesture is used.',
            max_length=128,
            min_length=1,
        ),
    ]
    catalog: Annotated[
        str | None,
        Field(description='Category of the gesture.', max_length=128, min_length=0),
    ] = None
    recommended_value: Annotated[
        int | None,
        Field(
            description='Level of recommendation of the gesture, 0 to 100.',
            ge=0,
            le=100,
        ),
    ] = None
    is_selected: Annotated[
        bool | None, Field(description='Whether the gesture is selected.')
    ] = None
    sample_download_url: Annotated[
        str | None,
        Field(
            description='Download URL of the sample video, valid for 24 hours.',
            json_schema_extra={
                'x-secret': True,
                'x-read-only': True,
                'x-volatile': True,
            },
            max_length=2048,
            min_length=1,
        ),
    ] = None


class CommentData(Model):
    """
    Comment that goes with a command.
    """

    comment_title: Annotated[
        str | None,
        Field(description='Title of the comment.', max_length=2048, min_length=0),
    ] = None
    comment_message: Annotated[
        str | None,
        Field(description='Text of the comment.', max_length=2048, min_length=0),
    ] = None
    attachment_name: Annotated[
        list[str] | None,
        Field(
            description='File names of the attachments; upload URLs for them are returned.'
        ),
    ] = None


class CommentLogInfo(Model):
    """
    Comment on the result of a training job.
    """

    operate_time: Annotated[
        str | None,
        Field(
            description='When the comment was made, UTC.',
            json_schema_extra={'x-read-only': True},
            max_length=20,
            min_length=20,
        ),
    ] = None
    comment_type: Annotated[
        Literal['USER_REJECT', 'USER_COMMENT', 'ADMIN_COMMENT'] | None,
        Field(
            description='Kind of comment.',
            json_schema_extra={
                'x-enumDescriptions': {
                    'USER_REJECT': 'The user rejected the result.',
                    'USER_COMMENT': 'Comment of the user.',
                    'ADMIN_COMMENT': 'Comment of an administrator.',
                },
                'x-read-only': True,
            },
        ),
    ] = None
    comment_title: Annotated[
        str | None,
        Field(
            description='Title of the comment.',
            json_schema_extra={'x-read-only': True},
            max_length=2048,
            min_length=0,
        ),
    ] = None
    comment_message: Annotated[
        str | None,
        Field(
            description='Text of the comment.',
            json_schema_extra={'x-read-only': True},
            max_length=2048,
            min_length=0,
        ),
    ] = None
    attachment_download_url: Annotated[
        list[str] | None,
        Field(
            description='Download URLs of the attachments.',
            json_schema_extra={
                'x-secret': True,
                'x-read-only': True,
                'x-volatile': True,
            },
        ),
    ] = None


class Create2dModelTrainingJobResponse(Model):
    """
    Upload URLs of an avatar training job; each works once and dies after a successful upload.
    """

    job_id: Annotated[
        str | None,
        Field(
            description='ID of the avatar training job.',
            json_schema_extra={'x-read-only': True},
            max_length=64,
            min_length=1,
        ),
    ] = None
    training_video_upload_url: Annotated[
        list[str] | None,
        Field(
            description='Upload URLs of the training video, one per part; MP4 of 3 to 10 minutes in 1080p or 4K, sent with content type `application/octet-stream`.',
            json_schema_extra={
                'x-secret': True,
                'x-read-only': True,
                'x-volatile': True,
            },
        ),
    ] = None
    action_video_upload_url: Annotated[
        list[str] | None,
        Field(
            description='Upload URLs of the gesture video, one per part, sent with content type `application/octet-stream`.',
            json_schema_extra={
                'x-secret': True,
                'x-read-only': True,
                'x-volatile': True,
            },
        ),
    ] = None
    audio_upload_url: Annotated[
        str | None,
        Field(
            description='Upload URL of the voice recording, sent with content type `application/zip`.',
            json_schema_extra={
                'x-secret': True,
                'x-read-only': True,
                'x-volatile': True,
            },
            max_length=2048,
            min_length=1,
        ),
    ] = None
    cover_upload_url: Annotated[
        str | None,
        Field(
            description="Upload URL of the model's cover picture, sent with content type `application/octet-stream`.",
            json_schema_extra={
                'x-secret': True,
                'x-read-only': True,
                'x-volatile': True,
            },
            max_length=2048,
            min_length=1,
        ),
    ] = None
    id_card_image1_upload_url: Annotated[
        str | None,
        Field(
            description='Upload URL of the front of the identity card, required from users outside the NA allow list; sent with content type `application/octet-stream`.',
            json_schema_extra={
                'x-secret': True,
                'x-read-only': True,
                'x-volatile': True,
            },
            max_length=2048,
            min_length=1,
        ),
    ] = None
    id_card_image2_upload_url: Annotated[
        str | None,
        Field(
            description='Upload URL of the back of the identity card, required from users outside the NA allow list; sent with content type `application/octet-stream`.',
            json_schema_extra={
                'x-secret': True,
                'x-read-only': True,
                'x-volatile': True,
            },
            max_length=2048,
            min_length=1,
        ),
    ] = None
    grant_file_upload_url: Annotated[
        str | None,
        Field(
            description='Upload URL of the authorisation letter, required from users outside the NA allow list; sent with content type `application/octet-stream`.',
            json_schema_extra={
                'x-secret': True,
                'x-read-only': True,
                'x-volatile': True,
            },
            max_length=2048,
            min_length=1,
        ),
    ] = None
    pre_beauty_image_upload_url: Annotated[
        str | None,
        Field(
            description='Upload URL of the picture before whitening, sent with content type `application/octet-stream`.',
            json_schema_extra={
                'x-secret': True,
                'x-read-only': True,
                'x-volatile': True,
            },
            max_length=2048,
            min_length=1,
        ),
    ] = None
    post_beauty_image_upload_url: Annotated[
        str | None,
        Field(
            description='Upload URL of the picture after whitening, sent with content type `application/octet-stream`.',
            json_schema_extra={
                'x-secret': True,
                'x-read-only': True,
                'x-volatile': True,
            },
            max_length=2048,
            min_length=1,
        ),
    ] = None


class Execute2DModelTrainingCommandByUserPath(Model):
    """
    Submits an avatar training job for review, confirms uploads, accepts or rejects the result, and more; read the outcome in the body.
    """

    job_id: Annotated[
        str,
        Field(
            description='ID of the avatar training task.', max_length=64, min_length=1
        ),
    ]


class Execute2dModelTrainingCommandByUserReq(Model):
    """
    Command for an avatar training job.
    """

    command: Annotated[
        Literal['SUBMITVERIFYING', 'CONFIRM_ACCEPT', 'CONFIRM_REJECT', 'CONFIRM_ANSWER', 'CONFIRM_PENDING', 'CONFIRM_ACTIVE', 'GET_MULTIPART_UPLOADED', 'CONFIRM_REPAIR', 'CONFIRM_MULTIPART_UPLOADED', 'GET_ACTION_VIDEO_MULTIPART_UPLOADED', 'CONFIRM_ACTION_VIDEO_MULTIPART_UPLOADED', 'CONFIRM_AUTHORIZATION_LETTER', 'DELETE_JOB_VIDEO'],
        Field(
            description='Command to execute.',
            json_schema_extra={
                'x-enumDescriptions': {
                    'SUBMITVERIFYING': 'Submit the job for review.',
                    'CONFIRM_ACCEPT': 'Accept the result; NA allow-listed users only.',
                    'CONFIRM_REJECT': 'Reject the result; NA allow-listed users only.',
                    'CONFIRM_ANSWER': 'Answer with a comment; NA allow-listed users only.',
                    'CONFIRM_PENDING': 'Suspend the job; NA allow-listed users only.',
                    'CONFIRM_ACTIVE': 'Resume a suspended job; NA allow-listed users only.',
                    'GET_MULTIPART_UPLOADED': 'Return the parts of the training video uploaded so far.',
                    'CONFIRM_REPAIR': 'Ask for an improved model.',
                    'CONFIRM_MULTIPART_UPLOADED': 'Confirm that all parts of the training video were uploaded.',
                    'GET_ACTION_VIDEO_MULTIPART_UPLOADED': 'Return the upload addresses of the parts of the choreography video.',
                    'CONFIRM_ACTION_VIDEO_MULTIPART_UPLOADED': 'Confirm that all parts of the choreography video were uploaded.',
                    'CONFIRM_AUTHORIZATION_LETTER': 'Confirm that the authorisation letter was uploaded.',
                    'DELETE_JOB_VIDEO': 'Delete the videos of the job.',
                }
            },
        ),
    ]
    command_message: Annotated[
        Literal['UPDATE_VIDEO', 'UPLOAD_VIDEO', 'CONFIRM_ACTION_VIDEO', 'GET_ACTION_VIDEO_MULTIPART'] | None,
        Field(
            description='What the command is about, as far as videos are concerned.',
            json_schema_extra={
                'x-enumDescriptions': {
                    'UPDATE_VIDEO': 'Replace the video.',
                    'UPLOAD_VIDEO': 'Upload a video.',
                    'CONFIRM_ACTION_VIDEO': 'Confirm the choreography video.',
                    'GET_ACTION_VIDEO_MULTIPART': 'Get the parts of the choreography video.',
                }
            },
        ),
    ] = None
    comment_data: Annotated[
        CommentData | None,
        Field(description='Comment with attachments that goes with the command.'),
    ] = None
    operation_reason: Annotated[
        str | None,
        Field(description='Reason for the command.', max_length=2048, min_length=0),
    ] = None


class InferenceActionMarkInfo(Model):
    """
    Gestures marked for inference.
    """

    action_info: Annotated[
        list[ActionMarkItem] | None,
        Field(
            description='The marked gestures.', json_schema_extra={'x-read-only': True}
        ),
    ] = None


class InferenceEyeCorrectionMarkInfo(Model):
    """
    Part of the video used for correcting the gaze.
    """

    eye_correction_start_time: Annotated[
        str | None,
        Field(
            description='Start of the part used for correcting the gaze, as `HH:MM:SS.mmm`.',
            json_schema_extra={'x-read-only': True},
            max_length=12,
            min_length=0,
        ),
    ] = None
    eye_correction_end_time: Annotated[
        str | None,
        Field(
            description='End of the part used for correcting the gaze, as `HH:MM:SS.mmm`.',
            json_schema_extra={'x-read-only': True},
            max_length=12,
            min_length=0,
        ),
    ] = None


class InferenceVideoMarkInfo(Model):
    """
    Parts of the video used for inference.
    """

    video_start_time: Annotated[
        str | None,
        Field(
            description='Start of the part used for inference, as `HH:MM:SS.mmm`.',
            json_schema_extra={'x-read-only': True},
            max_length=12,
            min_length=0,
        ),
    ] = None
    video_end_time: Annotated[
        str | None,
        Field(
            description='End of the part used for inference, as `HH:MM:SS.mmm`.',
            json_schema_extra={'x-read-only': True},
            max_length=12,
            min_length=0,
        ),
    ] = None
    chat_video_start_time: Annotated[
        str | None,
        Field(
            description='Start of the part used for inference in interactive chat, as `HH:MM:SS.mmm`.',
            json_schema_extra={'x-read-only': True},
            max_length=12,
            min_length=0,
        ),
    ] = None
    chat_video_end_time: Annotated[
        str | None,
        Field(
            description='End of the part used for inference in interactive chat, as `HH:MM:SS.mmm`.',
            json_schema_extra={'x-read-only': True},
            max_length=12,
            min_length=0,
        ),
    ] = None


class List2DModelTrainingJobQuery(Model):
    """
    Lists avatar training jobs.
    """

    state: Annotated[
        str | None,
        Field(
            description='Only jobs in these states, separated by commas; all states when left out.',
            max_length=1024,
            min_length=0,
        ),
    ] = None
    sort_key: Annotated[
        Literal['create_time', 'update_time', 'asset_order'] | None,
        Field(
            description='Field by which the records are sorted.',
            json_schema_extra={
                'x-enumDescriptions': {
                    'create_time': 'By time of creation.',
                    'update_time': 'By time of the last change.',
                    'asset_order': 'By display order.',
                }
            },
            max_length=128,
            min_length=0,
        ),
    ] = None
    sort_dir: Annotated[
        Literal['asc', 'desc'] | None,
        Field(
            description='Direction of sorting.',
            json_schema_extra={
                'x-enumDescriptions': {'asc': 'Ascending.', 'desc': 'Descending.'}
            },
            max_length=128,
            min_length=0,
        ),
    ] = 'asc'
    create_until: Annotated[
        str | None,
        Field(
            description='Only records created at or before this time, RFC 3339 UTC.',
            max_length=20,
            min_length=0,
        ),
    ] = None
    create_since: Annotated[
        str | None,
        Field(
            description='Only records created at or after this time, RFC 3339 UTC.',
            max_length=20,
            min_length=0,
        ),
    ] = None
    query_project_id: Annotated[
        str | None,
        Field(description='Only jobs of this tenant.', max_length=256, min_length=0),
    ] = None
    update_since: Annotated[
        str | None,
        Field(
            description='Only records changed at or after this time, RFC 3339 UTC.',
            max_length=20,
            min_length=20,
        ),
    ] = None
    update_until: Annotated[
        str | None,
        Field(
            description='Only records changed at or before this time, RFC 3339 UTC.',
            max_length=20,
            min_length=20,
        ),
    ] = None
    batch_name: Annotated[
        str | None,
        Field(
            description='Only jobs with this batch label.', max_length=256, min_length=0
        ),
    ] = None
    tag: Annotated[
        str | None,
        Field(description='Only jobs with this label.', max_length=256, min_length=0),
    ] = None
    job_id: Annotated[
        str | None,
        Field(description='Only the job with this ID.', max_length=64, min_length=0),
    ] = None
    name: Annotated[
        str | None,
        Field(
            description='Only jobs for an avatar model of this name.',
            max_length=256,
            min_length=0,
        ),
    ] = None
    model_resolution: Annotated[
        str | None,
        Field(
            description='Only jobs for avatars of this resolution.',
            max_length=256,
            min_length=0,
        ),
    ] = None
    is_flexus: Annotated[
        bool | None, Field(description='Only jobs of, or outside, the Flexus edition.')
    ] = None
    is_live_copy: Annotated[
        bool | None,
        Field(description='Only jobs that do, or do not, replicate a live room.'),
    ] = None
    train_location: Annotated[
        str | None, Field(description='Only jobs trained in this region.')
    ] = None
    is_ondemand_resource: Annotated[
        bool | None, Field(description='Only jobs that are, or are not, paid per use.')
    ] = None


class MultipartUploadInfo(Model):
    """
    Uploaded part of a file.
    """

    part_number: Annotated[
        str | None,
        Field(
            description='Number of the part, given as a string.',
            json_schema_extra={'x-read-only': True},
            max_length=10,
            min_length=1,
        ),
    ] = None
    etag: Annotated[
        str | None,
        Field(
            description='Entity tag of the stored part.',
            json_schema_extra={'x-read-only': True},
            max_length=64,
            min_length=1,
        ),
    ] = None


class OperationLogInfo(Model):
    """
    Entry of the job log.
    """

    operate_time: Annotated[
        str | None,
        Field(
            description='When it happened, UTC.',
            json_schema_extra={'x-read-only': True},
            max_length=20,
            min_length=20,
        ),
    ] = None
    log_type: Annotated[
        Literal['USER_CREATE_JOD', 'USER_VERIFYING_SUBMITTED', 'SYSTEM_VERIFY_FAILED', 'ADMIN_UPDATE_BEAUTY_LEVEL', 'ADMIN_UPDATE_TRAIN_LOCATION', 'ADMIN_UPDATE_JOB_PRIORITY', 'SYSTEM_VERIFY_SUCCESS', 'ADMIN_VERIFY_SUCCESS', 'ADMIN_VERIFY_FAILED', 'SYSTEM_TRAIN_DATA_PREPROCESSING', 'SYSTEM_TRAIN_DATA_PREPROCESS_FAILED', 'SYSTEM_TRAIN_DATA_PREPROCESS_SUCCESS', 'SYSTEM_ACTION_GENERATE_DATA_PREPROCESSING', 'SYSTEM_ACTION_GENERATE_DATA_SUCCESS', 'SYSTEM_ACTION_GENERATE_ORI_SUCCESS', 'SYSTEM_ACTION_GENERATE_DATA_FAILED', 'SYSTEM_ACTION_GENERATE_ORI_FAILED', 'SYSTEM_ACTION_GENERATE_ORI_PREPROCESSING', 'SYSTEM_TRAINING', 'ADMIN_STOP_TRAINING_DATA_PREPROCESS', 'ADMIN_STOP_BEAUTY_PREPROCESS', 'ADMIN_STOP_INFERENCE_DATA_PREPROCESS', 'ADMIN_STOP_TRAIN', 'SYSTEM_TRAIN_FAILED', 'SYSTEM_TRAIN_SUCCESS', 'SYSTEM_INFERENCE_DATA_PREPROCESSING', 'SYSTEM_INFERENCE_DATA_PREPROCESS_FAILED', 'SYSTEM_WAIT_ASSET_SYNC', 'SYSTEM_INFERENCE_DATA_PREPROCESS_SUCCESS', 'SYSTEM_JOB_SUCCESS', 'ADMIN_MASK_UPLOADED', 'ADMIN_UPDATE_VIDEO', 'ADMIN_UPDATE_ACTION_VIDEO', 'ADMIN_RESET', 'ADMIN_ACCEPT', 'USER_REPAIR', 'SYSTEM_UPDATE_COVER', 'SYSTEM_ANALYSE_FILE_INFO', 'ADMIN_SET_SILENCE_REPEAT_NUM', 'SYSTEM_MARKABLE_VIDEO', 'SYSTEM_MASK_VERIFY_VIDEO', 'SYSTEM_MASK_VERIFY_VIDEO_SUCCESS', 'SYSTEM_MASK_VERIFY_VIDEO_FAILED', 'SYSTEM_MARKABLE_VIDEO_SUCCESS', 'SYSTEM_BEAUTY_PREPROCESSING', 'SYSTEM_BEAUTY_PREPROCESS_FAILED', 'ADMIN_CONFIRM_ACTION', 'ADMIN_STOP_ACTION_GENERATE_DATA_PREPROCESS', 'ADMIN_STOP_ACTION_GENERATE_ORI_PREPROCESS', 'SYSTEM_BEAUTY_PREPROCESS_SUCCESS', 'SYSTEM_COMPILE_FAILED', 'SYSTEM_COMPILE_SUCCESS', 'SYSTEM_MARKABLE_VIDEO_FAILED', 'ADMIN_UPDATE_COMPILE', 'ADMIN_UPDATE_INFERENCE_DATA_PROCESS_VIDEO', 'ADMIN_UPDATE_INFERENCE_DATA_CHAT_PROCESS_VIDEO', 'SYSTEM_EXECUTE_COMPILE', 'SYSTEM_EXECUTE_BEAUTY', 'SYSTEM_MASK_VIDEO_AND_ACTION_TIME_SUCCESS', 'SYSTEM_MASK_VIDEO_AND_ACTION_TIME_FAILED', 'USER_UPDATE_VIDEO', 'ADMIN_UPLOAD_JSON_DATA', 'ADMIN_DELETE_JSON_DATA', 'ADMIN_UPDATE_GENERAL_CONFIG', 'ADMIN_MASK_ACTION_TIME', 'ADMIN_UPDATE_TRAIN_TIME', 'STOP_COMPILE', 'MAKE_TEST_VIDEO', 'ADMIN_SET_FLEXUS_RETRY_COUNT', 'USER_DELETE_JOB_VIDEO', 'ADMIN_SET_VIDEO_ROTATION_ANGLE', 'ADMIN_RE_SET_VIDEO_ROTATION_ANGLE', 'SYSTEM_SET_VIDEO_ROTATION_ANGLE_SUCCESS', 'SYSTEM_SET_VIDEO_ROTATION_ANGLE_FAILED', 'COMPILE_JOB_IS_CONSUME', 'RESTART_TEST_VIDEO_CHECK', 'SKIP_TEST_VIDEO_CHECK', 'WAIT_TEST_VIDEO_CHECK', 'TEST_VIDEO_CHECK_PROCESSING', 'TEST_VIDEO_CHECK_SUCCESS', 'TEST_VIDEO_CHECK_FAILED', 'REDO_INFERENCE_PREPROCESSING', 'REDO_TRAINING_PREPROCESSING', 'REDO_TRAINING', 'REDO_ACTION_DATA_GENERATE', 'REDO_ACTION_ORI_GENERATE', 'VIDEO_ANALYZE_PROCESSING', 'VIDEO_ANALYZE_SUCCESS', 'VIDEO_ANALYZE_FAILED', 'ADMIN_RESOLUTION_NORMALIZE', 'SYSTEM_SET_RESOLUTION_NORMALIZE_SUCCESS', 'SYSTEM_SET_RESOLUTION_NORMALIZE_FAILED', 'SYSTEM_ACTION_MARK_PREPROCESS_FAILED', 'SYSTEM_ACTION_MARK_PREPROCESSING', 'SYSTEM_ACTION_MARK_PREPROCESS_SUCCESS', 'REDO_ACTION_MARK', 'CONFIRM_ACTION_MARK', 'MANUL_STOP_ACTION_MARK', 'SYSTEM_INFERENCE_DATA_REASSEMBLE_WAITING', 'SYSTEM_INFERENCE_DATA_REASSEMBLE_PROCESSING', 'TIME_OUT_RETRY'] | None,
        Field(
            description='What happened.',
            json_schema_extra={
                'x-enumDescriptions': {
                    'USER_CREATE_JOD': 'The user started the job (the service spells it so).',
                    'USER_VERIFYING_SUBMITTED': 'The user submitted the job for review.',
                    'SYSTEM_VERIFY_FAILED': 'Automatic review failed.',
                    'ADMIN_UPDATE_BEAUTY_LEVEL': 'An administrator changed the whitening level.',
                    'ADMIN_UPDATE_TRAIN_LOCATION': 'By its name, an administrator changed the training region.',
                    'ADMIN_UPDATE_JOB_PRIORITY': 'An administrator changed the priority of the job.',
                    'SYSTEM_VERIFY_SUCCESS': 'Automatic review passed.',
                    'ADMIN_VERIFY_SUCCESS': 'Manual review passed.',
                    'ADMIN_VERIFY_FAILED': 'Manual review failed.',
                    'SYSTEM_TRAIN_DATA_PREPROCESSING': 'Preprocessing of the training data is running.',
                    'SYSTEM_TRAIN_DATA_PREPROCESS_FAILED': 'Preprocessing of the training data failed.',
                    'SYSTEM_TRAIN_DATA_PREPROCESS_SUCCESS': 'Preprocessing of the training data succeeded.',
                    'SYSTEM_ACTION_GENERATE_DATA_PREPROCESSING': 'Single gestures are being made for the choreography.',
                    'SYSTEM_ACTION_GENERATE_DATA_SUCCESS': 'Single gestures were made.',
                    'SYSTEM_ACTION_GENERATE_ORI_SUCCESS': 'Choreography data were made.',
                    'SYSTEM_ACTION_GENERATE_DATA_FAILED': 'Making of single gestures failed.',
                    'SYSTEM_ACTION_GENERATE_ORI_FAILED': 'Making of choreography data failed.',
                    'SYSTEM_ACTION_GENERATE_ORI_PREPROCESSING': 'Choreography data are being made.',
                    'SYSTEM_TRAINING': 'Training started.',
                    'ADMIN_STOP_TRAINING_DATA_PREPROCESS': 'An administrator stopped the preprocessing of the training data.',
                    'ADMIN_STOP_BEAUTY_PREPROCESS': 'An administrator stopped the whitening.',
                    'ADMIN_STOP_INFERENCE_DATA_PREPROCESS': 'An administrator stopped the preprocessing of the inference data.',
                    'ADMIN_STOP_TRAIN': 'An administrator stopped the training.',
                    'SYSTEM_TRAIN_FAILED': 'Training failed.',
                    'SYSTEM_TRAIN_SUCCESS': 'Training succeeded.',
                    'SYSTEM_INFERENCE_DATA_PREPROCESSING': 'Preprocessing of the inference data is running.',
                    'SYSTEM_INFERENCE_DATA_PREPROCESS_FAILED': 'Preprocessing of the inference data failed.',
                    'SYSTEM_WAIT_ASSET_SYNC': 'By its name, waiting for the asset to be synchronised.',
                    'SYSTEM_INFERENCE_DATA_PREPROCESS_SUCCESS': 'Preprocessing of the inference data succeeded.',
                    'SYSTEM_JOB_SUCCESS': 'The job is done.',
                    'ADMIN_MASK_UPLOADED': 'A mask was uploaded; no longer in use.',
                    'ADMIN_UPDATE_VIDEO': 'An administrator replaced the video.',
                    'ADMIN_UPDATE_ACTION_VIDEO': 'An administrator replaced the choreography video.',
                    'ADMIN_RESET': 'An administrator reset the job.',
                    'ADMIN_ACCEPT': 'An administrator accepted the result.',
                    'USER_REPAIR': 'The user asked for an improved model.',
                    'SYSTEM_UPDATE_COVER': 'The cover picture was replaced.',
                    'SYSTEM_ANALYSE_FILE_INFO': 'The system analysed the files.',
                    'ADMIN_SET_SILENCE_REPEAT_NUM': 'An administrator set the number of silent rounds.',
                    'SYSTEM_MARKABLE_VIDEO': 'The video to be marked is being made.',
                    'SYSTEM_MASK_VERIFY_VIDEO': 'The check video is being made.',
                    'SYSTEM_MASK_VERIFY_VIDEO_SUCCESS': 'The check video was made.',
                    'SYSTEM_MASK_VERIFY_VIDEO_FAILED': 'Making of the check video failed.',
                    'SYSTEM_MARKABLE_VIDEO_SUCCESS': 'The video to be marked was made.',
                    'SYSTEM_BEAUTY_PREPROCESSING': 'Whitening is running.',
                    'SYSTEM_BEAUTY_PREPROCESS_FAILED': 'Whitening failed.',
                    'ADMIN_CONFIRM_ACTION': 'An administrator confirmed the gestures.',
                    'ADMIN_STOP_ACTION_GENERATE_DATA_PREPROCESS': 'An administrator stopped the making of gestures.',
                    'ADMIN_STOP_ACTION_GENERATE_ORI_PREPROCESS': 'An administrator stopped the choreography.',
                    'SYSTEM_BEAUTY_PREPROCESS_SUCCESS': 'Whitening succeeded.',
                    'SYSTEM_COMPILE_FAILED': 'Compilation failed.',
                    'SYSTEM_COMPILE_SUCCESS': 'Compilation succeeded.',
                    'SYSTEM_MARKABLE_VIDEO_FAILED': 'Making of the video to be marked failed.',
                    'ADMIN_UPDATE_COMPILE': 'An administrator changed the compilation settings.',
                    'ADMIN_UPDATE_INFERENCE_DATA_PROCESS_VIDEO': 'An administrator changed the part of the video used for inference.',
                    'ADMIN_UPDATE_INFERENCE_DATA_CHAT_PROCESS_VIDEO': 'By its name, an administrator changed the part of the video used for inference in chat.',
                    'SYSTEM_EXECUTE_COMPILE': 'Compilation started.',
                    'SYSTEM_EXECUTE_BEAUTY': 'Whitening started.',
                    'SYSTEM_MASK_VIDEO_AND_ACTION_TIME_SUCCESS': 'Automatic marking succeeded.',
                    'SYSTEM_MASK_VIDEO_AND_ACTION_TIME_FAILED': 'Automatic marking failed.',
                    'USER_UPDATE_VIDEO': 'The user replaced the video.',
                    'ADMIN_UPLOAD_JSON_DATA': 'An administrator uploaded gesture data.',
                    'ADMIN_DELETE_JSON_DATA': 'An administrator deleted gesture data.',
                    'ADMIN_UPDATE_GENERAL_CONFIG': 'An administrator changed general settings.',
                    'ADMIN_MASK_ACTION_TIME': 'An administrator marked gestures.',
                    'ADMIN_UPDATE_TRAIN_TIME': 'By its name, an administrator changed the training time.',
                    'STOP_COMPILE': 'Compilation was stopped by hand.',
                    'MAKE_TEST_VIDEO': 'A test video is made.',
                    'ADMIN_SET_FLEXUS_RETRY_COUNT': 'An administrator set the number of repeated trainings.',
                    'USER_DELETE_JOB_VIDEO': 'The user deleted the videos of the job.',
                    'ADMIN_SET_VIDEO_ROTATION_ANGLE': 'An administrator turned the video.',
                    'ADMIN_RE_SET_VIDEO_ROTATION_ANGLE': 'An administrator undid the turning of the video.',
                    'SYSTEM_SET_VIDEO_ROTATION_ANGLE_SUCCESS': 'Turning of the video succeeded.',
                    'SYSTEM_SET_VIDEO_ROTATION_ANGLE_FAILED': 'Turning of the video failed.',
                    'COMPILE_JOB_IS_CONSUME': 'The compilation was taken up by a worker.',
                    'RESTART_TEST_VIDEO_CHECK': 'The check of the test video was started again.',
                    'SKIP_TEST_VIDEO_CHECK': 'The check of the test video was skipped.',
                    'WAIT_TEST_VIDEO_CHECK': 'Waiting for the check of the test video.',
                    'TEST_VIDEO_CHECK_PROCESSING': 'The test video is being checked.',
                    'TEST_VIDEO_CHECK_SUCCESS': 'The test video passed the check.',
                    'TEST_VIDEO_CHECK_FAILED': 'The test video failed the check.',
                    'REDO_INFERENCE_PREPROCESSING': 'Preprocessing of the inference data is repeated.',
                    'REDO_TRAINING_PREPROCESSING': 'Preprocessing of the training data is repeated.',
                    'REDO_TRAINING': 'Training is repeated.',
                    'REDO_ACTION_DATA_GENERATE': 'Making of gestures is repeated.',
                    'REDO_ACTION_ORI_GENERATE': 'Choreography is repeated.',
                    'VIDEO_ANALYZE_PROCESSING': 'The video is being checked.',
                    'VIDEO_ANALYZE_SUCCESS': 'The video passed the check.',
                    'VIDEO_ANALYZE_FAILED': 'The video failed the check.',
                    'ADMIN_RESOLUTION_NORMALIZE': 'An administrator unified the resolution.',
                    'SYSTEM_SET_RESOLUTION_NORMALIZE_SUCCESS': 'Unifying the resolution succeeded.',
                    'SYSTEM_SET_RESOLUTION_NORMALIZE_FAILED': 'Unifying the resolution failed.',
                    'SYSTEM_ACTION_MARK_PREPROCESS_FAILED': 'Marking of gestures failed.',
                    'SYSTEM_ACTION_MARK_PREPROCESSING': 'Gestures are being marked.',
                    'SYSTEM_ACTION_MARK_PREPROCESS_SUCCESS': 'Marking of gestures succeeded.',
                    'REDO_ACTION_MARK': 'Marking of gestures is repeated.',
                    'CONFIRM_ACTION_MARK': 'Gestures marked in advance were confirmed.',
                    'MANUL_STOP_ACTION_MARK': 'Marking of gestures was stopped (the service spells it so).',
                    'SYSTEM_INFERENCE_DATA_REASSEMBLE_WAITING': 'By its name, waiting for the inference data to be put together again.',
                    'SYSTEM_INFERENCE_DATA_REASSEMBLE_PROCESSING': 'By its name, the inference data are being put together again.',
                    'TIME_OUT_RETRY': 'Repeated after a timeout.',
                },
                'x-read-only': True,
            },
        ),
    ] = None
    log_description: Annotated[
        str | None,
        Field(
            description="Text of the entry; holds the reviewer's opinion when a review fails.",
            json_schema_extra={'x-read-only': True},
            max_length=2048,
            min_length=0,
        ),
    ] = None
    operate_user: Annotated[
        Literal['USER', 'ADMIN', 'SYSTEM'] | None,
        Field(
            description='Who did it.',
            json_schema_extra={
                'x-enumDescriptions': {
                    'USER': 'The user.',
                    'ADMIN': 'An administrator.',
                    'SYSTEM': 'The system.',
                },
                'x-read-only': True,
            },
            max_length=64,
            min_length=1,
        ),
    ] = None
    error_code: Annotated[
        str | None,
        Field(
            description='Code of an automatic rejection, for example 44005901 for a resolution other than 1920x1080, 1080x1920, 3840x2160 or 2160x3840.',
            json_schema_extra={'x-read-only': True},
            max_length=64,
            min_length=0,
        ),
    ] = None
    redo_reasons: Annotated[
        list[str] | None,
        Field(
            description='Problems for which an administrator repeated the job.',
            json_schema_extra={'x-read-only': True},
        ),
    ] = None


class Show2DModelTrainingJobPath(Model):
    """
    Returns an avatar training job with its logs, marks and download URLs.
    """

    job_id: Annotated[
        str,
        Field(
            description='ID of the avatar training task.', max_length=64, min_length=1
        ),
    ]


class SubTrainingJobInfoDto(Model):
    """
    Subtask of an avatar training job.
    """

    job_id: Annotated[
        str | None,
        Field(
            description='ID of the subtask.',
            json_schema_extra={'x-read-only': True},
            max_length=64,
            min_length=0,
        ),
    ] = None
    sub_job_type: Annotated[
        str | None,
        Field(
            description='Type of the subtask.',
            json_schema_extra={'x-read-only': True},
            max_length=1024,
            min_length=0,
        ),
    ] = None
    heart_beat_id: Annotated[
        str | None,
        Field(
            description='Heartbeat ID of the subtask.',
            json_schema_extra={'x-read-only': True},
            max_length=64,
            min_length=0,
        ),
    ] = None
    state: Annotated[
        str | None,
        Field(
            description='State of the subtask; the values are not documented.',
            json_schema_extra={'x-read-only': True, 'x-volatile': True},
            max_length=1024,
            min_length=0,
        ),
    ] = None
    create_time: Annotated[
        int | None,
        Field(
            description='When the subtask was created, as an integer time stamp whose unit is not documented.',
            json_schema_extra={'x-read-only': True},
        ),
    ] = None
    last_update_time: Annotated[
        int | None,
        Field(
            description='When the subtask last changed, as an integer time stamp whose unit is not documented.',
            json_schema_extra={'x-read-only': True, 'x-volatile': True},
        ),
    ] = None


class TrainingAllocatedResource(Model):
    """
    Resource that an avatar training job used up.
    """

    resource_id: Annotated[
        str | None,
        Field(
            description='ID of the resource.',
            json_schema_extra={'x-read-only': True},
            max_length=64,
            min_length=0,
        ),
    ] = None
    charge_mode: Annotated[
        Literal['PERIODIC', 'ONE_TIME', 'ON_DEMAND'] | None,
        Field(
            description='Charging mode of the resource.',
            json_schema_extra={
                'x-enumDescriptions': {
                    'PERIODIC': 'Yearly or monthly subscription.',
                    'ONE_TIME': 'One-off purchase or allocation.',
                    'ON_DEMAND': 'Pay per use.',
                },
                'x-read-only': True,
            },
        ),
    ] = None
    expire_time: Annotated[
        str | None,
        Field(
            description='When the resource expires, UTC.',
            json_schema_extra={'x-read-only': True},
            max_length=20,
            min_length=20,
        ),
    ] = None


class TrainingJobBasicInfo(Model):
    """
    Avatar training job as shown in lists.
    """

    job_id: Annotated[
        str,
        Field(
            description='ID of the avatar training job.',
            json_schema_extra={'x-read-only': True},
            max_length=64,
            min_length=1,
        ),
    ]
    name: Annotated[
        str,
        Field(
            description='Name of the avatar model; it becomes the name of the avatar asset.',
            max_length=256,
            min_length=1,
        ),
    ]
    state: Annotated[
        Literal['WAIT_FILE_UPLOAD', 'AUTO_VERIFYING', 'AUTO_VERIFY_FAILED', 'MANUAL_VERIFYING', 'WAIT_TRAINING_DATA_PREPROCESS', 'MANUAL_VERIFY_FAILED', 'MANUAL_VERIFY_SUCCESS', 'TRAINING_DATA_PREPROCESSING', 'TRAINING_DATA_PREPROCESS_FAILED', 'TRAINING_DATA_PREPROCESS_SUCCESS', 'TRAINING', 'TRAIN_FAILED', 'TRAIN_SUCCESS', 'INFERENCE_DATA_PREPROCESSING', 'INFERENCE_DATA_PREPROCESS_FAILED', 'WAIT_MASK_UPLOAD', 'WAIT_MAIN_FILE_UPLOAD', 'JOB_SUCCESS', 'MANUAL_STOP_INFERENCE_DATA_PREPROCESS', 'MANUAL_STOP_TRAIN', 'MANUAL_STOP_TRAINING_DATA_PREPROCESS', 'MANUAL_STOP_BEAUTY_PREPROCESS', 'WAIT_USER_CONFIRM', 'JOB_REJECT', 'JOB_PENDING', 'WAIT_ASSET_SYNC', 'WAIT_ADMIN_CONFIRM', 'JOB_FINISH', 'COMPILING', 'WAIT_COMPILE', 'COMPILE_FAILED', 'WAIT_BEAUTY', 'WAIT_GENERATE_ACTION', 'WAIT_ARRANGE', 'ACTION_GENERATE_DATA_PROCESSING', 'MANUAL_STOP_ACTION_GENERATE_DATA_PROCESSING', 'MANUAL_STOP_ACTION_GENERATE_ORI_PROCESSING', 'ACTION_GENERATE_ORI_PROCESSING', 'ACTION_GENERATE_DATA_FAILED', 'ACTION_GENERATE_ORI_FAILED', 'ACTION_GENERATE_ORI_SUCCESS', 'GENERATE_ACTION_PREPROCESS_FAILED', 'WAIT_ADMIN_CALIBRATION', 'BEAUTY_VIDEO_FILE_UPLOADED', 'BEAUTYFACE_SUCCESS', 'BEAUTYFACE_FAILED', 'WAIT_BEAUTY_VIDEO_FILE_UPLOAD', 'BEAUTYFACE_ROCESSING', 'WAIT_TEST_VIDEO_CHECK', 'TEST_VIDEO_CHECK_PROCESSING', 'TEST_VIDEO_CHECK_SUCCESS', 'TEST_VIDEO_CHECK_FAILED', 'VIDEO_ANALYZE_PROCESSING', 'VIDEO_ANALYZE_SUCCESS', 'VIDEO_ANALYZE_FAILED', 'ACTION_MARKING', 'ACTION_MARK_SUCCESS', 'ACTION_MARK_FAILED', 'ACTION_MARK_UPLOADED', 'WAIT_GENERATE_ACTION_MARK', 'MANUL_STOP_ACTION_MARK'],
        Field(
            description='State of the avatar training job; states of the training phase concern administrators, users just see training.',
            json_schema_extra={
                'x-enumDescriptions': {
                    'WAIT_FILE_UPLOAD': 'Waiting for the files (console: to be submitted).',
                    'AUTO_VERIFYING': 'In automatic review.',
                    'AUTO_VERIFY_FAILED': 'Automatic review failed.',
                    'MANUAL_VERIFYING': 'In manual review.',
                    'MANUAL_VERIFY_SUCCESS': 'Review passed, waiting for preprocessing resources.',
                    'MANUAL_VERIFY_FAILED': 'Manual review failed.',
                    'WAIT_TRAINING_DATA_PREPROCESS': 'Waiting for the preprocessing of the training data.',
                    'TRAINING_DATA_PREPROCESSING': 'Training data are being preprocessed.',
                    'TRAINING_DATA_PREPROCESS_FAILED': 'Preprocessing of the training data failed.',
                    'TRAINING_DATA_PREPROCESS_SUCCESS': 'Training data are preprocessed, waiting for training resources.',
                    'TRAINING': 'In training.',
                    'TRAIN_FAILED': 'Training failed.',
                    'TRAIN_SUCCESS': 'Trained, waiting for preprocessing resources.',
                    'INFERENCE_DATA_PREPROCESSING': 'Inference data are being preprocessed.',
                    'INFERENCE_DATA_PREPROCESS_FAILED': 'Preprocessing of the inference data failed.',
                    'WAIT_MASK_UPLOAD': 'Undocumented, by its name waiting for a mask.',
                    'WAIT_MAIN_FILE_UPLOAD': 'Waiting for the main file.',
                    'JOB_SUCCESS': 'Done for ordinary users, the model can be used.',
                    'WAIT_USER_CONFIRM': 'Waiting for the user to accept the result; NA allow-listed users only.',
                    'JOB_REJECT': 'The user rejected the result; NA allow-listed users only.',
                    'JOB_PENDING': 'Suspended; NA allow-listed users only.',
                    'JOB_FINISH': 'Final state after acceptance by an NA user, cannot be changed any more.',
                    'MANUAL_STOP_INFERENCE_DATA_PREPROCESS': 'Administrators stopped the preprocessing of the inference data.',
                    'MANUAL_STOP_TRAIN': 'Administrators stopped the training.',
                    'MANUAL_STOP_TRAINING_DATA_PREPROCESS': 'Administrators stopped the preprocessing of the training data.',
                    'MANUAL_STOP_BEAUTY_PREPROCESS': 'Undocumented, by its name administrators stopped the whitening.',
                    'WAIT_ASSET_SYNC': 'Waiting for the asset to be synchronised.',
                    'WAIT_ADMIN_CONFIRM': 'Waiting for administrators.',
                    'WAIT_BEAUTY': 'Undocumented, by its name waiting for whitening.',
                    'BEAUTY_VIDEO_FILE_UPLOADED': 'Undocumented, by its name the whitened video was uploaded.',
                    'BEAUTYFACE_SUCCESS': 'Undocumented, by its name whitening succeeded.',
                    'BEAUTYFACE_FAILED': 'Undocumented, by its name whitening failed.',
                    'BEAUTYFACE_ROCESSING': 'Undocumented, by its name whitening is running (the service spells it so).',
                    'WAIT_BEAUTY_VIDEO_FILE_UPLOAD': 'Undocumented, by its name waiting for the whitened video.',
                    'WAIT_COMPILE': 'Waiting for compilation.',
                    'COMPILING': 'Being compiled.',
                    'COMPILE_FAILED': 'Compilation failed.',
                    'WAIT_GENERATE_ACTION': 'Waiting for the making of single gestures.',
                    'WAIT_ARRANGE': 'Waiting for the choreography.',
                    'ACTION_GENERATE_DATA_PROCESSING': 'Single gestures are being made.',
                    'MANUAL_STOP_ACTION_GENERATE_DATA_PROCESSING': 'Administrators stopped the making of gestures.',
                    'MANUAL_STOP_ACTION_GENERATE_ORI_PROCESSING': 'Administrators stopped the choreography.',
                    'ACTION_GENERATE_ORI_PROCESSING': 'Choreography is running.',
                    'ACTION_GENERATE_DATA_FAILED': 'Making of gestures failed.',
                    'ACTION_GENERATE_ORI_FAILED': 'Making of the choreography asset failed.',
                    'ACTION_GENERATE_ORI_SUCCESS': 'Choreography is done.',
                    'GENERATE_ACTION_PREPROCESS_FAILED': 'Making of single gestures for the choreography failed.',
                    'WAIT_ADMIN_CALIBRATION': 'Waiting for administrators to confirm the gestures.',
                    'WAIT_GENERATE_ACTION_MARK': 'Waiting for the marking of gestures.',
                    'WAIT_TEST_VIDEO_CHECK': 'Waiting for the test video.',
                    'TEST_VIDEO_CHECK_PROCESSING': 'Quality of the test video is being checked.',
                    'TEST_VIDEO_CHECK_SUCCESS': 'Test video passed the check.',
                    'TEST_VIDEO_CHECK_FAILED': 'Test video failed the check.',
                    'VIDEO_ANALYZE_PROCESSING': 'Video is being checked.',
                    'VIDEO_ANALYZE_SUCCESS': 'Video passed the check.',
                    'VIDEO_ANALYZE_FAILED': 'Video failed the check.',
                    'ACTION_MARKING': 'Gestures are being marked.',
                    'ACTION_MARK_SUCCESS': 'Gestures are marked.',
                    'ACTION_MARK_FAILED': 'Marking of gestures failed.',
                    'ACTION_MARK_UPLOADED': 'File with the marked gestures was uploaded.',
                    'MANUL_STOP_ACTION_MARK': 'Marking of gestures was stopped (the service spells it so).',
                },
                'x-read-only': True,
                'x-volatile': True,
            },
            max_length=64,
            min_length=1,
        ),
    ]
    asset_id: Annotated[
        str | None,
        Field(
            description='ID of the avatar asset the job makes.',
            json_schema_extra={'x-read-only': True, 'x-volatile': True},
            max_length=64,
            min_length=1,
        ),
    ] = None
    project_id: Annotated[
        str | None,
        Field(
            description='ID of the project that owns the avatar asset.',
            json_schema_extra={'x-read-only': True},
            max_length=64,
            min_length=1,
        ),
    ] = None
    cover_download_url: Annotated[
        str | None,
        Field(
            description="Download URL of the avatar's cover picture, valid for 24 hours.",
            json_schema_extra={
                'x-secret': True,
                'x-read-only': True,
                'x-volatile': True,
            },
            max_length=2048,
            min_length=1,
        ),
    ] = None
    last_update_time: Annotated[
        str | None,
        Field(
            description='When the user last created or resubmitted the job, UTC.',
            json_schema_extra={'x-read-only': True, 'x-volatile': True},
            max_length=20,
            min_length=20,
        ),
    ] = None
    create_time: Annotated[
        str | None,
        Field(
            description='When the job was created, UTC.',
            json_schema_extra={'x-read-only': True},
            max_length=20,
            min_length=20,
        ),
    ] = None
    contact: Annotated[
        str | None,
        Field(
            description='Mobile number of the person who orders the training.',
            json_schema_extra={'x-secret': True},
            max_length=64,
            min_length=0,
        ),
    ] = None
    batch_name: Annotated[
        str | None,
        Field(description='Free batch label of the job.', max_length=256, min_length=1),
    ] = None
    tags: Annotated[list[str] | None, Field(description='Free labels of the job.')] = (
        None
    )
    model_version: Annotated[
        Literal['V2', 'V3', 'V3.2', 'V3.3'] | None,
        Field(
            description='Version of the avatar model.',
            json_schema_extra={
                'x-enumDescriptions': {
                    'V2': 'Version 2, no longer in use.',
                    'V3': 'Version 3, no longer in use.',
                    'V3.2': 'Version 3.2, the standard.',
                    'V3.3': 'Version 3.3, for the fast Flexus edition.',
                }
            },
        ),
    ] = None
    matting_type: Annotated[
        Literal['AI', 'MANUAL'] | None,
        Field(
            description='How the person is cut out of the background.',
            json_schema_extra={
                'x-enumDescriptions': {'AI': 'Automatically.', 'MANUAL': 'By hand.'},
                'x-read-only': True,
            },
        ),
    ] = 'AI'
    model_resolution: Annotated[
        str | None,
        Field(
            description='Resolution of the avatar model.',
            json_schema_extra={
                'x-enumDescriptions': {
                    '1080P': 'Output in 1080p and 720p.',
                    '4K': 'Output in 4K, 1080p and 720p.',
                },
                'x-read-only': True,
            },
            max_length=128,
            min_length=0,
        ),
    ] = '1080P'
    app_user_id: Annotated[
        str | None,
        Field(
            description='Third-party user the job belongs to, as given when it was created.',
            json_schema_extra={'x-read-only': True},
            max_length=256,
            min_length=1,
        ),
    ] = None
    is_flexus: Annotated[
        bool | None,
        Field(
            description='Whether the avatar is trained in the Flexus (basic) edition.'
        ),
    ] = None
    is_live_copy: Annotated[
        bool | None, Field(description='Whether the job replicates a live room.')
    ] = None
    is_fast_flexus: Annotated[
        bool | None,
        Field(description='Whether the avatar is trained in the fast Flexus edition.'),
    ] = None
    is_only_human_model: Annotated[
        bool | None,
        Field(
            description='Whether only the avatar is trained and no voice; Flexus edition only.'
        ),
    ] = False
    optional_training_location: Annotated[
        list[str] | None,
        Field(
            description='Regions in which the training may run.',
            json_schema_extra={'x-read-only': True},
        ),
    ] = None
    is_background_replacement: Annotated[
        bool | None,
        Field(
            description="Whether the avatar's background is to be replaced, which needs filming before a green screen."
        ),
    ] = True
    is_ondemand_resource: Annotated[
        bool | None,
        Field(
            description='Whether the job is paid per use instead of being an ordinary job.'
        ),
    ] = None


class TrainingVideoMarkInfo(Model):
    """
    Used part of the training video.
    """

    video_start_time: Annotated[
        str | None,
        Field(
            description='Start of the used part of the training video, as `HH:MM:SS.mmm`.',
            json_schema_extra={'x-read-only': True},
            max_length=12,
            min_length=0,
        ),
    ] = None
    video_end_time: Annotated[
        str | None,
        Field(
            description='End of the used part of the training video, as `HH:MM:SS.mmm`.',
            json_schema_extra={'x-read-only': True},
            max_length=12,
            min_length=0,
        ),
    ] = None


class Update2dModelTrainingJobResponse(Model):
    """
    Upload URLs of an avatar training job; each works once and dies after a successful upload.
    """

    job_id: Annotated[
        str | None,
        Field(
            description='ID of the avatar training job.',
            json_schema_extra={'x-read-only': True},
            max_length=64,
            min_length=1,
        ),
    ] = None
    training_video_upload_url: Annotated[
        list[str] | None,
        Field(
            description='Upload URLs of the training video, one per part; MP4 of 3 to 10 minutes in 1080p or 4K, sent with content type `application/octet-stream`.',
            json_schema_extra={
                'x-secret': True,
                'x-read-only': True,
                'x-volatile': True,
            },
        ),
    ] = None
    action_video_upload_url: Annotated[
        list[str] | None,
        Field(
            description='Upload URLs of the gesture video, one per part, sent with content type `application/octet-stream`.',
            json_schema_extra={
                'x-secret': True,
                'x-read-only': True,
                'x-volatile': True,
            },
        ),
    ] = None
    audio_upload_url: Annotated[
        str | None,
        Field(
            description='Upload URL of the voice recording, sent with content type `application/zip`.',
            json_schema_extra={
                'x-secret': True,
                'x-read-only': True,
                'x-volatile': True,
            },
            max_length=2048,
            min_length=1,
        ),
    ] = None
    cover_upload_url: Annotated[
        str | None,
        Field(
            description="Upload URL of the model's cover picture, sent with content type `application/octet-stream`.",
            json_schema_extra={
                'x-secret': True,
                'x-read-only': True,
                'x-volatile': True,
            },
            max_length=2048,
            min_length=1,
        ),
    ] = None
    id_card_image1_upload_url: Annotated[
        str | None,
        Field(
            description='Upload URL of the front of the identity card, required from users outside the NA allow list; sent with content type `application/octet-stream`.',
            json_schema_extra={
                'x-secret': True,
                'x-read-only': True,
                'x-volatile': True,
            },
            max_length=2048,
            min_length=1,
        ),
    ] = None
    id_card_image2_upload_url: Annotated[
        str | None,
        Field(
            description='Upload URL of the back of the identity card, required from users outside the NA allow list; sent with content type `application/octet-stream`.',
            json_schema_extra={
                'x-secret': True,
                'x-read-only': True,
                'x-volatile': True,
            },
            max_length=2048,
            min_length=1,
        ),
    ] = None
    grant_file_upload_url: Annotated[
        str | None,
        Field(
            description='Upload URL of the authorisation letter, required from users outside the NA allow list; sent with content type `application/octet-stream`.',
            json_schema_extra={
                'x-secret': True,
                'x-read-only': True,
                'x-volatile': True,
            },
            max_length=2048,
            min_length=1,
        ),
    ] = None
    pre_beauty_image_upload_url: Annotated[
        str | None,
        Field(
            description='Upload URL of the picture before whitening, sent with content type `application/octet-stream`.',
            json_schema_extra={
                'x-secret': True,
                'x-read-only': True,
                'x-volatile': True,
            },
            max_length=2048,
            min_length=1,
        ),
    ] = None
    post_beauty_image_upload_url: Annotated[
        str | None,
        Field(
            description='Upload URL of the picture after whitening, sent with content type `application/octet-stream`.',
            json_schema_extra={
                'x-secret': True,
                'x-read-only': True,
                'x-volatile': True,
            },
            max_length=2048,
            min_length=1,
        ),
    ] = None


class VerifyVideoMattingInfo(Model):
    """
    Area treated specially when the background is removed.
    """

    dx: Annotated[
        int | None,
        Field(
            description="Horizontal position of the area's top left corner in pixels.",
            ge=0,
            json_schema_extra={'x-read-only': True},
            le=3840,
        ),
    ] = None
    dy: Annotated[
        int | None,
        Field(
            description="Vertical position of the area's top left corner in pixels.",
            ge=0,
            json_schema_extra={'x-read-only': True},
            le=3840,
        ),
    ] = None
    width: Annotated[
        int | None,
        Field(
            description='Width of the area in pixels.',
            ge=1,
            json_schema_extra={'x-read-only': True},
            le=7680,
        ),
    ] = None
    height: Annotated[
        int | None,
        Field(
            description='Height of the area in pixels.',
            ge=1,
            json_schema_extra={'x-read-only': True},
            le=7680,
        ),
    ] = None
    method: Annotated[
        Literal['RESERVED', 'DELETE', 'NO_DEGREEN'] | None,
        Field(
            description='How the area is treated.',
            json_schema_extra={
                'x-enumDescriptions': {
                    'RESERVED': 'Kept, the green is not cut out.',
                    'DELETE': 'The green is cut out.',
                    'NO_DEGREEN': 'Green reflections are not removed.',
                },
                'x-read-only': True,
            },
        ),
    ] = None


class VoiceProperties(Model):
    """
    Voice settings of a Flexus avatar training job.
    """

    job_tag: Annotated[
        Literal['ECOMMERCE', 'NEWS', 'MARKETING'],
        Field(
            description='Speaking style of the voice.',
            json_schema_extra={
                'x-enumDescriptions': {
                    'ECOMMERCE': 'E-commerce.',
                    'NEWS': 'News.',
                    'MARKETING': 'Marketing.',
                }
            },
        ),
    ]
    sex: Annotated[
        Literal['FEMALE', 'MALE'],
        Field(
            description='Gender of the voice.',
            json_schema_extra={
                'x-enumDescriptions': {'FEMALE': 'Female.', 'MALE': 'Male.'}
            },
        ),
    ]
    language: Annotated[
        Literal['CN', 'EN'],
        Field(
            description='Language of the training recording; only Chinese is supported at present.',
            json_schema_extra={
                'x-enumDescriptions': {'CN': 'Chinese.', 'EN': 'English.'}
            },
        ),
    ]


class Create2dModelTrainingJobReq(Model):
    """
    Avatar training job as created; its files are uploaded afterwards.
    """

    name: Annotated[
        str,
        Field(
            description='Name of the avatar model; it becomes the name of the avatar asset.',
            max_length=256,
            min_length=1,
        ),
    ]
    contact: Annotated[
        str | None,
        Field(
            description='Mobile number of the person who orders the training.',
            json_schema_extra={'x-secret': True},
            max_length=64,
            min_length=0,
        ),
    ] = None
    command_message: Annotated[
        Literal['UPDATE_VIDEO', 'UPLOAD_VIDEO', 'CONFIRM_ACTION_VIDEO', 'GET_ACTION_VIDEO_MULTIPART'] | None,
        Field(
            description='What the video is uploaded for; its effect is not documented.',
            json_schema_extra={
                'x-enumDescriptions': {
                    'UPDATE_VIDEO': 'Replace the video.',
                    'UPLOAD_VIDEO': 'Upload a video.',
                    'CONFIRM_ACTION_VIDEO': 'Confirm the choreography video.',
                    'GET_ACTION_VIDEO_MULTIPART': 'Get the parts of the choreography video.',
                },
                'x-write-only': True,
            },
        ),
    ] = 'UPLOAD_VIDEO'
    video_multipart_count: Annotated[
        int | None,
        Field(
            description='Number of parts into which the one training video is cut for parallel upload.',
            ge=1,
            json_schema_extra={'x-write-only': True},
            le=1000,
        ),
    ] = 1
    action_video_multipart_count: Annotated[
        int | None,
        Field(
            description='Number of parts into which the gesture video is cut for parallel upload.',
            ge=1,
            json_schema_extra={'x-write-only': True},
            le=1000,
        ),
    ] = 1
    is_background_replacement: Annotated[
        bool | None,
        Field(
            description="Whether the avatar's background is to be replaced, which needs filming before a green screen."
        ),
    ] = True
    batch_name: Annotated[
        str | None,
        Field(description='Free batch label of the job.', max_length=256, min_length=1),
    ] = None
    tags: Annotated[list[str] | None, Field(description='Free labels of the job.')] = (
        None
    )
    model_version: Annotated[
        Literal['V2', 'V3', 'V3.2', 'V3.3'] | None,
        Field(
            description='Version of the avatar model.',
            json_schema_extra={
                'x-enumDescriptions': {
                    'V2': 'Version 2, no longer in use.',
                    'V3': 'Version 3, no longer in use.',
                    'V3.2': 'Version 3.2, the standard.',
                    'V3.3': 'Version 3.3, for the fast Flexus edition.',
                }
            },
        ),
    ] = 'V3.2'
    is_ondemand_resource: Annotated[
        bool | None,
        Field(
            description='Whether the job is paid per use instead of being an ordinary job.'
        ),
    ] = None
    is_flexus: Annotated[
        bool | None,
        Field(
            description='Whether the avatar is trained in the Flexus (basic) edition.'
        ),
    ] = None
    is_fast_flexus: Annotated[
        bool | None,
        Field(description='Whether the avatar is trained in the fast Flexus edition.'),
    ] = None
    is_live_copy: Annotated[
        bool | None, Field(description='Whether the job replicates a live room.')
    ] = None
    is_only_human_model: Annotated[
        bool | None,
        Field(
            description='Whether only the avatar is trained and no voice; Flexus edition only.'
        ),
    ] = False
    audio_source_type: Annotated[
        Literal['VIDEO', 'AUDIO'] | None,
        Field(
            description='Where the voice recording comes from.',
            json_schema_extra={
                'x-enumDescriptions': {
                    'VIDEO': 'Extracted from the training video.',
                    'AUDIO': 'Uploaded separately.',
                }
            },
        ),
    ] = None
    voice_properties: Annotated[
        VoiceProperties | None, Field(description='Voice settings of a Flexus job.')
    ] = None
    supported_service: Annotated[
        list[Literal['VIDEO_2D', 'LIVE_2D', 'CHAT_2D']] | None,
        Field(
            description='Businesses in which the avatar may be used; Flexus avatars accept `VIDEO_2D` only.',
            json_schema_extra={
                'x-enumDescriptions': {
                    'VIDEO_2D': 'Avatar video production.',
                    'LIVE_2D': 'Avatar livestreaming.',
                    'CHAT_2D': 'Avatar interactive chat.',
                }
            },
        ),
    ] = None


class Execute2dModelTrainingCommandByUserResponse(Model):
    """
    Result of a command for an avatar training job.
    """

    commond_result: Annotated[
        Literal['EXCUTE_SUCCESS', 'EXCUTE_FAILED'] | None,
        Field(
            description='Whether the command was accepted (the service spells name and values so).',
            json_schema_extra={
                'x-enumDescriptions': {
                    'EXCUTE_SUCCESS': 'The command was accepted.',
                    'EXCUTE_FAILED': 'The command was refused.',
                },
                'x-read-only': True,
            },
        ),
    ] = None
    attachment_upload_url: Annotated[
        list[str] | None,
        Field(
            description="Upload URLs of the comment's attachments.",
            json_schema_extra={
                'x-secret': True,
                'x-read-only': True,
                'x-volatile': True,
            },
        ),
    ] = None
    multipart_data: Annotated[
        list[MultipartUploadInfo] | None,
        Field(
            description='Parts of the training video uploaded so far.',
            json_schema_extra={'x-read-only': True, 'x-volatile': True},
        ),
    ] = None
    excute_failed_msg: Annotated[
        str | None,
        Field(
            description='Why the command was refused (the service spells it so).',
            json_schema_extra={'x-read-only': True},
            max_length=2048,
            min_length=0,
        ),
    ] = None
    error_info: Annotated[
        common.ErrorResponse | None,
        Field(
            description='Error detail of a refused command.',
            json_schema_extra={'x-read-only': True},
        ),
    ] = None


class List2dModelTrainingJobResponse(Model):
    """
    Avatar training jobs.
    """

    count: Annotated[
        int | None,
        Field(
            description='Total number of matching avatar training jobs.',
            ge=0,
            json_schema_extra={'x-read-only': True},
            le=2147483647,
        ),
    ] = None
    jobs: Annotated[
        list[TrainingJobBasicInfo] | None,
        Field(
            description='Avatar training jobs.', json_schema_extra={'x-read-only': True}
        ),
    ] = None


class Show2dModelTrainingJobResponse(Model):
    """
    Avatar training job in full.
    """

    job_id: Annotated[
        str,
        Field(
            description='ID of the avatar training job.',
            json_schema_extra={'x-read-only': True},
            max_length=64,
            min_length=1,
        ),
    ]
    name: Annotated[
        str,
        Field(
            description='Name of the avatar model; it becomes the name of the avatar asset.',
            max_length=256,
            min_length=1,
        ),
    ]
    state: Annotated[
        Literal['WAIT_FILE_UPLOAD', 'AUTO_VERIFYING', 'AUTO_VERIFY_FAILED', 'MANUAL_VERIFYING', 'WAIT_TRAINING_DATA_PREPROCESS', 'MANUAL_VERIFY_FAILED', 'MANUAL_VERIFY_SUCCESS', 'TRAINING_DATA_PREPROCESSING', 'TRAINING_DATA_PREPROCESS_FAILED', 'TRAINING_DATA_PREPROCESS_SUCCESS', 'TRAINING', 'TRAIN_FAILED', 'TRAIN_SUCCESS', 'INFERENCE_DATA_PREPROCESSING', 'INFERENCE_DATA_PREPROCESS_FAILED', 'WAIT_MASK_UPLOAD', 'WAIT_MAIN_FILE_UPLOAD', 'JOB_SUCCESS', 'MANUAL_STOP_INFERENCE_DATA_PREPROCESS', 'MANUAL_STOP_TRAIN', 'MANUAL_STOP_TRAINING_DATA_PREPROCESS', 'MANUAL_STOP_BEAUTY_PREPROCESS', 'WAIT_USER_CONFIRM', 'JOB_REJECT', 'JOB_PENDING', 'WAIT_ASSET_SYNC', 'WAIT_ADMIN_CONFIRM', 'JOB_FINISH', 'COMPILING', 'WAIT_COMPILE', 'COMPILE_FAILED', 'WAIT_BEAUTY', 'WAIT_GENERATE_ACTION', 'WAIT_ARRANGE', 'ACTION_GENERATE_DATA_PROCESSING', 'MANUAL_STOP_ACTION_GENERATE_DATA_PROCESSING', 'MANUAL_STOP_ACTION_GENERATE_ORI_PROCESSING', 'ACTION_GENERATE_ORI_PROCESSING', 'ACTION_GENERATE_DATA_FAILED', 'ACTION_GENERATE_ORI_FAILED', 'ACTION_GENERATE_ORI_SUCCESS', 'GENERATE_ACTION_PREPROCESS_FAILED', 'WAIT_ADMIN_CALIBRATION', 'BEAUTY_VIDEO_FILE_UPLOADED', 'BEAUTYFACE_SUCCESS', 'BEAUTYFACE_FAILED', 'WAIT_BEAUTY_VIDEO_FILE_UPLOAD', 'BEAUTYFACE_ROCESSING', 'WAIT_TEST_VIDEO_CHECK', 'TEST_VIDEO_CHECK_PROCESSING', 'TEST_VIDEO_CHECK_SUCCESS', 'TEST_VIDEO_CHECK_FAILED', 'VIDEO_ANALYZE_PROCESSING', 'VIDEO_ANALYZE_SUCCESS', 'VIDEO_ANALYZE_FAILED', 'ACTION_MARKING', 'ACTION_MARK_SUCCESS', 'ACTION_MARK_FAILED', 'ACTION_MARK_UPLOADED', 'WAIT_GENERATE_ACTION_MARK', 'MANUL_STOP_ACTION_MARK'],
        Field(
            description='State of the avatar training job; states of the training phase concern administrators, users just see training.',
            json_schema_extra={
                'x-enumDescriptions': {
                    'WAIT_FILE_UPLOAD': 'Waiting for the files (console: to be submitted).',
                    'AUTO_VERIFYING': 'In automatic review.',
                    'AUTO_VERIFY_FAILED': 'Automatic review failed.',
                    'MANUAL_VERIFYING': 'In manual review.',
                    'MANUAL_VERIFY_SUCCESS': 'Review passed, waiting for preprocessing resources.',
                    'MANUAL_VERIFY_FAILED': 'Manual review failed.',
                    'WAIT_TRAINING_DATA_PREPROCESS': 'Waiting for the preprocessing of the training data.',
                    'TRAINING_DATA_PREPROCESSING': 'Training data are being preprocessed.',
                    'TRAINING_DATA_PREPROCESS_FAILED': 'Preprocessing of the training data failed.',
                    'TRAINING_DATA_PREPROCESS_SUCCESS': 'Training data are preprocessed, waiting for training resources.',
                    'TRAINING': 'In training.',
                    'TRAIN_FAILED': 'Training failed.',
                    'TRAIN_SUCCESS': 'Trained, waiting for preprocessing resources.',
                    'INFERENCE_DATA_PREPROCESSING': 'Inference data are being preprocessed.',
                    'INFERENCE_DATA_PREPROCESS_FAILED': 'Preprocessing of the inference data failed.',
                    'WAIT_MASK_UPLOAD': 'Undocumented, by its name waiting for a mask.',
                    'WAIT_MAIN_FILE_UPLOAD': 'Waiting for the main file.',
                    'JOB_SUCCESS': 'Done for ordinary users, the model can be used.',
                    'WAIT_USER_CONFIRM': 'Waiting for the user to accept the result; NA allow-listed users only.',
                    'JOB_REJECT': 'The user rejected the result; NA allow-listed users only.',
                    'JOB_PENDING': 'Suspended; NA allow-listed users only.',
                    'JOB_FINISH': 'Final state after acceptance by an NA user, cannot be changed any more.',
                    'MANUAL_STOP_INFERENCE_DATA_PREPROCESS': 'Administrators stopped the preprocessing of the inference data.',
                    'MANUAL_STOP_TRAIN': 'Administrators stopped the training.',
                    'MANUAL_STOP_TRAINING_DATA_PREPROCESS': 'Administrators stopped the preprocessing of the training data.',
                    'MANUAL_STOP_BEAUTY_PREPROCESS': 'Undocumented, by its name administrators stopped the whitening.',
                    'WAIT_ASSET_SYNC': 'Waiting for the asset to be synchronised.',
                    'WAIT_ADMIN_CONFIRM': 'Waiting for administrators.',
                    'WAIT_BEAUTY': 'Undocumented, by its name waiting for whitening.',
                    'BEAUTY_VIDEO_FILE_UPLOADED': 'Undocumented, by its name the whitened video was uploaded.',
                    'BEAUTYFACE_SUCCESS': 'Undocumented, by its name whitening succeeded.',
                    'BEAUTYFACE_FAILED': 'Undocumented, by its name whitening failed.',
                    'BEAUTYFACE_ROCESSING': 'Undocumented, by its name whitening is running (the service spells it so).',
                    'WAIT_BEAUTY_VIDEO_FILE_UPLOAD': 'Undocumented, by its name waiting for the whitened video.',
                    'WAIT_COMPILE': 'Waiting for compilation.',
                    'COMPILING': 'Being compiled.',
                    'COMPILE_FAILED': 'Compilation failed.',
                    'WAIT_GENERATE_ACTION': 'Waiting for the making of single gestures.',
                    'WAIT_ARRANGE': 'Waiting for the choreography.',
                    'ACTION_GENERATE_DATA_PROCESSING': 'Single gestures are being made.',
                    'MANUAL_STOP_ACTION_GENERATE_DATA_PROCESSING': 'Administrators stopped the making of gestures.',
                    'MANUAL_STOP_ACTION_GENERATE_ORI_PROCESSING': 'Administrators stopped the choreography.',
                    'ACTION_GENERATE_ORI_PROCESSING': 'Choreography is running.',
                    'ACTION_GENERATE_DATA_FAILED': 'Making of gestures failed.',
                    'ACTION_GENERATE_ORI_FAILED': 'Making of the choreography asset failed.',
                    'ACTION_GENERATE_ORI_SUCCESS': 'Choreography is done.',
                    'GENERATE_ACTION_PREPROCESS_FAILED': 'Making of single gestures for the choreography failed.',
                    'WAIT_ADMIN_CALIBRATION': 'Waiting for administrators to confirm the gestures.',
                    'WAIT_GENERATE_ACTION_MARK': 'Waiting for the marking of gestures.',
                    'WAIT_TEST_VIDEO_CHECK': 'Waiting for the test video.',
                    'TEST_VIDEO_CHECK_PROCESSING': 'Quality of the test video is being checked.',
                    'TEST_VIDEO_CHECK_SUCCESS': 'Test video passed the check.',
                    'TEST_VIDEO_CHECK_FAILED': 'Test video failed the check.',
                    'VIDEO_ANALYZE_PROCESSING': 'Video is being checked.',
                    'VIDEO_ANALYZE_SUCCESS': 'Video passed the check.',
                    'VIDEO_ANALYZE_FAILED': 'Video failed the check.',
                    'ACTION_MARKING': 'Gestures are being marked.',
                    'ACTION_MARK_SUCCESS': 'Gestures are marked.',
                    'ACTION_MARK_FAILED': 'Marking of gestures failed.',
                    'ACTION_MARK_UPLOADED': 'File with the marked gestures was uploaded.',
                    'MANUL_STOP_ACTION_MARK': 'Marking of gestures was stopped (the service spells it so).',
                },
                'x-read-only': True,
                'x-volatile': True,
            },
            max_length=64,
            min_length=1,
        ),
    ]
    asset_id: Annotated[
        str | None,
        Field(
            description='ID of the avatar asset the job makes.',
            json_schema_extra={'x-read-only': True, 'x-volatile': True},
            max_length=64,
            min_length=1,
        ),
    ] = None
    project_id: Annotated[
        str | None,
        Field(
            description='ID of the project that owns the avatar asset.',
            json_schema_extra={'x-read-only': True},
            max_length=64,
            min_length=1,
        ),
    ] = None
    cover_download_url: Annotated[
        str | None,
        Field(
            description="Download URL of the avatar's cover picture, valid for 24 hours.",
            json_schema_extra={
                'x-secret': True,
                'x-read-only': True,
                'x-volatile': True,
            },
            max_length=2048,
            min_length=1,
        ),
    ] = None
    last_update_time: Annotated[
        str | None,
        Field(
            description='When the user last created or resubmitted the job, UTC.',
            json_schema_extra={'x-read-only': True, 'x-volatile': True},
            max_length=20,
            min_length=20,
        ),
    ] = None
    create_time: Annotated[
        str | None,
        Field(
            description='When the job was created, UTC.',
            json_schema_extra={'x-read-only': True},
            max_length=20,
            min_length=20,
        ),
    ] = None
    contact: Annotated[
        str | None,
        Field(
            description='Mobile number of the person who orders the training.',
            json_schema_extra={'x-secret': True},
            max_length=64,
            min_length=0,
        ),
    ] = None
    batch_name: Annotated[
        str | None,
        Field(description='Free batch label of the job.', max_length=256, min_length=1),
    ] = None
    tags: Annotated[list[str] | None, Field(description='Free labels of the job.')] = (
        None
    )
    model_version: Annotated[
        Literal['V2', 'V3', 'V3.2', 'V3.3'] | None,
        Field(
            description='Version of the avatar model.',
            json_schema_extra={
                'x-enumDescriptions': {
                    'V2': 'Version 2, no longer in use.',
                    'V3': 'Version 3, no longer in use.',
                    'V3.2': 'Version 3.2, the standard.',
                    'V3.3': 'Version 3.3, for the fast Flexus edition.',
                }
            },
        ),
    ] = None
    matting_type: Annotated[
        Literal['AI', 'MANUAL'] | None,
        Field(
            description='How the person is cut out of the background.',
            json_schema_extra={
                'x-enumDescriptions': {'AI': 'Automatically.', 'MANUAL': 'By hand.'},
                'x-read-only': True,
            },
        ),
    ] = 'AI'
    model_resolution: Annotated[
        str | None,
        Field(
            description='Resolution of the avatar model.',
            json_schema_extra={
                'x-enumDescriptions': {
                    '1080P': 'Output in 1080p and 720p.',
                    '4K': 'Output in 4K, 1080p and 720p.',
                },
                'x-read-only': True,
            },
            max_length=128,
            min_length=0,
        ),
    ] = '1080P'
    app_user_id: Annotated[
        str | None,
        Field(
            description='Third-party user the job belongs to, as given when it was created.',
            json_schema_extra={'x-read-only': True},
            max_length=256,
            min_length=1,
        ),
    ] = None
    is_flexus: Annotated[
        bool | None,
        Field(
            description='Whether the avatar is trained in the Flexus (basic) edition.'
        ),
    ] = None
    is_live_copy: Annotated[
        bool | None, Field(description='Whether the job replicates a live room.')
    ] = None
    is_fast_flexus: Annotated[
        bool | None,
        Field(description='Whether the avatar is trained in the fast Flexus edition.'),
    ] = None
    is_only_human_model: Annotated[
        bool | None,
        Field(
            description='Whether only the avatar is trained and no voice; Flexus edition only.'
        ),
    ] = False
    optional_training_location: Annotated[
        list[str] | None,
        Field(
            description='Regions in which the training may run.',
            json_schema_extra={'x-read-only': True},
        ),
    ] = None
    is_background_replacement: Annotated[
        bool | None,
        Field(
            description="Whether the avatar's background is to be replaced, which needs filming before a green screen."
        ),
    ] = True
    is_ondemand_resource: Annotated[
        bool | None,
        Field(
            description='Whether the job is paid per use instead of being an ordinary job.'
        ),
    ] = None
    training_video_download_url: Annotated[
        str | None,
        Field(
            description='Download URL of the training video, valid for 24 hours.',
            json_schema_extra={
                'x-secret': True,
                'x-read-only': True,
                'x-volatile': True,
            },
            max_length=2048,
            min_length=1,
        ),
    ] = None
    id_card_image1_download_url: Annotated[
        str | None,
        Field(
            description='Download URL of the front of the identity card, valid for 24 hours.',
            json_schema_extra={
                'x-secret': True,
                'x-read-only': True,
                'x-volatile': True,
            },
            max_length=2048,
            min_length=1,
        ),
    ] = None
    id_card_image2_download_url: Annotated[
        str | None,
        Field(
            description='Download URL of the back of the identity card, valid for 24 hours.',
            json_schema_extra={
                'x-secret': True,
                'x-read-only': True,
                'x-volatile': True,
            },
            max_length=2048,
            min_length=1,
        ),
    ] = None
    grant_file_download_url: Annotated[
        str | None,
        Field(
            description='Download URL of the authorisation letter, valid for 24 hours.',
            json_schema_extra={
                'x-secret': True,
                'x-read-only': True,
                'x-volatile': True,
            },
            max_length=2048,
            min_length=1,
        ),
    ] = None
    pre_beauty_image_download_url: Annotated[
        str | None,
        Field(
            description='Download URL of the picture before whitening.',
            json_schema_extra={
                'x-secret': True,
                'x-read-only': True,
                'x-volatile': True,
            },
            max_length=2048,
            min_length=1,
        ),
    ] = None
    external_action_json_data_download_url: Annotated[
        str | None,
        Field(
            description='Download URL, valid for 24 hours, by its name of external gesture data in JSON.',
            json_schema_extra={
                'x-secret': True,
                'x-read-only': True,
                'x-volatile': True,
            },
            max_length=2048,
            min_length=1,
        ),
    ] = None
    action_video_download_url: Annotated[
        str | None,
        Field(
            description='Download URL of the gesture video.',
            json_schema_extra={
                'x-secret': True,
                'x-read-only': True,
                'x-volatile': True,
            },
            max_length=2048,
            min_length=1,
        ),
    ] = None
    post_beauty_image_download_url: Annotated[
        str | None,
        Field(
            description='Download URL of the picture after whitening.',
            json_schema_extra={
                'x-secret': True,
                'x-read-only': True,
                'x-volatile': True,
            },
            max_length=2048,
            min_length=1,
        ),
    ] = None
    audio_file_download_url: Annotated[
        str | None,
        Field(
            description='Download URL of the voice recording.',
            json_schema_extra={
                'x-secret': True,
                'x-read-only': True,
                'x-volatile': True,
            },
            max_length=2048,
            min_length=1,
        ),
    ] = None
    action_mark_file_download_url: Annotated[
        str | None,
        Field(
            description='Download URL of the file with the marked gestures.',
            json_schema_extra={
                'x-secret': True,
                'x-read-only': True,
                'x-volatile': True,
            },
            max_length=2048,
            min_length=1,
        ),
    ] = None
    action_mark_file_upload_url: Annotated[
        str | None,
        Field(
            description='Upload URL of the file with the marked gestures.',
            json_schema_extra={
                'x-secret': True,
                'x-read-only': True,
                'x-volatile': True,
            },
            max_length=2048,
            min_length=1,
        ),
    ] = None
    operation_logs: Annotated[
        list[OperationLogInfo] | None,
        Field(
            description='Log of what users, administrators and the system did with the job.',
            json_schema_extra={'x-read-only': True, 'x-volatile': True},
        ),
    ] = None
    verify_video_matting_info: Annotated[
        list[VerifyVideoMattingInfo] | None,
        Field(
            description='Areas treated specially when the check video is cut out.',
            json_schema_extra={'x-read-only': True, 'x-volatile': True},
        ),
    ] = None
    comment_logs: Annotated[
        list[CommentLogInfo] | None,
        Field(
            description='Log of comments on the result.',
            json_schema_extra={'x-read-only': True, 'x-volatile': True},
        ),
    ] = None
    samples: Annotated[
        list[ActionSampleInfo] | None,
        Field(
            description='Gesture samples of the avatar.',
            json_schema_extra={'x-read-only': True, 'x-volatile': True},
        ),
    ] = None
    is_mask_file_uploaded: Annotated[
        bool | None,
        Field(
            description='Whether a mask file has been uploaded.',
            json_schema_extra={'x-read-only': True, 'x-volatile': True},
        ),
    ] = None
    mask_file_download_url: Annotated[
        str | None,
        Field(
            description='Download URL of the mask file, valid for 24 hours.',
            json_schema_extra={
                'x-secret': True,
                'x-read-only': True,
                'x-volatile': True,
            },
            max_length=2048,
            min_length=1,
        ),
    ] = None
    verify_video_download_url: Annotated[
        str | None,
        Field(
            description='Download URL of the check video.',
            json_schema_extra={
                'x-secret': True,
                'x-read-only': True,
                'x-volatile': True,
            },
            max_length=2048,
            min_length=1,
        ),
    ] = None
    markable_video_download_url: Annotated[
        str | None,
        Field(
            description='Download URL of the video to be marked, valid for 24 hours.',
            json_schema_extra={
                'x-secret': True,
                'x-read-only': True,
                'x-volatile': True,
            },
            max_length=2048,
            min_length=1,
        ),
    ] = None
    markable_action_video_download_url: Annotated[
        str | None,
        Field(
            description='Download URL of the gesture video to be marked, valid for 24 hours.',
            json_schema_extra={
                'x-secret': True,
                'x-read-only': True,
                'x-volatile': True,
            },
            max_length=2048,
            min_length=1,
        ),
    ] = None
    traning_video_mark_info: Annotated[
        TrainingVideoMarkInfo | None,
        Field(
            description='Used part of the training video (the service spells it so).',
            json_schema_extra={'x-read-only': True, 'x-volatile': True},
        ),
    ] = None
    inference_data_process_video_mark_info: Annotated[
        InferenceVideoMarkInfo | None,
        Field(
            description='Part of the video used for inference.',
            json_schema_extra={'x-read-only': True, 'x-volatile': True},
        ),
    ] = None
    voice_properties: Annotated[
        VoiceProperties | None, Field(description='Voice settings of a Flexus job.')
    ] = None
    inference_data_process_action_mark_info: Annotated[
        InferenceActionMarkInfo | None,
        Field(
            description='Gestures marked for inference.',
            json_schema_extra={'x-read-only': True, 'x-volatile': True},
        ),
    ] = None
    inference_data_process_chat_action_mark_info: Annotated[
        InferenceActionMarkInfo | None,
        Field(
            description='Gestures marked for inference in interactive chat.',
            json_schema_extra={'x-read-only': True, 'x-volatile': True},
        ),
    ] = None
    inference_data_process_eye_correction_mark_info: Annotated[
        InferenceEyeCorrectionMarkInfo | None,
        Field(
            description='Part of the video used for correcting the gaze.',
            json_schema_extra={'x-read-only': True, 'x-volatile': True},
        ),
    ] = None
    worker_type: Annotated[
        list[str] | None,
        Field(
            description='Machine types of the compilation.',
            json_schema_extra={'x-read-only': True, 'x-volatile': True},
        ),
    ] = None
    voice_train_job_id: Annotated[
        str | None,
        Field(
            description='ID of the voice training job that belongs to this job.',
            json_schema_extra={'x-read-only': True, 'x-volatile': True},
            max_length=64,
            min_length=1,
        ),
    ] = None
    flexus_retry_count: Annotated[
        int | None,
        Field(
            description='How often a Flexus job may still be trained again.',
            ge=0,
            json_schema_extra={'x-read-only': True, 'x-volatile': True},
            le=10,
        ),
    ] = None
    audio_source_type: Annotated[
        Literal['VIDEO', 'AUDIO'] | None,
        Field(
            description='Where the voice recording comes from.',
            json_schema_extra={
                'x-enumDescriptions': {
                    'VIDEO': 'Extracted from the training video.',
                    'AUDIO': 'Uploaded separately.',
                }
            },
        ),
    ] = None
    supported_service: Annotated[
        list[Literal['VIDEO_2D', 'LIVE_2D', 'CHAT_2D']] | None,
        Field(
            description='Businesses in which the avatar may be used; Flexus avatars accept `VIDEO_2D` only.',
            json_schema_extra={
                'x-enumDescriptions': {
                    'VIDEO_2D': 'Avatar video production.',
                    'LIVE_2D': 'Avatar livestreaming.',
                    'CHAT_2D': 'Avatar interactive chat.',
                }
            },
        ),
    ] = None
    allocated_resource: Annotated[
        TrainingAllocatedResource | None,
        Field(
            description='Resource that the job used up.',
            json_schema_extra={'x-read-only': True, 'x-volatile': True},
        ),
    ] = None
    train_video_rotation_state: Annotated[
        Literal['WAITING', 'PROCESSING', 'SUCCESS', 'FAILED'] | None,
        Field(
            description='State of turning the training video.',
            json_schema_extra={
                'x-enumDescriptions': {
                    'WAITING': 'Waiting.',
                    'PROCESSING': 'Running.',
                    'SUCCESS': 'Succeeded.',
                    'FAILED': 'Failed.',
                },
                'x-read-only': True,
                'x-volatile': True,
            },
            max_length=64,
            min_length=1,
        ),
    ] = None
    action_video_rotation_state: Annotated[
        Literal['WAITING', 'PROCESSING', 'SUCCESS', 'FAILED'] | None,
        Field(
            description='State of turning the gesture video.',
            json_schema_extra={
                'x-enumDescriptions': {
                    'WAITING': 'Waiting.',
                    'PROCESSING': 'Running.',
                    'SUCCESS': 'Succeeded.',
                    'FAILED': 'Failed.',
                },
                'x-read-only': True,
                'x-volatile': True,
            },
            max_length=64,
            min_length=1,
        ),
    ] = None
    sub_training_job_info: Annotated[
        list[SubTrainingJobInfoDto] | None,
        Field(
            description='Subtasks of the job.',
            json_schema_extra={'x-read-only': True, 'x-volatile': True},
        ),
    ] = None


class Update2dModelTrainingJobReq(Model):
    """
    Changes of an avatar training job whose review failed.
    """

    name: Annotated[
        str | None,
        Field(
            description='Name of the avatar model; it becomes the name of the avatar asset.',
            max_length=256,
            min_length=1,
        ),
    ] = None
    contact: Annotated[
        str | None,
        Field(
            description='Mobile number of the person who orders the training.',
            json_schema_extra={'x-secret': True},
            max_length=64,
            min_length=0,
        ),
    ] = None
    command_message: Annotated[
        Literal['UPDATE_VIDEO', 'UPLOAD_VIDEO', 'CONFIRM_ACTION_VIDEO', 'GET_ACTION_VIDEO_MULTIPART'] | None,
        Field(
            description='What the video is uploaded for; its effect is not documented.',
            json_schema_extra={
                'x-enumDescriptions': {
                    'UPDATE_VIDEO': 'Replace the video.',
                    'UPLOAD_VIDEO': 'Upload a video.',
                    'CONFIRM_ACTION_VIDEO': 'Confirm the choreography video.',
                    'GET_ACTION_VIDEO_MULTIPART': 'Get the parts of the choreography video.',
                },
                'x-write-only': True,
            },
        ),
    ] = None
    video_multipart_count: Annotated[
        int | None,
        Field(
            description='Number of parts into which the one training video is cut for parallel upload.',
            ge=1,
            json_schema_extra={'x-write-only': True},
            le=1000,
        ),
    ] = None
    action_video_multipart_count: Annotated[
        int | None,
        Field(
            description='Number of parts into which the gesture video is cut for parallel upload.',
            ge=1,
            json_schema_extra={'x-write-only': True},
            le=1000,
        ),
    ] = None
    is_background_replacement: Annotated[
        bool | None,
        Field(
            description="Whether the avatar's background is to be replaced, which needs filming before a green screen."
        ),
    ] = None
    batch_name: Annotated[
        str | None,
        Field(description='Free batch label of the job.', max_length=256, min_length=1),
    ] = None
    tags: Annotated[list[str] | None, Field(description='Free labels of the job.')] = (
        None
    )
    is_fast_flexus: Annotated[
        bool | None,
        Field(description='Whether the avatar is trained in the fast Flexus edition.'),
    ] = None
    samples_basic_info: Annotated[
        list[ActionBasicSampleInfo] | None,
        Field(description='Editable part of the gesture samples.'),
    ] = None
    voice_properties: Annotated[
        VoiceProperties | None, Field(description='Voice settings of a Flexus job.')
    ] = None
    supported_service: Annotated[
        list[Literal['VIDEO_2D', 'LIVE_2D', 'CHAT_2D']] | None,
        Field(
            description='Businesses in which the avatar may be used; Flexus avatars accept `VIDEO_2D` only.',
            json_schema_extra={
                'x-enumDescriptions': {
                    'VIDEO_2D': 'Avatar video production.',
                    'LIVE_2D': 'Avatar livestreaming.',
                    'CHAT_2D': 'Avatar interactive chat.',
                }
            },
        ),
    ] = None
    audio_source_type: Annotated[
        Literal['VIDEO', 'AUDIO'] | None,
        Field(
            description='Where the voice recording comes from.',
            json_schema_extra={
                'x-enumDescriptions': {
                    'VIDEO': 'Extracted from the training video.',
                    'AUDIO': 'Uploaded separately.',
                }
            },
        ),
    ] = None
