"""A web page that a browser shows cannot reach the control interface; every other client can."""

import http.client
import json
from collections.abc import Iterator, Mapping
from urllib.parse import urlsplit

import httpx
import pytest

from ..conftest import PROJECT, running

FORM = {"Content-Type": "application/x-www-form-urlencoded"}
ROOMS = f"{PROJECT}/smart-live-rooms"


@pytest.fixture
def url(simulate) -> Iterator[str]:
    with running(simulate()) as url:
        yield url


def ask(url: str, method: str, place: str, headers: Mapping[str, str], body: str = "") -> tuple[int, str]:
    """Send a request as it is, Host and all; get the status and the sentence of a refusal."""
    connection = http.client.HTTPConnection(urlsplit(url).netloc)
    try:
        given = {name: value.replace("OWN", urlsplit(url).netloc) for name, value in headers.items()}
        connection.request(method, f"/_simulator/{place}", body, {"Content-Length": str(len(body)), **given})
        answer = connection.getresponse()
        text = json.loads(answer.read())
        return answer.status, text.get("error", "") if isinstance(text, dict) else ""
    finally:
        connection.close()


@pytest.mark.parametrize(
    "host", ["evil.example", "evil.example:8080", "127.0.0.1.evil.example", "192.0.2.7", "", "a,OWN"]
)
def test_a_name_that_was_bound_to_this_address_is_refused(url, host):
    """DNS rebinding: the page's own name leads here, so the browser takes both for one site."""
    status, text = ask(url, "GET", "requests", {"Host": host})
    assert status == 403
    assert text.startswith("The control interface answers at localhost and at its own address only")
    assert ask(url, "POST", "reset", {"Host": host})[0] == 403


@pytest.mark.parametrize(
    "headers",
    [
        {"Origin": "https://evil.example"},
        {"Origin": "null"},
        {"Origin": "http://localhost:1"},
        {"Origin": "http://[oops"},
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site"},
        {"Origin": "http://OWN", "Sec-Fetch-Site": "cross-site"},
    ],
)
def test_a_form_of_another_site_changes_nothing(url, headers):
    client = httpx.Client(base_url=url, trust_env=False, verify=False)
    client.post(ROOMS, json={"room_name": "on the stage"})
    status, text = ask(url, "POST", "reset", {**FORM, **headers}, "{}")
    assert status == 403
    assert "another site" in text
    assert client.get(ROOMS).json()["count"] == 1
    client.close()


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"Host": "localhost:8080"},
        {"Host": "LOCALHOST"},
        {"Host": "127.0.0.2"},
        {"Host": "[::1]:8080"},
        {"Origin": "http://OWN"},
        {"Origin": "http://OWN", "Sec-Fetch-Site": "same-origin"},
        {"Sec-Fetch-Site": "none"},
        {"Host": "localhost:8080", "Origin": "http://localhost:8080"},
    ],
)
def test_tools_and_its_own_pages_are_answered(url, headers):
    assert ask(url, "GET", "clock", headers)[0] == 200
    assert ask(url, "POST", "clock", headers, '{"advance": 1}')[0] == 200


@pytest.mark.parametrize(
    ("told", "bound", "host", "status"),
    [
        ("studio.test", "192.0.2.7", "studio.test:8080", 200),
        ("studio.test", "192.0.2.7", "192.0.2.7:8080", 200),
        ("studio.test", "192.0.2.7", "192.0.2.8:8080", 403),
        ("127.0.0.1", "0.0.0.0", "192.0.2.8:8080", 200),
        ("[::1]", "::", "[2001:db8::8]:8080", 200),
        ("127.0.0.1", "0.0.0.0", "evil.example:8080", 403),
    ],
)
def test_the_address_that_it_was_told_to_listen_on_is_its_own(simulate, told, bound, host, status):
    """A wildcard stands for every address of the machine, but for no name."""
    simulator = simulate()
    simulator.app.public_url = f"http://{told}:8080"

    def application(environ, start_response):
        return simulator.app({**environ, "SERVER_NAME": bound}, start_response)

    with httpx.Client(transport=httpx.WSGITransport(app=application)) as client:
        assert client.get("http://x/_simulator/clock", headers={"Host": host}).status_code == status


def test_the_service_itself_is_reached_by_every_name(url):
    """The service asks for credentials, which no browser has."""
    assert httpx.get(f"{url}{ROOMS}", headers={"Host": "studio.test"}, trust_env=False).status_code == 200
