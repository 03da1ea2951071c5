"""Credentials: those of the settings, or temporary keys of the cloud server on which the provider runs."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

import httpx

from ..call import Call
from ..errors import ConfigurationError, ServiceFailure
from ..secrecy import Secrets
from ..settings.lacks import NO_CREDENTIALS
from ..settings.model import Settings
from .network import connect_directly
from .single_flight import SingleFlight

METADATA = "http://169.254.169.254"
"""Address of the metadata service on every cloud server."""

KEYS_PATH = "/openstack/latest/securitykey"

METADATA_TIMEOUT = 1.0
"""Seconds. The metadata service answers at once; without an answer this machine is no cloud server of Huawei."""

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


Credentials = Keys | Token | Password


def from_settings(settings: Settings) -> Credentials | None:
    """The credentials of the settings: a token, else keys, else a password."""
    if settings.auth_token:
        return Token(settings.auth_token)
    if settings.access_key and settings.secret_key:
        return Keys(settings.access_key, settings.secret_key, settings.security_token)
    if settings.user_name and settings.password and settings.domain_name:
        return Password(settings.user_name, settings.password, settings.domain_name)
    return None


def moment(text: str) -> datetime:
    """A time as IAM and the metadata service write it, in UTC unless it names a zone. Raises ValueError, TypeError."""
    found = datetime.fromisoformat(text)
    return found if found.tzinfo is not None else found.replace(tzinfo=UTC)


@dataclass(frozen=True)
class _Lent:
    keys: Keys
    expires: datetime


class MetadataKeys:
    """Temporary keys of the cloud server's agency. They are fetched once, and again before they expire.

    They are the last resort: one short request, only if the settings have no credentials. A machine without a metadata
    service is asked once. A metadata service that does not answer now is asked again.
    """

    def __init__(self, transport: httpx.BaseTransport | None, clock: Callable[[], datetime], secrets: Secrets) -> None:
        self._transport, self._clock, self._secrets = transport, clock, secrets
        self._lent: SingleFlight[_Lent] = SingleFlight()
        self._last: _Lent | None = None
        self._absent = False

    def get(self, call: Call) -> Keys:
        """Keys that are valid now.

        Raises ConfigurationError with the ways to give credentials. Raises ServiceFailure and httpx.RequestError when
        the metadata service may answer later. Raises Cancelled and DeadlineExceeded.
        """
        return self._lent.get(call, lambda lent: self._clock() < lent.expires - MARGIN, self._renewed).keys

    def _renewed(self) -> _Lent:
        try:
            self._last = self._fetch()
        except (ServiceFailure, httpx.RequestError, ConfigurationError):
            # The old keys are still valid for a while. The next request tries again.
            if self._last is None or self._clock() >= self._last.expires:
                raise
        return self._last

    def _fetch(self) -> _Lent:
        if self._absent:
            raise _no_credentials()
        http = connect_directly(self._transport, METADATA_TIMEOUT)
        try:
            answer = http.put(
                f"{METADATA}/meta-data/latest/api/token", headers={"X-Metadata-Token-Ttl-Seconds": "21600"}
            )
            headers = {"X-Metadata-Token": answer.text} if answer.status_code == 200 else {}
            answer = http.get(f"{METADATA}{KEYS_PATH}", headers=headers)
        except (httpx.ConnectError, httpx.ConnectTimeout):
            self._absent = True
            raise _no_credentials() from None
        finally:
            if self._transport is None:
                http.close()
        return self._read(answer)

    def _read(self, answer: httpx.Response) -> _Lent:
        if answer.status_code == 429 or answer.status_code >= 500:
            # The error has no text of the answer, because this service answers with secrets.
            status, reason = answer.status_code, answer.reason_phrase
            raise ServiceFailure("GET", f"{METADATA}{KEYS_PATH}", status, str(status), reason)
        self._absent = answer.status_code == 404  # a cloud server without an agency
        try:
            found = answer.raise_for_status().json()["credential"]
            keys = Keys(found["access"], found["secret"], found["securitytoken"])
            expires = moment(found["expires_at"])
            self._secrets.learn([keys.access_key, keys.secret_key, keys.security_token])
        except (httpx.HTTPError, ValueError, KeyError, TypeError):
            raise _no_credentials() from None
        return _Lent(keys, expires)


def _no_credentials() -> ConfigurationError:
    return ConfigurationError(NO_CREDENTIALS, "access_key")
