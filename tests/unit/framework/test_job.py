"""Tables of states: what they say, and that a table which contradicts itself is an error."""

from typing import Any

import pytest
from metastudio_provider.framework.job import JobStates, TrainingStates, state_in

TABLE: dict[str, Any] = {
    "stages": {"SUBMITTED": frozenset({"REVIEW", "REJECTED", "DONE"}), "TRAINED": frozenset({"DONE"})},
    "failed": frozenset({"REJECTED"}),
    "untrained": frozenset({"NEW", "REJECTED"}),
    "waiting": frozenset({"NEW"}),
    "changeable": frozenset({"REJECTED"}),
    "deletable": frozenset({"NEW", "REJECTED", "DONE"}),
    "delaying": frozenset({"REVIEW"}),
}


def test_what_follows_from_a_table() -> None:
    states = TrainingStates(**TABLE)
    assert states.submitted == {"REVIEW", "REJECTED", "DONE"}
    assert states.under_way == {"REVIEW", "DONE"}
    assert states.known == {"NEW", "REVIEW", "REJECTED", "DONE"}


def test_a_goal_is_reached_in_the_states_that_are_named() -> None:
    states = JobStates(TABLE["stages"], TABLE["failed"])
    assert [states.reached("TRAINED", state) for state in ("DONE", "REVIEW", "done", "", "NEWER")] == [True] + [
        False
    ] * 4


@pytest.mark.parametrize(
    ("names", "text"),
    [
        ({"stages": {"SUBMITTED": {"DONE"}, "TRAINED": {"DONE", "B", "A"}}}, "reached TRAINED and not SUBMITTED: A, B"),
        ({"waiting": frozenset({"NEW", "REVIEW"})}, "a task that is submitted and is not: REVIEW"),
        ({"untrained": frozenset({"NEW", "DONE"})}, "a task that has trained something and nothing: DONE"),
        ({"delaying": frozenset({"REVIEW", "NEW"})}, "delay a deletion and allow it: NEW"),
    ],
)
def test_a_table_that_contradicts_itself_is_an_error(names: dict[str, Any], text: str) -> None:
    with pytest.raises(TypeError, match=text):
        TrainingStates(**{**TABLE, **names})


@pytest.mark.parametrize("report", [{}, {"state": None}, {"state": 7}, {"state": ["DONE"]}, {"state": {}}])
def test_a_state_that_is_no_text_is_none(report: dict[str, Any]) -> None:
    assert state_in(report) == ""
