"""The life of all three resources, through both doors and on both simulators: the same bodies for all of them."""

from collections.abc import Iterable

import pytest

from .conftest import MakeStack
from .harness import (
    DYNAMIC_PYTHON,
    PLUGIN_YAML,
    Declared,
    Door,
    Result,
    Simulator,
    SimulatorFile,
    Stack,
    assert_no_change,
)
from .objects import KINDS, LIBRARY, REWORDED, ROOM, TASK, declared, reworded, rule, write_media

ALL = [declared(name) for name in KINDS]


def write(stack: Stack, door: Door, program: Iterable[Declared]) -> None:
    stack.write(door.program(list(program)))


def ops(done: Result) -> dict[str, str]:
    """What happened to each resource, without what nothing happened to."""
    assert done.returncode == 0, str(done)
    return {step.name: step.op for step in done.changes}


def ids(stack: Stack) -> dict[str, str]:
    return {name: row["id"] for name, row in stack.resources().items()}


def every(op: str) -> dict[str, str]:
    return dict.fromkeys(KINDS, op)


def calls(simulator: Simulator, *, reads: bool = False) -> dict[str, list[str]]:
    """What each kind cost since the last look; reads that are not said to be worth counting are left out."""
    found = {
        kind.name: [call for call in kind.calls(simulator) if reads or not call.startswith("GET")]
        for kind in KINDS.values()
    }
    simulator.forget_requests()
    return {name: asked for name, asked in found.items() if asked}


def test_life(door: Door, simulator: Simulator, stacks: MakeStack) -> None:
    """Create, update in place, drift, deletion behind Pulumi's back and destroy; nothing to do after each of them."""
    stack = stacks(simulator, ALL, door)
    write_media(stack)

    assert ops(stack.preview()) == every("create")
    assert calls(simulator, reads=True) == {}, "a preview asked the service about objects that do not exist"
    assert ops(stack.up()) == every("create")
    assert_no_change(stack.preview())
    assert_no_change(stack.refresh())
    assert_no_change(stack.up())
    made = {name: kind.only(simulator) for name, kind in KINDS.items()}
    assert ids(stack) == {name: made[name][kind.identity] for name, kind in KINDS.items()}
    assert made[TASK]["state"] == "AUTO_VERIFYING"
    rules = {row["rule_name"]: row["rule_id"] for row in made[LIBRARY]["interaction_rules"]}

    # A sentence, one rule of three, and a task that failed its review.
    simulator.job(made[TASK]["job_id"], "AUTO_VERIFY_FAILED", "the picture is blurred")
    simulator.forget_requests()
    write(stack, door, [reworded(it) for it in ALL])
    write_media(stack, "second")
    planned = stack.preview()
    assert ops(planned) == every("update")
    if door.plugin:
        for name in (ROOM, LIBRARY):
            assert planned.step(name).diff == {door.spelled(REWORDED[name]): "update"}, str(planned)
        assert planned.step(TASK).diff.keys() >= {"name", "fileHashes.trainingVideo"}, str(planned)
    assert calls(simulator) == {}, "a preview wrote something"
    assert ops(stack.up()) == every("update")
    wrote = calls(simulator)
    assert wrote[ROOM] == ["PUT *"]
    assert wrote[LIBRARY] == [f"PUT */rules/{rules['size']}"]
    assert wrote[TASK] == ["PUT *", "POST */command", "POST */command"], "letter confirmed, then submitted"
    room, library, task = (kind.only(simulator) for kind in KINDS.values())
    assert room["scene_scripts"][0]["shoot_scripts"][2]["text_config"]["text"] == "Until noon."
    assert {row["rule_name"]: row["rule_id"] for row in library["interaction_rules"]} == rules
    assert (task["name"], task["state"]) == ("Host Lin Xiaoman", "AUTO_VERIFYING")
    assert_no_change(stack.up())

    # Drift.
    text = {"text": "Somebody else's words."}
    room["scene_scripts"][0]["shoot_scripts"][0]["text_config"] = text
    simulator.put(f"{KINDS[ROOM].place}/{room['room_id']}", {key: room[key] for key in ALL[0].inputs})
    theirs = f"{KINDS[LIBRARY].place}/{library['group_id']}/rules/{rules['price']}"
    simulator.put(theirs, rule("price", "Double of it."))
    simulator.job(task["job_id"], "MANUAL_VERIFY_FAILED")
    simulator.put(f"{KINDS[TASK].place}/{task['job_id']}", {"name": "Somebody else"})
    assert ops(stack.preview()) == every("update")
    found = stack.refresh()
    assert ops(found) == every("update")
    assert "Somebody else's words." in str(found.step(ROOM).outputs)
    assert found.step(TASK).outputs["name"] == "Somebody else"
    assert ops(stack.up()) == every("update")
    room, library, task = (kind.only(simulator) for kind in KINDS.values())
    assert room["scene_scripts"][0]["shoot_scripts"][0]["text_config"]["text"] == "Good evening, and welcome."
    assert library["interaction_rules"][0]["trigger"]["reply_texts"] == ["Half of it."]
    assert (task["name"], task["state"]) == ("Host Lin Xiaoman", "AUTO_VERIFYING")
    assert_no_change(stack.up())
    assert ids(stack) == {name: made[name][kind.identity] for name, kind in KINDS.items()}

    # Deleted behind Pulumi's back: once found by the refresh before an update, once by a refresh.
    remove(simulator)
    assert set(ops(stack.up())) == set(KINDS)
    again = ids(stack)
    assert again == {name: kind.only(simulator)[kind.identity] for name, kind in KINDS.items()}
    assert_no_change(stack.up())
    remove(simulator)
    assert ops(stack.refresh()) == every("delete")
    assert ops(stack.up()) == every("create")
    assert not set(ids(stack).values()) & {*again.values(), *(row[KINDS[name].identity] for name, row in made.items())}
    assert_no_change(stack.up())

    simulator.job(ids(stack)[TASK], "MANUAL_VERIFYING")
    simulator.forget_requests()
    assert ops(stack.destroy()) == every("delete")
    assert calls(simulator) == every_call("DELETE *")
    assert stack.resources() == {}
    assert all(kind.objects(simulator) == [] for kind in KINDS.values())


def every_call(call: str) -> dict[str, list[str]]:
    return {name: [call] for name in KINDS}


def remove(simulator: Simulator) -> None:
    """Delete everything as somebody else."""
    for kind in KINDS.values():
        id = kind.only(simulator)[kind.identity]
        if kind.name == TASK:
            simulator.job(id, "MANUAL_VERIFYING")
        simulator.delete(f"{kind.place}/{id}")
