"""The embedded simulator in the place of the service: requests go to it inside this process, not over a network."""

from collections.abc import Callable, Iterator
from typing import Any

import httpx

from ..errors import ConfigurationError

BASE = "https://metastudio.simulator.invalid"
"""Address of the simulator; the name is reserved, so that nothing could ever answer to it from outside."""

Application = Callable[..., Any]


def load(path: str) -> tuple[Application, str]:
    """The simulator's WSGI application on a SQLite file (or `:memory:`), and the id of its project.

    Raises ConfigurationError when the simulator is not installed.
    """
    try:
        from metastudio_simulator import DEFAULT_PROJECT_ID, Simulator
    except ImportError as error:
        raise ConfigurationError(
            "The simulator is not installed; run: pip install 'metastudio-provider[simulator]'", "simulator"
        ) from error
    return Simulator(path, trusted=True).app, DEFAULT_PROJECT_ID


class Transport(httpx.BaseTransport):
    """Calls a WSGI application; a ConnectionError that it raises breaks the connection, as over a real socket."""

    def __init__(self, application: Application) -> None:
        self._transport = httpx.WSGITransport(app=application)

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        try:
            response = self._transport.handle_request(request)
        except ConnectionError as error:
            raise httpx.ReadError(str(error) or "connection reset", request=request) from error
        assert isinstance(response.stream, httpx.SyncByteStream)
        response.stream = _Body(response.stream, request)
        return response


class _Body(httpx.SyncByteStream):
    """The body, which the application may break off in the middle too."""

    def __init__(self, stream: httpx.SyncByteStream, request: httpx.Request) -> None:
        self._stream, self._request = stream, request

    def __iter__(self) -> Iterator[bytes]:
        try:
            yield from self._stream
        except ConnectionError as error:
            raise httpx.ReadError(str(error) or "connection reset", request=self._request) from error

    def close(self) -> None:
        self._stream.close()
