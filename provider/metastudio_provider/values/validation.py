"""Check inputs against a model. Every problem has its property and one sentence. Unknown values pass."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from pydantic import ValidationError

from .model import UNKNOWN, Model
from .output_texts import mistaken_output
from .sentences import listing, sentence
from .shape import Field, Path, Shape, holds_secret, shape_of


@dataclass(frozen=True)
class Problem:
    """A problem of one property. `text` names other properties by their wire names in backticks.

    With `advice` it forbids nothing: the service may take the value. One that is `documented` is forbidden by the
    service's documents alone: what an object has already, the service took.
    """

    path: Path
    text: str
    advice: bool = False
    documented: bool = False


def problems(model: type[Model], value: Mapping[str, Any], what: str) -> list[Problem]:
    """All problems of a value. `what` is the user's word for the whole value."""
    shape = replace(shape_of(model), model=what)
    mistaken = dict(_mistaken_outputs(value, ()))
    encoded = dict(_too_long_encoded(shape, value, ()))
    found = [*_read_only(shape, value, ()), *mistaken.values(), *encoded.values()]
    try:
        model.model_validate(dict(value))
    except ValidationError as error:
        for entry in error.errors(include_url=False):
            path = entry["loc"]
            # An unknown value is valid until it is known; pydantic reports it with the sentinel as the input.
            if path in encoded:
                continue
            if entry["input"] is not UNKNOWN and not any(path[: len(place)] == place for place in mistaken):
                shown = _shown(entry["input"], private=_private(shape, path))
                found.append(Problem(path, sentence(entry, shape, shown)))
    return found


def _mistaken_outputs(value: Any, path: Path) -> Iterator[tuple[Path, Problem]]:
    """Texts that stand for outputs, by their places; that of a key is where its value is."""
    if isinstance(value, str):
        if text := mistaken_output(value):
            yield path, Problem(path, f"holds {text}")
    elif isinstance(value, Mapping):
        for name, inner in value.items():
            if path and (text := mistaken_output(name)):
                yield (*path, name), Problem(path, f"has a key with {text}")
            else:
                yield from _mistaken_outputs(inner, (*path, name))
    elif isinstance(value, list):
        for index, inner in enumerate(value):
            yield from _mistaken_outputs(inner, (*path, index))


def _read_only(shape: Shape, value: Any, path: Path) -> Iterator[Problem]:
    """Problems of declared properties that only the service sets. Some types have them in requests too."""
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


def _too_long_encoded(shape: Shape, value: Any, path: Path) -> Iterator[tuple[Path, Problem]]:
    """Texts that are too long once they are encoded for the service, by their places."""
    if isinstance(value, Mapping):
        for name, inner in value.items():
            if below := shape.fields[name].shape if name in shape.fields else shape.item:
                yield from _too_long_encoded(below, inner, (*path, name))
    elif isinstance(value, list) and shape.item is not None:
        for index, inner in enumerate(value):
            yield from _too_long_encoded(shape.item, inner, (*path, index))
    elif isinstance(value, str) and shape.most_bytes is not None:
        size = len(value.encode(errors="surrogatepass"))
        rule = f"must have at most {shape.most_bytes} bytes in UTF-8, where a Chinese character has 3"
        if size > shape.most_bytes:
            yield path, Problem(path, f"{rule}; this one has {size}.")


def _private(shape: Shape, path: Path) -> bool:
    """Whether the value at a path is secret, or an object that holds secrets belongs there."""
    for step in path:
        field = None if isinstance(step, int) else shape.fields.get(step)
        if field is not None and field.secret:
            return True
        shape = field.shape if field is not None else shape.item or shape
    return holds_secret(Field("", "", shape, ""))


def _shown(value: Any, *, private: bool = False) -> str:
    """A short form of the user's value. Of objects, lists and private values only the kind is shown."""
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


def without_meaning(value: Any, shape: Shape, path: Path = ()) -> Iterator[Problem]:
    """Advice about numbers that the contract allows and gives no meaning. It names the meaning of some."""
    if isinstance(value, Mapping):
        for name, inner in value.items():
            if field := shape.fields.get(name):
                yield from without_meaning(inner, field.shape, (*path, name))
    elif isinstance(value, list) and shape.item is not None:
        for index, inner in enumerate(value):
            yield from without_meaning(inner, shape.item, (*path, index))
    elif isinstance(value, int) and shape.enum_descriptions and str(value) not in shape.enum_descriptions:
        known = listing(shape.enum_descriptions).replace(" or ", " and ")
        text = f"is {value}, which has no meaning in the service's documentation; {known} have one."
        yield Problem(path, text, advice=True)
