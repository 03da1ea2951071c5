"""One problem, one sentence: the same words for inputs and for settings."""

import json
import re
from pathlib import Path
from typing import Annotated, Any, Literal

import pytest
from metastudio_provider.values.model import Model
from metastudio_provider.values.patterns import pattern_in_words
from metastudio_provider.values.sentences import closest, meant_instead, sentence
from metastudio_provider.values.shape import shape_of
from pydantic import AfterValidator, Field, ValidationError

ROOT = Path(__file__).resolve().parents[3]


def _upper(value: str) -> str:
    if not value.isupper():
        raise ValueError("must be in capitals")
    return value


class Sale(Model):
    """A sale."""

    name: Annotated[str, Field(min_length=2, max_length=3)] = "sale"
    code: Annotated[str, AfterValidator(_upper), Field(max_length=3)] = "S"
    mode: Literal["ON", "OFF"] = "ON"
    size: Literal["S", "M", "L"] = "M"
    rate: Literal["24", "25", "30"] = "25"
    seconds: Annotated[float, Field(gt=0, le=60)] = 1
    count: Annotated[int, Field(ge=1)] = 1
    tags: Annotated[list[str], Field(min_length=1, max_length=2)] = ["a"]
    only: Annotated[list[str], Field(max_length=1)] = []
    pattern: Annotated[str, Field(pattern="^a+$")] = "a"
    open: bool = True


SENTENCES: list[tuple[str, Any, str]] = [
    ("name", 83, "must be a string, not 83; write it in quotes."),
    ("name", False, "must be a string, not False; write it in quotes."),
    ("name", ["a"], "must be a string, not ['a']."),
    ("name", "", "must not be empty."),
    ("name", "a", "must have at least 2 characters, this one has 1."),
    ("name", "abcd", "must have at most 3 characters, this one has 4."),
    ("code", "abcd", "must be in capitals, not abcd."),
    ("code", "ABCD", "must have at most 3 characters, this one has 4."),
    ("mode", "on", "must be ON or OFF, not on."),
    ("size", "XL", "must be one of S, M or L, not XL."),
    ("rate", 25, 'must be one of "24", "25" or "30", not 25; write it in quotes.'),
    ("rate", 26, 'must be one of "24", "25" or "30", not 26.'),
    ("rate", "26", 'must be one of "24", "25" or "30", not 26.'),
    ("seconds", "soon", "must be a number, not soon."),
    ("seconds", 0, "must be more than 0, not 0."),
    ("seconds", 61, "must be at most 60, not 61."),
    ("count", 1.5, "must be a whole number, not 1.5."),
    ("count", 0, "must be at least 1, not 0."),
    ("tags", [], "must not be empty."),
    ("tags", ["a", "b", "c"], "must have at most 2 items, this one has 3."),
    ("only", ["a", "b"], "must have at most one item, this one has 2."),
    ("pattern", "b", "must match the pattern ^a+$, not b."),
    ("open", "yes", "must be true or false, not yes."),
    ("opened", True, "is not a property of Sale; did you mean `open`?"),
    ("door", True, "is not a property of Sale."),
]


@pytest.mark.parametrize(("name", "value", "text"), SENTENCES)
def test_each_problem_is_one_sentence(name: str, value: Any, text: str) -> None:
    with pytest.raises(ValidationError) as caught:
        Sale.model_validate({name: value}, strict=True)
    (entry,) = caught.value.errors()
    assert sentence(entry, shape_of(Sale), str(value)) == text
    assert sentence(entry, shape_of(Sale)) == text.replace(f", not {value}", "")


def test_every_pattern_of_the_contract_has_words() -> None:
    contract = (ROOT / "contract" / "metastudio.openapi.json").read_text(encoding="utf-8")
    patterns = {json.loads(f'"{found}"') for found in re.findall(r'"pattern": *"((?:[^"\\\\]|\\\\.)*)"', contract)}
    assert len(patterns) == 8
    assert {pattern for pattern in patterns if pattern_in_words(pattern).endswith(pattern)} == set()


@pytest.mark.parametrize(
    ("pattern", "words"),
    [
        ("^([a-zA-Z0-9_-]+)?$", "must hold only letters from a to z, digits, underscores and hyphens"),
        ("^#[0-9A-Fa-f]{6}$", "must be a colour like #1A2B3C"),
    ],
)
def test_a_pattern_is_said_in_words(pattern: str, words: str) -> None:
    assert pattern_in_words(pattern) == words


def test_the_name_that_was_probably_meant() -> None:
    assert meant_instead(closest("regoin", ["region", "endpoint"])) == "; did you mean `region`?"
    assert meant_instead(closest("Rom", ["Room"]), quote="") == "; did you mean Room?"
    assert meant_instead(closest("zzz", ["region"])) == "."
