"""A connection: what waits, what is cut, what goes on, and an application that fails."""

import json
import socket
import threading

import httpx
import pytest
from metastudio_simulator.server import Server
from metastudio_simulator.serving.connection import Connection, Place

from ..conftest import PROJECT, running
from .raw_requests import JSON, ROOM, ROOMS, ask, get, sized
from .sockets import connected, exchange, rest

LAST = get(ROOMS, "Connection: close")
HERE = Place("127.0.0.1", 80, 20.0)


@pytest.fixture
def url(simulate):
    with running(simulate()) as url:
        yield url


def fault(url, **rule):
    answer = httpx.post(f"{url}/_simulator/faults", json={"path": "rooms", **rule}, trust_env=False, verify=False)
    assert answer.status_code == 200


@pytest.mark.parametrize("version", ["1.1", "1.0"])
def test_a_client_that_waits_for_100_gets_it_before_its_body(url, version):
    head = ask(f"POST {ROOMS} HTTP/{version}", JSON, "Content-Length: 17", "Expect: 100-continue", "Connection: close")
    with connected(url) as client:
        client.sendall(head)
        if version == "1.1":
            assert client.recv(65536) == b"HTTP/1.1 100 Continue\r\n\r\n"
        client.sendall(ROOM)
        assert [answer.status for answer in rest(client)] == [200]


def test_a_client_that_waits_for_100_is_refused_without_its_body(url):
    head = ask(f"POST {ROOMS} HTTP/1.1", JSON, "Content-Length: 13000000", "Expect: 100-continue")
    [answer] = exchange(url, head)
    assert (answer.status, answer.headers["Connection"]) == (413, "close")


def test_requests_that_come_at_once_are_answered_in_their_order(url):
    answers = exchange(url, b"".join([sized(ROOM), get("/nothing"), b"\r\n", sized(ROOM), LAST]))
    assert [answer.status for answer in answers] == [200, 400, 200, 200]
    assert json.loads(answers[-1].body)["count"] == 2
    assert len({answer.headers["X-Request-Id"] for answer in answers}) == 4


def test_a_request_that_comes_byte_by_byte(url):
    chunked = ask(f"POST {ROOMS} HTTP/1.1", JSON, "Transfer-Encoding: chunked", body=b"5\r\n" + ROOM[:5] + b"\r\n")
    with connected(url) as client:
        client.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        for byte in chunked + b"c\r\n" + ROOM[5:] + b"\r\n0\r\n\r\n" + LAST:
            client.sendall(bytes([byte]))
        assert [answer.status for answer in rest(client)] == [200, 200]


@pytest.mark.parametrize("size", [13_000_000, 100_000_000])
def test_a_body_that_is_too_large_is_refused_while_it_is_sent(url, size):
    answer = httpx.post(f"{url}{ROOMS}", content=bytes(size), headers={"Content-Type": "application/json"}, timeout=60)
    assert (answer.status_code, answer.json()["error_code"]) == (413, "APIGW.0201")
    assert answer.headers.get("Connection") == ("close" if size > 1 << 26 else None)


@pytest.fixture
def hasty(simulate):
    """The address of a server that waits a moment only."""
    server = Server(simulate(), patience=0.05)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    yield server.url
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.mark.parametrize(
    "sent",
    [
        b"GET / HT",
        get()[:-2],
        ask(f"POST {ROOMS} HTTP/1.1", JSON, "Content-Length: 17", body=b"{"),
        ask(f"POST {ROOMS} HTTP/1.1", JSON, "Transfer-Encoding: chunked", body=b"5\r\n{"),
        ask("POST /_simulator/reset HTTP/1.1", "Content-Length: 2"),
        ask("PUT /uploads/job/cover/1 HTTP/1.1", "Content-Length: 17"),
    ],
)
def test_half_a_request_is_waited_for_up_to_a_point(hasty, sent):
    [answer] = exchange(hasty, sent)
    assert (answer.status, answer.headers["Connection"]) == (408, "close")
    assert answer.headers["X-Request-Id"]


def test_between_requests_a_client_may_be_silent(hasty):
    with connected(hasty) as client:
        client.sendall(get())
        client.settimeout(0.3)
        client.recv(65536)
        with pytest.raises(TimeoutError):
            client.recv(1)
        client.settimeout(20)
        client.sendall(LAST)
        assert [answer.status for answer in rest(client)] == [200]


@pytest.mark.parametrize("status", [100, 103, 199])
def test_a_fault_with_a_status_that_is_no_answer_cuts_the_connection(url, status):
    fault(url, kind="status", status=status)
    with pytest.raises(ConnectionResetError):
        exchange(url, LAST)


@pytest.mark.parametrize("status", [204, 304])
@pytest.mark.parametrize("when", ["before", "body"])
def test_a_fault_with_a_status_without_a_body_has_none(url, status, when):
    fault(url, kind="status", status=status, when=when)
    answers = exchange(url, get() + LAST)
    assert [(answer.status, bool(answer.body)) for answer in answers] == [(status, False), (200, True)]
    assert "Content-Length" not in answers[0].headers or status == 304


def test_a_fault_cuts_the_connection_of_a_broken_body_too(url):
    fault(url, kind="reset")
    with pytest.raises(ConnectionResetError):
        exchange(url, ask(f"POST {ROOMS} HTTP/1.1", JSON, "Transfer-Encoding: chunked", body=b"x\r\n"))
    assert exchange(url, LAST)[0].status == 200


def test_half_an_answer_comes_before_the_rest(url):
    fault(url, kind="delay", when="body", seconds=0.1)
    with connected(url) as client:
        client.sendall(LAST)
        first = client.recv(65536)
        assert first.endswith(b'{"count":0,"smar')
        assert rest_of(client) == b't_live_rooms":[]}'


def rest_of(client: socket.socket) -> bytes:
    pieces = []
    while piece := client.recv(65536):
        pieces.append(piece)
    return b"".join(pieces)


def served(app: object, sent: bytes) -> bytes:
    """What an application's connection answers."""
    ours, theirs = socket.socketpair()
    with ours, theirs:
        theirs.sendall(sent)
        theirs.shutdown(socket.SHUT_WR)
        Connection(ours, "", app, HERE).serve()
        ours.close()
        return rest_of(theirs)


def test_an_application_that_fails_is_an_internal_error(capsys):
    def app(*_):
        raise KeyError("a mistake")

    answer = served(app, LAST)
    assert answer.startswith(b"HTTP/1.1 500 Internal Server Error\r\n")
    assert b"\r\nX-Request-Id: " in answer
    assert answer.endswith(b'{"error_code":"MSS.00000004","error_msg":"Internal Error"}')
    assert "KeyError: 'a mistake'" in capsys.readouterr().err


def test_an_application_that_fails_inside_its_answer_cuts_the_connection(capsys):
    def app(_, start_response):
        start_response("200 OK", [("Content-Length", "2")])
        yield b"1"
        raise KeyError("a mistake")

    assert served(app, get() + LAST).endswith(b"Content-Length: 2\r\n\r\n1")
    assert "KeyError: 'a mistake'" in capsys.readouterr().err


def test_a_path_of_another_project_is_no_path_of_this_one(url):
    [answer] = exchange(url, get(f"{PROJECT}%2f..%2fx/smart-live-rooms", "Connection: close"))
    assert (answer.status, json.loads(answer.body)["error_code"]) == (400, "MSS.00010009")
