"""The life of an avatar training task: uploads, review, resubmission, refusals, deletion by state."""

import hashlib
import threading

import pytest
from metastudio_provider.call import Call
from metastudio_provider.errors import Cancelled, Refused, Unfinished
from metastudio_provider.lifecycle.lifecycle import ResourceState

from tests.media import media

from .studio import TASK, URN, Studio


def test_files_are_uploaded_and_the_task_submitted(studio: Studio) -> None:
    made = studio.create(video_multipart_count=3)
    assert made.state["state"] == "AUTO_VERIFYING"
    assert studio.requests("PUT", "/uploads/") == 6  # three parts, two pictures, one letter
    assert (
        made.state["file_hashes"]["training_video"]
        == hashlib.sha256(media("training_video", "content of training_video")).hexdigest()
    )
    assert "pending_uploads" not in made.state
    assert studio.changes(studio.read(made), video_multipart_count=3) == []


def test_without_a_video_nothing_is_submitted(studio: Studio) -> None:
    studio.inputs = {"name": "Lin"}
    assert studio.create().state["state"] == "WAIT_FILE_UPLOAD"


def test_an_upload_that_breaks_keeps_the_id_and_goes_on_in_the_next_update(studio: Studio) -> None:
    studio.fault("PUT", "/uploads/.*grant_file")
    with pytest.raises(Unfinished) as caught:
        studio.create()
    kept = ResourceState(caught.value.id, studio.checked(), caught.value.state)
    assert "training_video" in kept.state["file_hashes"]
    assert "authorization_letter" in kept.state["pending_uploads"]
    before = studio.requests("PUT", "training_video")
    assert studio.changes(kept) == [("file_hashes.authorization_letter", "add", False)]
    done = studio.update(studio.read(kept))
    assert (done.id, done.state["state"]) == (kept.id, "AUTO_VERIFYING")
    assert studio.requests("PUT", "training_video") == before


def test_a_rejected_task_is_changed_and_submitted_again(studio: Studio) -> None:
    made = studio.create()
    studio.set_state(made, "MANUAL_VERIFY_FAILED")
    studio.write("training_video", "a sharper one")
    rejected = studio.read(made)
    assert studio.changes(rejected) == [("file_hashes.training_video", "update", False)]
    again = studio.update(rejected)
    assert (again.id, again.state["state"]) == (made.id, "AUTO_VERIFYING")
    assert studio.changes(studio.read(again)) == []


def test_a_video_in_another_number_of_parts_is_uploaded_again(studio: Studio) -> None:
    made = studio.create(video_multipart_count=2)
    studio.set_state(made, "AUTO_VERIFY_FAILED")
    rejected = studio.read(made)
    again = studio.update(rejected, name="Lin again", video_multipart_count=3)
    assert again.state["state"] == "AUTO_VERIFYING"
    assert studio.requests("PUT", "training_video") == 5


def test_a_change_in_training_is_refused_and_replaces_only_when_allowed(studio: Studio) -> None:
    made = studio.create()
    studio.set_state(made, "TRAINING")
    training = studio.read(made)
    with pytest.raises(Refused, match="`name` cannot be changed: the task is in state TRAINING"):
        studio.changes(training, name="Wang")
    assert studio.changes(training, name="Wang", allow_replace=True) == [("name", "update", True)]


def test_a_refresh_shows_what_an_update_would_refuse(studio: Studio) -> None:
    made = studio.create()
    studio.set_state(made, "TRAINING")
    declared, training = {**made.inputs, "name": "Wang"}, studio.read(made)
    compared = (TASK, URN, made.id, training.state, training.inputs, declared, Call())
    assert [change.path for change in studio.lifecycle.diff(*compared, refresh=True).changes] == [("name",)]
    for change in (studio.lifecycle.diff, studio.lifecycle.update):
        with pytest.raises(Refused):
            change(*compared)


def test_what_is_taken_at_creation_only_is_refused_even_after_a_rejection(studio: Studio) -> None:
    made = studio.create()
    studio.set_state(made, "AUTO_VERIFY_FAILED")
    with pytest.raises(Refused, match="`model_version` cannot be changed: the service takes it at creation only"):
        studio.changes(studio.read(made), model_version="V3.3")


def test_a_task_that_was_never_submitted_is_replaced_without_asking(studio: Studio) -> None:
    made = studio.create(submit=False)
    assert studio.changes(studio.read(made), submit=False, name="Wang") == [("name", "update", True)]


def test_a_wait_ends_with_the_reason_of_a_rejection(studio: Studio) -> None:
    def reject(_event: threading.Event, _seconds: float) -> bool:
        (job,) = studio.service.ask("GET", "digital-human-training-manage/user/jobs")["jobs"]
        studio.set_state(ResourceState(job["job_id"], {}, {}), "MANUAL_VERIFY_FAILED", "the face is blurred")
        return False

    with pytest.raises(Unfinished, match=r"MANUAL_VERIFY_FAILED: the face is blurred"):
        studio.create(Call(wait=reject), wait_for="TRAINED")


def test_a_cancelled_wait_keeps_the_task(studio: Studio) -> None:
    call = Call()
    call.wait = lambda event, _: event.set() or True
    with pytest.raises(Unfinished, match="cancelled") as caught:
        studio.create(call, wait_for="TRAINED")
    assert isinstance(caught.value.__cause__.__cause__, Cancelled)
    assert caught.value.state["state"] == "AUTO_VERIFYING"


def test_a_deletion_waits_for_the_automatic_review_to_end(studio: Studio) -> None:
    made, told = studio.create(), []

    def wait(_: threading.Event, seconds: float) -> bool:
        studio.service.advance(seconds)
        return False

    studio.lifecycle.delete(TASK, URN, made.id, made.state, Call(report=told.append, wait=wait))
    assert set(told) == {"Lin: waiting for the automatic review to end, then it is deleted"}
    assert studio.requests("DELETE", made.id) == 1


def test_a_cancelled_deletion_deletes_nothing(studio: Studio) -> None:
    made, cancelled = studio.create(), threading.Event()
    with pytest.raises(Cancelled):
        studio.lifecycle.delete(
            TASK, URN, made.id, made.state, Call(cancelled=cancelled, report=lambda _: cancelled.set())
        )
    assert studio.requests("DELETE", made.id) == 0


def test_a_task_that_was_trained_since_is_not_deleted_for_a_new_one(studio: Studio) -> None:
    """Its state says that it still waits for its files, so a change would replace it without asking."""
    made = studio.create(submit=False)
    assert made.state["state"] == "WAIT_FILE_UPLOAD"
    studio.set_state(made, "JOB_SUCCESS")
    with pytest.raises(Refused, match="is in state JOB_SUCCESS, not WAIT_FILE_UPLOAD as the stack's state says"):
        studio.lifecycle.delete(TASK, URN, made.id, made.state, Call())


def test_files_that_are_declared_for_an_imported_avatar_are_taken_for_its_own(studio: Studio) -> None:
    made = studio.create()
    studio.set_state(made, "JOB_SUCCESS")
    imported = studio.lifecycle.read(TASK, URN, made.id, None, None, Call())
    assert imported is not None
    assert studio.changes(imported) == [("file_hashes", "add", False)]
    told: list[str] = []
    inputs = studio.checked()
    done = studio.lifecycle.update(
        TASK, URN, imported.id, imported.state, imported.inputs, inputs, Call(warn=told.append)
    )
    assert told == ["Lin was trained already: its files are taken for the declared ones."]
    assert studio.lifecycle.diff(TASK, URN, done.id, done.state, done.inputs, inputs, Call()).changes == []
    assert studio.requests("PUT", "id_card_image1") == 1, "uploaded once, at first"


def test_a_task_is_not_deleted_where_the_service_would_not(studio: Studio) -> None:
    made = studio.create()
    studio.set_state(made, "TRAINING")
    with pytest.raises(Refused, match="is in state TRAINING, in which the service does not delete it"):
        studio.lifecycle.delete(TASK, URN, made.id, made.state, Call())
    studio.set_state(made, "MANUAL_VERIFYING")
    studio.lifecycle.delete(TASK, URN, made.id, made.state, Call())
    assert studio.lifecycle.read(TASK, URN, made.id, made.inputs, made.state, Call()) is None


def test_a_submission_that_failed_is_made_by_the_next_update(studio: Studio) -> None:
    studio.fault("POST", "/command", "delay")  # the letter's confirmation passes, the submission does not
    studio.fault("POST", "/command")
    with pytest.raises(Unfinished) as caught:
        studio.create()
    kept = ResourceState(caught.value.id, studio.checked(), caught.value.state)
    assert kept.state["state"] == "WAIT_FILE_UPLOAD"
    assert studio.changes(studio.read(kept)) == [("submit", "update", False)]
    assert studio.update(kept).state["state"] == "AUTO_VERIFYING"


def test_a_wait_that_was_broken_off_is_outstanding_until_its_state_is_reached(studio: Studio) -> None:
    call = Call()
    call.wait = lambda event, _: event.set() or True
    with pytest.raises(Unfinished) as caught:
        studio.create(call, wait_for="REVIEWED")
    kept = studio.read(ResourceState(caught.value.id, studio.checked(wait_for="REVIEWED"), caught.value.state))
    assert studio.changes(kept, wait_for="REVIEWED") == [("wait_for", "update", False)]
    studio.set_state(kept, "MANUAL_VERIFY_FAILED")
    with pytest.raises(Unfinished, match="MANUAL_VERIFY_FAILED: blurred"):
        studio.update(studio.read(kept), wait_for="REVIEWED")
    studio.set_state(kept, "TRAINING")
    assert studio.changes(studio.read(kept), wait_for="REVIEWED") == []


@pytest.mark.parametrize("times", [1, 2])
def test_a_task_whose_upload_addresses_were_lost_makes_room_for_a_new_one(studio: Studio, times: int) -> None:
    studio.fault("POST", "/user/jobs$", "reset", when="after", times=times)
    made = studio.create()
    assert made.state["state"] == "AUTO_VERIFYING"
    assert studio.requests("POST", "/user/jobs") == 1 + times + 2, "creates, the confirmation and the submission"
    assert studio.requests("DELETE", "/user/jobs") == times
    assert studio.changes(studio.read(made)) == []


def test_an_interrupted_run_that_had_submitted_is_taken_as_it_is(studio: Studio) -> None:
    made = studio.create()
    again = studio.process().create(TASK, URN, studio.checked(), Call())
    assert again.id == made.id
    assert again.state["file_hashes"] == made.state["file_hashes"]
    assert studio.requests("DELETE", "/user/jobs") == 0


def test_a_second_training_of_what_was_trained_is_refused_in_the_preview_too(studio: Studio) -> None:
    made = studio.create()
    studio.set_state(made, "JOB_SUCCESS")
    again = f"^The avatar training task {made.id} is named Lin already, and the task is in state JOB_SUCCESS"
    for preview in (True, False):
        with pytest.raises(Refused, match=f"{again}.*`aliases`.*`allow_replace`"):
            studio.lifecycle.create(TASK, f"{URN}-renamed", studio.checked(), Call(), preview=preview)
    assert len(studio.service.ask("GET", "digital-human-training-manage/user/jobs")["jobs"]) == 1
    studio.lifecycle.create(TASK, f"{URN}-renamed", studio.checked(allow_replace=True), Call())


@pytest.mark.parametrize("word", ["allow_delete", "allow_replace"])
def test_a_trained_avatar_is_deleted_where_the_stack_says_so(studio: Studio, word: str) -> None:
    made = studio.create()
    studio.set_state(made, "JOB_SUCCESS")
    with pytest.raises(Refused, match=r"deleting it deletes the avatar, which cannot be had back.*`allow_delete`"):
        studio.delete(studio.read(made))
    assert studio.read(made).state["state"] == "JOB_SUCCESS"
    studio.delete(studio.update(studio.read(made), **{word: True}))
    assert studio.lifecycle.read(TASK, URN, made.id, made.inputs, made.state, Call()) is None


def test_a_word_that_is_new_counts_for_the_replacement_that_it_allows(studio: Studio) -> None:
    made = studio.create()
    studio.set_state(made, "JOB_SUCCESS")
    read = studio.read(made)
    assert studio.changes(read, name="Wang", allow_replace=True) == [("name", "update", True)]
    studio.delete(read)
    assert studio.lifecycle.read(TASK, URN, made.id, made.inputs, made.state, Call()) is None
