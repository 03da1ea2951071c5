"""What the state of a livestream task says: only a state that is known to be over is over."""

from typing import Any

import pytest
from metastudio_provider.resources.live.live_tasks import describe, in_order, is_on_air, is_over, progress, why_ended

ODD: list[Any] = [None, "", 7, "STARTING", "processing", "PROCESSING ", ["SUCCEED"], {"state": "FAILED"}]
"""States that the contract does not have."""


@pytest.mark.parametrize("state", ODD, ids=repr)
def test_a_task_in_an_odd_state_is_neither_over_nor_on_air(state: Any) -> None:
    task = {"job_id": "j1", "state": state}
    assert not is_over(task)
    assert not is_on_air(task)
    assert [live["job_id"] for live in in_order([task])] == ["j1"], "its room must not be harmed"
    assert describe(task) == f"task j1 may be on air: its state is {state}"


def test_a_task_without_anything_is_live() -> None:
    assert in_order([{"job_id": "j1"}]) == [{"job_id": "j1"}]
    assert in_order([{}])


@pytest.mark.parametrize("state", ["SUCCEED", "FAILED", "BLOCKED"])
def test_a_task_that_is_over_harms_nobody(state: str) -> None:
    assert is_over({"state": state})
    assert in_order([{"job_id": "j1", "state": state}]) == []


def test_of_several_live_tasks_those_on_air_come_first() -> None:
    tasks = [
        {"job_id": "odd", "state": None},
        {"job_id": "late", "state": "PROCESSING", "start_time": "2026-01-01T12:00:00Z"},
        {"job_id": "early", "state": "PROCESSING", "start_time": "2026-01-01T11:00:00Z"},
        {"job_id": "waiting", "state": "WAITING"},
    ]
    assert [task["job_id"] for task in in_order(tasks)] == ["early", "late", "odd", "waiting"]


@pytest.mark.parametrize("info", [None, "x", [], {"error_code": 7}], ids=repr)
def test_why_a_task_ended_can_be_said_of_any_report(info: Any) -> None:
    assert why_ended({"state": "FAILED", "error_info": info}).startswith("it failed: ")
    assert progress({"room_name": "Sale", "state": info}).startswith("Sale: ")
