"""The docs pages of the Pulumi Registry, written from schema.json: one for each resource, one for the functions."""

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from metastudio_provider.framework import registry
from metastudio_provider.framework.act import Act
from metastudio_provider.framework.training import TrainingTask
from metastudio_provider.values.shape import Shape, walk

from .markdown import link, table
from .page_examples import whole_example
from .page_types import Orders, PageTypes, Place, Section
from .schema_types import token_of
from .training_table import training_table

NOTE = "<!-- Written from schema.json by `make docs`; never edited. -->\n\n"
BEGIN, END = "<!-- settings: written by `make docs` -->\n", "<!-- end of settings -->\n"

FUNCTIONS = """\
Questions to the service that change nothing. A list is fetched whole.

```yaml
name: questions
runtime: yaml
variables:
  rooms:
    fn::invoke:
      function: metastudio:live:getRooms
      arguments: { roomName: Spring }
outputs:
  rooms: ${rooms.smartLiveRooms}
```

`pulumi do metastudio:live:getRooms --room-name Spring` asks without a stack. Where a result holds a secret, such as the
signed address of a cover, a program has the whole result as a secret (`pulumi stack output --show-secrets` shows it);
`pulumi do` hides the secret alone, and shows it with `--show-secrets`."""


def pages(folder: Path, schema: dict[str, Any]) -> Iterator[tuple[Path, str]]:
    """Every generated page with its text."""
    # An act is about another object, and a function asks for one: their pages lead to what its page describes.
    acts = [token for token in schema["resources"] if isinstance(registry.resource(token), Act)]
    described: dict[str, Place] = {}
    for token in sorted(schema["resources"], key=lambda token: (token in acts, token != "metastudio:live:Room")):
        page = f"{slug(token)}.md"
        text, types = resource_page(token, schema, described if token in acts else {})
        yield folder / "resources" / page, text
        for type_, place in types.items():
            described.setdefault(type_, place if place.page else Place(page, place.heading))
    above = {token: Place(f"resources/{place.page}", place.heading) for token, place in described.items()}
    yield folder / "functions.md", functions_page(schema, above)
    configuration = folder / "installation-configuration.md"
    text = configuration.read_text(encoding="utf-8")
    before, rest = text.split(BEGIN)
    yield configuration, before + BEGIN + settings_table(schema) + END + rest.split(END)[1]


def orders() -> Orders:
    """The order of the properties of every resource, function and type."""
    found: dict[str, list[str]] = {}

    def learn(token: str, *shapes: Shape) -> None:
        found[token] = list(dict.fromkeys(field.camel for shape in shapes for field in shape.fields.values()))
        for _, field in (row for shape in shapes for row in walk(shape)):
            below = field.shape.innermost
            if below.kind == "object" and (inner := token_of(below)) not in found:
                found[inner] = [held.camel for held in below.fields.values()]

    for token in registry.resources():
        learn(token, registry.resource(token).input_shape, registry.resource(token).state_shape)
    for token, asked in registry.functions().items():
        learn(token, asked.argument_shape, asked.result_shape)
    return found


def slug(token: str) -> str:
    """`metastudio:live:InteractionRuleLibrary` -> `live-interaction-rule-library`."""
    _, module, noun = token.split(":")
    return f"{module}-" + re.sub(r"(?<!^)(?=[A-Z])", "-", noun).lower()


def resource_page(
    token: str, schema: dict[str, Any], elsewhere: Mapping[str, Place]
) -> tuple[str, Mapping[str, Place]]:
    """One resource: what it is, an example, inputs with what is inside them, outputs, import, list; and its types."""
    spec = schema["resources"][token]
    what, importing = (
        spec["description"].partition("{{% examples %}}")[0],
        spec["description"].rpartition("## Import")[2],
    )
    declared, outputs = spec["inputProperties"], spec["properties"]
    order = orders()
    types = PageTypes(schema, order, elsewhere)
    inputs = types.properties(declared, spec.get("requiredInputs", []), token)
    split = len(types.sections)
    own = {name: field for name, field in outputs.items() if name not in declared}
    inside = types.set_by_service(declared, outputs)
    rows = types.outputs(own | inside, token)
    filters = spec["listInputs"].get("properties", {})
    tree = list(types.tree(declared, spec.get("requiredInputs", []), token))
    resource = registry.resource(token)
    changing = training_table(resource) if isinstance(resource, TrainingTask) else ""
    parts = [
        f"# {token}\n\n{NOTE}{what.strip()}",
        _contents(own | inside, filters, changing),
        f"## Example\n\n```yaml\n{whole_example(token)}\n```",
        f"## Inputs\n\n{types.marks()}\n\n{inputs}",
        *(["What is inside:\n\n" + "\n".join(tree)] if len(tree) > 3 else []),
        *map(_section, types.sections[:split]),
        *([f"## Changes\n\n{changing}"] if changing else []),
        f"## Outputs\n\nAll inputs, and:\n\n{rows}",
        *map(_section, types.sections[split:]),
    ]
    if filters:
        rows = PageTypes(schema, order, types.places).properties(filters, [], "")
        parts.append(f"## List\n\nWhat `pulumi do` can filter the list by:\n\n{rows}")
    parts.append("## Import\n\n" + importing.strip())
    return _joined(parts), types.places


def _contents(outputs: dict[str, Any], filters: dict[str, Any], changing: str) -> str:
    names = [
        "Example",
        "Inputs",
        *(["Changes"] if changing else []),
        *(["Outputs"] if outputs else []),
        *(["List"] if filters else []),
        "Import",
    ]
    return " · ".join(link(name, name) for name in names)


def functions_page(schema: dict[str, Any], elsewhere: Mapping[str, Place]) -> str:
    """All functions with their arguments and results."""
    parts, overview = [], []
    types = PageTypes(schema, orders(), elsewhere)
    for token, spec in schema["functions"].items():
        name, inputs = token.rpartition(":")[2], spec["inputs"]
        overview.append([link(f"`{name}`", token), spec["description"]])
        start = len(types.sections)
        given, required = inputs.get("properties", {}), inputs.get("required", [])
        arguments = types.properties(given, required, token, above=f"{name}: ") if given else "None."
        result = types.outputs(spec["outputs"]["properties"], token, above=f"{name}: ")
        parts.append(f"## {token}\n\n{spec['description']}\n\nArguments:\n\n{arguments}\n\nResult:\n\n{result}")
        parts += map(_section, types.sections[start:])
    head = f"# Functions\n\n{NOTE}{FUNCTIONS}\n\n" + table(["function", "what it answers"], overview)
    return _joined([head, *parts])


def settings_table(schema: dict[str, Any]) -> str:
    """The settings of the provider."""
    return "\n" + PageTypes(schema, {}).properties(schema["config"]["variables"], [], "") + "\n"


def _section(section: Section) -> str:
    return f"{'#' * section.depth} {section.heading}\n\n{section.text}"


def _joined(parts: list[str]) -> str:
    return re.sub(r"\n{3,}", "\n\n", "\n\n".join(part.strip() for part in parts if part.strip())) + "\n"
