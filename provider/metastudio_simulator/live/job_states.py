"""How a live job ages: the table of its states, and what may follow what for which cause.

The order of the states is stated by the service; the times, and what a stop before the start ends as, are assumptions.
"""

from typing import Final

MODES: Final = ("clock", "reads", "immediate")
"""When a waiting job goes on air: as the clock passes, at the first show of it, or at once."""

HOUR: Final = 3600.0

WAITING: Final = "WAITING"
PROCESSING: Final = "PROCESSING"
SUCCEED: Final = "SUCCEED"
FAILED: Final = "FAILED"
BLOCKED: Final = "BLOCKED"

LIVE: Final = (WAITING, PROCESSING)
"""States of a job that holds its room and counts for the quota."""

CANCELED: Final = "CANCELED"
"""What a room says of a last job that was stopped while it waited; the job itself has no such state."""

NEXT: Final[dict[str, dict[str, str]]] = {
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
    """A job's state as its room tells it."""
    return CANCELED if state == SUCCEED and not was_on_air else state
