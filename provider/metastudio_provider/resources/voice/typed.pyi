"""Values of the voice resources as their verbs have them, with the names of the wire.

There is no module at run time: import it under TYPE_CHECKING. Generated; never edited: `make schema` writes it.
"""

from typing import Literal, Required, TypedDict

class AssessProperty(TypedDict, total=False):
    expected: str | None
    actual: str | None
    suggestion: str | None
    suggestion_en: str | None
    status: int | None

class AssessResult(TypedDict, total=False):
    speed: AssessProperty | None
    sound: AssessProperty | None
    snr: AssessProperty | None
    reverb: AssessProperty | None
    dnsmos_ovrl: AssessProperty | None
    dnsmos_bak: AssessProperty | None
    suggestion: str | None

class AuditResultAdminAuditResult(TypedDict, total=False):
    message: str | None
    attachment_name: str | None
    attachment_url: str | None
    audit_time: int | None

class AuditResultSystemAuditResult(TypedDict, total=False):
    audit_time: int | None
    errors: list[AuditResultSystemAuditResultErrors] | None

class AuditResultSystemAuditResultErrors(TypedDict, total=False):
    audio_name: str | None
    text_name: str | None
    error_code: str | None
    error_message: str | None

class FileHashes(TypedDict, total=False):
    training_data: str | None
    recordings: dict[str, str] | None
    texts: dict[str, str] | None
    authorization_letter: str | None

class RecordingHashes(TypedDict, total=False):
    recording: str | None

class ShowJobAuditResultResponse(TypedDict, total=False):
    system_audit_result: AuditResultSystemAuditResult | None
    admin_audit_result: AuditResultAdminAuditResult | None

class VoiceTrainingAllocatedResource(TypedDict, total=False):
    resource_id: str | None
    charge_mode: Literal["PERIODIC", "ONE_TIME", "ON_DEMAND"] | None
    expire_time: str | None

class RecordingConfirmationInputs(TypedDict, total=False):
    job_id: Required[str]
    sentences: Required[list[int]]

class RecordingConfirmationState(TypedDict, total=False):
    job_id: str | None
    sentences: list[int] | None
    state: str | None
    project_id: str | None
    unmatched: dict[str, list[int]] | None

class ShortVoiceTaskInputs(TypedDict, total=False):
    job_type: Required[Literal["VOICE_ASSESS"]]
    language: Literal["CN", "EN"] | None
    recording: Required[str]
    file_hashes: RecordingHashes | None

class ShortVoiceTaskState(TypedDict, total=False):
    job_type: Literal["VOICE_ASSESS"] | None
    language: Literal["CN", "EN"] | None
    recording: str | None
    file_hashes: RecordingHashes | None
    job_id: str | None
    state: (
        Literal[
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
        | None
    )
    job_failed_code: str | None
    job_failed_reason: str | None
    create_time: int | None
    lastupdate_time: int | None
    assess_result: AssessResult | None
    project_id: str | None
    pending_uploads: dict[str, list[str]] | None

class VoiceTrainingTaskInputs(TypedDict, total=False):
    tag: Literal["ECOMMERCE", "NEWS", "MARKETING", "LIVE", "EDUCATION", "CUSTOMER", "STORYTELLING"] | None
    description: str | None
    sex: Literal["FEMALE", "MALE"] | None
    voice_name: Required[str]
    language: Literal["CN", "EN"] | None
    create_type: Literal["PACKAGE", "SEGMENT"] | None
    phone: str | None
    dhtms_job_id: str | None
    batch_name: str | None
    output_language: str | None
    custom_text: str | None
    is_ondemand_resource: bool | None
    supported_service: list[Literal["VIDEO_2D", "LIVE_2D", "CHAT_2D"]] | None
    edition: Required[Literal["BASIC", "MIDDLE", "ADVANCE", "THIRD_PARTY"]]
    app_user_id: str | None
    training_data: str | None
    recordings: list[str] | None
    texts: list[str] | None
    authorization_letter: str | None
    submit: bool | None
    wait_for: Literal["SUBMITTED", "REVIEWED", "TRAINED"] | None
    file_hashes: FileHashes | None
    allow_replace: bool | None
    allow_delete: bool | None

class VoiceTrainingTaskState(TypedDict, total=False):
    tag: Literal["ECOMMERCE", "NEWS", "MARKETING", "LIVE", "EDUCATION", "CUSTOMER", "STORYTELLING"] | None
    description: str | None
    sex: str | None
    voice_name: str | None
    language: str | None
    create_type: Literal["PACKAGE", "SEGMENT"] | None
    phone: str | None
    dhtms_job_id: str | None
    batch_name: str | None
    output_language: str | None
    custom_text: str | None
    is_ondemand_resource: bool | None
    supported_service: list[Literal["VIDEO_2D", "LIVE_2D", "CHAT_2D"]] | None
    edition: Literal["BASIC", "MIDDLE", "ADVANCE", "THIRD_PARTY"] | None
    app_user_id: str | None
    training_data: str | None
    recordings: list[str] | None
    texts: list[str] | None
    authorization_letter: str | None
    submit: bool | None
    wait_for: Literal["SUBMITTED", "REVIEWED", "TRAINED"] | None
    file_hashes: FileHashes | None
    allow_replace: bool | None
    allow_delete: bool | None
    job_type: Literal["BASIC", "MIDDLE", "ADVANCE", "THIRD_PARTY", "THIRD_PARTY_LJZN", "FLEXUS"] | None
    job_id: str | None
    state: (
        Literal[
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
        | None
    )
    reject_times: int | None
    asset_id: str | None
    job_failed_code: str | None
    job_failed_reason: str | None
    create_time: int | None
    lastupdate_time: int | None
    voice_authorization_url: str | None
    training_input_source_url: str | None
    allocated_resource: VoiceTrainingAllocatedResource | None
    is_remake: bool | None
    assess_result: AssessResult | None
    audit_result: ShowJobAuditResultResponse | None
    project_id: str | None
    pending_uploads: dict[str, list[str]] | None
