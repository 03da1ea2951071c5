"""A broadcast through both doors: start, nothing to do, an act again, a change on air, another start, stop.

This is the life of a job (a livestream) and of acts (a command, an event report) on the engine.
"""

from .broadcast import CHAT, GIFT, ON_AIR, ROOM, START, STOP, chat, commands, gift, on_air, room, tasks
from .conftest import MakeStack
from .harness import Declared, Door, SimulatorFile, assert_no_change

EVERYTHING = (ROOM, ON_AIR, GIFT, CHAT)


def test_a_full_broadcast(door: Door, simulator_file: SimulatorFile, stacks: MakeStack) -> None:
    simulator_file.options(live_jobs="immediate")
    stack = stacks(simulator_file, [room(), on_air(), gift(), chat()], door)
    assert stack.preview().ops == dict.fromkeys(EVERYTHING, "create")
    assert simulator_file.writes() == []
    assert stack.up().ops == dict.fromkeys(EVERYTHING, "create")
    (task,) = tasks(simulator_file)
    assert task["state"] == "PROCESSING"
    job_id, id = task["job_id"], f"{task['room_id']}/{task['job_id']}"
    assert stack.ids()[ON_AIR] == id
    assert commands(simulator_file, job_id) == ["INSERT_PLAY_SCRIPT"]
    assert simulator_file.live_job(job_id)["events"] == {"1": 1}
    replies = simulator_file.get(f"smart-live-rooms/{task['room_id']}/smart-live-jobs/{job_id}/command/insert-commands")
    assert "Half of it." in str(replies), "the comment hit no rule"
    simulator_file.writes()

    assert_no_change(stack.preview())
    assert_no_change(stack.refresh())
    assert_no_change(stack.up())
    assert simulator_file.writes() == []

    stack.write(door.program([room(), on_air(), gift("2"), chat()]))
    assert set(stack.preview().ops) == {GIFT}
    assert set(stack.up().ops) == {GIFT}
    assert commands(simulator_file, job_id) == ["INSERT_PLAY_SCRIPT"] * 2
    assert simulator_file.live_job(job_id)["events"] == {"1": 1}

    moved = changed(on_air(), output_urls=["rtmp://push.example.com/b"], stream_keys=["b"])
    stack.write(door.program([room(), moved, gift("2"), chat()]))
    assert stack.up().ops == {ON_AIR: "update"}
    assert commands(simulator_file, job_id)[-1] == "REFRESH_OUTPUT_URL"
    assert simulator_file.live_job(job_id)["config"]["output_urls"] == ["rtmp://push.example.com/b"]
    assert stack.ids()[ON_AIR] == id
    assert_no_change(stack.preview())

    simulator_file.writes()
    again = changed(on_air({"show": "2"}), play_policy={"repeat_count": 2})
    stack.write(door.program([room(), again, gift("2"), chat()]))
    assert stack.up().ops == dict.fromkeys((ON_AIR, GIFT, CHAT), "replace")
    assert simulator_file.writes()[:2] == [STOP, START]
    assert sorted(task["state"] for task in tasks(simulator_file)) == ["PROCESSING", "SUCCEED"]
    (second,) = (task["job_id"] for task in tasks(simulator_file) if task["state"] == "PROCESSING")
    assert commands(simulator_file, second) == ["INSERT_PLAY_SCRIPT"]

    simulator_file.writes()
    assert stack.destroy().ops == dict.fromkeys(EVERYTHING, "delete")
    assert simulator_file.writes() == [STOP, "DELETE smart-live-rooms/*"]
    assert [task["state"] for task in tasks(simulator_file)] == ["SUCCEED"] * 2


def changed(declared: Declared, **inputs: object) -> Declared:
    return Declared(declared.name, declared.token, {**declared.inputs, **inputs})
