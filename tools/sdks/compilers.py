"""How the SDK of each language is compiled, and what a program then takes it from."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from tools.engine.recipe import VERSION
from tools.generate.schema import GO

GO_SDK = "github.com/pulumi/pulumi/sdk/v3"
GO_SETTINGS = {"CGO_ENABLED": "0", "GOWORK": "off", "GOFLAGS": "-mod=mod -trimpath"}
"""As the engine is built, so that nothing is compiled twice: with -trimpath the folder does not count."""


class Failed(Exception):
    """A generator or a compiler says no; the text is what it said."""


@dataclass(frozen=True)
class Compiler:
    """What compiles the SDK in a folder, and the programs that this needs."""

    needs: Sequence[str]
    compile: Callable[[Path], None]

    def missing(self) -> list[str]:
        """Those of the programs that are not on PATH."""
        return [name for name in self.needs if shutil.which(name) is None]


def nodejs(folder: Path) -> None:
    """JavaScript in bin/, and of it the package that `npm install` takes: pulumi-metastudio-<version>.tgz."""
    run(["npm", "install", "--ignore-scripts", "--no-audit", "--no-fund", "--prefer-offline"], folder)
    run(["node_modules/.bin/tsc"], folder)
    for name in ("package.json", "README.md"):  # the version that a program asks for is read from here
        shutil.copy(folder / name, folder / "bin" / name)
    run(["npm", "pack", "./bin", "--pack-destination", "."], folder)
    shutil.rmtree(folder / "node_modules")
    (folder / "package-lock.json").unlink()


def go(folder: Path) -> None:
    """A module that is complete, with the versions it was compiled with."""
    if not (folder / "go.mod").exists():  # an installed Pulumi writes none
        run(["go", "mod", "init", GO], folder, GO_SETTINGS)
    run(["go", "mod", "edit", f"-require={GO_SDK}@v{VERSION}"], folder, GO_SETTINGS)
    run(["go", "mod", "tidy"], folder, GO_SETTINGS)
    run(["go", "build", "./..."], folder, GO_SETTINGS)


def python(folder: Path) -> None:
    """Nothing but a check: `pip install` takes the folder as it is."""
    run([sys.executable, "-m", "compileall", "-q", "pulumi_metastudio"], folder)


def dotnet(folder: Path) -> None:
    """A NuGet package in bin/Release."""
    run(["dotnet", "build", "--configuration", "Release"], folder)


COMPILERS: Mapping[str, Compiler] = {
    "nodejs": Compiler(("node", "npm"), nodejs),
    "go": Compiler(("go",), go),
    "python": Compiler((), python),
    "dotnet": Compiler(("dotnet",), dotnet),
}


def run(command: Sequence[str], folder: Path, settings: Mapping[str, str] | None = None) -> None:
    """Run a command in a folder; raises Failed with its last lines."""
    done = subprocess.run(
        command,
        cwd=folder,
        env={**os.environ, **(settings or {})},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    if done.returncode:
        raise Failed(f"{' '.join(command)} fails:\n" + "\n".join(done.stdout.splitlines()[-20:]))
