"""What the service's documents say in words: what they forbid is refused, what they advise against is told."""

from typing import Any

import pytest
from metastudio_provider.framework import registry
from metastudio_provider.lifecycle.check import checked
from metastudio_provider.values.model import UNKNOWN
from metastudio_provider.values.shape import spell_path

ROOM, TASK, REPORT = "metastudio:live:Room", "metastudio:live:LivestreamTask", "metastudio:live:LiveEventReport"
LIBRARY = "metastudio:live:InteractionRuleLibrary"


def said(inputs: dict[str, Any], token: str = ROOM, old: dict[str, Any] | None = None) -> list[str]:
    """Problems, and after an asterisk advice."""
    resource = registry.resource(token)
    found = checked(resource, inputs, old or {})
    return [
        f"{mark}{spell_path(problem.path, resource.input_shape, pulumi=False)} {problem.text}"
        for mark, problems in (("", found.problems), ("* ", found.advice))
        for problem in problems
    ]


def room(**more: Any) -> dict[str, Any]:
    return {"room_name": "Sale", **more}


def scene(*numbers: Any, text: str = "Hello.", **more: Any) -> dict[str, Any]:
    words = [{"text_config": {"text": text}, **({} if one is None else {"sequence_no": one})} for one in numbers]
    return room(scene_scripts=[{"script_name": "One", "shoot_scripts": words, **more}])


def layer(number: Any = None, kind: str = "IMAGE", **more: Any) -> dict[str, Any]:
    return {"layer_type": kind, **({} if number is None else {"sequence_no": number}), **more}


def video(**more: Any) -> dict[str, Any]:
    return room(video_config={"bitrate": 4000, "width": 1080, "height": 1920, **more})


def background(dx: int, dy: int, width: int, height: int) -> dict[str, Any]:
    image = {"dx": dx, "dy": dy, "width": width, "height": height}
    whole = {"background_type": "IMAGE", "background_config": "https://example.com/a", "background_image_config": image}
    return scene(1, background_config=[whole])


AT = "scene_scripts[0].shoot_scripts"
LAYER = "scene_scripts[0].layer_config"
IMAGE = "scene_scripts[0].background_config[0].background_image_config"


@pytest.mark.parametrize(
    ("inputs", "text"),
    [
        (scene(1, 2, 1), f"{AT}[2].sequence_no is 1, as that of `shoot_scripts[0]`: each paragraph needs its own."),
        (
            scene(1, 2, layer_config=[layer(1), layer(7)]),
            f"{LAYER}[1].sequence_no names no paragraph of the scene: none of its `shoot_scripts` has 7.",
        ),
        (
            scene(1, text="a" * 10001),
            f"{AT}[0].text_config.text must have at most 10000 characters beside tags, this one has 10001.",
        ),
        (
            scene(1, text="a" * 2000),
            f"* {AT}[0].text_config.text has 2000 characters; a paragraph in a live room is to have fewer than 2000.",
        ),
        (
            scene(1, text=f"<speak>{'a' * 2985}</speak>"),
            f"* {AT}[0].text_config.text has 3000 characters; a paragraph of SSML in a live room is to have fewer than "
            "3000.",
        ),
        (
            scene(1, layer_config=[layer(kind="VIDEO", rotation={"angle": 90})]),
            f"* {LAYER}[0].rotation has no effect: a video cannot be rotated.",
        ),
        (
            scene(1, layer_config=[layer(kind="VIDEO")] * 4),
            f"* {LAYER} has 4 videos; the service's documents allow 3 above each other.",
        ),
        (video(bitrate=999), "video_config.bitrate must be from 1000 to 8000 in a livestream, not 999."),
        (video(bitrate=8001), "video_config.bitrate must be from 1000 to 8000 in a livestream, not 8001."),
        (
            video(width=1280, height=720),
            "video_config.width must be 1920 with a `height` of 1080, or 1080 with one of 1920, in a livestream; not "
            "1280 with 720.",
        ),
        (video(codec="VP8"), "video_config.codec must be H264 in a livestream, not VP8."),
        (
            video(is_subtitle_enable=True),
            "* video_config.is_subtitle_enable is not supported in livestreams yet, says the service's documentation.",
        ),
        (
            video(is_end_at_first_frame=True),
            "* video_config.is_end_at_first_frame has no effect in a livestream: it is for videos.",
        ),
        (video(dx=5), "* video_config.dx has no effect without `clip_mode` CROP."),
        (
            room(interaction_rules=[{"event_type": 7}]),
            "* interaction_rules[0].event_type is 7, which has no meaning in the service's documentation; 1, 2, 3, 4 "
            "and 10 have one.",
        ),
        (
            room(interaction_rules=[{"event_type": 10, "hit_condition": {"tags": [{"tag": "level"}]}}]),
            'interaction_rules[0].hit_condition.tags[0].tag must be "content" for an `event_type` of 10, not "level".',
        ),
        (
            background(0, 0, 1000, 1920),
            f"{IMAGE} must cover the canvas of 1920 x 1080 or 1080 x 1920; it reaches to 1000 x 1920.",
        ),
        (
            {**background(0, 0, 1080, 1920), "view_mode": "LANDSCAPE"},
            f"{IMAGE} must cover the canvas of 1920 x 1080; it reaches to 1080 x 1920.",
        ),
        (
            room(room_type="TEMPLATE", shared_config={"shared_type": "PUBLIC", "allowed_project_ids": ["p"]}),
            "shared_config.allowed_project_ids is for `shared_type` SHARED only, this one is PUBLIC.",
        ),
    ],
    ids=lambda value: value[:60] if isinstance(value, str) else "",
)  # fmt: skip
def test_a_room(inputs: dict[str, Any], text: str) -> None:
    assert said(inputs) == [text]


@pytest.mark.parametrize(
    "inputs",
    [
        scene(1, 2, 3, layer_config=[layer(3), layer()]),
        scene(None, None, layer_config=[layer(7)]),
        scene(1, UNKNOWN, layer_config=[layer(7)]),
        scene(1, text="a" * 1999),
        scene(1, text=f"<speak>{'a' * 2900}</speak>"),
        scene(1, layer_config=[layer(kind="VIDEO")] * 3),
        video(bitrate=1000, width=1920, height=1080),
        video(bitrate=8000),
        video(bitrate=UNKNOWN, width=UNKNOWN),
        video(dx=5, clip_mode="CROP"),
        room(interaction_rules=[{"event_type": 10, "hit_condition": {"tags": [{"tag": "content"}]}}]),
        room(interaction_rules=[{"event_type": UNKNOWN}]),
        background(-10, -10, 1100, 1930),
        background(-10, 0, 1930, 1080),
        room(room_type="TEMPLATE", shared_config={"shared_type": "SHARED", "allowed_project_ids": ["p"]}),
    ],
)
def test_what_the_documents_allow(inputs: dict[str, Any]) -> None:
    assert said(inputs) == []


def test_all_paragraphs_together() -> None:
    words = [{"sequence_no": number, "text_config": {"text": "a" * 1999}} for number in range(151)]
    (text,) = said(room(scene_scripts=[{"script_name": "One", "shoot_scripts": words}]))
    assert text == "* scene_scripts have 301849 characters together; those of a room are to have fewer than 300000."


def test_other_resources_have_the_same_rules() -> None:
    assert said({"room_id": "r", "video_config": {"bitrate": 500, "width": 1080, "height": 1920}}, TASK) == [
        "video_config.bitrate must be from 1000 to 8000 in a livestream, not 500."
    ]
    assert said({"room_id": "r", "job_id": "j", "events": [{"timestamp": 1, "type": 9}]}, REPORT) == [
        "* events[0].type is 9, which has no meaning in the service's documentation; 1, 2, 3, 4, 5 and 6 have one."
    ]
    assert len(said({"group_name": "g", "interaction_rules": [{"event_type": 50}]}, LIBRARY)) == 1


def test_advice_is_given_once_to_what_changed() -> None:
    inputs = room(interaction_rules=[{"event_type": 7}])
    assert said(inputs, old=inputs) == []
    assert said({**inputs, "room_name": "Another"}, old=inputs) != []


def test_what_an_object_has_already_the_service_took() -> None:
    old = scene(1, 2, layer_config=[layer(7)])
    assert said(old, old=old) == []
    edited = {**scene(1, 2, text="Another.", layer_config=[layer(7)])}
    (told,) = said(edited, old=old)
    assert told.startswith(f"* {LAYER}[0].sequence_no names no paragraph")
    (refused,) = said({**edited, **video(bitrate=500)}, old=old)[:1]
    assert refused.startswith("video_config.bitrate must be from 1000")


def test_what_the_service_took_stays_where_something_else_is_edited() -> None:
    """The text of a problem names places and values of other properties: an edit of those is no new problem."""
    repeated = scene(2, 1, 1)
    assert said(repeated, old=scene(1, 1))[0].startswith(f"* {AT}[2].sequence_no is 1")
    small = {**background(0, 0, 100, 100), "view_mode": "VERTICAL"}
    assert said(small)[0].startswith(IMAGE)
    assert said({name: value for name, value in small.items() if name != "view_mode"}, old=small) == []
    (told,) = said({**small, "view_mode": "LANDSCAPE"}, old=small)
    assert told.startswith(f"* {IMAGE}")
