"""Diffs at the leaf: what is declared against what the service reports."""

from typing import Any

import pytest
from metastudio_provider.framework.registry import resource
from metastudio_provider.values.diff import Change, changes
from metastudio_provider.values.model import UNKNOWN

ROOM = resource("metastudio:live:Room")


def diff(desired: dict[str, Any], report: dict[str, Any], before: dict[str, Any] | None = None) -> list[Change]:
    return changes(
        ROOM.input_shape,
        desired,
        report,
        desired if before is None else before,
        unordered=ROOM.marks.unordered,
        replace=ROOM.marks.replace,
    )


def room(text: str = "Hello", **more: Any) -> dict[str, Any]:
    scene = {"script_name": "One", "shoot_scripts": [{"sequence_no": 1, "text_config": {"text": text}}]}
    return {"room_name": "Show", "scene_scripts": [scene], **more}


def test_one_sentence_is_one_change_at_its_leaf() -> None:
    leaf = ("scene_scripts", 0, "shoot_scripts", 0, "text_config", "text")
    assert diff(room("Hello!"), room()) == [Change(leaf, "update")]


def test_what_was_never_declared_does_not_count() -> None:
    assert diff({"room_name": "Show"}, room(priv_data="note", room_description="made elsewhere")) == []


def test_what_is_declared_no_longer_is_deleted() -> None:
    assert diff(room(), room(priv_data="note"), before=room(priv_data="note")) == [Change(("priv_data",), "delete")]


def test_taking_back_a_default_changes_nothing() -> None:
    assert diff(room(), room(room_type="NORMAL"), before=room(room_type="NORMAL")) == []


@pytest.mark.parametrize(
    ("declared", "reported"),
    [
        ({"room_description": ""}, {}),
        ({"output_urls": []}, {}),
        ({"play_policy": {}}, {}),
        ({"room_type": "NORMAL"}, {}),
        ({"play_policy": {"play_mode": "TEXT"}}, {"play_policy": {}}),
    ],
)
def test_empty_values_and_defaults_may_be_left_out_by_the_service(
    declared: dict[str, Any], reported: dict[str, Any]
) -> None:
    assert diff({"room_name": "Show", **declared}, {"room_name": "Show", **reported}) == []


def test_an_item_more_or_less_is_one_change() -> None:
    two = room()
    two["scene_scripts"] = two["scene_scripts"] * 2
    assert diff(two, room()) == [Change(("scene_scripts", 1), "add")]
    assert diff(room(), two) == [Change(("scene_scripts", 1), "delete")]


def test_order_counts_only_where_it_means_something() -> None:
    rules = [{"rule_name": "r", "enabled_scenes": ["One", "Two"]}]
    turned = [{"rule_name": "r", "enabled_scenes": ["Two", "One"]}]
    assert diff({"interaction_rules": rules}, {"interaction_rules": turned}) == []
    leaf = ("backup_model_asset_ids", 0)
    found = diff({"backup_model_asset_ids": ["a", "b"]}, {"backup_model_asset_ids": ["b", "a"]})
    assert found[0] == Change(leaf, "update")


def test_the_kind_of_a_room_is_replaced() -> None:
    found = diff(room(room_type="TEMPLATE"), room(room_type="NORMAL"))
    assert found == [Change(("room_type",), "update", replace=True)]


def test_unknown_values_change() -> None:
    assert diff({"room_name": UNKNOWN}, {"room_name": "Show"}) == [Change(("room_name",), "update")]


def test_true_is_not_one() -> None:
    policy = {"play_policy": {"repeat_count": 1}}
    assert diff(policy, {"play_policy": {"repeat_count": True}}) != []
