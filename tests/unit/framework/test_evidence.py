"""Evidence that an object is the one that a lost create made: times and texts in every form."""

from typing import Any

import pytest
from metastudio_provider.framework.evidence import is_plain, moment, plain


@pytest.mark.parametrize(
    ("value", "found"),
    [
        ("2026-11-25T07:00:00Z", 1795590000.0),
        ("2026-11-25T15:00:00+08:00", 1795590000.0),
        ("2026-11-25T07:00:00.000Z", 1795590000.0),
        (1795590000, 1795590000.0),
        (1795590000000, 1795590000.0),
        ("1795590000000", 1795590000.0),
        ("1795590000", 1795590000.0),
        *(
            (value, None)
            for value in (None, "", "x", "2026-11-25T07:00:00", True, 0, -1, 10**400, float("nan"), [], "9" * 30)
        ),
    ],
)
def test_a_time_in_every_form(value: Any, found: float | None) -> None:
    assert moment(value) == found


def test_texts_are_compared_as_a_service_may_keep_them() -> None:
    assert plain(" A &amp;  B\n") == plain("A & B")
    assert plain({"list": ["e\u0301 "]}) == {"list": ["é"]}
    assert plain("A &amp;amp; B") == plain("A &amp; B") == plain("A & B")
    assert plain("A") != plain("a")


@pytest.mark.parametrize("text", [" a", "a  b", "a & b", "<b>", "cafe\u0301", "it's"])
def test_a_name_that_may_be_kept_in_another_form_is_not_filtered_by(text: str) -> None:
    assert not is_plain(text)
    assert is_plain("今晚，café 2")
