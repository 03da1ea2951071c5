"""The one record that is read off the models: what a property is, and how it is marked.

Schema, validation texts, diff, secrets, names and docs all work on shapes, so that none of them looks at a model twice.
"""

import re
import types
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache, cached_property
from typing import Annotated, Any, Literal, TypeAlias, Union, get_args, get_origin

from pydantic import RootModel
from pydantic.fields import FieldInfo

from .model import Model

Kind: TypeAlias = Literal["object", "list", "map", "string", "integer", "number", "boolean", "any"]
Path: TypeAlias = tuple[str | int, ...]
"""A property: snake_case names and indices of list items, from the outside in."""

PLAIN_NAME = re.compile(r"[A-Za-z_$][A-Za-z0-9_$]*")
"""What stands in a path without quotes, as the engine reads paths."""

SCALARS: Mapping[type, Kind] = {str: "string", int: "integer", float: "number", bool: "boolean"}

PYTHON_TYPES: Mapping[Kind, type] = {kind: type_ for type_, kind in SCALARS.items()}


@dataclass(frozen=True)
class Shape:
    """A type: `fields` of an object, `item` of a list or map, `enum` of a scalar with its meanings."""

    kind: Kind
    model: str = ""
    description: str = ""
    fields: Mapping[str, "Field"] = field(default_factory=dict)
    item: "Shape | None" = None
    enum: Sequence[str | int] = ()
    enum_descriptions: Mapping[str, str] = field(default_factory=dict)
    base64: bool = False
    least: float | None = None
    most: float | None = None
    source: str = ""
    """The Python module of an object's model."""

    @cached_property
    def by_camel(self) -> Mapping[str, "Field"]:
        """The fields by their Pulumi name."""
        return {inner.camel: inner for inner in self.fields.values()}

    @cached_property
    def declarable(self) -> Mapping[str, "Field"]:
        """The fields that a program may declare: all but those that only the service sets."""
        return {name: inner for name, inner in self.fields.items() if not inner.read_only}

    @cached_property
    def secrets(self) -> frozenset[str]:
        """The top-level properties that must be secret."""
        return frozenset(name for name, inner in self.fields.items() if holds_secret(inner))

    @property
    def most_bytes(self) -> int | None:
        """The most bytes in UTF-8 of a text that travels as Base64: the service counts four characters for three."""
        return int(self.most) // 4 * 3 if self.base64 and self.most is not None else None

    @property
    def innermost(self) -> "Shape":
        """What a list or map holds at last; the shape itself if it is neither."""
        return self if self.item is None else self.item.innermost

    @cached_property
    def words(self) -> frozenset[str]:
        """Every value of an enum below the shape."""
        return frozenset(str(value) for _, inner in walk(self) for value in (inner.shape.item or inner.shape).enum)


@dataclass(frozen=True)
class Field:
    """A property of an object: `name` on the wire and in Python, `camel` in Pulumi."""

    name: str
    camel: str
    shape: Shape
    description: str
    required: bool = False
    default: Any = None
    secret: bool = False
    read_only: bool = False
    write_only: bool = False
    volatile: bool = False
    local_file: Mapping[str, Any] | None = None
    """What is said of a local file whose path it holds."""


def camel_name(name: str) -> str:
    """`room_name` -> `roomName`; the schema, the plugin and the docs spell every name with this one function."""
    head, *rest = name.split("_")
    return head + "".join(word[:1].upper() + word[1:] for word in rest)


def pascal_name(name: str) -> str:
    """`room_type` -> `RoomType`."""
    return "".join(word[:1].upper() + word[1:] for word in name.split("_"))


def enum_name(owner: str, name: str) -> str:
    """The name of an enum; the owner is always part of it, so that a type added later cannot rename it."""
    pascal = pascal_name(name)
    return pascal if pascal.startswith(owner) else owner + pascal


@cache
def shape_of(model: type[Model]) -> Shape:
    """The shape of a model."""
    if not model.__pydantic_fields_complete__:
        model.model_rebuild()  # builds the validator too, which a report never needs and an input only in Check
    fields = {name: _field(name, info) for name, info in model.model_fields.items()}
    return Shape("object", model.__name__, _sentence(model.__doc__ or ""), fields, source=model.__module__)


def _field(name: str, info: FieldInfo) -> Field:
    marks = info.json_schema_extra if isinstance(info.json_schema_extra, dict) else {}
    shape = _shape(info.annotation, info, marks)
    return Field(
        name,
        camel_name(name),
        shape,
        _sentence(info.description or shape.description),
        required=info.is_required(),
        default=None if info.is_required() else info.default,
        secret=bool(marks.get("x-secret")),
        read_only=bool(marks.get("x-read-only")),
        write_only=bool(marks.get("x-write-only")),
        volatile=bool(marks.get("x-volatile")),
        local_file=marks.get("x-local-file"),  # type: ignore[arg-type]
    )


def _shape(annotation: Any, info: FieldInfo | None = None, marks: Mapping[str, Any] | None = None) -> Shape:
    marks = marks or {}
    if get_origin(annotation) in (Union, types.UnionType):
        (annotation,) = [arm for arm in get_args(annotation) if arm is not type(None)]
    if get_origin(annotation) is Annotated:
        annotation = get_args(annotation)[0]
    meanings = {str(value): _sentence(str(text)) for value, text in dict(marks.get("x-enumDescriptions") or {}).items()}
    origin = get_origin(annotation)
    least, most = _bounds(info)
    if origin is list:
        item = _shape(get_args(annotation)[0], marks={"x-enumDescriptions": meanings})
        return Shape("list", item=item, least=least, most=most)
    if origin is dict:
        return Shape("map", item=_shape(get_args(annotation)[1]))
    if origin is Literal:
        values = get_args(annotation)
        return Shape(SCALARS[type(values[0])], enum=values, enum_descriptions=meanings)
    if isinstance(annotation, type) and issubclass(annotation, RootModel):
        root = annotation.model_fields["root"]
        return _shape(root.annotation, root, marks)
    if isinstance(annotation, type) and issubclass(annotation, Model):
        return shape_of(annotation)
    return Shape(
        SCALARS.get(annotation, "any"),
        enum_descriptions=meanings,
        base64=marks.get("contentEncoding") == "base64",
        least=least,
        most=most,
    )


def _bounds(info: FieldInfo | None) -> tuple[float | None, float | None]:
    """The least and the most: of a number, of the characters of a string, of the items of a list."""
    rules = {type(rule).__name__: rule for rule in (info.metadata if info else ())}
    least = rules.get("MinLen") or rules.get("Ge")
    most = rules.get("MaxLen") or rules.get("Le")
    return (
        getattr(least, "min_length", getattr(least, "ge", None)),
        getattr(most, "max_length", getattr(most, "le", None)),
    )


def _sentence(text: str) -> str:
    return " ".join(text.split())


def walk(shape: Shape, path: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], Field]]:
    """Every field below a shape with its path; list items add nothing to a path. Types never hold themselves."""
    for name, inner in shape.fields.items():
        yield (*path, name), inner
        below = inner.shape.innermost
        if below.kind == "object":
            yield from walk(below, (*path, name))


def holds_secret(inner: Field) -> bool:
    """Whether the field or anything inside it is secret: the engine keeps secrets as whole top-level properties."""
    return inner.secret or any(deeper.secret for _, deeper in walk(inner.shape.innermost))


def camel(value: Any, shape: Shape) -> Any:
    """The same value with Pulumi's names; names that the shape does not know stay as they are."""
    if isinstance(value, dict) and shape.kind == "object":
        known = shape.fields
        return {
            (known[key].camel if key in known else key): camel(inner, known[key].shape) if key in known else inner
            for key, inner in value.items()
        }
    return _inside(value, shape, camel)


def snake(value: Any, shape: Shape) -> Any:
    """The same value with the wire's names; the inverse of `camel`."""
    if isinstance(value, dict) and shape.kind == "object":
        known = shape.by_camel
        return {
            (known[key].name if key in known else key): snake(inner, known[key].shape) if key in known else inner
            for key, inner in value.items()
        }
    return _inside(value, shape, snake)


def _inside(value: Any, shape: Shape, rename: Any) -> Any:
    if shape.item is not None and isinstance(value, list):
        return [rename(inner, shape.item) for inner in value]
    if shape.item is not None and isinstance(value, dict):
        return {key: rename(inner, shape.item) for key, inner in value.items()}
    return value


def spell_path(path: Path, shape: Shape, *, pulumi: bool = True) -> str:
    """`("scene_scripts", 0, "text")` as users read it: `sceneScripts[0].text`, or with the wire's names."""
    text, here = "", shape
    for step in path:
        if isinstance(step, int):
            text += f"[{step}]"
            here = here.item or here
            continue
        inner = here.fields.get(step)
        name = inner.camel if inner and pulumi else step
        if inner is None and not PLAIN_NAME.fullmatch(name):  # a key of a map, which may be anything
            quoted = name.replace('"', '\\"')
            text += f'["{quoted}"]'
        else:
            text += "." * bool(text) + name
        here = inner.shape if inner else here.item or here
    return text


def spell_text(text: str, *, pulumi: bool = True, only: Collection[str] | None = None) -> str:
    """A sentence with its `` `wire_names` `` and `` `paths[0].of_them` `` in Pulumi's spelling; `only` limits it to
    some names."""
    if not pulumi:
        return text

    def spelled(match: re.Match[str]) -> str:
        if only is not None and match[2] not in only:
            return match[0]
        return f"`{match[1]}{re.sub('[a-z][a-z0-9_]*', lambda name: camel_name(name[0]), match[2])}`"

    return re.sub(r"`((?:[A-Z]\w*\.)?)([a-z][a-z0-9_]*(?:\[\d*\]|\.[a-z][a-z0-9_]*)*)`", spelled, text)
