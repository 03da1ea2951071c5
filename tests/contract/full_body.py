"""Bodies with every field, made from the contract, and their way through the models of the official SDK."""

import json
import re
from functools import cache
from pathlib import Path
from typing import Any

import huaweicloudsdkmetastudio.v1 as sdk

CONTRACT = Path(__file__).resolve().parents[2] / "contract" / "metastudio.openapi.json"
REFERENCE = "#/components/schemas/"
PATTERNS = {
    "^#[0-9A-Fa-f]{6}$": ("#12AB9F", "#00ff00"),
    "^([a-zA-Z0-9_-]+)?$": ("live-1", "live_2"),
    "^[a-zA-Z0-9-_]+$": ("voice-1", "voice_2"),
    "^[A-Za-z0-9-!$'(),.+=@_~\\/]{1,}[A-Za-z0-9-!$'(),.+=@_~]*$": ("a/b.png", "c.png"),
    "^[\\u4e00-\\u9fa5a-zA-Z0-9]+$": ("平台Platform1", "platform2"),
}


@cache
def contract() -> dict[str, Any]:
    return json.loads(CONTRACT.read_text(encoding="utf-8"))


def full(name: str, variant: int = 0, *, path: str = "") -> dict[str, Any]:
    """An object of a schema with every property that a client may send; variants differ in every value."""
    properties = contract()["components"]["schemas"][name].get("properties", {})
    return {
        key: _value(schema, variant, f"{path}.{key}".lstrip("."))
        for key, schema in properties.items()
        if not schema.get("x-read-only")
    }


def _value(schema: dict[str, Any], variant: int, path: str) -> Any:
    if reference := schema.get("$ref"):
        name = reference.removeprefix(REFERENCE)
        target = contract()["components"]["schemas"][name]
        return full(name, variant, path=path) if "properties" in target else _value(target, variant, path)
    if "enum" in schema:
        return schema["enum"][variant % len(schema["enum"])]
    kind = schema["type"]
    if kind == "array":
        if "enum" in schema["items"]:
            return schema["items"]["enum"][variant:]
        count = min(schema.get("maxItems", 2), 2)
        return [_value(schema["items"], variant, f"{path}[{number}]") for number in range(count)]
    if kind == "string":
        return _text(schema, variant, path)
    if kind == "boolean":
        return variant % 2 == 0
    if kind == "integer":
        return int(schema.get("minimum", 0) if variant else schema.get("maximum", 7))
    if kind == "number":
        return schema.get("minimum", 0) + 0.5 + variant / 4
    return {"key": path}


def _text(schema: dict[str, Any], variant: int, path: str) -> str:
    if pattern := schema.get("pattern"):
        return PATTERNS[pattern][variant]
    if schema.get("format") == "date-time" or path.endswith("expire_time"):
        return f"203{variant}-01-02T03:04:05Z"
    if schema.get("format") == "uri":
        return f"https://example.com/{variant}/{path}"
    text = f"{variant}{'文' if variant else 'x'}{path}"[-min(schema.get("maxLength", 256), 256) :]
    return text.ljust(schema.get("minLength", 0), "x")


def model(name: str, value: Any) -> Any:
    """A wire value as the SDK's model of that type, built with its constructor."""
    if value is None:
        return None
    if match := re.fullmatch(r"list\[(.+)\]", name):
        return [model(match[1], item) for item in value]
    kind = getattr(sdk, name, None)
    if kind is None or not isinstance(value, dict):
        return value
    return kind(
        **{
            attribute: model(kind.openapi_types[attribute], value[wire])
            for attribute, wire in kind.attribute_map.items()
            if wire in value
        }
    )


def wire(value: Any) -> Any:
    """A model of the SDK as the wire value it stands for, without what is not set and without the header."""
    if isinstance(value, list):
        return [wire(item) for item in value]
    if not hasattr(value, "attribute_map"):
        return value
    pairs = [(key, getattr(value, attribute)) for attribute, key in value.attribute_map.items()]
    return {key: wire(item) for key, item in pairs if item is not None and key != "X-Request-Id"}


def differences(sent: Any, got: Any, path: str = "") -> list[str]:
    """Where an answer does not repeat what was sent; what the answer has besides is the server's."""
    if isinstance(sent, dict) and isinstance(got, dict):
        return [text for key, item in sent.items() for text in differences(item, got.get(key), f"{path}.{key}")]
    if isinstance(sent, list) and isinstance(got, list) and len(sent) == len(got):
        pairs = enumerate(zip(sent, got, strict=True))
        return [text for number, (a, b) in pairs for text in differences(a, b, f"{path}[{number}]")]
    return [] if sent == got and type(sent) is type(got) else [f"{path}: sent {sent!r}, got {got!r}"]
