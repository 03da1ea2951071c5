"""Create, read, update and delete of one resource as the host drives it, with a lifecycle whose answers a test sets."""

from collections.abc import Callable
from typing import Any

import pytest
from metastudio_provider.dynamic.errors import Error
from metastudio_provider.dynamic.old_inputs import DECLARED, UNFINISHED
from metastudio_provider.errors import Unfinished, Unresolved
from metastudio_provider.lifecycle.lifecycle import ResourceState
from pulumi.runtime import rpc

from .conftest import ROOM, URN, Bench

Make = Callable[..., Bench]


def plain(outs: Any) -> dict[str, Any]:
    """Outputs without the marks of secrets."""
    return {name: rpc.unwrap_rpc_secret(value) for name, value in outs.items()}


def test_create_keeps_the_state_and_the_structure_of_what_was_declared(start: Make) -> None:
    bench = start()
    result = bench.provider.create(
        {"room_name": "a", "stream_keys": ["k"], "play_policy": {"repeat_count": 2.0}, "__provider": "p"}
    )
    assert result.id == "r1"
    assert bench.lifecycle.last("create")["urn"] == URN
    assert bench.lifecycle.last("create")["token"] == ROOM
    assert repr(bench.lifecycle.last("create")["inputs"]["play_policy"]) == "{'repeat_count': 2}"
    outs = result.outs or {}
    assert rpc.is_rpc_secret(outs["stream_keys"])
    assert outs[DECLARED] == '{"play_policy":{"repeat_count":0},"room_name":0,"stream_keys":[0]}'
    assert UNFINISHED not in outs


def test_an_unfinished_create_keeps_its_id_and_goes_on_with_the_next_update(start: Make) -> None:
    bench = start()
    bench.lifecycle.answers["create"] = Unfinished("r9", {"room_name": "a", "room_id": "r9"}, ["the upload broke off."])
    result = bench.provider.create({"room_name": "a"})
    assert result.id == "r9"
    assert plain(result.outs)["room_id"] == "r9"
    text = "Room r9 is not as declared yet: the upload broke off. The next `pulumi up` goes on with it."
    assert bench.engine.said == [("ERROR", text, URN)]

    assert bench.provider.diff("r9", result.outs or {}, {"room_name": "a"}).changes
    assert bench.engine.said[-1][:2] == (
        "WARNING",
        "Room r9 is not as declared yet: the upload broke off. This update goes on.",
    )
    refreshed = bench.provider.read("r9", result.outs or {})
    assert (refreshed.outs or {})[UNFINISHED] == ["the upload broke off"]
    done = bench.provider.update("r9", refreshed.outs or {}, {"room_name": "a"})
    assert UNFINISHED not in (done.outs or {})
    assert not bench.provider.diff("r9", done.outs or {}, {"room_name": "a"}).changes


def test_reasons_are_kept_without_secrets(start: Make) -> None:
    bench = start(accessKey="AK-canary", secretKey="SK-canary", endpoint="http://localhost:9", simulator="")
    bench.lifecycle.answers["create"] = Unfinished("r9", {}, ["rtmp key canary-key was\nrefused for SK-canary"])
    outs = bench.provider.create({"room_name": "a", "stream_keys": ["canary-key"]}).outs or {}
    assert outs[UNFINISHED] == ["rtmp key [secret] was refused for [secret]"]
    assert "canary" not in bench.engine.said[0][1]


def test_a_create_whose_end_nobody_knows_is_one_sentence(start: Make) -> None:
    bench = start()
    bench.lifecycle.answers["create"] = Unresolved("unresolved:1", {}, ["Nobody knows. The next run looks again."])
    with pytest.raises(Error, match=r"^Nobody knows\. The next run looks again\.$"):
        bench.provider.create({"room_name": "a"})


def test_an_update_that_was_made_in_part_keeps_what_it_reached(start: Make) -> None:
    bench = start()
    olds = bench.made(room_name="a")
    reached = {"room_name": "b", "room_id": "r1", "room_description": "old"}
    bench.lifecycle.answers["update"] = Unfinished("r1", reached, ["the service was busy"])
    outs = bench.provider.update("r1", olds, {"room_name": "b", "room_description": "c"}).outs or {}
    assert {name: outs[name] for name in reached} == reached
    assert outs[UNFINISHED] == ["the service was busy"]
    assert outs[DECLARED] == '{"room_description":0,"room_name":0}'


def test_an_update_of_an_object_that_just_went_is_refused(start: Make) -> None:
    bench = start()
    olds = bench.made(room_name="a")
    bench.lifecycle.answers["read"] = lambda **_: None
    with pytest.raises(Error, match="Room r1 does not exist any more"):
        bench.provider.update("r1", olds, {"room_name": "b"})
    assert "update" not in bench.lifecycle.verbs()


def test_read_gives_state_and_inputs(start: Make) -> None:
    bench = start()
    olds = bench.made(room_name="a", stream_keys=["k"])
    state = {"room_name": "console", "stream_keys": ["k"], "room_id": "r1", "cover_url": "https://c?token"}
    bench.lifecycle.answers["read"] = ResourceState("r1", {"room_name": "console", "stream_keys": ["k"]}, state)
    result = bench.provider.read("r1", olds)
    assert bench.lifecycle.last("read")["inputs"] == {"room_name": "a", "stream_keys": ["k"]}
    assert result.id == "r1"
    assert plain(result.inputs) == {"room_name": "console", "stream_keys": ["k"]}
    outs = result.outs or {}
    assert {name for name, value in outs.items() if rpc.is_rpc_secret(value)} == {"stream_keys", "cover_url"}
    assert rpc.is_rpc_secret((result.inputs or {})["stream_keys"])


def test_read_of_an_object_that_is_gone_has_no_id(start: Make) -> None:
    bench = start()
    olds = bench.made(room_name="a")
    bench.lifecycle.answers["read"] = lambda **_: None
    result = bench.provider.read("r1", olds)
    assert (result.id, result.outs, result.inputs) == ("", {}, None)


def test_delete_hands_over_the_state(start: Make) -> None:
    bench = start()
    olds = bench.made(room_name="a")
    bench.provider.delete("r1", {**olds, "__provider": "p"})
    assert bench.lifecycle.last("delete")["state"] == {"room_name": "a", "room_id": "r1"}
