"""The way back to the engine, for both doors: lines for its log and its status line.

Nothing here fails the work, and nothing waits unless `flush` is asked to: a line that cannot be delivered is dropped.
"""

import contextlib
import re
import threading
import time
from collections.abc import Callable, Sequence
from typing import Any

import grpc

from ..call import Call
from .protocol import engine_pb2, engine_pb2_grpc
from .texts import sendable

OPTIONS = (
    ("grpc.enable_http_proxy", 0),  # the engine is on this machine, whatever http_proxy says
    ("grpc.max_send_message_length", -1),
)
SECONDS = 5.0
"""How long a line may take to be delivered before it is dropped."""
PENDING = 256
"""Lines on their way at once; an engine that takes no more loses lines, never time."""
ADDRESS = re.compile(r"[^/\s]+:\d+")


def engine_address(arguments: Sequence[str]) -> str | None:
    """The engine's address among the arguments: the last `host:port` that is no flag, as flags may have values."""
    found = [argument for argument in arguments if not argument.startswith("-") and ADDRESS.fullmatch(argument)]
    return found[-1] if found else None


def connect(address: str) -> Any:
    """The stub of the engine at an address."""
    return engine_pb2_grpc.EngineStub(grpc.insecure_channel(address, options=OPTIONS))


class EngineLog:
    """Sends lines to the engine at `address`; without an address they go nowhere. Thread-safe.

    `now` and `connect` are seams for tests.
    """

    def __init__(
        self,
        address: str | None = None,
        *,
        now: Callable[[], float] = time.monotonic,
        connect: Callable[[str], Any] = connect,
    ) -> None:
        self._lock, self._now, self._connect = threading.Lock(), now, connect
        self._address = address or None
        self._stub: Any = None
        self._pending: set[Any] = set()  # a call whose last reference goes away is cancelled by grpc

    def attach(self, address: str) -> None:
        """The engine is at `address` from now on (Handshake and Attach say so)."""
        with self._lock:
            if address and address != self._address:
                self._address, self._stub = address, None

    def debug(self, text: str) -> None:
        """A line that is shown with `--debug` only."""
        self._send(engine_pb2.DEBUG, text)

    def info(self, text: str, urn: str = "") -> None:
        """A line that stays on the user's screen."""
        self._send(engine_pb2.INFO, text, urn)

    def warn(self, text: str, urn: str = "") -> None:
        """A warning that stays on the user's screen."""
        self._send(engine_pb2.WARNING, text, urn)

    def error(self, text: str, urn: str = "") -> None:
        """An error: the resource counts as failed on the user's screen, whatever the call answers."""
        self._send(engine_pb2.ERROR, text, urn)

    def progress(self, text: str, urn: str = "") -> None:
        """A line that is shown beside the resource while it is worked on, and goes."""
        self._send(engine_pb2.INFO, text, urn, ephemeral=True)

    def call(self, urn: str, shown: Callable[[str], str]) -> Call:
        """A call whose progress and warnings stand beside the resource `urn`.

        `shown` makes a text fit to be seen. Where it fails, the line is dropped: no operation fails by what only
        informs.
        """

        def beside(send: Callable[[str, str], None]) -> Callable[[str], None]:
            def say(text: str) -> None:
                with contextlib.suppress(Exception):
                    send(shown(text), urn)

            return say

        return Call(report=beside(self.progress), warn=beside(self.warn), inform=beside(self.info))

    def flush(self, seconds: float) -> None:
        """Give lines on their way a moment to arrive, all of them together.

        Before the process ends: the engine waits five seconds for the answer to its Cancel, and calls a plugin that
        is later crashed. In the dynamic door before each answer.
        """
        end = self._now() + seconds
        with self._lock:
            pending = list(self._pending)
        for delivery in pending:
            with contextlib.suppress(grpc.RpcError, grpc.FutureTimeoutError, grpc.FutureCancelledError):
                delivery.result(timeout=max(0.0, end - self._now()))

    def _send(
        self, severity: "engine_pb2.LogSeverity.ValueType", text: str, urn: str = "", *, ephemeral: bool = False
    ) -> None:
        with contextlib.suppress(Exception):  # an engine that went away must not fail the work
            line = engine_pb2.LogRequest(severity=severity, message=sendable(text), urn=urn, ephemeral=ephemeral)
            with self._lock:
                if self._address is None or len(self._pending) >= PENDING:
                    return
                if self._stub is None:
                    self._stub = self._connect(self._address)
                stub = self._stub
            delivery = stub.Log.future(line, timeout=SECONDS)
            with self._lock:
                self._pending.add(delivery)
            delivery.add_done_callback(self._delivered)

    def _delivered(self, delivery: Any) -> None:
        with self._lock:
            self._pending.discard(delivery)
