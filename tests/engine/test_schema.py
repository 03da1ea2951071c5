"""schema.json as the engine sees it."""

import json
from importlib.metadata import version
from pathlib import Path

import pytest

from .harness import Engine, Stack, yaml
from .harness.files import ROOT

SCHEMA = ROOT / "schema.json"


@pytest.fixture
def stack(engine: Engine, tmp_path: Path) -> Stack:
    return engine.stack(tmp_path, yaml())


def test_the_engine_finds_nothing_wrong(stack: Stack) -> None:
    checked = stack.run("schema", "check", str(SCHEMA))
    assert (checked.returncode, checked.stdout.strip(), checked.stderr.strip()) == (0, "", "")


def test_the_check_finds_what_is_wrong(stack: Stack, tmp_path: Path) -> None:
    broken = json.loads(SCHEMA.read_text(encoding="utf-8"))
    broken["resources"]["metastudio:live:Room"]["properties"]["roomName"] = {"$ref": "#/types/metastudio:live:None"}
    (tmp_path / "broken.json").write_text(json.dumps(broken))
    checked = stack.run("schema", "check", str(tmp_path / "broken.json"))
    assert checked.returncode != 0
    assert "roomName" in checked.text


def test_the_plugin_serves_it(stack: Stack) -> None:
    """What the engine reads out of the plugin, keeps and writes again is what the repository holds, with a version."""
    served = stack.run("package", "get-schema", stack.which("pulumi-resource-metastudio"), check=True)
    file = json.loads(SCHEMA.read_text(encoding="utf-8"))
    assert json.loads(served.stdout) == {**file, "version": version("metastudio-provider")}
