"""What replaces an object, and what is refused, through both doors."""

from .conftest import MakeStack
from .harness import Door, SimulatorFile, assert_no_change
from .objects import KINDS, ROOM, TASK, declared, reworded, write_media


def test_replacement_where_it_is_cheap_and_refusal_where_it_is_not(
    door: Door, simulator_file: SimulatorFile, stacks: MakeStack
) -> None:
    """A room of another type and a task that waits for its files are made anew; a submitted task is not."""
    simulator = simulator_file
    waiting = declared(TASK, training_video=None)
    stack = stacks(simulator, [declared(ROOM), waiting], door)
    write_media(stack)
    stack.up(check=True)
    first = stack.ids()
    assert KINDS[TASK].only(simulator)["state"] == "WAIT_FILE_UPLOAD"

    other_type = declared(ROOM, room_type="TEMPLATE")
    stack.write(door.program([other_type, reworded(waiting)]))
    planned = stack.preview()
    assert planned.ops == {ROOM: "replace", TASK: "replace"}
    (room,) = (step for step in planned.changes if step.name == ROOM and step.op == "replace")
    assert room.replace_reasons == [door.spelled("room_type")]
    stack.up(check=True)
    second = stack.ids()
    assert not set(first.values()) & set(second.values())
    assert KINDS[ROOM].only(simulator)["room_type"] == "TEMPLATE"
    assert KINDS[TASK].only(simulator)["job_id"] == second[TASK]

    stack.write(door.program([other_type, declared(TASK, name="Host Lin Xiaoman")]))
    assert set(stack.up().ops) == {TASK}, "the video makes a new task of one that has no address for it"
    trained = stack.ids()[TASK]

    # A change of the name would destroy the avatar, and changes nothing until it is allowed.
    simulator.set_training(trained, "JOB_SUCCESS")
    stack.write(door.program([other_type, declared(TASK, name="Another name")]))
    for done in (stack.preview(), stack.up()):
        assert done.returncode != 0, str(done)
        assert "cannot be changed" in done.text
        assert door.spelled("allow_replace") in done.text
    assert stack.ids() == {ROOM: second[ROOM], TASK: trained}
    assert KINDS[TASK].only(simulator)["name"] == "Host Lin Xiaoman"
    stack.write(door.program([other_type, declared(TASK, name="Another name", allow_replace=True)]))
    stack.up(check=True)
    assert KINDS[TASK].only(simulator)["name"] == "Another name"
    assert stack.ids()[TASK] == KINDS[TASK].only(simulator)["job_id"] != trained
    assert_no_change(stack.preview())
