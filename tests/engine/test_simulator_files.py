"""A stack whose simulator is another file than before: its objects are not gone. Through both doors.

A relative path names another file after a `state move` to another project, or in another working directory.
"""

import shutil
from pathlib import Path

import pytest

from .catalogue import picture, shop, stage, tea
from .conftest import MakeStack
from .harness import Door, Result, SimulatorFile, Stack, assert_no_change
from .objects import KINDS, LIBRARY, TASK, declared, write_media

ALL = [tea(picture("front")), shop("OurShop"), stage(), declared(LIBRARY), declared(TASK)]
NEW = "made a new simulator file"
OTHER = "this id was made by another simulator file"


@pytest.fixture
def stack(door: Door, simulator_file: SimulatorFile, stacks: MakeStack) -> Stack:
    """Everything is up on a file beside the program."""
    stack = stacks(simulator_file, ALL, door)
    stack.configure({"metastudio:simulator": "service.sqlite"})
    write_media(stack)
    return stack


def said(result: Result, text: str) -> int:
    """How many lines for the user have the text."""
    return sum(text in line.message for line in result.diagnostics)


def test_a_new_file_is_named_once(stack: Stack) -> None:
    done = stack.up(check=True)
    assert said(done, f"{NEW} {stack.folder / 'service.sqlite'}") == said(done, NEW) == 1, str(done)
    assert said(stack.up(check=True), NEW) == 0


def elsewhere(stack: Stack) -> Path:
    """The same stack is worked on in another folder: the relative path names another file, which does not exist."""
    home, stack.folder = stack.folder, stack.folder.with_name("elsewhere")
    shutil.copytree(home, stack.folder, ignore=shutil.ignore_patterns("*.sqlite*"))
    return home


def test_objects_of_another_file_are_not_gone(stack: Stack) -> None:
    stack.up(check=True)
    before = stack.ids()
    home = elsewhere(stack)
    for command in (stack.preview, stack.up, stack.refresh, stack.destroy):
        result = command()
        assert result.returncode != 0, str(result)
        assert [step for step in result.changes if not step.failed and step.op in ("create", "delete")] == [], str(
            result
        )
        assert OTHER in result.text, str(result)
        assert "Set metastudio:simulator to that file" in result.text, str(result)
        assert "elsewhere/service.sqlite" in result.text, str(result)
        assert "pulumi state delete" in result.text, str(result)
        assert stack.ids() == before
    other = SimulatorFile(stack.folder / "service.sqlite")
    assert [kind.objects(other) for kind in KINDS.values()] == [[], [], []]
    assert other.writes() == []
    other.close()
    stack.folder = home
    assert_no_change(stack.up())
    assert stack.ids() == before
