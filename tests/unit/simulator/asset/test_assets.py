"""Assets: created, changed, deleted, restored, and what the clock does to them."""

import pytest

from .conftest import ASSETS, code

DAY = 24 * 3600
NOT_FOUND = (400, "MSS.10001001")
WRONG_STATE = (400, "MSS.20020001")
INVALID = (400, "MSS.00000003")


def test_a_new_asset_waits_for_its_main_file(library):
    asset = library.create(tags=["sun"], asset_order=3, supported_service=["LIVE_2D"], asset_description="d")
    shown = library.show(asset)
    assert shown["asset_state"] == "CREATING"
    assert (shown["tags"], shown["asset_order"], shown["supported_service"]) == (["sun"], 3, ["LIVE_2D"])
    assert shown["files"] == []
    assert shown["produce_id"]


@pytest.mark.parametrize(("seconds", "state"), [(DAY - 1, "CREATING"), (DAY, "FAILED")])
def test_an_asset_without_a_main_file_fails_after_a_day(library, clock, seconds, state):
    asset = library.create()
    library.announce(asset)
    clock.now += seconds
    assert library.state(asset) == state


def test_an_update_changes_only_what_it_sends(library):
    asset = library.ready(tags=["sun"], asset_description="old")
    shown = library.update(asset, asset_description="new").json()
    assert (shown["asset_description"], shown["tags"], shown["asset_name"]) == ("new", ["sun"], "Sunset")
    assert library.update(asset, tags=[]).json()["tags"] == []


def test_system_properties_are_changed_by_their_keys(library):
    asset = library.create(system_properties=[{"key": "MATERIAL_IMG", "value": "Yes"}])
    changes = [
        {"action": "ADD", "key": "BACKGROUND_SCENE", "value": "Vertical"},
        {"action": "DELETE", "key": "MATERIAL_IMG"},
        {"action": "DELETE", "key": "STYLE_ID"},
    ]
    shown = library.update(asset, system_properties=changes).json()
    assert shown["system_properties"] == [{"key": "BACKGROUND_SCENE", "value": "Vertical"}]
    assert library.update(asset, asset_description="other").json()["system_properties"] == shown["system_properties"]
    for wrong in ({"value": "Yes"}, {"action": "ADD", "key": "MATERIAL_IMG"}):
        assert code(library.update(asset, system_properties=[wrong])) == INVALID


def test_details_that_the_service_finds_are_not_taken(library):
    asset = library.ready(asset_extra_meta={"image_meta": {"width": 1}, "material_meta": {"components": []}})
    meta = library.show(asset)["asset_extra_meta"]
    assert meta["image_meta"]["width"] == 1920
    assert meta["material_meta"] == {"components": []}


def test_the_tenant_activates_usable_assets_only(library):
    asset = library.create()
    assert code(library.update(asset, asset_state="ACTIVED")) == WRONG_STATE
    asset = library.ready()
    assert library.update(asset, asset_state="UNACTIVED").json()["asset_state"] == "UNACTIVED"
    assert code(library.update(asset, asset_state="WAITING_DELETE")) == INVALID
    assert library.state(asset) == "UNACTIVED"


@pytest.mark.parametrize("kind", ["VOICE_MODEL", "HUMAN_MODEL_2D"])
def test_models_come_from_training(library, kind):
    assert code(library.client.post(ASSETS, json={"asset_name": "a", "asset_type": kind})) == INVALID


def test_sharing(library):
    for wrong in ({"shared_type": "PUBLIC"}, {"shared_type": "SHARED"}, {"shared_type": "SHARED", "expire_time": "x"}):
        body = {"asset_name": "a", "asset_type": "IMAGE", "shared_config": wrong}
        assert code(library.client.post(ASSETS, json=body)) == INVALID
    asset = library.create(shared_config={"shared_type": "SHARED", "allowed_project_ids": ["p"]})
    assert "shared_config" not in library.show(asset)


def test_the_recycle_bin_keeps_an_asset_for_a_week(library, clock):
    asset = library.ready()
    library.update(asset, asset_state="UNACTIVED")
    assert library.client.delete(f"{ASSETS}/{asset}").status_code == 200
    assert library.state(asset) == "DELETING"
    assert code(library.update(asset, asset_name="b")) == WRONG_STATE
    assert library.client.post(f"{ASSETS}/{asset}/restore").status_code == 200
    assert library.state(asset) == "UNACTIVED"
    assert code(library.client.post(f"{ASSETS}/{asset}/restore")) == WRONG_STATE
    library.client.delete(f"{ASSETS}/{asset}")
    clock.now += 7 * DAY - 1
    assert library.client.delete(f"{ASSETS}/{asset}").status_code == 200
    assert library.state(asset) == "DELETING"
    clock.now += 1
    assert code(library.client.get(f"{ASSETS}/{asset}")) == NOT_FOUND


@pytest.mark.parametrize("first", [True, False])
def test_a_forced_deletion_is_for_good(library, first):
    asset = library.ready()
    file_id = library.show(asset)["files"][0]["file_id"]
    if first:
        library.client.delete(f"{ASSETS}/{asset}")
    assert library.client.delete(f"{ASSETS}/{asset}?mode=force").status_code == 200
    for answer in (
        library.client.get(f"{ASSETS}/{asset}"),
        library.client.delete(f"{ASSETS}/{asset}"),
        library.client.post(f"{ASSETS}/{asset}/restore"),
        library.update(asset, asset_name="b"),
    ):
        assert code(answer) == NOT_FOUND
    assert code(library.confirm(file_id)) == (400, "MSS.10001004")


def test_a_deleted_asset_may_stay_visible(library):
    library.options(deleted_assets_show=True)
    asset = library.ready()
    for _ in range(2):
        assert library.client.delete(f"{ASSETS}/{asset}?mode=force").status_code == 200
        shown = library.show(asset)
        assert (shown["asset_state"], shown["files"]) == ("DELETED", [])
    assert code(library.client.post(f"{ASSETS}/{asset}/restore")) == WRONG_STATE


@pytest.mark.parametrize(("operation", "state"), [("BLOCK", "BLOCK"), ("DELETE", "DELETING")])
def test_planned_operations_happen_at_their_time(library, clock, operation, state):
    plan = {"operation": operation, "operation_time": "2026-01-03T03:04:05Z"}
    asset = library.ready(auto_operation_config=[plan])
    clock.now += DAY - 1
    assert library.state(asset) == "ACTIVED"
    clock.now += 1
    shown = library.show(asset)
    assert shown["asset_state"] == state
    assert shown["update_time"] == plan["operation_time"]
    assert shown["auto_operation_config"] == [plan]
    assert library.client.delete(f"{ASSETS}/{asset}").status_code == 200


def test_a_planned_operation_is_not_repeated_when_it_is_sent_again(library, clock):
    plan = [{"operation": "BLOCK", "operation_time": "2026-01-03T03:04:05Z"}]
    asset = library.ready(auto_operation_config=plan)
    clock.now += DAY
    assert library.state(asset) == "BLOCK"
    library.client.post(f"/_simulator/assets/{asset}/state", json={"state": "ACTIVED"})
    assert library.update(asset, auto_operation_config=plan).json()["auto_operation_config"] == plan
    clock.now += DAY
    assert library.state(asset) == "ACTIVED"


@pytest.mark.parametrize("wrong", [{"operation": "BLOCK"}, {"operation": "BLOCK", "operation_time": "x" * 20}])
def test_a_planned_operation_has_a_time(library, wrong):
    assert code(library.update(library.create(), auto_operation_config=[wrong])) == INVALID


def test_the_console_s_rule_can_hold_for_the_api_too(library):
    asset = library.ready()
    library.options(only_inactive_assets_change=True)
    assert code(library.update(asset, asset_name="b")) == WRONG_STATE
    assert code(library.client.delete(f"{ASSETS}/{asset}")) == WRONG_STATE
    assert library.update(asset, asset_state="UNACTIVED").status_code == 200
    assert library.update(asset, asset_name="b").status_code == 200
    assert library.client.delete(f"{ASSETS}/{asset}").status_code == 200


def test_names_may_have_to_be_unique(library):
    library.create("Sunset")
    second = library.create("Sunset")
    library.options(unique_asset_names=True)
    taken = (400, "MSS.10001005")
    assert code(library.client.post(ASSETS, json={"asset_name": "Sunset", "asset_type": "IMAGE"})) == taken
    library.create("Sunset", "VIDEO")
    third = library.create("Other")
    assert code(library.update(third, asset_name="Sunset")) == taken
    assert library.show(third)["asset_name"] == "Other"
    assert library.client.delete(f"{ASSETS}/{second}").status_code == 200
    assert code(library.client.post(f"{ASSETS}/{second}/restore")) == taken


def test_an_id_of_another_simulator_file_is_not_gone(simulate, connect, tmp_path):
    one, other = (connect(simulate(str(tmp_path / name))) for name in ("one", "other"))
    asset = one.post(ASSETS, json={"asset_name": "a", "asset_type": "IMAGE"}).json()["asset_id"]
    assert code(other.get(f"{ASSETS}/{asset}")) == (400, "SIMULATOR.OTHER_FILE")


def test_no_asset_becomes_a_model(library):
    assert code(library.update(library.create(), asset_type="VOICE_MODEL")) == INVALID
