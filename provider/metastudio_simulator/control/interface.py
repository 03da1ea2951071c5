"""The control interface under /_simulator/, for tests and demos: no client of the service ever sees it."""

import json
import re
from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

from ..base import addresses, callbacks
from ..base.clock import stamp
from ..base.messages import Answer, Request
from ..base.options import Option
from ..base.refusals import Refusal
from ..base.store import TABLES, Store, Transaction
from ..base.system import System
from . import cross_site, faults

PREFIX = "/_simulator/"


class ControlCall(NamedTuple):
    """One request that is about the simulation itself."""

    tx: Transaction
    body: dict[str, Any]
    real_time: Callable[[], float]
    options: Mapping[str, Option]


def answer(store: Store, request: Request, real_time: Callable[[], float], service: System, public_url: str) -> Answer:
    """Answer one request of the control interface; it needs no credentials and is not logged."""
    place = request.path.removeprefix(PREFIX).rstrip("/")
    try:
        cross_site.check(request, public_url)
        body = json.loads(request.body) if request.body else {}
        if not isinstance(body, dict):
            raise ValueError("the body must be a JSON object")
        with store.transaction() as tx:
            now = real_time() + tx.settings["clock_offset"]
            service.settle(tx, now)
            if action := ACTIONS.get((request.method, place)):
                return Answer(200, action(ControlCall(tx, body, real_time, service.options)))
            for (method, pattern), change in service.control.items():
                if method == request.method and (match := re.fullmatch(pattern.format("([^/]+)"), place)):
                    return Answer(200, change(tx, match[1], body, now))
            return _not_found(request, service)
    except Refusal as refusal:
        return Answer(refusal.status, {"error": refusal.message})
    except KeyError as error:
        return Answer(404, {"error": str(error.args[0])})
    except (ValueError, TypeError, re.error) as error:
        return Answer(400, {"error": str(error)})


def _not_found(request: Request, service: System) -> Answer:
    places = ", ".join(f"{method} {PREFIX}{place}" for method, place in [*ACTIONS, *service.control])
    return Answer(404, {"error": f"{request.method} {request.path} is not one of {places}"})


def _requests(call: ControlCall) -> Any:
    rows = call.tx.execute("SELECT method, path, status FROM requests ORDER BY seq")
    return [{"method": method, "path": path, "status": status} for method, path, status in rows]


def _forget_requests(call: ControlCall) -> Any:
    call.tx.execute("DELETE FROM requests")
    return {}


def _add_fault(call: ControlCall) -> Any:
    faults.add(call.tx, faults.parse(call.body))
    return {}


def _faults(call: ControlCall) -> Any:
    return faults.pending(call.tx)


def _forget_faults(call: ControlCall) -> Any:
    call.tx.execute("DELETE FROM faults")
    return {}


def _clock(call: ControlCall) -> Any:
    offset = call.tx.settings["clock_offset"]
    return {"now": stamp(call.real_time() + offset), "offset": offset}


def _advance(call: ControlCall) -> Any:
    seconds = call.body.get("advance")
    if isinstance(seconds, bool) or not isinstance(seconds, int | float) or not 0 <= seconds <= 1e9:
        raise ValueError("advance must be a number of seconds, 0 or more")
    call.tx.set("clock_offset", call.tx.settings["clock_offset"] + seconds)
    return _clock(call)


def _options(call: ControlCall) -> Any:
    return {name: call.tx.settings[name] for name in call.options}


def _set_options(call: ControlCall) -> Any:
    for name, value in call.body.items():
        if name not in call.options:
            raise ValueError(f"{name} is not one of the options {', '.join(call.options)}")
        option = call.options[name]
        if not option.fits(value):
            raise ValueError(f"{name} must be {option.must}")
        call.tx.set(name, value)
    return _options(call)


def _callbacks(call: ControlCall) -> Any:
    return callbacks.sent(call.tx)


def _forget_callbacks(call: ControlCall) -> Any:
    callbacks.forget(call.tx)
    return {}


def _uploads(call: ControlCall) -> Any:
    return addresses.listed(call.tx)


def _expire_uploads(call: ControlCall) -> Any:
    owner = call.body.get("owner")
    if not isinstance(owner, str):
        raise ValueError("owner must be the id of an object")
    return {"expired": addresses.expire(call.tx, owner)}


def _reset(call: ControlCall) -> Any:
    for table in TABLES:
        call.tx.execute(f"DELETE FROM {table}")
    return {}


ACTIONS: dict[tuple[str, str], Callable[[ControlCall], Any]] = {
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
    ("GET", "uploads"): _uploads,
    ("POST", "uploads/expire"): _expire_uploads,
    ("POST", "reset"): _reset,
}
"""Requests about the simulation itself; those about one object come from the systems."""
