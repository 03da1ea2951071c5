"""The whole of an object, for a write that replaces it.

Whether an omitted property keeps or loses its value is not stated by the service, so nothing is left to it: what a
stack never declared goes back as it is reported, at every depth at which the compared values have a place of their own.
Items of a list have one only if something names them; the others are written as they are declared.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from .convert import by_name, declarable, is_masked
from .shape import Path, Shape

Values = Mapping[str, Any]


def merged(declared: Values, before: Values, current: Values, shape: Shape) -> dict[str, Any]:
    """What is declared, and beside it what is reported and was never declared, to every depth of objects."""
    return _beside(declared, before, declarable(current, shape), shape)


def _beside(declared: Values, before: Values, current: Values, shape: Shape) -> dict[str, Any]:
    whole = {name: value for name, value in declared.items() if value is not None}
    if _another_kind(whole, current, shape):
        return whole
    for name, value in current.items():
        field, old = shape.fields[name], before.get(name)
        if name not in whole and old is None:
            whole[name] = value
        elif field.shape.kind == "object":
            rest = _beside(whole.get(name) or {}, old or {}, value, field.shape)
            if name in whole or (rest and _complete(rest, field.shape)):
                whole[name] = rest
    return whole


def merged_items(
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
    reported, known, own = by_name(current, key), by_name(before, key), by_name(declared, key)
    items = []
    for index, wanted in enumerate(declared):
        name = wanted.get(key)
        if name not in own:
            items.append(dict(wanted))
            continue
        if name not in reported and len(before) == len(declared):
            former = before[index].get(key)
            if former not in own:
                name = former
        found = reported.get(name)
        if found is None:
            items.append(dict(wanted))
            continue
        whole = merged(wanted, known.get(name, {}), found, item)
        items.append({**whole, identity: found[identity]} if found.get(identity) else whole)
    return items


def masked_paths(whole: Any, declared: Any, path: Path = ()) -> Iterator[Path]:
    """Where the whole has a masked value for one that is not declared: writing it would put the mask in its place."""
    if is_masked(whole):
        if whole != declared:
            yield path
    elif isinstance(whole, Mapping):
        for name, inner in whole.items():
            yield from masked_paths(inner, declared.get(name) if isinstance(declared, Mapping) else None, (*path, name))
    elif isinstance(whole, list):
        for index, inner in enumerate(whole):
            same = declared[index] if isinstance(declared, list) and index < len(declared) else None
            yield from masked_paths(inner, same, (*path, index))


def _another_kind(declared: Values, current: Values, shape: Shape) -> bool:
    """Whether the object is of another kind than the reported one, such as a layer with a text instead of a picture."""
    kinds = [name for name, field in shape.fields.items() if field.required and field.shape.enum]
    return any(declared.get(name, current.get(name)) != current.get(name) for name in kinds)


def _complete(value: Values, shape: Shape) -> bool:
    return all(name in value for name, field in shape.fields.items() if field.required)
