"""What a Python program gives to a constructor, and what the SDK cannot send of it.

The SDK ends such a program with a traceback of its own. Here a value that it cannot send becomes a text that the check
recognises: so it is told like every other wrong input, all those of one resource at once.
"""

import inspect
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, time
from decimal import Decimal
from enum import Enum
from fractions import Fraction
from pathlib import PurePath
from typing import Any

import pulumi
from pulumi.output import Unknown

from ..framework.resource import Resource
from ..values.sentences import shape_at, wanted
from ..values.shape import Path, Shape
from ..values.validation import Problem

MARK = "96e1c1d8-metastudio-no-value:"
"""What a text begins with that stands for a value which cannot be sent; its kind follows."""

ADVICE: tuple[tuple[tuple[type, ...], str], ...] = (
    ((Enum,), "write its value (`.value`)"),
    ((date, time), 'write it as text, such as "2026-01-31T10:00:00Z"'),
    ((PurePath,), "write it with `str(...)`"),
    ((bytes, bytearray), "write it with `.decode()`"),
    ((Decimal, Fraction), "write it with `int(...)` or `float(...)`"),
    ((pulumi.Resource,), "pass one of its outputs, such as `id`"),
)
"""What to write instead, by the class of the value. Advice for lists is below."""


class Mistake(pulumi.RunError, TypeError, ValueError):
    """A program that declares what cannot be. The language host shows it without a traceback."""


def named(
    owner: str, name: object, given: Sequence[object], opts: object, example: str
) -> pulumi.ResourceOptions | None:
    """The options among the arguments without a name. `example` is an input of the resource.

    Raises Mistake for inputs in their place, and for a name that is none.
    """
    if not isinstance(name, str):
        raise Mistake(f"{owner}: the name of a resource must be a text, not {kind_of(name)}.")
    found = [one for one in (*given, opts) if one is not None]
    for one in found:
        if not isinstance(one, pulumi.ResourceOptions):
            where = "`opts` is" if one is opts else "there is"
            raise Mistake(
                f'{owner} "{name}": inputs are given by their names, as in `{example}=...`, and options as '
                f"`opts=pulumi.ResourceOptions(...)`; {where} {kind_of(one)} instead."
            )
    if len(found) > 1:
        raise Mistake(f'{owner} "{name}": options are given once, as `opts=pulumi.ResourceOptions(...)`.')
    return next((one for one in found if isinstance(one, pulumi.ResourceOptions)), None)


def sendable_value(value: Any) -> Any:
    """The value with a text in the place of everything that the SDK cannot send."""
    match value:
        case pulumi.Output():
            return value.apply(sendable_value)
        case Enum() if not isinstance(value, str | int | float):
            return _marked(value)
        case None | bool() | int() | float() | str() | Unknown() | pulumi.Asset() | pulumi.Archive():
            return value
        case Mapping():
            return {
                key if isinstance(key, str) else f"{MARK}{kind_of(key)}": sendable_value(inner)
                for key, inner in value.items()
            }
        case list() | tuple():
            return [sendable_value(inner) for inner in value]
        case _:
            return sendable_value(pulumi.Output.from_input(value)) if inspect.isawaitable(value) else _marked(value)


def value_problems(resource: Resource, value: Any, path: Path = ()) -> Iterator[Problem]:
    """A problem for each value that could not be sent."""
    if isinstance(value, str) and value.startswith(MARK):
        yield Problem(path, _sentence(value.removeprefix(MARK), shape_at(resource.input_shape, path)))
    elif isinstance(value, Mapping):
        for name, inner in value.items():
            if name.startswith(MARK):
                yield Problem(path, f"has {name.removeprefix(MARK).partition(';')[0]} as a key; write it as text.")
            else:
                yield from value_problems(resource, inner, (*path, name))
    elif isinstance(value, list):
        for index, inner in enumerate(value):
            yield from value_problems(resource, inner, (*path, index))


def kind_of(value: object) -> str:
    """What a value is, in words. A text of the user's is not shown: it may be a secret."""
    if isinstance(value, Enum):
        return f"the enum {type(value).__name__}.{value.name}"
    if value is None or isinstance(value, bytes | bytearray):
        return "None" if value is None else type(value).__name__
    if isinstance(value, type):
        return f"the class {value.__name__}"
    name = type(value).__name__
    word = {"str": "text", "dict": "dictionary"}.get(name, name.replace("_", " "))
    return f"{'an' if word[0] in 'aeiouAEIOU' else 'a'} {word}"


def _marked(value: object) -> str:
    advice = next((text for classes, text in ADVICE if isinstance(value, classes)), "")
    if not advice and hasattr(value, "__iter__"):
        advice = "write it with `list(...)`"
    return f"{MARK}{kind_of(value)}{f'; {advice}' if advice else ''}"


def _sentence(kind: str, shape: Shape) -> str:
    return f"must be {wanted(shape)}, not {kind}."
