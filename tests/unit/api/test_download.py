"""Downloads of the files that a program names by their addresses."""

from collections.abc import Callable, Iterator
from pathlib import Path

import httpx
import pytest
from metastudio_provider.api.download import REDIRECTS, download
from metastudio_provider.api.retry import Retry
from metastudio_provider.call import Call
from metastudio_provider.errors import Cancelled, DeadlineExceeded, Refused

from .world import Clock

ADDRESS = "https://user:canary@a.example/lin.png?key=canary"
Answer = Callable[[httpx.Request], httpx.Response]


def fetch(target: Path, answer: Answer, call: Call | None = None, address: str = ADDRESS) -> list[httpx.Request]:
    """Download from a web that answers so; returns what it was asked."""
    asked: list[httpx.Request] = []

    def answered(request: httpx.Request) -> httpx.Response:
        asked.append(request)
        return answer(request)

    download(address, target, call or Clock().call(), Retry(2, lambda: 0.0), httpx.MockTransport(answered))
    return asked


def refused(target: Path, answer: Answer, address: str = ADDRESS) -> str:
    with pytest.raises(Refused) as caught:
        fetch(target, answer, address=address)
    assert "canary" not in str(caught.value)
    return str(caught.value)


def test_the_file_is_what_the_address_has_and_no_credentials_go_along(tmp_path: Path) -> None:
    (asked,) = fetch(tmp_path / "lin.png", lambda _: httpx.Response(200, content=b"picture"))
    assert (tmp_path / "lin.png").read_bytes() == b"picture"
    assert not {"authorization", "cookie", "x-auth-token"} & asked.headers.keys()
    assert asked.headers["accept-encoding"] == "identity"


def test_a_passing_trouble_is_tried_again(tmp_path: Path) -> None:
    answers = iter([httpx.Response(503), httpx.Response(200, content=b"picture")])
    assert len(fetch(tmp_path / "lin.png", lambda _: next(answers))) == 2


def redirect(to: str) -> Answer:
    return lambda request: httpx.Response(302, headers={"Location": to.replace("*", request.url.path)})


def test_a_redirect_is_followed(tmp_path: Path) -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        if request.url.host == "a.example":
            return redirect("https://b.example/other.png")(request)
        return httpx.Response(200, content=b"picture")

    _, second = fetch(tmp_path / "lin.png", answer)
    assert "authorization" not in second.headers
    assert (tmp_path / "lin.png").read_bytes() == b"picture"


SHOWN = "https://a.example/lin.png cannot be downloaded:"


@pytest.mark.parametrize(
    ("answer", "text"),
    [
        (redirect("https://a.example*"), f"{SHOWN} it leads to more than {REDIRECTS} other addresses."),
        (redirect("http://b.example/x"), f"{SHOWN} it leads to an address of http."),
        (redirect("file:///etc/passwd"), f"{SHOWN} it leads to an address of file."),
        (lambda _: httpx.Response(404), f"{SHOWN} the answer is HTTP 404."),
        (lambda _: httpx.Response(503), f"{SHOWN} the answer is HTTP 503."),
    ],
)
def test_what_cannot_be_had_is_one_sentence(tmp_path: Path, answer: Answer, text: str) -> None:
    assert refused(tmp_path / "lin.png", answer) == text


def test_an_address_that_is_none_is_one_sentence(tmp_path: Path) -> None:
    text = refused(tmp_path / "x", lambda _: httpx.Response(200), address="https://a.example:port/x")
    assert text.endswith("cannot be downloaded: it is no address that could be reached.")


def test_a_broken_connection_is_one_sentence(tmp_path: Path) -> None:
    def answer(_: httpx.Request) -> httpx.Response:
        raise httpx.ReadError("connection reset")

    assert refused(tmp_path / "x", answer) == f"{SHOWN} connection reset."


class Endless(httpx.SyncByteStream):
    """A body that does something after each piece."""

    def __init__(self, act: Callable[[], object]) -> None:
        self._act = act

    def __iter__(self) -> Iterator[bytes]:
        while True:
            yield bytes(1 << 16)
            self._act()


@pytest.mark.parametrize("end", [Cancelled, DeadlineExceeded])
def test_a_download_ends_with_its_call(tmp_path: Path, end: type[Exception]) -> None:
    clock = Clock()
    call = clock.call(deadline=25.0)

    def act() -> None:
        if end is Cancelled:
            call.cancelled.set()
        else:
            call.wait(call.cancelled, 10)

    with pytest.raises(end):
        fetch(tmp_path / "x", lambda _: httpx.Response(200, stream=Endless(act)), call)
