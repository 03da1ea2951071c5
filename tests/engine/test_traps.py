"""What docs/traps.md says of the engine and of its YAML host is still so, and so are its ways round."""

import yaml as pyyaml  # type: ignore[import-untyped]

from .conftest import MakeStack
from .harness import Program, SimulatorFile, yaml
from .harness.files import PROJECT

ROOM = "metastudio:live:Room"
TASK = "metastudio:live:LivestreamTask"


def a_room(**properties: object) -> dict[str, object]:
    return {"type": ROOM, "properties": {"roomName": "Spring sale", **properties}}


def scenes(*texts: str) -> list[dict[str, object]]:
    return [
        {"scriptName": text, "shootScripts": [{"sequenceNo": 1, "textConfig": {"text": f"This is {text}."}}]}
        for text in texts
    ]


def test_numbers_in_texts_and_shared_values(stacks: MakeStack, simulator_file: SimulatorFile) -> None:
    """Numbers are written in full when they are quoted, or by fn::toJSON. A variable does what an alias would."""
    room = a_room(roomDescription="${viewers}, ${quoted}, ${json}", sceneScripts="${scripts}")
    variables = {
        "viewers": 1048576,
        "quoted": "1048576",
        "json": {"fn::toJSON": "${viewers}"},
        "scripts": scenes("tea"),
    }
    stack = stacks(
        simulator_file, yaml({"show": room, "other": a_room(sceneScripts="${scripts}")}, variables=variables)
    )
    made = {step.name: step.inputs for step in stack.up(check=True).changes}
    assert made["show"]["roomDescription"] == "1.048576e+06, 1048576, 1048576"
    assert made["show"]["sceneScripts"] == made["other"]["sceneScripts"]


def test_aliases_of_yaml(stacks: MakeStack, simulator_file: SimulatorFile) -> None:
    text = yaml({"show": a_room(), "other": a_room()}).texts["Pulumi.yaml"]
    start, show, other = text.split("properties:\n")
    assert other.strip() == "roomName: Spring sale"
    text = f"{start}properties: &room\n{show}properties: *room\n"
    stack = stacks(simulator_file, Program(PROJECT, {"Pulumi.yaml": text}))
    assert "alias nodes are not supported" in stack.preview(json=False).text


def test_texts_of_a_generated_program(stacks: MakeStack, simulator_file: SimulatorFile) -> None:
    """These texts of a room are written in a way that YAML reads as something else."""
    texts = ["0x1F", "null", "\nand more", "two $$$$"]
    source = stacks(simulator_file, yaml({"show": a_room(sceneScripts=scenes(*texts))}))
    source.up(check=True)
    stack = stacks(simulator_file, yaml())
    generated = stack.import_(ROOM, "show", source.ids()["show"], json=False, check=True).stdout
    program = pyyaml.safe_load(generated[generated.index("resources:") :].split("\n\n")[0])
    shown = program["resources"]["show"]["properties"]["sceneScripts"]
    assert [scene["scriptName"] for scene in shown] == [31, None, "and more", "two $$"]


def test_one_object_under_two_names(stacks: MakeStack, simulator_file: SimulatorFile) -> None:
    """The name that leaves the program takes the room with it."""
    stack = stacks(simulator_file, yaml({"show": a_room()}))
    stack.up(check=True)
    stack.import_(ROOM, "again", stack.ids()["show"], check=True)
    assert stack.ids()["again"] == stack.ids()["show"]
    assert stack.up(check=True).ops["again"] == "delete"
    assert stack.preview(check=True).ops["show"] == "create", "the room is still there"


def test_ignored_texts_go_by_place(stacks: MakeStack, simulator_file: SimulatorFile) -> None:
    options = {"ignoreChanges": ["sceneScripts[0].shootScripts[0].textConfig.text"]}
    stack = stacks(simulator_file, yaml({"show": a_room(sceneScripts=scenes("tea")) | {"options": options}}))
    stack.up(check=True)
    for names in (("tea", "music"), ("music", "tea")):
        stack.write(yaml({"show": a_room(sceneScripts=scenes(*names)) | {"options": options}}))
        shown = stack.preview(check=True).step("show").inputs["sceneScripts"]
        assert [scene["scriptName"] for scene in shown] == list(names)
        assert shown[0]["shootScripts"][0]["textConfig"]["text"] == "This is tea."


def test_a_retained_livestream_stays_on_air(stacks: MakeStack, simulator_file: SimulatorFile) -> None:
    simulator_file.options(live_jobs="immediate")
    task = {"type": TASK, "properties": {"roomId": "${show.roomId}"}, "options": {"retainOnDelete": True}}
    room = a_room(sceneScripts=scenes("tea")) | {"options": {"retainOnDelete": True}}
    stack = stacks(simulator_file, yaml({"show": room, "onAir": task}))
    stack.up(check=True)
    id = stack.ids()["onAir"]
    stack.destroy(check=True)
    stack.import_(TASK, "onAir", id, check=True)
    assert stack.resources()["onAir"]["outputs"]["state"] == "PROCESSING"
