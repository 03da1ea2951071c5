"""wire/<system>.py: pydantic models of the contract's types, made by datamodel-code-generator."""

import copy
import json
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from .contract import model_name, parameters, part

HEADER = '"""Models of the {system} operations, generated from the contract. Never edited: `make schema` writes it."""'

MARKS = (
    "x-secret",
    "x-read-only",
    "x-write-only",
    "x-volatile",
    "x-enumDescriptions",
    "contentEncoding",
    "uniqueItems",
)

OPTIONS = [
    "--input-file-type=openapi",
    "--output-model-type=pydantic_v2.BaseModel",
    "--base-class=metastudio_provider.values.model.Model",
    "--target-python-version=3.11",
    "--formatters=builtin",
    "--disable-timestamp",
    "--use-annotated",
    "--disable-future-imports",  # annotations as texts cost a compilation each, a third of the import
    "--field-constraints",
    "--use-schema-description",
    "--enum-field-as-literal=all",
    "--use-union-operator",
    "--use-standard-collections",
    "--collapse-root-models",
    "--openapi-scopes",
    "schemas",
    "--type-mappings",
    # URLs and times stay plain strings, or pydantic rewrites what the user wrote.
    "date-time=string",
    "uri=string",
    "--field-extra-keys",
    *MARKS,
]


def parameter_schemas(document: dict[str, Any]) -> dict[str, Any]:
    """Schemas for the parameters in the path and in the query of each operation that has some.

    Functions have them as their arguments, lists as their filters.
    """
    schemas = {}
    for item in document["paths"].values():
        for operation in item.values():
            for place in ("path", "query"):
                if rows := parameters(operation, place):
                    schemas[model_name(operation["operationId"], place)] = {
                        "type": "object",
                        "description": operation["description"],
                        "properties": {row["name"]: _property(row) for row in rows},
                        "required": [row["name"] for row in rows if row.get("required")],
                    }
    return schemas


def _property(parameter: dict[str, Any]) -> dict[str, Any]:
    marks = {key: value for key, value in parameter.items() if key.startswith("x-")}
    return {**parameter["schema"], **marks, "description": parameter["description"]}


def hoist_item_marks(value: Any) -> None:
    """Copy the enum meanings of array items to the array, where the generated field can carry them."""
    if isinstance(value, dict):
        items = value.get("items")
        if value.get("type") == "array" and isinstance(items, dict) and "x-enumDescriptions" in items:
            value.setdefault("x-enumDescriptions", items["x-enumDescriptions"])
        for inner in value.values():
            hoist_item_marks(inner)
    elif isinstance(value, list):
        for inner in value:
            hoist_item_marks(inner)


def models(contract: dict[str, Any], system: str) -> str:
    """The text of wire/<system>.py."""
    document = copy.deepcopy(part(contract, system))
    schemas = document["components"]["schemas"]
    schemas.update(parameter_schemas(document))
    for schema in list(schemas.values()):  # named enums used as items: their meanings move to the array as well
        for field in schema.get("properties", {}).values():
            named = schemas.get(str(field.get("items", {}).get("$ref", "")).rpartition("/")[2], {})
            if "x-enumDescriptions" in named:
                field["x-enumDescriptions"] = named["x-enumDescriptions"]
    hoist_item_marks(schemas)
    with tempfile.TemporaryDirectory() as folder:
        source, target = Path(folder, "contract.json"), Path(folder, f"{system}.py")
        source.write_text(json.dumps(document), encoding="utf-8")
        command = [
            sys.executable,
            "-m",
            "datamodel_code_generator",
            *OPTIONS,
            f"--input={source}",
            f"--output={target}",
        ]
        done = subprocess.run(command, check=False, capture_output=True, text=True)
        if done.returncode:
            raise SystemExit(done.stderr)
        text = target.read_text(encoding="utf-8")
    body = text[text.index("from typing") :]
    return HEADER.format(system=system) + "\n\n" + body
