"""What a show sells, where it runs, the project's settings, and a confirmation: all that depends on a room or it on."""

from typing import Any

from .harness import Declared, Reference
from .objects import INPUTS, ROOM, declared, paragraph

TEA, SHOP, RULES, DECISION = "tea", "shop", "rules", "decision"
SETTINGS = "smart-live-configs/user-config"


def picture(asset_id: str, **more: Any) -> dict[str, Any]:
    return {"asset_id": asset_id, "asset_type": "IMAGE", **more}


def tea(*pictures: dict[str, Any]) -> Declared:
    inputs = {"name": "Spring tea", "auto_active": True, "tags": ["tea"], "asset_list": list(pictures)}
    return Declared(TEA, "metastudio:live:Product", inputs)


def shop(name: str) -> Declared:
    url = {"api_type": "PRODUCT_QUERY", "url": "https://shop.example.com/products"}
    inputs = {"name": name, "auth_config": {"key": "the-key-of-the-shop"}, "callback_config": [url]}
    return Declared(SHOP, "metastudio:live:Platform", inputs)


def settings(hours: int, **more: Any) -> Declared:
    """The live settings of the project."""
    inputs = {"live_exit_config": {"max_live_duration": hours}, **more}
    return Declared(RULES, "metastudio:live:UserConfig", inputs)


def stage() -> Declared:
    """The room, in which the tea is spoken of, on the platform."""
    spoken = {
        **paragraph(1, "Tea!"),
        "relation_product": {"product_id": Reference(TEA, "product_id"), "product_title": "Spring tea"},
    }
    scenes = [*INPUTS[ROOM]["scene_scripts"], {"script_name": "Tea", "shoot_scripts": [spoken]}]
    platform = {"platform_id": Reference(SHOP, "platform_id"), "live_id": "tonight"}
    return declared(ROOM, scene_scripts=scenes, relation_live_platform_info=platform)


def decision() -> Declared:
    """The confirmation of every version of the room."""
    inputs = {
        "room_id": Reference(ROOM, "room_id"),
        "script_version": Reference(ROOM, "script_version"),
        "action": "confirm",
    }
    return Declared(DECISION, "metastudio:live:RoomConfirmation", inputs)
