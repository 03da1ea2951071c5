"""The head of a request: the rules of RFC 9110 and 9112 that h11 leaves to the server, and the WSGI environment."""

import re
import sys
from collections.abc import Mapping
from typing import Any
from urllib.parse import unquote

import h11

from ..base.refusals import Refusal

MAX_HEAD = 64 << 10
"""Bytes of the request line and all headers."""

MAX_TARGET = 16 << 10
"""Bytes of the request's target: path and query."""

MAX_CONTENT = 5 << 30
"""Bytes of the largest body: what object storage takes as one upload. The application refuses smaller ones too."""

ABSOLUTE = re.compile(r"([A-Za-z][A-Za-z0-9+.-]*)://([^/?#]*)(.*)")
HOST = re.compile(r"(?:\[[0-9A-Fa-f:.]+\]|(?:[\w.~!$&'()*+,;=-]|%[0-9A-Fa-f]{2})*)(?::[0-9]*)?", re.ASCII)
BROKEN_ESCAPE = re.compile("%(?![0-9A-Fa-f]{2})")
ENCODED_SLASH = re.compile("%2f", re.IGNORECASE)
BARE = frozenset({"CONTENT-TYPE", "CONTENT-LENGTH"})
"""Headers that have no HTTP_ before their names in WSGI."""

CONTINUE = "100-continue"
CODINGS = re.compile(rb"^transfer-encoding:(.*)$", re.IGNORECASE | re.MULTILINE)


def refused(status: int, text: str) -> Refusal:
    """A refusal of the gateway: the service never sees such a request."""
    return Refusal(status, "APIGW.0201", text)


def unreadable(error: h11.RemoteProtocolError, head: bytes | None = None) -> Refusal:
    """The refusal of what h11 could not read. `head` is what had arrived of the head; None for a body."""
    status = error.error_status_hint
    if head is None:
        return refused(400, f"Bad request: {_shown(error)}")
    if status == 431 and b"\n" not in head:
        status = 414
    if status == 501 and not _is_last_chunked(head):
        status = 400  # the length of such a body is unknown: RFC 9112, 6.3
    return refused(status, f"Bad request: {_shown(error)}")


def _shown(error: h11.RemoteProtocolError) -> str:
    """What h11 says without the bytes that it quotes."""
    return str(error).partition(": bytearray")[0]


def environ_of(request: h11.Request) -> dict[str, Any]:
    """The part of the WSGI environment that the head decides; a head that breaks the rules is refused."""
    if len(request.target) > MAX_TARGET:
        raise refused(414, f"Request URI too long: more than {MAX_TARGET} bytes")
    version, method, target = (part.decode("ascii") for part in (request.http_version, request.method, request.target))
    headers = _headers(request)
    _check_framing(version, headers)
    if method == "CONNECT":
        raise refused(501, "Bad request: this is no proxy")
    if not target.startswith("/"):
        target = _origin_form(target, method, headers)
    if HOST.fullmatch(headers.get("HTTP_HOST", "")) is None:
        raise refused(400, "Bad request: the Host is no host")
    if "#" in target or BROKEN_ESCAPE.search(target):
        raise refused(400, "Bad request: the target has a fragment, or a % that encodes nothing")
    path, _, query = target.partition("?")
    if "%" in path:  # of an encoded slash nobody could say later that it was one
        path = "%2F".join(unquote(part, "latin-1") for part in ENCODED_SLASH.split(path))
    return {
        "REQUEST_METHOD": method,
        "SCRIPT_NAME": "",
        "PATH_INFO": path,
        "QUERY_STRING": query,
        "SERVER_PROTOCOL": f"HTTP/{version}",
        "wsgi.version": (1, 0),
        "wsgi.url_scheme": "http",
        "wsgi.input_terminated": True,
        "wsgi.errors": sys.stderr,
        "wsgi.multithread": True,
        "wsgi.multiprocess": False,
        "wsgi.run_once": False,
        **headers,
    }


def wants_end(environ: Mapping[str, Any]) -> bool:
    """Whether the client sends nothing after this request."""
    options = environ.get("HTTP_CONNECTION", "")
    return environ["SERVER_PROTOCOL"] == "HTTP/1.0" or "close" in re.split(r"[\s,]+", options.lower())


def _headers(request: h11.Request) -> dict[str, str]:
    """Headers by their names in WSGI. A name with `_` would pass for one with `-` there, so it is left out."""
    headers: dict[str, str] = {}
    size = 0
    for raw_name, raw_value in request.headers.raw_items():
        size += len(raw_name) + len(raw_value) + 4
        name = raw_name.decode("ascii").upper()
        if "_" not in name:
            key = name if name in BARE else "HTTP_" + name.replace("-", "_")
            value = raw_value.decode("latin-1")
            headers[key] = f"{headers[key]},{value}" if key in headers else value
    if size > MAX_HEAD:
        raise refused(431, f"Request headers too large: more than {MAX_HEAD} bytes")
    for name in BARE & headers.keys():
        headers[name.replace("-", "_")] = headers.pop(name)
    return headers


def _check_framing(version: str, headers: dict[str, str]) -> None:
    """Refuse what two readers could take for two different requests, and what nobody can wait for."""
    if not version.startswith("1."):
        raise refused(505, "Bad request: the version of HTTP must be 1.0 or 1.1")
    if "HTTP_TRANSFER_ENCODING" in headers and ("CONTENT_LENGTH" in headers or version == "1.0"):
        raise refused(400, "Bad request: Transfer-Encoding with Content-Length, or in HTTP/1.0")  # RFC 9112, 6.1
    if int(headers.get("CONTENT_LENGTH", "0")) > MAX_CONTENT:
        raise refused(413, "Request entity too large")
    if headers.get("HTTP_EXPECT", CONTINUE).lower() != CONTINUE and version != "1.0":
        raise refused(417, f"Bad request: the only expectation is {CONTINUE}")


def _origin_form(target: str, method: str, headers: dict[str, str]) -> str:
    """The path of an absolute target, whose host counts instead of the Host header (RFC 9112, 3.2.2), or `*`."""
    if target == "*" and method == "OPTIONS":
        return target
    absolute = ABSOLUTE.fullmatch(target)
    if absolute is None:
        raise refused(400, "Bad request: the target is neither a path nor an address")
    scheme, headers["HTTP_HOST"], rest = absolute.groups()
    if scheme.lower() == "https":
        raise refused(421, "Bad request: this connection is not secured, so https is somewhere else")
    if scheme.lower() != "http" or not headers["HTTP_HOST"] or headers["HTTP_HOST"].startswith(":"):
        raise refused(400, "Bad request: the address is not one of http")
    if not rest and method == "OPTIONS":
        return "*"
    return rest if rest.startswith("/") else f"/{rest}"


def _is_last_chunked(head: bytes) -> bool:
    """Whether a body is framed by chunks, whatever was done to it before."""
    codings = [coding.strip().lower() for line in CODINGS.findall(head) for coding in line.split(b",")]
    return codings[-1:] == [b"chunked"] and codings.count(b"chunked") == 1
