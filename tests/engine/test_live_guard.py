"""The live guard on the real engine: what preview and up say, and that the show goes on untouched.

Every livestream here is started behind Pulumi's back. Each case prints what a user reads (pytest -s).
"""

import copy
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import pytest

from .broadcast import ROOM, commands, room, writes
from .conftest import MakeStack
from .harness import Declared, Door, Reference, Result, SimulatorFile
from .objects import LIBRARY, declared, reworded

LIVE = ("WAITING", "PROCESSING")


@dataclass(frozen=True)
class Case:
    """`change` makes the program that is applied while the room is live; None destroys the stack."""

    name: str
    change: Callable[[list[Declared]], list[Declared]] | None
    allowed: bool = False
    state: str = "PROCESSING"
    configured: bool = False
    library: bool = False


def edited(show: list[Declared]) -> list[Declared]:
    return [reworded(it) if it.name == ROOM else it for it in show]


def replaced(show: list[Declared]) -> list[Declared]:
    return [Declared(it.name, it.token, {**it.inputs, "room_type": "TEMPLATE"}) for it in show]


def removed(show: list[Declared]) -> list[Declared]:
    return [it for it in show if it.name != ROOM]


def other_rule(show: list[Declared]) -> list[Declared]:
    return [reworded(it) if it.name == LIBRARY else it for it in show]


CASES = [
    Case("edit, on air", edited),
    Case("edit, waiting", edited, state="WAITING"),
    Case("edit, allowed", edited, allowed=True),
    Case("edit, allowed by the configuration", edited, configured=True),
    Case("edit, waiting, allowed", edited, allowed=True, state="WAITING"),
    Case("replace", replaced),
    Case("replace, allowed", replaced, allowed=True),
    Case("delete", removed),
    Case("delete, waiting", removed, state="WAITING"),
    Case("delete, allowed", removed, allowed=True),
    Case("destroy", None),
    Case("destroy, allowed", None, allowed=True),
    Case("rule change", other_rule, library=True),
    Case("rule change, allowed", other_rule, library=True, allowed=True),
]


@pytest.mark.parametrize("case", CASES, ids=[case.name for case in CASES])
def test_a_live_room(simulator_file: SimulatorFile, stacks: MakeStack, door: Door, case: Case) -> None:
    simulator_file.options(live_jobs="immediate" if case.state == "PROCESSING" else "clock", live_start_seconds=3600)
    more: dict[str, Any] = {"allow_while_live": True} if case.allowed else {}
    if case.library:
        more["interaction_rules"] = Reference(LIBRARY, "room_rules")
    show = [*([declared(LIBRARY)] if case.library else []), room(**more)]
    stack = stacks(simulator_file, show, door)
    if case.configured:
        stack.configure({"metastudio:allowWhileLive": True})
    made = stack.up()
    assert made.returncode == 0, str(made)
    room_id = stack.resources()[ROOM]["id"]
    job_id = simulator_file.post(f"smart-live-rooms/{room_id}/smart-live-jobs", {})["job_id"]
    before = untouched(simulator_file, room_id, job_id)
    since = simulator_file.live_job(job_id)["shown"].get(
        "start_time", simulator_file.live_job(job_id)["shown"]["create_time"]
    )
    writes(simulator_file)

    if case.change is not None:
        stack.write(door.program(case.change(copy.deepcopy(show))))
    stack.environment.pop("PULUMI_SKIP_CONFIRMATIONS", None)  # it stands for --yes, which a preview does not take
    planned = stack.preview() if case.change else stack.run("destroy", "--preview-only", "--json")
    assert writes(simulator_file) == [], "a preview wrote something"
    done = stack.up() if case.change else stack.destroy()
    told(case, door, planned, done)

    free = case.allowed or case.configured
    if not free:
        assert done.returncode != 0
        assert f"task {job_id}" in text(done)
        assert since in text(done)
        assert untouched(simulator_file, room_id, job_id) == before, "the show was touched"
        assert [call for call in writes(simulator_file) if "smart-live-rooms" in call] == []
        if case.change in (edited, replaced, other_rule) or door.plugin:
            assert f"task {job_id}" in text(planned), str(planned)
        if case.change in (edited, replaced, other_rule):
            # Outputs of a dynamic resource that is updated are unknown while previewing: that is only warned of.
            unknown = case.library and not door.plugin
            assert (planned.returncode == 0) == unknown, str(planned)
        return
    assert planned.returncode == 0, str(planned)
    assert done.returncode == 0, str(done)
    if case.change in (edited, other_rule):
        assert f"task {job_id}" in text(planned)
        wanted = {edited: "REWRITE_PLAY_SCRIPT", other_rule: "REWRITE_INTERACTION_RULES"}[case.change]
        if case.state == "PROCESSING":
            assert wanted in text(done), str(done)
            assert door.plugin <= (wanted in text(planned)), str(planned)
            assert commands(simulator_file, job_id) == [wanted]
        else:
            assert commands(simulator_file, job_id) == []
        assert simulator_file.live_job(job_id)["shown"]["state"] == case.state
    else:
        assert simulator_file.live_job(job_id)["shown"]["state"] == "SUCCEED", "the room went, its show was left behind"


def untouched(simulator: SimulatorFile, room_id: str, job_id: str) -> tuple[Any, ...]:
    """All of a show and its room that must stay as it is."""
    job = simulator.live_job(job_id)
    room = {key: value for key, value in simulator.get(f"smart-live-rooms/{room_id}").items() if "url" not in key}
    room.pop("thumbnail", None)
    return room, job["shown"]["state"], job["config"], job["exit"], job["commands"], job["stopping"]


def text(done: Result) -> str:
    return "\n".join(line.message for line in done.diagnostics) + done.stderr


def told(case: Case, door: Door, planned: Result, done: Result) -> None:
    print(f"\n== {case.name} ({door}, task {case.state})")
    for name, result in (("preview", planned), ("up" if case.change else "destroy", done)):
        steps = ", ".join(f"{step.op} {step.name}" for step in result.changes) or "no steps"
        print(f"{name}: exit {result.returncode}; {steps}")
        for line in result.diagnostics:
            if "task " in line.message:
                print(f"    {line.severity}: {' '.join(line.message.split())[:600]}")
