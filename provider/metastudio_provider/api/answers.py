"""Answers of the service: the parsed JSON, or the error of the tree that fits."""

import html
import json
import re
from collections.abc import Collection, Iterator, Mapping
from datetime import datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import Any

import httpx

from ..errors import ApiError, Conflict, Denied, NotFound, ServiceFailure, Throttled
from ..secrecy import Secrets
from .hints import hint
from .redact import LOOKED_AT, clean

BAD_TOKEN = "MSS.00010008"

NINE_DIGITS = {"MSS.000000002": "MSS.00000004", "MSS.000000003": "MSS.00000003", "MSS.000000004": "MSS.00000001"}
"""Codes of speech synthesis, which come with status 200 too, and those that say the same elsewhere."""

DENIED = frozenset({"MSS.00000001", BAD_TOKEN, "MSS.00010009", "APIGW.0301"})
"""Wrong credentials, or credentials of another project. The service sends some of these codes with status 400."""

CONFLICTS = frozenset({"MSS.20020001", "MSS.20010046", "MSS.20010066", "MSS.10001005", "MSS.10001008", "MSS.10001009"})
"""The object exists already, or its state does not allow the call. The service sends these codes with status 400."""

FAILURES = frozenset({"MSS.00000004"})
"""Internal errors with any status."""

SUCCESSES = (None, "", "0", "MSS.00000000", "MSS.000000000")
"""What the code of an answer is where there is no error."""

QUOTAS = frozenset({"MSS.41000012", "MSS.41000023"})
"""Exhausted quotas. They come with status 403, but are no matter of permissions."""

UNREADABLE = "UNREADABLE"
"""Code of the provider for an answer that cannot be read."""

LEVELS = 20
"""Objects inside each other in which the code of an error is looked for."""

WRONG_CLOCK = timedelta(minutes=10)
"""If the clocks differ by more, the clock is the reason for a refused signature."""

BELIEVED = timedelta(days=366)
"""A date of the service that is further away is a mistake of the service."""


def error(
    method: str,
    path: str,
    response: httpx.Response,
    secrets: Secrets,
    now: datetime | None = None,
    gone: Collection[str] = (),
    refused: str = "",
) -> ApiError | None:
    """The error in an answer, or None.

    `refused` is advice about the credentials of the request. `now` is this machine's time if it is part of the
    signature. `gone` are the operation's codes that say, with any status, that the object of its path does not exist:
    `x-gone` in the contract. No other code and no status says so. An object that is gone leaves the state, so in doubt
    it is kept. A 404 of a gateway or a proxy says nothing of it.

    For another operation the same code may speak of an object that the request mentions, such as the avatar of a room.
    The answer to a write may also mean an object that is there and over. The contract leaves such codes out there.
    (Assumed: the codes of a missing library, product and platform are not stated.)
    """
    status = response.status_code
    payload = _json(response)
    found = _codes(payload, anywhere=status >= 400)
    if status < 300 and found is None:
        return None
    if 300 <= status < 400:
        found = str(status), f"redirected to {response.headers.get('Location', 'nowhere')}"
    code, message = found or _storage_codes(response) or (str(status), _text(response, payload, secrets))
    # Cleaned before it is cut: a secret is easier to find whole.
    code, message = clean(code, secrets)[:64], clean(message, secrets) or clean(response.reason_phrase, secrets)
    meant = NINE_DIGITS.get(code, code)
    kind = _kind(status, meant, gone)
    advice = _clock_hint(response, now) or hint(meant, status, path, refused)
    return kind(method, path, status, code, message, request_id(response, payload, secrets), advice)


def unreadable(method: str, path: str, response: httpx.Response, why: str, secrets: Secrets) -> ServiceFailure:
    """The error for an answer with the status of a success that cannot be read."""
    request = request_id(response, None, secrets)
    return ServiceFailure(method, path, response.status_code, UNREADABLE, why, request)


def clock_ahead(response: httpx.Response, now: datetime, known: float | None) -> float | None:
    """Seconds by which the service's clock is ahead of this machine's, `known` where the answer does not say."""
    ahead = _ahead(response, now)
    return known if ahead is None or abs(ahead) >= BELIEVED else ahead.total_seconds()


def _ahead(response: httpx.Response, now: datetime) -> timedelta | None:
    """How far the service's clock is ahead of this machine's, None where the answer does not say."""
    try:
        return parsedate_to_datetime(response.headers["Date"]) - now
    except (KeyError, ValueError, TypeError, OverflowError):  # a date without a zone, a zone of too many digits
        return None


def refuses_token(response: httpx.Response) -> bool:
    """Whether the service refused the token. It did nothing else then."""
    if response.status_code == 401:
        return True
    found = _codes(_json(response), anywhere=True) if response.status_code == 400 else None
    return found is not None and found[0] in (BAD_TOKEN, "MSS.000000004")


def request_id(response: httpx.Response, payload: Any, secrets: Secrets) -> str | None:
    """The id that the service gave the request. Its support asks for it."""
    for name in ("X-Request-Id", "X-IAM-Trace-Id", "x-obs-request-id"):
        if value := response.headers.get(name):
            return clean(value, secrets)[:64] or None
    value = payload.get("request_id") if isinstance(payload, Mapping) else None
    return clean(value, secrets)[:64] if isinstance(value, str) and value else None


def _kind(status: int, code: str, gone: Collection[str]) -> type[ApiError]:
    code = code.replace("APIG.", "APIGW.", 1)
    if status == 429 or code == "APIGW.0308":
        return Throttled
    if status >= 500 or code in FAILURES:
        return ServiceFailure
    if code in QUOTAS:
        return ApiError
    if status in (401, 403) or code in DENIED:
        return Denied  # with any code: whoever may not read the object cannot know whether it exists
    if code in gone:
        return NotFound
    if status == 409 or code in CONFLICTS:
        return Conflict
    return ApiError


def _clock_hint(response: httpx.Response, now: datetime | None) -> str | None:
    """A sentence about a wrong clock, which the service never names as the reason for a refused signature."""
    if response.status_code != 401 or now is None:
        return None
    ahead = _ahead(response, now)
    if ahead is None or abs(ahead) < WRONG_CLOCK:
        return None
    minutes = abs(round(ahead.total_seconds() / 60))
    side = "behind" if ahead > timedelta(0) else "ahead of"
    return f"This machine's clock is {minutes} minutes {side} the service's, and a signature holds for 15 minutes."


def parsed(response: httpx.Response) -> Any:
    """The JSON of an answer; raises ValueError or RecursionError.

    A text that was cut may end with half a character (a surrogate), spelled out or as it is. It becomes the
    replacement character, because nothing could encode it later.
    """
    text = response.content.decode(json.detect_encoding(response.content), "surrogatepass")
    answer = json.loads(text)
    return answer if "\\u" not in text and _is_spellable(text) else _spellable(answer)


def _is_spellable(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def _spellable(value: Any) -> Any:
    if isinstance(value, str):
        return value.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    if isinstance(value, dict):
        return {_spellable(name): _spellable(inner) for name, inner in value.items()}
    return [_spellable(inner) for inner in value] if isinstance(value, list) else value


def _json(response: httpx.Response) -> Any:
    try:
        return parsed(response)
    except (ValueError, RecursionError):
        return None


def _codes(payload: Any, *, anywhere: bool, levels: int = LEVELS) -> tuple[str, str] | None:
    """Code and text of an error body.

    The answer of a success is an error only if it has an `error_code` of its own, which no answer of the contract has:
    `code` and `message` are also names of harmless fields.
    """
    if not isinstance(payload, Mapping) or not levels:
        return None
    pairs = [("error_code", "error_msg"), ("errorCode", "errorMsg")]
    for code, message in pairs + [("code", "message")] * anywhere:
        if payload.get(code) not in SUCCESSES and (message in payload or code == "error_code"):
            return str(payload[code]), _plain(payload.get(message))
    if anywhere:
        for value in payload.values():
            if found := _codes(value, anywhere=True, levels=levels - 1):
                return found
    return None


def _storage_codes(response: httpx.Response) -> tuple[str, str] | None:
    """Code and text of an error of the object storage, in XML. Its other elements hold keys and signed texts."""
    _, error, inside = _decoded(response)[:LOOKED_AT].partition("<Error>")
    code, message = _element(inside, "Code"), _element(inside, "Message")
    return (code, message) if error and code is not None and message is not None else None


def _element(text: str, name: str) -> str | None:
    """The text of the first XML element of a name."""
    _, opened, rest = text.partition(f"<{name}>")
    inside, closed, _ = rest.partition(f"</{name}>")
    return html.unescape(inside) if opened and closed else None


def _plain(value: Any) -> str:
    try:
        return value if isinstance(value, str) else "" if value is None else json.dumps(value, ensure_ascii=False)
    except RecursionError:
        return ""


def _text(response: httpx.Response, payload: Any, secrets: Secrets) -> str:
    """The text of an error body of any other shape, such as a proxy sends."""
    whole = _plain(payload) if isinstance(payload, Mapping) and payload else _decoded(response)
    text = clean(whole, secrets)
    if text.startswith("<"):
        for name in ("script", "style", "head"):
            text = " ".join(_around(text, name))
        text = html.unescape(re.sub(r"<[^>]*>?", " ", text))
    return text


def _decoded(response: httpx.Response) -> str:
    """The body as text. What the header says of its characters may be anything, `hex` for instance."""
    try:
        return response.text
    except (ValueError, TypeError, AssertionError):
        return response.content.decode(errors="replace")


def _around(page: str, name: str) -> Iterator[str]:
    """What an HTML page holds before, between and behind the elements of a name."""
    end, start = 0, None
    for tag in re.finditer(rf"<(/?){name}\b[^<>]{{0,200}}>?", page, re.IGNORECASE):
        closes = bool(tag[1])
        if start is None and not closes:
            start = tag.start()
            yield page[end:start]
        elif start is not None and closes:
            end, start = tag.end(), None
    yield page[end if start is None else start :]
