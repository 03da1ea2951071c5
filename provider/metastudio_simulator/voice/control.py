"""Requests of the control interface about voice training jobs."""

from typing import Final

from ..base.contract import contract
from ..base.system import ControlRequest
from ..control.states import job_state_request
from .states import JOBS


def _states() -> list[str]:
    states: list[str] = contract().schemas["JobState"]["enum"]
    return states


REQUESTS: Final[dict[tuple[str, str], ControlRequest]] = {
    ("POST", "voice-jobs/{}/state"): job_state_request(JOBS, _states)
}
