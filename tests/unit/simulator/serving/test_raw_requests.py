"""Requests as bytes on a socket. Each is answered as the RFCs say. The server goes on, and says nothing on stderr."""

import json
import re

import pytest

from ..conftest import running
from .raw_requests import CONTENT, FRAMING, HEADS, ROOMS, Raw, get
from .sockets import exchange

LAST = get(ROOMS, "Connection: close")
TABLE = {
    f"{kind}: {name}": row
    for kind, rows in (("framing", FRAMING), ("head", HEADS), ("content", CONTENT))
    for name, row in rows.items()
}


def test_the_table_is_long_enough():
    assert len(TABLE) >= 40


@pytest.mark.parametrize("name", TABLE)
def test_a_raw_request(simulate, connect, capsys, name):
    row: Raw = TABLE[name]
    with running(simulate()) as url:
        found = exchange(url, row.sent if row.ends else row.sent + LAST, ends=row.ends, method=row.method)
        assert [status for status, _, _ in found] == [row.status, *([200] if row.stays else [])]
        for status, headers, body in found:
            assert re.fullmatch("[0-9a-f]{32}", headers["X-Request-Id"])
            assert headers["Date"]
            if status >= 400 and body and not name.endswith("another name"):
                assert headers["Content-Type"] == "application/json"
                assert json.loads(body).keys() == {"error_code", "error_msg"}
        assert found[-1][1]["Connection"] == "close" or row.ends
        assert connect(url).get(ROOMS).json()["count"] == row.rooms
    assert capsys.readouterr() == ("", "")
