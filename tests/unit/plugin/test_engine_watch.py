"""Noticing that the engine died."""

import os
import queue
import socket
import threading
from collections.abc import Iterator

import pytest
from metastudio_provider.plugin.engine_watch import listens, watch

PAUSE = 0.005


@pytest.fixture
def reasons() -> queue.Queue[str]:
    return queue.Queue()


@pytest.fixture
def stop() -> Iterator[threading.Event]:
    event = threading.Event()
    yield event
    event.set()


@pytest.fixture
def engine() -> Iterator[socket.socket]:
    with socket.create_server(("127.0.0.1", 0), backlog=100) as server:
        yield server


def address(server: socket.socket) -> str:
    return f"127.0.0.1:{server.getsockname()[1]}"


def test_an_engine_that_stops_listening_is_gone(
    reasons: "queue.Queue[str]", stop: threading.Event, engine: socket.socket
) -> None:
    where = address(engine)
    thread = watch(where, reasons.put, pause=PAUSE, stop=stop)
    engine.accept()[0].close()  # it looked, and found the engine
    assert reasons.empty()
    engine.close()
    assert reasons.get(timeout=10) == f"the engine at {where} is gone"
    thread.join(10)
    assert reasons.empty()  # said once


def test_a_parent_that_ended_means_the_same(
    reasons: "queue.Queue[str]", stop: threading.Event, engine: socket.socket
) -> None:
    parents = iter([7, 7, 7])
    watch(address(engine), reasons.put, parent=lambda: next(parents, 1), pause=PAUSE, stop=stop)
    assert reasons.get(timeout=10) == "its parent process ended"


def test_an_address_where_nobody_ever_listened_is_no_sign(
    reasons: "queue.Queue[str]", stop: threading.Event, engine: socket.socket
) -> None:
    where = address(engine)
    engine.close()
    looks = threading.Semaphore(0)

    def parent() -> int:
        looks.release()
        return os.getpid()

    watch(where, reasons.put, parent=parent, pause=PAUSE, stop=stop)
    for _ in range(10):
        assert looks.acquire(timeout=10)
    assert reasons.empty()


@pytest.mark.parametrize("where", ["no port", "host.invalid:1", "127.0.0.1:none"])
def test_only_a_refusal_counts_as_nobody(where: str) -> None:
    assert listens(where) is True
