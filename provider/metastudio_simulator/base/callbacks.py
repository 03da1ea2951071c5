"""Callbacks: messages of jobs to addresses of the service's customers, signed as the service signs them.

They are kept in the order in which they happened. The control interface lists them, and delivery.py posts them.
"""

import hashlib
import hmac
import json
from typing import Any
from urllib.parse import urlencode, urlsplit

from .assumptions import CALLBACKS_KEPT
from .clock import stamp
from .ids import new_id
from .store import Document, Transaction

KIND = "callback"
HTTP = "HTTP"
"""The channel of callbacks that are posted; a system may keep messages of other channels beside them."""


def add(tx: Transaction, job_id: str, moment: float, **message: Any) -> None:
    """Keep a message of a job: `channel`, `event_type`, `url`, `headers` and `body`."""
    if tx.count(KIND, "") >= CALLBACKS_KEPT:
        tx.execute("DELETE FROM objects WHERE seq = (SELECT min(seq) FROM objects WHERE kind = ?)", (KIND,))
    entry = {"time": stamp(moment), "job_id": job_id, **message, "delivery": None}
    tx.insert(KIND, "", new_id(tx), entry, {})


def sent(tx: Transaction) -> list[Document]:
    """All messages that are kept, oldest first."""
    rows = tx.execute("SELECT body FROM objects WHERE kind = ? ORDER BY seq", (KIND,))
    return [json.loads(row[0]) for row in rows]


def forget(tx: Transaction) -> None:
    """Delete all messages."""
    tx.execute("DELETE FROM objects WHERE kind = ?", (KIND,))


def undelivered(tx: Transaction) -> tuple[str, Document] | None:
    """The oldest callback that nobody has tried to post, with its id."""
    for id, text in tx.execute("SELECT id, body FROM objects WHERE kind = ? ORDER BY seq", (KIND,)):
        message = json.loads(text)
        if message["channel"] == HTTP and message["delivery"] is None:
            return id, message
    return None


def delivered(tx: Transaction, id: str, delivery: Document) -> None:
    """Write down how posting a callback went."""
    if (message := tx.get(KIND, "", id)) is not None:
        tx.replace(KIND, "", id, {**message, "delivery": delivery}, {})


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
    """What the signature covers of an address: host, path and sorted query, as they are written. SIGNED_PART."""
    parts = urlsplit(url)
    query = "&".join(sorted(parts.query.split("&"), key=lambda pair: pair.partition("=")))
    return f"{parts.netloc}{parts.path}{'?' if query else ''}{query}"
