"""What may become of a training task, by the state it is in."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from ..errors import Refused
from ..values.diff import Change
from .job import TrainingStates, state_in
from .local_files import FILE_HASHES, by_key
from .managed import Managed
from .uploads import PENDING_UPLOADS

if TYPE_CHECKING:
    from .training import TrainingTask

STEERING = ("submit", "wait_for", "allow_delete")
"""Inputs that say how far the provider takes a task. They can change in every state."""

ALLOW_REPLACE = "allow_replace"
"""The word of a stack for replacing a task that is worth something."""

ALLOW_DELETE = "allow_delete"
"""The word of a stack for deleting such a task."""


def allowed(task: "TrainingTask", it: Managed, changes: list[Change]) -> list[Change]:
    """The changes, marked `replace` where they replace a task that is worth nothing yet, or that the stack gives up.

    Raises Refused for what would destroy a model, or cannot be done.
    """
    now, names, states = state_in(it.state), written(changes) - set(task.aside), task.states
    if files_unknown(states, it.state, it.state):
        names -= {FILE_HASHES}
    written_alone = not task.changes_with_submission or names == {FILE_HASHES}
    taken = now in states.changeable and (written_alone or task.submits(it.inputs))
    if not names or (taken and not names & task.create_only):
        return changes
    worthless = task.is_worthless(it)
    if worthless and names == {FILE_HASHES} and _takes_files(task, it):
        return changes
    if worthless or (it.inputs.get(ALLOW_REPLACE) and now in states.known):
        return [replace(change, replace=change.path[0] not in STEERING) for change in changes]
    what = ", ".join(f"`{name}`" for name in sorted(names & task.create_only or names))
    if now not in states.known:
        raise Refused(
            f"{what} cannot be changed: {where(it.state)}, and what the service takes there is not known. Run "
            "`pulumi refresh` and look again, or take the change back."
        )
    why = f"{where(it.state)}, and the service takes changes after a failed review only"
    if now in states.changeable:
        why = "the service takes it with the submission, and `submit` says no"
    if names & task.create_only:
        why = "the service takes it at creation only"
    raise Refused(
        f"{what} cannot be changed: {why}. Set `allow_replace` to delete this task with its {task.product} and train a "
        "new one, or take the change back."
    )


def left_undone(task: "TrainingTask", it: Managed) -> list[Change]:
    """A submission that was not made, a wait that was broken off or that failed."""
    goal, found = it.inputs.get("wait_for"), []
    if submission_left(task.states, it.state, it.state) and task.submits(it.inputs):
        found.append(Change(("submit",), "update"))
    if isinstance(goal, str) and not task.states.reached(goal, state_in(it.state)):
        found.append(Change(("wait_for",), "update"))
    return found


def written(changes: Sequence[Change]) -> set[str]:
    """The inputs whose change has to be written."""
    return {str(change.path[0]) for change in changes} - set(STEERING)


def files_unknown(states: TrainingStates, report: Mapping[str, Any], state: Mapping[str, Any]) -> bool:
    """Whether files cannot be compared: the task was submitted before it was imported, and no report has hashes."""
    return FILE_HASHES not in state and state_in(report) in states.under_way


def submission_left(states: TrainingStates, report: Mapping[str, Any], state: Mapping[str, Any]) -> bool:
    """Whether an earlier run ended before its submission. After a failed review, pending uploads are the sign of it."""
    now = state_in(report)
    return now in states.waiting or (now in states.changeable and bool(state.get(PENDING_UPLOADS)))


def where(report: Mapping[str, Any]) -> str:
    """The state of a task as a clause."""
    now = state_in(report)
    return f"the task is in state {now}" if now else "the service reports no state of the task"


def _takes_files(task: "TrainingTask", it: Managed) -> bool:
    """Whether there is an upload address for every file that changed."""
    wanted, uploaded = by_key(it.inputs.get(FILE_HASHES)), by_key(it.state.get(FILE_HASHES))
    changed = {key for key in wanted.keys() | uploaded.keys() if wanted.get(key) != uploaded.get(key)}
    pending = {key for key, urls in (it.state.get(PENDING_UPLOADS) or {}).items() if urls}
    return task.addressing is not None or changed <= pending
