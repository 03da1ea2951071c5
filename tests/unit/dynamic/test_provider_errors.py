"""Errors, time and secrets of one resource as the host drives it."""

from collections.abc import Callable
from typing import Any

import pytest
from metastudio_provider.dynamic.errors import Error
from metastudio_provider.dynamic.old_inputs import UNFINISHED
from metastudio_provider.errors import MetaStudioError, Unfinished
from metastudio_provider.lifecycle.lifecycle import ResourceState
from pulumi.runtime import rpc

from .conftest import URN, Bench

Make = Callable[..., Bench]


def plain(outs: Any) -> dict[str, Any]:
    """Outputs without the marks of secrets."""
    return {name: rpc.unwrap_rpc_secret(value) for name, value in outs.items()}


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


def test_a_resource_of_another_version_is_one_sentence(start: Make) -> None:
    provider = start(token="metastudio:live:Hologram").provider
    for call in (lambda: provider.create({"room_name": "a"}), lambda: provider.read("r1", {"room_name": "a"})):
        with pytest.raises(Error, match=r"^metastudio:live:Hologram is no resource of the metastudio provider; it has"):
            call()


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
