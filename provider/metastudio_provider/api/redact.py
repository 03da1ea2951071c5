"""What may be shown: addresses without their query, foreign texts without secrets."""

import html
import json
import re
from collections.abc import Iterable, Iterator
from urllib.parse import urlsplit

from ..secrecy import SHORTEST

MASK = "***"

_ADDRESS = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:(?://|\\/\\/)[^\s\"'<>]+")
"""An address, also as JSON may spell it: `https:\\/\\/`."""


def safe_url(url: object) -> str:
    """An address without user, password, query and fragment: what pre-signed addresses keep secret is in the query."""
    try:
        parts = urlsplit(str(url))
        host = f"[{parts.hostname}]" if ":" in (parts.hostname or "") else parts.hostname or ""
        port = f":{parts.port}" if parts.port is not None else ""
    except ValueError:
        return "(address)"
    scheme = f"{parts.scheme}://" if parts.netloc else ""
    return f"{scheme}{host}{port}{parts.path}"


def host(url: object) -> str:
    """The host and port of an address."""
    return urlsplit(safe_url(url)).netloc or "(address)"


def _spellings(secret: str) -> Iterator[str]:
    """How a secret looks inside JSON, of which there are several ways, and inside HTML."""
    for ascii_only in (True, False):
        spelled = json.dumps(secret, ensure_ascii=ascii_only)[1:-1]
        yield spelled
        yield spelled.replace("/", "\\/")
    yield html.escape(secret)


class Redactor:
    """Cleans texts of others: masks the secrets it was told, cuts queries off addresses, drops control characters."""

    def __init__(self, secrets: Iterable[str | None] = ()) -> None:
        self._secrets: frozenset[str] = frozenset()
        for secret in secrets:
            self.learn(secret)

    def learn(self, secret: str | None) -> None:
        """Mask this one too from now on."""
        if secret and len(secret) >= SHORTEST:
            self._secrets |= {secret, *_spellings(secret)}

    def clean(self, text: str) -> str:
        """`text`, fit to be shown on one line."""
        for secret in sorted(self._secrets, key=len, reverse=True):
            text = text.replace(secret, MASK)
        text = _ADDRESS.sub(lambda match: safe_url(match.group().replace("\\/", "/")), text)
        return " ".join("".join(character if character.isprintable() else " " for character in text).split())
