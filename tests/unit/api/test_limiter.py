"""How fast requests go out, on a clock that moves only when somebody waits."""

import math
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from metastudio_provider.api.limiter import Limiter
from metastudio_provider.call import Call
from metastudio_provider.errors import Cancelled, DeadlineExceeded
from metastudio_provider.wire.operation import Operation

from .world import Clock, Service, api, client

CREATE = Operation("create", "POST", "/v1/{project_id}/rooms", rate=1)
LIST = Operation("list", "GET", "/v1/{project_id}/rooms", rate=20)
OTHER = Operation("other", "GET", "/v1/{project_id}/others")


def limiter(clock: Clock, **values: Any) -> Limiter:
    given = {"max_concurrency": 16, "requests_per_second": None, "documented": True, "now": clock.now} | values
    return Limiter(**given)


def times(made: Limiter, clock: Clock, operation: Operation, count: int) -> list[float]:
    """When each of `count` requests goes out."""
    found = []
    for _ in range(count):
        with made.request(operation, clock.call()):
            found.append(clock.seconds)
    return found


def most_in_a_second(moments: list[float]) -> int:
    return max(sum(1 for other in moments if start <= other < start + 1) for start in moments)


def test_one_a_second() -> None:
    clock = Clock()
    assert times(limiter(clock), clock, CREATE, 4) == pytest.approx([0, 1.05, 2.1, 3.15])


def test_a_burst_goes_out_at_once() -> None:
    clock = Clock()
    assert times(limiter(clock), clock, LIST, 41) == pytest.approx([0.0] * 20 + [1.05] * 20 + [2.1])


def test_operations_do_not_wait_for_each_other() -> None:
    clock, made = Clock(), limiter(Clock())
    for operation in (CREATE, LIST, OTHER):
        times(made, clock, operation, 1)
    assert clock.waits == []


def test_what_has_no_documented_rate_never_waits() -> None:
    clock = Clock()
    assert times(limiter(clock), clock, OTHER, 500)[-1] == 0


def test_documented_rates_are_off_on_the_simulator() -> None:
    clock = Clock()
    assert times(limiter(clock, documented=False), clock, CREATE, 100)[-1] == 0


def test_a_limit_over_all_operations_takes_the_place_of_the_documented_ones() -> None:
    clock = Clock()
    made = limiter(clock, requests_per_second=2.0)
    found = [times(made, clock, operation, 1)[0] for operation in (CREATE, CREATE, LIST, OTHER, OTHER)]
    assert found == pytest.approx([0, 0, 1.05, 1.05, 2.1])


@given(
    rate=st.one_of(st.integers(1, 30), st.floats(0.2, 30)),
    gaps=st.lists(st.floats(0, 2), min_size=1, max_size=60),
)
def test_no_second_ever_sees_more_than_the_rate(rate: float, gaps: list[float]) -> None:
    clock = Clock()
    made = limiter(clock, requests_per_second=rate)
    found = []
    for gap in gaps:
        clock.seconds += gap
        found += times(made, clock, OTHER, 1)
    assert most_in_a_second(found) <= math.ceil(rate)


def test_threads_share_the_rate() -> None:
    clock = Clock()
    made = limiter(clock)
    waited: list[float] = []

    def wait(_: threading.Event, seconds: float) -> bool:
        waited.append(round(seconds, 2))
        return False

    def one(_: int) -> None:
        # This clock stands still: what each has to wait is seen at once.
        with made.request(CREATE, Call(now=clock.now, wait=wait)):
            pass

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(one, range(8)))
    assert sorted(waited) == [1.05, 2.1, 3.15, 4.2, 5.25, 6.3, 7.35]


def test_long_waits_are_reported_and_short_ones_are_not() -> None:
    clock = Clock()
    times(limiter(clock), clock, CREATE, 2)
    assert clock.reports == ["waiting for the rate limit, 1 s"]
    clock = Clock()
    times(limiter(clock, requests_per_second=20.0), clock, OTHER, 1)
    assert clock.reports == []


def test_a_wait_ends_with_the_call() -> None:
    clock = Clock()
    made = limiter(clock)
    times(made, clock, CREATE, 1)
    with pytest.raises(DeadlineExceeded, match="before the rate limit of the service lets create through"):
        made.request(CREATE, clock.call(deadline=0.5)).__enter__()
    clock.on_wait = lambda cancelled: cancelled.set()
    with pytest.raises(Cancelled):
        made.request(CREATE, clock.call()).__enter__()


def test_what_would_come_too_late_takes_no_time_from_the_others() -> None:
    clock = Clock()
    made = limiter(clock)
    times(made, clock, CREATE, 1)
    for _ in range(100):
        with pytest.raises(DeadlineExceeded):
            made.request(CREATE, clock.call(deadline=0.5)).__enter__()
    assert times(made, clock, CREATE, 1) == pytest.approx([1.05])


def test_a_429_holds_back_what_waits_already() -> None:
    clock = Clock()
    made = limiter(clock)
    times(made, clock, CREATE, 1)

    def refused(_: threading.Event) -> None:
        clock.on_wait = lambda _: None
        made.throttled(CREATE, sent=0.0, retry_after=30.0)

    clock.on_wait = refused  # while the next one waits for its turn
    assert times(made, clock, CREATE, 2) == pytest.approx([30, 31.05])


def test_a_429_holds_back_what_waits_for_a_place() -> None:
    clock = Clock()
    made = limiter(clock, max_concurrency=1)
    call = Call(deadline=1000.0, now=clock.now, wait=clock.wait)
    with ThreadPoolExecutor(1) as pool:
        with made.place(Call()):
            waits = threading.Event()
            call.now = lambda: waits.set() or clock.seconds  # type: ignore[func-returns-value]
            second = pool.submit(lambda: made.request(OTHER, call).__enter__())
            assert waits.wait(timeout=10)
            made.throttled(OTHER, sent=0.0, retry_after=30.0)
        second.result(timeout=10)
    assert clock.seconds == pytest.approx(30)


def test_a_429_slows_its_operation_down_and_good_answers_speed_it_up() -> None:
    clock = Clock()
    made = limiter(clock)
    made.throttled(OTHER, sent=0.0, retry_after=3.0)
    assert times(made, clock, OTHER, 3) == pytest.approx([3.0, 3.25, 3.5])
    assert times(made, clock, LIST, 2) == pytest.approx([3.5, 3.5])
    made.throttled(OTHER, sent=3.5, retry_after=None)
    before = clock.seconds
    assert times(made, clock, OTHER, 2)[1] == pytest.approx(before + 1.0)
    for _ in range(20):
        made.passed(OTHER)
    assert len(set(times(made, clock, OTHER, 10)[1:])) == 1


def test_answers_to_requests_of_before_do_not_slow_down_twice() -> None:
    clock = Clock()
    made = limiter(clock)
    clock.seconds = 1.0
    for _ in range(16):  # all were under way when the first of them came back
        made.throttled(OTHER, sent=0.5, retry_after=None)
    assert times(made, clock, OTHER, 2) == pytest.approx([1.0, 1.25])


def test_slowing_down_has_an_end() -> None:
    clock = Clock()
    made = limiter(clock)
    for _ in range(20):
        made.throttled(OTHER, sent=clock.seconds, retry_after=None)
    found = times(made, clock, OTHER, 2)
    assert found[1] - found[0] == pytest.approx(5.0)


def test_no_more_requests_under_way_than_allowed() -> None:
    lock, under_way, most = threading.Lock(), 0, 0
    full = threading.Event()

    def handler(_: httpx.Request) -> httpx.Response:
        nonlocal under_way, most
        with lock:
            under_way += 1
            most = max(most, under_way)
            if under_way == 3:
                full.set()
        assert full.wait(timeout=10)
        with lock:
            under_way -= 1
        return httpx.Response(200, json={})

    made = client(handler, Clock(), max_concurrency=3)
    with ThreadPoolExecutor(12) as pool:
        list(pool.map(lambda _: made.bind(Clock().call()).request(OTHER), range(12)))
    assert most == 3


def test_waiting_for_a_place_ends_with_a_cancel() -> None:
    made = Limiter(max_concurrency=1, requests_per_second=None, documented=True, now=time.monotonic)
    call = Call()
    with made.place(Call()):
        call.cancelled.set()
        with pytest.raises(Cancelled), made.place(call):
            pytest.fail("the place was taken")
    with made.place(Call()):
        pass


def test_the_client_keeps_the_documented_rate() -> None:
    clock = Clock()
    bound = api(Service(httpx.Response(200, json={})), clock)
    for _ in range(3):
        bound.request(CREATE, body={})
    assert clock.waits == pytest.approx([1.05, 1.05])


def test_the_client_slows_down_after_a_429_and_recovers() -> None:
    clock = Clock()
    bound = api(Service(httpx.Response(429), httpx.Response(200, json={})), clock)
    for _ in range(40):
        bound.request(OTHER)
    retried, *spaced = clock.waits
    assert retried == 0.5
    assert spaced[:3] == pytest.approx([0.2, 0.16, 0.128])
    assert len(spaced) < 15


def test_the_simulator_is_asked_without_waiting() -> None:
    clock = Clock()
    bound = api(Service(httpx.Response(200, json={})), clock, simulator=":memory:", endpoint=None)
    for _ in range(50):
        bound.request(CREATE, body={})
    assert clock.waits == []
