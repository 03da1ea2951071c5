"""The live guard: what is waiting or on air is left alone, and what may be changed reaches the running task."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from metastudio_provider.errors import Denied, Refused, Unfinished
from metastudio_provider.lifecycle.lifecycle import ResourceState

from .studio import ROOM, SPRING, Studio, planned

WORDS = [{"script_name": "Welcome", "shoot_scripts": [{"sequence_no": 1, "text_config": {"text": "Good night."}}]}]


@pytest.fixture
def studio(tmp_path: Path) -> Iterator[Studio]:
    studio = Studio(tmp_path)
    yield studio
    studio.close()


def go_live(studio: Studio, room: ResourceState, state: str = "PROCESSING") -> dict[str, Any]:
    """Somebody else starts a livestream of the room."""
    started: dict[str, Any] = studio.ask("POST", f"smart-live-rooms/{room.id}/smart-live-jobs", {})
    if state == "PROCESSING":
        studio.advance(60)
    studio.control("DELETE", "requests")
    return started


def job(studio: Studio, started: dict[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = studio.control("GET", f"live-jobs/{started['job_id']}")
    return found


@pytest.mark.parametrize("state", ["WAITING", "PROCESSING"])
@pytest.mark.parametrize(
    ("changed", "what"),
    [
        ({"scene_scripts": WORDS}, "changed"),
        ({"interaction_rules": [{"rule_name": "price", "event_type": 1}]}, "changed"),
        ({"room_type": "TEMPLATE"}, "replaced"),
    ],
)
def test_a_live_room_is_left_alone(studio: Studio, state: str, changed: dict[str, Any], what: str) -> None:
    room = studio.room()
    started = go_live(studio, room, state)
    studio.again()
    read = studio.read(ROOM, room)
    assert read.state["live_task"]["job_id"] == started["job_id"]
    assert read.state["live_task"]["state"] == state
    since = "is on air since 20" if state == "PROCESSING" else "is WAITING to go on air since 20"
    assert f"Room Spring sale is live: task {started['job_id']} {since}" in studio.warnings[0]
    assert studio.warnings[0].endswith("Until that is over, it is not deleted, unless `allow_while_live` is set.")
    with pytest.raises(
        Refused, match=rf"task {started['job_id']} {since}.*It is not {what} \(`{next(iter(changed))}.*`\), and the"
    ):
        studio.diff(ROOM, read, **changed)
    # What the preview did not see yet, the apply sees.
    with pytest.raises(Refused, match="It is not changed"):
        studio.update(ROOM, room, scene_scripts=WORDS)
    with pytest.raises(Refused, match="It is not deleted"):
        studio.delete(ROOM, room)
    assert not [call for call in studio.calls() if not call.startswith("GET")]
    assert job(studio, started)["commands"] == []


@pytest.mark.parametrize("before", [True, False])
@pytest.mark.parametrize("now", [True, False])
@pytest.mark.parametrize("changed", [{"scene_scripts": WORDS}, {"room_type": "TEMPLATE"}], ids=["edit", "replacement"])
def test_a_read_and_a_diff_never_contradict_each_other(
    studio: Studio, before: bool, now: bool, changed: dict[str, Any]
) -> None:
    """A read knows what was declared in the last run, a diff what is declared now."""
    room = studio.room(allow_while_live=before)
    go_live(studio, room)
    read = studio.read(ROOM, room)
    lines = list(studio.warnings)
    try:
        studio.diff(ROOM, read, **changed, allow_while_live=now)
        lines += studio.warnings
        assert now
    except Refused as refusal:
        lines.append(str(refusal))
        assert not now
    text = " ".join(lines)
    assert ("is changed while" in text or "is replaced while" in text) == now
    assert ("It is not changed" in text or "It is not replaced" in text) == (not now)
    assert "not changed, replaced" not in text
    assert ("the last update set `allow_while_live`" in text) == before
    assert "`allow_while_live` is set, it may" not in text


def test_a_room_may_be_changed_while_live_and_the_running_task_follows(studio: Studio) -> None:
    room = studio.room(allow_while_live=True)
    started = go_live(studio, room)
    read = studio.read(ROOM, room)
    assert studio.warnings[0].endswith("As the last update set `allow_while_live`, a deletion stops the livestream.")
    news = {
        "scene_scripts": WORDS,
        "interaction_rules": [{"rule_name": "price", "event_type": 1}],
        "output_urls": ["rtmp://push.example.com/b"],
        "stream_keys": ["b"],
        "play_policy": {"repeat_count": 2, "live_exit_config": {"max_live_duration": 5}},
        "room_name": "Late spring sale",
    }
    assert planned(studio.diff(ROOM, read, **news))
    (told,) = studio.warnings
    assert "REWRITE_PLAY_SCRIPT" in told
    assert "RESET_EXIT_CONFIG" in told
    assert "`play_policy.repeat_count`" in told
    assert "`room_name`" in told
    assert told.endswith(" wait for the next livestream.")
    changed = studio.update(ROOM, read, **news)
    assert planned(studio.diff(ROOM, changed)) == []
    running = job(studio, started)
    assert sorted(row["command"] for row in running["commands"]) == [
        "REFRESH_OUTPUT_URL", "RESET_EXIT_CONFIG", "REWRITE_INTERACTION_RULES", "REWRITE_PLAY_SCRIPT",
    ]  # fmt: skip
    assert running["config"]["output_urls"] == ["rtmp://push.example.com/b"]
    assert running["exit"]["max_live_duration"] == 5
    config = studio.lifecycle.invoke(
        "metastudio:live:getLivestreamTaskConfiguration",
        {"room_id": room.id, "job_id": started["job_id"]},
        studio.call(),
    )
    assert config["scene_scripts"][0]["shoot_scripts"][0]["text_config"]["text"] == "Good night."
    assert studio.diff(ROOM, changed, room_type="TEMPLATE").changes[0].replace
    assert studio.warnings[0].endswith("the livestream is stopped before the old room goes.")
    studio.delete(ROOM, changed)
    assert job(studio, started)["shown"]["state"] == "SUCCEED"


def test_a_waiting_task_gets_no_command_and_the_preview_says_so(studio: Studio) -> None:
    room = studio.room(allow_while_live=True)
    started = go_live(studio, room, "WAITING")
    read = studio.read(ROOM, room)
    studio.diff(ROOM, read, scene_scripts=WORDS)
    assert "a waiting task takes no commands" in studio.warnings[0]
    studio.update(ROOM, read, scene_scripts=WORDS)
    assert job(studio, started)["commands"] == []


def test_the_configuration_may_allow_it_and_a_room_still_forbid_it(studio: Studio) -> None:
    studio.again(allow_while_live=True)
    free, guarded = studio.room(), studio.room(room_name="Guarded", allow_while_live=False)
    go_live(studio, free)
    go_live(studio, guarded)
    studio.again(allow_while_live=True)
    assert planned(studio.diff(ROOM, studio.read(ROOM, free), scene_scripts=WORDS))
    with pytest.raises(Refused, match="Room Guarded is live"):
        studio.diff(ROOM, studio.read(ROOM, guarded), scene_scripts=WORDS)


def test_allowing_it_is_no_edit_of_the_room(studio: Studio) -> None:
    room = studio.room()
    go_live(studio, room)
    read = studio.read(ROOM, room)
    assert planned(studio.diff(ROOM, read, allow_while_live=True)) == [("allow_while_live", "add", False)]
    allowed = studio.update(ROOM, read, allow_while_live=True)
    assert not [call for call in studio.calls() if not call.startswith("GET")]
    studio.delete(ROOM, allowed)


def test_a_task_that_does_not_take_a_command_leaves_the_room_unfinished(studio: Studio) -> None:
    room = studio.room(allow_while_live=True)
    started = go_live(studio, room)
    read = studio.read(ROOM, room)
    rule = {"method": "POST", "path": "command$", "when": "before", "kind": "status", "status": 500, "times": 1}
    studio.control("POST", "faults", rule)
    with pytest.raises(Unfinished, match=r"but the livestream is not: .* took REWRITE_PLAY_SCRIPT is not") as caught:
        studio.update(ROOM, read, scene_scripts=WORDS)
    assert job(studio, started)["commands"] == []

    left = ResourceState(room.id, {**room.inputs, "scene_scripts": WORDS}, caught.value.state)
    assert planned(studio.diff(ROOM, left)) == [("pending_commands", "update", False)]
    done = studio.update(ROOM, left)
    assert [row["command"] for row in job(studio, started)["commands"]] == ["REWRITE_PLAY_SCRIPT"]
    assert "pending_commands" not in done.state
    assert studio.diff(ROOM, studio.read(ROOM, done)).changes == []


def test_a_command_that_was_not_taken_is_forgotten_with_its_task(studio: Studio) -> None:
    room = studio.room(allow_while_live=True)
    started = go_live(studio, room)
    rule = {"method": "POST", "path": "command$", "when": "before", "kind": "status", "status": 500, "times": 1}
    read = studio.read(ROOM, room)
    studio.control("POST", "faults", rule)
    with pytest.raises(Unfinished) as caught:
        studio.update(ROOM, read, scene_scripts=WORDS)
    studio.control("POST", f"live-jobs/{started['job_id']}/state", {"state": "SUCCEED"})
    studio.again()
    left = studio.read(ROOM, ResourceState(room.id, {**room.inputs, "scene_scripts": WORDS}, caught.value.state))
    assert studio.diff(ROOM, left).changes == []


def test_the_reads_of_many_rooms_share_one_list_of_live_tasks(studio: Studio) -> None:
    rooms = [studio.room(room_name=f"Room {number}") for number in range(4)]
    live = go_live(studio, rooms[2])
    studio.again()
    studio.control("DELETE", "requests")
    found = [studio.read(ROOM, room).state.get("live_task") for room in rooms]
    assert [(task or {}).get("job_id") for task in found] == [None, None, live["job_id"], None]
    assert sorted(studio.calls()) == ["GET smart-live-jobs", *["GET smart-live-rooms/*"] * 4]


def test_when_it_is_over_the_room_is_free_again(studio: Studio) -> None:
    room = studio.room()
    started = go_live(studio, room)
    read = studio.read(ROOM, room)
    studio.control("POST", f"live-jobs/{started['job_id']}/state", {"state": "SUCCEED"})
    studio.again()
    free = studio.read(ROOM, read)
    assert "live_task" not in free.state
    assert studio.update(ROOM, free, scene_scripts=WORDS).state["scene_scripts"][0]["script_name"] == "Welcome"


def test_nothing_is_written_where_the_service_does_not_tell_what_is_live(studio: Studio) -> None:
    room = studio.room()
    rule = {"method": "GET", "path": "smart-live-jobs", "when": "before", "kind": "status", "status": 403, "times": 2}
    studio.control("POST", "faults", rule)
    studio.calls()
    with pytest.raises(Denied):
        studio.update(ROOM, room, scene_scripts=WORDS)
    with pytest.raises(Denied):
        studio.delete(ROOM, room)
    assert not [call for call in studio.calls() if not call.startswith("GET")]
    assert SPRING["room_name"] == studio.read(ROOM, room).state["room_name"]


def test_every_livestream_of_a_room_follows_and_what_one_does_not_take_is_kept_for_it(studio: Studio) -> None:
    room = studio.room(allow_while_live=True)
    first, second = go_live(studio, room), go_live(studio, room)
    read = studio.read(ROOM, room)
    refusing = f"{second['job_id']}/command$"
    studio.fault("POST", refusing, kind="status", status=400)
    with pytest.raises(Unfinished) as caught:
        studio.update(ROOM, read, scene_scripts=WORDS)
    assert [command["command"] for command in job(studio, first)["commands"]] == ["REWRITE_PLAY_SCRIPT"]
    assert job(studio, second)["commands"] == []
    assert caught.value.state["pending_commands"] == [{"job_id": second["job_id"], "commands": ["REWRITE_PLAY_SCRIPT"]}]
    left = studio.read(ROOM, ResourceState(room.id, {**room.inputs, "scene_scripts": WORDS}, caught.value.state))
    assert planned(studio.diff(ROOM, left)) == [("pending_commands", "update", False)]
    studio.update(ROOM, left)
    assert [len(job(studio, one)["commands"]) for one in (first, second)] == [1, 1]


def test_pending_commands_as_an_earlier_version_wrote_them_are_sent(studio: Studio) -> None:
    room = studio.room(allow_while_live=True)
    started = go_live(studio, room)
    kept = {"job_id": started["job_id"], "commands": ["REWRITE_PLAY_SCRIPT"]}
    left = studio.read(ROOM, ResourceState(room.id, room.inputs, {**room.state, "pending_commands": kept}))
    assert planned(studio.diff(ROOM, left)) == [("pending_commands", "update", False)]
    assert studio.update(ROOM, left).state.get("pending_commands") is None
    assert [command["command"] for command in job(studio, started)["commands"]] == ["REWRITE_PLAY_SCRIPT"]
