"""Retries: which failures are tried again, how often, and after how long.

| failure | GET, PUT, DELETE | POST |
|---|---|---|
| no connection was made | tried again | tried again: nothing was sent |
| 429, too many requests | tried again | tried again: the service refused before it acted |
| 502, 503, 504, 408 | tried again | never: it may have acted |
| 500 | tried again, twice at the most | never: it may have acted |
| any other 5xx (501, 505, 520, 599 ...) | never | never: it may have acted |
| connection broke, timed out, answer cut short | tried again | never: it may have acted |
| anything else (400, 401, 403, 404, 409 ...) | never | never |
| name of the host unknown or impossible, certificate not trusted | never | never |

A POST that its caller calls a read counts as a GET. A PUT or DELETE that may be sent only once counts as a POST.

Waits are exponential with full jitter, or as long as `Retry-After` says, up to a cap. They end with the deadline of
the call and with its cancellation. The loop is no library: retrying transports (httpx-retries) sleep where no cancel
reaches them, and with general libraries (tenacity, stamina) the table above would still be code of the provider.
"""

import email.utils
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import Enum
from typing import TypeVar

from ..call import Call
from ..errors import DeadlineExceeded, MetaStudioError

T = TypeVar("T")

FIRST_WAIT = 0.5
"""The most seconds of the first wait. Each further wait may last twice as long."""

LONGEST_WAIT = 20.0
"""The most seconds of a wait that the service did not ask for."""

LONGEST_RETRY_AFTER = 120.0
"""The most seconds of a wait by `Retry-After`: nobody at a terminal expects a longer one."""

FAILED_RETRIES = 2
"""Further tries after a 500. The service failed at this very request, so more tries seldom help."""


class Kind(Enum):
    """Kinds of failures, by what they mean for the next try."""

    NOT_SENT = "no connection was made"
    THROTTLED = "the service refused for now"
    BUSY = "the service, or a gateway before it, is not available"
    FAILED = "the service failed"
    BROKEN = "no complete answer arrived"
    FINAL = "another try would fail as well"


ANY_VERB = frozenset({Kind.NOT_SENT, Kind.THROTTLED})
"""Failures after which the service has provably done nothing: even a POST may be sent again."""


class Failure(Exception):
    """A try that failed. `error` goes to the caller after the last try."""

    def __init__(self, kind: Kind, error: MetaStudioError, retry_after: float | None = None) -> None:
        super().__init__(str(error))
        self.kind, self.error, self.retry_after = kind, error, retry_after


@dataclass(frozen=True)
class Retry:
    """At most `max_retries` further tries. `random` gives numbers from 0 to 1 for the jitter."""

    max_retries: int
    random: Callable[[], float]

    def run(self, call: Call, idempotent: bool, attempt: Callable[[], T]) -> T:
        """The result of `attempt`, which raises Failure. Raises the error of the last try.

        Raises Cancelled and DeadlineExceeded of `call`: after a POST only if the service has done nothing.
        """
        tries = 0
        while True:
            call.check()
            try:
                return attempt()
            except Failure as failure:
                last = failure
            tries += 1
            if tries > self._allowed(last.kind, idempotent):
                raise last.error from last.error.__cause__
            pause = self.pause(last, tries)
            if call.left(pause) < pause:
                if last.kind is Kind.BROKEN:
                    raise last.error from last.error.__cause__  # it says that the write may have been done
                text = f"The time allowed for this operation is over; the last try: {last.error}"
                raise DeadlineExceeded(text) from last.error
            call.check()
            most = self._allowed(last.kind, idempotent) + 1
            call.report(f"waiting {pause:.1f} s before try {tries + 1} of {most}: {last.error}")
            call.sleep(pause)

    def pause(self, failure: Failure, tries: int) -> float:
        """Seconds to wait after `failure`, the `tries`-th in a row."""
        if failure.retry_after:  # with 0 the jitter decides, so that not all clients come back at once
            return failure.retry_after
        return self.random() * min(LONGEST_WAIT, FIRST_WAIT * 2.0 ** min(tries - 1, 10))

    def _allowed(self, kind: Kind, idempotent: bool) -> int:
        """Further tries after failures of one kind."""
        if kind is Kind.FINAL or not (idempotent or kind in ANY_VERB):
            return 0
        return min(self.max_retries, FAILED_RETRIES) if kind is Kind.FAILED else self.max_retries


def retry_after(value: str | None, now: datetime) -> float | None:
    """Seconds of a `Retry-After` header, a number or a date, up to the cap. None for any other value."""
    if not value:
        return None
    text = value.strip()
    if text.isascii() and text.replace(".", "", 1).isdigit():
        return min(float(text), LONGEST_RETRY_AFTER)
    try:
        moment = email.utils.parsedate_to_datetime(text)
    except (ValueError, OverflowError):  # the last one is a zone of too many digits
        return None
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=UTC)
    return min(max(0.0, (moment - now).total_seconds()), LONGEST_RETRY_AFTER)
