"""The life of one resource as the host drives it, with a lifecycle that answers as told."""

from collections.abc import Callable
from typing import Any

import pytest
from metastudio_provider.dynamic.errors import Error
from metastudio_provider.dynamic.old_inputs import DECLARED, UNFINISHED
from metastudio_provider.dynamic.provider import FRESH, Door
from metastudio_provider.errors import Denied, MetaStudioError, Unfinished, Unresolved
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


# Check


def test_check_tells_every_problem_by_its_property_in_wire_spelling(bench: Make) -> None:
    door = bench()
    found = [
        Problem(("scene_scripts", 0, "text_config", "text"), "is required."),
        Problem(("room_name",), "is too long."),
    ]
    door.lifecycle.answers["check"] = Checked({}, found)
    failures = door.door.check({}, {"room_name": "a"}).failures
    assert [failure.reason for failure in failures] == [
        "scene_scripts[0].text_config.text is required.",
        "room_name is too long.",
    ]
    # The engine would print the value of a property that is named here, also of a secret one.
    assert {failure.property for failure in failures} == {""}


def test_a_problem_never_shows_a_secret(bench: Make) -> None:
    door = bench()
    door.lifecycle.answers["check"] = Checked({}, [Problem(("stream_keys", 0), 'must be a key, not "canary-key".')])
    (failure,) = door.door.check({}, {"stream_keys": ["canary-key"]}).failures
    assert failure.reason == 'stream_keys[0] must be a key, not "[secret]".'


def test_check_gives_inputs_back_with_unknowns_and_secrets_marked(bench: Make) -> None:
    door = bench()
    result = door.door.check({"room_name": "old"}, {"room_name": rpc.UNKNOWN, "stream_keys": ["k"], "__provider": "p"})
    assert door.lifecycle.last("check")["inputs"] == {"room_name": UNKNOWN, "stream_keys": ["k"]}
    assert door.lifecycle.last("check")["old_inputs"] == {"room_name": "old"}
    assert result.inputs["room_name"] == rpc.UNKNOWN
    assert rpc.is_rpc_secret(result.inputs["stream_keys"])
    assert not result.failures


def test_a_wrong_configuration_is_a_failure_of_the_check_not_a_traceback(bench: Make) -> None:
    (failure,) = bench(maxRetries="many").door.check({}, {"room_name": "a"}).failures
    assert failure.reason == "`maxRetries` must be a whole number."


def test_a_wrong_configuration_fails_every_other_call(bench: Make) -> None:
    door = bench(maxRetries="many").door
    calls = (
        lambda: door.diff("r1", {}, {}),
        lambda: door.create({}),
        lambda: door.read("r1", {}),
        lambda: door.update("r1", {}, {}),
        lambda: door.delete("r1", {}),
    )
    for call in calls:
        with pytest.raises(Error, match=r"^`maxRetries` must be a whole number\.$"):
            call()


# Diff


def test_diff_asks_the_service_and_compares_with_its_report(bench: Make) -> None:
    door = bench()
    olds = door.made(room_name="a", room_description="b")
    door.lifecycle.answers["read"] = ResourceState(
        "r1", {}, {"room_name": "changed", "room_description": "b", "room_id": "r1"}
    )
    assert not door.door.diff("r1", olds, {"room_name": "a", "room_description": rpc.UNKNOWN}).changes
    assert door.lifecycle.verbs() == ["read", "diff"]
    asked = door.lifecycle.last("diff")
    assert asked["state"]["room_name"] == "changed"
    assert asked["old_inputs"] == {"room_name": "a", "room_description": "b"}
    assert asked["inputs"] == {"room_name": "a", "room_description": UNKNOWN}


def test_diff_asks_nobody_when_the_stack_says_so(bench: Make) -> None:
    door = bench(refresh="never")
    door.door.diff("r1", door.made(room_name="a"), {"room_name": "b"})
    assert door.lifecycle.verbs() == ["diff"]
    assert door.lifecycle.last("diff")["state"] == {"room_name": "a", "room_id": "r1"}


def test_a_replacement_is_told_by_its_property(bench: Make) -> None:
    door = bench()
    found = [Change(("room_type",), "update", replace=True), Change(("scene_scripts", 0, "title"), "update")]
    door.lifecycle.answers["diff"] = Diff(found, delete_before_replace=True)
    result = door.door.diff("r1", door.made(room_name="a"), {"room_name": "a"})
    assert (result.changes, result.replaces, result.stables) == (True, ["room_type"], [])
    assert result.delete_before_replace


def test_an_update_keeps_the_identity_stable(bench: Make) -> None:
    door = bench()
    door.lifecycle.answers["diff"] = Diff([Change(("room_name",), "update")])
    result = door.door.diff("r1", door.made(room_name="a"), {"room_name": "b"})
    assert (result.changes, result.replaces, result.stables) == (True, [], ["room_id"])


def test_an_object_that_is_gone_is_made_again(bench: Make) -> None:
    door = bench()
    olds = door.made(room_name="a")
    door.lifecycle.answers["read"] = lambda **_: None
    result = door.door.diff("r1", olds, {"room_name": "a"})
    assert result.changes
    assert result.replaces == ["id"]
    assert not result.delete_before_replace
    assert door.engine.said == [("WARNING", "Room r1 does not exist any more; it will be created again.", URN)]
    assert "diff" not in door.lifecycle.verbs()


def test_a_failed_query_is_never_taken_for_gone(bench: Make) -> None:
    door = bench()
    olds = door.made(room_name="a")
    door.lifecycle.answers["read"] = Denied("GET", "/v1/p/smart-live-rooms/r1", 403, "APIGW.0302", "not allowed")
    with pytest.raises(Error, match="HTTP 403"):
        door.door.diff("r1", olds, {"room_name": "a"})


def test_another_name_in_the_state_is_no_change(bench: Make) -> None:
    door = bench()
    olds = {**door.made(room_name="a"), "__provider": serialize_provider(Door(ROOM, f"{URN}-before"))}
    assert not door.door.diff("r1", olds, {"room_name": "a", "__provider": "another"}).changes


def test_after_a_rename_the_object_is_known_by_the_name_it_was_made_under(bench: Make) -> None:
    door = bench()
    olds = {**door.made(room_name="a"), "__provider": serialize_provider(Door(ROOM, f"{URN}-before"))}
    door.door.diff("r1", olds, {"room_name": "b"})
    door.door.update("r1", olds, {"room_name": "b"})
    assert {asked["urn"] for asked in door.lifecycle.asked} == {f"{URN}-before"}


def test_drift_is_named_and_an_edit_is_not(bench: Make) -> None:
    door = bench()
    olds = door.made(room_name="a", room_description="b")
    state = {"room_name": "console", "room_description": "b", "room_id": "r1"}
    door.lifecycle.answers["read"] = ResourceState("r1", {}, state)
    drift, edit = Change(("room_name",), "update"), Change(("room_description",), "update")
    door.lifecycle.answers["diff"] = lambda **asked: Diff([drift, edit] if asked["state"] == state else [edit])
    assert door.door.diff("r1", olds, {"room_name": "a", "room_description": "c"}).changes
    assert door.engine.said == [("WARNING", "changed outside Pulumi, this update sets it back: room_name", URN)]


def test_much_drift_is_cut_short(bench: Make) -> None:
    door = bench()
    olds = door.made(room_name="a")
    door.lifecycle.answers["read"] = ResourceState("r1", {}, {"room_name": "b"})
    many = [Change(("scene_scripts", index, "title"), "update") for index in range(8)]
    door.lifecycle.answers["diff"] = lambda **asked: Diff(many if asked["state"] == {"room_name": "b"} else [])
    door.door.diff("r1", olds, {"room_name": "a"})
    ((_, text, _),) = door.engine.said
    assert text.endswith("scene_scripts[4].title and 3 more")


def test_lines_of_a_resource_in_components_stand_beside_it(bench: Make) -> None:
    urn = "urn:pulumi:dev::shop::acme:show:Week$acme:show:Evening$pulumi-python:dynamic/metastudio/live:Room::sale"
    door = bench(urn=urn)
    olds = door.made(room_name="a")
    door.lifecycle.answers["read"] = lambda **_: None
    door.door.diff("r1", olds, {})
    assert door.engine.said == [("WARNING", "Room r1 does not exist any more; it will be created again.", urn)]


# One report serves the steps that follow it


def test_an_update_uses_the_report_of_its_diff(bench: Make) -> None:
    door = bench()
    olds = door.made(room_name="a")
    door.lifecycle.answers["read"] = ResourceState("r1", {}, {"room_name": "console", "room_id": "r1"})
    door.door.diff("r1", olds, {"room_name": "a"})
    door.door.update("r1", olds, {"room_name": "a"})
    assert door.lifecycle.verbs() == ["read", "diff", "update"]
    assert door.lifecycle.last("update")["state"]["room_name"] == "console"


def test_a_diff_uses_the_report_of_the_refresh_before_it(bench: Make) -> None:
    door = bench()
    olds = door.made(room_name="a")
    door.door.read("r1", olds)
    door.door.diff("r1", olds, {"room_name": "a"})
    assert door.lifecycle.verbs() == ["read", "diff"]


def test_a_report_grows_old(bench: Make) -> None:
    door = bench()
    olds = door.made(room_name="a")
    door.door.diff("r1", olds, {"room_name": "a"})
    door.time += FRESH
    door.door.diff("r1", olds, {"room_name": "a"})
    assert door.lifecycle.verbs().count("read") == 2


def test_an_update_makes_the_report_worthless(bench: Make) -> None:
    door = bench()
    olds = door.made(room_name="a")
    door.door.update("r1", olds, {"room_name": "b"})
    door.door.diff("r1", olds, {"room_name": "b"})
    assert door.lifecycle.verbs() == ["read", "update", "read", "diff"]


# Create, update, read, delete


def test_create_keeps_the_state_and_the_structure_of_what_was_declared(bench: Make) -> None:
    door = bench()
    result = door.door.create(
        {"room_name": "a", "stream_keys": ["k"], "play_policy": {"repeat_count": 2.0}, "__provider": "p"}
    )
    assert result.id == "r1"
    assert door.lifecycle.last("create")["urn"] == URN
    assert door.lifecycle.last("create")["token"] == ROOM
    assert repr(door.lifecycle.last("create")["inputs"]["play_policy"]) == "{'repeat_count': 2}"
    outs = result.outs or {}
    assert rpc.is_rpc_secret(outs["stream_keys"])
    assert outs[DECLARED] == '{"play_policy":{"repeat_count":0},"room_name":0,"stream_keys":[0]}'
    assert UNFINISHED not in outs


def test_an_unfinished_create_keeps_its_id_and_goes_on_with_the_next_update(bench: Make) -> None:
    door = bench()
    door.lifecycle.answers["create"] = Unfinished("r9", {"room_name": "a", "room_id": "r9"}, ["the upload broke off."])
    result = door.door.create({"room_name": "a"})
    assert result.id == "r9"
    assert plain(result.outs)["room_id"] == "r9"
    text = "Room r9 is not as declared yet: the upload broke off. The next `pulumi up` goes on with it."
    assert door.engine.said == [("ERROR", text, URN)]

    assert door.door.diff("r9", result.outs or {}, {"room_name": "a"}).changes
    assert door.engine.said[-1][:2] == (
        "WARNING",
        "Room r9 is not as declared yet: the upload broke off. This update goes on.",
    )
    refreshed = door.door.read("r9", result.outs or {})
    assert (refreshed.outs or {})[UNFINISHED] == ["the upload broke off"]
    done = door.door.update("r9", refreshed.outs or {}, {"room_name": "a"})
    assert UNFINISHED not in (done.outs or {})
    assert not door.door.diff("r9", done.outs or {}, {"room_name": "a"}).changes


def test_reasons_are_kept_without_secrets(bench: Make) -> None:
    door = bench(accessKey="AK-canary", secretKey="SK-canary", endpoint="http://localhost:9", simulator="")
    door.lifecycle.answers["create"] = Unfinished("r9", {}, ["rtmp key canary-key was\nrefused for SK-canary"])
    outs = door.door.create({"room_name": "a", "stream_keys": ["canary-key"]}).outs or {}
    assert outs[UNFINISHED] == ["rtmp key [secret] was refused for [secret]"]
    assert "canary" not in door.engine.said[0][1]


def test_a_create_whose_end_nobody_knows_is_one_sentence(bench: Make) -> None:
    door = bench()
    door.lifecycle.answers["create"] = Unresolved("unresolved:1", {}, ["Nobody knows. The next run looks again."])
    with pytest.raises(Error, match=r"^Nobody knows\. The next run looks again\.$"):
        door.door.create({"room_name": "a"})


def test_an_update_that_was_made_in_part_keeps_what_it_reached(bench: Make) -> None:
    door = bench()
    olds = door.made(room_name="a")
    reached = {"room_name": "b", "room_id": "r1", "room_description": "old"}
    door.lifecycle.answers["update"] = Unfinished("r1", reached, ["the service was busy"])
    outs = door.door.update("r1", olds, {"room_name": "b", "room_description": "c"}).outs or {}
    assert {name: outs[name] for name in reached} == reached
    assert outs[UNFINISHED] == ["the service was busy"]
    assert outs[DECLARED] == '{"room_description":0,"room_name":0}'


def test_an_update_of_an_object_that_just_went_is_refused(bench: Make) -> None:
    door = bench()
    olds = door.made(room_name="a")
    door.lifecycle.answers["read"] = lambda **_: None
    with pytest.raises(Error, match="Room r1 does not exist any more"):
        door.door.update("r1", olds, {"room_name": "b"})
    assert "update" not in door.lifecycle.verbs()


def test_read_gives_state_and_inputs(bench: Make) -> None:
    door = bench()
    olds = door.made(room_name="a", stream_keys=["k"])
    state = {"room_name": "console", "stream_keys": ["k"], "room_id": "r1", "cover_url": "https://c?token"}
    door.lifecycle.answers["read"] = ResourceState("r1", {"room_name": "console", "stream_keys": ["k"]}, state)
    result = door.door.read("r1", olds)
    assert door.lifecycle.last("read")["inputs"] == {"room_name": "a", "stream_keys": ["k"]}
    assert result.id == "r1"
    assert plain(result.inputs) == {"room_name": "console", "stream_keys": ["k"]}
    outs = result.outs or {}
    assert {name for name, value in outs.items() if rpc.is_rpc_secret(value)} == {"stream_keys", "cover_url"}
    assert rpc.is_rpc_secret((result.inputs or {})["stream_keys"])


def test_read_of_an_object_that_is_gone_has_no_id(bench: Make) -> None:
    door = bench()
    olds = door.made(room_name="a")
    door.lifecycle.answers["read"] = lambda **_: None
    result = door.door.read("r1", olds)
    assert (result.id, result.outs, result.inputs) == ("", {}, None)


def test_delete_hands_over_the_state(bench: Make) -> None:
    door = bench()
    olds = door.made(room_name="a")
    door.door.delete("r1", {**olds, "__provider": "p"})
    assert door.lifecycle.last("delete")["state"] == {"room_name": "a", "room_id": "r1"}


# Errors and time


@pytest.mark.parametrize("verb", ["check", "diff", "create", "read", "update", "delete"])
@pytest.mark.parametrize(
    ("error", "text"),
    [
        (
            MetaStudioError("POST /x: MSS.1 key canary-key\n is wrong (HTTP 400)"),
            "POST /x: MSS.1 key [secret] is wrong (HTTP 400)",
        ),
        (KeyError("canary-key"), "internal error in the metastudio provider: KeyError: '[secret]', please report"),
    ],
)
def test_every_error_leaves_as_one_line_without_secrets(bench: Make, verb: str, error: Exception, text: str) -> None:
    door = bench(refresh="never" if verb == "update" else "always")
    olds = door.made(room_name="a", stream_keys=["canary-key"])
    calls: dict[str, Callable[[], Any]] = {
        "check": lambda: door.door.check({}, {"stream_keys": ["canary-key"]}),
        "diff": lambda: door.door.diff("r1", olds, {}),
        "create": lambda: door.door.create({"stream_keys": ["canary-key"]}),
        "read": lambda: door.door.read("r1", olds),
        "update": lambda: door.door.update("r1", olds, {}),
        "delete": lambda: door.door.delete("r1", olds),
    }
    door.lifecycle.answers[verb] = error
    with pytest.raises(Error) as raised:
        calls[verb]()
    assert str(raised.value) == text
    assert raised.value.__cause__ is None
    assert raised.value.__suppress_context__
    # What the user reads is the last line of the traceback that the host prints.
    assert f"{Error.__module__}.{Error.__qualname__}" == "metastudio.Error"


def test_progress_stands_beside_the_resource(bench: Make) -> None:
    door = bench()
    door.door.create({"room_name": "a"})
    door.lifecycle.last("create")["call"].report("uploading")
    assert door.engine.said == [("PROGRESS", "uploading", URN)]


def test_custom_timeouts_limit_a_call(bench: Make) -> None:
    door = bench(timeouts=(("create", 60.0),))
    door.door.create({"room_name": "a"})
    call = door.lifecycle.last("create")["call"]
    assert 50 < call.deadline - call.now() <= 60
    door.door.delete("r1", {"room_name": "a"})
    assert door.lifecycle.last("delete")["call"].deadline is None


# Secrets


@pytest.mark.parametrize("verb", ["diff", "create", "read", "update", "delete"])
def test_no_line_shows_a_secret_of_the_object(bench: Make, verb: str) -> None:
    door = bench()
    olds = door.made(room_name="a", stream_keys=["canary-key"])
    calls: dict[str, Callable[[], Any]] = {
        "diff": lambda: door.door.diff("r1", olds, {"room_name": "a"}),
        "create": lambda: door.door.create({"stream_keys": ["canary-key"]}),
        "read": lambda: door.door.read("r1", olds),
        "update": lambda: door.door.update("r1", olds, {}),
        "delete": lambda: door.door.delete("r1", olds),
    }
    calls[verb]()
    call = door.lifecycle.last(verb)["call"]
    call.warn("it failed: push to rtmp://push/canary-key refused")
    call.report("pushing to canary-key")
    assert door.engine.said == [
        ("WARNING", "it failed: push to rtmp://push/[secret] refused", URN),
        ("PROGRESS", "pushing to [secret]", URN),
    ]


def test_an_output_that_repeats_a_secret_is_secret(bench: Make) -> None:
    door = bench()
    state = {"room_name": "a", "stream_keys": ["canary-key"], "error_info": {"error_msg": "rtmp://push/canary-key?"}}
    door.lifecycle.answers["create"] = ResourceState("r1", {}, {**state, "room_id": "canary-key"})
    outs = door.door.create({"room_name": "a", "stream_keys": ["canary-key"]}).outs or {}
    hidden = {name for name, value in outs.items() if rpc.is_rpc_secret(value)}
    assert hidden == {"stream_keys", "error_info"}, "and an id never is"

    plain_outs = {name: rpc.unwrap_rpc_secret(value) for name, value in outs.items()}
    changed = ResourceState("r1", {"stream_keys": ["canary-key"]}, {"error_info": {"error_msg": "canary-key, still"}})
    door.lifecycle.answers["read"] = changed
    refreshed = door.door.read("r1", plain_outs)
    assert rpc.is_rpc_secret((refreshed.outs or {})["error_info"]), "the key of the last run"


def test_an_input_that_repeats_a_secret_is_secret(bench: Make) -> None:
    inputs = bench().door.check({}, {"stream_keys": ["canary-key"], "room_description": "see canary-key"}).inputs
    assert rpc.is_rpc_secret(inputs["room_description"])


def test_what_a_broken_update_leaves_of_an_old_secret_is_secret(bench: Make) -> None:
    door = bench()
    olds = door.made(room_name="a", stream_keys=["canary-old"])
    reached = {"room_name": "b", "room_description": "canary-old"}
    door.lifecycle.answers["update"] = Unfinished("r1", reached, ["canary-old was refused"])
    outs = door.door.update("r1", olds, {"room_name": "b", "stream_keys": ["canary-new"]}).outs or {}
    assert rpc.is_rpc_secret(outs["room_description"])
    assert outs[UNFINISHED] == ["[secret] was refused"]
