"""Requests of the control interface about live jobs, rooms, products and platforms."""

from typing import Final

from ..base.clock import stamp
from ..base.contract import contract
from ..base.store import Document, Transaction
from ..base.system import ControlRequest
from ..control.states import job_state_request, state_request
from . import job_states, job_store, job_time, platforms, products, rooms


def _show_job(tx: Transaction, job_id: str, _body: Document, _now: float) -> Document:
    """Everything the simulator keeps of a job, secrets included."""
    return tx.anywhere(job_store.KIND, job_id)[1]


def _connect_platform(tx: Transaction, project: str, body: Document, now: float) -> Document:
    """Connect the official platform, for a year."""
    name, account = body.get("name", "Meituan"), body.get("account", "simulated")
    if not body.keys() <= {"name", "account"} or not (isinstance(name, str) and isinstance(account, str)):
        raise ValueError("the body must be {name?, account?}")
    return platforms.connect_official(tx, project, name, account[:20], (stamp(now), stamp(now + 365 * 86400)))


def _room_states() -> list[str]:
    return contract().states("ShowSmartLiveRoomResponse", "room_state")


def _product_states() -> list[str]:
    return contract().states("ProductDetailInfo", "state")


REQUESTS: Final[dict[tuple[str, str], ControlRequest]] = {
    ("POST", "rooms/{}/state"): state_request(rooms.KIND, "room_id", _room_states, rooms.set_state),
    ("POST", "live-jobs/{}/state"): job_state_request(job_time.JOBS, lambda: tuple(job_states.FOLLOWS)),
    ("GET", "live-jobs/{}"): _show_job,
    ("POST", "products/{}/state"): state_request(products.KIND, "product_id", _product_states, products.set_state),
    ("PUT", "live-platforms/{}/products"): platforms.offer,
    ("POST", "projects/{}/official-platform"): _connect_platform,
}
