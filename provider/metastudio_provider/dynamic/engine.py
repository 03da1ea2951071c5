"""The way back to the engine: lines for its log and its status line. Nothing here fails a call."""

import contextlib
import re
import sys
import threading
from collections.abc import Sequence

import grpc
from pulumi.runtime.proto import engine_pb2, engine_pb2_grpc

SECONDS = 2.0
"""How long a line may take to be delivered before it is dropped."""

OPTIONS = (("grpc.enable_http_proxy", 0),)  # the engine is on this machine, whatever http_proxy says


class Engine:
    """Sends lines to the engine at `address`; without an address they go nowhere. Thread-safe."""

    def __init__(self, address: str | None) -> None:
        self.address, self._lock = address, threading.Lock()
        self._stub: engine_pb2_grpc.EngineStub | None = None

    @classmethod
    def of_process(cls, arguments: Sequence[str]) -> "Engine":
        """The engine that started a process with these arguments: its address is the last one of the host's."""
        addresses = [text for text in arguments if re.fullmatch(r"[\w.\[\]:-]+:\d+", text)]
        return cls(addresses[-1] if addresses else None)

    def info(self, text: str, urn: str = "") -> None:
        """A line that stays on the user's screen."""
        self._send(text, urn, engine_pb2.INFO)

    def warn(self, text: str, urn: str = "") -> None:
        """A warning."""
        self._send(text, urn, engine_pb2.WARNING)

    def error(self, text: str, urn: str = "") -> None:
        """An error: the resource counts as failed on the user's screen, whatever the call answers."""
        self._send(text, urn, engine_pb2.ERROR)

    def progress(self, text: str, urn: str = "") -> None:
        """A line that shows beside the resource while it is worked on, and goes."""
        self._send(text, urn, engine_pb2.INFO, passing=True)

    def _send(self, text: str, urn: str, kind: "engine_pb2.LogSeverity.ValueType", *, passing: bool = False) -> None:
        if self.address is None:
            return
        with contextlib.suppress(grpc.RpcError, ValueError):  # an engine that went away must not fail the work
            with self._lock:
                if self._stub is None:
                    self._stub = engine_pb2_grpc.EngineStub(grpc.insecure_channel(self.address, options=OPTIONS))
            line = engine_pb2.LogRequest(severity=kind, message=text, urn=urn, ephemeral=passing)
            self._stub.Log(line, timeout=SECONDS)


ENGINE = Engine.of_process(sys.argv[1:])
"""The engine of this process; in a program, and in a test, there is usually none."""
