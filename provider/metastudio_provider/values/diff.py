"""Compare what is declared with what the service reports: one change for each leaf that differs."""

import json
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Literal

from .convert import is_absent, same
from .model import UNKNOWN
from .shape import Field, Path, Shape


@dataclass(frozen=True)
class Change:
    """One difference: `add` (declared, not there), `delete` (there, no longer declared) or `update`."""

    path: Path
    kind: Literal["add", "delete", "update"]
    replace: bool = False


def changes(
    shape: Shape,
    inputs: Mapping[str, Any],
    report: Mapping[str, Any],
    old_inputs: Mapping[str, Any],
    *,
    unordered: Collection[str] = (),
    replace: Collection[str] = (),
) -> list[Change]:
    """What has to change so that the report becomes what the inputs declare.

    Only declared properties count. A property of the old inputs that is declared no longer, and that the service still
    reports, is a deletion. `unordered` names lists whose order means nothing. `replace` names the properties that
    cannot change in place. Both are dotted paths without indices.
    """
    found = _object(shape, inputs, report, old_inputs, (), frozenset(unordered))
    return [Change(one.path, one.kind, _inside(dotted(one.path), replace)) for one in found]


def dotted(path: Path) -> str:
    """The path without its indices: `scene_scripts.shoot_scripts.title`."""
    return ".".join(step for step in path if isinstance(step, str))


def value_at(values: Any, path: Path, missing: Any = None) -> Any:
    """The value at a path; `missing` where there is none."""
    for step in path:
        try:
            values = values[step]
        except (LookupError, TypeError):
            return missing
    return values


def text_of(value: Any) -> str:
    """The value as text to sort by, the same for objects with the same properties."""
    return json.dumps(value, sort_keys=True, default=str)


def _inside(path: str, owners: Collection[str]) -> bool:
    return any(path == owner or path.startswith(f"{owner}.") for owner in owners)


def _object(
    shape: Shape, declared: Mapping[str, Any], reported: Any, old: Any, path: Path, unordered: frozenset[str]
) -> Iterator[Change]:
    reported = reported if isinstance(reported, Mapping) else {}
    old = old if isinstance(old, Mapping) else {}
    for name, field in shape.fields.items():
        if field.read_only:
            continue
        here = (*path, name)
        if declared.get(name) is not None:
            yield from _value(field, field.shape, declared[name], reported.get(name), old.get(name), here, unordered)
        elif old.get(name) is not None and not is_absent(reported.get(name), field):
            yield Change(here, "delete")


def _value(
    field: Field | None, shape: Shape, declared: Any, reported: Any, old: Any, path: Path, unordered: frozenset[str]
) -> Iterator[Change]:
    if declared is UNKNOWN:
        yield Change(path, "add" if reported is None else "update")
    elif reported is None:
        if not is_absent(declared, field):
            yield Change(path, "add")
    elif shape.kind == "object" and isinstance(declared, Mapping):
        yield from _object(shape, declared, reported, old, path, unordered)
    elif shape.item is not None and isinstance(declared, list) and isinstance(reported, list):
        if dotted(path) in unordered:
            if sorted(map(text_of, declared)) != sorted(map(text_of, reported)):
                yield Change(path, "update")
        else:
            yield from _list(shape.item, declared, reported, old, path, unordered)
    elif shape.kind == "map" and isinstance(declared, Mapping) and isinstance(reported, Mapping):
        for key in sorted({*declared, *reported}):
            if key not in reported:
                yield Change((*path, key), "add")
            elif key not in declared:
                yield Change((*path, key), "delete")
            elif not same(declared[key], reported[key]):
                yield Change((*path, key), "update")
    elif not same(declared, reported) and not (is_absent(declared) and is_absent(reported)):
        yield Change(path, "update")


def _list(
    item: Shape, declared: list[Any], reported: list[Any], old: Any, path: Path, unordered: frozenset[str]
) -> Iterator[Change]:
    old = old if isinstance(old, list) else []
    for index in range(max(len(declared), len(reported))):
        here = (*path, index)
        if index >= len(reported):
            yield Change(here, "add")
        elif index >= len(declared):
            yield Change(here, "delete")
        else:
            inner = old[index] if index < len(old) else None
            yield from _value(None, item, declared[index], reported[index], inner, here, unordered)
