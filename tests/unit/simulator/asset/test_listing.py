"""The list of assets: filters, order and pages; and summaries."""

import pytest
from metastudio_simulator.base.contract import contract

from .conftest import ASSETS, code

VOICE = {
    "sex": "FEMALE",
    "language": "EN",
    "is_realtime_voice": True,
    "external_voice_meta": {"provider": "MOBVOI"},
}
AVATAR = {
    "is_action_editable": True,
    "is_with_action_library": True,
    "model_version": "V3_2",
    "device_names": ["phone"],
}

QUERIES = [
    ({}, "abcd"),
    ({"limit": 2}, "ab"),
    ({"limit": 2, "offset": 3}, "d"),
    ({"name": "SUN"}, "ab"),
    ({"name": "sun", "accurate_query_field": ["name"]}, "b"),
    ({"name": ""}, "abcd"),
    ({"tag": "re"}, "ab"),
    ({"tag": "red,blue"}, "abc"),
    ({"tag": "red,blue", "tag_combination_type": "INTERSECTION"}, "a"),
    ({"tag": "red,blue", "tag_combination_type": "UNION_SET"}, "abc"),
    ({"tag": "re", "accurate_query_field": ["tag", "name"]}, ""),
    ({"start_time": "2026-01-02T03:04:07Z"}, "cd"),
    ({"end_time": "2026-01-02T03:04:06Z"}, "ab"),
    ({"asset_type": "VIDEO,IMAGE"}, "abd"),
    ({"asset_type": "AUDIO"}, "c"),
    ({"asset_state": "DELETING,FAILED"}, "d"),
    ({"sort_key": "create_time", "sort_dir": "desc"}, "dcba"),
    ({"sort_key": "update_time"}, "bcda"),
    ({"sort_key": "update_time", "sort_dir": "desc"}, "adcb"),
    ({"sort_key": "asset_order"}, "dcba"),
    ({"sort_key": "asset_order", "sort_dir": "desc"}, "acbd"),
    ({"asset_source": "SYSTEM"}, ""),
    ({"asset_source": "CUSTOMIZATION"}, "abcd"),
    ({"asset_source": "ALL"}, "abcd"),
    ({"asset_id": ["unknown"]}, ""),
    ({"style_id": "s1"}, "a"),
    ({"system_property": "STYLE_ID:s1,MATERIAL_IMG:Yes"}, "a"),
    ({"system_property": "MATERIAL_IMG:Yes"}, "ab"),
    ({"sex": "MALE,FEMALE"}, "c"),
    ({"language": "EN"}, "c"),
    ({"is_realtime_voice": False}, "abd"),
    ({"voice_provider": "MOBVOI"}, ""),
    ({"action_editable": True}, "d"),
    ({"is_with_action_library": True}, "d"),
    ({"is_movable": True}, ""),
    ({"human_model_2d_version": "V3_2"}, "d"),
    ({"include_device_name": "phone"}, "d"),
    ({"exclude_device_name": "phone"}, "abc"),
    ({"role": "SHARER"}, "b"),
    ({"role": "SHAREE"}, ""),
    ({"supported_service": "LIVE_2D"}, "a"),
    ({"app_user_id": "user-1"}, "b"),
]


@pytest.fixture
def four(library, clock):
    """Four assets, a second apart; the first is changed last, and the last one is in the recycle bin."""
    style = [{"key": "STYLE_ID", "value": "s1"}]
    material = [{"key": "MATERIAL_IMG", "value": "Yes"}]
    bodies = {
        "a": {
            "asset_name": "Sunset",
            "tags": ["red", "blue"],
            "asset_order": 2,
            "supported_service": ["LIVE_2D"],
            "system_properties": style + material,
        },
        "b": {
            "asset_name": "sun",
            "tags": ["redder"],
            "asset_order": 1,
            "system_properties": material,
            "shared_config": {"shared_type": "SHARED", "allowed_project_ids": ["p"]},
        },
        "c": {
            "asset_name": "Song",
            "asset_type": "AUDIO",
            "tags": ["blue"],
            "asset_order": 1,
            "asset_extra_meta": {"voice_model_meta": VOICE},
        },
        "d": {"asset_name": "Film", "asset_type": "VIDEO", "asset_extra_meta": {"human_model_2d_meta": AVATAR}},
    }
    ids = {}
    for letter, body in bodies.items():
        headers = {"X-App-UserId": "user-1"} if letter == "b" else {}
        answer = library.client.post(ASSETS, json={"asset_type": "IMAGE", **body}, headers=headers)
        ids[letter] = answer.json()["asset_id"]
        clock.now += 1
    library.client.delete(f"{ASSETS}/{ids['d']}")
    clock.now += 1
    library.update(ids["a"], asset_description="changed")
    return ids


@pytest.mark.parametrize(("query", "letters"), QUERIES)
def test_filters(library, four, query, letters):
    answer = library.client.get(ASSETS, params=query).json()
    names = {asset_id: letter for letter, asset_id in four.items()}
    assert "".join(names[asset["asset_id"]] for asset in answer["assets"]) == letters
    assert answer["count"] == (4 if "limit" in query else len(letters))


def test_several_ids(library, four):
    answer = library.client.get(ASSETS, params={"asset_id": [four["c"], four["a"]]}).json()
    assert [asset["asset_id"] for asset in answer["assets"]] == [four["a"], four["c"]]


def test_every_filter_of_the_contract_is_tested():
    parameters = contract().operations["list_assets"].parameters
    names = {entry["name"] for entry in parameters if entry["in"] == "query"}
    assert names == {name for query, _ in QUERIES for name in query}


@pytest.mark.parametrize("query", [{"system_property": "KEY"}, {"start_time": "soon"}, {"limit": 101}])
def test_a_filter_must_be_one(library, query):
    assert code(library.client.get(ASSETS, params=query)) == (400, "MSS.00000003")


def test_a_sharing_ends(library, four, clock):
    assert four["b"]
    clock.now += 40 * 24 * 3600
    assert library.client.get(ASSETS, params={"role": "SHARER"}).json()["count"] == 0


def test_summaries(library):
    picture, other = library.ready(), library.create("Zip", "COMMON_FILE")
    body = {"asset_ids": [other, picture, "unknown", picture]}
    found = library.client.post(f"{ASSETS}/summarys", json=body).json()["asset_list"]
    assert [row["asset_id"] for row in found] == [other, picture]
    assert [row["asset_type"] for row in found] == ["MODEL", "IMAGE"]
    assert "cover_url" not in found[0]
    assert found[1]["cover_url"].partition("?")[0].endswith("/main.png")
