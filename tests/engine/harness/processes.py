"""Processes of processes, without a library: Linux tells them under /proc, other systems through ps."""

import contextlib
import os
import signal
import subprocess
from collections.abc import Iterator
from pathlib import Path


def below(ancestor: int) -> dict[int, str]:
    """Every descendant of a process, with its command line."""
    table = list(_table())
    found: dict[int, str] = {}
    fresh = {ancestor}
    while fresh:
        children = {pid: command for pid, parent, command in table if parent in fresh and pid not in found}
        found |= children
        fresh = set(children)
    return found


def commands() -> dict[int, str]:
    """The command line of every process; a dead one that nobody has asked for its result counts as gone."""
    return {pid: command for pid, _, command in _table()}


def kill(pid: int) -> None:
    """kill -9 of a process that may have ended by itself."""
    with contextlib.suppress(ProcessLookupError):
        os.kill(pid, signal.SIGKILL)


def end_group(process: "subprocess.Popen[str]") -> None:
    """Kill a process that leads a group of its own, with all that it has started."""
    try:
        os.killpg(process.pid, signal.SIGKILL)
    except ProcessLookupError:
        process.kill()


class Orphans:
    """Python programs that outlive their language host.

    When a run fails, the engine ends the old host that it may have been built with, and then waits five seconds for
    the program behind it, which waits for the engine. Ending the program ends the wait, and changes nothing else.
    """

    def __init__(self, ancestor: int, mark: str) -> None:
        self._ancestor, self._mark = ancestor, mark
        self._parents: dict[int, int] = {}

    def end(self) -> None:
        """Kill those of the programs seen so far that have lost their parent meanwhile; to be called now and then."""
        programs = {pid: parent for pid, parent, command in _table() if self._mark in command}
        for pid, parent in self._parents.items():
            if programs.get(pid, parent) != parent:
                kill(pid)
        for pid in below(self._ancestor).keys() & programs.keys():
            self._parents.setdefault(pid, programs[pid])


def _table() -> Iterator[tuple[int, int, str]]:
    """Process id, parent's id, command line."""
    if not Path("/proc/self/stat").exists():
        listing = subprocess.run(["ps", "-axo", "pid=,ppid=,command="], capture_output=True, text=True, check=True)
        for line in listing.stdout.splitlines():
            pid, parent, command = line.split(None, 2)
            yield int(pid), int(parent), command
        return
    for place in Path("/proc").iterdir():
        if place.name.isdigit():
            try:
                state, parent = (place / "stat").read_text().rpartition(")")[2].split()[:2]
                command = (place / "cmdline").read_bytes().replace(b"\0", b" ").decode(errors="replace").strip()
            except OSError:  # it ended meanwhile
                continue
            if state not in "ZX":
                yield int(place.name), int(parent), command
