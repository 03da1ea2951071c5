"""What the engine keeps of an object whose call failed after the service answered."""

from collections.abc import Callable
from typing import Any

import grpc
import pytest
from google.protobuf.struct_pb2 import Struct
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from metastudio_provider.engine.protocol import provider_pb2 as pb
from metastudio_provider.engine.protocol import status_pb2
from metastudio_provider.errors import Unfinished, Unresolved
from metastudio_provider.framework import registry
from metastudio_provider.lifecycle.results import ResourceState
from metastudio_provider.plugin.values import receive, send

from tests.odd import TEXT, nested, state_of

from .conftest import ROOM, URN, Plugin, room

START = Callable[..., Plugin]
SHARED = settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
"""The examples share one plugin, which holds nothing of them."""

ODD: list[dict[str, Any]] = [
    {"room_id": "r1", "room_description": nested("x", 31, None)},
    {"room_id": "r1", "room_description": nested("x", 31, "a")},
    {"room_id": "r1", "room_description": nested("x", 2000, None)},
    {"room_id": "r1", "play_policy": {"repeat_count": 10**400}},
    {"room_id": "r1", "room_description": float("nan")},
    {"room_id": "r1", "room_description": {1, 2}},
    {"room_id": "r1", "scene_scripts": [b"bytes"]},
]
"""States of which one property cannot be sent."""


def failure(call: Callable[[], Any]) -> grpc.RpcError:
    with pytest.raises(grpc.RpcError) as caught:
        call()
    return caught.value


def kept(error: grpc.RpcError) -> pb.ErrorResourceInitFailed:
    """The detail with which the engine keeps an object."""
    (packed,) = (value for key, value in error.trailing_metadata() if key == "grpc-status-details-bin")
    (detail,) = status_pb2.Status.FromString(packed).details
    failed = pb.ErrorResourceInitFailed()
    assert detail.type_url == "type.googleapis.com/pulumirpc.ErrorResourceInitFailed"
    assert detail.Unpack(failed)
    return failed


def answered(call: Callable[[], Any]) -> Any:
    """The answer of a call, or what the engine keeps of its object; no other end is allowed."""
    try:
        return call()
    except grpc.RpcError as error:
        return kept(error)


def creation(**inputs: Any) -> pb.CreateRequest:
    return pb.CreateRequest(urn=URN, type=ROOM, properties=send(room(**inputs)))


def refresh(state: dict[str, Any], id: str = "r1") -> pb.ReadRequest:
    return pb.ReadRequest(id=id, urn=URN, type=ROOM, inputs=send(room()), properties=send(state))


def change(state: dict[str, Any]) -> pb.UpdateRequest:
    old = {"olds": send(state), "old_inputs": send(room())}
    return pb.UpdateRequest(id="r1", urn=URN, type=ROOM, news=send(room(roomName="new")), **old)


class TestTheLifecycleSaysSo:
    @pytest.mark.parametrize(("kind", "id"), [(Unfinished, "r1"), (Unresolved, "unresolved:x")])
    @pytest.mark.parametrize("setting", ["never", "always"])
    def test_what_exists_but_is_not_done(self, start: START, kind: Any, id: str, setting: str) -> None:
        plugin = start().configure(simulator=":memory:", refresh=setting)
        state = {"room_name": "sale", "stream_keys": ["canary-key"]}
        reasons = ["the upload of `training_video`\nfailed", "second: canary-one"]
        plugin.lifecycle.answers["create"] = kind(id, state, reasons)
        inputs = send(room(roomDescription="canary-one"), {"roomDescription"})
        error = failure(lambda: plugin.rpc.Create(pb.CreateRequest(urn=URN, type=ROOM, properties=inputs)))
        failed = kept(error)
        assert failed.id == id
        assert list(failed.reasons) == ["the upload of `trainingVideo` failed", "second: [secret]"]
        assert error.details() == "the upload of `trainingVideo` failed; second: [secret]"
        assert receive(failed.properties).values == {"roomName": "sale", "streamKeys": ["canary-key"]}
        assert receive(failed.properties).secrets == {"streamKeys"}
        assert failed.inputs == inputs
        assert failed.refresh_before_update

    def test_a_large_object(self, plugin: Plugin) -> None:
        plugin.lifecycle.answers["create"] = Unfinished("r1", {"room_description": "x" * 1_000_000}, ["no answer"])
        failed = kept(failure(lambda: plugin.rpc.Create(creation())))
        assert len(receive(failed.properties).values["roomDescription"]) == 1_000_000

    def test_an_id_that_is_still_provisional(self, plugin: Plugin) -> None:
        plugin.lifecycle.answers["read"] = Unresolved("unresolved:x", {"room_name": "sale"}, ["not known yet"])
        inputs, state = send(room(), {"roomName"}), send(room(roomId="r1"))
        request = pb.ReadRequest(id="unresolved:x", urn=URN, type=ROOM, inputs=inputs, properties=state)
        failed = kept(failure(lambda: plugin.rpc.Read(request)))
        assert (failed.id, failed.inputs, failed.refresh_before_update) == ("unresolved:x", inputs, True)
        assert receive(failed.properties).secrets == {"roomName"}

    def test_an_update_that_was_made_in_part(self, plugin: Plugin) -> None:
        plugin.lifecycle.answers["update"] = Unfinished("r1", {"room_name": "new"}, ["one rule of two was written"])
        news = send(room(roomName="new"), {"roomName"})
        request = pb.UpdateRequest(id="r1", urn=URN, type=ROOM, olds=send(room()), old_inputs=send(room()), news=news)
        failed = kept(failure(lambda: plugin.rpc.Update(request)))
        assert (failed.id, list(failed.reasons)) == ("r1", ["one rule of two was written"])
        assert receive(failed.properties).secrets == {"roomName"}
        assert failed.inputs == news

    def test_a_secret_of_the_last_run_stays_secret(self, plugin: Plugin) -> None:
        old = send(room(roomDescription="canary-old"), {"roomDescription"})
        reached = {"room_name": "new", "room_description": "canary-old", "priv_data": "see canary-old"}
        plugin.lifecycle.answers["update"] = Unfinished("r1", reached, ["canary-old was refused"])
        news = send(room(roomDescription="plain"))
        request = pb.UpdateRequest(id="r1", urn=URN, type=ROOM, olds=old, old_inputs=old, news=news)
        error = failure(lambda: plugin.rpc.Update(request))
        assert receive(kept(error).properties).secrets == {"roomDescription", "privData"}
        assert error.details() == "[secret] was refused"

    @pytest.mark.parametrize("state", ODD)
    def test_with_a_state_that_cannot_be_sent(self, plugin: Plugin, state: dict[str, Any]) -> None:
        plugin.lifecycle.answers["create"] = Unfinished("r1", state, ["half of \ud83d was written"])
        failed = kept(failure(lambda: plugin.rpc.Create(creation())))
        assert (failed.id, list(failed.reasons)) == ("r1", ["half of \ufffd was written"])
        assert receive(failed.properties).values == {"roomId": "r1"}


class TestTheAnswerCannotBeSent:
    @pytest.mark.parametrize("state", ODD)
    def test_a_create_keeps_the_id_and_the_rest_of_the_state(self, plugin: Plugin, state: dict[str, Any]) -> None:
        plugin.lifecycle.answers["create"] = ResourceState("r1", {}, state)
        request = creation()
        error = failure(lambda: plugin.rpc.Create(request))
        failed = kept(error)
        assert error.code() is grpc.StatusCode.UNKNOWN
        assert (failed.id, failed.inputs, failed.refresh_before_update) == ("r1", request.properties, True)
        assert receive(failed.properties).values == {"roomId": "r1"}
        assert len(failed.reasons) == 1

    def test_the_reason_names_the_property(self, plugin: Plugin) -> None:
        state = {"room_description": nested("x", 31, None), "play_policy": {"repeat_count": 10**400}}
        plugin.lifecycle.answers["create"] = ResourceState("r1", {}, state)
        assert list(kept(failure(lambda: plugin.rpc.Create(creation()))).reasons) == [
            "`roomDescription` holds lists or objects of more than 30 levels, which Pulumi cannot store.",
            "`playPolicy` holds a number that is too large, which Pulumi cannot store.",
        ]

    def test_a_refresh_keeps_what_was_known(self, plugin: Plugin) -> None:
        state = {"room_id": "r1", "room_description": nested("x", 31, None), "cover_url": "new"}
        plugin.lifecycle.answers["read"] = ResourceState("r1", {}, state)
        request = refresh({"roomId": "r1", "roomDescription": "old", "coverUrl": "old"})
        failed = kept(failure(lambda: plugin.rpc.Read(request)))
        assert (failed.id, failed.inputs) == ("r1", request.inputs)
        assert receive(failed.properties).values == {"roomId": "r1", "roomDescription": "old", "coverUrl": "new"}

    def test_an_import_keeps_the_inputs_that_can_be_sent(self, plugin: Plugin) -> None:
        odd = {"room_name": "a", "room_description": nested("x", 31, None)}
        plugin.lifecycle.answers["read"] = ResourceState("r1", odd, odd)
        failed = kept(failure(lambda: plugin.rpc.Read(pb.ReadRequest(id="r1", urn=URN, type=ROOM))))
        assert receive(failed.inputs).values == receive(failed.properties).values == {"roomName": "a"}

    def test_an_update_keeps_what_it_reached(self, plugin: Plugin) -> None:
        state = {"room_id": "r1", "room_name": "new", "room_description": {1, 2}}
        plugin.lifecycle.answers["update"] = ResourceState("r1", {}, state)
        request = change({"roomId": "r1", "roomName": "old", "roomDescription": "old"})
        failed = kept(failure(lambda: plugin.rpc.Update(request)))
        assert (failed.id, failed.inputs) == ("r1", request.news)
        assert receive(failed.properties).values == {"roomId": "r1", "roomName": "new", "roomDescription": "old"}

    def test_a_preview_keeps_nothing(self, plugin: Plugin) -> None:
        plugin.lifecycle.answers["create"] = plugin.lifecycle.answers["update"] = ResourceState("", {}, {"a": {1}})
        for call in (
            lambda: plugin.rpc.Create(pb.CreateRequest(urn=URN, type=ROOM, properties=send(room()), preview=True)),
            lambda: plugin.rpc.Update(pb.UpdateRequest(id="r1", urn=URN, type=ROOM, news=send(room()), preview=True)),
        ):
            assert "grpc-status-details-bin" not in {key for key, _ in failure(call).trailing_metadata()}

    def test_a_secret_beside_it_stays_secret(self, plugin: Plugin) -> None:
        state = {"room_name": "a", "room_description": {1}, "stream_keys": ["k"], "priv_data": "see canary-one"}
        plugin.lifecycle.answers["create"] = ResourceState("r1", {}, state)
        inputs = send(room(roomDescription="canary-one"), {"roomDescription"})
        failed = kept(failure(lambda: plugin.rpc.Create(pb.CreateRequest(urn=URN, type=ROOM, properties=inputs))))
        assert receive(failed.properties).secrets == {"streamKeys", "privData"}

    def test_half_a_character_is_replaced(self, plugin: Plugin) -> None:
        state = {"room_description": "cut \ud83d", "triggers": {"\udc00": "\udc00"}}
        plugin.lifecycle.answers["create"] = ResourceState("r1", {}, state)
        answer = plugin.rpc.Create(creation())
        assert receive(answer.properties).values == {"roomDescription": "cut \ufffd", "triggers": {"\ufffd": "\ufffd"}}


class TestWhateverIsReported:
    STATES = state_of(registry.resource(ROOM))

    @given(STATES)
    @SHARED
    def test_a_create_keeps_its_id(self, plugin: Plugin, state: dict[str, Any]) -> None:
        plugin.lifecycle.answers["create"] = ResourceState("r1", {}, state)
        self.sound(answered(lambda: plugin.rpc.Create(creation())))

    @given(STATES, st.lists(TEXT, min_size=1, max_size=3))
    @SHARED
    def test_an_unfinished_create_keeps_its_id(self, plugin: Plugin, state: dict[str, Any], reasons: list[str]) -> None:
        plugin.lifecycle.answers["create"] = Unfinished("r1", state, reasons)
        self.sound(answered(lambda: plugin.rpc.Create(creation())))

    @given(STATES, STATES)
    @SHARED
    def test_a_read_keeps_its_id(self, plugin: Plugin, inputs: dict[str, Any], state: dict[str, Any]) -> None:
        plugin.lifecycle.answers["read"] = ResourceState("r1", inputs, state)
        for id in ("r1", "unresolved:x"):
            found = answered(lambda id=id: plugin.rpc.Read(refresh({"roomId": "r1"}, id)))
            self.sound(found)
            receive(found.inputs)

    @given(STATES)
    @SHARED
    def test_an_update_keeps_its_state(self, plugin: Plugin, state: dict[str, Any]) -> None:
        plugin.lifecycle.answers["update"] = ResourceState("r1", {}, state)
        found = answered(lambda: plugin.rpc.Update(change({"roomId": "r1"})))
        receive(found.properties)

    @given(TEXT)
    @example("\ud83d")
    @SHARED
    def test_every_error_can_be_sent(self, plugin: Plugin, text: str) -> None:
        for kind in (Unfinished("r1", {}, [text]), ValueError(text), KeyError(text)):
            plugin.lifecycle.answers["create"] = kind
            details = failure(lambda: plugin.rpc.Create(creation())).details() or ""
            assert "Exception calling application" not in details

    def sound(self, found: Any) -> None:
        """The engine can read the whole of it, and it has the id."""
        assert found.id == "r1"
        properties: Struct = found.properties
        receive(properties)
