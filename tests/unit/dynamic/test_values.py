"""Values of the SDK's host, both ways."""

from typing import Any

import pulumi
import pytest
from metastudio_provider.dynamic.values import incoming, outgoing, plain
from metastudio_provider.framework.registry import resource
from metastudio_provider.values.assets import Asset
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


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (pulumi.FileAsset("x.mp4"), Asset(path="x.mp4")),
        (pulumi.StringAsset("text"), Asset(text="text")),
        (pulumi.RemoteAsset("https://a/x"), Asset(uri="https://a/x")),
        (pulumi.FileArchive("folder"), Asset(archive=True, path="folder")),
        (pulumi.RemoteArchive("https://a/x.zip"), Asset(archive=True, uri="https://a/x.zip")),
        (
            pulumi.AssetArchive({"a": pulumi.StringAsset("a"), "b": pulumi.FileArchive("c")}),
            Asset(archive=True, inside={"a": Asset(text="a"), "b": Asset(archive=True, path="c")}),
        ),
    ],
)
def test_an_asset_of_the_sdk_says_where_its_content_is(given: Any, expected: Asset) -> None:
    assert plain([given]) == [expected]


def test_the_texts_of_secret_properties_are_found_below_them() -> None:
    shape = resource("metastudio:live:Room").input_shape
    given = {
        "room_name": "open",
        "stream_keys": ["s1"],
        "live_event_callback_config": {"key": "s2", "auth_type": "NONE"},
    }
    assert set(secret_texts(given, shape)) == {"s1", "s2"}
