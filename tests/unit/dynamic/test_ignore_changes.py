"""ignoreChanges: what others changed stays, as with the plugin."""

from collections.abc import Callable
from typing import Any

import pulumi
import pytest
from metastudio_provider import live
from metastudio_provider.dynamic.classes import ignored_of, inputs_of
from metastudio_provider.dynamic.ignore_changes import steps, with_ignored
from metastudio_provider.framework import registry
from metastudio_provider.lifecycle.lifecycle import ResourceState

from .conftest import ROOM, Bench


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


def test_what_others_changed_is_left_to_them(start: Callable[..., Bench]) -> None:
    bench = start(ignored=("room_name",))
    olds = bench.made(room_name="a", room_description="b")
    theirs = {"room_name": "console", "room_description": "b"}
    bench.lifecycle.answers["read"] = ResourceState("r1", theirs, {**theirs, "room_id": "r1"})
    desired = {"room_name": "a", "room_description": "new"}
    bench.provider.diff("r1", olds, desired)
    bench.provider.update("r1", olds, desired)
    wanted = {"room_name": "console", "room_description": "new"}
    assert bench.lifecycle.last("diff")["inputs"] == bench.lifecycle.last("update")["inputs"] == wanted


def test_every_input_is_named_for_a_star() -> None:
    kind = registry.resource(ROOM)
    opts = pulumi.ResourceOptions(ignore_changes=["*", "room_name"])
    assert ignored_of("", kind, opts) == (*inputs_of(kind), *kind.marks.computed_inputs)
    assert ignored_of("", kind, None) == ignored_of("", kind, pulumi.ResourceOptions()) == ()


@pytest.mark.parametrize(
    ("path", "wrong", "right"),
    [
        ("roomName", "roomName", "room_name"),
        ("scene_scripts[*].shootScripts", "shootScripts", "shoot_scripts"),
    ],
)
def test_the_plugins_spelling_is_refused_rather_than_without_effect(path: str, wrong: str, right: str) -> None:
    with pytest.raises(ValueError, match="ignore_changes") as raised:
        live.Room("sale", pulumi.ResourceOptions(ignore_changes=[path]), room_name="Sale")
    expected = f'live.Room "sale": ignore_changes names `{wrong}`; write `{right}`, as in the declaration.'
    assert str(raised.value) == expected
