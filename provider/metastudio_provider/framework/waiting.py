"""Wait for the service: poll until a condition holds. Clock, deadline and cancel come with the call."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any, Generic, TypeVar

from ..call import Call
from ..engine.texts import internal_error
from ..errors import MetaStudioError, Unfinished

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


def lasting(seconds: float) -> str:
    """A time in words, in its two largest units: `2 days 3 hours`."""
    minutes = int(max(0.0, seconds)) // 60
    units = [(minutes // 1440, "day"), (minutes // 60 % 24, "hour"), (minutes % 60, "minute")]
    while units and not units[0][0]:
        units.pop(0)
    shown = [f"{number} {unit}{'s' * (number != 1)}" for number, unit in units[:2] if number]
    return " ".join(shown) or "less than a minute"


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
        call.try_to_report(partial(condition.describe, state))
        call.sleep(pause)
        pause = min(MOST_SECONDS, pause * GROWTH)


def wait_or_unfinished(
    show: Callable[[], Mapping[str, Any]],
    condition: Condition[Mapping[str, Any]],
    call: Call,
    *,
    id: str,
    kept: Mapping[str, Any],
    ended: Callable[[MetaStudioError], str],
) -> Mapping[str, Any]:
    """Wait for an object that exists; returns the report in which the condition holds.

    Every other end raises Unfinished with the last report and what is `kept` beside it, so that no id is lost. `ended`
    words the reason where a cancel, the deadline or an error ended the wait. Nothing is asked afterwards.
    """
    seen: Mapping[str, Any] = {}

    def poll() -> Mapping[str, Any]:
        nonlocal seen
        seen = show()
        return seen

    try:
        return wait_for(poll, condition, call)
    except WaitFailed as error:
        raise Unfinished(id, {**seen, **kept}, [str(error)]) from error
    except MetaStudioError as error:
        raise Unfinished(id, {**seen, **kept}, [ended(error)]) from error
    except Exception as error:  # an answer in which something is odd, for instance
        raise Unfinished(id, {**seen, **kept}, [internal_error(error)]) from error
