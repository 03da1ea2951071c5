"""One livestream: at most one task for each declared one, waits, endings, changes on air, stop."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from metastudio_provider.errors import Refused, Unfinished, Unresolved
from metastudio_provider.framework.lost import LONGEST_CREATE

from .studio import ROOM, TASK, Studio, planned

START, SHOW = "POST smart-live-rooms/*/smart-live-jobs", "GET smart-live-rooms/*/smart-live-jobs/*"
STOP, SEND = f"POST {SHOW[4:]}/stop", f"POST {SHOW[4:]}/command"


@pytest.fixture
def studio(tmp_path: Path) -> Iterator[Studio]:
    studio = Studio(tmp_path)
    yield studio
    studio.close()


def test_it_starts_waits_until_on_air_and_tells_what_it_plays(studio: Studio) -> None:
    room = studio.room()
    studio.calls()
    task = studio.task(room)
    assert task.id == f"{room.id}/{task.state['job_id']}"
    assert task.state["state"] == "PROCESSING"
    assert task.state["rtc_room_info"]["users"][0]["user_type"] == "PLAYER"
    assert task.state["live_event_report_url"]
    assert {"warning_type": "TOO_LESSS_SCRIPT_ITEMS"} in task.state["live_warning_info"]
    assert studio.reports[0] == "Spring sale: WAITING"
    assert studio.reports[-1] == 'Spring sale: PROCESSING, 0 min on air, plays "Welcome"'
    calls = studio.calls()
    assert calls.count(START) == 1
    assert planned(studio.diff(TASK, task)) == []
    assert planned(studio.diff(TASK, studio.read(TASK, task))) == []


def test_deleting_stops_it_and_waits_until_it_ended(studio: Studio) -> None:
    task = studio.task(studio.room())
    studio.calls()
    studio.delete(TASK, task)
    assert studio.calls().count(STOP) == 1
    assert studio.job(task)["shown"]["state"] == "SUCCEED"
    studio.delete(TASK, task)
    assert STOP not in studio.calls(), "a task that is over was stopped again"


def test_a_cancelled_wait_keeps_the_id_and_the_next_run_goes_on(studio: Studio) -> None:
    room = studio.room()
    studio.on_wait = lambda cancelled: cancelled.set()
    with pytest.raises(Unfinished, match="cancelled") as caught:
        studio.task(room)
    studio.on_wait = lambda _: None
    assert caught.value.id == f"{room.id}/{caught.value.state['job_id']}"
    assert caught.value.state["state"] == "WAITING"
    made = type(room)(caught.value.id, {"room_id": room.id}, caught.value.state)
    read = studio.read(TASK, made)
    assert planned(studio.diff(TASK, read)) == [("state", "update", False)]
    studio.calls()
    done = studio.update(TASK, read)
    assert done.state["state"] == "PROCESSING"
    assert START not in studio.calls()
    assert planned(studio.diff(TASK, done)) == []


@pytest.mark.parametrize(("when", "kind"), [("after", "reset"), ("body", "reset"), ("after", "status")])
def test_a_lost_answer_of_the_start_is_looked_up_in_the_room(studio: Studio, when: str, kind: str) -> None:
    room = studio.room()
    rule = {"method": "POST", "path": "smart-live-jobs$", "when": when, "kind": kind, "times": 1}
    studio.control("POST", "faults", {**rule, **({"status": 503} if kind == "status" else {})})
    task = studio.task(room, output_urls=["rtmp://push.example.com/b"], stream_keys=["k"])
    assert len(studio.ask("GET", f"smart-live-rooms/{room.id}/smart-live-jobs")["smart_live_jobs"]) == 1
    assert task.state["state"] == "PROCESSING"
    assert task.state["output_urls"] == ["rtmp://push.example.com/b"]


def test_a_start_that_never_arrived_is_made_once_it_cannot_arrive_any_more(studio: Studio) -> None:
    """A livestream of the room that somebody else started before is not taken for it."""
    room = studio.room()
    place = f"smart-live-rooms/{room.id}/smart-live-jobs"
    theirs = studio.ask("POST", place, {})["job_id"]
    studio.end_live_job(theirs, "SUCCEED")
    studio.fault("POST", "smart-live-jobs$")
    for _ in range(2):
        with pytest.raises(Unresolved, match="It is not there yet, and may still appear"):
            studio.task(room, name="tonight")
        studio.again()
    assert len(studio.ask("GET", place)["smart_live_jobs"]) == 1
    studio.pass_time(LONGEST_CREATE)
    task = studio.task(room, name="tonight")
    jobs = [job["job_id"] for job in studio.ask("GET", place)["smart_live_jobs"]]
    assert sorted(jobs) == sorted([theirs, task.state["job_id"]])


def test_a_provider_killed_after_the_start_finds_its_task_in_the_next_run(studio: Studio) -> None:
    room = studio.room()
    task = studio.task(room, name="tonight")
    studio.again()
    assert studio.task(room, name="tonight").id == task.id
    assert len(studio.ask("GET", f"smart-live-rooms/{room.id}/smart-live-jobs")["smart_live_jobs"]) == 1


@pytest.mark.parametrize(
    ("state", "reason", "told"),
    [
        ("FAILED", "no render node", "it failed: MSS.20010035 no render node"),
        ("BLOCKED", "forbidden words", "it was frozen by operators: forbidden words"),
        ("SUCCEED", None, "it ended with SUCCEED at 20"),
    ],
)
def test_a_task_that_ended_by_itself_is_started_again_by_triggers_only(
    studio: Studio, state: str, reason: str | None, told: str
) -> None:
    room = studio.room()
    task = studio.task(room, triggers={"show": "1"})
    studio.end(task, state, reason)
    read = studio.read(TASK, task)
    assert read.state["state"] == state
    assert planned(studio.diff(TASK, read)) == []
    assert f"The livestream of Spring sale is over: {told}" in studio.warnings[0]
    assert planned(studio.diff(TASK, read, view_mode="LANDSCAPE")) == []
    assert "Until then the change of `view_mode` does nothing." in studio.warnings[0]
    again = studio.diff(TASK, read, triggers={"show": "2"})
    assert planned(again) == [("triggers.show", "update", True)]
    assert again.delete_before_replace
    studio.calls()
    studio.delete(TASK, read)
    assert STOP not in studio.calls()


def test_a_failure_while_it_waits_is_one_sentence_and_keeps_the_task(studio: Studio) -> None:
    room = studio.room()

    def fail(_: object) -> None:
        (job,) = studio.ask("GET", f"smart-live-rooms/{room.id}/smart-live-jobs")["smart_live_jobs"]
        studio.control("POST", f"live-jobs/{job['job_id']}/state", {"state": "FAILED", "reason": "no render node"})

    studio.on_wait = fail
    with pytest.raises(Unfinished) as caught:
        studio.task(room)
    (reason,) = caught.value.reasons
    assert reason == (
        "the livestream did not go on air: it failed: MSS.20010035 no render node. Change `triggers` to start a new "
        "one."
    )
    assert caught.value.state["state"] == "FAILED"


def test_a_task_that_vanished_with_its_room_is_kept_as_last_seen(studio: Studio) -> None:
    room = studio.room(room_type="TEMP")
    task = studio.task(room, triggers={"show": "1"})
    studio.end(task, "SUCCEED")
    assert studio.lifecycle.read(ROOM, "urn:room", room.id, room.inputs, room.state, studio.call()) is None
    read = studio.read(TASK, task)
    assert read.state["vanished"] is True
    assert planned(studio.diff(TASK, read)) == []
    assert "the service does not hold it any more" in studio.warnings[0]
    assert planned(studio.diff(TASK, read, room_id="another")) == []
    studio.delete(TASK, read)


def test_push_target_and_stop_rules_change_on_air(studio: Studio) -> None:
    task = studio.task(studio.room(), output_urls=["rtmp://push.example.com/a"], stream_keys=["a"])
    studio.calls()
    changed = studio.update(
        TASK,
        task,
        output_urls=["rtmp://push.example.com/b"],
        stream_keys=["b"],
        play_policy={"live_exit_config": {"max_live_duration": 2}},
    )
    assert studio.calls().count(SEND) == 2
    assert changed.id == task.id
    assert changed.state["output_urls"] == ["rtmp://push.example.com/b"]
    assert planned(studio.diff(TASK, changed)) == []
    job = studio.job(task)
    assert job["config"]["output_urls"] == ["rtmp://push.example.com/b"]
    assert job["exit"]["max_live_duration"] == 2


def test_a_change_that_needs_a_new_start_is_refused_on_air_unless_triggers_change_too(studio: Studio) -> None:
    task = studio.task(studio.room())
    with pytest.raises(
        Refused, match=r"`play_policy.repeat_count` takes effect with a new start only, and task \w+ is"
    ):
        studio.diff(TASK, task, play_policy={"repeat_count": 3})
    with pytest.raises(Refused, match="`room_id` takes effect"):
        studio.diff(TASK, task, room_id="another")
    again = studio.diff(TASK, task, play_policy={"repeat_count": 3}, triggers={"show": "2"})
    assert {replace for _, _, replace in planned(again)} == {True}


def test_import_takes_room_and_task(studio: Studio) -> None:
    task = studio.task(studio.room())
    found = studio.lifecycle.read(TASK, "urn:task", task.id, None, None, studio.call())
    assert found is not None
    assert found.inputs["room_id"] == task.inputs["room_id"]
    assert studio.lifecycle.check(TASK, found.inputs).problems == []
    assert planned(studio.diff(TASK, found)) == []
    assert studio.lifecycle.read(TASK, "urn:task", f"{task.inputs['room_id']}/none", None, None, studio.call()) is None
    with pytest.raises(Refused, match="the id is `room_id` and `job_id` with a slash between them"):
        studio.lifecycle.read(TASK, "urn:task", task.state["job_id"], None, None, studio.call())
    assert [listed.id for listed in studio.lifecycle.list(TASK, {}, studio.call())] == [task.id]
