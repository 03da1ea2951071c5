"""Faults: every kind at every moment, in process and over HTTP, and what the service has done by then."""

import httpx
import pytest

from ..conftest import PROJECT, running

ROOMS = f"{PROJECT}/smart-live-rooms"
ROOM = {"room_name": "demo"}


def attempt(client, fault):
    """Create a room while a fault waits; the answer or the error, and how many rooms there are then."""
    assert client.post("/_simulator/faults", json={"path": "smart-live-rooms$", **fault}).status_code == 200
    try:
        result = client.post(ROOMS, json=ROOM)
    except (ConnectionError, httpx.TransportError) as error:
        result = error
    return result, client.get(ROOMS).json()["count"]


@pytest.mark.parametrize(("when", "rooms"), [("before", 0), ("after", 1), ("body", 1)])
def test_reset(either, when, rooms):
    _, client = either
    error, count = attempt(client, {"kind": "reset", "when": when, "method": "POST"})
    assert isinstance(error, ConnectionResetError | httpx.ReadError)
    assert count == rooms
    logged = client.get("/_simulator/requests").json()
    assert logged[0] == {"method": "POST", "path": ROOMS, "status": 0}
    assert client.post(ROOMS, json=ROOM).status_code == 200


@pytest.mark.parametrize(("when", "rooms"), [("before", 0), ("after", 1), ("body", 1)])
def test_status(either, when, rooms):
    _, client = either
    fault = {"kind": "status", "status": 503, "when": when, "method": "POST", "retry_after": 7}
    answer, count = attempt(client, fault)
    assert (answer.status_code, answer.headers["Retry-After"], count) == (503, "7", rooms)
    assert answer.headers["X-Request-Id"]
    assert client.get("/_simulator/requests").json()[0]["status"] == 503
    if when == "body":
        with pytest.raises(ValueError, match=r"Unterminated|Expecting"):
            answer.json()
    else:
        assert answer.json() == {"error_code": "SIMULATOR.503", "error_msg": "injected"}


@pytest.mark.parametrize("when", ["before", "after", "body"])
def test_delay(either, when):
    simulator, client = either
    waited = []
    simulator.app.sleep = waited.append
    answer, count = attempt(client, {"kind": "delay", "seconds": 2.5, "when": when, "method": "POST"})
    assert (answer.status_code, count, waited) == (200, 1, [2.5])
    assert len(answer.json()["room_id"]) == 32
    assert client.get("/_simulator/requests").json()[0]["status"] == 200


@pytest.mark.parametrize(
    ("status", "code"), [(401, "APIGW.0301"), (429, "APIGW.0308"), (500, "MSS.00000004"), (404, "SIMULATOR.404")]
)
def test_the_codes_of_injected_errors(client, status, code):
    answer, _ = attempt(client, {"kind": "status", "status": status, "method": "POST"})
    assert (answer.status_code, answer.json()["error_code"]) == (status, code)


def test_a_code_and_a_text_of_ones_own(client):
    fault = {"kind": "status", "status": 403, "code": "MSS.41000023", "message": "not enough resources"}
    answer, _ = attempt(client, {**fault, "method": "POST"})
    assert answer.json() == {"error_code": "MSS.41000023", "error_msg": "not enough resources"}


def test_a_fault_counts_down(client):
    client.post("/_simulator/faults", json={"path": "rooms", "kind": "status", "status": 503, "times": 2})
    assert [client.get(ROOMS).status_code for _ in range(3)] == [503, 503, 200]
    assert client.get("/_simulator/faults").json() == []


def test_a_fault_meets_only_its_method_and_path(client):
    client.post("/_simulator/faults", json={"method": "PUT", "path": "rooms", "kind": "status", "status": 503})
    client.post("/_simulator/faults", json={"path": "rooms/x$", "kind": "status", "status": 502})
    assert client.get(ROOMS).status_code == 200
    assert client.get(f"{ROOMS}/x").status_code == 502
    [left] = client.get("/_simulator/faults").json()
    assert (left["method"], left["times"]) == ("PUT", 1)
    client.delete("/_simulator/faults")
    assert client.put(f"{ROOMS}/x", json=ROOM).status_code == 404


def test_faults_meet_uploads_and_iam_too(client):
    client.post("/_simulator/faults", json={"path": "^/(uploads|v3)/", "kind": "status", "status": 503, "times": 2})
    assert client.put("/uploads/job/cover/1?Signature=x").status_code == 503
    assert client.get("/v3/projects").status_code == 503


def test_another_process_on_the_same_file_sets_and_sees(simulate, connect, database):
    one, other = connect(simulate(database)), connect(simulate(database))
    other.post("/_simulator/faults", json={"path": "rooms", "kind": "status", "status": 503})
    assert one.get(ROOMS).status_code == 503
    assert other.get(ROOMS).status_code == 200
    assert [entry["status"] for entry in other.get("/_simulator/requests").json()] == [503, 200]


@pytest.mark.parametrize(
    ("wrong", "sentence"),
    [
        ({"path": "("}, "path must be a regular expression: "),
        ({"path": "a{99999999999}"}, "path must be a regular expression: "),
        ({"path": 1}, "path must be a text"),
        ({"path": None}, "path must be a text"),
        ({"method": 1}, "method must be a text"),
        ({"kind": "explode"}, "kind must be one of reset, status, delay, damage"),
        ({"kind": ["reset"]}, "kind must be one of reset, status, delay, damage"),
        ({"when": "never"}, "when must be one of before, after, body"),
        ({"status": 99}, "status must be an integer between 100 and 599"),
        ({"status": True}, "status must be an integer between 100 and 599"),
        ({"times": 0}, "times must be an integer, 1 or more"),
        ({"times": True}, "times must be an integer, 1 or more"),
        ({"times": 1.5}, "times must be an integer, 1 or more"),
        ({"times": 1e300}, "times must be an integer, 1 or more"),
        ({"times": 10**30}, "times must be an integer, 1 or more"),
        ({"seconds": -1}, "seconds must be a number, 0 or more"),
        ({"seconds": "1"}, "seconds must be a number, 0 or more"),
        ({"seconds": 1e300}, "seconds must be a number, 0 or more"),
        ({"code": 5}, "code must be a text"),
        ({"message": {}}, "message must be a text"),
        ({"retry_after": "soon"}, "retry_after must be an integer of seconds, 0 or more"),
        ({"retry_after": -1}, "retry_after must be an integer of seconds, 0 or more"),
        ({"colour": "red"}, "a fault is an object of code, kind, "),
    ],
)
def test_a_wrong_fault_is_refused_in_one_sentence(client, wrong, sentence):
    answer = client.post("/_simulator/faults", json={"path": "x", "kind": "status", **wrong})
    assert answer.status_code == 400
    assert answer.json()["error"].startswith(sentence)
    assert client.get("/_simulator/faults").json() == []


@pytest.mark.parametrize(
    ("fault", "sentence"),
    [
        ({"kind": "reset"}, "path must be a text"),
        ({"path": "x"}, "kind must be one of reset, status, delay, damage"),
        ([], "the body must be a JSON object"),
    ],
)
def test_a_fault_that_is_not_whole_is_refused_in_one_sentence(client, fault, sentence):
    answer = client.post("/_simulator/faults", json=fault)
    assert (answer.status_code, answer.json()) == (400, {"error": sentence})
    assert client.get(ROOMS).status_code == 200


def test_what_is_left_of_a_fault_can_be_sent_again(client):
    client.post("/_simulator/faults", json={"path": "rooms", "kind": "delay", "seconds": 0.5, "times": 3})
    [left] = client.get("/_simulator/faults").json()
    client.delete("/_simulator/faults")
    assert client.post("/_simulator/faults", json=left).status_code == 200
    assert client.get("/_simulator/faults").json() == [left]


def test_a_cut_connection_over_http_is_a_reset(simulate, connect):
    """What the client sees is the operating system's ECONNRESET, not an orderly end."""
    with running(simulate()) as url:
        client = connect(url)
        client.post("/_simulator/faults", json={"path": "rooms", "kind": "reset"})
        with pytest.raises(httpx.ReadError, match="reset"):
            client.get(ROOMS)
