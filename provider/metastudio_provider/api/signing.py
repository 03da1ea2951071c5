"""Huawei Cloud's request signature `SDK-HMAC-SHA256`, as pure functions."""

import hashlib
import hmac
from collections.abc import Mapping
from datetime import datetime
from urllib.parse import parse_qsl, quote, unquote

ALGORITHM = "SDK-HMAC-SHA256"
CONTENT_HASH, UNSIGNED = "X-Sdk-Content-Sha256", "UNSIGNED-PAYLOAD"
DATE_FORMAT = "%Y%m%dT%H%M%SZ"


def date_text(moment: datetime) -> str:
    """The value of `X-Sdk-Date` for a moment in UTC."""
    return moment.strftime(DATE_FORMAT)


def canonical_request(method: str, path: str, query: str, headers: Mapping[str, str], body: bytes | None) -> str:
    """The text that is signed. `path` and `query` are percent-encoded, as sent; all `headers` are signed.

    A `body` of None exists, but is not signed: the header CONTENT_HASH says so.
    """
    values = {name.lower(): value.strip() for name, value in headers.items()}
    names = sorted(values)
    pieces = [_encode(piece) for piece in unquote(path).split("/")]
    uri = "/".join(pieces)
    pairs = sorted(parse_qsl(query, keep_blank_values=True))
    payload = values.get(CONTENT_HASH.lower()) if body is None or body else None
    return "\n".join(
        [
            method.upper(),
            uri if uri.endswith("/") else uri + "/",
            "&".join(f"{_encode(key)}={_encode(value)}" for key, value in pairs),
            "".join(f"{name}:{values[name]}\n" for name in names),
            ";".join(names),
            payload or hashlib.sha256(body or b"").hexdigest(),
        ]
    )


def authorization(
    access_key: str, secret_key: str, method: str, path: str, query: str, headers: Mapping[str, str], body: bytes | None
) -> str:
    """The `Authorization` header. `headers` include `Host` and `X-Sdk-Date`, and all of them are signed."""
    by_name = {name.lower(): value for name, value in headers.items()}
    digest = hashlib.sha256(canonical_request(method, path, query, by_name, body).encode()).hexdigest()
    text = f"{ALGORITHM}\n{by_name['x-sdk-date']}\n{digest}"
    signature = hmac.new(secret_key.encode(), text.encode(), hashlib.sha256).hexdigest()
    return f"{ALGORITHM} Access={access_key}, SignedHeaders={';'.join(sorted(by_name))}, Signature={signature}"


def _encode(text: str) -> str:
    return quote(text, safe="~")
