"""How long the network may be waited for: as long as the request may take, and as its call allows.

A timeout of httpx counts from one byte to the next. An answer that drips a byte a second would hold a call for ever. No
cancel would reach it. Here `read` of the timeouts of a request counts for the whole request. Each wait is cut into
slices, between which the cancel is looked at. That holds for every request of a client, also to sign in.
"""

import contextlib
from collections.abc import Iterator
from contextvars import ContextVar

import httpx

from ..call import Call

CONNECT_TIMEOUT = 10.0
"""Seconds to wait for a connection."""

SLICE = 0.1
"""Seconds between looks at the cancel while the network is silent."""

SLOWEST = 16 * 1024
"""Bytes of a request's body a second, at the least: a large file may take longer than a request without one."""


class Waits:
    """The waits of one call, request after request.

    `grace` are the seconds that the answer to a request still has after a cancel. `sent` says whether a part of the
    request was sent: before that, the service can have done nothing.
    """

    def __init__(self, call: Call, grace: float) -> None:
        self._call, self._grace = call, grace
        self._end = float("inf")
        self._cancelled = False
        self.sent = False

    def start(self, seconds: float) -> None:
        """A request goes out, and may take so long."""
        self._end = self._call.now() + seconds
        self._cancelled = self.sent = False

    def slices(self, most: float | None) -> Iterator[float]:
        """Seconds to wait, again and again, until the time is over or `most` seconds have passed."""
        began = self._call.now()
        while True:
            now = self._call.now()
            if self._call.cancelled.is_set() and not self._cancelled:
                self._cancelled = True
                self._end = min(self._end, now + self._grace * self.sent)
            left = self._call.left(min(self._end - now, SLICE if most is None else most - (now - began)))
            if left <= 0:
                return
            yield min(left, SLICE)


current: ContextVar[Waits | None] = ContextVar("waits", default=None)
"""Those of this thread, if it sends a request for a call."""


@contextlib.contextmanager
def waiting_for(call: Call, grace: float) -> Iterator[None]:
    """Inside, this thread waits for the network as long as the call allows, `grace` seconds more after a cancel."""
    token = current.set(Waits(call, grace))
    try:
        yield
    finally:
        current.reset(token)


def start(request: httpx.Request) -> None:
    """The hook of httpx that runs for each request that goes out: its time begins."""
    if (waits := current.get()) is not None:
        body = int(request.headers.get("Content-Length", 0))
        waits.start(request.extensions["timeout"]["read"] + body / SLOWEST)
