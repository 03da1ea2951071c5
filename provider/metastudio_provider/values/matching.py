"""Changes of lists as the engine draws them: the item that was inserted, removed or moved, and not all behind it.

The engine takes the place of an entry on trust: it draws a deletion from the old list, an addition from the new one,
and an update from the same place of both. So a removed item is one deletion at its old place. An item that moved, or
that differs and shifted, is a deletion at its old place and an addition at its new one. Where a deletion and an
addition fall on one place, the engine would hide one of them. There the changes of that place stay as they were found.
"""

from bisect import bisect_left
from collections.abc import Collection, Iterator, Mapping, Sequence
from difflib import SequenceMatcher
from typing import Any, NamedTuple

from .convert import is_absent
from .diff import Change, changes, dotted, text_of, value_at
from .items import partners
from .shape import Path, Shape

ALIKE = 0.6
"""From which likeness on an item counts as another one reworded."""

LOOKED_AT = 1000
"""Characters of an item whose likeness is measured."""

MOST_PAIRS = 400
"""Pairs of items whose likeness is measured. Where there are more, what is left over is removed and inserted."""


class Sides(NamedTuple):
    """What is compared, or what stands at one place of it."""

    inputs: Any
    report: Any
    old_inputs: Any

    def at(self, step: str | int) -> "Sides":
        """What stands at one step further in; None where there is nothing."""
        return Sides(*(value_at(side, (step,)) for side in self))


class Matching:
    """Finds the items of the lists of one shape. `keys` has the property that names an item, by the dotted path of its
    list; `unordered` has the lists whose order means nothing."""

    def __init__(self, shape: Shape, keys: Mapping[str, tuple[str, str]], unordered: Collection[str] = ()) -> None:
        self._shape, self._keys, self._unordered = shape, keys, unordered

    def shown(self, sides: Sides, found: Sequence[Change]) -> list[Change]:
        """The changes that were found, those of ordered lists by the items that differ. For showing alone."""
        return list(self._below(self._shape, sides, found, 0))

    def _below(self, shape: Shape, sides: Sides, found: Sequence[Change], depth: int) -> Iterator[Change]:
        """The changes below a place, whose path has `depth` steps."""
        lists = isinstance(sides.inputs, list) and isinstance(sides.report, list)
        if lists and shape.item is not None and shape.item.kind == "object":
            yield from self._of_list(shape.item, sides, found, depth)
            return
        for step, inner in _by_step(found, depth).items():
            field = shape.fields.get(str(step))
            if field is None or any(len(change.path) == depth + 1 for change in inner):
                yield from inner
            else:
                yield from self._below(field.shape, sides.at(step), inner, depth + 1)

    def _of_list(self, item: Shape, sides: Sides, found: Sequence[Change], depth: int) -> list[Change]:
        path: Path = found[0].path[:depth]
        at_place = _by_step(found, depth)
        for place, inner in at_place.items():
            if all(len(change.path) > depth + 1 for change in inner):
                at_place[place] = list(self._below(item, sides.at(place), inner, depth + 1))
        as_found = [change for inner in at_place.values() for change in inner]
        pairs, moved = self._pairs(item, sides, dotted(path))
        added = {place for place, other in enumerate(pairs) if other is None} | moved
        deleted = {*range(len(sides.report))} - {other for place, other in enumerate(pairs) if place not in moved}
        places = range(max(len(sides.inputs), len(sides.report)))
        if any(place not in places for place in at_place):
            return as_found
        replace = any(change.replace for change in found)
        result: list[Change] = []
        for place in places:
            here = (*path, place)
            if place in added and place in deleted:
                result += at_place.get(place) or [Change(here, "update", replace)]
            elif place in added or place in deleted:
                result.append(Change(here, "add" if place in added else "delete", replace))
            elif pairs[place : place + 1] == [place]:
                result += at_place.get(place, [])
        return result if 0 < len(result) <= len(as_found) else as_found

    def _pairs(self, item: Shape, sides: Sides, path: str) -> tuple[list[int | None], set[int]]:
        """For each declared item the place of the one that it was, and those that moved, or shifted and differ."""
        key = self._keys[path][0] if path in self._keys else ""
        pairs = pairing(sides.inputs, sides.report, item, key)
        before = pairing(sides.inputs, sides.old_inputs if isinstance(sides.old_inputs, list) else [], item, key)
        unordered = [name.removeprefix(f"{path}.") for name in self._unordered]
        in_order, moved = _in_order(pairs), set[int]()
        for place, other in enumerate(pairs):
            if other in (None, place):
                continue
            was = before[place]
            old = sides.old_inputs[was] if was is not None else {}
            if place not in in_order or changes(
                item, sides.inputs[place], sides.report[other], old, unordered=unordered
            ):
                moved.add(place)
        return pairs, moved


def pairing(items: Sequence[Any], others: Sequence[Any], item: Shape, key: str = "") -> list[int | None]:
    """For each item the place of the one among the others that it was: by its name, else by its content, else by
    likeness. `key` is the property with the name; without one, content comes first."""
    found = partners(items, others, key, item) if key else _equal(items, others)
    left = [place for place, other in enumerate(found) if other is None]
    free = sorted({*range(len(others))} - {other for other in found if other is not None})
    if 0 < len(left) * len(free) <= MOST_PAIRS:
        for place, other in _alike([items[place] for place in left], [others[place] for place in free]):
            found[left[place]] = free[other]
    return found


def _equal(items: Sequence[Any], others: Sequence[Any]) -> list[int | None]:
    """Items with the same content: those that kept their order first, then those that moved."""
    mine, theirs = _contents(items, others)
    found: list[int | None] = [None] * len(mine)
    for start, other, size in SequenceMatcher(None, mine, theirs, autojunk=False).get_matching_blocks():
        found[start : start + size] = range(other, other + size)
    free = {place: text for place, text in enumerate(theirs) if place not in found}
    for place, text in enumerate(mine):
        if found[place] is None and text in free.values():
            found[place] = next(other for other, there in free.items() if there == text)
            del free[found[place]]  # type: ignore[arg-type]
    return found


def _contents(items: Sequence[Any], others: Sequence[Any]) -> tuple[list[str], list[str]]:
    """The items as texts. What no item declares does not count: the service's ids and defaults."""
    names = _names(items)
    mine, theirs = ([text_of(_only(one, names)) for one in side] for side in (items, others))
    return mine, theirs


def _names(values: Sequence[Any]) -> dict[str, Any]:
    """The names of the properties that any of the values has, with the names inside them."""
    inside: dict[str, list[Any]] = {}
    for value in values:
        if isinstance(value, Mapping):
            for name, inner in value.items():
                inside.setdefault(name, []).extend(inner if isinstance(inner, list) else [inner])
    return {name: _names(inner) for name, inner in inside.items()}


def _only(value: Any, names: Mapping[str, Any]) -> Any:
    """A value with those of its properties that have a name and are set."""
    if isinstance(value, Mapping) and names:
        kept = {name: _only(value[name], names[name]) for name in sorted(names) if name in value}
        return {name: inner for name, inner in kept.items() if not is_absent(inner)}
    return [_only(one, names) for one in value] if isinstance(value, list) else value


def _alike(items: Sequence[Any], others: Sequence[Any]) -> Iterator[tuple[int, int]]:
    """Pairs of items that are alike, the most alike first."""
    mine, theirs = _contents(items, others)
    rated = []
    for place, text in enumerate(mine):
        compared = SequenceMatcher(None, b=text[:LOOKED_AT], autojunk=False)
        for other, there in enumerate(theirs):
            compared.set_seq1(there[:LOOKED_AT])
            if compared.real_quick_ratio() >= ALIKE and compared.quick_ratio() >= ALIKE:
                rated.append((-compared.ratio(), abs(place - other), place, other))
    taken: set[int] = set()
    free = {*range(len(theirs))}
    for likeness, _, place, other in sorted(rated):
        if -likeness >= ALIKE and place not in taken and other in free:
            taken.add(place)
            free.discard(other)
            yield place, other


def _in_order(pairs: Sequence[int | None]) -> set[int]:
    """The places of the items that kept their order: those at their old place, and as many others as can be."""
    fixed = [place for place, other in enumerate(pairs) if place == other]
    ends: list[int] = []
    places: list[int] = []
    before: dict[int, int | None] = {}
    for place, other in enumerate(pairs):
        if other is None or bisect_left(fixed, place) != bisect_left(fixed, other):
            continue
        at = bisect_left(ends, other)
        before[place] = places[at - 1] if at else None
        ends[at : at + 1], places[at : at + 1] = [other], [place]
    kept: set[int] = set()
    last = places[-1] if places else None
    while last is not None:
        kept.add(last)
        last = before[last]
    return kept


def _by_step(found: Sequence[Change], depth: int) -> dict[str | int, list[Change]]:
    """The changes by the step of their paths at a depth."""
    result: dict[str | int, list[Change]] = {}
    for change in found:
        result.setdefault(change.path[depth], []).append(change)
    return result
