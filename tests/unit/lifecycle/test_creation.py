"""At most one object for each declared object, under every fault the simulator can make."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from metastudio_provider.call import Call
from metastudio_provider.errors import (
    ConfigurationError,
    Denied,
    Refused,
    ServiceFailure,
    Throttled,
    Unfinished,
    Unresolved,
)
from metastudio_provider.framework.lost import LONGEST_CREATE
from metastudio_provider.lifecycle.lifecycle import Lifecycle
from metastudio_provider.settings.model import Settings

from tests.studio import Studio

ROOM = "metastudio:live:Room"
URN = "urn:pulumi:dev::show::metastudio:live:Room::tonight"
INPUTS: dict[str, Any] = {
    "room_name": "Tonight",
    "scene_scripts": [{"script_name": "One", "shoot_scripts": [{"sequence_no": 1, "text_config": {"text": "Hello"}}]}],
    "stream_keys": ["s3cret"],
    "output_urls": ["rtmp://push.example.com/live"],
}


class Rooms(Studio):
    """A studio with rooms, and each provider process of its own."""

    def failing(self, method: str, when: str, kind: str, status: int = 0, times: int = 1) -> None:
        self.fault(method, "smart-live-rooms", when, kind, times=times, **({"status": status} if status else {}))

    def rooms(self) -> list[str]:
        return [room["room_id"] for room in self.ask("GET", "smart-live-rooms")["smart_live_rooms"]]

    def asked(self) -> list[str]:
        found = [asked for asked in self.requests() if "smart-live-rooms" in asked.path]
        return [f"{asked.method} {asked.status}" for asked in found]


class Deaf(httpx.BaseTransport):
    """Loses every answer that follows a POST."""

    def __init__(self, studio: Rooms) -> None:
        self._way, self._posted = studio.transport, False

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        if self._posted:
            raise httpx.ReadError("deaf", request=request)
        self._posted = request.method == "POST"
        return self._way.handle_request(request)


class Misnaming(httpx.BaseTransport):
    """Names another id in the answer to a POST."""

    def __init__(self, studio: Rooms) -> None:
        self._way = studio.transport

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        answer = self._way.handle_request(request)
        if request.method != "POST":
            return answer
        room = json.loads(answer.read())
        room["room_id"] = room["room_id"].translate(str.maketrans("0123456789", "1234567890"))
        return httpx.Response(answer.status_code, json=room)


@pytest.fixture
def studio(tmp_path: Path) -> Iterator[Rooms]:
    studio = Rooms(tmp_path)
    yield studio
    studio.close()


def test_a_create_is_a_look_at_the_list_a_post_and_two_gets(studio: Rooms) -> None:
    studio.process().create(ROOM, URN, INPUTS, studio.call())
    assert studio.asked() == ["GET 200", "POST 200", "GET 200", "GET 200"]
    assert "The service warns of the room" in studio.warnings[0]


@pytest.mark.parametrize(
    ("when", "kind", "status"), [("after", "reset", 0), ("body", "reset", 0), ("after", "status", 503)]
)
def test_a_lost_answer_is_looked_up_in_the_same_run(studio: Rooms, when: str, kind: str, status: int) -> None:
    studio.failing("POST", when, kind, status)
    made = studio.process().create(ROOM, URN, INPUTS, studio.call())
    assert studio.rooms() == [made.id]


def test_a_request_that_never_arrived_is_made_once_it_cannot_arrive_any_more(studio: Rooms) -> None:
    studio.failing("POST", "before", "reset")
    with pytest.raises(Unresolved, match="It is not there yet, and may still appear until ") as caught:
        studio.process().create(ROOM, URN, INPUTS, studio.call())
    kept = caught.value
    with pytest.raises(Unresolved, match="may still appear"):
        studio.process().create(ROOM, URN, INPUTS, studio.call())
    with pytest.raises(Unresolved, match="may still appear"):
        studio.process().read(ROOM, URN, kept.id, INPUTS, kept.state, studio.call())
    with pytest.raises(Unresolved, match="may still appear"):
        studio.process().delete(ROOM, URN, kept.id, kept.state, studio.call())
    assert studio.rooms() == []
    studio.pass_time(LONGEST_CREATE)
    assert studio.process().read(ROOM, URN, kept.id, INPUTS, kept.state, studio.call()) is None
    made = studio.process().create(ROOM, URN, INPUTS, studio.call())
    assert studio.rooms() == [made.id]


def test_what_cannot_be_found_out_is_kept_and_found_by_the_next_read(studio: Rooms) -> None:
    studio.failing("POST", "after", "reset")
    process = studio.process(transport=Deaf(studio))
    with pytest.raises(Unresolved, match="Whether it was created could not be found out") as caught:
        process.create(ROOM, URN, INPUTS, studio.call())
    found = studio.process().read(ROOM, URN, caught.value.id, INPUTS, caught.value.state, studio.call())
    assert found is not None
    assert studio.rooms() == [found.id]


def test_an_object_whose_id_the_service_does_not_know_is_looked_for_by_the_next_read(studio: Rooms) -> None:
    """Had the id been kept, the refresh would have called the room gone, and `up` would have made a second one."""
    with pytest.raises(Unresolved, match=r"created as (\w+), and then that there is no \1\. The next run") as caught:
        studio.process(transport=Misnaming(studio)).create(ROOM, URN, INPUTS, studio.call())
    found = studio.process().read(ROOM, URN, caught.value.id, INPUTS, caught.value.state, studio.call())
    assert found is not None
    assert studio.rooms() == [found.id]


def test_the_id_is_kept_where_the_second_look_at_it_fails(studio: Rooms) -> None:
    """Else the engine had neither the id nor a provisional one, and another machine made a second room."""
    for status in (404, 404, 403):
        code = {404: "MSS.20010045", 403: "APIGW.0302"}[status]
        studio.fault("GET", "smart-live-rooms/[^/]+$", "before", "status", status=status, code=code)
    with pytest.raises(Unfinished) as caught:
        studio.process().create(ROOM, URN, INPUTS, studio.call())
    assert [caught.value.id] == studio.rooms()


def test_a_create_whose_process_died_is_found_by_the_next_one(studio: Rooms) -> None:
    first = studio.process().create(ROOM, URN, INPUTS, studio.call())  # the engine never hears of it
    again = studio.process().create(ROOM, URN, INPUTS, studio.call())
    assert (studio.rooms(), again.id) == ([first.id], first.id)


def test_what_was_edited_since_then_is_written(studio: Rooms) -> None:
    first = studio.process().create(ROOM, URN, INPUTS, studio.call())
    again = studio.process().create(ROOM, URN, {**INPUTS, "room_description": "new"}, studio.call())
    assert (again.id, again.state["room_description"]) == (first.id, "new")


def test_a_replacement_is_a_new_object(studio: Rooms) -> None:
    lifecycle = studio.process()
    first = lifecycle.create(ROOM, URN, INPUTS, studio.call())
    lifecycle.diff(ROOM, URN, first.id, first.state, first.inputs, INPUTS, studio.call())  # the engine knows its id
    second = lifecycle.create(ROOM, URN, INPUTS, studio.call())
    assert sorted(studio.rooms()) == sorted([first.id, second.id])


def test_a_replacement_whose_process_died_is_found_by_the_next_one(studio: Rooms) -> None:
    """Until then the engine speaks of the old object, under the same name."""
    lifecycle = studio.process()
    first = lifecycle.create(ROOM, URN, INPUTS, studio.call())
    lifecycle.read(ROOM, URN, first.id, first.inputs, first.state, studio.call())
    changed = {**INPUTS, "room_type": "TEMPLATE"}
    lost = lifecycle.create(ROOM, URN, changed, studio.call())  # the engine never hears of it

    again = studio.process()
    again.read(ROOM, URN, first.id, first.inputs, first.state, studio.call())
    again.diff(ROOM, URN, first.id, first.state, first.inputs, changed, studio.call())
    assert again.create(ROOM, URN, changed, studio.call()).id == lost.id
    again.delete(ROOM, URN, first.id, first.state, studio.call())
    assert studio.rooms() == [lost.id]


def test_an_object_that_was_renamed_in_the_program_is_not_given_to_its_old_name(studio: Rooms) -> None:
    first = studio.process().create(ROOM, URN, INPUTS, studio.call())  # killed before the engine named it again
    lifecycle = studio.process()
    lifecycle.diff(ROOM, f"{URN}-renamed", first.id, first.state, first.inputs, INPUTS, studio.call())
    assert lifecycle.create(ROOM, URN, INPUTS, studio.call()).id != first.id


def test_what_the_engine_knows_by_another_name_is_not_taken(studio: Rooms) -> None:
    """A second declared object with the same title and content, whose create never reached the service."""
    first = studio.process().create(ROOM, URN, INPUTS, studio.call())
    lifecycle = studio.process()
    lifecycle.read(ROOM, URN, first.id, first.inputs, first.state, studio.call())
    studio.failing("POST", "before", "reset")
    with pytest.raises(Unresolved, match="It is not there yet"):
        lifecycle.create(ROOM, f"{URN}-b", INPUTS, studio.call())
    studio.pass_time(LONGEST_CREATE)
    assert lifecycle.create(ROOM, f"{URN}-b", INPUTS, studio.call()).id != first.id


@pytest.mark.parametrize("answer", [b"", b"{}", b'{"room_id": ""}', b'{"room_id": null}'])
def test_an_answer_without_an_id_is_half_an_answer(studio: Rooms, answer: bytes) -> None:
    class Losing(httpx.BaseTransport):
        def handle_request(self, request: httpx.Request) -> httpx.Response:
            response = studio.transport.handle_request(request)
            return httpx.Response(200, content=answer) if request.method == "POST" else response

    made = studio.process(transport=Losing()).create(ROOM, URN, INPUTS, studio.call())
    assert studio.rooms() == [made.id]


@pytest.mark.parametrize("error", [TypeError("a list"), RecursionError(), LookupError("unknown encoding: x")], ids=repr)
def test_whatever_breaks_after_the_service_acted_counts_as_a_lost_answer(studio: Rooms, error: Exception) -> None:
    class Breaking(httpx.BaseTransport):
        def handle_request(self, request: httpx.Request) -> httpx.Response:
            response = studio.transport.handle_request(request)
            if request.method == "POST":
                raise error
            return response

    made = studio.process(transport=Breaking()).create(ROOM, URN, INPUTS, studio.call())
    assert studio.rooms() == [made.id]


def test_what_the_user_marked_as_secret_is_not_written_down(studio: Rooms) -> None:
    studio.failing("POST", "after", "reset")
    inputs = {**INPUTS, "room_description": "canary"}
    with pytest.raises(Unresolved):
        studio.process(transport=Deaf(studio)).create(
            ROOM, URN, inputs, studio.call(), private={"room_description", "room_name"}
        )
    (entry,) = studio.journal.glob("*.json")
    assert "canary" not in entry.read_text(encoding="utf-8")
    assert INPUTS["room_name"] not in entry.read_text(encoding="utf-8")
    again = studio.process().create(ROOM, URN, inputs, studio.call(), private={"room_description", "room_name"})
    assert studio.rooms() == [again.id]


def test_without_a_journal_nothing_is_created_and_the_setting_is_named(studio: Rooms) -> None:
    place = studio.folder / "file"
    place.write_text("", encoding="utf-8")
    lifecycle = Lifecycle(Settings.resolve({"simulator": studio.file}, {}), journal_dir=place / "creates")
    with pytest.raises(ConfigurationError, match=r"^`journal`: .* cannot be") as raised:
        lifecycle.create(ROOM, URN, INPUTS, studio.call())
    assert raised.value.setting == "journal"
    assert studio.rooms() == []


def test_two_declared_objects_with_the_same_content_are_two_objects(studio: Rooms) -> None:
    lifecycle = studio.process()
    first = lifecycle.create(ROOM, URN, INPUTS, studio.call())
    studio.failing("POST", "after", "reset")
    second = lifecycle.create(ROOM, f"{URN}-b", INPUTS, studio.call())
    assert first.id != second.id
    assert len(studio.rooms()) == 2


def test_a_read_back_that_fails_keeps_the_id(studio: Rooms) -> None:
    studio.fault("GET", "smart-live-rooms/", "before", "status", status=429)
    with pytest.raises(Unfinished) as caught:
        studio.process().create(ROOM, URN, INPUTS, studio.call())
    assert studio.rooms() == [caught.value.id]


@pytest.mark.parametrize(("status", "error"), [(401, Denied), (403, Denied), (429, Throttled), (500, ServiceFailure)])
def test_a_read_error_is_an_error_and_never_gone(studio: Rooms, status: int, error: type[Exception]) -> None:
    made = studio.process().create(ROOM, URN, INPUTS, studio.call())
    studio.failing("GET", "before", "status", status)
    with pytest.raises(error):
        studio.process().read(ROOM, URN, made.id, made.inputs, made.state, studio.call())


def test_an_object_of_another_project_is_neither_gone_nor_touched(studio: Rooms) -> None:
    made = studio.process().create(ROOM, URN, INPUTS, studio.call())
    elsewhere = studio.process(project_id="f" * 32)
    for act in (
        lambda: elsewhere.read(ROOM, URN, made.id, made.inputs, made.state, studio.call()),
        lambda: elsewhere.update(ROOM, URN, made.id, made.state, made.inputs, INPUTS, studio.call()),
        lambda: elsewhere.delete(ROOM, URN, made.id, made.state, studio.call()),
    ):
        with pytest.raises(Refused, match="belongs to project"):
            act()
    assert studio.rooms() == [made.id]


def test_a_create_that_still_goes_on_keeps_its_entry_whatever_the_engine_says(studio: Rooms) -> None:
    """The run is cancelled while the object is still looked at: the engine may die before it hears of the id."""
    held = []

    class Cancelling(httpx.BaseTransport):
        def handle_request(self, request: httpx.Request) -> httpx.Response:
            if request.method == "GET":
                lifecycle.answers_received()
                held.extend(studio.journal.glob("*.json"))
            return studio.transport.handle_request(request)

    lifecycle = studio.process(transport=Cancelling())
    lifecycle.create(ROOM, URN, INPUTS, studio.call())
    assert len(held) == 1


def test_the_journal_holds_no_secret_and_ends_with_the_engines_sign_of_life(studio: Rooms) -> None:
    lifecycle = studio.process()
    lifecycle.create(ROOM, URN, INPUTS, studio.call())
    (entry,) = studio.journal.glob("*.json")
    assert "s3cret" not in entry.read_text(encoding="utf-8")
    lifecycle.answers_received()
    assert list(studio.journal.glob("*.json")) == []


@pytest.mark.parametrize("token", [ROOM, "metastudio:live:LivestreamTask"])
def test_a_preview_without_a_region_asks_nobody(tmp_path: Path, token: str) -> None:
    inputs = INPUTS if token == ROOM else {"room_id": "1" * 32}
    lifecycle = Lifecycle(Settings.resolve({"access_key": "a", "secret_key": "b"}, {}), journal_dir=tmp_path)
    warnings = list[str]()
    lifecycle.create(token, URN, inputs, Call(warn=warnings.append), preview=True)
    assert warnings == [], "the door says once what is missing"
