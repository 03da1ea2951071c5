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


def merged(declared: Values, old: Values, reported: Values, shape: Shape) -> dict[str, Any]:
    """What is declared, and beside it what is reported and was never declared, to every depth of objects."""
    return _merge(declared, old, declarable(reported, shape), shape)


def _merge(declared: Values, old: Values, reported: Values, shape: Shape) -> dict[str, Any]:
    whole = {name: value for name, value in declared.items() if value is not None}
    if _another_kind(whole, reported, shape):
        return whole
    for name, value in reported.items():
        field, before = shape.fields[name], old.get(name)
        if name not in whole and before is None:
            whole[name] = value
        elif field.shape.kind == "object":
            rest = _merge(whole.get(name) or {}, before or {}, value, field.shape)
            if name in whole or (rest and _complete(rest, field.shape)):
                whole[name] = rest
    return whole


def merged_items(
    declared: Sequence[Values],
    old: Sequence[Values],
    reported: Sequence[Values],
    key: str,
    identity: str,
    item: Shape,
) -> list[dict[str, Any]]:
    """The declared items of a list, each as it is written.

    An item keeps the `identity` of the reported item that it is, and what was never declared of that one. `key` names
    an item, and names may repeat (see `items.py`). An item that has a new name in its old place is the same item.
    """
    in_old, old_in_report = partners(declared, old, key, item), partners(old, reported, key, item)
    in_report = [None if place is None else old_in_report[place] for place in in_old]
    new = [index for index, place in enumerate(in_report) if place is None]
    free = [place for place in range(len(reported)) if place not in in_report]
    same_name = partners([declared[index] for index in new], [reported[place] for place in free], key, item)
    for index, place in zip(new, same_name, strict=True):
        if place is not None:
            in_report[index] = free[place]
        elif len(old) == len(declared) and index not in in_old and old_in_report[index] not in (None, *in_report):
            in_old[index], in_report[index] = index, old_in_report[index]
    items = []
    for wanted, before, there in zip(declared, in_old, in_report, strict=True):
        if there is None:
            items.append(dict(wanted))
            continue
        whole = merged(wanted, {} if before is None else old[before], reported[there], item)
        items.append({**whole, identity: reported[there][identity]} if reported[there].get(identity) else whole)
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


def _another_kind(declared: Values, reported: Values, shape: Shape) -> bool:
    """Whether the object is of another kind than the reported one, such as a layer with a text instead of a picture."""
    kinds = [name for name, field in shape.fields.items() if field.required and field.shape.enum]
    return any(declared.get(name, reported.get(name)) != reported.get(name) for name in kinds)


def _complete(value: Values, shape: Shape) -> bool:
    return all(name in value for name, field in shape.fields.items() if field.required)
