"""Values of the SDK's host, both ways."""

from typing import Any

import pulumi
import pytest
from metastudio_provider.dynamic.values import asset_problems, incoming, outgoing, plain
from metastudio_provider.framework.registry import resource
from metastudio_provider.values.convert import secret_texts
from metastudio_provider.values.model import UNKNOWN
from pulumi.output import UNKNOWN as HOSTS
from pulumi.runtime import rpc


@pytest.mark.parametrize(
    ("given", "wanted"),
    [
        (1.0, 1),
        (-3.0, -3),
        (1.5, 1.5),
        (True, True),
        (float(2**53), 2**53),
        (2.0**60, 2.0**60),
        ("1.0", "1.0"),
        (rpc.UNKNOWN, UNKNOWN),
        ({"a": [1.0, {"b": 2.0}], "c": None}, {"a": [1, {"b": 2}]}),
        (rpc.wrap_rpc_secret(["key", 1.0]), ["key", 1]),
    ],
)
def test_values_of_the_host_become_plain(given: Any, wanted: Any) -> None:
    found = plain(given)
    assert found == wanted
    assert type(found) is type(wanted)


def test_whole_numbers_stay_whole_wherever_they_sit() -> None:
    found = incoming({"layers": [{"position": {"dx": 60.0}}], "count": -1.0})
    assert repr(found) == "{'layers': [{'position': {'dx': 60}}], 'count': -1}"


def test_what_is_unknown_is_recognised_in_both_forms_of_the_host() -> None:
    assert incoming({"a": HOSTS, "b": [HOSTS], "c": {"d": rpc.UNKNOWN}}) == {
        "a": UNKNOWN,
        "b": [UNKNOWN],
        "c": {"d": UNKNOWN},
    }


def test_unknown_goes_back_as_the_text_that_the_engine_knows() -> None:
    assert outgoing({"a": UNKNOWN, "b": [{"c": UNKNOWN}]}) == {"a": rpc.UNKNOWN, "b": [{"c": rpc.UNKNOWN}]}


def test_properties_of_the_host_and_of_the_door_are_left_out() -> None:
    assert incoming({"__provider": "x", "__declared": "{}", "__unfinished": ["y"], "room_name": "a"}) == {
        "room_name": "a"
    }


def test_secrets_are_marked_as_whole_properties() -> None:
    sent = outgoing({"stream_keys": ["k"], "room_name": "a"}, {"stream_keys", "output_urls"})
    assert rpc.is_rpc_secret(sent["stream_keys"])
    assert rpc.unwrap_rpc_secret(sent["stream_keys"]) == ["k"]
    assert sent["room_name"] == "a"
    assert "output_urls" not in sent


def test_assets_are_refused_with_their_path() -> None:
    found = list(asset_problems({"a": [{"b": pulumi.FileAsset("x.mp4")}], "c": pulumi.FileArchive("d")}))
    assert [(problem.path, problem.text) for problem in found] == [
        (("a", 0, "b"), "must be the path of a file as text, not an asset."),
        (("c",), "must be the path of a file as text, not an archive."),
    ]


def test_the_texts_of_secret_properties_are_found_below_them() -> None:
    shape = resource("metastudio:live:Room").input_shape
    given = {
        "room_name": "open",
        "stream_keys": ["s1"],
        "live_event_callback_config": {"key": "s2", "auth_type": "NONE"},
    }
    assert set(secret_texts(given, shape)) == {"s1", "s2"}
