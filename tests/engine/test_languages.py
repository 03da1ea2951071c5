"""A life of the examples in TypeScript and Go, set up as docs/sdks.md and `metastudio install` say."""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
import yaml  # type: ignore[import-untyped]
from metastudio_provider import __version__

from .harness import Engine, Stack, assert_no_change, example
from .harness.files import ROOT
from .harness.sdks import host, made, tools

PAGE = ROOT / "docs" / "sdks.md"
OLD, NEW = "Half of what the label says, for everybody.", "Half of it!"
ROOMS = {"shopTalk", "teaRoom", "cupRoom"}
START = "pulumi stack init dev\npulumi up\n"


def commands(language: str) -> str:
    """What the page says to do in the section of a language."""
    section = PAGE.read_text(encoding="utf-8").split(f"### {language}\n")[1].split("\n#")[0]
    (block,) = re.findall(r"```sh\n(.*?)```", section, re.DOTALL)
    return str(block)


def clone(engine: Engine, folder: Path, sdk: str) -> Path:
    """What a clone has after `make sdks`."""
    shutil.copytree(made(engine, sdk), folder / "sdks" / sdk)
    (folder / "examples").symlink_to(ROOT / "examples")
    return folder


def follow(script: str, folder: Path, variables: dict[str, str]) -> None:
    """Run commands of the page."""
    command = ["bash", "-euo", "pipefail", "-c", script]
    done = subprocess.run(command, cwd=folder, env=variables, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.fixture(scope="module")
def environment(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """An installed plugin that Pulumi takes although there is another one on PATH."""
    home = tmp_path_factory.mktemp("pulumi")
    install = [sys.executable, "-c", "from metastudio_provider.cli.main import main; main()", "install", "--home", home]
    subprocess.run(install, check=True, stdout=subprocess.DEVNULL)
    return {**tools(home), "PULUMI_HOME": str(home), "PULUMI_IGNORE_AMBIENT_PLUGINS": "true"}


Start = Callable[[str, str, str], Stack]


@pytest.fixture
def start(engine: Engine, environment: dict[str, str], tmp_path: Path) -> Start:
    """`start(example, its section in the page, name of the SDK)` is the example's stack, with its SDK in place."""

    def begin(name: str, section: str, sdk: str) -> Stack:
        stack = engine.stack(tmp_path / "stack", example(name), environment=environment)
        block = commands(section)
        assert block.endswith(START), "the page goes on with the stack, which is made here already"
        variables = {**stack.environment, "CLONE": str(clone(engine, tmp_path / "clone", sdk))}
        follow(block.removesuffix(START), stack.folder, variables)
        return stack

    return begin


def life(stack: Stack, program: str) -> None:
    """Preview, create, no change, update, refresh, destroy."""
    assert [step.op for step in stack.preview(check=True).changes] == ["create"] * 3
    done = stack.up(check=True)
    assert {step.name for step in done.changes} == ROOMS, str(done)
    assert_no_change(stack.up(check=True))
    path = stack.folder / program
    text = path.read_text(encoding="utf-8")
    assert text.count(OLD) == 1
    path.write_text(text.replace(OLD, NEW), encoding="utf-8")
    done = stack.up(check=True)
    assert {step.name: step.op for step in done.changes} == dict.fromkeys(ROOMS, "update"), str(done)
    for room in ("teaRoom", "cupRoom"):
        assert NEW in str(stack.resources(secrets=True)[room]["outputs"]["interactionRules"]), f"{room} did not follow"
    assert_no_change(stack.refresh(check=True))
    stack.destroy(check=True)
    assert stack.resources() == {}


def test_typescript(engine: Engine, start: Start) -> None:
    host(engine, "nodejs")
    life(start("typescript", "TypeScript", "nodejs"), "index.ts")


def test_go(engine: Engine, start: Start) -> None:
    host(engine, "go")
    life(start("go", "Go", "go"), "main.go")


def test_python(engine: Engine, tmp_path: Path) -> None:
    """The SDK installs as the page says; the examples in Python take the dynamic resources, which need none."""
    subprocess.run([sys.executable, "-m", "venv", tmp_path / "venv"], check=True)
    variables = {**os.environ, "CLONE": str(clone(engine, tmp_path / "clone", "python"))}
    variables["PATH"] = os.pathsep.join([str(tmp_path / "venv" / "bin"), variables["PATH"]])
    follow(commands("Python"), tmp_path, variables)
    follow(
        "python -c 'import pulumi_metastudio as metastudio; metastudio.live.Room'",
        tmp_path,
        {**variables, "PYTHONPATH": ""},
    )


def test_the_example_in_csharp_has_its_project() -> None:
    """It is converted and read; no .NET is needed here, and none is where this is tested most."""
    folder = ROOT / "examples" / "csharp"
    assert yaml.safe_load((folder / "Pulumi.yaml").read_text(encoding="utf-8"))["runtime"] == "dotnet"
    project = (folder / "live-room.csproj").read_text(encoding="utf-8")
    assert "../../sdks/dotnet/Pulumi.MetaStudio.csproj" in project
    assert "using MetaStudio = Pulumi.MetaStudio;" in (folder / "Program.cs").read_text(encoding="utf-8")


def test_csharp(engine: Engine, tmp_path: Path) -> None:
    """The example compiles, where .NET is."""
    sdk = made(engine, "dotnet")
    shutil.copytree(sdk, tmp_path / "sdks" / "dotnet")
    folder = tmp_path / "examples" / "csharp"
    example("csharp").write(folder)
    done = subprocess.run(["dotnet", "build"], cwd=folder, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout


def test_the_page_names_this_version() -> None:
    text = PAGE.read_text(encoding="utf-8")
    assert set(re.findall(r"\bv(\d+\.\d+\.\d+)", text)) == {__version__}
    go = (ROOT / "examples" / "go" / "go.mod").read_text(encoding="utf-8")
    assert f"sdk/go v{__version__}\n" in go


def test_the_page_tells_what_a_missing_host_says(engine: Engine, environment: dict[str, str], tmp_path: Path) -> None:
    """An engine without the host of a language: the name of a language that nobody has stands for it."""
    stack = engine.stack(tmp_path / "stack", example("01-live-room"), environment=environment)
    plugin = environment["PULUMI_HOME"] + f"/plugins/resource-metastudio-v{__version__}/pulumi-resource-metastudio"
    said = stack.run("package", "gen-sdk", plugin, "--language", "none", "--out", str(tmp_path / "sdk")).text
    told = re.search(r"`no language plugin 'pulumi-language-nodejs' (.*?)`", PAGE.read_text(encoding="utf-8"))
    assert told is not None
    assert f"no language plugin 'pulumi-language-none' {told[1]}" in said
