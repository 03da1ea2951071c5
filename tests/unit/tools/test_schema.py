"""schema.json by itself: everything in it is described, and it says what the declarations say."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from metastudio_provider.framework.registry import functions, resource, resources
from metastudio_provider.values.shape import camel_name

SCHEMA: dict[str, Any] = json.loads((Path(__file__).parents[3] / "schema.json").read_text(encoding="utf-8"))


def described(schema: dict[str, Any]) -> Iterator[tuple[str, Any]]:
    """Everything that a user of any language can name, with its description."""
    yield "the package", schema.get("description")
    yield from properties("config", schema["config"]["variables"])
    yield "provider", schema["provider"].get("description")
    yield from properties("provider", schema["provider"]["inputProperties"])
    for token, spec in schema["resources"].items():
        yield token, spec.get("description")
        yield from properties(f"{token} inputs", spec["inputProperties"])
        yield from properties(f"{token} outputs", spec["properties"])
        yield f"{token} list", spec["listInputs"].get("description")
        yield from properties(f"{token} list", spec["listInputs"].get("properties", {}))
    for token, spec in schema["functions"].items():
        yield token, spec.get("description")
        for part in ("inputs", "outputs"):
            yield f"{token} {part}", spec[part].get("description")
            yield from properties(f"{token} {part}", spec[part].get("properties", {}))
    for token, spec in schema["types"].items():
        yield token, spec.get("description")
        yield from properties(token, spec.get("properties", {}))
        for value in spec.get("enum", ()):
            yield f"{token} = {value['value']}", value.get("description")


def properties(owner: str, specs: dict[str, Any]) -> Iterator[tuple[str, Any]]:
    for name, spec in specs.items():
        yield f"{owner}.{name}", spec.get("description")


def test_everything_has_a_description() -> None:
    found = list(described(SCHEMA))
    assert [name for name, text in found if not isinstance(text, str) or not text.strip()] == []
    kinds = ("config.", "provider.", "Room inputs.", "Room outputs.", "Room list.", "getRooms inputs.", " = ")
    assert all(any(kind in name for name, _ in found) for kind in kinds)


def test_a_missing_description_is_seen() -> None:
    copy = json.loads(json.dumps(SCHEMA))
    copy["types"]["metastudio:index:ProviderRefresh"]["enum"][0]["description"] = " "
    del copy["resources"]["metastudio:live:Room"]["inputProperties"]["roomName"]["description"]
    missing = [name for name, text in described(copy) if not (text or "").strip()]
    assert missing == ["metastudio:live:Room inputs.roomName", "metastudio:index:ProviderRefresh = always"]


def test_it_has_what_the_registry_has() -> None:
    assert SCHEMA["resources"].keys() == resources().keys()
    assert SCHEMA["functions"].keys() == functions().keys()


def test_every_reference_leads_to_a_type_and_every_type_is_used() -> None:
    text = json.dumps(SCHEMA)
    used = {part.split('"')[0] for part in text.split('"$ref": "#/types/')[1:]}
    assert used == SCHEMA["types"].keys()


def test_no_output_holds_an_enum() -> None:
    """Pulumi YAML assigns such an output to no input, not even to one of the same type."""
    outputs = [resource["properties"] for resource in SCHEMA["resources"].values()]
    outputs += [function["outputs"] for function in SCHEMA["functions"].values()]
    reached, pending = set[str](), json.dumps(outputs)
    while found := {part.split('"')[0] for part in pending.split('"$ref": "#/types/')[1:]} - reached:
        reached |= found
        pending = json.dumps([SCHEMA["types"][token] for token in sorted(found)])
    assert len(reached) > 50
    assert [token for token in sorted(reached) if "enum" in SCHEMA["types"][token]] == []


def test_every_enum_of_an_input_takes_a_text_too() -> None:
    """Else an output, which is a text, feeds no input in Go, TypeScript and C#."""
    text = json.dumps(SCHEMA, sort_keys=True)
    alone = re.findall(r'{"\$ref": "#/types/([^"]+)", "type": "string"}', text)
    either = re.findall(r'"oneOf": \[{"type": "string"}, {"\$ref": "#/types/([^"]+)"', text)
    assert sorted(alone) == sorted(either)
    assert len(alone) > 50


def test_what_a_library_gives_to_rooms_has_the_type_that_rooms_take() -> None:
    """Go compiles `InteractionRules: library.RoomRules` only if it is the very same type."""
    rules = SCHEMA["resources"]["metastudio:live:InteractionRuleLibrary"]["properties"]["roomRules"]
    taken = SCHEMA["resources"]["metastudio:live:Room"]["inputProperties"]["interactionRules"]
    assert rules["items"] == taken["items"]
    assert rules["items"]["$ref"].startswith("#/types/")


@pytest.mark.parametrize("token", sorted(resources()))
def test_marks_of_a_declaration_are_in_the_schema(token: str) -> None:
    kind, spec = resource(token), SCHEMA["resources"][token]
    for part, secret in (("inputProperties", kind.input_shape.secrets), ("properties", kind.state_shape.secrets)):
        specs = spec[part]
        marked = {name for name, entry in specs.items() if entry.get("willReplaceOnChanges")}
        assert marked == {camel_name(name) for name in kind.marks.replace}
        assert {name for name, entry in specs.items() if entry.get("secret")} == {
            camel_name(name) for name in secret if camel_name(name) in specs
        }
    required = {field.camel for field in kind.input_shape.fields.values() if field.required and not field.read_only}
    assert set(spec.get("requiredInputs", ())) == required
    assert set(spec["required"]) >= required | {camel_name(kind.identity.own), "projectId"}


def test_the_sdks_take_no_enum_from_the_environment() -> None:
    """Pulumi writes Go code for it that does not compile: a string where the enum is wanted."""
    for specs in (SCHEMA["config"]["variables"], SCHEMA["provider"]["inputProperties"]):
        assert "defaultInfo" in specs["region"]
        assert [name for name, spec in specs.items() if "$ref" in spec and "defaultInfo" in spec] == []


def test_secret_settings_are_secret() -> None:
    secrets = {"accessKey", "secretKey", "securityToken", "authToken", "password", "idToken"}
    for specs in (SCHEMA["config"]["variables"], SCHEMA["provider"]["inputProperties"]):
        assert {name for name, spec in specs.items() if spec.get("secret")} == secrets
