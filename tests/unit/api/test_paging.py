"""Reading a list to its end, while others change it."""

import itertools
import json
from collections.abc import Callable, Mapping
from typing import Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from metastudio_provider.api import paging
from metastudio_provider.errors import Denied, ServiceFailure
from metastudio_provider.wire.operation import Operation

from .world import LIST, PROJECT, Clock, Service, api


class Rooms:
    """A list that is served in pages; `change` is called before each page but the first."""

    def __init__(self, size: int, page: int = 1000, change: Callable[["Rooms"], None] = lambda _: None) -> None:
        self.items = [{"room_id": f"r{number}"} for number in range(size)]
        self.page, self.change = page, change
        self.asked: list[tuple[int, int]] = []

    def fetch(self, offset: int, limit: int) -> dict[str, Any]:
        if self.asked:
            self.change(self)
        self.asked.append((offset, limit))
        found = self.items[offset : offset + min(limit, self.page)]
        return {"count": len(self.items), "rooms": found}


def names(fetch: Callable[[int, int], Mapping[str, Any]]) -> list[str]:
    return [item["room_id"] for item in paging.pages(fetch, "rooms", "room_id")]


@given(size=st.integers(0, 450), page=st.integers(1, 120))
def test_all_items_of_any_list_in_pages_of_any_size(size: int, page: int) -> None:
    rooms = Rooms(size, page)
    expected_calls = max(1, -(-size // min(page, 100)))
    if expected_calls <= 2 * (size // 100 + 1) + paging.SLACK:
        assert names(rooms.fetch) == [item["room_id"] for item in rooms.items]
        assert len(rooms.asked) == expected_calls
    else:  # a service that gives so few at once does not keep to its limit
        with pytest.raises(paging.Unstable):
            names(rooms.fetch)


@pytest.mark.parametrize(("size", "calls"), [(0, 1), (1, 1), (99, 1), (100, 1), (101, 2), (1000, 10)])
def test_no_call_too_many(size: int, calls: int) -> None:
    rooms = Rooms(size)
    assert len(names(rooms.fetch)) == size
    assert len(rooms.asked) == calls
    assert {limit for _, limit in rooms.asked} == {100}


CHANGES = st.lists(
    st.one_of(
        st.tuples(st.just("add"), st.integers(1, 60), st.floats(0, 1)),
        st.tuples(st.just("remove"), st.integers(1, 60), st.floats(0, 1)),
        st.none(),
    ),
    max_size=12,
)


@given(size=st.integers(0, 600), changes=CHANGES)
def test_what_is_there_all_the_time_is_found_once(size: int, changes: list[Any]) -> None:
    coming = iter(changes)
    fresh = itertools.count()

    def change(rooms: Rooms) -> None:
        step = next(coming, None)
        if step is None:
            return
        kind, amount, where = step
        place = int(where * len(rooms.items))
        if kind == "add":
            rooms.items[place:place] = [{"room_id": f"new{next(fresh)}"} for _ in range(amount)]
        else:
            del rooms.items[place : place + amount]

    rooms = Rooms(size, change=change)
    before = {item["room_id"] for item in rooms.items}
    found = names(rooms.fetch)

    assert len(found) == len(set(found))
    assert (before & {item["room_id"] for item in rooms.items}) <= set(found)


def test_a_list_that_grows_for_ever_has_an_end() -> None:
    def grow(rooms: Rooms) -> None:
        rooms.items[:0] = [{"room_id": f"new{len(rooms.items) + number}"} for number in range(100)]

    rooms = Rooms(150, change=grow)
    with pytest.raises(paging.Unstable, match="changes faster than it can be read"):
        names(rooms.fetch)
    assert len(rooms.asked) < 20


def test_a_list_that_shrinks_at_every_page_is_read() -> None:
    def shrink(rooms: Rooms) -> None:
        del rooms.items[0]

    rooms = Rooms(1000, change=shrink)
    kept = {f"r{number}" for number in range(100, 1000)}
    assert kept <= set(names(rooms.fetch))
    assert len(rooms.asked) < 20


def test_a_service_that_ignores_the_offset_ends() -> None:
    page = [{"room_id": f"r{number}"} for number in range(100)]
    asked: list[int] = []

    def fetch(offset: int, _: int) -> dict[str, Any]:
        asked.append(offset)
        return {"rooms": page} if len(asked) < 1000 else {}

    assert len(names(fetch)) == 100
    assert len(asked) == 2


def test_a_list_without_a_count_is_read_until_nothing_new_comes() -> None:
    rooms = Rooms(230)
    assert len(names(lambda offset, limit: {"rooms": rooms.fetch(offset, limit)["rooms"]})) == 230
    assert len(rooms.asked) == 4


@pytest.mark.parametrize("shown", [0, 30, 100])
def test_a_list_that_ends_before_its_count_is_an_error(shown: int) -> None:
    rooms = Rooms(shown)
    with pytest.raises(paging.Unstable, match=f"the list tells of 300 items and shows {shown} of them"):
        names(lambda offset, limit: rooms.fetch(offset, limit) | {"count": 300})
    assert rooms.asked[-2:] == [(shown, 100)] * 2


@pytest.mark.parametrize("count", [5_000, 10**9, 10**300])
def test_a_list_that_repeats_itself_has_an_end(count: int) -> None:
    rooms = Rooms(100)
    with pytest.raises(paging.Unstable, match=f"the list tells of {count} items and shows 100 of them, again and"):
        names(lambda _, limit: rooms.fetch(0, limit) | {"count": count})
    assert len(rooms.asked) == paging.SLACK + 2


@pytest.mark.parametrize("count", [{"count": 10**9}, {"count": 10**300}, {}])
def test_a_list_that_always_has_more_has_an_end(count: dict[str, int]) -> None:
    asked: list[int] = []

    def fetch(offset: int, _: int) -> dict[str, Any]:
        asked.append(offset)
        return {"rooms": [{"room_id": f"r{offset}"}], **count}

    with pytest.raises(paging.Unstable, match="the list has no end: more than 1000 items"):
        names(fetch)
    assert len(asked) == paging.ENDLESS


@pytest.mark.parametrize("told", [{"count": 250}, {}])
def test_a_page_that_is_empty_too_early_is_read_again(told: dict[str, int]) -> None:
    rooms = Rooms(250)

    def fetch(offset: int, limit: int) -> dict[str, Any]:
        answer = rooms.fetch(offset, limit)
        return {"rooms": [], **told} if len(rooms.asked) == 2 else answer

    assert len(names(fetch)) == 250
    assert rooms.asked == [(0, 100), (100, 100), (100, 100), (200, 100)]


def test_a_count_that_only_the_first_page_tells() -> None:
    rooms = Rooms(230)

    def fetch(offset: int, limit: int) -> dict[str, Any]:
        answer = rooms.fetch(offset, limit)
        return answer if offset == 0 else {"rooms": answer["rooms"]}

    assert len(names(fetch)) == 230


def test_equal_items_without_identity_are_told_apart_by_their_value() -> None:
    def fetch(_offset: int, _limit: int) -> dict[str, Any]:
        return {"count": 3, "rooms": [{"a": 1, "b": 2}, {"b": 2, "a": 1}, {"a": 2}]}

    assert list(paging.pages(fetch, "rooms")) == [{"a": 1, "b": 2}, {"a": 2}]


@pytest.mark.parametrize("answer", [{}, {"count": 3}, {"rooms": None}, {"rooms": "x"}, {"rooms": [1]}, {"rooms": {}}])
def test_an_answer_that_is_no_list_is_not_an_empty_list(answer: dict[str, Any]) -> None:
    with pytest.raises(paging.Unstable, match="the answer holds no list `rooms`"):
        names(lambda _offset, _limit: answer)


@pytest.mark.parametrize(
    "answer", [{"count": 0}, {"count": 0, "rooms": None}, {"count": 0, "rooms": []}, {"rooms": []}]
)
def test_an_empty_list(answer: dict[str, Any]) -> None:
    assert names(lambda _offset, _limit: answer) == []


def test_pages_of_the_api() -> None:
    rooms = Rooms(150)

    def handler(request: httpx.Request) -> httpx.Response:
        assert dict(request.url.params) == {
            "limit": "100",
            "offset": str(len(rooms.asked) * 100),
            "room_name": "春 sale",
            "live": "true",
        }
        return httpx.Response(200, json=rooms.fetch(int(request.url.params["offset"]), 100))

    bound = api(handler, Clock())
    found = list(bound.pages(LIST, "rooms", query={"room_name": "春 sale", "live": True, "state": None}))
    assert found == rooms.items


def test_pages_are_fetched_as_they_are_asked_for() -> None:
    service = Service(httpx.Response(200, json={"count": 500, "rooms": [{"room_id": f"r{n}"} for n in range(100)]}))
    found = api(service, Clock()).pages(LIST, "rooms")
    assert next(found) == {"room_id": "r0"}
    assert len(service.requests) == 1


def test_what_goes_wrong_is_told_like_any_failure() -> None:
    with pytest.raises(ServiceFailure) as caught:
        list(api(Service(httpx.Response(200, json={"x": 1})), Clock()).pages(LIST, "rooms"))
    shown = f"GET /v1/{PROJECT}/smart-live-rooms: UNREADABLE the answer holds no list `rooms` (HTTP 200)."
    assert str(caught.value) == shown
    with pytest.raises(Denied):
        list(api(Service(httpx.Response(401)), Clock()).pages(LIST, "rooms"))


BY_POST = Operation("list_asset_summary", "POST", "/v1/{project_id}/digital-assets/summarys")


def test_a_list_by_post_is_asked_for_once_with_its_body() -> None:
    service = Service(httpx.Response(200, json={"asset_list": [{"asset_id": "a"}, {"asset_id": "b"}]}))
    found = api(service, Clock()).pages(BY_POST, "asset_list", body={"asset_ids": ["a", "b"]})
    assert [item["asset_id"] for item in found] == ["a", "b"]
    (request,) = service.requests
    assert (json.loads(request.content), request.url.query) == ({"asset_ids": ["a", "b"]}, b"")


def test_a_list_by_post_is_tried_again_like_any_read() -> None:
    service = Service(httpx.ReadError("reset"), httpx.Response(503), httpx.Response(200, json={"asset_list": []}))
    assert list(api(service, Clock()).pages(BY_POST, "asset_list", body={"asset_ids": []})) == []
    assert len(service.requests) == 3


@pytest.mark.parametrize("answer", [httpx.Response(200), httpx.Response(200, json={"x": []})])
def test_an_answer_without_a_list_by_post_is_an_error(answer: httpx.Response) -> None:
    with pytest.raises(ServiceFailure):
        list(api(Service(answer), Clock(), max_retries=0).pages(BY_POST, "asset_list", body={"asset_ids": []}))
