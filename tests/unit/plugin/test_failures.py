"""What a user sees of an error: one line, no secret, no traceback."""

from typing import Any

import grpc
import pytest
from metastudio_provider import errors
from metastudio_provider.engine.protocol import engine_pb2
from metastudio_provider.engine.protocol import provider_pb2 as pb
from metastudio_provider.plugin.values import send

from .conftest import ROOM, URN, Plugin

API = ("GET", "/v1/p/digital-human-business", 500, "MSS.1", "it\nbroke")


@pytest.mark.parametrize(
    ("error", "code", "text"),
    [
        (errors.ConfigurationError("no region"), "FAILED_PRECONDITION", "no region"),
        (errors.NotFound(*API), "NOT_FOUND", "GET /v1/p/digital-human-business: MSS.1 it broke (HTTP 500)."),
        (errors.Denied(*API), "PERMISSION_DENIED", "GET /v1/p/digital-human-business: MSS.1 it broke (HTTP 500)."),
        (errors.Throttled(*API), "RESOURCE_EXHAUSTED", "GET /v1/p/digital-human-business: MSS.1 it broke (HTTP 500)."),
        (errors.Conflict(*API), "FAILED_PRECONDITION", "GET /v1/p/digital-human-business: MSS.1 it broke (HTTP 500)."),
        (errors.ServiceFailure(*API), "UNKNOWN", "GET /v1/p/digital-human-business: MSS.1 it broke (HTTP 500)."),
        (errors.NotSent("no connection"), "UNKNOWN", "no connection"),
        (errors.OutcomeUnknown("no answer"), "UNKNOWN", "no answer"),
        (errors.Refused("`room_name` may not\nchange"), "FAILED_PRECONDITION", "`roomName` may not change"),
        (errors.Cancelled("The operation was cancelled."), "CANCELLED", "The operation was cancelled."),
        (errors.DeadlineExceeded("The time is over."), "DEADLINE_EXCEEDED", "The time is over."),
        (
            KeyError("room_id"),
            "INTERNAL",
            "internal error in the metastudio provider: KeyError: 'room_id', please report",
        ),
        (
            ValueError("two\nlines"),
            "INTERNAL",
            "internal error in the metastudio provider: ValueError: two lines, please report",
        ),
        (
            RuntimeError(),
            "INTERNAL",
            "internal error in the metastudio provider: RuntimeError: no further text, please report",
        ),
    ],
)
@pytest.mark.parametrize("verb", ["create", "delete", "invoke", "list"])
def test_every_error_is_one_line(plugin: Plugin, verb: str, error: Exception, code: str, text: str) -> None:
    plugin.lifecycle.answers[verb] = error
    ask: dict[str, Any] = {
        "create": lambda: plugin.rpc.Create(pb.CreateRequest(urn=URN, type=ROOM, properties=send({}))),
        "delete": lambda: plugin.rpc.Delete(pb.DeleteRequest(urn=URN, type=ROOM, id="r1")),
        "invoke": lambda: plugin.rpc.Invoke(pb.InvokeRequest(tok="metastudio:live:getRooms")),
        "list": lambda: list(plugin.rpc.List(pb.ListRequest(token=ROOM))),
    }
    with pytest.raises(grpc.RpcError) as caught:
        ask[verb]()
    assert (caught.value.code().name, caught.value.details()) == (code, text)


def test_the_traceback_of_a_mistake_goes_to_the_debug_log_without_secrets(plugin: Plugin) -> None:
    plugin.lifecycle.answers["create"] = ValueError("canary-one")
    inputs = send({"roomName": "canary-one"}, {"roomName"})
    with pytest.raises(grpc.RpcError) as caught:
        plugin.rpc.Create(pb.CreateRequest(urn=URN, type=ROOM, properties=inputs))
    assert caught.value.details() == "internal error in the metastudio provider: ValueError: [secret], please report"
    line = plugin.line()
    assert line.severity == engine_pb2.DEBUG
    assert line.message.startswith("Traceback (most recent call last):")
    assert line.message.endswith("ValueError: [secret]\n")
    assert "canary-one" not in line.message


def test_a_secret_that_looks_like_the_name_of_a_property_is_masked(plugin: Plugin) -> None:
    plugin.lifecycle.answers["create"] = errors.Refused("see `canary_one`")
    inputs = send({"roomName": "`canary_one`"}, {"roomName"})
    with pytest.raises(grpc.RpcError) as caught:
        plugin.rpc.Create(pb.CreateRequest(urn=URN, type=ROOM, properties=inputs))
    assert caught.value.details() == "see [secret]"


def test_secret_settings_are_masked_as_well(plugin: Plugin) -> None:
    plugin.configure(region="cn-north-4", accessKey="canary-ak", secretKey="canary-sk", projectId="canary-project")
    plugin.lifecycle.answers["delete"] = errors.Refused("canary-ak of canary-project with canary-sk")
    with pytest.raises(grpc.RpcError) as caught:
        plugin.rpc.Delete(pb.DeleteRequest(urn=URN, type=ROOM, id="r1"))
    assert caught.value.details() == "[secret] of canary-project with [secret]"


@pytest.mark.parametrize(
    ("rpc", "request_", "text"),
    [
        ("Parameterize", pb.ParameterizeRequest(), "The metastudio provider takes no parameters."),
        ("Construct", pb.ConstructRequest(), "The metastudio provider has no components."),
        ("Call", pb.CallRequest(), "The metastudio provider has no methods."),
    ],
)
def test_what_is_not_offered(plugin: Plugin, rpc: str, request_: Any, text: str) -> None:
    with pytest.raises(grpc.RpcError) as caught:
        getattr(plugin.rpc, rpc)(request_)
    assert (caught.value.code(), caught.value.details()) == (grpc.StatusCode.UNIMPLEMENTED, text)


def test_a_message_that_is_none_does_not_end_the_plugin(plugin: Plugin) -> None:
    """A text that is no property map, and a URN that is none."""
    with pytest.raises(grpc.RpcError) as caught:
        plugin.rpc.Check(pb.CheckRequest(urn="nonsense", news=send({})))
    assert "\n" not in caught.value.details()
    assert "nonsense" in caught.value.details()
    assert plugin.rpc.Check(pb.CheckRequest(urn=URN, type=ROOM, news=send({}))).failures == []
