"""The table of an avatar training task's states."""

import pytest
from metastudio_simulator.base.contract import contract
from metastudio_simulator.image.states import DELETABLE, FAILURES, FIRST, LAST, LOGS, PHASES, STEPS, WAITING, WITH_ASSET

from ..conftest import PROJECT

STATES = set(contract().states("Show2dModelTrainingJobResponse", "state"))
JOBS = f"{PROJECT}/digital-human-training-manage/user/jobs"


def test_the_table_leads_from_submission_to_success():
    state, seen = FIRST, []
    while state in PHASES:
        seen.append(state)
        state = PHASES[state].next
    assert state == LAST
    assert set(seen) == STEPS.keys()


def test_the_table_has_only_states_and_logs_of_the_contract():
    assert {*FAILURES} == {phase.failed for phase in PHASES.values() if phase.failed}
    assert STEPS.keys() | {*FAILURES} | LOGS.keys() | DELETABLE | WITH_ASSET <= STATES
    assert {kind for kind, _ in LOGS.values()} <= set(contract().states("OperationLogInfo", "log_type"))
    assert {user for _, user in LOGS.values()} <= set(contract().states("OperationLogInfo", "operate_user"))


@pytest.fixture
def task(client):
    """Make a task in a state; answers its address."""

    def make(state=WAITING):
        job_id = client.post(JOBS, json={"name": "avatar"}).json()["job_id"]
        client.post(f"/_simulator/jobs/{job_id}/state", json={"state": state})
        return f"{JOBS}/{job_id}"

    return make


@pytest.mark.parametrize(
    ("seconds", "state"),
    [(59, FIRST), (60, "MANUAL_VERIFYING"), (3659, "MANUAL_VERIFYING"), (3660, "MANUAL_VERIFY_SUCCESS"), (1e6, LAST)],
)
def test_states_pass_with_the_clock(client, clock, task, seconds, state):
    submitted = task(FIRST)
    clock.now += seconds
    assert [job["state"] for job in client.get(JOBS).json()["jobs"]] == [state]
    assert client.get(submitted).json()["state"] == state


def test_entries_of_the_log_have_the_moments_at_which_states_began(client, clock, task):
    submitted = task(FIRST)
    clock.now += 1e6
    times = {entry["log_type"]: entry["operate_time"] for entry in client.get(submitted).json()["operation_logs"]}
    assert times["SYSTEM_VERIFY_SUCCESS"] == "2026-01-02T03:05:05Z"
    assert times["ADMIN_VERIFY_SUCCESS"] == "2026-01-02T04:05:05Z"


def test_all_states_pass_at_once(client, task):
    client.put("/_simulator/options", json={"training": "immediate"})
    assert client.get(task(FIRST)).json()["state"] == LAST


def test_states_pass_with_the_shows_alone(client, clock, task):
    client.put("/_simulator/options", json={"training": "reads"})
    submitted = task(FIRST)
    clock.now += 1e6
    assert client.get(JOBS).json()["jobs"][0]["state"] == FIRST
    assert [client.get(submitted).json()["state"] for _ in range(2)] == ["MANUAL_VERIFYING", "MANUAL_VERIFY_SUCCESS"]


@pytest.mark.parametrize("mode", ["clock", "reads", "immediate"])
def test_other_states_stay(client, clock, task, mode):
    client.put("/_simulator/options", json={"training": mode})
    tasks = {state: task(state) for state in STATES - STEPS.keys()}
    clock.now += 1e6
    assert {state: client.get(place).json()["state"] for state, place in tasks.items()} == {s: s for s in tasks}


@pytest.mark.parametrize("mode", ["clock", "reads", "immediate"])
@pytest.mark.parametrize("failure", FAILURES)
def test_a_task_fails_where_the_option_says_so(client, clock, task, mode, failure):
    client.put("/_simulator/options", json={"training": mode, "avatar_training_fails": failure})
    submitted = task(FIRST)
    clock.now += 1e6
    shown = [client.get(submitted).json() for _ in PHASES][-1]
    assert shown["state"] == failure
    assert shown["operation_logs"][-1]["log_description"]
    assert "asset_id" not in shown


@pytest.mark.parametrize("mode", ["clock", "reads", "immediate"])
def test_the_tasks_of_an_account_on_the_allow_list_wait_for_it(client, clock, task, mode):
    client.put("/_simulator/options", json={"training": mode, "avatar_allow_list": True})
    submitted = task(FIRST)
    clock.now += 1e6
    shown = [client.get(submitted).json() for _ in PHASES][-1]
    assert (shown["state"], bool(shown["asset_id"])) == ("WAIT_USER_CONFIRM", True)
