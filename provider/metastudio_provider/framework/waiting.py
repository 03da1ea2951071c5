"""Wait for the service: poll until a condition holds. Clock, deadline and cancel come with the call."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, TypeVar

from ..call import Call

State = TypeVar("State")

FIRST_SECONDS, MOST_SECONDS, GROWTH = 2.0, 30.0, 1.5


@dataclass(frozen=True)
class Condition(Generic[State]):
    """What a wait is for. `describe` is one line of progress, `failure` says why it can never be reached, or None."""

    reached: Callable[[State], bool]
    describe: Callable[[State], str]
    failure: Callable[[State], str | None] = lambda _: None


class WaitFailed(Exception):
    """The awaited state can no longer be reached; the text says why."""


def wait_for(poll: Callable[[], State], condition: Condition[State], call: Call) -> State:
    """Poll with growing pauses; returns the state in which the condition holds.

    Raises WaitFailed, Cancelled, DeadlineExceeded, or what `poll` raises.
    """
    pause = FIRST_SECONDS
    while True:
        state = poll()
        if condition.reached(state):
            return state
        failure = condition.failure(state)
        if failure is not None:
            raise WaitFailed(failure)
        call.report(condition.describe(state))
        call.sleep(pause)
        pause = min(MOST_SECONDS, pause * GROWTH)
