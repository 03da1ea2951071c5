"""What the protocol can carry."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from metastudio_provider.engine.values import DEPTH, EXACT, Unsendable, deeper, sendable_number, whole


@pytest.mark.parametrize(
    ("number", "wanted"),
    [(3.0, 3), (-1.0, -1), (0.5, 0.5), (float(EXACT), EXACT), (2.0**60, 2.0**60), (float("inf"), float("inf"))],
)
def test_whole_numbers_are_int_where_they_are_exact(number: float, wanted: float) -> None:
    found = whole(number)
    assert found == wanted
    assert type(found) is type(wanted)


@given(st.integers(-EXACT, EXACT))
def test_an_exact_number_comes_back_as_it_went(number: int) -> None:
    assert whole(sendable_number(number)) == number


@pytest.mark.parametrize("number", [10**400, -(10**400), float("inf"), float("-inf"), float("nan")])
def test_a_number_that_no_state_can_store_is_refused(number: Any) -> None:
    """The engine writes its state as JSON, which has none of these: the whole state would be lost."""
    with pytest.raises(Unsendable, match="a number that is too large"):
        sendable_number(number)


def test_there_are_so_many_levels_and_no_more() -> None:
    assert [deeper(level) for level in (0, DEPTH - 1)] == [1, DEPTH]
    with pytest.raises(Unsendable, match=f"lists or objects of more than {DEPTH} levels"):
        deeper(DEPTH)


def test_the_sentence_names_the_property() -> None:
    assert str(Unsendable("a number that is too large").of("roomName")) == (
        "`roomName` holds a number that is too large, which Pulumi cannot store."
    )
