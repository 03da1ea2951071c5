"""What the states of a job allow."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from itertools import pairwise
from typing import Any


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
