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
from metastudio_simulator import DEFAULT_PROJECT_ID, Simulator

ROOM = "metastudio:live:Room"
URN = "urn:pulumi:dev::show::metastudio:live:Room::tonight"
INPUTS: dict[str, Any] = {
    "room_name": "Tonight",
    "scene_scripts": [{"script_name": "One", "shoot_scripts": [{"sequence_no": 1, "text_config": {"text": "Hello"}}]}],
    "stream_keys": ["s3cret"],
    "output_urls": ["rtmp://push.example.com/live"],
}


class Service:
    """The simulator on a file, seen from behind Pulumi's back."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.file = str(folder / "metastudio.sqlite")
        transport = httpx.WSGITransport(app=Simulator(self.file, trusted=True).app)
        self.http = httpx.Client(transport=transport, base_url="http://simulator.invalid")
        self.rooms_path = f"/v1/{DEFAULT_PROJECT_ID}/smart-live-rooms"

    def lifecycle(self) -> Lifecycle:
        """A provider process of its own: it knows only what the journal and the service know."""
        settings = Settings.resolve({"simulator": self.file, "max_retries": 0}, {})
        return Lifecycle(settings, journal_dir=self.folder / "creates")

    def fault(self, method: str, when: str, kind: str, status: int = 0, times: int = 1) -> None:
        rule = {"method": method, "path": "smart-live-rooms", "when": when, "kind": kind, "status": status or None}
        body = {name: value for name, value in {**rule, "times": times}.items() if value is not None}
        self.http.post("/_simulator/faults", json=body).raise_for_status()

    def rooms(self) -> list[str]:
        answer = self.http.get(self.rooms_path).raise_for_status()
        return [room["room_id"] for room in answer.json()["smart_live_rooms"]]

    def calls(self) -> list[str]:
        rows = self.http.get("/_simulator/requests").raise_for_status().json()
        return [f"{row['method']} {row['status']}" for row in rows if "smart-live-rooms" in row["path"]]


@pytest.fixture
def service(tmp_path: Path) -> Iterator[Service]:
    service = Service(tmp_path)
    yield service
    service.http.close()


def test_a_create_is_one_post_and_one_get(service: Service) -> None:
    service.lifecycle().create(ROOM, URN, INPUTS, Call())
    assert service.calls() == ["POST 200", "GET 200"]


@pytest.mark.parametrize(
    ("when", "kind", "status"), [("after", "reset", 0), ("body", "reset", 0), ("after", "status", 503)]
)
def test_a_lost_answer_is_looked_up_in_the_same_run(service: Service, when: str, kind: str, status: int) -> None:
    service.fault("POST", when, kind, status)
    made = service.lifecycle().create(ROOM, URN, INPUTS, Call())
    assert service.rooms() == [made.id]


def test_a_request_that_never_arrived_is_told_and_made_by_the_next_run(service: Service) -> None:
    service.fault("POST", "before", "reset")
    with pytest.raises(MetaStudioError, match="The service does not hold it, so it was not created; run again"):
        service.lifecycle().create(ROOM, URN, INPUTS, Call())
    made = service.lifecycle().create(ROOM, URN, INPUTS, Call())
    assert service.rooms() == [made.id]


def test_what_cannot_be_found_out_is_kept_and_settled_by_the_next_read(service: Service) -> None:
    service.fault("POST", "after", "reset")
    service.fault("GET", "before", "status", 500)
    with pytest.raises(Unresolved) as caught:
        service.lifecycle().create(ROOM, URN, INPUTS, Call())
    settled = service.lifecycle().read(ROOM, URN, caught.value.id, INPUTS, caught.value.state, Call())
    assert settled is not None
    assert service.rooms() == [settled.id]


def test_what_was_never_made_is_gone_at_the_next_read(service: Service) -> None:
    service.fault("POST", "before", "reset")
    service.fault("GET", "before", "status", 500)
    with pytest.raises(Unresolved) as caught:
        service.lifecycle().create(ROOM, URN, INPUTS, Call())
    assert service.lifecycle().read(ROOM, URN, caught.value.id, INPUTS, caught.value.state, Call()) is None


def test_a_create_whose_process_died_is_found_by_the_next_one(service: Service) -> None:
    first = service.lifecycle().create(ROOM, URN, INPUTS, Call())  # the engine never hears of it
    again = service.lifecycle().create(ROOM, URN, INPUTS, Call())
    assert (service.rooms(), again.id) == ([first.id], first.id)


def test_what_was_edited_since_then_is_written(service: Service) -> None:
    first = service.lifecycle().create(ROOM, URN, INPUTS, Call())
    again = service.lifecycle().create(ROOM, URN, {**INPUTS, "room_description": "new"}, Call())
    assert (again.id, again.state["room_description"]) == (first.id, "new")


def test_a_replacement_is_a_new_object(service: Service) -> None:
    lifecycle = service.lifecycle()
    first = lifecycle.create(ROOM, URN, INPUTS, Call())
    lifecycle.diff(ROOM, URN, first.id, first.state, first.inputs, INPUTS, Call())  # the engine knows its id
    second = lifecycle.create(ROOM, URN, INPUTS, Call())
    assert sorted(service.rooms()) == sorted([first.id, second.id])


def test_a_replacement_whose_process_died_is_found_by_the_next_one(service: Service) -> None:
    """Until then the engine speaks of the old object, under the same name."""
    lifecycle = service.lifecycle()
    first = lifecycle.create(ROOM, URN, INPUTS, Call())
    lifecycle.read(ROOM, URN, first.id, first.inputs, first.state, Call())
    changed = {**INPUTS, "room_type": "TEMPLATE"}
    lost = lifecycle.create(ROOM, URN, changed, Call())  # the engine never hears of it

    again = service.lifecycle()
    again.read(ROOM, URN, first.id, first.inputs, first.state, Call())
    again.diff(ROOM, URN, first.id, first.state, first.inputs, changed, Call())
    assert again.create(ROOM, URN, changed, Call()).id == lost.id
    again.delete(ROOM, URN, first.id, first.state, Call())
    assert service.rooms() == [lost.id]


def test_an_object_that_was_renamed_in_the_program_is_not_given_to_its_old_name(service: Service) -> None:
    first = service.lifecycle().create(ROOM, URN, INPUTS, Call())  # killed before the engine named it again
    lifecycle = service.lifecycle()
    lifecycle.diff(ROOM, f"{URN}-renamed", first.id, first.state, first.inputs, INPUTS, Call())
    assert lifecycle.create(ROOM, URN, INPUTS, Call()).id != first.id


def test_what_the_engine_knows_by_another_name_is_not_taken(service: Service) -> None:
    """A second declared object with the same title and content, whose create never reached the service."""
    first = service.lifecycle().create(ROOM, URN, INPUTS, Call())
    lifecycle = service.lifecycle()
    lifecycle.read(ROOM, URN, first.id, first.inputs, first.state, Call())
    service.fault("POST", "before", "reset")
    with pytest.raises(MetaStudioError, match="it was not created; run again"):
        lifecycle.create(ROOM, f"{URN}-b", INPUTS, Call())
    assert lifecycle.create(ROOM, f"{URN}-b", INPUTS, Call()).id != first.id


@pytest.mark.parametrize("answer", [b"", b"{}", b'{"room_id": ""}', b'{"room_id": null}'])
def test_an_answer_without_an_id_is_half_an_answer(service: Service, answer: bytes) -> None:
    simulator = httpx.WSGITransport(app=Simulator(service.file, trusted=True).app)

    class Losing(httpx.BaseTransport):
        def handle_request(self, request: httpx.Request) -> httpx.Response:
            response = simulator.handle_request(request)
            return httpx.Response(200, content=answer) if request.method == "POST" else response

    settings = Settings.resolve({"simulator": service.file}, {})
    lifecycle = Lifecycle(settings, transport=Losing(), journal_dir=service.folder / "creates")
    made = lifecycle.create(ROOM, URN, INPUTS, Call())
    assert service.rooms() == [made.id]


@pytest.mark.parametrize("error", [TypeError("a list"), RecursionError(), LookupError("unknown encoding: x")], ids=repr)
def test_whatever_breaks_after_the_service_acted_counts_as_a_lost_answer(service: Service, error: Exception) -> None:
    simulator = httpx.WSGITransport(app=Simulator(service.file, trusted=True).app)

    class Breaking(httpx.BaseTransport):
        def handle_request(self, request: httpx.Request) -> httpx.Response:
            response = simulator.handle_request(request)
            if request.method == "POST":
                raise error
            return response

    settings = Settings.resolve({"simulator": service.file}, {})
    lifecycle = Lifecycle(settings, transport=Breaking(), journal_dir=service.folder / "creates")
    made = lifecycle.create(ROOM, URN, INPUTS, Call())
    assert service.rooms() == [made.id]


def test_what_the_user_marked_as_secret_is_not_written_down(service: Service) -> None:
    service.fault("POST", "after", "reset")
    service.fault("GET", "before", "status", 500)
    inputs = {**INPUTS, "room_description": "canary"}
    with pytest.raises(Unresolved):
        service.lifecycle().create(ROOM, URN, inputs, Call(), private={"room_description", "room_name"})
    (entry,) = (service.folder / "creates").glob("*.json")
    assert "canary" not in entry.read_text(encoding="utf-8")
    assert INPUTS["room_name"] not in entry.read_text(encoding="utf-8")
    again = service.lifecycle().create(ROOM, URN, inputs, Call(), private={"room_description", "room_name"})
    assert service.rooms() == [again.id]


def test_without_a_journal_nothing_is_created_and_the_setting_is_named(service: Service) -> None:
    place = service.folder / "file"
    place.write_text("", encoding="utf-8")
    lifecycle = Lifecycle(Settings.resolve({"simulator": service.file}, {}), journal_dir=place / "creates")
    with pytest.raises(ConfigurationError, match=r"^`journal`: .* cannot be") as raised:
        lifecycle.create(ROOM, URN, INPUTS, Call())
    assert raised.value.setting == "journal"
    assert service.rooms() == []


def test_two_declared_objects_with_the_same_content_are_two_objects(service: Service) -> None:
    lifecycle = service.lifecycle()
    first = lifecycle.create(ROOM, URN, INPUTS, Call())
    service.fault("POST", "after", "reset")
    second = lifecycle.create(ROOM, f"{URN}-b", INPUTS, Call())
    assert first.id != second.id
    assert len(service.rooms()) == 2


def test_a_room_that_somebody_else_made_is_never_taken(service: Service) -> None:
    service.http.post(service.rooms_path, json={"room_name": "Tonight"}).raise_for_status()
    service.fault("POST", "before", "reset")
    with pytest.raises(MetaStudioError):
        service.lifecycle().create(ROOM, URN, INPUTS, Call())


def test_a_read_back_that_fails_keeps_the_id(service: Service) -> None:
    service.fault("GET", "before", "status", 429)
    with pytest.raises(Unfinished) as caught:
        service.lifecycle().create(ROOM, URN, INPUTS, Call())
    assert service.rooms() == [caught.value.id]


@pytest.mark.parametrize(("status", "error"), [(401, Denied), (403, Denied), (429, Throttled), (500, ServiceFailure)])
def test_a_read_error_is_an_error_and_never_gone(service: Service, status: int, error: type[Exception]) -> None:
    made = service.lifecycle().create(ROOM, URN, INPUTS, Call())
    service.fault("GET", "before", "status", status)
    with pytest.raises(error):
        service.lifecycle().read(ROOM, URN, made.id, made.inputs, made.state, Call())


def test_an_object_of_another_project_is_neither_gone_nor_touched(service: Service) -> None:
    made = service.lifecycle().create(ROOM, URN, INPUTS, Call())
    elsewhere = Lifecycle(
        Settings.resolve({"simulator": service.file, "project_id": "f" * 32}, {}),
        journal_dir=service.folder / "creates",
    )
    for act in (
        lambda: elsewhere.read(ROOM, URN, made.id, made.inputs, made.state, Call()),
        lambda: elsewhere.update(ROOM, URN, made.id, made.state, made.inputs, INPUTS, Call()),
        lambda: elsewhere.delete(ROOM, URN, made.id, made.state, Call()),
    ):
        with pytest.raises(Refused, match="belongs to project"):
            act()
    assert service.rooms() == [made.id]


def test_a_create_that_still_goes_on_keeps_its_entry_whatever_the_engine_says(service: Service) -> None:
    """The run is cancelled while the object is still looked at: the engine may die before it hears of the id."""
    simulator = httpx.WSGITransport(app=Simulator(service.file, trusted=True).app)
    held = []

    class Cancelling(httpx.BaseTransport):
        def handle_request(self, request: httpx.Request) -> httpx.Response:
            if request.method == "GET":
                lifecycle.answers_received()
                held.extend((service.folder / "creates").glob("*.json"))
            return simulator.handle_request(request)

    settings = Settings.resolve({"simulator": service.file}, {})
    lifecycle = Lifecycle(settings, transport=Cancelling(), journal_dir=service.folder / "creates")
    lifecycle.create(ROOM, URN, INPUTS, Call())
    assert len(held) == 1


def test_the_journal_holds_no_secret_and_ends_with_the_engines_sign_of_life(service: Service) -> None:
    lifecycle = service.lifecycle()
    lifecycle.create(ROOM, URN, INPUTS, Call())
    (entry,) = (service.folder / "creates").glob("*.json")
    assert "s3cret" not in entry.read_text(encoding="utf-8")
    lifecycle.answers_received()
    assert list((service.folder / "creates").glob("*.json")) == []


def test_a_preview_tells_that_no_service_is_configured(tmp_path: Path) -> None:
    lifecycle = Lifecycle(Settings.resolve({"access_key": "a", "secret_key": "b"}, {}), journal_dir=tmp_path)
    with pytest.raises(ConfigurationError, match="No region: set `region`") as raised:
        lifecycle.create(ROOM, URN, INPUTS, Call(), preview=True)
    assert raised.value.setting == "region"
