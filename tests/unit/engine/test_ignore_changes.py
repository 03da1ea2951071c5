"""ignoreChanges: the engine's rules for paths, and what stands at them."""

from typing import Any

import pytest
from metastudio_provider.engine.ignore_changes import steps, with_ignored


@pytest.mark.parametrize(
    ("text", "path"),
    [
        ("room_name", ("room_name",)),
        ("a.b", ("a", "b")),
        ("a[0].b[12]", ("a", 0, "b", 12)),
        ("a[*].b.*", ("a", "*", "b", "*")),
        ('a["b.c"]["d\\"e"]', ("a", "b.c", 'd"e')),
        ("", None),
        (".a", None),
        ("a[b]", None),
        ('a["b', None),
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
