"""Keeping secrets out of every text that leaves the plugin, also out of texts that nobody foresaw."""

import threading
from collections.abc import Iterable, Mapping
from typing import Any

from ..masking import SHORTEST, masked


class Hush:
    """Knows the secret texts that passed through the plugin, and masks them. Thread-safe."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._secrets: frozenset[str] = frozenset()

    def learn(self, secrets: Iterable[str]) -> None:
        """These texts are secret from now on."""
        fresh = {secret for secret in secrets if len(secret) >= SHORTEST} - self._secrets
        if fresh:
            with self._lock:
                self._secrets |= fresh

    def __call__(self, text: str) -> str:
        """The text with every secret masked."""
        return masked(text, self._secrets)


def holding(values: Mapping[str, Any], secrets: Iterable[str]) -> set[str]:
    """The top-level properties in which one of the secret texts appears, wherever it sits."""
    wanted = [secret for secret in secrets if secret]
    return {name for name, value in values.items() if _holds(value, wanted)} if wanted else set()


def _holds(value: Any, secrets: list[str]) -> bool:
    if isinstance(value, str):
        return any(value == secret or (len(secret) >= SHORTEST and secret in value) for secret in secrets)
    if isinstance(value, Mapping):
        return any(_holds(inner, secrets) for inner in value.values())
    return isinstance(value, list) and any(_holds(inner, secrets) for inner in value)
