"""The engine's own rule for ignoreChanges, restated: `PropertyPath.reset` in sdk/go/common/resource of Pulumi 3.259.

The engine puts the values of the last run (`old`) into the declared ones (`new`). False is an error of the path: the
engine then says that it "cannot ignore changes in added or removed elements", and what it has put in until then stays.
"""

from typing import Any

Step = str | int
ABSENT = object()


def reset(old: Any, new: Any, path: tuple[Step, ...]) -> bool:
    """Put the old values at the path into `new`."""
    step, rest = path[0], path[1:]
    if isinstance(step, int):
        return _index(old, new, step, rest)
    return _every(old, new, rest) if step == "*" else _name(old, new, step, rest)


def _index(old: Any, new: Any, index: int, rest: tuple[Step, ...]) -> bool:
    if index < 0:
        return False
    if not isinstance(old, list) or not isinstance(new, list):
        return not isinstance(old, list) and not isinstance(new, list)
    if index >= len(old) or index >= len(new):
        return not rest and index >= len(old) and index >= len(new)
    if rest:
        return reset(old[index], new[index], rest)
    new[index] = old[index]
    return True


def _name(old: Any, new: Any, name: str, rest: tuple[Step, ...]) -> bool:
    if not rest:
        if isinstance(old, dict) and name in old:
            if not isinstance(new, dict):
                return False
            new[name] = old[name]
        elif isinstance(new, dict):
            new.pop(name, None)
        return True
    if not isinstance(old, dict) or not isinstance(new, dict):
        return not isinstance(old, dict) and not isinstance(new, dict)
    if name not in new:
        return name not in old
    return reset(old.get(name, ABSENT), new[name], rest)


def _every(old: Any, new: Any, rest: tuple[Step, ...]) -> bool:
    if isinstance(old, list) and isinstance(new, list):
        for index in range(min(len(old), len(new))):
            if not rest:
                new[index] = old[index]
            elif not reset(old[index], new[index], rest):
                return False
        return len(old) == len(new)
    if not rest:
        if isinstance(old, dict) and isinstance(new, dict):
            new.clear()
            new.update(old)
        return isinstance(new, dict | list)
    # The engine goes through an object in a random order.
    return (
        isinstance(old, dict)
        and isinstance(new, dict)
        and all(name in new and reset(old[name], new[name], rest) for name in old)
    )
