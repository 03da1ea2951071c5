"""The create journal on disk: what is there after every kind of end."""

import stat
from dataclasses import replace
from pathlib import Path

import pytest
from metastudio_provider.lifecycle.journal import Entry, Journal

ENTRY = Entry("urn:a", "project", 12.5, {"name": "Tonight\u2028\n晚上", "list": [1, {"deep": True}]})


@pytest.fixture
def journal(tmp_path: Path) -> Journal:
    return Journal(tmp_path / "creates")


def test_an_entry_is_found_again_by_object_and_project(journal: Journal) -> None:
    journal.write(ENTRY)
    assert journal.find("urn:a", "project") == ENTRY
    assert journal.find("urn:b", "project") is None
    assert journal.find("urn:a", "another") is None
    (file,) = journal.folder.iterdir()
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_the_id_is_added_and_the_last_one_counts(journal: Journal) -> None:
    journal.write(ENTRY)
    journal.made("urn:a", "project", "one")
    assert journal.find("urn:a", "project") == replace(ENTRY, id="one")
    journal.made("urn:a", "project", "two")
    assert journal.find("urn:a", "project") == replace(ENTRY, id="two")
    assert len(list(journal.folder.iterdir())) == 1


def test_a_new_create_replaces_the_entry_with_its_id(journal: Journal) -> None:
    journal.write(ENTRY)
    journal.made("urn:a", "project", "one")
    again = replace(ENTRY, started=99.0)
    journal.write(again)
    assert journal.find("urn:a", "project") == again


def test_an_id_that_the_machine_lost_half_is_as_good_as_none(journal: Journal) -> None:
    journal.write(ENTRY)
    journal.made("urn:a", "project", "one")
    (file,) = journal.folder.iterdir()
    file.write_bytes(file.read_bytes()[:-5])
    assert journal.find("urn:a", "project") == ENTRY


def test_what_is_no_entry_is_none(journal: Journal) -> None:
    journal.write(ENTRY)
    (file,) = journal.folder.iterdir()
    for text in ("", "{", "[]", '{"id": "one"}\n', "null"):
        file.write_text(text)
        assert journal.find("urn:a", "project") is None


def test_forgetting_is_final_and_may_be_repeated(journal: Journal) -> None:
    journal.forget("urn:a", "project")
    journal.write(ENTRY)
    journal.forget("urn:a", "project")
    journal.forget("urn:a", "project")
    assert journal.find("urn:a", "project") is None
    assert list(journal.folder.iterdir()) == []
