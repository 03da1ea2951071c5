"""The per-user cache of engines: complete or not there, however many installations run at once."""

import fcntl
import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from .say import say


def folder() -> Path:
    """Where engines are kept; XDG_CACHE_HOME moves it."""
    base = os.environ.get("XDG_CACHE_HOME")
    return (Path(base) if base else Path.home() / ".cache") / "metastudio-provider" / "engine"


def kept(key: str) -> Path | None:
    """The `bin` folder that was made for this key before, if any. A folder gets its name only when it is complete."""
    bin_folder = folder() / key / "bin"
    return bin_folder if bin_folder.is_dir() else None


def make(key: str, fill: Callable[[Path], None]) -> Path:
    """The `bin` folder for this key; `fill` puts the files in when no other process has done so meanwhile."""
    target = folder() / key
    folder().mkdir(parents=True, exist_ok=True)
    with _locked(folder() / f"{key}.lock"):
        if found := kept(key):
            return found
        unfinished = folder() / f"{key}.unfinished"  # of a process that died: nobody else can be here now
        shutil.rmtree(unfinished, ignore_errors=True)
        (unfinished / "bin").mkdir(parents=True)
        try:
            fill(unfinished / "bin")
            unfinished.rename(target)
        finally:
            shutil.rmtree(unfinished, ignore_errors=True)
    return target / "bin"


@contextmanager
def _locked(path: Path) -> Iterator[None]:
    with path.open("w") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            say("another installation is at work; waiting for it")
            fcntl.flock(file, fcntl.LOCK_EX)
        yield  # the lock ends with the open file, also when the process dies


def link(bin_folder: Path, place: Path) -> None:
    """Point `place` at the engine, in one step: whoever looks meanwhile sees the old one or the new one."""
    fresh = place.with_name(f"{place.name}.{os.getpid()}")
    fresh.unlink(missing_ok=True)
    fresh.symlink_to(bin_folder)
    fresh.replace(place)
