"""A value that one thread fetches and all threads use: a token, a project id, a list of many objects."""

import threading
from collections.abc import Callable
from typing import Generic, TypeVar

from ..call import Call
from ..errors import Cancelled, DeadlineExceeded

T = TypeVar("T")

_POLL = 0.1
"""Seconds between looks at a cancel and at the deadline while another thread fetches."""


class SingleFlight(Generic[T]):
    """A value that one thread at a time fetches. Other threads wait for the same answer or failure."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._value: T | None = None
        self._failure: Exception | None = None
        self._failures = 0

    def get(self, call: Call, good: Callable[[T], bool], ask: Callable[[], T]) -> T:
        """The last value if it is `good`, else the answer of `ask`.

        Raises what `ask` raises in this thread, or in the thread for which this one waited. If all threads asked one
        after the other, with all their tries, the last one would wait for hours and fail as well. Raises Cancelled and
        DeadlineExceeded of `call`.
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
                raise self._failure  # of the thread for which this one waited
            self._value = value = self._asked(ask)
            return value
        finally:
            self._lock.release()

    def _asked(self, ask: Callable[[], T]) -> T:
        try:
            return ask()
        except (Cancelled, DeadlineExceeded):
            raise  # the end of this call says nothing about the calls of other threads
        except Exception as failure:
            self._failure = failure
            self._failures += 1
            raise
