"""What pydantic finds wrong with a value, as one sentence for the user: the same words for inputs and for settings."""

import difflib
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from .patterns import pattern_in_words
from .shape import Field, Path, Shape

if TYPE_CHECKING:
    from pydantic_core import ErrorDetails

_RULES = {
    "string_too_short": "must have at least {min_length} characters, this one has {length}",
    "string_too_long": "must have at most {max_length} characters, this one has {length}",
    "too_long": "must have at most {max_length} items, this one has {length}",
    "too_short": "must have at least {min_length} items, this one has {length}",
}
_RULES_AND_VALUE = {
    "greater_than": "must be more than {gt:g}",
    "greater_than_equal": "must be at least {ge:g}",
    "less_than_equal": "must be at most {le:g}",
    "value_error": "{error}",
}
_TYPES = {
    "object": "an object",
    "list": "a list",
    "map": "a map",
    "string": "a string",
    "integer": "a whole number",
    "number": "a number",
    "boolean": "true or false",
}


def sentence(entry: "ErrorDetails", shape: Shape, shown: str | None = None) -> str:
    """One problem of a value of this shape, as a sentence whose subject is the property.

    `shown` is the wrong value as the user may see it; None leaves it out.
    """
    kind, path, value = entry["type"], entry["loc"], entry["input"]
    context: dict[str, Any] = entry.get("ctx", {})
    if kind == "missing":
        return "is required."
    if kind == "extra_forbidden":
        return _unknown_property(str(path[-1]), shape_at(shape, path[:-1]))
    if kind in ("too_short", "too_long") and isinstance(value, str):
        kind = f"string_{kind}"  # pydantic calls a text so that has another rule besides
    if kind in _RULES:
        length = len(value) if isinstance(value, str | list) else 0
        if length == 0 and "min_length" in context:
            return "must not be empty."
        if kind == "too_long" and context["max_length"] == 1:
            return f"must have at most one item, this one has {length}."
        return f"{_RULES[kind].format(length=length, **context)}."
    here = shape_at(shape, path)
    if kind == "literal_error":
        rule = f"must be {wanted(here)}"
        if _text_of(value) in here.enum:
            return _quoted(rule, shown)
    elif kind == "string_pattern_mismatch":
        rule = pattern_in_words(context["pattern"])
    elif kind in _RULES_AND_VALUE:
        rule = _RULES_AND_VALUE[kind].format(**context)
    else:
        rule = f"must be {wanted(here)}"
        if here.kind == "string" and _text_of(value):
            return _quoted(rule, shown)
    return f"{rule}." if shown is None else f"{rule}, not {shown}."


def wanted(shape: Shape) -> str:
    """What a property takes, in words: a type, or one of some values."""
    if shape.enum:
        return f"{'one of ' * (len(shape.enum) > 2)}{listing(_as_written(shape.enum))}"
    return _TYPES.get(shape.kind, "a value")


def shape_at(shape: Shape, path: Path) -> Shape:
    """The shape of the property at a path. An unknown step stays at its owner."""
    for step in path:
        if isinstance(step, int):
            shape = shape.item or shape
        else:
            field: Field | None = shape.fields.get(step)
            shape = field.shape if field else shape.item or shape
    return shape


def closest(name: str, known: Iterable[str]) -> str | None:
    """The known name that a mistyped one is probably meant to be."""
    return next(iter(difflib.get_close_matches(name, known, n=1)), None)


def closest_field(name: str, fields: Iterable[Field]) -> str | None:
    """The wire's name of the field that a mistyped one is probably meant to be, in either spelling."""
    spellings = {spelling: field.name for field in fields for spelling in (field.name, field.camel)}
    near = closest(name, spellings)
    return None if near is None else spellings[near]


def meant_instead(name: str | None, quote: str = "`") -> str:
    """The end of a sentence about a name that does not exist, with the name that was probably meant."""
    return "." if name is None else f"; did you mean {quote}{name}{quote}?"


def listing(values: Iterable[Any]) -> str:
    """`a, b or c`."""
    *most, last = [str(value) for value in values]
    return f"{', '.join(most)} or {last}" if most else last


def _text_of(value: Any) -> str | None:
    """The text of a value that was probably meant to be one. YAML takes `24` for a number, `no` for false."""
    if isinstance(value, bool):
        return "true" if value else "false"
    return f"{value:g}" if isinstance(value, int | float) else None


def _quoted(rule: str, shown: str | None) -> str:
    """The sentence about a number or a truth value in the place of a text."""
    found = "" if shown is None else f", not {shown}"
    return f"{rule}{found}; write it in quotes."


def _as_written(values: Iterable[Any]) -> list[str]:
    """Values of an enum. In quotes where a program has to write the quotes: else they would be numbers."""
    texts = [str(value) for value in values]
    return [f'"{text}"' for text in texts] if any(text.replace(".", "").isdigit() for text in texts) else texts


def _unknown_property(name: str, owner: Shape) -> str:
    return f"is not a property of {owner.model}{meant_instead(closest_field(name, owner.fields.values()))}"
