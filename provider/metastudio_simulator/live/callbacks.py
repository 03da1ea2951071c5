"""What a live job sends: callbacks for its events, and messages on the command channel of its RTC room."""

import json
from typing import Any

from ..base.callbacks import HTTP, add, signed
from ..base.store import Document, Transaction
from . import platforms

RTC = "RTC"


def event(tx: Transaction, job: Document, kind: str, message: Document, moment: float) -> None:
    """Send a live event to the addresses that have subscribed to it."""
    shown, config = job["shown"], job["config"].get("live_event_callback_config", {})
    named = {"room_id": shown["room_id"], "job_id": shown["job_id"], **message}
    body = {"event_type": kind, "message": json.dumps(named, ensure_ascii=False)}
    if kind in config.get("callback_event_type", ()) and (url := config.get("live_event_type_callback_url")):
        url, headers = signed(url, config.get("auth_type", "NONE"), config.get("key", ""), moment)
        _send(tx, job, moment, channel=HTTP, event_type=kind, url=url, headers=headers, body=body)
    if config.get("is_inheritance_platform_callback") and "relation_live_platform_info" in shown:
        platform = tx.get(platforms.KIND, job["project"], shown["relation_live_platform_info"]["platform_id"])
        if platform is not None and (url := platforms.url_of(platform, "LIVE_EVENT_CALLBACK")):
            # INHERITED_CALLBACK: every event, with the platform's key, in headers
            url, headers = signed(url, "MSS_A_HEAD", platform["auth_config"]["key"], moment)
            _send(tx, job, moment, channel=HTTP, event_type=kind, url=url, headers=headers, body=body)


def rtc(tx: Transaction, job: Document, kind: str, message_type: str, data: Document, moment: float) -> None:
    """Send a message on the command channel of the RTC room, when the job has subscribed to its kind."""
    if kind in job["config"]["rtc_callback_config"].get("rtc_callback_event_type", ()):
        body = {"message_type": message_type, "data": data}
        _send(tx, job, moment, channel=RTC, event_type=kind, url="", headers={}, body=body)


def interaction(tx: Transaction, job: Document, body: Document, moment: float) -> bool:
    """Ask the customer's own service for a reply to an event, if it has an address. INTERACTION_CALLBACK."""
    url = job["interaction_callback_url"]
    if url:
        shown = job["shown"]
        body = {"room_id": shown["room_id"], "job_id": shown["job_id"], **body}
        _send(tx, job, moment, channel=HTTP, event_type="INTERACTION", url=url, headers={}, body=body)
    return bool(url)


def push_state(tx: Transaction, job: Document, moment: float, *states: str) -> None:
    """Send the states of the RTMP push, when the job has one."""
    config = job["config"]
    for state in states if config.get("output_urls") else ():
        key = (config.get("stream_keys") or [""])[0]
        message = {"output_url": config["output_urls"][0], "stream_key": key, "state": state}
        event(tx, job, "RTMP_STREAM_STATE_CHANGE", message, moment)


def _send(tx: Transaction, job: Document, moment: float, **message: Any) -> None:
    add(tx, job["shown"]["job_id"], moment, **message)
