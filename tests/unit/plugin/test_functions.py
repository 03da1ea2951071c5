"""Invoke: the functions of the package."""

from typing import Any

import grpc
import pytest
from metastudio_provider.engine.protocol import provider_pb2 as pb
from metastudio_provider.lifecycle.results import InvalidInputs
from metastudio_provider.plugin.values import SECRET, SIGNATURE, receive, send
from metastudio_provider.values.model import UNKNOWN
from metastudio_provider.values.validation import Problem

from .conftest import Plugin


class TestInvoke:
    def ask(self, plugin: Plugin, token: str = "metastudio:live:getRoom", **args: Any) -> pb.InvokeResponse:
        answer: pb.InvokeResponse = plugin.rpc.Invoke(pb.InvokeRequest(tok=token, args=send(args)))
        return answer

    def test_names_change_both_ways_and_secrets_are_marked(self, plugin: Plugin) -> None:
        plugin.lifecycle.answers["invoke"] = {"room_name": "a", "stream_keys": ["k"]}
        answer = receive(getattr(self.ask(plugin, roomId="r1"), "return"))
        assert plugin.lifecycle.last("invoke")["args"] == {"room_id": "r1"}
        assert answer.values == {"roomName": "a", "streamKeys": ["k"]}
        assert answer.secrets == {"streamKeys"}

    def test_what_is_around_a_secret_is_shown(self, plugin: Plugin) -> None:
        rooms = [{"room_id": "r1", "cover_url": "https://a.io/cover?signature"}]
        plugin.lifecycle.answers["invoke"] = {"count": 1, "smart_live_rooms": rooms}
        answer = getattr(self.ask(plugin, "metastudio:live:getRooms"), "return")
        (room,) = answer.fields["smartLiveRooms"].list_value.values
        assert room.struct_value.fields["roomId"].string_value == "r1"
        cover = room.struct_value.fields["coverUrl"].struct_value.fields
        assert (cover[SIGNATURE].string_value, cover["value"].string_value) == (SECRET, rooms[0]["cover_url"])

    def test_a_secret_argument_stays_secret_in_the_answer(self, plugin: Plugin) -> None:
        plugin.lifecycle.answers["invoke"] = {"room_name": "canary-one", "room_type": "NORMAL"}
        request = pb.InvokeRequest(tok="metastudio:live:getRoom", args=send({"roomId": "canary-one"}, {"roomId"}))
        answer = receive(getattr(plugin.rpc.Invoke(request), "return"))
        assert "roomName" in answer.secrets
        assert "roomType" not in answer.secrets

    def test_problems_are_failures_by_argument(self, plugin: Plugin) -> None:
        problem = Problem(("room_id",), "must be long; see `room_name`.")
        plugin.lifecycle.answers["invoke"] = InvalidInputs([problem])
        (failure,) = self.ask(plugin).failures
        assert (failure.property, failure.reason) == ("roomId", "must be long; see `roomName`.")

    def test_unknown_arguments_are_not_asked(self, plugin: Plugin) -> None:
        assert self.ask(plugin, roomId=UNKNOWN) == pb.InvokeResponse(**{"return": send({})})
        assert plugin.lifecycle.asked == []

    def test_a_function_that_does_not_exist_is_named(self, plugin: Plugin) -> None:
        with pytest.raises(grpc.RpcError) as caught:
            self.ask(plugin, token="metastudio:live:getRom")
        assert caught.value.details().startswith("metastudio:live:getRom is no function of the metastudio provider")
