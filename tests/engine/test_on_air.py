"""A broadcast on the real engine: start, nothing to do, a command again, a change on air, Ctrl-C, stop, its ends."""

import re
from typing import Any

import pytest

from .broadcast import CHAT, GIFT, ON_AIR, ROOM, chat, commands, gift, on_air, room, tasks, writes
from .conftest import MakeStack
from .harness import (
    DYNAMIC_PYTHON,
    ENDS_WITHIN,
    Declared,
    Door,
    Result,
    Running,
    Simulator,
    SimulatorFile,
    Stack,
    assert_no_change,
)

START = "POST smart-live-rooms/*/smart-live-jobs"
STOP, DELETE = f"{START}/*/stop", "DELETE smart-live-rooms/*"


def ops(done: Result) -> dict[str, str]:
    assert done.returncode == 0, str(done)
    return {step.name: step.op for step in done.changes}


def test_a_full_broadcast(door: Door, simulator_file: SimulatorFile, stacks: MakeStack) -> None:
    simulator_file.options(live_jobs="immediate")
    show = [room(), on_air(), gift(), chat()]
    stack = stacks(simulator_file, show, door)
    assert ops(stack.preview()) == dict.fromkeys((ROOM, ON_AIR, GIFT, CHAT), "create")
    assert writes(simulator_file) == []
    assert ops(stack.up()) == dict.fromkeys((ROOM, ON_AIR, GIFT, CHAT), "create")
    (task,) = tasks(simulator_file)
    assert task["state"] == "PROCESSING"
    job_id, id = task["job_id"], f"{task['room_id']}/{task['job_id']}"
    assert stack.resources()[ON_AIR]["id"] == id
    assert commands(simulator_file, job_id) == ["INSERT_PLAY_SCRIPT"]
    assert simulator_file.live_job(job_id)["events"] == {"1": 1}
    replies = simulator_file.get(f"smart-live-rooms/{task['room_id']}/smart-live-jobs/{job_id}/command/insert-commands")
    assert "Half of it." in str(replies), "the comment hit no rule"
    writes(simulator_file)

    assert_no_change(stack.preview())
    assert_no_change(stack.up())
    assert_no_change(stack.refresh())
    assert_no_change(stack.up())
    assert writes(simulator_file) == []

    stack.write(door.program([room(), on_air(), gift("2"), chat()]))
    assert set(ops(stack.preview())) == {GIFT}
    done = stack.up()
    assert set(ops(done)) == {GIFT}
    assert commands(simulator_file, job_id) == ["INSERT_PLAY_SCRIPT"] * 2
    assert simulator_file.live_job(job_id)["events"] == {"1": 1}
    assert_no_change(stack.up())

    moved = {"output_urls": ["rtmp://push.example.com/b"], "stream_keys": ["b"]}
    stack.write(door.program([room(), on_air(**moved), gift("2"), chat()]))
    assert ops(stack.up()) == {ON_AIR: "update"}
    assert commands(simulator_file, job_id)[-1] == "REFRESH_OUTPUT_URL"
    assert simulator_file.live_job(job_id)["config"]["output_urls"] == ["rtmp://push.example.com/b"]
    assert_no_change(stack.up())
    assert stack.resources()[ON_AIR]["id"] == id

    writes(simulator_file)
    assert ops(stack.destroy()) == dict.fromkeys((ROOM, ON_AIR, GIFT, CHAT), "delete")
    assert writes(simulator_file) == [STOP, DELETE]
    assert tasks(simulator_file)[0]["state"] == "SUCCEED"


def test_triggers_stop_the_livestream_and_start_another(
    door: Door, simulator_file: SimulatorFile, stacks: MakeStack
) -> None:
    simulator_file.options(live_jobs="immediate")
    stack = stacks(simulator_file, [room(), on_air()], door)
    ops(stack.up())
    writes(simulator_file)
    stack.write(door.program([room(), on_air({"show": "2"}, play_policy={"repeat_count": 2})]))
    assert set(ops(stack.up())) == {ON_AIR}
    told = writes(simulator_file)
    assert told[:2] == [STOP, START], told
    assert sorted(task["state"] for task in tasks(simulator_file)) == ["PROCESSING", "SUCCEED"]
    assert_no_change(stack.up())
    ops(stack.destroy())


def waiting(stack: Stack, simulator: Simulator) -> Running:
    """An `up` that waits for a livestream to go on air, which it will not do for an hour."""
    simulator.options(live_start_seconds=3600)
    running = stack.start("up")
    running.until(lambda: any(re.search(r"GET .*/smart-live-jobs/\w{32} 200", str(it)) for it in simulator.requests()))
    return running


def assert_the_next_up_goes_on(stack: Stack, simulator: Simulator) -> None:
    """The livestream that was started is on air in the meantime: it is taken up, no second one is started."""
    (task,) = tasks(simulator)
    assert task["state"] == "WAITING"
    simulator.advance(3600)
    writes(simulator)
    ops(stack.up())
    assert START not in writes(simulator)
    assert stack.resources()[ON_AIR]["id"] == f"{task['room_id']}/{task['job_id']}"
    assert stack.resources()[ON_AIR]["outputs"]["state"] == "PROCESSING"
    assert_no_change(stack.up())
    ops(stack.destroy())


def test_ctrl_c_while_it_waits_keeps_the_task(simulator: Simulator, stacks: MakeStack) -> None:
    stack = stacks(simulator, [room(), on_air()])
    running = waiting(stack, simulator)
    running.interrupt()
    assert running.wait(ENDS_WITHIN).returncode != 0
    (task,) = tasks(simulator)
    assert stack.resources()[ON_AIR]["id"] == f"{task['room_id']}/{task['job_id']}"
    assert_the_next_up_goes_on(stack, simulator)


def test_ctrl_c_twice_while_a_dynamic_resource_waits_keeps_the_task(simulator: Simulator, stacks: MakeStack) -> None:
    """The SDK's server tells its resources nothing of the first one; with the second the engine ends without them."""
    stack = stacks(simulator, [room(), on_air()], DYNAMIC_PYTHON)
    running = waiting(stack, simulator)
    running.insist()
    assert running.wait(ENDS_WITHIN).returncode != 0
    assert_the_next_up_goes_on(stack, simulator)


def test_custom_timeouts_end_the_wait_and_keep_the_task(door: Door, simulator: Simulator, stacks: MakeStack) -> None:
    soon = Declared(ON_AIR, on_air().token, on_air().inputs, {"custom_timeouts": {"create": "1s"}})
    stack = stacks(simulator, [room(), soon], door)
    done = waiting(stack, simulator).wait()
    # A dynamic resource can only show the error: the SDK's server knows no create that was done in part.
    assert (done.returncode != 0) == door.plugin, str(done)
    assert "The time allowed for this operation is over." in done.text, str(done)
    (task,) = tasks(simulator)
    assert stack.resources()[ON_AIR]["id"] == f"{task['room_id']}/{task['job_id']}"
    assert_the_next_up_goes_on(stack, simulator)


ENDS: list[tuple[str, str, str | None, str]] = [
    ("failed", "FAILED", "no render node", "it failed: MSS.20010035 no render node"),
    ("blocked", "BLOCKED", "forbidden words", "it was frozen by operators: forbidden words"),
    ("ended", "SUCCEED", None, "it ended with SUCCEED at"),
]


@pytest.mark.parametrize(("what", "state", "reason", "told"), ENDS, ids=[row[0] for row in ENDS])
def test_a_livestream_that_ended_by_itself_is_not_started_again(
    door: Door, simulator_file: SimulatorFile, stacks: MakeStack, what: str, state: str, reason: str | None, told: str
) -> None:
    simulator_file.options(live_jobs="immediate")
    stack = stacks(simulator_file, [room(), on_air()], door)
    ops(stack.up())
    (task,) = tasks(simulator_file)
    simulator_file.end_live_job(task["job_id"], state, reason)
    writes(simulator_file)
    for command in (stack.refresh, stack.preview, stack.up):
        done = command()
        print(f"{what}: {done}")
        assert_no_change(done)
        if command != stack.refresh:
            assert f"The livestream of Spring sale is over: {told}" in texts(done)
    assert stack.resources()[ON_AIR]["outputs"]["state"] == state
    assert writes(simulator_file) == []
    stack.write(door.program([room(), on_air({"show": "2"})]))
    again = stack.up()
    print(f"{what}: {again}")
    assert set(ops(again)) == {ON_AIR}
    assert writes(simulator_file)[0] == START, "nothing is stopped that is over"
    assert [row["state"] for row in tasks(simulator_file)].count("PROCESSING") == 1
    ops(stack.destroy())


def test_a_livestream_that_failed_before_it_was_on_air_is_kept_and_not_started_again(
    door: Door, simulator_file: SimulatorFile, stacks: MakeStack
) -> None:
    stack = stacks(simulator_file, [room(), on_air()], door)
    running = waiting(stack, simulator_file)
    (task,) = tasks(simulator_file)
    simulator_file.end_live_job(task["job_id"], "FAILED", "no render node")
    done = running.wait()
    assert (done.returncode != 0) == door.plugin, str(done)
    assert "the livestream did not go on air: it failed: MSS.20010035 no render node." in done.text, str(done)
    assert stack.resources()[ON_AIR]["id"] == f"{task['room_id']}/{task['job_id']}"
    writes(simulator_file)
    again = stack.up()
    assert again.returncode == 0, str(again)
    assert "The livestream of Spring sale is over: it failed: MSS.20010035 no render node" in texts(again)
    assert writes(simulator_file) == []
    ops(stack.destroy())


def test_a_livestream_that_vanished_with_its_room_is_not_started_again(
    door: Door, simulator_file: SimulatorFile, stacks: MakeStack
) -> None:
    simulator_file.options(live_jobs="immediate")
    show = [room(room_type="TEMP"), on_air()]
    stack = stacks(simulator_file, show, door)
    ops(stack.up())
    (task,) = tasks(simulator_file)
    simulator_file.end_live_job(task["job_id"], "SUCCEED")
    writes(simulator_file)
    for command in (stack.refresh, stack.preview, stack.up, stack.up):
        done = command()
        print(f"vanished: {done}")
        assert done.returncode == 0, str(done)
        assert ON_AIR not in {step.name for step in done.changes}, str(done)
    assert START not in writes(simulator_file)
    assert outputs(stack, ON_AIR)["vanished"] is True
    stack.write(door.program([room(room_type="TEMP"), on_air({"show": "2"})]))
    ops(stack.up())
    assert [row["state"] for row in tasks(simulator_file) if row["state"] == "PROCESSING"] == ["PROCESSING"]
    ops(stack.destroy())


def texts(done: Result) -> str:
    return "\n".join(told.message for told in done.diagnostics)


def outputs(stack: Stack, name: str) -> dict[str, Any]:
    found: dict[str, Any] = stack.resources()[name]["outputs"]
    return found
