"""Requests of the control interface about voice training jobs and short voice jobs."""

from typing import Final

from ..base import one_time
from ..base.contract import contract
from ..base.system import ControlRequest
from ..control.states import job_state_request
from . import short_jobs
from .states import JOBS


def _states() -> list[str]:
    states: list[str] = contract().schemas["JobState"]["enum"]
    return states


REQUESTS: Final[dict[tuple[str, str], ControlRequest]] = {
    ("POST", "voice-jobs/{}/state"): job_state_request(JOBS, _states),
    ("POST", "voice-jobs/{}/once-token"): one_time.token_request(JOBS),
    ("POST", "short-voice-jobs/{}/state"): job_state_request(short_jobs.JOBS, lambda: short_jobs.STATES),
}
