"""How often the service is asked when the stack says `refresh: never`: the fewest calls that there can be."""

from .conftest import MakeStack
from .harness import Door, SimulatorFile, assert_no_change
from .objects import KINDS, LIBRARY, ROOM, declared, reworded


def calls(simulator: SimulatorFile) -> dict[str, list[str]]:
    """What each kind cost since the last look."""
    found = {name: kind.calls(simulator) for name, kind in KINDS.items()}
    simulator.forget_requests()
    return {name: asked for name, asked in found.items() if asked}


def test_calls_of_the_service(door: Door, simulator_file: SimulatorFile, stacks: MakeStack) -> None:
    pair = [declared(ROOM), declared(LIBRARY)]
    stack = stacks(simulator_file, pair, door)
    stack.configure({"metastudio:refresh": "never"})
    stack.up(check=True)
    assert calls(simulator_file) == {ROOM: ["GET", "POST", "GET *"], LIBRARY: ["GET", "POST", "GET *"]}
    assert_no_change(stack.up())
    assert calls(simulator_file) == {}
    stack.write(door.program([reworded(it) for it in pair]))
    assert stack.preview().ops == {ROOM: "update", LIBRARY: "update"}
    assert calls(simulator_file) == {}
    stack.up(check=True)
    size = KINDS[LIBRARY].only(simulator_file)["interaction_rules"][1]
    found = calls(simulator_file)
    assert found[ROOM] == ["PUT *"]
    assert found[LIBRARY][:2] == [f"PUT */rules/{size['rule_id']}", "GET *"]
    assert_no_change(stack.refresh())
    assert calls(simulator_file) == {ROOM: ["GET *"], LIBRARY: ["GET *"]}
