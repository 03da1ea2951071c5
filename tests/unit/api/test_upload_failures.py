"""What becomes of uploads to pre-signed addresses that fail."""

import traceback
from pathlib import Path
from typing import Any

import httpx
import pytest
from metastudio_provider.api.client import Client
from metastudio_provider.call import Call
from metastudio_provider.errors import ApiError, Conflict, Denied, NotSent, OutcomeUnknown, Throttled

from .test_upload import OK, QUERY, STORE, file_of
from .world import Clock, Service, api, settings


def status(code: int) -> httpx.Response:
    body = f"<Error><Code>AccessDenied</Code><Message>no</Message><StringToSign>{QUERY}</StringToSign></Error>"
    return httpx.Response(code, text=body)


FAILURES = [
    # answers, requests, error, text
    ([httpx.ReadError("reset"), OK], 2, None, ""),
    ([httpx.WriteError("pipe"), OK], 2, None, ""),
    ([httpx.ConnectError("refused"), OK], 2, None, ""),
    ([status(503), OK], 2, None, ""),
    ([status(429), OK], 2, None, ""),
    ([status(500), status(500), OK], 3, None, ""),
    ([httpx.ConnectError("refused")], 4, NotSent, "no connection to bucket.obs.example: refused"),
    ([httpx.ReadError("reset")], 4, OutcomeUnknown, "no complete answer arrived: reset"),
    ([status(429)], 4, Throttled, "AccessDenied no (HTTP 429)"),
    ([status(403)], 1, Denied, "(HTTP 403). The address for the upload has expired, or was used already"),
    ([status(404)], 1, ApiError, "AccessDenied no (HTTP 404)"),
    ([status(409)], 1, Conflict, "AccessDenied no (HTTP 409)"),
    ([status(400)], 1, ApiError, "AccessDenied no (HTTP 400)"),
    ([httpx.ReadError("reset"), status(403)], 2, OutcomeUnknown, "An earlier try may have stored the file."),
    ([status(503), status(404)], 2, OutcomeUnknown, "An earlier try may have stored the file."),
]


@pytest.mark.parametrize(("answers", "requests", "error", "text"), FAILURES)
def test_failures(answers: list[Any], requests: int, error: type[Exception] | None, text: str, tmp_path: Path) -> None:
    bodies: list[bytes] = []
    service = Service(*answers)

    def handler(request: httpx.Request) -> httpx.Response:
        bodies.append(request.read())
        return service(request)

    file = file_of(tmp_path, 1000)
    bound = api(handler, Clock(), max_retries=3)
    if error is None:
        assert bound.upload([f"{STORE}/a/video.mp4{QUERY}"], file, content_type="x/y") == ["e-1"]
    else:
        with pytest.raises(error) as caught:
            bound.upload([f"{STORE}/a/video.mp4{QUERY}"], file, content_type="x/y")
        assert type(caught.value) is error
        assert str(caught.value).startswith("PUT https://bucket.obs.example/a/video.mp4: ")
        assert text in str(caught.value)
        assert "canary" not in f"{caught.value}{caught.value.__cause__}"
    assert bodies == [file.read_bytes()] * requests


@pytest.mark.parametrize(
    "url", ["https://x:99999999999/y", "https://x/y\x01", "https://xn--.com/y", "https://a..b/y", "ftp://x.example/y"]
)
def test_an_address_that_is_none_is_told_without_its_query(url: str, tmp_path: Path) -> None:
    client = Client(settings())
    with pytest.raises(NotSent) as caught:
        client.bind(Call()).upload([f"{url}{QUERY}"], file_of(tmp_path, 10), content_type="x/y")
    client.close()
    assert str(caught.value).startswith("PUT ")
    assert "canary" not in "".join(traceback.format_exception(caught.value))


def test_one_failed_part_ends_the_others(tmp_path: Path) -> None:
    seen: list[str] = []

    def handler(request: httpx.Request) -> httpx.Response:
        seen.append(request.url.path)
        return status(403)

    with pytest.raises(Denied):
        api(handler, Clock(), max_concurrency=1).upload(
            [f"{STORE}/{n}{QUERY}" for n in range(100)], file_of(tmp_path, 1000), content_type="x/y"
        )
    assert len(seen) < 100


def test_an_address_that_is_refused_when_nothing_was_sent_before_is_just_refused(tmp_path: Path) -> None:
    tries: list[str] = []

    class Unreachable(httpx.BaseTransport):
        def handle_request(self, request: httpx.Request) -> httpx.Response:
            tries.append(request.method)
            if len(tries) == 1:
                raise httpx.ConnectError("refused", request=request)
            return status(403)

    clock = Clock()
    client = Client(settings(), transport=Unreachable(), now=clock.now)
    with pytest.raises(Denied, match="The address for the upload has expired, or was used already"):
        client.bind(clock.call()).upload([f"{STORE}/a{QUERY}"], file_of(tmp_path, 10), content_type="x/y")
    assert len(tries) == 2
