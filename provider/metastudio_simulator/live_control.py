"""What the control interface tells of the live systems, and does to them."""

from typing import Any

from . import live_air, live_store
from .store import Transaction

Body = dict[str, Any]


def force_job(tx: Transaction, job_id: str, body: Body, now: float) -> Any:
    """End a job as operators and failures do, or let it go on air."""
    state, reason = state_of(body)
    return live_air.force(tx, job_id, state, reason, now)


def show_job(tx: Transaction, job_id: str, _body: Body, _now: float) -> Any:
    """Everything the simulator keeps of a job, secrets included."""
    return live_store.anywhere(tx, job_id)


def state_of(body: Body) -> tuple[Any, str | None]:
    """The state and the reason of a request that forces a state; ValueError for any other body."""
    reason = body.get("reason")
    if not body.keys() <= {"state", "reason"} or not (reason is None or isinstance(reason, str)):
        raise ValueError("the body must be {state, reason?}")
    return body.get("state"), reason
