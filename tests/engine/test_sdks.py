"""SDKs that Pulumi's own generators make of schema.json: for each language, and the Python one at work."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from .harness import Engine
from .harness.files import ROOT
from .harness.sdks import generate

SCHEMA = ROOT / "schema.json"


@pytest.fixture
def sdk(engine: Engine, tmp_path: Path) -> Callable[[str], Path]:
    """`sdk(language)` is a folder with the SDK of this language."""

    def made(language: str) -> Path:
        said = generate(engine, SCHEMA, tmp_path, [language])
        assert "warning:" not in said
        return tmp_path / language

    return made


IN_EACH = {
    "python": {
        "pulumi_metastudio/live/room.py": "room_name: pulumi.Input",
        "pulumi_metastudio/live/_inputs.py": "'_common.LayerConfigArgs'",
    },
    "nodejs": {
        "live/room.ts": "roomName: pulumi.Input<string>",
        "types/input.ts": "pulumi.Input<inputs.common.LayerConfigArgs>",
    },
    "go": {
        "metastudio/live/room.go": "RoomName pulumi.StringInput",
        "metastudio/live/pulumiTypes.go": "LayerConfig common.LayerConfigArrayInput",
    },
    "dotnet": {
        "Live/Room.cs": "public Input<string> RoomName",
        "Live/Inputs/LiveVideoScriptInfoArgs.cs": "InputList<Pulumi.MetaStudio.Common.Inputs.LayerConfigArgs>",
    },
}


@pytest.mark.parametrize("language", IN_EACH)
def test_an_sdk_has_the_room_and_the_types_it_shares_with_other_systems(
    sdk: Callable[[str], Path], language: str
) -> None:
    folder = sdk(language)
    for file, text in IN_EACH[language].items():
        assert text in " ".join((folder / file).read_text(encoding="utf-8").split())


USE = """
import inspect, json, warnings
warnings.simplefilter("ignore")
import pulumi_metastudio as metastudio
from pulumi_metastudio import common, image, live

print(json.dumps({
    "room": sorted(inspect.signature(live.RoomArgs).parameters),
    "provider": sorted(inspect.signature(metastudio.ProviderArgs).parameters),
    "functions": sorted(name for name in dir(live) if name.startswith("get_") and not name.endswith("_output")),
    "task": image.AvatarTrainingTask.__module__,
    "paragraph": live.LiveShootScriptItemArgs(sequence_no=1).sequence_no,
    "layer": common.LayerConfigArgs(layer_type="IMAGE").layer_type,
}))
"""


def test_the_python_sdk_works(sdk: Callable[[str], Path]) -> None:
    schema = json.loads(SCHEMA.read_text(encoding="utf-8"))
    folder = sdk("python")
    told = (
        folder / "pulumi_metastudio-1.0.0.dist-info"
    )  # an installed package has one, and the SDK looks its version up
    told.mkdir()
    (told / "METADATA").write_text("Metadata-Version: 2.1\nName: pulumi_metastudio\nVersion: 1.0.0\n")
    environment = {**os.environ, "PYTHONPATH": str(folder)}
    done = subprocess.run([sys.executable, "-c", USE], env=environment, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    room = schema["resources"]["metastudio:live:Room"]["inputProperties"]
    assert [snake(name) for name in sorted(room)] == found["room"]
    assert {snake(name) for name in schema["provider"]["inputProperties"]} <= set(found["provider"])
    assert {"get_room", "get_rooms", "get_interaction_rule_library"} <= set(found["functions"])
    assert found["task"].startswith("pulumi_metastudio.image")
    assert found["paragraph"] == 1
    assert found["layer"] == "IMAGE"


def snake(name: str) -> str:
    return "".join(f"_{letter.lower()}" if letter.isupper() else letter for letter in name)
