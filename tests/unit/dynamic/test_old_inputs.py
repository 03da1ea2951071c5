"""What was declared last, as it is kept among the outputs."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from metastudio_provider.dynamic.old_inputs import DECLARED, UNFINISHED, declared, last_run, structure

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


def test_a_name_that_cannot_be_read_does_no_harm() -> None:
    assert last_run({"__provider": "gASV", "room_name": "a"}).urn is None
