"""SDKs that Pulumi's own generators make of schema.json: for each language, and the Python one at work."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from metastudio_provider import __version__
from metastudio_provider.plugin.schema_text import schema_text

from tools.generate.schema import GO

from .harness import Engine
from .harness.files import ROOT
from .harness.sdks import as_installed, generate

SCHEMA = ROOT / "schema.json"


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The schema as the plugin serves it: with a version."""
    path = tmp_path_factory.mktemp("schema") / "schema.json"
    path.write_text(schema_text(), encoding="utf-8")
    return path


@pytest.fixture
def sdk(engine: Engine, served: Path, tmp_path: Path) -> Callable[[str], Path]:
    """`sdk(language)` is a folder with the SDK of this language."""

    def made(language: str) -> Path:
        said = generate(engine, served, tmp_path, [language])
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


PLUGIN_FILES = {
    "python": "pulumi_metastudio/pulumi-plugin.json",
    "nodejs": "package.json",
    "go": "metastudio/pulumi-plugin.json",
    "dotnet": "pulumi-plugin.json",
}
"""Where Pulumi reads which plugin a program needs."""


@pytest.mark.parametrize("language", PLUGIN_FILES)
def test_an_sdk_asks_for_the_plugin_of_this_version_and_for_no_download(
    sdk: Callable[[str], Path], language: str
) -> None:
    folder = sdk(language)
    told = json.loads((folder / PLUGIN_FILES[language]).read_text(encoding="utf-8"))
    told = told.get("pulumi", told)
    assert (told["name"], told["version"]) == ("metastudio", __version__)
    assert "server" not in told
    for file in folder.rglob("*.*"):
        if file.suffix in {".json", ".toml", ".mod", ".csproj", ".txt"}:
            text = file.read_text(encoding="utf-8")
            assert "${VERSION}" not in text, file
            assert "example.com/" not in text, file


def test_the_go_sdk_is_a_module(sdk: Callable[[str], Path]) -> None:
    folder = sdk("go")
    assert (folder / "go.mod").read_text(encoding="utf-8").startswith(f"module {GO}\n")
    assert f'"{GO}/metastudio/common"' in (folder / "metastudio" / "live" / "room.go").read_text(encoding="utf-8")


ROOM_EXAMPLES = {
    "nodejs": ("live/room.ts", 'new metastudio.live.Room("room", {'),
    "go": ("metastudio/live/room.go", 'live.NewRoom(ctx, "room", &live.RoomArgs{'),
    "python": ("pulumi_metastudio/live/room.py", 'metastudio.live.Room("room",'),
    "dotnet": ("Live/Room.cs", 'new MetaStudio.Live.Room("room", new()'),
}


@pytest.mark.parametrize("language", ROOM_EXAMPLES)
def test_example_usage_is_in_the_language_of_the_sdk(sdk: Callable[[str], Path], language: str) -> None:
    file, text = ROOM_EXAMPLES[language]
    written = (sdk(language) / file).read_text(encoding="utf-8")
    assert text in written.partition("## Example Usage")[2]


def test_python_names_values_of_enums_by_their_words(sdk: Callable[[str], Path]) -> None:
    written = (sdk("python") / "pulumi_metastudio" / "live" / "_enums.py").read_text(encoding="utf-8")
    assert 'INSERT_PLAY_SCRIPT = "INSERT_PLAY_SCRIPT"' in written


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
    as_installed(folder)
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
