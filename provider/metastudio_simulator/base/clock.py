"""Time as the service writes it: seconds since 1970, and RFC 3339 in whole seconds."""

import re
from datetime import UTC, datetime
from typing import NamedTuple

from .refusals import invalid

STAMP = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ")


def stamp(seconds: float) -> str:
    """`2026-01-02T03:04:05Z`."""
    return datetime.fromtimestamp(int(seconds), UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def seconds(text: str) -> float:
    """The seconds of a time as the service writes it."""
    return datetime.fromisoformat(text).timestamp()


def check_stamp(name: str, value: str | None) -> str | None:
    """The time of a filter, None when it is absent or empty; stamps of this form sort as text."""
    if not value:
        return None
    try:
        if STAMP.fullmatch(value):
            datetime.fromisoformat(value)
            return value
    except ValueError:
        pass
    raise invalid(f"{name} must be a time like 2026-01-02T03:04:05Z")


class Period(NamedTuple):
    """The time between two stamps, both included; None where it has no bound."""

    since: str | None
    until: str | None

    def covers(self, moment: str) -> bool:
        return (self.since is None or moment >= self.since) and (self.until is None or moment <= self.until)
