"""Commands to a job on air, and their confirmation by hand."""

import json
from collections.abc import Callable, Sequence
from typing import Any

from ..base.call import Call, operation
from ..base.contract import REFERENCE, contract
from ..base.job_states import settle
from ..base.refusals import Refusal, invalid
from ..base.store import Document
from . import callbacks, job_store, playing
from .assumptions import AUDIO_SECONDS, KEPT_OF_JOB, PLAY_TYPES
from .job_time import JOBS
from .jobs import find_job, on_air_job
from .rooms import identify, shown_room

TEXT_LIMIT = 16384
CONFIRMED = {"REWRITE_PLAY_SCRIPT": "scene_scripts", "REWRITE_INTERACTION_RULES": "interaction_rules"}
"""Commands that wait for confirmation with the option manual_confirmation, and the list in their params."""


def _object(required: tuple[str, ...] = (), **properties: Any) -> Document:
    return {"type": "object", "required": [*required], "properties": properties, "additionalProperties": False}


def _list(schema: str) -> Document:
    return {"type": "array", "items": {"$ref": REFERENCE + schema}}


def _strings(**limits: int) -> Document:
    return {"type": "array", "items": {"type": "string"}, **limits}


PLAYED: Document = {
    "play_type": {"enum": ["APPEND", "INSERT", "PLAY_NOW"]},
    "play_role": {"enum": ["STREAMER", "CO_STREAMER"]},
    "rule_index": {"type": "string", "maxLength": 64},
}
TEXT = _object(("text",), text={"type": "string", "minLength": 1, "maxLength": 131072})
PARAMS: dict[str, Document] = {
    "INSERT_PLAY_SCRIPT": _object(("text_config",), text_config=TEXT, **PLAYED),
    "INSERT_PLAY_AUDIO": _object(
        ("audio_url",), audio_url={"type": "string", "minLength": 1, "maxLength": 2048}, **PLAYED
    ),
    "REWRITE_PLAY_SCRIPT": _object(("scene_scripts",), scene_scripts=_list("LiveVideoScriptInfo")),
    "REWRITE_INTERACTION_RULES": _object(
        ("interaction_rules",), interaction_rules=_list("LiveRoomInteractionRuleInfo")
    ),
    "REFRESH_OUTPUT_URL": _object(
        ("output_urls",), output_urls=_strings(minItems=1, maxItems=1), stream_keys=_strings(maxItems=1)
    ),
    "CLEAN_UP_INSERT_COMMAND": _object(command_ids=_strings()),
    "RESET_EXIT_CONFIG": {"$ref": f"{REFERENCE}LiveExitConfig"},
    "GET_CURRENT_PLAYING_SCRIPTS": _object(),
    "GET_LIVE_JOB_CONFIG_INFO": _object(),
}
"""The schema of the params of each command. PARAMS_ARE_OBJECTS."""


@operation("execute_smart_live_command")
def execute(call: Call) -> Document:
    job = on_air_job(call)
    command, params = call.body["command"], call.body.get("params", {})
    if problem := contract().check_part(command, PARAMS[command], params):
        raise invalid(f"params.{problem}" if problem.path else f"params {problem.text}")
    command_id = call.new_id()  # EVERY_COMMAND_HAS_ID
    answer = {"command_id": command_id, "command": command}
    waits = command in CONFIRMED and call.option("manual_confirmation")
    entry = {"command_id": command_id, "command": command, "params": params, "time": call.stamp}
    job["commands"] = [*job["commands"], {**entry, "state": "WAITING" if waits else "DONE"}][-KEPT_OF_JOB:]
    if waits:
        job["pending"].append(entry)
    elif (result := EFFECTS[command](call, job, command_id, params)) is not None:
        answer["result"] = _as_text(command, result)
    JOBS.save(call.tx, job)
    settle(call.tx, call.now, [JOBS])
    return answer


@operation("list_insert_commands")
def list_inserted(call: Call) -> Document:
    queue = find_job(call)["queue"]
    names = ("command_id", "command", "params", "source")
    page = [{name: item[name] for name in names} for item in call.page(queue)]
    return {"count": len(queue), "insert_commands": page}


@operation("list_smart_live_script_commands")
def list_script_commands(call: Call) -> Document:
    count, commands = _waiting(call, "REWRITE_PLAY_SCRIPT")
    for command in commands:
        command["scene_scripts"] = playing_scripts(command["scene_scripts"])
    return {"count": count, "scripts_commands": commands}


@operation("list_smart_live_rule_commands")
def list_rule_commands(call: Call) -> Document:
    count, commands = _waiting(call, "REWRITE_INTERACTION_RULES")
    return {"count": count, "rule_commands": commands}


@operation("batch_confirm_live_commands")
def confirm(call: Call) -> None:
    """CONFIRMED_IN_ORDER."""
    job, body = on_air_job(call), call.body
    if "action" not in body:  # CONFIRMATION_NEEDS_ACTION
        raise invalid("action is required")
    waiting = [entry for entry in job["pending"] if body.get("command") in (None, entry["command"])]
    chosen = body.get("command_ids") or [entry["command_id"] for entry in waiting]
    ids = {entry["command_id"] for entry in waiting}
    for place, command_id in enumerate(chosen):
        if command_id not in ids:
            raise invalid(f"command_ids[{place}] is not the id of a command that waits for confirmation")
    for entry in waiting:
        if entry["command_id"] in chosen:
            job["pending"].remove(entry)
            if body["action"] == "confirm":
                EFFECTS[entry["command"]](call, job, entry["command_id"], entry["params"])
            _mark(job, entry["command_id"], "DONE" if body["action"] == "confirm" else "REJECTED")
    JOBS.save(call.tx, job)


def insert(call: Call, job: Document, command_id: str, command: str, params: Document, source: str) -> None:
    """Put a text or an audio into the queue of a job."""
    text = params.get("text_config", {}).get("text")
    seconds = AUDIO_SECONDS if text is None else playing.speech_seconds(text)
    filled = {"play_type": PLAY_TYPES[command], "play_role": "STREAMER", **params}
    item = {"command_id": command_id, "command": command, "params": filled, "source": source, "seconds": seconds}
    playing.insert(call.tx, job, item, call.now)


def playing_scripts(scenes: list[Document]) -> list[Document]:
    """Scenes in the form in which the service shows what a job plays."""
    return [
        {
            **{name: scene[name] for name in ("script_name", "model_asset_id") if name in scene},
            "shoot_scripts": [
                {
                    "sequence_no": item.get("sequence_no", number),
                    "title": item.get("title", ""),
                    "text": item.get("text_config", {}).get("text", "")[:TEXT_LIMIT],
                }
                for number, item in enumerate(scene["shoot_scripts"], 1)
            ],
        }
        for scene in scenes
    ]


def _insert_text(call: Call, job: Document, command_id: str, params: Document) -> None:
    insert(call, job, command_id, "INSERT_PLAY_SCRIPT", params, "EXTERNAL")


def _insert_audio(call: Call, job: Document, command_id: str, params: Document) -> None:
    insert(call, job, command_id, "INSERT_PLAY_AUDIO", params, "EXTERNAL")


def _rewrite_scripts(call: Call, job: Document, _id: str, params: Document) -> None:
    """REWRITE_REPLACES, at once or from the next round on, as is_rewrite_delay says."""
    config = job["config"]
    scenes = contract().fill("CreateSmartLiveRoomReq", params)["scene_scripts"]
    identify(call, scenes, "script_id", config.get("scene_scripts", []))
    if config.get("play_policy", {}).get("is_rewrite_delay") and config.get("scene_scripts"):
        job["next_scripts"] = scenes
    else:
        config["scene_scripts"] = scenes
        job.pop("next_scripts", None)


def _rewrite_rules(call: Call, job: Document, _id: str, params: Document) -> None:
    config = job["config"]
    rules = contract().fill("CreateSmartLiveRoomReq", params)["interaction_rules"]
    identify(call, rules, "rule_index", config.get("interaction_rules", []))
    config["interaction_rules"] = rules


def _refresh_push(call: Call, job: Document, _id: str, params: Document) -> None:
    callbacks.push_state(call.tx, job, call.now, "DISCONNECTED")
    job["config"].pop("stream_keys", None)
    job["config"] |= params
    callbacks.push_state(call.tx, job, call.now, "CONNECTING", "CONNECTED")


def _reset_exit(call: Call, job: Document, _id: str, params: Document) -> None:
    job["exit"], job["exit_since"] = contract().fill("LiveExitConfig", params), call.now
    job["config"].setdefault("play_policy", {})["live_exit_config"] = job["exit"]


def _clean_up(_call: Call, job: Document, _id: str, params: Document) -> None:
    dropped = [
        item["command_id"]
        for item in job["queue"]
        if item["command_id"] in params.get("command_ids", []) or not params.get("command_ids")
    ]
    job["queue"] = [item for item in job["queue"] if item["command_id"] not in dropped]
    for command_id in dropped:
        _mark(job, command_id, "DROPPED")


def _current_scripts(_call: Call, job: Document, _id: str, _params: Document) -> Document:
    return {"scene_scripts": playing_scripts(job["config"].get("scene_scripts", []))}


def _configuration(call: Call, job: Document, _id: str, _params: Document) -> Document:
    return shown_room(call, job["config"])


EFFECTS: dict[str, Callable[[Call, Document, str, Document], Document | None]] = {
    "INSERT_PLAY_SCRIPT": _insert_text,
    "INSERT_PLAY_AUDIO": _insert_audio,
    "REWRITE_PLAY_SCRIPT": _rewrite_scripts,
    "REWRITE_INTERACTION_RULES": _rewrite_rules,
    "REFRESH_OUTPUT_URL": _refresh_push,
    "RESET_EXIT_CONFIG": _reset_exit,
    "CLEAN_UP_INSERT_COMMAND": _clean_up,
    "GET_CURRENT_PLAYING_SCRIPTS": _current_scripts,
    "GET_LIVE_JOB_CONFIG_INFO": _configuration,
}


def _as_text(command: str, result: Document) -> str:
    """A result as text. A room may be larger than a result may be; what the service answers then is not stated."""
    text = json.dumps(result, ensure_ascii=False)
    most = contract().schemas["ExecuteSmartLiveCommandResponse"]["properties"]["result"]["maxLength"]
    if len(text) > most:
        raise Refusal(501, "SIMULATOR.NOT_MODELLED", f"The result of {command} would be longer than {most} characters")
    return text


def _mark(job: Document, command_id: str, state: str) -> None:
    for entry in job["commands"]:
        if entry["command_id"] == command_id:
            entry["state"] = state


def _waiting(call: Call, command: str) -> tuple[int, Sequence[Document]]:
    """One page of the commands of a kind that wait for confirmation, and how many there are."""
    found = [
        {
            "room_id": job["shown"]["room_id"],
            "job_id": job["shown"]["job_id"],
            "command_id": entry["command_id"],
            "command_time": entry["time"],
            CONFIRMED[command]: entry["params"][CONFIRMED[command]],
        }
        for job in job_store.under_way(call.tx, call.project)
        if call.query.get("job_id") in (None, "", job["shown"]["job_id"])
        for entry in job["pending"]
        if entry["command"] == command
    ]
    return len(found), call.page(found)
