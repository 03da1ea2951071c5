"""The plugin under test: a real gRPC server and client around the servicer; a test sets the lifecycle's answers."""

from collections.abc import Callable, Iterator
from typing import Any

import grpc
import pytest
from metastudio_provider.engine.protocol import engine_pb2, provider_pb2_grpc
from metastudio_provider.engine.protocol import provider_pb2 as pb
from metastudio_provider.plugin.server import serve
from metastudio_provider.plugin.servicer import Servicer
from metastudio_provider.plugin.values import send

from tests.doubles import FakeEngine, FakeLifecycle

ROOM = "metastudio:live:Room"
URN = f"urn:pulumi:dev::shop::{ROOM}::sale"


def room(**more: Any) -> dict[str, Any]:
    """Inputs of a room as the engine sends them."""
    return {"roomName": "sale", "sceneScripts": [{"scriptName": "s"}], "playPolicy": {"repeatCount": 1}, **more}


WIRE_ROOM = {"room_name": "sale", "scene_scripts": [{"script_name": "s"}], "play_policy": {"repeat_count": 1}}


class Plugin:
    """A served provider: `rpc` is the engine's client, `lifecycle` a fake, `engine` where its lines arrive."""

    def __init__(self, rpc: Any, servicer: Servicer, lifecycle: FakeLifecycle, engine: FakeEngine) -> None:
        self.rpc, self.servicer, self.lifecycle, self.engine = rpc, servicer, lifecycle, engine

    def configure(self, **settings: Any) -> "Plugin":
        """Configure the provider with settings in Pulumi's spelling."""
        self.rpc.Configure(pb.ConfigureRequest(args=send(settings), acceptSecrets=True))
        return self

    def line(self) -> engine_pb2.LogRequest:
        """The next line that reaches the engine."""
        return self.engine.next()


@pytest.fixture
def start() -> Iterator[Callable[..., Plugin]]:
    """Start a plugin; other keywords change the Handshake."""
    ends: list[Callable[[], Any]] = []

    def start(
        environment: dict[str, str] | None = None,
        asks_for_refresh: Callable[[], bool] | None = None,
        **handshake: Any,
    ) -> Plugin:
        engine, lifecycle = FakeEngine(), FakeLifecycle()

        def factory(settings: Any) -> Any:
            lifecycle.settings = settings
            return lifecycle

        servicer = Servicer(factory, log=engine.log(), environment=environment or {}, asks_for_refresh=asks_for_refresh)
        server, port = serve(servicer)
        options = [("grpc.max_metadata_size", 2**24), ("grpc.enable_http_proxy", 0)]
        channel = grpc.insecure_channel(f"127.0.0.1:{port}", options=options)
        ends.extend((channel.close, lambda: server.stop(None).wait()))
        plugin = Plugin(provider_pb2_grpc.ResourceProviderStub(channel), servicer, lifecycle, engine)
        offered = {"supports_refresh_before_update": True, "engine_address": "the engine", **handshake}
        plugin.rpc.Handshake(pb.ProviderHandshakeRequest(**offered))
        return plugin

    yield start
    for end in ends:
        end()


@pytest.fixture
def plugin(start: Callable[..., Plugin]) -> Plugin:
    """A plugin that is configured for a real region."""
    return start().configure(region="cn-north-4", accessKey="AK", secretKey="SK")
