"""`asset:Asset`: its properties, its state, and what becomes of it."""

import pytest
from metastudio_provider.errors import Refused, Unfinished

from .studio import ASSET, Library


def test_it_is_uploaded_reviewed_and_active(library: Library) -> None:
    made = library.make(tags=["tea"], system_properties={"background_img": "Yes"})
    assert library.files(made) == [("MAIN", "tea.png", "CREATED")]
    assert made.state["asset_state"] == "ACTIVED"
    assert made.state["active"] is True
    assert made.state["system_properties"] == {"background_img": "Yes"}
    assert library.planned(made) == []
    assert library.planned(library.look(made)) == []


def test_it_can_be_inactive(library: Library) -> None:
    made = library.make(active=False)
    assert library.shown(made)["asset_state"] == "UNACTIVED"
    assert library.planned(made, active=True) == [("active", "update", False)]
    made = library.change(made, active=True)
    assert library.shown(made)["asset_state"] == "ACTIVED"
    assert made.state["active"] is True


def test_system_properties_change_by_their_difference(library: Library) -> None:
    made = library.make(system_properties={"background_img": "Yes", "material_img": "Yes"})
    added = [{"action": "ADD", "key": "CREATED_BY_PLATFORM", "value": "Yes"}]
    library.ask("PUT", f"digital-assets/{made.id}", {"system_properties": added})
    found = library.look(made)
    assert library.planned(found) == []
    wanted = {"material_img": "Yes", "background_scene": "Horizontal"}
    assert library.planned(found, system_properties=wanted) == [
        ("system_properties.background_img", "delete", False),
        ("system_properties.background_scene", "add", False),
    ]
    made = library.change(found, system_properties=wanted)
    there = {row["key"]: row["value"] for row in library.shown(made)["system_properties"]}
    assert there == {"MATERIAL_IMG": "Yes", "BACKGROUND_SCENE": "Horizontal", "CREATED_BY_PLATFORM": "Yes"}


def test_sharing_ends_when_it_is_declared_no_longer(library: Library) -> None:
    shared = {"shared_type": "SHARED", "allowed_project_ids": ["f" * 32], "expire_time": "2031-01-01T00:00:00Z"}
    made = library.make(shared_config=shared)
    found = library.ask("GET", "digital-assets", role="SHARER")
    assert [one["asset_id"] for one in found["assets"]] == [made.id]
    assert library.planned(library.look(made)) == []
    library.change(made, shared_config=None)
    assert library.ask("GET", "digital-assets", role="SHARER")["assets"] == []


def test_it_moves_to_the_recycle_bin_and_is_restored_by_the_next_run(library: Library) -> None:
    made = library.make()
    library.delete(ASSET, made)
    assert library.shown(made)["asset_state"] == "DELETING"
    library.forget_requests()
    library.delete(ASSET, made)
    assert library.writes() == [], "a second deletion may be for good"

    found = library.look(made)
    assert found.state["asset_state"] == "DELETING"
    assert "restores it" in library.warnings[0]
    assert library.planned(found) == [("asset_state", "update", False)]
    made = library.change(found)
    assert made.state["asset_state"] == "ACTIVED"
    assert library.planned(made) == []


def test_a_lost_answer_to_a_deletion_deletes_once(library: Library) -> None:
    made = library.make()
    library.fault("DELETE", f"/digital-assets/{made.id}", "after", "reset")
    library.again(max_retries=3)
    library.forget_requests()
    library.delete(ASSET, made)
    assert library.writes() == ["DELETE digital-assets/* 0"]
    assert library.shown(made)["asset_state"] == "DELETING"


def test_it_is_deleted_for_good_where_the_stack_says_so(library: Library) -> None:
    made = library.make(force_delete=True)
    library.delete(ASSET, made)
    found = library.lifecycle.read(ASSET, "urn:tea", made.id, made.inputs, made.state, library.call())
    assert found is None


def test_an_active_asset_is_made_inactive_where_the_service_asks_for_it(library: Library) -> None:
    library.options(only_inactive_assets_change=True)
    made = library.make()
    library.delete(ASSET, made)
    assert library.shown(made)["asset_state"] == "DELETING"


def test_a_frozen_asset_stays_as_it_is(library: Library) -> None:
    soon = [{"operation": "BLOCK", "operation_time": "2031-01-01T00:00:00Z"}]
    made = library.make(active=True, auto_operation_config=soon)
    library.pass_time(6 * 366 * 86400)
    found = library.look(made)
    assert found.state["asset_state"] == "BLOCK"
    assert library.planned(found) == []


def test_its_type_is_not_changed_in_place(library: Library) -> None:
    made = library.make()
    with pytest.raises(Refused, match=r"The type of the asset cannot be changed in place. Set `allow_replace`"):
        library.planned(made, asset_type="MATERIAL")
    assert library.planned(made, asset_type="MATERIAL", allow_replace=True) == [("asset_type", "update", True)]


def test_a_rejected_asset_says_so_in_every_run(library: Library) -> None:
    library.options(asset_review_result="AUTOMATIC_REVIEW_REJECT")
    with pytest.raises(Unfinished, match=r"the review did not pass `main_file`: tea.png: The content") as caught:
        library.make()
    assert any("in review since" in line for line in library.reports)
    failed = library.kept(caught.value)
    assert library.planned(failed) == []
    assert library.warnings == [
        "The service did not take the asset: tea.png: The content of the file did not pass the review. Another "
        "`main_file` makes a new asset of it."
    ]
    another = library.picture("tea.png", "another tea house")
    assert library.planned(failed, main_file=another) == [("file_hashes.main_file", "update", True)]
