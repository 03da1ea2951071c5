"""No secret is left in a text, however it is spelled there, and whatever stands around it."""

import html
import json
from collections.abc import Callable, Iterator
from urllib.parse import quote, quote_plus

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st
from metastudio_provider.errors import CUT, TEXT_LIMIT, ApiError
from metastudio_provider.secrecy import MASK, SHORTEST, Secrets

from .steps import steps

Spelling = Callable[[str], str]


def in_json(text: str) -> str:
    return json.dumps(text)[1:-1]


def in_json_with_slashes(text: str) -> str:
    return in_json(text).replace("/", "\\/")


def in_json_unicode(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)[1:-1]


def code_units(text: str) -> str:
    units = text.encode("utf-16-be")
    return "".join(f"\\u{units[at : at + 2].hex()}" for at in range(0, len(units), 2))


def decimal_entities(text: str) -> str:
    return "".join(f"&#{ord(character)};" for character in text)


def hexadecimal_entities(text: str) -> str:
    return "".join(f"&#x{ord(character):X};" for character in text)


def all_percent(text: str) -> str:
    return "".join(f"%{octet:02x}" for octet in text.encode())


def one_line(text: str) -> str:
    return " ".join(text.split())


ONCE: list[Spelling] = [
    str,
    one_line,
    in_json,
    in_json_with_slashes,
    in_json_unicode,
    code_units,
    html.escape,
    decimal_entities,
    hexadecimal_entities,
    quote,
    quote_plus,
    all_percent,
]
TWICE: list[Spelling] = [
    lambda text: in_json(in_json(text)),
    lambda text: html.escape(html.escape(text)),
    lambda text: quote(quote(text)),
    lambda text: quote_plus(quote_plus(text)),
    lambda text: html.escape(in_json(text)),
    lambda text: in_json(html.escape(text)),
    lambda text: quote(in_json(text)),
    lambda text: quote_plus(html.escape(text)),
]
SPELLINGS = st.sampled_from(ONCE + TWICE)

TRICKY = "AB7\"'/\\%&+=é漢😀<>#;un0"
BLANKS = " \n\t\x1b"


def is_secret(text: str) -> bool:
    return sum(character not in BLANKS for character in text) >= SHORTEST


SECRETS = st.text(TRICKY + BLANKS, min_size=SHORTEST, max_size=30).filter(is_secret)
CALM = st.text("xyz .", max_size=10)
WILD = st.text("x %&\\4u#1;\"'+", max_size=6)


@given(CALM, SECRETS, SPELLINGS, CALM)
@example("x", "%77 \n77", in_json, "y")
@example("x", "77 \n7", lambda text: quote(in_json(text)), "y")
@example("x", '7\\\\"7', lambda text: html.escape(html.escape(text)), "y")
@example("x", "7777\\", lambda text: quote(in_json(text)), "y")
def test_a_secret_in_any_spelling_is_masked_and_nothing_else(
    before: str, secret: str, spelling: Spelling, after: str
) -> None:
    secret = secret.strip(f"{BLANKS}+")  # blanks around it may stay, and a plus spells one
    assume(is_secret(secret))
    assert Secrets([secret]).mask(f"{before}{spelling(secret)}{after}") == f"{before}{MASK}{after}"


@given(WILD, SECRETS, st.sampled_from(ONCE), WILD)
def test_no_escape_around_a_secret_hides_it(before: str, secret: str, spelling: Spelling, after: str) -> None:
    spelled = spelling(secret.strip(BLANKS))
    masked = Secrets([secret]).mask(f"{before}{spelled}{after}")
    assert MASK in masked
    assert spelled not in masked


def cut_spellings(character: str) -> Iterator[str]:
    for spelling in ONCE:
        spelled = spelling(character)
        yield from (spelled[:length] for length in range(len(spelled)))


@given(
    CALM,
    st.text(TRICKY, min_size=SHORTEST, max_size=20),
    st.sampled_from(ONCE),
    st.characters(categories=["L", "P", "N"]),
    st.data(),
    st.sampled_from(["", CUT, "...", f"{CUT} (HTTP 400).", " (HTTP 400, request q1). Try later."]),
)
def test_what_is_left_of_a_secret_where_a_text_was_cut_is_masked(
    before: str, start: str, spelling: Spelling, next_one: str, data: st.DataObject, end: str
) -> None:
    half = data.draw(st.sampled_from(sorted(set(cut_spellings(next_one)))))
    assume(half != next_one)
    secrets = Secrets([f"{start}{next_one}and more of it"])
    assert secrets.mask(f"{before}{spelling(start)}{half}{end}") == f"{before}{MASK}{end}"


@given(st.text("k7q", min_size=8, max_size=40), st.integers(0, TEXT_LIMIT + 8))
def test_half_a_secret_at_the_end_of_a_cut_error_is_masked(secret: str, before: int) -> None:
    error = ApiError("GET", "/v1", 400, "MSS.1", f"{'x' * before}{secret}{'y' * TEXT_LIMIT}")
    text = Secrets([secret]).mask(str(error))
    left = text.partition(CUT)[0].rpartition("x")[2]
    assert not any(secret[:length] in left for length in range(SHORTEST, len(secret) + 1)), text


def test_what_was_cut_says_so() -> None:
    error = ApiError("GET", "/v1", 400, "MSS.1", "x" * (TEXT_LIMIT + 1))
    assert len(error.message) == TEXT_LIMIT
    assert f"x{CUT} (HTTP 400)." in str(error)
    assert ApiError("GET", "/v1", 400, "MSS.1", "x" * TEXT_LIMIT).message == "x" * TEXT_LIMIT


def test_a_secret_that_looks_cut_is_masked_whole() -> None:
    assert Secrets(["abcd...efgh"]).mask("it is abcd...efgh.") == f"it is {MASK}."


@given(st.text(), st.sets(st.text("abcdef", min_size=SHORTEST)), st.text())
def test_of_many_secrets_none_is_left(before: str, secrets: set[str], after: str) -> None:
    text = Secrets(secrets).mask(before + "".join(sorted(secrets)) + after)
    # what is left of a secret can only be what the mask itself is made of
    assert not any(secret in part for secret in secrets for part in text.split(MASK))


def test_longer_secrets_are_masked_whole() -> None:
    assert Secrets(["abcd", "abcdefgh"]).mask("x abcdefgh abcd") == f"x {MASK} {MASK}"


def test_secrets_that_overlap_are_masked_whole() -> None:
    assert Secrets(["abcdef", "efghij"]).mask("x abcdefghij y") == f"x {MASK} y"


@given(st.text(), st.lists(SECRETS | st.sampled_from(["secret", "[secret]", "cret"])))
def test_what_is_masked_stays_as_it_is(text: str, secrets: list[str]) -> None:
    known = Secrets(secrets)
    once = known.mask(f"{text}{''.join(secrets)}{text}.")
    assert known.mask(once) == once or MASK in "".join(secrets)


def test_short_texts_are_no_secrets() -> None:
    assert Secrets(["", "a", "abc", "a \n bc"[:3], None]).mask("a cab from abc") == "a cab from abc"


@pytest.mark.parametrize(("number", "shown"), [(4711.0, "4711"), (4711, "4711.0"), (47.25, "47.25"), (-4711, "-4711")])
def test_a_number_is_masked_however_it_is_shown(number: float, shown: str) -> None:
    assert shown not in Secrets([number]).mask(f"must be at most 10, not {shown}.")


def test_neither_a_truth_value_nor_a_small_number_is_a_secret() -> None:
    assert Secrets([True, False, 7, 7.0]).mask("True, False, 7, 7.0") == "True, False, 7, 7.0"


def test_properties_that_hold_a_secret() -> None:
    values = {"a": "x secret-one", "b": {"c": ["secret-two"]}, "d": [{"e": "none"}], "f": 1, "g": "on", "h": "one"}
    secrets = Secrets(["secret-one", "secret-two"])
    assert secrets.held_in(values) == {"a", "b"}
    secrets.learn(["on", ""])
    assert secrets.held_in(values | {"i": "", "j": None}) == {
        "a",
        "b",
        "g",
    }  # a short text counts as a whole value only


@given(SECRETS, SPELLINGS)
def test_a_property_holds_a_secret_in_any_spelling(secret: str, spelling: Spelling) -> None:
    assert Secrets([secret]).held_in({"a": f"x {spelling(secret)} y", "b": "x y"}) == {"a"}


def test_a_property_holds_a_secret_that_was_cut_only_if_it_says_so() -> None:
    values = {"cut": f"push to live-{CUT}", "dots": "push to live-12...", "whole": "we are live"}
    assert Secrets(["live-1234"]).held_in(values) == {"cut", "dots"}


def test_secrets_are_not_shown_by_what_keeps_them() -> None:
    assert "canary" not in f"{Secrets(['canary'])!r} {Secrets(['canary'])}"


FLOODS = [
    "a",
    "A",
    "abcdefgh ",
    " ",
    "\\",
    "\\u0041",
    "\\u00",
    "%",
    "%25",
    "%41",
    "&amp;",
    "&",
    "+",
    "\n",
    "…",
    "...",
    "://",
]


@pytest.mark.parametrize("flood", FLOODS)
def test_twice_the_text_takes_twice_the_work(flood: str) -> None:
    secrets = Secrets(["A" * 30, "abcdefghijkl", "%25 %25+\\\\", "&&&&", "    x   y", "token-" + "x7" * 1000])

    def work(size: int) -> int:
        return steps(lambda: secrets.mask(flood * (size // len(flood))))

    work(10)  # imports what it needs
    assert work(4000) <= 2.2 * work(2000) + 1000


@pytest.mark.parametrize("flood", FLOODS)
def test_a_long_text_is_masked(flood: str) -> None:
    """Work inside of expressions is no step that could be counted: one that is not linear would not end here."""
    assert Secrets(["secret-key"]).mask(f"{flood * (100_000 // len(flood))} secret-key.").endswith(f" {MASK}.")
