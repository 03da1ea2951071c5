"""How fast requests go out: documented rates, a limit of requests at once, and less speed after a 429.

The service counts requests per operation and second. An operation has as many tokens as requests a second. A request
takes a token, which comes back one period later: bursts go out at once, and no second has too many requests. (Libraries
for it block where no cancel reaches them, or need asyncio; the arithmetic is a few lines.)
"""

import threading
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from ..call import Call
from ..errors import DeadlineExceeded
from ..wire.operation import Operation

PERIOD = 1.05
"""Seconds after which a token comes back: a little more than one, because requests travel at different speeds."""

FIRST_SPACING = 0.25
"""Seconds between requests after the first 429."""

LONGEST_SPACING = 5.0
"""The most seconds between requests, after any number of 429."""

REPORTED = 1.0
"""A wait of so many seconds or more is shown as progress."""

_POLL = 0.1
"""Seconds between looks at a cancel while all connections are in use."""


@dataclass
class _Lane:
    """Times at which the next requests of one operation may go out."""

    rate: float | None
    taken: deque[float] = field(default_factory=deque)
    last: float = float("-inf")
    spacing: float = 0.0
    closed_until: float = float("-inf")
    slowed_at: float = float("-inf")

    @property
    def tokens(self) -> int:
        """Requests that may go out at once. A rate with a fraction allows one, so that they are evenly spaced."""
        return int(self.rate) if self.rate is not None and float(self.rate).is_integer() else 1

    def next(self, now: float) -> float:
        """The time at which the next request may go out."""
        moment = max(now, self.last + self.spacing, self.closed_until)
        if self.rate is not None and len(self.taken) >= self.tokens:
            moment = max(moment, self.taken[0] + PERIOD * self.tokens / self.rate)
        return moment

    def take(self, moment: float) -> None:
        """One request goes out at a time that `next` gave."""
        if self.rate is not None:
            if len(self.taken) >= self.tokens:
                self.taken.popleft()
            self.taken.append(moment)
        self.last = max(self.last, moment)


class Limiter:
    """One limiter serves all threads of a client. `documented`: whether the documented rates count."""

    def __init__(
        self,
        *,
        max_concurrency: int,
        requests_per_second: float | None,
        documented: bool,
        now: Callable[[], float],
    ) -> None:
        self._slots = threading.BoundedSemaphore(max_concurrency)
        self._overall = requests_per_second
        self._documented = documented
        self._now = now
        self._lock = threading.Lock()
        self._lanes: dict[str, _Lane] = {}

    @contextmanager
    def request(self, operation: Operation, call: Call) -> Iterator[None]:
        """Wait until a request of `operation` may go out, and hold one of the places for requests at once.

        Raises Cancelled and DeadlineExceeded of `call`.
        """
        while True:
            moment = self._wait(operation, call)
            with self.place(call):
                if self._open(operation, moment):
                    yield
                    return

    def _wait(self, operation: Operation, call: Call) -> float:
        """Take the next time for a request of `operation`, and wait for it."""
        with self._lock:
            lane, now = self._lane(operation), self._now()
            moment = lane.next(now)
            pause = moment - now
            if in_time := call.left(pause) >= pause:
                lane.take(moment)  # else the time is left to calls with a later deadline
        if not in_time:
            raise DeadlineExceeded(
                f"The time allowed for this operation is over before the rate limit of the service lets "
                f"{operation.name} through: it would have to wait {pause:.0f} s more."
            )
        if pause >= REPORTED:
            call.report(f"waiting for the rate limit, {pause:.0f} s")
        if pause > 0:
            call.sleep(pause)
        return moment

    def _open(self, operation: Operation, moment: float) -> bool:
        """Whether a request may still go out at `moment`: another one may have met a 429 meanwhile."""
        with self._lock:
            return max(moment, self._now()) >= self._lane(operation).closed_until

    @contextmanager
    def place(self, call: Call) -> Iterator[None]:
        """Hold one of the places for requests at once."""
        if not self._slots.acquire(blocking=False):
            while not self._slots.acquire(timeout=_POLL):
                call.check()
        try:
            yield
        finally:
            self._slots.release()

    def throttled(self, operation: Operation, sent: float, retry_after: float | None) -> None:
        """The service refused a request that went out at `sent`: slow down all requests of its operation."""
        with self._lock:
            lane, now = self._lane(operation), self._now()
            lane.closed_until = max(lane.closed_until, now + (retry_after or 0.0))
            if sent >= lane.slowed_at:  # requests that were under way already bring no news
                lane.spacing = min(LONGEST_SPACING, max(FIRST_SPACING, lane.spacing * 2))
                lane.slowed_at = now

    def passed(self, operation: Operation) -> None:
        """The service took a request: speed up again, a little."""
        with self._lock:
            lane = self._lane(operation)
            lane.spacing = lane.spacing * 0.8 if lane.spacing > 0.02 else 0.0

    def _lane(self, operation: Operation) -> _Lane:
        # With a limit over all operations there is one lane for all of them.
        key = "" if self._overall is not None else operation.name
        if key not in self._lanes:
            self._lanes[key] = _Lane(self._overall or (operation.rate if self._documented else None))
        return self._lanes[key]
