"""The inputs after a refresh: what the service reports now of what the stack declared."""

from collections.abc import Mapping
from typing import Any

from .convert import declarable, is_absent
from .items import partners
from .model import UNKNOWN
from .shape import Shape


def refreshed_inputs(
    reported: Any, declared: Any, shape: Shape, item_keys: Mapping[str, tuple[str, str]] | None = None
) -> Any:
    """The reported values of the declared properties. A list is taken as a whole.

    `item_keys` has the lists of the object whose items have names, with the property that names them first. Of an item
    that was never declared only its name and what is required count as declared.
    """
    if declared is UNKNOWN:
        return reported
    if shape.kind == "object" and isinstance(declared, Mapping) and isinstance(reported, Mapping):
        kept = {}
        for name, inner in declared.items():
            field = shape.fields.get(name)
            if field is None:
                continue
            if name not in reported:
                # A default or an empty value may be left out by the service; it is still what was declared.
                if field.write_only or is_absent(inner, field):
                    kept[name] = inner
            elif item_keys and name in item_keys and field.shape.item is not None:
                kept[name] = _refreshed_items(reported[name], inner, field.shape.item, item_keys[name][0])
            else:
                kept[name] = refreshed_inputs(reported[name], inner, field.shape)
        return kept
    if shape.item is not None and isinstance(declared, list) and isinstance(reported, list):
        return [
            refreshed_inputs(inner, declared[index], shape.item)
            if index < len(declared)
            else declarable(inner, shape.item)
            for index, inner in enumerate(reported)
        ]
    return reported


def _refreshed_items(reported: Any, declared: Any, item: Shape, key: str) -> Any:
    if not isinstance(reported, list) or not isinstance(declared, list):
        return reported
    places = {other: place for place, other in enumerate(partners(declared, reported, key, item)) if other is not None}
    return [
        refreshed_inputs(inner, declared[places[index]], item) if index in places else _least(inner, item, key)
        for index, inner in enumerate(reported)
    ]


def _least(inner: Any, item: Shape, key: str) -> Any:
    """What counts as declared of an item that somebody else added."""
    if not isinstance(inner, Mapping):
        return inner
    least = {name: inner[name] for name, field in item.fields.items() if field.required and name in inner}
    named = {key: inner[key]} if key in inner else {}
    return {**named, **declarable(least, item)}
