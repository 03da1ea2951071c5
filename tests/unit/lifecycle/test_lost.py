"""Creates whose answer was lost: what is taken, what is asked, what is waited for, and how each of them ends."""

import html
import json
import unicodedata
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from click.testing import CliRunner
from metastudio_provider.cli.resolve import resolve
from metastudio_provider.errors import ConfigurationError, Refused, ServiceFailure, Unresolved
from metastudio_provider.framework.lost import LONGEST_CREATE

from tests.studio import Studio

ROOM = "metastudio:live:Room"
URN = "urn:pulumi:dev::show::metastudio:live:Room::tonight"
INPUTS: dict[str, Any] = {"room_name": "Tonight", "room_description": "ours"}


class Rooms(Studio):
    """Rooms, also those of somebody else."""

    def theirs(self, **other: Any) -> str:
        return str(self.ask("POST", "smart-live-rooms", {**INPUTS, **other})["room_id"])

    def rooms(self) -> set[str]:
        return {room["room_id"] for room in self.ask("GET", "smart-live-rooms")["smart_live_rooms"]}

    def up(self, transport: httpx.BaseTransport | None = None, **settings: Any) -> str:
        """The create of a new process."""
        return self.process(transport=transport, **settings).create(ROOM, URN, INPUTS, self.call()).id

    def unresolved(self, transport: httpx.BaseTransport | None = None) -> Unresolved:
        with pytest.raises(Unresolved) as caught:
            self.up(transport)
        return caught.value

    def refreshed(self, kept: Unresolved) -> str | None:
        """What a read of the provisional id finds."""
        found = self.process().read(ROOM, URN, kept.id, INPUTS, kept.state, self.call())
        return found and found.id

    def resolve(self, kept: Unresolved, id: str) -> str:
        """The answer of the user, with the command that the error names."""
        asked = str(kept).partition("`metastudio ")[2].partition(" ID`")[0].split()
        result = CliRunner().invoke(resolve, [*asked[1:], id])
        return result.output


class Gate(httpx.BaseTransport):
    """Holds the POST back for so many seconds, or until `let`. The client gets a 504. `meanwhile` runs at the
    POST."""

    def __init__(
        self, studio: Rooms, meanwhile: Callable[[], Any] = lambda: None, *, late: float | None = None
    ) -> None:
        self._studio, self._meanwhile = studio, meanwhile
        self._late = None if late is None else studio.seconds + late
        self._held: list[httpx.Request] = []

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        if self._late is not None and self._studio.seconds >= self._late:
            self.let()
        if request.method != "POST":
            return self._studio.transport.handle_request(request)
        content = request.read()
        self._held.append(httpx.Request("POST", request.url, headers=request.headers, content=content))
        self._meanwhile()
        return httpx.Response(504, json={})

    def let(self) -> None:
        while self._held:
            self._studio.transport.handle_request(self._held.pop()).read()


@pytest.fixture
def studio(tmp_path: Path) -> Iterator[Rooms]:
    studio = Rooms(tmp_path)
    yield studio
    studio.close()


def test_what_was_there_before_is_never_taken(studio: Rooms) -> None:
    """Another stack's room, made by hand or by it within the last two minutes, is not ours."""
    theirs = studio.theirs()
    studio.fault("POST", "smart-live-rooms$")
    kept = studio.unresolved()
    studio.pass_time(LONGEST_CREATE)
    assert studio.refreshed(kept) is None
    made = studio.up()
    assert studio.rooms() == {theirs, made}


@pytest.mark.parametrize("seconds", [0.0, 8.0, 60.0, 14 * 60.0])
def test_what_appears_late_is_found(studio: Rooms, seconds: float) -> None:
    gate = Gate(studio, late=seconds)
    try:
        made: str | None = studio.up(gate)
    except Unresolved as kept:
        studio.pass_time(max(0.0, seconds - studio.seconds))
        gate.let()
        made = studio.refreshed(kept)
    assert studio.rooms() == {made}
    assert studio.up() == made


def test_a_kill_while_the_post_is_under_way_is_waited_for(studio: Rooms) -> None:
    def killed() -> None:
        raise KeyboardInterrupt

    gate = Gate(studio, killed, late=8.0)
    with pytest.raises(KeyboardInterrupt):
        studio.up(gate)
    made = studio.up(gate)
    assert studio.rooms() == {made}


def test_two_that_are_new_are_asked_and_the_answer_is_taken(studio: Rooms) -> None:
    kept = studio.unresolved(Gate(studio, studio.theirs, late=8.0))
    assert len(studio.rooms()) == 2
    ours, other = sorted(studio.rooms())
    assert ours in str(kept)
    assert other in str(kept)
    assert "is none of the objects in question" in studio.resolve(kept, "another")
    studio.pass_time(LONGEST_CREATE)
    with pytest.raises(Unresolved, match="It may be one of these"):
        studio.refreshed(kept)
    assert f"is {ours}" in studio.resolve(kept, ours)
    assert studio.refreshed(kept) == ours
    assert studio.up() == ours, "the dynamic door has no provisional id in its state"


def test_none_of_those_that_are_asked(studio: Rooms) -> None:
    kept = studio.unresolved(Gate(studio, lambda: studio.theirs(room_description="theirs")))
    theirs = studio.rooms()
    assert "(it differs from what was to be created)" in str(kept)
    assert "is none of" in studio.resolve(kept, "none")
    with pytest.raises(Unresolved, match="may still appear"):
        studio.refreshed(kept)
    studio.pass_time(LONGEST_CREATE)
    assert studio.refreshed(kept) is None
    made = studio.up()
    assert studio.rooms() == theirs | {made}


def test_what_a_colleague_edited_meanwhile_is_asked(studio: Rooms) -> None:
    def edit() -> None:
        gate.let()
        for room in studio.rooms():
            studio.ask("PUT", f"smart-live-rooms/{room}", {**INPUTS, "room_description": "edited"})

    gate = Gate(studio, edit)
    kept = studio.unresolved(gate)
    (room,) = studio.rooms()
    assert f"is {room}" in studio.resolve(kept, room)
    assert studio.refreshed(kept) == room


def test_an_import_ends_the_question(studio: Rooms) -> None:
    """After `pulumi state delete` and `pulumi import` the engine sends the id of an object that was asked for."""
    kept = studio.unresolved(Gate(studio, lambda: studio.theirs(room_description="theirs")))
    (theirs,) = studio.rooms()
    found = studio.process().read(ROOM, URN, theirs, None, None, studio.call())
    assert found is not None
    studio.process().diff(ROOM, URN, theirs, found.state, found.inputs, found.inputs, studio.call())
    assert list(studio.journal.iterdir()) == []
    assert "the outcome of that create is known" in studio.resolve(kept, theirs)


def test_without_the_entry_of_another_machine_a_new_object_is_asked(studio: Rooms) -> None:
    studio.fault("POST", "smart-live-rooms$", "after")
    call = studio.call()
    call.deadline = 5.0
    with pytest.raises(Unresolved) as caught:
        studio.process().create(ROOM, URN, INPUTS, call)
    for file in studio.journal.iterdir():
        file.unlink()
    (room,) = studio.rooms()
    with pytest.raises(Unresolved, match="nobody noted what was there before"):
        studio.refreshed(caught.value)
    with pytest.raises(Unresolved) as again:
        studio.refreshed(caught.value)
    assert f"is {room}" in studio.resolve(again.value, room)
    assert studio.refreshed(caught.value) == room


def test_a_list_that_cannot_be_read_sends_nothing(studio: Rooms) -> None:
    studio.fault("GET", "smart-live-rooms", "before", "status", status=500)
    with pytest.raises(ServiceFailure):
        studio.up()
    assert studio.rooms() == set()
    assert not studio.journal.exists() or list(studio.journal.iterdir()) == []


def test_the_second_of_one_title_is_not_taken_for_the_first_whose_answer_was_lost(studio: Rooms) -> None:
    studio.fault("POST", "smart-live-rooms$")
    process = studio.process()
    with pytest.raises(Unresolved) as caught:
        process.create(ROOM, URN, INPUTS, studio.call())
    second = process.create(ROOM, f"{URN}-b", INPUTS, studio.call())
    with pytest.raises(Unresolved, match="may still appear"):
        studio.refreshed(caught.value)
    studio.pass_time(LONGEST_CREATE)
    assert studio.refreshed(caught.value) is None
    made = studio.up()
    assert studio.rooms() == {second.id, made}


def test_what_another_stack_with_the_same_home_makes_meanwhile_is_not_taken(studio: Rooms) -> None:
    """Nothing but its entry in the journal tells its room from ours."""
    other = studio.process()

    def meanwhile() -> None:
        other.create(ROOM, URN.replace("dev", "prod"), INPUTS, studio.call())

    kept = studio.unresolved(Gate(studio, meanwhile))
    (theirs,) = studio.rooms()
    assert "It is not there yet" in str(kept)
    studio.pass_time(LONGEST_CREATE)
    made = studio.up()
    assert studio.rooms() == {theirs, made}


def test_another_backends_entry_is_neither_adopted_nor_forgotten(studio: Rooms) -> None:
    one, other = studio.process(), studio.process()
    one.owner, other.owner = (lambda: "one"), (lambda: "other")
    theirs = one.create(ROOM, URN, INPUTS, studio.call())  # killed before its engine knew
    with pytest.raises(Refused, match=f"A run that was interrupted created {theirs.id} for the same declared object"):
        other.create(ROOM, URN, INPUTS, studio.call())
    again = studio.process()
    again.owner = one.owner
    assert again.create(ROOM, URN, INPUTS, studio.call()).id == theirs.id
    again.answers_received()
    made = other.create(ROOM, URN, INPUTS, studio.call())
    assert studio.rooms() == {theirs.id, made.id}


def test_another_backends_create_that_surely_made_nothing_blocks_nothing(studio: Rooms) -> None:
    one, other = studio.process(), studio.process()
    one.owner, other.owner = (lambda: "one"), (lambda: "other")
    studio.fault("POST", "smart-live-rooms$")
    with pytest.raises(Unresolved):
        one.create(ROOM, URN, INPUTS, studio.call())
    with pytest.raises(Refused, match="may have created an object"):
        other.create(ROOM, URN, INPUTS, studio.call())
    studio.pass_time(LONGEST_CREATE)
    made = other.create(ROOM, URN, INPUTS, studio.call())
    assert studio.rooms() == {made.id}


def test_a_file_of_the_journal_that_is_torn_blocks_its_own_object_only(studio: Rooms) -> None:
    studio.up()
    (file,) = studio.journal.iterdir()
    file.write_text("{", encoding="utf-8")
    with pytest.raises(ConfigurationError) as raised:
        studio.up()
    assert str(file) in str(raised.value)
    studio.process().create(ROOM, f"{URN}-b", INPUTS, studio.call())
    assert len(studio.rooms()) == 2


@pytest.mark.parametrize(
    "keep",
    [str.strip, html.escape, html.unescape, lambda text: unicodedata.normalize("NFC", text)],
    ids=["trimmed", "escaped", "unescaped", "normalised"],
)
def test_what_the_service_keeps_in_another_form_is_found(studio: Rooms, keep: Callable[[str], str]) -> None:
    inputs = {"room_name": " A &amp; B  cafe\u0301 <b> ", "room_description": "x &lt; y "}

    class Keeping(httpx.BaseTransport):
        def handle_request(self, request: httpx.Request) -> httpx.Response:
            if request.method == "POST":
                body = {name: keep(text) for name, text in json.loads(request.read()).items()}
                studio.ask("POST", "smart-live-rooms", body)
                raise httpx.ReadError("reset", request=request)
            return studio.transport.handle_request(request)

    made = studio.process(transport=Keeping()).create(ROOM, URN, inputs, studio.call())
    assert studio.rooms() == {made.id}
