"""What a program gives to a constructor, and what of it the SDK cannot send."""

import array
import datetime
import decimal
import enum
import pathlib
from collections.abc import Callable
from typing import Any

import pulumi
import pytest
from metastudio_provider import live
from metastudio_provider.dynamic.program import Mistake, sendable_value, value_problems
from metastudio_provider.framework import registry
from metastudio_provider.values.shape import spell_path

from .conftest import Bench
from .host import ROOM


class Kind(enum.Enum):
    DAILY = "NORMAL"


class Word(enum.StrEnum):
    DAILY = "NORMAL"


class Number(enum.IntEnum):
    ONE = 1


def told(**inputs: Any) -> list[str]:
    resource = registry.resource(ROOM)
    found = {name: sendable_value(value) for name, value in inputs.items()}
    problems = value_problems(resource, found)
    return [f"{spell_path(problem.path, resource.input_shape, pulumi=False)} {problem.text}" for problem in problems]


ITEM, LIST, TEXT = "backup_model_asset_ids[0]", "backup_model_asset_ids must be a list", "room_name must be a string"
WRITE = "; write it with `list(...)`."


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ({"a"}, f"{LIST}, not a set{WRITE}"),
        (frozenset("a"), f"{LIST}, not a frozenset{WRITE}"),
        ((one for one in "a"), f"{LIST}, not a generator{WRITE}"),
        (range(2), f"{LIST}, not a range{WRITE}"),
        ({"a": 1}.keys(), f"{LIST}, not a dict keys{WRITE}"),
        (array.array("i"), f"{LIST}, not an array{WRITE}"),
        ([Kind.DAILY], f"{ITEM} must be a string, not the enum Kind.DAILY; write its value (`.value`)."),
    ],
)
def test_what_is_no_list(value: Any, text: str) -> None:
    assert told(backup_model_asset_ids=value) == [text]


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (datetime.date(2026, 1, 1), 'not a date; write it as text, such as "2026-01-31T10:00:00Z".'),
        (
            datetime.datetime(2026, 1, 1, tzinfo=datetime.UTC),
            'not a datetime; write it as text, such as "2026-01-31T10:00:00Z".',
        ),
        (b"a", "not bytes; write it with `.decode()`."),
        (pathlib.PurePosixPath("a"), "not a PurePosixPath; write it with `str(...)`."),
        (decimal.Decimal(1), "not a Decimal; write it with `int(...)` or `float(...)`."),
        (1j, "not a complex."),
        (object(), "not an object."),
        (int, "not the class int."),
        (len, "not a builtin function or method."),
    ],
)
def test_what_is_no_text(value: Any, text: str) -> None:
    assert told(room_name=value) == [f"{TEXT}, {text}"]


def test_keys_and_nested_values_are_named_by_their_place() -> None:
    assert told(scene_scripts=({"script_name": {1}, 5: "x"},), room_type=Kind.DAILY) == [
        "scene_scripts[0].script_name must be a string, not a set; write it with `list(...)`.",
        "scene_scripts[0] has an int as a key; write it as text.",
        "room_type must be one of NORMAL, TEMP or TEMPLATE, not the enum Kind.DAILY; write its value (`.value`).",
    ]


def test_what_the_sdk_takes_stays() -> None:
    asset = pulumi.StringAsset("a")
    values: list[Any] = [None, True, 1, 1.5, "a", Word.DAILY, Number.ONE, ["a"], {"a": None}, asset]
    for value in values:
        assert sendable_value(value) == value
    assert sendable_value(("a",)) == ["a"]
    assert told(room_name="a", scene_scripts=[{"script_name": "a"}]) == []


def test_a_check_tells_it_with_everything_else(start: Callable[..., Bench]) -> None:
    bench = start()
    failures = bench.provider.check({}, {"room_name": sendable_value({1}), "room_type": "NORMAL"}).failures
    assert [failure.reason for failure in failures] == [f"{TEXT}, not a set; write it with `list(...)`."]


NAMES = "inputs are given by their names, as in `room_name=...`, and options as `opts=pulumi.ResourceOptions(...)`; "


@pytest.mark.parametrize(
    ("declare", "text"),
    [
        (lambda room: room("r", "N"), f'live.Room "r": {NAMES}there is a text instead.'),
        (lambda room: room("r", {"room_name": "N"}), f'live.Room "r": {NAMES}there is a dictionary instead.'),
        (lambda room: room("r", None, "N"), f'live.Room "r": {NAMES}there is a text instead.'),
        (lambda room: room("r", opts={"protect": True}), f'live.Room "r": {NAMES}`opts` is a dictionary instead.'),
        (lambda room: room(5), "live.Room: the name of a resource must be a text, not an int."),
        (lambda room: room.get("r", "id", "N"), f'live.Room "r": {NAMES}there is a text instead.'),
        (lambda room: room.get("r", " "), 'live.Room.get("r", ...) needs the id of an object.'),
        (lambda room: room.get("r", None), 'live.Room.get("r", ...) needs the id of an object.'),
        (
            lambda room: room("r", pulumi.ResourceOptions(), opts=pulumi.ResourceOptions()),
            'live.Room "r": options are given once, as `opts=pulumi.ResourceOptions(...)`.',
        ),
    ],
)
def test_a_call_that_is_none_is_one_sentence_without_a_traceback(declare: Callable[[Any], Any], text: str) -> None:
    with pytest.raises(Mistake) as raised:
        declare(live.Room)
    assert str(raised.value) == text
    assert isinstance(raised.value, pulumi.RunError)
