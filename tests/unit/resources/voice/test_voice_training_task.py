"""The life of a voice training task: checks, uploads, review, resubmission, refusals, deletion by state."""

from pathlib import Path

import pytest
from metastudio_provider.errors import Refused, Unfinished

from tests import recordings

from .sounds import package, sentences, wav
from .studio import TASK, VoiceStudio


def test_a_package_is_uploaded_and_submitted(studio: VoiceStudio) -> None:
    made = studio.up()
    assert (made.state["state"], made.state["edition"]) == ("SYSTEM_AUDITING", "BASIC")
    assert studio.asked("PUT", "/uploads/") == 2
    assert "pending_uploads" not in made.state
    assert studio.changes(studio.found(made)) == []


@pytest.mark.parametrize("edition", ["MIDDLE", "ADVANCE", "THIRD_PARTY"])
def test_every_edition_has_its_own_create(studio: VoiceStudio, edition: str) -> None:
    made = studio.up(edition=edition, training_data=None, submit=False)
    assert (made.state["state"], made.state["job_type"]) == ("CREATING", edition)
    found = studio.found(made)
    assert studio.changes(found) == []
    assert studio.changes(found, edition="BASIC") == [("edition", "update", True)]


def test_sentences_are_uploaded_and_confirmed_one_by_one(studio: VoiceStudio) -> None:
    studio.by_sentence()
    made = studio.up()
    assert made.state["state"] == "SYSTEM_AUDITING"
    assert studio.asked("PUT", "/uploads/") == 41
    assert studio.asked("POST", "/training-segment") == 20
    assert studio.changes(studio.found(made)) == []


def test_a_voice_is_trained_and_its_asset_known(studio: VoiceStudio) -> None:
    made = studio.up(wait_for="TRAINED")
    assert made.state["state"] == "SUCCEED"
    assert made.state["asset_id"]
    assert studio.changes(studio.found(made)) == []


def test_a_failed_review_says_why_and_the_task_is_submitted_again(studio: VoiceStudio) -> None:
    studio.options(voice_rejections=1)
    with pytest.raises(Unfinished, match="AUDIT_FAILED: the recordings do not meet the requirements") as caught:
        studio.up(wait_for="TRAINED")
    (job,) = studio.ask("GET", "voice-training-manage/user/jobs")["jobs"]
    assert job["job_id"] == caught.value.id
    kept = studio.kept(caught.value, wait_for="TRAINED")
    assert kept.state["audit_result"]["admin_audit_result"]["message"] == "the recordings do not meet the requirements"
    studio.package({"0.wav": wav(3)})
    assert ("file_hashes.training_data", "update", False) in studio.changes(kept)
    again = studio.go_on(kept)
    assert (again.id, again.state["state"]) == (kept.id, "SUCCEED")
    assert "audit_result" not in again.state


def test_a_sentence_that_does_not_match_is_named_with_its_positions(studio: VoiceStudio) -> None:
    studio.by_sentence()
    wrong = Path(studio.inputs["recordings"][3])
    wrong.write_bytes(recordings.wav(2, 48_000, comment="sentence 4"))
    with pytest.raises(Unfinished, match=r"Sentence 3 was not confirmed: .* at position 9") as caught:
        studio.up()
    wrong.write_bytes(wav(2))
    kept = studio.kept(caught.value)
    assert {path for path, _, _ in studio.changes(kept)} >= {"file_hashes.recordings.3", "file_hashes.texts.4"}
    studio.forget_requests()
    assert studio.go_on(kept).state["state"] == "SYSTEM_AUDITING"
    assert studio.asked("PUT", "/uploads/") == 18  # the wrong one again, and what was not uploaded before


def test_faulty_recordings_create_nothing(studio: VoiceStudio) -> None:
    studio.package({"3.wav": wav(2, rate=8_000)})
    found = studio.lifecycle.check(TASK, studio.inputs)
    assert [problem.text for problem in found.problems] == [
        "3.wav has 8000 samples a second: the least is 16000, and 48000 are recommended."
    ]
    package(studio.folder / "lin.zip", sentences(seconds=0.5))
    with pytest.raises(Refused, match="lasts 10 seconds in whole, and this tenant's limit is at least 20"):
        studio.up()
    assert studio.asked("POST", "/user/basic-jobs") == 0


def test_limits_that_the_service_does_not_tell_are_not_checked(studio: VoiceStudio) -> None:
    studio.fault("GET", "tenant-duration-cfg", kind="status", status=403)
    assert studio.up().state["state"] == "SYSTEM_AUDITING"
    assert "How long recordings may be could not be found out" in "".join(studio.warnings)


def test_what_travels_with_the_submission(studio: VoiceStudio) -> None:
    made = studio.up(submit=False, app_user_id="u1", description="Calm", batch_name="first")
    assert made.state["state"] == "CREATING"
    assert studio.changes(studio.found(made)) == []
    assert studio.changes(made, voice_name="Wang") == [("voice_name", "update", True)]
    assert studio.changes(made, batch_name="second") == [("batch_name", "update", False)]
    made = studio.go_on(made, voice_name="Wang", batch_name="second", submit=True)
    assert (made.state["voice_name"], made.state["app_user_id"], made.state["state"]) == (
        "Wang",
        "u1",
        "SYSTEM_AUDITING",
    )
    assert made.state["batch_name"] == "second"
    assert studio.changes(studio.found(made)) == []


def test_a_label_that_is_declared_no_longer_stays(studio: VoiceStudio) -> None:
    made = studio.up(batch_name="first")
    made = studio.go_on(made, batch_name=None)
    assert "The service takes no batch label away: `batch_name` stays as it is." in studio.warnings
    assert studio.changes(studio.found(made)) == []


@pytest.mark.parametrize("state", ["AUDITING", "PROCESSING", "FAILED", "SUCCEED"])
def test_a_change_after_the_review_is_refused(studio: VoiceStudio, state: str) -> None:
    made = studio.set_state(studio.up(), state)
    with pytest.raises(Refused, match="`voice_name` cannot be changed"):
        studio.changes(made, voice_name="Wang")
    assert studio.changes(made, voice_name="Wang", allow_replace=True) == [("voice_name", "update", True)]


def test_a_second_voice_of_the_name_is_refused(studio: VoiceStudio) -> None:
    studio.set_state(studio.up(), "SUCCEED")
    with pytest.raises(Refused, match="A second training costs again"):
        studio.up()
    assert studio.asked("POST", "/user/basic-jobs") == 1


@pytest.mark.parametrize("state", ["AUDITING", "PROCESSING", "USER_RESULT_REVIEW"])
def test_a_running_task_is_not_deleted(studio: VoiceStudio, state: str) -> None:
    made = studio.set_state(studio.up(), state)
    with pytest.raises(Refused, match=f"is in state {state}, in which the service does not delete it"):
        studio.delete(TASK, made)
    assert studio.asked("DELETE", made.id) == 0


@pytest.mark.parametrize("state", ["CREATING", "SYSTEM_AUDITING", "AUDIT_FAILED", "SPLIT_FAILED", "FAILED"])
def test_a_task_without_a_voice_is_deleted(studio: VoiceStudio, state: str) -> None:
    studio.options(voice_rejections=1)
    made = studio.up(submit=False) if state == "CREATING" else studio.set_state(studio.up(), state)
    studio.on_wait = lambda _: studio.set_state(made, "AUDIT_FAILED") and None
    studio.delete(TASK, made)
    assert studio.asked("DELETE", made.id) == 1


@pytest.mark.parametrize("state", ["SUCCEED", "USER_REVIEW_REJECT"])
def test_a_voice_is_deleted_with_the_stacks_word_only(studio: VoiceStudio, state: str) -> None:
    made = studio.set_state(studio.up(), state)
    with pytest.raises(Refused, match="deletes the voice, which cannot be had back"):
        studio.delete(TASK, made)
    allowed = studio.go_on(made, allow_delete=True)
    studio.delete(TASK, allowed)
    assert studio.asked("DELETE", made.id) == 1


def test_what_was_recorded_online_is_neither_replaced_nor_deleted_silently(studio: VoiceStudio) -> None:
    made = studio.up(training_data=None, authorization_letter=None, create_type="SEGMENT")
    assert made.state["state"] == "CREATING"
    with pytest.raises(Refused, match="the service takes it with the submission, and `submit` says no"):
        studio.changes(made, voice_name="Wang")
    record(studio, made.id, 2)
    with pytest.raises(Refused, match="2 sentences were recorded and confirmed online"):
        studio.delete(TASK, made)
    studio.delete(TASK, studio.go_on(made, allow_delete=True))
    assert studio.asked("DELETE", made.id) == 1


def record(studio: VoiceStudio, id: str, count: int) -> None:
    """Another program uploads sentences, and has them confirmed."""
    for index in range(count):
        studio.record(id, index, f"sentence {index}")
        studio.ask("POST", "voice-training-manage/user/training-segment", job_id=id, index=index)
