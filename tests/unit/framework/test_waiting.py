"""Waits: when they end, what they keep, and that nothing is asked afterwards."""

import threading
from collections.abc import Mapping
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from metastudio_provider.call import Call
from metastudio_provider.errors import (
    Cancelled,
    DeadlineExceeded,
    MetaStudioError,
    NotFound,
    OutcomeUnknown,
    Unfinished,
)
from metastudio_provider.framework.waiting import (
    MOST_SECONDS,
    Condition,
    WaitFailed,
    lasting,
    wait_for,
    wait_or_unfinished,
)

GONE = NotFound("GET", "/jobs/7", 404, "MSS.41000003", "training task not found")


class Service:
    """Answers one after the other; an exception is raised."""

    def __init__(self, *answers: Mapping[str, Any] | Exception) -> None:
        self.answers = list(answers)
        self.asked = 0

    def show(self) -> Mapping[str, Any]:
        self.asked += 1
        answer = self.answers.pop(0)
        if isinstance(answer, Exception):
            raise answer
        return answer


DONE: Condition[Mapping[str, Any]] = Condition(
    reached=lambda report: report["state"] == "DONE",
    describe=lambda report: f"{report['state']}, waiting for DONE",
    failure=lambda report: "it failed" if report["state"] == "FAILED" else None,
)


def call(**more: Any) -> Call:
    return Call(wait=lambda _event, _seconds: False, **more)


def unfinished(service: Service, call: Call) -> Unfinished:
    with pytest.raises(Unfinished) as caught:
        wait_or_unfinished(
            service.show, DONE, call, id="7", kept={"hashes": "kept"}, ended=lambda error: f"the wait ended: {error}"
        )
    return caught.value


def states(*names: str) -> list[Mapping[str, Any]]:
    return [{"state": name} for name in names]


def test_a_wait_reports_each_state_and_returns_the_last() -> None:
    lines: list[str] = []
    service = Service(*states("NEW", "BUSY", "DONE"))
    assert wait_for(service.show, DONE, call(report=lines.append)) == {"state": "DONE"}
    assert lines == ["NEW, waiting for DONE", "BUSY, waiting for DONE"]


def test_the_pauses_grow_up_to_a_bound() -> None:
    pauses: list[float] = []
    service = Service(*states(*["BUSY"] * 20, "DONE"))
    wait_for(service.show, DONE, Call(wait=lambda _event, seconds: bool(pauses.append(seconds))))
    assert pauses == sorted(pauses)
    assert pauses[-1] == MOST_SECONDS


def test_what_can_no_longer_be_reached_ends_the_wait() -> None:
    with pytest.raises(WaitFailed, match="it failed"):
        wait_for(Service(*states("BUSY", "FAILED")).show, DONE, call())


def test_a_failure_keeps_the_last_report() -> None:
    error = unfinished(Service({"state": "BUSY", "percent": 10}, {"state": "FAILED"}), call())
    assert (error.id, error.state) == ("7", {"state": "FAILED", "hashes": "kept"})
    assert error.reasons == ["it failed"]


@pytest.mark.parametrize("end", [OutcomeUnknown("no answer"), GONE, MetaStudioError("wrong")], ids=type)
def test_an_error_keeps_what_was_seen_before(end: MetaStudioError) -> None:
    service = Service({"state": "BUSY", "percent": 10}, end)
    error = unfinished(service, call())
    assert error.state == {"state": "BUSY", "percent": 10, "hashes": "kept"}
    assert error.reasons == [f"the wait ended: {end}"]


def test_a_fault_of_our_own_keeps_what_was_seen_before() -> None:
    error = unfinished(Service({"state": "BUSY"}, {"no": "state"}), call())
    assert error.state == {"no": "state", "hashes": "kept"}
    assert error.reasons == ["internal error in the metastudio provider: KeyError: 'state', please report"]


def test_the_first_look_may_fail_too() -> None:
    assert unfinished(Service(GONE), call()).state == {"hashes": "kept"}


def test_nothing_is_asked_after_a_cancel() -> None:
    cancelled = threading.Event()
    service = Service(*states("BUSY", "DONE"))
    error = unfinished(service, call(cancelled=cancelled, report=lambda _: cancelled.set()))
    assert isinstance(error.__cause__, Cancelled)
    assert (service.asked, error.state["state"]) == (1, "BUSY")


def test_nothing_is_asked_after_the_deadline() -> None:
    service = Service(*states("BUSY", "DONE"))
    error = unfinished(service, Call(deadline=1.0, now=lambda: 0.0, wait=lambda _event, _seconds: False))
    assert isinstance(error.__cause__, DeadlineExceeded)
    assert (service.asked, error.state["state"]) == (1, "BUSY")


@given(st.lists(st.sampled_from(["NEW", "BUSY", "DONE", "FAILED", None, "", 7, GONE, OutcomeUnknown("lost")])))
def test_every_end_but_the_awaited_state_is_unfinished(ends: list[Any]) -> None:
    answers = [end if isinstance(end, Exception) else {"state": end} for end in [*ends, GONE]]
    service = Service(*answers)
    first = next(
        place for place, end in enumerate([*ends, GONE]) if end in ("DONE", "FAILED") or isinstance(end, Exception)
    )
    if answers[first] == {"state": "DONE"}:
        assert wait_or_unfinished(service.show, DONE, call(), id="7", kept={}, ended=str) == {"state": "DONE"}
    else:
        assert unfinished(service, call()).id == "7"
    assert service.asked == first + 1


def test_a_state_that_cannot_be_put_into_words_is_waited_for_all_the_same() -> None:
    described: Condition[Mapping[str, Any]] = Condition(
        lambda report: report["state"] == "DONE", lambda report: f"{report['percent']} %"
    )
    assert wait_for(Service(*states("BUSY", "DONE")).show, described, call()) == {"state": "DONE"}


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (-5, "less than a minute"),
        (59, "less than a minute"),
        (60, "1 minute"),
        (3_599, "59 minutes"),
        (3_600, "1 hour"),
        (3_660, "1 hour 1 minute"),
        (2 * 86_400 + 3 * 3_600 + 60, "2 days 3 hours"),
        (86_400 + 60, "1 day"),
    ],
)
def test_a_time_in_words(seconds: float, words: str) -> None:
    assert lasting(seconds) == words
