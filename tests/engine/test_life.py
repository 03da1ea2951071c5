"""One life of each nature but the broadcast's, through both doors: objects, a training task, a setting, a decision.

The life of a livestream and of the acts on it is in test_on_air.py. All subsets of properties, and every resource, are
driven through both doors' calls in tests/conformance.
"""

from typing import Any

from .catalogue import DECISION, RULES, SETTINGS, SHOP, TEA, decision, picture, settings, shop, stage, tea
from .conftest import MakeStack
from .harness import Door, SimulatorFile, Stack, assert_no_change
from .harness.simulators import PROJECT_ID
from .objects import KINDS, LIBRARY, REWORDED, ROOM, TASK, declared, reworded, rule, write_media

FRONT, BACK, CUP = (picture(name) for name in ("front", "back", "cup"))
FIRST = [tea(FRONT, BACK), shop("OurShop"), settings(6), stage(), decision(), declared(LIBRARY), declared(TASK)]
SECOND = [
    tea(FRONT, BACK, CUP),
    shop("TeaShop"),
    settings(8),
    reworded(stage()),
    decision(),
    reworded(declared(LIBRARY)),
    reworded(declared(TASK)),
]
OBJECTS = (TEA, SHOP, ROOM, LIBRARY, TASK)
"""What the service can delete."""


def every(op: str) -> dict[str, str]:
    return {one.name: op for one in FIRST}


def test_life(door: Door, simulator_file: SimulatorFile, stacks: MakeStack) -> None:
    """Create, update in place, drift, deletion behind Pulumi's back and destroy; nothing to do after each of them."""
    simulator_file.options(manual_confirmation=True)
    stack = stacks(simulator_file, FIRST, door)
    write_media(stack)
    create(stack, simulator_file)
    update(stack, simulator_file, door)
    drift(stack, simulator_file)
    delete_elsewhere(stack, simulator_file)

    simulator_file.set_training(stack.ids()[TASK], "MANUAL_VERIFYING")
    simulator_file.writes()
    assert stack.destroy().ops == every("delete")
    assert sorted(simulator_file.writes()) == sorted(f"DELETE {place(name)}/*" for name in OBJECTS)
    assert stack.resources() == {}
    assert simulator_file.get(SETTINGS)["live_exit_config"]["max_live_duration"] == 8, "settings stay"


def place(name: str) -> str:
    return {TEA: "products", SHOP: "live-platforms/platforms"}.get(name) or KINDS[name].place


def show(simulator: SimulatorFile, stack: Stack, name: str) -> dict[str, Any]:
    found: dict[str, Any] = simulator.get(f"{place(name)}/{stack.ids()[name]}")
    return found


def create(stack: Stack, simulator: SimulatorFile) -> None:
    assert stack.preview().ops == every("create")
    asked = {request.short for request in simulator.requests()}
    assert asked <= {f"GET {place(TASK)}"}, "a preview asked about more than whether a training was made already"
    assert stack.up().ops == every("create")
    simulator.writes()
    assert_no_change(stack.preview())
    assert_no_change(stack.refresh())
    assert_no_change(stack.up())
    assert simulator.writes() == []
    ids = stack.ids()
    for name, kind in KINDS.items():
        assert ids[name] == kind.only(simulator)[kind.identity]
    assert ids[RULES] == PROJECT_ID
    assert ids[DECISION] == ids[ROOM]
    assert show(simulator, stack, TASK)["state"] == "AUTO_VERIFYING"
    assert show(simulator, stack, ROOM)["confirm_state"] == "CONFIRMED"
    assert show(simulator, stack, TEA)["state"] == "ACTIVED"


def update(stack: Stack, simulator: SimulatorFile, door: Door) -> None:
    """A sentence, one rule of three, a picture more, and a task that failed its review."""
    ids, rules = stack.ids(), rule_ids(stack, simulator)
    simulator.set_training(ids[TASK], "AUTO_VERIFY_FAILED", "the picture is blurred")
    simulator.writes()
    stack.write(door.program(SECOND))
    write_media(stack, "second")
    planned = stack.preview()
    assert planned.ops == every("update")
    if door.plugin:
        assert planned.step(ROOM).diff == {door.spelled(REWORDED[ROOM]): "update"}
        assert planned.step(LIBRARY).diff == {door.spelled(REWORDED[LIBRARY]): "update"}
        assert planned.step(TASK).diff.keys() >= {"name", "fileHashes.trainingVideo"}
        assert planned.step(TEA).diff == {"assetList[2]": "add"}
        assert planned.step(RULES).diff == {"liveExitConfig.maxLiveDuration": "update"}
        assert planned.step(DECISION).diff == {"scriptVersion": "update"}
    assert simulator.writes() == [], "a preview wrote something"
    assert stack.up().ops == every("update")
    wrote = [call for call in simulator.writes() if not call.endswith("/1")]  # without the uploads
    of_the_task = [call for call in wrote if place(TASK) in call]
    submitted = [f"POST {place(TASK)}/*/command"] * 2
    assert of_the_task == [f"PUT {place(TASK)}/*", *submitted], "the letter is confirmed, then the task submitted"
    assert sorted(set(wrote) - set(of_the_task)) == [
        "POST products/*/assets",
        "POST smart-live-rooms/*/confirm",
        "PUT live-platforms/platforms/*",
        f"PUT {SETTINGS}",
        "PUT smart-live-interaction-rule-groups/*/rules/*",
        "PUT smart-live-rooms/*",
    ]
    assert stack.ids() == ids
    assert rule_ids(stack, simulator) == rules
    room, task = show(simulator, stack, ROOM), show(simulator, stack, TASK)
    assert room["scene_scripts"][0]["shoot_scripts"][2]["text_config"]["text"] == "Until noon."
    assert room["confirm_state"] == "CONFIRMED", "the new version is confirmed in the same update"
    assert (task["name"], task["state"]) == ("Host Lin Xiaoman", "AUTO_VERIFYING")
    assert show(simulator, stack, SHOP)["auth_config"] == {"key": "the-key-of-the-shop"}
    assert_no_change(stack.preview())


def rule_ids(stack: Stack, simulator: SimulatorFile) -> dict[str, str]:
    library = show(simulator, stack, LIBRARY)
    return {row["rule_name"]: row["rule_id"] for row in library["interaction_rules"]}


def drift(stack: Stack, simulator: SimulatorFile) -> None:
    """Somebody else changes one of each but the platform and the product."""
    ids, rules = stack.ids(), rule_ids(stack, simulator)
    room = show(simulator, stack, ROOM)
    room["scene_scripts"][0]["shoot_scripts"][0]["text_config"] = {"text": "Somebody else's words."}
    platform = {"platform_id": ids[SHOP], "live_id": "tonight"}
    body = {**{key: room[key] for key in stage().inputs}, "relation_live_platform_info": platform}
    simulator.put(f"{place(ROOM)}/{ids[ROOM]}", body)
    simulator.post(f"{place(ROOM)}/{ids[ROOM]}/confirm", {"action": "reject"})
    simulator.put(f"{place(LIBRARY)}/{ids[LIBRARY]}/rules/{rules['price']}", rule("price", "Double of it."))
    simulator.set_training(ids[TASK], "MANUAL_VERIFY_FAILED")
    simulator.put(f"{place(TASK)}/{ids[TASK]}", {"name": "Somebody else"})
    simulator.put(SETTINGS, {"live_exit_config": {"max_live_duration": 1}})
    changed = dict.fromkeys((ROOM, DECISION, LIBRARY, TASK, RULES), "update")

    assert stack.preview().ops == changed
    found = stack.refresh()
    assert found.ops.items() >= dict.fromkeys((ROOM, LIBRARY, TASK, RULES), "update").items()
    assert "Somebody else's words." in str(found.step(ROOM).outputs)
    assert found.step(TASK).outputs["name"] == "Somebody else"
    assert stack.up().ops == changed
    room, task = show(simulator, stack, ROOM), show(simulator, stack, TASK)
    assert room["scene_scripts"][0]["shoot_scripts"][0]["text_config"]["text"] == "Good evening, and welcome."
    assert room["confirm_state"] == "CONFIRMED"
    assert show(simulator, stack, LIBRARY)["interaction_rules"][0]["trigger"]["reply_texts"] == ["Half of it."]
    assert (task["name"], task["state"]) == ("Host Lin Xiaoman", "AUTO_VERIFYING")
    assert simulator.get(SETTINGS)["live_exit_config"]["max_live_duration"] == 8
    assert stack.ids() == ids


def delete_elsewhere(stack: Stack, simulator: SimulatorFile) -> None:
    """Everything is deleted as by somebody else: once found by the refresh before an update, once by a refresh."""
    first = stack.ids()
    remove(stack, simulator)
    assert stack.up().ops.keys() >= set(OBJECTS)
    second = stack.ids()
    remove(stack, simulator)
    assert stack.refresh().ops.items() >= dict.fromkeys(OBJECTS, "delete").items()
    assert stack.up().ops.items() >= dict.fromkeys(OBJECTS, "create").items()
    third = stack.ids()
    for name in OBJECTS:
        assert len({first[name], second[name], third[name]}) == 3
    assert_no_change(stack.preview())


def remove(stack: Stack, simulator: SimulatorFile) -> None:
    simulator.set_training(stack.ids()[TASK], "MANUAL_VERIFYING")
    for name in OBJECTS:
        simulator.delete(f"{place(name)}/{stack.ids()[name]}")
