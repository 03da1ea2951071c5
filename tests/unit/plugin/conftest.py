"""The plugin under test: a real gRPC server and client around the servicer, with a lifecycle that answers as told."""

import queue
from collections.abc import Callable, Collection, Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import grpc
import pytest
from google.protobuf.empty_pb2 import Empty
from metastudio_provider.engine.log import Engine
from metastudio_provider.engine.protocol import engine_pb2, engine_pb2_grpc, provider_pb2_grpc
from metastudio_provider.engine.protocol import provider_pb2 as pb
from metastudio_provider.lifecycle.lifecycle import Checked, Diff, Listed, ResourceState
from metastudio_provider.plugin.server import serve
from metastudio_provider.plugin.servicer import Servicer
from metastudio_provider.plugin.values import send
from metastudio_provider.values.model import UNKNOWN

ROOM = "metastudio:live:Room"
URN = f"urn:pulumi:dev::shop::{ROOM}::sale"


class FakeLifecycle:
    """Notes what it is asked and answers what the test put into `answers`: a value, an error, or a function."""

    def __init__(self) -> None:
        self.asked: list[dict[str, Any]] = []
        self.answers: dict[str, Any] = {}
        self.settings: Any = None

    def _answer(self, verb: str, default: Any, **asked: Any) -> Any:
        self.asked.append({"verb": verb, **asked})
        answer = self.answers.get(verb, default)
        if isinstance(answer, Exception):
            raise answer
        return answer(**asked) if callable(answer) else answer

    def check(self, token: str, news: dict[str, Any], olds: Any = None, *, urn: str = "") -> Any:
        return self._answer("check", Checked(news, []), token=token, news=news, olds=olds)

    def diff(self, token: str, urn: str, id: str, state: Any, old_inputs: Any, news: Any, call: Any) -> Any:
        asked = {"token": token, "urn": urn, "id": id, "state": state, "old_inputs": old_inputs, "news": news}
        return self._answer("diff", Diff(), **asked, call=call)

    def create(
        self, token: str, urn: str, news: Any, call: Any, *, preview: bool = False, private: Collection[str] = ()
    ) -> Any:
        made = ResourceState("" if preview else "r1", news, {**news, "room_id": UNKNOWN if preview else "r1"})
        asked = {"token": token, "urn": urn, "news": news, "call": call, "preview": preview}
        return self._answer("create", made, **asked, private=set(private))

    def read(self, token: str, urn: str, id: str, inputs: Any, state: Any, call: Any) -> Any:
        found = ResourceState(id, inputs or {}, state or {})
        return self._answer("read", found, token=token, urn=urn, id=id, inputs=inputs, state=state, call=call)

    def update(
        self, token: str, urn: str, id: str, state: Any, old_inputs: Any, news: Any, call: Any, *, preview: bool = False
    ) -> Any:
        asked = {"token": token, "urn": urn, "id": id, "state": state, "old_inputs": old_inputs, "news": news}
        return self._answer("update", ResourceState(id, news, {**state, **news}), **asked, call=call, preview=preview)

    def delete(self, token: str, urn: str, id: str, state: Any, call: Any) -> None:
        self._answer("delete", None, token=token, urn=urn, id=id, state=state, call=call)

    def list(self, token: str, query: Any, call: Any) -> Iterator[Listed]:
        yield from self._answer("list", [], token=token, query=query, call=call)

    def invoke(self, token: str, args: Any, call: Any) -> Any:
        return self._answer("invoke", {}, token=token, args=args, call=call)

    def settled(self) -> None:
        self._answer("settled", None)


class FakeEngine(engine_pb2_grpc.EngineServicer):
    """The engine's side of the log."""

    def __init__(self) -> None:
        self.lines: queue.Queue[engine_pb2.LogRequest] = queue.Queue()

    def Log(self, request: engine_pb2.LogRequest, context: grpc.ServicerContext) -> Empty:
        self.lines.put(request)
        return Empty()


class Plugin:
    """A served provider: `rpc` is the engine's client, `lifecycle` a fake, `engine` where its lines arrive."""

    def __init__(self, rpc: Any, servicer: Servicer, lifecycle: FakeLifecycle, engine: FakeEngine) -> None:
        self.rpc, self.servicer, self.lifecycle, self.engine = rpc, servicer, lifecycle, engine

    def configure(self, **settings: Any) -> "Plugin":
        """Configure the provider with settings in Pulumi's spelling."""
        self.rpc.Configure(pb.ConfigureRequest(args=send(settings), acceptSecrets=True))
        return self

    def asked(self, verb: str) -> dict[str, Any]:
        """What the lifecycle was asked, the last time."""
        return next(asked for asked in reversed(self.lifecycle.asked) if asked["verb"] == verb)

    def line(self) -> engine_pb2.LogRequest:
        """The next line that reaches the engine."""
        return self.engine.lines.get(timeout=10)


@pytest.fixture
def fake_engine() -> Iterator[tuple[FakeEngine, str]]:
    """An engine that takes log lines, and its address."""
    engine = FakeEngine()
    server = grpc.server(ThreadPoolExecutor(4))
    engine_pb2_grpc.add_EngineServicer_to_server(engine, server)
    port = server.add_insecure_port("127.0.0.1:0")
    server.start()
    yield engine, f"127.0.0.1:{port}"
    server.stop(None).wait()


@pytest.fixture
def start(fake_engine: tuple[FakeEngine, str]) -> Iterator[Callable[..., Plugin]]:
    """Start a plugin; keywords change the Handshake."""
    ends: list[Callable[[], Any]] = []

    def start(environment: dict[str, str] | None = None, **handshake: Any) -> Plugin:
        engine, address = fake_engine
        lifecycle = FakeLifecycle()

        def factory(settings: Any) -> Any:
            lifecycle.settings = settings
            return lifecycle

        servicer = Servicer(factory, engine=Engine(address), environment=environment or {})
        server, port = serve(servicer)
        options = [("grpc.max_metadata_size", 2**24), ("grpc.enable_http_proxy", 0)]
        channel = grpc.insecure_channel(f"127.0.0.1:{port}", options=options)
        ends.extend((channel.close, lambda: server.stop(None).wait()))
        plugin = Plugin(provider_pb2_grpc.ResourceProviderStub(channel), servicer, lifecycle, engine)
        offered = {"supports_refresh_before_update": True, "engine_address": address, **handshake}
        plugin.rpc.Handshake(pb.ProviderHandshakeRequest(**offered))
        return plugin

    yield start
    for end in ends:
        end()


@pytest.fixture
def plugin(start: Callable[..., Plugin]) -> Plugin:
    """A plugin that is configured for a real region."""
    return start().configure(region="cn-north-4", accessKey="AK", secretKey="SK")
