"""resources/<system>/typed.pyi: what the verbs of the resources read, for the type checker alone."""

from collections.abc import Iterator, Mapping

from metastudio_provider.dynamic.types import tokens_of
from metastudio_provider.framework.registry import resource
from metastudio_provider.values.shape import PYTHON_TYPES, Field, Shape, walk

from .layout import formatted, literal

HEADER = '''"""Values of the {system} resources as their verbs have them, with the names of the wire.

There is no module at run time: import it under TYPE_CHECKING. Generated; never edited: `make schema` writes it.
"""

from typing import Any, Literal, Required, TypedDict
'''


def typed(system: str) -> str:
    """The text of typed.pyi: `<Noun>Inputs` and `<Noun>State` of every resource, and what they hold."""
    tops: dict[str, Mapping[str, Field]] = {}
    nested: dict[str, Shape] = {}
    for token in tokens_of(system):
        declared = resource(token)
        tops[f"{declared.noun}Inputs"] = declared.input_shape.fields
        tops[f"{declared.noun}State"] = declared.state_shape.fields
        for _, field in (*walk(declared.input_shape), *walk(declared.state_shape)):
            shape = field.shape.innermost
            if shape.kind == "object" and nested.setdefault(shape.model, shape) != shape:
                raise ValueError(f"two different types are named {shape.model}")
    if clash := tops.keys() & nested.keys():
        raise ValueError(f"types have the names of whole resources: {', '.join(sorted(clash))}")
    lines = [HEADER.format(system=system)]
    for name, shape in sorted(nested.items()):
        lines += _class(name, shape.fields)
    for name, fields in tops.items():
        lines += _class(name, fields, state=name.endswith("State"))
    return formatted("\n".join(lines) + "\n", "typed.pyi")


def _class(name: str, fields: Mapping[str, Field], *, state: bool = False) -> Iterator[str]:
    """A dictionary; in a state no property is there for certain, since the service reports what it wants."""
    yield f"class {name}(TypedDict, total=False):"
    for field in fields.values():
        spelled = _type(field.shape)
        yield f"    {field.name}: {f'Required[{spelled}]' if field.required and not state else f'{spelled} | None'}"


def _type(shape: Shape) -> str:
    if shape.kind == "object":
        return shape.model
    if shape.item is not None:
        return f"list[{_type(shape.item)}]" if shape.kind == "list" else f"dict[str, {_type(shape.item)}]"
    if shape.enum:
        return f"Literal[{', '.join(map(literal, shape.enum))}]"
    return PYTHON_TYPES[shape.kind].__name__ if shape.kind in PYTHON_TYPES else "Any"
