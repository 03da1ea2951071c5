"""The life of all three resources, through both doors and on both simulators: the same bodies for all of them."""

from collections.abc import Iterable

from .conftest import MakeStack
from .harness import (
    ENDS_WITHIN,
    Declared,
    Door,
    Result,
    Simulator,
    SimulatorFile,
    Stack,
    assert_no_change,
)
from .harness.simulators import PROJECT_ID
from .objects import KINDS, LIBRARY, REWORDED, ROOM, TASK, declared, reworded, rule, write_media

ALL = [declared(name) for name in KINDS]


def write(stack: Stack, door: Door, program: Iterable[Declared]) -> None:
    stack.write(door.program(list(program)))


def ops(done: Result) -> dict[str, str]:
    """What happened to each resource, without what nothing happened to."""
    assert done.returncode == 0, str(done)
    found: dict[str, set[str]] = {}
    for step in done.changes:
        found.setdefault(step.name, set()).add(step.op)
    return {name: "replace" if "replace" in steps else "/".join(sorted(steps)) for name, steps in found.items()}


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


# What replaces, what is refused.


def test_replacement_where_it_is_cheap_and_refusal_where_it_is_not(
    door: Door, simulator_file: SimulatorFile, stacks: MakeStack
) -> None:
    """A room of another type and a task that waits for its files are made anew; a submitted task is not."""
    simulator = simulator_file
    waiting = declared(TASK, training_video=None)
    stack = stacks(simulator, [declared(ROOM), waiting], door)
    write_media(stack)
    stack.up(check=True)
    first = ids(stack)
    assert KINDS[TASK].only(simulator)["state"] == "WAIT_FILE_UPLOAD"
    assert_no_change(stack.preview())

    renamed = reworded(waiting)
    write(stack, door, [declared(ROOM, room_type="TEMPLATE"), renamed])
    planned = stack.preview(check=True)
    assert ops(planned) == {ROOM: "replace", TASK: "replace"}
    (room,) = (step for step in planned.changes if step.name == ROOM and step.op == "replace")
    assert room.replace_reasons == [door.spelled("room_type")]
    stack.up(check=True)
    second = ids(stack)
    assert not set(first.values()) & set(second.values())
    assert KINDS[ROOM].only(simulator)["room_type"] == "TEMPLATE"
    assert KINDS[TASK].only(simulator)["job_id"] == second[TASK]
    assert_no_change(stack.up())

    # Under review, then trained: a change of the name would destroy work, and changes nothing until it is allowed.
    rest = declared(ROOM, room_type="TEMPLATE")
    write(stack, door, [rest, declared(TASK, name="Host Lin Xiaoman")])
    assert set(ops(stack.up())) == {TASK}, "the video makes a new task of one that has no address for it"
    trained = ids(stack)[TASK]
    simulator.job(trained, "JOB_SUCCESS")
    write(stack, door, [rest, declared(TASK, name="Another name")])
    for done in (stack.preview(), stack.up()):
        assert done.returncode != 0, str(done)
        assert "cannot be changed" in done.text
        assert door.spelled("allow_replace") in done.text
    assert ids(stack) == {ROOM: second[ROOM], TASK: trained}
    assert KINDS[TASK].only(simulator)["name"] == "Host Lin Xiaoman"
    write(stack, door, [rest, declared(TASK, name="Another name", allow_replace=True)])
    stack.up(check=True)
    assert KINDS[TASK].only(simulator)["name"] == "Another name"
    assert ids(stack)[TASK] == KINDS[TASK].only(simulator)["job_id"] != trained
    assert_no_change(stack.preview())


# What it costs.


def test_calls_of_the_service(door: Door, simulator: Simulator, stacks: MakeStack) -> None:
    """The fewest that there can be; with `refresh: never` a preview asks for nothing."""
    pair = [declared(ROOM), declared(LIBRARY)]
    stack = stacks(simulator, pair, door)
    stack.configure({"metastudio:refresh": "never"})
    stack.preview(check=True)
    assert calls(simulator, reads=True) == {}
    stack.up(check=True)
    assert calls(simulator, reads=True) == {ROOM: ["POST", "GET *"], LIBRARY: ["POST", "GET *"]}
    assert_no_change(stack.preview())
    assert_no_change(stack.up())
    assert calls(simulator, reads=True) == {}
    write(stack, door, [reworded(it) for it in pair])
    assert ops(stack.preview()) == {ROOM: "update", LIBRARY: "update"}
    assert calls(simulator, reads=True) == {}
    stack.up(check=True)
    size = KINDS[LIBRARY].only(simulator)["interaction_rules"][1]
    found = calls(simulator, reads=True)
    assert found[ROOM] == ["PUT *"]
    assert found[LIBRARY][:2] == [f"PUT */rules/{size['rule_id']}", "GET *"]
    assert_no_change(stack.refresh())
    assert calls(simulator, reads=True) == {ROOM: ["GET *"], LIBRARY: ["GET *"]}
    stack.destroy(check=True)
    assert calls(simulator, reads=True) == {ROOM: ["DELETE *"], LIBRARY: ["DELETE *"]}


# What must not happen.


def test_another_project_is_refused_and_nothing_is_gone(
    door: Door, simulator_file: SimulatorFile, stacks: MakeStack
) -> None:
    simulator = simulator_file
    stack = stacks(simulator, [declared(ROOM), declared(LIBRARY)], door)
    stack.up(check=True)
    before = ids(stack)
    simulator.forget_requests()
    stack.configure({"metastudio:projectId": "f" * 32})
    for done in (stack.preview(), stack.up()):
        assert done.returncode != 0, str(done)
        assert "belongs to project" in done.text, str(done)
        assert ids(stack) == before
    stack.refresh()  # with the project of the last update, or refused: which of them is the engine's business
    assert ids(stack) == before
    assert calls(simulator) == {}
    stack.configure({"metastudio:projectId": PROJECT_ID})
    assert_no_change(stack.up())
    assert ids(stack) == before


def test_ctrl_c_ends_a_wait_and_the_next_up_goes_on(simulator: Simulator, stacks: MakeStack) -> None:
    """The wait would go on for hours; it ends with the id in the state, and is taken up again."""
    kind = KINDS[TASK]
    stack = stacks(simulator, [declared(TASK, wait_for="REVIEWED")])
    write_media(stack)
    running = stack.start("up")
    running.until(lambda: kind.calls(simulator)[-2:] == ["POST */command", "GET *"])
    running.interrupt()
    done = running.wait(ENDS_WITHIN)
    assert done.returncode != 0, str(done)
    (id,) = ids(stack).values()
    assert kind.only(simulator)["job_id"] == id
    assert ops(stack.preview()) == {TASK: "update"}, "the wait is not over"
    simulator.advance(2 * 3600)
    stack.up(check=True)
    assert ids(stack)[TASK] == id
    assert kind.calls(simulator).count("POST */command") == 2, "the letter confirmed, and submitted once"
    assert_no_change(stack.preview())
