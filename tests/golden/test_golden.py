"""States that earlier releases wrote load, preview and refresh without a change, and an edit updates in place."""

import base64
import io
import json
import pickle
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import metastudio_provider.dynamic
import pytest

from ..engine.harness import Engine, Result, assert_no_change
from .stored import EDITED, Golden, goldens

GOLDENS = goldens()

SECRET = "4dabf18193072939515e22adb298388d"
"""This key marks a special value in a state of the engine."""

Rows = Mapping[str, Mapping[str, Any]]
"""These are the resources of a state by their names."""


@pytest.fixture(scope="session")
def engine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Engine]:
    engine = Engine(tmp_path_factory.mktemp("golden"))
    yield engine
    engine.close()


@pytest.mark.engine
@pytest.mark.parametrize("golden", GOLDENS, ids=str)
def test_a_stored_state_asks_for_no_change_and_is_edited_in_place(
    golden: Golden, engine: Engine, tmp_path: Path
) -> None:
    stack, simulator = golden.restore(engine, tmp_path)
    try:
        stored = stack.resources(secrets=True)
        simulator.forget_requests()
        assert_nothing_to_do(stack.preview(), stored)
        stack.configure({"metastudio:refresh": "never"})
        assert_nothing_to_do(stack.preview(), stored)
        stack.configure({"metastudio:refresh": None})
        assert_nothing_to_do(stack.refresh(), stored)
        refreshed = stack.resources(secrets=True)
        assert plain(each(refreshed, "inputs")) == plain(each(stored, "inputs"))
        for name, row in stored.items():
            assert refreshed[name]["outputs"].get("state") == row["outputs"].get("state"), f"{name} moved by itself"
            lost = row["outputs"].keys() - refreshed[name]["outputs"].keys()
            assert not {output for output in lost if not output.startswith("__")}, f"outputs of {name} are gone"
        assert simulator.writes() == [], "a preview or a refresh has changed the service"

        edited = {name for name, row in stored.items() if EDITED in json.dumps(row["inputs"])}
        assert edited, "the recording has nothing to edit"
        edit(stack.folder)
        done = stack.up(check=True)
        assert {step.name: step.op for step in done.changes} == dict.fromkeys(edited, "update"), str(done)
        assert each(stack.resources(), "id") == each(stored, "id")
        assert_nothing_to_do(stack.preview(), stored)
    finally:
        simulator.close()


def assert_nothing_to_do(done: Result, stored: Rows) -> None:
    """Every resource of the state was looked at, and stays as it is."""
    assert_no_change(done)
    assert {step.name for step in done.resource_steps} == stored.keys(), str(done)


def each(rows: Rows, key: str) -> dict[str, Any]:
    return {name: row[key] for name, row in rows.items()}


def plain(value: Any) -> Any:
    """The value is as it was exported, without the marks of secrets, which a refresh may add."""
    if isinstance(value, dict):
        if "plaintext" in value and SECRET in value:
            return json.loads(value["plaintext"])
        return {key: plain(item) for key, item in value.items()}
    return [plain(item) for item in value] if isinstance(value, list) else value


def edit(folder: Path) -> None:
    """The sentence changes wherever it stands in the program."""
    for file in folder.glob("*.*"):
        if file.suffix in (".yaml", ".json"):
            text = file.read_text(encoding="utf-8")
            file.write_text(text.replace(EDITED, "Said after the edit."), encoding="utf-8")


@pytest.mark.parametrize("golden", [it for it in GOLDENS if not it.door.plugin], ids=str)
def test_a_dynamic_state_names_nothing_but_restore(golden: Golden) -> None:
    """What is pickled outlives every version only as a call of a function that stays where it is."""
    rows = [row for row in golden.deployment()["resources"] if row["type"].startswith("pulumi-python:")]
    assert rows
    for row in rows:
        for values in (row["inputs"], row["outputs"]):
            pickled = Names(io.BytesIO(base64.b64decode(values["__provider"])))
            token, urn, *_ = pickled.load()
            assert pickled.found == ["metastudio_provider.dynamic.restore"]
            assert row["type"].endswith(token.removeprefix("metastudio:"))
            assert urn == row["urn"]
    assert callable(metastudio_provider.dynamic.restore)


class Names(pickle.Unpickler):
    """A pickle is read without being run: what it would call is in `found`, and the arguments are the result."""

    def __init__(self, file: io.BytesIO) -> None:
        super().__init__(file)
        self.found: list[str] = []

    def find_class(self, module: str, name: str) -> Any:
        self.found.append(f"{module}.{name}")
        return lambda *arguments: arguments
