"""Events of the audience that are reported to a job on air: they hit rules, and rules reply."""

import json
import secrets

from ..base.call import Call, operation
from ..base.refusals import invalid, unauthorized
from ..base.store import Document
from . import callbacks, playing, rule_engine
from .commands import insert
from .job_time import JOBS
from .jobs import new_report_key, on_air_job, report_url


@operation("live_event_report", keyed=True)
def report(call: Call) -> Document:
    job = on_air_job(call)
    _check_key(call, job)
    events = call.body.get("events", [])
    if call.body["total"] != len(events):  # TOTAL_COUNTS_EVENTS
        raise invalid("total must be the number of events")
    contents = [_content(place, event) for place, event in enumerate(events)]
    for event, content in zip(events, contents, strict=True):
        kind = event.get("type", 0)
        job["events"][str(kind)] = job["events"].get(str(kind), 0) + 1
        if kind in rule_engine.KINDS:
            rule = rule_engine.hit(job, kind, content, call.now, playing.scene_of(job))
            if rule is not None:
                _react(call, job, rule, event)
    answer: Document = {}
    if call.query.get("refresh_url"):  # REFRESH_ENDS_OLD_URL
        job["report"] = new_report_key(call.now)
        answer["live_event_report_url"] = report_url(call, job)
    JOBS.save(call.tx, job)
    return answer


def _react(call: Call, job: Document, rule: Document, event: Document) -> None:
    """Do what a rule says that was hit, and note it."""
    trigger = rule.get("trigger", {})
    mode = rule_engine.reply_mode(trigger)
    entry = rule_engine.note(job, rule, call.now, reply_mode=mode)
    reply = None if mode == "SHOW_LAYER" else rule_engine.pick(call.tx, job, rule)
    if reply is not None:
        command, params = reply
        entry["reply"] = params.get("text_config", {}).get("text") or params.get("audio_url")
        if mode != "CALLBACK":
            room_type = job["config"].get("interaction_config", {}).get("play_type", "APPEND")
            entry["command_id"] = call.new_id()
            how = {
                "play_type": trigger.get("play_type", room_type),
                "play_role": trigger.get("reply_role", "STREAMER"),
                "rule_index": rule["rule_index"],
            }
            insert(call, job, entry["command_id"], command, {**params, **how}, "AUTO")
    if mode in ("CALLBACK", "SYSTEM_REPLY_AND_CALLBACK"):
        names = ("rule_index", "rule_name", "reply")
        body = {"event": event, **{name: entry[name] for name in names if name in entry}}
        entry["called_back"] = callbacks.interaction(call.tx, job, body, call.now)


def _check_key(call: Call, job: Document) -> None:
    """Check the key of the report address, if the request has one; else the application has checked credentials."""
    key = call.query.get("auth_key") or call.headers.get("x-mss-auth-key")
    if not key:
        return
    expires = call.query.get("expires_time", call.headers.get("x-mss-expires-time"))
    current = job["report"]
    if not secrets.compare_digest(key.encode(), current["auth_key"].encode()) or expires != current["expires_time"]:
        raise unauthorized("the auth_key or expires_time is wrong")
    if call.now * 1000 >= current["expires_time"]:
        raise unauthorized("the auth_key is expired")


def _content(place: int, event: Document) -> Document:
    try:
        content = json.loads(event.get("content") or "{}")
    except (ValueError, RecursionError):
        content = None
    if not isinstance(content, dict):
        raise invalid(f"events[{place}].content must be the JSON text of an object")
    return content
