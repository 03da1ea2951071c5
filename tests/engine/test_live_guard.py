"""The live guard through both doors: what preview and up say, and that the show goes on untouched.

The livestream is started behind Pulumi's back. Every change, state of the livestream and permission is in
tests/doors/test_live_guard.py. Each step prints what a user reads (pytest -s).
"""

from typing import Any

from .broadcast import ROOM, commands, room, texts
from .conftest import MakeStack
from .harness import Declared, Door, Reference, Result, SimulatorFile, Stack
from .objects import LIBRARY, declared, reworded


class Show:
    """A room that is on air, with rules from a library."""

    def __init__(self, door: Door, simulator: SimulatorFile, stacks: MakeStack) -> None:
        self.door, self.simulator = door, simulator
        self.library = declared(LIBRARY)
        self.room = room(interaction_rules=Reference(LIBRARY, "room_rules"))
        simulator.options(live_jobs="immediate")
        self.stack: Stack = stacks(simulator, [self.library, self.room], door)
        self.stack.environment.pop("PULUMI_SKIP_CONFIRMATIONS")  # it stands for --yes, which a preview does not take
        self.stack.up(check=True)
        self.room_id = self.stack.ids()[ROOM]
        self.job_id = simulator.post(f"smart-live-rooms/{self.room_id}/smart-live-jobs", {})["job_id"]
        self.since = simulator.live_job(self.job_id)["shown"]["start_time"]

    def apply(self, program: list[Declared] | None) -> tuple[Result, Result]:
        """A preview, which writes nothing, and the change; None destroys the stack."""
        self.simulator.writes()
        if program is not None:
            self.stack.write(self.door.program(program))
        planned = self.stack.preview() if program else self.stack.run("destroy", "--preview-only", "--json")
        assert self.simulator.writes() == [], "a preview wrote something"
        done = self.stack.up() if program else self.stack.destroy()
        print(f"\n== {self.door}\n{planned}\n{done}")
        return planned, done

    def untouched(self) -> tuple[Any, ...]:
        """All of the show and its room that must stay as it is."""
        job = self.simulator.live_job(self.job_id)
        room = self.simulator.get(f"smart-live-rooms/{self.room_id}")
        shown = {key: value for key, value in room.items() if "url" not in key and key != "thumbnail"}
        return shown, job["shown"]["state"], job["config"], job["exit"], job["commands"], job["stopping"]

    def assert_refused(self, program: list[Declared] | None, *, previewed: bool, fails: bool = True) -> None:
        """`previewed`: the preview tells of the livestream; `fails`: and fails."""
        before = self.untouched()
        planned, done = self.apply(program)
        assert done.returncode != 0, str(done)
        assert f"task {self.job_id}" in texts(done)
        assert self.since in texts(done)
        assert self.untouched() == before, "the show was touched"
        assert [call for call in self.simulator.writes() if "smart-live-rooms" in call] == []
        if previewed:
            assert f"task {self.job_id}" in texts(planned), str(planned)
            assert (planned.returncode != 0) == fails, str(planned)


def with_inputs(one: Declared, **inputs: Any) -> Declared:
    return Declared(one.name, one.token, {**one.inputs, **inputs})


def test_a_live_room_is_not_touched_unless_it_is_allowed(
    simulator_file: SimulatorFile, stacks: MakeStack, door: Door
) -> None:
    show = Show(door, simulator_file, stacks)
    show.assert_refused([show.library, reworded(show.room)], previewed=True)
    show.assert_refused([show.library, with_inputs(show.room, room_type="TEMPLATE")], previewed=True)
    # The engine asks a plugin about a deletion in a preview no more than that it reads; a dynamic resource not at all.
    show.assert_refused([show.library], previewed=door.plugin, fails=False)
    show.assert_refused(None, previewed=False)
    # Outputs of a dynamic resource that is updated are unknown while previewing: that is only warned of.
    show.assert_refused([reworded(show.library), show.room], previewed=True, fails=door.plugin)

    allowed = with_inputs(reworded(show.room), allow_while_live=True)
    planned, done = show.apply([reworded(show.library), allowed])
    assert planned.returncode == done.returncode == 0, f"{planned}\n{done}"
    assert f"task {show.job_id}" in texts(planned)
    assert commands(simulator_file, show.job_id) == ["REWRITE_PLAY_SCRIPT", "REWRITE_INTERACTION_RULES"]
    for command in commands(simulator_file, show.job_id):
        assert command in texts(done), str(done)
    assert "REWRITE_PLAY_SCRIPT" in texts(planned), str(planned)
    assert simulator_file.live_job(show.job_id)["shown"]["state"] == "PROCESSING"

    planned, done = show.apply(None)
    assert planned.returncode == done.returncode == 0, f"{planned}\n{done}"
    ended = simulator_file.live_job(show.job_id)["shown"]["state"]
    assert ended == "SUCCEED", "the room went, its show was left behind"
