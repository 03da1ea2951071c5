"""What others changed, in a plain preview of the plugin, and `refresh: never` on a stack made with `always`."""

from .conftest import MakeStack
from .harness import Declared, SimulatorFile, assert_no_change
from .objects import KINDS, ROOM


def test_drift_is_told_until_the_state_is_trusted(simulator_file: SimulatorFile, stacks: MakeStack) -> None:
    kind = KINDS[ROOM]
    stack = stacks(simulator_file, [Declared("show", kind.token, {"room_name": "Mine"})])
    stack.up(check=True)
    id = kind.only(simulator_file)["room_id"]
    simulator_file.put(f"{kind.place}/{id}", {"room_name": "Console"})
    shown = stack.preview(json=False)
    assert "warning: changed outside Pulumi, this update sets it back: `roomName`" in shown.stdout, str(shown)

    stack.configure({"metastudio:refresh": "never"})
    simulator_file.forget_requests()
    assert_no_change(stack.preview())
    assert simulator_file.calls() == []
    assert stack.refresh().ops == {"show": "update"}, "the user asked for it"
    assert simulator_file.calls() != []
