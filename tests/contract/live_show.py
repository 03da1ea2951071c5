"""A room with its jobs, driven by the official SDK and the control interface."""

import json

import pytest
from huaweicloudsdkcore.exceptions.exceptions import ClientRequestException

from .full_body import wire

SCENES = [
    {"script_name": "opening", "shoot_scripts": [{"text_config": {"text": "a" * 250}, "title": "hello"}]},
    {"script_name": "offer", "shoot_scripts": [{"text_config": {"text": "b" * 125}}, {"sequence_no": 7}]},
]
"""60 s; 30 s and an audio of 10 s."""


class Show:
    """A room, and jobs of it."""

    def __init__(self, service, control, **room):
        self.service, self.control = service, control
        self.room_id = service("create_smart_live_room", {"room_name": "Demo", **room}).room_id
        self.job_id = ""

    def start(self, **body):
        answer = wire(self.service("start_smart_live", body, room_id=self.room_id))
        self.job_id = answer["job_id"]
        return answer

    def pass_time(self, seconds):
        self.control.post("/clock", json={"advance": seconds})

    def job(self, job_id=None):
        return wire(self.service("show_smart_live", room_id=self.room_id, job_id=job_id or self.job_id))

    def stop(self):
        self.service("stop_smart_live", room_id=self.room_id, job_id=self.job_id)

    def room(self):
        """The room as the list of rooms has it."""
        found = wire(self.service("list_smart_live_rooms", limit=100))["smart_live_rooms"]
        return next((room for room in found if room["room_id"] == self.room_id), None)

    def inside(self):
        return self.control.get(f"/live-jobs/{self.job_id}").json()

    def force(self, state, reason=None):
        return self.control.post(f"/live-jobs/{self.job_id}/state", json={"state": state, "reason": reason})

    def command(self, command, **params):
        body = {"command": command, **({"params": params} if params else {})}
        return self.service("execute_smart_live_command", body, room_id=self.room_id, job_id=self.job_id)


def refused(code, act, *arguments, **parameters):
    with pytest.raises(ClientRequestException) as caught:
        act(*arguments, **parameters)
    assert caught.value.error_code == code
    return caught.value


USER = {"userId": "1", "name": "n", "level": 17, "badge": "", "badgeLevel": 0}


def comment(text, **user):
    return 1, {"user": {**USER, **user}, "content": text}


def gift(**gift):
    return 4, {"user": USER, "gift": {"giftName": "rose", "giftNum": 1, "totalValue": 5, "giftValue": 5, **gift}}


def tag(name, match, value, operation="NONE"):
    return {"tag": name, "operation": operation, "match": match, "value": value}


def rule(name, *tags, event_type=1, relation="AND", priority=500, enabled=True, scenes=(), **trigger):
    return {
        "rule_name": name,
        "event_type": event_type,
        "enabled": enabled,
        "hit_condition": {"relation": relation, "priority": priority, "tags": [*tags]},
        "trigger": {"reply_texts": [f"reply of {name}"], "reply_mode": "SYSTEM_REPLY", **trigger},
        "enabled_scenes": [*scenes],
    }


def report(show, *events, **query):
    body = {
        "total": len(events),
        "events": [{"timestamp": 1, "type": kind, "content": json.dumps(content)} for kind, content in events],
    }
    return show.service("live_event_report", body, room_id=show.room_id, job_id=show.job_id, **query)


def hits(show):
    return [entry["rule_name"] for entry in show.inside()["hits"]]


def queue(show):
    return [item["params"].get("text_config", {}).get("text", "audio") for item in show.inside()["queue"]]
