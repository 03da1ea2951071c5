"""ignoreChanges: what others changed stays, as with the plugin."""

from collections.abc import Callable

import pulumi
import pytest
from metastudio_provider import live
from metastudio_provider.dynamic.classes import ignored_of, inputs_of
from metastudio_provider.framework import registry
from metastudio_provider.lifecycle.lifecycle import ResourceState

from .conftest import ROOM, Bench


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


@pytest.mark.parametrize("star", ["*", "[*]", '["*"]'])
def test_every_input_is_named_for_a_star(star: str) -> None:
    resource = registry.resource(ROOM)
    opts = pulumi.ResourceOptions(ignore_changes=[star, "room_name"])
    assert ignored_of("", resource, opts) == (*inputs_of(resource), *resource.marks.computed_inputs)
    assert ignored_of("", resource, None) == ignored_of("", resource, pulumi.ResourceOptions()) == ()


def test_a_star_before_other_steps_is_the_engines() -> None:
    paths = ["*.repeat_count", '["*"].repeat_count', "[*][0]"]
    assert ignored_of("", registry.resource(ROOM), pulumi.ResourceOptions(ignore_changes=paths)) == tuple(paths)


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
