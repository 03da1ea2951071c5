"""Requests and answers between WSGI and the handlers."""

import contextlib
import json
import secrets
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from http import HTTPStatus
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl

from .assumptions import MAX_BODY
from .contract import BINARY
from .refusals import Refusal, invalid

if TYPE_CHECKING:
    from _typeshed.wsgi import WSGIEnvironment

CHUNK = 1 << 20
JSON, FORM = "application/json", "multipart/form-data"


@dataclass(slots=True)
class Request:
    """One request; header names are in lower case."""

    method: str
    path: str
    query: list[tuple[str, str]]
    headers: Mapping[str, str]
    environ: "WSGIEnvironment"
    _body: bytes | None = None

    @classmethod
    def of(cls, environ: "WSGIEnvironment") -> "Request":
        headers = {key[5:].replace("_", "-").lower(): value for key, value in environ.items() if key[:5] == "HTTP_"}
        for name in ("CONTENT_TYPE", "CONTENT_LENGTH"):
            if environ.get(name):
                headers[name.replace("_", "-").lower()] = environ[name]
        path = environ.get("PATH_INFO", "") or "/"
        with contextlib.suppress(UnicodeError):
            path = path.encode("latin-1").decode()  # WSGI carries the bytes of the path as Latin-1
        query = parse_qsl(environ.get("QUERY_STRING", ""), keep_blank_values=True)
        return cls(environ["REQUEST_METHOD"], path, query, headers, environ)

    def chunks(self) -> Iterator[bytes]:
        """The pieces of the body as they arrive; a body that ends too soon is refused."""
        stream = self.environ["wsgi.input"]
        if self.environ.get("wsgi.input_terminated"):
            while piece := stream.read(CHUNK):
                yield piece
            return
        left = self._length
        while left > 0:
            piece = stream.read(min(left, CHUNK))
            if not piece:
                raise Refusal(400, "APIGW.0201", "The request body is shorter than its Content-Length")
            left -= len(piece)
            yield piece

    @property
    def body(self) -> bytes:
        """The whole body; one that is larger than MAX_BODY is refused."""
        if self._body is None:
            pieces, size = [], 0
            if self._length > MAX_BODY:
                raise _too_large()
            for piece in self.chunks():
                size += len(piece)
                if size > MAX_BODY:
                    raise _too_large()
                pieces.append(piece)
            self._body = b"".join(pieces)
        return self._body

    def json(self) -> Any:
        """The body as JSON; refused when it is anything else."""
        if self._content_type != JSON:  # JSON_ONLY
            raise Refusal(400, "MSS.10000002", f"Request JSON exception: the Content-Type must be {JSON}")
        self._check_coding()
        try:
            text = self.body.decode()
            value = json.loads(text, parse_constant=_no_constant, parse_float=_number)
            if "\\u" in text:
                json.dumps(value, ensure_ascii=False).encode()  # lone surrogates are no text
            return value
        except (ValueError, RecursionError):
            raise Refusal(400, "MSS.10000002", "Request JSON exception") from None

    def form(self) -> list[tuple[str, str | bytes]]:
        """The fields of a form, files as bytes; refused when the body is anything else. FORM_ONLY."""
        from .forms import fields  # few operations take a form, and every start of the simulator counts

        if self._content_type != FORM:
            raise Refusal(400, "MSS.10000002", f"Request form exception: the Content-Type must be {FORM}")
        self._check_coding()
        try:
            return fields(self.headers["content-type"], self.body)
        except ValueError as error:
            raise Refusal(400, "MSS.10000002", f"Request form exception: {error}") from None

    def _check_coding(self) -> None:
        if self.headers.get("content-encoding", "identity").lower() != "identity":
            refusal = "The Content-Encoding is not supported"
            raise Refusal(415, "APIGW.0201", refusal, {"Accept-Encoding": "identity"})

    @property
    def _length(self) -> int:
        """The Content-Length, 0 without one."""
        text = self.headers.get("content-length", "0")
        if not (text.isascii() and text.isdigit()):
            raise Refusal(400, "APIGW.0201", "The Content-Length is no number")
        return int(text)

    @property
    def _content_type(self) -> str:
        return self.headers.get("content-type", "").partition(";")[0].strip().lower()

    def parameter(self, name: str) -> str | None:
        """A query parameter, None when it is not there."""
        return next((value for key, value in self.query if key == name), None)


@dataclass(slots=True)
class Answer:
    """One answer. `body` is JSON unless it is bytes; None is an empty body."""

    status: int
    body: Any = None
    headers: dict[str, str] = field(default_factory=dict)

    def payload(self) -> bytes:
        if self.body is None:
            return b""
        if isinstance(self.body, bytes):
            return self.body
        return json.dumps(self.body, separators=(",", ":")).encode()

    def start(self, payload: bytes) -> tuple[str, list[tuple[str, str]]]:
        """Status line and headers for WSGI."""
        headers = {"X-Request-Id": secrets.token_hex(16), **self.headers}
        if self.status != 204:  # RFC 9110, 8.6
            headers["Content-Length"] = str(len(payload))
        if payload and not isinstance(self.body, bytes):
            headers.setdefault("Content-Type", JSON)
        return f"{self.status} {phrase(self.status)}", list(headers.items())


def phrase(status: int) -> str:
    try:
        return HTTPStatus(status).phrase
    except ValueError:
        return "Status"


def typed_query(parameters: list[dict[str, Any]], pairs: list[tuple[str, str]]) -> dict[str, Any]:
    """Query pairs with the types of the contract, over its defaults.

    Repeated single values, and words where numbers belong, are refused.
    """
    schemas = {parameter["name"]: parameter["schema"] for parameter in parameters if parameter["in"] == "query"}
    return {name: schema["default"] for name, schema in schemas.items() if "default" in schema} | typed(schemas, pairs)


def typed(schemas: Mapping[str, dict[str, Any]], pairs: Iterable[tuple[str, str | bytes]]) -> dict[str, Any]:
    """Texts and files by name, with the types of their schemas; an array takes a name several times."""
    values: dict[str, Any] = {}
    for name, value in pairs:
        schema = schemas.get(name, {})
        if schema.get("type") == "array":
            values.setdefault(name, []).append(_typed(name, schema.get("items", {}), value))
        elif name in values:
            raise invalid(f"{name} is given twice")
        else:
            values[name] = _typed(name, schema, value)
    return values


def typed_headers(parameters: list[dict[str, Any]], headers: Mapping[str, str]) -> dict[str, Any]:
    """The declared headers of a request, by their declared names."""
    return {
        parameter["name"]: _typed(parameter["name"], parameter["schema"], headers[parameter["name"].lower()])
        for parameter in parameters
        if parameter["in"] == "header" and parameter["name"].lower() in headers
    }


def _typed(name: str, schema: dict[str, Any], text: str | bytes) -> Any:
    kind = schema.get("type")
    if isinstance(text, bytes):
        if kind is not None and schema.get("format") != BINARY:
            raise invalid(f"{name} must be a text, not a file")
        return text
    if schema.get("format") == BINARY:
        raise invalid(f"{name} must be a file")
    if kind == "boolean":
        if text not in ("true", "false"):
            raise invalid(f"{name} must be true or false")
        return text == "true"
    if kind == "integer":
        digits = text.removeprefix("-")
        if not (digits.isascii() and digits.isdigit()) or len(digits) > 20:
            raise invalid(f"{name} must be an integer")
        return int(text)
    return text


def _number(text: str) -> float:
    """A number of JSON; the contract takes 2.0 for an integer, so handlers get one."""
    value = float(text)
    if value in (float("inf"), float("-inf")):
        raise ValueError("a number is too large")
    return int(value) if value.is_integer() and abs(value) < 1e15 else value


def _too_large() -> Refusal:
    return Refusal(413, "APIGW.0201", "Request entity too large")


def _no_constant(name: str) -> float:
    raise ValueError(f"{name} is not JSON")
