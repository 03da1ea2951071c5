"""Which item of one list is which item of another: scenes and rules that a stack declares, and those of the service.

The service gives each item an id, but a stack declares none. So an item is recognised by its name. Names may repeat.
Items of one name are recognised by their content, and items whose content changed by their order.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Any

from .diff import changes
from .model import UNKNOWN
from .shape import Shape

Values = Mapping[str, Any]


def partners(items: Sequence[Any], others: Sequence[Any], key: str, shape: Shape) -> list[int | None]:
    """For each item the place of its partner among the others, None for an item that has none.

    `key` is the property that names an item, `shape` the shape of an item. No two items share a partner. Among items of
    one name, those whose every declared property the other has come first; the rest are paired in their order.
    """
    found: list[int | None] = [None] * len(items)
    there, mine = _places_by_name(others, key), _places_by_name(items, key)
    for name, places in mine.items():
        free = there.get(name, [])
        if len(places) > 1 or len(free) > 1:
            # An item with more content says more about which one it is.
            for place in sorted(places, key=lambda place: -_size(items[place])):
                same = next((other for other in free if not changes(shape, items[place], others[other], {})), None)
                if same is not None:
                    found[place] = same
                    free.remove(same)
        for place, other in zip([place for place in places if found[place] is None], free, strict=False):
            found[place] = other
    return found


def _places_by_name(items: Sequence[Any], key: str) -> dict[Any, list[int]]:
    """The places of the items by name; items without a name share one. What is not known yet has no place."""
    places = defaultdict(list)
    for place, item in enumerate(items):
        if isinstance(item, Mapping) and item.get(key) is not UNKNOWN:
            places[item.get(key) or ""].append(place)
    return places


def _size(value: Any) -> int:
    """How many values there are in a value."""
    if isinstance(value, Mapping):
        return sum(map(_size, value.values()))
    return sum(map(_size, value)) if isinstance(value, list) else 1
