"""Requests of the control interface about synthesis jobs and voices."""

from typing import Final

from ..base.store import Document, Transaction
from ..base.system import ControlRequest
from ..control.states import job_state_request
from . import voices
from .states import JOBS, STATES


def _voice_state(tx: Transaction, asset_id: str, body: Document, _now: float) -> Document:
    """Give a voice a state; only an ACTIVED voice speaks."""
    if body.keys() != {"state"} or body["state"] not in voices.STATES:
        raise ValueError(f"the body must be {{state}}, one of {', '.join(voices.STATES)}")
    voices.set_state(tx, asset_id, body["state"])
    return {}


REQUESTS: Final[dict[tuple[str, str], ControlRequest]] = {
    ("POST", "tts-jobs/{}/state"): job_state_request(JOBS, lambda: STATES),
    ("POST", "voices/{}/state"): _voice_state,
}
