"""Signing in: ready tokens, tokens from IAM, keys of the settings."""

import json
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from typing import Any

import httpx
import pytest
from metastudio_provider.api.auth import KeyAuth, TokenAuth
from metastudio_provider.api.credentials import Keys
from metastudio_provider.call import Call
from metastudio_provider.errors import (
    ApiError,
    Cancelled,
    Denied,
    NotSent,
    OutcomeUnknown,
    ServiceFailure,
    Throttled,
)

from .world import CREATE, PROJECT, SHOW, START, Clock, Handler, Service, api, client

USER: dict[str, Any] = {"auth_token": None, "user_name": "ann", "password": "pass-word", "domain_name": "acme"}
ROOM = httpx.Response(200, json={"room_id": "r1"})
UNAUTHORIZED = httpx.Response(401, json={"error_code": "APIGW.0301", "error_msg": "decrypt token fail"})


def issued(token: str, hours: float = 24) -> httpx.Response:
    expires = (START + timedelta(hours=hours)).strftime("%Y-%m-%dT%H:%M:%S.%fZ")
    return httpx.Response(201, headers={"X-Subject-Token": token}, json={"token": {"expires_at": expires}})


class Cloud:
    """IAM and the service, each with its own answers."""

    def __init__(self, iam: Handler, service: Handler) -> None:
        self.iam, self.service = iam, service

    def __call__(self, request: httpx.Request) -> httpx.Response:
        return self.iam(request) if request.url.host.startswith("iam.") else self.service(request)


def test_a_ready_token_is_sent() -> None:
    request = httpx.Request("GET", "https://x.example/")
    flow = TokenAuth("t-1").sync_auth_flow(request)
    next(flow)
    assert request.headers["X-Auth-Token"] == "t-1"
    with pytest.raises(StopIteration):
        flow.send(httpx.Response(401))


def test_temporary_keys_send_and_sign_their_token() -> None:
    request = httpx.Request("GET", "https://x.example/")
    next(KeyAuth(Keys("ak", "sk", "tok"), PROJECT, lambda: START).sync_auth_flow(request))
    assert request.headers["X-Security-Token"] == "tok"
    assert request.headers["X-Project-Id"] == PROJECT
    assert "x-project-id;x-sdk-date;x-security-token" in request.headers["Authorization"]


def test_a_refused_signature_is_not_tried_again() -> None:
    # Five refusals in a row lock an access key.
    service = Service(UNAUTHORIZED)
    with pytest.raises(Denied, match="five failures in a row"):
        api(service, Clock(), auth_token=None, access_key="ak-1", secret_key="sk-1").request(CREATE, body={})
    assert len(service.requests) == 1


def test_a_retried_request_is_signed_anew() -> None:
    service = Service(httpx.Response(503), ROOM)
    api(service, Clock(), auth_token=None, access_key="ak-1", secret_key="sk-1").request(SHOW, path={"room_id": "r"})
    assert [request.headers["X-Sdk-Date"] for request in service.requests] == ["20260102T030405Z", "20260102T030405Z"]
    service = Service(httpx.Response(503, headers={"Retry-After": "9"}), ROOM)
    api(service, Clock(), auth_token=None, access_key="ak-1", secret_key="sk-1").request(SHOW, path={"room_id": "r"})
    assert [request.headers["X-Sdk-Date"] for request in service.requests] == ["20260102T030405Z", "20260102T030414Z"]


def test_a_password_becomes_a_token_of_the_project() -> None:
    cloud = Cloud(Service(issued("t-1")), Service(ROOM))
    bound = api(cloud, Clock(), **USER)
    for _ in range(3):
        bound.request(SHOW, path={"room_id": "r1"})

    (asked,) = cloud.iam.requests
    assert (asked.method, str(asked.url)) == (
        "POST",
        "https://iam.cn-north-4.myhuaweicloud.com/v3/auth/tokens?nocatalog=true",
    )
    user = {"name": "ann", "password": "pass-word", "domain": {"name": "acme"}}
    assert json.loads(asked.content) == {
        "auth": {
            "identity": {"methods": ["password"], "password": {"user": user}},
            "scope": {"project": {"id": PROJECT}},
        }
    }
    assert "X-Auth-Token" not in asked.headers
    assert asked.extensions["timeout"]["read"] == 60
    service = cloud.service
    assert isinstance(service, Service)
    assert [request.headers["X-Auth-Token"] for request in service.requests] == ["t-1"] * 3


def test_the_token_is_of_the_region_when_no_project_is_given() -> None:
    projects = httpx.Response(200, json={"projects": [{"id": "found"}]})
    cloud = Cloud(Service(issued("t-1"), projects), Service(ROOM))
    api(cloud, Clock(), **USER, project_id=None).request(SHOW, path={"room_id": "r1"})
    asked, listed = cloud.iam.requests
    assert json.loads(asked.content)["auth"]["scope"] == {"project": {"name": "cn-north-4"}}
    assert listed.headers["X-Auth-Token"] == "t-1"


def test_a_token_is_renewed_before_it_expires() -> None:
    clock = Clock()
    cloud = Cloud(Service(issued("t-1"), issued("t-2", hours=48)), Service(ROOM))
    bound = api(cloud, clock, **USER)
    bound.request(SHOW, path={"room_id": "r1"})
    clock.seconds = 24 * 3600 - 400
    bound.request(SHOW, path={"room_id": "r1"})
    assert len(cloud.iam.requests) == 1
    clock.seconds = 24 * 3600 - 200
    bound.request(SHOW, path={"room_id": "r1"})
    assert len(cloud.iam.requests) == 2


def test_a_refused_token_is_renewed_once() -> None:
    clock = Clock()
    tokens: list[str] = []

    def service(request: httpx.Request) -> httpx.Response:
        tokens.append(request.headers["X-Auth-Token"])
        assert request.content == b'{"room_name":"a"}'
        return UNAUTHORIZED if tokens[-1] == "t-1" and clock.seconds else ROOM

    cloud = Cloud(Service(issued("t-1"), issued("t-2")), service)
    bound = api(cloud, clock, **USER)
    bound.request(CREATE, body={"room_name": "a"})
    clock.seconds = 3600
    assert bound.request(CREATE, body={"room_name": "a"}) == {"room_id": "r1"}
    assert tokens == ["t-1", "t-1", "t-2"]


def test_a_dead_token_that_is_refused_with_400_is_renewed_too() -> None:
    clock = Clock()
    dead = httpx.Response(400, json={"error_code": "MSS.00010008", "error_msg": "Invalid token in the header"})
    cloud = Cloud(Service(issued("t-1"), issued("t-2")), Service(ROOM, dead, ROOM))
    bound = api(cloud, clock, **USER)
    bound.request(SHOW, path={"room_id": "r1"})
    clock.seconds = 3600
    assert bound.request(CREATE, body={}) == {"room_id": "r1"}
    assert len(cloud.iam.requests) == 2


def test_a_400_of_another_reason_renews_nothing() -> None:
    clock = Clock()
    wrong = httpx.Response(400, json={"error_code": "MSS.00000003", "error_msg": "Invalid parameter"})
    cloud = Cloud(Service(issued("t-1")), Service(ROOM, wrong))
    bound = api(cloud, clock, **USER)
    bound.request(SHOW, path={"room_id": "r1"})
    clock.seconds = 3600
    with pytest.raises(ApiError):
        bound.request(CREATE, body={})
    assert len(cloud.iam.requests) == 1


def test_an_end_without_a_zone_is_in_utc() -> None:
    answer = httpx.Response(
        201, headers={"X-Subject-Token": "t"}, json={"token": {"expires_at": "2026-01-02T04:04:05.000000"}}
    )
    clock, cloud = Clock(), Cloud(Service(answer), Service(ROOM))
    bound = api(cloud, clock, **USER)
    for seconds, fetched in ((0, 1), (3200, 1), (3400, 2)):
        clock.seconds = seconds
        bound.request(SHOW, path={"room_id": "r1"})
        assert len(cloud.iam.requests) == fetched


def test_a_token_that_is_always_refused_ends() -> None:
    clock = Clock()
    cloud = Cloud(Service(issued("t-1"), issued("t-2")), Service(ROOM, UNAUTHORIZED))
    bound = api(cloud, clock, **USER)
    bound.request(SHOW, path={"room_id": "r1"})
    clock.seconds = 3600
    for _ in range(3):
        with pytest.raises(Denied):
            bound.request(SHOW, path={"room_id": "r1"})
    assert len(cloud.iam.requests) == 2  # the renewed one is young: another would be refused just the same


def test_many_threads_fetch_one_token() -> None:
    together = threading.Barrier(4)

    def service(_: httpx.Request) -> httpx.Response:
        together.wait(timeout=10)  # all four are under way at once
        return ROOM

    cloud = Cloud(Service(issued("t-1")), service)
    made = client(cloud, Clock(), **USER)
    with ThreadPoolExecutor(4) as pool:
        list(pool.map(lambda _: made.bind(Clock().call()).request(SHOW, path={"room_id": "r1"}), range(4)))
    assert len(cloud.iam.requests) == 1


@pytest.mark.parametrize(
    ("answer", "error", "text", "tries"),
    [
        (
            httpx.Response(401, json={"error": {"code": 401, "message": "The username or password is wrong."}}),
            Denied,
            "POST /v3/auth/tokens: The username or password is wrong. (HTTP 401).",
            1,
        ),
        (httpx.Response(404, text="nothing here"), ApiError, "POST /v3/auth/tokens: nothing here (HTTP 404). No ", 1),
        (httpx.Response(429), Throttled, "POST /v3/auth/tokens: Too Many Requests (HTTP 429).", 3),
        (httpx.Response(503), ServiceFailure, "POST /v3/auth/tokens: Service Unavailable (HTTP 503).", 3),
        (httpx.Response(201), ServiceFailure, "POST /v3/auth/tokens: UNREADABLE the answer holds no token", 3),
        (httpx.ConnectError("refused"), NotSent, "signing in at iam.cn-north-4.myhuaweicloud.com failed: refused", 3),
        (httpx.ReadTimeout("timed out"), NotSent, "signing in at iam.cn-north-4.myhuaweicloud.com failed: ", 3),
    ],
)
def test_a_failed_sign_in_is_never_an_unknown_outcome(
    answer: httpx.Response | Exception, error: type[Exception], text: str, tries: int
) -> None:
    cloud = Cloud(Service(answer), Service(ROOM))
    with pytest.raises(error) as caught:
        api(cloud, Clock(), max_retries=2, **USER).request(CREATE, body={})
    assert text in str(caught.value)
    assert not isinstance(caught.value, OutcomeUnknown)
    assert len(cloud.iam.requests) == tries
    assert isinstance(cloud.service, Service)
    assert cloud.service.requests == []


class BrokenOff(httpx.SyncByteStream):
    """A body that ends in the middle."""

    def __iter__(self) -> Iterator[bytes]:
        yield b'{"tok'
        raise httpx.ReadError("reset")


def test_a_token_whose_answer_breaks_off_is_asked_for_again() -> None:
    broken = httpx.Response(201, headers={"X-Subject-Token": "t-1"}, stream=BrokenOff())
    answers = [broken, issued("t-2")]
    cloud = Cloud(lambda _: answers.pop(0), Service(ROOM))
    found: list[Any] = []
    bound = api(cloud, Clock(), **USER)
    thread = threading.Thread(target=lambda: found.append(bound.request(CREATE, body={})), daemon=True)
    thread.start()
    thread.join(timeout=10)
    assert found == [{"room_id": "r1"}]
    assert isinstance(cloud.service, Service)
    assert [request.headers["X-Auth-Token"] for request in cloud.service.requests] == ["t-2"]


def test_waiting_for_the_token_of_another_thread_ends_with_the_call() -> None:
    begun, waits, answered = threading.Event(), threading.Event(), threading.Event()

    def iam(_: httpx.Request) -> httpx.Response:
        begun.set()
        assert answered.wait(timeout=10)
        return issued("t-1")

    def now() -> float:
        if begun.is_set():
            waits.set()  # it looks at its deadline while the other one asks
        return 0.0

    made = client(Cloud(iam, Service(ROOM)), Clock(), **USER)
    call = Call(deadline=10.0, now=now)
    with ThreadPoolExecutor(2) as pool:
        first = pool.submit(made.bind(Call()).request, SHOW, path={"room_id": "r1"})
        assert begun.wait(timeout=10)
        second = pool.submit(made.bind(call).request, SHOW, path={"room_id": "r1"})
        assert waits.wait(timeout=10)
        call.cancelled.set()
        with pytest.raises(Cancelled):
            second.result(timeout=10)
        answered.set()
        assert first.result(timeout=10) == {"room_id": "r1"}


def test_a_sign_in_that_fails_at_first_is_tried_again() -> None:
    cloud = Cloud(Service(httpx.Response(503), issued("t-1")), Service(ROOM))
    assert api(cloud, Clock(), **USER).request(CREATE, body={}) == {"room_id": "r1"}


@pytest.mark.parametrize(
    "body", [{}, {"token": {"expires_at": "soon"}}, {"token": {"expires_at": "2026-01-02T03"}}, []]
)
def test_a_token_without_a_usable_end_lives_a_day(body: Any) -> None:
    answer = httpx.Response(201, headers={"X-Subject-Token": "t"}, json=body)
    clock, cloud = Clock(), Cloud(Service(answer), Service(ROOM))
    bound = api(cloud, clock, **USER)
    for seconds, fetched in ((0, 1), (80_000, 1), (86_200, 2)):
        clock.seconds = seconds
        bound.request(SHOW, path={"room_id": "r1"})
        assert len(cloud.iam.requests) == fetched
