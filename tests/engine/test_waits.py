"""Waits that Ctrl-C or customTimeouts end: what was made is kept, and the next `up` goes on with it."""

from .broadcast import ON_AIR, START, on_air, room, tasks, waiting
from .conftest import MakeStack
from .harness import DYNAMIC_PYTHON, ENDS_WITHIN, Door, SimulatorFile, Stack, assert_no_change
from .objects import KINDS, TASK, declared, write_media


def assert_the_next_up_goes_on(stack: Stack, simulator: SimulatorFile) -> None:
    """The livestream that was started is on air in the meantime: it is taken up, no second one is started."""
    (task,) = tasks(simulator)
    assert task["state"] == "WAITING"
    simulator.advance(2 * 3600)
    simulator.writes()
    stack.up(check=True)
    assert START not in simulator.writes()
    assert stack.ids()[ON_AIR] == f"{task['room_id']}/{task['job_id']}"
    assert stack.resources()[ON_AIR]["outputs"]["state"] == "PROCESSING"
    assert_no_change(stack.preview())


def test_ctrl_c_ends_waits_and_the_next_up_goes_on(simulator_file: SimulatorFile, stacks: MakeStack) -> None:
    """A livestream that is not on air yet, and a training task that is under review: both would wait for hours."""
    kind = KINDS[TASK]
    stack = stacks(simulator_file, [room(), on_air(), declared(TASK, wait_for="REVIEWED")])
    write_media(stack)
    running = waiting(stack, simulator_file)
    running.until(lambda: kind.calls(simulator_file)[-2:] == ["POST */command", "GET *"])
    running.interrupt()
    assert running.wait(ENDS_WITHIN).returncode != 0
    (task,) = tasks(simulator_file)
    made = stack.ids()
    assert made[ON_AIR] == f"{task['room_id']}/{task['job_id']}"
    assert made[TASK] == kind.only(simulator_file)["job_id"]
    assert stack.preview().ops.keys() >= {TASK}, "the wait is not over"
    assert kind.calls(simulator_file).count("POST */command") == 2, "the letter confirmed, and submitted once"
    assert_the_next_up_goes_on(stack, simulator_file)
    assert kind.calls(simulator_file).count("POST */command") == 0
    assert stack.ids() == made


def test_ctrl_c_twice_while_a_dynamic_resource_waits_keeps_the_task(
    simulator_file: SimulatorFile, stacks: MakeStack
) -> None:
    """The SDK's server tells its resources nothing of the first one; with the second the engine ends without them."""
    stack = stacks(simulator_file, [room(), on_air()], DYNAMIC_PYTHON)
    running = waiting(stack, simulator_file)
    running.insist()
    assert running.wait(ENDS_WITHIN).returncode != 0
    assert_the_next_up_goes_on(stack, simulator_file)


def test_custom_timeouts_end_the_wait_and_keep_the_task(
    door: Door, simulator_file: SimulatorFile, stacks: MakeStack
) -> None:
    soon = on_air(options={"custom_timeouts": {"create": "1s"}})
    stack = stacks(simulator_file, [room(), soon], door)
    done = waiting(stack, simulator_file).wait()
    # A dynamic resource can only show the error: the SDK's server knows no create that was done in part.
    assert (done.returncode != 0) == door.plugin, str(done)
    assert "The time allowed for this operation is over." in done.text, str(done)
    (task,) = tasks(simulator_file)
    assert stack.ids()[ON_AIR] == f"{task['room_id']}/{task['job_id']}"
    assert_the_next_up_goes_on(stack, simulator_file)
