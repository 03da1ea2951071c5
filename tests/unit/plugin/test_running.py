"""Cancel, progress, and the end of the process."""

import threading
from collections.abc import Callable
from typing import Any

import grpc
import pytest
from google.protobuf.empty_pb2 import Empty
from metastudio_provider.call import Call
from metastudio_provider.engine.protocol import engine_pb2, plugin_pb2
from metastudio_provider.engine.protocol import provider_pb2 as pb
from metastudio_provider.errors import Unfinished
from metastudio_provider.lifecycle.lifecycle import ResourceState
from metastudio_provider.plugin.running import RunningCalls
from metastudio_provider.plugin.server import THREADS
from metastudio_provider.plugin.values import send

from .conftest import ROOM, URN, Plugin

START = Callable[..., Plugin]
CREATE = pb.CreateRequest(urn=URN, type=ROOM, properties=send({"roomName": "a"}))


class Waiting:
    """A create that waits for an hour, and says when it has begun."""

    def __init__(self, number: int = 1) -> None:
        self.begun = threading.Barrier(number + 1)

    def __call__(self, call: Any, **asked: Any) -> Any:
        self.begun.wait(30)
        call.sleep(3600)
        raise AssertionError("the wait was not cancelled")


def test_cancel_ends_every_wait(plugin: Plugin) -> None:
    waiting = plugin.lifecycle.answers["create"] = Waiting(20)
    running = [plugin.rpc.Create.future(CREATE) for _ in range(20)]
    waiting.begun.wait(30)
    plugin.rpc.Cancel(Empty())
    errors = [future.exception(timeout=30) for future in running]  # long before the hour is over
    assert {error.code() for error in errors} == {grpc.StatusCode.CANCELLED}


def test_a_cancelled_wait_can_keep_its_object(plugin: Plugin) -> None:
    begun = threading.Event()

    def create(call: Any, **_: Any) -> Any:
        begun.set()
        try:
            call.sleep(3600)
        except Exception as error:
            raise Unfinished("r1", {"room_name": "a"}, ["waiting was cancelled"]) from error

    plugin.lifecycle.answers["create"] = create
    running = plugin.rpc.Create.future(CREATE)
    assert begun.wait(30)
    plugin.rpc.Cancel(Empty())
    assert running.details() == "waiting was cancelled"
    assert "grpc-status-details-bin" in {key for key, _ in running.trailing_metadata()}


def test_calls_after_cancel_are_refused(plugin: Plugin) -> None:
    plugin.rpc.Cancel(Empty())
    for ask in (
        lambda: plugin.rpc.Create(CREATE),
        lambda: list(plugin.rpc.List(pb.ListRequest(token=ROOM))),
        lambda: plugin.rpc.Invoke(pb.InvokeRequest(tok="metastudio:live:getRooms")),
    ):
        with pytest.raises(grpc.RpcError) as caught:
            ask()
        assert caught.value.code() is grpc.StatusCode.CANCELLED
    assert plugin.lifecycle.asked == []


def test_cancel_settles_what_was_answered(plugin: Plugin) -> None:
    plugin.rpc.Create(CREATE)
    plugin.rpc.Cancel(Empty())
    assert [asked["verb"] for asked in plugin.lifecycle.asked] == ["create", "answers_received"]


def test_cancel_settles_nothing_while_a_call_runs(plugin: Plugin) -> None:
    """Ctrl-C: what was created may not be answered yet, and the engine may end without it."""
    begun, created = threading.Event(), threading.Event()

    def create(inputs: Any, **_: Any) -> Any:
        begun.set()
        assert created.wait(30)
        return ResourceState("r1", inputs, {})

    plugin.lifecycle.answers["create"] = create
    running = plugin.rpc.Create.future(CREATE)
    assert begun.wait(30)
    plugin.rpc.Cancel(Empty())
    created.set()
    assert running.result(timeout=30).id == "r1"
    assert plugin.lifecycle.verbs() == ["create"]


def test_cancel_of_a_plugin_that_was_never_used_makes_no_lifecycle(plugin: Plugin) -> None:
    plugin.rpc.Cancel(Empty())
    assert plugin.lifecycle.settings is None


def test_cancel_succeeds_whatever_happens(plugin: Plugin) -> None:
    plugin.rpc.Create(CREATE)
    plugin.lifecycle.answers["answers_received"] = OSError("the disk is full")
    assert plugin.rpc.Cancel(Empty()) == Empty()
    line = plugin.line()
    assert line.severity == engine_pb2.DEBUG
    assert "the disk is full" in line.message


def test_an_engine_that_gives_up_on_a_call_ends_it(plugin: Plugin) -> None:
    ended = threading.Event()
    begun = threading.Event()

    def create(call: Any, **_: Any) -> Any:
        begun.set()
        try:
            call.sleep(3600)
        finally:
            ended.set()

    plugin.lifecycle.answers["create"] = create
    running = plugin.rpc.Create.future(CREATE)
    assert begun.wait(30)
    running.cancel()
    assert ended.wait(5)


def test_more_calls_at_once_than_any_parallelism_of_an_engine(plugin: Plugin) -> None:
    assert THREADS > 512
    waiting = plugin.lifecycle.answers["create"] = Waiting(100)
    running = [plugin.rpc.Create.future(CREATE) for _ in range(100)]
    waiting.begun.wait(30)  # passes only when all of them run at the same time
    plugin.rpc.Cancel(Empty())
    assert {future.code() for future in running} == {grpc.StatusCode.CANCELLED}


def test_the_end_waits_for_a_write_that_is_under_way(plugin: Plugin) -> None:
    begun, written = threading.Event(), threading.Event()

    def create(inputs: Any, **_: Any) -> Any:
        begun.set()
        assert written.wait(30)
        return ResourceState("r1", inputs, {})

    plugin.lifecycle.answers["create"] = create
    running = plugin.rpc.Create.future(CREATE)
    assert begun.wait(30)
    plugin.servicer.cancel()
    assert plugin.servicer.drain(0) is False
    written.set()
    assert plugin.servicer.drain(30) is True
    assert running.result(timeout=30).id == "r1"


def test_calls_that_ended_do_not_run_any_more() -> None:
    calls = RunningCalls()
    with calls.running(Call()), calls.running(Call()):
        assert calls.drain(0) is False
    assert calls.drain(0) is True


class TestProgress:
    def test_it_is_shown_beside_the_resource(self, plugin: Plugin) -> None:
        def create(call: Any, inputs: Any, **_: Any) -> Any:
            call.report("uploading canary-one, 50 %")
            return ResourceState("r1", inputs, {})

        plugin.lifecycle.answers["create"] = create
        inputs = send({"roomName": "canary-one"}, {"roomName"})
        plugin.rpc.Create(pb.CreateRequest(urn=URN, type=ROOM, properties=inputs))
        line = plugin.line()
        assert (line.message, line.urn, line.ephemeral) == ("uploading [secret], 50 %", URN, True)
        assert line.severity == engine_pb2.INFO

    def test_the_engine_may_come_with_attach(self, start: START) -> None:
        plugin = start({"PULUMI_PROJECT": "show"}, engine_address="127.0.0.1:1").configure(simulator="a.db")
        plugin.rpc.Attach(plugin_pb2.PluginAttach(address="127.0.0.1:2"))
        plugin.rpc.Check(pb.CheckRequest(urn=URN, type=ROOM, news=send({})))
        assert "a.db" in plugin.line().message
        assert plugin.engine.connected == ["127.0.0.1:2"]
