"""Wait for a training task, and say how far it is: in words, and since when."""

import time
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .job import state_in
from .managed import Managed
from .training_plan import where
from .waiting import Condition, lasting, wait_or_unfinished

if TYPE_CHECKING:
    from ..api.client import Api
    from .training import TrainingTask


def wait_until(task: "TrainingTask", api: "Api", it: Managed, goal: str, kept: Mapping[str, Any]) -> None:
    """Wait until the task has come as far as the goal. Raises Unfinished with what is `kept` for every other end."""
    name = it.inputs[task.name_property]
    wait_or_unfinished(
        lambda: task.show(api, it.id),
        Condition(
            reached=lambda report: task.states.reached(goal, state_in(report)),
            describe=lambda report: f"{name}: {standing(task, api, report)}; waiting until {goal}",
            failure=lambda report: _no_way_on(task, goal, report),
        ),
        api.call,
        id=it.id,
        kept=kept,
        ended=lambda error: f"waiting for {goal} ended: {error}",
    )


def standing(task: "TrainingTask", api: "Api", report: Mapping[str, Any]) -> str:
    """The state of a task in words, and for how long it has been there: by the service's clock, or else by ours."""
    entered, now = task.since(report), api.service_time or time.time()
    last = "" if entered is None else f", for {lasting(now - entered)}"
    return f"{task.states.described(state_in(report))}{last}"


def _no_way_on(task: "TrainingTask", goal: str, report: Mapping[str, Any]) -> str | None:
    """Why a task will never come as far as the goal by itself; None where it may."""
    now = state_in(report)
    if now in task.states.waiting:
        return f"waiting for {goal} ended: the task was not submitted for review"
    if now not in task.states.failed:
        return None
    said = task.failure(report).rstrip(".")
    remedy = " Change the task and run again to resubmit it." if now in task.states.changeable else ""
    return f"waiting for {goal} ended: {where(report)}{f': {said}' if said else ''}.{remedy}"
