"""Training tasks: what becomes of one in each state, for a task that is declared like a voice."""

import contextlib
from pathlib import Path
from typing import Any, Literal

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from metastudio_provider.errors import ApiError, Refused, Unfinished
from metastudio_provider.framework.managed import Managed
from metastudio_provider.framework.marks import Marks
from metastudio_provider.framework.resource import ProviderOutputs
from metastudio_provider.values.model import UNKNOWN

from .voice import STATES, TASK, VoiceInputs, VoiceStack, VoiceTask


@pytest.fixture
def stack(tmp_path: Path) -> VoiceStack:
    return VoiceStack(tmp_path)


def set_state(stack: VoiceStack, state: Any) -> None:
    assert stack.it is not None
    stack.service.jobs[stack.it.id]["state"] = state


def outputs(stack: VoiceStack) -> Any:
    assert stack.it is not None
    return stack.it.state


def changed(stack: VoiceStack) -> list[tuple[str, bool]]:
    return [(".".join(map(str, change.path)), change.replace) for change in stack.plan()]


def test_a_voice_is_uploaded_sentence_by_sentence_and_submitted(stack: VoiceStack) -> None:
    stack.up()
    assert outputs(stack)["state"] == "SYSTEM_AUDITING"
    assert {stack.service.content(key) for key in ("audio.1", "texts.1")} == {b"audio 1", b"text 1"}
    assert stack.service.confirmed == [("SENTENCE", "texts.0"), ("SENTENCE", "texts.1")]
    assert outputs(stack)["file_hashes"]["audio"].keys() == {"0", "1"}
    assert stack.up() == []


def test_a_sentence_that_does_not_match_is_recorded_again(stack: VoiceStack) -> None:
    stack.service.faults = ["", "", "", "", "", "refused"]  # the uploads up to the second text, then its confirmation
    stack.service.faults.insert(4, "")
    with pytest.raises(Unfinished, match="not accepted"):
        stack.up()
    stack.write("1.wav", "audio one, clearer")
    stack.it = stack.refreshed()
    assert changed(stack) == [("file_hashes.audio.1", False)]
    stack.up()
    assert outputs(stack)["state"] == "SYSTEM_AUDITING"
    assert stack.service.sent.count("audio.0:1") == 1
    assert stack.service.content("audio.1") == b"audio one, clearer"


def test_a_task_that_is_not_submitted_takes_changes_with_its_submission(stack: VoiceStack) -> None:
    stack.inputs["submit"] = False
    stack.up()
    stack.inputs |= {"submit": True, "voice_name": "Wang"}
    stack.up()
    (job,) = stack.service.jobs.values()
    assert (job["state"], job["voice_name"]) == ("SYSTEM_AUDITING", "Wang")


def test_what_travels_with_a_submission_replaces_a_task_that_is_not_to_be_submitted(stack: VoiceStack) -> None:
    stack.inputs["submit"] = False
    stack.up()
    stack.inputs["voice_name"] = "Wang"
    assert changed(stack) == [("voice_name", True)]
    stack.write("0.wav", "another one")
    stack.inputs["voice_name"] = "Lin"
    assert changed(stack) == [("file_hashes.audio.0", False)]


@pytest.mark.parametrize("state", ["CREATING", "AUDITING", "AUDIT_FAILED", "PROCESSING", "SUCCEED"])
def test_what_has_a_call_of_its_own_changes_in_every_state(stack: VoiceStack, state: str) -> None:
    stack.inputs |= {"batch_name": "first", "submit": state != "CREATING"}
    stack.up()
    set_state(stack, state)
    stack.inputs["batch_name"] = "second"
    assert changed(stack) == [("batch_name", False)]
    stack.up()
    assert outputs(stack)["batch_name"] == "second"
    assert outputs(stack)["state"] == state
    assert stack.service.asked.count("commit") == (state != "CREATING")


def test_what_is_taken_at_creation_only_replaces_a_task_that_is_not_submitted(stack: VoiceStack) -> None:
    stack.inputs["submit"] = False
    stack.up()
    stack.inputs["create_type"] = "SEGMENT"
    assert ("create_type", True) in changed(stack)
    stack.up()
    assert len(stack.service.jobs) == 1


def test_a_rejected_task_is_submitted_again_with_what_changed(stack: VoiceStack) -> None:
    stack.up()
    set_state(stack, "AUDIT_FAILED")
    stack.write("0.txt", "another text")
    stack.up()
    assert outputs(stack)["state"] == "SYSTEM_AUDITING"
    assert stack.service.asked.count("commit") == 2
    assert stack.service.confirmed[2:] == [("SENTENCE", "texts.0")]


def test_a_submission_that_failed_after_a_rejection_is_left_to_do(stack: VoiceStack) -> None:
    stack.up()
    set_state(stack, "AUDIT_FAILED")
    stack.inputs["voice_name"] = "Wang"
    stack.service.faults = ["refused"]
    with pytest.raises(Unfinished, match=r"MSS\.41000012"):
        stack.up()


def test_addresses_that_were_lost_are_asked_for(stack: VoiceStack) -> None:
    assert TASK.lost.keeps(TASK, stack.api, "job-1", stack.checked())
    stack.service.faults = ["refused"]
    with pytest.raises(Unfinished):
        stack.up()
    stack.service.open.clear()  # they expired
    stack.up()
    assert outputs(stack)["state"] == "SYSTEM_AUDITING"
    assert len(stack.service.jobs) == 1


def test_a_task_of_an_interrupted_run_gets_its_files(stack: VoiceStack) -> None:
    stack.service.begin()
    inputs = stack.checked()
    id, _ = TASK.create(stack.api, inputs)
    extra = TASK.after_create(stack.api, Managed(id, inputs), {})
    assert extra["pending_uploads"] == {}
    assert stack.service.jobs[id]["state"] == "SYSTEM_AUDITING"


def test_a_wait_ends_with_the_reason_of_a_failure(stack: VoiceStack) -> None:
    stack.inputs["wait_for"] = "TRAINED"
    with pytest.raises(Unfinished, match="waiting for TRAINED ended: The time allowed for this operation is over"):
        stack.up()
    set_state(stack, "FAILED")
    next(iter(stack.service.jobs.values()))["job_failed_reason"] = "too noisy."
    with pytest.raises(Unfinished, match="ended: the task is in state FAILED: too noisy"):
        stack.up()
    set_state(stack, "SUCCEED")
    stack.up()
    assert stack.plan() == []


def test_a_replaced_task_is_deleted_after_its_automatic_review(stack: VoiceStack) -> None:
    stack.up()
    stack.inputs |= {"create_type": "SEGMENT", "allow_replace": True}
    with pytest.raises(Refused, match="The voice training task job-1 is in state AUDITING, in which the service does"):
        stack.up()
    stack.service.jobs["job-1"]["state"] = "SUCCEED"
    stack.up()
    assert len(stack.service.jobs) == 1


@pytest.mark.parametrize(
    ("inputs", "texts"),
    [
        ({"submit": True}, {"audio": "is required when `submit` is true."}),
        ({"wait_for": "TRAINED"}, {"wait_for": "is never reached: without `audio` or `submit` nothing is submitted."}),
        ({"wait_for": "TRAINED", "submit": UNKNOWN}, {}),
        ({"wait_for": "TRAINED", "audio": UNKNOWN}, {}),
        ({"audio": ["none.wav"]}, {"audio": 'names no file: "none.wav" (relative paths start at the project folder).'}),
    ],
)
def test_inputs_that_cannot_work_are_errors(inputs: dict[str, Any], texts: dict[str, str]) -> None:
    assert {problem.path[0]: problem.text for problem in TASK.problems(inputs)} == texts


class Other(VoiceInputs):
    """Inputs with another goal."""

    wait_for: Literal["SUBMITTED"] | None = None  # type: ignore[assignment]


@pytest.mark.parametrize(
    ("names", "text"),
    [
        (
            {"inputs": Other},
            r"`wait_for` takes \['SUBMITTED'\], and the stages are \['SUBMITTED', 'REVIEWED', 'TRAINED'",
        ),
        ({"material": ("audio", "voice_name")}, "the material voice_name is no local file"),
        ({"marks": Marks()}, r"its marks lack `training_marks\(VoiceInputs\)`"),
        ({"outputs": ProviderOutputs}, "its outputs lack 'pending_uploads'"),
    ],
)
def test_a_declaration_that_cannot_work_is_an_error(names: dict[str, Any], text: str) -> None:
    task = type("Song", (VoiceTask,), {"token": "metastudio:voice:Song", **names})()
    with pytest.raises(TypeError, match=f"^Song: {text}"):
        task.input_shape  # noqa: B018 - the first use


ACTIONS = st.one_of(
    st.tuples(st.just("up"), st.lists(st.sampled_from(["", "", "refused", "lost", "half"]), max_size=6)),
    st.tuples(st.just("state"), st.sampled_from([*sorted(STATES.known), None, "", "NEW_STATE", "creating", 7])),
    st.tuples(st.just("file"), st.sampled_from(["0.wav", "1.txt", "letter"])),
    st.tuples(st.just("voice_name"), st.sampled_from(["Lin", "Wang"])),
    st.tuples(st.just("create_type"), st.sampled_from(["PACKAGE", "SEGMENT"])),
    st.tuples(st.just("allow_replace"), st.booleans()),
    st.tuples(st.just("submit"), st.booleans()),
    st.tuples(st.just("wait_for"), st.sampled_from(["SUBMITTED", "TRAINED"])),
)


def run(stack: VoiceStack, faults: list[str]) -> None:
    """One run, and what must not happen in it."""
    before = {id: job["state"] for id, job in stack.service.jobs.items()}
    current = before.get(stack.it.id) if stack.it else None
    created = stack.service.asked.count("create")
    stack.service.faults = list(faults)
    with contextlib.suppress(Refused, Unfinished, ApiError):
        stack.up()
    allowed = stack.inputs.get("allow_replace") and current in STATES.known
    if before and stack.service.asked.count("create") > created:
        assert current in STATES.waiting or allowed, f"replaced in {current}"
    for id, state in before.items():
        if id not in stack.service.jobs:
            assert state in STATES.deletable | STATES.delaying
            assert state in STATES.untrained | STATES.delaying or stack.inputs.get("allow_replace"), "a voice was lost"
    assert len(stack.service.jobs) == 1 + len(stack.replaced), "a task was created twice, or lost"


@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(actions=st.lists(ACTIONS, max_size=14))
def test_nothing_is_lost_whatever_happens(tmp_path: Path, actions: list[tuple[str, Any]]) -> None:
    """The service fails the test where it is asked for what the state does not allow."""
    stack = VoiceStack(tmp_path)
    stack.up()
    for what, value in [*actions, ("up", [])]:
        if what == "file":
            stack.write(value, f"{value} in its {len(stack.service.asked)}th version")
        elif what == "state":
            set_state(stack, value)
        elif what == "up" and not list(TASK.problems(stack.inputs)):
            run(stack, value)
        elif what != "up":
            stack.inputs[what] = value
