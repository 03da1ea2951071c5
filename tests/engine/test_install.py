"""`metastudio install` and `uninstall` on the engine: what it lists and starts, what the user reads if it cannot."""

from pathlib import Path

import pytest
from click.testing import CliRunner
from metastudio_provider import __version__
from metastudio_provider.cli.installed import write_starter
from metastudio_provider.cli.main import main

from .harness import Engine, Stack, yaml

SCENE = {"scriptName": "Opening", "shootScripts": [{"sequenceNo": 1, "textConfig": {"text": "Hello"}}]}
ROOM = {"type": "metastudio:live:Room", "properties": {"roomName": "Tonight", "sceneScripts": [SCENE]}}


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """Pulumi's home, where only an installed plugin counts."""
    return tmp_path / "pulumi"


@pytest.fixture
def stack(engine: Engine, home: Path, tmp_path: Path) -> Stack:
    variables = {"PULUMI_HOME": str(home), "PULUMI_IGNORE_AMBIENT_PLUGINS": "true"}
    stack = engine.stack(tmp_path / "stack", yaml({"room": ROOM}), environment=variables)
    stack.configure({"metastudio:simulator": ":memory:"})
    return stack


def metastudio(home: Path, *arguments: str) -> None:
    done = CliRunner().invoke(main, [*arguments, "--home", str(home)])
    assert done.exit_code == 0, done.output


def listed(stack: Stack) -> list[tuple[str, str]]:
    plugins = stack.run("plugin", "ls", "--json", check=True).json
    return sorted((plugin["name"], plugin["version"]) for plugin in plugins)


def place(home: Path, version: str) -> Path:
    folder = home / "plugins" / f"resource-metastudio-v{version}"
    folder.mkdir(parents=True)
    return folder


def test_it_is_listed_until_it_is_uninstalled(stack: Stack, home: Path) -> None:
    for _ in range(2):
        metastudio(home, "install")
    assert listed(stack) == [("metastudio", __version__)]
    shown = stack.preview("--debug", json=False, check=True)
    assert f"metastudio {__version__} runs in " in shown.text, "the version is not to be seen in a run"
    metastudio(home, "uninstall")
    assert listed(stack) == []


def test_an_environment_that_is_gone_ends_in_our_sentence(stack: Stack, home: Path) -> None:
    write_starter(place(home, __version__), "/moved/bin/python", windows=False)
    shown = stack.preview(json=False)
    assert shown.returncode != 0
    assert "run `metastudio install` where it is now" in shown.text
    assert "exit status 127" not in shown.text
    metastudio(home, "install")
    stack.preview(check=True)


def test_the_newest_of_two_versions_is_started(stack: Stack, home: Path) -> None:
    write_starter(place(home, "0.0.9"), "/moved/bin/python", windows=False)
    metastudio(home, "install")
    assert listed(stack) == [("metastudio", "0.0.9"), ("metastudio", __version__)]
    stack.preview(check=True)


def test_an_environment_with_another_version_by_now_runs_and_says_so(stack: Stack, home: Path) -> None:
    metastudio(home, "install")
    folder = home / "plugins" / f"resource-metastudio-v{__version__}"
    starter = folder / "pulumi-resource-metastudio"
    written = starter.read_text(encoding="utf-8")
    starter.write_text(written.replace(f"--installed-as={__version__}", "--installed-as=0.0.9"))
    folder.rename(folder.with_name("resource-metastudio-v0.0.9"))
    said = "Pulumi knows this plugin as metastudio 0.0.9, and its environment "
    assert said in stack.preview(json=False, check=True).text
    metastudio(home, "install")
    shown = stack.preview(json=False, check=True).text
    assert said not in shown
    assert "2 to create" in shown
