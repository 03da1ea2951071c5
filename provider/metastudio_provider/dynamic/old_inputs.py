"""The old inputs, kept among the outputs: the host passes the old state to a diff, but not the old inputs.

Only their structure is kept, in one line of text: names and the length of lists. It has no value, so that no secret can
hide in it. The old inputs are the state as far as this structure reaches.
"""

import base64
import io
import json
import pickle
from collections.abc import Mapping
from contextlib import suppress
from typing import Any, NamedTuple

from pulumi.dynamic.dynamic import PROVIDER_KEY

from . import restore
from .values import incoming, plain

DECLARED = "__declared"
"""Output that holds the structure."""
UNFINISHED = "__unfinished"
"""Output with the reasons why an object is not as declared yet; the next update goes on with it."""


class LastRun(NamedTuple):
    """What the outputs of the last run say. `urn` is how the object was declared then, None where they do not say it;
    `inputs` are those declared then, or the whole state where they do not say it."""

    urn: str | None
    state: dict[str, Any]
    inputs: dict[str, Any]
    unfinished: list[str]


def last_run(outputs: Mapping[str, Any]) -> LastRun:
    """The outputs of the last run, taken apart."""
    state = incoming(outputs)
    reasons = [str(reason) for reason in outputs.get(UNFINISHED) or ()]
    inputs = declared(outputs.get(DECLARED), state)
    return LastRun(urn_in(outputs.get(PROVIDER_KEY)), state, state if inputs is None else inputs, reasons)


class _Name(pickle.Unpickler):
    """Reads the URN in the name of a provider. A pickle can name any function and call it: here it can name `restore`
    alone, and calls something harmless."""

    def find_class(self, module: str, name: str) -> Any:
        if (module, name) != (restore.__module__, restore.__qualname__):
            raise pickle.UnpicklingError(f"{module}.{name} is no name of a provider")
        return _urn_of


def _urn_of(_: str, urn: str, *__: Any) -> str:
    """The URN among the arguments of `restore`."""
    return urn


def urn_in(name: Any) -> str | None:
    """The URN in the name of a provider; None for anything else that stands in its place."""
    with suppress(Exception):  # nothing depends on the URN
        urn = _Name(io.BytesIO(base64.b64decode(plain(name), validate=True))).load()
        return urn if isinstance(urn, str) else None
    return None


def structure(inputs: Mapping[str, Any]) -> str:
    """The structure of the inputs as text."""
    return json.dumps(_structure(inputs), ensure_ascii=False, separators=(",", ":"), sort_keys=True)


def _structure(value: Any) -> Any:
    if isinstance(value, Mapping):
        return {name: _structure(inner) for name, inner in value.items() if inner is not None}
    if isinstance(value, list):
        return [_structure(inner) for inner in value]
    return 0


def declared(text: Any, state: Mapping[str, Any]) -> dict[str, Any] | None:
    """The old inputs, as far as the state has them; None when the state has no structure of them."""
    try:
        parts = json.loads(text)
    except (TypeError, ValueError):
        return None
    return _projected(parts, state) if isinstance(parts, dict) else None


def _projected(parts: Any, value: Any) -> Any:
    """The parts of a value that a structure names."""
    if isinstance(parts, dict) and isinstance(value, Mapping):
        return {name: _projected(inner, value[name]) for name, inner in parts.items() if name in value}
    if isinstance(parts, list) and isinstance(value, list):
        # Items beyond these are somebody else's. The comparison of the lists shows that one is missing.
        return [_projected(inner, item) for inner, item in zip(parts, value, strict=False)]
    return value
