"""All items of a list that comes in pages, although others may change the list meanwhile."""

import json
from collections.abc import Callable, Iterator, Mapping
from typing import Any

LIMIT = 100
"""Items of a page, the most that the service allows."""

SLACK = 10
"""A list that needs more than twice its pages of the start, and this many, changes too fast."""

ENDLESS = 1_000
"""Pages after which a list has no end, whatever its `count`: 100,000 items, more than any project has."""


class Unstable(Exception):
    """The list could not be read to its end."""


def pages(
    fetch: Callable[[int, int], Mapping[str, Any]], items: str, identity: str | None = None
) -> Iterator[dict[str, Any]]:
    """Items of `fetch(offset, limit)`, each once. The field `identity` identifies an item, else its whole value.

    An item that exists all the time is not missed. When `count` falls between two pages, items moved towards the
    beginning: as many are read again, and further pages overlap. (If as many items were added at the end as were
    removed before, the answers do not show it.)

    An empty page before `count` is not the end. Otherwise a lost create would look as if its object did not exist, and
    a second one would be made. Such a page is read once more; then it is an error. (By the contract each `count` is the
    number of matches. It does not state whether products in state DELETED are listed, or only counted.)

    Raises Unstable when an answer has no list, when the list ends before its `count`, when one page after the other
    brings nothing new, when the list has no end, and when it changes faster than it can be read.
    """
    seen: set[str] = set()
    done = 0  # places from the beginning whose items were read
    overlap = 0
    before: int | None = None
    most: int | None = None
    read = 0
    short = False  # the last page was empty before `count`
    stale = 0  # pages in a row that brought nothing new
    while most is None or read < most:
        offset = max(0, done - overlap)
        answer = fetch(offset, LIMIT)
        read += 1
        count = _count(answer)
        found = page(answer, items, identity)
        fresh = 0
        for item in found:
            key = str(item.get(identity)) if identity else json.dumps(item, sort_keys=True)
            if key not in seen:
                seen.add(key)
                fresh += 1
                yield item
        if most is None:
            most = ENDLESS if count is None else min(ENDLESS, 2 * (count // LIMIT + 1) + SLACK)
        if count is not None and before is not None and count < before:
            done = max(0, done - (before - count))
            overlap = min(LIMIT // 2, max(overlap, 2 * (before - count)))
        grows = count is not None and before is not None and count > before
        before = count if count is not None else before
        stale = 0 if fresh or grows else stale + 1
        if stale > SLACK:
            raise Unstable(f"the list tells of {before} items and shows {len(seen)} of them, again and again")
        if offset > done:
            continue  # items that moved towards the beginning lie between, unread
        done = max(done, offset + len(found))
        if not found and before is not None and done < before:
            if short:
                raise Unstable(f"the list tells of {before} items and shows {done} of them")
            short = True
            continue
        short = False
        if not found or (done >= count if count is not None else fresh == 0):
            return
    if most == ENDLESS:
        raise Unstable(f"the list has no end: more than {len(seen)} items")
    raise Unstable("the list changes faster than it can be read")


def _count(answer: Mapping[str, Any]) -> int | None:
    count = answer.get("count")
    return count if isinstance(count, int) and count >= 0 else None


def page(answer: Mapping[str, Any], items: str, identity: str | None = None) -> list[dict[str, Any]]:
    """The items of one answer. Raises Unstable when it holds no list, or an item without its identity."""
    found = answer.get(items)
    if found is None and _count(answer) == 0:
        return []  # the service may leave an empty list out; only `count` then shows that it is one
    if not isinstance(found, list) or not all(isinstance(item, dict) for item in found):
        raise Unstable(f"the answer holds no list `{items}`")
    if identity and not all(item.get(identity) for item in found):
        raise Unstable(f"an item of the list `{items}` has no `{identity}`")
    return found
