"""What one thread asks for and all of them use: a token, a project id, a list that many objects are looked up in."""

import threading
from collections.abc import Callable
from typing import Generic, TypeVar

from ..call import Call
from ..errors import Cancelled, DeadlineExceeded

T = TypeVar("T")

_POLL = 0.1
"""Seconds between looks at a cancel and at the deadline while another thread asks."""


class SingleFlight(Generic[T]):
    """A value that is asked for by one thread at a time; who comes meanwhile waits, for the answer or the failure."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._value: T | None = None
        self._failure: Exception | None = None
        self._failures = 0

    def get(self, call: Call, good: Callable[[T], bool], ask: Callable[[], T]) -> T:
        """The value that is known, if it is `good`, else what `ask` answers.

        Raises what `ask` raises, here or in the thread that was waited for: asking in turn, with all its tries, would
        have the last one wait for hours to hear the same. Raises Cancelled and DeadlineExceeded of `call`.
        """
        if (known := self._value) is not None and good(known):
            return known
        failures = self._failures
        if not self._lock.acquire(blocking=False):
            while not self._lock.acquire(timeout=_POLL):
                call.check()
        try:
            if (known := self._value) is not None and good(known):
                return known
            if self._failure is not None and self._failures != failures:
                raise self._failure  # it came while this thread waited
            self._value = value = self._asked(ask)
            return value
        finally:
            self._lock.release()

    def _asked(self, ask: Callable[[], T]) -> T:
        try:
            return ask()
        except (Cancelled, DeadlineExceeded):
            raise  # the end of that one call tells the others nothing
        except Exception as failure:
            self._failure = failure
            self._failures += 1
            raise
