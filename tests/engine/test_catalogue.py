"""The life of the catalogue on the engine: a product, a platform, settings of the tenant, a room that is confirmed."""

from typing import Any

from .broadcast import writes
from .conftest import MakeStack
from .harness import PLUGIN_YAML, Declared, Door, Reference, Result, Simulator, SimulatorFile, assert_no_change
from .harness.simulators import PROJECT_ID
from .objects import paragraph

TEA, SHOP, RULES, ROOM, DECISION = "tea", "shop", "rules", "room", "decision"
EVERYTHING = (TEA, SHOP, RULES, ROOM, DECISION)
SETTINGS = "smart-live-configs/user-config"


def picture(asset_id: str) -> dict[str, Any]:
    return {"asset_id": asset_id, "asset_type": "IMAGE"}


def program(
    *, pictures: tuple[str, ...] = ("front", "back"), shop: str = "OurShop", hours: int = 6, text: str = "Tea!"
) -> list[Declared]:
    """Everything, with what the tests change."""
    spoken = {
        **paragraph(1, text),
        "relation_product": {"product_id": Reference(TEA, "product_id"), "product_title": "Spring tea"},
    }
    url = {"api_type": "PRODUCT_QUERY", "url": "https://shop.example.com/products"}
    return [
        Declared(
            TEA,
            "metastudio:live:Product",
            {
                "name": "Spring tea",
                "auto_active": True,
                "tags": ["tea"],
                "asset_list": [picture(id) for id in pictures],
            },
        ),
        Declared(
            SHOP,
            "metastudio:live:Platform",
            {"name": shop, "auth_config": {"key": "the-key-of-the-shop"}, "callback_config": [url]},
        ),
        Declared(RULES, "metastudio:live:UserConfig", {"live_exit_config": {"max_live_duration": hours}}),
        Declared(
            ROOM,
            "metastudio:live:Room",
            {
                "room_name": "Tonight",
                "scene_scripts": [{"script_name": "Tea", "shoot_scripts": [spoken]}],
                "relation_live_platform_info": {"platform_id": Reference(SHOP, "platform_id"), "live_id": "tonight"},
            },
        ),
        Declared(
            DECISION,
            "metastudio:live:RoomConfirmation",
            {
                "room_id": Reference(ROOM, "room_id"),
                "script_version": Reference(ROOM, "script_version"),
                "action": "confirm",
            },
        ),
    ]


def ops(done: Result) -> dict[str, str]:
    assert done.returncode == 0, str(done)
    return {step.name: step.op for step in done.changes}


def every(op: str) -> dict[str, str]:
    return dict.fromkeys(EVERYTHING, op)


def test_life(door: Door, simulator: Simulator, stacks: MakeStack) -> None:
    simulator.options(manual_confirmation=True)
    stack = stacks(simulator, program(), door)
    assert ops(stack.preview()) == every("create")
    assert writes(simulator) == []
    assert ops(stack.up()) == every("create")
    made = {name: row["id"] for name, row in stack.resources().items()}
    assert made[RULES] == PROJECT_ID
    assert made[DECISION] == made[ROOM]
    assert simulator.get(f"smart-live-rooms/{made[ROOM]}")["confirm_state"] == "CONFIRMED"
    assert simulator.get(f"products/{made[TEA]}")["state"] == "ACTIVED"
    writes(simulator)
    assert_no_change(stack.preview())
    assert_no_change(stack.refresh())
    assert_no_change(stack.up())
    assert writes(simulator) == []

    # One change of each; the room's new version is confirmed in the same update.
    stack.write(door.program(program(pictures=("front", "back", "cup"), shop="TeaShop", hours=8, text="More tea!")))
    planned = stack.preview()
    assert ops(planned) == every("update"), str(planned)
    if door.plugin:
        assert planned.step(TEA).diff == {"assetList[2]": "add"}
        assert planned.step(RULES).diff == {"liveExitConfig.maxLiveDuration": "update"}
        assert planned.step(DECISION).diff == {"scriptVersion": "update"}
    assert ops(stack.up()) == every("update")
    assert sorted(writes(simulator)) == [
        "POST products/*/assets",
        "POST smart-live-rooms/*/confirm",
        "PUT live-platforms/platforms/*",
        f"PUT {SETTINGS}",
        "PUT smart-live-rooms/*",
    ]
    assert simulator.get(f"smart-live-rooms/{made[ROOM]}")["confirm_state"] == "CONFIRMED"
    assert simulator.get(f"live-platforms/platforms/{made[SHOP]}")["auth_config"] == {"key": "the-key-of-the-shop"}
    assert_no_change(stack.up())

    # Drift, an edit that takes the decision away, and a deletion that the service keeps.
    simulator.put(SETTINGS, {"live_exit_config": {"max_live_duration": 1}})
    simulator.post(f"smart-live-rooms/{made[ROOM]}/confirm", {"action": "reject"})
    simulator.delete(f"products/{made[TEA]}")
    found = ops(stack.refresh())
    assert found == {TEA: "delete", RULES: "update", DECISION: "update"}
    healed = ops(stack.up())
    assert healed.items() >= {TEA: "create", RULES: "update", DECISION: "update"}.items()
    assert simulator.get(SETTINGS)["live_exit_config"]["max_live_duration"] == 8
    assert simulator.get(f"smart-live-rooms/{made[ROOM]}")["confirm_state"] == "CONFIRMED"
    assert_no_change(stack.up())

    writes(simulator)
    assert ops(stack.destroy()) == every("delete")
    assert sorted(writes(simulator)) == [
        "DELETE live-platforms/platforms/*",
        "DELETE products/*",
        "DELETE smart-live-rooms/*",
    ]
    assert simulator.get(SETTINGS)["live_exit_config"]["max_live_duration"] == 8, "settings stay"


def test_two_stacks_that_declare_the_settings_are_told(
    door: Door, simulator_file: SimulatorFile, stacks: MakeStack
) -> None:
    def settings(hours: int, **more: Any) -> list[Declared]:
        inputs = {"live_exit_config": {"max_live_duration": hours}, **more}
        return [Declared(RULES, "metastudio:live:UserConfig", inputs)]

    first, second = stacks(simulator_file, settings(6), door), stacks(simulator_file, settings(2), door)
    ops(first.up())
    refused = second.up()
    assert refused.returncode != 0
    assert "The project has live settings already that differ" in refused.text, str(refused)
    assert simulator_file.get(SETTINGS)["live_exit_config"]["max_live_duration"] == 6
    second.write(door.program(settings(2, adopt=True)))
    assert ops(second.up()) == {RULES: "create"}
    assert ops(first.preview()) == {RULES: "update"}, "the first stack sees what the second did"


def test_import(simulator: Simulator, stacks: MakeStack) -> None:
    simulator.options(manual_confirmation=True)
    numbered = [{**picture(id), "order": number} for number, id in enumerate(("front", "back"), start=1)]
    tea = Declared(TEA, "metastudio:live:Product", {**program()[0].inputs, "asset_list": numbered})
    show = [tea, *program()[1:]]
    stack = stacks(simulator, show, PLUGIN_YAML)
    ops(stack.up())
    made = {name: row["id"] for name, row in stack.resources().items()}
    other = stacks(simulator, [], PLUGIN_YAML)
    tokens = {one.name: one.token for one in show}
    for name in EVERYTHING:
        imported = other.import_(tokens[name], name, made[name], "--protect=false")
        assert imported.returncode == 0, str(imported)
    other.write(PLUGIN_YAML.program(show))
    assert_no_change(other.preview())
