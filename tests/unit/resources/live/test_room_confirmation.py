"""Confirmations: given once for each version of a room, gone when the room waits for another."""

from typing import Any

import pytest
from metastudio_provider.call import Call
from metastudio_provider.errors import Conflict, MetaStudioError
from metastudio_provider.lifecycle.lifecycle import ResourceState
from metastudio_provider.values.model import UNKNOWN

from .shop import CONFIRMATION, Shop
from .studio import ROOM, planned


@pytest.fixture
def room(shop: Shop) -> ResourceState:
    shop.options(manual_confirmation=True)
    return shop.room()


def decision(room: ResourceState, action: str = "confirm") -> dict[str, Any]:
    return {"room_id": room.id, "script_version": room.state["script_version"], "action": action}


def state(shop: Shop, room: ResourceState) -> str:
    return str(shop.ask("GET", f"smart-live-rooms/{room.id}")["confirm_state"])


@pytest.mark.parametrize(("action", "result"), [("confirm", "CONFIRMED"), ("reject", "REJECT")])
def test_it_is_given_on_create_and_again_for_a_new_version(
    shop: Shop, room: ResourceState, action: str, result: str
) -> None:
    made = shop.declare(CONFIRMATION, decision(room, action))
    assert (made.id, made.state["confirm_state"]) == (room.id, result)
    edited = shop.update(ROOM, room, room_name="Summer sale")
    assert state(shop, room) == "UNCONFIRM"
    again, writes = shop.change(CONFIRMATION, made, decision(edited, action))
    assert writes == ["POST smart-live-rooms/*/confirm"]
    assert (state(shop, room), again.state["script_version"]) == (result, edited.state["script_version"])


def test_a_preview_knows_that_a_new_version_needs_a_new_decision(shop: Shop, room: ResourceState) -> None:
    made = shop.declare(CONFIRMATION, decision(room))
    assert planned(shop.diff(CONFIRMATION, made)) == []
    assert planned(shop.diff(CONFIRMATION, made, script_version=UNKNOWN)) == [("script_version", "update", False)]
    unknown = {"room_id": UNKNOWN, "script_version": UNKNOWN}  # all outputs of a dynamic resource that is updated
    assert not any(change.replace for change in shop.diff(CONFIRMATION, made, **unknown).changes)
    assert planned(shop.diff(CONFIRMATION, made, action="reject")) == [("action", "update", False)]
    assert planned(shop.diff(CONFIRMATION, made, room_id="another")) == [("room_id", "update", True)]


def test_an_edit_by_somebody_else_asks_for_a_new_decision(shop: Shop, room: ResourceState) -> None:
    made = shop.declare(CONFIRMATION, decision(room))
    shop.ask("PUT", f"smart-live-rooms/{room.id}", {"room_name": "Theirs"})
    read = shop.read(CONFIRMATION, made)
    assert read.state["confirm_state"] == "UNCONFIRM"
    found = shop.read(ROOM, room)
    changes = shop.diff(CONFIRMATION, read, **decision(found))
    assert planned(changes) == [("action", "add", False)]
    # The version that was written out is not the room's any more.
    with pytest.raises(Conflict, match="script_version is not that of the room"):
        shop.update(CONFIRMATION, read, **decision(room))
    assert state(shop, room) == "UNCONFIRM"
    shop.update(CONFIRMATION, read, **decision(found))
    assert state(shop, room) == "CONFIRMED"


def test_a_decision_on_one_version_stands_when_the_room_moves_on(shop: Shop, room: ResourceState) -> None:
    given = shop.declare(CONFIRMATION, decision(room))
    shop.ask("PUT", f"smart-live-rooms/{room.id}", {"room_name": "Theirs"})
    left = shop.read(CONFIRMATION, given)
    assert planned(shop.diff(CONFIRMATION, left, **decision(room))) == []
    assert shop.warnings == [
        f"The decision on version {room.state['script_version']} was given, but the room has version "
        f"{left.state['script_version']} since, which this resource does not decide on."
    ]


def test_a_room_that_waits_for_a_decision_has_none_to_import(shop: Shop, room: ResourceState) -> None:
    assert shop.lifecycle.read(CONFIRMATION, "urn:1", room.id, None, None, Call()) is None


@pytest.mark.parametrize("when", ["before", "after"])
def test_a_lost_answer_decides_once(shop: Shop, room: ResourceState, when: str) -> None:
    shop.fault("POST", "/confirm", when)
    if when == "before":
        with pytest.raises(MetaStudioError, match="It was not written as far as can be seen; run again"):
            shop.declare(CONFIRMATION, decision(room))
    shop.declare(CONFIRMATION, decision(room))
    assert state(shop, room) == "CONFIRMED"


def test_deleting_it_leaves_the_decision(shop: Shop, room: ResourceState) -> None:
    made = shop.declare(CONFIRMATION, decision(room))
    shop.calls()
    shop.delete(CONFIRMATION, made)
    assert shop.calls() == []
    assert state(shop, room) == "CONFIRMED"


def test_rooms_that_were_decided_on_are_listed_and_imported(shop: Shop, room: ResourceState) -> None:
    shop.room(room_name="Undecided")
    shop.declare(CONFIRMATION, decision(room, "reject"))
    assert [item.id for item in shop.lifecycle.list(CONFIRMATION, {}, Call())] == [room.id]
    found = shop.lifecycle.read(CONFIRMATION, "urn:1", room.id, None, None, Call())
    assert found is not None
    assert found.inputs == decision(room, "reject")
