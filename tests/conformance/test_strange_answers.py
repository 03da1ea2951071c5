"""Whatever the service answers once it created an object, the id is kept, and there is one object.

No test here names a resource: a new declaration is covered as soon as it is in the registry.
"""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.drivers import Declared, Driver, Failed, Managed, doors
from tests.lives import LAWS, TOKENS, checked, drawn, made_changeable, needs, world

ODD = st.one_of(
    st.none(),
    st.booleans(),
    st.sampled_from([-1, 0, 10**400, 1.5, "", "x", "\ud800", "***", "unresolved:1", "2026-13-45T99:99:99Z"]),
    st.sampled_from([[], {}, [None], ["x"], [{}], {"state": {}}, {"id": None}, [[[[[[[[{"key": []}]]]]]]]]]),
)
"""Values that no type of the contract has, or that break what is made of them."""


class Strange(httpx.BaseTransport):
    """Lets everything through, but for the answers to reads after a write, while there is a change."""

    def __init__(self) -> None:
        self.change: Callable[[Any], Any] | None = None
        self._written = False

    def __call__(self, way: httpx.BaseTransport) -> "Strange":
        self._way = way
        return self

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        answer = self._way.handle_request(request)
        answer.read()
        if self.change is not None and self._written and answer.status_code == 200 and answer.content:
            return httpx.Response(200, content=json.dumps(self.change(answer.json())).encode())
        self._written = self.change is not None and (self._written or request.method != "GET")
        return answer


def changed(data: st.DataObject) -> Callable[[Any], Any]:
    """Puts an odd value somewhere into an answer, or in its place."""

    def change(answer: Any) -> Any:
        owner, here = None, answer
        while isinstance(here, dict | list) and here and (owner is None or data.draw(st.booleans())):
            key = data.draw(st.sampled_from(list(here) if isinstance(here, dict) else range(len(here))))
            owner, here = here, here[key]
        if owner is None or data.draw(st.integers(0, 9)) == 0:
            return data.draw(ODD)
        owner[key] = data.draw(ODD)
        return answer

    return change


@doors
@pytest.mark.parametrize("token", TOKENS)
@settings(LAWS, max_examples=10)
@given(data=st.data())
def test_the_id_of_a_create_is_kept_whatever_is_read_back(
    tmp_path: Path, door: type[Driver], token: str, data: st.DataObject
) -> None:
    strange = Strange()
    with world(tmp_path, strange) as service:
        provider = service.provider(door, max_retries=0)
        declared = checked(provider, token, drawn(provider, token, data))
        strange.change = changed(data)
        try:
            kept: Managed | None = provider.create(declared)
        except Failed as failed:
            kept = failed.kept
        assert kept is not None, "the engine keeps nothing of an object that exists"
        strange.change = None
        # The process dies before the engine keeps anything.
        assert service.provider(door).create(declared).id == kept.id


@doors
@pytest.mark.parametrize("token", TOKENS)
@settings(LAWS, max_examples=10)
@given(data=st.data())
def test_an_update_keeps_what_it_reached_whatever_is_read_back(
    tmp_path: Path, door: type[Driver], token: str, data: st.DataObject
) -> None:
    strange = Strange()
    with world(tmp_path, strange) as service:
        provider = service.provider(door, max_retries=0)
        given = needs(provider, token, data)
        made = provider.create(checked(provider, token, drawn(provider, token, data, given=given)))
        made = made_changeable(service, provider, made)
        declared = provider.check(token, drawn(provider, token, data, given=given), made)
        if declared.problems or not planned(provider, made, declared):
            return
        strange.change = changed(data)
        kept, said = made, ""
        try:
            kept = provider.update(made, declared)
        except Failed as failed:
            kept, said = failed.kept or made, "" if failed.kept else str(failed)
        assert kept.id == made.id
        assert "internal error" not in said, "an internal error takes what was reached along"


def planned(provider: Driver, made: Managed, declared: Declared) -> bool:
    """Whether an update changes something in place."""
    try:
        plan = provider.diff(made, declared)
    except Failed:
        return False
    return plan.changes and not plan.replace
