"""The provider against a server, through both doors: credentials, signatures, uploads, and the same life as in process.

All other tests run the simulator inside the provider. What HTTP itself can do wrong is in tests/unit/api.
"""

from .conftest import MakeStack
from .harness import Door, SimulatorServer, assert_no_change
from .objects import KINDS, ROOM, TASK, declared, reworded, write_media


def test_a_life_over_http(door: Door, simulator_http: SimulatorServer, stacks: MakeStack) -> None:
    pair = [declared(ROOM), declared(TASK)]
    stack = stacks(simulator_http, pair, door)
    write_media(stack)
    assert stack.up().ops == {ROOM: "create", TASK: "create"}
    assert KINDS[TASK].only(simulator_http)["state"] == "AUTO_VERIFYING", "the files did not arrive"
    assert_no_change(stack.preview())
    stack.write(door.program([reworded(pair[0]), pair[1]]))
    assert stack.up().ops == {ROOM: "update"}
    room = KINDS[ROOM].only(simulator_http)
    assert room["scene_scripts"][0]["shoot_scripts"][2]["text_config"]["text"] == "Until noon."
    simulator_http.delete(f"{KINDS[ROOM].place}/{room['room_id']}")
    assert stack.refresh().ops == {ROOM: "delete"}
    simulator_http.set_training(stack.ids()[TASK], "MANUAL_VERIFYING")
    assert stack.destroy().ops == {TASK: "delete"}
    assert KINDS[TASK].objects(simulator_http) == []
