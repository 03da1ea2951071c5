"""A server that answers so slowly that no answer ever ends. It notices when the client leaves."""

import contextlib
import select
import socket
import threading
import time
from collections.abc import Callable, Iterator
from typing import Any

from metastudio_provider.api.client import Api, Client
from metastudio_provider.call import Call
from metastudio_provider.settings.model import Settings

from .world import PROJECT

PAUSE = threading.Event()
"""Never set: to wait for it is a pause between two drops."""

GIVES_UP = 30.0
"""Seconds after which the server hangs up, so that a client that waits for ever fails its test."""


class Server:
    """Reads one request of each connection, or nothing if it is `deaf`. Then it sends `start`, and `drop` for ever."""

    def __init__(self, start: bytes, drop: bytes, *, deaf: bool = False) -> None:
        self._start, self._drop, self._deaf = start, drop, deaf
        self._listening = socket.create_server(("127.0.0.1", 0))
        self.asked = threading.Event()
        self._asked_at = 0.0
        self.url = f"http://127.0.0.1:{self._listening.getsockname()[1]}"
        self._threads = [threading.Thread(target=self._accept, daemon=True)]
        self._threads[0].start()

    def now(self) -> float:
        """Seconds that pass a thousand times as fast, and only while an answer drips."""
        return (time.monotonic() - self._asked_at) * 1000 if self.asked.is_set() else 0.0

    def call(self, deadline: float | None = None, report: Callable[[str], None] = lambda _: None) -> Call:
        """A call in this time."""
        return Call(deadline=deadline, report=report, now=self.now)

    def _accept(self) -> None:
        with contextlib.suppress(OSError):
            while True:
                connection, _ = self._listening.accept()
                thread = threading.Thread(target=self._serve, args=(connection,), daemon=True)
                self._threads.append(thread)
                thread.start()

    def _serve(self, connection: socket.socket) -> None:
        ends = time.monotonic() + GIVES_UP
        connection.settimeout(GIVES_UP)
        with connection, contextlib.suppress(OSError):
            if not self._deaf:
                connection.recv(65536)
            self._asked_at = self._asked_at or time.monotonic()
            self.asked.set()
            connection.sendall(self._start)
            while time.monotonic() < ends:
                connection.sendall(self._drop)
                PAUSE.wait(0.005)
                if not self._drop and select.select([connection], [], [], 0)[0] and not connection.recv(65536):
                    return  # the client left

    def close(self) -> None:
        """Wait until every client has left."""
        with contextlib.suppress(OSError):
            self._listening.shutdown(socket.SHUT_RDWR)  # wakes the thread that accepts
        self._listening.close()
        for thread in self._threads:
            thread.join(GIVES_UP)


@contextlib.contextmanager
def server(start: bytes, drop: bytes, *, deaf: bool = False) -> Iterator[Server]:
    """A server that drips as long as the block runs."""
    made = Server(start, drop, deaf=deaf)
    try:
        yield made
    finally:
        made.close()


@contextlib.contextmanager
def api(url: str, call: Call, **values: Any) -> Iterator[Api]:
    """The service at that address. It is asked once."""
    given = {"region": "cn-north-4", "project_id": PROJECT, "endpoint": url, "iam_endpoint": url}
    given |= {"auth_token": "a-ready-token", "max_retries": 0} | values
    client = Client(Settings.resolve(given, {}))
    try:
        yield client.bind(call)
    finally:
        client.close()
