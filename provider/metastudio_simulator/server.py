"""The simulator behind HTTP/1.1: one thread for each connection, which `serving` answers."""

import signal
import socket
import socketserver
import threading
import time
from types import FrameType
from typing import Any

from . import Simulator
from .base.assumptions import DEFAULT_PROJECT_ID
from .base.delivery import Deliverer
from .serving.connection import Connection, Place

TICK = 1.0
"""Seconds between two looks at what is due while no request comes; only callbacks need them."""

PATIENCE = 60.0
"""Seconds of silence inside a request after which it is refused with 408."""


def serve(
    host: str,
    port: int,
    database: str,
    access_key: str | None = None,
    secret_key: str | None = None,
    project_id: str = DEFAULT_PROJECT_ID,
    *,
    region: str = "cn-north-4",
    enforce_rates: bool = False,
    seed: int | None = None,
) -> None:
    """Serve until SIGTERM or SIGINT. Prints one line with the address when it is ready. Port 0 takes any free port.

    Raises OSError when the port cannot be had, store.DatabaseUnusable when the database cannot.
    """
    simulator = Simulator(
        database,
        access_key=access_key,
        secret_key=secret_key,
        project_id=project_id,
        region=region,
        enforce_rates=enforce_rates,
    )
    with simulator.app.store.transaction() as tx:
        if seed is not None:
            tx.set("seed", seed)
    server = Server(simulator, host, port)

    def stop(_number: int, _frame: FrameType | None) -> None:
        # serve_forever runs in this very thread, so only another one can wait for its end.
        threading.Thread(target=server.shutdown, daemon=True).start()

    if threading.current_thread() is threading.main_thread():
        signal.signal(signal.SIGTERM, stop)
        signal.signal(signal.SIGINT, stop)
    try:
        print(f"MetaStudio simulator ready at {server.url}", flush=True)
        server.serve_forever(poll_interval=0.1)
    finally:
        server.server_close()
        simulator.close()


class Server(socketserver.ThreadingTCPServer):
    """A server with one thread for each connection. Clients reach it at `url`, for uploads too."""

    allow_reuse_address = True
    daemon_threads = True
    request_queue_size = 256

    def __init__(
        self, simulator: Simulator, host: str = "127.0.0.1", port: int = 0, *, patience: float = PATIENCE
    ) -> None:
        self.address_family = socket.AF_INET6 if ":" in host else socket.AF_INET
        self.app = simulator.app
        super().__init__((host, port), socketserver.BaseRequestHandler)
        self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)  # its connections inherit it
        bound, number = self.server_address[:2]
        self._place = Place(str(bound), int(number), patience)
        name = f"[{host}]" if ":" in host else host
        reached = {"0.0.0.0": "127.0.0.1", "[::]": "[::1]"}.get(name, name)
        self.url = f"http://{reached}:{number}"
        self.app.public_url = self.url
        self.app.deliverer = Deliverer(self.app.store)
        self._next_tick = 0.0

    def finish_request(self, request: Any, client_address: Any) -> None:
        """Called in the thread of a connection."""
        Connection(request, client_address[0], self.app, self._place).serve()

    def service_actions(self) -> None:
        """Called many times a second by serve_forever."""
        if time.monotonic() >= self._next_tick:
            self._next_tick = time.monotonic() + TICK
            self.app.tick()

    def server_close(self) -> None:
        """Free the port after the callback that is being posted."""
        if self.app.deliverer is not None:
            self.app.deliverer.close()
        super().server_close()
