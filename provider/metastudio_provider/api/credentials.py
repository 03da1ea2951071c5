"""What the provider signs in with, from the settings or from the metadata of the cloud server it runs on."""

import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta

import httpx

from ..errors import ConfigurationError
from ..settings import Settings
from .redact import Redactor

METADATA = "http://169.254.169.254"
"""Address of the metadata service, the same on every cloud server."""

METADATA_TIMEOUT = 1.0
"""Seconds: it answers at once, or this machine is no cloud server of Huawei."""

MARGIN = timedelta(minutes=5)
"""How long before they expire temporary keys and tokens are renewed."""


@dataclass(frozen=True)
class Keys:
    """Access key and secret key; temporary ones have a security token."""

    access_key: str = field(repr=False)
    secret_key: str = field(repr=False)
    security_token: str | None = field(default=None, repr=False)


@dataclass(frozen=True)
class Token:
    """A ready IAM token."""

    value: str = field(repr=False)


@dataclass(frozen=True)
class Password:
    """An IAM user, who gets tokens from IAM."""

    user_name: str
    password: str = field(repr=False)
    domain_name: str


Credentials = Keys | Token | Password


def from_settings(settings: Settings) -> Credentials | None:
    """The credentials that the settings give: a token, else keys, else a password."""
    if settings.auth_token:
        return Token(settings.auth_token)
    if settings.access_key and settings.secret_key:
        return Keys(settings.access_key, settings.secret_key, settings.security_token)
    if settings.user_name and settings.password and settings.domain_name:
        return Password(settings.user_name, settings.password, settings.domain_name)
    return None


class MetadataKeys:
    """Temporary keys of the agency of the cloud server; asked for once, and again before they expire.

    The last place to look: one short request, only when nothing else gives credentials. A machine without the service
    answers not at all, so that is remembered.
    """

    def __init__(
        self, transport: httpx.BaseTransport | None, clock: Callable[[], datetime], redactor: Redactor
    ) -> None:
        self._transport, self._clock, self._redactor = transport, clock, redactor
        self._lock = threading.Lock()
        self._keys: Keys | None = None
        self._expires: datetime | None = None
        self._absent = False

    def get(self) -> Keys:
        """Keys that are valid now. Raises ConfigurationError, which names the ways to give credentials."""
        with self._lock:
            if self._keys is None or (self._expires is not None and self._clock() >= self._expires - MARGIN):
                self._fetch()
            if self._keys is None:
                raise ConfigurationError(
                    "No credentials: set `access_key` and `secret_key` (or HW_ACCESS_KEY and HW_SECRET_KEY), or "
                    "`auth_token`, or `user_name`, `password` and `domain_name`, or a `profile`.",
                    "access_key",
                )
            return self._keys

    def _fetch(self) -> None:
        if self._absent:
            return
        # No proxy of the environment: the address is of this very machine.
        http = httpx.Client(transport=self._transport, trust_env=False, timeout=METADATA_TIMEOUT)
        try:
            answer = http.put(
                f"{METADATA}/meta-data/latest/api/token", headers={"X-Metadata-Token-Ttl-Seconds": "21600"}
            )
            headers = {"X-Metadata-Token": answer.text} if answer.status_code == 200 else {}
            answer = http.get(f"{METADATA}/openstack/latest/securitykey", headers=headers)
            found = answer.raise_for_status().json()["credential"]
            expires = datetime.fromisoformat(found["expires_at"])
            for name in ("access", "secret", "securitytoken"):
                self._redactor.learn(found[name])
            self._keys, self._expires = Keys(found["access"], found["secret"], found["securitytoken"]), expires
        except (httpx.HTTPError, httpx.InvalidURL, ValueError, KeyError, TypeError):
            self._absent = (
                self._keys is None
            )  # keys that are there live on for a while, and the next request tries again
        finally:
            if self._transport is None:
                http.close()
