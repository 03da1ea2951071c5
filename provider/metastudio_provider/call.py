"""One call of the engine: its deadline, its cancel, and where its lines are shown."""

import threading
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field

from .errors import Cancelled, DeadlineExceeded


@dataclass
class Call:
    """Every layer gets the call, so that each wait ends in time.

    `deadline` is in seconds of `now`; None allows any time. `cancelled` is set when the engine cancels. `report` shows
    a line of progress, `warn` a line that stays on the screen, `inform` one that is no warning (None: not now).
    `now` and `wait` are the clock; tests pass others.
    """

    deadline: float | None = None
    cancelled: threading.Event = field(default_factory=threading.Event)
    report: Callable[[str], None] = lambda _: None
    warn: Callable[[str], None] = lambda _: None
    inform: Callable[[str], None] | None = None
    now: Callable[[], float] = time.monotonic
    wait: Callable[[threading.Event, float], bool] = threading.Event.wait

    def try_to_report(self, words: Callable[[], str]) -> None:
        """Report a line that is made of what the service answers. Whatever goes wrong with it fails nothing else."""
        with suppress(Exception):
            self.report(words())

    def sleep(self, seconds: float) -> None:
        """Wait. Raises DeadlineExceeded at the deadline, and Cancelled within a moment of a cancel."""
        self.check()
        left = self.left(seconds)
        self.wait(self.cancelled, left)
        self.check()
        if left < seconds:
            raise DeadlineExceeded("The time allowed for this operation is over.")

    def check(self) -> None:
        """Raise Cancelled or DeadlineExceeded when the call must end now."""
        if self.cancelled.is_set():
            raise Cancelled("The operation was cancelled.")
        if self.deadline is not None and self.now() >= self.deadline:
            raise DeadlineExceeded("The time allowed for this operation is over.")

    def end_within(self, *seconds: float | None) -> None:
        """Set the deadline by the first of these that is given: the user's customTimeouts, then the resource's own.
        Without one the call never ends by itself."""
        allowed = next((number for number in seconds if number), None)
        if allowed is not None:
            self.deadline = self.now() + allowed

    def left(self, most: float) -> float:
        """Seconds until the deadline, `most` at the most."""
        return most if self.deadline is None else max(0.0, min(most, self.deadline - self.now()))
