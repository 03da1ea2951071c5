"""The patterns of the contract in words: no user should have to read a regular expression."""

_ONLY = "must hold only letters from a to z, digits"

WORDS = {
    "^#[0-9A-Fa-f]{6}$": "must be a colour like #1A2B3C",
    "^[0-9]*$": "must hold only digits",
    "^[\\u4e00-\\u9fa5a-zA-Z0-9]+$": f"{_ONLY} and Chinese characters",
    "^[a-zA-Z0-9_-]*$": f"{_ONLY}, underscores and hyphens",
    "^[a-zA-Z0-9_-]+$": f"{_ONLY}, underscores and hyphens",
    "^[a-zA-Z0-9-_]+$": f"{_ONLY}, underscores and hyphens",
    "^([a-zA-Z0-9_-]+)?$": f"{_ONLY}, underscores and hyphens",
    r"^[A-Za-z0-9-!$'(),.+=@_~\/]{1,}[A-Za-z0-9-!$'(),.+=@_~]*$": f"{_ONLY} and -!$'(),.+=@_~/, with no / at its end",
}
"""What a value must be, by its pattern."""


def pattern_in_words(pattern: str) -> str:
    """What a value must be to match a pattern."""
    return WORDS.get(pattern) or f"must match the pattern {pattern}"
