"""Upload addresses: what the object storage refuses, each with its XML error, and what it stores."""

import base64
import hashlib
import re
from collections.abc import Iterator

import pytest
from metastudio_simulator.base.addresses import Addresses
from metastudio_simulator.base.messages import CHUNK, Request
from metastudio_simulator.base.uploads import receive

PNG = "image/png"
DAY = 24 * 3600


def md5(content: bytes) -> str:
    return base64.b64encode(hashlib.md5(content, usedforsecurity=False).digest()).decode()


@pytest.fixture
def simulator(simulate):
    return simulate()


@pytest.fixture
def client(simulator, connect):
    return connect(simulator)


@pytest.fixture
def address(simulator, clock):
    """Make an address of the object `owner` for a picture, with the MD5 that is signed."""

    def make(*signed: str) -> str:
        with simulator.app.store.transaction() as tx:
            now = clock.now + tx.settings["clock_offset"]
            return Addresses("").uploads(tx, "project", "owner", [("cover", 1, PNG, *signed)], now)[0]

    return make


def put(client, url, content=b"picture", content_type=PNG, **headers):
    headers = {"Content-Type": content_type, **{name.replace("_", "-"): value for name, value in headers.items()}}
    return client.put(url, content=content, headers=headers)


def refused(answer) -> tuple[int, str]:
    """Status and code of an answer in the form of the object storage."""
    assert answer.headers["Content-Type"] == "application/xml"
    found = re.fullmatch(
        r'<\?xml version="1.0" encoding="UTF-8" standalone="yes"\?>\n<Error><Code>(\w+)</Code><Message>[^<]+</Message>'
        r"<RequestId>(\w+)</RequestId><HostId>\w+</HostId></Error>",
        answer.text,
    )
    assert found is not None, answer.text
    assert found[2] == answer.headers["x-obs-request-id"]
    return answer.status_code, found[1]


def stored(client):
    return [(row["used"], row["size"], row["etag"]) for row in client.get("/_simulator/uploads").json()]


def test_a_file_is_stored_with_its_md5_as_its_tag(client, address):
    url = address(md5(b"picture"))
    answer = put(client, url, Content_MD5=md5(b"picture"))
    etag = hashlib.md5(b"picture", usedforsecurity=False).hexdigest()
    assert (answer.status_code, answer.headers["ETag"]) == (200, f'"{etag}"')
    [row] = client.get("/_simulator/uploads").json()
    assert row == {
        "owner": "owner",
        "name": "cover",
        "part": 1,
        "content_type": PNG,
        "content_md5": md5(b"picture"),
        "expires": "2026-01-03T03:04:05Z",
        "used": True,
        "size": 7,
        "etag": etag,
    }


@pytest.mark.parametrize(
    ("signed", "request_", "expected"),
    [
        ((), {"content_type": "image/gif"}, (403, "SignatureDoesNotMatch")),
        ((md5(b"picture"),), {}, (403, "SignatureDoesNotMatch")),
        ((md5(b"picture"),), {"Content_MD5": md5(b"other")}, (403, "SignatureDoesNotMatch")),
        ((md5(b"other"),), {"Content_MD5": md5(b"other")}, (400, "BadDigest")),
        ((), {"Content_MD5": md5(b"other")}, (400, "BadDigest")),
        ((), {"Content_MD5": "x"}, (400, "InvalidDigest")),
        ((), {"Content_MD5": "c2hvcnQ="}, (400, "InvalidDigest")),
    ],
)
def test_what_is_refused_leaves_the_address_of_use(client, address, signed, request_, expected):
    url = address(*signed)
    assert refused(put(client, url, **request_)) == expected
    assert stored(client) == [(False, None, None)]
    content = b"other" if signed == (md5(b"other"),) else b"picture"
    assert put(client, url, content, Content_MD5=md5(content)).status_code == 200


@pytest.mark.parametrize("method", ["GET", "POST", "DELETE"])
def test_the_method_is_signed_too(client, address, method):
    url = address()
    answer = client.request(method, url, headers={"Content-Type": PNG})
    assert refused(answer) == (403, "SignatureDoesNotMatch")


def test_an_address_works_at_its_own_place_only(client, address):
    url = address().replace("/cover/", "/letter/")
    assert refused(put(client, url)) == (403, "SignatureDoesNotMatch")
    assert refused(put(client, url.partition("?")[0])) == (403, "SignatureDoesNotMatch")


def test_an_address_works_once(client, address):
    url = address()
    assert put(client, url).status_code == 200
    assert refused(put(client, url)) == (403, "AccessDenied")


@pytest.mark.parametrize("way", ["clock", "control", "option"])
def test_an_address_expires(client, address, way):
    if way == "option":
        client.put("/_simulator/options", json={"upload_lifetime": 0})
    url = address()
    if way == "clock":
        client.post("/_simulator/clock", json={"advance": DAY})
    elif way == "control":
        assert client.post("/_simulator/uploads/expire", json={"owner": "owner"}).json() == {"expired": 1}
    assert refused(put(client, url)) == (403, "AccessDenied")


def test_an_owner_must_be_named_to_let_its_addresses_expire(client):
    answer = client.post("/_simulator/uploads/expire", json={})
    assert (answer.status_code, answer.json()) == (400, {"error": "owner must be the id of an object"})


def test_a_damaged_upload_is_noticed_by_its_md5_or_by_its_tag(client, address):
    damage = {"path": "^/uploads/", "kind": "damage", "times": 2}
    client.post("/_simulator/faults", json=damage)
    url = address()
    assert refused(put(client, url, Content_MD5=md5(b"picture"))) == (400, "BadDigest")
    damaged = hashlib.md5(bytes([b"p"[0] ^ 1]) + b"icture", usedforsecurity=False).hexdigest()
    assert put(client, url).headers["ETag"] == f'"{damaged}"'


@pytest.mark.parametrize(
    ("fault", "expected"),
    [
        ({"status": 503, "retry_after": 3}, (503, "ServiceUnavailable")),
        ({"status": 503, "code": "SlowDown"}, (503, "SlowDown")),
        ({"status": 418}, (418, "Status418")),
    ],
)
def test_a_fault_has_the_form_of_the_object_storage(client, address, fault, expected):
    client.post("/_simulator/faults", json={"path": "^/uploads/", "kind": "status", **fault})
    answer = put(client, address())
    assert refused(answer) == expected
    assert answer.headers.get("Retry-After") == ("3" if "retry_after" in fault else None)


def test_a_body_is_never_held():
    class Endless:
        """A body of 300 MiB that notes the largest piece that was asked for."""

        left, largest = 300 << 20, 0

        def read(self, size: int) -> bytes:
            self.largest = max(self.largest, size)
            piece = bytes(min(size, self.left))
            self.left -= len(piece)
            return piece

    body = Endless()
    environ = {"REQUEST_METHOD": "PUT", "wsgi.input": body, "wsgi.input_terminated": True}
    assert receive(Request.of(environ)).size == 300 << 20
    assert body.largest <= CHUNK


def test_a_client_that_breaks_off_is_logged_and_stores_nothing(client, simulator, address):
    class Broken:
        def read(self, _size: int) -> bytes:
            raise ConnectionAbortedError

    path, _, query = address().partition("?")
    environ = {
        "REQUEST_METHOD": "PUT",
        "PATH_INFO": path,
        "QUERY_STRING": query,
        "CONTENT_LENGTH": "7",
        "wsgi.input": Broken(),
    }

    def start(*_: object) -> Iterator[bytes]:
        raise AssertionError("there is nobody to answer")

    with pytest.raises(ConnectionAbortedError):
        simulator.app(environ, start)
    assert client.get("/_simulator/requests").json() == [{"method": "PUT", "path": path, "status": 0}]
    assert stored(client) == [(False, None, None)]
