"""The simulator behind HTTP/1.1: connections stay open, and a fault can really reset one."""

import contextlib
import signal
import socket
import struct
import sys
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import FrameType
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import unquote

from . import Simulator
from .base.assumptions import DEFAULT_PROJECT_ID
from .base.delivery import Deliverer

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse


TICK = 1.0
"""Seconds between two looks at what is due while no request comes; only callbacks need them."""


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


class Server(ThreadingHTTPServer):
    """A server with one thread for each connection. Clients reach it at `url`, for uploads too."""

    daemon_threads = True
    request_queue_size = 256

    def __init__(self, simulator: Simulator, host: str = "127.0.0.1", port: int = 0) -> None:
        self.address_family = socket.AF_INET6 if ":" in host else socket.AF_INET
        self.app = simulator.app
        super().__init__((host, port), Handler)
        name = f"[{host}]" if ":" in host else host
        reached = {"0.0.0.0": "127.0.0.1", "[::]": "[::1]"}.get(name, name)
        self.url = f"http://{reached}:{self.server_address[1]}"
        self.app.public_url = self.url
        self.app.deliverer = Deliverer(self.app.store)
        self._next_tick = 0.0

    def server_bind(self) -> None:
        # HTTPServer would ask the name service for the host's name here, which can take seconds.
        self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        self.socket.bind(self.server_address)
        self.server_address = self.socket.getsockname()
        self.server_name, self.server_port = str(self.server_address[0]), int(self.server_address[1])

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

    def handle_error(self, request: Any, client_address: Any) -> None:
        if not isinstance(sys.exception(), ConnectionError):
            super().handle_error(request, client_address)


class Body:
    """The body of one request; it is never read into the next request."""

    def __init__(self, handler: "Handler") -> None:
        self._file = handler.rfile
        self.chunked = "chunked" in handler.headers.get("Transfer-Encoding", "").lower()
        length = handler.headers.get("Content-Length", "0")
        self.left = int(length) if length.isdigit() else 0
        self._last = False

    def read(self, size: int = -1) -> bytes:
        if self.chunked and not self.left and not self._last:
            self._next_chunk()
        data = self._file.read(self.left if size < 0 else min(size, self.left)) if self.left else b""
        self.left -= len(data)
        if self.chunked and data and not self.left:
            self._file.readline(3)
        return data

    def skip(self) -> None:
        """Read the rest that nobody wanted, because the next request stands behind it."""
        while self.read(1 << 16):
            pass

    def _next_chunk(self) -> None:
        try:
            self.left = int(self._file.readline(100).partition(b";")[0], 16)
        except ValueError:
            raise ConnectionError("the request's chunks are broken") from None
        if not self.left:
            self._last = True
            while self._file.readline(65537).strip():
                pass


class Handler(BaseHTTPRequestHandler):
    """Passes requests to the application. A ConnectionResetError of the application resets the connection."""

    protocol_version = "HTTP/1.1"
    server_version = "MetaStudioSimulator"
    disable_nagle_algorithm = True
    wbufsize = 1 << 16

    def handle_any(self) -> None:
        body = Body(self)
        if self.headers.get("Expect", "").lower() == "100-continue":
            self.wfile.flush()
        try:
            for piece in self._app()(self._environ(body), cast("StartResponse", self._start)):
                if self.command != "HEAD":
                    self.wfile.write(piece)
                self.wfile.flush()
        except ConnectionResetError:
            self._reset()
            return
        body.skip()

    def __getattr__(self, name: str) -> Any:
        if name.startswith("do_"):  # every method: the application refuses those that the service does not have
            return self.handle_any
        raise AttributeError(name)

    def log_message(self, format: str, *args: Any) -> None:
        """Do nothing: the requests are in the database."""

    def _app(self) -> Any:
        return cast(Server, self.server).app

    def _start(self, status: str, headers: list[tuple[str, str]], exc_info: object = None) -> None:
        code, _, text = status.partition(" ")
        self.send_response(int(code), text)
        for name, value in headers:
            self.send_header(name, value)
        self.end_headers()

    def _environ(self, body: Body) -> dict[str, Any]:
        path, _, query = self.path.partition("?")
        environ: dict[str, Any] = {
            "REQUEST_METHOD": self.command,
            "SCRIPT_NAME": "",
            "PATH_INFO": unquote(path, "latin-1"),
            "QUERY_STRING": query,
            "SERVER_NAME": cast(Server, self.server).server_name,
            "SERVER_PORT": str(cast(Server, self.server).server_port),
            "SERVER_PROTOCOL": self.request_version,
            "REMOTE_ADDR": self.client_address[0],
            "wsgi.version": (1, 0),
            "wsgi.url_scheme": "http",
            "wsgi.input": body,
            "wsgi.input_terminated": True,
            "wsgi.errors": sys.stderr,
            "wsgi.multithread": True,
            "wsgi.multiprocess": False,
            "wsgi.run_once": False,
        }
        for name, value in self.headers.items():
            key = name.upper().replace("-", "_")
            key = key if key in ("CONTENT_TYPE", "CONTENT_LENGTH") else f"HTTP_{key}"
            environ[key] = f"{environ[key]},{value.strip()}" if key in environ else value.strip()
        return environ

    def _reset(self) -> None:
        """Close the connection so that the client sees a reset, not an end."""
        self.close_connection = True
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        # The socket is closed for good only when both files on it are closed too.
        for part in (self.wfile, self.rfile, self.connection):
            with contextlib.suppress(OSError):
                part.close()
        self.wfile = cast(Any, _Nowhere())


class _Nowhere:
    """Takes the place of a cut connection's output."""

    closed = True

    def flush(self) -> None:
        """Nothing to do."""

    close = flush
