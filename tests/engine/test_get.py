"""`live.Room.get` in a Python program: an object that the stack reads and does not manage."""

from .conftest import MakeStack
from .harness import SimulatorFile, python

PROGRAM = """import pulumi
from metastudio_provider import live

theirs = live.Room.get("theirs", "{id}")
mine = live.Room("mine", room_name=theirs.room_name.apply(lambda name: f"Copy of {{name}}"))
pulumi.export("name", theirs.room_name)
"""


def test_an_object_is_read_and_left_alone(simulator_file: SimulatorFile, stacks: MakeStack) -> None:
    id = simulator_file.post("smart-live-rooms", {"room_name": "Theirs", "scene_scripts": []})["room_id"]
    stack = stacks(simulator_file, python(PROGRAM.format(id=id)))
    assert stack.up(check=True).ops == {"mine": "create"}
    assert stack.outputs() == {"name": "Theirs"}
    assert simulator_file.get(f"smart-live-rooms/{stack.ids()['mine']}")["room_name"] == "Copy of Theirs"
    stack.destroy(check=True)
    assert [room["room_id"] for room in simulator_file.get("smart-live-rooms")["smart_live_rooms"]] == [id]
