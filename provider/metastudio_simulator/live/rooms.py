"""Live rooms: stored as they were sent, with what the service adds."""

from ..base.assumptions import WRONG_STATE
from ..base.call import Call, operation
from ..base.contract import contract
from ..base.refusals import Refusal, invalid
from ..base.store import Document, Transaction
from ..control.states import Change
from . import job_store, platforms, settings
from .assumptions import (
    FEW_DANMAKU_RULES,
    FEW_SCRIPT_ITEMS,
    ROOM_NOT_FOUND,
    ROOM_UNUSABLE,
    SHORT_SCRIPT_CHARACTERS,
    WITHOUT_VIDEO_CONFIG,
)

KIND = "room"

SUMMARY = (
    "room_id",
    "room_name",
    "room_type",
    "room_state",
    "view_mode",
    "shared_config",
    "room_description",
    "create_time",
    "update_time",
    "priv_data",
    "confirm_state",
    "error_info",
)
"""The properties of a room that lists show too; project_id, model_infos, the last job and addresses are added."""


@operation("create_smart_live_room")
def create_room(call: Call) -> Document:
    room_id = call.new_id()
    room = _stored(call, room_id, old=None)
    call.tx.insert(KIND, call.project, room_id, room, _summary(call.project, room))
    return {"room_id": room_id}


@operation("show_smart_live_room")
def show_room(call: Call) -> Document:
    return shown_room(call, find_room(call))


@operation("update_smart_live_room")
def update_room(call: Call) -> Document:
    old = find_room(call)
    room = _stored(call, call.path["room_id"], old)
    save_room(call.tx, call.project, room)
    return shown_room(call, room)


@operation("delete_smart_live_room")
def delete_room(call: Call) -> None:
    if jobs := job_store.under_way(call.tx, call.project, call.path["room_id"]):  # ROOM_ON_AIR_STAYS
        state = jobs[0]["shown"]["state"]
        raise Refusal(400, WRONG_STATE, f"a live job of the room is {state}, which does not allow the operation")
    if not call.tx.delete(KIND, call.project, call.path["room_id"]):
        call.not_found(ROOM_NOT_FOUND)


@operation("list_smart_live_rooms")
def list_rooms(call: Call) -> Document:
    query, began = call.query, call.period("start_time", "end_time")
    states, types = call.words("live_state"), call.words("room_type")
    confirms = {word.upper() for word in call.words("confirm_state")}

    def wanted(room: Document) -> bool:
        status = room.get("last_job_status")
        # The filter writes SUCCESS, results write SUCCEED.
        state = "NULL" if status is None else {"SUCCEED": "SUCCESS"}.get(status, status)
        started = room.get("last_job_start_time")
        return (
            call.matches("room_name", room["room_name"])
            and (not query.get("dh_id") or query["dh_id"] in room["dh_ids"])
            and (not query.get("model_name") or any(call.matches("model_name", name) for name in _avatars(room)))
            and (not states or state in states)
            and (began == (None, None) or (started is not None and began.covers(started)))
            and (not types or room["room_type"] in types)
            and _owned(room, query.get("template_own_type"))
            and (not confirms or room.get("confirm_state") in confirms)
        )

    filtered = any(query.get(name) for name in query.keys() - {"offset", "limit"})
    count, rooms = call.newest_page(KIND, wanted if filtered else None)
    for room in rooms:
        del room["dh_ids"]
        _sign(call, room)
    return {"count": count, "smart_live_rooms": rooms}


@operation("confirm_smar_live_room")
def confirm_room(call: Call) -> None:
    room = find_room(call)
    action, version = call.body.get("action"), call.body.get("script_version")
    if action is None:  # CONFIRMATION_NEEDS_ACTION
        raise invalid("action is required")
    if version is not None and version != room["script_version"]:
        raise Refusal(400, WRONG_STATE, "The script_version is not that of the room")
    room["confirm_state"] = {"confirm": "CONFIRMED", "reject": "REJECT"}[action]
    save_room(call.tx, call.project, room)


@operation("show_live_warning_info")
def show_warnings(call: Call) -> Document:
    room = find_room(call)
    exit_config = exit_settings(room, settings.user_config(call.tx, call.project))
    return {
        "live_warning_info": [{"warning_type": warning} for warning in warnings(room)],
        "limit_duration": exit_config.get("max_live_duration", 0),
    }


def exit_settings(room: Document, tenant: Document) -> Document:
    """The settings that end a job of a room by itself. EXIT_AND_CALLBACK_OF_TENANT."""
    return room.get("play_policy", {}).get("live_exit_config") or tenant.get("live_exit_config") or {}


def find_room(call: Call) -> Document:
    """The room of the path, as it is stored."""
    return call.found(KIND, call.path["room_id"], ROOM_NOT_FOUND)


def set_state(tx: Transaction, project: str, room: Document, change: Change) -> None:
    """Disable or freeze a room, or make it usable again, as reviews and operators do."""
    room["room_state"] = change.state
    room.pop("error_info", None)
    if change.state != "ENABLE":
        room["error_info"] = {"error_code": ROOM_UNUSABLE[0], "error_msg": (change.reason or ROOM_UNUSABLE[1])[:256]}
    save_room(tx, project, room)


def save_room(tx: Transaction, project: str, room: Document) -> None:
    """Keep a changed room."""
    tx.replace(KIND, project, room["room_id"], room, _summary(project, room))


def view_mode(room: Document) -> str:
    """The orientation of a room's picture: that of its resolution, else the one that was sent."""
    video = room.get("video_config")
    if video is not None:
        return "LANDSCAPE" if video["width"] > video["height"] else "VERTICAL"
    return str(room.get("view_mode", WITHOUT_VIDEO_CONFIG))


def warnings(room: Document) -> list[str]:
    """Risks of a room's configuration."""
    paragraphs = [item for scene in room.get("scene_scripts", []) for item in scene["shoot_scripts"]]
    characters = sum(len(item.get("text_config", {}).get("text", "")) for item in paragraphs)
    comment_rules = [
        rule for rule in room.get("interaction_rules", []) if rule["enabled"] and rule.get("event_type") == 1
    ]
    found = {
        "TOO_LESSS_SCRIPT_ITEMS": len(paragraphs) < FEW_SCRIPT_ITEMS,
        "TOO_SHORT_SCRIPT_TIME": characters < SHORT_SCRIPT_CHARACTERS,
        "TOO_LESS_DANMAKU_RULES": len(comment_rules) < FEW_DANMAKU_RULES,
        "RANDOM_PLAY_CLOSED": room.get("play_policy", {}).get("random_play_mode", "NONE") == "NONE",
        "ROTATION_MODEL_CLOSED": not room.get("backup_model_asset_ids"),
    }
    return [warning for warning, given in found.items() if given]


def _stored(call: Call, room_id: str, old: Document | None) -> Document:
    """The room that a create or an update makes: the body with defaults and what the service adds. PUT_REPLACES."""
    room = contract().fill("CreateSmartLiveRoomReq", call.body)
    before = old or {}
    identify(call, room.get("scene_scripts", []), "script_id", before.get("scene_scripts", []))
    identify(call, room.get("interaction_rules", []), "rule_index", before.get("interaction_rules", []))
    room["view_mode"] = view_mode(room)
    if platform := room.get("relation_live_platform_info"):
        room["relation_live_platform_info"] = {
            **platforms.details(call.tx, call.project, platform["platform_id"]),
            **platform,
        }
    version = int(call.now * 1000)
    room |= {
        "room_id": room_id,
        "create_time": before.get("create_time", call.stamp),
        "update_time": call.stamp,
        "room_state": "ENABLE",
        # Two updates within a millisecond are two versions too.
        "script_version": str(max(version, int(before.get("script_version", 0)) + 1)),
        "last_job": before.get("last_job", {}),
        "latest_job": before.get("latest_job", ""),
    }
    if call.option("manual_confirmation"):  # UNCONFIRMED_UNLESS_ASKED
        room["confirm_state"] = "UNCONFIRM"
    return room


def identify(call: Call, items: list[Document], name: str, old: list[Document]) -> None:
    """Give every item an id: the one it was sent with, if the room had it, else a new one."""
    ids = {item[name] for item in old}
    for item in items:
        if item.get(name) in ids:
            ids.discard(item[name])
        else:
            item[name] = call.new_id()


def shown_room(call: Call, room: Document) -> Document:
    """A room as an answer shows it."""
    shown = {key: value for key, value in room.items() if key not in ("last_job", "latest_job")}
    if "stream_keys" in shown:
        shown["stream_keys"] = [call.masked(key) for key in shown["stream_keys"]]
    mask_callback_key(call, shown)
    return _sign(call, shown)


def mask_callback_key(call: Call, shown: Document) -> None:
    """Show the key of the callbacks as the options say."""
    config = shown.get("live_event_callback_config", {})
    if "key" in config:
        shown["live_event_callback_config"] = {**config, "key": call.masked(config["key"])}


def _sign(call: Call, room: Document) -> Document:
    """Add the picture addresses, whose signature is new with every answer."""
    for name in ("cover_url", "thumbnail"):
        room[name] = call.download(f"rooms/{room['room_id']}/{name}.png")
    return room


def _summary(project: str, room: Document) -> Document:
    scenes = room.get("scene_scripts", [])
    models = list(dict.fromkeys(scene["model_asset_id"] for scene in scenes if scene.get("model_asset_id")))
    backups = room.get("backup_model_asset_ids", [])
    return {
        **{name: room[name] for name in SUMMARY if name in room},
        "project_id": project,
        "model_infos": [
            {"model_asset_id": model, "asset_name": f"Avatar {model}", "backup_model_asset_ids": backups}
            for model in models
        ],
        **room["last_job"],
        "dh_ids": [scene["dh_id"] for scene in scenes if scene.get("dh_id")],
    }


def _avatars(room: Document) -> list[str]:
    return [model["asset_name"] for model in room["model_infos"]]


def _owned(room: Document, kind: str | None) -> bool:
    """Whether a room passes the filter template_own_type. There is one tenant, so others share nothing."""
    if not kind:
        return True
    shared = room.get("shared_config", {}).get("shared_type", "PRIVATE")
    wanted = {"OWNED": "PRIVATE", "SHARED_TO_OHTERS": "SHARED", "PUBLIC": "PUBLIC"}
    return bool(room["room_type"] == "TEMPLATE" and shared == wanted.get(kind))
