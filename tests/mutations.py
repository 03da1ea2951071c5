"""Answers of the service in which one field holds something odd: every field of an operation's answer, every value.

`tests/conformance/test_mutated_answers.py` sends them.
"""

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import httpx
from metastudio_provider.values.shape import Path, Shape, shape_of
from metastudio_provider.wire import operations
from metastudio_provider.wire.operation import Operation, model_of

from tests.odd import nested

OPERATIONS = [one for one in vars(operations).values() if isinstance(one, Operation)]
PLACES = {one.name: re.compile(re.sub(r"\{\w+\}", "[^/]+", one.path) + "$") for one in OPERATIONS}

ABSENT = object()
"""Takes the field away."""

RAW, FULL = "@raw half character@", 100_000

ODD: Mapping[str, Any] = {
    "absent": ABSENT,
    "null": None,
    "true": True,
    "false": False,
    "minus one": -1,
    "zero": 0,
    "a fraction": 1.5,
    "a large number": 2**63,
    "a number beyond floats": 10**400,
    "infinity": float("inf"),
    "not a number": float("nan"),
    "an empty text": "",
    "a text": "x",
    "a text of digits": "123",
    "half a character, escaped": "x\ud83d",
    "half a character, raw": RAW,
    "a control character": "a\x00\x1b[31m\u2028b",
    "a long text": "long " * (FULL // 5),
    "a long word": "w" * FULL,
    "a masked text": "***",
    "a provisional id": "unresolved:1",
    "an id of another object": "0123456789abcdef0123456789abcdef",
    "a path": "../..",
    "an impossible time": "2026-13-45T99:99:99Z",
    "an empty list": [],
    "an empty object": {},
    "a list of null": [None],
    "a list of a text": ["x"],
    "a list of a number": [5],
    "a list of an empty object": [{}],
    "a list of a list": [["x"]],
    "an object": {"id": None, "state": {}},
    "deep lists": nested("x", 60, None),
    "deep objects": nested("x", 60, "key"),
    "lists without an end": nested("x", 700, None),
}


def operation_of(request: httpx.Request) -> Operation | None:
    """The operation that a request calls."""
    path = request.url.path
    return next((one for one in OPERATIONS if one.method == request.method and PLACES[one.name].match(path)), None)


def places(answer: Any, operation: Operation) -> list[Path]:
    """Every place in an answer: those it has, and those that the contract has. Of a list the first item stands for
    all."""
    named = shape_of(model_of(operation, operation.answer)) if operation.answer else Shape("object")
    return list(dict.fromkeys([(), *_there(answer, ()), *_named(named, ())]))


def _there(value: Any, path: Path) -> Iterator[Path]:
    inside = value.items() if isinstance(value, dict) else enumerate(value[:1]) if isinstance(value, list) else ()
    for key, inner in inside:
        yield (*path, key)
        yield from _there(inner, (*path, key))


def _named(shape: Shape, path: Path) -> Iterator[Path]:
    for name, field in shape.fields.items():
        yield (*path, name)
        yield from _named(field.shape, (*path, name))
    if shape.kind == "list" and shape.item is not None:
        yield (*path, 0)
        yield from _named(shape.item, (*path, 0))


def changed(answer: Any, path: Path, value: Any) -> Any:
    """The answer with the value at the place. What leads there is made."""
    if not path:
        return {} if value is ABSENT else value
    step, *rest = path
    if isinstance(step, str):
        owner = dict(answer) if isinstance(answer, dict) else {}
        if value is ABSENT and not rest:
            owner.pop(step, None)
        else:
            owner[step] = changed(owner.get(step), tuple(rest), value)
        return owner
    items = list(answer) if isinstance(answer, list) else []
    if value is ABSENT and not rest:
        return items[1:]
    return [changed(items[0] if items else None, tuple(rest), value), *items[1:]]


@dataclass(frozen=True)
class Mutation:
    """One odd value at one place of the answers to one operation."""

    operation: Operation
    path: Path
    odd: str

    def __str__(self) -> str:
        return f"{self.operation.name}: {self.odd} at {'.'.join(map(str, self.path)) or 'the top'}"

    def body(self, answer: Any) -> bytes:
        text = json.dumps(changed(answer, self.path, ODD[self.odd]))
        return text.encode().replace(RAW.encode(), b"x\xed\xa0\xbdy")


class Mutating(httpx.BaseTransport):
    """In front of the service: notes the answers to operations, and changes those of one."""

    def __init__(self) -> None:
        self.seen: dict[str, Any] = {}
        self.mutation: Mutation | None = None
        self.lie: Any = None
        """The odd value of the last mutation."""
        self.done: list[str] = []
        """The writes that the service did."""

    def __call__(self, way: httpx.BaseTransport) -> "Mutating":
        self._way = way
        return self

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        answer = self._way.handle_request(request)
        answer.read()
        operation = operation_of(request)
        if operation is None or not answer.is_success:
            return answer
        if request.method != "GET":
            self.done.append(operation.name)
        found = json.loads(answer.content) if answer.content else {}
        self.seen.setdefault(operation.name, found)
        if self.mutation is None or self.mutation.operation is not operation:
            return answer
        return httpx.Response(answer.status_code, content=self.mutation.body(found))
