"""The plugin's own calls: gRPC messages into the servicer and out of it, without an engine and without a socket."""

from collections.abc import Callable, Mapping
from typing import Any, NoReturn, TypeVar

import grpc
from google.protobuf import json_format
from google.protobuf.message import Message
from google.protobuf.struct_pb2 import Struct
from metastudio_provider.engine.protocol import provider_pb2 as pb
from metastudio_provider.engine.protocol import status_pb2
from metastudio_provider.lifecycle.lifecycle import Lifecycle
from metastudio_provider.plugin.servicer import Servicer
from metastudio_provider.values.model import UNKNOWN

from tests.engine.harness.doors import camel

from .driver import NAME, Declared, Driver, Failed, Managed, Plan, urn

SIGNATURE, SECRET = "4dabf18193072939515e22adb298388d", "1b47061264138c4ac30d75fd1eb44270"
UNKNOWN_TEXT = "04da6b54-80e4-46f7-96ec-b56ff0331ba9"

M = TypeVar("M", bound=Message)


class Context:
    """As much of a gRPC call as the servicer uses."""

    def __init__(self, request: Any) -> None:
        self._request = request

    def add_callback(self, callback: Callable[[], None]) -> bool:
        return True

    def abort_with_status(self, status: Any) -> NoReturn:
        kept = None
        for _, detail in status.trailing_metadata:
            (packed,) = status_pb2.Status.FromString(detail).details
            object = pb.ErrorResourceInitFailed()
            assert packed.Unpack(object)
            kept = Managed(self._request.type, self._request.urn, object.id, object.inputs, object.properties)
        raise Failed(status.details, refused=status.code is grpc.StatusCode.FAILED_PRECONDITION, kept=kept)


class PluginDriver(Driver):
    door = "plugin"

    def __init__(self, lifecycle: Lifecycle) -> None:
        super().__init__(lifecycle)
        self._servicer = Servicer(lambda _: lifecycle, log=self.log, environment={})
        self._call("Handshake", pb.ProviderHandshakeRequest(supports_refresh_before_update=True))
        settings = struct({"simulator": ":memory:"})
        self._call("Configure", pb.ConfigureRequest(args=settings, acceptSecrets=True))

    def check(
        self, token: str, inputs: Mapping[str, Any], managed: Managed | None = None, *, name: str = NAME
    ) -> Declared:
        return self._check(token, urn(token, name), struct(plain(inputs)), managed.inputs if managed else None)

    def redeclare(self, managed: Managed) -> Declared:
        return self._check(managed.token, managed.urn, managed.inputs, managed.inputs)

    def _check(self, token: str, urn: str, news: Struct, olds: Struct | None) -> Declared:
        answer = self._call("Check", pb.CheckRequest(urn=urn, type=token, news=news, olds=olds))
        return Declared(token, urn, answer.inputs, [failure.reason for failure in answer.failures])

    def preview(self, declared: Declared) -> None:
        request = pb.CreateRequest(urn=declared.urn, type=declared.token, properties=declared.inputs, preview=True)
        assert self._call("Create", request).id == ""

    def create(self, declared: Declared) -> Managed:
        request = pb.CreateRequest(urn=declared.urn, type=declared.token, properties=declared.inputs)
        made = self._call("Create", request)
        return Managed(declared.token, declared.urn, made.id, declared.inputs, made.properties)

    def diff(self, managed: Managed, declared: Declared) -> Plan:
        request = pb.DiffRequest(
            id=managed.id,
            urn=managed.urn,
            type=managed.token,
            olds=managed.outputs,
            old_inputs=managed.inputs,
            news=declared.inputs,
        )
        answer = self._call("Diff", request)
        assert (answer.changes == pb.DiffResponse.DIFF_SOME) == bool(answer.detailedDiff), answer
        return Plan(answer.changes == pb.DiffResponse.DIFF_SOME, bool(answer.replaces))

    def preview_update(self, managed: Managed, declared: Declared) -> Plan:
        plan = self.diff(managed, declared)
        if plan.changes:
            self._call("Update", self._update(managed, declared, preview=True))
        return plan

    def _update(self, managed: Managed, declared: Declared, *, preview: bool = False) -> pb.UpdateRequest:
        return pb.UpdateRequest(
            id=managed.id,
            urn=managed.urn,
            type=managed.token,
            olds=managed.outputs,
            old_inputs=managed.inputs,
            news=declared.inputs,
            preview=preview,
        )

    def update(self, managed: Managed, declared: Declared) -> Managed:
        request = self._update(managed, declared)
        done = self._call("Update", request)
        return Managed(managed.token, managed.urn, managed.id, declared.inputs, done.properties)

    def read(self, managed: Managed) -> Managed | None:
        request = pb.ReadRequest(
            id=managed.id, urn=managed.urn, type=managed.token, properties=managed.outputs, inputs=managed.inputs
        )
        return self._read(managed.token, managed.urn, request)

    def import_(self, token: str, id: str, *, name: str = NAME) -> Managed:
        found = self._read(token, urn(token, name), pb.ReadRequest(id=id, urn=urn(token, name), type=token))
        if found is None:
            raise Failed(f"there is no {token} {id}")
        return found

    def _read(self, token: str, urn: str, request: pb.ReadRequest) -> Managed | None:
        answer = self._call("Read", request)
        return Managed(token, urn, answer.id, answer.inputs, answer.properties) if answer.id else None

    def delete(self, managed: Managed) -> None:
        request = pb.DeleteRequest(id=managed.id, urn=managed.urn, type=managed.token, properties=managed.outputs)
        self._call("Delete", request)

    def output(self, managed: Managed, name: str) -> Any:
        return opened(json_format.MessageToDict(managed.outputs))[camel(name)]

    def _call(self, method: str, request: Message) -> Any:
        """One call; request and answer go through their bytes, as they do between processes."""
        answer = getattr(self._servicer, method)(copied(request), Context(request))
        return copied(answer)


def copied(message: M) -> M:
    return type(message).FromString(message.SerializeToString())


def plain(value: Any) -> Any:
    """A program's value as the engine sends it."""
    if value is UNKNOWN:
        return UNKNOWN_TEXT
    if isinstance(value, Mapping):
        return {camel(name): plain(inner) for name, inner in value.items()}
    if isinstance(value, list):
        return [plain(inner) for inner in value]
    return value


def opened(value: Any) -> Any:
    """A value of the engine without the marks of secrets, and with whole numbers."""
    if isinstance(value, dict):
        if value.get(SIGNATURE) == SECRET:
            return opened(value["value"])
        return {name: opened(inner) for name, inner in value.items()}
    if isinstance(value, list):
        return [opened(inner) for inner in value]
    if isinstance(value, float) and value.is_integer():
        return int(value)
    return value


def struct(values: Mapping[str, Any]) -> Struct:
    made = Struct()
    json_format.ParseDict(dict(values), made)
    return made
