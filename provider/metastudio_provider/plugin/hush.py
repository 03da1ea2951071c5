"""Keeping secrets out of every text that leaves the plugin, also out of texts that nobody foresaw."""

import threading
from collections.abc import Iterable

from ..secrecy import SHORTEST, masked


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
