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
        self._transport = httpx.WSGITransport(app=simulation.application)

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        try:
            response = self._transport.handle_request(request)
        except ConnectionError as error:
            raise _broken(error, request) from error
        assert isinstance(response.stream, httpx.SyncByteStream)
        response.stream = _Body(response.stream, request)
        return response

    def close(self) -> None:
        self._simulation.close()


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
