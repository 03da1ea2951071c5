"""Masking secrets in texts, and finding them in values."""

from hypothesis import given
from hypothesis import strategies as st
from metastudio_provider.plugin.hush import Hush
from metastudio_provider.secrecy import MASK, SHORTEST, holding


@given(st.text(), st.sets(st.text(alphabet="abcdef", min_size=SHORTEST)), st.text())
def test_no_secret_is_left(before: str, secrets: set[str], after: str) -> None:
    hush = Hush()
    hush.learn(secrets)
    text = hush(before + "".join(sorted(secrets)) + after)
    # what is left of a secret can only be what the mask itself is made of
    assert not any(secret in part for secret in secrets for part in text.split(MASK))


def test_longer_secrets_are_masked_whole() -> None:
    hush = Hush()
    hush.learn(["abcd", "abcdefgh"])
    assert hush("x abcdefgh abcd") == f"x {MASK} {MASK}"


def test_short_texts_are_no_secrets() -> None:
    hush = Hush()
    hush.learn(["", "a", "abc"])
    assert hush("a cab from abc") == "a cab from abc"


def test_properties_that_hold_a_secret() -> None:
    values = {"a": "x secret-one", "b": {"c": ["secret-two"]}, "d": [{"e": "none"}], "f": 1, "g": "on", "h": "one"}
    assert holding(values, ["secret-one", "secret-two"]) == {"a", "b"}
    assert holding(values, ["on"]) == {"g"}  # a short text counts only as a whole value
    assert holding(values, [""]) == set()
