"""No answer is read, or unpacked, beyond its limit."""

import gzip
import itertools
import zlib
from collections.abc import Iterable, Iterator

import httpx
import pytest
from metastudio_provider.api.redact import LOOKED_AT
from metastudio_provider.api.sizes import LARGEST, SMALL
from metastudio_provider.errors import ApiError, Denied, NotFound, NotSent, OutcomeUnknown, ServiceFailure
from metastudio_provider.secrecy import MASK, SHORTEST

from .world import CREATE, SHOW, Clock, api

MEGABYTE = 2**20


class Body(httpx.SyncByteStream):
    """A body that comes in pieces, and counts how many were read."""

    def __init__(self, pieces: Iterable[bytes]) -> None:
        self._pieces = pieces
        self.read = 0
        self.closed = False

    def __iter__(self) -> Iterator[bytes]:
        for piece in self._pieces:
            self.read += len(piece)
            yield piece

    def close(self) -> None:
        self.closed = True


def bomb(wbits: int) -> Iterator[bytes]:
    """A body without an end, a thousand times as large when it is unpacked."""
    packer = zlib.compressobj(9, zlib.DEFLATED, wbits)
    yield packer.compress(b'{"room_id": "')
    while True:
        yield packer.compress(b"x" * MEGABYTE) + packer.flush(zlib.Z_SYNC_FLUSH)


def empty_blocks() -> Iterator[bytes]:
    """A body without an end that is nothing when it is unpacked."""
    packer = zlib.compressobj(9, zlib.DEFLATED, 31)
    yield packer.compress(b"{}")
    while True:
        yield packer.flush(zlib.Z_FULL_FLUSH) + b"\0\0\0\xff\xff" * 10_000


PLAIN: dict[str, str] = {}
ENDLESS = {
    "plain": (PLAIN, lambda: itertools.repeat(b" " * 65536)),
    "gzip": ({"Content-Encoding": "gzip"}, lambda: bomb(31)),
    "deflate": ({"Content-Encoding": "deflate"}, lambda: bomb(15)),
    "x-gzip": ({"Content-Encoding": "X-GZIP"}, lambda: bomb(31)),
    "nothing": ({"Content-Encoding": "gzip"}, empty_blocks),
}
endless = pytest.mark.parametrize("name", ENDLESS)


def answer(name: str, status: int) -> tuple[Body, httpx.Response]:
    headers, pieces = ENDLESS[name]
    body = Body(pieces())
    return body, httpx.Response(status, headers=headers, stream=body)


@endless
def test_an_answer_without_an_end_to_a_create_is_an_unknown_outcome(name: str) -> None:
    body, response = answer(name, 200)
    with pytest.raises(OutcomeUnknown, match="no complete answer arrived: it is larger than 16 MiB"):
        api(lambda _: response, Clock()).request(CREATE, body={})
    assert body.read <= LARGEST + MEGABYTE
    assert body.closed


@endless
def test_a_read_is_not_tried_again_for_it(name: str) -> None:
    asked = []

    def handler(request: httpx.Request) -> httpx.Response:
        asked.append(request)
        return answer(name, 200)[1]

    with pytest.raises(OutcomeUnknown, match="larger than 16 MiB"):
        api(handler, Clock()).request(SHOW, path={"room_id": "r1"})
    assert len(asked) == 1


@endless
@pytest.mark.parametrize(("status", "kind"), [(400, ApiError), (401, Denied), (404, ApiError), (500, ServiceFailure)])
def test_an_error_is_what_its_status_says(name: str, status: int, kind: type[ApiError]) -> None:
    body, response = answer(name, status)
    with pytest.raises(kind) as caught:
        api(lambda _: response, Clock(), max_retries=0).request(SHOW, path={"room_id": "r1"})
    assert not isinstance(caught.value, NotFound)
    assert body.read <= SMALL + 2 * 65536
    assert body.closed


@endless
def test_a_sign_in_has_the_same_limit(name: str) -> None:
    user = {"auth_token": None, "user_name": "u", "password": "a-password", "domain_name": "d"}
    response = answer(name, 201)[1]
    with pytest.raises(NotSent, match=r"signing in at .* failed: it is larger than 16 MiB"):
        api(lambda _: response, Clock(), max_retries=0, **user).request(CREATE, body={})


def test_keys_of_a_cloud_server_have_a_small_one() -> None:
    body, response = answer("plain", 200)
    with pytest.raises(NotSent, match="larger than 64 KiB"):
        api(lambda _: response, Clock(), max_retries=0, auth_token=None).request(CREATE, body={})
    assert body.read <= SMALL + 65536


def test_the_largest_answer_is_read_whole() -> None:
    text = b'"' + b"x" * (LARGEST - 20) + b'"'
    packer = zlib.compressobj(9, zlib.DEFLATED, 31)
    packed = packer.compress(b'{"room_id": ' + text + b"}") + packer.flush()
    pieces = [packed[start : start + 1000] for start in range(0, len(packed), 1000)]
    response = httpx.Response(200, headers={"Content-Encoding": "gzip"}, stream=Body(pieces))
    room = api(lambda _: response, Clock()).request(SHOW, path={"room_id": "r1"})
    assert len(room["room_id"]) == LARGEST - 20


@pytest.mark.parametrize("encoding", ["br", "zstd", "gzip, gzip", "identity, gzip", "none"])
def test_an_encoding_that_nobody_asked_for_is_no_answer(encoding: str) -> None:
    response = httpx.Response(200, headers={"Content-Encoding": encoding}, stream=Body([b"{}"]))
    with pytest.raises(OutcomeUnknown, match="its encoding was not asked for"):
        api(lambda _: response, Clock()).request(CREATE, body={})


@pytest.mark.parametrize("packed", [b"{}", b"\x1f\x8b\x08\x00rubbish" * 9])
def test_a_broken_packing_is_no_answer(packed: bytes) -> None:
    response = httpx.Response(200, headers={"Content-Encoding": "gzip"}, stream=Body([packed]))
    with pytest.raises(OutcomeUnknown, match="it cannot be unpacked"):
        api(lambda _: response, Clock()).request(CREATE, body={})


@pytest.mark.parametrize("cut", [1, 4, 8, 9])
def test_a_packing_without_its_end_is_no_answer(cut: int) -> None:
    """The last 8 bytes are the checksum and the length: without them the text may be whole, or another one."""
    packed = gzip.compress(b'{"room_id": "r1"}')[:-cut]
    response = httpx.Response(200, headers={"Content-Encoding": "gzip"}, stream=Body([packed]))
    with pytest.raises(OutcomeUnknown, match="it ends too early"):
        api(lambda _: response, Clock()).request(CREATE, body={})


def test_an_empty_answer_needs_no_encoding() -> None:
    response = httpx.Response(204, headers={"Content-Encoding": "br"}, stream=Body([]))
    assert api(lambda _: response, Clock()).request(CREATE, body={}) == {}


def test_only_what_can_be_unpacked_in_pieces_is_asked_for() -> None:
    def handler(request: httpx.Request) -> httpx.Response:
        assert request.headers["Accept-Encoding"] == "gzip"
        return httpx.Response(200, json={})

    api(handler, Clock()).request(CREATE, body={})


@pytest.mark.parametrize("filling", ["x", "é", "网", "😀"])
@pytest.mark.parametrize("before", range(-16, 4))
def test_half_a_secret_where_a_page_was_cut_is_masked(filling: str, before: int) -> None:
    secret = "安全-a-ready-token-安全"
    start, end = "<html><head>", "</head>"
    page = f"{start}{filling * (LOOKED_AT - len(start) - len(end) + before)}{end}{secret}{filling * SMALL}"
    response = httpx.Response(500, stream=Body([page.encode()]))
    keys = {"auth_token": None, "access_key": "an-access-key", "secret_key": secret}
    with pytest.raises(ServiceFailure) as caught:
        api(lambda _: response, Clock(), max_retries=0, **keys).request(SHOW, path={"room_id": "r1"})
    shown = str(caught.value)
    assert "安全-a" not in shown
    assert (MASK in shown) == (before <= -SHORTEST)


@pytest.mark.parametrize(
    ("content_type", "sent", "shown"),
    [
        ("text/html; charset=GBK", "网关".encode("gbk"), "网关"),
        ('text/html; charset="gb2312"; x=y', "网关".encode("gbk"), "网关"),
        ("text/html; charset=utf-8", "网关".encode(), "网关"),
        ("text/html", "网关".encode(), "网关"),
        ("text/html; charset=punycode", "网关".encode(), "网关"),
        ("text/html; charset=rot13", "网关".encode(), "网关"),
        ("text/html; charset*=x'y'z", "网关".encode(), "网关"),
    ],
)
def test_the_charset_of_a_page_is_one_that_can_be_read(content_type: str, sent: bytes, shown: str) -> None:
    response = httpx.Response(404, headers={"Content-Type": content_type}, stream=Body([sent]))
    with pytest.raises(ApiError, match=shown):
        api(lambda _: response, Clock()).request(SHOW, path={"room_id": "r1"})
