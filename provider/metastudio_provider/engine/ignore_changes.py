"""ignoreChanges: properties that a program leaves to others, by the engine's own rules for paths.

Before a check, the engine puts the inputs of the last run in the place of the declared ones. It leaves two things to
the provider. A refresh has brought the last inputs of a plugin's resource up to date, but not those of a dynamic
resource: what others changed would be set back. And the engine stops at the first list that has gained or lost items:
what the path names behind it would be set back.

The rules are those of `PropertyPath.Reset` in the engine's package `resource`.
"""

import copy
import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from ..values.shape import Path, Shape

EVERY = "*"
STEP = re.compile(r'\.*(?:\["((?:\\"|[^"\\]|\\(?!"))*)"\]|\[([+-]?[0-9]+)\]|\[(\*)\]|([^.\[]+))')


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
    """The declared inputs with the reported values at the paths.

    `*` stands for every place that both have. An item is found by its place in the list, and no list changes its
    length: what only one side has stays as it is declared.
    """
    found = copy.deepcopy(dict(declared))
    for path in filter(None, map(steps, paths)):
        _reset(reported, found, path)
    return found


def _reset(old: Any, new: Any, path: Path) -> None:
    """Put the old values at the path into `new`."""
    step, rest = path[0], path[1:]
    if rest:
        for key in _places(old, new, step):
            _reset(old[key] if isinstance(old, list) else old.get(key), new[key], rest)
    elif isinstance(new, list):
        for key in _places(old, new, step):
            new[key] = copy.deepcopy(old[key])
    elif isinstance(new, dict) and step == EVERY:
        if isinstance(old, Mapping):
            new.clear()
            new.update(copy.deepcopy(dict(old)))
    elif isinstance(new, dict) and isinstance(step, str):
        new.pop(step, None)
        if isinstance(old, Mapping) and step in old:
            new[step] = copy.deepcopy(old[step])


def _places(old: Any, new: Any, step: str | int) -> Iterable[Any]:
    """The places of a step from which a path goes on."""
    if isinstance(old, list) and isinstance(new, list):
        both = range(min(len(old), len(new)))
        return both if step == EVERY else [step] if step in both else ()
    if isinstance(old, Mapping) and isinstance(new, dict):
        return [key for key in old if key in new] if step == EVERY else [step] if step in new else ()
    return ()


def misspelled(path: Path, shape: Shape) -> tuple[str, str] | None:
    """The first step that has Pulumi's spelling of a property, and the program's spelling of it."""
    here = shape
    for step in map(str, path):
        field = here.fields.get(step) or here.by_camel.get(step)
        if field is not None and field.name != step:
            return step, field.name
        here = field.shape if field else here.item or Shape("any")
    return None
