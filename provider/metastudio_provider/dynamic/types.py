"""The types of nested properties, under the contract's names: dictionaries with known keys.

`X` is what a program declares (values may be outputs of other resources), `XOutput` what an attribute of a resource
holds. The stubs say the same to type checkers (`tools/generate/stubs.py`); here they are made when they are asked for.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Literal, Required, TypedDict

from pulumi import Input

from .. import registry
from ..shape import Field, Shape
from .classes import inputs_of

literal: Any = Literal  # filled at run time, which type checkers cannot follow
awaited: Any = Input

OUTPUT = "Output"
"""What the names of output types end with."""

SCALARS: Mapping[str, type] = {"string": str, "integer": int, "number": float, "boolean": bool}


def tokens_of(system: str) -> list[str]:
    """The resources of a system, by token."""
    return [token for token in registry.RESOURCES if token.split(":")[1] == system]


def objects_of(system: str) -> dict[str, Shape]:
    """Every nested type of a system's resources by its name, inner ones before those that hold them."""
    found: dict[str, Shape] = {}
    for token in tokens_of(system):
        kind = registry.resource(token)
        _collect(inputs_of(kind).values(), "", found)
        _collect(kind.state_shape.fields.values(), OUTPUT, found)
    return found


def _collect(fields: Iterable[Field], ending: str, found: dict[str, Shape]) -> None:
    for field in fields:
        shape = field.shape
        while shape.item is not None:
            shape = shape.item
        if shape.kind == "object" and shape.model + ending not in found:
            members = fields_of(shape, ending)
            _collect(members.values(), ending, found)
            found[shape.model + ending] = shape


def fields_of(shape: Shape, ending: str) -> dict[str, Field]:
    """The properties of a nested type; what only the service sets cannot be declared."""
    return {name: field for name, field in shape.fields.items() if ending or not field.read_only}


def nested_types(system: str) -> dict[str, Any]:
    """Every nested type of a system as a TypedDict."""
    made: dict[str, Any] = {}
    typed_dict: Any = TypedDict  # made at run time, which type checkers do not know
    for name, shape in objects_of(system).items():
        ending = OUTPUT if name == shape.model + OUTPUT else ""
        members = {field.name: _member(field, ending, made) for field in fields_of(shape, ending).values()}
        made[name] = typed_dict(name, members, total=False)
        made[name].__doc__ = shape.description
        made[name].__module__ = f"metastudio_provider.{system}"
    return made


def _member(field: Field, ending: str, made: Mapping[str, Any]) -> Any:
    type_ = _type(field.shape, ending, made)
    return Required[type_] if field.required else type_


def _type(shape: Shape, ending: str, made: Mapping[str, Any]) -> Any:
    """The type of a property; inside declarations, an input of it."""
    if shape.kind == "object":
        plain: Any = made[shape.model + ending]
    elif shape.item is not None:
        inner: Any = _type(shape.item, ending, made)
        if shape.kind == "map":
            plain = dict[str, inner] if ending else Mapping[str, inner]
        else:
            plain = list[inner] if ending else Sequence[inner]
    elif shape.enum:
        plain = literal[tuple(shape.enum)]
    else:
        plain = SCALARS.get(shape.kind, Any)
    return plain if ending else awaited[plain]
