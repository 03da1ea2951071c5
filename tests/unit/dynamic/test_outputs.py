"""What the host keeps of a resource: whatever is reported, the id, and all that can be sent."""

import asyncio
from typing import Any

import pytest
from google.protobuf import json_format
from hypothesis import given
from hypothesis import strategies as st
from metastudio_provider.dynamic.errors import Error
from metastudio_provider.dynamic.old_inputs import UNFINISHED
from metastudio_provider.errors import Unfinished
from metastudio_provider.framework import registry
from metastudio_provider.lifecycle.results import ResourceState
from pulumi.runtime import rpc
from pulumi.runtime.proto import provider_pb2 as pb

from tests.odd import TEXT, nested, state_of

from .conftest import ROOM, URN, Bench

STATES = state_of(registry.resource(ROOM))

ODD: list[dict[str, Any]] = [
    {"room_id": "r1", "room_description": nested("x", 31, None)},
    {"room_id": "r1", "room_description": nested("x", 31, "a")},
    {"room_id": "r1", "room_description": nested("x", 2000, None)},
    {"room_id": "r1", "room_description": 10**400},
    {"room_id": "r1", "room_description": float("nan")},
    {"room_id": "r1", "room_description": {1, 2}},
]
"""States of which one property cannot be sent."""


def sent(values: Any) -> dict[str, Any]:
    """Properties after the way to the engine, as the host sends them."""
    loop = asyncio.new_event_loop()
    try:
        struct = loop.run_until_complete(rpc.serialize_properties(values, {}))
    finally:
        loop.close()
    answer = pb.CreateResponse.FromString(pb.CreateResponse(id="r1", properties=struct).SerializeToString())
    found: dict[str, Any] = json_format.MessageToDict(answer.properties)
    return found


def plain(values: Any) -> dict[str, Any]:
    """Properties as the engine has them, without what the door adds."""
    return {name: value for name, value in sent(values).items() if not name.startswith("__")}


@pytest.mark.parametrize("state", ODD)
def test_a_create_keeps_the_id_and_the_rest_of_the_state(state: dict[str, Any]) -> None:
    bench = Bench()
    bench.lifecycle.answers["create"] = ResourceState("r1", {}, state)
    result = bench.provider.create({"room_name": "a"})
    assert result.id == "r1"
    assert plain(result.outs) == {"room_id": "r1"}
    (reason,) = (result.outs or {})[UNFINISHED]
    assert bench.engine.said == [
        ("ERROR", f"Room r1 is not as declared yet: {reason}. The next `pulumi up` goes on with it.", URN)
    ]


def test_the_reason_names_the_property() -> None:
    bench = Bench()
    bench.lifecycle.answers["create"] = ResourceState("r1", {}, ODD[0])
    outs = bench.provider.create({"room_name": "a"}).outs or {}
    assert outs[UNFINISHED] == [
        "`room_description` holds lists or objects of more than 30 levels, which Pulumi cannot store"
    ]


@pytest.mark.parametrize("state", ODD)
def test_an_update_keeps_what_was_known(state: dict[str, Any]) -> None:
    bench = Bench(refresh="never")
    olds = bench.made(room_name="a", room_description="old")
    bench.lifecycle.answers["update"] = ResourceState("r1", {}, state)
    outs = bench.provider.update("r1", olds, {"room_name": "b"}).outs
    assert plain(outs) == {"room_id": "r1", "room_description": "old"}


@pytest.mark.parametrize("state", ODD)
def test_a_read_keeps_what_was_known_and_warns(state: dict[str, Any]) -> None:
    bench = Bench()
    olds = bench.made(room_name="a", room_description="old")
    bench.lifecycle.answers["read"] = ResourceState("r1", {"room_name": "a"}, state)
    result = bench.provider.read("r1", olds)
    assert plain(result.outs) == {"room_id": "r1", "room_description": "old"}
    assert sent(result.inputs) == {"room_name": "a"}
    ((severity, text, urn),) = bench.engine.said
    assert (severity, urn) == ("WARNING", URN)
    assert text.startswith("Room r1: ")
    again = bench.provider.read("r1", result.outs or {})
    assert len((again.outs or {})[UNFINISHED]) == 1


def test_a_secret_beside_it_stays_secret() -> None:
    bench = Bench()
    state = {"room_description": {1}, "stream_keys": ["canary-key"], "cover_url": "see canary-key"}
    bench.lifecycle.answers["create"] = ResourceState("r1", {}, state)
    outs = bench.provider.create({"stream_keys": ["canary-key"]}).outs or {}
    assert {name for name, value in outs.items() if rpc.is_rpc_secret(value)} == {"stream_keys", "cover_url"}


def test_half_a_character_is_replaced() -> None:
    bench = Bench()
    bench.lifecycle.answers["create"] = ResourceState("r1", {}, {"room_description": "cut \ud83d"})
    assert plain(bench.provider.create({"room_name": "a"}).outs) == {"room_description": "cut \ufffd"}


class TestWhateverIsReported:
    @given(STATES, STATES)
    def test_a_create_keeps_its_id(self, inputs: dict[str, Any], state: dict[str, Any]) -> None:
        bench = Bench()
        bench.lifecycle.answers["create"] = ResourceState("r1", inputs, state)
        result = bench.provider.create({"room_name": "a"})
        assert result.id == "r1"
        sent(result.outs)

    @given(STATES, st.lists(TEXT, min_size=1, max_size=3))
    def test_an_unfinished_create_keeps_its_id(self, state: dict[str, Any], reasons: list[str]) -> None:
        bench = Bench()
        bench.lifecycle.answers["create"] = Unfinished("r1", state, reasons)
        result = bench.provider.create({"room_name": "a"})
        assert result.id == "r1"
        sent(result.outs)

    @given(STATES, STATES)
    def test_a_read_keeps_its_id(self, inputs: dict[str, Any], state: dict[str, Any]) -> None:
        bench = Bench()
        olds = bench.made(room_name="a")
        bench.lifecycle.answers["read"] = ResourceState("r1", inputs, state)
        result = bench.provider.read("r1", olds)
        assert result.id == "r1"
        sent(result.outs)
        sent(result.inputs)

    @given(STATES)
    def test_an_update_keeps_its_state(self, state: dict[str, Any]) -> None:
        bench = Bench(refresh="never")
        olds = bench.made(room_name="a")
        bench.lifecycle.answers["update"] = ResourceState("r1", {}, state)
        sent(bench.provider.update("r1", olds, {"room_name": "b"}).outs)

    @given(TEXT)
    def test_every_error_can_be_sent(self, text: str) -> None:
        bench = Bench()
        bench.lifecycle.answers["create"] = ValueError(text)
        with pytest.raises(Error) as raised:
            bench.provider.create({"room_name": "a"})
        assert str(raised.value).encode()
