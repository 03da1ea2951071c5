"""A livestream that is over, through both doors: every row of the table in docs/how-it-works.md.

Nothing starts it again but a change of its triggers: it costs money.
"""

from dataclasses import dataclass

from .broadcast import ON_AIR, START, STOP, on_air, room, tasks, texts, waiting
from .conftest import MakeStack
from .harness import Declared, Door, Reference, SimulatorFile, assert_no_change


@dataclass(frozen=True)
class End:
    """A show by its name, how it ends, and what is said of that."""

    show: str
    state: str
    reason: str | None
    told: str
    room_type: str = "NORMAL"

    def declared(self, round: str) -> list[Declared]:
        stage = room(room_name=self.show, room_type=self.room_type)
        task = on_air({"round": round})
        return [
            Declared(f"room-{self.show}", stage.token, stage.inputs),
            Declared(self.show, task.token, {**task.inputs, "room_id": Reference(f"room-{self.show}", "room_id")}),
        ]


ENDS = (
    End("failed", "FAILED", "no render node", "it failed: MSS.20010035 no render node"),
    End("frozen", "BLOCKED", "forbidden words", "it was frozen by operators: forbidden words"),
    End("ended", "SUCCEED", None, "it ended with SUCCEED at"),
    End("vanished", "SUCCEED", None, "the service does not hold it any more", room_type="TEMP"),
)
"""A room of type TEMP goes when its livestream ends, and takes it along."""


def test_a_livestream_that_is_over_is_not_started_again(
    door: Door, simulator_file: SimulatorFile, stacks: MakeStack
) -> None:
    simulator_file.options(live_jobs="immediate")
    stack = stacks(simulator_file, [one for end in ENDS for one in end.declared("1")], door)
    stack.up(check=True)
    jobs = {task["room_name"]: task["job_id"] for task in tasks(simulator_file)}
    for end in ENDS:
        simulator_file.end_live_job(jobs[end.show], end.state, end.reason)
    simulator_file.writes()
    for command in (stack.refresh, stack.preview, stack.up, stack.up):
        done = command()
        assert done.ops.keys() <= {"room-vanished"}, "only the room that went is made again"
        for end in ENDS:
            if command != stack.refresh:
                assert f"The livestream of {end.show} is over: {end.told}" in texts(done)
    assert_no_change(done)
    assert START not in simulator_file.writes()
    made = stack.resources()
    states = {end.show: made[end.show]["outputs"]["state"] for end in ENDS if end.show != "vanished"}
    assert states == {end.show: end.state for end in ENDS if end.show != "vanished"}
    assert made["vanished"]["outputs"]["vanished"] is True

    stack.write(door.program([one for end in ENDS for one in end.declared("2")]))
    again = stack.up()
    assert again.ops == {end.show: "replace" for end in ENDS}
    calls = simulator_file.writes()
    assert calls.count(START) == len(ENDS)
    assert STOP not in calls, "something was stopped that is over"
    assert [row["state"] for row in tasks(simulator_file)].count("PROCESSING") == len(ENDS)


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
    assert stack.ids()[ON_AIR] == f"{task['room_id']}/{task['job_id']}"
    simulator_file.writes()
    again = stack.up()
    assert again.returncode == 0, str(again)
    assert "The livestream of Spring sale is over: it failed: MSS.20010035 no render node" in texts(again)
    assert simulator_file.writes() == []
