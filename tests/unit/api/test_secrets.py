"""No secret in any text, log line or representation, whatever goes wrong, however loud the loggers are."""

import logging
import threading
import traceback
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import httpx
import pytest
from metastudio_provider.api.client import Client
from metastudio_provider.call import Call
from metastudio_provider.errors import MetaStudioError
from metastudio_provider.settings.model import Settings

from .world import CREATE, PROJECT, SHOW

CANARY = "canary"
WAYS: dict[str, dict[str, Any]] = {
    "keys": {"access_key": "canary-ak", "secret_key": "canary-sk", "security_token": "canary-st"},
    "token": {"auth_token": "canary-token"},
    "password": {"user_name": "ann", "password": "canary-pw", "domain_name": "acme"},
}


class Loud(BaseHTTPRequestHandler):
    """A service that repeats every secret it was sent in its answers."""

    protocol_version = "HTTP/1.1"
    status = 400

    def answer(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length", 0))).decode()
        if self.path.startswith("/v3/auth/tokens"):
            self.reply(201, "{}", {"X-Subject-Token": "canary-issued"})
            return
        sent = " ".join(f"{value}" for name, value in self.headers.items() if name.lower() != "host")
        text = f"you sent {sent} to http://x.example{self.path} {body}".replace('"', "'").replace("\\", "")
        self.reply(self.status, f'{{"error_code": "MSS.00000003", "error_msg": "{text}"}}', {"X-Request-Id": "q-1"})

    do_GET = do_POST = do_PUT = answer

    def reply(self, status: int, body: str, headers: dict[str, str]) -> None:
        self.send_response(status)
        for name, value in {**headers, "Content-Length": str(len(body))}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body.encode())

    def log_message(self, format: str, *args: Any) -> None:
        pass


@pytest.fixture
def address() -> Iterator[str]:
    with ThreadingHTTPServer(("127.0.0.1", 0), Loud) as server:
        server.daemon_threads = True
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
        thread.join()


def shown(error: BaseException) -> str:
    """Everything that could be printed of an error, and of what caused it."""
    return "".join(traceback.format_exception(error)) + repr(error)


@pytest.mark.parametrize("way", WAYS)
def test_errors_and_logs(way: str, address: str, tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    for name in ("httpx", "httpcore", "httpcore.http11", "httpcore.connection", "metastudio"):
        caplog.set_level(logging.DEBUG, name)
    values = {"endpoint": address, "iam_endpoint": address, "project_id": PROJECT, "max_retries": 0, **WAYS[way]}
    made = Settings.resolve(values, {})
    client = Client(made)
    bound = client.bind(Call())
    file = tmp_path / "id-card.png"
    file.write_bytes(b"picture")
    signed = f"{address}/part?Signature={CANARY}-signature"
    texts = [repr(made), repr(client), repr(vars(client.exchange))]
    for act in (
        lambda: bound.request(SHOW, path={"room_id": "r1"}, query={"auth_key": "q"}),
        lambda: bound.request(CREATE, body={"room_name": "a"}),
        lambda: bound.upload([signed], file, content_type="x/y"),
    ):
        with pytest.raises(MetaStudioError) as caught:
            act()
        texts.append(shown(caught.value))
    client.close()

    assert "MSS.00000003 you sent" in "".join(texts)
    assert CANARY not in "".join(texts)
    assert CANARY not in caplog.text
    lines = [record.getMessage() for record in caplog.records if record.name == "metastudio"]
    assert len(lines) == 3
    assert lines[0].startswith(f"GET /v1/{PROJECT}/smart-live-rooms/r1: 400 in ")
    assert lines[0].endswith(", request q-1")
    assert any(record.name == "httpx" for record in caplog.records)


TOKEN = "canary-" + "abcdefghij0123456789" * 250
"""As long as those of IAM."""


@pytest.mark.parametrize(
    "body",
    [
        f"X-Auth-Token: {TOKEN}",
        f"<html><body>header too large: <pre>X-Auth-Token: {TOKEN}</pre></body></html>",
        f"{'x' * 1980} {TOKEN}",
        f'{{"BadRequest": {{"token": "{TOKEN}"}}}}',
        f"<Error><Code>A</Code><Message>{TOKEN}</Message></Error>",
    ],
)
def test_a_secret_that_is_longer_than_what_is_looked_at(body: str) -> None:
    client = Client(
        Settings.resolve({"region": "cn-north-4", "project_id": PROJECT, "auth_token": TOKEN}, {}),
        transport=httpx.MockTransport(lambda _: httpx.Response(400, text=body)),
    )
    with pytest.raises(MetaStudioError) as caught:
        client.bind(Call()).request(SHOW, path={"room_id": "r1"})
    assert CANARY not in shown(caught.value)


def test_a_failed_connection(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)

    def handler(request: httpx.Request) -> httpx.Response:
        raise httpx.ConnectError(f"cannot reach {request.url}?Signature=canary-s with canary-ak", request=request)

    values = {"region": "cn-north-4", "project_id": PROJECT, "max_retries": 0, **WAYS["keys"]}
    client = Client(Settings.resolve(values, {}), transport=httpx.MockTransport(handler))
    with pytest.raises(MetaStudioError) as caught:
        client.bind(Call()).request(SHOW, path={"room_id": "r1"})
    assert CANARY not in f"{caught.value}{caplog.text}"
    assert "no connection to metastudio.cn-north-4.myhuaweicloud.com: cannot reach https://" in str(caught.value)


def test_a_body_is_never_logged(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    answer = httpx.Response(200, json={"key": "canary-answer"})
    client = Client(
        Settings.resolve({"region": "cn-north-4", "project_id": PROJECT, "auth_token": "t-token"}, {}),
        transport=httpx.MockTransport(lambda _: answer),
    )
    client.bind(Call()).request(CREATE, body={"stream_key": "canary-body"})
    assert CANARY not in caplog.text
    assert "POST /v1/" in caplog.text
