"""One asks, the others wait: as long as they may, and for a failure too."""

import threading
from concurrent.futures import ThreadPoolExecutor

import httpx
import pytest
from metastudio_provider.api.single_flight import SingleFlight
from metastudio_provider.call import Call
from metastudio_provider.errors import Cancelled, DeadlineExceeded, NotSent

from .world import SHOW, Clock, Service, client


class Waiting:
    """A call that tells when it looks at its deadline: it is waiting then."""

    def __init__(self, deadline: float = 10.0) -> None:
        self.seconds = 0.0
        self.waits = threading.Event()
        self.call = Call(deadline=deadline, now=self._now)

    def _now(self) -> float:
        self.waits.set()
        return self.seconds


def anything(_: object) -> bool:
    return True


def test_a_failure_is_that_of_all_who_waited_for_it() -> None:
    shared: SingleFlight[str] = SingleFlight()
    waiting = [Waiting() for _ in range(3)]
    asked: list[str] = []
    begun = threading.Event()

    def ask() -> str:
        asked.append("once")
        begun.set()
        for other in waiting:
            assert other.waits.wait(timeout=10)
        raise NotSent("nobody there")

    with ThreadPoolExecutor(4) as pool:
        first = pool.submit(shared.get, Call(), anything, ask)
        assert begun.wait(timeout=10)
        others = [pool.submit(shared.get, other.call, anything, ask) for other in waiting]
        for future in [first, *others]:
            with pytest.raises(NotSent, match="nobody there"):
                future.result(timeout=10)
    assert asked == ["once"]
    assert shared.get(Call(), anything, lambda: "later") == "later"  # whoever comes later asks anew


@pytest.mark.parametrize("end", [Cancelled("the engine"), DeadlineExceeded("its time")])
def test_the_end_of_one_call_is_not_that_of_the_others(end: Exception) -> None:
    shared: SingleFlight[str] = SingleFlight()
    waiting, begun = Waiting(), threading.Event()

    def ask() -> str:
        begun.set()
        assert waiting.waits.wait(timeout=10)
        raise end

    with ThreadPoolExecutor(2) as pool:
        first = pool.submit(shared.get, Call(), anything, ask)
        assert begun.wait(timeout=10)
        second = pool.submit(shared.get, waiting.call, anything, lambda: "found")
        with pytest.raises(type(end)):
            first.result(timeout=10)
        assert second.result(timeout=10) == "found"


@pytest.mark.parametrize("end", [Cancelled, DeadlineExceeded])
def test_waiting_for_the_project_ends_with_the_call(end: type[Exception]) -> None:
    begun, answered = threading.Event(), threading.Event()

    def iam(_: httpx.Request) -> httpx.Response:
        begun.set()
        assert answered.wait(timeout=10)
        return httpx.Response(200, json={"projects": [{"id": "p-1"}]})

    made = client(iam, Clock(), project_id=None)
    waiting = Waiting()
    with ThreadPoolExecutor(2) as pool:
        first = pool.submit(made.project_id, Call())
        assert begun.wait(timeout=10)
        second = pool.submit(made.bind(waiting.call).request, SHOW, path={"room_id": "r1"})
        assert waiting.waits.wait(timeout=10)
        if end is Cancelled:
            waiting.call.cancelled.set()
        else:
            waiting.seconds = 10.0
        with pytest.raises(end):
            second.result(timeout=10)
        answered.set()
        assert first.result(timeout=10) == "p-1"


def test_waiting_for_what_others_ask_ends_with_a_cancel() -> None:
    made = client(Service(httpx.Response(500)), Clock())
    waiting, begun, answered = Waiting(), threading.Event(), threading.Event()

    def ask() -> int:
        begun.set()
        assert answered.wait(timeout=10)
        return 1

    with ThreadPoolExecutor(2) as pool:
        first = pool.submit(made.bind(Call()).recent, "tasks", 5.0, ask)
        assert begun.wait(timeout=10)
        second = pool.submit(made.bind(waiting.call).recent, "tasks", 5.0, ask)
        assert waiting.waits.wait(timeout=10)
        waiting.call.cancelled.set()
        with pytest.raises(Cancelled):
            second.result(timeout=10)
        answered.set()
        assert first.result(timeout=10) == 1
