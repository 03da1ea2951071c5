"""The database: the simulator keeps everything in one SQLite database, in memory or in a file.

Several threads and several processes may use the same file at once. Each request is one short transaction. It takes the
write lock first, so what it reads cannot change meanwhile.
"""

import json
import queue
import sqlite3
import threading
import time
import weakref
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from . import private_files

VERSION = 5
LOCK_TIMEOUT = 60.0
"""Seconds to wait for another process's transaction."""

SCHEMA = """
CREATE TABLE objects (
  seq INTEGER PRIMARY KEY, kind TEXT NOT NULL, project TEXT NOT NULL, id TEXT NOT NULL,
  summary TEXT NOT NULL, body TEXT NOT NULL, due REAL, UNIQUE (kind, project, id));
CREATE INDEX objects_in_order ON objects (kind, project, seq);
CREATE INDEX under_way ON objects (kind, project, id, due) WHERE due IS NOT NULL;
CREATE TABLE files (
  owner TEXT NOT NULL, name TEXT NOT NULL, part INTEGER NOT NULL, size INTEGER NOT NULL, etag TEXT NOT NULL,
  facts TEXT NOT NULL DEFAULT 'null', PRIMARY KEY (owner, name, part)) WITHOUT ROWID;
CREATE TABLE addresses (
  signature TEXT PRIMARY KEY, path TEXT NOT NULL, project TEXT NOT NULL, owner TEXT NOT NULL, name TEXT NOT NULL,
  part INTEGER NOT NULL, content_type TEXT NOT NULL, expires REAL NOT NULL, used INTEGER NOT NULL DEFAULT 0,
  content_md5 TEXT);
CREATE INDEX addresses_of_owner ON addresses (owner);
CREATE TABLE requests (seq INTEGER PRIMARY KEY, method TEXT NOT NULL, path TEXT NOT NULL, status INTEGER NOT NULL);
CREATE TABLE faults (seq INTEGER PRIMARY KEY, times INTEGER NOT NULL, rule TEXT NOT NULL);
CREATE TABLE tokens (token TEXT PRIMARY KEY, project TEXT, expires REAL NOT NULL) WITHOUT ROWID;
CREATE TABLE rates (operation TEXT NOT NULL, project TEXT NOT NULL, moment INTEGER NOT NULL, calls INTEGER NOT NULL,
  PRIMARY KEY (operation, project)) WITHOUT ROWID;
CREATE TABLE settings (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE identity (tag TEXT NOT NULL);
"""
TAGGED = "INSERT INTO identity VALUES (lower(hex(randomblob(4))));"
"""Gives a file its tag, which is part of the ids that it makes (ids.py). A database in memory has none."""

UPGRADES = {
    1: """
ALTER TABLE objects ADD COLUMN due REAL;
CREATE INDEX under_way ON objects (kind, project, id, due) WHERE due IS NOT NULL;
UPDATE objects SET due = 0 WHERE json_extract(summary, '$.job_id') IS NOT NULL;
""",
    2: f"CREATE TABLE identity (tag TEXT NOT NULL); {TAGGED}",
    3: "ALTER TABLE addresses ADD COLUMN content_md5 TEXT;",
    4: "ALTER TABLE files ADD COLUMN facts TEXT NOT NULL DEFAULT 'null';",
}
"""The statements that turn each older format into the next. Format 1 had no `due`: first, every job is looked at.
Format 2 had no tag: its ids have none. Format 3 signed no Content-MD5, format 4 kept no content."""

TABLES = ("objects", "files", "addresses", "requests", "faults", "tokens", "rates", "settings")
"""What a reset empties. The tag stays: an object that was reset away is gone, and no other file has it."""

Document = dict[str, Any]


class DatabaseUnusable(Exception):
    """The database file cannot be opened, or is something else than a simulator's database."""


class Transaction:
    """The reads and writes of one request; all of them happen, or none."""

    def __init__(self, connection: sqlite3.Connection, defaults: Mapping[str, Any]) -> None:
        self.execute = connection.execute
        self.executemany = connection.executemany
        self._defaults = defaults
        self._settings: Document | None = None

    @property
    def settings(self) -> Document:
        """The settings of the simulation: the defaults under what the database has."""
        if self._settings is None:
            rows = self.execute("SELECT key, value FROM settings")
            self._settings = {**self._defaults, **{key: json.loads(value) for key, value in rows}}
        return self._settings

    @property
    def file(self) -> str:
        """The whole path of the database, or `:memory:`."""
        return str(self.execute("PRAGMA database_list").fetchone()[2]) or ":memory:"

    @property
    def tag(self) -> str | None:
        """The tag of the file in the ids that it makes; None for a database in memory."""
        row = self.execute("SELECT tag FROM identity").fetchone()
        return None if row is None else str(row[0])

    def set(self, key: str, value: Any) -> None:
        self.settings[key] = value
        self.execute("INSERT OR REPLACE INTO settings VALUES (?, ?)", (key, json.dumps(value)))

    def log(self, method: str, path: str, status: int) -> None:
        self.execute("INSERT INTO requests (method, path, status) VALUES (?, ?, ?)", (method, path, status))

    def insert(
        self, kind: str, project: str, id: str, body: Document, summary: Document, due: float | None = None
    ) -> None:
        """Keep a new object. `due` is the moment at which something may happen to it by itself."""
        self.execute(
            "INSERT INTO objects (kind, project, id, summary, body, due) VALUES (?, ?, ?, ?, ?, ?)",
            (kind, project, id, json.dumps(summary), json.dumps(body), due),
        )

    def replace(
        self, kind: str, project: str, id: str, body: Document, summary: Document, due: float | None = None
    ) -> None:
        """Keep a changed object."""
        self.execute(
            "UPDATE objects SET summary = ?, body = ?, due = ? WHERE kind = ? AND project = ? AND id = ?",
            (json.dumps(summary), json.dumps(body), due, kind, project, id),
        )

    def under_way(self) -> list[tuple[str, str, str, float]]:
        """Kind, project, id and due moment of every object that something may happen to, oldest first."""
        # Without the name of the index SQLite would read the whole table, since that is in order already.
        query = "SELECT kind, project, id, due FROM objects INDEXED BY under_way WHERE due IS NOT NULL ORDER BY seq"
        return self.execute(query).fetchall()

    def get(self, kind: str, project: str, id: str) -> Document | None:
        key = (kind, project, id)
        row = self.execute("SELECT body FROM objects WHERE kind = ? AND project = ? AND id = ?", key).fetchone()
        return None if row is None else json.loads(row[0])

    def anywhere(self, kind: str, id: str) -> tuple[str, Document]:
        """An object of whichever project, with that project; KeyError when there is none."""
        query = "SELECT project, body FROM objects WHERE kind = ? AND id = ?"
        row = self.execute(query, (kind, id)).fetchone()
        if row is None:
            raise KeyError(f"there is no {kind.replace('_', ' ')} {id}")
        return row[0], json.loads(row[1])

    def delete(self, kind: str, project: str, id: str) -> bool:
        key = (kind, project, id)
        return self.execute("DELETE FROM objects WHERE kind = ? AND project = ? AND id = ?", key).rowcount > 0

    def count(self, kind: str, project: str) -> int:
        row = self.execute("SELECT count(*) FROM objects WHERE kind = ? AND project = ?", (kind, project)).fetchone()
        return int(row[0])

    def summaries(self, kind: str, project: str, *, newest_first: bool = False) -> list[Document]:
        """The summaries of all objects of a kind, by time of creation."""
        order = "DESC" if newest_first else "ASC"
        query = f"SELECT summary FROM objects WHERE kind = ? AND project = ? ORDER BY seq {order}"
        rows = self.execute(query, (kind, project))
        summaries: list[Document] = json.loads(f"[{','.join(text for (text,) in rows)}]")  # parsed in one go: many
        return summaries

    def page(
        self, kind: str, project: str, offset: int, limit: int, wanted: Callable[[Document], bool] | None
    ) -> tuple[int, list[Document]]:
        """One page of the summaries that pass a filter (None: all), and how many there are. LISTS_NEWEST_FIRST."""
        if wanted is None:
            rows = self.execute(
                "SELECT summary FROM objects WHERE kind = ? AND project = ? ORDER BY seq DESC LIMIT ? OFFSET ?",
                (kind, project, limit, offset),
            )
            return self.count(kind, project), [json.loads(row[0]) for row in rows]
        found = [summary for summary in self.summaries(kind, project, newest_first=True) if wanted(summary)]
        return len(found), found[offset : offset + limit]


class Store:
    """Connections to the database; opened at the first use. `defaults` are the settings of a new simulation."""

    def __init__(self, database: str, defaults: Mapping[str, Any] | None = None) -> None:
        self.database = database
        self._defaults = {"clock_offset": 0.0, **(defaults or {})}
        self._idle: queue.LifoQueue[sqlite3.Connection] = queue.LifoQueue()
        self._opening = threading.Lock()
        self._turn = threading.Lock()
        self._opened: list[sqlite3.Connection] = []
        self._in_memory = database == ":memory:"
        self._made = False
        self._finalizer = weakref.finalize(self, _close_all, self._opened)

    @contextmanager
    def transaction(self) -> Iterator[Transaction]:
        """A transaction for a block of code; it is committed at the end, and undone when the block raises."""
        # At the file SQLite looks again and again whether it is free; only processes wait there, threads wait here.
        with self._turn, self._connection() as connection:
            connection.execute("BEGIN IMMEDIATE")
            try:
                yield Transaction(connection, self._defaults)
            except BaseException:
                connection.execute("ROLLBACK")
                raise
            connection.execute("COMMIT")

    @contextmanager
    def reading(self) -> Iterator[Transaction]:
        """For a single statement that changes nothing."""
        with self._connection() as connection:
            yield Transaction(connection, self._defaults)

    def take_made(self) -> str | None:
        """The whole path of the file, when this store has made it. Only the first caller gets it."""
        with self._connection(), self._opening:
            made, self._made = self._made, False
        return str(Path(self.database).absolute()) if made else None

    def close(self) -> None:
        """Close all connections; a database in memory is gone then."""
        self._finalizer()
        self._idle = queue.LifoQueue()

    @contextmanager
    def _connection(self) -> Iterator[sqlite3.Connection]:
        connection = self._take()
        try:
            yield connection
        finally:
            self._idle.put(connection)

    def _take(self) -> sqlite3.Connection:
        try:
            return self._idle.get_nowait()
        except queue.Empty:
            with self._opening:
                if not (self._in_memory and self._opened):
                    connection = self._open()
                    self._opened.append(connection)
                    return connection
        return self._idle.get()  # in memory there is one connection, because another would see another database

    def _open(self) -> sqlite3.Connection:
        try:
            if not self._in_memory:
                private_files.create(self.database)
            connection = sqlite3.connect(
                self.database, timeout=LOCK_TIMEOUT, isolation_level=None, check_same_thread=False
            )
            try:
                made = _prepare(connection, SCHEMA if self._in_memory else SCHEMA + TAGGED)
                if not self._in_memory:
                    private_files.tighten(self.database)
                    self._made = self._made or made
            except BaseException:
                connection.close()
                raise
            return connection
        except sqlite3.Error as error:
            place = Path(self.database)
            reason = f"the folder {place.parent} does not exist" if not place.parent.exists() else str(error)
            raise DatabaseUnusable(f"The simulator cannot use the database {self.database}: {reason}.") from error


def _prepare(connection: sqlite3.Connection, new: str) -> bool:
    """Bring a database to this format; `new` are the statements that make an empty one. True when it was empty."""
    connection.execute("PRAGMA synchronous = OFF")  # a crash of the machine may cost a simulation, nothing else
    version = _version(connection)
    if version == VERSION:
        return False
    if version > VERSION:
        raise sqlite3.DatabaseError(f"it was made by another version (format {version}, this one writes {VERSION})")
    _use_write_ahead_log(connection)
    connection.execute("BEGIN IMMEDIATE")
    # Another process may have been first; and somebody else's database must not become ours.
    version = _version(connection)
    if version == 0 and connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]:
        raise sqlite3.DatabaseError("it holds something else than a simulation")
    scripts = [UPGRADES[old] for old in range(version, VERSION)] if version else [new]
    for statement in ";".join(scripts).split(";"):
        connection.execute(statement)
    connection.execute(f"PRAGMA user_version = {VERSION}")
    connection.execute("COMMIT")
    return version == 0


def _version(connection: sqlite3.Connection) -> int:
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def _use_write_ahead_log(connection: sqlite3.Connection) -> None:
    # SQLite does not wait for a lock while it changes the journal mode, so several starting processes may collide.
    deadline = time.monotonic() + LOCK_TIMEOUT
    while True:
        try:
            connection.execute("PRAGMA journal_mode = WAL").fetchone()
            return
        except sqlite3.OperationalError as error:
            if "locked" not in str(error) or time.monotonic() > deadline:
                raise
            time.sleep(0.01)


def _close_all(connections: list[sqlite3.Connection]) -> None:
    while connections:
        connections.pop().close()
