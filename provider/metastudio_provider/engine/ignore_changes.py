"""ignoreChanges: properties that a program leaves to others.

The engine replaces these inputs by those of the last run. A refresh has brought the last inputs of a plugin's resource
up to date, but not those of a dynamic resource: what others changed would be set back. So the door takes the reported
values, by the engine's own rules for paths.
"""

import copy
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from ..values.shape import Path, Shape

EVERY = "*"
STEP = re.compile(r'\.?(?:\["((?:\\"|[^"])*)"\]|\[(\d+)\]|\[(\*)\]|([^.\[]+))')


def steps(text: str) -> Path | None:
    """A path as the engine reads it (`a.b`, `a[0].b`, `a["b.c"]`, `a[*].b`); None for a text that it does not take."""
    found: list[str | int] = []
    at = 0
    while at < len(text):
        step = STEP.match(text, at)
        if step is None or (at == 0 and text[0] == "."):
            return None
        quoted, index, every, name = step.groups()
        found.append(int(index) if index else every or name or quoted.replace('\\"', '"'))
        at = step.end()
    return tuple(found) or None


def with_ignored(declared: Mapping[str, Any], reported: Mapping[str, Any], paths: Sequence[str]) -> dict[str, Any]:
    """The declared inputs with the reported values at the paths."""
    found = copy.deepcopy(dict(declared))
    for path in filter(None, map(steps, paths)):
        _put(found, reported, path)
    return found


def _put(new: Any, old: Any, path: Path) -> None:
    """Put in a reported value. Like the engine, this adds no place to a list."""
    step, rest = path[0], path[1:]
    for key in list(_places(new, old, step)):
        if rest:
            if isinstance(new, list) or key in new:
                _put(new[key], old[key] if isinstance(old, list) or key in old else {}, rest)
        elif isinstance(old, list) or key in old:
            new[key] = copy.deepcopy(old[key])
        else:
            del new[key]


def _places(new: Any, old: Any, step: str | int) -> Iterator[Any]:
    if isinstance(new, dict) and isinstance(old, Mapping) and isinstance(step, str):
        places = {**new, **old} if step == EVERY else (step,)
        yield from (key for key in places if key in new or key in old)
    elif isinstance(new, list) and isinstance(old, list):
        if step == EVERY and len(new) == len(old):
            yield from range(len(new))
        elif isinstance(step, int) and step < min(len(new), len(old)):
            yield step


def misspelled(path: Path, shape: Shape) -> tuple[str, str] | None:
    """The first step that has Pulumi's spelling of a property, and the program's spelling of it."""
    here = shape
    for step in map(str, path):
        field = here.fields.get(step) or here.by_camel.get(step)
        if field is not None and field.name != step:
            return step, field.name
        here = field.shape if field else here.item or Shape("any")
    return None
