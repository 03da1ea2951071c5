"""Credentials that the settings hold."""

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from ..settings.model import Settings
from ..settings.ways import KEYS, PASSWORD, TOKEN

MARGIN = timedelta(minutes=5)
"""Temporary keys and tokens are renewed so long before they expire."""


@dataclass(frozen=True)
class Keys:
    """Access key and secret key. Temporary ones have a security token."""

    access_key: str = field(repr=False)
    secret_key: str = field(repr=False)
    security_token: str | None = field(default=None, repr=False)


@dataclass(frozen=True)
class Token:
    """An IAM token that the settings give."""

    value: str = field(repr=False)


@dataclass(frozen=True)
class Password:
    """Name and password of an IAM user. IAM gives tokens for them."""

    user_name: str
    password: str = field(repr=False)
    domain_name: str


Given = Keys | Token | Password


def from_settings(settings: Settings) -> Given | None:
    """The credentials that the settings hold. None: somebody lends keys, as their `way` says."""
    way = settings.way
    if way is TOKEN and settings.auth_token:
        return Token(settings.auth_token)
    if way is KEYS and settings.access_key and settings.secret_key:
        return Keys(settings.access_key, settings.secret_key, settings.security_token)
    if way is PASSWORD and settings.user_name and settings.password and settings.domain_name:
        return Password(settings.user_name, settings.password, settings.domain_name)
    return None


def moment(text: str) -> datetime:
    """A time as IAM and the metadata service write it, in UTC unless it names a zone. Raises ValueError, TypeError."""
    found = datetime.fromisoformat(text)
    return found if found.tzinfo is not None else found.replace(tzinfo=UTC)
