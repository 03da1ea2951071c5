"""Faults that tests ask for: a connection reset, an error status, a delay, or an upload that is damaged on its way.

The database has them, so every process that serves the same file obeys them. Each is used up after its `times`.
"""

import json
import re
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass, fields
from typing import Any

from ..base import uploads
from ..base.messages import Answer
from ..base.store import Store, Transaction

MOMENTS = ("before", "after", "body")
KINDS = ("reset", "status", "delay", "damage")

CODES = {
    401: ("APIGW.0301", "Incorrect IAM authentication information: injected"),
    429: ("APIGW.0308", "The throttling threshold has been reached: injected"),
    500: ("MSS.00000004", "Internal Error"),
}


class ConnectionCut(ConnectionResetError):
    """Makes the server cut the connection; a client in process gets this error itself."""


@dataclass(frozen=True)
class Fault:
    """One fault. `path` is a regular expression searched in the path, `method` may be `*`, `times` counts down.

    when   before: nothing is done. after: it is done, and the answer is lost. body: it is done, and half of the answer
           arrives.
    kind   reset cuts the connection. status answers `status`, with `code`, `message` and `retry_after` where given.
           delay waits `seconds` and goes on. damage changes a byte of an upload, whenever.
    """

    method: str
    path: str
    when: str
    kind: str
    times: int = 1
    status: int = 503
    seconds: float = 0.0
    code: str | None = None
    message: str | None = None
    retry_after: int | None = None

    @property
    def shown(self) -> int | None:
        """The status that the client sees instead of the real one; 0 for none at all."""
        return {"reset": 0, "status": self.status}.get(self.kind)

    def answer(self, path: str) -> Answer:
        """The error answer of a fault of kind status; with when=body its text is cut, so that it is no JSON."""
        if uploads.is_upload(path):
            answer = uploads.UploadRefused(self.status, self.code, self.message or "injected").answer()
            answer.headers |= {} if self.retry_after is None else {"Retry-After": str(self.retry_after)}
            return answer
        code, message = CODES.get(self.status, (f"SIMULATOR.{self.status}", "injected"))
        body = {"error_code": self.code or code, "error_msg": self.message or message}
        headers = {} if self.retry_after is None else {"Retry-After": str(self.retry_after)}
        if self.when == "body":
            return Answer(self.status, half(json.dumps(body).encode()), {"Content-Type": "application/json", **headers})
        return Answer(self.status, body, headers)


def parse(rule: Any) -> Fault:
    """A fault from JSON. Raises ValueError with what is wrong with it."""
    names = [field.name for field in fields(Fault)]
    if not isinstance(rule, dict) or not rule.keys() <= set(names):
        raise ValueError(f"a fault is an object of {', '.join(sorted(names))}")
    whole = {"method": "*", "when": "before", **rule}
    for name, (must, fits) in RULES.items():
        if not fits(whole.get(name, DEFAULTS.get(name))):
            raise ValueError(f"{name} must be {must}")
    try:
        re.compile(whole["path"])
    except (re.error, OverflowError, RecursionError) as error:
        raise ValueError(f"path must be a regular expression: {error}") from None
    return Fault(**whole)


def _number(value: Any, least: int, most: float = 1e9) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and least <= value <= most


def _integer(value: Any, least: int, most: float = 1e9) -> bool:
    return isinstance(value, int) and _number(value, least, most)


def _text(value: Any) -> bool:
    return isinstance(value, str)


DEFAULTS = {field.name: field.default for field in fields(Fault)}
RULES: dict[str, tuple[str, Callable[[Any], bool]]] = {
    "method": ("a text", _text),
    "path": ("a text", _text),
    "when": (f"one of {', '.join(MOMENTS)}", lambda value: value in MOMENTS),
    "kind": (f"one of {', '.join(KINDS)}", lambda value: value in KINDS),
    "times": ("an integer, 1 or more", lambda value: _integer(value, 1)),
    "status": ("an integer between 100 and 599", lambda value: _integer(value, 100, 599)),
    "seconds": ("a number, 0 or more", lambda value: _number(value, 0)),
    "code": ("a text", lambda value: value is None or _text(value)),
    "message": ("a text", lambda value: value is None or _text(value)),
    "retry_after": ("an integer of seconds, 0 or more", lambda value: value is None or _integer(value, 0)),
}
"""What each property must be. A wrong fault is refused at once, because later it would break a request."""


def add(tx: Transaction, fault: Fault) -> None:
    rule = {key: value for key, value in asdict(fault).items() if key != "times"}
    tx.execute("INSERT INTO faults (times, rule) VALUES (?, ?)", (fault.times, json.dumps(rule)))


def pending(tx: Transaction) -> list[dict[str, Any]]:
    """The faults that are left, with their remaining times."""
    rows = tx.execute("SELECT rule, times FROM faults WHERE times > 0 ORDER BY seq").fetchall()
    return [{**json.loads(rule), "times": times} for rule, times in rows]


def take(store: Store, method: str, path: str) -> Fault | None:
    """The first fault that matches a request; this uses up one of its times."""
    with store.reading() as tx:
        rows = tx.execute("SELECT seq, rule FROM faults WHERE times > 0 ORDER BY seq").fetchall()
        for seq, text in rows:
            fault = Fault(**json.loads(text))
            if fault.method.upper() in ("*", method) and re.search(fault.path, path):
                # One statement decides who gets it: several processes may ask at the same time.
                taken = tx.execute("UPDATE faults SET times = times - 1 WHERE seq = ? AND times > 0", (seq,))
                if taken.rowcount:
                    return fault
    return None


def half(payload: bytes) -> bytes:
    return payload[: max(1, len(payload) // 2)]


def broken(payload: bytes) -> Iterator[bytes]:
    """The first half of an answer, then a cut connection."""
    yield half(payload) if payload else b""
    raise ConnectionCut("the simulator cut the connection inside the answer, as a fault asked")
