"""Connections that look at the deadline and the cancel of the call whose request they carry: see `waits`.

Only clients that use the network load this module, because httpcore takes longer to load than a simulated request.
"""

import contextlib
import socket
import ssl
import threading
from collections.abc import Callable, Iterable
from concurrent.futures import Future
from typing import Any

import httpcore
import httpx

from .waits import current

PIECE = 64 * 1024
"""Bytes that are written at once where a cancel cannot interrupt the write."""

TIMED_OUT = "timed out"


def watch(client: httpx.Client) -> None:
    """Make all connections of a client look at the calls. httpx has no public way to name a backend of httpcore."""
    for transport in (client._transport, *client._mounts.values()):
        if isinstance(transport, httpx.HTTPTransport):
            transport._pool._network_backend = Backend()


class Backend(httpcore.NetworkBackend):
    """Opens connections."""

    def __init__(self) -> None:
        self._backend = httpcore.SyncBackend()

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.NetworkStream:
        """A connection to one of the host's addresses, each of which has `timeout` seconds."""
        return _Stream(
            _aside(lambda: self._backend.connect_tcp(host, port, timeout, local_address, socket_options), lambda: None)
        )


class _Stream(httpcore.NetworkStream):
    """A connection. `inside` another TLS connection, to a proxy, nothing may interrupt a write."""

    def __init__(self, stream: httpcore.NetworkStream, *, inside: bool = False) -> None:
        self._stream, self._inside = stream, inside

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        """The next bytes, b"" at the end."""
        if (waits := current.get()) is None:
            return self._stream.read(max_bytes, timeout)
        for seconds in waits.slices(timeout):
            with contextlib.suppress(httpcore.ReadTimeout):
                return self._stream.read(max_bytes, seconds)
        raise httpcore.ReadTimeout(TIMED_OUT)

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        """Send all bytes."""
        if (waits := current.get()) is None:
            self._stream.write(buffer, timeout)
        elif self._inside:
            for start in range(0, len(buffer), PIECE):
                if next(waits.slices(timeout), None) is None:
                    raise httpcore.WriteTimeout(TIMED_OUT)
                waits.sent = True
                self._stream.write(buffer[start : start + PIECE], timeout)
        else:
            left = memoryview(buffer)
            while left:
                left = left[self._sent(left, waits.slices(timeout)) :]
                waits.sent = True

    def _sent(self, data: memoryview, slices: Iterable[float]) -> int:
        """How many bytes one write of the socket took. httpcore's own cannot be tried again: it does not say."""
        connection = self.get_extra_info("socket")
        for seconds in slices:
            connection.settimeout(seconds)
            try:
                return int(connection.send(data))
            except TimeoutError:
                pass
            except OSError as error:
                raise httpcore.WriteError(str(error)) from error
        raise httpcore.WriteTimeout(TIMED_OUT)

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.NetworkStream:
        """The connection with TLS on top."""
        inside = self.get_extra_info("ssl_object") is not None
        connection = self.get_extra_info("socket")
        # A handle of its own: the handshake takes the socket away.
        with socket.fromfd(connection.fileno(), connection.family, connection.type) as handle:

            def interrupt() -> None:
                with contextlib.suppress(OSError):
                    handle.shutdown(socket.SHUT_RDWR)

            stream = _aside(lambda: self._stream.start_tls(ssl_context, server_hostname, timeout), interrupt)
        return _Stream(stream, inside=inside)

    def close(self) -> None:
        """Close the connection."""
        self._stream.close()

    def get_extra_info(self, info: str) -> Any:
        """What httpcore asks for, such as the socket."""
        return self._stream.get_extra_info(info)


def _aside(open_stream: Callable[[], httpcore.NetworkStream], interrupt: Callable[[], None]) -> httpcore.NetworkStream:
    """A stream that another thread opens: nothing can interrupt the look-up of a name, nor a handshake.

    A stream that comes too late is closed.
    """
    if (waits := current.get()) is None:
        return open_stream()
    opened: Future[httpcore.NetworkStream] = Future()

    def work() -> None:
        try:
            opened.set_result(open_stream())
        except BaseException as error:
            opened.set_exception(error)

    threading.Thread(target=work, name="connect", daemon=True).start()
    for seconds in waits.slices(None):
        with contextlib.suppress(TimeoutError):
            opened.exception(seconds)
            return opened.result()
    opened.add_done_callback(_close)
    interrupt()
    raise httpcore.ConnectTimeout(TIMED_OUT)


def _close(opened: Future[httpcore.NetworkStream]) -> None:
    if opened.exception() is None:
        opened.result().close()
