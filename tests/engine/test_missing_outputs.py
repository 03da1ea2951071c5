"""An output that the service does not report yet: it is said, changes nothing, and arrives. Through both doors."""

from .conftest import MakeStack
from .harness import Door, Reference, SimulatorFile, assert_no_change
from .objects import INPUTS, KINDS, ROOM, TASK, declared, write_media


def test_an_avatar_in_training_leaves_its_room_quiet(
    door: Door, simulator_file: SimulatorFile, stacks: MakeStack
) -> None:
    """The room is made without it. Every preview said that it changes, and nothing said what is missing."""
    simulator = simulator_file
    scenes = [{**INPUTS[ROOM]["scene_scripts"][0], "model_asset_id": Reference(TASK, "asset_id")}]
    stack = stacks(simulator, [declared(TASK), declared(ROOM, scene_scripts=scenes)], door)
    write_media(stack)
    missing = f"`{door.spelled('asset_id')}` has no value yet: the task is in state AUTO_VERIFYING."
    made = stack.up(check=True)
    assert missing in made.text, str(made)
    for quiet in (stack.preview(), stack.up(), stack.preview("--refresh")):
        assert_no_change(quiet)
        assert missing in quiet.text, str(quiet)
    job = stack.ids()[TASK]
    simulator.control("POST", f"jobs/{job}/state", {"state": "JOB_SUCCESS"})
    stack.refresh(check=True)
    done = stack.up(check=True)
    assert "has no value yet" not in done.text, str(done)
    room = KINDS[ROOM].only(simulator)
    assert room["scene_scripts"][0]["model_asset_id"] == KINDS[TASK].show(simulator, job)["asset_id"]
    assert_no_change(stack.preview())
