"""Simulators in process and behind HTTP."""

import contextlib
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import httpx
import pytest
from metastudio_simulator import DEFAULT_PROJECT_ID, Simulator
from metastudio_simulator.server import Server

HOST = "https://metastudio.simulator.invalid"
PROJECT = f"/v1/{DEFAULT_PROJECT_ID}"


class Clock:
    """Real time that stands still until a test moves it."""

    def __init__(self) -> None:
        self.now = 1_767_323_045.0  # 2026-01-02T03:04:05Z

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def database(tmp_path: Path) -> str:
    return str(tmp_path / "simulation.sqlite")


@pytest.fixture
def simulate(clock: Clock) -> Iterator[Callable[..., Simulator]]:
    """Make simulators that are closed in the end; trusted unless keys are given."""
    with contextlib.ExitStack() as stack:

        def make(database: str = ":memory:", **options: object) -> Simulator:
            simulator = Simulator(database, **{"clock": clock, "trusted": "access_key" not in options, **options})
            stack.callback(simulator.close)
            return simulator

        yield make


@pytest.fixture
def connect() -> Iterator[Callable[..., httpx.Client]]:
    """Make clients of a simulator in process, or of a server at an address."""
    with contextlib.ExitStack() as stack:

        def make(target: Simulator | str) -> httpx.Client:
            if isinstance(target, str):
                return stack.enter_context(httpx.Client(base_url=target, trust_env=False, verify=False))
            return stack.enter_context(httpx.Client(transport=httpx.WSGITransport(app=target.app), base_url=HOST))

        yield make


@pytest.fixture
def client(simulate: Callable[..., Simulator], connect: Callable[..., httpx.Client]) -> httpx.Client:
    """A client of one trusted simulator in memory."""
    return connect(simulate())


@pytest.fixture
def spawn() -> Iterator[Callable[..., subprocess.Popen[str]]]:
    """Run code in fresh interpreters, which end with the test whatever becomes of it."""
    started: list[subprocess.Popen[str]] = []

    def start(code: str, *arguments: str) -> subprocess.Popen[str]:
        command = [sys.executable, "-c", code, *arguments]
        started.append(subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True))
        return started[-1]

    yield start
    for process in started:
        process.kill()
        process.communicate()


@contextlib.contextmanager
def running(simulator: Simulator) -> Iterator[str]:
    """Serve a simulator over HTTP."""
    server = Server(simulator)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        yield server.url
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


@pytest.fixture(params=["in process", "http"])
def either(
    request: pytest.FixtureRequest, simulate: Callable[..., Simulator], connect: Callable[..., httpx.Client]
) -> Iterator[tuple[Simulator, httpx.Client]]:
    """A trusted simulator with its client, in both ways of running it."""
    simulator = simulate()
    if request.param == "in process":
        yield simulator, connect(simulator)
    else:
        with running(simulator) as url:
            yield simulator, connect(url)
