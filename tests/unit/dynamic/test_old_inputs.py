"""What was declared last, as it is kept among the outputs."""

import base64
import os
import pickle
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from metastudio_provider.dynamic import restore
from metastudio_provider.dynamic.old_inputs import DECLARED, UNFINISHED, declared, last_run, structure
from metastudio_provider.dynamic.provider import DynamicProvider
from pulumi.dynamic.dynamic import serialize_provider

from .conftest import ROOM, URN

VALUES = st.recursive(
    st.one_of(st.text(), st.integers(), st.booleans()),
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(st.text(max_size=5), inner, max_size=3)),
    max_leaves=12,
)
INPUTS = st.dictionaries(st.text(max_size=5), VALUES, max_size=4)


@given(INPUTS)
def test_a_state_that_has_everything_gives_the_inputs_back(inputs: dict[str, Any]) -> None:
    assert declared(structure(inputs), inputs) == inputs


@given(INPUTS, INPUTS)
def test_no_value_of_the_inputs_is_in_the_structure(inputs: dict[str, Any], other: dict[str, Any]) -> None:
    secret = "a-secret-text"
    assert secret not in structure({**inputs, "key": secret, "keys": [secret], "deep": {"a": {"b": secret}}, **other})


def test_the_structure_is_short_and_in_one_order() -> None:
    one = structure({"b": [1, {"d": "x", "c": "y"}], "a": "z", "e": None})
    assert one == '{"a":0,"b":[0,{"c":0,"d":0}]}'
    assert structure({"a": "other", "b": [2, {"c": "", "d": ""}]}) == one


def test_only_what_was_declared_is_taken_from_the_state() -> None:
    text = structure({"room_name": "a", "scenes": [{"name": "b"}]})
    state = {"room_name": "now", "room_id": "r1", "scenes": [{"name": "c", "script_id": "s1"}, {"name": "foreign"}]}
    assert declared(text, state) == {"room_name": "now", "scenes": [{"name": "c"}]}


def test_what_the_state_lost_is_not_invented() -> None:
    assert declared(structure({"a": 1, "b": {"c": 2}}), {"b": {}}) == {"b": {}}


@pytest.mark.parametrize("text", [None, "", "nonsense", "[]", 3])
def test_a_state_without_structure_counts_as_declared_as_a_whole(text: Any) -> None:
    kept = last_run({"room_name": "a", DECLARED: text, UNFINISHED: ["why"]})
    assert kept.inputs == kept.state == {"room_name": "a"}
    assert kept.unfinished == ["why"]
    assert kept.urn is None


class TestName:
    """What stands in the state is foreign text: whoever can write the state must not run code here."""

    @pytest.fixture
    def marks(self) -> Iterator[list[str]]:
        MARKS.clear()
        yield MARKS
        MARKS.clear()

    def test_the_urn_of_a_provider_is_read(self) -> None:
        name = serialize_provider(DynamicProvider(ROOM, URN, (("create", 60.0),), ("room_name",)))
        assert last_run({"__provider": name}).urn == URN

    def test_no_other_function_is_called(self, marks: list[str]) -> None:
        for hostile in (
            Hostile(mark, "run"),
            Hostile(os.mkdir, "/dev/null/x"),
            Hostile(restore, ROOM, Hostile(mark, "deep")),
        ):
            name = base64.b64encode(pickle.dumps(hostile)).decode()
            assert last_run({"__provider": name, "room_name": "a"}).urn is None
        assert marks == []

    @pytest.mark.parametrize(
        "name",
        [None, 5, "", "gASV", "no base64", "\ud83d", ["gASV"], base64.b64encode(pickle.dumps(["urn"])).decode()],
    )
    def test_what_is_no_name_does_no_harm(self, name: Any) -> None:
        assert last_run({"__provider": name, "room_name": "a"}).urn is None

    @given(st.binary(max_size=200))
    def test_no_bytes_do_harm(self, data: bytes) -> None:
        last_run({"__provider": base64.b64encode(data).decode()})


MARKS: list[str] = []


def mark(text: str) -> str:
    """Leaves a mark where it is called."""
    MARKS.append(text)
    return text


class Hostile:
    """Is pickled as the call of a function."""

    def __init__(self, function: Callable[..., Any], *arguments: Any) -> None:
        self._call = function, arguments

    def __reduce__(self) -> Any:
        return self._call
