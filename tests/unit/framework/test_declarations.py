"""A declaration that cannot work fails when it is first used: nothing of it is silently not called."""

from dataclasses import fields
from typing import Any

import pytest
from metastudio_provider.framework.identity import Identity
from metastudio_provider.framework.lost import FoundBelow, FoundByName
from metastudio_provider.framework.marks import Marks
from metastudio_provider.framework.registry import resource, resources
from metastudio_provider.framework.resource import Resource
from metastudio_provider.resources.live.room import Room
from metastudio_provider.wire import operations

WRONG: dict[str, Any] = {
    "replace": ("room_typ",),
    "unordered": ("room_name",),
    "may_be_masked": ("live_event_callback_config.keys",),
    "server_default": ("play_policy.repeat_count",),
    "unreported": ("nonsense",),
    "not_compared": ("nonsense",),
    "computed_inputs": ("file_hashes",),
    "shared_outputs": ("live_task",),
    "item_keys": {"scene_scripts": ("script_name", "script_idx")},
    "references": {"room_name": ("metastudio:live:Roof", "room_id")},
}
"""For each mark one that names nothing it could work on."""


def declared(**names: Any) -> Resource:
    """A resource that is a room but for some names."""
    found: Resource = type("Hall", (Room,), {"token": "metastudio:live:Hall", **names})()
    return found


@pytest.mark.parametrize("mark", [one.name for one in fields(Marks)])
def test_every_mark_is_checked(mark: str) -> None:
    with pytest.raises(TypeError, match=f"^Hall: the mark {mark} names no such property"):
        declared(marks=Room.marks | Marks(**{mark: WRONG[mark]})).input_shape  # noqa: B018 - the first use


@pytest.mark.parametrize(
    ("names", "text"),
    [
        ({"timeouts": {"create": 60, "creat": 60}}, "there is no timeout of 'creat'"),
        ({"unordered": ("scene_scripts",)}, "'unordered' is no part of a declaration"),
        ({"udpate": print}, "'udpate' is no part of a declaration"),
        ({"name_property": "title"}, "'title' is no property of RoomInputs"),
        ({"identity": Identity("id")}, "'id' is no property of ShowSmartLiveRoomResponse"),
        ({"identity": Identity("hall_id", "room_id")}, "'hall_id' is no property of RoomInputs"),
        ({"name_property": "", "lost": FoundByName()}, "FoundByName needs a `name_property`"),
        (
            {"lost": FoundBelow(operations.list_smart_live)},
            "FoundBelow needs an identity with parents",
        ),
    ],
)
def test_what_nothing_would_use_is_told(names: dict[str, Any], text: str) -> None:
    with pytest.raises(TypeError, match=f"^Hall: {text}"):
        declared(**names).input_shape  # noqa: B018 - the first use


def test_a_declaration_may_have_something_for_itself() -> None:
    assert declared(_words=print).input_shape.fields


@pytest.mark.parametrize("token", sorted(resources()))
def test_a_reference_names_an_output(token: str) -> None:
    found = resource(token)
    assert found.input_shape.fields
    for other, output in found.marks.references.values():
        assert output in resource(other).state_shape.fields
