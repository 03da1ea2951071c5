"""A write that replaces an object carries what the stack never declared."""

from typing import Any

import pytest
from metastudio_provider.errors import Refused
from metastudio_provider.framework.managed import Managed
from metastudio_provider.framework.registry import resource
from metastudio_provider.values.refresh import refreshed_inputs

ROOM = resource("metastudio:live:Room")


def scene(name: str = "One", **more: Any) -> dict[str, Any]:
    return {"script_name": name, "shoot_scripts": [{"text_config": {"text": "Hello"}}], **more}


def body(declared: dict[str, Any], before: dict[str, Any], reported: dict[str, Any]) -> dict[str, Any]:
    name = {"room_name": "Sale"}
    return ROOM.put_body(Managed("r1", {**name, **declared}, {**name, **before}, reported))


STYLED = {"script_id": "s1", "dh_id": "d1", "voice_config": {"voice_asset_id": "v1", "speed": 120}}


@pytest.mark.parametrize(
    ("what", "declared", "before", "reported", "written"),
    [
        ("beside a declared value", {"repeat_count": 3}, {"repeat_count": 2}, {"repeat_count": 2, "play_mode": "AUDIO"},
         {"repeat_count": 3, "play_mode": "AUDIO"}),
        ("deeper", {"live_exit_config": {"auto_stop_mode": "SCENE_END"}}, {},
         {"live_exit_config": {"max_live_duration": 4}},
         {"live_exit_config": {"auto_stop_mode": "SCENE_END", "max_live_duration": 4}}),
        ("declared no longer", {"repeat_count": 3}, {"repeat_count": 3, "play_mode": "AUDIO"},
         {"repeat_count": 3, "play_mode": "AUDIO"}, {"repeat_count": 3}),
        ("beside what is declared no longer", None, {"repeat_count": 3}, {"repeat_count": 3, "play_mode": "AUDIO"},
         {"play_mode": "AUDIO"}),
        ("never declared", None, None, {"repeat_count": 3}, {"repeat_count": 3}),
    ],
)  # fmt: skip
def test_objects(what: str, declared: Any, before: Any, reported: Any, written: Any) -> None:
    given = {} if declared is None else {"play_policy": declared}
    once = {} if before is None else {"play_policy": before}
    assert body(given, once, {"play_policy": reported})["play_policy"] == written, what


def test_what_would_lack_a_required_part_goes_whole() -> None:
    before = {"video_config": {"bitrate": 3000, "width": 1080, "height": 1920}}
    reported = {"video_config": {**before["video_config"], "clip_mode": "CROP"}}
    assert "video_config" not in body({}, before, reported)


def test_a_scene_keeps_its_look_and_its_id_while_its_text_changes() -> None:
    spoken = scene(shoot_scripts=[{"text_config": {"text": "Good evening"}}])
    written = body({"scene_scripts": [spoken]}, {"scene_scripts": [scene()]}, {"scene_scripts": [scene(**STYLED)]})
    assert written["scene_scripts"] == [{**spoken, **STYLED}]


def test_a_scene_keeps_its_look_when_scenes_change_their_order() -> None:
    before = {"scene_scripts": [scene("One"), scene("Two")]}
    reported = {"scene_scripts": [scene("One", **STYLED), scene("Two", script_id="s2")]}
    written = body({"scene_scripts": [scene("Two"), scene("One")]}, before, reported)
    assert written["scene_scripts"] == [scene("Two", script_id="s2"), scene("One", **STYLED)]


def test_a_scene_with_a_new_name_in_its_place_is_the_same_scene() -> None:
    before, reported = {"scene_scripts": [scene("One")]}, {"scene_scripts": [scene("One", **STYLED)]}
    assert body({"scene_scripts": [scene("First")]}, before, reported)["scene_scripts"] == [scene("First", **STYLED)]


def test_a_scene_beside_the_others_is_a_new_one() -> None:
    before, reported = {"scene_scripts": [scene("One")]}, {"scene_scripts": [scene("One", **STYLED)]}
    written = body({"scene_scripts": [scene("Zero"), scene("One")]}, before, reported)
    assert written["scene_scripts"] == [scene("Zero"), scene("One", **STYLED)]


def test_scenes_of_one_name_keep_their_looks_in_their_order() -> None:
    first, second = (scene("One", shoot_scripts=[{"text_config": {"text": text}}]) for text in ("a", "b"))
    twice = {"scene_scripts": [first, second]}
    other = {"script_id": "s2", "dh_id": "d2"}
    reported = {"scene_scripts": [{**first, **STYLED}, {**second, **other}]}
    assert body({**twice, "room_description": "new"}, twice, reported)["scene_scripts"] == reported["scene_scripts"]
    spoken = scene("One", shoot_scripts=[{"text_config": {"text": "c"}}])
    written = body({"scene_scripts": [spoken, second]}, twice, reported)
    assert written["scene_scripts"] == [{**spoken, **STYLED}, {**second, **other}]
    moved = body({"scene_scripts": [second, first]}, twice, reported)
    assert moved["scene_scripts"] == [{**second, **other}, {**first, **STYLED}]


def test_a_second_scene_of_one_name_is_new() -> None:
    before, reported = {"scene_scripts": [scene("One")]}, {"scene_scripts": [scene("One", **STYLED)]}
    twice = {"scene_scripts": [scene("One"), scene("One")]}
    assert body(twice, before, reported)["scene_scripts"] == [scene("One", **STYLED), scene("One")]


def test_a_copied_scene_takes_nothing_from_the_scenes_behind_it() -> None:
    declared = {"scene_scripts": [scene("One"), scene("Two")]}
    copied = [scene("One", **STYLED), scene("One", script_id="s9"), scene("Two", script_id="s2", dh_id="d2")]
    old = refreshed_inputs({"scene_scripts": copied}, declared, ROOM.input_shape, ROOM.marks.item_keys)
    written = body({**declared, "room_description": "new"}, old, {"scene_scripts": copied})
    assert written["scene_scripts"] == [copied[0], copied[2]]


def test_scenes_and_rules_that_were_never_declared_keep_their_identity() -> None:
    rules = [{"rule_name": "Price", "rule_index": "i1", "event_type": 1}]
    written = body({}, {}, {"scene_scripts": [scene(**STYLED)], "interaction_rules": rules})
    assert (written["scene_scripts"], written["interaction_rules"]) == ([scene(**STYLED)], rules)


@pytest.mark.parametrize(
    ("reported", "named"),
    [
        ({"output_urls": ["rtmp://a.io/x"], "stream_keys": ["***"]}, r"masks `stream_keys\[0\]`"),
        ({"live_event_callback_config": {"key": "***"}}, r"masks `live_event_callback_config\.key`"),
        ({"live_event_callback_config": {"auth_type": "MSS_A"}}, "does not tell the key of the event callback"),
    ],
)
def test_a_mask_is_never_written_over_a_secret(reported: dict[str, Any], named: str) -> None:
    with pytest.raises(Refused, match=named):
        body({"room_description": "new"}, {}, reported)


def test_a_declared_secret_takes_the_place_of_a_mask() -> None:
    declared = {"output_urls": ["rtmp://a.io/x"], "stream_keys": ["the-key"]}
    written = body(declared, {}, {"output_urls": ["rtmp://a.io/x"], "stream_keys": ["***"]})
    assert written["stream_keys"] == ["the-key"]


def test_paragraphs_are_written_as_declared() -> None:
    """They have no name: what somebody gave to the third one could end up in another."""
    reported = {"scene_scripts": [scene(shoot_scripts=[{"title": "Hi", "text_config": {"text": "Hello"}}])]}
    declared = {"scene_scripts": [scene()]}
    assert body(declared, declared, reported)["scene_scripts"] == [scene()]


def test_a_layer_of_another_kind_is_another_layer() -> None:
    def rule(**layer: Any) -> dict[str, Any]:
        return {"interaction_rules": [{"rule_name": "Price", "trigger": {"layer_config": layer}}]}

    shown = rule(layer_type="TEXT", text_config={"text_context": "Half"})
    reported = rule(layer_type="IMAGE", image_config={"image_url": "https://a.io/b.png"}, asset_id="a1")
    assert body(shown, shown, reported)["interaction_rules"] == shown["interaction_rules"]
