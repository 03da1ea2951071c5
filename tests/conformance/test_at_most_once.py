"""At most one object for each declared object, whatever is lost on the way and whenever the provider dies.

No test here names a resource or a door: a new declaration is covered as soon as it is in the registry.
"""

from pathlib import Path

import httpx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from metastudio_provider.call import Call
from metastudio_provider.framework.lost import LONGEST_CREATE
from metastudio_provider.framework.registry import resource

from tests.drivers import Driver, Failed, Managed, doors, up
from tests.drivers.lifecycle import LifecycleDriver
from tests.lives import LAWS, OBJECTS, World, drawn, world

RUNS = 4
"""Runs of `pulumi up` after which all must be there."""

FAULTS = {
    "reset before": {"when": "before", "kind": "reset"},
    "reset after the commit": {"when": "after", "kind": "reset"},
    "reset inside the answer": {"when": "body", "kind": "reset"},
    "503 after the commit": {"when": "after", "kind": "status", "status": 503},
}


class Killed(BaseException):
    """The end of the provider's process."""


class Deadly(httpx.BaseTransport):
    """Kills the provider at a request: before the service gets it, or before the provider gets the answer."""

    def __init__(self) -> None:
        self.left: int | None = None
        self.answered = False

    def __call__(self, way: httpx.BaseTransport) -> "Deadly":
        self.way = way
        return self

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        if self.left is not None:
            self.left -= 1
        if self.left == -1 and not self.answered:
            raise Killed
        answer = self.way.handle_request(request)
        if self.left == -1:
            raise Killed
        return answer


def up_until_done(service: World, door: type[Driver], token: str, inputs: dict[str, object]) -> Managed:
    """`pulumi up` again and again, each time in a new process: once at once, then after all that may still happen."""
    kept, last = None, ""
    for run in range(RUNS):
        if run > 1:
            service.pass_time(LONGEST_CREATE)
        try:
            return up(service.provider(door, max_retries=0), token, inputs, kept)
        except Failed as failure:
            kept, last = failure.kept or kept, str(failure)
        except Killed:
            last = "killed"
    raise AssertionError(f"not done after {RUNS} runs: {last}")


def objects(service: World, token: str) -> list[str]:
    lifecycle = service.provider(LifecycleDriver).lifecycle
    return [found.id for found in lifecycle.list(token, {}, Call())]


@doors
@pytest.mark.parametrize("fault", FAULTS)
@pytest.mark.parametrize("token", OBJECTS)
@settings(LAWS, max_examples=1)
@given(data=st.data())
def test_a_lost_answer_leads_to_one_object(
    tmp_path: Path, door: type[Driver], token: str, fault: str, data: st.DataObject
) -> None:
    with world(tmp_path) as service:
        inputs = drawn(service.provider(door), token, data)
        service.lose(resource(token).creating, **FAULTS[fault])
        made = up_until_done(service, door, token, inputs)
        assert service.faults() == []
        assert objects(service, token) == [made.id]
        service.writes()
        up(service.provider(door), token, inputs, made)
        assert service.writes() == []


@doors
@pytest.mark.parametrize("token", OBJECTS)
@LAWS
@given(data=st.data(), request=st.integers(0, 5), answered=st.booleans())
def test_a_provider_killed_at_any_request_leads_to_one_object(
    tmp_path: Path, door: type[Driver], token: str, data: st.DataObject, request: int, answered: bool
) -> None:
    between = Deadly()
    with world(tmp_path, between) as service:
        inputs = drawn(service.provider(door), token, data)
        between.left, between.answered = request, answered
        made = up_until_done(service, door, token, inputs)
        between.left = None
        assert objects(service, token) == [made.id]
        service.writes()
        up(service.provider(door), token, inputs, made)
        assert service.writes() == []
