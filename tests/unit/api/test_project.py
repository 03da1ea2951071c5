"""The project id: given, of the simulator, or looked up by region."""

from concurrent.futures import ThreadPoolExecutor
from typing import Any

import httpx
import pytest
from metastudio_provider.errors import ConfigurationError, Denied, ServiceFailure
from metastudio_provider.values.model import UNKNOWN

from .world import SHOW, Clock, Service, api, client

KEYS: dict[str, Any] = {"auth_token": None, "access_key": "ak-1", "secret_key": "sk-1", "project_id": None}


def projects(*found: dict[str, Any]) -> httpx.Response:
    return httpx.Response(200, json={"projects": list(found), "links": {}})


def test_it_is_looked_up_once_by_the_name_of_the_region() -> None:
    service = Service(projects({"id": "p-1", "name": "cn-north-4"}))
    made = client(service, Clock(), **KEYS)
    with ThreadPoolExecutor(4) as pool:
        found = set(pool.map(lambda _: made.bind(Clock().call()).project_id, range(8)))
    assert found == {"p-1"}
    (request,) = service.requests
    assert str(request.url) == "https://iam.cn-north-4.myhuaweicloud.com/v3/projects?name=cn-north-4"
    assert "X-Project-Id" not in request.headers
    assert "X-App-UserId" not in request.headers
    assert request.headers["Authorization"].startswith("SDK-HMAC-SHA256 Access=ak-1,")


def test_it_addresses_and_signs_the_requests() -> None:
    service = Service(projects({"id": "p-1"}), httpx.Response(200, json={}))
    api(service, Clock(), **KEYS).request(SHOW, path={"room_id": "r1"})
    request = service.requests[1]
    assert request.url.path == "/v1/p-1/smart-live-rooms/r1"
    assert request.headers["X-Project-Id"] == "p-1"


def test_a_given_one_is_not_looked_up() -> None:
    service = Service(httpx.Response(500))
    assert api(service, Clock(), project_id="mine").project_id == "mine"
    assert service.requests == []


def test_the_endpoint_of_iam_can_be_given() -> None:
    service = Service(projects({"id": "p-1"}))
    assert api(service, Clock(), **KEYS, iam_endpoint="https://iam.example.com/v3").project_id == "p-1"
    assert service.requests[0].url.host == "iam.example.com"


@pytest.mark.parametrize(
    ("answer", "text"),
    [
        (projects(), "The credentials have no project in region cn-north-4; check `region`, or set `project_id`."),
        (projects({"id": "p-1", "enabled": False}), "The credentials have no project in region cn-north-4"),
        (httpx.Response(200, json={}), "The credentials have no project in region cn-north-4"),
        (
            projects({"id": "p-1"}, {"id": "p-2"}),
            "The credentials have several projects in region cn-north-4; set `project_id` to one of p-1, p-2.",
        ),
    ],
)
def test_none_and_many(answer: httpx.Response, text: str) -> None:
    with pytest.raises(ConfigurationError) as caught:
        assert api(Service(answer), Clock(), **KEYS).project_id
    assert str(caught.value).startswith(text)
    assert caught.value.setting == "project_id"


def test_a_disabled_project_is_no_choice() -> None:
    answer = projects({"id": "p-1", "enabled": False}, {"id": "p-2", "enabled": True})
    assert api(Service(answer), Clock(), **KEYS).project_id == "p-2"


def test_a_failed_look_up_is_not_remembered() -> None:
    wrong = httpx.Response(401, json={"error": {"code": "401", "message": "The request you have made requires"}})
    bound = api(Service(wrong, projects({"id": "p-1"})), Clock(), **KEYS)
    with pytest.raises(Denied, match=r"GET /v3/projects: The request you have made requires \(HTTP 401\)\."):
        assert bound.project_id
    assert bound.project_id == "p-1"


def test_a_look_up_is_tried_again_like_any_read() -> None:
    service = Service(httpx.Response(503), projects({"id": "p-1"}))
    assert api(service, Clock(), **KEYS).project_id == "p-1"
    with pytest.raises(ServiceFailure):
        assert api(Service(httpx.Response(503)), Clock(), **KEYS).project_id


@pytest.mark.parametrize(
    ("values", "setting", "text"),
    [
        ({"region": None}, "region", "No region: set `region` (or HW_REGION_NAME), such as cn-north-4."),
        (
            {"region": None, "endpoint": "https://x"},
            "project_id",
            "No project: set `project_id`, or `region` to have it looked up.",
        ),
        ({"region": None, "project_id": "p"}, "region", "No region: set `region` (or HW_REGION_NAME)"),
        ({"region": UNKNOWN}, "region", "The service cannot be asked: `region` of the provider is not known yet."),
        (
            {"access_key": UNKNOWN, "secret_key": UNKNOWN, "project_id": "p"},
            "access_key",
            "The service cannot be asked: `access_key`, `secret_key` of the provider is not known yet.",
        ),
    ],
)
def test_settings_that_do_not_say_whom_to_ask(values: dict[str, Any], setting: str, text: str) -> None:
    service = Service(httpx.Response(500))
    with pytest.raises(ConfigurationError) as caught:
        api(service, Clock(), **{**KEYS, **values}).request(SHOW, path={"room_id": "r1"})
    assert str(caught.value).startswith(text)
    assert caught.value.setting == setting
    assert service.requests == []


def test_settings_that_only_tune_may_be_unknown() -> None:
    service = Service(httpx.Response(200, json={}))
    assert api(service, Clock(), max_retries=UNKNOWN).request(SHOW, path={"room_id": "r1"}) == {}
