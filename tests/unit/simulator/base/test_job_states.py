"""Time passes for jobs of any kind by their table of states."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from metastudio_simulator.base.job_states import JobStates, Step, settle
from metastudio_simulator.base.store import Store

TABLE = {"QUEUED": Step("queue_seconds", "RUNNING"), "RUNNING": Step(100, "STORING"), "STORING": Step(5, "DONE")}


def note(_tx, job, moment, reason):
    job["shown"]["log"].append((job["shown"]["state"], moment, *([reason] if reason else [])))


def jobs(**more):
    return JobStates(
        kind="film",
        mode="films",
        steps=TABLE,
        entered=note,
        summary=lambda job: {"state": job["shown"]["state"]},
        **more,
    )


@pytest.fixture
def store():
    store = Store(":memory:", {"films": "clock", "queue_seconds": 10})
    yield store
    store.close()


def make(tx, states, state="QUEUED", since=0.0, job_id="j"):
    shown = {"job_id": job_id, "state": state, "log": []}
    states.insert(tx, {"project": "p", "since": since, "shown": shown})


def log(tx, states, job_id="j"):
    return [tuple(entry) for entry in states.get(tx, "p", job_id)["shown"]["log"]]


@pytest.mark.parametrize(
    ("now", "entered"),
    [
        (9.9, []),
        (10, [("RUNNING", 10)]),
        (114.9, [("RUNNING", 10), ("STORING", 110)]),
        (1e9, [("RUNNING", 10), ("STORING", 110), ("DONE", 115)]),
    ],
)
def test_states_end_when_they_are_due_at_their_own_moment(store, now, entered):
    states = jobs()
    with store.transaction() as tx:
        make(tx, states)
        settle(tx, now, [states])
        assert log(tx, states) == entered


@given(steps=st.lists(st.floats(min_value=0, max_value=60), max_size=6))
def test_many_looks_see_what_one_look_sees(steps):
    states, store = jobs(), Store(":memory:", {"films": "clock", "queue_seconds": 10})
    with store.transaction() as tx:
        make(tx, states, job_id="often")
        make(tx, states, job_id="once")
        now = 0.0
        for seconds in steps:
            now += seconds
            job = states.get(tx, "p", "often")
            states.advance(tx, job, now)
            states.save(tx, job)
        settle(tx, now, [states])
        assert log(tx, states, "often") == log(tx, states, "once")
    store.close()


def test_all_states_end_at_once_when_asked(store):
    states = jobs()
    with store.transaction() as tx:
        tx.set("films", "immediate")
        make(tx, states, since=7.0)
        settle(tx, 7.0, [states])
        assert log(tx, states) == [("RUNNING", 7), ("STORING", 7), ("DONE", 7)]


def test_each_show_ends_one_state_when_asked(store):
    states = jobs()
    with store.transaction() as tx:
        tx.set("films", "reads")
        make(tx, states)
        for now in (1, 2, 3, 4):
            settle(tx, now, [states])
            states.read(tx, states.get(tx, "p", "j"), now)
        assert log(tx, states) == [("RUNNING", 1), ("STORING", 2), ("DONE", 3)]
    with store.transaction() as tx:
        tx.set("films", "clock")
        make(tx, states, job_id="other")
        states.read(tx, states.get(tx, "p", "other"), 1)
        assert log(tx, states, "other") == []


def test_jobs_that_nothing_is_due_for_are_not_loaded(store):
    states = jobs()
    with store.transaction() as tx:
        make(tx, states, "RUNNING", job_id="later")
        make(tx, states, "DONE", job_id="over")
        assert [(id, due) for _, _, id, due in tx.under_way()] == [("later", 100)]
        assert [states.is_due(tx, 100, now) for now in (99, 100)] == [False, True]


def test_only_states_that_may_follow_can_be_entered(store):
    states = jobs(follows={"QUEUED": ["RUNNING", "FAILED"], "RUNNING": []})
    with store.transaction() as tx:
        make(tx, states)
        job = states.get(tx, "p", "j")
        states.enter(tx, job, "RUNNING", 1, "by hand")
        assert job["shown"]["log"] == [("RUNNING", 1, "by hand")]
        with pytest.raises(ValueError, match="a job that is RUNNING cannot become FAILED"):
            states.enter(tx, job, "FAILED", 2)


def test_what_happens_during_a_state_can_end_it(store):
    def during(_tx, job, until):
        job["looks"] = job.get("looks", 0) + 1
        return (30.0, "DONE") if job["shown"]["state"] == "PLAYING" and until >= 30 else None

    states = jobs(during=during, busy=["PLAYING"])
    with store.transaction() as tx:
        make(tx, states, "PLAYING")
        settle(tx, 29, [states])
        assert (log(tx, states), states.get(tx, "p", "j")["looks"]) == ([], 1)
        settle(tx, 1000, [states])
        assert log(tx, states) == [("DONE", 30)]


def test_jobs_of_other_kinds_are_left_alone(store):
    states = jobs()
    with store.transaction() as tx:
        make(tx, states)
        settle(tx, 1e9, [])
        assert log(tx, states) == []
