"""Keeping the secrets of a stack out of texts that are shown, and finding the values that hold one."""

from collections.abc import Iterable, Mapping
from typing import Any

from .errors import CUT

SHORTEST = 4
"""Characters: a shorter text would black out parts of ordinary words, and is no secret worth the name."""
MASK = "[secret]"


def masked(text: str, secrets: Iterable[str]) -> str:
    """The text with every secret masked, longer ones first; also what is left of one where a foreign text was cut."""
    # Texts of errors are brought on one line, and a secret in them with it.
    known = {spelled for secret in secrets for spelled in (secret, " ".join(secret.split()))}
    for secret in sorted((one for one in known if len(one) >= SHORTEST), key=len, reverse=True):
        text = text.replace(secret, MASK)
        if CUT in text and secret[:SHORTEST] in text:
            for length in range(len(secret) - 1, SHORTEST - 1, -1):
                text = text.replace(f"{secret[:length]}{CUT}", f"{MASK}{CUT}")
    return text


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
