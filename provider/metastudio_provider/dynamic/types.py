"""The types of nested properties, under the contract's names, as dictionaries with known keys; and the values of enums.

Each stands in the public module of its system, or in `common` if several systems share it. `X` is what a program
declares (values may be outputs of other resources), `XOutput` what an attribute of a resource holds. The stubs say the
same to type checkers (`tools/generate/stubs.py`); here they are made when they are asked for.
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
    def place(self) -> tuple[str, str]:
        """The public module it stands in, and its name there."""
        return registry.module_of(self.shape), self.shape.model + self.ending

    @property
    def fields(self) -> Iterable[Field]:
        """Its properties; what only the service sets cannot be declared."""
        return (self.shape.fields if self.ending else self.shape.declarable).values()


def tokens_of(module: str) -> list[str]:
    """The resources of a public module, by token."""
    return [token for token in registry.resources() if token.split(":")[1] == module]


def objects_of(module: str) -> dict[str, Nested]:
    """Every nested type of a public module by its name, inner ones before those that hold them."""
    found: dict[tuple[str, str], Nested] = {}
    for token in registry.resources() if module == registry.COMMON else tokens_of(module):
        resource = registry.resource(token)
        _collect(inputs_of(resource).values(), "", found)
        _collect(resource.state_shape.fields.values(), OUTPUT, found)
    return {name: nested for (home, name), nested in found.items() if home == module}


def enums_of(module: str) -> dict[str, Shape]:
    """Every enum of a public module by its name: owner and property, as in the schema."""
    found: dict[str, Shape] = {}
    resources = [registry.resource(token) for token in tokens_of(module)]
    # An input may be an enum that the report has as a text.
    owned = [(one.noun, fields) for one in resources for fields in (one.state_shape.fields, inputs_of(one))]
    owned += [(nested.shape.model, nested.shape.fields) for nested in objects_of(module).values()]
    for owner, fields in owned:
        for field in fields.values():
            shape, name = field.shape.innermost, enum_name(owner, field.name)
            if shape.enum and found.setdefault(name, shape).enum != shape.enum:
                raise ValueError(f"two different enums are named {name}")
    return dict(sorted(found.items()))


def collections_of(module: str) -> dict[str, tuple[str, Field]]:
    """Every input of a public module that is a list of objects, with the resource that takes it.

    Its name is made as that of an enum, such as `RoomInteractionRules`: for a function that takes what an input takes.
    """
    taken = enums_of(module).keys() | objects_of(module).keys()
    found: dict[str, tuple[str, Field]] = {}
    for token in tokens_of(module):
        for field in inputs_of(registry.resource(token)).values():
            name = enum_name(token.rpartition(":")[2], field.name)
            if field.shape.item is not None and field.shape.innermost.kind == "object":
                if name in taken:
                    raise ValueError(f"two different types are named {name}")
                found[name] = token, field
    return found


def _collect(fields: Iterable[Field], ending: str, found: dict[tuple[str, str], Nested]) -> None:
    for field in fields:
        shape = field.shape.innermost
        if shape.kind == "object" and (nested := Nested(shape, ending)).place not in found:
            _collect(nested.fields, ending, found)
            found[nested.place] = nested


def nested_types(module: str) -> dict[str, Any]:
    """Every nested type of a public module as a TypedDict, every enum as a Literal, and what takes lists of objects."""
    enums = {name: literal[tuple(shape.enum)] for name, shape in enums_of(module).items()}
    lists = {name: awaited[_plain(field.shape, "") | None] for name, (_, field) in collections_of(module).items()}
    return {**enums, **lists, **{name: _dictionary(nested) for name, nested in objects_of(module).items()}}


_dictionaries: dict[tuple[str, str], Any] = {}
"""Every TypedDict that was made, by module and name: each is made once, whichever module needs it first."""


def _dictionary(nested: Nested) -> Any:
    module, name = nested.place
    if nested.place not in _dictionaries:
        made = typed_dict(name, dict(_members(nested)), total=False)
        made.__doc__, made.__module__ = nested.shape.description, f"metastudio_provider.{module}"
        _dictionaries[nested.place] = made
    return _dictionaries[nested.place]


def _members(nested: Nested) -> Iterator[tuple[str, Any]]:
    for field in nested.fields:
        type_ = _type(field.shape, nested.ending)
        yield field.name, Required[type_] if field.required else type_


def _type(shape: Shape, ending: str) -> Any:
    """The type of a property; inside declarations, an input of it."""
    plain = _plain(shape, ending)
    return plain if ending else awaited[plain]


def _plain(shape: Shape, ending: str) -> Any:
    if shape.kind == "object":
        plain: Any = _dictionary(Nested(shape, ending))
    elif shape.item is not None:
        inner: Any = _type(shape.item, ending)
        if shape.kind == "map":
            plain = dict[str, inner] if ending else Mapping[str, inner]
        else:
            plain = list[inner] if ending else Sequence[inner]
    elif shape.enum:
        plain = literal[tuple(shape.enum)]
    else:
        plain = PYTHON_TYPES.get(shape.kind, Any)
    return plain
