"""What the service itself warns of stands beside a room that changed, through the lifecycle and both doors."""

from pathlib import Path
from typing import Any

import pytest

from tests.drivers import Driver, Managed, doors, up
from tests.lives import World, world

ROOM = "metastudio:live:Room"
INPUTS = {"room_name": "Sale"}
SHUFFLED = {"play_policy": {"random_play_mode": "SCENE"}, "backup_model_asset_ids": ["a"]}
ASKED = "live-warning-info"
LESS = (
    "The service warns of the room as it is now: it has too few paragraphs; its paragraphs are too short in total; it "
    "has too few rules for comments."
)
MORE = (
    f"{LESS[:-1]}; nothing is shuffled (`play_policy.random_play_mode`); no avatars take turns "
    "(`backup_model_asset_ids`)."
)


def preview(provider: Driver, room: Managed, inputs: dict[str, Any]) -> None:
    found = provider.read(room)
    assert found is not None
    provider.preview_update(found, provider.check(ROOM, inputs, found))


def asked(service: World) -> int:
    return sum(ASKED in call for call in service.calls())


@doors
def test_a_room_that_changed_is_asked_about(tmp_path: Path, door: type[Driver]) -> None:
    with world(tmp_path) as service:
        provider = service.provider(door)
        room = up(provider, ROOM, INPUTS)
        assert provider.warnings == [MORE]
        assert asked(service) == 1
        room = up(provider, ROOM, {**INPUTS, **SHUFFLED}, room)
        assert provider.warnings[-1] == LESS


@doors
def test_a_preview_asks_about_rooms_with_changes_alone(tmp_path: Path, door: type[Driver]) -> None:
    with world(tmp_path) as service:
        room = up(service.provider(door), ROOM, INPUTS)
        service.calls()
        quiet = service.provider(door)
        preview(quiet, room, INPUTS)
        assert (asked(service), quiet.warnings) == (0, [])
        changed = service.provider(door)
        preview(changed, room, {**INPUTS, "room_description": "edited"})
        assert (asked(service), changed.warnings) == (1, [MORE])


@doors
def test_a_stack_that_asks_as_little_as_can_be_asks_nothing(tmp_path: Path, door: type[Driver]) -> None:
    with world(tmp_path) as service:
        provider = service.provider(door, refresh="never")
        room = up(provider, ROOM, INPUTS)
        preview(provider, room, {**INPUTS, "room_description": "edited"})
        up(provider, ROOM, {**INPUTS, "room_description": "edited"}, room)
        assert (asked(service), provider.warnings) == (0, [])


@doors
@pytest.mark.parametrize("fault", [{"kind": "status", "status": 500}, {"kind": "status", "status": 429}, {}], ids=str)
def test_a_service_that_does_not_answer_fails_nothing(
    tmp_path: Path, door: type[Driver], fault: dict[str, Any]
) -> None:
    with world(tmp_path) as service:
        service.fault("GET", ASKED, times=100, **fault)
        provider = service.provider(door, max_retries=1)
        room = up(provider, ROOM, INPUTS)
        assert up(provider, ROOM, {**INPUTS, "room_description": "edited"}, room).id == room.id
        assert provider.warnings == []
