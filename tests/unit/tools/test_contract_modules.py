"""The module of a type is decided by the contract, never by the systems that the provider has today."""

import copy
import json
from pathlib import Path
from typing import Any

import pytest

from tools.generate.contract import load, modules, operations, part
from tools.generate.models import mentioned, models
from tools.generate.operations import operations_module

CONTRACT = load()
SCHEMA = json.loads((Path(__file__).parents[3] / "schema.json").read_text(encoding="utf-8"))
REFERENCE = "#/components/schemas/"


def test_every_type_of_several_tags_names_its_module() -> None:
    home = modules(CONTRACT)
    assert home["LayerConfig"] == home["VoiceConfig"] == "common"
    assert home["LiveVideoScriptInfo"] == "live"
    assert set(home.values()) == {"common", *(tag["name"] for tag in CONTRACT["tags"])}


def test_a_type_that_a_second_tag_reaches_must_say_where_it_belongs() -> None:
    contract = copy.deepcopy(CONTRACT)
    owned = {"$ref": f"{REFERENCE}LiveExitConfig"}
    contract["components"]["schemas"]["VoiceConfig"]["properties"]["brand_new"] = owned
    with pytest.raises(SystemExit, match="LiveExitConfig is a type of live, video: give it an x-module"):
        modules(contract)
    contract["components"]["schemas"]["LiveExitConfig"]["x-module"] = "live"
    assert modules(contract)["LiveExitConfig"] == "live"


def test_the_tokens_of_the_schema_have_these_modules() -> None:
    home = modules(CONTRACT)
    tokens = [token.split(":")[1:] for token in SCHEMA["types"]]
    named = [(module, name) for module, name in tokens if name in home]
    assert len(named) > 50
    assert [(module, name) for module, name in named if module != home[name]] == []


def test_the_models_are_those_that_declarations_name() -> None:
    """By their own name, or as arguments and answer of an operation that reads or that is a function."""
    document: dict[str, Any] = part(CONTRACT, "live")
    names = document["components"]["schemas"].keys()
    product = {"show_product", "update_product", "CreateProductRequestBody"}
    words = {"product": product, "functions": {"set_product_asset"}}
    assert mentioned(document, names, words) == {
        "ShowProductPath",
        "ShowProductResponse",
        "CreateProductRequestBody",
        "SetProductAssetPath",
        "ProductAssetReleation",
    }
    assert "update_product" in {operation["operationId"] for _, _, operation in operations(CONTRACT, ("live",))}


def test_a_form_is_said_with_the_operation_and_its_files_with_their_fields() -> None:
    text = operations_module(CONTRACT, ("asset",))
    [form] = [line for line in text.splitlines() if "form=True" in line]
    assert form.startswith("create_picture_modeling_job = ")
    assert 'body="CreatePictureModelingJobRequestBody"' in form
    made = models(CONTRACT, {"asset": {"functions": {"create_picture_modeling_job", "list_asset_summary"}}})["asset"]
    body = made.split("class CreatePictureModelingJobRequestBody")[1].split("class ")[0]
    assert body.count("'x-binary': True") == 1
    assert "file: Annotated[\n        str,\n" in body
    assert "class ListAssetSummarysReq" in made
