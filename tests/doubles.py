"""What stands in for the neighbours of a door: the lifecycle below it, the engine's log above it."""

import queue
from collections.abc import Callable, Collection, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from typing import Any

import grpc
from google.protobuf.empty_pb2 import Empty
from metastudio_provider.engine.log import EngineLog
from metastudio_provider.engine.protocol import engine_pb2, engine_pb2_grpc
from metastudio_provider.framework.sources import Sources
from metastudio_provider.lifecycle.results import Checked, Diff, Listed, ResourceState
from metastudio_provider.values.model import UNKNOWN


class FakeLifecycle:
    """Notes what it is asked. Answers what the test put into `answers`: a value, an error to raise, or a function."""

    def __init__(self, settings: Any = None) -> None:
        self.settings = settings
        self.owner: Callable[[], str] = str
        self.sources = Sources()
        self.asked: list[dict[str, Any]] = []
        self.answers: dict[str, Any] = {}

    def _answer(self, verb: str, default: Any, **asked: Any) -> Any:
        self.asked.append({"verb": verb, **asked})
        answer = self.answers.get(verb, default)
        if isinstance(answer, Exception):
            raise answer
        return answer(**asked) if callable(answer) else answer

    def verbs(self) -> list[str]:
        """The verbs it was asked, in their order."""
        return [asked["verb"] for asked in self.asked]

    def last(self, verb: str) -> dict[str, Any]:
        """What it was asked, the last time."""
        return next(asked for asked in reversed(self.asked) if asked["verb"] == verb)

    def check(self, token: str, inputs: Any, old_inputs: Any = None, call: Any = None) -> Any:
        checked = Checked(dict(inputs), [])
        return self._answer("check", checked, token=token, inputs=inputs, old_inputs=old_inputs)

    def advise(
        self, token: str, urn: str, checked: Any, call: Any, *, old_inputs: Any = None, private: Any = ()
    ) -> None:
        """Nothing."""

    def diff(
        self,
        token: str,
        urn: str,
        id: str,
        state: Any,
        old_inputs: Any,
        inputs: Any,
        call: Any,
        *,
        refresh: bool = False,
    ) -> Any:
        asked = {"token": token, "urn": urn, "id": id, "state": state, "old_inputs": old_inputs, "inputs": inputs}
        return self._answer("diff", Diff(), **asked, call=call, refresh=refresh)

    def create(
        self, token: str, urn: str, inputs: Any, call: Any, *, preview: bool = False, private: Collection[str] = ()
    ) -> Any:
        id = "" if preview else "r1"
        created = ResourceState(id, dict(inputs), {**inputs, "room_id": UNKNOWN if preview else id})
        asked = {"token": token, "urn": urn, "inputs": inputs, "call": call, "preview": preview}
        return self._answer("create", created, **asked, private=set(private))

    def read(self, token: str, urn: str, id: str, inputs: Any, state: Any, call: Any) -> Any:
        found = ResourceState(id, dict(inputs or {}), dict(state or {}))
        return self._answer("read", found, token=token, urn=urn, id=id, inputs=inputs, state=state, call=call)

    def update(
        self,
        token: str,
        urn: str,
        id: str,
        state: Any,
        old_inputs: Any,
        inputs: Any,
        call: Any,
        *,
        preview: bool = False,
    ) -> Any:
        updated = ResourceState(id, dict(inputs), {**state, **inputs})
        asked = {"token": token, "urn": urn, "id": id, "state": state, "old_inputs": old_inputs, "inputs": inputs}
        return self._answer("update", updated, **asked, call=call, preview=preview)

    def delete(self, token: str, urn: str, id: str, state: Any, call: Any) -> None:
        self._answer("delete", None, token=token, urn=urn, id=id, state=state, call=call)

    def list(self, token: str, query: Any, call: Any) -> Iterator[Listed]:
        yield from self._answer("list", [], token=token, query=query, call=call)

    def invoke(self, token: str, args: Any, call: Any) -> Any:
        return self._answer("invoke", {}, token=token, args=args, call=call)

    def answers_received(self) -> None:
        self._answer("answers_received", None)


class FakeEngine(engine_pb2_grpc.EngineServicer):
    """The engine's side of the log, over gRPC (`served`) or in the same thread (`log`).

    `lines` are the messages that came, to be taken; `said` all of them as (severity, text, urn). `connected` are the
    addresses at which a log of the same thread looked for it.
    """

    def __init__(self) -> None:
        self.lines: queue.Queue[engine_pb2.LogRequest] = queue.Queue()
        self.said: list[tuple[str, str, str]] = []
        self.connected: list[str] = []

    def Log(self, request: engine_pb2.LogRequest, context: grpc.ServicerContext | None) -> Empty:
        severity = "PROGRESS" if request.ephemeral else engine_pb2.LogSeverity.Name(request.severity)
        self.said.append((severity, request.message, request.urn))
        self.lines.put(request)
        return Empty()

    def next(self) -> engine_pb2.LogRequest:
        """The next line, also a passing one."""
        return self.lines.get(timeout=10)

    def next_that_stays(self) -> engine_pb2.LogRequest:
        """The next line that stays on the screen."""
        while (line := self.next()).ephemeral:
            pass
        return line

    @contextmanager
    def served(self) -> Iterator[str]:
        """Serve; yields the address."""
        server = grpc.server(ThreadPoolExecutor(4))
        engine_pb2_grpc.add_EngineServicer_to_server(self, server)
        port = server.add_insecure_port("127.0.0.1:0")
        server.start()
        try:
            yield f"127.0.0.1:{port}"
        finally:
            server.stop(None).wait()

    def log(self) -> EngineLog:
        """A log whose lines are here at once, in their order."""

        def connect(address: str) -> _Stub:
            self.connected.append(address)
            return _Stub(self)

        return EngineLog("in process", connect=connect)


class _Stub:
    """A stub that delivers without a network."""

    def __init__(self, engine: FakeEngine) -> None:
        self.Log, self._engine = self, engine

    def future(self, line: engine_pb2.LogRequest, timeout: float) -> Future[Empty]:
        delivery: Future[Empty] = Future()
        delivery.set_result(self._engine.Log(line, None))
        return delivery
