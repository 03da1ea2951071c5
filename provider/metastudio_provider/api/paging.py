"""All items of a list that comes in pages, of a list that others may change meanwhile."""

import json
from collections.abc import Callable, Iterator, Mapping
from typing import Any

LIMIT = 100
"""Items of a page: the most that the service gives."""

SLACK = 10
"""Pages that may be read beyond twice those there were at the start, before the list is said to change too fast."""

ENDLESS = 10_000
"""Pages after which a list that does not tell its `count` is said to have no end."""


class Unstable(Exception):
    """The list could not be read to its end."""


def pages(
    fetch: Callable[[int, int], Mapping[str, Any]], items: str, identity: str | None = None
) -> Iterator[dict[str, Any]]:
    """Items of `fetch(offset, limit)`, each once; told apart by their field `identity`, else by their whole value.

    An item that is there all the time is not missed: when `count` fell since the last page, places moved towards the
    beginning, so as many are read again, and further pages overlap. (Unless as many others came at the end as went
    before it between two pages; nothing in the answers tells that.)

    An empty page is the end only if as many items were read as the last `count` told: who looks for an object whose
    create lost its answer would take it for missing and make a second one. Such a page is read once more, then it is an
    error. (The contract says of every `count` that it is the number of matches, and of no list that it counts what it
    does not show; whether products in state DELETED are listed is not stated, nor that they are only counted.)

    Raises Unstable when an answer is no list, when the list ends before its `count`, or when it changes faster than it
    can be read.
    """
    seen: set[str] = set()
    done = 0  # places from the beginning on whose items have been seen
    overlap = 0
    before: int | None = None
    most: int | None = None
    read = 0
    short = False  # the last page was empty, too early
    while most is None or read < most:
        offset = max(0, done - overlap)
        answer = fetch(offset, LIMIT)
        read += 1
        count = _count(answer)
        found = page(answer, items)
        fresh = 0
        for item in found:
            key = str(item.get(identity)) if identity else json.dumps(item, sort_keys=True)
            if key not in seen:
                seen.add(key)
                fresh += 1
                yield item
        if most is None:
            most = ENDLESS if count is None else 2 * (count // LIMIT + 1) + SLACK
        if count is not None and before is not None and count < before:
            done = max(0, done - (before - count))
            overlap = min(LIMIT // 2, max(overlap, 2 * (before - count)))
        before = count if count is not None else before
        if offset > done:
            continue  # what moved towards the beginning lies between, unread
        done = max(done, offset + len(found))
        if not found and before is not None and done < before:
            if short:
                raise Unstable(f"the list tells of {before} items and shows {done} of them")
            short = True
            continue
        short = False
        if not found or (done >= count if count is not None else fresh == 0):
            return
    raise Unstable("the list changes faster than it can be read")


def _count(answer: Mapping[str, Any]) -> int | None:
    count = answer.get("count")
    return count if isinstance(count, int) else None


def page(answer: Mapping[str, Any], items: str) -> list[dict[str, Any]]:
    """The items of one answer. Raises Unstable when it holds no list."""
    found = answer.get(items)
    if found is None and _count(answer) == 0:
        return []  # an empty list may be left out; without a count it would be any other answer
    if not isinstance(found, list) or not all(isinstance(item, dict) for item in found):
        raise Unstable(f"the answer holds no list `{items}`")
    return found
