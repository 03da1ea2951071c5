"""A forced replacement right after a run that was killed: what is to be deleted is what the create found."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.unit.resources.live.studio import ROOM, Studio


@pytest.fixture
def studio(tmp_path: Path) -> Iterator[Studio]:
    studio = Studio(tmp_path)
    yield studio
    studio.close()


def test_an_object_that_replaces_itself_is_kept(studio: Studio) -> None:
    made = studio.create(ROOM, name="sale", room_name="Sale")
    studio.again()  # the process was killed, after the engine had the id
    again = studio.create(ROOM, name="sale", room_name="Sale")
    assert again.id == made.id
    studio.lifecycle.delete(ROOM, "urn:sale", made.id, made.state, studio.call())
    assert studio.warnings == [f"Room {made.id} was to be replaced by itself, so it was kept; run `pulumi up` again."]
    assert studio.read(ROOM, again).id == made.id
    studio.again()
    studio.lifecycle.delete(ROOM, "urn:sale", made.id, made.state, studio.call())
    assert studio.ask("GET", "smart-live-rooms")["count"] == 0
