"""The contract as the generator reads it: one part for each system, with the schemas it needs."""

import json
import re
from collections.abc import Collection, Iterable, Iterator
from pathlib import Path
from typing import Any

from metastudio_provider.framework.registry import systems

ROOT = Path(__file__).resolve().parents[2]
CONTRACT = ROOT / "contract" / "metastudio.openapi.json"

REFERENCE = re.compile(r'"#/components/schemas/(\w+)"')

INSIDE = ("project_id", "offset", "limit")
"""Parameters that the client fills in: the project of the settings; functions and lists fetch every page themselves."""


def load() -> dict[str, Any]:
    contract: dict[str, Any] = json.loads(CONTRACT.read_text(encoding="utf-8"))
    return contract


def titles(contract: dict[str, Any]) -> dict[str, str]:
    """The systems that the provider has resources for, with the description of their tag in the contract."""
    described = {tag["name"]: tag["description"] for tag in contract["tags"]}
    if missing := set(systems()) - described.keys():
        raise SystemExit(f"The contract has no tag for {', '.join(sorted(missing))}, a folder of resources/.")
    return {system: described[system] for system in systems()}


def operations(contract: dict[str, Any], tags: Collection[str]) -> Iterator[tuple[str, str, dict[str, Any]]]:
    """Yield path, method and operation of every operation of the tags, by its name."""
    found = [
        (path, method.upper(), operation)
        for path, item in contract["paths"].items()
        for method, operation in item.items()
        if set(tags) & set(operation.get("tags", ()))
    ]
    yield from sorted(found, key=lambda row: row[2]["operationId"])


def model_name(operation: str, place: str) -> str:
    """The model of the parameters of an operation: `list_products`, `query` -> `ListProductsQuery`."""
    return "".join(word.title() for word in (*operation.split("_"), place))


def parameters(operation: dict[str, Any], place: str) -> list[dict[str, Any]]:
    """What a caller may choose of path or query: without the project, which is a setting, and without paging."""
    return [row for row in operation.get("parameters", ()) if row["in"] == place and row["name"] not in INSIDE]


FORM = "multipart/form-data"


def is_form(operation: dict[str, Any]) -> bool:
    """Whether the body of an operation is a form."""
    return FORM in operation.get("requestBody", {}).get("content", {})


def schema_of(message: dict[str, Any]) -> str:
    """The name of the schema of a request body or an answer, empty where there is none."""
    for content in message.get("content", {}).values():
        return str(content["schema"].get("$ref", "")).rpartition("/")[2]
    return ""


def part(contract: dict[str, Any], system: str) -> dict[str, Any]:
    """A document with the operations of one system and exactly the schemas they reach."""
    paths: dict[str, Any] = {}
    for path, method, operation in operations(contract, (system,)):
        paths.setdefault(path, {})[method.lower()] = operation
    schemas = contract["components"]["schemas"]
    return {
        "openapi": contract["openapi"],
        "info": contract["info"],
        "paths": paths,
        "components": {"schemas": {name: schemas[name] for name in sorted(reached(references(paths), schemas))}},
    }


def references(value: Any) -> set[str]:
    """The schemas that a part of the contract refers to."""
    return set(REFERENCE.findall(json.dumps(value)))


def reached(names: Iterable[str], schemas: dict[str, Any]) -> set[str]:
    """These schemas and all below them."""
    found: set[str] = set()
    pending = set(names)
    while pending:
        found |= pending
        pending = references([schemas[name] for name in pending]) - found
    return found


def modules(contract: dict[str, Any]) -> dict[str, str]:
    """The module of every schema: in `wire/`, in its token `metastudio:<module>:<name>`, and in all SDKs.

    It is the tag of the operations that reach the schema. A schema of several tags names its module itself, as
    `x-module` in the contract; `common` is the place of those that no system owns. So a token never depends on which
    systems the provider has today, and modelling another one moves no type that programs use.

    The module is `common`, not `index`: in every SDK the shared types are then in a namespace of their own
    (`inputs.common.LayerConfigArgs`, `common.LayerConfigArgs`, `MetaStudio.Common.Inputs.LayerConfigArgs`,
    `metastudio_provider.common.LayerConfig`), like `meta/v1` of Kubernetes. In `index` they would stand beside the
    provider and its settings, in the root package of Go, which every other package would then import.
    """
    schemas = contract["components"]["schemas"]
    tags: dict[str, list[str]] = {}
    for tag in (tag["name"] for tag in contract["tags"]):
        for name in part(contract, tag)["components"]["schemas"]:
            tags.setdefault(name, []).append(tag)
    found = {name: schemas[name].get("x-module", owners[0]) for name, owners in tags.items()}
    for name, owners in tags.items():
        if len(owners) > 1 and "x-module" not in schemas[name]:
            raise SystemExit(f"{name} is a type of {', '.join(owners)}: give it an x-module in the contract.")
    return found
