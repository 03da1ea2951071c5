"""Items of lists that were inserted or removed, in one line.

The engine compares the lists of a dynamic resource by place: behind a removed item it shows a change of every item.
"""

from collections.abc import Sequence

from ..engine.texts import first_of
from ..framework.resource import Resource
from ..values.diff import Change
from ..values.matching import Matching, Sides
from ..values.shape import spell_path

NAMED = 5
"""Items that a line names."""

WORDS = {"add": "inserted", "delete": "removed"}


def changed_items(resource: Resource, sides: Sides, found: Sequence[Change]) -> str:
    """The line about the changes that were found; empty where the engine shows no more than there are."""
    shown = Matching(resource.input_shape, resource.marks.item_keys, resource.marks.unordered).shown(sides, found)
    items = [one for one in shown if isinstance(one.path[-1], int) and one.kind in WORDS]
    if not items or shown == found:
        return ""
    places = [f"`{spell_path(one.path, resource.input_shape, pulumi=False)}` {WORDS[one.kind]}" for one in items]
    rest = len(shown) - len(items)
    beside = f"; {rest} other {'change' if rest == 1 else 'changes'}" if rest else ""
    return f"In the lists: {first_of(places, NAMED)}{beside}."
