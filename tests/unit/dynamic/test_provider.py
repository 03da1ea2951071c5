"""The life of one resource as the host drives it, with a lifecycle that answers as told."""

from collections.abc import Callable
from typing import Any

import pytest
from metastudio_provider.dynamic.errors import Error
from metastudio_provider.dynamic.old_inputs import DECLARED, UNFINISHED
from metastudio_provider.dynamic.provider import FRESH, DynamicProvider
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


# Diff


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


def test_a_replacement_is_told_by_its_property(start: Make) -> None:
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
    assert bench.engine.said == [("WARNING", "Room r1 does not exist any more; it will be created again.", URN)]
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


def test_drift_is_named_and_an_edit_is_not(start: Make) -> None:
    bench = start()
    olds = bench.made(room_name="a", room_description="b")
    state = {"room_name": "console", "room_description": "b", "room_id": "r1"}
    bench.lifecycle.answers["read"] = ResourceState("r1", {}, state)
    drift, edit = Change(("room_name",), "update"), Change(("room_description",), "update")
    bench.lifecycle.answers["diff"] = lambda **asked: Diff([drift, edit] if asked["state"] == state else [edit])
    assert bench.provider.diff("r1", olds, {"room_name": "a", "room_description": "c"}).changes
    assert bench.engine.said == [("WARNING", "changed outside Pulumi, this update sets it back: room_name", URN)]


def test_much_drift_is_cut_short(start: Make) -> None:
    bench = start()
    olds = bench.made(room_name="a")
    bench.lifecycle.answers["read"] = ResourceState("r1", {}, {"room_name": "b"})
    many = [Change(("scene_scripts", index, "title"), "update") for index in range(8)]
    bench.lifecycle.answers["diff"] = lambda **asked: Diff(many if asked["state"] == {"room_name": "b"} else [])
    bench.provider.diff("r1", olds, {"room_name": "a"})
    ((_, text, _),) = bench.engine.said
    assert text.endswith("scene_scripts[4].title and 3 more")


def test_lines_of_a_resource_in_components_stand_beside_it(start: Make) -> None:
    urn = "urn:pulumi:dev::shop::acme:show:Week$acme:show:Evening$pulumi-python:dynamic/metastudio/live:Room::sale"
    bench = start(urn=urn)
    olds = bench.made(room_name="a")
    bench.lifecycle.answers["read"] = lambda **_: None
    bench.provider.diff("r1", olds, {})
    assert bench.engine.said == [("WARNING", "Room r1 does not exist any more; it will be created again.", urn)]


# One report serves the steps that follow it


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


# Create, update, read, delete


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
def test_every_error_leaves_as_one_line_without_secrets(start: Make, verb: str, error: Exception, text: str) -> None:
    bench = start(refresh="never" if verb == "update" else "always")
    olds = bench.made(room_name="a", stream_keys=["canary-key"])
    calls: dict[str, Callable[[], Any]] = {
        "check": lambda: bench.provider.check({}, {"stream_keys": ["canary-key"]}),
        "diff": lambda: bench.provider.diff("r1", olds, {}),
        "create": lambda: bench.provider.create({"stream_keys": ["canary-key"]}),
        "read": lambda: bench.provider.read("r1", olds),
        "update": lambda: bench.provider.update("r1", olds, {}),
        "delete": lambda: bench.provider.delete("r1", olds),
    }
    bench.lifecycle.answers[verb] = error
    with pytest.raises(Error) as raised:
        calls[verb]()
    assert str(raised.value) == text
    assert raised.value.__cause__ is None
    assert raised.value.__suppress_context__
    # What the user reads is the last line of the traceback that the host prints.
    assert f"{Error.__module__}.{Error.__qualname__}" == "metastudio.Error"


def test_progress_stands_beside_the_resource(start: Make) -> None:
    bench = start()
    bench.provider.create({"room_name": "a"})
    bench.lifecycle.last("create")["call"].report("uploading")
    assert bench.engine.said == [("PROGRESS", "uploading", URN)]


def test_custom_timeouts_limit_a_call(start: Make) -> None:
    bench = start(timeouts=(("create", 60.0),))
    bench.provider.create({"room_name": "a"})
    call = bench.lifecycle.last("create")["call"]
    assert 50 < call.deadline - call.now() <= 60
    bench.provider.delete("r1", {"room_name": "a"})
    assert bench.lifecycle.last("delete")["call"].deadline is None


# Secrets


@pytest.mark.parametrize("verb", ["diff", "create", "read", "update", "delete"])
def test_no_line_shows_a_secret_of_the_object(start: Make, verb: str) -> None:
    bench = start()
    olds = bench.made(room_name="a", stream_keys=["canary-key"])
    calls: dict[str, Callable[[], Any]] = {
        "diff": lambda: bench.provider.diff("r1", olds, {"room_name": "a"}),
        "create": lambda: bench.provider.create({"stream_keys": ["canary-key"]}),
        "read": lambda: bench.provider.read("r1", olds),
        "update": lambda: bench.provider.update("r1", olds, {}),
        "delete": lambda: bench.provider.delete("r1", olds),
    }
    calls[verb]()
    call = bench.lifecycle.last(verb)["call"]
    call.warn("it failed: push to rtmp://push/canary-key refused")
    call.report("pushing to canary-key")
    assert bench.engine.said == [
        ("WARNING", "it failed: push to rtmp://push/[secret] refused", URN),
        ("PROGRESS", "pushing to [secret]", URN),
    ]


def test_an_output_that_repeats_a_secret_is_secret(start: Make) -> None:
    bench = start()
    state = {"room_name": "a", "stream_keys": ["canary-key"], "error_info": {"error_msg": "rtmp://push/canary-key?"}}
    bench.lifecycle.answers["create"] = ResourceState("r1", {}, {**state, "room_id": "canary-key"})
    outs = bench.provider.create({"room_name": "a", "stream_keys": ["canary-key"]}).outs or {}
    hidden = {name for name, value in outs.items() if rpc.is_rpc_secret(value)}
    assert hidden == {"stream_keys", "error_info"}, "and an id never is"

    plain_outs = {name: rpc.unwrap_rpc_secret(value) for name, value in outs.items()}
    changed = ResourceState("r1", {"stream_keys": ["canary-key"]}, {"error_info": {"error_msg": "canary-key, still"}})
    bench.lifecycle.answers["read"] = changed
    refreshed = bench.provider.read("r1", plain_outs)
    assert rpc.is_rpc_secret((refreshed.outs or {})["error_info"]), "the key of the last run"


def test_an_input_that_repeats_a_secret_is_secret(start: Make) -> None:
    inputs = start().provider.check({}, {"stream_keys": ["canary-key"], "room_description": "see canary-key"}).inputs
    assert rpc.is_rpc_secret(inputs["room_description"])


def test_what_a_broken_update_leaves_of_an_old_secret_is_secret(start: Make) -> None:
    bench = start()
    olds = bench.made(room_name="a", stream_keys=["canary-old"])
    reached = {"room_name": "b", "room_description": "canary-old"}
    bench.lifecycle.answers["update"] = Unfinished("r1", reached, ["canary-old was refused"])
    outs = bench.provider.update("r1", olds, {"room_name": "b", "stream_keys": ["canary-new"]}).outs or {}
    assert rpc.is_rpc_secret(outs["room_description"])
    assert outs[UNFINISHED] == ["[secret] was refused"]
