"""Credentials: those that the settings give, and keys of the cloud server that the provider runs on."""

from datetime import timedelta
from typing import Any

import httpx
import pytest
from metastudio_provider.api.credentials import Keys, Password, Token, from_settings
from metastudio_provider.errors import ConfigurationError, ServiceFailure
from metastudio_provider.settings.model import Settings

from .world import CREATE, SHOW, START, Clock, Service, api

ROOM = httpx.Response(200, json={"room_id": "r1"})


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ({"auth_token": "t"}, Token("t")),
        ({"access_key": "a", "secret_key": "s"}, Keys("a", "s")),
        ({"access_key": "a", "secret_key": "s", "security_token": "t"}, Keys("a", "s", "t")),
        ({"user_name": "u", "password": "p", "domain_name": "d"}, Password("u", "p", "d")),
        ({}, None),
    ],
)
def test_credentials_of_the_settings(values: dict[str, str], expected: Any) -> None:
    assert from_settings(Settings.resolve(values, {})) == expected


def test_credentials_do_not_show_their_secrets() -> None:
    shown = f"{Keys('c-a', 'c-s', 'c-t')!r} {Token('c-t')!r} {Password('u', 'c-p', 'd')!r}"
    assert "c-" not in shown


class Server:
    """The metadata service of a cloud server, and MetaStudio."""

    def __init__(self, keys: httpx.Response, token: httpx.Response) -> None:
        self.keys, self.token = keys, token
        self.asked: list[httpx.Request] = []
        self.service = Service(ROOM)

    def __call__(self, request: httpx.Request) -> httpx.Response:
        if request.url.host != "169.254.169.254":
            return self.service(request)
        self.asked.append(request)
        return self.token if request.method == "PUT" else self.keys


def agency(hours: float = 6) -> httpx.Response:
    expires = (START + timedelta(hours=hours)).strftime("%Y-%m-%dT%H:%M:%S.%fZ")
    keys = {"access": "tmp-ak", "secret": "tmp-sk", "securitytoken": "tmp-token", "expires_at": expires}
    return httpx.Response(200, json={"credential": keys})


@pytest.mark.parametrize("token", [httpx.Response(200, text="meta-1"), httpx.Response(404), httpx.Response(405)])
def test_the_cloud_server_gives_keys_when_nothing_else_does(token: httpx.Response) -> None:
    server, clock = Server(agency(), token), Clock()
    bound = api(server, clock, auth_token=None)
    for _ in range(2):
        bound.request(SHOW, path={"room_id": "r1"})
    put, get = server.asked
    assert put.headers["X-Metadata-Token-Ttl-Seconds"] == "21600"
    assert get.headers.get("X-Metadata-Token") == ("meta-1" if token.status_code == 200 else None)
    assert get.extensions["timeout"]["connect"] == 1.0
    request = server.service.requests[0]
    assert request.headers["X-Security-Token"] == "tmp-token"
    assert "Access=tmp-ak," in request.headers["Authorization"]

    server.keys = agency(hours=12)
    clock.seconds = 6 * 3600 - 60
    bound.request(SHOW, path={"room_id": "r1"})
    assert len(server.asked) == 4

    server.keys = httpx.Response(500)
    clock.seconds = 12 * 3600 - 60
    bound.request(SHOW, path={"room_id": "r1"})  # they live for another minute, and the next request asks again
    assert len(server.asked) == 6


@pytest.mark.parametrize(
    ("keys", "asked"),
    [
        (httpx.Response(404), 2),  # asked once, and never again
        (httpx.Response(401), 6),
        (httpx.Response(200, text="<html>"), 6),
        (httpx.Response(200, json={"credential": {}}), 6),
    ],
)
def test_without_any_credentials_the_ways_to_give_them_are_told(keys: httpx.Response, asked: int) -> None:
    server = Server(keys, httpx.Response(404))
    bound = api(server, Clock(), auth_token=None)
    for _ in range(3):
        with pytest.raises(ConfigurationError, match="No credentials: set `access_key` and `secret_key`"):
            bound.request(SHOW, path={"room_id": "r1"})
    assert len(server.asked) == asked
    assert server.service.requests == []


@pytest.mark.parametrize("failure", [httpx.ConnectTimeout("timed out"), httpx.ConnectError("no route to host")])
def test_a_machine_without_the_metadata_service_asks_once(failure: Exception) -> None:
    service = Service(failure)
    bound = api(service, Clock(), auth_token=None)
    for _ in range(3):
        with pytest.raises(ConfigurationError, match="No credentials") as caught:
            bound.request(SHOW, path={"room_id": "r1"})
        assert caught.value.setting == "access_key"
    assert len(service.requests) == 1


@pytest.mark.parametrize("hiccup", [httpx.Response(503), httpx.Response(429), httpx.ReadTimeout("timed out")])
def test_a_metadata_service_that_does_not_answer_now_is_asked_again(hiccup: httpx.Response | Exception) -> None:
    answers = Service(httpx.Response(404), hiccup, httpx.Response(404), agency())

    def handler(request: httpx.Request) -> httpx.Response:
        return answers(request) if request.url.host == "169.254.169.254" else ROOM

    assert api(handler, Clock(), auth_token=None).request(CREATE, body={}) == {"room_id": "r1"}
    assert len(answers.requests) == 4


def test_a_metadata_service_that_never_answers_is_told() -> None:
    server = Server(httpx.Response(503, text="canary"), httpx.Response(503))
    with pytest.raises(ServiceFailure, match=r"GET http://169\.254\.169\.254/.*: Service Unavailable \(HTTP 503\)"):
        api(server, Clock(), auth_token=None, max_retries=1).request(CREATE, body={})
    assert server.service.requests == []


def test_keys_whose_end_has_no_zone_end_in_utc() -> None:
    keys = {"access": "tmp-ak", "secret": "tmp-sk", "securitytoken": "t-token", "expires_at": "2026-01-02T04:04:05.000"}
    server, clock = Server(httpx.Response(200, json={"credential": keys}), httpx.Response(404)), Clock()
    bound = api(server, clock, auth_token=None)
    for seconds, asked in ((0, 2), (3200, 2), (3400, 4)):
        clock.seconds = seconds
        bound.request(SHOW, path={"room_id": "r1"})
        assert len(server.asked) == asked
