"""The schema goes to the engine as it is packaged."""

import json
from collections.abc import Callable
from importlib.metadata import version
from pathlib import Path

import pytest
from google.protobuf.empty_pb2 import Empty
from metastudio_provider.engine.protocol import provider_pb2 as pb
from metastudio_provider.plugin.schema_text import PLACES, schema_text

from .conftest import Plugin


def test_the_packaged_file_wins_over_the_checkout(tmp_path: Path) -> None:
    wheel, checkout = tmp_path / "wheel.json", tmp_path / "checkout.json"
    checkout.write_text('{"name": "checkout"}', encoding="utf-8")
    assert json.loads(schema_text((wheel, checkout)))["name"] == "checkout"
    wheel.write_text('{"name": "中文"}', encoding="utf-8")
    assert json.loads(schema_text((wheel, checkout)))["name"] == "中文"


def test_without_any_file_the_text_says_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match="install the provider again"):
        schema_text((tmp_path / "none.json",))


def test_get_schema_is_the_file_with_the_version_that_language_hosts_need(start: Callable[..., Plugin]) -> None:
    file = json.loads(next(place for place in PLACES if place.is_file()).read_text(encoding="utf-8"))
    served = json.loads(start().rpc.GetSchema(pb.GetSchemaRequest()).schema)
    assert "version" not in file
    assert served == {**file, "version": version("metastudio-provider")}


def test_plugin_info_and_mappings(start: Callable[..., Plugin]) -> None:
    plugin = start()
    assert plugin.rpc.GetPluginInfo(Empty()).version == version("metastudio-provider")
    assert plugin.rpc.GetMapping(pb.GetMappingRequest(key="terraform")) == pb.GetMappingResponse()
    assert plugin.rpc.GetMappings(pb.GetMappingsRequest(key="terraform")) == pb.GetMappingsResponse()
