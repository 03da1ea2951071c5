"""What a live job tells the outside: callbacks, signed as the service signs them, and messages on the RTC channel.

All of them are kept in the order in which they happened, for the control interface; live_delivery.py posts them.
"""

import hashlib
import hmac
import json
from typing import Any
from urllib.parse import urlencode, urlsplit

from ..base.assumptions import CALLBACKS_KEPT
from ..base.call import new_id
from ..base.clock import stamp
from ..base.store import Document, Transaction
from . import platforms

KIND = "callback"
HTTP, RTC = "HTTP", "RTC"


def event(tx: Transaction, job: Document, kind: str, message: Document, moment: float) -> None:
    """Send a live event to the addresses that have subscribed to it."""
    shown, config = job["shown"], job["config"].get("live_event_callback_config", {})
    named = {"room_id": shown["room_id"], "job_id": shown["job_id"], **message}
    body = {"event_type": kind, "message": json.dumps(named, ensure_ascii=False)}
    if kind in config.get("callback_event_type", ()) and (url := config.get("live_event_type_callback_url")):
        url, headers = signed(url, config.get("auth_type", "NONE"), config.get("key", ""), moment)
        _keep(tx, job, moment, channel=HTTP, event_type=kind, url=url, headers=headers, body=body)
    if config.get("is_inheritance_platform_callback") and "relation_live_platform_info" in shown:
        platform = tx.get(platforms.KIND, job["project"], shown["relation_live_platform_info"]["platform_id"])
        if platform is not None and (url := platforms.url_of(platform, "LIVE_EVENT_CALLBACK")):
            # INHERITED_CALLBACK: every event, with the platform's key, in headers
            url, headers = signed(url, "MSS_A_HEAD", platform["auth_config"]["key"], moment)
            _keep(tx, job, moment, channel=HTTP, event_type=kind, url=url, headers=headers, body=body)


def rtc(tx: Transaction, job: Document, kind: str, message_type: str, data: Document, moment: float) -> None:
    """Send a message on the command channel of the RTC room, when the job has subscribed to its kind."""
    if kind in job["config"]["rtc_callback_config"].get("rtc_callback_event_type", ()):
        body = {"message_type": message_type, "data": data}
        _keep(tx, job, moment, channel=RTC, event_type=kind, url="", headers={}, body=body)


def interaction(tx: Transaction, job: Document, body: Document, moment: float) -> bool:
    """Ask the customer's own service for a reply to an event; whether there is an address. INTERACTION_CALLBACK."""
    url = job["interaction_callback_url"]
    if url:
        shown = job["shown"]
        body = {"room_id": shown["room_id"], "job_id": shown["job_id"], **body}
        _keep(tx, job, moment, channel=HTTP, event_type="INTERACTION", url=url, headers={}, body=body)
    return bool(url)


def push_state(tx: Transaction, job: Document, moment: float, *states: str) -> None:
    """Tell the state of the RTMP push, when there is one."""
    config = job["config"]
    for state in states if config.get("output_urls") else ():
        key = (config.get("stream_keys") or [""])[0]
        message = {"output_url": config["output_urls"][0], "stream_key": key, "state": state}
        event(tx, job, "RTMP_STREAM_STATE_CHANGE", message, moment)


def signed(url: str, auth_type: str, key: str, moment: float) -> tuple[str, dict[str, str]]:
    """The address and the headers of a callback, with its signature where the kind of authentication has one."""
    if auth_type not in ("MSS_A", "MSS_A_HEAD"):  # how MEITUAN_DEFAULT signs is not stated
        return url, {}
    time = f"{int(moment):x}"
    secret = hmac.new(key.encode(), (signed_part(url) + time).encode(), hashlib.sha256).hexdigest()
    if auth_type == "MSS_A_HEAD":
        return url, {"x-hw-mss-secret": secret, "x-hw-mss-time": time}
    return f"{url}{'&' if urlsplit(url).query else '?'}{urlencode({'hwSecret': secret, 'hwTime': time})}", {}


def signed_part(url: str) -> str:
    """What the signature covers of an address: host, path and sorted query, each as it stands. SIGNED_PART."""
    parts = urlsplit(url)
    query = "&".join(sorted(parts.query.split("&"), key=lambda pair: pair.partition("=")))
    return f"{parts.netloc}{parts.path}{'?' if query else ''}{query}"


def kept(tx: Transaction) -> list[Document]:
    """Everything that was sent, oldest first."""
    rows = tx.execute("SELECT body FROM objects WHERE kind = ? ORDER BY seq", (KIND,))
    return [json.loads(row[0]) for row in rows]


def forget(tx: Transaction) -> None:
    """Forget what was sent."""
    tx.execute("DELETE FROM objects WHERE kind = ?", (KIND,))


def undelivered(tx: Transaction) -> tuple[str, Document] | None:
    """The oldest callback that nobody has tried to post, with its key."""
    for id, text in tx.execute("SELECT id, body FROM objects WHERE kind = ? ORDER BY seq", (KIND,)):
        sent = json.loads(text)
        if sent["channel"] == HTTP and sent["delivery"] is None:
            return id, sent
    return None


def delivered(tx: Transaction, id: str, delivery: Document) -> None:
    """Note how posting a callback went."""
    if (sent := tx.get(KIND, "", id)) is not None:
        tx.replace(KIND, "", id, {**sent, "delivery": delivery}, {})


def _keep(tx: Transaction, job: Document, moment: float, **sent: Any) -> None:
    if tx.count(KIND, "") >= CALLBACKS_KEPT:
        tx.execute("DELETE FROM objects WHERE seq = (SELECT min(seq) FROM objects WHERE kind = ?)", (KIND,))
    entry = {"time": stamp(moment), "job_id": job["shown"]["job_id"], **sent, "delivery": None}
    tx.insert(KIND, "", new_id(tx), entry, {})
