"""The life of an asset through both doors: a real file, another content, the recycle bin."""

from .assets import ASSET, asset, paint
from .conftest import MakeStack
from .harness import Door, SimulatorFile, Stack, assert_no_change


def test_the_life_of_an_asset(door: Door, simulator_file: SimulatorFile, stacks: MakeStack) -> None:
    simulator_file.options(asset_review="immediate")
    stack = stacks(simulator_file, [asset()], door)
    paint(stack, "in spring")
    assert stack.up(check=True).ops == {ASSET: "create"}
    id, first = stack.ids()[ASSET], main_file(simulator_file, stack)
    assert show(simulator_file, stack)["asset_state"] == "ACTIVED"
    assert_no_change(stack.preview())

    paint(stack, "in autumn")
    planned = stack.preview()
    assert planned.ops == {ASSET: "update"}
    if door.plugin:
        assert planned.step(ASSET).diff == {"fileHashes.mainFile": "update"}
    assert stack.up(check=True).ops == {ASSET: "update"}
    assert stack.ids()[ASSET] == id
    assert main_file(simulator_file, stack) != first, "another content takes the place of the main file"
    assert_no_change(stack.preview())

    wanted = {"material_img": "Yes"}
    stack.write(door.program([asset(system_properties=wanted, tags=["tea"], active=False)]))
    assert stack.up(check=True).ops == {ASSET: "update"}
    shown = show(simulator_file, stack)
    assert shown["asset_state"] == "UNACTIVED"
    assert shown["tags"] == ["tea"]
    assert [(row["key"], row["value"]) for row in shown["system_properties"]] == [("MATERIAL_IMG", "Yes")]

    simulator_file.delete(f"digital-assets/{id}")
    found = stack.up(check=True)
    assert found.ops == {ASSET: "update"}
    assert "was moved to the recycle bin outside Pulumi" in found.text
    assert stack.ids()[ASSET] == id
    assert show(simulator_file, stack)["asset_state"] == "UNACTIVED"

    assert stack.destroy(check=True).ops == {ASSET: "delete"}
    assert simulator_file.get(f"digital-assets/{id}")["asset_state"] == "DELETING"


def show(simulator: SimulatorFile, stack: Stack) -> dict[str, object]:
    found: dict[str, object] = simulator.get(f"digital-assets/{stack.ids()[ASSET]}")
    return found


def main_file(simulator: SimulatorFile, stack: Stack) -> object:
    files = show(simulator, stack)["files"]
    assert isinstance(files, list)
    (only,) = files
    assert only["asset_file_category"] == "MAIN"
    return only["file_md5"]
