"""The create journal on disk: what is there after every kind of end."""

import stat
from dataclasses import replace
from pathlib import Path

import pytest
from metastudio_provider.errors import ConfigurationError
from metastudio_provider.lifecycle.journal import Entry, Journal, default_folder, folder_of

ENTRY = Entry("urn:a", "project", 12.5, {"name": "Tonight\u2028\n晚上 \ud800", "list": [1, {"deep": True}]}, "owner")
KEY = ENTRY.key


@pytest.fixture
def journal(tmp_path: Path) -> Journal:
    return Journal(tmp_path / "creates")


def file_of(journal: Journal) -> Path:
    (file,) = journal.folder.iterdir()
    return file


def test_an_entry_is_found_again_by_object_project_and_owner(journal: Journal) -> None:
    entry = replace(ENTRY, before=("a", "b"), service_started=11.0, asked=("c",))
    journal.write(entry)
    assert journal.find(KEY) == entry
    for another in ({"urn": "urn:b"}, {"scope": "another"}, {"owner": "another"}):
        assert journal.find(replace(entry, **another).key) is None  # type: ignore[arg-type]
    assert stat.S_IMODE(file_of(journal).stat().st_mode) == 0o600


def test_the_id_is_added_and_the_last_one_counts(journal: Journal) -> None:
    journal.write(ENTRY)
    journal.add(KEY, id="one")
    assert journal.find(KEY) == replace(ENTRY, id="one")
    journal.add(KEY, id="two")
    assert journal.find(KEY) == replace(ENTRY, id="two")
    assert len(list(journal.folder.iterdir())) == 1


def test_a_new_create_replaces_the_entry_with_its_id(journal: Journal) -> None:
    journal.write(ENTRY)
    journal.add(KEY, id="one")
    again = replace(ENTRY, started=99.0)
    journal.write(again)
    assert journal.find(KEY) == again


def test_an_id_that_the_machine_lost_half_is_as_good_as_none(journal: Journal) -> None:
    journal.write(ENTRY)
    journal.add(KEY, id="one")
    file = file_of(journal)
    file.write_bytes(file.read_bytes()[:-5])
    assert journal.find(KEY) == ENTRY


def test_the_same_object_of_another_owner_has_an_entry_of_its_own(journal: Journal) -> None:
    other = replace(ENTRY, owner="another", id="other")
    journal.write(other)
    journal.write(ENTRY)
    journal.write(replace(ENTRY, urn="urn:b"))
    assert list(journal.of_others(ENTRY)) == [other]
    journal.forget(KEY)
    assert journal.find(other.key) == other


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"[]",
        b'{"id": "one"}\n',
        b"null",
        b"\xff\xfe",
        b"[" * 5000,
        b'{"urn": 1, "scope": "project", "started": 12.5, "inputs": {}}',
        b'{"urn": "urn:a", "scope": "project", "started": NaN, "inputs": {}, "owner": "owner"}',
        b'{"urn": "urn:a", "scope": "project", "started": 1, "inputs": {}, "owner": "owner", "before": [1]}',
        b'{"urn": "urn:of another", "scope": "project", "started": 1, "inputs": {}, "owner": "owner"}',
        b'{"urn": "urn:a", "scope": "project", "started": 1, "inputs": {}, "owner": "owner", "color": "red"}',
    ],
)
def test_a_file_that_is_no_entry_is_named_and_blocks_its_own_object_only(journal: Journal, content: bytes) -> None:
    """An entry is written as a whole before anything is sent: what is torn says nothing."""
    journal.write(ENTRY)
    file = file_of(journal)
    file.write_bytes(content)
    with pytest.raises(ConfigurationError) as raised:
        journal.find(KEY)
    assert str(file) in str(raised.value)
    journal.forget(KEY, "one")
    other = replace(ENTRY, urn="urn:b")
    journal.write(other)
    assert journal.find(other.key) == other
    journal.add(KEY, id="one")
    journal.exclude(KEY, ["two"])


def test_a_folder_in_the_place_of_the_file_is_named(journal: Journal) -> None:
    journal.write(ENTRY)
    file = file_of(journal)
    file.unlink()
    file.mkdir()
    for act in (lambda: journal.find(KEY), lambda: journal.write(ENTRY)):
        with pytest.raises(ConfigurationError, match=r"^`journal`: "):
            act()
    journal.forget(KEY, "one")
    journal.forget(KEY)


def test_forgetting_is_final_and_may_be_repeated(journal: Journal) -> None:
    journal.forget(KEY)
    journal.write(ENTRY)
    journal.forget(KEY)
    journal.forget(KEY)
    assert journal.find(KEY) is None
    assert list(journal.folder.iterdir()) == []


def test_what_the_user_was_asked_about_ends_with_the_object_that_the_engine_knows(journal: Journal) -> None:
    journal.write(ENTRY)
    journal.ask(replace(ENTRY, asked=("one", "two")))
    journal.forget(KEY, "three")
    assert journal.find(KEY) == replace(ENTRY, asked=("one", "two"))
    journal.forget(KEY, "two")
    assert journal.find(KEY) is None


def test_an_object_of_others_is_excluded(journal: Journal) -> None:
    journal.write(replace(ENTRY, before=("one",)))
    journal.exclude(KEY, ["two"])
    assert journal.find(KEY) == replace(ENTRY, before=("one", "two"))


def test_where_there_is_no_home_the_setting_is_named() -> None:
    with pytest.raises(ConfigurationError, match=r"^`journal`: there is no home folder .* PULUMI_HOME") as raised:
        Journal(None).write(ENTRY)
    assert raised.value.setting == "journal"
    Journal(None).forget(KEY, "one")


def test_a_home_in_the_setting_is_expanded() -> None:
    assert folder_of("~/x") == Path.home() / "x"
    with pytest.raises(ConfigurationError, match="`journal`: ~nobody-of-that-name/x names the home of a user"):
        folder_of("~nobody-of-that-name/x")
    assert default_folder({"PULUMI_HOME": "/p"}) == Path("/p/metastudio/creates")
