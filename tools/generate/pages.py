"""The docs pages of the Pulumi Registry, written from schema.json: one for each resource, one for the functions."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

NOTE = "<!-- Written from schema.json by `make docs`; never edited. -->\n\n"
BEGIN, END = "<!-- settings: written by `make docs` -->\n", "<!-- end of settings -->\n"

FUNCTIONS = """\
Questions to the service that change nothing. Pages are fetched inside.

```yaml
variables:
  rooms:
    fn::invoke:
      function: metastudio:live:getRooms
      arguments: { roomName: Spring }
outputs:
  first: ${rooms.smartLiveRooms[0].roomId}
```

`pulumi do metastudio:live:getRooms --room-name Spring` asks without a stack. Where a result holds a secret, such as the
signed address of a cover, a program has the whole result as a secret (`pulumi stack output --show-secrets` shows it);
`pulumi do` hides the secret alone, and shows it with `--show-secrets`."""


def pages(folder: Path, schema: dict[str, Any]) -> Iterator[tuple[Path, str]]:
    """Every generated page with its text."""
    for token, spec in schema["resources"].items():
        yield folder / "resources" / f"{slug(token)}.md", resource_page(token, spec, schema)
    yield folder / "functions.md", functions_page(schema)
    configuration = folder / "installation-configuration.md"
    text = configuration.read_text(encoding="utf-8")
    before, rest = text.split(BEGIN)
    yield configuration, before + BEGIN + settings_table(schema) + END + rest.split(END)[1]


def slug(token: str) -> str:
    """`metastudio:live:InteractionRuleLibrary` -> `live-interaction-rule-library`."""
    _, module, noun = token.split(":")
    return f"{module}-" + re.sub(r"(?<!^)(?=[A-Z])", "-", noun).lower()


def resource_page(token: str, spec: dict[str, Any], schema: dict[str, Any]) -> str:
    """One resource: what it is, an example, inputs, outputs, the types they hold, import, list."""
    text = re.sub(r"\{\{%.*?%\}\}\n?|### The smallest useful declaration\n\n?", "", spec["description"])
    what, _, rest = text.partition("## Example Usage")
    example, _, importing = rest.partition("## Import")
    outputs = {name: field for name, field in spec["properties"].items() if name not in spec["inputProperties"]}
    filters = spec["listInputs"].get("properties", {})
    parts = [
        f"# {token}\n\n{NOTE}{what.strip()}\n\n## Example\n\n{example.strip()}",
        "## Inputs\n\n" + table(spec["inputProperties"], schema, spec.get("requiredInputs", [])),
        "## Outputs\n\nAll inputs, and:\n\n" + table(outputs, schema, spec.get("required", []), outputs=True),
        "## List\n\nWhat `pulumi do` can filter the list by:\n\n" + table(filters, schema, []),
        "## Import\n\n" + importing.strip(),
        *types(spec["inputProperties"], schema),
        *types(outputs, schema, shown=set(reached(spec["inputProperties"], schema))),
    ]
    return "\n\n".join(part.rstrip() for part in parts) + "\n"


def functions_page(schema: dict[str, Any]) -> str:
    """All functions with their arguments and results."""
    parts = [f"# Functions\n\n{NOTE}{FUNCTIONS}"]
    for token, spec in schema["functions"].items():
        inputs = spec["inputs"]
        parts.append(f"## {token}\n\n{spec['description']}")
        parts.append("Arguments:\n\n" + table(inputs.get("properties", {}), schema, inputs.get("required", [])))
        parts.append("Result:\n\n" + table(spec["outputs"]["properties"], schema, [], outputs=True))
    return "\n\n".join(part.rstrip() for part in parts) + "\n"


def settings_table(schema: dict[str, Any]) -> str:
    """The settings of the provider."""
    return "\n" + table(schema["config"]["variables"], schema, []) + "\n"


def table(fields: dict[str, Any], schema: dict[str, Any], required: list[str], *, outputs: bool = False) -> str:
    """A row for each property."""
    rows = ["| property | type | what it is |", "| --- | --- | --- |"]
    for name, field in sorted(fields.items()):
        marks = ["required"] if name in required and not outputs else []
        marks += ["secret"] if field.get("secret") else []
        marks += ["replaces"] if field.get("willReplaceOnChanges") else []
        note = f" *({', '.join(marks)})*" if marks else ""
        rows.append(f"| `{name}`{note} | {type_text(field, schema)} | {cell(field['description'])} |")
    return "\n".join(rows)


def types(fields: dict[str, Any], schema: dict[str, Any], shown: set[str] = frozenset()) -> Iterator[str]:  # type: ignore[assignment]
    """A section for each type that the properties reach, in the order of their first mention."""
    for token in reached(fields, schema):
        if token in shown:
            continue
        spec = schema["types"][token]
        head = f"### {token.split(':')[2]}\n\n{spec['description']}\n\n"
        if "enum" in spec:
            rows = [f"| `{entry['value']}` | {cell(entry['description'])} |" for entry in spec["enum"]]
            yield head + "\n".join(["| value | meaning |", "| --- | --- |", *rows])
        else:
            yield head + table(spec.get("properties", {}), schema, spec.get("required", []))


def reached(fields: dict[str, Any], schema: dict[str, Any]) -> list[str]:
    """Tokens of all types below the properties."""
    found: dict[str, None] = {}
    pending = list(fields.values())
    while pending:
        field = pending.pop(0)
        for token in re.findall(r'"#/types/([^"]+)"', json.dumps(field)):
            if token not in found:
                found[token] = None
                pending.extend(schema["types"][token].get("properties", {}).values())
    return list(found)


def type_text(field: dict[str, Any], schema: dict[str, Any]) -> str:
    """The type of a property in words, with a link to its section."""
    if field.get("type") == "array":
        return f"list of {type_text(field['items'], schema)}"
    if "additionalProperties" in field:
        return f"map of {type_text(field['additionalProperties'], schema)}"
    if "oneOf" in field:
        return type_text(field["oneOf"][-1], schema)
    if "$ref" in field:
        name = field["$ref"].rpartition(":")[2]
        return f"[{name}](#{name.lower()})" if field["$ref"].startswith("#/types/") else "any"
    return str(field["type"])


def cell(text: str) -> str:
    """A text that stays inside its cell."""
    return text.replace("|", "\\|").replace("\n", " ").replace("<", "&lt;")
