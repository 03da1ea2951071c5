"""Jobs: what their states allow, and what the service makes once as a resource."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from itertools import pairwise
from typing import TYPE_CHECKING, Any, ClassVar

from ..errors import NotFound, Refused
from ..values.diff import Change
from ..values.model import Model
from .managed import Inputs, Managed, State
from .marks import Marks
from .resource import Resource
from .risks import Risk, Risks
from .waiting import Condition, wait_or_unfinished

if TYPE_CHECKING:
    from ..api.client import Api
    from ..call import Call
    from ..settings.model import Settings


@dataclass(frozen=True)
class JobStates:
    """The states of a job, as far as the provider acts on them.

    Each decision names the states that allow it. A state that is missing or new to the provider allows nothing.
    """

    stages: Mapping[str, frozenset[str]]
    """How far a job has come: goal -> the states in which it has reached it, in the order of the goals."""
    failed: frozenset[str]
    """Nothing moves on from these states by itself."""

    def reached(self, goal: str, state: str) -> bool:
        """Whether a job in this state has come as far as the goal."""
        return state in self.stages[goal]


@dataclass(frozen=True)
class TrainingStates(JobStates):
    """The states of a training task. The first stage is the submission, the last one is done."""

    untrained: frozenset[str]
    """Nothing was trained, or the training failed: no model is lost with the task."""
    waiting: frozenset[str]
    """The task was never submitted: it takes files, and is worth nothing yet."""
    changeable: frozenset[str]
    """The task takes changes, and is submitted again after them."""
    deletable: frozenset[str]
    delaying: frozenset[str]
    """A deletion waits while the task is in these states, which end by themselves within minutes."""
    words: Mapping[str, str] = field(default_factory=dict)
    """What each state means for a user, as the end of a sentence about the task."""

    def __post_init__(self) -> None:
        """Raise TypeError for a table that contradicts itself."""
        for (goal, before), (next_goal, after) in pairwise(self.stages.items()):
            if not after <= before:
                raise TypeError(f"States that reached {next_goal} and not {goal}: {', '.join(sorted(after - before))}")
        if both := self.waiting & self.submitted:
            raise TypeError(f"States of a task that is submitted and is not: {', '.join(sorted(both))}")
        if both := self.untrained & list(self.stages.values())[-1]:
            raise TypeError(f"States of a task that has trained something and nothing: {', '.join(sorted(both))}")
        if both := self.delaying & self.deletable:
            raise TypeError(f"States that delay a deletion and allow it: {', '.join(sorted(both))}")

    def described(self, state: str) -> str:
        """What a state means, in words."""
        if not state:
            return "in no state that the service reports"
        return self.words.get(state) or f"in state {state}"

    @cached_property
    def submitted(self) -> frozenset[str]:
        """The task was submitted, whatever became of it."""
        return frozenset().union(*self.stages.values())

    @cached_property
    def under_way(self) -> frozenset[str]:
        """The task was submitted, and takes no change."""
        return self.submitted - self.changeable

    @cached_property
    def known(self) -> frozenset[str]:
        """Every state that the provider knows."""
        return self.submitted | self.waiting | self.changeable | self.deletable | self.failed


def state_in(report: Mapping[str, Any]) -> str:
    """The state in a report. Empty where there is none."""
    state = report.get("state")
    return state if isinstance(state, str) else ""


STEERING = ("wait_for",)
"""Inputs of a job that steer the provider: they change in place."""


def job_marks(inputs: type[Model]) -> Marks:
    """The marks of a job of which no report has any input."""
    names = tuple(inputs.model_fields)
    return Marks(replace=tuple(name for name in names if name not in STEERING), unreported=names)


class Job(Resource[Inputs, State]):
    """Something that the service makes once of its inputs. It ends by itself, and cannot be changed.

    Every change of what it is made of makes another one, and so does a job that failed. A job that an earlier run left
    under way is waited for. A job whose record the service dropped stays as it was last seen: it is not made again.
    Deleting the resource leaves the result, which cannot be deleted. The inputs have `triggers` and `wait_for`, whose
    values are the `stages` of the states.
    """

    states: ClassVar[JobStates]
    what: ClassVar[str]
    """What is made, as the beginning of a sentence."""
    risks = Risks(
        create=Risk("The job is started; it costs what the service charges for it."),
        replace=Risk("The job is started again, and charged again."),
        rename=Risk("The job is started again, and charged again."),
        delete=Risk("Nothing: what was made is made."),
        retained=True,
    )

    def failure(self, report: Mapping[str, Any]) -> str:
        """Why a job failed, as the service says it."""
        return str(report.get("message") or "the service gives no reason")

    def plan(self, it: Managed, changes: list[Change], settings: "Settings", call: "Call") -> list[Change]:
        """The changes; a job that failed is made again, one that is under way is waited for."""
        state = state_in(it.state)
        if state in self.states.failed:
            call.warn(f"{self.what} failed: {self.failure(it.state)}. It is made again.")
            return [*(replace(change, replace=True) for change in changes), Change(("state",), "update", replace=True)]
        if any(change.replace for change in changes):
            return [replace(change, replace=True) for change in changes]
        waits = state != "" and not self.states.reached(self._goal(it), state)
        return [*changes, Change(("state",), "update")] if waits else changes

    def after_create(self, api: "Api", it: Managed[Inputs, State], answer: Mapping[str, Any]) -> dict[str, Any]:
        """Wait as far as `wait_for` says."""
        self._wait(api, it)
        return {}

    def read(self, api: "Api", it: Managed[Inputs, State]) -> dict[str, Any]:
        """The job, or the last state of one that the service dropped. Raises Refused on import."""
        if not it.known:
            raise Refused(f"{self.noun} cannot be imported: the service does not show what it is made of.")
        try:
            return self.show(api, it.id)
        except NotFound:
            if not it.state:
                raise
            api.call.warn(f"The service does not hold {self.noun} {it.id} any more; it stays as it was last seen.")
            return {name: it.state[name] for name in self.state_shape.fields if it.state.get(name) is not None}

    def update(self, api: "Api", it: Managed[Inputs, State], changes: Sequence[Change]) -> dict[str, Any]:
        """Wait as far as `wait_for` says."""
        return self._wait(api, it)

    def delete(self, api: "Api", it: Managed[Inputs, State]) -> None:
        """Nothing: what was made is made."""

    def _goal(self, it: Managed[Inputs, State]) -> str:
        """How far the job must have come; unset or not known yet, it must be done."""
        goal, stages = it.inputs.get("wait_for"), list(self.states.stages)
        return goal if goal in stages else stages[-1]

    def _wait(self, api: "Api", it: Managed[Inputs, State]) -> dict[str, Any]:
        goal = self._goal(it)
        report = wait_or_unfinished(
            lambda: self.show(api, it.id),
            Condition(
                lambda report: self.states.reached(goal, state_in(report)),
                lambda report: f"{self.what}: {state_in(report)}",
                lambda report: (
                    f"{self.what} failed: {self.failure(report)}. The next `pulumi up` makes it again."
                    if state_in(report) in self.states.failed
                    else None
                ),
            ),
            api.call,
            id=it.id,
            kept={},
            ended=lambda error: (
                f"waiting for {goal} ended: {str(error).rstrip('.')}. The next `pulumi up` waits again."
            ),
        )
        return dict(report)
