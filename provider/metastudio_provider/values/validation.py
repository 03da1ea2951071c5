"""Check inputs against a model: every problem at once, each with its property and one sentence; unknown values pass."""

import difflib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from pydantic import ValidationError

from .model import UNKNOWN, Model
from .shape import Field, Path, Shape, holds_secret, shape_of


@dataclass(frozen=True)
class Problem:
    """What is wrong with one property. `text` names other properties by their wire name in backticks."""

    path: Path
    text: str


def problems(model: type[Model], value: Mapping[str, Any], what: str) -> list[Problem]:
    """Every way in which the value breaks the model. `what` is the user's word for the whole value."""
    shape = replace(shape_of(model), model=what)
    found = list(_read_only(shape, value, ()))
    try:
        model.model_validate(dict(value))
    except ValidationError as error:
        for entry in error.errors(include_url=False):
            # An unknown value is valid until it is known; pydantic reports it with the sentinel as the input.
            if entry["input"] is not UNKNOWN:
                path = tuple(entry["loc"])
                found.append(Problem(path, _sentence(entry["type"], entry.get("ctx", {}), entry["input"], path, shape)))
    return found


def _read_only(shape: Shape, value: Any, path: Path) -> Iterator[Problem]:
    """Properties that only the service sets: some types have them in requests as well."""
    if isinstance(value, Mapping):
        for name, inner in value.items():
            field = shape.fields.get(name)
            if field is None or inner is None:
                continue
            if field.read_only:
                yield Problem((*path, name), "is set by the service and cannot be declared.")
            else:
                yield from _read_only(field.shape, inner, (*path, name))
    elif isinstance(value, list) and shape.item is not None:
        for index, inner in enumerate(value):
            yield from _read_only(shape.item, inner, (*path, index))


def _sentence(kind: str, context: Mapping[str, Any], value: Any, path: Path, shape: Shape) -> str:
    shown = _shown(value, private=_private(shape, path))
    if kind == "missing":
        return "is required."
    if kind == "extra_forbidden":
        return _unknown_property(str(path[-1]), shape_at(shape, path[:-1]))
    if kind == "literal_error":
        here = shape_at(shape, path)
        return f"must be one of {_listing(here.enum)}, not {shown}."
    texts = {
        "string_too_short": "must have at least {min_length} characters, this one has {length}.",
        "string_too_long": "must have at most {max_length} characters, this one has {length}.",
        "too_long": "must have at most {max_length} items, this one has {length}.",
        "too_short": "must have at least {min_length} items, this one has {length}.",
        "greater_than_equal": "must be at least {ge:g}, not {shown}.",
        "less_than_equal": "must be at most {le:g}, not {shown}.",
        "string_pattern_mismatch": "must match the pattern {pattern}, not {shown}.",
    }
    if kind in texts:
        length = len(value) if isinstance(value, str | list) else 0
        if length == 0 and "min_length" in context:
            return "must not be empty."
        if context.get("max_length") == 1:
            texts["too_long"] = "must have at most one item, this one has {length}."
        return texts[kind].format(**{"shown": shown, "length": length, **context})
    return f"must be {_type_name(shape_at(shape, path))}, not {shown}."


def _private(shape: Shape, path: Path) -> bool:
    """Whether the value at a path is secret, or stands where secrets belong."""
    for step in path:
        field = None if isinstance(step, int) else shape.fields.get(step)
        if field is not None and field.secret:
            return True
        shape = field.shape if field is not None else shape.item or shape
    return holds_secret(Field("", "", shape, ""))


def _unknown_property(name: str, owner: Shape) -> str:
    spellings = {spelling: field for field in owner.fields.values() for spelling in (field.name, field.camel)}
    close = difflib.get_close_matches(name, spellings, n=1, cutoff=0.6)
    hint = f"; did you mean `{spellings[close[0]].name}`?" if close else "."
    return f"is not a property of {owner.model}{hint}"


def shape_at(shape: Shape, path: Path) -> Shape:
    """The shape of the property at a path; of its owner where the path leads to nothing known."""
    for step in path:
        if isinstance(step, int):
            shape = shape.item or shape
        else:
            field: Field | None = shape.fields.get(step)
            shape = field.shape if field else shape.item or shape
    return shape


def _type_name(shape: Shape) -> str:
    names = {"object": "an object", "list": "a list", "map": "a map", "string": "a string", "integer": "a whole number"}
    return names.get(shape.kind) or {"number": "a number", "boolean": "true or false"}.get(shape.kind, "a value")


def _listing(values: Any) -> str:
    *most, last = [str(value) for value in values]
    return f"{', '.join(most)} or {last}" if most else last


def _shown(value: Any, *, private: bool = False) -> str:
    """A short rendering of what the user wrote; containers by kind only, and what is private too."""
    if isinstance(value, dict):
        return "an object"
    if isinstance(value, list):
        return "a list"
    if isinstance(value, bool) or value is None:
        return {True: "true", False: "false", None: "null"}[value]
    if private:
        return "a text" if isinstance(value, str) else "a number"
    text = f'"{value}"' if isinstance(value, str) else str(value)
    return text if len(text) <= 60 else f"{text[:57]}..."
