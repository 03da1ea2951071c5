"""Secrets of a stack: they are masked in every text that is shown, and found in values."""

import re
import threading
from collections.abc import Iterable, Mapping
from typing import Any

from .errors import AFTER_MESSAGE, CUT
from .spellings import BEGINNING, find, on_one_line

SHORTEST = BEGINNING
"""Characters. A shorter text cannot be a secret: it is guessed in no time, and stands inside of ordinary words, so that
masking it would make every message unreadable."""

MASK = "[secret]"
"""Stands in the place of a secret in every text of the provider. A masked value (`***`) is the service's own."""

_HALF = (
    r"(?:(?:\\{1,7}u[Dd][89ABab][0-9A-Fa-f]{2})?(?:\\{1,8}(?:[ux][0-9A-Fa-f]{0,3})?)?"
    r"|(?:%(?:25){0,3}[0-9A-Fa-f]{2}){0,3}(?:%(?:25){0,3}[0-9A-Fa-f]?)?"
    r"|&(?:amp;){0,3}\#?[0-9A-Za-z]{0,31})?"
)
"""What may be left of an escape that was cut."""

_CUT = rf"(?=({_HALF})(?:{CUT}|\.\.\.))"
"""A text ends here, and says so."""

_END = rf"(?=({_HALF})(?:{CUT}|\.\.\.|\Z|{re.escape(AFTER_MESSAGE)}))"
"""A text ends here; the service may have cut it without a sign."""


class Secrets:
    """Learns secret texts, masks them and finds them. Thread-safe."""

    def __init__(self, secrets: Iterable[str | float | None] = ()) -> None:
        self._lock = threading.Lock()
        self._texts: set[str] = set()
        self._by_beginning: dict[str, tuple[str, ...]] = {}
        self.learn(secrets)

    def learn(self, secrets: Iterable[str | float | None]) -> None:
        """These texts and numbers are secret from now on."""
        texts = {_text(secret) for secret in secrets}
        with self._lock:
            fresh = texts - self._texts
            for text in fresh:
                secret = on_one_line(text)
                known = self._by_beginning.get(secret[:BEGINNING], ())
                if len(secret) >= SHORTEST and secret not in known:
                    self._by_beginning[secret[:BEGINNING]] = (*known, secret)
            self._texts |= fresh

    def mask(self, text: str) -> str:
        """The text with a mask in the place of every secret, whole or cut at the end of the text."""
        places = _merged(span for span in find(text, self._by_beginning, _END) if not _inside_mask(text, span))
        for start, end in reversed(places):
            text = f"{text[:start]}{MASK}{text[end:]}"
        return text

    def held_in(self, values: Mapping[str, Any]) -> set[str]:
        """The top-level properties in whose texts a secret appears, wherever it sits.

        A text that is too short to be masked counts where it is the whole value. The end of a value counts as a cut
        only if the value says so: a name that ends as a secret begins is not secret.
        """
        return {name for name, value in values.items() if self._holds(value)}

    def _holds(self, value: Any) -> bool:
        if isinstance(value, str):
            return bool(value) and (value in self._texts or any(find(value, self._by_beginning, _CUT)))
        if isinstance(value, Mapping):
            return any(self._holds(inner) for inner in value.values())
        return isinstance(value, list) and any(self._holds(inner) for inner in value)


def _text(value: Any) -> str:
    """A secret as text: the engine's numbers are floats, whole ones are shown without a fraction or with `.0`."""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value) if isinstance(value, str | int | float) and not isinstance(value, bool) else ""


def _merged(spans: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """Spans in order, those that overlap as one."""
    merged: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if merged and start < merged[-1][1]:
            merged[-1] = merged[-1][0], max(end, merged[-1][1])
        else:
            merged.append((start, end))
    return merged


def _inside_mask(text: str, span: tuple[int, int]) -> bool:
    """Whether a span is part of a mask that is there already."""
    start, end = span
    return text.find(MASK, max(0, end - len(MASK)), start + len(MASK)) >= 0
