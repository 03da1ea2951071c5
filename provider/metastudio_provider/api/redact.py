"""What may be shown: addresses without their query, texts of others without secrets, on one line."""

import re
from string import ascii_letters, digits
from urllib.parse import urlsplit

from ..secrecy import Secrets
from ..spellings import on_one_line

LOOKED_AT = 16_384
"""Characters of a text of others that are looked at. The service's own messages have 256 at most; a proxy may send a
whole page, of which the beginning tells what is wrong."""

_WORD = re.compile(r"[^\s\"'<>]+")
_SCHEME = f"{ascii_letters}{digits}+.-"


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


def clean(text: str, secrets: Secrets) -> str:
    """The beginning of a text of others, fit to be shown: on one line, without secrets and without queries."""
    return on_one_line(_WORD.sub(_without_query, secrets.mask(text[:LOOKED_AT])))


def _without_query(word: re.Match[str]) -> str:
    """A word whose address is safe to show, if it has one. JSON may spell it `https:\\/\\/`."""
    before, mark, after = word[0].replace("\\/", "/").partition("://")
    if not mark:
        return word[0]
    head = before.rstrip(_SCHEME)
    return f"{head}{safe_url(f'{before[len(head) :]}://{after}')}"
