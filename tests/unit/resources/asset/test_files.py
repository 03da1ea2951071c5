"""The files of an asset: each is uploaded once, a changed one again, and nothing of them is forgotten or doubled."""

import pathlib
from typing import Any

import pytest
from metastudio_provider.errors import Refused, Unfinished
from metastudio_provider.lifecycle.lifecycle import ResourceState

from .studio import ASSET, Library

MAIN = ("MAIN", "tea.png", "CREATED")


def slides(library: Library, **more: Any) -> ResourceState:
    deck = pathlib.Path(library.folder, "deck.pdf")
    deck.write_bytes(b"%PDF-1.7 of tea")
    pages = {"one.png": library.picture("one.png"), "two.png": library.picture("two.png")}
    given = {"asset_type": "PPT", "main_file": str(deck), "cover_file": library.picture("cover.png")}
    return library.make(**{**given, "page_files": pages, **more})


def test_files_of_every_category(library: Library) -> None:
    made = slides(library, other_files={"notes.txt": library.picture("notes.txt")})
    assert sorted(library.files(made)) == [
        ("COVER", "cover.png", "CREATED"),
        ("MAIN", "deck.pdf", "CREATED"),
        ("OTHER", "notes.txt", "CREATED"),
        ("PAGE", "one.png", "CREATED"),
        ("PAGE", "two.png", "CREATED"),
    ]
    assert library.planned(made) == []


def test_a_changed_file_is_uploaded_alone(library: Library) -> None:
    made = slides(library)
    before = {file["file_name"]: file["file_id"] for file in library.shown(made)["files"]}
    library.picture("one.png", "another")
    library.picture("cover.png", "another")
    assert library.planned(made) == [
        ("file_hashes.cover_file", "update", False),
        ("file_hashes.page_files.one.png", "update", False),
    ]
    library.forget_requests()
    made = library.change(made)
    assert [call for call in library.writes() if call.startswith("POST files")] == [
        "POST files",
        "POST files/*/complete",
    ] * 2
    after = {file["file_name"]: file["file_id"] for file in library.shown(made)["files"]}
    assert after.keys() == before.keys()
    assert {name for name in after if after[name] != before[name]} == {"one.png", "cover.png"}
    assert library.planned(made) == []


def test_a_file_that_is_declared_no_longer_is_deleted(library: Library) -> None:
    made = slides(library)
    made = library.change(made, page_files={"two.png": library.picture("two.png")}, cover_file=None)
    assert sorted(library.files(made)) == [("MAIN", "deck.pdf", "CREATED"), ("PAGE", "two.png", "CREATED")]
    assert library.planned(made) == []
    assert library.planned(made, main_file=None, page_files={"two.png": library.picture("two.png")}) == []


def test_another_main_file_takes_the_place_of_the_old_one(library: Library) -> None:
    made = library.make()
    library.picture("tea.png", "another")
    assert library.planned(made) == [("file_hashes.main_file", "update", False)]
    changed = library.change(made)
    assert changed.id == made.id
    assert library.files(made) == [MAIN]
    assert library.planned(changed) == []
    assert library.planned(library.look(changed)) == []


def test_another_main_file_replaces_the_asset_where_the_stack_says_so(library: Library) -> None:
    made = library.make(allow_replace=True)
    library.picture("tea.png", "another")
    assert library.planned(made) == [("file_hashes.main_file", "update", True)]


def test_a_main_file_that_is_rejected_leaves_the_old_one(library: Library) -> None:
    made = library.make()
    library.picture("tea.png", "another")
    library.options(asset_review_result="AUTOMATIC_REVIEW_REJECT")
    with pytest.raises(Unfinished, match="the review did not pass `main_file`") as caught:
        library.change(made)
    assert library.shown(made)["asset_state"] == "ACTIVED"
    assert MAIN in library.files(made)
    library.options(asset_review_result="PASSED")
    kept = ResourceState(made.id, made.inputs, caught.value.state)
    assert library.planned(kept) == [("file_hashes.main_file", "update", False)]
    assert library.planned(library.change(kept)) == []
    assert library.files(made) == [MAIN]


@pytest.mark.parametrize("when", ["before", "after"])
@pytest.mark.parametrize(("method", "path"), [("POST", "/files$"), ("PUT", "/uploads/"), ("POST", "/complete$")])
def test_a_lost_answer_leads_to_one_file(library: Library, method: str, path: str, when: str) -> None:
    library.fault(method, path, when, "reset")
    try:
        made = library.make()
    except Unfinished as unfinished:
        made = library.change(library.kept(unfinished))
    assert library.faults() == []
    assert library.files(made) == [MAIN]
    assert library.planned(made) == []


def test_an_upload_that_was_broken_off_goes_on_in_the_next_run(library: Library) -> None:
    library.fault("PUT", "/uploads/", "before", "status", status=400)
    with pytest.raises(Unfinished) as caught:
        library.make()
    assert library.files(library.kept(caught.value)) == [("MAIN", "tea.png", "CREATING")]
    kept = library.kept(caught.value)
    assert library.planned(kept) == [("file_hashes", "add", False)]
    made = library.change(kept)
    assert library.files(made) == [MAIN]
    assert library.planned(made) == []


def test_a_wait_that_was_broken_off_goes_on_in_the_next_run(library: Library) -> None:
    made = library.make(wait_for_review=False)
    assert made.state["asset_state"] == "CREATING"
    assert library.planned(made) == []
    assert library.planned(made, wait_for_review=True) == [("asset_state", "update", False)]
    assert library.change(made, wait_for_review=True).state["asset_state"] == "ACTIVED"


def test_what_somebody_else_exchanged_is_seen(library: Library) -> None:
    made = slides(library)
    page = next(file for file in library.shown(made)["files"] if file["file_name"] == "one.png")
    library.ask("DELETE", f"files/{page['file_id']}")
    found = library.look(made)
    assert library.planned(found) == [("file_hashes.page_files.one.png", "add", False)]
    assert library.planned(library.change(found)) == []


def test_an_imported_asset_takes_the_file_that_it_has(library: Library) -> None:
    made = library.make()
    found = library.lifecycle.read(ASSET, "urn:other", made.id, None, None, library.call())
    assert found is not None
    found = ResourceState(
        made.id, {**found.inputs, "main_file": str(pathlib.Path(library.folder, "tea.png"))}, found.state
    )
    assert library.planned(found) == [("file_hashes", "add", False)]
    library.forget_requests()
    assert library.planned(library.change(found)) == []
    assert library.writes() == []


def test_bad_material_is_told_before_anything_is_created(library: Library) -> None:
    library.forget_requests()
    path = pathlib.Path(library.folder, "no.png")
    path.write_bytes(b"GIF89a")
    problems = library.lifecycle.check(
        ASSET,
        {
            "asset_name": "Tea",
            "asset_type": "IMAGE",
            "main_file": str(path),
            "cover_file": library.picture("cover.jpg.png"),
            "page_files": {"Tee Bild": library.picture("page.png")},
        },
    ).problems
    assert [problem.text for problem in problems] == [
        f'is no png file, although it ends so: "{path}".',
        "is no file of an asset of type IMAGE.",
        "is no file of an asset of type IMAGE.",
        "is no name of a file: letters, digits and -!$'(),.+=@_~/ are allowed.",
    ]
    [problem] = library.lifecycle.check(
        ASSET, {"asset_name": "T", "asset_type": "MUSIC", "main_file": str(path)}
    ).problems[:1]
    assert problem.text == "must end with one of wav, mp3, m4a for an asset of type MUSIC."
    assert library.requests() == []


def test_a_trained_avatar_is_not_deleted_without_a_word(library: Library) -> None:
    made = library.make()
    found = ResourceState(made.id, made.inputs, {**made.state, "file_hashes": {}})
    trained = {"asset_type": "HUMAN_MODEL_2D", "asset_state": "ACTIVED"}
    library.way.shown.update(trained)
    with pytest.raises(Refused, match="is a trained avatar: once it left the recycle bin it cannot be had back"):
        library.delete(ASSET, found)
    library.delete(ASSET, ResourceState(made.id, made.inputs, {**found.state, "allow_delete": True}))
    library.way.shown.clear()
    assert library.shown(made)["asset_state"] == "DELETING"
