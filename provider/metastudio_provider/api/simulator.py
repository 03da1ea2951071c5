"""The embedded simulator in the place of the service. Requests stay inside this process."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from importlib import import_module
from typing import Any

import httpx

from ..errors import ConfigurationError

BASE = "https://metastudio.simulator.invalid"
"""Address of the simulator. The name is reserved: nothing outside of this process can have it."""


@dataclass(frozen=True)
class Simulation:
    """A simulator on one database: its WSGI application, the id of its project, and how to close it.

    `made` opens the database, and names a new file once.
    """

    application: Callable[..., Iterable[bytes]]
    project_id: str
    close: Callable[[], None]
    made: Callable[[], str | None] = lambda: None


def load(path: str, project_id: str | None, find: Callable[[str], Any] = import_module) -> Simulation:
    """The simulator on a SQLite file or `:memory:`, with this project or its default one.

    Raises ConfigurationError when the installation is damaged. A request raises it when the database is unusable.
    """
    try:
        simulator, store = find("metastudio_simulator"), find("metastudio_simulator.base.store")
    except ImportError as error:
        raise ConfigurationError(
            f"The simulator cannot be loaded ({error}); install metastudio-provider again.", "simulator"
        ) from error
    project = project_id or simulator.DEFAULT_PROJECT_ID
    made = simulator.Simulator(path, project_id=project, trusted=True)

    def checked(work: Callable[..., Any]) -> Callable[..., Any]:
        def run(*arguments: Any) -> Any:
            try:
                return work(*arguments)
            except store.DatabaseUnusable as error:
                raise ConfigurationError(str(error), "simulator") from error

        return run

    return Simulation(checked(made.app), project, made.close, checked(lambda: made.app.store.take_made()))


class Transport(httpx.BaseTransport):
    """Calls the application. A ConnectionError of the application breaks the connection, as a socket would."""

    def __init__(self, simulation: Simulation) -> None:
        self._simulation = simulation

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        assert isinstance(request.stream, httpx.SyncByteStream)
        sent = _Sent(request.stream)

        def application(environ: dict[str, Any], start_response: Any) -> Iterable[bytes]:
            return self._simulation.application({**environ, "wsgi.input": sent}, start_response)

        # httpx would read the whole body first, a file of any size. So it gets a request that has none.
        head = httpx.Request(request.method, request.url, headers=request.headers, stream=httpx.ByteStream(b""))
        try:
            response = httpx.WSGITransport(application).handle_request(head)
        except ConnectionError as error:
            if sent.failure is not None:
                raise sent.failure from None
            raise _broken(error, request) from error
        assert isinstance(response.stream, httpx.SyncByteStream)
        response.stream = _Body(response.stream, request)
        return response

    def close(self) -> None:
        self._simulation.close()


class _Sent:
    """The body of a request as the application reads it. A client that fails meanwhile breaks the connection off."""

    def __init__(self, stream: httpx.SyncByteStream) -> None:
        self._pieces, self._held = iter(stream), b""
        self.failure: Exception | None = None

    def read(self, size: int = -1) -> bytes:
        """The next bytes, at most `size`; all that is left with -1, none at the end."""
        try:
            if size < 0:
                rest, self._held = b"".join([self._held, *self._pieces]), b""
                return rest
            while not self._held and (piece := next(self._pieces, None)) is not None:
                self._held = piece
        except Exception as error:
            self.failure = error
            raise ConnectionAbortedError("the client broke off") from error
        piece, self._held = self._held[:size], self._held[size:]
        return piece


class _Body(httpx.SyncByteStream):
    """The body of an answer. The application may break it off in the middle."""

    def __init__(self, stream: httpx.SyncByteStream, request: httpx.Request) -> None:
        self._stream, self._request = stream, request

    def __iter__(self) -> Iterator[bytes]:
        try:
            yield from self._stream
        except ConnectionError as error:
            raise _broken(error, self._request) from error

    def close(self) -> None:
        self._stream.close()


def _broken(error: ConnectionError, request: httpx.Request) -> httpx.ReadError:
    return httpx.ReadError(str(error) or "the connection was reset", request=request)
