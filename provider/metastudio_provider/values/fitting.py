"""An answer of the service by the shape that the contract gives it: what fits is kept, what does not is named."""

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, TypeAlias

from .shape import Kind, Path, Shape

DEPTH = 20
"""Lists and objects inside each other, where the shape allows anything."""

Place: TypeAlias = "tuple[Place, str | int] | None"
"""A path while it is walked: where its owner is, and the last step."""

NOUNS: Mapping[Kind, str] = {
    "object": "an object",
    "map": "an object",
    "list": "a list",
    "string": "a text",
    "integer": "a whole number",
    "number": "a number",
    "boolean": "true or false",
}
TYPES: Mapping[type, str] = {
    dict: "an object",
    list: "a list",
    str: "a text",
    bool: "true or false",
    int: "a number",
    float: "a number",
    type(None): "nothing",
}
TOO_LARGE, TOO_DEEP = "a number that is too large", f"lists or objects of more than {DEPTH} levels"


@dataclass(frozen=True)
class Misfit:
    """A value that is not what the contract says: where it stands and, as the end of a sentence, what it is."""

    path: Path
    what: str


def fitting(value: Any, shape: Shape) -> tuple[Any, list[Misfit]]:
    """What of a value has its shape, and what has not. Nulls and properties that the shape does not have are left out.

    An item that does not fit leaves its list; an object keeps its other properties. None where nothing fits.
    """
    misfits: list[Misfit] = []
    return _fit(value, shape, None, misfits), misfits


def _fit(value: Any, shape: Shape, place: Place, misfits: list[Misfit]) -> Any:
    kind, found = shape.kind, type(value)
    if kind == "string":
        if found is str:
            return value
    elif kind == "object":
        if found is dict:
            fields, kept = shape.fields, {}
            for name, inner in value.items():
                if inner is not None and name in fields:
                    fitted = _fit(inner, fields[name].shape, (place, name), misfits)
                    if fitted is not None:
                        kept[name] = fitted
            return kept
    elif kind == "list":
        if found is list and shape.item is not None:
            item = shape.item
            fit = (_fit(inner, item, (place, index), misfits) for index, inner in enumerate(value))
            return [inner for inner in fit if inner is not None]
    elif kind == "boolean":
        if found is bool:
            return value
    elif kind in ("integer", "number"):
        if found is int or found is float:
            return _number(value, kind, place, misfits)
    elif kind == "map":
        if found is dict and shape.item is not None:
            pairs = {name: _fit(inner, shape.item, (place, name), misfits) for name, inner in value.items()}
            return {name: inner for name, inner in pairs.items() if inner is not None}
    else:
        return _anything(value, place, misfits)
    misfits.append(Misfit(_path(place), f"is {TYPES.get(found, found.__name__)}, not {NOUNS[kind]}"))
    return None


def _number(value: int | float, kind: Kind, place: Place, misfits: list[Misfit]) -> int | float | None:
    if not _finite(value):
        misfits.append(Misfit(_path(place), f"is {TOO_LARGE}"))
        return None
    if kind == "integer" and int(value) != value:
        misfits.append(Misfit(_path(place), "is a fraction, not a whole number"))
        return None
    return int(value) if kind == "integer" else value


def _finite(value: int | float) -> bool:
    """Whether a 64-bit float can hold the number: the engine's numbers are such."""
    try:
        return math.isfinite(value)
    except OverflowError:
        return False


def _anything(value: Any, place: Place, misfits: list[Misfit]) -> Any:
    """A value of no certain shape, if the engine could store it."""
    wrong = _unfit(value, DEPTH)
    if not wrong:
        return value
    misfits.append(Misfit(_path(place), f"is or holds {wrong}"))
    return None


def _unfit(value: Any, levels: int) -> str:
    if isinstance(value, int | float):
        return "" if _finite(value) else TOO_LARGE
    if isinstance(value, dict | list):
        if not levels:
            return TOO_DEEP
        inside = value.values() if isinstance(value, dict) else value
        return next((wrong for wrong in (_unfit(inner, levels - 1) for inner in inside) if wrong), "")
    return ""


def _path(place: Place) -> Path:
    steps = []
    while place is not None:
        place, step = place
        steps.append(step)
    return tuple(reversed(steps))
