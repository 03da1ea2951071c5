"""The body of a request, read from the connection when the application asks for it."""

import contextlib
import re
from collections.abc import Callable, Mapping
from typing import Any

import h11

from ..base.refusals import Refusal
from .head import MAX_CONTENT, refused, unreadable

MAX_SKIPPED = 64 << 20
"""Bytes that are read of a body that nobody wants, so that the next request can be answered."""

CHUNK_LINE = re.compile(rb"(?:\r?\n)?(([0-9A-Fa-f]*)[^\n]*)(\n?)")
"""Behind what may still be there of the end of the chunk before."""


class Body:
    """The `wsgi.input` of one request. It never reads into the next request, and refuses what breaks the framing.

    `receive` gives the wire more of what the client sends.
    """

    def __init__(self, wire: h11.Connection, receive: Callable[[], None], environ: Mapping[str, Any]) -> None:
        self._wire, self._receive = wire, receive
        self._before_chunk = self._chunked = "HTTP_TRANSFER_ENCODING" in environ
        self._left = int(environ.get("CONTENT_LENGTH", "0"))
        self._ended = self._broken = False
        self._held = b""

    @property
    def is_last(self) -> bool:
        """Whether no request can follow: the body is broken, or too long to be skipped."""
        return self._broken or self._left > MAX_SKIPPED

    def read(self, size: int = -1) -> bytes:
        """The next bytes, at most `size`; all that is left with -1, none at the end."""
        if size < 0:
            rest, self._held = b"".join([self._held, *iter(self._next, b"")]), b""
            return rest
        piece = self._held or self._next()
        self._held = piece[size:]
        return piece[:size]

    def skip(self) -> bool:
        """Read the rest that nobody wanted; whether that was its end."""
        left = MAX_SKIPPED
        with contextlib.suppress(Refusal):
            while left > 0 and (piece := self._next()):
                left -= len(piece)
        return self._ended

    def _next(self) -> bytes:
        try:
            while not self._ended:
                if self._before_chunk:
                    _check_chunk_line(self._wire.trailing_data[0])
                event = self._wire.next_event()
                if isinstance(event, h11.Data):
                    self._before_chunk = self._chunked and event.chunk_end
                    self._left -= len(event.data)
                    return event.data
                if isinstance(event, h11.EndOfMessage):
                    self._ended = True
                else:
                    self._receive()
        except h11.RemoteProtocolError as error:
            self._broken = True
            raise unreadable(error) from None
        except Refusal:
            self._broken = True
            raise
        return b""


def _check_chunk_line(received: bytes) -> None:
    """Refuse at once what h11 would wait for: a chunk without end, and a line that ends without CR."""
    match = CHUNK_LINE.match(received)
    assert match is not None
    if match[3] and not match[1].endswith(b"\r"):
        raise refused(400, "Bad request: the line of a chunk must end with CR and LF")
    if int(match[2] or b"0", 16) > MAX_CONTENT:
        raise refused(413, "Request entity too large")
