"""Commands to an avatar training task: once on create, once more after a change of triggers, never out of place."""

from pathlib import Path
from typing import Any

import pytest
from metastudio_provider.errors import MetaStudioError, Refused, Unfinished
from metastudio_provider.lifecycle.lifecycle import ResourceState
from metastudio_provider.resources.image.commands import ALLOWED, RESTRICTED, WHY, refuse_out_of_place
from metastudio_provider.resources.image.states import STATES

from tests.studio import planned

from .studio import Studio

COMMAND = "metastudio:image:AvatarTrainingCommand"
JOBS = "digital-human-training-manage/user/jobs"
COMMENT = {"comment_title": "The lips", "comment_message": "They move too late."}
PLACE = "POST digital-human-training-manage/user/jobs/*/command"


@pytest.fixture
def task(studio: Studio) -> ResourceState:
    """A task of an account on the allow list that waits for its decision."""
    studio.service.options(avatar_allow_list=True)
    made = studio.create()
    return in_state(studio, made, "WAIT_USER_CONFIRM")


def in_state(studio: Studio, made: ResourceState, state: str) -> ResourceState:
    studio.set_state(made, state)
    studio.service.calls()
    return made


def give(studio: Studio, task: ResourceState, command: str, **more: Any) -> ResourceState:
    return studio.service.create(COMMAND, job_id=task.id, command=command, **more)


def shown(studio: Studio, task: ResourceState) -> Any:
    return studio.service.ask("GET", f"{JOBS}/{task.id}")


def test_a_command_is_given_on_create_and_again_by_triggers_only(studio: Studio, task: ResourceState) -> None:
    made = give(studio, task, "CONFIRM_ANSWER", comment_data=COMMENT, triggers={"round": "1"})
    assert made.id.startswith(f"{task.id}/")
    assert made.state["state_before"] == "WAIT_USER_CONFIRM"
    assert studio.service.writes() == [PLACE]
    read = studio.service.read(COMMAND, made)
    assert planned(studio.service.diff(COMMAND, read)) == []
    changed = {"comment_message": "They are fine."}
    change = ("comment_data.comment_message", "update", False)
    assert change in planned(studio.service.diff(COMMAND, read, comment_data=changed))
    assert studio.service.warnings == [
        "The change of `comment_data` is kept, but the command is given again only when `triggers` change."
    ]
    assert planned(studio.service.diff(COMMAND, read, triggers={"round": "2"})) == [("triggers.round", "update", True)]
    studio.service.delete(COMMAND, read)
    assert studio.service.calls() == []


@pytest.mark.parametrize(
    ("before", "command", "after"),
    [
        ("WAIT_USER_CONFIRM", "CONFIRM_ACCEPT", "JOB_FINISH"),
        ("WAIT_USER_CONFIRM", "CONFIRM_REJECT", "JOB_REJECT"),
        ("WAIT_USER_CONFIRM", "CONFIRM_PENDING", "JOB_PENDING"),
        ("JOB_PENDING", "CONFIRM_ACTIVE", "WAIT_USER_CONFIRM"),
        ("JOB_SUCCESS", "DELETE_JOB_VIDEO", "JOB_SUCCESS"),
    ],
)
def test_what_a_command_does(studio: Studio, task: ResourceState, before: str, command: str, after: str) -> None:
    give(studio, in_state(studio, task, before), command, operation_reason="decided on Monday")
    assert shown(studio, task)["state"] == after
    assert studio.read(task).state["state"] == after


def test_a_flexus_task_is_trained_again_as_often_as_the_service_allows(studio: Studio) -> None:
    made = studio.create(is_flexus=True)
    for _ in range(3):
        give(studio, in_state(studio, made, "JOB_SUCCESS"), "CONFIRM_REPAIR")
        assert shown(studio, made)["state"] == "TRAINING"
    in_state(studio, made, "JOB_SUCCESS")
    with pytest.raises(Refused, match="it has no retraining left"):
        give(studio, made, "CONFIRM_REPAIR")
    assert studio.service.writes() == []


def test_attachments_are_uploaded_with_the_comment(studio: Studio, task: ResourceState) -> None:
    files = [studio.write("late.png", "a picture"), studio.write("late.mp4", "a video")]
    made = give(studio, task, "CONFIRM_REJECT", comment_data=COMMENT, attachments=files)
    assert "attachment_upload_url" not in made.state
    assert len([call for call in studio.service.writes() if call.startswith("PUT")]) == 2
    (comment,) = shown(studio, task)["comment_logs"]
    assert (comment["comment_type"], comment["comment_message"]) == ("USER_REJECT", "They move too late.")
    assert len(comment["attachment_download_url"]) == 2


def test_an_attachment_that_breaks_does_not_repeat_the_command(studio: Studio, task: ResourceState) -> None:
    studio.fault("PUT", "/uploads/", times=9)
    files = [studio.write("late.png", "a picture")]
    with pytest.raises(Unfinished, match=r"the command was accepted, but `attachments.0`.*were not uploaded") as caught:
        give(studio, task, "CONFIRM_ANSWER", comment_data=COMMENT, attachments=files)
    assert caught.value.id.startswith(task.id)
    assert len(shown(studio, task)["comment_logs"]) == 1


def test_a_comment_goes_with_what_comments(studio: Studio, tmp_path: Path) -> None:
    def problems(**inputs: Any) -> list[tuple[Any, str]]:
        found = studio.lifecycle.check(COMMAND, {"job_id": "1", **inputs}).problems
        return [(problem.path[0], problem.text) for problem in found]

    assert problems(command="CONFIRM_ANSWER") == [("comment_data", "is required for the command CONFIRM_ANSWER.")]
    only = "goes with CONFIRM_REJECT and CONFIRM_ANSWER only."
    assert problems(command="CONFIRM_ACCEPT", comment_data=COMMENT) == [("comment_data", only)]
    file = studio.write("late.png", "a picture")
    assert problems(command="DELETE_JOB_VIDEO", attachments=[file]) == [("attachments", only)]
    ((name, text),) = problems(command="CONFIRM_REJECT", attachments=[str(tmp_path / "none.png")])
    assert name == "attachments"
    assert text.startswith("names no file")


@pytest.mark.parametrize("command", ["SUBMITVERIFYING", "CONFIRM_MULTIPART_UPLOADED", "ADMIN_RESET"])
def test_the_commands_of_a_tasks_life_and_of_administrators_are_none_to_declare(studio: Studio, command: str) -> None:
    (problem,) = studio.lifecycle.check(COMMAND, {"job_id": "1", "command": command}).problems
    assert problem.path == ("command",)
    assert "CONFIRM_ACCEPT" in problem.text


def test_the_table_has_every_command_and_known_states_only() -> None:
    assert ALLOWED.keys() == WHY.keys()
    assert not frozenset().union(*ALLOWED.values()) - STATES.known


@pytest.mark.parametrize("command", sorted(ALLOWED))
def test_what_a_state_does_not_allow_is_refused(command: str) -> None:
    for state in [*STATES.known, "WAIT_NEW_REVIEW", "", None]:
        if state in ALLOWED[command]:
            refuse_out_of_place(command, "7", {"state": state})
            continue
        with pytest.raises(Refused, match=f"^{command} was not sent for task 7: ") as caught:
            refuse_out_of_place(command, "7", {"state": state})
        on_the_list = "only accounts on the service's allow list" in str(caught.value)
        assert on_the_list == (state == "JOB_SUCCESS" and command in RESTRICTED)


@pytest.mark.parametrize("state", ["JOB_FINISH", "WAIT_NEW_REVIEW"])
def test_a_command_out_of_place_is_not_sent(studio: Studio, task: ResourceState, state: str) -> None:
    studio.between.shown = [state]
    with pytest.raises(Refused, match=f"CONFIRM_REJECT was not sent for task {task.id}: the task is in state {state}"):
        give(studio, task, "CONFIRM_REJECT", comment_data=COMMENT)
    assert studio.service.writes() == []


def test_a_command_is_not_sent_while_the_state_of_its_task_is_not_known(studio: Studio, task: ResourceState) -> None:
    studio.fault("GET", f"/jobs/{task.id}$", "reset", times=9)
    with pytest.raises(Refused, match=f"^CONFIRM_ACCEPT was not sent for task {task.id}, whose state is not known"):
        give(studio, task, "CONFIRM_ACCEPT")
    studio.service.forget_faults()
    studio.service.calls()
    give(studio, task, "CONFIRM_ACCEPT")
    assert studio.service.writes() == [PLACE], "it is given once the state is known"


def test_a_command_that_the_account_may_not_give_says_so(studio: Studio, task: ResourceState) -> None:
    studio.service.options(avatar_allow_list=False)
    with pytest.raises(MetaStudioError, match="the account is not allowed to give the command CONFIRM_ACCEPT"):
        give(studio, task, "CONFIRM_ACCEPT")


def test_a_command_without_an_answer_counts_as_given(studio: Studio, task: ResourceState) -> None:
    studio.fault("POST", "/command", "reset", when="after")
    with pytest.raises(Unfinished, match="so it counts as done and is not repeated"):
        give(studio, task, "CONFIRM_ACCEPT")
    assert shown(studio, task)["state"] == "JOB_FINISH"
