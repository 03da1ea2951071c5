"""schema.json has every field of the contract, except those that are listed with a reason."""

import json
from pathlib import Path
from typing import Any

import pytest

from tools.coverage import coverage, places, table, unlisted
from tools.coverage_table import ELSEWHERE, EXCEPTIONS, LEFT_OUT, NO_PROPERTY

ROOT = Path(__file__).parents[3]


def read(name: str) -> Any:
    return json.loads((ROOT / name).read_text(encoding="utf-8"))


CONTRACT, SCHEMA = read("contract/metastudio.openapi.json"), read("schema.json")


def test_every_field_is_covered() -> None:
    found = coverage(CONTRACT, SCHEMA)
    assert [row for row in found if row.how == "missing"] == []
    assert "100.0 %" in next(line for line in table(found).splitlines() if line.startswith("total"))
    assert unlisted(CONTRACT) == []


def test_most_fields_keep_their_name_and_place() -> None:
    """The lists of exceptions stay what they are: exceptions."""
    found = [row for row in coverage(CONTRACT, SCHEMA) if row.part != "header"]  # those belong to no operation
    assert sum(row.how == "covered" for row in found) > 0.9 * len(found)


def test_the_table_names_nothing_that_is_not_there() -> None:
    found = coverage(CONTRACT, SCHEMA)
    fields = {(row.operation, row.part, row.field) for row in found}
    assert ELSEWHERE.keys() <= fields
    assert {key for key in NO_PROPERTY if len(key) == 3} <= fields
    assert {key for key in NO_PROPERTY if len(key) == 2} <= {field[1:] for field in fields}
    operations = {operation["operationId"] for item in CONTRACT["paths"].values() for operation in item.values()}
    assert EXCEPTIONS.keys() | LEFT_OUT.keys() <= operations


def test_what_the_declarations_say_is_not_said_again() -> None:
    said = places()
    assert len(EXCEPTIONS) < 0.25 * len(said)
    assert said["show_product"] == {
        "path": ("resources/metastudio:live:Product/properties", "functions/metastudio:live:getProduct/inputs"),
        "query": ("functions/metastudio:live:getProduct/inputs",),
        "body": ("functions/metastudio:live:getProduct/inputs",),
        "answer": ("resources/metastudio:live:Product/properties", "functions/metastudio:live:getProduct/outputs"),
    }


@pytest.mark.parametrize(
    ("part", "name", "missing"),
    [
        ("inputProperties", "roomName", ("create_smart_live_room", "body", "room_name")),
        ("properties", "roomId", ("show_smart_live_room", "path", "room_id")),
        (
            "properties",
            "sceneScripts",
            ("show_smart_live_room", "answer", "scene_scripts.shoot_scripts.text_config.text"),
        ),
    ],
)
def test_a_missing_property_is_seen(part: str, name: str, missing: tuple[str, str, str]) -> None:
    schema = json.loads(json.dumps(SCHEMA))
    del schema["resources"]["metastudio:live:Room"][part][name]
    found = coverage(CONTRACT, schema)
    assert missing in {(row.operation, row.part, row.field) for row in found if row.how == "missing"}
    assert missing[2] in table(found)


def test_a_wrong_type_and_a_new_field_are_seen() -> None:
    schema, contract = json.loads(json.dumps(SCHEMA)), json.loads(json.dumps(CONTRACT))
    schema["resources"]["metastudio:live:Room"]["inputProperties"]["roomName"]["type"] = "integer"
    contract["components"]["schemas"]["LiveShootScriptItem"]["properties"]["brand_new"] = {"type": "string"}
    missing = {row.field for row in coverage(contract, schema) if row.how == "missing"}
    assert missing == {"room_name", "scene_scripts.shoot_scripts.brand_new"}
