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
    desired: Mapping[str, Any],
    report: Mapping[str, Any],
    before: Mapping[str, Any],
    *,
    unordered: Collection[str] = (),
    replace: Collection[str] = (),
) -> list[Change]:
    """What has to change so that the report becomes what is declared.

    Only declared properties count. `before` is what was declared last: a property in it that is declared no longer, and
    that the service still reports, is a deletion. `unordered` names lists whose order means nothing, `replace` the
    properties that cannot change in place, both as dotted paths without indices.
    """
    found = _object(shape, desired, report, before, (), frozenset(unordered))
    return [Change(one.path, one.kind, _inside(dotted(one.path), replace)) for one in found]


def dotted(path: Path) -> str:
    """The path without its indices: `scene_scripts.shoot_scripts.title`."""
    return ".".join(step for step in path if isinstance(step, str))


def _inside(path: str, owners: Collection[str]) -> bool:
    return any(path == owner or path.startswith(f"{owner}.") for owner in owners)


def _object(
    shape: Shape, desired: Mapping[str, Any], report: Any, before: Any, path: Path, unordered: frozenset[str]
) -> Iterator[Change]:
    report = report if isinstance(report, Mapping) else {}
    before = before if isinstance(before, Mapping) else {}
    for name, field in shape.fields.items():
        if field.read_only:
            continue
        here = (*path, name)
        if desired.get(name) is not None:
            yield from _value(field, field.shape, desired[name], report.get(name), before.get(name), here, unordered)
        elif before.get(name) is not None and not is_absent(report.get(name), field):
            yield Change(here, "delete")


def _value(
    field: Field | None, shape: Shape, want: Any, have: Any, before: Any, path: Path, unordered: frozenset[str]
) -> Iterator[Change]:
    if want is UNKNOWN:
        yield Change(path, "add" if have is None else "update")
    elif have is None:
        if not is_absent(want, field):
            yield Change(path, "add")
    elif shape.kind == "object" and isinstance(want, Mapping):
        yield from _object(shape, want, have, before, path, unordered)
    elif shape.item is not None and isinstance(want, list) and isinstance(have, list):
        if dotted(path) in unordered:
            if sorted(map(_text, want)) != sorted(map(_text, have)):
                yield Change(path, "update")
        else:
            yield from _list(shape.item, want, have, before, path, unordered)
    elif shape.kind == "map" and isinstance(want, Mapping) and isinstance(have, Mapping):
        for key in sorted({*want, *have}):
            if key not in have:
                yield Change((*path, key), "add")
            elif key not in want:
                yield Change((*path, key), "delete")
            elif not same(want[key], have[key]):
                yield Change((*path, key), "update")
    elif not same(want, have) and not (is_absent(want) and is_absent(have)):
        yield Change(path, "update")


def _text(value: Any) -> str:
    """The value as text to sort by, the same for objects with the same properties."""
    return json.dumps(value, sort_keys=True, default=str)


def _list(
    item: Shape, want: list[Any], have: list[Any], before: Any, path: Path, unordered: frozenset[str]
) -> Iterator[Change]:
    before = before if isinstance(before, list) else []
    for index in range(max(len(want), len(have))):
        here = (*path, index)
        if index >= len(have):
            yield Change(here, "add")
        elif index >= len(want):
            yield Change(here, "delete")
        else:
            old = before[index] if index < len(before) else None
            yield from _value(None, item, want[index], have[index], old, here, unordered)
