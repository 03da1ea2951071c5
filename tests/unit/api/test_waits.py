"""No wait for the network is without an end, however slowly a server answers."""

import contextlib
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from metastudio_provider.api import waits
from metastudio_provider.api.client import Api
from metastudio_provider.errors import Cancelled, DeadlineExceeded, NotSent, OutcomeUnknown

from .drips import Server, api, server
from .world import BY_VERB, Clock, ids

OK = b"HTTP/1.1 200 OK\r\n"
ANSWERS = {
    "silence": (b"", b""),
    "a header": (OK + b"X-Pad: ", b"x"),
    "many headers": (OK, b"X: y\r\n"),
    "news": (b"", b"HTTP/1.1 102 Processing\r\n\r\n"),
    "a body": (OK + b"Content-Length: 1000000\r\n\r\n", b" "),
    "a body of any length": (OK + b"\r\n", b" "),
    "chunks": (OK + b"Transfer-Encoding: chunked\r\n\r\n", b"1\r\n \r\n"),
    "half a chunk": (OK + b"Transfer-Encoding: chunked\r\n\r\n", b"1;a"),
    "a gzip": (OK + b"Content-Encoding: gzip\r\n\r\n" + b"\x1f\x8b\x08\x10\0\0\0\0\0\3", b"x"),
    "trailers": (OK + b"Transfer-Encoding: chunked\r\n\r\n0\r\n", b"X: y\r\n"),
    "an error": (b"HTTP/1.1 503 No\r\nContent-Length: 1000000\r\n\r\n", b" "),
}
answers = pytest.mark.parametrize("answer", ANSWERS.values(), ids=ANSWERS)
verbs = pytest.mark.parametrize("verb", BY_VERB)
ends = pytest.mark.parametrize(
    "end", ["timed out", "the time allowed for this operation is over", "the operation was cancelled"]
)


@contextlib.contextmanager
def ending(end: str, made: Server, **values: Any) -> Iterator[Api]:
    """The service at a server that drips, for a call that ends as soon as the server was asked."""
    call = made.call(deadline=60.0 if "allowed" in end else None)
    thread = threading.Thread(target=lambda: made.asked.wait(30) and "cancelled" in end and call.cancelled.set())
    thread.start()
    with api(made.url, call, request_timeout=60 if "timed out" in end else 3600, **values) as service:
        yield service
    thread.join()


def request(service: Api, verb: str) -> Any:
    operation = BY_VERB[verb]
    return service.request(operation, path=ids(operation), body=None if verb == "GET" else {"room_name": "x"})


@answers
@ends
def test_an_answer_that_drips_ends_as_an_unknown_outcome(answer: tuple[bytes, bytes], end: str) -> None:
    with (
        server(*answer) as made,
        ending(end, made) as service,
        pytest.raises(OutcomeUnknown, match=f"no complete answer arrived: {end}"),
    ):
        request(service, "POST")


@verbs
@ends
def test_so_does_that_of_any_verb(verb: str, end: str) -> None:
    with (
        server(*ANSWERS["a body"]) as made,
        ending(end, made) as service,
        pytest.raises(OutcomeUnknown, match=f"no complete answer arrived: {end}"),
    ):
        request(service, verb)


@pytest.mark.parametrize("verb", ["GET", "PUT", "DELETE"])
def test_a_cancel_is_no_reason_to_try_again(verb: str) -> None:
    with server(*ANSWERS["a body"]) as made, ending("cancelled", made, max_retries=5) as service:
        lines: list[str] = []
        service.call.report = lines.append
        with pytest.raises(Cancelled):
            request(service, verb)
        assert lines == []


USER = {"auth_token": None, "user_name": "u", "password": "a-password", "domain_name": "d"}


@pytest.mark.parametrize("answer", [ANSWERS["silence"], ANSWERS["a header"], ANSWERS["chunks"]])
@ends
def test_no_sign_in_that_drips_holds_a_create(answer: tuple[bytes, bytes], end: str) -> None:
    with (
        server(*answer) as made,
        ending(end, made, **USER) as service,
        pytest.raises(NotSent, match=f"signing in at .* failed: {end}"),
    ):
        request(service, "POST")


@ends
def test_no_handshake_that_never_ends_holds_a_create(end: str) -> None:
    with server(b"", b"", deaf=True) as made:
        made.url = made.url.replace("http:", "https:")
        with ending(end, made) as service, pytest.raises(NotSent, match=f"no connection to .*: {end}"):
            request(service, "POST")


@ends
def test_no_proxy_that_drips_holds_a_create(end: str, monkeypatch: pytest.MonkeyPatch) -> None:
    with server(*ANSWERS["a header"]) as made:
        monkeypatch.setenv("HTTPS_PROXY", made.url)
        made.url = "https://metastudio.example"
        with ending(end, made) as service, pytest.raises(OutcomeUnknown, match=end):
            request(service, "POST")


@pytest.fixture
def film(tmp_path: Path) -> Path:
    path = tmp_path / "film.mp4"
    with path.open("wb") as file:
        file.truncate(64 * 1024 * 1024)
    return path


@ends
@pytest.mark.parametrize("deaf", [True, False], ids=["nobody reads", "the answer drips"])
def test_no_upload_is_held_by_its_server(end: str, deaf: bool, film: Path) -> None:
    with (
        server(*ANSWERS["a header"], deaf=deaf) as made,
        ending(end, made) as service,
        pytest.raises((OutcomeUnknown, Cancelled, DeadlineExceeded)),
    ):
        service.upload([f"{made.url}/film?Signature=s"], film, content_type="video/mp4")


def test_a_large_body_has_more_time() -> None:
    clock = Clock()
    timeouts = {"timeout": {"read": 60.0}}
    with waits.waiting_for(clock.call(), 0.0):
        current = waits.current.get()
        assert current is not None
        waits.start(httpx.Request("PUT", "https://x.example", content=b"x" * waits.SLOWEST * 5, extensions=timeouts))
        clock.seconds = 64.9
        assert next(current.slices(60.0)) == pytest.approx(0.1)
        clock.seconds = 65.0
        assert list(current.slices(60.0)) == []
