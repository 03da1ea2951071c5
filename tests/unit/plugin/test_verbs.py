"""Create, Read, Update and Delete through a real server and client."""

from collections.abc import Callable
from typing import Any

import grpc
import pytest
from google.protobuf.struct_pb2 import Struct
from metastudio_provider.engine.protocol import provider_pb2 as pb
from metastudio_provider.lifecycle.lifecycle import ResourceState
from metastudio_provider.plugin.values import SECRET, SIGNATURE, receive, send
from metastudio_provider.values.model import UNKNOWN

from .conftest import ROOM, URN, WIRE_ROOM, Plugin, room

START = Callable[..., Plugin]


class TestCreate:
    def test_create(self, plugin: Plugin) -> None:
        answer = plugin.rpc.Create(pb.CreateRequest(urn=URN, type=ROOM, properties=send(room())))
        assert answer.id == "r1"
        assert receive(answer.properties).values == room(roomId="r1")
        assert answer.refresh_before_update
        asked = plugin.lifecycle.last("create")
        assert (asked["urn"], asked["inputs"], asked["preview"]) == (URN, WIRE_ROOM, False)
        assert asked["call"].deadline is None

    def test_preview(self, plugin: Plugin) -> None:
        answer = plugin.rpc.Create(pb.CreateRequest(urn=URN, type=ROOM, properties=send(room()), preview=True))
        assert answer.id == ""
        assert receive(answer.properties).values == room(roomId=UNKNOWN)

    def test_secrets_stay_secret(self, plugin: Plugin) -> None:
        inputs = room(roomDescription="canary-one", privData="plain")
        made = {
            "room_name": "sale",
            "room_description": "canary-one",
            "stream_keys": ["k"],
            "cover_url": "x canary-one",
        }
        plugin.lifecycle.answers["create"] = lambda **asked: ResourceState("r1", asked["inputs"], made)
        answer = plugin.rpc.Create(pb.CreateRequest(urn=URN, type=ROOM, properties=send(inputs, {"roomDescription"})))
        received = receive(answer.properties)
        # the input that was secret, what the schema says, and an output in which the secret turns up again
        assert received.secrets == {"roomDescription", "streamKeys", "coverUrl"}
        assert received.values["roomDescription"] == "canary-one"

    def test_what_the_user_marked_is_not_written_down(self, plugin: Plugin) -> None:
        inputs = Struct()
        deep = {SIGNATURE: SECRET, "value": "hush-hush"}
        inputs.update({"roomName": "sale", "sceneScripts": [{"scriptName": deep}]})
        plugin.rpc.Create(pb.CreateRequest(urn=URN, type=ROOM, properties=inputs))
        assert plugin.lifecycle.last("create")["private"] == {"scene_scripts"}

    @pytest.mark.parametrize("setting", ["never", "always"])
    @pytest.mark.parametrize("supported", [True, False])
    def test_refresh_before_update_follows_the_setting(self, start: START, setting: str, supported: bool) -> None:
        plugin = start(supports_refresh_before_update=supported).configure(simulator=":memory:", refresh=setting)
        answer = plugin.rpc.Create(pb.CreateRequest(urn=URN, type=ROOM, properties=send(room())))
        assert answer.refresh_before_update is (supported and setting == "always")

    def test_custom_timeouts_become_the_deadline(self, plugin: Plugin) -> None:
        plugin.rpc.Create(pb.CreateRequest(urn=URN, type=ROOM, properties=send(room()), timeout=120))
        call = plugin.lifecycle.last("create")["call"]
        assert 110 < call.deadline - call.now() <= 120

    def test_without_custom_timeouts_the_resource_decides(self, plugin: Plugin) -> None:
        task = "metastudio:image:AvatarTrainingTask"
        plugin.rpc.Create(pb.CreateRequest(urn=URN, type=task, properties=send({"name": "a"})))
        call = plugin.lifecycle.last("create")["call"]
        assert 21590 < call.deadline - call.now() <= 21600


class TestRead:
    def test_refresh(self, plugin: Plugin) -> None:
        plugin.lifecycle.answers["read"] = lambda **asked: ResourceState(
            "r1", asked["inputs"], {**asked["state"], "room_state": "x"}
        )
        request = pb.ReadRequest(
            id="r1", urn=URN, type=ROOM, inputs=send(room(), {"roomName"}), properties=send(room(roomId="r1"))
        )
        answer = plugin.rpc.Read(request)
        assert (answer.id, answer.refresh_before_update) == ("r1", True)
        assert receive(answer.inputs).values == room()
        assert receive(answer.inputs).secrets == receive(answer.properties).secrets == {"roomName"}
        assert receive(answer.properties).values == room(roomId="r1", roomState="x")
        assert plugin.lifecycle.last("read")["inputs"] == WIRE_ROOM
        assert plugin.lifecycle.last("read")["state"] == {**WIRE_ROOM, "room_id": "r1"}

    def test_an_id_that_was_settled_replaces_the_provisional_one(self, plugin: Plugin) -> None:
        plugin.lifecycle.answers["read"] = ResourceState("r1", {}, {"room_id": "r1"})
        request = pb.ReadRequest(id="unresolved:x", urn=URN, type=ROOM, inputs=send(room()), properties=send({}))
        assert plugin.rpc.Read(request).id == "r1"
        assert plugin.lifecycle.last("read")["state"] == {}

    def test_gone_is_an_empty_id(self, plugin: Plugin) -> None:
        plugin.lifecycle.answers["read"] = None
        request = pb.ReadRequest(id="r1", urn=URN, type=ROOM, inputs=send(room()), properties=send(room()))
        assert plugin.rpc.Read(request) == pb.ReadResponse()

    def test_import(self, plugin: Plugin) -> None:
        plugin.lifecycle.answers["read"] = ResourceState(
            "r1", {"room_name": "sale"}, {"room_name": "sale", "stream_keys": ["k"]}
        )
        answer = plugin.rpc.Read(pb.ReadRequest(id="r1", urn=URN, type=ROOM))
        assert (plugin.lifecycle.last("read")["inputs"], plugin.lifecycle.last("read")["state"]) == (None, None)
        assert receive(answer.inputs).values == {"roomName": "sale"}
        assert receive(answer.properties).secrets == {"streamKeys"}

    def test_import_of_what_does_not_exist_says_so(self, plugin: Plugin) -> None:
        plugin.lifecycle.answers["read"] = None
        with pytest.raises(grpc.RpcError) as caught:
            plugin.rpc.Read(pb.ReadRequest(id="r1", urn=URN, type=ROOM, properties=Struct()))
        assert caught.value.details() == 'There is no live:Room with the id "r1".'


class TestUpdate:
    def request(self, **more: Any) -> pb.UpdateRequest:
        asked = {
            "olds": send(room(roomId="r1")),
            "old_inputs": send(room()),
            "news": send(room(roomName="new"), {"roomName"}),
        }
        return pb.UpdateRequest(id="r1", urn=URN, type=ROOM, **asked, **more)

    def test_update(self, plugin: Plugin) -> None:
        answer = plugin.rpc.Update(self.request(timeout=60))
        assert receive(answer.properties).values == room(roomName="new", roomId="r1")
        assert receive(answer.properties).secrets == {"roomName"}
        assert answer.refresh_before_update
        asked = plugin.lifecycle.last("update")
        assert (asked["id"], asked["old_inputs"], asked["preview"]) == ("r1", WIRE_ROOM, False)
        assert asked["inputs"] == {**WIRE_ROOM, "room_name": "new"}
        assert 50 < asked["call"].deadline - asked["call"].now() <= 60

    def test_preview(self, plugin: Plugin) -> None:
        plugin.rpc.Update(self.request(preview=True))
        assert plugin.lifecycle.last("update")["preview"] is True


class TestDelete:
    def test_delete(self, plugin: Plugin) -> None:
        plugin.rpc.Delete(pb.DeleteRequest(id="r1", urn=URN, type=ROOM, properties=send(room(roomId="r1")), timeout=9))
        asked = plugin.lifecycle.last("delete")
        assert (asked["id"], asked["state"]) == ("r1", {**WIRE_ROOM, "room_id": "r1"})
        assert 0 < asked["call"].deadline - asked["call"].now() <= 9


def test_a_lifecycle_is_made_once(start: START) -> None:
    made: list[Any] = []
    plugin = start().configure(simulator=":memory:")
    for _ in range(3):
        plugin.rpc.Check(pb.CheckRequest(urn=URN, type=ROOM, news=send(room())))
        made.append(plugin.lifecycle.settings)
    assert made[0] is made[1] is made[2]


NEVER = {"refresh": "never", "region": "cn-north-4", "accessKey": "AK", "secretKey": "SK"}
REPORTED = {**room(), "roomId": "r1", "createTime": "2026-11-01T00:00:00Z"}


def read(plugin: Plugin, id: str = "r1", **state: Any) -> pb.ReadResponse:
    properties = send({**REPORTED, **state})
    request = pb.ReadRequest(id=id, urn=URN, type=ROOM, properties=properties, inputs=send(room()))
    answer: pb.ReadResponse = plugin.rpc.Read(request)
    return answer


def test_a_read_that_nobody_asked_for_asks_nobody_where_the_state_is_trusted(start: Callable[..., Plugin]) -> None:
    plugin = start(asks_for_refresh=lambda: False).configure(**NEVER)
    answer = read(plugin)
    assert (answer.id, answer.properties, answer.inputs) == ("r1", send(REPORTED), send(room()))
    assert not answer.refresh_before_update
    assert "read" not in plugin.lifecycle.verbs()


def test_a_read_asks_the_service_where_the_user_wants_it_or_something_is_left_to_do(
    start: Callable[..., Plugin],
) -> None:
    read(start(asks_for_refresh=lambda: True).configure(**NEVER))
    plugin = start(asks_for_refresh=lambda: False).configure(**NEVER)
    read(plugin, roomName="not what is declared")
    read(plugin, id="unresolved:1.000:ab")
    plugin.rpc.Read(pb.ReadRequest(id="r1", urn=URN, type=ROOM, properties=send(room()), inputs=send(room())))
    assert plugin.lifecycle.verbs() == ["read"] * 3, "an unfinished object has no report"
    always = start(asks_for_refresh=lambda: False).configure(**{**NEVER, "refresh": "always"})
    read(always)
    assert always.lifecycle.verbs() == ["read"]
