"""At most one object for each declared object, whatever is lost: through both doors.

Every fault at every request, for every resource, is in tests/conformance. Here the engine plays its part: it loses what
a killed provider made, and asks again.
"""

import re
import subprocess
import sys
from pathlib import Path

import pytest
from metastudio_provider.framework.lost import LONGEST_CREATE

from ..studio import make_older
from .conftest import MakeStack
from .harness import Door, Result, SimulatorFile, Stack, assert_no_change
from .objects import INPUTS, KINDS, LIBRARY, ROOM, TASK, declared, write_media

ALL = [declared(name) for name in KINDS]


@pytest.fixture
def stack(door: Door, simulator_file: SimulatorFile, stacks: MakeStack) -> Stack:
    stack = stacks(simulator_file, ALL, door)
    write_media(stack)
    return stack


def assert_exactly_one_of_each(stack: Stack, simulator: SimulatorFile) -> None:
    """The service has one object of each kind, the state has its id, and there is nothing to do."""
    held = {name: kind.only(simulator) for name, kind in KINDS.items()}
    assert stack.ids() == {name: held[name][kind.identity] for name, kind in KINDS.items()}
    in_review = held[TASK]["state"] in ("AUTO_VERIFYING", "MANUAL_VERIFYING")
    assert in_review, "its files were not uploaded, or it was not submitted"
    assert_no_change(stack.preview())


def pass_time(stack: Stack) -> None:
    """Let every create that is under way have started so long ago that it cannot reach the service any more."""
    make_older(Path(stack.environment["PULUMI_HOME"], "metastudio", "creates"), LONGEST_CREATE)


def test_a_lost_answer(door: Door, stack: Stack, simulator_file: SimulatorFile) -> None:
    """What never reached the service is sent again when it cannot arrive any more: a POST is not repeated on a guess.

    Until then the plugin keeps a provisional id, and the dynamic door keeps nothing: it cannot.
    """
    faults = {
        ROOM: {"when": "before", "kind": "reset"},
        LIBRARY: {"when": "after", "kind": "reset"},
        TASK: {"when": "after", "kind": "status", "status": 503},
    }
    for name, fault in faults.items():
        simulator_file.fault("POST", f"/{KINDS[name].place}$", **fault)
    failed = stack.up("--continue-on-error")
    assert failed.returncode != 0, str(failed)
    assert "It is not there yet, and may still appear until" in failed.text, str(failed)
    assert stack.ids().keys() == ({ROOM, LIBRARY, TASK} if door.plugin else {LIBRARY, TASK})
    again = stack.up()
    assert "It is not there yet, and may still appear until" in again.text, str(again)
    pass_time(stack)
    done = stack.up()
    assert done.returncode == 0, str(done)
    assert simulator_file.faults() == []
    assert_exactly_one_of_each(stack, simulator_file)


def test_a_provider_killed_after_a_commit_and_while_it_uploads(stack: Stack, simulator_file: SimulatorFile) -> None:
    """Room and library exist, and nobody has their ids. Some files of the task are there, and their addresses gone."""
    for name in (ROOM, LIBRARY):
        simulator_file.fault("POST", f"/{KINDS[name].place}$", "after", "delay", seconds=20)
    simulator_file.fault("PUT", "id_card_image1", "after", "delay", seconds=20)
    running = stack.start("up")
    running.until(
        lambda: simulator_file.faults() == [] and all(kind.objects(simulator_file) for kind in KINDS.values())
    )
    running.kill_providers()
    assert running.wait().returncode != 0
    again = stack.up()
    assert again.returncode == 0, str(again)
    assert_exactly_one_of_each(stack, simulator_file)


def test_a_provider_killed_while_it_replaces(door: Door, simulator_file: SimulatorFile, stacks: MakeStack) -> None:
    """The old room has the same name and is still known to the engine."""
    kind = KINDS[ROOM]
    stack = stacks(simulator_file, [declared(ROOM)], door)
    stack.up(check=True)
    stack.write(door.program([declared(ROOM, room_type="TEMPLATE")]))
    simulator_file.fault("POST", f"/{kind.place}$", "after", "delay", seconds=20)
    running = stack.start("up")
    running.until(lambda: len(kind.objects(simulator_file)) == 2)
    running.kill_providers()
    assert running.wait().returncode != 0
    stack.up(check=True)
    room = kind.only(simulator_file)
    assert room["room_type"] == "TEMPLATE"
    assert stack.ids()[ROOM] == room["room_id"]
    assert_no_change(stack.preview())


def test_a_room_of_somebody_else_is_not_taken_where_the_user_says_so(
    door: Door, simulator_file: SimulatorFile, stacks: MakeStack
) -> None:
    """The create is lost before it arrives, and somebody makes a room of the same title meanwhile."""
    kind = KINDS[ROOM]
    stack = stacks(simulator_file, [declared(ROOM)], door)
    simulator_file.fault("POST", f"/{kind.place}$", "before", "reset")
    running = stack.start("up")
    running.until(lambda: simulator_file.faults() == [])
    theirs = simulator_file.post(kind.place, {"room_name": INPUTS[ROOM]["room_name"]})["room_id"]
    assert f"none of {theirs}" in resolve(stack, running.wait(), "none")
    pass_time(stack)
    stack.up(check=True)
    assert {room["room_id"] for room in kind.objects(simulator_file)} == {theirs, stack.ids()[ROOM]}
    stack.destroy(check=True)
    assert [room["room_id"] for room in kind.objects(simulator_file)] == [theirs]


def test_a_room_that_was_edited_meanwhile_is_taken_where_the_user_says_so(
    door: Door, simulator_file: SimulatorFile, stacks: MakeStack
) -> None:
    kind = KINDS[ROOM]
    stack = stacks(simulator_file, [declared(ROOM)], door)
    simulator_file.fault("POST", f"/{kind.place}$", "after", "reset")
    running = stack.start("up")
    running.until(lambda: simulator_file.faults() == [] and bool(kind.objects(simulator_file)))
    ours = kind.only(simulator_file)["room_id"]
    simulator_file.put(f"{kind.place}/{ours}", {"room_name": INPUTS[ROOM]["room_name"], "room_description": "edited"})
    assert f"is {ours}" in resolve(stack, running.wait(), ours)
    stack.up(check=True)
    assert stack.ids()[ROOM] == ours == kind.only(simulator_file)["room_id"]
    assert_no_change(stack.preview())


def resolve(stack: Stack, asked: Result, id: str) -> str:
    """Answer the question with which a run ended."""
    found = re.search(r"`metastudio (resolve .*?) ID`", asked.text)
    assert found, str(asked)
    command = [str(Path(sys.executable).with_name("metastudio")), *found[1].split(), id]
    return subprocess.run(command, env=stack.environment, capture_output=True, text=True, check=True).stdout
