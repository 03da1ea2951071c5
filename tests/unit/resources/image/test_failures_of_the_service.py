"""The failures that a user of avatar training meets, each by an option of the simulator."""

import threading

import pytest
from metastudio_provider.call import Call
from metastudio_provider.errors import ApiError, Unfinished
from metastudio_provider.lifecycle.lifecycle import ResourceState

from .studio import Studio

FAILED = "avatar_training_fails"


def passing(studio: Studio) -> Call:
    """A call whose waits move the clock of the service by two days."""

    def wait(_event: threading.Event, _seconds: float) -> bool:
        studio.service.advance(2 * 86_400)
        return False

    return Call(wait=wait)


def unfinished(studio: Studio, error: Unfinished, **more: object) -> ResourceState:
    return studio.read(ResourceState(error.id, studio.checked(**more), error.state))


def test_a_quota_that_is_used_up_creates_nothing(studio: Studio) -> None:
    studio.service.options(avatar_quota=0)
    with pytest.raises(ApiError, match=r"MSS\.41000023 .*The quota of the account is used up"):
        studio.create()
    studio.service.options(avatar_quota=1)
    assert studio.create().state["state"] == "AUTO_VERIFYING"


def test_too_many_tasks_at_once_leave_one_that_the_next_run_submits(studio: Studio) -> None:
    studio.service.options(max_avatar_trainings=0)
    with pytest.raises(Unfinished, match=r"MSS\.41000012 .*Too many tasks are running at once") as caught:
        studio.create()
    kept = unfinished(studio, caught.value)
    uploads = studio.requests("PUT", "/uploads/")
    studio.service.options(max_avatar_trainings=1)
    assert studio.changes(kept) == [("submit", "update", False)]
    assert studio.update(kept).state["state"] == "AUTO_VERIFYING"
    assert studio.requests("PUT", "/uploads/") == uploads, "nothing is uploaded twice"


@pytest.mark.parametrize(
    ("state", "reason"),
    [
        ("AUTO_VERIFY_FAILED", "The video is not 1920x1080, 1080x1920, 3840x2160 or 2160x3840"),
        ("MANUAL_VERIFY_FAILED", "The face is not visible throughout the video"),
    ],
)
def test_a_rejection_says_why_and_a_change_submits_the_task_again(studio: Studio, state: str, reason: str) -> None:
    studio.service.options(**{FAILED: state})
    with pytest.raises(Unfinished, match=f"in state {state}: {reason}. Change the task and run again") as caught:
        studio.create(passing(studio), wait_for="TRAINED")
    rejected = unfinished(studio, caught.value, wait_for="TRAINED")
    studio.service.options(**{FAILED: None})
    studio.write("training_video", "a better one")
    again = studio.update(rejected)
    studio.service.advance(2 * 86_400)
    done = studio.read(again)
    assert (done.id, done.state["state"]) == (rejected.id, "JOB_SUCCESS")
    assert done.state["asset_id"]


@pytest.mark.parametrize(
    "state", ["TRAINING_DATA_PREPROCESS_FAILED", "TRAIN_FAILED", "INFERENCE_DATA_PREPROCESS_FAILED"]
)
def test_a_failed_training_is_held_up_until_administrators_go_on(studio: Studio, state: str) -> None:
    studio.service.options(**{FAILED: state})
    made = studio.create()
    studio.service.advance(2 * 86_400)
    failed = studio.read(made)
    assert (failed.state["state"], "asset_id" in failed.state) == (state, False)
    assert failed.state["status"] == "held up in training, where the service's administrators go on"
    assert studio.changes(failed) == []
    studio.delete(failed)  # no avatar is lost
