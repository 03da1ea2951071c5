"""A room has one livestream at a time: no start doubles one that is on air, whoever started it."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from metastudio_provider.errors import Refused
from metastudio_provider.lifecycle.lifecycle import ResourceState
from metastudio_provider.values.model import UNKNOWN

from .studio import TASK, Studio

START, STOP = "POST smart-live-rooms/*/smart-live-jobs", "POST smart-live-rooms/*/smart-live-jobs/*/stop"


class Odd(httpx.BaseTransport):
    """The lists of the service show tasks in the state `state`, if there is one in it."""

    def __init__(self, way: httpx.BaseTransport) -> None:
        self.way = way
        self.state: list[Any] = []

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        answer = self.way.handle_request(request)
        if not self.state or request.method != "GET" or not request.url.path.endswith("/smart-live-jobs"):
            return answer
        if b"state=" in request.url.query:  # the filter of a service that has new states
            return httpx.Response(200, json={"count": 0, "smart_live_jobs": []})
        shown = answer.read().replace(b'"PROCESSING"', self.state[0].encode())
        return httpx.Response(answer.status_code, content=shown)


@pytest.fixture
def studio(tmp_path: Path) -> Iterator[Studio]:
    studio = Studio(tmp_path)
    yield studio
    studio.close()


def foreseen(studio: Studio, room: Any, **more: Any) -> ResourceState:
    """The preview of a start."""
    inputs = studio.checked(TASK, {"room_id": room, **more})
    return studio.lifecycle.create(TASK, "urn:renamed", inputs, studio.call(), preview=True)


def test_a_second_start_is_refused_in_the_preview_and_in_the_update(studio: Studio) -> None:
    room = studio.room()
    first = studio.task(room)
    studio.calls()
    since = f"task {first.state['job_id']} is on air since "
    with pytest.raises(Refused, match=f"^Room {room.id} is live: {since}.*A second livestream of it was not started"):
        foreseen(studio, room.id)
    with pytest.raises(Refused, match=r"`aliases`.*`triggers`.*`allow_while_live`"):
        studio.task(room)
    assert studio.writes() == []
    assert studio.job(first)["shown"]["state"] == "PROCESSING"


def test_where_the_stack_says_so_what_is_live_is_stopped_first(studio: Studio) -> None:
    room = studio.room()
    first = studio.task(room)
    studio.calls()
    assert foreseen(studio, room.id, allow_while_live=True).state["room_id"] == room.id
    second = studio.task(room, allow_while_live=True)
    assert studio.writes()[:2] == [STOP, START]
    assert studio.job(first)["shown"]["state"] == "SUCCEED"
    assert studio.job(second)["shown"]["state"] == "PROCESSING"
    studio.again(allow_while_live=True)
    studio.task(room)
    assert studio.job(second)["shown"]["state"] == "SUCCEED"


def test_a_room_that_is_not_live_or_not_known_yet_is_no_hindrance(studio: Studio) -> None:
    room = studio.room()
    foreseen(studio, room.id)
    foreseen(studio, UNKNOWN)
    studio.end(studio.task(room), "SUCCEED")
    foreseen(studio, room.id)
    studio.task(room)


@pytest.mark.parametrize("state", ["null", '""', "7", '"STARTING"', '"processing"', '"PROCESSING "', '["SUCCEED"]'])
def test_a_task_in_a_state_that_is_new_is_live(tmp_path: Path, state: str) -> None:
    odd: list[Odd] = []
    studio = Studio(tmp_path, lambda way: odd.append(Odd(way)) or odd[0])  # type: ignore[func-returns-value]
    room = studio.room()
    studio.task(room)
    odd[0].state.append(state)
    studio.calls()
    with pytest.raises(Refused, match=f"^Room {room.id} is live: task .* may be on air"):
        studio.task(room)
    with pytest.raises(Refused, match=r"^Room Spring sale is live: .* It is not changed"):
        studio.update("metastudio:live:Room", room, room_description="Another")
    with pytest.raises(Refused, match=r"^Room Spring sale is live: .* It is not deleted"):
        studio.delete("metastudio:live:Room", room)
    assert studio.writes() == []
    studio.close()


def test_a_list_that_cannot_be_read_stops_a_start_and_warns_in_a_preview(studio: Studio) -> None:
    room = studio.room()
    studio.fault("GET", "smart-live-jobs", kind="status", status=403, times=2)
    foreseen(studio, room.id)
    assert studio.warnings[0].startswith("Whether LivestreamTask may be created could not be found out: GET ")
    with pytest.raises(Exception, match="403"):
        studio.task(room)
    assert START not in studio.calls()


def test_the_end_of_a_livestream_is_announced(studio: Studio) -> None:
    task = studio.task(studio.room(), triggers={"show": "1"})
    read = studio.read(TASK, task)
    (warning,) = studio.warnings
    assert warning.startswith("The livestream of Spring sale is stopped when this resource is deleted: task ")
    assert " is on air since 20" in warning
    call = studio.call()
    studio.lifecycle.diff(
        TASK, "urn:1", read.id, read.state, read.inputs, {**read.inputs, "triggers": {"show": "2"}}, call
    )
    assert studio.warnings[0].startswith("The livestream of Spring sale is stopped, and a new one is started: task ")
    studio.end(task, "SUCCEED")
    studio.read(TASK, task)
    assert studio.warnings == []


def test_a_replacement_that_stops_first_is_no_second_start_in_its_preview(studio: Studio) -> None:
    room = studio.room()
    task = studio.task(room, triggers={"show": "1"})
    news = studio.checked(TASK, {**task.inputs, "triggers": {"show": "2"}})
    diff = studio.lifecycle.diff(TASK, "urn:one", task.id, task.state, task.inputs, news, studio.call())
    assert diff.delete_before_replace
    studio.lifecycle.create(TASK, "urn:one", news, studio.call(), preview=True)
