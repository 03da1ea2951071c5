"""List: the objects that exist, page by page."""

import base64
import contextlib
import json
from collections.abc import Iterator
from typing import Any

import grpc
import pytest
from hypothesis import given
from hypothesis import strategies as st
from metastudio_provider.engine.protocol import provider_pb2 as pb
from metastudio_provider.errors import MetaStudioError
from metastudio_provider.lifecycle.results import InvalidInputs, Listed
from metastudio_provider.plugin.listing import sent_before, token_after
from metastudio_provider.plugin.values import send
from metastudio_provider.values.model import UNKNOWN
from metastudio_provider.values.validation import Problem

from .conftest import ROOM, Plugin


def rooms(count: int) -> list[Listed]:
    return [Listed(f"r{number}", f"room {number}") for number in range(count)]


def ask(plugin: Plugin, query: dict[str, Any] | None = None, **more: Any) -> tuple[list[str], str]:
    """The ids of one call, and the token for the next."""
    responses = list(plugin.rpc.List(pb.ListRequest(token=ROOM, query=send(query or {}), **more)))
    ids = [response.result.id for response in responses if response.WhichOneof("response") == "result"]
    tokens = [r.continuation.continuation_token for r in responses if r.WhichOneof("response") == "continuation"]
    assert len(ids) + len(tokens) == len(responses)
    return ids, "".join(tokens)


def test_all_of_them_in_one_stream(plugin: Plugin) -> None:
    plugin.lifecycle.answers["list"] = rooms(250)
    ids, token = ask(plugin, {"roomName": "a"})
    assert (len(ids), token) == (250, "")
    assert plugin.lifecycle.last("list")["query"] == {"room_name": "a"}


def test_each_comes_with_its_name(plugin: Plugin) -> None:
    plugin.lifecycle.answers["list"] = [Listed("r1", "room 1"), Listed("r2", "")]
    results = [response.result for response in plugin.rpc.List(pb.ListRequest(token=ROOM))]
    assert [(result.id, result.name) for result in results] == [("r1", "room 1"), ("r2", "")]


def test_a_limit_asks_no_further(plugin: Plugin) -> None:
    def endless(**asked: Any) -> Iterator[Listed]:
        assert asked["token"] == ROOM
        yield from rooms(3)
        raise AssertionError("asked for more than the limit")

    plugin.lifecycle.answers["list"] = endless
    assert ask(plugin, limit=3) == (["r0", "r1", "r2"], "")


@pytest.mark.parametrize(("limit", "expected"), [(0, 7), (5, 5), (6, 6), (7, 7), (9, 7)])
@pytest.mark.parametrize("page_size", [1, 3, 7, 8])
def test_pages_put_together_are_the_whole(plugin: Plugin, limit: int, page_size: int, expected: int) -> None:
    plugin.lifecycle.answers["list"] = rooms(7)
    found, token = ask(plugin, limit=limit, page_size=page_size)
    while token:
        more, token = ask(plugin, limit=limit, page_size=page_size, continuation_token=token)
        assert 0 < len(more) <= page_size
        found += more
    assert found == [f"r{number}" for number in range(expected)]


def test_an_unknown_query_is_computed_later(plugin: Plugin) -> None:
    (response,) = plugin.rpc.List(pb.ListRequest(token=ROOM, query=send({"roomName": UNKNOWN})))
    assert response.WhichOneof("response") == "computed"
    assert plugin.lifecycle.asked == []


def test_a_wrong_query_is_a_sentence_with_its_property(plugin: Plugin) -> None:
    problems = [Problem(("room_name",), "is too long."), Problem(("live_state",), "is odd.")]
    plugin.lifecycle.answers["list"] = InvalidInputs(problems)
    with pytest.raises(grpc.RpcError) as caught:
        ask(plugin)
    assert caught.value.details() == "`roomName` is too long. `liveState` is odd."


def of(**sent: Any) -> str:
    """A token as this provider makes them, with anything in it."""
    return base64.urlsafe_b64encode(json.dumps(sent).encode()).decode()


@pytest.mark.parametrize(
    "token",
    [
        "x",
        "\x00",
        "é",
        "e30=",
        "Tm9uZQ==",
        of(sent=0),
        of(sent=-5),
        of(sent=10**30),
        of(sent=2**63),
        of(sent=1e400),
        of(sent=1.0),
        of(sent=True),
        of(sent="3"),
        of(sent=3, more=1),
        f" {of(sent=3)}",
        base64.urlsafe_b64encode(b"[" * 100_000).decode(),
        base64.urlsafe_b64encode(b'{"sent": ' + b"9" * 5000 + b"}").decode(),
    ],
)
def test_a_foreign_continuation_token_is_refused(plugin: Plugin, token: str) -> None:
    with pytest.raises(grpc.RpcError) as caught:
        ask(plugin, continuation_token=token)
    assert caught.value.details() == "The continuation token was not made by this provider; list again without it."


@given(st.text())
def test_every_token_is_taken_or_refused(token: str) -> None:
    with contextlib.suppress(MetaStudioError):
        assert token_after(sent_before(token)) == token or token == ""


@given(st.integers(1, 2**31))
def test_a_token_says_how_many_were_sent(sent: int) -> None:
    assert sent_before(token_after(sent)) == sent


@pytest.mark.parametrize("size", [-(2**31), -1])
def test_a_negative_size_is_none(plugin: Plugin, size: int) -> None:
    plugin.lifecycle.answers["list"] = rooms(3)
    assert ask(plugin, page_size=size, limit=size) == (["r0", "r1", "r2"], "")


def test_half_a_character_in_a_name_is_replaced(plugin: Plugin) -> None:
    plugin.lifecycle.answers["list"] = [Listed("r1", "cut \ud83d")]
    (response,) = plugin.rpc.List(pb.ListRequest(token=ROOM))
    assert response.result.name == "cut \ufffd"
