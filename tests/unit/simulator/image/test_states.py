"""The table of an avatar training task's states."""

import pytest
from metastudio_simulator.base.contract import contract
from metastudio_simulator.image.states import DELETABLE, FIRST, LAST, LOGS, STEPS, WITH_ASSET, aged

STATES = set(contract().states("Show2dModelTrainingJobResponse", "state"))


def test_the_table_leads_from_submission_to_success():
    state, seen = FIRST, []
    while state in STEPS:
        seen.append(state)
        state = STEPS[state].next
    assert state == LAST
    assert set(seen) == STEPS.keys()


def test_the_table_knows_only_states_and_logs_of_the_contract():
    assert STEPS.keys() | LOGS.keys() | DELETABLE | WITH_ASSET <= STATES
    assert {kind for kind, _ in LOGS.values()} <= set(contract().states("OperationLogInfo", "log_type"))
    assert {user for _, user in LOGS.values()} <= set(contract().states("OperationLogInfo", "operate_user"))


@pytest.mark.parametrize(
    ("now", "entered"),
    [
        (59.9, []),
        (60, [("MANUAL_VERIFYING", 60)]),
        (3659.9, [("MANUAL_VERIFYING", 60)]),
        (3660, [("MANUAL_VERIFYING", 60), ("MANUAL_VERIFY_SUCCESS", 3660)]),
    ],
)
def test_states_pass_with_the_clock(now, entered):
    assert list(aged("AUTO_VERIFYING", 0, now, "clock", read=False)) == entered
    assert list(aged("AUTO_VERIFYING", 0, now, "clock", read=True)) == entered


def test_all_states_pass_at_once_or_with_reads():
    states = [state for state, _ in aged("AUTO_VERIFYING", 0, 0, "immediate", read=False)]
    assert (states[0], states[-1], len(states)) == ("MANUAL_VERIFYING", LAST, len(STEPS))
    assert list(aged("AUTO_VERIFYING", 0, 5, "reads", read=True)) == [("MANUAL_VERIFYING", 5)]
    assert list(aged("AUTO_VERIFYING", 0, 5, "reads", read=False)) == []


@pytest.mark.parametrize("state", sorted(STATES - STEPS.keys()))
@pytest.mark.parametrize("mode", ["clock", "reads", "immediate"])
def test_other_states_stay(state, mode):
    assert list(aged(state, 0, 1e9, mode, read=True)) == []
