"""Credentials: AK/SK signatures (SDK-HMAC-SHA256), IAM tokens, and the project that they are for."""

import hashlib
import hmac
import re
from collections.abc import Callable
from datetime import UTC, datetime
from typing import NamedTuple
from urllib.parse import quote

from . import lending
from .assumptions import PROJECT_HEADER_REQUIRED, SIGNATURE_WINDOW
from .messages import Request
from .refusals import Refusal, unauthorized
from .store import Transaction

ALGORITHM = "SDK-HMAC-SHA256"
AUTHORIZATION = re.compile(ALGORITHM + r" Access=([^,\s]+), ?SignedHeaders=([^,\s]+), ?Signature=([0-9a-f]{64})")
DATE = "%Y%m%dT%H%M%SZ"
DOMAIN_ID = "0" * 31 + "2"
"""Id of the only account."""
CONTENT_HASH = "x-sdk-content-sha256"
UNSIGNED = "UNSIGNED-PAYLOAD"


class Identity(NamedTuple):
    """The credentials that the simulator accepts, its project, and real time."""

    access_key: str | None
    secret_key: str | None
    project_id: str
    region: str
    trusted: bool
    real_time: Callable[[], float]


def check(identity: Identity, tx: Transaction, request: Request, now: float, project: str | None) -> None:
    """Refuse a request with wrong credentials. `project` is the one in its path, None for IAM itself."""
    if not identity.trusted:
        if token := request.headers.get("x-auth-token"):
            _check_token(tx, token, now, project)
        elif "authorization" in request.headers:
            _check_signature(identity, tx, request, now, project)
        else:
            raise unauthorized("no X-Auth-Token and no Authorization header")
    check_project(identity, project)


def check_project(identity: Identity, project: str | None) -> None:
    """Refuse a request whose path names another project than the simulator's."""
    if project is not None and project != identity.project_id:
        raise Refusal(400, "MSS.00010009", "urlTenantId is not equal tokenTenantId")


def user(tx: Transaction) -> str:
    """The URN of the only IAM user."""
    return f"iam::{DOMAIN_ID}:user:{tx.settings['iam_user_name']}"


def who(tx: Transaction, request: Request) -> str:
    """The URN of whoever sent a request, whose credentials were checked."""
    token = request.headers.get("x-security-token", "")
    return lending.principal(token) if token.startswith(lending.MARK) else user(tx)


def _check_token(tx: Transaction, token: str, now: float, project: str | None) -> None:
    row = tx.execute("SELECT project, expires FROM tokens WHERE token = ?", (token,)).fetchone()
    if row is None or token.startswith(lending.MARK):
        raise unauthorized("decrypt token fail")
    if row[1] <= now:
        raise unauthorized("The token must be updated")
    if project is not None and row[0] is None:
        raise Refusal(400, "MSS.00010008", "Invalid token in the header: its scope is not a project")


def _check_signature(identity: Identity, tx: Transaction, request: Request, now: float, project: str | None) -> None:
    match = AUTHORIZATION.fullmatch(request.headers["authorization"])
    if match is None:
        raise unauthorized(f"the Authorization header is not of {ALGORITHM}")
    access_key, names, signature = match[1], match[2].split(";"), match[3]
    token = request.headers.get("x-security-token", "")
    known = (
        lending.pair(tx, token, now) if token.startswith(lending.MARK) else (identity.access_key, identity.secret_key)
    )
    if known is None or not known[0] or not known[1] or access_key != known[0]:
        raise unauthorized("Get secretKey failed,err:ak not exist")
    # The signing guide requires this header alone. The official Go SDK and Terraform's client do not sign `host`.
    if "x-sdk-date" not in names:
        raise unauthorized("x-sdk-date must be signed")
    date = request.headers.get("x-sdk-date", "")
    try:
        moment = datetime.strptime(date, DATE).replace(tzinfo=UTC).timestamp()
    except ValueError:
        raise unauthorized("X-Sdk-Date is not like 20260102T030405Z") from None
    if abs(moment - identity.real_time()) > SIGNATURE_WINDOW:
        raise unauthorized("the request's date differs too much from now")
    _, expected = sign(request, names, date, known[1])
    if not hmac.compare_digest(expected, signature):
        raise unauthorized("verify aksk signature fail")
    needed = token if token.startswith(lending.MARK) else tx.settings["security_token"]
    if needed and token != needed:
        raise unauthorized("the security token is missing or wrong")
    named = request.headers.get("x-project-id")
    if project is not None and (named not in (None, project) or (named is None and PROJECT_HEADER_REQUIRED)):
        raise unauthorized("X-Project-Id is missing, or not the project of the URL")


def sign(request: Request, names: list[str], date: str, secret_key: str) -> tuple[str, str]:
    """The hash of the canonical request, and the signature, both in hex."""
    path = "/".join(_encode(piece) for piece in request.path.split("/"))
    pairs = sorted(request.query)
    canonical = b"\n".join(
        [
            request.method.encode(),
            (path if path.endswith("/") else path + "/").encode(),
            "&".join(f"{_encode(name)}={_encode(value)}" for name, value in pairs).encode(),
            b"".join(f"{name}:{request.headers.get(name, '').strip()}\n".encode("latin-1") for name in names),
            ";".join(names).encode(),
            _content_hash(request).encode(),
        ]
    )
    digest = hashlib.sha256(canonical).hexdigest()
    text = f"{ALGORITHM}\n{date}\n{digest}".encode()
    return digest, hmac.new(secret_key.encode(), text, hashlib.sha256).hexdigest()


def _content_hash(request: Request) -> str:
    actual = hashlib.sha256(request.body).hexdigest()
    named = request.headers.get(CONTENT_HASH)
    return UNSIGNED if named == UNSIGNED and request.body else actual


def _encode(text: str) -> str:
    return quote(text, safe="-_.~")
