"""Check: one clear sentence for each wrong property, all of them at once."""

from typing import Any

import pytest
from metastudio_provider.framework.registry import resource
from metastudio_provider.lifecycle.lifecycle import Lifecycle
from metastudio_provider.settings.model import Settings
from metastudio_provider.values.model import UNKNOWN
from metastudio_provider.values.shape import spell_path, spell_text

ROOM = "metastudio:live:Room"
CORE = Lifecycle(Settings.resolve({"simulator": ":memory:"}, {}))


def sentences(token: str, inputs: dict[str, Any]) -> list[str]:
    shape = resource(token).input_shape
    return [f"{spell_path(one.path, shape)}: {spell_text(one.text)}" for one in CORE.check(token, inputs).problems]


def scene(**paragraph: Any) -> dict[str, Any]:
    return {"room_name": "a", "scene_scripts": [{"script_name": "One", "shoot_scripts": [paragraph]}]}


def rule(**rule: Any) -> dict[str, Any]:
    return {"room_name": "a", "interaction_rules": [rule]}


@pytest.mark.parametrize(
    ("inputs", "sentence"),
    [
        ({}, "roomName: is required."),
        ({"room_name": ""}, "roomName: must not be empty."),
        ({"room_name": "x" * 257}, "roomName: must have at most 256 characters, this one has 257."),
        ({"room_name": 5}, "roomName: must be a string, not 5; write it in quotes."),
        (
            {"room_name": "a", "room_typ": "TEMP"},
            "room_typ: is not a property of Room; did you mean `roomType`?",
        ),
        (
            {"room_name": "a", "room_type": "temp"},
            'roomType: must be one of NORMAL, TEMP or TEMPLATE, not "temp".',
        ),
        (
            {"room_name": "a", "play_policy": {"repeat_count": 101}},
            "playPolicy.repeatCount: must be at most 100, not 101.",
        ),
        (
            {"room_name": "a", "play_policy": {"repeat_count": "1"}},
            'playPolicy.repeatCount: must be a whole number, not "1".',
        ),
        ({"room_name": "a", "output_urls": "rtmp://x"}, "outputUrls: must be a list, not a text."),
        (
            scene(text_config={"text": "a"}, audio_config={"asset_id": "x"}),
            "sceneScripts[0].shootScripts[0]: has both `textConfig` and `audioConfig`; "
            "a paragraph is spoken from one of them.",
        ),
        (
            scene(title="a"),
            "sceneScripts[0].shootScripts[0]: needs `textConfig` or `audioConfig`; "
            "a paragraph is spoken from one of them.",
        ),
        (
            {"room_name": "a", "scene_scripts": [{"script_name": "One", "shoot_scripts": [], "script_id": "1"}]},
            "sceneScripts[0].scriptId: is set by the service and cannot be declared.",
        ),
        (
            rule(hit_condition={"tags": [{"match": "REGEX", "value": "price|("}]}),
            "interactionRules[0].hitCondition.tags[0].value: is no valid regular expression: missing ), unterminated "
            'subpattern at position 6 of "price|(".',
        ),
        (
            rule(enabled_scenes=["Two"]) | {"scene_scripts": []},
            'interactionRules[0].enabledScenes[0]: names no scene of the room: no `scriptName` is "Two".',
        ),
    ],
)
def test_each_mistake_is_one_sentence_with_its_property(inputs: dict[str, Any], sentence: str) -> None:
    assert sentences(ROOM, inputs) == [sentence]


def test_all_mistakes_are_told_at_once() -> None:
    wrong = {"room_type": "x", "priv_data": 1, "nonsense": True, "output_urls": ["http://x"], "shared_config": {}}
    found = [sentence.partition(":")[0] for sentence in sentences(ROOM, wrong)]
    assert found == ["roomName", "roomType", "privData", "nonsense", "outputUrls[0]"]


@pytest.mark.parametrize("pattern", [r"\p{L}+", r"\p{IsHan}|\h", "多少钱|价格"])
def test_patterns_of_other_dialects_pass(pattern: str) -> None:
    assert sentences(ROOM, rule(hit_condition={"tags": [{"match": "REGEX", "value": pattern}]})) == []


def test_unknown_values_pass_wherever_they_stand() -> None:
    unknown = {
        "room_name": UNKNOWN,
        "scene_scripts": [UNKNOWN, {"script_name": UNKNOWN, "shoot_scripts": UNKNOWN}],
        "interaction_rules": UNKNOWN,
        "output_urls": [UNKNOWN],
        "stream_keys": UNKNOWN,
    }
    assert sentences(ROOM, unknown) == []
    assert sentences(ROOM, scene(text_config=UNKNOWN)) == []
    assert (
        sentences(ROOM, {"room_name": "a", "scene_scripts": [{"script_name": "b", "shoot_scripts": [UNKNOWN]}]}) == []
    )


def test_the_address_of_a_push_target_is_not_shown() -> None:
    (sentence,) = sentences(ROOM, {"room_name": "a", "output_urls": ["https://push.example.com/live?key=s3cret"]})
    assert sentence == "outputUrls[0]: must be an RTMP address that starts with rtmp:// or rtmps://."


def test_a_file_that_is_not_there_is_told_before_anything_is_changed() -> None:
    found = sentences("metastudio:image:AvatarTrainingTask", {"name": "a", "training_video": "media/none.mp4"})
    assert found == ['trainingVideo: names no file: "media/none.mp4" (relative paths start at the project folder).']


def test_what_the_provider_works_out_cannot_be_declared() -> None:
    found = sentences("metastudio:image:AvatarTrainingTask", {"name": "a", "file_hashes": {"cover_image": "00"}})
    assert found == ["fileHashes: is worked out by the provider and cannot be declared."]
