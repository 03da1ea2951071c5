"""Functions of the voice system."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ...framework.calls import items_of
from ...framework.function import Function, ListFunction, get, get_all
from ...wire import operations
from .short_voice_task import ShortVoiceTask
from .voice_training_task import VoiceTrainingTask

if TYPE_CHECKING:
    from ...api.client import Api


class Quotas(Function):
    """What may still be trained."""

    def ask(self, api: "Api", arguments: Mapping[str, Any]) -> Any:
        """Ask for all resources; the first page also has the numbers for each edition."""
        listed = items_of(self.operation)
        found = list(api.pages(self.operation, listed))
        return {**api.request(self.operation), "count": len(found), listed: found}


FUNCTIONS = (
    get(VoiceTrainingTask, "Shows one voice training task."),
    get_all(VoiceTrainingTask, "Lists the voice training tasks that match every given filter."),
    get(ShortVoiceTask, "Shows one short voice task with its result."),
    Function(
        "getVoiceTrainingAuditResult",
        operations.show_job_audit_result,
        "Shows what the automatic and the manual review of a voice training task found.",
    ),
    ListFunction(
        "getVoiceTrainingOperationLogs",
        operations.list_job_operation_log,
        "Lists what users, administrators and the system did with a voice training task.",
    ),
    Function(
        "getVoiceUploadingAddresses",
        operations.show_job_uploading_address,
        "Asks where another program uploads the recordings and the authorization letter of a voice training task. Who "
        "has an address may upload.",
    ),
    Function(
        "getVoiceReviewAttachmentAddresses",
        operations.show_user_review_attachment_uploading_address,
        "Asks where another program uploads the attachments of the user's review of a trained voice.",
    ),
    Function(
        "getConfirmedSentences",
        operations.show_training_segment_info,
        "Shows which sentences of a voice training task are confirmed: recording and text match.",
    ),
    Quotas(
        "getVoiceTrainingQuotas",
        operations.show_voice_training_quotas,
        "Shows the voice training resources of the tenant, and how many trainings are left for each edition.",
    ),
    Function(
        "getVoiceDurationLimits",
        operations.show_tenant_duration_cfg,
        "Shows how long the recordings for each edition may be for this tenant, in seconds.",
    ),
)
