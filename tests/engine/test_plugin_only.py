"""What only the plugin can do: import, `pulumi do`, functions."""

import json
from typing import Any

import pytest

from .catalogue import decision, picture, settings, shop, stage, tea
from .conftest import MakeStack
from .harness import PLUGIN_YAML, Declared, Simulator, SimulatorFile, assert_no_change, yaml
from .objects import INPUTS, KINDS, LIBRARY, ROOM, TASK, declared

BARE_TASK = {"name": "Host Lin", "tags": ["shop", "tea"]}
"""A task without files: which were uploaded, nobody can read back."""


def make(simulator: Simulator) -> dict[str, str]:
    """One object of each kind, made as somebody else would; ids by name."""
    bodies = {**INPUTS, TASK: BARE_TASK}
    return {name: simulator.post(kind.place, bodies[name])[kind.identity] for name, kind in KINDS.items()}


def test_import_changes_nothing_and_needs_no_change(simulator_file: SimulatorFile, stacks: MakeStack) -> None:
    """Objects, a training task, the settings and a decision at once, with the program that declares them there."""
    simulator_file.options(manual_confirmation=True)
    numbered = [picture(name, order=number) for number, name in enumerate(("front", "back"), start=1)]
    task = Declared(TASK, KINDS[TASK].token, BARE_TASK)
    program = [tea(*numbered), shop("OurShop"), settings(6), stage(), decision(), declared(LIBRARY), task]
    theirs = stacks(simulator_file, program)
    theirs.up(check=True)
    ids = theirs.ids()

    stack = stacks(simulator_file, program)
    simulator_file.forget_requests()
    resources = [{"type": one.token, "name": one.name, "id": ids[one.name]} for one in program]
    (stack.folder / "import.json").write_text(json.dumps({"resources": resources}))
    stack.run("import", "--file", "import.json", "--yes", "--skip-preview", "--protect=false", check=True)
    assert stack.ids() == ids
    assert_no_change(stack.preview())
    assert_no_change(stack.refresh())
    assert_no_change(stack.up())
    assert {call.method for call in simulator_file.requests()} == {"GET"}


def test_import_of_what_does_not_exist_is_an_error(simulator_file: SimulatorFile, stacks: MakeStack) -> None:
    stack = stacks(simulator_file, yaml())
    failed = stack.import_(KINDS[ROOM].token, "show", "0" * 32)
    assert failed.returncode != 0
    assert f'There is no live:Room with the id "{"0" * 32}".' in failed.errors, str(failed)


def flags(simulator: Simulator) -> list[str]:
    """The configuration of a stack as flags of `pulumi do`."""
    settings = {"simulator": "simulator", "projectId": "project-id"}
    return [f"--metastudio:{settings[key.partition(':')[2]]}={value}" for key, value in simulator.configuration.items()]


@pytest.mark.parametrize("name", KINDS)
def test_do_creates_reads_lists_and_deletes(name: str, simulator_file: SimulatorFile, stacks: MakeStack) -> None:
    """Without a stack and without the network; what is printed is JSON that other programs read."""
    simulator, kind = simulator_file, KINDS[name]
    stack = stacks(simulator, yaml())
    title = PLUGIN_YAML.spelled(kind.title)
    given = ["--stateless", "--yes", "--output", "json", *flags(simulator)]
    created = stack.do(kind.token, "create", *given, f"--{kind.title.replace('_', '-')}", "By hand", check=True).json
    id = kind.only(simulator)[kind.identity]
    assert (created["id"], created[title]) == (id, "By hand")
    read = stack.do(kind.token, "read", id, "--output", "json", *flags(simulator), check=True).json
    assert read[title] == "By hand"
    listed = stack.do(kind.token, "list", "--output", "json", *flags(simulator), check=True).json
    assert listed == [{"id": id, "name": "By hand"}]
    stack.do(kind.token, "delete", id, *given, check=True)
    assert kind.objects(simulator) == []


def test_functions(simulator_file: SimulatorFile, stacks: MakeStack) -> None:
    """Every function, in one program: one object by its id, and all by a filter."""
    ids = make(simulator_file)
    simulator_file.post(KINDS[ROOM].place, {"room_name": "Another"})
    one = {
        "metastudio:live:getRoom": {"roomId": ids[ROOM]},
        "metastudio:live:getInteractionRuleLibrary": {"groupId": ids[LIBRARY]},
        "metastudio:image:getAvatarTrainingTask": {"jobId": ids[TASK]},
    }
    many: dict[str, dict[str, Any]] = {
        "metastudio:live:getRooms": {"roomName": "spring"},
        "metastudio:live:getInteractionRuleLibraries": {},
        "metastudio:image:getAvatarTrainingTasks": {"name": "Lin"},
    }
    names = {token: token.rpartition(":")[2] for token in [*one, *many]}
    asked = {
        names[token]: {"fn::invoke": {"function": token, "arguments": given}} for token, given in (one | many).items()
    }
    program = yaml(variables=asked, outputs={name: f"${{{name}}}" for name in asked})
    stack = stacks(simulator_file, program)
    stack.up(check=True)
    told = stack.outputs()
    assert told["getRoom"]["sceneScripts"][1]["shootScripts"][0]["textConfig"]["text"] == "今晚一共三款春茶。"
    assert told["getInteractionRuleLibrary"]["interactionRules"][1]["ruleName"] == "size"
    assert told["getAvatarTrainingTask"]["state"] == "WAIT_FILE_UPLOAD"
    assert [room["roomId"] for room in told["getRooms"]["smartLiveRooms"]] == [ids[ROOM]]
    assert [group["groupId"] for group in told["getInteractionRuleLibraries"]["interactionRuleGroups"]] == [
        ids[LIBRARY]
    ]
    assert [job["jobId"] for job in told["getAvatarTrainingTasks"]["jobs"]] == [ids[TASK]]


def test_yaml_takes_outputs_with_enums_as_inputs(simulator_file: SimulatorFile, stacks: MakeStack) -> None:
    """Of a resource and of a function, alone, inside an object, and inside the list that a library gives."""
    rule = {
        "ruleName": "Price",
        "eventType": 1,
        "hitCondition": {"relation": "AND", "tags": [{"tag": "content", "match": "REGEX", "value": "price"}]},
        "trigger": {"replyMode": "SYSTEM_REPLY", "replyTexts": ["Nine yuan."]},
    }
    base = {"roomName": "Base", "viewMode": "VERTICAL", "roomType": "TEMP", "playPolicy": {"playMode": "TEXT"}}
    fed = {
        "roomName": "Copy",
        "viewMode": "${base.viewMode}",
        "roomType": "${asked.roomType}",
        "playPolicy": "${asked.playPolicy}",
        "interactionRules": "${library.roomRules}",
    }
    library = {"groupName": "Talk", "interactionRules": [rule]}
    resources = {
        "base": {"type": "metastudio:live:Room", "properties": base},
        "library": {"type": "metastudio:live:InteractionRuleLibrary", "properties": library},
        "copy": {"type": "metastudio:live:Room", "properties": fed},
    }
    asked = {"fn::invoke": {"function": "metastudio:live:getRoom", "arguments": {"roomId": "${base.roomId}"}}}
    stack = stacks(simulator_file, yaml(resources, variables={"asked": asked}))
    stack.up(check=True)
    assert_no_change(stack.preview())
    made = simulator_file.get(f"smart-live-rooms/{stack.ids()['copy']}")
    assert (made["view_mode"], made["room_type"], made["play_policy"]["play_mode"]) == ("VERTICAL", "TEMP", "TEXT")
    assert [rule["rule_name"] for rule in made["interaction_rules"]] == ["Price"]
