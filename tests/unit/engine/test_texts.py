"""Texts that both doors say, and that any text can be sent."""

from hypothesis import given
from hypothesis import strategies as st
from metastudio_provider.engine.texts import LONGEST, first_of, internal_error, one_line, sendable

ANY_TEXT = st.text(st.characters(exclude_categories=()))  # half characters too


@given(ANY_TEXT)
def test_every_text_can_be_sent(text: str) -> None:
    assert sendable(text).encode().decode() == sendable(text)


@given(st.text())
def test_what_can_be_sent_stays_as_it_is(text: str) -> None:
    assert sendable(text) == text


def test_half_characters_are_replaced_where_they_stand() -> None:
    assert sendable("a\ud83db \udc00") == "a\ufffdb \ufffd"
    assert sendable("a \ud83d\ude00") == "a \U0001f600"


def test_an_error_is_one_line() -> None:
    assert one_line(ValueError("two\n  lines\ud83d")) == "two lines\ufffd"


def test_a_mistake_of_the_provider_asks_to_be_reported() -> None:
    assert internal_error(KeyError("x")) == ("internal error in the metastudio provider: KeyError: 'x', please report")
    assert internal_error(RuntimeError()) == (
        "internal error in the metastudio provider: RuntimeError: no further text, please report"
    )


def test_many_names_are_cut_short() -> None:
    assert first_of(["a", "b"], 2) == "a, b"
    assert first_of(["a", "b", "c", "d"], 2) == "a, b and 2 more"
    assert first_of([], 2) == ""


def test_a_long_text_is_cut() -> None:
    """An error travels in a header; what the service answers may be quoted in it."""
    line = one_line("w" * 100_000)
    assert len(line) == LONGEST
    assert line.endswith("w…")
