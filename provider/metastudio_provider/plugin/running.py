"""The running calls: one cancel ends all of them, and the process waits for them before it ends."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager

from ..call import Call
from ..errors import Cancelled


class RunningCalls:
    """Every call of the engine that may talk to the service runs inside `running()`. Thread-safe."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._running: list[Call] = []
        self._closed = False

    @contextmanager
    def running(self, call: Call) -> Iterator[None]:
        """The call runs; raises Cancelled after a cancel."""
        with self._changed:
            if self._closed:
                raise Cancelled("The operation was cancelled before it began.")
            self._running.append(call)
        try:
            yield
        finally:
            with self._changed:
                # by identity: two calls of one second can be equal
                self._running = [other for other in self._running if other is not call]
                self._changed.notify_all()

    def cancel(self) -> None:
        """Cancel every running call, and refuse new ones."""
        with self._changed:
            self._closed = True
            for call in self._running:
                call.cancelled.set()

    def drain(self, seconds: float) -> bool:
        """Wait until no call runs; False when that takes longer than `seconds`."""
        with self._changed:
            return self._changed.wait_for(lambda: not self._running, seconds)
