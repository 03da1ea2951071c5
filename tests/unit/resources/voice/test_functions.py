"""Questions about voices: quotas, limits, logs, reviews, addresses, lists with filters."""

from typing import Any

import pytest
from metastudio_provider.framework.registry import function
from metastudio_provider.lifecycle.lifecycle import ResourceState

from .studio import VoiceStudio


@pytest.fixture
def made(studio: VoiceStudio) -> ResourceState:
    """A voice whose review failed."""
    return studio.set_state(studio.up(), "AUDIT_FAILED", "too noisy")


def asked(studio: VoiceStudio, name: str, **arguments: Any) -> dict[str, Any]:
    return studio.lifecycle.invoke(f"metastudio:voice:{name}", arguments, studio.call())


def test_what_may_still_be_trained(studio: VoiceStudio) -> None:
    studio.up()
    left = asked(studio, "getVoiceTrainingQuotas")
    assert left["resource_available_nums"]["basic"] == 99
    assert left["count"] == len(left["resources"]) > 1


def test_how_long_recordings_may_be(studio: VoiceStudio) -> None:
    assert asked(studio, "getVoiceDurationLimits")["basic_min"] == 20


def test_what_was_done_with_a_task_and_what_its_review_found(studio: VoiceStudio, made: ResourceState) -> None:
    log = asked(studio, "getVoiceTrainingOperationLogs", job_id=made.id)
    assert [entry["action"] for entry in log["operations"]][:2] == ["CREATE_JOB", "COMMIT_JOB"]
    assert asked(studio, "getVoiceTrainingAuditResult", job_id=made.id) == made.state["audit_result"]


def test_a_task_is_found_by_its_filters(studio: VoiceStudio, made: ResourceState) -> None:
    assert asked(studio, "getVoiceTrainingTask", job_id=made.id)["voice_name"] == "Lin"
    for filters, count in (
        ({"voice_name": "Lin", "job_type": "BASIC", "state": "AUDIT_FAILED"}, 1),
        ({"tag": "NEWS"}, 0),
    ):
        assert asked(studio, "getVoiceTrainingTasks", **filters)["count"] == count


def test_addresses_are_secret(studio: VoiceStudio, made: ResourceState) -> None:
    addresses = asked(studio, "getVoiceUploadingAddresses", job_id=made.id)
    assert addresses["package_url"]["training_data_uploading_url"]
    attachments = asked(studio, "getVoiceReviewAttachmentAddresses", job_id=made.id, start_number=0, end_number=2)
    assert attachments["addresses"]
    shape = function("metastudio:voice:getVoiceUploadingAddresses").result_shape
    assert shape.fields["package_url"].shape.fields["training_data_uploading_url"].secret
    assert shape.fields["segment_url"].shape.fields["audio_uploading_url"].secret
    attached = function("metastudio:voice:getVoiceReviewAttachmentAddresses").result_shape.fields["addresses"]
    assert attached.shape.innermost.fields["uploading_url"].secret
