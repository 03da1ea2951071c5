"""The states of a live job: which may follow which, and for what cause. job_time.py lets a job pass through them.

The service states their order. Assumptions are the times, and the state of a job that is stopped before it starts.
"""

from typing import Final

from ..base.job_states import Step

HOUR: Final = 3600.0

WAITING: Final = "WAITING"
PROCESSING: Final = "PROCESSING"
SUCCEED: Final = "SUCCEED"
FAILED: Final = "FAILED"
BLOCKED: Final = "BLOCKED"

LIVE: Final = (WAITING, PROCESSING)
"""The states of a job that is not over: it holds its room and counts for the quota."""

CANCELED: Final = "CANCELED"
"""What a room says of a last job that was stopped while it waited; the job itself has no such state."""

STEPS: Final[dict[str, Step]] = {WAITING: Step("live_start_seconds", PROCESSING)}

FOLLOWS: Final[dict[str, dict[str, str]]] = {
    WAITING: {
        PROCESSING: "the picture is on air",
        SUCCEED: "stopped before it was on air: the room calls it CANCELED",
        FAILED: "it could not go on air",
        BLOCKED: "operators froze it",
    },
    PROCESSING: {
        SUCCEED: "stopped, its time was up, or its script was played to the end",
        FAILED: "it broke off",
        BLOCKED: "operators froze it",
    },
    SUCCEED: {},
    FAILED: {},
    BLOCKED: {},
}
"""Which states may follow each state, and why; a job that is over stays as it is."""


def last_job_status(state: str, *, was_on_air: bool) -> str:
    """The state of a job as its room shows it."""
    return CANCELED if state == SUCCEED and not was_on_air else state
