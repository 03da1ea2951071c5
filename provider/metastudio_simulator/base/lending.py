"""Temporary keys: access key, secret key and security token of somebody, for a while.

The token is kept like those of IAM. The two keys are derived from it, and its text names who has it.
"""

import base64
import hashlib
import secrets
from typing import Any, NamedTuple

from .assumptions import SESSION_SECONDS
from .clock import stamp
from .refusals import Refusal
from .store import Transaction

MARK = "ST-"
"""How a security token begins. No token of IAM does."""


class Keys(NamedTuple):
    """Temporary keys."""

    access_key: str
    secret_key: str
    token: str
    expires: float


def lend(tx: Transaction, principal: str, project: str, seconds: float, now: float) -> Keys:
    """New keys of `principal`, a URN."""
    name = base64.urlsafe_b64encode(principal.encode()).decode().rstrip("=")
    token = f"{MARK}{name}.{secrets.token_urlsafe(48)}"
    tx.execute("INSERT INTO tokens VALUES (?, ?, ?)", (token, project, now + seconds))
    return Keys(*_pair(token), token, now + seconds)


def pair(tx: Transaction, token: str, now: float) -> tuple[str, str] | None:
    """Access key and secret key of a security token, None for one that is unknown or has ended."""
    row = tx.execute("SELECT expires FROM tokens WHERE token = ?", (token,)).fetchone()
    return _pair(token) if token.startswith(MARK) and row is not None and row[0] > now else None


def principal(token: str) -> str:
    """Whose keys a security token belongs to."""
    name = token.removeprefix(MARK).partition(".")[0]
    return base64.urlsafe_b64decode(name + "=" * (-len(name) % 4)).decode()


def seconds_of(value: Any) -> float:
    """The seconds that a request asks for. They are limited as documented."""
    shortest, longest = SESSION_SECONDS
    if isinstance(value, bool) or not isinstance(value, int) or not shortest <= value <= longest:
        raise Refusal(400, "1100", f"duration_seconds must be an integer from {shortest} to {longest}")
    return value


def as_iam_says(keys: Keys) -> dict[str, Any]:
    """The answer of IAM and of the metadata service of a cloud server."""
    return {
        "credential": {
            "access": keys.access_key,
            "secret": keys.secret_key,
            "securitytoken": keys.token,
            "expires_at": stamp(keys.expires).replace("Z", ".000000Z"),
        }
    }


def as_sts_says(keys: Keys) -> dict[str, Any]:
    """The keys in an answer of STS."""
    return {
        "access_key_id": keys.access_key,
        "secret_access_key": keys.secret_key,
        "security_token": keys.token,
        "expiration": stamp(keys.expires).replace("Z", ".000Z"),
    }


def as_cce_says(keys: Keys) -> dict[str, Any]:
    """The keys in the answer that a pod gets."""
    names = {"access_key_id": "accessKeyId", "secret_access_key": "secretAccessKey", "security_token": "securityToken"}
    return {names.get(name, name): value for name, value in as_sts_says(keys).items()}


def _pair(token: str) -> tuple[str, str]:
    digest = hashlib.sha256(token.encode()).hexdigest()
    return f"HST{digest[:17].upper()}", hashlib.sha256(digest.encode()).hexdigest()[:40]
