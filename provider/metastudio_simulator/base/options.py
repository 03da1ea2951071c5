"""Options: switches of a simulation, kept in its database and changed by `PUT /_simulator/options`.

Each system declares its own beside these; docs/simulator.md explains all of them.
"""

import json
from collections.abc import Callable
from typing import Any, Final, NamedTuple

from .assumptions import UPLOAD_LIFETIME


class Option(NamedTuple):
    """One option: its default, and what a value must be, in words and as a test."""

    default: Any
    must: str
    fits: Callable[[Any], bool]


def choice(*values: Any) -> Option:
    """One of a few values, of which the first is the default."""
    flags = isinstance(values[0], bool)  # 1 equals true, but is none
    return Option(
        values[0],
        f"one of {', '.join(json.dumps(value) for value in values)}",
        lambda value: value in values and isinstance(value, bool) == flags,
    )


def number(default: float) -> Option:
    """A number that is not negative."""
    return Option(
        default,
        "a number, 0 or more",
        lambda value: isinstance(value, int | float) and not isinstance(value, bool) and 0 <= value <= 1e9,
    )


def integer_or_null() -> Option:
    """An integer, or null, which is the default."""
    return Option(
        None,
        "an integer or null",
        lambda value: value is None or (isinstance(value, int) and not isinstance(value, bool)),
    )


def text(default: str | None) -> Option:
    """A text; null only when it is the default."""
    return Option(default, "a text", lambda value: isinstance(value, str) or (value is None and default is None))


OPTIONS: Final[dict[str, Option]] = {
    "not_found_status": choice(404, 400),  # much of the service answers 400 for unknown ids
    "mask_secrets": choice(False, True),
    "deliver_callbacks": choice(False, True),
    "upload_lifetime": number(UPLOAD_LIFETIME),
    "security_token": text(None),
    "seed": integer_or_null(),
    "iam_user_name": text("simulator"),
    "iam_password": text("simulator"),
    "iam_domain_name": text("simulator"),
    "agency_name": text("simulator"),
    "idp_id": text("simulator"),
    "id_token": text("simulator"),
}
"""The options that belong to no system."""
