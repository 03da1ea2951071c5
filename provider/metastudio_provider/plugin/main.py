"""The process of the plugin: `pulumi-resource-metastudio [flags] [ENGINE ADDRESS]`.

Prints the port it serves on and nothing else. Serves until a signal comes or the engine is gone, waits for running
calls and ends.
"""

import contextlib
import os
import signal
import socket
import sys
from typing import NoReturn

DRAIN_SECONDS = 90.0
"""How long the end of the process waits for running calls: longer than one request of the service may take (60 s)."""
ANSWER_SECONDS = 1.0
"""How long answers that are ready may take to reach the engine."""


def main() -> NoReturn:
    """Entry point of the console script and of `python -m metastudio_provider`."""
    port_line = _own_stdout()
    os.environ.setdefault("GRPC_VERBOSITY", "NONE")  # read by grpc when it is loaded; its own lines help no user
    # Else pydantic reads the metadata of every installed distribution to look for plugins of its own.
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")

    from ..engine.log import EngineLog, engine_address
    from .engine_watch import watch
    from .server import serve
    from .servicer import Servicer

    address = engine_address(sys.argv[1:])
    servicer = Servicer(log=EngineLog(address))
    end, ended = socket.socketpair()
    _end_on_signals(end)
    server, port = serve(servicer)
    os.write(port_line, f"{port}\n".encode())
    if address:
        watch(address, lambda _: end.sendall(b"\0"))

    ended.recv(1)
    servicer.cancel()
    servicer.drain(DRAIN_SECONDS)
    server.stop(ANSWER_SECONDS).wait(ANSWER_SECONDS)
    # Everything is written and answered. An orderly end of the interpreter would only make every command slower.
    os._exit(0)


def _end_on_signals(end: socket.socket) -> None:
    """Have each signal that ends the process written to the socket.

    The interpreter itself writes there, the moment a signal comes. A handler in Python runs between two instructions:
    it is late for a signal that comes while the main thread is about to wait.
    """
    end.setblocking(False)
    signal.set_wakeup_fd(end.fileno(), warn_on_full_buffer=False)
    for name in ("SIGTERM", "SIGINT", "SIGBREAK"):
        if hasattr(signal, name):
            signal.signal(getattr(signal, name), lambda *_: None)


def _own_stdout() -> int:
    """Keep stdout for the port alone: whatever else is printed, also by C code, goes to stderr."""
    port_line = os.dup(sys.stdout.fileno())
    with contextlib.suppress(OSError):
        os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    return port_line


if __name__ == "__main__":
    main()
