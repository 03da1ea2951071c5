"""Voice training tasks as dynamic resources.

Generated; never edited: `make schema` writes it.
"""

from collections.abc import Sequence
from typing import Literal, TypeAlias, TypedDict

import pulumi
import pulumi.dynamic
from typing_extensions import ReadOnly

ShortVoiceTaskJobType: TypeAlias = Literal["VOICE_ASSESS"]
"""`VOICE_ASSESS`: Quality check of a recording."""
ShortVoiceTaskLanguage: TypeAlias = Literal["CN", "EN"]
"""`CN`: Chinese; `EN`: English."""
ShortVoiceTaskState: TypeAlias = Literal[
    "CREATING",
    "SYSTEM_AUDITING",
    "AUDITING",
    "WAITING_SPLIT",
    "SPLITTING",
    "SPLIT_FAILED",
    "ANNOTATING",
    "WAITING",
    "PROCESSING",
    "RESULT_REVIEW",
    "AUDIT_FAILED",
    "USER_RESULT_REVIEW",
    "USER_REVIEW_REJECT",
    "UPLOADING",
    "FAILED",
    "SUCCEED",
]
"""
`CREATING`: Created, waiting for uploads and submission; `SYSTEM_AUDITING`: In automatic review; `AUDITING`: In
manual review; `WAITING_SPLIT`: Waiting for splitting; `SPLITTING`: Recordings are being split; `SPLIT_FAILED`:
Splitting failed; `ANNOTATING`: Recordings are being annotated; `WAITING`: Waiting for training; `PROCESSING`:
In training; `RESULT_REVIEW`: The result is being reviewed; `AUDIT_FAILED`: Review failed, waiting for new
recordings; `USER_RESULT_REVIEW`: Undocumented, by its name the user reviews the result; `USER_REVIEW_REJECT`:
Undocumented, by its name the user rejected the result; `UPLOADING`: The model is being uploaded; `FAILED`:
Failed; `SUCCEED`: Succeeded, the voice asset exists.
"""
VoiceTrainingAllocatedResourceChargeMode: TypeAlias = Literal["PERIODIC", "ONE_TIME", "ON_DEMAND"]
"""
`PERIODIC`: Yearly or monthly subscription; `ONE_TIME`: One-off purchase or allocation; `ON_DEMAND`: Pay per
use.
"""
VoiceTrainingTaskCreateType: TypeAlias = Literal["PACKAGE", "SEGMENT"]
"""`PACKAGE`: As one zip file; `SEGMENT`: Sentence by sentence; basic and advanced edition only."""
VoiceTrainingTaskEdition: TypeAlias = Literal["BASIC", "MIDDLE", "ADVANCE", "THIRD_PARTY"]
"""
`BASIC`: Basic edition, 20 sentences; `MIDDLE`: Advanced edition, 100 sentences; `ADVANCE`: Premium edition, one
long recording; `THIRD_PARTY`: Third-party edition by Mobvoi, one long recording.
"""
VoiceTrainingTaskJobType: TypeAlias = Literal["BASIC", "MIDDLE", "ADVANCE", "THIRD_PARTY", "THIRD_PARTY_LJZN", "FLEXUS"]
"""
`BASIC`: Basic edition, 20 sentences; `MIDDLE`: Advanced edition, 100 sentences; `ADVANCE`: Premium edition, one
long recording; `THIRD_PARTY`: Third-party edition by Mobvoi; `THIRD_PARTY_LJZN`: Third-party edition by AudioX;
`FLEXUS`: Flexus edition, by a large model.
"""
VoiceTrainingTaskLanguage: TypeAlias = Literal["CN", "EN"]
"""`CN`: Chinese; `EN`: English."""
VoiceTrainingTaskSex: TypeAlias = Literal["FEMALE", "MALE"]
"""`FEMALE`: Female; `MALE`: Male."""
VoiceTrainingTaskState: TypeAlias = Literal[
    "CREATING",
    "SYSTEM_AUDITING",
    "AUDITING",
    "WAITING_SPLIT",
    "SPLITTING",
    "SPLIT_FAILED",
    "ANNOTATING",
    "WAITING",
    "PROCESSING",
    "RESULT_REVIEW",
    "AUDIT_FAILED",
    "USER_RESULT_REVIEW",
    "USER_REVIEW_REJECT",
    "UPLOADING",
    "FAILED",
    "SUCCEED",
]
"""
`CREATING`: Created, waiting for uploads and submission; `SYSTEM_AUDITING`: In automatic review; `AUDITING`: In
manual review; `WAITING_SPLIT`: Waiting for splitting; `SPLITTING`: Recordings are being split; `SPLIT_FAILED`:
Splitting failed; `ANNOTATING`: Recordings are being annotated; `WAITING`: Waiting for training; `PROCESSING`:
In training; `RESULT_REVIEW`: The result is being reviewed; `AUDIT_FAILED`: Review failed, waiting for new
recordings; `USER_RESULT_REVIEW`: Undocumented, by its name the user reviews the result; `USER_REVIEW_REJECT`:
Undocumented, by its name the user rejected the result; `UPLOADING`: The model is being uploaded; `FAILED`:
Failed; `SUCCEED`: Succeeded, the voice asset exists.
"""
VoiceTrainingTaskSupportedService: TypeAlias = Literal["VIDEO_2D", "LIVE_2D", "CHAT_2D"]
"""`VIDEO_2D`: Avatar video production; `LIVE_2D`: Avatar livestreaming; `CHAT_2D`: Avatar interactive chat."""
VoiceTrainingTaskTag: TypeAlias = Literal[
    "ECOMMERCE", "NEWS", "MARKETING", "LIVE", "EDUCATION", "CUSTOMER", "STORYTELLING"
]
"""
`ECOMMERCE`: E-commerce; `NEWS`: News; `MARKETING`: Marketing; `LIVE`: Livestreaming; `EDUCATION`: Education;
`CUSTOMER`: Customer service; `STORYTELLING`: Story telling.
"""
VoiceTrainingTaskWaitFor: TypeAlias = Literal["SUBMITTED", "REVIEWED", "TRAINED"]
"""
`SUBMITTED`: The task was submitted for review; `REVIEWED`: Review passed; `TRAINED`: The voice is ready;
`asset_id` is known.
"""

class RecordingHashesOutput(TypedDict, total=False):
    """Hash of the recording as it was uploaded; another content shows here."""

    recording: ReadOnly[str]
    """SHA-256 of the recording."""

class AssessPropertyOutput(TypedDict, total=False):
    """One property of a quality check."""

    expected: ReadOnly[str]
    """Expected value."""
    actual: ReadOnly[str]
    """Measured value."""
    suggestion: ReadOnly[str]
    """Advice in Chinese."""
    suggestion_en: ReadOnly[str]
    """Advice in English."""
    status: ReadOnly[int]
    """Whether the value is out of range, as -1, 0 or 1; the meaning of each is not documented. -1 to 1."""

class AssessResultOutput(TypedDict, total=False):
    """Quality check of a recording."""

    speed: ReadOnly[AssessPropertyOutput]
    """Speaking speed."""
    sound: ReadOnly[AssessPropertyOutput]
    """Loudness."""
    snr: ReadOnly[AssessPropertyOutput]
    """Signal-to-noise ratio."""
    reverb: ReadOnly[AssessPropertyOutput]
    """Reverberation."""
    dnsmos_ovrl: ReadOnly[AssessPropertyOutput]
    """Overall quality by DNSMOS, a measure for speech quality."""
    dnsmos_bak: ReadOnly[AssessPropertyOutput]
    """Background quality by DNSMOS, a measure for speech quality."""
    suggestion: ReadOnly[str]
    """Overall advice."""

class FileHashesOutput(TypedDict, total=False):
    """Hashes of the local files as they were uploaded; a file whose content changes shows here."""

    training_data: ReadOnly[str]
    """SHA-256 of the training data."""
    recordings: ReadOnly[dict[str, str]]
    """SHA-256 of each of the recordings."""
    texts: ReadOnly[dict[str, str]]
    """SHA-256 of each of the texts."""
    authorization_letter: ReadOnly[str]
    """SHA-256 of the authorization letter."""

class VoiceTrainingAllocatedResourceOutput(TypedDict, total=False):
    """Resource that a voice training job used up."""

    resource_id: ReadOnly[str]
    """ID of the resource."""
    charge_mode: ReadOnly[VoiceTrainingAllocatedResourceChargeMode]
    """Charging mode of the resource."""
    expire_time: ReadOnly[str]
    """When the resource expires, UTC."""

class AuditResultSystemAuditResultErrorsOutput(TypedDict, total=False):
    """Problem found by the automatic review."""

    audio_name: ReadOnly[str]
    """Name of the audio file concerned."""
    text_name: ReadOnly[str]
    """Name of the text file concerned."""
    error_code: ReadOnly[str]
    """Code of the problem."""
    error_message: ReadOnly[str]
    """Text of the problem."""

class AuditResultSystemAuditResultOutput(TypedDict, total=False):
    """Result of the automatic review."""

    audit_time: ReadOnly[int]
    """When the review took place, as an integer time stamp whose unit is not documented, presumably seconds."""
    errors: ReadOnly[list[AuditResultSystemAuditResultErrorsOutput]]
    """Problems that were found."""

class AuditResultAdminAuditResultOutput(TypedDict, total=False):
    """Result of the manual review."""

    message: ReadOnly[str]
    """Message of the reviewer."""
    attachment_name: ReadOnly[str]
    """File name of the attachment."""
    attachment_url: ReadOnly[str]
    """Download URL of the attachment. Secret."""
    audit_time: ReadOnly[int]
    """When the review took place, as an integer time stamp whose unit is not documented, presumably seconds."""

class ShowJobAuditResultResponseOutput(TypedDict, total=False):
    """Review results of a voice training job."""

    system_audit_result: ReadOnly[AuditResultSystemAuditResultOutput]
    """Result of the automatic review."""
    admin_audit_result: ReadOnly[AuditResultAdminAuditResultOutput]
    """Result of the manual review."""

class RecordingConfirmation(pulumi.dynamic.Resource):
    """
    The confirmation of sentences that somebody recorded online for a voice training task: the service compares
    each recording with its text. A sentence that does not match is an error that names the positions in the
    text; the next `pulumi up` confirms what is left. A sentence that was recorded anew is confirmed again.
    There is no way back, so deleting the resource leaves the sentences confirmed.
    """
    def __init__(
        self,
        resource_name: str,
        /,
        opts: pulumi.ResourceOptions | None = None,
        *,
        job_id: pulumi.Input[str],
        sentences: pulumi.Input[Sequence[pulumi.Input[int]]],
    ) -> None:
        """
        Declare the RecordingConfirmation `resource_name`; raises TypeError for an unknown property.

        :param job_id: ID of the voice training task, whose `create_type` is SEGMENT. At most 64 characters.
        :param sentences: Which sentences are confirmed, by their numbers from 0.
        """
    @classmethod
    def get(
        cls, resource_name: str, id: pulumi.Input[str], /, opts: pulumi.ResourceOptions | None = None
    ) -> RecordingConfirmation:
        """Read the RecordingConfirmation with this id, which the stack does not manage."""
    @property
    def job_id(self) -> pulumi.Output[str]:
        """ID of the voice training task, whose `create_type` is SEGMENT. At most 64 characters."""
    @property
    def sentences(self) -> pulumi.Output[list[int]]:
        """Which sentences are confirmed, by their numbers from 0."""
    @property
    def state(self) -> pulumi.Output[str | None]:
        """State of the voice training task."""
    @property
    def project_id(self) -> pulumi.Output[str | None]:
        """
        Project that holds the object. An object is never taken for gone, changed or deleted through a provider
        that is configured for another project.
        """
    @property
    def unmatched(self) -> pulumi.Output[dict[str, list[int]] | None]:
        """Sentences whose recording does not match, with the positions in the text that differ."""

class ShortVoiceTask(pulumi.dynamic.Resource):
    """
    A short voice task, such as the quality check of a recording before a voice is trained from it: it uploads
    the recording, starts the task and waits for its result. Another recording is another task. The service
    neither lists nor deletes short tasks: deleting the resource only forgets it.
    """
    def __init__(
        self,
        resource_name: str,
        /,
        opts: pulumi.ResourceOptions | None = None,
        *,
        job_type: pulumi.Input[ShortVoiceTaskJobType],
        recording: pulumi.Input[str | pulumi.Asset | pulumi.Archive],
        language: pulumi.Input[ShortVoiceTaskLanguage | None] = None,
    ) -> None:
        """
        Declare the ShortVoiceTask `resource_name`; raises TypeError for an unknown property.

        :param job_type: Kind of short job.
        :param recording: Recording to be checked: a package of wav files. Path of a local file or a folder, or
            an asset of Pulumi's; its content counts, not its name.
        :param language: Language of the recording.
        """
    @classmethod
    def get(
        cls, resource_name: str, id: pulumi.Input[str], /, opts: pulumi.ResourceOptions | None = None
    ) -> ShortVoiceTask:
        """Read the ShortVoiceTask with this id, which the stack does not manage."""
    @property
    def job_type(self) -> pulumi.Output[ShortVoiceTaskJobType | None]:
        """Kind of short job."""
    @property
    def language(self) -> pulumi.Output[ShortVoiceTaskLanguage | None]:
        """Language of the recording."""
    @property
    def recording(self) -> pulumi.Output[str]:
        """
        Recording to be checked: a package of wav files. Path of a local file or a folder, or an asset of
        Pulumi's; its content counts, not its name.
        """
    @property
    def file_hashes(self) -> pulumi.Output[RecordingHashesOutput | None]:
        """SHA-256 of the content of the recording, worked out by the provider."""
    @property
    def job_id(self) -> pulumi.Output[str]:
        """ID of the short voice job."""
    @property
    def state(self) -> pulumi.Output[ShortVoiceTaskState | None]:
        """State of the short voice job."""
    @property
    def job_failed_code(self) -> pulumi.Output[str | None]:
        """Error code; present after a failure."""
    @property
    def job_failed_reason(self) -> pulumi.Output[str | None]:
        """Error text; present after a failure."""
    @property
    def create_time(self) -> pulumi.Output[int | None]:
        """When the job was created, as an integer time stamp whose unit is not documented, presumably seconds."""
    @property
    def lastupdate_time(self) -> pulumi.Output[int | None]:
        """When the state last changed, as an integer time stamp whose unit is not documented, presumably seconds."""
    @property
    def assess_result(self) -> pulumi.Output[AssessResultOutput | None]:
        """Result of the quality check of the recording."""
    @property
    def project_id(self) -> pulumi.Output[str | None]:
        """
        Project that holds the object. An object is never taken for gone, changed or deleted through a provider
        that is configured for another project.
        """
    @property
    def pending_uploads(self) -> pulumi.Output[dict[str, list[str]] | None]:
        """Files that are not uploaded yet; the next update uploads them. Secret."""

class VoiceTrainingTask(pulumi.dynamic.Resource):
    """
    A task that trains a voice from recordings of a person: it checks the recordings, creates the task, uploads
    the local files, submits it for review, and keeps its id whatever happens. Recordings go in one package, or
    sentence by sentence. Training goes on for days after the resource is created; `wait_for` waits for it.
    """
    def __init__(
        self,
        resource_name: str,
        /,
        opts: pulumi.ResourceOptions | None = None,
        *,
        voice_name: pulumi.Input[str],
        edition: pulumi.Input[VoiceTrainingTaskEdition],
        tag: pulumi.Input[VoiceTrainingTaskTag | None] = None,
        description: pulumi.Input[str | None] = None,
        sex: pulumi.Input[VoiceTrainingTaskSex | None] = None,
        language: pulumi.Input[VoiceTrainingTaskLanguage | None] = None,
        create_type: pulumi.Input[VoiceTrainingTaskCreateType | None] = None,
        phone: pulumi.Input[str | None] = None,
        dhtms_job_id: pulumi.Input[str | None] = None,
        batch_name: pulumi.Input[str | None] = None,
        output_language: pulumi.Input[str | None] = None,
        custom_text: pulumi.Input[str | None] = None,
        is_ondemand_resource: pulumi.Input[bool | None] = None,
        supported_service: pulumi.Input[Sequence[pulumi.Input[VoiceTrainingTaskSupportedService]] | None] = None,
        app_user_id: pulumi.Input[str | None] = None,
        training_data: pulumi.Input[str | pulumi.Asset | pulumi.Archive | None] = None,
        recordings: pulumi.Input[Sequence[pulumi.Input[str | pulumi.Asset]] | None] = None,
        texts: pulumi.Input[Sequence[pulumi.Input[str | pulumi.Asset]] | None] = None,
        authorization_letter: pulumi.Input[str | pulumi.Asset | None] = None,
        submit: pulumi.Input[bool | None] = None,
        wait_for: pulumi.Input[VoiceTrainingTaskWaitFor | None] = None,
        allow_replace: pulumi.Input[bool | None] = None,
        allow_delete: pulumi.Input[bool | None] = None,
    ) -> None:
        """
        Declare the VoiceTrainingTask `resource_name`; raises TypeError for an unknown property.

        :param voice_name: Name of the voice; it becomes the name of the voice asset. At most 64 characters.
        :param edition: Edition of the training.
        :param tag: Speaking style of the voice.
        :param description: Description shown in the asset library. At most 128 characters.
        :param sex: Gender of the voice.
        :param language: Language of the training recording; only Chinese is supported at present.
        :param create_type: How the training data are uploaded.
        :param phone: Mobile number of the person who orders the training. At most 16 characters. Secret.
        :param dhtms_job_id: ID of the avatar training job this voice belongs to. At most 64 characters.
        :param batch_name: Free batch label of the job. At most 256 characters.
        :param output_language: Language the trained voice speaks. At most 32 characters.
        :param custom_text: Text of the audition sample. At most 4096 characters.
        :param is_ondemand_resource: Whether the job is paid per use instead of being an ordinary job.
        :param supported_service: Businesses in which the voice may be used.
        :param app_user_id: Third-party user the task belongs to; it is sent with the submission. At most 256
            characters.
        :param training_data: All recordings in one package: `0.wav`, `0.txt`, `1.wav` and so on for the
            editions BASIC (20 sentences) and MIDDLE (100 sentences), one long wav file for ADVANCE and
            THIRD_PARTY. Path of a local file or a folder, or an asset of Pulumi's; its content counts, not its
            name.
        :param recordings: One wav file for each sentence, which is uploaded and confirmed alone; for the
            editions BASIC (20 sentences) and MIDDLE (100 sentences). Path of a local file, or an asset of
            Pulumi's; its content counts, not its name.
        :param texts: The text of each of the `recordings`, in the same order: a txt file with the name of its
            wav file. Path of a local file, or an asset of Pulumi's; its content counts, not its name.
        :param authorization_letter: Authorization letter of the person who speaks. Path of a local file, or an
            asset of Pulumi's; its content counts, not its name.
        :param submit: Whether the task is submitted for review once its files are uploaded. Unset, it is
            submitted when `training_data` or `recordings` are given. A submission uses up one training of the
            edition.
        :param wait_for: How far the task must have come before the resource counts as ready. Unset, nothing is
            waited for: review takes about one day, and training one to five working days.
        :param allow_replace: Whether a change that the service cannot make in place may replace the task. It
            deletes the old task with its trained voice, and training anew may cost quota. Unset, such a change
            is refused, and so is a second task with the name of one that has trained a voice.
        :param allow_delete: Whether deleting the resource may delete a voice that was trained, or sentences
            that were recorded online. It counts once it was applied: set it, run `pulumi up`, then delete.
            Unset, that is refused; `allow_replace` allows it too.
        """
    @classmethod
    def get(
        cls, resource_name: str, id: pulumi.Input[str], /, opts: pulumi.ResourceOptions | None = None
    ) -> VoiceTrainingTask:
        """Read the VoiceTrainingTask with this id, which the stack does not manage."""
    @property
    def tag(self) -> pulumi.Output[VoiceTrainingTaskTag | None]:
        """Speaking style of the voice."""
    @property
    def description(self) -> pulumi.Output[str | None]:
        """Description shown in the asset library. At most 128 characters."""
    @property
    def sex(self) -> pulumi.Output[str | None]:
        """Gender of the voice. Values: `FEMALE`: Female; `MALE`: Male. At most 64 characters."""
    @property
    def voice_name(self) -> pulumi.Output[str | None]:
        """Name of the voice; it becomes the name of the voice asset. At most 256 characters."""
    @property
    def language(self) -> pulumi.Output[str | None]:
        """Language of the training recording. Values: `CN`: Chinese; `EN`: English. At most 64 characters."""
    @property
    def create_type(self) -> pulumi.Output[VoiceTrainingTaskCreateType | None]:
        """How the training data are uploaded."""
    @property
    def phone(self) -> pulumi.Output[str | None]:
        """Mobile number of the person who orders the training. At most 16 characters. Secret."""
    @property
    def dhtms_job_id(self) -> pulumi.Output[str | None]:
        """ID of the avatar training job this voice belongs to. At most 64 characters."""
    @property
    def batch_name(self) -> pulumi.Output[str | None]:
        """Free batch label of the job. At most 256 characters."""
    @property
    def output_language(self) -> pulumi.Output[str | None]:
        """Language the trained voice speaks. At most 32 characters."""
    @property
    def custom_text(self) -> pulumi.Output[str | None]:
        """Text of the audition sample. At most 4096 characters."""
    @property
    def is_ondemand_resource(self) -> pulumi.Output[bool | None]:
        """Whether the job is paid per use instead of being an ordinary job."""
    @property
    def supported_service(self) -> pulumi.Output[list[VoiceTrainingTaskSupportedService] | None]:
        """Businesses in which the voice may be used."""
    @property
    def edition(self) -> pulumi.Output[VoiceTrainingTaskEdition]:
        """Edition of the training."""
    @property
    def app_user_id(self) -> pulumi.Output[str | None]:
        """Third-party user the job belongs to, as given when it was submitted. At most 256 characters."""
    @property
    def training_data(self) -> pulumi.Output[str | None]:
        """
        All recordings in one package: `0.wav`, `0.txt`, `1.wav` and so on for the editions BASIC (20 sentences)
        and MIDDLE (100 sentences), one long wav file for ADVANCE and THIRD_PARTY. Path of a local file or a
        folder, or an asset of Pulumi's; its content counts, not its name.
        """
    @property
    def recordings(self) -> pulumi.Output[list[str] | None]:
        """
        One wav file for each sentence, which is uploaded and confirmed alone; for the editions BASIC (20
        sentences) and MIDDLE (100 sentences). Path of a local file, or an asset of Pulumi's; its content
        counts, not its name.
        """
    @property
    def texts(self) -> pulumi.Output[list[str] | None]:
        """
        The text of each of the `recordings`, in the same order: a txt file with the name of its wav file. Path
        of a local file, or an asset of Pulumi's; its content counts, not its name.
        """
    @property
    def authorization_letter(self) -> pulumi.Output[str | None]:
        """
        Authorization letter of the person who speaks. Path of a local file, or an asset of Pulumi's; its
        content counts, not its name.
        """
    @property
    def submit(self) -> pulumi.Output[bool | None]:
        """
        Whether the task is submitted for review once its files are uploaded. Unset, it is submitted when
        `training_data` or `recordings` are given. A submission uses up one training of the edition.
        """
    @property
    def wait_for(self) -> pulumi.Output[VoiceTrainingTaskWaitFor | None]:
        """
        How far the task must have come before the resource counts as ready. Unset, nothing is waited for:
        review takes about one day, and training one to five working days.
        """
    @property
    def file_hashes(self) -> pulumi.Output[FileHashesOutput | None]:
        """SHA-256 of the content of each local file, worked out by the provider."""
    @property
    def allow_replace(self) -> pulumi.Output[bool | None]:
        """
        Whether a change that the service cannot make in place may replace the task. It deletes the old task
        with its trained voice, and training anew may cost quota. Unset, such a change is refused, and so is a
        second task with the name of one that has trained a voice.
        """
    @property
    def allow_delete(self) -> pulumi.Output[bool | None]:
        """
        Whether deleting the resource may delete a voice that was trained, or sentences that were recorded
        online. It counts once it was applied: set it, run `pulumi up`, then delete. Unset, that is refused;
        `allow_replace` allows it too.
        """
    @property
    def job_type(self) -> pulumi.Output[VoiceTrainingTaskJobType | None]:
        """Edition of the training."""
    @property
    def job_id(self) -> pulumi.Output[str]:
        """ID of the voice training job."""
    @property
    def state(self) -> pulumi.Output[VoiceTrainingTaskState | None]:
        """State of the voice training job."""
    @property
    def reject_times(self) -> pulumi.Output[int | None]:
        """How often the job has been in its current state. 1 to 10."""
    @property
    def asset_id(self) -> pulumi.Output[str | None]:
        """ID of the voice asset; present once the job succeeded."""
    @property
    def job_failed_code(self) -> pulumi.Output[str | None]:
        """Error code; present after a failure."""
    @property
    def job_failed_reason(self) -> pulumi.Output[str | None]:
        """Error text; present after a failure."""
    @property
    def create_time(self) -> pulumi.Output[int | None]:
        """When the job was created, as an integer time stamp whose unit is not documented, presumably seconds."""
    @property
    def lastupdate_time(self) -> pulumi.Output[int | None]:
        """When the state last changed, as an integer time stamp whose unit is not documented, presumably seconds."""
    @property
    def voice_authorization_url(self) -> pulumi.Output[str | None]:
        """Link to the authorisation letter. Secret."""
    @property
    def training_input_source_url(self) -> pulumi.Output[str | None]:
        """Link to the uploaded raw data. Secret."""
    @property
    def allocated_resource(self) -> pulumi.Output[VoiceTrainingAllocatedResourceOutput | None]:
        """Resource that the job used up."""
    @property
    def is_remake(self) -> pulumi.Output[bool | None]:
        """Whether the job repeats an earlier one."""
    @property
    def assess_result(self) -> pulumi.Output[AssessResultOutput | None]:
        """Result of the quality check of the recording."""
    @property
    def audit_result(self) -> pulumi.Output[ShowJobAuditResultResponseOutput | None]:
        """What the review found, while the task is in state AUDIT_FAILED."""
    @property
    def project_id(self) -> pulumi.Output[str | None]:
        """
        Project that holds the object. An object is never taken for gone, changed or deleted through a provider
        that is configured for another project.
        """
    @property
    def pending_uploads(self) -> pulumi.Output[dict[str, list[str]] | None]:
        """Files that are not uploaded yet; the next update uploads them. Secret."""
