"""Invoke and List."""

from collections.abc import Iterator
from typing import Any

import grpc
import pytest
from metastudio_provider.engine.protocol import provider_pb2 as pb
from metastudio_provider.lifecycle.lifecycle import InvalidInputs, Listed
from metastudio_provider.plugin.values import SECRET, SIGNATURE, receive, send
from metastudio_provider.values.model import UNKNOWN
from metastudio_provider.values.validation import Problem

from .conftest import ROOM, Plugin


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


class TestList:
    def rooms(self, count: int) -> list[Listed]:
        return [Listed(f"r{number}", f"room {number}") for number in range(count)]

    def ask(self, plugin: Plugin, query: dict[str, Any] | None = None, **more: Any) -> tuple[list[str], str]:
        """The ids of one call, and the token for the next."""
        responses = list(plugin.rpc.List(pb.ListRequest(token=ROOM, query=send(query or {}), **more)))
        ids = [response.result.id for response in responses if response.WhichOneof("response") == "result"]
        tokens = [r.continuation.continuation_token for r in responses if r.WhichOneof("response") == "continuation"]
        assert len(ids) + len(tokens) == len(responses)
        return ids, "".join(tokens)

    def test_all_of_them_in_one_stream(self, plugin: Plugin) -> None:
        plugin.lifecycle.answers["list"] = self.rooms(250)
        ids, token = self.ask(plugin, {"roomName": "a"})
        assert (len(ids), token) == (250, "")
        assert plugin.lifecycle.last("list")["query"] == {"room_name": "a"}

    def test_names_are_told(self, plugin: Plugin) -> None:
        plugin.lifecycle.answers["list"] = [Listed("r1", "room 1"), Listed("r2", "")]
        results = [response.result for response in plugin.rpc.List(pb.ListRequest(token=ROOM))]
        assert [(result.id, result.name) for result in results] == [("r1", "room 1"), ("r2", "")]

    def test_a_limit_asks_no_further(self, plugin: Plugin) -> None:
        def endless(**asked: Any) -> Iterator[Listed]:
            assert asked["token"] == ROOM
            yield from self.rooms(3)
            raise AssertionError("asked for more than the limit")

        plugin.lifecycle.answers["list"] = endless
        assert self.ask(plugin, limit=3) == (["r0", "r1", "r2"], "")

    @pytest.mark.parametrize(("limit", "expected"), [(0, 7), (5, 5), (6, 6), (7, 7), (9, 7)])
    @pytest.mark.parametrize("page_size", [1, 3, 7, 8])
    def test_pages_put_together_are_the_whole(self, plugin: Plugin, limit: int, page_size: int, expected: int) -> None:
        plugin.lifecycle.answers["list"] = self.rooms(7)
        found, token = self.ask(plugin, limit=limit, page_size=page_size)
        while token:
            more, token = self.ask(plugin, limit=limit, page_size=page_size, continuation_token=token)
            assert 0 < len(more) <= page_size
            found += more
        assert found == [f"r{number}" for number in range(expected)]

    def test_an_unknown_query_is_computed_later(self, plugin: Plugin) -> None:
        (response,) = plugin.rpc.List(pb.ListRequest(token=ROOM, query=send({"roomName": UNKNOWN})))
        assert response.WhichOneof("response") == "computed"
        assert plugin.lifecycle.asked == []

    def test_a_wrong_query_is_a_sentence_with_its_property(self, plugin: Plugin) -> None:
        problems = [Problem(("room_name",), "is too long."), Problem(("live_state",), "is odd.")]
        plugin.lifecycle.answers["list"] = InvalidInputs(problems)
        with pytest.raises(grpc.RpcError) as caught:
            self.ask(plugin)
        assert caught.value.details() == "`roomName` is too long. `liveState` is odd."

    @pytest.mark.parametrize("token", ["x", "e30=", "Tm9uZQ==", "\x00"])
    def test_a_foreign_continuation_token_is_refused(self, plugin: Plugin, token: str) -> None:
        with pytest.raises(grpc.RpcError) as caught:
            self.ask(plugin, continuation_token=token)
        assert caught.value.details() == (
            "The continuation token was not made by this provider; list again without it."
        )
