"""Raw requests, and what RFC 9110, 9112 and 8259 have a server answer. The table that test_raw_requests.py sends."""

import gzip
from typing import NamedTuple

from ..conftest import PROJECT

ROOMS = f"{PROJECT}/smart-live-rooms"
ROOM = b'{"room_name":"a"}'
JSON = "Content-Type: application/json"
CHUNKED = "Transfer-Encoding: chunked"


class Raw(NamedTuple):
    """Bytes and the status of their answer.

    `stays`: the connection takes another request. `rooms`: how many rooms there are then. `ends`: the client says that
    nothing more comes. `method`: how the answer is to be read.
    """

    sent: bytes
    status: int
    stays: bool = False
    rooms: int = 0
    ends: bool = False
    method: str = "GET"


def ask(first: str, *headers: str, host: str | None = "Host: localhost", body: bytes = b"") -> bytes:
    """A request from its lines."""
    lines = [first, *([host] if host is not None else []), *headers, "", ""]
    return "\r\n".join(lines).encode("latin-1") + body


def get(target: str = ROOMS, *headers: str, version: str = "1.1", host: str | None = "Host: localhost") -> bytes:
    return ask(f"GET {target} HTTP/{version}", *headers, host=host)


def post(body: bytes, *headers: str, kind: str = JSON) -> bytes:
    """A room; `headers` say how long the body is."""
    return ask(f"POST {ROOMS} HTTP/1.1", *([kind] if kind else []), *headers, body=body)


def sized(body: bytes, *headers: str, kind: str = JSON) -> bytes:
    return post(body, f"Content-Length: {len(body)}", *headers, kind=kind)


def chunks(body: bytes, *headers: str) -> bytes:
    return post(body, CHUNKED, *headers)


CHUNK = b"11\r\n" + ROOM + b"\r\n"
SMUGGLED = sized(ROOM)

FRAMING = {
    "a length": Raw(sized(ROOM), 200, stays=True, rooms=1),
    "the same length twice": Raw(post(ROOM, "Content-Length: 17", "Content-Length: 17"), 200, stays=True, rooms=1),
    "the same length in a list": Raw(post(ROOM, "Content-Length: 17, 17"), 200, stays=True, rooms=1),
    "two lengths": Raw(post(ROOM, "Content-Length: 17", "Content-Length: 3"), 400),
    "two lengths in a list": Raw(post(ROOM, "Content-Length: 17, 3"), 400),
    "a length with a sign": Raw(post(ROOM, "Content-Length: +17"), 400),
    "a negative length": Raw(post(ROOM, "Content-Length: -17"), 400),
    "a length in hex": Raw(post(ROOM, "Content-Length: 0x11"), 400),
    "a length with a point": Raw(post(ROOM, "Content-Length: 17.0"), 400),
    "a length in other digits": Raw(post(ROOM, "Content-Length: ١٧".encode().decode("latin-1")), 400),
    "an empty length": Raw(post(ROOM, "Content-Length:"), 400),
    "words as length, and a request behind them": Raw(post(SMUGGLED, "Content-Length: abc"), 400),
    "a length beyond all limits": Raw(post(b"", "Content-Length: 99999999999999999999"), 413),
    "a length of very many digits": Raw(post(b"", f"Content-Length: {'9' * 5000}"), 400),
    "a length beyond the limit of a body": Raw(post(b"", f"Content-Length: {12 * 1024 * 1024 + 1}"), 413, ends=True),
    "a length that the body does not reach": Raw(post(ROOM, "Content-Length: 18"), 400, ends=True),
    "chunks": Raw(chunks(CHUNK + b"0\r\n\r\n"), 200, stays=True, rooms=1),
    "chunks in capitals": Raw(post(CHUNK + b"0\r\n\r\n", "Transfer-Encoding: ChunKed"), 200, stays=True, rooms=1),
    "chunks with a length": Raw(chunks(CHUNK + b"0\r\n\r\n", "Content-Length: 17"), 400),
    "chunks with a length of 0 and a request": Raw(chunks(b"0\r\n\r\n" + SMUGGLED, "Content-Length: 5"), 400),
    "a length before chunks": Raw(post(CHUNK + b"0\r\n\r\n", "Content-Length: 4", CHUNKED), 400),
    "a chunk's extension": Raw(chunks(b'11;a=b;c="d"\r\n' + ROOM + b"\r\n0;e\r\n\r\n"), 200, stays=True, rooms=1),
    "trailers": Raw(chunks(CHUNK + b"0\r\nX-Sum: 1\r\nContent-Length: 5\r\n\r\n"), 200, stays=True, rooms=1),
    "a broken trailer": Raw(chunks(CHUNK + b"0\r\nno trailer\r\n\r\n"), 400),
    "a chunk of no number": Raw(chunks(b"xyz\r\n" + ROOM + b"\r\n0\r\n\r\n"), 400),
    "a chunk with an empty size": Raw(chunks(b"\r\n" + ROOM + b"\r\n0\r\n\r\n"), 400),
    "a negative chunk": Raw(chunks(b"-11\r\n" + ROOM + b"\r\n0\r\n\r\n"), 400),
    "a chunk with a prefix": Raw(chunks(b"0x11\r\n" + ROOM + b"\r\n0\r\n\r\n"), 400),
    "a huge chunk": Raw(chunks(b"FFFFFFFFFFFFFFFF\r\nabc"), 413),
    "a chunk of too many digits": Raw(chunks(b"1" * 30 + b"\r\nabc"), 413),
    "a chunk without its line end": Raw(chunks(b"11\r\n" + ROOM + b"0\r\n\r\n"), 400),
    "a chunk that is longer than it says": Raw(chunks(b"5\r\n" + ROOM + b"\r\n0\r\n\r\n"), 400),
    "chunks with bare line feeds": Raw(chunks(b"11\n" + ROOM + b"\n0\n\n"), 400),
    "chunks without an end": Raw(chunks(CHUNK), 400, ends=True),
    "no coding": Raw(post(ROOM, "Transfer-Encoding:"), 400),
    "identity": Raw(post(ROOM, "Transfer-Encoding: identity", "Content-Length: 17"), 400),
    "an unknown coding": Raw(post(CHUNK + b"0\r\n\r\n", "Transfer-Encoding: xchunked"), 400),
    "gzip before chunked": Raw(post(CHUNK + b"0\r\n\r\n", "Transfer-Encoding: gzip, chunked"), 501),
    "gzip after chunked": Raw(post(CHUNK + b"0\r\n\r\n", "Transfer-Encoding: chunked, gzip"), 400),
    "chunked twice": Raw(post(CHUNK + b"0\r\n\r\n", "Transfer-Encoding: chunked, chunked"), 400),
    "chunked in two headers": Raw(chunks(CHUNK + b"0\r\n\r\n", CHUNKED), 400),
    "a coding with a control character": Raw(post(CHUNK + b"0\r\n\r\n", "Transfer-Encoding: \x0bchunked"), 400),
    "chunks in HTTP/1.0": Raw(ask(f"POST {ROOMS} HTTP/1.0", JSON, CHUNKED, body=CHUNK + b"0\r\n\r\n"), 400),
    "a body of a GET": Raw(get(ROOMS, "Content-Length: 17") + ROOM, 200, stays=True),
    "a body of a DELETE": Raw(ask(f"DELETE {ROOMS}/x HTTP/1.1", CHUNKED, body=CHUNK + b"0\r\n\r\n"), 404, stays=True),
    "a post without a body": Raw(post(b""), 400, stays=True),
    "a wanted 100": Raw(sized(ROOM, "Expect: 100-continue"), 200, stays=True, rooms=1),
    "a wanted 100 in capitals": Raw(sized(ROOM, "Expect: 100-Continue"), 200, stays=True, rooms=1),
    "another expectation": Raw(sized(ROOM, "Expect: 200-maybe"), 417),
}

HEADS = {
    "nothing special": Raw(get(), 200, stays=True),
    "a close": Raw(get(ROOMS, "Connection: close"), 200),
    "HTTP/1.0": Raw(get(version="1.0", host=None), 200),
    "HTTP/1.0 that wants to stay": Raw(get(ROOMS, "Connection: keep-alive", version="1.0"), 200),
    "HTTP/1.2": Raw(get(version="1.2"), 200, stays=True),
    "HTTP/2.0": Raw(b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 505),
    "HTTP/0.9": Raw(b"GET /\r\n\r\n", 400),
    "a version in small letters": Raw(ask(f"GET {ROOMS} http/1.1"), 400),
    "a version of two digits": Raw(get(version="1.10"), 400),
    "an upgrade": Raw(get(ROOMS, "Connection: Upgrade, HTTP2-Settings", "Upgrade: h2c"), 200, stays=True),
    "TLS": Raw(b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03", 400),
    "an empty line before": Raw(b"\r\n" + get(), 200, stays=True),
    "two requests at once": Raw(sized(ROOM) + b"\r\n", 200, stays=True, rooms=1),
    "bare line feeds": Raw(get().replace(b"\r\n", b"\n"), 200, stays=True),
    "a bare carriage return": Raw(get(ROOMS, "X-A: a\rX-B: b"), 400),
    "a NUL in a header": Raw(get(ROOMS, "X-A: a\0b"), 400),
    "a NUL in a name": Raw(get(ROOMS, "X\0A: a"), 400),
    "a folded header": Raw(get(ROOMS, "X-A: a", "  b"), 200, stays=True),
    "a fold of nothing": Raw(ask(f"GET {ROOMS} HTTP/1.1", host=" Host: localhost"), 400),
    "a blank before the colon": Raw(get(ROOMS, "X-A : a"), 400),
    "a header without a colon": Raw(get(ROOMS, "X-A"), 400),
    "a header without a name": Raw(get(ROOMS, ": a"), 400),
    "an empty value": Raw(get(ROOMS, "X-A:"), 200, stays=True),
    "a value in Latin-1": Raw(get(ROOMS, "X-A: \xe9"), 200, stays=True),
    "no Host": Raw(get(host=None), 400),
    "two Hosts": Raw(get(ROOMS, "Host: localhost"), 400),
    "an empty Host": Raw(get(host="Host:"), 200, stays=True),
    "a Host with a blank": Raw(get(host="Host: a b"), 400),
    "a Host with a user": Raw(get(host="Host: user@localhost"), 400),
    "a Host with a path": Raw(get(host="Host: localhost/x"), 400),
    "a Host with words as port": Raw(get(host="Host: localhost:http"), 400),
    "an absolute target": Raw(get(f"http://127.0.0.1{ROOMS}", host="Host: elsewhere"), 200, stays=True),
    "an absolute target of https": Raw(get(f"https://127.0.0.1{ROOMS}"), 421),
    "an absolute target of ftp": Raw(get(f"ftp://127.0.0.1{ROOMS}"), 400),
    "an absolute target with a user": Raw(get(f"http://a@127.0.0.1{ROOMS}"), 400),
    "an absolute target without a host": Raw(get(f"http://{ROOMS}"), 400),
    "the control interface under another name": Raw(get("http://evil.example/_simulator/clock"), 403, stays=True),
    "a target of a proxy": Raw(ask("CONNECT localhost:443 HTTP/1.1"), 501),
    "a target without a slash": Raw(get(ROOMS[1:]), 400),
    "a target with a fragment": Raw(get(f"{ROOMS}#a"), 400),
    "a target with a blank": Raw(get(f"{ROOMS}?room_name=a b"), 400),
    "a target with letters that are not ASCII": Raw(get(f"{ROOMS}/\xe9"), 400),
    "a broken escape": Raw(get(f"{ROOMS}/%zz"), 400),
    "a broken escape in the query": Raw(get(f"{ROOMS}?room_name=100%"), 400),
    "an escaped NUL": Raw(get(f"{ROOMS}/%00"), 404, stays=True),
    "escaped bytes that are no UTF-8": Raw(get(f"{ROOMS}/%ff%fe"), 404, stays=True),
    "an escaped slash": Raw(get(ROOMS.replace("/smart", "%2Fsmart")), 400, stays=True),
    "an escaped slash in an id": Raw(get(f"{ROOMS}/a%2fb"), 404, stays=True),
    "a double slash": Raw(get(f"/{ROOMS}"), 400, stays=True),
    "a slash too many": Raw(get(f"{ROOMS}/"), 400, stays=True),
    "dots": Raw(get(f"{PROJECT}/x/../smart-live-rooms"), 400, stays=True),
    "HEAD": Raw(ask(f"HEAD {ROOMS} HTTP/1.1"), 400, stays=True, method="HEAD"),
    "OPTIONS": Raw(ask(f"OPTIONS {ROOMS} HTTP/1.1"), 400, stays=True),
    "OPTIONS of the server": Raw(ask("OPTIONS * HTTP/1.1"), 200, stays=True),
    "OPTIONS of the server, absolute": Raw(ask("OPTIONS http://localhost HTTP/1.1"), 200, stays=True),
    "a star that is no OPTIONS": Raw(get("*"), 400),
    "TRACE": Raw(ask(f"TRACE {ROOMS} HTTP/1.1"), 400, stays=True),
    "an unknown method": Raw(ask(f"BREW {ROOMS} HTTP/1.1"), 400, stays=True),
    "a method in small letters": Raw(ask(f"get {ROOMS} HTTP/1.1"), 400, stays=True),
    "a method that is no word": Raw(ask(f"G@T {ROOMS} HTTP/1.1"), 400),
    "a target that is too long": Raw(get(f"{ROOMS}?room_name={'a' * 17_000}"), 414),
    "a target without an end": Raw(b"GET /" + b"a" * 70_000, 414, ends=True),
    "headers that are too long": Raw(get(ROOMS, f"X-A: {'a' * 65_530}"), 431),
    "headers without an end": Raw(get(ROOMS, f"X-A: {'a' * 80_000}")[:-4], 431, ends=True),
    "a head without an end": Raw(get()[:-2], 400, ends=True),
}

CONTENT = {
    "a charset": Raw(sized(ROOM, kind=f"{JSON}; charset=utf-8"), 200, stays=True, rooms=1),
    "another charset": Raw(sized('{"room_name":"播"}'.encode("gbk"), kind=f"{JSON}; charset=gbk"), 400, stays=True),
    "a type in capitals": Raw(sized(ROOM, kind="CONTENT-TYPE: Application/JSON"), 200, stays=True, rooms=1),
    "no type": Raw(sized(ROOM, kind=""), 400, stays=True),
    "another type": Raw(sized(ROOM, kind="Content-Type: text/plain"), 400, stays=True),
    "two types": Raw(sized(ROOM, JSON), 400, stays=True),
    "gzip": Raw(sized(gzip.compress(ROOM), "Content-Encoding: gzip"), 415, stays=True),
    "identity": Raw(sized(ROOM, "Content-Encoding: identity"), 200, stays=True, rooms=1),
    "no UTF-8": Raw(sized(b'{"room_name":"\xff"}'), 400, stays=True),
    "UTF-16": Raw(sized('{"room_name":"a"}'.encode("utf-16")), 400, stays=True),
    "a byte order mark": Raw(sized(b"\xef\xbb\xbf" + ROOM), 400, stays=True),
    "a key twice: the last one counts": Raw(sized(b'{"room_name":1,"room_name":"a"}'), 200, stays=True, rooms=1),
    "NaN": Raw(sized(b'{"room_name":NaN}'), 400, stays=True),
    "a number beyond all": Raw(sized(b'{"room_name":1e999}'), 400, stays=True),
    "half of a surrogate pair": Raw(sized(rb'{"room_name":"\ud800"}'), 400, stays=True),
    "lists in lists": Raw(sized(b"[" * 100_000), 400, stays=True),
    "two documents": Raw(sized(ROOM + ROOM), 400, stays=True),
    "a list": Raw(sized(b"[]"), 400, stays=True),
    "a header with an underscore is none": Raw(sized(ROOM, "Content_Encoding: gzip"), 200, stays=True, rooms=1),
}
