"""No part of a secret is left in a text that was cut or brought on one line on its way."""

from hypothesis import given
from hypothesis import strategies as st
from metastudio_provider.errors import CUT, TEXT_LIMIT, ApiError
from metastudio_provider.secrecy import MASK, SHORTEST, masked

SECRET = st.text(alphabet="k7q", min_size=8, max_size=40)


@given(SECRET, st.integers(0, TEXT_LIMIT + 8))
def test_half_a_secret_at_the_end_of_a_cut_text_is_masked(secret: str, before: int) -> None:
    text = masked(str(ApiError("GET", "/v1", 400, "MSS.1", f"{'x' * before}{secret}{'y' * TEXT_LIMIT}")), [secret])
    left = text.partition(CUT)[0].rpartition("x")[2]
    assert not any(secret[:length] in left for length in range(SHORTEST, len(secret) + 1)), text


def test_what_was_cut_says_so() -> None:
    error = ApiError("GET", "/v1", 400, "MSS.1", "x" * (TEXT_LIMIT + 1))
    assert len(error.message) == TEXT_LIMIT
    assert f"x{CUT} (HTTP 400)." in str(error)
    assert ApiError("GET", "/v1", 400, "MSS.1", "x" * TEXT_LIMIT).message == "x" * TEXT_LIMIT


def test_a_secret_of_several_lines_is_masked_on_one() -> None:
    assert masked("said: one two three", ["one\ntwo\n three"]) == f"said: {MASK}"
