"""ignoreChanges: the engine's rules for paths, and what stands at them."""

import copy
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from metastudio_provider.engine.ignore_changes import steps, with_ignored
from metastudio_provider.values.shape import Path

from .reset import reset


@pytest.mark.parametrize(
    ("text", "path"),
    [
        ("room_name", ("room_name",)),
        ("a.b", ("a", "b")),
        ("a[0].b[12]", ("a", 0, "b", 12)),
        ("a[*].b.*", ("a", "*", "b", "*")),
        ('a["b.c"]["d\\"e"]', ("a", "b.c", 'd"e')),
        ('a["*"].b', ("a", "*", "b")),
        ('["b.c"][0]', ("b.c", 0)),
        ('a["b\\c"]', ("a", "b\\c")),
        ("a.[0]..b", ("a", 0, "b")),
        ("a[-1]", ("a", -1)),
        ("", None),
        (".a", None),
        ("a.", None),
        ("a[b]", None),
        ('a["b', None),
        ('a["b\\"]', None),
    ],
)
def test_paths_are_read_as_the_engine_reads_them(text: str, path: Any) -> None:
    assert steps(text) == path


DECLARED = {"name": "mine", "list": [{"a": 1, "b": 1}, {"a": 2}], "map": {"x": "1"}, "only": "mine"}
REPORTED = {"name": "theirs", "list": [{"a": 8, "b": 8}, {"a": 9}], "map": {"x": "2", "y": "2"}, "more": "theirs"}


@pytest.mark.parametrize(
    ("path", "changed"),
    [
        ("name", {"name": "theirs"}),
        ("more", {"more": "theirs"}),
        ("list", {"list": REPORTED["list"]}),
        ("list[0].b", {"list": [{"a": 1, "b": 8}, {"a": 2}]}),
        ("list[1]", {"list": [{"a": 1, "b": 1}, {"a": 9}]}),
        ("list[*].a", {"list": [{"a": 8, "b": 1}, {"a": 9}]}),
        ("list[-1].a", {}),
        ("list[7].a", {}),
        ("list.a", {}),
        ("map.y", {"map": {"x": "1", "y": "2"}}),
        ("map.*", {"map": {"x": "2", "y": "2"}}),
        ("nothing.at.all", {}),
        ("a[b]", {}),
    ],
)
def test_the_report_stands_where_the_path_leads(path: str, changed: dict[str, Any]) -> None:
    assert with_ignored(DECLARED, REPORTED, [path]) == {**DECLARED, **changed}


def test_what_is_not_reported_is_not_declared() -> None:
    assert "only" not in with_ignored(DECLARED, REPORTED, ["only"])
    assert with_ignored(DECLARED, REPORTED, ["*"]) == REPORTED


def test_nothing_that_is_given_is_changed() -> None:
    with_ignored(DECLARED, REPORTED, ["list[*].a"])["list"][0]["b"] = 99
    assert DECLARED["list"] == [{"a": 1, "b": 1}, {"a": 2}]
    assert REPORTED["list"] == [{"a": 8, "b": 8}, {"a": 9}]


SCENES = [{"texts": ["a1", "a2"]}, {"texts": ["b1"]}]
EDITED = [{"texts": ["a1 edited", "a2 edited"]}, {"texts": ["b1 edited"]}]


@pytest.mark.parametrize(
    ("declared", "expected"),
    [
        ([*SCENES, {"texts": ["c1"]}], [*EDITED, {"texts": ["c1"]}]),
        (SCENES[:1], EDITED[:1]),
        ([{"texts": ["a1", "a2", "a3"]}, SCENES[1]], [{"texts": ["a1 edited", "a2 edited", "a3"]}, EDITED[1]]),
        ([{"texts": ["a1"]}, SCENES[1]], [{"texts": ["a1 edited"]}, EDITED[1]]),
        ([{}, SCENES[1]], [{}, EDITED[1]]),
    ],
    ids=["one more", "one less", "one more inside", "one less inside", "none inside"],
)
def test_a_list_that_gains_or_loses_items_keeps_what_both_sides_have(declared: Any, expected: Any) -> None:
    for path in ("scenes[*].texts[*]", 'scenes["*"]["texts"]["*"]'):
        assert with_ignored({"scenes": declared}, {"scenes": EDITED}, [path]) == {"scenes": expected}


NAMES = ["a", "b", "c.d"]
PATHS = st.lists(st.sampled_from([*NAMES, "*", "*", 0, 1]), min_size=1, max_size=4).map(tuple)
VALUES = st.recursive(
    st.integers(0, 3),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(NAMES), inner, max_size=3),
    max_leaves=12,
)


@st.composite
def changed(draw: st.DrawFn, value: Any) -> Any:
    """The value after somebody worked on it: much of its structure stays."""
    if draw(st.integers(0, 9)) == 0:
        return draw(VALUES)
    if isinstance(value, dict):
        kept = {name: draw(changed(inner)) for name, inner in value.items() if draw(st.integers(0, 9))}
        return {**draw(st.dictionaries(st.sampled_from(NAMES), VALUES, max_size=1)), **kept}
    if isinstance(value, list):
        kept = [draw(changed(inner)) for inner in value if draw(st.integers(0, 9))]
        return kept + draw(st.lists(VALUES, max_size=1))
    return draw(st.integers(0, 3))


@st.composite
def edited(draw: st.DrawFn, value: Any) -> Any:
    """The value after a colleague wrote other texts and added items to lists."""
    if isinstance(value, dict):
        return {name: draw(edited(inner)) for name, inner in value.items()}
    if isinstance(value, list):
        return [draw(edited(inner)) for inner in value] + draw(st.lists(VALUES, max_size=1))
    return draw(st.integers(4, 9))


OBJECTS = st.dictionaries(st.sampled_from(NAMES), VALUES, min_size=1)


def spelled(path: Path) -> str:
    return "".join(f"[{step}]" if step == "*" or isinstance(step, int) else f'["{step}"]' for step in path)


@given(data=st.data(), path=PATHS, old=OBJECTS)
def test_a_path_means_what_it_means_to_the_engine(data: st.DataObject, path: Path, old: dict[str, Any]) -> None:
    new = data.draw(changed(old).filter(lambda made: isinstance(made, dict)))
    engine = copy.deepcopy(new)
    if reset(old, engine, path):
        assert with_ignored(new, old, [spelled(path)]) == engine


TEXTS = st.lists(st.lists(st.integers(), max_size=3), max_size=3)


@given(declared=TEXTS, reported=TEXTS)
def test_no_item_of_both_sides_is_left_out(declared: list[list[int]], reported: list[list[int]]) -> None:
    found = with_ignored({"scenes": declared}, {"scenes": reported}, ["scenes[*][*]"])["scenes"]
    assert [len(texts) for texts in found] == [len(texts) for texts in declared]
    for scene, texts in enumerate(found):
        theirs = reported[scene] if scene < len(reported) else []
        assert texts == [*theirs, *declared[scene][len(theirs) :]][: len(texts)]


@given(data=st.data(), paths=st.lists(PATHS, min_size=1, max_size=2), last=OBJECTS)
def test_both_doors_come_to_the_same(data: st.DataObject, paths: list[Path], last: dict[str, Any]) -> None:
    """The engine puts the report into the declared inputs of a plugin's resource, the last inputs into those of a
    dynamic resource."""
    report = data.draw(edited(last))
    declared = data.draw(changed(last).filter(lambda made: isinstance(made, dict)))
    texts = [spelled(path) for path in paths]
    found = []
    for old in (report, last):
        engine = copy.deepcopy(declared)
        for path in paths:
            reset(copy.deepcopy(old), engine, path)
        found.append(with_ignored(engine, report, texts))
    assert found[0] == found[1] == with_ignored(declared, report, texts)
