"""Values of the engine, both ways."""

from typing import Any

import pytest
from google.protobuf import json_format
from google.protobuf.struct_pb2 import Struct
from hypothesis import given
from hypothesis import strategies as st
from metastudio_provider.plugin.values import (
    ARCHIVE,
    ASSET,
    OUTPUT,
    RESOURCE,
    SECRET,
    SIGNATURE,
    UNKNOWN_TEXT,
    UNKNOWN_TEXTS,
    receive,
    send,
)
from metastudio_provider.values.assets import Asset
from metastudio_provider.values.model import UNKNOWN


def struct(value: dict[str, Any]) -> Struct:
    """A struct as another implementation writes it."""
    return json_format.ParseDict(value, Struct())


scalars = (
    st.text().filter(lambda text: text not in UNKNOWN_TEXTS)
    | st.booleans()
    | st.integers(-(2**53), 2**53)
    | st.floats(allow_nan=False, allow_infinity=False).filter(lambda number: not number.is_integer())
    | st.just(UNKNOWN)
)
names = st.text(min_size=1).filter(lambda name: name != SIGNATURE)
values = st.recursive(scalars, lambda inner: st.lists(inner) | st.dictionaries(names, inner), max_leaves=20)


def exact(value: Any) -> Any:
    """The value with the type of every leaf: 1, 1.0 and True are three things."""
    if isinstance(value, dict):
        return {name: exact(inner) for name, inner in value.items()}
    if isinstance(value, list):
        return [exact(inner) for inner in value]
    return type(value), value


@given(st.dictionaries(names, values), st.data())
def test_values_come_back_as_they_went(value: dict[str, Any], data: st.DataObject) -> None:
    secrets = data.draw(st.sets(st.sampled_from(sorted(value)))) if value else set()
    received = receive(Struct.FromString(send(value, secrets).SerializeToString()))
    assert exact(received.values) == exact(value)
    assert received.secrets == secrets
    assert received.problems == []


@pytest.mark.parametrize("text", sorted(UNKNOWN_TEXTS))
def test_every_kind_of_unknown_is_unknown(text: str) -> None:
    assert receive(struct({"a": text, "b": [{"c": text}]})).values == {"a": UNKNOWN, "b": [{"c": UNKNOWN}]}


def test_unknown_goes_out_as_the_text_every_engine_knows() -> None:
    assert send({"a": UNKNOWN}) == struct({"a": UNKNOWN_TEXT})


def test_whole_numbers_are_int_and_only_these() -> None:
    received = receive(struct({"whole": 3.0, "half": 0.5, "large": 2.0**60})).values
    assert exact(received) == exact({"whole": 3, "half": 0.5, "large": 2.0**60})


def test_nulls_are_left_out_of_objects_and_kept_in_lists() -> None:
    assert receive(struct({"a": None, "b": {"c": None}, "d": [None, 1]})).values == {"b": {}, "d": [None, 1]}
    assert send({"a": None, "b": {"c": None}, "d": [None, 1]}) == struct({"b": {}, "d": [None, 1]})


def test_secrets_are_unwrapped_and_remembered_by_their_top_property() -> None:
    secret = {SIGNATURE: SECRET, "value": {"key": "k-one", "list": ["k-two"]}}
    received = receive(struct({"plain": 1, "whole": secret, "deep": {"list": [{"x": secret}]}}))
    inside = {"key": "k-one", "list": ["k-two"]}
    assert received.values == {"plain": 1, "whole": inside, "deep": {"list": [{"x": inside}]}}
    assert received.secrets == {"whole", "deep"}
    assert received.secret_texts == {"k-one", "k-two"}


def test_numbers_with_a_mark_of_their_own_are_remembered() -> None:
    inside = {"size": 1080, "key": {SIGNATURE: SECRET, "value": 4711}}
    received = receive(struct({"a": {SIGNATURE: SECRET, "value": inside}, "b": {SIGNATURE: SECRET, "value": 0.5}}))
    assert received.numbers == {4711, 0.5}
    assert received.secret_texts == set()


def test_a_secret_goes_out_around_the_whole_property() -> None:
    assert send({"a": {"b": "x"}, "c": 1}, {"a"}) == struct({"a": {SIGNATURE: SECRET, "value": {"b": "x"}}, "c": 1})


def test_an_unknown_secret_stays_both() -> None:
    received = receive(send({"a": UNKNOWN}, {"a"}))
    assert (received.values, received.secrets) == ({"a": UNKNOWN}, {"a"})


@pytest.mark.parametrize(
    ("output", "value", "secrets"),
    [
        ({"value": "x"}, "x", set()),
        ({"value": "x", "secret": True, "dependencies": ["urn:1"]}, "x", {"a"}),
        ({}, UNKNOWN, set()),
        ({"secret": True}, UNKNOWN, {"a"}),
    ],
)
def test_output_values(output: dict[str, Any], value: Any, secrets: set[str]) -> None:
    received = receive(struct({"a": {SIGNATURE: OUTPUT, **output}}))
    assert (received.values, received.secrets) == ({"a": value}, secrets)


@pytest.mark.parametrize(
    ("reference", "value"),
    [
        ({"urn": "urn:1", "id": "r1"}, "r1"),
        ({"urn": "urn:1", "id": UNKNOWN_TEXT}, UNKNOWN),
        ({"urn": "urn:1", "id": ""}, UNKNOWN),
        ({"urn": "urn:1"}, "urn:1"),
    ],
)
def test_a_resource_stands_for_its_id(reference: dict[str, Any], value: Any) -> None:
    assert receive(struct({"a": {SIGNATURE: RESOURCE, **reference}})).values == {"a": value}


def test_what_is_not_taken_is_a_problem_with_its_path() -> None:
    received = receive(struct({"a": {"b": [1, {SIGNATURE: "0123", "path": "x.mp4"}]}}))
    assert received.values == {"a": {"b": [1, UNKNOWN]}}
    assert received.problems == [(("a", "b", 1), "has a kind of value that this provider does not know.")]


TEXT = {SIGNATURE: ASSET, "hash": "0", "text": "a"}


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ({SIGNATURE: ASSET, "hash": "0", "path": "x.mp4"}, Asset(path="x.mp4")),
        (TEXT, Asset(text="a")),
        ({SIGNATURE: ASSET, "hash": "0"}, Asset(text="")),
        ({SIGNATURE: ASSET, "hash": "0", "uri": "https://a/x"}, Asset(uri="https://a/x")),
        ({SIGNATURE: ARCHIVE, "hash": "0", "path": "folder"}, Asset(archive=True, path="folder")),
        ({SIGNATURE: ARCHIVE, "assets": {"a": TEXT}}, Asset(archive=True, inside={"a": Asset(text="a")})),
        (
            {SIGNATURE: ARCHIVE, "assets": {"a": {SIGNATURE: SECRET, "value": TEXT}}},
            Asset(archive=True, inside={"a": Asset(text="a")}),
        ),
        ({SIGNATURE: ARCHIVE, "assets": {"a": UNKNOWN_TEXT}}, UNKNOWN),
    ],
)
def test_an_asset_says_where_its_content_is(given: dict[str, Any], expected: Any) -> None:
    received = receive(struct({"a": [given]}))
    assert received.values == {"a": [expected]}
    assert received.has_assets


def test_a_value_that_has_no_form_in_the_protocol_is_a_mistake_of_ours() -> None:
    with pytest.raises(TypeError, match="a value of type set cannot be sent"):
        send({"a": {1, 2}})
