"""The database holds keys in clear, so its files are readable by their owner alone."""

import os
import sqlite3
import stat
import subprocess
import sys
from pathlib import Path

import pytest
from metastudio_simulator.base.store import DatabaseUnusable, Store

USER = """
import os, sys
from metastudio_simulator.base.store import Store
os.umask(int(sys.argv[2], 8))
store = Store(sys.argv[1])
with store.transaction() as tx:
    tx.log("GET", "/", 200)
place = os.path.realpath(sys.argv[1])
print(*(oct(os.stat(place + suffix).st_mode & 0o777) for suffix in ("", "-wal", "-shm")))
store.close()
"""
PRIVATE = "0o600 0o600 0o600\n"


def use(database: Path, umask: str = "022") -> str:
    """Write into the database in a fresh process; get the modes of its three files."""
    run = subprocess.run(
        [sys.executable, "-c", USER, str(database), umask], capture_output=True, text=True, check=False
    )
    assert run.stderr == ""
    return run.stdout


def mode(file: Path) -> int:
    return stat.S_IMODE(file.stat().st_mode)


@pytest.mark.parametrize("umask", ["000", "022", "077", "277"])
def test_a_new_file_is_private_whatever_the_umask(tmp_path: Path, umask: str) -> None:
    database = tmp_path / "simulation.sqlite"
    assert use(database, umask) == PRIVATE
    assert mode(database) == 0o600


@pytest.mark.parametrize("open_to", [0o644, 0o666, 0o640])
def test_a_file_that_others_can_read_is_tightened(tmp_path: Path, open_to: int) -> None:
    database = tmp_path / "simulation.sqlite"
    use(database)
    database.chmod(open_to)
    assert use(database) == PRIVATE
    assert mode(database) == 0o600


def test_files_beside_it_that_others_can_read_are_tightened(tmp_path: Path) -> None:
    """Another process has the database open, and so the files beside it are there already."""
    database = tmp_path / "simulation.sqlite"
    store = Store(str(database))
    with store.transaction() as tx:
        tx.log("GET", "/", 200)
    for suffix in ("", "-wal", "-shm"):
        os.chmod(f"{database}{suffix}", 0o644)
    assert use(database) == PRIVATE
    with store.transaction() as tx:
        assert tx.execute("SELECT count(*) FROM requests").fetchone() == (2,)
    store.close()


def test_the_file_behind_a_link_is_private(tmp_path: Path) -> None:
    (tmp_path / "link.sqlite").symlink_to(tmp_path / "simulation.sqlite")
    assert use(tmp_path / "link.sqlite", "000") == PRIVATE
    assert mode(tmp_path / "simulation.sqlite") == 0o600


def test_a_file_of_somebody_else_stays_as_it_is(tmp_path: Path) -> None:
    other = tmp_path / "other.sqlite"
    connection = sqlite3.connect(other)
    connection.execute("CREATE TABLE objects (a)")
    connection.close()
    other.chmod(0o644)
    with pytest.raises(DatabaseUnusable):
        Store(str(other)).transaction().__enter__()
    assert mode(other) == 0o644
