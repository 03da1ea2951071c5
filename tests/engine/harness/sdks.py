"""Generating SDKs from a schema with Pulumi's own generators, whatever engine there is."""

import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from .engine import Engine
from .files import ROOT
from .stack import run


def generate(engine: Engine, schema: Path, folder: Path, languages: Sequence[str]) -> str:
    """Write SDKs (python, nodejs, go, dotnet) to folder/<language>; returns what the generators said.

    An engine that was built here brings `gensdk`, because its old language hosts cannot generate; the one for .NET is
    built when it is asked for the first time. An installed engine does it with `pulumi package gen-sdk`.
    """
    said = []
    for language in languages:
        done = run(_command(engine, schema, folder, language), folder, engine.environment)
        assert done.returncode == 0, str(done)
        said.append(done.text)
    return "\n".join(said)


def _command(engine: Engine, schema: Path, folder: Path, language: str) -> list[str]:
    if not (engine.bin / "gensdk").exists():
        pulumi = [str(engine.bin / "pulumi"), "--non-interactive", "package", "gen-sdk", str(schema)]
        return [*pulumi, "--language", language, "--out", str(folder)]
    tool = engine.bin / "gensdk"
    if language == "dotnet":
        install = [sys.executable, str(ROOT / "tools" / "engine" / "install"), "--dotnet"]
        place = subprocess.run(install, stdout=subprocess.PIPE, text=True, check=True).stdout.strip()
        tool = Path(place) / "gensdk-dotnet"
    return [str(tool), str(schema), str(folder), language]
