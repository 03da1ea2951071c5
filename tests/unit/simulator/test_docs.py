"""docs/simulator.md names every assumption, option and control request there is."""

import re
from importlib import import_module
from pathlib import Path

import metastudio_simulator
import pytest
from metastudio_simulator.control import interface
from metastudio_simulator.image import states as image
from metastudio_simulator.live.commands import PARAMS
from metastudio_simulator.live.job_states import FOLLOWS
from metastudio_simulator.systems import SERVICE, SYSTEMS
from metastudio_simulator.voice import states as voice

TEXT = (Path(__file__).resolve().parents[3] / "docs" / "simulator.md").read_text(encoding="utf-8")
CODE = {
    file: set(re.findall(r"\w+", file.read_text(encoding="utf-8")))
    for file in Path(metastudio_simulator.__file__).parent.rglob("*.py")
}
"""Every word of every file."""


def assumptions(folder):
    """The names of the assumptions of a folder."""
    module = import_module(f"metastudio_simulator.{folder}.assumptions")
    return [*(name for name in vars(module) if name.isupper() and name != "DECISIONS"), *module.DECISIONS]


@pytest.mark.parametrize("folder", ["base", *SYSTEMS])
def test_the_page_lists_exactly_the_assumptions_there_are(folder):
    section = TEXT.partition(f": `{folder}/assumptions.py`\n")[2].partition("\n#")[0]
    rows = [line for line in section.splitlines() if line.startswith("| `")]
    listed = [name for row in rows for name in re.findall(r"`(\w+)`", row.split("|")[1])]
    assert sorted(listed) == sorted(assumptions(folder))


@pytest.mark.parametrize("folder", ["base", *SYSTEMS])
def test_every_assumption_is_named_where_the_code_follows_it(folder):
    words = {word for file, words in CODE.items() if file.name != "assumptions.py" for word in words}
    assert [name for name in assumptions(folder) if name not in words] == []


def test_every_option_is_named():
    assert [name for name in SERVICE.options if f"`{name}`" not in TEXT] == []


def test_every_control_request_is_named():
    requests = [f"`{method} {place}`" for method, place in interface.ACTIONS]
    assert [request for request in requests if request not in TEXT] == []
    text = re.sub(r"\{\w+\}", "{}", TEXT)
    requests = [f"`{method} {place}`" for method, place in SERVICE.control]
    assert [request for request in requests if request not in text] == []


def test_every_state_and_command_of_a_live_job_is_named():
    assert [state for state in FOLLOWS if f"| `{state}`" not in TEXT and f", `{state}`" not in TEXT] == []
    assert [command for command in PARAMS if f"| `{command}` |" not in TEXT] == []


@pytest.mark.parametrize("steps", [image.STEPS, voice.STEPS], ids=["image", "voice"])
def test_every_step_is_named_with_its_time(steps):
    text = " ".join(TEXT.split())
    assert [state for state, step in steps.items() if f"`{state}` ({step.seconds:,} s)" not in text] == []
