"""What was declared last, kept among the outputs: the host passes the old state to a diff, but not the old inputs.

Only the structure is kept, in one line of text: names and the length of lists, no value, so that no secret can hide in
it. The old inputs are the state as far as this structure reaches.
"""

import base64
import json
import pickle
from collections.abc import Mapping
from contextlib import suppress
from typing import Any, NamedTuple

from pulumi.dynamic.dynamic import PROVIDER_KEY

from .values import incoming

DECLARED = "__declared"
"""Output that holds the structure."""
UNFINISHED = "__unfinished"
"""Output with the reasons why an object that exists is not as declared yet; the next update goes on with it."""


class LastRun(NamedTuple):
    """What the outputs of the last run tell. `urn` is how the object was declared then, None if that is not told;
    `inputs` are those declared then, or the whole state if that is not told."""

    urn: str | None
    state: dict[str, Any]
    inputs: dict[str, Any]
    unfinished: list[str]


def last_run(outputs: Mapping[str, Any]) -> LastRun:
    """The outputs of the last run, taken apart."""
    state = incoming(outputs)
    urn = None
    with suppress(Exception):  # the name in it is a help, nothing depends on it
        urn = pickle.loads(base64.b64decode(outputs[PROVIDER_KEY])).urn
    reasons = [str(reason) for reason in outputs.get(UNFINISHED) or ()]
    inputs = declared(outputs.get(DECLARED), state)
    return LastRun(urn, state, state if inputs is None else inputs, reasons)


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
    """The inputs declared last, as far as the state has them; None when the state does not tell what was declared."""
    try:
        known = json.loads(text)
    except (TypeError, ValueError):
        return None
    return _projected(known, state) if isinstance(known, dict) else None


def _projected(known: Any, value: Any) -> Any:
    if isinstance(known, dict) and isinstance(value, Mapping):
        return {name: _projected(inner, value[name]) for name, inner in known.items() if name in value}
    if isinstance(known, list) and isinstance(value, list):
        # Items beyond what was declared are somebody else's; their absence shows where the lists are compared.
        return [_projected(inner, item) for inner, item in zip(known, value, strict=False)]
    return value
