"""What the control interface tells of the live systems, and does to them."""

from typing import Any

from ..base.clock import stamp
from ..base.store import Transaction
from . import job_store, job_time, platforms, products, rooms

Body = dict[str, Any]


def force_job(tx: Transaction, job_id: str, body: Body, now: float) -> Any:
    """End a job as operators and failures do, or let it go on air."""
    state, reason = state_of(body)
    return job_time.force(tx, job_id, state, reason, now)


def force_room(tx: Transaction, room_id: str, body: Body, _now: float) -> Any:
    """Disable or freeze a room, or make it usable again."""
    state, reason = state_of(body)
    return rooms.force_state(tx, room_id, state, reason)


def show_job(tx: Transaction, job_id: str, _body: Body, _now: float) -> Any:
    """Everything the simulator keeps of a job, secrets included."""
    return job_store.anywhere(tx, job_id)


def state_of(body: Body) -> tuple[Any, str | None]:
    """The state and the reason of a request that forces a state; ValueError for any other body."""
    reason = body.get("reason")
    if not body.keys() <= {"state", "reason"} or not (reason is None or isinstance(reason, str)):
        raise ValueError("the body must be {state, reason?}")
    return body.get("state"), reason


def force_product(tx: Transaction, product_id: str, body: Body, now: float) -> Any:
    """Freeze a product, or let it go."""
    state, _ = state_of(body)
    return products.force_state(tx, product_id, state, now)


def offer_products(tx: Transaction, platform_id: str, body: Body, _now: float) -> Any:
    """What a platform answers for a live_id."""
    return platforms.offer(tx, platform_id, body)


def connect_platform(tx: Transaction, project: str, body: Body, now: float) -> Any:
    """Connect the official platform, for a year."""
    name, account = body.get("name", "Meituan"), body.get("account", "simulated")
    if not body.keys() <= {"name", "account"} or not (isinstance(name, str) and isinstance(account, str)):
        raise ValueError("the body must be {name?, account?}")
    return platforms.connect_official(tx, project, name, account[:20], (stamp(now), stamp(now + 365 * 86400)))
