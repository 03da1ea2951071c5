"""The calls that the SDK's host makes on the provider object of a dynamic resource, with the host's own values.

Each call is made on a new object, as in a run of its own, but for the diff that comes before an update.
"""

import asyncio
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from typing import Any

from google.protobuf import json_format
from google.protobuf.struct_pb2 import Struct
from metastudio_provider.dynamic.configuration import Lifecycles
from metastudio_provider.dynamic.errors import Error
from metastudio_provider.dynamic.old_inputs import DECLARED, structure
from metastudio_provider.dynamic.provider import DynamicProvider
from metastudio_provider.lifecycle.lifecycle import Lifecycle
from pulumi.dynamic import ConfigureRequest
from pulumi.dynamic.config import Config
from pulumi.dynamic.dynamic import PROVIDER_KEY, serialize_provider
from pulumi.runtime import rpc

from .driver import NAME, Declared, Driver, Failed, Managed, Plan, urn
from .plugin import opened, plain, struct

JsonObject = dict[str, Any]


class DynamicDriver(Driver):
    door = "dynamic"
    imports = False

    def __init__(self, lifecycle: Lifecycle) -> None:
        super().__init__(lifecycle)
        self._lifecycles = Lifecycles(lambda _: lifecycle, {})
        self._loop = asyncio.new_event_loop()

    def check(
        self, token: str, inputs: Mapping[str, Any], managed: Managed | None = None, *, name: str = NAME
    ) -> Declared:
        _, system, noun = token.split(":")
        found = urn(f"pulumi-python:dynamic/metastudio/{system}:{noun}", name)
        provider = self._provider(token, found)
        news = struct({**unknown(inputs), PROVIDER_KEY: serialize_provider(provider)})
        return self._check(provider, news, managed.inputs if managed else Struct())

    def redeclare(self, managed: Managed) -> Declared:
        return self._check(self._provider(managed.token, managed.urn), managed.inputs, managed.inputs)

    def _check(self, provider: DynamicProvider, news: Struct, olds: Struct) -> Declared:
        values = received(news, unknowns=True)
        with self._failing():
            checked = provider.check(received(olds, unknowns=True), values)
        inputs = self._sent({**checked.inputs, PROVIDER_KEY: values[PROVIDER_KEY]})
        return Declared(provider.token, provider.urn, inputs, [failure.reason for failure in checked.failures])

    def preview(self, declared: Declared) -> None:
        """The engine asks nothing of a dynamic resource that it would create."""

    def create(self, declared: Declared) -> Managed:
        values = received(declared.inputs)
        with self._failing():
            made = self._provider(declared.token, declared.urn).create(values)
        kept = self._kept(made.outs, values)
        return self._complete(Managed(declared.token, declared.urn, made.id, declared.inputs, kept))

    def diff(self, managed: Managed, declared: Declared) -> Plan:
        return self._diff(self._provider(managed.token, managed.urn), managed, declared)

    def _diff(self, provider: DynamicProvider, managed: Managed, declared: Declared) -> Plan:
        with self._failing():
            found = provider.diff(
                managed.id, received(managed.outputs, unknowns=True), received(declared.inputs, unknowns=True)
            )
        return Plan(bool(found.changes), bool(found.replaces))

    def preview_update(self, managed: Managed, declared: Declared) -> Plan:
        return self.diff(managed, declared)

    def update(self, managed: Managed, declared: Declared) -> Managed:
        provider, values = self._provider(managed.token, managed.urn), received(declared.inputs)
        self._diff(provider, managed, declared)
        with self._failing():
            done = provider.update(managed.id, received(managed.outputs), values)
        kept = self._kept(done.outs, values)
        return self._complete(Managed(managed.token, managed.urn, managed.id, declared.inputs, kept))

    def read(self, managed: Managed) -> Managed | None:
        values = received(managed.outputs)
        with self._failing():
            found = self._provider(managed.token, managed.urn).read(managed.id, values)
        if not found.id:
            return None
        assert found.inputs is not None
        inputs = self._sent({**found.inputs, PROVIDER_KEY: values[PROVIDER_KEY]})
        return Managed(managed.token, managed.urn, found.id, inputs, self._kept(found.outs, values))

    def import_(self, token: str, id: str, *, name: str = NAME) -> Managed:
        raise NotImplementedError("the engine cannot import dynamic resources")

    def narrowed(self, managed: Managed, declared: Declared) -> Managed:
        inputs = {name: value for name, value in received(declared.inputs).items() if name != PROVIDER_KEY}
        outputs = struct({**json_format.MessageToDict(managed.outputs), DECLARED: structure(inputs)})
        return replace(managed, inputs=declared.inputs, outputs=outputs)

    def delete(self, managed: Managed) -> None:
        with self._failing():
            self._provider(managed.token, managed.urn).delete(managed.id, received(managed.outputs))

    def output(self, managed: Managed, name: str) -> Any:
        return received(managed.outputs)[name]

    def close(self) -> None:
        self._loop.close()
        super().close()

    def _provider(self, token: str, urn: str) -> DynamicProvider:
        provider = DynamicProvider(token, urn, lifecycles=self._lifecycles, log=self.log)
        provider.configure(ConfigureRequest(Config({"metastudio:simulator": ":memory:"}, "shop")))
        return provider

    def _kept(self, outputs: Any, given: JsonObject) -> Struct:
        """The outputs as the engine keeps them."""
        return self._sent({**outputs, PROVIDER_KEY: given[PROVIDER_KEY]})

    def _sent(self, values: JsonObject) -> Struct:
        """Values as the host sends them; the engine keeps secrets as such, but sends this host none."""
        made = self._loop.run_until_complete(rpc.serialize_properties(values, {}))
        return struct(opened(json_format.MessageToDict(made)))

    @contextmanager
    def _failing(self) -> Iterator[None]:
        self.log.errors.clear()
        try:
            yield
        except Error as error:
            raise Failed(str(error), refused="internal error" not in str(error)) from error

    def _complete(self, made: Managed) -> Managed:
        """The object, unless the engine was told that it is not as declared yet."""
        if self.log.errors:
            raise Failed("; ".join(self.log.errors), kept=made)
        return made


def received(values: Struct, *, unknowns: bool = False) -> JsonObject:
    """Values as the host hands them over."""
    found: JsonObject = rpc.deserialize_properties(values, unknowns)
    return found


def unknown(value: Any) -> Any:
    """A program's value as the engine sends it."""
    if isinstance(value, Mapping):
        return {name: unknown(inner) for name, inner in value.items()}
    if isinstance(value, list):
        return [unknown(inner) for inner in value]
    return plain(value)
