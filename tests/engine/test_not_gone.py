"""What is not gone: an object whose read fails, and one of another project. Through both doors.

Every failure that a read can meet, for every resource, is in tests/conformance.
"""

from .conftest import MakeStack
from .harness import Door, SimulatorFile, Stack, assert_no_change
from .harness.simulators import PROJECT_ID
from .objects import KINDS, LIBRARY, ROOM, TASK, declared, write_media

STATUSES = {ROOM: 401, LIBRARY: 403, TASK: 500}


def kept(stack: Stack) -> dict[str, object]:
    """What the state has of every object, secrets in clear: encrypted, they look different every time."""
    return {name: (row["id"], row["inputs"]) for name, row in stack.resources(secrets=True).items()}


def test_a_failing_read_never_loses_state(door: Door, simulator_file: SimulatorFile, stacks: MakeStack) -> None:
    """Gone is only what the service itself calls gone, one object at a time: lists are not asked."""
    simulator = simulator_file
    stack = stacks(simulator, [declared(name) for name in KINDS], door)
    write_media(stack)
    stack.configure({"metastudio:maxRetries": 0})
    stack.up(check=True)
    before = kept(stack)
    for name, status in STATUSES.items():
        simulator.fault("GET", f"/{KINDS[name].place}/", "before", "status", status=status)
    failed = stack.refresh()
    assert failed.returncode != 0, str(failed)
    assert any(f"HTTP {status}" in failed.text for status in STATUSES.values()), str(failed)
    assert kept(stack) == before
    simulator.forget_faults()
    simulator.forget_requests()
    assert_no_change(stack.refresh())
    assert {call for kind in KINDS.values() for call in kind.calls(simulator)} == {"GET *"}
    assert kept(stack) == before


def test_another_project_is_refused_and_nothing_is_gone(
    door: Door, simulator_file: SimulatorFile, stacks: MakeStack
) -> None:
    simulator = simulator_file
    stack = stacks(simulator, [declared(ROOM), declared(LIBRARY)], door)
    stack.up(check=True)
    before = stack.ids()
    simulator.forget_requests()
    stack.configure({"metastudio:projectId": "f" * 32})
    refused = stack.up()
    assert refused.returncode != 0, str(refused)
    assert "belongs to project" in refused.text, str(refused)
    assert stack.ids() == before
    stack.refresh()  # with the project of the last update, or refused: which of them is the engine's business
    assert stack.ids() == before
    assert [call for call in simulator.requests() if call.method != "GET"] == []
    stack.configure({"metastudio:projectId": PROJECT_ID})
    assert_no_change(stack.preview())
