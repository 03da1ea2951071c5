"""One client's connection: bytes between a socket, h11 and a WSGI application. h11 alone reads and frames HTTP."""

import contextlib
import socket
import struct
import sys
import time
import traceback
from collections.abc import Callable, Iterable
from functools import lru_cache
from typing import Any, NamedTuple
from wsgiref.handlers import format_date_time

import h11

from ..base.messages import Answer
from ..base.refusals import Refusal
from .body import MAX_SKIPPED, Body
from .head import MAX_HEAD, environ_of, refused, unreadable, wants_end

RECEIVED = 64 << 10
LINGER = 2.0
"""Seconds of silence after which a connection that the server ends is closed for good."""

METHODS = "DELETE, GET, OPTIONS, POST, PUT"


_date = lru_cache(1)(format_date_time)


class Place(NamedTuple):
    """Where a server listens, and how many seconds it waits for the rest of a request."""

    name: str
    port: int
    patience: float


class Connection:
    """Answers the requests of one client. A ConnectionResetError of the application resets the connection."""

    def __init__(self, way: socket.socket, client: str, app: Callable[..., Iterable[bytes]], place: Place) -> None:
        self._way, self._client, self._app, self._place = way, client, app, place
        self._wire = h11.Connection(h11.SERVER, MAX_HEAD)
        self._unsent = b""
        self._body: Body | None = None
        self._begun = self._without_body = self._is_last = False

    def serve(self) -> None:
        """Answer until one side ends the connection."""
        try:
            self._way.settimeout(self._place.patience)
            while self._exchange():
                self._read_on(*self._wire.trailing_data)
            self._end()
        except ConnectionResetError:
            self._reset()
        except OSError:
            pass  # the client is gone

    def _exchange(self) -> bool:
        """Answer one request; whether the next one can follow."""
        self._body, self._begun, self._without_body, self._is_last = None, False, False, False
        try:
            request = self._request()
            if request is None:
                return False
            self._without_body = request.method == b"HEAD"
            environ = environ_of(request)
            self._is_last = wants_end(environ)
            self._body = body = Body(self._wire, self._receive, environ)
            if environ["PATH_INFO"] == "*":  # a question about the server itself: RFC 9110, 9.3.7
                self._answer(Answer(200, None, {"Allow": METHODS}))
            else:
                self._run(environ, body)
            return not self._is_last and body.skip()
        except Refusal as refusal:
            self._refuse(refusal)
        except (ConnectionError, TimeoutError):
            raise
        except Exception:
            traceback.print_exc(file=sys.stderr)
            self._refuse(Refusal(500, "MSS.00000004", "Internal Error"))
        return False

    def _request(self) -> h11.Request | None:
        """The head of the next request; None when the client has ended the connection."""
        while True:
            head, ended = self._wire.trailing_data
            if head[:1] in (b"\r", b"\n"):
                head = head.lstrip(b"\r\n")  # an empty line that some clients send after a body: RFC 9112, 2.2
                self._read_on(head, ended)
            try:
                event = self._wire.next_event()
            except h11.RemoteProtocolError as error:
                raise unreadable(error, head) from None
            if isinstance(event, h11.Request):
                return event
            if event is not h11.NEED_DATA:
                return None
            if head:
                self._receive()
            else:
                with contextlib.suppress(TimeoutError):  # between requests a client is silent as long as it likes
                    self._wire.receive_data(self._way.recv(RECEIVED))

    def _read_on(self, received: bytes, ended: bool) -> None:
        """Begin a request with what has come already."""
        self._wire = h11.Connection(h11.SERVER, MAX_HEAD)
        if received:
            self._wire.receive_data(received)
        if ended:
            self._wire.receive_data(b"")

    def _receive(self) -> None:
        """Wait for more of a request that has begun."""
        if self._wire.they_are_waiting_for_100_continue:
            go_on = h11.InformationalResponse(status_code=100, reason="Continue", headers=[])
            self._way.sendall(self._wire.send(go_on))
        try:
            self._wire.receive_data(self._way.recv(RECEIVED))
        except TimeoutError:
            raise refused(408, "Request timeout") from None

    def _run(self, environ: dict[str, Any], body: Body) -> None:
        environ["SERVER_NAME"], environ["SERVER_PORT"] = self._place.name, str(self._place.port)
        environ["REMOTE_ADDR"] = self._client
        environ["wsgi.input"] = body
        for piece in self._app(environ, self._start):
            self._send(piece)

    def _start(self, status: str, headers: list[tuple[str, str]], exc_info: object = None) -> None:
        if status < "200":
            raise ConnectionResetError("a status that is no answer, as a fault asked")
        if self._wire.they_are_waiting_for_100_continue or (self._body is not None and self._body.is_last):
            self._is_last = True  # where the next request begins, nobody can say
        if status[:3] in ("204", "304"):
            self._without_body = True
        lines = [f"HTTP/1.1 {status}", "Server: MetaStudioSimulator", f"Date: {_date(int(time.time()))}"]
        lines += [f"{name}: {value}" for name, value in headers]
        lines += ["Connection: close", "", ""] if self._is_last else ["", ""]
        self._unsent, self._begun = "\r\n".join(lines).encode("latin-1"), True

    def _send(self, piece: bytes) -> None:
        self._way.sendall(self._unsent if self._without_body else self._unsent + piece)
        self._unsent = b""

    def _answer(self, answer: Answer) -> None:
        payload = answer.payload()
        self._start(*answer.start(payload))
        self._send(payload)

    def _refuse(self, refusal: Refusal) -> None:
        """Answer what cannot reach the application, or what it failed at. No request behind it can be trusted."""
        if self._begun:
            raise ConnectionResetError("an answer has begun already")
        self._is_last = True
        self._answer(Answer(refusal.status, refusal.body(), refusal.headers))

    def _end(self) -> None:
        """Close so that the client gets the answer even while it still sends: unread bytes would become a reset."""
        self._way.shutdown(socket.SHUT_WR)
        self._way.settimeout(LINGER)
        left = MAX_SKIPPED
        while left > 0 and (data := self._way.recv(RECEIVED)):
            left -= len(data)

    def _reset(self) -> None:
        """Close the connection so that the client sees a reset, not an end."""
        with contextlib.suppress(OSError):
            self._way.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self._way.close()
