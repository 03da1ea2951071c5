"""Options of a simulation: what they may be set to."""

import json
from typing import Any

from ..image import tasks
from ..live import job_states
from .assumptions import OPTIONS
from .store import Transaction

CHOICES: dict[str, tuple[Any, ...]] = {
    "not_found_status": (404, 400),
    "mask_secrets": (False, True),
    "manual_confirmation": (False, True),
    "training": tasks.MODES,
    "live_jobs": job_states.MODES,
    "deliver_callbacks": (False, True),
    "user_config_put": ("replace", "merge"),
}
NUMBERS = ("live_start_seconds", "live_stop_seconds", "max_running_jobs")


def set_option(tx: Transaction, name: str, value: Any) -> None:
    """Change one option; ValueError when there is none of that name, or it cannot have that value."""
    if name not in OPTIONS:
        raise ValueError(f"{name} is not one of the options {', '.join(OPTIONS)}")
    if name in CHOICES:
        choices = CHOICES[name]
        if value not in choices or isinstance(value, bool) != isinstance(choices[0], bool):
            raise ValueError(f"{name} must be one of {', '.join(json.dumps(choice) for choice in choices)}")
    elif name in NUMBERS:
        if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value <= 1e9:
            raise ValueError(f"{name} must be a number, 0 or more")
    elif name == "seed":
        if not (value is None or (isinstance(value, int) and not isinstance(value, bool))):
            raise ValueError("seed must be an integer or null")
    elif not (isinstance(value, str) or (value is None and OPTIONS[name] is None)):
        raise ValueError(f"{name} must be a text")
    tx.set(name, value)
