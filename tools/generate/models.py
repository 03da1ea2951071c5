"""wire/<system>.py and wire/common.py: pydantic models of the contract's types, by datamodel-code-generator."""

import copy
import json
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, TypeAlias

from metastudio_provider.framework.registry import COMMON

from .contract import REFERENCE, ROOT, model_name, modules, parameters, part, reached, schema_of

HEADER = '"""Models of {what}, generated from the contract. Never edited: `make schema` writes it."""'
SHARED = "several systems"

MARKS = (
    "x-secret",
    "x-read-only",
    "x-write-only",
    "x-volatile",
    "x-binary",
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


def mark_binaries(schemas: dict[str, Any]) -> None:
    """Mark the fields of a form that hold a file: a program declares the path of a local one, a text."""
    for schema in schemas.values():
        for field in schema.get("properties", {}).values():
            if field.get("format") == "binary":
                del field["format"]
                field["x-binary"] = True


Words: TypeAlias = Mapping[str, set[str]]
"""The words of the modules in which a system declares its resources and functions, by module."""


def models(contract: dict[str, Any], declared: Mapping[str, Words]) -> dict[str, str]:
    """The text of every module of models, by its name: one for each system, and `common`."""
    home = modules(contract)
    schemas: dict[str, Any] = {}
    for system, words in declared.items():
        document = copy.deepcopy(part(contract, system))
        every = document["components"]["schemas"] | parameter_schemas(document)
        wanted = reached(mentioned(document, every.keys(), words), every)
        schemas |= {name: every[name] for name in wanted}
        home |= dict.fromkeys(wanted - home.keys(), system)
    for schema in schemas.values():  # named enums used as items: their meanings move to the array as well
        for field in schema.get("properties", {}).values():
            named = schemas.get(str(field.get("items", {}).get("$ref", "")).rpartition("/")[2], {})
            if "x-enumDescriptions" in named:
                field["x-enumDescriptions"] = named["x-enumDescriptions"]
    hoist_item_marks(schemas)
    mark_binaries(schemas)
    return _modules({f"{home[name]}.{name}": _placed(schema, home) for name, schema in sorted(schemas.items())})


def words(system: str) -> Words:
    """The words of a system's declarations."""
    folder = ROOT / "provider" / "metastudio_provider" / "resources" / system
    return {path.stem: set(re.findall(r"\w+", path.read_text(encoding="utf-8"))) for path in folder.rglob("*.py")}


def mentioned(document: dict[str, Any], names: Iterable[str], words: Words) -> set[str]:
    """The schemas that declarations name, the answers of the operations they name, and all schemas of those that read
    or that are functions."""
    everywhere, functions = set().union(*words.values()), words.get("functions", set())
    found = everywhere & set(names)
    for item in document["paths"].values():
        for method, operation in item.items():
            name = operation["operationId"]
            if name in everywhere:
                (answer,) = operation["responses"].values()
                found.add(schema_of(answer))
            if name in (everywhere if method == "get" else functions):
                found |= {model_name(name, place) for place in ("path", "query") if parameters(operation, place)}
                found.add(schema_of(operation.get("requestBody", {})))
    return found - {""}


def _placed(schema: Any, home: Mapping[str, str]) -> Any:
    """The schema with references into modules: datamodel-code-generator makes a module of each prefix."""
    text = REFERENCE.sub(lambda match: f'"#/components/schemas/{home[match[1]]}.{match[1]}"', json.dumps(schema))
    return json.loads(text)


def _modules(schemas: dict[str, Any]) -> dict[str, str]:
    """The text of every module for schemas that are named `<module>.<name>`."""
    info = {"title": "models", "version": "1"}
    document = {"openapi": "3.1.0", "info": info, "paths": {}, "components": {"schemas": schemas}}
    with tempfile.TemporaryDirectory() as folder:
        source, target = Path(folder, "contract.json"), Path(folder, "wire")
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
        texts = {path.stem: path.read_text(encoding="utf-8") for path in sorted(target.glob("[a-z]*.py"))}
    return {
        name: HEADER.format(what=SHARED if name == COMMON else f"the {name} operations")
        + "\n\n"
        + text[text.index("from typing") :]
        for name, text in texts.items()
    }
