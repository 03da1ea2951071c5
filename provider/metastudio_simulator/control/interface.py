"""The control interface under /_simulator/: what tests and demos need, and no client of the service ever sees."""

import json
import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from ..base import callbacks
from ..base.assumptions import OPTIONS
from ..base.clock import stamp
from ..base.messages import Answer, Request
from ..base.options import set_option
from ..base.refusals import Refusal
from ..base.store import TABLES, Store, Transaction
from ..image import tasks
from ..live import control, job_time
from . import faults

PREFIX = "/_simulator/"


@dataclass(frozen=True)
class Ask:
    """One request of the control interface."""

    tx: Transaction
    body: dict[str, Any]
    real_time: Callable[[], float]


def answer(store: Store, request: Request, real_time: Callable[[], float]) -> Answer:
    """Answer one request of the control interface; it needs no credentials and is not logged."""
    place = request.path.removeprefix(PREFIX).rstrip("/")
    try:
        body = json.loads(request.body) if request.body else {}
        if not isinstance(body, dict):
            raise ValueError("the body must be a JSON object")
        with store.transaction() as tx:
            now = real_time() + tx.settings["clock_offset"]
            job_time.settle(tx, now)
            if act := ACTIONS.get((request.method, place)):
                return Answer(200, act(Ask(tx, body, real_time)))
            for (method, pattern), change in OBJECTS.items():
                if method == request.method and (match := re.fullmatch(pattern.format("([^/]+)"), place)):
                    return Answer(200, change(tx, match[1], body, now))
            return _nowhere(request)
    except Refusal as refusal:
        return Answer(refusal.status, {"error": refusal.message})
    except KeyError as error:
        return Answer(404, {"error": str(error.args[0])})
    except (ValueError, TypeError, re.error) as error:
        return Answer(400, {"error": str(error)})


def _nowhere(request: Request) -> Answer:
    known = ", ".join(f"{method} {PREFIX}{place}" for method, place in [*ACTIONS, *OBJECTS])
    return Answer(404, {"error": f"{request.method} {request.path} is not one of {known}"})


def _requests(ask: Ask) -> Any:
    rows = ask.tx.execute("SELECT method, path, status FROM requests ORDER BY seq")
    return [{"method": method, "path": path, "status": status} for method, path, status in rows]


def _forget_requests(ask: Ask) -> Any:
    ask.tx.execute("DELETE FROM requests")
    return {}


def _add_fault(ask: Ask) -> Any:
    faults.add(ask.tx, faults.parse(ask.body))
    return {}


def _faults(ask: Ask) -> Any:
    return faults.pending(ask.tx)


def _forget_faults(ask: Ask) -> Any:
    ask.tx.execute("DELETE FROM faults")
    return {}


def _clock(ask: Ask) -> Any:
    return {"now": stamp(ask.real_time() + ask.tx.settings["clock_offset"]), "offset": ask.tx.settings["clock_offset"]}


def _advance(ask: Ask) -> Any:
    seconds = ask.body.get("advance")
    if isinstance(seconds, bool) or not isinstance(seconds, int | float) or not 0 <= seconds <= 1e9:
        raise ValueError("advance must be a number of seconds, 0 or more")
    ask.tx.set("clock_offset", ask.tx.settings["clock_offset"] + seconds)
    return _clock(ask)


def _options(ask: Ask) -> Any:
    return {name: ask.tx.settings[name] for name in OPTIONS}


def _set_options(ask: Ask) -> Any:
    for name, value in ask.body.items():
        set_option(ask.tx, name, value)
    return _options(ask)


def _callbacks(ask: Ask) -> Any:
    return callbacks.kept(ask.tx)


def _forget_callbacks(ask: Ask) -> Any:
    callbacks.forget(ask.tx)
    return {}


def _reset(ask: Ask) -> Any:
    for table in TABLES:
        ask.tx.execute(f"DELETE FROM {table}")
    return {}


def _training_state(tx: Transaction, job_id: str, body: dict[str, Any], now: float) -> Any:
    state, reason = control.state_of(body)
    return tasks.force_state(tx, job_id, state, reason, now)


def _once_token(tx: Transaction, job_id: str, _body: dict[str, Any], _now: float) -> Any:
    return {"once_token": tasks.once_token(tx, job_id)}


ACTIONS: dict[tuple[str, str], Callable[[Ask], Any]] = {
    ("GET", "requests"): _requests,
    ("DELETE", "requests"): _forget_requests,
    ("GET", "faults"): _faults,
    ("POST", "faults"): _add_fault,
    ("DELETE", "faults"): _forget_faults,
    ("GET", "clock"): _clock,
    ("POST", "clock"): _advance,
    ("GET", "options"): _options,
    ("PUT", "options"): _set_options,
    ("GET", "callbacks"): _callbacks,
    ("DELETE", "callbacks"): _forget_callbacks,
    ("POST", "reset"): _reset,
}

OBJECTS: dict[tuple[str, str], Callable[[Transaction, str, dict[str, Any], float], Any]] = {
    ("POST", "jobs/{}/state"): _training_state,
    ("POST", "jobs/{}/once-token"): _once_token,
    ("POST", "rooms/{}/state"): control.force_room,
    ("POST", "live-jobs/{}/state"): control.force_job,
    ("GET", "live-jobs/{}"): control.show_job,
    ("POST", "products/{}/state"): control.force_product,
    ("PUT", "live-platforms/{}/products"): control.offer_products,
    ("POST", "projects/{}/official-platform"): control.connect_platform,
}
"""Requests about one object, whose id is in the path."""
