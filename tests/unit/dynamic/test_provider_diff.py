"""Check and diff of one resource as the host drives it, with a lifecycle whose answers a test sets."""

from collections.abc import Callable
from typing import Any

import pytest
from metastudio_provider.dynamic.errors import Error
from metastudio_provider.dynamic.provider import FRESH, DynamicProvider
from metastudio_provider.errors import Denied
from metastudio_provider.lifecycle.lifecycle import Checked, Diff, ResourceState
from metastudio_provider.values.diff import Change
from metastudio_provider.values.model import UNKNOWN
from metastudio_provider.values.validation import Problem
from pulumi.dynamic.dynamic import serialize_provider
from pulumi.runtime import rpc

from .conftest import ROOM, URN, Bench

Make = Callable[..., Bench]


def plain(outs: Any) -> dict[str, Any]:
    """Outputs without the marks of secrets."""
    return {name: rpc.unwrap_rpc_secret(value) for name, value in outs.items()}


def test_check_tells_every_problem_by_its_property_in_wire_spelling(start: Make) -> None:
    bench = start()
    found = [
        Problem(("scene_scripts", 0, "text_config", "text"), "is required."),
        Problem(("room_name",), "is too long."),
    ]
    bench.lifecycle.answers["check"] = Checked({}, found)
    failures = bench.provider.check({}, {"room_name": "a"}).failures
    assert [failure.reason for failure in failures] == [
        "scene_scripts[0].text_config.text is required.",
        "room_name is too long.",
    ]
    # The engine would print the value of a property that is named here, also of a secret one.
    assert {failure.property for failure in failures} == {""}


def test_a_problem_never_shows_a_secret(start: Make) -> None:
    bench = start()
    bench.lifecycle.answers["check"] = Checked({}, [Problem(("stream_keys", 0), 'must be a key, not "canary-key".')])
    (failure,) = bench.provider.check({}, {"stream_keys": ["canary-key"]}).failures
    assert failure.reason == 'stream_keys[0] must be a key, not "[secret]".'


def test_check_gives_inputs_back_with_unknowns_and_secrets_marked(start: Make) -> None:
    bench = start()
    result = bench.provider.check(
        {"room_name": "old"}, {"room_name": rpc.UNKNOWN, "stream_keys": ["k"], "__provider": "p"}
    )
    assert bench.lifecycle.last("check")["inputs"] == {"room_name": UNKNOWN, "stream_keys": ["k"]}
    assert bench.lifecycle.last("check")["old_inputs"] == {"room_name": "old"}
    assert result.inputs["room_name"] == rpc.UNKNOWN
    assert rpc.is_rpc_secret(result.inputs["stream_keys"])
    assert not result.failures


def test_a_wrong_configuration_is_a_failure_of_the_check_not_a_traceback(start: Make) -> None:
    (failure,) = start(maxRetries="many").provider.check({}, {"room_name": "a"}).failures
    assert failure.reason == "`maxRetries` must be a whole number."


def test_a_wrong_configuration_fails_every_other_call(start: Make) -> None:
    provider = start(maxRetries="many").provider
    calls = (
        lambda: provider.diff("r1", {}, {}),
        lambda: provider.create({}),
        lambda: provider.read("r1", {}),
        lambda: provider.update("r1", {}, {}),
        lambda: provider.delete("r1", {}),
    )
    for call in calls:
        with pytest.raises(Error, match=r"^`maxRetries` must be a whole number\.$"):
            call()


def test_diff_asks_the_service_and_compares_with_its_report(start: Make) -> None:
    bench = start()
    olds = bench.made(room_name="a", room_description="b")
    bench.lifecycle.answers["read"] = ResourceState(
        "r1", {}, {"room_name": "changed", "room_description": "b", "room_id": "r1"}
    )
    assert not bench.provider.diff("r1", olds, {"room_name": "a", "room_description": rpc.UNKNOWN}).changes
    assert bench.lifecycle.verbs() == ["read", "diff"]
    asked = bench.lifecycle.last("diff")
    assert asked["state"]["room_name"] == "changed"
    assert asked["old_inputs"] == {"room_name": "a", "room_description": "b"}
    assert asked["inputs"] == {"room_name": "a", "room_description": UNKNOWN}


def test_diff_asks_nobody_when_the_stack_says_so(start: Make) -> None:
    bench = start(refresh="never")
    bench.provider.diff("r1", bench.made(room_name="a"), {"room_name": "b"})
    assert bench.lifecycle.verbs() == ["diff"]
    assert bench.lifecycle.last("diff")["state"] == {"room_name": "a", "room_id": "r1"}


def test_a_diff_without_a_check_before_it_belongs_to_a_refresh(start: Make) -> None:
    bench = start(refresh="never")
    olds = bench.made(room_name="a")
    bench.provider.diff("r1", olds, {"room_name": "b"})
    assert bench.lifecycle.last("diff")["refresh"]
    bench.provider.check(olds, {"room_name": "b"})
    bench.provider.diff("r1", olds, {"room_name": "b"})
    assert not bench.lifecycle.last("diff")["refresh"]


def test_a_replacement_names_its_property(start: Make) -> None:
    bench = start()
    found = [Change(("room_type",), "update", replace=True), Change(("scene_scripts", 0, "title"), "update")]
    bench.lifecycle.answers["diff"] = Diff(found, delete_before_replace=True)
    result = bench.provider.diff("r1", bench.made(room_name="a"), {"room_name": "a"})
    assert (result.changes, result.replaces, result.stables) == (True, ["room_type"], [])
    assert result.delete_before_replace


def test_an_update_keeps_the_identity_stable(start: Make) -> None:
    bench = start()
    bench.lifecycle.answers["diff"] = Diff([Change(("room_name",), "update")])
    result = bench.provider.diff("r1", bench.made(room_name="a"), {"room_name": "b"})
    assert (result.changes, result.replaces, result.stables) == (True, [], ["room_id"])


def test_an_object_that_is_gone_is_made_again(start: Make) -> None:
    bench = start()
    olds = bench.made(room_name="a")
    bench.lifecycle.answers["read"] = lambda **_: None
    result = bench.provider.diff("r1", olds, {"room_name": "a"})
    assert result.changes
    assert result.replaces == ["id"]
    assert not result.delete_before_replace
    assert "diff" not in bench.lifecycle.verbs()


def test_a_failed_query_is_never_taken_for_gone(start: Make) -> None:
    bench = start()
    olds = bench.made(room_name="a")
    bench.lifecycle.answers["read"] = Denied("GET", "/v1/p/smart-live-rooms/r1", 403, "APIGW.0302", "not allowed")
    with pytest.raises(Error, match="HTTP 403"):
        bench.provider.diff("r1", olds, {"room_name": "a"})


def test_another_name_in_the_state_is_no_change(start: Make) -> None:
    bench = start()
    olds = {**bench.made(room_name="a"), "__provider": serialize_provider(DynamicProvider(ROOM, f"{URN}-before"))}
    assert not bench.provider.diff("r1", olds, {"room_name": "a", "__provider": "another"}).changes


def test_after_a_rename_the_object_is_known_by_the_name_it_was_made_under(start: Make) -> None:
    bench = start()
    olds = {**bench.made(room_name="a"), "__provider": serialize_provider(DynamicProvider(ROOM, f"{URN}-before"))}
    bench.provider.diff("r1", olds, {"room_name": "b"})
    bench.provider.update("r1", olds, {"room_name": "b"})
    assert {asked["urn"] for asked in bench.lifecycle.asked} == {f"{URN}-before"}


def test_lines_of_a_resource_in_components_stand_beside_it(start: Make) -> None:
    urn = "urn:pulumi:dev::shop::acme:show:Week$acme:show:Evening$pulumi-python:dynamic/metastudio/live:Room::sale"
    bench = start(urn=urn)
    olds = bench.made(room_name="a")
    bench.lifecycle.answers["read"] = lambda **asked: asked["call"].warn("It was deleted.")
    bench.provider.diff("r1", olds, {})
    assert bench.engine.said == [("WARNING", "It was deleted.", urn)]


def test_an_update_uses_the_report_of_its_diff(start: Make) -> None:
    bench = start()
    olds = bench.made(room_name="a")
    bench.lifecycle.answers["read"] = ResourceState("r1", {}, {"room_name": "console", "room_id": "r1"})
    bench.provider.diff("r1", olds, {"room_name": "a"})
    bench.provider.update("r1", olds, {"room_name": "a"})
    assert bench.lifecycle.verbs() == ["read", "diff", "update"]
    assert bench.lifecycle.last("update")["state"]["room_name"] == "console"


def test_a_diff_uses_the_report_of_the_refresh_before_it(start: Make) -> None:
    bench = start()
    olds = bench.made(room_name="a")
    bench.provider.read("r1", olds)
    bench.provider.diff("r1", olds, {"room_name": "a"})
    assert bench.lifecycle.verbs() == ["read", "diff"]


def test_a_report_grows_old(start: Make) -> None:
    bench = start()
    olds = bench.made(room_name="a")
    bench.provider.diff("r1", olds, {"room_name": "a"})
    bench.time += FRESH
    bench.provider.diff("r1", olds, {"room_name": "a"})
    assert bench.lifecycle.verbs().count("read") == 2


def test_an_update_makes_the_report_worthless(start: Make) -> None:
    bench = start()
    olds = bench.made(room_name="a")
    bench.provider.update("r1", olds, {"room_name": "b"})
    bench.provider.diff("r1", olds, {"room_name": "b"})
    assert bench.lifecycle.verbs() == ["read", "update", "read", "diff"]


def test_a_removed_item_is_named_in_one_line(start: Make) -> None:
    """The engine would show a change of each scene behind it, and the last one as removed."""
    bench = start()
    scenes = [
        {"script_name": name, "shoot_scripts": [{"sequence_no": 1, "text_config": {"text": name}}]} for name in "ABCD"
    ]
    olds = bench.provider.create({"room_name": "a", "scene_scripts": scenes}).outs or {}
    behind = [Change(("scene_scripts", place, "script_name"), "update") for place in (1, 2)]
    bench.lifecycle.answers["diff"] = Diff([*behind, Change(("scene_scripts", 3), "delete")])
    bench.lifecycle.answers["read"] = ResourceState("r1", {}, plain(olds))
    bench.engine.said.clear()
    bench.provider.diff("r1", olds, {"room_name": "a", "scene_scripts": [scenes[0], *scenes[2:]]})
    assert [text for level, text, _ in bench.engine.said if level == "INFO"] == [
        "In the lists: `scene_scripts[1]` removed."
    ]
