"""At most one object for each declared object, whatever is lost: through both doors and on both simulators."""

from dataclasses import dataclass

import pytest

from .conftest import MakeStack
from .harness import Door, Simulator, SimulatorFile, Stack, assert_no_change
from .objects import KINDS, ROOM, TASK, declared, write_media

ALL = [declared(name) for name in KINDS]


@dataclass(frozen=True)
class Fault:
    """What happens to the POST of every create. `ups` is how many runs it takes until all is there."""

    name: str
    when: str
    kind: str
    ups: int
    status: int | None = None

    def set(self, simulator: Simulator) -> None:
        more = {} if self.status is None else {"status": self.status}
        for kind in KINDS.values():
            simulator.fault("POST", f"/{kind.place}$", self.when, self.kind, **more)

    def __str__(self) -> str:
        return self.name


FAULTS = (
    # What never reached the service is not sent again in the same run: a POST is never repeated on a guess.
    Fault("reset-before", "before", "reset", ups=2),
    Fault("reset-after-commit", "after", "reset", ups=1),
    Fault("reset-inside-the-answer", "body", "reset", ups=1),
    Fault("503-after-commit", "after", "status", ups=1, status=503),
)


@pytest.fixture
def stack(door: Door, simulator: Simulator, stacks: MakeStack) -> Stack:
    stack = stacks(simulator, ALL, door)
    write_media(stack)
    return stack


def kept(stack: Stack) -> dict[str, object]:
    """What the state has of every object, secrets in clear: encrypted, they look different every time."""
    return {name: (row["id"], row["inputs"]) for name, row in stack.resources(secrets=True).items()}


def assert_exactly_one_of_each(stack: Stack, simulator: Simulator) -> None:
    """The service has one object of each kind, the state has its id, and there is nothing to do."""
    held = {name: kind.only(simulator) for name, kind in KINDS.items()}
    assert {name: row["id"] for name, row in stack.resources().items()} == {
        name: held[name][kind.identity] for name, kind in KINDS.items()
    }
    assert held[TASK]["state"] == "AUTO_VERIFYING", "its files were not uploaded, or it was not submitted"
    assert_no_change(stack.preview())


@pytest.mark.parametrize("fault", FAULTS, ids=str)
def test_a_lost_answer(fault: Fault, stack: Stack, simulator: Simulator) -> None:
    fault.set(simulator)
    for _ in range(fault.ups - 1):
        failed = stack.up()
        assert failed.returncode != 0, str(failed)
        assert "not created; run again" in failed.text, str(failed)
    done = stack.up()
    assert done.returncode == 0, str(done)
    assert simulator.faults() == []
    assert_exactly_one_of_each(stack, simulator)


def test_a_provider_killed_after_the_commit(stack: Stack, simulator: Simulator) -> None:
    for kind in KINDS.values():
        simulator.fault("POST", f"/{kind.place}$", "after", "delay", seconds=20)
    running = stack.start("up")
    running.until(lambda: all(kind.objects(simulator) for kind in KINDS.values()))
    running.kill_providers()
    assert running.wait().returncode != 0
    simulator.forget_faults()
    again = stack.up()
    assert again.returncode == 0, str(again)
    assert_exactly_one_of_each(stack, simulator)


def test_a_provider_killed_while_it_replaces(door: Door, simulator: Simulator, stacks: MakeStack) -> None:
    """The old room has the same name and is still known to the engine."""
    kind = KINDS[ROOM]
    stack = stacks(simulator, [declared(ROOM)], door)
    stack.up(check=True)
    stack.write(door.program([declared(ROOM, room_type="TEMPLATE")]))
    simulator.fault("POST", f"/{kind.place}$", "after", "delay", seconds=20)
    running = stack.start("up")
    running.until(lambda: len(kind.objects(simulator)) == 2)
    running.kill_providers()
    assert running.wait().returncode != 0
    simulator.forget_faults()
    stack.up(check=True)
    room = kind.only(simulator)
    assert room["room_type"] == "TEMPLATE"
    assert stack.resources()[ROOM]["id"] == room["room_id"]
    assert_no_change(stack.preview())


def test_a_provider_killed_while_it_uploads(stack: Stack, simulator: Simulator) -> None:
    """The task exists, some of its files do, and their addresses are gone with the process."""
    simulator.fault("PUT", "id_card_image1", "after", "delay", seconds=20)
    running = stack.start("up")
    running.until(lambda: simulator.faults() == [])
    running.kill_providers()
    assert running.wait().returncode != 0
    assert len(KINDS[TASK].objects(simulator)) == 1
    again = stack.up()
    assert again.returncode == 0, str(again)
    assert_exactly_one_of_each(stack, simulator)


def test_a_failing_read_never_loses_state(door: Door, simulator_file: SimulatorFile, stacks: MakeStack) -> None:
    """Gone is only what the service itself calls gone, one object at a time: lists are not asked."""
    simulator = simulator_file
    stack = stacks(simulator, ALL, door)
    write_media(stack)
    stack.configure({"metastudio:maxRetries": 0})
    stack.up(check=True)
    before = kept(stack)
    for status in (401, 403, 429, 500):
        for kind in KINDS.values():
            simulator.fault("GET", f"/{kind.place}/", "before", "status", status=status)
        failed = stack.refresh()
        assert failed.returncode != 0, str(failed)
        assert f"HTTP {status}" in failed.text, str(failed)
        assert kept(stack) == before, f"{status} changed the state"
        simulator.forget_faults()
    simulator.forget_requests()
    assert_no_change(stack.refresh())
    assert {call for kind in KINDS.values() for call in kind.calls(simulator)} == {"GET *"}
    assert kept(stack) == before
