"""What `metastudio install` keeps in Pulumi's home: a folder for each version, with a program that starts it."""

import contextlib
import os
import re
import shlex
import shutil
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from .. import __version__

PACKAGE = Path(__file__).resolve().parents[1] / "__main__.py"
FOLDER = "resource-metastudio-v"
GONE = (
    "metastudio {version} was installed for Pulumi from {environment}, which has no metastudio-provider any more: run "
    "`metastudio install` where it is now (`bin/python -m metastudio_provider.cli install` in an environment that was "
    "moved), or `pulumi plugin rm resource metastudio {version}`."
)
POSIX = """\
#!/bin/sh
# Written by `metastudio install`.
if [ ! -x {python} ] || [ ! -f {package} ]; then
    printf '%s\\n' {gone} >&2
    exit 1
fi
exec {python} -m metastudio_provider "$@" --installed-as={version}
"""
WINDOWS = """\
@echo off
rem Written by `metastudio install`.
if not exist "{python}" goto gone
if not exist "{package}" goto gone
"{python}" -m metastudio_provider %* --installed-as={version}
exit /b %errorlevel%
:gone
echo {gone} 1>&2
exit /b 1
"""


@dataclass(frozen=True)
class Installed:
    """One version in Pulumi's home."""

    folder: Path

    @property
    def version(self) -> str:
        return self.folder.name.removeprefix(FOLDER)

    @property
    def python(self) -> str | None:
        """The Python that it is started with; None where nothing says so, as after half an installation."""
        for starter in (self.folder / "pulumi-resource-metastudio", self.folder / "pulumi-resource-metastudio.cmd"):
            with contextlib.suppress(OSError, ValueError):  # somebody else's may be a compiled program
                text = starter.read_text(encoding="utf-8")
                found = re.search(r"^(?:exec )?@?(\S.*) -m metastudio_provider ", text, re.MULTILINE)
                return found and (found[1].strip('"') if starter.suffix else shlex.split(found[1])[0])
        return None

    @property
    def ours(self) -> bool:
        """Whether `metastudio install` wrote it, as far as it came. What else is there belongs to somebody else."""
        return self.python is not None or not any(self.folder.glob("[!.]*"))

    def remove(self) -> None:
        """Take it away, and the lock that Pulumi keeps beside it."""
        shutil.rmtree(self.folder)
        self.folder.with_name(f"{self.folder.name}.lock").unlink(missing_ok=True)


def installed(home: Path) -> Iterator[Installed]:
    """Every version in Pulumi's home. A plugin of another name may begin in the same way."""
    for folder in sorted((home / "plugins").glob(f"{FOLDER}[0-9]*")):
        if folder.is_dir():
            yield Installed(folder)


def place(home: Path, version: str) -> Path:
    """The folder of a version."""
    return home / "plugins" / f"{FOLDER}{version}"


def write_starter(folder: Path, python: str, *, windows: bool, package: Path = PACKAGE) -> Path:
    """The program that Pulumi starts: it runs the provider with this Python, or says that it is gone. Returns its path.

    It is gone without the file `package` too. The plugin compares the version with its own: the environment can have
    another one by then.
    """
    values = {"python": python, "package": str(package), "version": __version__}
    gone = GONE.format(version=__version__, environment=sys.prefix)
    starter = folder / f"pulumi-resource-metastudio{'.cmd' if windows else ''}"
    if windows:
        text = WINDOWS.format(**values, gone=gone).replace("\n", "\r\n")
    else:
        text = POSIX.format(**{name: shlex.quote(value) for name, value in values.items()}, gone=shlex.quote(gone))
    fresh = folder / f".{starter.name}.{os.getpid()}"
    fresh.write_text(text, encoding="utf-8", newline="")
    fresh.chmod(0o755)
    fresh.replace(starter)  # in one step: a run may start it at this moment
    return starter
