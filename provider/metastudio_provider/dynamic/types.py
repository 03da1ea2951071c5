"""The types of nested properties, under the contract's names, as dictionaries with known keys; and the values of enums.

`X` is what a program declares (values may be outputs of other resources), `XOutput` what an attribute of a resource
holds. The stubs say the same to type checkers (`tools/generate/stubs.py`); here they are made when they are asked for.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, Literal, NamedTuple, Required, TypedDict

from pulumi import Input

from ..framework import registry
from ..values.shape import PYTHON_TYPES, Field, Shape, enum_name
from .classes import inputs_of

typed_dict: Any = TypedDict  # filled at run time, which type checkers cannot follow
literal: Any = Literal
awaited: Any = Input

OUTPUT = "Output"
"""What the names of output types end with."""


class Nested(NamedTuple):
    """A nested type: `ending` tells whether it is declared ("") or an output."""

    shape: Shape
    ending: str

    @property
    def fields(self) -> Iterable[Field]:
        """Its properties; what only the service sets cannot be declared."""
        return (self.shape.fields if self.ending else self.shape.declarable).values()


def tokens_of(system: str) -> list[str]:
    """The resources of a system, by token."""
    return [token for token in registry.resources() if token.split(":")[1] == system]


def objects_of(system: str) -> dict[str, Nested]:
    """Every nested type of a system's resources by its name, inner ones before those that hold them."""
    found: dict[str, Nested] = {}
    for fields, ending in _tops(system).values():
        _collect(fields, ending, found)
    return found


def enums_of(system: str) -> dict[str, Shape]:
    """Every enum of a system's resources by its name: owner and property, as in the schema."""
    found: dict[str, Shape] = {}
    owned = [(noun, fields) for (noun, _), (fields, _) in _tops(system).items()]
    owned += [(nested.shape.model, nested.fields) for nested in objects_of(system).values()]
    for owner, fields in owned:
        for field in fields:
            shape, name = field.shape.innermost, enum_name(owner, field.name)
            if shape.enum and found.setdefault(name, shape).enum != shape.enum:
                raise ValueError(f"two different enums are named {name}")
    return dict(sorted(found.items()))


def _tops(system: str) -> dict[tuple[str, str], tuple[Iterable[Field], str]]:
    """The properties of every resource, as declared and as output."""
    found: dict[tuple[str, str], tuple[Iterable[Field], str]] = {}
    for token in tokens_of(system):
        kind, noun = registry.resource(token), token.rpartition(":")[2]
        found[noun, ""] = (inputs_of(kind).values(), "")
        found[noun, OUTPUT] = (kind.state_shape.fields.values(), OUTPUT)
    return found


def _collect(fields: Iterable[Field], ending: str, found: dict[str, Nested]) -> None:
    for field in fields:
        shape = field.shape.innermost
        if shape.kind == "object" and shape.model + ending not in found:
            nested = Nested(shape, ending)
            _collect(nested.fields, ending, found)
            found[shape.model + ending] = nested


def nested_types(system: str) -> dict[str, Any]:
    """Every nested type of a system as a TypedDict, and every enum as a Literal."""
    made: dict[str, Any] = {name: literal[tuple(shape.enum)] for name, shape in enums_of(system).items()}
    for name, nested in objects_of(system).items():
        members = dict(_members(nested, made))
        made[name] = typed_dict(name, members, total=False)
        made[name].__doc__ = nested.shape.description
        made[name].__module__ = f"metastudio_provider.{system}"
    return made


def _members(nested: Nested, made: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    for field in nested.fields:
        type_ = _type(field.shape, enum_name(nested.shape.model, field.name), nested.ending, made)
        yield field.name, Required[type_] if field.required else type_


def _type(shape: Shape, enum: str, ending: str, made: Mapping[str, Any]) -> Any:
    """The type of a property; inside declarations, an input of it."""
    if shape.kind == "object":
        plain: Any = made[shape.model + ending]
    elif shape.item is not None:
        inner: Any = _type(shape.item, enum, ending, made)
        if shape.kind == "map":
            plain = dict[str, inner] if ending else Mapping[str, inner]
        else:
            plain = list[inner] if ending else Sequence[inner]
    elif shape.enum:
        plain = made[enum]
    else:
        plain = PYTHON_TYPES.get(shape.kind, Any)
    return plain if ending else awaited[plain]
