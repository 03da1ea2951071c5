"""A broadcast as the tests declare it: a room, its livestream, a text that is inserted, comments that are reported."""

import json
import re
from collections.abc import Mapping
from typing import Any

from .harness import Declared, Reference, Result, Running, Simulator, Stack
from .objects import declared, rule

ROOM, ON_AIR, GIFT, CHAT = "room", "onair", "gift", "chat"
WHERE = {"room_id": Reference(ON_AIR, "room_id"), "job_id": Reference(ON_AIR, "job_id")}
COMMENT = json.dumps({"user": {"userId": "7", "name": "Li"}, "content": "what is the price?"})


START = "POST smart-live-rooms/*/smart-live-jobs"
STOP = f"{START}/*/stop"


def room(**changed: Any) -> Declared:
    return declared(ROOM, **{"interaction_rules": [rule("price", "Half of it.")], **changed})


def on_air(triggers: Mapping[str, str] | None = None, *, options: Mapping[str, Any] | None = None) -> Declared:
    inputs = {"room_id": Reference(ROOM, "room_id"), "triggers": dict(triggers or {"show": "1"})}
    return Declared(ON_AIR, "metastudio:live:LivestreamTask", inputs, options or {})


def gift(number: str = "1") -> Declared:
    text = {"text_config": {"text": "A gift for everyone."}}
    inputs = {**WHERE, "command": "INSERT_PLAY_SCRIPT", "play_text": text, "triggers": {"round": number}}
    return Declared(GIFT, "metastudio:live:LiveCommand", inputs)


def chat(number: str = "1") -> Declared:
    inputs = {**WHERE, "events": [{"type": 1, "content": COMMENT}], "triggers": {"round": number}}
    return Declared(CHAT, "metastudio:live:LiveEventReport", inputs)


def tasks(simulator: Simulator) -> list[dict[str, Any]]:
    """All livestreams of the service."""
    found: list[dict[str, Any]] = simulator.get("smart-live-jobs", limit=100)["smart_live_jobs"]
    return found


def waiting(stack: Stack, simulator: Simulator) -> Running:
    """An `up` that waits for a livestream to go on air, which it will not do for an hour."""
    simulator.options(live_start_seconds=3600)
    running = stack.start("up")
    running.until(lambda: any(re.search(r"GET .*/smart-live-jobs/\w{32} 200", str(it)) for it in simulator.requests()))
    return running


def texts(done: Result) -> str:
    """Every line for the user."""
    return "\n".join(line.message for line in done.diagnostics)


def commands(simulator: Simulator, job_id: str) -> list[str]:
    """What a livestream was commanded, without what only asks."""
    names = [row["command"] for row in simulator.live_job(job_id)["commands"]]
    return [name for name in names if not name.startswith("GET_")]
