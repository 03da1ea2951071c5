"""The whole of an object, for a write that replaces it.

Whether an omitted property keeps or loses its value is not stated by the service, so nothing is left to it: what a
stack never declared goes back as it is reported, at every depth at which the compared values have a place of their own.
Items of a list have one only if something names them; the others are written as they are declared.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from .shape import Shape
from .values import settable

Values = Mapping[str, Any]


def carried(declared: Values, before: Values, current: Values, shape: Shape) -> dict[str, Any]:
    """What is declared, and beside it what is reported and was never declared, to every depth of objects."""
    whole = {name: value for name, value in declared.items() if value is not None}
    if _another_kind(whole, current, shape):
        return whole
    for name, value in settable(current, shape).items():
        field, old = shape.fields[name], before.get(name)
        if name not in whole and old is None:
            whole[name] = value
        elif field.shape.kind == "object":
            rest = carried(whole.get(name) or {}, old or {}, value, field.shape)
            if name in whole or (rest and _complete(rest, field.shape)):
                whole[name] = rest
    return whole


def carried_items(
    declared: Sequence[Values],
    before: Sequence[Values],
    current: Sequence[Values],
    key: str,
    identity: str,
    item: Shape,
) -> list[dict[str, Any]]:
    """The declared items of a list whose items are named by `key`: each with what was never declared of the reported
    item of its name, and with the `identity` that the service gave to it. Names that are not unique name nothing.

    An item that has a new name in its old place is the same item.
    """
    reported, known = _by_name(current, key), _by_name(before, key)
    items = []
    for index, wanted in enumerate(declared):
        name = wanted.get(key)
        if name not in reported and len(before) == len(declared):
            former = before[index].get(key)
            if former not in {other.get(key) for other in declared}:
                name = former
        found = reported.get(name)
        if found is None:
            items.append(dict(wanted))
            continue
        whole = carried(wanted, known.get(name, {}), found, item)
        items.append({**whole, identity: found[identity]} if found.get(identity) else whole)
    return items


def _by_name(items: Sequence[Values], key: str) -> dict[Any, Values]:
    names = [entry.get(key) for entry in items]
    return {entry[key]: entry for entry in items if entry.get(key) and names.count(entry[key]) == 1}


def _another_kind(declared: Values, current: Values, shape: Shape) -> bool:
    """Whether the object is of another kind than the reported one, such as a layer with a text instead of a picture."""
    kinds = [name for name, field in shape.fields.items() if field.required and field.shape.enum]
    return any(declared.get(name, current.get(name)) != current.get(name) for name in kinds)


def _complete(value: Values, shape: Shape) -> bool:
    return all(name in value for name, field in shape.fields.items() if field.required)
