"""Temporary keys: what all of their givers have in common. They are fetched once, and again before they end."""

from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import httpx

from ..call import Call
from ..errors import ApiError, ConfigurationError
from ..secrecy import Secrets
from .credentials import MARGIN, Keys, moment
from .single_flight import SingleFlight


@dataclass(frozen=True)
class Lent:
    """Keys with their end."""

    keys: Keys
    expires: datetime


class TemporaryKeys(ABC):
    """Keys that somebody lends for a while. All threads share them."""

    refused = "The service does not take the keys of this agency; check `region`, and what the agency may do."
    """Advice for credentials that the service refuses."""

    def __init__(self, clock: Callable[[], datetime], secrets: Secrets) -> None:
        self._clock, self._secrets = clock, secrets
        self._lent: SingleFlight[Lent] = SingleFlight()
        self._last: Lent | None = None

    def get(self, call: Call) -> Keys:
        """Keys that are valid now.

        Raises ConfigurationError where a setting is wrong. Raises ApiError and httpx.RequestError of the request for
        the keys, Cancelled and DeadlineExceeded.
        """
        return self._lent.get(call, self._good, lambda: self._renewed(call)).keys

    @abstractmethod
    def _fetch(self, call: Call) -> Lent:
        """New keys. Raises what `get` raises."""

    def _good(self, lent: Lent) -> bool:
        return self._clock() < lent.expires - MARGIN

    def _renewed(self, call: Call) -> Lent:
        try:
            self._last = self._fetch(call)
        except (ApiError, httpx.RequestError, ConfigurationError):
            # The old keys are still valid for a while. The next request tries again.
            if self._last is None or self._clock() >= self._last.expires:
                raise
        return self._last

    def _read(self, answer: Any, asked: float | None = None) -> Lent:
        """The keys in an answer, in the spelling of IAM, STS or the metadata services.

        `asked` are the seconds for which they were asked. With a wrong clock the keys look expired; they live so long
        then. Raises ValueError, KeyError and TypeError for an answer without keys.
        """
        found = next((answer[name] for name in ("credential", "credentials") if name in answer), answer)
        access, secret, token, end = (_first(found, names) for names in SPELLINGS)
        keys = Keys(access, secret, token)
        self._secrets.learn([access, secret, token])
        now = self._clock()
        expires = moment(end)
        if asked is not None and expires - now <= MARGIN:
            expires = now + timedelta(seconds=asked)
        return Lent(keys, expires)


SPELLINGS = (
    ("access", "access_key_id", "accessKeyId"),
    ("secret", "secret_access_key", "secretAccessKey"),
    ("securitytoken", "security_token", "securityToken"),
    ("expires_at", "expiration"),
)


def _first(values: Mapping[str, Any], names: tuple[str, ...]) -> str:
    found = next((values[name] for name in names if values.get(name)), None)
    if not isinstance(found, str):
        raise ValueError(f"no {names[0]}")
    return found


def token_in(file: str, setting: str, secrets: Secrets) -> str:
    """The token in a file, which somebody else keeps fresh. Raises ConfigurationError that names the setting."""
    try:
        token = Path(file).expanduser().read_text(encoding="utf-8").strip()
    except (OSError, ValueError, RuntimeError) as error:
        reason = getattr(error, "strerror", None) or type(error).__name__
        # Without its cause: the text of a decoding error quotes the file.
        raise ConfigurationError(
            f"The token file {file} cannot be read: {reason}; check `{setting}`.", setting
        ) from None
    secrets.learn([token])
    if not token or not token.isascii() or any(character.isspace() for character in token):
        raise ConfigurationError(f"The token file {file} does not hold one token; check `{setting}`.", setting)
    return token
