"""What the engine's protocol can carry: JSON in which every number is a 64-bit float."""

import math
from collections.abc import Callable, Iterator, Mapping
from typing import Any, TypeVar

from ..errors import MetaStudioError
from ..values.shape import Field, Shape
from .texts import why

T = TypeVar("T")

EXACT = 2**53
"""Whole numbers up to here are exact as 64-bit floats."""

DEPTH = 30
"""Lists and objects inside each other. protobuf reads 100 messages inside each other, and an object takes three."""


class Unsendable(MetaStudioError):
    """A value that the protocol cannot carry; the text names what it is, such as "a number that is too large"."""

    def of(self, name: str) -> "Unsendable":
        """The sentence about the property that holds the value."""
        return Unsendable(f"`{name}` holds {self}, which Pulumi cannot store.")


def whole(number: float) -> int | float:
    """A number of the protocol; a whole one is an int again."""
    return int(number) if number.is_integer() and abs(number) <= EXACT else number


def sendable_number(number: int | float) -> float:
    """A number as the protocol has it; raises Unsendable for one that no state can store."""
    try:
        found = float(number)
    except OverflowError:
        found = math.inf
    if not math.isfinite(found):
        raise Unsendable("a number that is too large")
    return found


def deeper(depth: int) -> int:
    """One level more of lists and objects inside each other; raises Unsendable for too many."""
    if depth >= DEPTH:
        raise too_deep()
    return depth + 1


def too_deep() -> Unsendable:
    """Of a value with too many levels."""
    return Unsendable(f"lists or objects of more than {DEPTH} levels")


def missing(state: Mapping[str, Any], inputs: Mapping[str, Any], shape: Shape) -> Iterator[Field]:
    """The properties without a value of an object that exists: the service does not report them, or not yet.

    The engine gets a null for each. Without one, SDKs take the property for unknown in every preview, and whatever is
    made of it seems to change. A declared input needs none: the SDKs have its value.
    """
    return (field for name, field in shape.fields.items() if state.get(name) is None and inputs.get(name) is None)


def in_part(
    values: Mapping[str, Any], before: Mapping[str, Any], send: Callable[[Mapping[str, Any]], T]
) -> tuple[list[T], list[str]]:
    """What `send` makes of each property by itself, and a sentence about each that it cannot send.

    Such a property is sent as it was `before`, if it was there.
    """
    found, reasons = [], []
    for name in values:
        for version in (values, before):
            try:
                if name in version:
                    found.append(send({name: version[name]}))
                break
            except Exception as error:
                reasons.append(why(error))
    return found, reasons
