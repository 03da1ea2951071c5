"""Models of the voice operations, generated from the contract. Never edited: `make schema` writes it."""

from typing import Annotated, Literal

from metastudio_provider.values.model import Model
from pydantic import Field, RootModel


class AssessProperty(Model):
    """
    One property of a quality check.
    """

    expected: Annotated[
        str | None,
        Field(
            description='Expected value.',
            json_schema_extra={'x-read-only': True},
            max_length=2048,
            min_length=1,
        ),
    ] = None
    actual: Annotated[
        str | None,
        Field(
            description='Measured value.',
            json_schema_extra={'x-read-only': True},
            max_length=2048,
            min_length=1,
        ),
    ] = None
    suggestion: Annotated[
        str | None,
        Field(
            description='Advice in Chinese.',
            json_schema_extra={'x-read-only': True},
            max_length=2048,
            min_length=1,
        ),
    ] = None
    suggestion_en: Annotated[
        str | None,
        Field(
            description='Advice in English.',
            json_schema_extra={'x-read-only': True},
            max_length=2048,
            min_length=1,
        ),
    ] = None
    status: Annotated[
        int | None,
        Field(
            description='Whether the value is out of range, as -1, 0 or 1; the meaning of each is not documented.',
            ge=-1,
            json_schema_extra={'x-read-only': True},
            le=1,
        ),
    ] = None


class AssessResult(Model):
    """
    Quality check of a recording.
    """

    speed: Annotated[
        AssessProperty | None,
        Field(description='Speaking speed.', json_schema_extra={'x-read-only': True}),
    ] = None
    sound: Annotated[
        AssessProperty | None,
        Field(description='Loudness.', json_schema_extra={'x-read-only': True}),
    ] = None
    snr: Annotated[
        AssessProperty | None,
        Field(
            description='Signal-to-noise ratio.',
            json_schema_extra={'x-read-only': True},
        ),
    ] = None
    reverb: Annotated[
        AssessProperty | None,
        Field(description='Reverberation.', json_schema_extra={'x-read-only': True}),
    ] = None
    dnsmos_ovrl: Annotated[
        AssessProperty | None,
        Field(
            description='Overall quality by DNSMOS, a measure for speech quality.',
            json_schema_extra={'x-read-only': True},
        ),
    ] = None
    dnsmos_bak: Annotated[
        AssessProperty | None,
        Field(
            description='Background quality by DNSMOS, a measure for speech quality.',
            json_schema_extra={'x-read-only': True},
        ),
    ] = None
    suggestion: Annotated[
        str | None,
        Field(
            description='Overall advice.',
            json_schema_extra={'x-read-only': True},
            max_length=256,
            min_length=1,
        ),
    ] = None


class AttachmentUploadingAddress(Model):
    """
    Upload URL of an attachment.
    """

    number: Annotated[
        int | None,
        Field(
            description='Number of the attachment.',
            ge=0,
            json_schema_extra={'x-read-only': True},
            le=99,
        ),
    ] = None
    uploading_url: Annotated[
        str | None,
        Field(
            description='Upload URL of the attachment.',
            json_schema_extra={
                'x-secret': True,
                'x-read-only': True,
                'x-volatile': True,
            },
            max_length=4096,
            min_length=1,
        ),
    ] = None


class AuditResultAdminAuditResult(Model):
    """
    Result of the manual review.
    """

    message: Annotated[
        str | None,
        Field(
            description='Message of the reviewer.',
            json_schema_extra={'x-read-only': True},
            max_length=256,
            min_length=1,
        ),
    ] = None
    attachment_name: Annotated[
        str | None,
        Field(
            description='File name of the attachment.',
            json_schema_extra={'x-read-only': True},
            max_length=256,
            min_length=1,
        ),
    ] = None
    attachment_url: Annotated[
        str | None,
        Field(
            description='Download URL of the attachment.',
            json_schema_extra={
                'x-secret': True,
                'x-read-only': True,
                'x-volatile': True,
            },
            max_length=4096,
            min_length=1,
        ),
    ] = None
    audit_time: Annotated[
        int | None,
        Field(
            description='When the review took place, as an integer time stamp whose unit is not documented, presumably seconds.',
            ge=0,
            json_schema_extra={'x-read-only': True},
            le=2147483647,
        ),
    ] = None


class AuditResultSystemAuditResultErrors(Model):
    """
    Problem found by the automatic review.
    """

    audio_name: Annotated[
        str | None,
        Field(
            description='Name of the audio file concerned.',
            json_schema_extra={'x-read-only': True},
            max_length=1024,
            min_length=1,
        ),
    ] = None
    text_name: Annotated[
        str | None,
        Field(
            description='Name of the text file concerned.',
            json_schema_extra={'x-read-only': True},
            max_length=1024,
            min_length=1,
        ),
    ] = None
    error_code: Annotated[
        str | None,
        Field(
            description='Code of the problem.',
            json_schema_extra={'x-read-only': True},
            max_length=1024,
            min_length=1,
        ),
    ] = None
    error_message: Annotated[
        str | None,
        Field(
            description='Text of the problem.',
            json_schema_extra={'x-read-only': True},
            max_length=1024,
            min_length=1,
        ),
    ] = None


class UnmatchedIndexHitItem(RootModel[int]):
    root: Annotated[int, Field(ge=0, le=4096)]


class ConfirmTrainingSegmentResponse(Model):
    """
    Result of confirming a sentence.
    """

    confirm_result: Annotated[
        bool | None,
        Field(
            description='Whether recording and text of the sentence match.',
            json_schema_extra={'x-read-only': True},
        ),
    ] = None
    unmatched_index_hit: Annotated[
        list[UnmatchedIndexHitItem] | None,
        Field(
            description='Positions in the text that do not match the recording.',
            json_schema_extra={'x-read-only': True},
        ),
    ] = None


class CreateShortJobResponse(Model):
    """
    Result of creating a short voice job.
    """

    job_id: Annotated[
        str | None,
        Field(
            description='ID of the short voice job.',
            json_schema_extra={'x-read-only': True},
            max_length=64,
            min_length=1,
        ),
    ] = None
    data_uploading_url: Annotated[
        str | None,
        Field(
            description='Upload URL of the zipped recording; sent with content type `application/zip`.',
            json_schema_extra={
                'x-secret': True,
                'x-read-only': True,
                'x-volatile': True,
            },
            max_length=4096,
            min_length=1,
        ),
    ] = None


class CreateTrainingJobRspSegmentUploadingUrl(Model):
    """
    Upload URLs of single sentences.
    """

    audio_uploading_url: Annotated[
        list[str] | None,
        Field(
            description='Upload URLs of the recordings, one per sentence; sent with content type `audio/wav`.',
            json_schema_extra={
                'x-secret': True,
                'x-read-only': True,
                'x-volatile': True,
            },
        ),
    ] = None
    txt_uploading_url: Annotated[
        list[str] | None,
        Field(
            description='Upload URLs of the texts, one per sentence; sent with content type `text/plain`.',
            json_schema_extra={
                'x-secret': True,
                'x-read-only': True,
                'x-volatile': True,
            },
        ),
    ] = None


class ListJobOperationLogPath(Model):
    """
    Lists what users, administrators and the system did with a voice training job.
    """

    job_id: Annotated[
        str,
        Field(description='ID of the voice training job.', max_length=64, min_length=1),
    ]


class ListVoiceTrainingJobQuery(Model):
    """
    Lists voice training jobs.
    """

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
    update_until: Annotated[
        str | None,
        Field(
            description='Only records changed at or before this time, RFC 3339 UTC.',
            max_length=20,
            min_length=0,
        ),
    ] = None
    update_since: Annotated[
        str | None,
        Field(
            description='Only records changed at or after this time, RFC 3339 UTC.',
            max_length=20,
            min_length=0,
        ),
    ] = None
    state: Annotated[
        str | None,
        Field(
            description='Only jobs in these states (see the states of a voice training job), separated by commas; all states when left out.',
            max_length=128,
            min_length=1,
        ),
    ] = None
    job_id: Annotated[
        str | None,
        Field(description='Only the job with this ID.', max_length=64, min_length=1),
    ] = None
    voice_name: Annotated[
        str | None,
        Field(
            description='Only jobs for a voice of this name.',
            max_length=256,
            min_length=1,
        ),
    ] = None
    tag: Annotated[
        str | None,
        Field(
            description='Only jobs with this speaking style.',
            max_length=32,
            min_length=1,
        ),
    ] = None
    job_type: Annotated[
        str | None,
        Field(
            description='Only jobs of this edition.',
            json_schema_extra={
                'x-enumDescriptions': {
                    'BASIC': 'Basic edition.',
                    'MIDDLE': 'Advanced edition.',
                    'ADVANCE': 'Premium edition.',
                    'THIRD_PARTY': 'Third-party edition by Mobvoi.',
                    'THIRD_PARTY_LJZN': 'Third-party edition by AudioX.',
                    'FLEXUS': 'Flexus edition.',
                }
            },
            max_length=32,
            min_length=1,
        ),
    ] = None
    batch_name: Annotated[
        str | None,
        Field(
            description='Only jobs with this batch label.', max_length=256, min_length=1
        ),
    ] = None
    sort_key: Annotated[
        Literal['create_time', 'update_time'] | None,
        Field(
            description='Field by which the records are sorted.',
            json_schema_extra={
                'x-enumDescriptions': {
                    'create_time': 'By time of creation.',
                    'update_time': 'By time of the last change.',
                }
            },
            max_length=128,
            min_length=1,
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
            min_length=1,
        ),
    ] = 'desc'
    is_ondemand_resource: Annotated[
        bool | None, Field(description='Only jobs that are, or are not, paid per use.')
    ] = None


class OpExternalInfo(Model):
    """
    Further details of a log entry.
    """

    review_id_list: Annotated[
        list[str] | None,
        Field(
            description='IDs of review details.',
            json_schema_extra={'x-read-only': True},
        ),
    ] = None
    algorithm_failure_reason: Annotated[
        str | None,
        Field(
            description='Why the algorithm failed.',
            json_schema_extra={'x-read-only': True},
            max_length=4096,
            min_length=0,
        ),
    ] = None
    admin_audit_failure_reason: Annotated[
        str | None,
        Field(
            description='Why an administrator turned the job down.',
            json_schema_extra={'x-read-only': True},
            max_length=4096,
            min_length=0,
        ),
    ] = None


class OperationLogItem(Model):
    """
    Entry of the log of a voice training job.
    """

    time: Annotated[
        int | None,
        Field(
            description='When it happened, as an integer time stamp whose unit is not documented, presumably seconds.',
            ge=0,
            json_schema_extra={'x-read-only': True},
            le=2147483647,
        ),
    ] = None
    action: Annotated[
        str | None,
        Field(
            description='What happened.',
            json_schema_extra={
                'x-enumDescriptions': {
                    'CREATE_JOB': 'The job was created.',
                    'COMMIT_JOB': 'The job was submitted.',
                    'SYSTEM_AUDIT_PASS': 'Automatic review passed.',
                    'ADMIN_AUDIT_PASS': 'Manual review passed.',
                    'AUDIT_NOT_PASS': 'Review failed.',
                    'TRAINING_FINISH': 'Training ended.',
                    'UPLOADING_MODEL': 'The voice model was uploaded.',
                    'COMPLETE_JOB': 'The job is done.',
                },
                'x-read-only': True,
            },
            max_length=256,
            min_length=1,
        ),
    ] = None
    operator: Annotated[
        str | None,
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
            max_length=256,
            min_length=1,
        ),
    ] = None
    external_info: Annotated[
        OpExternalInfo | None,
        Field(
            description='Further details of the entry.',
            json_schema_extra={'x-read-only': True},
        ),
    ] = None


class ResourceAvailableNums(Model):
    """
    Voice trainings still available per edition.
    """

    flexus: Annotated[
        int | None,
        Field(
            description='Trainings available in the Flexus edition.',
            ge=0,
            json_schema_extra={'x-read-only': True, 'x-volatile': True},
            le=1000000,
        ),
    ] = None
    basic: Annotated[
        int | None,
        Field(
            description='Trainings available in the basic edition.',
            ge=0,
            json_schema_extra={'x-read-only': True, 'x-volatile': True},
            le=1000000,
        ),
    ] = None
    middle: Annotated[
        int | None,
        Field(
            description='Trainings available in the advanced edition.',
            ge=0,
            json_schema_extra={'x-read-only': True, 'x-volatile': True},
            le=1000000,
        ),
    ] = None
    middle_on_demand: Annotated[
        int | None,
        Field(
            description='Trainings available in the advanced trial (pay-per-use) edition.',
            ge=0,
            json_schema_extra={'x-read-only': True, 'x-volatile': True},
            le=1000000,
        ),
    ] = None
    advance: Annotated[
        int | None,
        Field(
            description='Trainings available in the premium edition.',
            ge=0,
            json_schema_extra={'x-read-only': True, 'x-volatile': True},
            le=1000000,
        ),
    ] = None
    third_party_cmww: Annotated[
        int | None,
        Field(
            description='Trainings available at Mobvoi.',
            ge=0,
            json_schema_extra={'x-read-only': True, 'x-volatile': True},
            le=1000000,
        ),
    ] = None


class ShowJobAuditResultPath(Model):
    """
    Returns the results of the automatic and the manual review of a voice training job.
    """

    job_id: Annotated[
        str,
        Field(description='ID of the voice training job.', max_length=64, min_length=1),
    ]


class ShowJobUploadingAddressPath(Model):
    """
    Returns new upload URLs for the recordings and the authorisation letter of a voice training job.
    """

    job_id: Annotated[
        str,
        Field(description='ID of the voice training job.', max_length=64, min_length=1),
    ]


class ShowJobUploadingAddressRspPackageUrl(Model):
    """
    Upload URL of zipped training data.
    """

    training_data_uploading_url: Annotated[
        str | None,
        Field(
            description='Upload URL of the zipped training data; sent with content type `application/zip`.',
            json_schema_extra={
                'x-secret': True,
                'x-read-only': True,
                'x-volatile': True,
            },
            max_length=4096,
            min_length=1,
        ),
    ] = None


class ShowJobUploadingAddressRspSegmentUrl(Model):
    """
    Upload URLs of single sentences.
    """

    audio_uploading_url: Annotated[
        list[str] | None,
        Field(
            description='Upload URLs of the recordings, one per sentence; sent with content type `audio/wav`.',
            json_schema_extra={
                'x-secret': True,
                'x-read-only': True,
                'x-volatile': True,
            },
        ),
    ] = None
    txt_uploading_url: Annotated[
        list[str] | None,
        Field(
            description='Upload URLs of the texts, one per sentence; sent with content type `text/plain`.',
            json_schema_extra={
                'x-secret': True,
                'x-read-only': True,
                'x-volatile': True,
            },
        ),
    ] = None


class ShowShortJobPath(Model):
    """
    Returns the state and the result of a short voice job.
    """

    job_id: Annotated[
        str,
        Field(description='ID of the short voice job.', max_length=64, min_length=1),
    ]


class ShowShortJobResponse(Model):
    """
    Short voice job.
    """

    job_type: Annotated[
        Literal['VOICE_ASSESS'] | None,
        Field(
            description='Kind of short job.',
            json_schema_extra={
                'x-enumDescriptions': {'VOICE_ASSESS': 'Quality check of a recording.'}
            },
        ),
    ] = None
    job_id: Annotated[
        str | None,
        Field(
            description='ID of the short voice job.',
            json_schema_extra={'x-read-only': True},
            max_length=64,
            min_length=1,
        ),
    ] = None
    state: Annotated[
        Literal['CREATING', 'SYSTEM_AUDITING', 'AUDITING', 'WAITING_SPLIT', 'SPLITTING', 'SPLIT_FAILED', 'ANNOTATING', 'WAITING', 'PROCESSING', 'RESULT_REVIEW', 'AUDIT_FAILED', 'USER_RESULT_REVIEW', 'USER_REVIEW_REJECT', 'UPLOADING', 'FAILED', 'SUCCEED'] | None,
        Field(
            description='State of the short voice job.',
            json_schema_extra={
                'x-enumDescriptions': {
                    'CREATING': 'Created, waiting for uploads and submission.',
                    'SYSTEM_AUDITING': 'In automatic review.',
                    'AUDITING': 'In manual review.',
                    'WAITING_SPLIT': 'Waiting for splitting.',
                    'SPLITTING': 'Recordings are being split.',
                    'SPLIT_FAILED': 'Splitting failed.',
                    'ANNOTATING': 'Recordings are being annotated.',
                    'WAITING': 'Waiting for training.',
                    'PROCESSING': 'In training.',
                    'RESULT_REVIEW': 'The result is being reviewed.',
                    'AUDIT_FAILED': 'Review failed, waiting for new recordings.',
                    'USER_RESULT_REVIEW': 'Undocumented, by its name the user reviews the result.',
                    'USER_REVIEW_REJECT': 'Undocumented, by its name the user rejected the result.',
                    'UPLOADING': 'The model is being uploaded.',
                    'FAILED': 'Failed.',
                    'SUCCEED': 'Succeeded, the voice asset exists.',
                },
                'x-read-only': True,
                'x-volatile': True,
            },
        ),
    ] = None
    job_failed_code: Annotated[
        str | None,
        Field(
            description='Error code; present after a failure.',
            json_schema_extra={'x-read-only': True, 'x-volatile': True},
            max_length=256,
            min_length=1,
        ),
    ] = None
    job_failed_reason: Annotated[
        str | None,
        Field(
            description='Error text; present after a failure.',
            json_schema_extra={'x-read-only': True, 'x-volatile': True},
            max_length=256,
            min_length=1,
        ),
    ] = None
    create_time: Annotated[
        int | None,
        Field(
            description='When the job was created, as an integer time stamp whose unit is not documented, presumably seconds.',
            ge=1,
            json_schema_extra={'x-read-only': True},
            le=2147483647,
        ),
    ] = None
    lastupdate_time: Annotated[
        int | None,
        Field(
            description='When the state last changed, as an integer time stamp whose unit is not documented, presumably seconds.',
            ge=1,
            json_schema_extra={'x-read-only': True, 'x-volatile': True},
            le=2147483647,
        ),
    ] = None
    assess_result: Annotated[
        AssessResult | None,
        Field(
            description='Result of the quality check of the recording.',
            json_schema_extra={'x-read-only': True, 'x-volatile': True},
        ),
    ] = None


class ShowTenantDurationCfgResponse(Model):
    """
    Limits for the length of training recordings.
    """

    tenant_id: Annotated[
        str | None,
        Field(description='ID of the tenant.', json_schema_extra={'x-read-only': True}),
    ] = None
    basic_min: Annotated[
        int | None,
        Field(
            description='Shortest recording for the basic edition in seconds.',
            ge=0,
            json_schema_extra={'x-read-only': True},
            le=2147483647,
        ),
    ] = None
    basic_max: Annotated[
        int | None,
        Field(
            description='Longest recording for the basic edition in seconds.',
            ge=0,
            json_schema_extra={'x-read-only': True},
            le=2147483647,
        ),
    ] = None
    basic_advice_value: Annotated[
        int | None,
        Field(
            description='Advised length of a recording for the basic edition in seconds.',
            ge=0,
            json_schema_extra={'x-read-only': True},
            le=2147483647,
        ),
    ] = None
    middle_min: Annotated[
        int | None,
        Field(
            description='Shortest recording for the advanced edition in seconds.',
            ge=0,
            json_schema_extra={'x-read-only': True},
            le=2147483647,
        ),
    ] = None
    middle_max: Annotated[
        int | None,
        Field(
            description='Longest recording for the advanced edition in seconds.',
            ge=0,
            json_schema_extra={'x-read-only': True},
            le=2147483647,
        ),
    ] = None
    middle_advice_value: Annotated[
        int | None,
        Field(
            description='Advised length of a recording for the advanced edition in seconds.',
            ge=0,
            json_schema_extra={'x-read-only': True},
            le=2147483647,
        ),
    ] = None
    advance_min: Annotated[
        int | None,
        Field(
            description='Shortest recording for the premium edition in seconds.',
            ge=0,
            json_schema_extra={'x-read-only': True},
            le=2147483647,
        ),
    ] = None
    advance_max: Annotated[
        int | None,
        Field(
            description='Longest recording for the premium edition in seconds.',
            ge=0,
            json_schema_extra={'x-read-only': True},
            le=2147483647,
        ),
    ] = None
    advance_advice_value: Annotated[
        int | None,
        Field(
            description='Advised length of a recording for the premium edition in seconds.',
            ge=0,
            json_schema_extra={'x-read-only': True},
            le=2147483647,
        ),
    ] = None
    flexus_min: Annotated[
        int | None,
        Field(
            description='Shortest recording for the Flexus edition in seconds.',
            ge=0,
            json_schema_extra={'x-read-only': True},
            le=2147483647,
        ),
    ] = None
    flexus_max: Annotated[
        int | None,
        Field(
            description='Longest recording for the Flexus edition in seconds.',
            ge=0,
            json_schema_extra={'x-read-only': True},
            le=2147483647,
        ),
    ] = None
    flexus_advice_value: Annotated[
        int | None,
        Field(
            description='Advised length of a recording for the Flexus edition in seconds.',
            ge=0,
            json_schema_extra={'x-read-only': True},
            le=2147483647,
        ),
    ] = None
    cmww_min: Annotated[
        int | None,
        Field(
            description='Shortest recording for Mobvoi in seconds.',
            ge=0,
            json_schema_extra={'x-read-only': True},
            le=2147483647,
        ),
    ] = None
    cmww_max: Annotated[
        int | None,
        Field(
            description='Longest recording for Mobvoi in seconds.',
            ge=0,
            json_schema_extra={'x-read-only': True},
            le=2147483647,
        ),
    ] = None
    cmww_advice_value: Annotated[
        int | None,
        Field(
            description='Advised length of a recording for Mobvoi in seconds.',
            ge=0,
            json_schema_extra={'x-read-only': True},
            le=2147483647,
        ),
    ] = None
    ljzn_min: Annotated[
        int | None,
        Field(
            description='Shortest recording for AudioX in seconds.',
            ge=0,
            json_schema_extra={'x-read-only': True},
            le=2147483647,
        ),
    ] = None
    ljzn_max: Annotated[
        int | None,
        Field(
            description='Longest recording for AudioX in seconds.',
            ge=0,
            json_schema_extra={'x-read-only': True},
            le=2147483647,
        ),
    ] = None
    ljzn_advice_value: Annotated[
        int | None,
        Field(
            description='Advised length of a recording for AudioX in seconds.',
            ge=0,
            json_schema_extra={'x-read-only': True},
            le=2147483647,
        ),
    ] = None
    short_assess_min: Annotated[
        int | None,
        Field(
            description='Shortest recording for the quality check in seconds.',
            ge=0,
            json_schema_extra={'x-read-only': True},
            le=2147483647,
        ),
    ] = None
    short_assess_max: Annotated[
        int | None,
        Field(
            description='Longest recording for the quality check in seconds.',
            ge=0,
            json_schema_extra={'x-read-only': True},
            le=2147483647,
        ),
    ] = None


class ShowTrainingSegmentInfoQuery(Model):
    """
    Returns the indexes of the sentences confirmed so far.
    """

    job_id: Annotated[
        str,
        Field(description='ID of the voice training job.', max_length=64, min_length=1),
    ]


class ConfirmedIndexItem(RootModel[int]):
    root: Annotated[int, Field(ge=0, le=1024)]


class ShowTrainingSegmentInfoResponse(Model):
    """
    Sentences confirmed so far.
    """

    confirmed_index: Annotated[
        list[ConfirmedIndexItem] | None,
        Field(
            description='Indexes of the sentences confirmed so far.',
            json_schema_extra={'x-read-only': True, 'x-volatile': True},
        ),
    ] = None


class ShowUserReviewAttachmentUploadingAddressPath(Model):
    """
    Returns upload URLs for attachments of the user's review of a trained voice.
    """

    job_id: Annotated[
        str,
        Field(description='ID of the voice training job.', max_length=64, min_length=1),
    ]


class ShowUserReviewAttachmentUploadingAddressQuery(Model):
    """
    Returns upload URLs for attachments of the user's review of a trained voice.
    """

    start_number: Annotated[
        int | None,
        Field(
            description='First number of the attachments that need an address.',
            ge=0,
            le=99,
        ),
    ] = None
    end_number: Annotated[
        int | None,
        Field(
            description='Last number of the attachments that need an address; whether it is included is not documented.',
            ge=1,
            le=100,
        ),
    ] = None


class ShowUserReviewAttachmentUploadingAddressResponse(Model):
    """
    Upload URLs for attachments of the user's review.
    """

    addresses: Annotated[
        list[AttachmentUploadingAddress] | None,
        Field(
            description='One upload URL per number of the asked range.',
            json_schema_extra={'x-read-only': True},
        ),
    ] = None


class ShowVoiceTrainingJobPath(Model):
    """
    Returns the state and the result of a voice training job.
    """

    job_id: Annotated[
        str,
        Field(description='ID of the voice training job.', max_length=64, min_length=1),
    ]


class VoiceTrainingAllocatedResource(Model):
    """
    Resource that a voice training job used up.
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


class VoiceTrainingResource(Model):
    """
    Voice training resource of the tenant.
    """

    operation_type: Annotated[
        Literal['ADD', 'UPDATE', 'FREEZE', 'UNFREEZE', 'REBIND'] | None,
        Field(
            description='Operation that was carried out on the resource.',
            json_schema_extra={
                'x-enumDescriptions': {
                    'ADD': 'Added.',
                    'UPDATE': 'Changed.',
                    'FREEZE': 'Stopped.',
                    'UNFREEZE': 'Enabled again.',
                    'REBIND': 'Bound to another asset.',
                },
                'x-read-only': True,
                'x-volatile': True,
            },
        ),
    ] = None
    resource_source: Annotated[
        Literal['PURCHASED', 'SP_ALLOCATED', 'ADMIN_ALLOCATED'] | None,
        Field(
            description='Where the resource comes from.',
            json_schema_extra={
                'x-enumDescriptions': {
                    'PURCHASED': 'Bought by the tenant, pay per use included.',
                    'SP_ALLOCATED': 'Allocated by the service provider.',
                    'ADMIN_ALLOCATED': 'Allocated by the system administrator.',
                },
                'x-read-only': True,
            },
        ),
    ] = None
    asset_id: Annotated[
        str | None,
        Field(
            description='ID of the asset bound to the resource.',
            json_schema_extra={'x-read-only': True, 'x-volatile': True},
            max_length=256,
            min_length=0,
        ),
    ] = None
    resource_id: Annotated[
        str | None,
        Field(
            description='ID of the resource.',
            json_schema_extra={'x-read-only': True},
            max_length=64,
            min_length=0,
        ),
    ] = None
    resource_nums: Annotated[
        int | None,
        Field(
            description='Number of voice trainings in the resource.',
            ge=0,
            json_schema_extra={'x-read-only': True},
            le=1000000,
        ),
    ] = None
    resource_available_nums: Annotated[
        int | None,
        Field(
            description='Number of voice trainings still available in the resource.',
            ge=0,
            json_schema_extra={'x-read-only': True, 'x-volatile': True},
            le=1000000,
        ),
    ] = None
    resource_type: Annotated[
        Literal['BASIC', 'MIDDLE', 'ADVANCE', 'THIRD_PARTY', 'THIRD_PARTY_LJZN', 'TTS_CMWW', 'TTS_LJZN', 'FLEXUS'] | None,
        Field(
            description='Kind of the resource.',
            json_schema_extra={
                'x-enumDescriptions': {
                    'BASIC': 'Basic edition.',
                    'MIDDLE': 'Advanced edition.',
                    'ADVANCE': 'Premium edition.',
                    'THIRD_PARTY': 'Third-party edition by Mobvoi.',
                    'THIRD_PARTY_LJZN': 'Third-party edition by AudioX.',
                    'TTS_CMWW': 'Speech synthesis resource.',
                    'TTS_LJZN': 'Speech synthesis resource of AudioX.',
                    'FLEXUS': 'Flexus edition.',
                },
                'x-read-only': True,
            },
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
    status: Annotated[
        int | None,
        Field(
            description='Status of the resource, 0 or 1; the meaning of each is not documented.',
            ge=0,
            json_schema_extra={'x-read-only': True, 'x-volatile': True},
            le=1,
        ),
    ] = None


class AuditResultSystemAuditResult(Model):
    """
    Result of the automatic review.
    """

    audit_time: Annotated[
        int | None,
        Field(
            description='When the review took place, as an integer time stamp whose unit is not documented, presumably seconds.',
            ge=0,
            json_schema_extra={'x-read-only': True},
            le=2147483647,
        ),
    ] = None
    errors: Annotated[
        list[AuditResultSystemAuditResultErrors] | None,
        Field(
            description='Problems that were found.',
            json_schema_extra={'x-read-only': True},
        ),
    ] = None


class CommitJobReq(Model):
    """
    Final data of a voice training job, given when it is submitted for review.
    """

    tag: Annotated[
        Literal['ECOMMERCE', 'NEWS', 'MARKETING', 'LIVE', 'EDUCATION', 'CUSTOMER', 'STORYTELLING'] | None,
        Field(
            description='Speaking style of the voice.',
            json_schema_extra={
                'x-enumDescriptions': {
                    'ECOMMERCE': 'E-commerce.',
                    'NEWS': 'News.',
                    'MARKETING': 'Marketing.',
                    'LIVE': 'Livestreaming.',
                    'EDUCATION': 'Education.',
                    'CUSTOMER': 'Customer service.',
                    'STORYTELLING': 'Story telling.',
                }
            },
        ),
    ] = None
    description: Annotated[
        str | None,
        Field(
            description='Description shown in the asset library.',
            json_schema_extra={'x-write-only': True},
            max_length=128,
            min_length=1,
        ),
    ] = None
    sex: Annotated[
        Literal['FEMALE', 'MALE'] | None,
        Field(
            description='Gender of the voice.',
            json_schema_extra={
                'x-enumDescriptions': {'FEMALE': 'Female.', 'MALE': 'Male.'}
            },
        ),
    ] = None
    voice_name: Annotated[
        str | None,
        Field(
            description='Name of the voice; it becomes the name of the voice asset.',
            max_length=64,
            min_length=1,
        ),
    ] = None
    language: Annotated[
        Literal['CN', 'EN'] | None,
        Field(
            description='Language of the training recording; only Chinese is supported at present.',
            json_schema_extra={
                'x-enumDescriptions': {'CN': 'Chinese.', 'EN': 'English.'}
            },
            max_length=64,
            min_length=1,
        ),
    ] = None
    phone: Annotated[
        str | None,
        Field(
            description='Mobile number of the person who orders the training.',
            json_schema_extra={'x-secret': True},
            max_length=16,
            min_length=1,
        ),
    ] = None
    app_user_id: Annotated[
        str | None,
        Field(
            description='Third-party user the job belongs to, given in the body.',
            max_length=256,
            min_length=0,
        ),
    ] = None
    output_language: Annotated[
        str | None,
        Field(
            description='Language the trained voice speaks.',
            max_length=32,
            min_length=1,
        ),
    ] = None
    custom_text: Annotated[
        str | None,
        Field(
            description='Text of the audition sample.',
            json_schema_extra={'x-write-only': True},
            max_length=4096,
            min_length=1,
        ),
    ] = None


class CreateShortJobReq(Model):
    """
    Short voice job, such as a quality check of a recording.
    """

    job_type: Annotated[
        Literal['VOICE_ASSESS'],
        Field(
            description='Kind of short job.',
            json_schema_extra={
                'x-enumDescriptions': {'VOICE_ASSESS': 'Quality check of a recording.'}
            },
        ),
    ]
    language: Annotated[
        Literal['CN', 'EN'] | None,
        Field(
            description='Language of the recording.',
            json_schema_extra={
                'x-enumDescriptions': {'CN': 'Chinese.', 'EN': 'English.'},
                'x-write-only': True,
            },
            max_length=64,
            min_length=1,
        ),
    ] = None


class CreateTrainingBasicJobResponse(Model):
    """
    Upload URLs of a voice training job.
    """

    job_id: Annotated[
        str | None,
        Field(
            description='ID of the voice training job.',
            json_schema_extra={'x-read-only': True},
            max_length=64,
            min_length=1,
        ),
    ] = None
    training_data_uploading_url: Annotated[
        str | None,
        Field(
            description='Upload URL of the zipped training data, for packed upload; sent with content type `application/zip`.',
            json_schema_extra={
                'x-secret': True,
                'x-read-only': True,
                'x-volatile': True,
            },
            max_length=4096,
            min_length=1,
        ),
    ] = None
    segment_uploading_url: Annotated[
        CreateTrainingJobRspSegmentUploadingUrl | None,
        Field(
            description='Upload URLs of single sentences, for upload sentence by sentence.',
            json_schema_extra={'x-read-only': True, 'x-volatile': True},
        ),
    ] = None
    authorization_letter_uploading_url: Annotated[
        str | None,
        Field(
            description='Upload URL of the authorisation letter.',
            json_schema_extra={
                'x-secret': True,
                'x-read-only': True,
                'x-volatile': True,
            },
            max_length=4096,
            min_length=1,
        ),
    ] = None


class CreateTrainingJobReq(Model):
    """
    Voice training job as created; the recordings are uploaded afterwards.
    """

    tag: Annotated[
        Literal['ECOMMERCE', 'NEWS', 'MARKETING', 'LIVE', 'EDUCATION', 'CUSTOMER', 'STORYTELLING'] | None,
        Field(
            description='Speaking style of the voice.',
            json_schema_extra={
                'x-enumDescriptions': {
                    'ECOMMERCE': 'E-commerce.',
                    'NEWS': 'News.',
                    'MARKETING': 'Marketing.',
                    'LIVE': 'Livestreaming.',
                    'EDUCATION': 'Education.',
                    'CUSTOMER': 'Customer service.',
                    'STORYTELLING': 'Story telling.',
                }
            },
        ),
    ] = None
    description: Annotated[
        str | None,
        Field(
            description='Description shown in the asset library.',
            json_schema_extra={'x-write-only': True},
            max_length=128,
            min_length=1,
        ),
    ] = None
    sex: Annotated[
        Literal['FEMALE', 'MALE'] | None,
        Field(
            description='Gender of the voice.',
            json_schema_extra={
                'x-enumDescriptions': {'FEMALE': 'Female.', 'MALE': 'Male.'}
            },
        ),
    ] = None
    voice_name: Annotated[
        str,
        Field(
            description='Name of the voice; it becomes the name of the voice asset.',
            max_length=64,
            min_length=1,
        ),
    ]
    language: Annotated[
        Literal['CN', 'EN'] | None,
        Field(
            description='Language of the training recording; only Chinese is supported at present.',
            json_schema_extra={
                'x-enumDescriptions': {'CN': 'Chinese.', 'EN': 'English.'}
            },
            max_length=64,
            min_length=1,
        ),
    ] = None
    create_type: Annotated[
        Literal['PACKAGE', 'SEGMENT'] | None,
        Field(
            description='How the training data are uploaded.',
            json_schema_extra={
                'x-enumDescriptions': {
                    'PACKAGE': 'As one zip file.',
                    'SEGMENT': 'Sentence by sentence; basic and advanced edition only.',
                }
            },
        ),
    ] = None
    phone: Annotated[
        str | None,
        Field(
            description='Mobile number of the person who orders the training.',
            json_schema_extra={'x-secret': True},
            max_length=16,
            min_length=1,
        ),
    ] = None
    dhtms_job_id: Annotated[
        str | None,
        Field(
            description='ID of the avatar training job this voice belongs to.',
            max_length=64,
            min_length=1,
        ),
    ] = None
    batch_name: Annotated[
        str | None,
        Field(description='Free batch label of the job.', max_length=256, min_length=1),
    ] = None
    output_language: Annotated[
        str | None,
        Field(
            description='Language the trained voice speaks.',
            max_length=32,
            min_length=1,
        ),
    ] = None
    custom_text: Annotated[
        str | None,
        Field(
            description='Text of the audition sample.',
            json_schema_extra={'x-write-only': True},
            max_length=4096,
            min_length=1,
        ),
    ] = None
    is_ondemand_resource: Annotated[
        bool | None,
        Field(
            description='Whether the job is paid per use instead of being an ordinary job.'
        ),
    ] = None
    supported_service: Annotated[
        list[Literal['VIDEO_2D', 'LIVE_2D', 'CHAT_2D']] | None,
        Field(
            description='Businesses in which the voice may be used.',
            json_schema_extra={
                'x-write-only': True,
                'x-enumDescriptions': {
                    'VIDEO_2D': 'Avatar video production.',
                    'LIVE_2D': 'Avatar livestreaming.',
                    'CHAT_2D': 'Avatar interactive chat.',
                },
            },
        ),
    ] = None


class ListJobOperationLogResponse(Model):
    """
    Log of a voice training job.
    """

    count: Annotated[
        int | None,
        Field(
            description='Total number of log entries.',
            ge=0,
            json_schema_extra={'x-read-only': True},
            le=2147483647,
        ),
    ] = None
    operations: Annotated[
        list[OperationLogItem] | None,
        Field(description='Log entries.', json_schema_extra={'x-read-only': True}),
    ] = None


class ShowJobAuditResultResponse(Model):
    """
    Review results of a voice training job.
    """

    system_audit_result: Annotated[
        AuditResultSystemAuditResult | None,
        Field(
            description='Result of the automatic review.',
            json_schema_extra={'x-read-only': True, 'x-volatile': True},
        ),
    ] = None
    admin_audit_result: Annotated[
        AuditResultAdminAuditResult | None,
        Field(
            description='Result of the manual review.',
            json_schema_extra={'x-read-only': True, 'x-volatile': True},
        ),
    ] = None


class ShowJobUploadingAddressResponse(Model):
    """
    Fresh upload URLs of a voice training job.
    """

    segment_url: Annotated[
        ShowJobUploadingAddressRspSegmentUrl | None,
        Field(
            description='Upload URLs of single sentences.',
            json_schema_extra={'x-read-only': True, 'x-volatile': True},
        ),
    ] = None
    package_url: Annotated[
        ShowJobUploadingAddressRspPackageUrl | None,
        Field(
            description='Upload URL of the zipped training data.',
            json_schema_extra={'x-read-only': True, 'x-volatile': True},
        ),
    ] = None
    authorization_letter_uploading_url: Annotated[
        str | None,
        Field(
            description='Upload URL of the authorisation letter.',
            json_schema_extra={
                'x-secret': True,
                'x-read-only': True,
                'x-volatile': True,
            },
            max_length=4096,
            min_length=1,
        ),
    ] = None


class ShowVoiceTrainingJobResponse(Model):
    """
    Voice training job as stored.
    """

    job_type: Annotated[
        Literal['BASIC', 'MIDDLE', 'ADVANCE', 'THIRD_PARTY', 'THIRD_PARTY_LJZN', 'FLEXUS'] | None,
        Field(
            description='Edition of the training.',
            json_schema_extra={
                'x-enumDescriptions': {
                    'BASIC': 'Basic edition, 20 sentences.',
                    'MIDDLE': 'Advanced edition, 100 sentences.',
                    'ADVANCE': 'Premium edition, one long recording.',
                    'THIRD_PARTY': 'Third-party edition by Mobvoi.',
                    'THIRD_PARTY_LJZN': 'Third-party edition by AudioX.',
                    'FLEXUS': 'Flexus edition, by a large model.',
                },
                'x-read-only': True,
            },
        ),
    ] = None
    job_id: Annotated[
        str | None,
        Field(
            description='ID of the voice training job.',
            json_schema_extra={'x-read-only': True},
            max_length=64,
            min_length=1,
        ),
    ] = None
    app_user_id: Annotated[
        str | None,
        Field(
            description='Third-party user the job belongs to, as given when it was submitted.',
            max_length=256,
            min_length=0,
        ),
    ] = None
    voice_name: Annotated[
        str | None,
        Field(
            description='Name of the voice; it becomes the name of the voice asset.',
            max_length=256,
            min_length=1,
        ),
    ] = None
    sex: Annotated[
        str | None,
        Field(
            description='Gender of the voice.',
            json_schema_extra={
                'x-enumDescriptions': {'FEMALE': 'Female.', 'MALE': 'Male.'}
            },
            max_length=64,
            min_length=1,
        ),
    ] = None
    language: Annotated[
        str | None,
        Field(
            description='Language of the training recording.',
            json_schema_extra={
                'x-enumDescriptions': {'CN': 'Chinese.', 'EN': 'English.'}
            },
            max_length=64,
            min_length=1,
        ),
    ] = None
    state: Annotated[
        Literal['CREATING', 'SYSTEM_AUDITING', 'AUDITING', 'WAITING_SPLIT', 'SPLITTING', 'SPLIT_FAILED', 'ANNOTATING', 'WAITING', 'PROCESSING', 'RESULT_REVIEW', 'AUDIT_FAILED', 'USER_RESULT_REVIEW', 'USER_REVIEW_REJECT', 'UPLOADING', 'FAILED', 'SUCCEED'] | None,
        Field(
            description='State of the voice training job.',
            json_schema_extra={
                'x-enumDescriptions': {
                    'CREATING': 'Created, waiting for uploads and submission.',
                    'SYSTEM_AUDITING': 'In automatic review.',
                    'AUDITING': 'In manual review.',
                    'WAITING_SPLIT': 'Waiting for splitting.',
                    'SPLITTING': 'Recordings are being split.',
                    'SPLIT_FAILED': 'Splitting failed.',
                    'ANNOTATING': 'Recordings are being annotated.',
                    'WAITING': 'Waiting for training.',
                    'PROCESSING': 'In training.',
                    'RESULT_REVIEW': 'The result is being reviewed.',
                    'AUDIT_FAILED': 'Review failed, waiting for new recordings.',
                    'USER_RESULT_REVIEW': 'Undocumented, by its name the user reviews the result.',
                    'USER_REVIEW_REJECT': 'Undocumented, by its name the user rejected the result.',
                    'UPLOADING': 'The model is being uploaded.',
                    'FAILED': 'Failed.',
                    'SUCCEED': 'Succeeded, the voice asset exists.',
                },
                'x-read-only': True,
                'x-volatile': True,
            },
        ),
    ] = None
    reject_times: Annotated[
        int | None,
        Field(
            description='How often the job has been in its current state.',
            ge=1,
            json_schema_extra={'x-read-only': True, 'x-volatile': True},
            le=10,
        ),
    ] = None
    asset_id: Annotated[
        str | None,
        Field(
            description='ID of the voice asset; present once the job succeeded.',
            json_schema_extra={'x-read-only': True, 'x-volatile': True},
            max_length=256,
            min_length=1,
        ),
    ] = None
    job_failed_code: Annotated[
        str | None,
        Field(
            description='Error code; present after a failure.',
            json_schema_extra={'x-read-only': True, 'x-volatile': True},
            max_length=256,
            min_length=1,
        ),
    ] = None
    job_failed_reason: Annotated[
        str | None,
        Field(
            description='Error text; present after a failure.',
            json_schema_extra={'x-read-only': True, 'x-volatile': True},
            max_length=256,
            min_length=1,
        ),
    ] = None
    create_time: Annotated[
        int | None,
        Field(
            description='When the job was created, as an integer time stamp whose unit is not documented, presumably seconds.',
            ge=1,
            json_schema_extra={'x-read-only': True},
            le=2147483647,
        ),
    ] = None
    lastupdate_time: Annotated[
        int | None,
        Field(
            description='When the state last changed, as an integer time stamp whose unit is not documented, presumably seconds.',
            ge=1,
            json_schema_extra={'x-read-only': True, 'x-volatile': True},
            le=2147483647,
        ),
    ] = None
    voice_authorization_url: Annotated[
        str | None,
        Field(
            description='Link to the authorisation letter.',
            json_schema_extra={
                'x-secret': True,
                'x-read-only': True,
                'x-volatile': True,
            },
            max_length=4096,
            min_length=1,
        ),
    ] = None
    training_input_source_url: Annotated[
        str | None,
        Field(
            description='Link to the uploaded raw data.',
            json_schema_extra={
                'x-secret': True,
                'x-read-only': True,
                'x-volatile': True,
            },
            max_length=4096,
            min_length=1,
        ),
    ] = None
    create_type: Annotated[
        Literal['PACKAGE', 'SEGMENT'] | None,
        Field(
            description='How the training data are uploaded.',
            json_schema_extra={
                'x-enumDescriptions': {
                    'PACKAGE': 'As one zip file.',
                    'SEGMENT': 'Sentence by sentence; basic and advanced edition only.',
                }
            },
        ),
    ] = None
    tag: Annotated[
        Literal['ECOMMERCE', 'NEWS', 'MARKETING', 'LIVE', 'EDUCATION', 'CUSTOMER', 'STORYTELLING'] | None,
        Field(
            description='Speaking style of the voice.',
            json_schema_extra={
                'x-enumDescriptions': {
                    'ECOMMERCE': 'E-commerce.',
                    'NEWS': 'News.',
                    'MARKETING': 'Marketing.',
                    'LIVE': 'Livestreaming.',
                    'EDUCATION': 'Education.',
                    'CUSTOMER': 'Customer service.',
                    'STORYTELLING': 'Story telling.',
                }
            },
        ),
    ] = None
    phone: Annotated[
        str | None,
        Field(
            description='Mobile number of the person who orders the training.',
            json_schema_extra={'x-secret': True},
            max_length=16,
            min_length=1,
        ),
    ] = None
    dhtms_job_id: Annotated[
        str | None,
        Field(
            description='ID of the avatar training job this voice belongs to.',
            max_length=64,
            min_length=1,
        ),
    ] = None
    batch_name: Annotated[
        str | None,
        Field(description='Free batch label of the job.', max_length=256, min_length=1),
    ] = None
    allocated_resource: Annotated[
        VoiceTrainingAllocatedResource | None,
        Field(
            description='Resource that the job used up.',
            json_schema_extra={'x-read-only': True, 'x-volatile': True},
        ),
    ] = None
    output_language: Annotated[
        str | None,
        Field(
            description='Language the trained voice speaks.',
            max_length=32,
            min_length=1,
        ),
    ] = None
    is_remake: Annotated[
        bool | None,
        Field(
            description='Whether the job repeats an earlier one.',
            json_schema_extra={'x-read-only': True},
        ),
    ] = None
    assess_result: Annotated[
        AssessResult | None,
        Field(
            description='Result of the quality check of the recording.',
            json_schema_extra={'x-read-only': True, 'x-volatile': True},
        ),
    ] = None
    is_ondemand_resource: Annotated[
        bool | None,
        Field(
            description='Whether the job is paid per use instead of being an ordinary job.'
        ),
    ] = None


class ShowVoiceTrainingQuotasResponse(Model):
    """
    Voice training resources of the tenant.
    """

    count: Annotated[
        int | None,
        Field(
            description='Total number of resources.',
            ge=0,
            json_schema_extra={'x-read-only': True},
            le=1000000,
        ),
    ] = None
    resource_available_nums: Annotated[
        ResourceAvailableNums | None,
        Field(
            description='Trainings still available per edition.',
            json_schema_extra={'x-read-only': True, 'x-volatile': True},
        ),
    ] = None
    resources: Annotated[
        list[VoiceTrainingResource] | None,
        Field(
            description='Resources.',
            json_schema_extra={'x-read-only': True, 'x-volatile': True},
        ),
    ] = None


class TrainingJobInfo(Model):
    """
    Voice training job as stored.
    """

    job_type: Annotated[
        Literal['BASIC', 'MIDDLE', 'ADVANCE', 'THIRD_PARTY', 'THIRD_PARTY_LJZN', 'FLEXUS'] | None,
        Field(
            description='Edition of the training.',
            json_schema_extra={
                'x-enumDescriptions': {
                    'BASIC': 'Basic edition, 20 sentences.',
                    'MIDDLE': 'Advanced edition, 100 sentences.',
                    'ADVANCE': 'Premium edition, one long recording.',
                    'THIRD_PARTY': 'Third-party edition by Mobvoi.',
                    'THIRD_PARTY_LJZN': 'Third-party edition by AudioX.',
                    'FLEXUS': 'Flexus edition, by a large model.',
                },
                'x-read-only': True,
            },
        ),
    ] = None
    job_id: Annotated[
        str | None,
        Field(
            description='ID of the voice training job.',
            json_schema_extra={'x-read-only': True},
            max_length=64,
            min_length=1,
        ),
    ] = None
    app_user_id: Annotated[
        str | None,
        Field(
            description='Third-party user the job belongs to, as given when it was submitted.',
            max_length=256,
            min_length=0,
        ),
    ] = None
    voice_name: Annotated[
        str | None,
        Field(
            description='Name of the voice; it becomes the name of the voice asset.',
            max_length=256,
            min_length=1,
        ),
    ] = None
    sex: Annotated[
        str | None,
        Field(
            description='Gender of the voice.',
            json_schema_extra={
                'x-enumDescriptions': {'FEMALE': 'Female.', 'MALE': 'Male.'}
            },
            max_length=64,
            min_length=1,
        ),
    ] = None
    language: Annotated[
        str | None,
        Field(
            description='Language of the training recording.',
            json_schema_extra={
                'x-enumDescriptions': {'CN': 'Chinese.', 'EN': 'English.'}
            },
            max_length=64,
            min_length=1,
        ),
    ] = None
    state: Annotated[
        Literal['CREATING', 'SYSTEM_AUDITING', 'AUDITING', 'WAITING_SPLIT', 'SPLITTING', 'SPLIT_FAILED', 'ANNOTATING', 'WAITING', 'PROCESSING', 'RESULT_REVIEW', 'AUDIT_FAILED', 'USER_RESULT_REVIEW', 'USER_REVIEW_REJECT', 'UPLOADING', 'FAILED', 'SUCCEED'] | None,
        Field(
            description='State of the voice training job.',
            json_schema_extra={
                'x-enumDescriptions': {
                    'CREATING': 'Created, waiting for uploads and submission.',
                    'SYSTEM_AUDITING': 'In automatic review.',
                    'AUDITING': 'In manual review.',
                    'WAITING_SPLIT': 'Waiting for splitting.',
                    'SPLITTING': 'Recordings are being split.',
                    'SPLIT_FAILED': 'Splitting failed.',
                    'ANNOTATING': 'Recordings are being annotated.',
                    'WAITING': 'Waiting for training.',
                    'PROCESSING': 'In training.',
                    'RESULT_REVIEW': 'The result is being reviewed.',
                    'AUDIT_FAILED': 'Review failed, waiting for new recordings.',
                    'USER_RESULT_REVIEW': 'Undocumented, by its name the user reviews the result.',
                    'USER_REVIEW_REJECT': 'Undocumented, by its name the user rejected the result.',
                    'UPLOADING': 'The model is being uploaded.',
                    'FAILED': 'Failed.',
                    'SUCCEED': 'Succeeded, the voice asset exists.',
                },
                'x-read-only': True,
                'x-volatile': True,
            },
        ),
    ] = None
    reject_times: Annotated[
        int | None,
        Field(
            description='How often the job has been in its current state.',
            ge=1,
            json_schema_extra={'x-read-only': True, 'x-volatile': True},
            le=10,
        ),
    ] = None
    asset_id: Annotated[
        str | None,
        Field(
            description='ID of the voice asset; present once the job succeeded.',
            json_schema_extra={'x-read-only': True, 'x-volatile': True},
            max_length=256,
            min_length=1,
        ),
    ] = None
    job_failed_code: Annotated[
        str | None,
        Field(
            description='Error code; present after a failure.',
            json_schema_extra={'x-read-only': True, 'x-volatile': True},
            max_length=256,
            min_length=1,
        ),
    ] = None
    job_failed_reason: Annotated[
        str | None,
        Field(
            description='Error text; present after a failure.',
            json_schema_extra={'x-read-only': True, 'x-volatile': True},
            max_length=256,
            min_length=1,
        ),
    ] = None
    create_time: Annotated[
        int | None,
        Field(
            description='When the job was created, as an integer time stamp whose unit is not documented, presumably seconds.',
            ge=1,
            json_schema_extra={'x-read-only': True},
            le=2147483647,
        ),
    ] = None
    lastupdate_time: Annotated[
        int | None,
        Field(
            description='When the state last changed, as an integer time stamp whose unit is not documented, presumably seconds.',
            ge=1,
            json_schema_extra={'x-read-only': True, 'x-volatile': True},
            le=2147483647,
        ),
    ] = None
    voice_authorization_url: Annotated[
        str | None,
        Field(
            description='Link to the authorisation letter.',
            json_schema_extra={
                'x-secret': True,
                'x-read-only': True,
                'x-volatile': True,
            },
            max_length=4096,
            min_length=1,
        ),
    ] = None
    training_input_source_url: Annotated[
        str | None,
        Field(
            description='Link to the uploaded raw data.',
            json_schema_extra={
                'x-secret': True,
                'x-read-only': True,
                'x-volatile': True,
            },
            max_length=4096,
            min_length=1,
        ),
    ] = None
    create_type: Annotated[
        Literal['PACKAGE', 'SEGMENT'] | None,
        Field(
            description='How the training data are uploaded.',
            json_schema_extra={
                'x-enumDescriptions': {
                    'PACKAGE': 'As one zip file.',
                    'SEGMENT': 'Sentence by sentence; basic and advanced edition only.',
                }
            },
        ),
    ] = None
    tag: Annotated[
        Literal['ECOMMERCE', 'NEWS', 'MARKETING', 'LIVE', 'EDUCATION', 'CUSTOMER', 'STORYTELLING'] | None,
        Field(
            description='Speaking style of the voice.',
            json_schema_extra={
                'x-enumDescriptions': {
                    'ECOMMERCE': 'E-commerce.',
                    'NEWS': 'News.',
                    'MARKETING': 'Marketing.',
                    'LIVE': 'Livestreaming.',
                    'EDUCATION': 'Education.',
                    'CUSTOMER': 'Customer service.',
                    'STORYTELLING': 'Story telling.',
                }
            },
        ),
    ] = None
    phone: Annotated[
        str | None,
        Field(
            description='Mobile number of the person who orders the training.',
            json_schema_extra={'x-secret': True},
            max_length=16,
            min_length=1,
        ),
    ] = None
    dhtms_job_id: Annotated[
        str | None,
        Field(
            description='ID of the avatar training job this voice belongs to.',
            max_length=64,
            min_length=1,
        ),
    ] = None
    batch_name: Annotated[
        str | None,
        Field(description='Free batch label of the job.', max_length=256, min_length=1),
    ] = None
    allocated_resource: Annotated[
        VoiceTrainingAllocatedResource | None,
        Field(
            description='Resource that the job used up.',
            json_schema_extra={'x-read-only': True, 'x-volatile': True},
        ),
    ] = None
    output_language: Annotated[
        str | None,
        Field(
            description='Language the trained voice speaks.',
            max_length=32,
            min_length=1,
        ),
    ] = None
    is_remake: Annotated[
        bool | None,
        Field(
            description='Whether the job repeats an earlier one.',
            json_schema_extra={'x-read-only': True},
        ),
    ] = None
    assess_result: Annotated[
        AssessResult | None,
        Field(
            description='Result of the quality check of the recording.',
            json_schema_extra={'x-read-only': True, 'x-volatile': True},
        ),
    ] = None
    is_ondemand_resource: Annotated[
        bool | None,
        Field(
            description='Whether the job is paid per use instead of being an ordinary job.'
        ),
    ] = None


class ListVoiceTrainingJobResponse(Model):
    """
    Voice training jobs.
    """

    count: Annotated[
        int | None,
        Field(
            description='Total number of matching voice training jobs.',
            ge=0,
            json_schema_extra={'x-read-only': True},
            le=2147483647,
        ),
    ] = None
    jobs: Annotated[
        list[TrainingJobInfo] | None,
        Field(
            description='Voice training jobs.', json_schema_extra={'x-read-only': True}
        ),
    ] = None
