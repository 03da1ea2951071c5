"""Which failures are tried again, how often, and after how long.

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

A POST that its caller calls a read counts as a GET.

Waits are exponential with full jitter, or what `Retry-After` says, up to a cap; they end with the deadline of the call
and with its cancellation. The loop is our own: retrying transports (httpx-retries) sleep where no cancel reaches them,
and the general libraries (tenacity, stamina) would leave all of the above to be written just the same.
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
"""Seconds that the first wait lasts at the most; each further one may last twice as long."""

LONGEST_WAIT = 20.0
"""Seconds that no wait exceeds, unless the service asks for it."""

LONGEST_RETRY_AFTER = 120.0
"""Seconds that `Retry-After` is honoured for: a longer wait is not what somebody at a terminal expects."""

FAILED_RETRIES = 2
"""Further tries after a 500: the service stumbled over this very request, so more of them seldom help."""


class Kind(Enum):
    """What a failure says about the next try."""

    NOT_SENT = "no connection was made"
    THROTTLED = "the service refused for now"
    BUSY = "the service, or a gateway before it, is not available"
    FAILED = "the service stumbled"
    BROKEN = "no complete answer arrived"
    FINAL = "the same again would fail again"


ANY_VERB = frozenset({Kind.NOT_SENT, Kind.THROTTLED})
"""Failures after which the service provably did nothing, so that even a POST may be sent again."""


class Failure(Exception):
    """One try that failed: `error` is what the caller gets when it was the last one."""

    def __init__(self, kind: Kind, error: MetaStudioError, retry_after: float | None = None) -> None:
        super().__init__(str(error))
        self.kind, self.error, self.retry_after = kind, error, retry_after


@dataclass(frozen=True)
class Retry:
    """`max_retries` further tries at the most; `random` gives numbers from 0 to 1 for the jitter."""

    max_retries: int
    random: Callable[[], float]

    def run(self, call: Call, idempotent: bool, attempt: Callable[[], T]) -> T:
        """The result of `attempt`, which raises Failure; raises the error of the last one.

        Raises Cancelled and DeadlineExceeded of `call` too: after a POST only when the service did not act on it.
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
                    raise last.error from last.error.__cause__  # says more: the write may have been done
                text = f"The time allowed for this operation is over; the last try: {last.error}"
                raise DeadlineExceeded(text) from last.error
            most = self._allowed(last.kind, idempotent) + 1
            call.report(f"waiting {pause:.1f} s before try {tries + 1} of {most}: {last.error}")
            call.sleep(pause)

    def pause(self, failure: Failure, tries: int) -> float:
        """Seconds to wait after `failure`, the `tries`-th in a row."""
        if failure.retry_after:  # "at once", as 0 says, must not have all of them come back together
            return failure.retry_after
        return self.random() * min(LONGEST_WAIT, FIRST_WAIT * 2.0 ** min(tries - 1, 10))

    def _allowed(self, kind: Kind, idempotent: bool) -> int:
        """Further tries after failures of one kind."""
        if kind is Kind.FINAL or not (idempotent or kind in ANY_VERB):
            return 0
        return min(self.max_retries, FAILED_RETRIES) if kind is Kind.FAILED else self.max_retries


def retry_after(value: str | None, now: datetime) -> float | None:
    """Seconds that a `Retry-After` header asks for, a number or a date, up to the cap; None when it asks nothing."""
    if not value:
        return None
    text = value.strip()
    if text.isascii() and text.replace(".", "", 1).isdigit():
        return min(float(text), LONGEST_RETRY_AFTER)
    try:
        moment = email.utils.parsedate_to_datetime(text)
    except ValueError:
        return None
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=UTC)
    return min(max(0.0, (moment - now).total_seconds()), LONGEST_RETRY_AFTER)
