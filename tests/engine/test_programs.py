"""The examples in other languages: what the converters write today, and programs that their SDKs accept."""

import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from tools.programs.convert import convert
from tools.programs.kept import CONVERTED, HEAL
from tools.programs.sources import EXAMPLES, sources

from .harness import Engine
from .harness.files import ROOT
from .harness.sdks import as_installed, made, tools

PROGRAMS = dict(sources())

RUN = """
import sys, runpy
import pulumi

class Mocks(pulumi.runtime.Mocks):
    def new_resource(self, args):
        return [args.name, args.inputs]

    def call(self, args):
        return {}

pulumi.runtime.set_mocks(Mocks(), preview=False)
pulumi.runtime.set_all_config({"project:platformKey": "key", "project:voiceTask": "task"})

@pulumi.runtime.test
def declare(path):
    runpy.run_path(path)

for path in sys.argv[1:]:
    declare(path)
"""


def run(command: Sequence[str], folder: Path, settings: dict[str, str]) -> None:
    done = subprocess.run(command, cwd=folder, env=settings, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr


def test_they_are_what_the_converters_write(engine: Engine, tmp_path: Path) -> None:
    if not (engine.bin / "convert").exists():
        pytest.skip("an installed engine may convert in another way; they are compared where the engine is built")
    convert(PROGRAMS, tmp_path, engine.bin)
    written, kept = (
        {file.name: file.read_text(encoding="utf-8") for file in folder.iterdir()} for folder in (tmp_path, CONVERTED)
    )
    assert written == kept, f"heal with: {HEAL}"
    for file, (program, ending) in EXAMPLES.items():
        assert (ROOT / file).read_text(encoding="utf-8") == kept[f"{program}.{ending}"], f"heal with: {HEAL}"


def test_typescript_accepts_them(engine: Engine, tmp_path: Path) -> None:
    (sdk,) = made(engine, "nodejs").glob("*.tgz")
    shutil.copytree(ROOT / "examples" / "typescript", tmp_path, dirs_exist_ok=True)
    settings = {**engine.environment, **tools(tmp_path)}
    run(["npm", "install", str(sdk)], tmp_path, settings)
    for file in CONVERTED.glob("*.ts"):
        shutil.copy(file, tmp_path)
    options = ["--strict", "--noEmit", "--skipLibCheck", "--target", "es2020", "--module", "commonjs"]
    run(["node_modules/.bin/tsc", *options, *(f"{name}.ts" for name in PROGRAMS)], tmp_path, settings)


def test_go_accepts_them(engine: Engine, tmp_path: Path) -> None:
    sdk = made(engine, "go")
    for name in PROGRAMS:
        (tmp_path / name).mkdir()
        shutil.copy(CONVERTED / f"{name}.go", tmp_path / name / "main.go")
    shutil.copy(ROOT / "examples" / "go" / "go.mod", tmp_path)
    settings = {**engine.environment, **tools(tmp_path)}
    run(["go", "mod", "edit", f"-replace=github.com/pulumi/pulumi-metastudio/sdk/go={sdk}"], tmp_path, settings)
    run(["go", "list", "-export", "-f", "{{.Export}}", "./..."], tmp_path, settings)  # compiles, and links nothing


def test_python_runs_them(engine: Engine, tmp_path: Path) -> None:
    shutil.copytree(made(engine, "python"), tmp_path, dirs_exist_ok=True)
    as_installed(tmp_path)
    paths = os.pathsep.join([str(tmp_path), engine.environment["PYTHONPATH"]])
    settings = {**engine.environment, "PYTHONPATH": paths}
    run([sys.executable, "-c", RUN, *(str(CONVERTED / f"{name}.py") for name in PROGRAMS)], CONVERTED, settings)
