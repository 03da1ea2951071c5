"""docs/simulator.md names every assumption, option and control request there is."""

import re
from pathlib import Path

from metastudio_simulator.base import assumptions
from metastudio_simulator.control import interface
from metastudio_simulator.image.states import STEPS
from metastudio_simulator.live.commands import PARAMS
from metastudio_simulator.live.job_states import NEXT

TEXT = (Path(__file__).resolve().parents[3] / "docs" / "simulator.md").read_text(encoding="utf-8")


def test_every_assumption_is_named():
    names = [*(name for name in vars(assumptions) if name.isupper()), *assumptions.DECISIONS]
    assert [name for name in names if f"`{name}`" not in TEXT] == []


def test_every_assumption_is_named_where_the_code_follows_it():
    files = Path(assumptions.__file__).parents[1].rglob("*.py")
    code = "".join(file.read_text(encoding="utf-8") for file in files if file.name != "assumptions.py")
    names = [*(name for name in vars(assumptions) if name.isupper() and name != "DECISIONS"), *assumptions.DECISIONS]
    assert [name for name in names if name not in code] == []


def test_every_option_is_named():
    assert [name for name in assumptions.OPTIONS if f"`{name}`" not in TEXT] == []


def test_every_control_request_is_named():
    requests = [f"`{method} {place}`" for method, place in interface.ACTIONS]
    assert [request for request in requests if request not in TEXT] == []
    told = re.sub(r"\{\w+\}", "{}", TEXT)
    requests = [f"`{method} {place}`" for method, place in interface.OBJECTS]
    assert [request for request in requests if request not in told] == []


def test_every_state_and_command_of_a_live_job_is_named():
    assert [state for state in NEXT if f"| `{state}`" not in TEXT and f", `{state}`" not in TEXT] == []
    assert [command for command in PARAMS if f"| `{command}` |" not in TEXT] == []


def test_every_step_is_told_with_its_time():
    told = " ".join(TEXT.split())
    assert [state for state, step in STEPS.items() if f"`{state}` ({step.seconds:,} s)" not in told] == []
