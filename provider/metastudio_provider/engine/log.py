"""The way back to the engine: lines for its log and its status line. Nothing here delays or fails a call."""

import contextlib
import threading
import time
from collections.abc import Callable
from typing import Any

import grpc

from .protocol import engine_pb2, engine_pb2_grpc

OPTIONS = (
    ("grpc.enable_http_proxy", 0),  # the engine is on this machine, whatever http_proxy says
    ("grpc.max_send_message_length", -1),
)
SECONDS = 5.0
"""How long a line may take to be delivered before it is dropped."""
PENDING = 256
"""Lines on their way at once; an engine that takes no more loses lines, never time."""


class Engine:
    """Sends lines to the engine at `address`; without an address they go nowhere. Thread-safe."""

    def __init__(self, address: str | None = None, *, now: Callable[[], float] = time.monotonic) -> None:
        self._lock, self._now = threading.Lock(), now
        self._address = address or None
        self._channel: grpc.Channel | None = None
        self._pending: set[Any] = set()  # a call whose last reference goes away is cancelled by grpc

    def attach(self, address: str) -> None:
        """The engine is at `address` from now on (Handshake and Attach say so)."""
        with self._lock:
            if address and address != self._address:
                self._address, self._channel = address, None

    def info(self, text: str, urn: str = "") -> None:
        """A line that stays on the user's screen."""
        self._send(engine_pb2.LogRequest(severity=engine_pb2.INFO, message=text, urn=urn))

    def warn(self, text: str, urn: str = "") -> None:
        """A warning that stays on the user's screen."""
        self._send(engine_pb2.LogRequest(severity=engine_pb2.WARNING, message=text, urn=urn))

    def debug(self, text: str) -> None:
        """A line that is shown with `--debug` only."""
        self._send(engine_pb2.LogRequest(severity=engine_pb2.DEBUG, message=text))

    def progress(self, urn: str) -> Callable[[str], None]:
        """A function that shows one line beside the resource while it is worked on."""
        return lambda text: self._send(
            engine_pb2.LogRequest(severity=engine_pb2.INFO, message=text, urn=urn, ephemeral=True)
        )

    def flush(self, seconds: float) -> None:
        """Give lines on their way a moment to arrive, all of them together, before the process ends.

        The engine waits five seconds for the answer to its Cancel, and calls a plugin that is later crashed.
        """
        end = self._now() + seconds
        with self._lock:
            pending = list(self._pending)
        for delivery in pending:
            with contextlib.suppress(grpc.RpcError, grpc.FutureTimeoutError, grpc.FutureCancelledError):
                delivery.result(timeout=max(0.0, end - self._now()))

    def _send(self, line: engine_pb2.LogRequest) -> None:
        with contextlib.suppress(Exception):  # an engine that went away must not fail the work
            with self._lock:
                if self._address is None or len(self._pending) >= PENDING:
                    return
                if self._channel is None:
                    self._channel = grpc.insecure_channel(self._address, options=OPTIONS)
                channel = self._channel
            delivery = engine_pb2_grpc.EngineStub(channel).Log.future(line, timeout=SECONDS)
            with self._lock:
                self._pending.add(delivery)
            delivery.add_done_callback(self._delivered)

    def _delivered(self, delivery: Any) -> None:
        with self._lock:
            self._pending.discard(delivery)
