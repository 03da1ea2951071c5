"""The whole of an object, for a write that replaces it.

The service does not state whether an omitted property keeps its value. So a write leaves nothing out: what a stack
never declared goes back as it is reported, to every depth of objects. Items of a list keep it too, if something names
them. Items without names are written as they are declared.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from .convert import declarable, is_masked
from .items import partners
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
    """The declared items of a list, each as it is written.

    An item keeps the `identity` of the reported item that it is, and what was never declared of that one. `key` names
    an item, and names may repeat (see `items.py`). An item that has a new name in its old place is the same item.
    """
    once, reported = partners(declared, before, key, item), partners(before, current, key, item)
    found = [None if place is None else reported[place] for place in once]
    new = [index for index, place in enumerate(found) if place is None]
    free = [place for place in range(len(current)) if place not in found]
    same_name = partners([declared[index] for index in new], [current[place] for place in free], key, item)
    for index, place in zip(new, same_name, strict=True):
        if place is not None:
            found[index] = free[place]
        elif len(before) == len(declared) and index not in once and reported[index] not in (None, *found):
            once[index], found[index] = index, reported[index]
    items = []
    for wanted, old, there in zip(declared, once, found, strict=True):
        if there is None:
            items.append(dict(wanted))
            continue
        whole = merged(wanted, {} if old is None else before[old], current[there], item)
        items.append({**whole, identity: current[there][identity]} if current[there].get(identity) else whole)
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
