"""What an object lacks is a null for the engine, for every property of every resource: without it, it is unknown."""

from typing import Any

import pytest
from google.protobuf.struct_pb2 import Struct
from hypothesis import given
from hypothesis import strategies as st
from metastudio_provider.engine.protocol import provider_pb2 as pb
from metastudio_provider.framework import registry
from metastudio_provider.plugin.session import Session
from metastudio_provider.plugin.values import send
from metastudio_provider.secrecy import Secrets
from metastudio_provider.settings.model import Settings

from tests.doubles import FakeLifecycle

from .conftest import ROOM, URN, Plugin, room

TOKENS = sorted(registry.resources())


def nulls(struct: Struct) -> set[str]:
    return {name for name, value in struct.fields.items() if value.HasField("null_value")}


@pytest.mark.parametrize("token", TOKENS)
@given(data=st.data())
def test_every_property_has_a_value_or_a_null(token: str, data: st.DataObject) -> None:
    resource = registry.resource(token)
    fields = resource.state_shape.fields
    state = data.draw(st.sets(st.sampled_from(sorted(fields))))
    inputs = data.draw(st.sets(st.sampled_from(sorted(resource.input_shape.fields))))
    lifecycle: Any = FakeLifecycle()
    session = Session(lifecycle, Settings(), Secrets(), refreshes=False, explicit=False)
    answer = session.answer_object(dict.fromkeys(state, "x"), dict.fromkeys(inputs, "x"), resource)
    assert nulls(answer) == {fields[name].camel for name in fields.keys() - state - inputs}
    assert answer.fields.keys() == {fields[name].camel for name in state} | nulls(answer)


def test_only_the_preview_of_a_create_has_none(plugin: Plugin) -> None:
    """There everything that the program does not declare is still unknown."""
    properties = send(room())
    previewed = plugin.rpc.Create(pb.CreateRequest(urn=URN, type=ROOM, properties=properties, preview=True))
    created = plugin.rpc.Create(pb.CreateRequest(urn=URN, type=ROOM, properties=properties))
    changes = {"olds": properties, "news": properties, "old_inputs": properties}
    updated = plugin.rpc.Update(pb.UpdateRequest(urn=URN, type=ROOM, id="r1", preview=True, **changes))
    read = plugin.rpc.Read(pb.ReadRequest(urn=URN, type=ROOM, id="r1", properties=properties, inputs=properties))
    assert nulls(previewed.properties) == set()
    for answer in (created, updated, read):
        assert {"updateTime", "viewMode", "roomType"} <= nulls(answer.properties)
        assert "roomName" not in nulls(answer.properties)
