"""What an answer becomes: the shapes of error bodies, the classes of errors, and the few that mean gone."""

import json
import re
from datetime import timedelta
from email.utils import format_datetime
from importlib import import_module
from typing import Any

import httpx
import pytest
from metastudio_provider.api import answers, hints
from metastudio_provider.api.answers import CONFLICTS, DENIED
from metastudio_provider.errors import (
    ApiError,
    Conflict,
    Denied,
    NotFound,
    OutcomeUnknown,
    ServiceFailure,
    Throttled,
)
from metastudio_provider.framework.registry import systems
from metastudio_provider.secrecy import Secrets
from metastudio_provider.settings.model import Settings
from metastudio_provider.wire import operations
from metastudio_provider.wire.operation import Operation
from metastudio_simulator.systems import SYSTEMS

from ..steps import steps
from .world import CREATE, DELETE, LIST, SHOW, START, UPDATE, Clock, Service, api, ids

ASSET = Operation("show_asset", "GET", "/v1/{project_id}/digital-assets/{asset_id}", gone=frozenset({"MSS.10001001"}))
LIBRARY, UPDATE_LIBRARY = operations.show_interaction_rule_group, operations.update_interaction_rule_group
LIVE_TASK, COMMAND = operations.show_smart_live, operations.execute_smart_live_command
TASK = operations.show2d_model_training_job

MODELLED = [value for value in vars(operations).values() if isinstance(value, Operation)]
GONE = frozenset().union(*(operation.gone for operation in MODELLED))
WRITTEN = (LIBRARY.gone | LIVE_TASK.gone) - SHOW.gone
"""Codes that a write may get about another object, or about one that is there and over."""


def answer(status: int, body: Any, **headers: str) -> httpx.Response:
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    return httpx.Response(status, headers=headers, content=content)


def raised(response: httpx.Response, operation: Operation = SHOW, **values: Any) -> ApiError:
    path = {"room_id": "r1", "asset_id": "a1", "job_id": "j1", "group_id": "g1"}
    with pytest.raises(ApiError) as caught:
        api(Service(response), Clock(), max_retries=0, **values).request(operation, path=path)
    return caught.value


HTML = b"""<!DOCTYPE html><html><head><title>t</title><style>b{}</style></head>
<body><h1>Bad&nbsp;request</h1><script>alert(1)</script><p>proxy says no</body></html>"""

BODIES = [
    pytest.param({"error_code": "MSS.00000003", "error_msg": "Bad"}, "MSS.00000003", "Bad", None, id="service"),
    pytest.param(
        {"error_code": "MSS.000000003", "error_msg": "Bad", "request_id": "r-9"},
        "MSS.000000003",
        "Bad",
        "r-9",
        id="ttsc",
    ),
    pytest.param(
        {"error_msg": "Too large", "error_code": "APIGW.0201", "request_id": "r-8"},
        "APIGW.0201",
        "Too large",
        "r-8",
        id="gateway",
    ),
    pytest.param({"errorCode": "A.1", "errorMsg": "Bad"}, "A.1", "Bad", None, id="camel"),
    pytest.param({"code": "A.2", "message": "Bad"}, "A.2", "Bad", None, id="code-message"),
    pytest.param({"error": {"code": 400, "message": "Bad", "title": "B"}}, "400", "Bad", None, id="iam"),
    pytest.param({"fault": {"error_code": "A.3", "error_msg": "Bad"}}, "A.3", "Bad", None, id="nested"),
    pytest.param({"error_code": "A.4", "error_msg": None}, "A.4", "Bad Request", None, id="no-text"),
    pytest.param({"BadRequest": "why"}, "400", '{"BadRequest": "why"}', None, id="other-object"),
    pytest.param(["Bad"], "400", '["Bad"]', None, id="list"),
    pytest.param(b"", "400", "Bad Request", None, id="empty"),
    pytest.param(b"upstream\x1b[31m failed\n", "400", "upstream [31m failed", None, id="text"),
    pytest.param(b"\xff\xfe\x00", "400", "\ufffd\ufffd", None, id="binary"),
    pytest.param(HTML, "400", "Bad request proxy says no", None, id="html"),
    pytest.param(
        b"<?xml version='1.0'?><Error><Code>InvalidPart</Code><Message>no &amp; no</Message><AK>key</AK></Error>",
        "InvalidPart",
        "no & no",
        None,
        id="object-storage",
    ),
]


@pytest.mark.parametrize(("body", "code", "message", "request_id"), BODIES)
def test_bodies(body: Any, code: str, message: str, request_id: str | None) -> None:
    error = raised(answer(400, body))
    assert (error.code, error.message, error.request_id) == (code, message, request_id)
    assert (error.method, error.status) == ("GET", 400)
    assert "\n" not in str(error)


def test_the_text_of_an_error() -> None:
    error = raised(answer(400, {"error_code": "MSS.00000003", "error_msg": "Bad\nthing"}, **{"X-Request-Id": "q1"}))
    assert str(error) == (
        "GET /v1/0123456789abcdef0123456789abcdef/smart-live-rooms/r1: MSS.00000003 Bad thing "
        "(HTTP 400, request q1). A value of the resource is not one that the service takes."
    )


def test_a_long_text_is_cut() -> None:
    assert len(raised(answer(400, {"error_code": "A", "error_msg": "x" * 5000})).message) == 256


@pytest.mark.parametrize(
    "flood",
    [
        "x",
        "https:",
        "<script",
        "<script>",
        "</script>",
        "<head><style>",
        "<",
        "&",
        "<Error>",
        "<Code>a</Code>",
        "a://b?",
    ],
)
@pytest.mark.parametrize("start", ["", "<html>", "<Error><Code>"])
def test_a_hostile_body_takes_work_in_proportion_to_its_length(start: str, flood: str) -> None:
    """One long word took the time of its length squared: 400 kB two minutes, in which the plugin did nothing else."""

    def work(size: int) -> int:
        body = start + flood * (size // len(flood))
        return steps(lambda: answers.error("GET", "/", httpx.Response(400, text=body), Secrets(["secret-key"])))

    work(10)  # imports what it needs
    assert work(2000) <= 2.2 * work(1000) + 5000
    assert work(400_000) <= 2.2 * work(200_000)  # work inside of an expression is no step, but would not end here


def test_a_refusal_is_denied_and_tells_what_to_do_about_it() -> None:
    error = raised(answer(403, {"error_code": "MSS.20010045", "error_msg": "roomInfo not found"}))
    assert type(error) is Denied
    assert error.hint == hints.STATUSES[403]


def test_a_redirect_names_where_to() -> None:
    response = httpx.Response(302, headers={"Location": "https://login.example/in?token=secret"})
    assert raised(response).message == "redirected to https://login.example/in"


CLASSES = [
    (400, "MSS.00000003", ApiError),
    (401, "MSS.00000001", Denied),
    (403, "ANY", Denied),
    (400, "MSS.00010008", Denied),
    (400, "MSS.00010009", Denied),
    (401, "APIGW.0301", Denied),
    (400, "APIG.0301", Denied),
    (403, "MSS.41000012", ApiError),
    (403, "MSS.41000023", ApiError),
    (429, "ANY", Throttled),
    (400, "APIGW.0308", Throttled),
    (409, "ANY", Conflict),
    (400, "MSS.20020001", Conflict),
    (500, "MSS.00000004", ServiceFailure),
    (400, "MSS.00000004", ServiceFailure),
    (200, "MSS.000000002", ServiceFailure),
    (200, "MSS.000000004", Denied),
    (200, "MSS.000000003", ApiError),
    (501, "ANY", ServiceFailure),
    (404, "APIGW.0101", ApiError),
    (404, "APIGW.0103", ApiError),
    (404, "404", ApiError),
]


@pytest.mark.parametrize(("status", "code", "kind"), CLASSES)
def test_classes(status: int, code: str, kind: type[ApiError]) -> None:
    assert type(raised(answer(status, {"error_code": code, "error_msg": "text"}))) is kind


GONE_OR_NOT = [
    # status, code, operation, gone?
    (404, "MSS.20010045", SHOW, True),
    (400, "MSS.20010045", SHOW, True),
    (400, "MSS.20010045", DELETE, True),
    (400, "MSS.20010045", UPDATE, True),
    (404, "MSS.00000003", SHOW, False),  # a value is not one that the service takes
    (404, "MSS.00010003", SHOW, False),  # no such operation: a wrong address
    (404, "MSS.10001004", ASSET, False),  # a file of the asset
    (404, "MSS.20010044", SHOW, False),  # an avatar that the room mentions
    (404, "MSS.12345678", SHOW, False),
    (400, "MSS.12345678", SHOW, False),
    (404, "MSS.12345678", LIST, False),  # a collection is never gone
    (404, "MSS.20010045", LIST, False),
    (404, "MSS.10001001", SHOW, False),
    (404, "MSS.12345678", CREATE, False),
    (400, "MSS.10001001", ASSET, True),
    (404, "MSS.20010047", LIBRARY, True),
    (400, "MSS.20010047", LIBRARY, True),
    (404, "MSS.20010047", UPDATE_LIBRARY, False),  # an asset that a rule mentions
    (400, "MSS.10001001", UPDATE, False),  # an asset that the room mentions
    (400, "MSS.10001001", CREATE, False),
    (404, "MSS.41000003", TASK, True),
    (400, "MSS.41000003", TASK, True),
    (404, "MSS.41000003", SHOW, False),  # a code of another kind of object
    *((404, code, SHOW, False) for code in sorted(DENIED)),
    *((404, code, UPDATE_LIBRARY, False) for code in sorted(WRITTEN)),
    (404, "MSS.20010074", LIVE_TASK, True),
    (400, "MSS.20010074", COMMAND, False),  # the task is there, and over
    (404, "MSS.20010074", SHOW, False),
    (404, "APIGW.0101", SHOW, False),
    (404, "APIG.0101", SHOW, False),
    *((status, code, SHOW, False) for status in (401, 403) for code in ("MSS.20010045", "MSS.12345678")),
    (403, "MSS.10001001", ASSET, False),
    (403, "MSS.41000003", TASK, False),
    (401, "MSS.00000001", SHOW, False),
    (403, "MSS.00000001", SHOW, False),
    (429, "MSS.20010045", SHOW, False),
    (500, "MSS.20010045", SHOW, False),
    (503, "MSS.20010045", SHOW, False),
]


@pytest.mark.parametrize(("status", "code", "operation", "gone"), GONE_OR_NOT)
def test_only_the_word_of_the_service_means_gone(status: int, code: str, operation: Operation, gone: bool) -> None:
    response = answer(status, {"error_code": code, "error_msg": "text"})
    path = {"room_id": "r1", "asset_id": "a1", "job_id": "j1", "group_id": "g1"}
    with pytest.raises((ApiError, OutcomeUnknown)) as caught:
        api(Service(response), Clock(), max_retries=0).request(operation, path=path)
    assert isinstance(caught.value, NotFound) is gone


def test_each_not_found_of_the_simulator_is_a_known_code() -> None:
    """The codes that the simulator sends are those that mean gone; the lists are kept apart on purpose."""
    both = SYSTEMS.keys() & set(systems())  # either may be ahead of the other
    found = [import_module(f"metastudio_simulator.{system}.assumptions") for system in both]
    codes = {value[0] for module in found for name, value in vars(module).items() if name.endswith("_NOT_FOUND")}
    assert codes
    assert codes <= GONE


def test_the_contract_says_of_every_object_when_it_is_gone() -> None:
    """A collection is never gone. A write is not judged by a code that may speak of something else."""
    for operation in MODELLED:
        addressed = set(re.findall(r"{(\w+)}", operation.path)) - {"project_id"}
        if operation.system == "tts":  # whose documents state no code
            assert not operation.gone, operation.name
        elif not addressed:
            in_query = any(name.endswith("Query") for name in operation.arguments)  # a sentence names its task there
            assert not operation.gone or (in_query and not operation.name.startswith("list_")), operation.name
        elif operation.method in ("GET", "DELETE"):
            assert operation.gone, operation.name
        else:
            assert not operation.gone & WRITTEN, operation.name
    assert hints.CODES.keys() >= hints.MISSING


@pytest.mark.parametrize("body", [b"", HTML, b"404 page not found", {"message": "no Route matched"}, {}, [], "x"])
def test_a_404_of_somebody_else_is_not_gone(body: Any) -> None:
    assert type(raised(answer(404, body))) is ApiError


@pytest.mark.parametrize("body", [b"{", b"<html>ok</html>", b'{"room_id": "r', b"[" * 100_000])
def test_an_unreadable_success(body: bytes) -> None:
    for operation in (CREATE, UPDATE, DELETE):
        with pytest.raises(OutcomeUnknown, match="UNREADABLE the answer is not JSON"):
            api(Service(answer(200, body)), Clock(), max_retries=0).request(operation, path=ids(operation))
    assert type(raised(answer(200, body))) is ServiceFailure


@pytest.mark.parametrize("body", [b"null", b"[]", b'"x"', b"0", b"true", b"[{}]"])
def test_a_success_that_is_no_object(body: bytes) -> None:
    for operation in (CREATE, UPDATE, DELETE):
        with pytest.raises(OutcomeUnknown, match="UNREADABLE the answer is no JSON object"):
            api(Service(answer(200, body)), Clock(), max_retries=0).request(operation, path=ids(operation))
    assert type(raised(answer(200, body))) is ServiceFailure


def test_half_of_a_character_can_be_spelled() -> None:
    """A service that cuts a text in UTF-16 may leave half an emoji."""
    body = b'{"room_name": "Tea \\ud83d", "tags": ["\\ud83c\\udf75"]}'
    found = api(Service(answer(200, body)), Clock()).request(SHOW, path=ids(SHOW))
    assert found == {"room_name": "Tea \ufffd", "tags": ["\U0001f375"]}
    error = raised(answer(400, b'{"error_code": "MSS.1", "error_msg": "bad \\ud83d"}'))
    assert str(error).encode()


@pytest.mark.parametrize("operation", [one for one in MODELLED if not one.form], ids=lambda operation: operation.name)
@pytest.mark.parametrize(
    ("code", "like"),
    [("MSS.000000002", "MSS.00000004"), ("MSS.000000003", "MSS.00000003"), ("MSS.000000004", "MSS.00000001")],
)
def test_an_error_is_the_same_with_nine_digits_and_the_status_of_a_success(
    operation: Operation, code: str, like: str
) -> None:
    """Speech synthesis sends such errors; no other operation takes one for a success either."""
    body = {"error_code": code, "error_msg": "no", "request_id": "r-1"}
    path = dict.fromkeys(re.findall(r"{(\w+)}", operation.path), "x1")
    sent = {"name": "x"} if operation.form else None
    with pytest.raises((ApiError, OutcomeUnknown)) as caught:
        api(Service(answer(200, body)), Clock(), max_retries=0).request(operation, path=path, body=sent)
    likewise = Service(answer(200, {**body, "error_code": like}))
    with pytest.raises((ApiError, OutcomeUnknown)) as other:
        api(likewise, Clock(), max_retries=0).request(operation, path=path, body=sent)
    assert type(caught.value) is type(other.value)
    assert str(caught.value) == str(other.value).replace(like, code)


def test_an_error_code_without_a_text_is_an_error() -> None:
    assert raised(answer(200, {"error_code": "MSS.000000003", "request_id": "r-1"})).code == "MSS.000000003"


def test_an_empty_success() -> None:
    for operation in (CREATE, UPDATE, DELETE):
        assert api(Service(answer(204, b"")), Clock()).request(operation, path=ids(operation)) == {}
    # An object that is there cannot be nothing: taken as such it would wipe what is known of it.
    assert type(raised(answer(200, b""))) is ServiceFailure


def test_an_unreadable_read_is_tried_again() -> None:
    service = Service(answer(200, b"{"), answer(200, {"room_id": "r1"}))
    assert api(service, Clock()).request(SHOW, path={"room_id": "r1"}) == {"room_id": "r1"}


@pytest.mark.parametrize(
    "body",
    [
        {"code": "GENERATING", "message": "fields of tts jobs"},
        {"error_code": None, "error_msg": None},
        {"error_code": "MSS.00000000", "error_msg": "success"},
        {"error_info": {"error_code": "MSS.45000001", "error_msg": "of a job"}},
        {"last_error": {"code": "x", "message": "y"}},
    ],
)
def test_harmless_fields_of_a_success(body: dict[str, Any]) -> None:
    assert api(Service(answer(200, body)), Clock()).request(SHOW, path={"room_id": "r1"}) == body


KEYS = {"auth_token": None, "access_key": "AK", "secret_key": "SK"}


@pytest.mark.parametrize(
    ("values", "text"),
    [
        ({}, "The token is wrong or has expired; check `auth_token`. A token lives for 24 hours."),
        (KEYS, "Check `access_key` and `secret_key`, and this machine's clock; five failures"),
        ({**KEYS, "security_token": "T"}, "The temporary keys are wrong or have expired; check `security_token`"),
    ],
)
@pytest.mark.parametrize(
    ("status", "body"),
    [
        (401, {"error_code": "APIGW.0301", "error_msg": "Incorrect IAM authentication information"}),
        (401, {"error_code": "APIG.0301", "error_msg": "x"}),
        (400, {"error_code": "MSS.00010008", "error_msg": "x"}),
        (401, {}),
    ],
)
def test_refused_credentials_are_told_by_what_they_are(
    values: dict[str, Any], text: str, status: int, body: dict[str, Any]
) -> None:
    date = format_datetime(START, usegmt=True)
    assert str(raised(answer(status, body, Date=date), **values).hint).startswith(text)


def test_a_wrong_clock_does_not_spoil_a_token() -> None:
    date = format_datetime(START - timedelta(days=1), usegmt=True)
    error = raised(answer(401, {"error_code": "APIGW.0301", "error_msg": "decrypt token fail"}, Date=date))
    assert str(error.hint).startswith("The token is wrong or has expired")


@pytest.mark.parametrize(("off", "text"), [(20, "20 minutes ahead of"), (-20, "20 minutes behind"), (5, None)])
def test_a_wrong_clock_is_told(off: int, text: str | None) -> None:
    date = format_datetime(START - timedelta(minutes=off), usegmt=True)
    error = raised(
        answer(401, {"error_code": "APIGW.0301", "error_msg": "verify aksk signature fail"}, Date=date), **KEYS
    )
    assert error.hint is not None
    assert ("clock is" in error.hint) is (text is not None)
    assert text is None or text in error.hint


def test_hints_are_one_sentence_and_name_real_settings() -> None:
    for text in [*hints.CODES.values(), *hints.STATUSES.values()]:
        assert text.endswith(".")
        assert "\n" not in text
        for name in text.split("`")[1::2]:
            assert name in Settings.model_fields or name == "MetaStudio FullAccess"


def test_codes_are_filed_once() -> None:
    assert not DENIED & CONFLICTS
    assert not (DENIED | CONFLICTS) & GONE
    assert hints.hint("APIG.0308", 429) == hints.CODES["APIGW.0308"]
