"""metastudio_simulator/base/contract.json: what the simulator needs of the contract, small enough for every start."""

import json
from typing import Any

from metastudio_simulator.systems import SYSTEMS

from .contract import FORM, is_form, operations, part

DROPPED = ("description", "summary", "tags")


def simulator_contract(contract: dict[str, Any]) -> str:
    """The operations and schemas of the served systems without their texts; of every other operation only its place."""
    served: dict[str, Any] = {}
    schemas: dict[str, Any] = {}
    for system in SYSTEMS:
        schemas |= part(contract, system)["components"]["schemas"]
    for path, method, operation in operations(contract, SYSTEMS):
        success, response = next(iter(operation["responses"].items()))
        served[operation["operationId"]] = _bare(
            {
                "method": method,
                "path": path,
                "parameters": operation["parameters"],
                "body": _schema(operation.get("requestBody", {})),
                **({"form": True} if is_form(operation) else {}),
                "success": int(success),
                "answer": _schema(response),
                "rate": operation.get("x-rate-per-second"),
            }
        )
    elsewhere = sorted(
        [method.upper(), path]
        for path, item in contract["paths"].items()
        for method, operation in item.items()
        if operation["operationId"] not in served
    )
    rows = [f"{json.dumps(name)}: {_line(value)}" for name, value in sorted(served.items())]
    types = [f"{json.dumps(name)}: {_line(_bare(value))}" for name, value in sorted(schemas.items())]
    return (
        '{\n"operations": {\n' + ",\n".join(rows) + '\n},\n"schemas": {\n' + ",\n".join(types) + "\n},\n"
        '"elsewhere": [\n' + ",\n".join(_line(place) for place in elsewhere) + "\n]\n}\n"
    )


def _line(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _schema(message: dict[str, Any]) -> Any:
    content = message.get("content", {})
    return (content.get("application/json") or content.get(FORM) or {}).get("schema")


def _bare(value: Any) -> Any:
    """Without texts and marks; objects refuse the properties that they do not name."""
    if isinstance(value, list):
        return [_bare(item) for item in value]
    if not isinstance(value, dict):
        return value
    bare = {
        key: _bare(item)
        for key, item in value.items()
        if key != "properties" and not key.startswith("x-") and key not in DROPPED
    }
    if "properties" in value:
        bare["properties"] = {name: _bare(schema) for name, schema in value["properties"].items()}
        bare.setdefault("additionalProperties", False)
    return bare
