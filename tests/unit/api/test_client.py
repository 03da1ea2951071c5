"""How a request is addressed and what it carries; what is shared, and what is not made before it is needed."""

import json
import subprocess
import sys
import threading
import traceback
from concurrent.futures import ThreadPoolExecutor
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from metastudio_provider import __version__
from metastudio_provider.api.client import Client
from metastudio_provider.call import Call
from metastudio_provider.errors import ConfigurationError, Refused
from metastudio_provider.wire.operation import Operation

from .world import CREATE, DELETE, LIST, PROJECT, SHOW, START, UPDATE, Clock, Service, api, client, settings

OK = httpx.Response(200, json={"room_id": "r1"})


def sent(operation: Operation = SHOW, settings_: dict[str, Any] | None = None, **asked: Any) -> httpx.Request:
    """The request that an operation becomes."""
    service = Service(OK)
    if "{room_id}" in operation.path:
        asked.setdefault("path", {"room_id": "r1"})
    api(service, Clock(), **(settings_ or {})).request(operation, **asked)
    return service.requests[0]


def test_a_request() -> None:
    request = sent(UPDATE, {"app_user_id": "user-1"}, body={"room_name": "春季 \ud800", "size": 1.5, "on": True})
    assert request.method == "PUT"
    assert str(request.url) == f"https://metastudio.cn-north-4.myhuaweicloud.com/v1/{PROJECT}/smart-live-rooms/r1"
    assert request.content == b'{"room_name":"\\u6625\\u5b63 \\ud800","size":1.5,"on":true}'
    assert request.headers["Content-Type"] == "application/json"
    assert request.headers["User-Agent"] == f"metastudio-provider/{__version__}"
    assert request.headers["X-App-UserId"] == "user-1"
    assert request.headers["X-Auth-Token"] == "a-ready-token"


def test_what_is_not_set_is_not_sent() -> None:
    request = sent(DELETE)
    assert "X-App-UserId" not in request.headers
    assert request.content == b""
    assert request.headers.get("Content-Length", "0") == "0"


def test_an_empty_body_is_a_body() -> None:
    assert sent(CREATE, body={}).content == b"{}"


@pytest.mark.parametrize("endpoint", ["https://gateway.example:8443/metastudio", "http://127.0.0.1:9/x"])
def test_the_endpoint_can_be_given(endpoint: str) -> None:
    assert str(sent(SHOW, {"endpoint": endpoint}).url) == f"{endpoint}/v1/{PROJECT}/smart-live-rooms/r1"


def test_a_query_is_spelled_as_the_sdk_does() -> None:
    query = {"name": "a b+c&d", "flag": False, "none": None, "ids": ["2", "1", None], "n": 0, "empty": "", "t": ("x",)}
    raw = sent(LIST, query=query).url.raw_path.decode()
    assert raw.partition("?")[2] == "empty=&flag=false&ids=1&ids=2&n=0&name=a%20b%2Bc%26d&t=x"


@given(st.text(st.characters(codec="utf-8"), min_size=1))
def test_an_id_stays_one_piece_of_the_path(room_id: str) -> None:
    if room_id in (".", ".."):
        return
    path = sent(SHOW, path={"room_id": room_id}).url.raw_path.decode()
    prefix = f"/v1/{PROJECT}/smart-live-rooms/"
    assert path.startswith(prefix)
    assert not {"/", "?", "#"} & set(path.removeprefix(prefix))


@pytest.mark.parametrize("room_id", ["", ".", ".."])
def test_an_id_that_would_address_something_else_is_refused(room_id: str) -> None:
    service = Service(OK)
    with pytest.raises(Refused, match="delete_smart_live_room: `room_id` must not be"):
        api(service, Clock()).request(DELETE, path={"room_id": room_id})
    assert service.requests == []


def test_an_operation_without_a_project() -> None:
    operation = Operation("download", "GET", "/v1/common/encrypt-file-download")
    assert sent(operation, query={"once_token": "x"}).url.path == "/v1/common/encrypt-file-download"


def test_cookies_are_not_kept() -> None:
    service = Service(httpx.Response(200, headers={"Set-Cookie": "session=1; Path=/"}, json={}))
    bound = api(service, Clock())
    for _ in range(2):
        bound.request(LIST)
    assert all("Cookie" not in request.headers for request in service.requests)


def test_redirects_are_not_followed() -> None:
    service = Service(httpx.Response(307, headers={"Location": "https://evil.example/"}))
    with pytest.raises(Exception, match=r"redirected to https://evil\.example/"):
        api(service, Clock()).request(CREATE, body={})
    assert len(service.requests) == 1


class Counting(BaseHTTPRequestHandler):
    """Counts the connections, and answers only when all requests of a round have come."""

    protocol_version = "HTTP/1.1"
    together = threading.Barrier(4)
    connections: set[Any] = set()

    def do_GET(self) -> None:
        self.connections.add(self.client_address)
        self.together.wait(timeout=10)
        body = json.dumps({"room_id": "r1"}).encode()
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: Any) -> None:
        pass


def test_connections_are_kept_and_shared_past_any_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    with ThreadingHTTPServer(("127.0.0.1", 0), Counting) as server:
        server.daemon_threads = True
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
        thread.start()
        made = Client(settings(endpoint=f"http://127.0.0.1:{server.server_port}", max_concurrency=4, max_retries=0))
        try:
            with ThreadPoolExecutor(4) as pool:
                found = list(pool.map(lambda _: made.bind(Call()).request(SHOW, path={"room_id": "r1"}), range(20)))
        finally:
            made.close()
            server.shutdown()
            thread.join()
    assert found == [{"room_id": "r1"}] * 20
    assert len(Counting.connections) == 4


def test_a_closed_client_opens_again() -> None:
    service = Service(OK)
    made = client(service, Clock())
    made.close()
    for _ in range(2):
        assert made.bind(Call()).request(SHOW, path={"room_id": "r1"}) == {"room_id": "r1"}
        made.close()
    assert len(service.requests) == 2


def test_a_client_is_made_without_any_io() -> None:
    def handler(_: httpx.Request) -> httpx.Response:
        raise AssertionError("a request was made")

    client(handler, Clock(), project_id=None, auth_token=None).bind(Call())


def test_api_folder_is_not_imported_with_the_package() -> None:
    code = "import sys, metastudio_provider.api, metastudio_provider.api.redact; print('httpx' in sys.modules)"
    shown = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert shown.strip() == "False"


@pytest.mark.parametrize(
    ("name", "value", "text"),
    [
        ("HTTPS_PROXY", "canary://user:canary@proxy", "A proxy that the environment names"),
        ("HTTPS_PROXY", "http://proxy:canary", "A proxy that the environment names"),
        ("SSL_CERT_FILE", "/no/such/file.pem", r"The certificates that the environment names \(SSL_CERT_FILE"),
        ("REQUESTS_CA_BUNDLE", "/no/such/file.pem", r"The certificates that the environment names \(SSL_CERT_FILE"),
    ],
)
def test_an_environment_that_cannot_work(name: str, value: str, text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    for other in ("SSL_CERT_FILE", "SSL_CERT_DIR"):
        monkeypatch.delenv(other, raising=False)
    monkeypatch.setenv(name, value)
    with pytest.raises(ConfigurationError, match=text) as caught:
        Client(settings()).bind(Call()).request(SHOW, path={"room_id": "r1"})
    assert "canary" not in "".join(traceback.format_exception(caught.value))


@pytest.mark.parametrize(
    ("date", "ahead"),
    [
        ("Fri, 02 Jan 2026 03:09:05 GMT", 300.0),
        ("Thu, 01 Jan 2026 03:04:05 +0000", -86400.0),
        *((date, None) for date in (None, "", "x", "Fri, 02 Jan 2036 03:04:05 GMT", "Fri, 02 Jan 2026 03:04:05 -0000")),
        ("Fri, 02 Jan 2026 03:04:05 +99999999999999999999", None),
    ],
)
def test_the_services_clock_is_known_by_the_date_of_its_answers(date: str | None, ahead: float | None) -> None:
    clock = Clock()
    asked = api(Service(httpx.Response(200, json={}, headers={} if date is None else {"Date": date})), clock)
    assert asked.service_time is None
    asked.request(SHOW, path={"room_id": "r1"})
    known = asked.service_time
    assert known == (None if ahead is None else START.timestamp() + ahead)
