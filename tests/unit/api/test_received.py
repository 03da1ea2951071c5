"""An answer that is not as the contract says: an error of one sentence, or one warning, before anything uses it."""

from typing import Any

import httpx
import pytest
from metastudio_provider.api.client import Api
from metastudio_provider.errors import OutcomeUnknown, ServiceFailure
from metastudio_provider.wire import operations

from .world import PROJECT, Clock, Service, api

ROOM = f"GET /v1/{PROJECT}/smart-live-rooms/r1"
ROOMS = f"GET /v1/{PROJECT}/smart-live-rooms"
GOOD = {"room_id": "r1", "room_name": "Spring sale"}


def service(answer: Any, *more: Any) -> tuple[Api, list[str]]:
    """The api of a service with these answers, and the warnings of its call."""
    warnings: list[str] = []
    made = api(Service(*[httpx.Response(200, json=one) for one in (answer, *more)]), Clock())
    made.call.warn = warnings.append
    return made, warnings


def show(asked: Api, **more: Any) -> dict[str, Any]:
    return asked.request(operations.show_smart_live_room, path={"room_id": "r1"}, **more)


def test_what_does_not_fit_is_left_out_with_one_warning() -> None:
    odd = {**GOOD, "cover_url": 5, "scene_scripts": [{"script_name": []}, {"script_name": {}}]}
    asked, warnings = service(odd, odd, {**odd, "room_name": 7})
    expected = {"room_id": "r1", "room_name": "Spring sale", "scene_scripts": [{}, {}]}
    assert show(asked) == expected
    assert warnings == [
        f"{ROOM}: left out of the answer: `cover_url` is a number, not a text, `scene_scripts[0].script_name` is a "
        "list, not a text."
    ]
    assert show(asked) == expected
    assert len(warnings) == 1, "a call that waits asks again and again"
    show(asked)
    assert warnings[1:] == [f"{ROOM}: left out of the answer: `room_name` is a number, not a text."]


def test_what_is_needed_and_does_not_fit_is_an_error() -> None:
    asked, warnings = service({**GOOD, "room_name": 7})
    with pytest.raises(ServiceFailure) as raised:
        show(asked, needed=lambda path: path == ("room_name",))
    assert str(raised.value) == f"{ROOM}: UNREADABLE `room_name` is a number, not a text (HTTP 200)."
    assert warnings == []


def test_new_properties_and_values_pass_without_a_word() -> None:
    asked, warnings = service({**GOOD, "new": {"a": [None]}, "room_type": "NEW"})
    assert show(asked) == {**GOOD, "room_type": "NEW"}
    assert warnings == []


def test_an_answer_about_another_object_is_an_error() -> None:
    asked, _ = service({**GOOD, "room_id": "r2"})
    with pytest.raises(ServiceFailure) as raised:
        show(asked)
    assert str(raised.value) == f'{ROOM}: UNREADABLE the answer is about the room_id "r2", not "r1" (HTTP 200).'


def test_after_a_write_the_outcome_is_unknown() -> None:
    asked, _ = service({**GOOD, "room_id": "r2"})
    with pytest.raises(OutcomeUnknown, match='the answer is about the room_id "r2", not "r1"'):
        asked.request(operations.update_smart_live_room, path={"room_id": "r1"}, body={})


@pytest.mark.parametrize(
    ("rooms", "why"),
    [
        ([None], "`smart_live_rooms[0]` is nothing, not an object"),
        (["x"], "`smart_live_rooms[0]` is a text, not an object"),
        ([{"room_id": 5}], "`smart_live_rooms[0].room_id` is a number, not a text"),
        ([{"room_name": "x"}], "an item of the list `smart_live_rooms` has no `room_id`"),
        ([{"room_id": ""}], "an item of the list `smart_live_rooms` has no `room_id`"),
        ({}, "`smart_live_rooms` is an object, not a list"),
    ],
)
def test_a_list_whose_items_cannot_be_told_apart_is_an_error(rooms: Any, why: str) -> None:
    asked, _ = service({"count": 1, "smart_live_rooms": rooms})
    with pytest.raises(ServiceFailure) as raised:
        list(asked.pages(operations.list_smart_live_rooms, "smart_live_rooms", identity="room_id"))
    assert str(raised.value) == f"{ROOMS}: UNREADABLE {why} (HTTP 200)."


def test_an_item_of_another_path_is_an_error() -> None:
    asked, _ = service({"count": 1, "smart_live_jobs": [{"job_id": "j1", "room_id": "r2"}]})
    with pytest.raises(ServiceFailure, match='the answer is about the room_id "r2", not "r1"'):
        list(asked.pages(operations.list_smart_live, "smart_live_jobs", path={"room_id": "r1"}, identity="job_id"))


def test_half_a_character_that_is_not_spelled_out_can_be_spelled_too() -> None:
    asked = api(Service(httpx.Response(200, content=b'{"room_id": "r1", "room_name": "x\xed\xa0\xbdy"}')), Clock())
    assert show(asked)["room_name"] == "x\ufffdy"
