"""A success and a failure of every livestreaming operation, as the official SDK sends them."""

import json
from dataclasses import dataclass
from typing import Any

from .full_body import contract, full

NOWHERE = "0" * 32
COMMENT = json.dumps({"user": {"userId": "1", "name": "n", "level": 17}, "content": "price?"})
GIFT = json.dumps(
    {"user": {"userId": "1"}, "gift": {"giftName": "rose", "giftNum": 2, "totalValue": 9, "giftValue": 4}}
)
TEXT = {"text_config": {"text": "hello"}, "play_type": "APPEND", "play_role": "STREAMER", "rule_index": "r"}
RULE = full("CreateInteractionRuleReq")
PLATFORM = {
    "name": "示例Platform",
    "auth_config": {"key": "key"},
    "callback_config": [
        {"api_type": "PRODUCT_QUERY", "url": "https://api.example.com/products"},
        {"api_type": "LIVE_EVENT_CALLBACK", "url": "https://api.example.com/events"},
    ],
}
PRODUCT = full("CreateProductRequestBody") | {"tags": ["tag"]}
NEW_PRODUCT = full("UpdateProductRequestBody") | {"tags": ["tag"]}
PAGE = {"offset": 0, "limit": 5}
TIMES = {"create_since": "2020-01-01T00:00:00Z", "create_until": "2090-01-01T00:00:00Z"}
SORTED = {**PAGE, **TIMES, "sort_key": "update_time", "sort_dir": "desc"}
EVENTS = {
    "total": 2,
    "events": [{"timestamp": 1, "type": 1, "content": COMMENT}, {"timestamp": 2, "type": 4, "content": GIFT}],
    "review_config": {"no_need_review": True},
}


@dataclass(frozen=True)
class Case:
    """One call that succeeds and one that is refused with `code`; ids in braces stand for objects that exist."""

    ids: str = ""
    body: Any = None
    query: dict[str, Any] | None = None
    wrong_ids: str | None = None
    wrong_body: Any = None
    wrong_query: dict[str, Any] | None = None
    code: str = "MSS.00000003"

    def right(self) -> tuple[Any, dict[str, Any]]:
        return self.body, {**_ids(self.ids), **(self.query or {})}

    def wrong(self) -> tuple[Any, dict[str, Any]]:
        ids = self.ids if self.wrong_ids is None else self.wrong_ids
        body = self.body if self.wrong_body is None else self.wrong_body
        query = self.query if self.wrong_query is None else self.wrong_query
        return body, {**_ids(ids), **(query or {})}


def _ids(text: str) -> dict[str, str]:
    """`room job=x`: the room there is, and the id x of a job."""
    pairs = [word.partition("=") for word in text.split()]
    return {f"{name}_id": value or f"{{{name}}}" for name, _, value in pairs}


NO_ROOM, NO_JOB, NONE = "MSS.20010045", "MSS.20010074", "MSS.20010047"
BEYOND = {"limit": 101}
ROOM = full("CreateSmartLiveRoomReq")

CASES = {
    "create_smart_live_room": Case(body=ROOM, wrong_body={"room_name": ""}),
    "update_smart_live_room": Case("room", ROOM, wrong_ids=f"room={NOWHERE}", code=NO_ROOM),
    "show_smart_live_room": Case("room", wrong_ids=f"room={NOWHERE}", code=NO_ROOM),
    "list_smart_live_rooms": Case(query={**PAGE, "live_state": "PROCESSING"}, wrong_query=BEYOND),
    "delete_smart_live_room": Case("idle", wrong_ids="room", code="MSS.20020001"),
    "confirm_smar_live_room": Case("room", {"action": "confirm", "script_version": "{version}"}, wrong_body={}),
    "show_live_warning_info": Case("room", wrong_ids=f"room={NOWHERE}", code=NO_ROOM),
    "start_smart_live": Case("idle", full("StartSmartLiveReq"), wrong_ids=f"room={NOWHERE}", code=NO_ROOM),
    "show_smart_live": Case("room job", wrong_ids=f"room job={NOWHERE}", code=NO_JOB),
    "list_smart_live": Case("room", query={**SORTED, "state": "PROCESSING"}, wrong_query=BEYOND),
    "list_smart_live_jobs": Case(query={**SORTED, "state": "PROCESSING", "room_name": "x"}, wrong_query=BEYOND),
    "stop_smart_live": Case("room job", wrong_ids="room job={over}", code="MSS.20020001"),
    "execute_smart_live_command": Case(
        "room job",
        {"command": "INSERT_PLAY_SCRIPT", "params": TEXT, "review_config": {"no_need_review": True}},
        wrong_body={"command": "INSERT_PLAY_SCRIPT"},
    ),
    "list_insert_commands": Case("room job", query=PAGE, wrong_ids=f"room job={NOWHERE}", code=NO_JOB),
    "list_smart_live_script_commands": Case(query={**PAGE, "job_id": "{job}"}, wrong_query=BEYOND),
    "list_smart_live_rule_commands": Case(query={**PAGE, "job_id": "{job}"}, wrong_query=BEYOND),
    "batch_confirm_live_commands": Case(
        "room job",
        {"command": "REWRITE_PLAY_SCRIPT", "action": "confirm", "command_ids": ["{waiting}"]},
        wrong_body={"action": "confirm", "command_ids": [NOWHERE]},
    ),
    "live_event_report": Case("room job", EVENTS, {"refresh_url": True}, wrong_body={**EVENTS, "total": 3}),
    "show_smart_live_user_config": Case(wrong_ids="project", code="MSS.00010009"),
    "update_smart_live_user_config": Case(
        body=full("UpdateSmartLiveUserConfigReq"), wrong_body={"live_exit_config": {"max_live_duration": 169}}
    ),
    "create_interaction_rule_group": Case(body=full("InteractionRuleGroup"), wrong_body={"group_name": ""}),
    "show_interaction_rule_group": Case("group", wrong_ids=f"group={NOWHERE}", code=NONE),
    "update_interaction_rule_group": Case(
        "group", full("InteractionRuleGroup"), wrong_ids=f"group={NOWHERE}", code=NONE
    ),
    "delete_interaction_rule_group": Case("group", wrong_ids=f"group={NOWHERE}", code=NONE),
    "list_interaction_rule_groups": Case(query={**PAGE, **TIMES, "group_name": "x"}, wrong_query=BEYOND),
    "list_interaction_rule_groups_summary": Case(query={**PAGE, **TIMES, "group_name": "x"}, wrong_query=BEYOND),
    "create_interaction_rule": Case("group", RULE, wrong_ids=f"group={NOWHERE}", code=NONE),
    "update_interaction_rule": Case("group rule", RULE, wrong_ids=f"group rule={NOWHERE}", code=NONE),
    "delete_interaction_rule": Case("group rule", wrong_ids=f"group rule={NOWHERE}", code=NONE),
    "create_product": Case(body=PRODUCT, wrong_body={"name": "x" * 257}),
    "show_product": Case("product", wrong_ids=f"product={NOWHERE}", code=NONE),
    "list_products": Case(query={**SORTED, "name": "x", "tag": "t", "state": "ACTIVED"}, wrong_query=BEYOND),
    "update_product": Case("product", NEW_PRODUCT, wrong_ids=f"product={NOWHERE}", code=NONE),
    "delete_product": Case("product", wrong_ids=f"product={NOWHERE}", code=NONE),
    "set_product_asset": Case("product", full("ProductAssetReleation") | {"action": "LINK"}, wrong_body={}),
    "create_live_platform": Case(body=PLATFORM, wrong_body={**PLATFORM, "name": "a b"}),
    "show_live_platform": Case("platform", wrong_ids=f"platform={NOWHERE}", code=NONE),
    "list_live_platforms": Case(query={**PAGE, "access_type": "MSS_STANDARD"}, wrong_query=BEYOND),
    "update_live_platform": Case("platform", PLATFORM, wrong_ids=f"platform={NOWHERE}", code=NONE),
    "delete_live_platform": Case("platform", wrong_ids=f"platform={NOWHERE}", code=NONE),
    "show_live_platform_access_type": Case(query={**PAGE, "used": True}, wrong_query=BEYOND),
    "list_live_platform_products": Case(
        "platform", query={**PAGE, "live_id": "show-1"}, wrong_ids=f"platform={NOWHERE}", code=NONE
    ),
}


def live_operations() -> dict[str, dict[str, Any]]:
    """The operations of the contract with the tag `live`."""
    return {
        operation["operationId"]: operation
        for item in contract()["paths"].values()
        for operation in item.values()
        if "live" in operation.get("tags", ())
    }
