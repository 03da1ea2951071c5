"""Recordings are kept as text files, which this module writes and brings back to life; README.md tells of them."""

import json
import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from socket import gethostname
from typing import Any

from ..engine.harness import DYNAMIC_PYTHON, PLUGIN_YAML, Door, Engine, Program, SimulatorFile, Stack
from ..engine.harness.files import PROJECT

HERE = Path(__file__).parent
DOORS = (PLUGIN_YAML, DYNAMIC_PYTHON)
SERVICE = "service.sqlite"
"""The simulator's file is beside the program, and every state names it so."""

EDITED = "Said before the edit."
"""This sentence stands where the test edits a program: not in acts, and not in a room that is on air."""

KEPT = ("objects", "files", "addresses", "settings")
"""These tables of the simulator say what it holds and how it behaves; the others are logs and faults."""

CLOCK = "clock_offset"


@dataclass(frozen=True)
class Golden:
    """One recording is what one release wrote through one door."""

    name: str
    door: Door

    @property
    def folder(self) -> Path:
        return HERE / self.name / self.door.name

    @property
    def program(self) -> Program:
        return Program(PROJECT, folder=self.folder / "program")

    def deployment(self) -> dict[str, Any]:
        """The state is as it was exported."""
        text = (self.folder / "state.json").read_text(encoding="utf-8")
        deployment: dict[str, Any] = json.loads(text)["deployment"]
        return deployment

    def restore(self, engine: Engine, folder: Path) -> tuple[Stack, SimulatorFile]:
        """A new stack gets the stored state, and the service is as it was then; the caller closes the simulator."""
        stack = engine.stack(folder, self.program)
        simulator = SimulatorFile(stack.folder / SERVICE)
        simulator.reset()  # makes the tables
        with closing(sqlite3.connect(simulator.file)) as connection:
            connection.executescript((self.folder / "service.sql").read_text(encoding="utf-8"))
        stack.run("stack", "import", "--file", str(self.folder / "state.json"), check=True)
        return stack, simulator

    def __str__(self) -> str:
        return f"{self.name}-{self.door}"


def goldens() -> list[Golden]:
    """Each release has a recording for each door."""
    names = sorted(file.parents[1].name for file in HERE.glob(f"*/{PLUGIN_YAML}/state.json"))
    assert names, f"no recording is in {HERE}"
    return [Golden(name, door) for name in names for door in DOORS]


def state_text(exported: dict[str, Any]) -> str:
    """The text has a line for each property, and no places in files of the machine that wrote the state."""
    exported["deployment"]["manifest"].pop("plugins", None)
    for row in exported["deployment"]["resources"]:
        row.pop("sourcePosition", None)
        row.pop("stackTrace", None)
    return spread(exported, depth=5)


def spread(value: Any, depth: int) -> str:
    """The JSON has a line for each value down to a depth; lists at that depth stay in one line."""
    return f"{_spread(value, depth, '')}\n"


def _spread(value: Any, depth: int, indent: str) -> str:
    inner = f"{indent} "
    if depth and isinstance(value, dict) and value:
        lines = [f"{inner}{json.dumps(key)}: {_spread(item, depth - 1, inner)}" for key, item in value.items()]
        return "{\n" + ",\n".join(lines) + f"\n{indent}}}"
    if depth > 1 and isinstance(value, list) and value:
        return "[\n" + ",\n".join(inner + _spread(item, depth - 1, inner) for item in value) + f"\n{indent}]"
    return json.dumps(value, ensure_ascii=False)


def service_text(file: Path, now: float) -> str:
    """The SQL fills the tables of an empty simulator; `now` is the time of its clock."""
    with closing(sqlite3.connect(file)) as connection:
        return "".join(f"{line}\n" for line in _statements(connection, now))


def _statements(connection: sqlite3.Connection, now: float) -> Iterator[str]:
    yield "BEGIN;"
    for table in KEPT:
        names = [row[1] for row in connection.execute(f"PRAGMA table_info({table})")]
        quoted = " || ', ' || ".join(f"quote({name})" for name in names)
        where = f" WHERE key != '{CLOCK}'" if table == "settings" else ""
        for (values,) in connection.execute(f"SELECT {quoted} FROM {table}{where} ORDER BY {names[0]}"):
            yield f"INSERT INTO {table} ({', '.join(names)}) VALUES ({values});"
    yield "-- The clock goes on from the moment of the recording."
    yield f"INSERT INTO settings (key, value) VALUES ('{CLOCK}', {int(now)} - CAST(strftime('%s', 'now') AS INTEGER));"
    yield "COMMIT;"


def machine_words(text: str) -> set[str]:
    """No recording may hold what is found here: the host's name, and whatever looks like a path of a machine."""
    path = r"/(?:home|root|tmp|work|usr|opt|Users|var|private|site-packages)/[^\s\"']*"
    host = rf"(?<![\w+/=-]){re.escape(gethostname())}(?![\w+/=-])"
    return set(re.findall(f"{path}|{host}", text))
