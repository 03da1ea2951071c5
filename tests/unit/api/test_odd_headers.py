"""Headers and error bodies that no library can read end in a sentence all the same."""

import itertools
from collections.abc import Mapping

import httpx
import pytest
from metastudio_provider.errors import MetaStudioError
from metastudio_provider.wire import operations
from metastudio_provider.wire.operation import Operation

from .world import Clock, Service, api

ZONE = "Mon, 01 Jan 2026 00:00:00 +99999999999999999999"
HEADERS: list[Mapping[str, str | bytes]] = [
    *({"Date": date} for date in (ZONE, "x", "Mon, 01 Jan 99999 00:00:00 GMT")),
    *({"Retry-After": wait} for wait in (ZONE, "9" * 400, "-1", b"\xd9\xa1")),
    *({"Content-Type": f"text/html; charset={name}"} for name in ("hex", "rot13", "idna", "undefined", "\x00")),
    {"X-Request-Id": b"\xff\xfe\xed\xa0\x80"},
    {"Location": b"\xff"},
]
BODIES = [
    b"",
    b"{}",
    b"[]",
    b"NaN",
    b"\x00\xff",
    b"<html>x\xff</html>",
    b'{"error_code": "A", "error_msg": "x\xed\xa0\xbd"}',
    b'{"error_code": {"a": 1}, "error_msg": [1]}',
    b'{"error_code": ' + b"9" * 400 + b', "error_msg": null}',
    b'{"room_id": "r1", "error_code": NaN, "error_msg": 1e999}',
    b'{"a":' * 900 + b"1" + b"}" * 900,
]
STATUSES = [200, 301, 400, 401, 404, 429, 500, 503]


@pytest.mark.parametrize("headers", HEADERS, ids=str)
@pytest.mark.parametrize("operation", [operations.show_smart_live_room, operations.update_smart_live_room])
def test_any_headers_and_any_body(headers: Mapping[str, str | bytes], operation: Operation) -> None:
    for body, status in itertools.product(BODIES, STATUSES):
        answer = httpx.Response(status, content=body, headers=list(headers.items()))  # type: ignore[arg-type]
        answer.headers.setdefault("Date", "x")
        asked = api(Service(answer), Clock(), max_retries=0)
        said = ""
        try:
            asked.request(operation, path={"room_id": "r1"})
        except MetaStudioError as error:
            said = str(error)
        assert len(said.encode()) < 2_000, (status, body)
