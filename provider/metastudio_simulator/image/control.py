"""Requests of the control interface about avatar training tasks."""

from typing import Final

from ..base import one_time
from ..base.contract import contract
from ..base.system import ControlRequest
from ..control.states import job_state_request
from .states import JOBS


def _states() -> list[str]:
    return contract().states("Show2dModelTrainingJobResponse", "state")


REQUESTS: Final[dict[tuple[str, str], ControlRequest]] = {
    ("POST", "jobs/{}/state"): job_state_request(JOBS, _states),
    ("POST", "jobs/{}/once-token"): one_time.token_request(JOBS),
}
