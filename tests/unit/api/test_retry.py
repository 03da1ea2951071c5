"""Which failures are tried again, how often, and what the last one becomes: every verb against every failure."""

import socket
import ssl
from datetime import timedelta
from email.utils import format_datetime

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from metastudio_provider.api.retry import LONGEST_RETRY_AFTER, retry_after
from metastudio_provider.errors import (
    ApiError,
    Cancelled,
    Conflict,
    DeadlineExceeded,
    Denied,
    MetaStudioError,
    NotFound,
    NotSent,
    OutcomeUnknown,
    ServiceFailure,
    Throttled,
)

from .world import BY_VERB, START, Answer, Clock, Service, api, ids

OK = httpx.Response(200, json={"room_id": "r1"})


def status(code: int, **headers: str) -> httpx.Response:
    return httpx.Response(code, headers=headers, json={"error_code": "SOME.CODE", "error_msg": "text"})


def caused(error: Exception, cause: Exception) -> Exception:
    error.__cause__ = cause
    return error


def unknown_name() -> Exception:
    return caused(httpx.ConnectError("no name"), socket.gaierror(socket.EAI_NONAME, "Name or service not known"))


def untrusted() -> Exception:
    return caused(httpx.ConnectError("tls"), ssl.SSLCertVerificationError("certificate verify failed"))


def name_server_busy() -> Exception:
    return caused(httpx.ConnectError("dns"), socket.gaierror(socket.EAI_AGAIN, "Temporary failure"))


ALL, TWICE, NEVER = 4, 3, 1
"""Requests that are sent with `max_retries` 3."""

TABLE: list[tuple[str, Answer, int, type[MetaStudioError], int, type[MetaStudioError]]] = [
    # failure, tries and error of GET, PUT and DELETE, tries and error of POST
    ("refused", httpx.ConnectError("connection refused"), ALL, NotSent, ALL, NotSent),
    ("connect-timeout", httpx.ConnectTimeout("timed out"), ALL, NotSent, ALL, NotSent),
    ("pool-timeout", httpx.PoolTimeout("full"), ALL, NotSent, ALL, NotSent),
    ("proxy", httpx.ProxyError("503 from proxy"), ALL, NotSent, ALL, NotSent),
    ("name-server-busy", name_server_busy(), ALL, NotSent, ALL, NotSent),
    ("unknown-name", unknown_name(), NEVER, NotSent, NEVER, NotSent),
    ("untrusted", untrusted(), NEVER, NotSent, NEVER, NotSent),
    ("bad-address", httpx.InvalidURL("Invalid port"), NEVER, NotSent, NEVER, NotSent),
    ("bad-name", UnicodeError("label empty or too long"), NEVER, NotSent, NEVER, NotSent),
    ("bad-protocol", httpx.UnsupportedProtocol("ftp"), NEVER, NotSent, NEVER, NotSent),
    ("429", status(429), ALL, Throttled, ALL, Throttled),
    ("500", status(500), TWICE, ServiceFailure, NEVER, OutcomeUnknown),
    ("502", status(502), ALL, ServiceFailure, NEVER, OutcomeUnknown),
    ("503", status(503), ALL, ServiceFailure, NEVER, OutcomeUnknown),
    ("504", status(504), ALL, ServiceFailure, NEVER, OutcomeUnknown),
    *((str(code), status(code), NEVER, ServiceFailure, NEVER, OutcomeUnknown) for code in (501, 505, 520, 522, 599)),
    ("408", status(408), ALL, ApiError, NEVER, OutcomeUnknown),
    ("read-error", httpx.ReadError("reset"), ALL, OutcomeUnknown, NEVER, OutcomeUnknown),
    ("read-timeout", httpx.ReadTimeout("timed out"), ALL, OutcomeUnknown, NEVER, OutcomeUnknown),
    ("write-error", httpx.WriteError("pipe"), ALL, OutcomeUnknown, NEVER, OutcomeUnknown),
    ("cut", httpx.RemoteProtocolError("incomplete body"), ALL, OutcomeUnknown, NEVER, OutcomeUnknown),
    ("400", status(400), NEVER, ApiError, NEVER, ApiError),
    ("401", status(401), NEVER, Denied, NEVER, Denied),
    ("403", status(403), NEVER, Denied, NEVER, Denied),
    ("409", status(409), NEVER, Conflict, NEVER, Conflict),
    ("302", status(302, Location="https://login.example/"), NEVER, ApiError, NEVER, ApiError),
]


@pytest.mark.parametrize("verb", BY_VERB)
@pytest.mark.parametrize(
    ("failure", "tries", "error", "post_tries", "post_error"),
    [pytest.param(*row[1:], id=row[0]) for row in TABLE],
)
def test_table(
    verb: str,
    failure: Answer,
    tries: int,
    error: type[MetaStudioError],
    post_tries: int,
    post_error: type[MetaStudioError],
) -> None:
    service, clock = Service(failure), Clock()
    operation = BY_VERB[verb]

    with pytest.raises(MetaStudioError) as caught:
        api(service, clock, max_retries=3).request(operation, path=ids(operation), body={"a": 1})

    assert len(service.requests) == (post_tries if verb == "POST" else tries)
    assert type(caught.value) is (post_error if verb == "POST" else error)
    assert str(caught.value).startswith(f"{verb} /v1/")
    assert len(clock.waits) == len(service.requests) - 1
    assert all(request.content == b'{"a":1}' for request in service.requests)


@pytest.mark.parametrize("verb", BY_VERB)
@pytest.mark.parametrize(
    ("failure", "again", "post_again"),
    [pytest.param(row[1], row[2] > 1, row[4] > 1, id=row[0]) for row in TABLE],
)
def test_a_failure_that_passes_is_not_seen(verb: str, failure: Answer, again: bool, post_again: bool) -> None:
    service = Service(failure, OK)
    operation = BY_VERB[verb]
    bound = api(service, Clock())
    if post_again if verb == "POST" else again:
        assert bound.request(operation, path=ids(operation)) == {"room_id": "r1"}
        assert len(service.requests) == 2
    else:
        with pytest.raises(MetaStudioError):
            bound.request(operation, path=ids(operation))
        assert len(service.requests) == 1


def test_a_deletion_that_may_be_sent_once_is_sent_once() -> None:
    """A second one may do more: of what lies in a recycle bin, for instance."""
    service, operation = Service(status(503)), BY_VERB["DELETE"]
    with pytest.raises(OutcomeUnknown):
        api(service, Clock(), max_retries=3).request(operation, path=ids(operation), once=True)
    assert len(service.requests) == 1


def test_an_unknown_outcome_keeps_the_error_of_the_service() -> None:
    with pytest.raises(OutcomeUnknown, match=r"SOME\.CODE text \(HTTP 503\)") as caught:
        api(Service(status(503)), Clock()).request(BY_VERB["POST"])
    assert isinstance(caught.value.__cause__, ServiceFailure)


def test_no_retries_when_none_are_allowed() -> None:
    service = Service(status(429))
    with pytest.raises(Throttled):
        api(service, Clock(), max_retries=0).request(BY_VERB["GET"], path={"room_id": "r1"})
    assert len(service.requests) == 1


def test_waits_double_up_to_a_cap() -> None:
    clock = Clock()
    with pytest.raises(ServiceFailure):
        api(Service(status(503)), clock, max_retries=8).request(BY_VERB["GET"], path={"room_id": "r1"})
    assert clock.waits == [0.5, 1, 2, 4, 8, 16, 20, 20]


@pytest.mark.parametrize("code", [429, 503])
@pytest.mark.parametrize(
    ("value", "waited"),
    [
        ("7", 7.0),
        ("0", 0.5),
        (format_datetime(START + timedelta(seconds=30), usegmt=True), 30.0),
        (format_datetime(START - timedelta(seconds=30), usegmt=True), 0.5),
        ("3600", LONGEST_RETRY_AFTER),
        ("soon", 0.5),
        ("-5", 0.5),
    ],
)
def test_retry_after(code: int, value: str, waited: float) -> None:
    clock = Clock()
    api(Service(status(code, **{"Retry-After": value}), OK), clock).request(BY_VERB["GET"], path={"room_id": "r1"})
    assert clock.waits == [pytest.approx(waited)]


@given(st.text(max_size=30))
def test_any_retry_after_is_read_or_ignored(value: str) -> None:
    seconds = retry_after(value, START)
    assert seconds is None or 0 <= seconds <= LONGEST_RETRY_AFTER


def test_the_engine_sees_why_it_waits() -> None:
    clock = Clock()
    api(Service(status(503, **{"Retry-After": "7"}), OK), clock).request(BY_VERB["GET"], path={"room_id": "r1"})
    (line,) = clock.reports
    assert line.startswith("waiting 7.0 s before try 2 of 6: GET /v1/")
    assert "HTTP 503" in line


def test_no_wait_goes_beyond_the_deadline() -> None:
    clock, service = Clock(), Service(status(503))
    with pytest.raises(DeadlineExceeded, match=r"the last try: GET .*HTTP 503"):
        api(service, clock, deadline=4.0).request(BY_VERB["GET"], path={"room_id": "r1"})
    assert clock.seconds == 3.5  # 0.5 + 1 + 2; the next wait of 4 s would end too late
    assert len(service.requests) == 4


def test_a_write_that_may_have_been_done_says_so_at_the_deadline() -> None:
    with pytest.raises(OutcomeUnknown, match="no complete answer"):
        api(Service(httpx.ReadError("reset")), Clock(), deadline=0.4).request(BY_VERB["PUT"], path={"room_id": "r1"})


def test_nothing_is_sent_after_the_deadline() -> None:
    clock, service = Clock(), Service(OK)
    clock.seconds = 5.0
    with pytest.raises(DeadlineExceeded):
        api(service, clock, deadline=5.0).request(BY_VERB["POST"])
    assert service.requests == []


def test_a_request_may_not_last_beyond_the_deadline() -> None:
    service = Service(OK)
    api(service, Clock(), deadline=3.0, request_timeout=60).request(BY_VERB["POST"])
    assert service.requests[0].extensions["timeout"] == {"connect": 3.0, "read": 3.0, "write": 3.0, "pool": 3.0}


def test_timeouts_come_from_the_setting() -> None:
    service = Service(OK)
    api(service, Clock(), request_timeout=25).request(BY_VERB["POST"])
    assert service.requests[0].extensions["timeout"] == {"connect": 10.0, "read": 25.0, "write": 25.0, "pool": 25.0}


def test_a_cancel_ends_the_wait_and_the_tries() -> None:
    clock, service = Clock(), Service(status(503))
    clock.on_wait = lambda cancelled: cancelled.set()
    with pytest.raises(Cancelled):
        api(service, clock).request(BY_VERB["GET"], path={"room_id": "r1"})
    assert len(service.requests) == 1
    assert clock.seconds == 0.0


def test_delete_that_was_done_by_a_lost_try_is_told_as_gone() -> None:
    gone = httpx.Response(404, json={"error_code": "MSS.20010045", "error_msg": "roomInfo not found"})
    with pytest.raises(NotFound):
        api(Service(httpx.ReadError("reset"), gone), Clock()).request(BY_VERB["DELETE"], path={"room_id": "r1"})
