"""The files of a database are readable by their owner alone, because they hold keys and callbacks in clear."""

import contextlib
import os
import stat
import threading

PRIVATE = stat.S_IRUSR | stat.S_IWUSR

_creating = threading.Lock()


def create(database: str) -> None:
    """Make an empty private file where there is none, whatever the umask. SQLite gives its other files the same mode.

    Where that fails, SQLite fails too and says why.
    """
    # A process that closes any handle of a file loses its locks on it. So no thread opens the new file meanwhile.
    with _creating, contextlib.suppress(OSError):
        os.close(os.open(os.path.realpath(database), os.O_CREAT | os.O_EXCL | os.O_RDWR, PRIVATE))
        os.chmod(database, PRIVATE)


def tighten(database: str) -> None:
    """Take a database away from other users that could read it. A file of another owner stays as it is."""
    place = os.path.realpath(database)
    for file in (place, f"{place}-wal", f"{place}-shm"):
        with contextlib.suppress(OSError):
            mode = os.stat(file).st_mode
            if stat.S_ISREG(mode) and mode & (stat.S_IRWXG | stat.S_IRWXO):
                os.chmod(file, PRIVATE)
