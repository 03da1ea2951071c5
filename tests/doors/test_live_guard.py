"""The live guard through the lifecycle and both doors: every change, state of the livestream and permission."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from tests.drivers import Driver, Failed, Managed, doors, up
from tests.lives import World, world

ROOM = "metastudio:live:Room"


def scenes(text: str) -> list[dict[str, Any]]:
    return [{"script_name": "Welcome", "shoot_scripts": [{"sequence_no": 1, "text_config": {"text": text}}]}]


INPUTS: Mapping[str, Any] = {
    "room_name": "Spring sale",
    "scene_scripts": scenes("Good evening."),
    "output_urls": ["rtmp://push.example.com/live"],
    "stream_keys": ["the-key"],
}
EDIT = {
    "scene_scripts": [{"script_name": "Welcome", "shoot_scripts": [{"sequence_no": 1, "text_config": {"text": "!"}}]}]
}
REPLACE = {"room_type": "TEMPLATE"}
RULE = {"rule_name": "price", "event_type": 1, "trigger": {"reply_mode": "SYSTEM_REPLY", "reply_texts": ["Half."]}}
RULES = {"interaction_rules": [RULE]}


@dataclass(frozen=True)
class Case:
    """`change` is applied while the room is live; None deletes it. `command` is what a task on air then gets."""

    name: str
    change: Mapping[str, Any] | None
    state: str = "PROCESSING"
    allowed: Mapping[str, Any] = field(default_factory=dict)
    configured: bool = False
    command: str = ""

    @property
    def free(self) -> bool:
        return bool(self.allowed) or self.configured


ALLOWED = {"allow_while_live": True}
CASES = [
    Case("edit, on air", EDIT),
    Case("edit, waiting", EDIT, state="WAITING"),
    Case("edit, allowed", EDIT, allowed=ALLOWED, command="REWRITE_PLAY_SCRIPT"),
    Case("edit, allowed by the configuration", EDIT, configured=True, command="REWRITE_PLAY_SCRIPT"),
    Case("edit, waiting, allowed", EDIT, state="WAITING", allowed=ALLOWED),
    Case("replace", REPLACE),
    Case("replace, allowed", REPLACE, allowed=ALLOWED),
    Case("delete", None),
    Case("delete, waiting", None, state="WAITING"),
    Case("delete, allowed", None, allowed=ALLOWED),
    Case("delete, allowed by the configuration", None, configured=True),
    Case("rules", RULES),
    Case("rules, waiting", RULES, state="WAITING"),
    Case("rules, allowed", RULES, allowed=ALLOWED, command="REWRITE_INTERACTION_RULES"),
]


def job(service: World, id: str) -> dict[str, Any]:
    """The livestream, without the simulator's clock."""
    found: dict[str, Any] = service.control("GET", f"live-jobs/{id}")
    return {name: value for name, value in found.items() if name != "moment"}


def change(provider: Driver, room: Managed, case: Case) -> None:
    if case.change is None:
        provider.delete(room)
    else:
        up(provider, ROOM, {**INPUTS, **case.allowed, **case.change}, room)


@doors
@pytest.mark.parametrize("case", CASES, ids=[case.name for case in CASES])
def test_a_live_room(tmp_path: Path, door: type[Driver], case: Case) -> None:
    with world(tmp_path) as service:
        service.control("PUT", "options", {"live_jobs": "immediate" if case.state == "PROCESSING" else "clock"})
        service.control("PUT", "options", {"live_start_seconds": 3600})
        provider = service.provider(door, **({"allow_while_live": True} if case.configured else {}))
        room = up(provider, ROOM, {**INPUTS, **case.allowed})
        id = service.ask("POST", f"smart-live-rooms/{room.id}/smart-live-jobs", {})["job_id"]
        before = job(service, id)
        assert before["shown"]["state"] == case.state
        service.writes()
        if not case.free:
            with pytest.raises(Failed, match=f"task {id}"):
                change(provider, room, case)
            assert service.writes() == []
            assert job(service, id) == before
            return
        change(provider, room, case)
        after = job(service, id)
        commands = [row["command"] for row in after["commands"] if not row["command"].startswith("GET_")]
        assert commands == [case.command][: bool(case.command)]
        kept = case.change not in (None, REPLACE)
        assert after["shown"]["state"] == (case.state if kept else "SUCCEED"), "the room went, its show was left behind"
