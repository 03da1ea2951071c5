"""Plain values by shape: to and from the wire, what is absent, declarable, masked or secret."""

import base64
import binascii
from collections.abc import Callable, Collection, Iterator, Mapping
from typing import Any

from .model import UNKNOWN
from .shape import Field, Shape

HIDDEN = frozenset("*")


def to_wire(value: Any, shape: Shape) -> Any:
    """Inputs as the service takes them: no nulls, Base64 where the wire carries Base64."""
    return _convert(value, shape, _encode)


def from_wire(value: Any, shape: Shape) -> Any:
    """A report of the service as state: only known properties, no nulls, Base64 decoded."""
    return _convert(value, shape, _decode)


def _convert(value: Any, shape: Shape, text: Callable[[str], str]) -> Any:
    if shape.kind == "object" and isinstance(value, Mapping):
        return {
            name: _convert(value[name], field.shape, text)
            for name, field in shape.fields.items()
            if value.get(name) is not None
        }
    if shape.item is not None and isinstance(value, list):
        return [_convert(inner, shape.item, text) for inner in value]
    if shape.base64 and isinstance(value, str):
        return text(value)
    return value


def _encode(text: str) -> str:
    return base64.b64encode(text.encode()).decode()


def _decode(text: str) -> str:
    try:
        return base64.b64decode(text, validate=True).decode()
    except (binascii.Error, UnicodeDecodeError):
        return text  # written by another tool without Base64: show what is there


def is_absent(value: Any, field: Field | None = None) -> bool:
    """Whether the service may leave the value out of a report: null, empty, or the documented default."""
    if value is None or value == "" or value == [] or value == {}:
        return True
    if isinstance(value, dict) and field is not None:
        return all(is_absent(inner, field.shape.fields.get(name)) for name, inner in value.items())
    return field is not None and field.default is not None and same(value, field.default)


def same(left: Any, right: Any) -> bool:
    """Equal, where True is not 1."""
    return bool(left == right) and isinstance(left, bool) == isinstance(right, bool)


def declarable(value: Any, shape: Shape) -> Any:
    """The part of a report that inputs may carry: known properties, without what only the service sets."""
    if shape.kind == "object" and isinstance(value, Mapping):
        kept = {}
        for name, field in shape.fields.items():
            if name in value and not field.read_only and not field.write_only:
                inner = declarable(value[name], field.shape)
                if field.required or not is_absent(inner, field):
                    kept[name] = inner
        return kept
    if shape.item is not None and isinstance(value, list):
        return [declarable(inner, shape.item) for inner in value]
    return value


def without_masked(value: Any) -> Any:
    """The value without what the service masked; a list with a masked item goes as a whole."""
    if isinstance(value, Mapping):
        return {name: without_masked(inner) for name, inner in value.items() if not _masked(inner)}
    return [without_masked(inner) for inner in value] if isinstance(value, list) else value


def _masked(value: Any) -> bool:
    return is_masked(value) or (isinstance(value, list) and any(is_masked(inner) for inner in value))


def is_masked(value: Any) -> bool:
    """Whether the service masked a value."""
    return isinstance(value, str) and bool(value) and set(value) <= HIDDEN


def fill_masked(report: Any, known: Any, shape: Shape, may_be_masked: Collection[str], path: str = "") -> Any:
    """A report in which masked secrets have the value that is known already, as have those of `may_be_masked` that the
    service left empty."""
    if shape.kind == "object" and isinstance(report, dict) and isinstance(known, Mapping):
        for name, field in shape.fields.items():
            here = f"{path}.{name}" if path else name
            old = known.get(name)
            if old is None:
                continue
            if field.write_only or (here in may_be_masked and is_absent(report.get(name))):
                report[name] = old
            elif name in report:
                report[name] = fill_masked(report[name], old, field.shape, may_be_masked, here)
        return report
    if shape.item is not None and isinstance(report, list) and isinstance(known, list):
        pairs = zip(report, known, strict=False)
        kept = [fill_masked(inner, old, shape.item, may_be_masked, path) for inner, old in pairs]
        return kept + report[len(kept) :]
    return known if is_masked(report) else report


def without_secrets(value: Any, shape: Shape) -> Any:
    """The value without its secret properties, fit to be written to disk."""
    if shape.kind == "object" and isinstance(value, Mapping):
        return {
            name: without_secrets(inner, shape.fields[name].shape)
            for name, inner in value.items()
            if name in shape.fields and not shape.fields[name].secret
        }
    if shape.item is not None and isinstance(value, list):
        return [without_secrets(inner, shape.item) for inner in value]
    return value


def secret_texts(value: Any, shape: Shape, *, secret: bool = False) -> Iterator[str]:
    """Every text of a value that its shape calls secret."""
    if isinstance(value, str) and secret:
        yield value
    elif isinstance(value, Mapping):
        for name, inner in value.items():
            field = shape.fields.get(name)
            below = field.shape if field else shape.item
            if below is not None:
                yield from secret_texts(inner, below, secret=secret or bool(field and field.secret))
    elif isinstance(value, list) and shape.item is not None:
        for inner in value:
            yield from secret_texts(inner, shape.item, secret=secret)


def has_unknown(value: Any) -> bool:
    """Whether anything in the value is not known yet."""
    if isinstance(value, Mapping):
        return any(has_unknown(inner) for inner in value.values())
    if isinstance(value, list):
        return any(has_unknown(inner) for inner in value)
    return value is UNKNOWN
