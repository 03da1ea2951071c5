"""Requests of the control interface about avatar training tasks."""

from typing import Final

from ..base.contract import contract
from ..base.store import Document, Transaction
from ..base.system import ControlRequest
from ..control.states import job_state_request
from . import tasks
from .states import JOBS


def _states() -> list[str]:
    return contract().states("Show2dModelTrainingJobResponse", "state")


def _once_token(tx: Transaction, job_id: str, _body: Document, _now: float) -> Document:
    """A token for one download of a task's encrypted file."""
    return {"once_token": tasks.once_token(tx, job_id)}


REQUESTS: Final[dict[tuple[str, str], ControlRequest]] = {
    ("POST", "jobs/{}/state"): job_state_request(JOBS, _states),
    ("POST", "jobs/{}/once-token"): _once_token,
}
