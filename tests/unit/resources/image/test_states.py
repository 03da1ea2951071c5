"""The states of an avatar training task: the table holds all of them, and any other state allows nothing."""

import threading
from datetime import UTC, datetime
from itertools import combinations
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any, cast

import pytest
from metastudio_provider.call import Call
from metastudio_provider.errors import Refused, Unfinished
from metastudio_provider.framework.registry import resource
from metastudio_provider.framework.training import TrainingTask
from metastudio_provider.framework.training_waits import standing
from metastudio_provider.lifecycle.lifecycle import ResourceState
from metastudio_provider.resources.image import states
from metastudio_provider.resources.image.states import STATES
from metastudio_provider.values.shape import shape_of
from metastudio_provider.wire import image

from .studio import TASK, URN, Studio

if TYPE_CHECKING:
    from metastudio_provider.api.client import Api

ODD = [None, "", "WAIT_NEW_REVIEW", "wait_file_upload", "JOB_SUCCESS ", "None", 7, True]
"""States that are missing, or that the provider does not know."""

PHASES = (
    states.WAITING_FOR_FILES,
    states.AUTOMATIC_REVIEW,
    states.MANUAL_REVIEW,
    states.REVIEW_FAILED,
    states.TRAINING,
    states.TRAINED,
    states.NOT_ACCEPTED,
)


def test_every_state_of_the_contract_is_in_one_phase() -> None:
    named = shape_of(image.Show2dModelTrainingJobResponse).fields["state"].shape.enum
    assert frozenset().union(*PHASES) == set(named)
    assert len(named) == 61
    assert not [both for one, other in combinations(PHASES, 2) if (both := one & other)]


def test_every_state_has_words_and_no_other() -> None:
    assert states.WORDS.keys() == STATES.known
    assert STATES.described("WAIT_COMPILE") == "in training"
    assert STATES.described("COMPILE_FAILED") == STATES.described("MANUL_STOP_ACTION_MARK") != "in training"
    assert STATES.described("WAIT_NEW_REVIEW") == "in state WAIT_NEW_REVIEW"


def test_each_stage_holds_the_next_one() -> None:
    submitted, reviewed, trained = STATES.stages.values()
    assert trained < reviewed < submitted
    assert submitted | states.WAITING_FOR_FILES == STATES.known


@pytest.mark.parametrize("state", ["WAIT_FILE_UPLOAD", "AUTO_VERIFY_FAILED", "TRAIN_FAILED", "JOB_FINISH"])
def test_the_stages_that_a_state_has_reached(state: str) -> None:
    expected = {
        "WAIT_FILE_UPLOAD": set(),
        "AUTO_VERIFY_FAILED": {"SUBMITTED"},
        "TRAIN_FAILED": {"SUBMITTED", "REVIEWED"},
        "JOB_FINISH": {"SUBMITTED", "REVIEWED", "TRAINED"},
    }
    assert {goal for goal in STATES.stages if STATES.reached(goal, state)} == expected[state]


def test_the_state_is_an_output_in_words(studio: Studio) -> None:
    made = studio.create()
    assert made.state["status"] == "in automatic review"
    studio.set_state(made, "TRAINING")
    training = studio.read(made)
    assert training.state["status"] == "in training"
    assert studio.changes(training) == []


def test_a_wait_says_the_state_in_words_and_since_when(studio: Studio) -> None:
    lines: list[str] = []

    def wait(_event: threading.Event, _seconds: float) -> bool:
        (job,) = studio.service.ask("GET", "digital-human-training-manage/user/jobs")["jobs"]
        following = {"AUTO_VERIFYING": "COMPILE_FAILED", "COMPILE_FAILED": "JOB_SUCCESS"}
        studio.service.set_training(job["job_id"], following[job["state"]])
        return False

    studio.create(Call(report=lines.append, wait=wait), wait_for="TRAINED")
    assert [line for line in lines if "waiting" in line] == [
        "Lin: in automatic review, for less than a minute; waiting until TRAINED",
        "Lin: held up in training, where the service's administrators go on, for less than a minute; waiting until "
        "TRAINED",
    ]


@pytest.mark.parametrize(
    ("seconds", "said"), [(2 * 86_400 + 3 * 3_600, "in training, for 2 days 3 hours"), (None, "in training")]
)
def test_since_when_counts_by_the_clock_of_the_service(seconds: float | None, said: str) -> None:
    entry = {"operate_time": "2031-01-02T03:04:05Z"}
    report = {"state": "WAIT_COMPILE", "operation_logs": [] if seconds is None else [{}, entry]}
    now = datetime(2031, 1, 2, 3, 4, 5, tzinfo=UTC).timestamp() + (seconds or 0)
    api = cast("Api", SimpleNamespace(service_time=now))
    assert standing(cast(TrainingTask, resource(TASK)), api, report) == said


@pytest.fixture(params=ODD, ids=repr)
def odd(request: pytest.FixtureRequest) -> Any:
    return request.param


@pytest.fixture
def made(studio: Studio, odd: Any) -> ResourceState:
    """A submitted task that the service shows in an odd state from now on."""
    made = studio.create()
    studio.between.shown = [odd]
    return studio.read(made)


def test_a_task_in_an_odd_state_previews_without_change(studio: Studio, made: ResourceState) -> None:
    assert studio.changes(made) == []


@pytest.mark.parametrize("allow", [None, True])
@pytest.mark.parametrize("name", ["name", "model_version", "cover_image"])
def test_a_task_in_an_odd_state_is_neither_changed_nor_replaced(
    studio: Studio, made: ResourceState, name: str, allow: bool | None
) -> None:
    change = {name: {"name": "Wang", "model_version": "V3.3"}.get(name) or studio.write(name)}
    with pytest.raises(Refused, match="what the service takes there is not known"):
        studio.changes(made, allow_replace=allow, **change)


def test_a_task_in_an_odd_state_is_not_deleted(studio: Studio, made: ResourceState) -> None:
    with pytest.raises(Refused, match=r"(is in state|has no state)"):
        studio.delete(made)
    assert studio.requests("DELETE", made.id) == 0


def test_a_task_whose_state_was_known_is_not_deleted_in_an_odd_one(studio: Studio, odd: Any) -> None:
    made = studio.create(submit=False)
    studio.between.shown = [odd]
    with pytest.raises(Refused, match="Nothing was deleted"):
        studio.delete(made)
    assert studio.requests("DELETE", made.id) == 0


@pytest.mark.parametrize("goal", ["SUBMITTED", "REVIEWED", "TRAINED"])
def test_an_odd_state_has_reached_nothing_and_is_waited_in(studio: Studio, made: ResourceState, goal: str) -> None:
    assert studio.changes(made, wait_for=goal) == [("wait_for", "add", False)]
    pauses: list[float] = []

    def wait(event: threading.Event, seconds: float) -> bool:
        pauses.append(seconds)
        if len(pauses) == 3:
            event.set()
        return False

    inputs = studio.checked(wait_for=goal)
    with pytest.raises(Unfinished, match=f"waiting for {goal} ended: The operation was cancelled"):
        studio.lifecycle.update(TASK, URN, made.id, made.state, made.inputs, inputs, Call(wait=wait))
    assert len(pauses) == 3


def test_what_was_planned_for_another_state_is_not_written_in_an_odd_one(studio: Studio, odd: Any) -> None:
    made = studio.create()
    studio.set_state(made, "AUTO_VERIFY_FAILED")
    rejected = studio.read(made)
    studio.between.shown = [odd]
    with pytest.raises(Refused, match="`name` was not changed"):
        studio.update(rejected, name="Wang")
    assert studio.requests("PUT", "/user/jobs") == 0


def test_what_was_planned_for_a_rejected_task_is_not_lost_when_it_was_submitted_since(studio: Studio) -> None:
    made = studio.create()
    studio.set_state(made, "AUTO_VERIFY_FAILED")
    rejected = studio.read(made)
    studio.set_state(made, "MANUAL_VERIFYING")
    with pytest.raises(Refused, match="`name` was not changed: the task is in state MANUAL_VERIFYING now"):
        studio.update(rejected, name="Wang")


def test_a_task_of_an_interrupted_run_in_an_odd_state_stays_and_says_so(studio: Studio, odd: Any) -> None:
    made = studio.create()
    studio.between.shown = [odd]
    with pytest.raises(Unfinished, match="whether its files were uploaded is not known") as caught:
        studio.process().create(TASK, URN, studio.checked(), Call())
    assert caught.value.id == made.id
    assert studio.requests("DELETE", "/user/jobs") == 0
    studio.between.shown = []
    kept = studio.read(ResourceState(made.id, studio.checked(), caught.value.state))
    assert studio.changes(kept) == [("file_hashes", "add", False)]
    assert studio.changes(studio.update(kept)) == []


@pytest.mark.parametrize("state", sorted(STATES.known - STATES.waiting - STATES.changeable))
def test_a_submitted_task_is_replaced_with_the_stacks_word_only(studio: Studio, state: str) -> None:
    made = studio.create()
    studio.set_state(made, state)
    submitted = studio.read(made)
    with pytest.raises(Refused, match=f"the task is in state {state}, and the service takes changes after a failed"):
        studio.changes(submitted, name="Wang")
    assert studio.changes(submitted, name="Wang", allow_replace=True) == [("name", "update", True)]


@pytest.mark.parametrize("state", sorted(STATES.known - STATES.deletable - STATES.delaying))
def test_a_task_is_deleted_only_where_the_service_does_so(studio: Studio, state: str) -> None:
    made = studio.create()
    studio.set_state(made, state)
    with pytest.raises(Refused, match=f"is in state {state}, in which the service does not delete it"):
        studio.delete(made)
    assert studio.requests("DELETE", made.id) == 0
