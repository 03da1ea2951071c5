"""Pronunciation rules of a CSV file, for Python programs."""

import csv
import os
from collections.abc import Iterator
from typing import Any, Literal, NotRequired, TypedDict

from ...values.validation import problems
from .models import VocabularyInputs

COLUMNS = ("type", "key", "value")

RuleType = Literal["CHINESE_G2P", "PHONETIC_SYMBOL", "CONTINUUM", "ALIAS", "SAY_AS"]


class VocabularyRule(TypedDict):
    """One rule, as arguments of `Vocabulary`."""

    type: RuleType
    key: str
    value: NotRequired[str]


def vocabulary_rules(path: str | os.PathLike[str]) -> dict[str, VocabularyRule]:
    """The pronunciation rules of a CSV file, each under a name for its resource.

    The file is UTF-8, and its first line names the columns `type`, `key` and `value` in any order. The name of a rule
    is its type and its word, such as `alias-MSS`: lines may move, and a line that goes deletes its rule alone. Raises
    ValueError that names every line in which something is wrong.
    """
    rules: dict[str, VocabularyRule] = {}
    lines: dict[str, int] = {}
    wrong = []
    for line, rule in _rows(path):
        if found := _problems(rule):
            wrong.append(f"line {line}: {found}")
            continue
        name = f"{rule['type'].lower()}-{rule['key']}"
        if name in lines:
            wrong.append(
                f'line {line}: "{rule["key"]}" has a rule of type {rule["type"]} in line {lines[name]} already'
            )
            continue
        rules[name], lines[name] = rule, line
    if wrong:
        raise ValueError(f"{os.fspath(path)}: {'; '.join(wrong)}.")
    return rules


def _rows(path: str | os.PathLike[str]) -> Iterator[tuple[int, VocabularyRule]]:
    """The lines of the file with their numbers, without empty ones."""
    try:
        with open(path, encoding="utf-8-sig", newline="") as file:
            reader = csv.DictReader(file, restkey="", strict=True, skipinitialspace=True)
            if sorted(reader.fieldnames or ()) not in (sorted(COLUMNS), sorted(COLUMNS[:2])):
                raise ValueError(
                    f"{os.fspath(path)}: the first line must name the columns {', '.join(COLUMNS)}, with commas."
                )
            for row in reader:
                filled: dict[str, Any] = {name: value for name, value in row.items() if value}
                if filled:
                    yield reader.line_num, filled  # type: ignore[misc] # what it has is checked next
    except UnicodeDecodeError as error:
        raise ValueError(f"{os.fspath(path)}: is not UTF-8; save it as CSV UTF-8.") from error
    except csv.Error as error:
        raise ValueError(f"{os.fspath(path)}: {error}.") from error


def _problems(rule: VocabularyRule) -> str:
    """What is wrong with a line, in words."""
    if "" in rule:
        return "has more columns than the first line; put quotes around a text with a comma"
    found = problems(VocabularyInputs, rule, "the rule")
    return "; ".join(f"`{'.'.join(map(str, one.path))}` {one.text}".removeprefix("`` ").rstrip(".") for one in found)
