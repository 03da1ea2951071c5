"""What others changed is told apart from the author's own edits, through the lifecycle and both doors."""

from pathlib import Path
from typing import Any

import pytest

from tests.drivers import Driver, Failed, Managed, doors, up
from tests.lives import World, world

ROOM = "metastudio:live:Room"


def scenes(*texts: str) -> list[dict[str, Any]]:
    paragraphs = [{"sequence_no": number, "text_config": {"text": text}} for number, text in enumerate(texts, 1)]
    return [{"script_name": "Welcome", "shoot_scripts": paragraphs}]


INPUTS = {"room_name": "Sale", "room_description": "mine", "scene_scripts": scenes("Good evening.")}


def change_elsewhere(service: World, room: Managed, **changed: Any) -> None:
    report = service.ask("GET", f"smart-live-rooms/{room.id}")
    kept = {name: report[name] for name in INPUTS if name in report}
    service.ask("PUT", f"smart-live-rooms/{room.id}", {**kept, **changed})


def told(provider: Driver, room: Managed, inputs: dict[str, Any]) -> list[str]:
    """The warnings of a preview of these inputs."""
    found = provider.read(room)
    declared = provider.check(ROOM, inputs, found)
    if found is not None:
        provider.diff(found, declared)
    return [line for line in provider.warnings if not line.startswith("The service warns")]


@doors
def test_drift_is_named_and_an_edit_is_not(tmp_path: Path, door: type[Driver]) -> None:
    with world(tmp_path) as service:
        room = up(service.provider(door), ROOM, INPUTS)
        assert told(service.provider(door), room, {**INPUTS, "room_description": "edited"}) == []
        change_elsewhere(service, room, room_name="Console", scene_scripts=scenes("Good evening.", "And welcome."))
        (line,) = told(service.provider(door), room, {**INPUTS, "room_description": "edited"})
        assert line == (
            "changed outside Pulumi, this update sets it back: `room_name`, `scene_scripts[0].shoot_scripts[1]`"
        )


@doors
def test_what_both_changed_is_the_authors_edit(tmp_path: Path, door: type[Driver]) -> None:
    with world(tmp_path) as service:
        room = up(service.provider(door), ROOM, INPUTS)
        change_elsewhere(service, room, room_name="Console")
        assert told(service.provider(door), room, {**INPUTS, "room_name": "Edited"}) == []
        assert told(service.provider(door), room, {**INPUTS, "room_name": "Console"}) == []


@doors
def test_much_drift_is_cut_short(tmp_path: Path, door: type[Driver]) -> None:
    with world(tmp_path) as service:
        inputs = {**INPUTS, "scene_scripts": scenes(*"abcdefgh")}
        room = up(service.provider(door), ROOM, inputs)
        change_elsewhere(service, room, scene_scripts=scenes(*"ABCDEFGH"))
        (line,) = told(service.provider(door), room, inputs)
        assert line.endswith("`scene_scripts[0].shoot_scripts[4].text_config.text` and 3 more")


@doors
def test_drift_is_told_once_and_not_after_it_was_set_back(tmp_path: Path, door: type[Driver]) -> None:
    with world(tmp_path) as service:
        provider = service.provider(door)
        room = up(provider, ROOM, INPUTS)
        change_elsewhere(service, room, room_name="Console")
        room = up(provider, ROOM, INPUTS, room)
        assert [line for line in provider.warnings if "outside Pulumi" in line]
        assert told(provider, room, {**INPUTS, "room_name": "Edited"}) == []


@doors
def test_drift_of_a_live_room_is_named_beside_the_refusal(tmp_path: Path, door: type[Driver]) -> None:
    with world(tmp_path) as service:
        room = up(service.provider(door), ROOM, INPUTS)
        change_elsewhere(service, room, room_name="Console")
        service.ask("POST", f"smart-live-rooms/{room.id}/smart-live-jobs", {})
        provider = service.provider(door)
        with pytest.raises(Failed, match="is live"):
            told(provider, room, INPUTS)
        assert "changed outside Pulumi: `room_name`" in provider.warnings


@doors
def test_an_object_that_was_deleted_elsewhere_is_told(tmp_path: Path, door: type[Driver]) -> None:
    with world(tmp_path) as service:
        room = up(service.provider(door), ROOM, INPUTS)
        service.ask("DELETE", f"smart-live-rooms/{room.id}")
        (line,) = told(service.provider(door), room, INPUTS)
        assert line == f"Room {room.id} does not exist any more: it was deleted outside Pulumi."
