"""Which command of the engine runs: the protocol does not tell it to a provider.

The state of an object remembers that the engine reads it before it compares. After `refresh: never` was set these reads
go on until the object's next write, and look like the reads of a refresh that the user asked for. The command line of
the engine tells them apart. Where it cannot be seen, every read counts as asked for.
"""

import os
import re
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from ..engine.project import project_file

COMPARING = frozenset({"up", "update", "preview", "pre", "destroy", "down", "dn"})
"""Commands that read for a comparison alone, unless an option asks for a refresh."""

SHORT = re.compile(r"-[A-Za-z]*r[A-Za-z]*(=.*)?")
"""Options of one letter, with the one for a refresh among them."""

PROJECT_OPTION = re.compile(r"""(?<![\w:.-])["']?refresh["']?\s*:\s*["']?always""")
"""`options: {refresh: always}` in a project's file, in each form. What only looks like it costs a read."""

ANCESTORS = 4
"""The engine starts a plugin itself, or by way of a language host and a shell."""


class Process(NamedTuple):
    """A running program."""

    parent: int
    arguments: Sequence[str]


def process(pid: int) -> Process | None:
    """A process of this machine, None where it cannot be seen."""
    try:
        stat = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8", errors="replace")
        line = Path(f"/proc/{pid}/cmdline").read_text(encoding="utf-8", errors="replace")
        # The name of the program, in parentheses, may hold anything.
        return Process(int(stat.rpartition(")")[2].split()[1]), line.rstrip("\0").split("\0"))
    except (OSError, ValueError, IndexError):
        pass
    import subprocess  # for systems without /proc alone

    try:
        command = ["ps", "-o", "ppid=,command=", "-p", str(pid)]
        shown = subprocess.run(command, capture_output=True, text=True, timeout=5, check=True).stdout
        parent, *arguments = shown.split()
        return Process(int(parent), arguments)
    except (OSError, ValueError, subprocess.SubprocessError):
        return None


def asks_for_refresh(
    environment: Mapping[str, str] = os.environ,
    *,
    folder: Callable[[], Path] = Path.cwd,
    parent: Callable[[], int] = os.getppid,
    process: Callable[[int], Process | None] = process,
) -> bool:
    """Whether the user asked the engine to read the objects. `folder` gives a folder in the project."""
    arguments = _engine(parent(), process)
    if not COMPARING.intersection(arguments):
        return True
    if any(("refresh" in one and one != "--refresh=false") or SHORT.fullmatch(one) for one in arguments):
        return True
    if "PULUMI_OPTION_REFRESH" in environment:
        return True
    try:
        return PROJECT_OPTION.search(project_file(folder())[1]) is not None
    except (OSError, ValueError):  # the folder was deleted, or the file cannot be read
        return True


def _engine(pid: int, process: Callable[[int], Process | None]) -> Sequence[str]:
    """The arguments of the engine among the ancestors of this process, empty where it is not found."""
    for _ in range(ANCESTORS):
        found = process(pid)
        if found is None or not found.arguments:
            break
        program = re.split(r"[\\/]", found.arguments[0])[-1].removesuffix(".exe")
        if program == "pulumi":
            return found.arguments[1:]
        pid = found.parent
    return ()
