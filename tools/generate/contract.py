"""The contract as the generator reads it: one part for each system, with the schemas it needs."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
CONTRACT = ROOT / "contract" / "metastudio.openapi.json"

SYSTEMS = ("image", "live")
"""Systems whose models are generated: the tags of the operations in the contract."""

REFERENCE = re.compile(r'"#/components/schemas/(\w+)"')


def load() -> dict[str, Any]:
    contract: dict[str, Any] = json.loads(CONTRACT.read_text(encoding="utf-8"))
    return contract


def operations(
    contract: dict[str, Any], systems: tuple[str, ...] = SYSTEMS
) -> Iterator[tuple[str, str, dict[str, Any]]]:
    """Yield path, method and operation of every operation of the systems, by name of the operation."""
    found = [
        (path, method.upper(), operation)
        for path, item in contract["paths"].items()
        for method, operation in item.items()
        if set(operation.get("tags", ())) & set(systems)
    ]
    yield from sorted(found, key=lambda row: row[2]["operationId"])


def part(contract: dict[str, Any], system: str) -> dict[str, Any]:
    """A document with the operations of one system and exactly the schemas they reach."""
    paths: dict[str, Any] = {}
    for path, method, operation in operations(contract, (system,)):
        paths.setdefault(path, {})[method.lower()] = operation
    schemas = contract["components"]["schemas"]
    reached: set[str] = set()
    pending = set(REFERENCE.findall(json.dumps(paths)))
    while pending:
        name = pending.pop()
        reached.add(name)
        pending |= set(REFERENCE.findall(json.dumps(schemas[name]))) - reached
    return {
        "openapi": contract["openapi"],
        "info": contract["info"],
        "paths": paths,
        "components": {"schemas": {name: schemas[name] for name in sorted(reached)}},
    }
