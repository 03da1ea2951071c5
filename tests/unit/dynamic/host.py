"""The SDK's own server of dynamic resources as a process of its own, spoken to as the engine does."""

import signal
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import grpc
from google.protobuf import json_format
from google.protobuf.struct_pb2 import Struct
from metastudio_provider.dynamic.provider import DynamicProvider
from pulumi.dynamic.dynamic import serialize_provider
from pulumi.runtime import rpc
from pulumi.runtime.proto import provider_pb2 as pb
from pulumi.runtime.proto import provider_pb2_grpc

from tests.doubles import FakeEngine

ROOM = "metastudio:live:Room"
SCENE = {
    "script_name": "Welcome",
    "layer_config": [
        {
            "layer_type": "TEXT",
            "position": {"dx": 60, "dy": 120, "layer_index": 10},
            "text_config": {"text_context": "Tea", "font_size": 64},
        }
    ],
    "shoot_scripts": [{"sequence_no": 1, "text_config": {"text": "Hello"}}],
}


class Resource:
    """One declared resource as the engine knows it: inputs, outputs and id, secrets stripped as for this host."""

    def __init__(self, host: "Host", token: str, name: str, timeouts: tuple[tuple[str, float], ...] = ()) -> None:
        system, noun = token.split(":")[1:]
        type_ = f"pulumi-python:dynamic/metastudio/{system}:{noun}"
        self.urn = f"urn:pulumi:dev::shop::{type_}::{name}"
        self._host, self._provider = host, serialize_provider(DynamicProvider(token, self.urn, timeouts))
        self.id = ""
        self.inputs: dict[str, Any] = {}
        self.outputs: dict[str, Any] = {}
        self.marked: set[str] = set()
        """Outputs that came marked as secret, the last time."""

    def check(self, **inputs: Any) -> list[str]:
        """Check inputs and keep them; what is wrong with them."""
        request = pb.CheckRequest(urn=self.urn, olds=struct(self.inputs), news=self._struct(inputs))
        answer = self._host.rpc.Check(request)
        self.inputs = stripped(json_format.MessageToDict(answer.inputs))
        return [failure.reason for failure in answer.failures]

    def create(self) -> None:
        answer = self._host.rpc.Create(pb.CreateRequest(urn=self.urn, properties=struct(self.inputs)))
        self.id = answer.id
        self._keep(answer.properties)

    def diff(self) -> pb.DiffResponse:
        request = pb.DiffRequest(id=self.id, urn=self.urn, olds=struct(self.outputs), news=struct(self.inputs))
        answer: pb.DiffResponse = self._host.rpc.Diff(request)
        return answer

    def changed(self) -> bool:
        return self.diff().changes == pb.DiffResponse.DIFF_SOME

    def update(self) -> None:
        request = pb.UpdateRequest(id=self.id, urn=self.urn, olds=struct(self.outputs), news=struct(self.inputs))
        self._keep(self._host.rpc.Update(request).properties)

    def read(self) -> bool:
        """Refresh; False when the object is gone."""
        request = pb.ReadRequest(id=self.id, urn=self.urn, properties=struct(self.outputs), inputs=struct(self.inputs))
        answer = self._host.rpc.Read(request)
        if not answer.id:
            return False
        self._keep(answer.properties)
        if answer.HasField("inputs"):
            self.inputs = stripped(json_format.MessageToDict(answer.inputs))
        return True

    def delete(self) -> None:
        self._host.rpc.Delete(pb.DeleteRequest(id=self.id, urn=self.urn, properties=struct(self.outputs)))

    def _struct(self, inputs: Mapping[str, Any]) -> Struct:
        return struct({**inputs, "__provider": self._provider})

    def _keep(self, properties: Struct) -> None:
        values = json_format.MessageToDict(properties)
        self.marked = {name for name, value in values.items() if rpc.is_rpc_secret(value)}
        self.outputs = stripped(values)


class Host:
    """`python -m pulumi.dynamic`, configured for a stack."""

    def __init__(
        self, folder: Path, engine: FakeEngine, address: str, configuration: Mapping[str, str], *before: str
    ) -> None:
        command = [sys.executable, "-u", "-m", "pulumi.dynamic", *before, address]
        # A shell that runs the tests in the background has their processes ignore interrupts, and a process inherits
        # that. A signal with a handler goes back to its default in a new process. Not by `preexec_fn`: that forks,
        # and gRPC, which has threads here, ends the child.
        if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
            signal.signal(signal.SIGINT, signal.default_int_handler)
        self.engine = engine
        self._process = subprocess.Popen(
            command,
            cwd=folder,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )
        assert self._process.stdout is not None
        port = int(self._process.stdout.readline())
        self._channel = grpc.insecure_channel(f"127.0.0.1:{port}")
        self.rpc: Any = provider_pb2_grpc.ResourceProviderStub(self._channel)
        self.rpc.Configure(pb.ConfigureRequest(args=struct(configuration)))

    def resource(self, token: str, name: str, **timeouts: float) -> Resource:
        return Resource(self, token, name, tuple(timeouts.items()))

    def end(self) -> None:
        """The end of a run."""
        self._process.send_signal(signal.SIGINT)
        self._process.wait(timeout=30)

    def close(self) -> None:
        self._channel.close()
        self._process.kill()
        self._process.communicate()


def struct(values: Mapping[str, Any]) -> Struct:
    """Values as the engine sends them."""
    made = Struct()
    json_format.ParseDict(dict(values), made)
    return made


def stripped(values: Mapping[str, Any]) -> dict[str, Any]:
    """Values without the marks of secrets: the engine sends none to a host that does not accept them."""
    return {name: value["value"] if rpc.is_rpc_secret(value) else value for name, value in values.items()}


def room(host: Host, **inputs: Any) -> Resource:
    """A room that was created."""
    made = host.resource(ROOM, "sale")
    assert made.check(room_name="Sale", scene_scripts=[SCENE], **inputs) == []
    made.create()
    return made
