"""At most one object for each declared object, under every fault the simulator can make."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from metastudio_provider.call import Call
from metastudio_provider.errors import (
    ConfigurationError,
    Denied,
    MetaStudioError,
    Refused,
    ServiceFailure,
    Throttled,
    Unfinished,
    Unresolved,
)
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


@pytest.fixture
def studio(tmp_path: Path) -> Iterator[Rooms]:
    studio = Rooms(tmp_path)
    yield studio
    studio.close()


def test_a_create_is_one_post_and_one_get(studio: Rooms) -> None:
    studio.process().create(ROOM, URN, INPUTS, Call())
    assert studio.asked() == ["POST 200", "GET 200"]


@pytest.mark.parametrize(
    ("when", "kind", "status"), [("after", "reset", 0), ("body", "reset", 0), ("after", "status", 503)]
)
def test_a_lost_answer_is_looked_up_in_the_same_run(studio: Rooms, when: str, kind: str, status: int) -> None:
    studio.failing("POST", when, kind, status)
    made = studio.process().create(ROOM, URN, INPUTS, Call())
    assert studio.rooms() == [made.id]


def test_a_request_that_never_arrived_is_told_and_made_by_the_next_run(studio: Rooms) -> None:
    studio.failing("POST", "before", "reset")
    with pytest.raises(MetaStudioError, match="The service does not hold it, so it was not created; run again"):
        studio.process().create(ROOM, URN, INPUTS, Call())
    made = studio.process().create(ROOM, URN, INPUTS, Call())
    assert studio.rooms() == [made.id]


def test_what_cannot_be_found_out_is_kept_and_settled_by_the_next_read(studio: Rooms) -> None:
    studio.failing("POST", "after", "reset")
    studio.failing("GET", "before", "status", 500)
    with pytest.raises(Unresolved) as caught:
        studio.process().create(ROOM, URN, INPUTS, Call())
    settled = studio.process().read(ROOM, URN, caught.value.id, INPUTS, caught.value.state, Call())
    assert settled is not None
    assert studio.rooms() == [settled.id]


def test_what_was_never_made_is_gone_at_the_next_read(studio: Rooms) -> None:
    studio.failing("POST", "before", "reset")
    studio.failing("GET", "before", "status", 500)
    with pytest.raises(Unresolved) as caught:
        studio.process().create(ROOM, URN, INPUTS, Call())
    assert studio.process().read(ROOM, URN, caught.value.id, INPUTS, caught.value.state, Call()) is None


def test_a_create_whose_process_died_is_found_by_the_next_one(studio: Rooms) -> None:
    first = studio.process().create(ROOM, URN, INPUTS, Call())  # the engine never hears of it
    again = studio.process().create(ROOM, URN, INPUTS, Call())
    assert (studio.rooms(), again.id) == ([first.id], first.id)


def test_what_was_edited_since_then_is_written(studio: Rooms) -> None:
    first = studio.process().create(ROOM, URN, INPUTS, Call())
    again = studio.process().create(ROOM, URN, {**INPUTS, "room_description": "new"}, Call())
    assert (again.id, again.state["room_description"]) == (first.id, "new")


def test_a_replacement_is_a_new_object(studio: Rooms) -> None:
    lifecycle = studio.process()
    first = lifecycle.create(ROOM, URN, INPUTS, Call())
    lifecycle.diff(ROOM, URN, first.id, first.state, first.inputs, INPUTS, Call())  # the engine knows its id
    second = lifecycle.create(ROOM, URN, INPUTS, Call())
    assert sorted(studio.rooms()) == sorted([first.id, second.id])


def test_a_replacement_whose_process_died_is_found_by_the_next_one(studio: Rooms) -> None:
    """Until then the engine speaks of the old object, under the same name."""
    lifecycle = studio.process()
    first = lifecycle.create(ROOM, URN, INPUTS, Call())
    lifecycle.read(ROOM, URN, first.id, first.inputs, first.state, Call())
    changed = {**INPUTS, "room_type": "TEMPLATE"}
    lost = lifecycle.create(ROOM, URN, changed, Call())  # the engine never hears of it

    again = studio.process()
    again.read(ROOM, URN, first.id, first.inputs, first.state, Call())
    again.diff(ROOM, URN, first.id, first.state, first.inputs, changed, Call())
    assert again.create(ROOM, URN, changed, Call()).id == lost.id
    again.delete(ROOM, URN, first.id, first.state, Call())
    assert studio.rooms() == [lost.id]


def test_an_object_that_was_renamed_in_the_program_is_not_given_to_its_old_name(studio: Rooms) -> None:
    first = studio.process().create(ROOM, URN, INPUTS, Call())  # killed before the engine named it again
    lifecycle = studio.process()
    lifecycle.diff(ROOM, f"{URN}-renamed", first.id, first.state, first.inputs, INPUTS, Call())
    assert lifecycle.create(ROOM, URN, INPUTS, Call()).id != first.id


def test_what_the_engine_knows_by_another_name_is_not_taken(studio: Rooms) -> None:
    """A second declared object with the same title and content, whose create never reached the service."""
    first = studio.process().create(ROOM, URN, INPUTS, Call())
    lifecycle = studio.process()
    lifecycle.read(ROOM, URN, first.id, first.inputs, first.state, Call())
    studio.failing("POST", "before", "reset")
    with pytest.raises(MetaStudioError, match="it was not created; run again"):
        lifecycle.create(ROOM, f"{URN}-b", INPUTS, Call())
    assert lifecycle.create(ROOM, f"{URN}-b", INPUTS, Call()).id != first.id


@pytest.mark.parametrize("answer", [b"", b"{}", b'{"room_id": ""}', b'{"room_id": null}'])
def test_an_answer_without_an_id_is_half_an_answer(studio: Rooms, answer: bytes) -> None:
    class Losing(httpx.BaseTransport):
        def handle_request(self, request: httpx.Request) -> httpx.Response:
            response = studio.transport.handle_request(request)
            return httpx.Response(200, content=answer) if request.method == "POST" else response

    made = studio.process(transport=Losing()).create(ROOM, URN, INPUTS, Call())
    assert studio.rooms() == [made.id]


@pytest.mark.parametrize("error", [TypeError("a list"), RecursionError(), LookupError("unknown encoding: x")], ids=repr)
def test_whatever_breaks_after_the_service_acted_counts_as_a_lost_answer(studio: Rooms, error: Exception) -> None:
    class Breaking(httpx.BaseTransport):
        def handle_request(self, request: httpx.Request) -> httpx.Response:
            response = studio.transport.handle_request(request)
            if request.method == "POST":
                raise error
            return response

    made = studio.process(transport=Breaking()).create(ROOM, URN, INPUTS, Call())
    assert studio.rooms() == [made.id]


def test_what_the_user_marked_as_secret_is_not_written_down(studio: Rooms) -> None:
    studio.failing("POST", "after", "reset")
    studio.failing("GET", "before", "status", 500)
    inputs = {**INPUTS, "room_description": "canary"}
    with pytest.raises(Unresolved):
        studio.process().create(ROOM, URN, inputs, Call(), private={"room_description", "room_name"})
    (entry,) = studio.journal.glob("*.json")
    assert "canary" not in entry.read_text(encoding="utf-8")
    assert INPUTS["room_name"] not in entry.read_text(encoding="utf-8")
    again = studio.process().create(ROOM, URN, inputs, Call(), private={"room_description", "room_name"})
    assert studio.rooms() == [again.id]


def test_without_a_journal_nothing_is_created_and_the_setting_is_named(studio: Rooms) -> None:
    place = studio.folder / "file"
    place.write_text("", encoding="utf-8")
    lifecycle = Lifecycle(Settings.resolve({"simulator": studio.file}, {}), journal_dir=place / "creates")
    with pytest.raises(ConfigurationError, match=r"^`journal`: .* cannot be") as raised:
        lifecycle.create(ROOM, URN, INPUTS, Call())
    assert raised.value.setting == "journal"
    assert studio.rooms() == []


def test_two_declared_objects_with_the_same_content_are_two_objects(studio: Rooms) -> None:
    lifecycle = studio.process()
    first = lifecycle.create(ROOM, URN, INPUTS, Call())
    studio.failing("POST", "after", "reset")
    second = lifecycle.create(ROOM, f"{URN}-b", INPUTS, Call())
    assert first.id != second.id
    assert len(studio.rooms()) == 2


def test_a_room_that_somebody_else_made_is_never_taken(studio: Rooms) -> None:
    studio.ask("POST", "smart-live-rooms", {"room_name": "Tonight"})
    studio.failing("POST", "before", "reset")
    with pytest.raises(MetaStudioError):
        studio.process().create(ROOM, URN, INPUTS, Call())


def test_a_read_back_that_fails_keeps_the_id(studio: Rooms) -> None:
    studio.failing("GET", "before", "status", 429)
    with pytest.raises(Unfinished) as caught:
        studio.process().create(ROOM, URN, INPUTS, Call())
    assert studio.rooms() == [caught.value.id]


@pytest.mark.parametrize(("status", "error"), [(401, Denied), (403, Denied), (429, Throttled), (500, ServiceFailure)])
def test_a_read_error_is_an_error_and_never_gone(studio: Rooms, status: int, error: type[Exception]) -> None:
    made = studio.process().create(ROOM, URN, INPUTS, Call())
    studio.failing("GET", "before", "status", status)
    with pytest.raises(error):
        studio.process().read(ROOM, URN, made.id, made.inputs, made.state, Call())


def test_an_object_of_another_project_is_neither_gone_nor_touched(studio: Rooms) -> None:
    made = studio.process().create(ROOM, URN, INPUTS, Call())
    elsewhere = studio.process(project_id="f" * 32)
    for act in (
        lambda: elsewhere.read(ROOM, URN, made.id, made.inputs, made.state, Call()),
        lambda: elsewhere.update(ROOM, URN, made.id, made.state, made.inputs, INPUTS, Call()),
        lambda: elsewhere.delete(ROOM, URN, made.id, made.state, Call()),
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
    lifecycle.create(ROOM, URN, INPUTS, Call())
    assert len(held) == 1


def test_the_journal_holds_no_secret_and_ends_with_the_engines_sign_of_life(studio: Rooms) -> None:
    lifecycle = studio.process()
    lifecycle.create(ROOM, URN, INPUTS, Call())
    (entry,) = studio.journal.glob("*.json")
    assert "s3cret" not in entry.read_text(encoding="utf-8")
    lifecycle.answers_received()
    assert list(studio.journal.glob("*.json")) == []


def test_a_preview_tells_that_no_service_is_configured(tmp_path: Path) -> None:
    lifecycle = Lifecycle(Settings.resolve({"access_key": "a", "secret_key": "b"}, {}), journal_dir=tmp_path)
    with pytest.raises(ConfigurationError, match="No region: set `region`") as raised:
        lifecycle.create(ROOM, URN, INPUTS, Call(), preview=True)
    assert raised.value.setting == "region"
