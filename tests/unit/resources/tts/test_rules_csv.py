"""Pronunciation rules of a CSV file: one name for each rule, and every wrong line at once."""

import re
from pathlib import Path

import pytest
from metastudio_provider import tts

GOOD = "type,key,value\nALIAS,TGY,Tieguanyin\n\nCONTINUUM,old tree,\n"


def written(folder: Path, text: str, encoding: str = "utf-8") -> Path:
    path = folder / "rules.csv"
    path.write_text(text, encoding=encoding)
    return path


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig"])
def test_a_line_is_a_rule_under_its_type_and_word(tmp_path: Path, encoding: str) -> None:
    assert tts.vocabulary_rules(written(tmp_path, GOOD, encoding)) == {
        "alias-TGY": {"type": "ALIAS", "key": "TGY", "value": "Tieguanyin"},
        "continuum-old tree": {"type": "CONTINUUM", "key": "old tree"},
    }


def test_columns_and_lines_may_move(tmp_path: Path) -> None:
    moved = "value, key, type\n,old tree,CONTINUUM\nTieguanyin,TGY,ALIAS\n"
    before = tts.vocabulary_rules(written(tmp_path, GOOD))
    assert tts.vocabulary_rules(written(tmp_path, moved)) == before


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "the first line must name the columns type, key, value"),
        ("type;key;value\nALIAS;a;b\n", "the first line must name the columns type, key, value, with commas"),
        ("type,key,value\nALIAS,a,b,c\n", "line 2: has more columns than the first line; put quotes"),
        (
            "type,key,value\nALIAS,,b\nNAME,a,b\n",
            "line 2: `key` is required; line 3: `type` must be one of CHINESE_G2P",
        ),
        ("type,key,value\nALIAS,a,b\nALIAS,a,c\n", 'line 3: "a" has a rule of type ALIAS in line 2 already'),
        (f"type,key,value\nALIAS,a,{'x' * 201}\n", "line 2: `value` must"),
        ('type,key,value\nALIAS,"a,b\n', "unexpected end of data"),
    ],
)
def test_what_is_wrong_is_said(tmp_path: Path, text: str, said: str) -> None:
    path = written(tmp_path, text)
    with pytest.raises(ValueError, match=f"{re.escape(f'{path}: ')}.*{re.escape(said)}"):
        tts.vocabulary_rules(path)


def test_another_encoding_is_named(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="save it as CSV UTF-8"):
        tts.vocabulary_rules(written(tmp_path, "type,key,value\nALIAS,普洱,x\n", "gbk"))
