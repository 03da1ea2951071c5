"""<system>.pyi: what the public modules of the dynamic door offer, for type checkers and editors."""

import textwrap
from collections.abc import Iterator

from metastudio_provider.dynamic.classes import inputs_of
from metastudio_provider.dynamic.types import (
    OUTPUT,
    Nested,
    collections_of,
    enums_of,
    objects_of,
    tokens_of,
)
from metastudio_provider.framework import registry
from metastudio_provider.framework.resource import Resource
from metastudio_provider.values.shape import PYTHON_TYPES, Field, Shape, enum_name

from .layout import formatted, literal
from .schema_types import meanings_text, property_text

WIDTH = 112

HEADER = '''"""{title}.

Generated; never edited: `make schema` writes it.
"""

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias, TypedDict

import pulumi
import pulumi.dynamic
from typing_extensions import ReadOnly, Required

from . import common
'''


def stub(module: str, title: str) -> str:
    """The text of <module>.pyi."""
    lines = [HEADER.format(title=title)]
    for helper, home in registry.helpers(module).items():
        lines += [f"from .{home.removeprefix('metastudio_provider.')} import {helper} as {helper}"]
    for name, shape in enums_of(module).items():
        lines += [f"{name}: TypeAlias = Literal[{', '.join(map(literal, shape.enum))}]"]
        lines += [_doc(f"{meanings_text(shape, pulumi=False)}.", 0)] if shape.enum_descriptions else []
    for name, nested in objects_of(module).items():
        lines += _nested(name, nested)
    for name, (token, field) in collections_of(module).items():
        spelled = _type(field.shape, "", "", module)
        lines += [f"{name}: TypeAlias = pulumi.Input[{spelled} | None]"]
        lines += [_doc(f"What `{field.name}` of a {token.rpartition(':')[2]} takes.", 0)]
    for token in tokens_of(module):
        lines += _class(registry.resource(token))
    return formatted("\n".join(lines) + "\n", f"{module}.pyi")


def _nested(name: str, nested: Nested) -> Iterator[str]:
    yield f"class {name}(TypedDict, total=False):"
    yield _doc(nested.shape.description, 1)
    for field in nested.fields:
        spelled = _type(field.shape, enum_name(nested.shape.model, field.name), nested.ending, nested.place[0])
        if not nested.ending:
            spelled = f"pulumi.Input[{spelled}]" if field.required else f"pulumi.Input[{spelled} | None]"
        # Read-only, so that a dictionary of outputs is accepted where inputs are wanted.
        yield f"    {field.name}: ReadOnly[{f'Required[{spelled}]' if field.required else spelled}]"
        yield _doc(_described(field), 1)


def _class(resource: Resource) -> Iterator[str]:
    _, module, noun = resource.token.split(":")
    accepted = inputs_of(resource)
    yield f"class {noun}(pulumi.dynamic.Resource):"
    yield _doc(resource.description, 1)
    yield "    def __init__("
    yield "        self, resource_name: str, /, opts: pulumi.ResourceOptions | None = None, *,"
    for field in accepted.values():
        file = field.local_file
        text = "str" + " | pulumi.Asset" * bool(file) + " | pulumi.Archive" * bool(file and file["archives"])
        spelled = _type(field.shape, enum_name(noun, field.name), "", module, text)
        if field.required:
            yield f"        {field.name}: pulumi.Input[{spelled}],"
        else:
            yield f"        {field.name}: pulumi.Input[{spelled} | None] = None,"
    yield "    ) -> None:"
    texts = [f":param {field.name}: {_described(field)}" for field in accepted.values()]
    yield _doc(f"Declare the {noun} `resource_name`; raises TypeError for an unknown property.", 2, texts)
    yield "    @classmethod"
    yield "    def get("
    yield "        cls, resource_name: str, id: pulumi.Input[str], /, opts: pulumi.ResourceOptions | None = None"
    yield f"    ) -> {noun}:"
    yield _doc(f"Read the {noun} with this id, which the stack does not manage.", 2)
    for field in resource.state_shape.fields.values():
        spelled = _type(field.shape, enum_name(noun, field.name), OUTPUT, module)
        yield "    @property"
        certain = field.required or field.name == resource.identity.own
        yield f"    def {field.name}(self) -> pulumi.Output[{spelled if certain else f'{spelled} | None'}]:"
        yield _doc(_described(field), 2)


def _type(shape: Shape, enum: str, ending: str, home: str, text: str = "str") -> str:
    if shape.kind == "object":
        module = registry.module_of(shape)
        return f"{module}.{shape.model}{ending}" if module != home else shape.model + ending
    if shape.item is not None:
        inner = _type(shape.item, enum, ending, home, text)
        inner = inner if ending else f"pulumi.Input[{inner}]"
        if shape.kind == "map":
            return f"{'dict' if ending else 'Mapping'}[str, {inner}]"
        return f"{'list' if ending else 'Sequence'}[{inner}]"
    if shape.enum:
        return enum
    if shape.kind == "string":
        return text
    return PYTHON_TYPES[shape.kind].__name__ if shape.kind in PYTHON_TYPES else "Any"


def _described(field: Field) -> str:
    # Named enums carry their meanings themselves; those of open lists stand where they are used.
    text = property_text(field, named=bool(field.shape.innermost.enum), pulumi=False)
    return f"{text} Secret." if field.secret else text


def _doc(text: str, depth: int, more: list[str] | None = None) -> str:
    """A docstring; backslashes of examples are doubled, so that the stub parses without warnings."""
    indent = "    " * depth
    parts = [part.replace("\\", "\\\\").replace('"""', "'''") for part in (text, *(more or ()))]
    lines = textwrap.wrap(parts[0], WIDTH - len(indent), break_on_hyphens=False)
    lines += [""] * (len(parts) > 1)
    for part in parts[1:]:
        lines += textwrap.wrap(part, WIDTH - len(indent), break_on_hyphens=False, subsequent_indent="    ")
    if len(lines) == 1 and not lines[0].endswith('"'):
        return f'{indent}"""{lines[0]}"""'
    body = "\n".join(indent + line if line else "" for line in lines)
    return f'{indent}"""\n{body}\n{indent}"""'
