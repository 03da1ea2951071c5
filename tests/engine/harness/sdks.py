"""SDKs made of the schema that the plugin serves, and what programs in their languages need."""

import json
import os
import shutil
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest
from metastudio_provider import __version__

from tools.sdks.compilers import COMPILERS, GO_SETTINGS
from tools.sdks.generators import command
from tools.sdks.make import make

from .engine import Engine
from .stack import run

GO_VARIABLES = ("GOMODCACHE", "GOCACHE", "GOPROXY", "GOSUMDB", "GOPRIVATE", "GOTOOLCHAIN")


def generate(engine: Engine, schema: Path, folder: Path, languages: Sequence[str]) -> str:
    """Write SDKs (python, nodejs, go, dotnet) to folder/<language>; returns what the generators said."""
    said = []
    for language in languages:
        done = run(command(engine.bin, schema, folder, language), folder, engine.environment)
        assert done.returncode == 0, str(done)
        said.append(done.text)
    return "\n".join(said)


def made(engine: Engine, language: str) -> Path:
    """The compiled SDK of a language, as `make sdks` keeps it; skips the test where its tools are not."""
    if missing := COMPILERS[language].missing():
        pytest.skip(f"there is no {' and no '.join(missing)} on PATH")
    return make(language, engine.bin)


def host(engine: Engine, language: str) -> None:
    """Skip the test where the engine cannot run programs of a language."""
    name = f"pulumi-language-{language}"
    if shutil.which(name, path=engine.environment["PATH"]) is None:
        pytest.skip(f"this engine has no {name}")


def as_installed(folder: Path) -> None:
    """Put beside a Python SDK what its installation leaves: the SDK looks its version up there."""
    told = folder / f"pulumi_metastudio-{__version__}.dist-info"
    told.mkdir()
    (told / "METADATA").write_text(f"Metadata-Version: 2.1\nName: pulumi_metastudio\nVersion: {__version__}\n")


def tools(home: Path) -> Mapping[str, str]:
    """Variables for npm and Go: a home that they may write into, and the user's caches of what they fetched."""
    found = {**GO_SETTINGS, "HOME": str(home)}
    if shutil.which("go"):
        said = subprocess.run(["go", "env", "-json", *GO_VARIABLES], capture_output=True, text=True, check=True)
        found |= {name: value for name, value in json.loads(said.stdout).items() if value}
    if shutil.which("npm"):
        for key in ("cache", "userconfig"):
            said = subprocess.run(["npm", "config", "get", key], capture_output=True, text=True, check=True)
            found[f"npm_config_{key}"] = said.stdout.strip()
        found["npm_config_prefer_offline"] = "true"
    return found | {name: value for name, value in os.environ.items() if name.lower().endswith("_proxy")}
