"""Values by their shape: what fits is kept as it is, what does not is left out and named."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from metastudio_provider.values.fitting import fitting
from metastudio_provider.values.shape import Field, Shape

from tests.odd import VALUE, nested

TEXT, WHOLE, NUMBER, FLAG = Shape("string"), Shape("integer"), Shape("number"), Shape("boolean")


def of(**fields: Shape) -> Shape:
    return Shape("object", fields={name: Field(name, name, shape, "") for name, shape in fields.items()})


ROOM = of(
    name=TEXT,
    width=WHOLE,
    speed=NUMBER,
    on=FLAG,
    scenes=Shape("list", item=of(title=TEXT, tags=Shape("list", item=TEXT))),
    labels=Shape("map", item=TEXT),
    extra=Shape("any"),
)
GOOD: dict[str, Any] = {
    "name": "春季",
    "width": 1920,
    "speed": 1.5,
    "on": False,
    "scenes": [{"title": "Welcome", "tags": ["a", ""]}, {}],
    "labels": {"a": "b"},
    "extra": {"a": [1, None, "x"]},
}


def test_what_fits_is_kept() -> None:
    assert fitting(GOOD, ROOM) == (GOOD, [])


def test_nulls_and_what_the_contract_does_not_have_are_left_out_without_a_word() -> None:
    more = {**GOOD, "name": None, "new": {"a": 10**400}, "scenes": [{"title": None, "new": 1}]}
    assert fitting(more, of(name=TEXT, scenes=ROOM.fields["scenes"].shape)) == ({"scenes": [{}]}, [])


@pytest.mark.parametrize(
    ("name", "value", "what"),
    [
        ("name", 5, "is a number, not a text"),
        ("name", True, "is true or false, not a text"),
        ("name", ["x"], "is a list, not a text"),
        ("name", {"id": None}, "is an object, not a text"),
        ("width", "5", "is a text, not a whole number"),
        ("width", True, "is true or false, not a whole number"),
        ("width", 1.5, "is a fraction, not a whole number"),
        ("width", 10**400, "is a number that is too large"),
        ("speed", float("inf"), "is a number that is too large"),
        ("speed", float("nan"), "is a number that is too large"),
        ("on", 1, "is a number, not true or false"),
        ("scenes", {}, "is an object, not a list"),
        ("labels", [], "is a list, not an object"),
        ("extra", [{"a": 10**400}], "is or holds a number that is too large"),
        ("extra", nested("x", 900, None), "is or holds lists or objects of more than 20 levels"),
    ],
)
def test_what_does_not_fit_is_left_out_and_named(name: str, value: Any, what: str) -> None:
    found, misfits = fitting({**GOOD, name: value}, ROOM)
    assert found == {key: inner for key, inner in GOOD.items() if key != name}
    assert [(one.path, one.what) for one in misfits] == [((name,), what)]


def test_an_item_that_does_not_fit_leaves_its_list() -> None:
    scenes = [None, "x", {"title": 5, "tags": ["a", None]}]
    found, misfits = fitting({"scenes": scenes}, ROOM)
    assert found == {"scenes": [{"tags": ["a"]}]}
    assert [(one.path, one.what) for one in misfits] == [
        (("scenes", 0), "is nothing, not an object"),
        (("scenes", 1), "is a text, not an object"),
        (("scenes", 2, "title"), "is a number, not a text"),
        (("scenes", 2, "tags", 1), "is nothing, not a text"),
    ]


def test_a_whole_number_with_a_point_is_one() -> None:
    found, misfits = fitting({"width": 1920.0}, ROOM)
    assert (repr(found), misfits) == ("{'width': 1920}", [])


@given(st.dictionaries(st.sampled_from(sorted(ROOM.fields)), VALUE))
def test_what_is_kept_fits(value: dict[str, Any]) -> None:
    found, _ = fitting(value, ROOM)
    assert fitting(found, ROOM) == (found, [])
