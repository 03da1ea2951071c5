"""Way 3: build it with Go from its modules. Minutes the first time, and then kept.

Four Go modules, because no single one can hold all. `cli` has the engine, the YAML host, gensdk and convert. `python`
has the language host for Python, which lived in Pulumi's `sdk` module up to 3.79 and is its own, less available module
since. `hosts` has those for Node.js and Go, which left it after 3.66. `dotnet` has the generators of SDKs and programs
for .NET and is built only when asked for. The two shims that start Python programs and dynamic resources are plain
files of the `sdk` module of the engine's version.
"""

import os
import re
import shutil
import subprocess
from collections import deque
from pathlib import Path

from . import check
from .recipe import HERE, VERSION
from .say import NoWay, Progress, say

SDK = "github.com/pulumi/pulumi/sdk/v3"
ENGINE = (
    "github.com/pulumi/pulumi/pkg/v3/cmd/pulumi",
    "github.com/pulumi/pulumi-yaml/cmd/pulumi-language-yaml",
    "./gensdk",
    "./convert",
)
PYTHON = (f"{SDK}/python/cmd/pulumi-language-python",)
HOSTS = (f"{SDK}/nodejs/cmd/pulumi-language-nodejs", f"{SDK}/go/pulumi-language-go")
SHIMS = ("python/cmd/pulumi-language-python-exec", "python/dist/pulumi-resource-pulumi-python")
OLDEST_GO = (1, 21)
"""The first Go that fetches the newer Go a module asks for."""


def fill(bin_folder: Path) -> None:
    """Build the engine, its hosts, gensdk and convert."""
    _need_go()
    say(f"building Pulumi {VERSION} from its Go modules: 6 to 10 minutes the first time on 2 cores, then it is kept")
    _build("cli", ENGINE, bin_folder)
    _build("python", PYTHON, bin_folder)
    _build("hosts", HOSTS, bin_folder)
    source = Path(_go("cli", "list", "-m", "-f", "{{.Dir}}", SDK))
    for shim in SHIMS:
        target = bin_folder / Path(shim).name
        shutil.copyfile(source / shim, target)
        target.chmod(0o755)
    say("trying what was built")
    check.works(bin_folder)


def fill_dotnet(bin_folder: Path) -> None:
    """Build gensdk-dotnet and convert-dotnet."""
    _need_go()
    say("building the generator of SDKs for .NET: 1 to 4 minutes the first time, then it is kept")
    _build("dotnet", ("./gensdk-dotnet", "./convert-dotnet"), bin_folder)


def _need_go() -> None:
    if shutil.which("go") is None:
        raise NoWay("there is no go on PATH")
    found = re.match(r"go version go(\d+)\.(\d+)", _go("cli", "version"))
    if found and tuple(map(int, found.groups())) < OLDEST_GO:
        raise NoWay(f"{found[0]} is too old, go {'.'.join(map(str, OLDEST_GO))} or newer is needed")


def _environment() -> dict[str, str]:
    # No cgo: no C compiler is needed. A workspace or flags of the user's own must not leak in.
    return {**os.environ, "CGO_ENABLED": "0", "GOWORK": "off", "GOFLAGS": "-mod=readonly"}


def _go(module: str, *arguments: str) -> str:
    done = subprocess.run(
        ["go", *arguments],
        cwd=HERE / "go" / module,
        env=_environment(),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
    )
    if done.returncode:
        raise NoWay(f"go {arguments[0]} fails: {_reason(done.stderr.splitlines())}")
    return done.stdout.strip()


def _build(module: str, packages: tuple[str, ...], bin_folder: Path) -> None:
    flags = f"-s -w -X {SDK}/go/common/version.Version=v{VERSION}"
    # -trimpath, or the YAML host writes this machine's source paths into every state file.
    options = ["-trimpath", "-buildvcs=false", "-ldflags", flags]
    total = len(_stream(module, ["list", "-deps", *packages], f"{module}: downloading modules"))
    _stream(module, ["build", "-v", *options, "-o", f"{bin_folder}{os.sep}", *packages], f"{module}: compiling", total)


def _stream(module: str, arguments: list[str], what: str, total: int = 0) -> list[str]:
    """Run go and show how far it is. Go names on standard error each module it downloads and each package it compiles;
    `go list` prints its answer on standard output."""
    tail: deque[str] = deque(maxlen=30)
    progress, lines, count = Progress(), [], 0
    with subprocess.Popen(
        ["go", *arguments],
        cwd=HERE / "go" / module,
        env=_environment(),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    ) as process:
        assert process.stdout is not None
        for line in process.stdout:
            tail.append(line.rstrip())
            if line.startswith("go: downloading") == (total == 0):
                count += 1
                progress.show(f"{what}, {count} of at most {total} packages" if total else f"{what}, {count} so far")
            if not line.startswith("go: "):
                lines.append(line)
    progress.done()
    if process.returncode:
        raise NoWay(f"go {arguments[0]} fails: {_reason(tail)}")
    return lines


def _reason(lines: "deque[str] | list[str]") -> str:
    telling = [line for line in lines if line.strip() and not line.startswith("go: downloading")]
    return " ".join(line.strip() for line in telling[-3:]) or "no reason given"
