"""The limit of a text that travels as Base64 counts what the service gets, in words of what the user wrote."""

import pytest
from metastudio_provider.framework.registry import resource
from metastudio_provider.values.validation import problems

from tests.studio import Studio

ROOM = "metastudio:live:Room"
PLACE = ("scene_scripts", 0, "layer_config", 0, "text_config", "text_context")


def scenes(text):
    layer = {"layer_type": "TEXT", "text_config": {"text_context": text}}
    return [
        {
            "script_name": "A",
            "layer_config": [layer],
            "shoot_scripts": [{"sequence_no": 1, "text_config": {"text": "Tea"}}],
        }
    ]


def found(text):
    model = resource(ROOM).inputs
    return [
        (problem.path, problem.text)
        for problem in problems(model, {"room_name": "Tea", "scene_scripts": scenes(text)}, "Room")
    ]


@pytest.mark.parametrize("text", ["", "a" * 768, "茶" * 256, "é" * 384])
def test_what_fits_is_taken_by_check_and_by_the_service(text, tmp_path):
    assert found(text) == []
    studio = Studio(tmp_path)
    try:
        assert studio.create(ROOM, room_name="Tea", scene_scripts=scenes(text)).id
    finally:
        studio.close()


@pytest.mark.parametrize(("text", "size"), [("a" * 769, 769), ("茶" * 257, 771), ("a" * 2000, 2000)])
def test_what_does_not_fit_is_one_problem(text, size):
    rule = "must have at most 768 bytes in UTF-8, where a Chinese character has 3"
    assert found(text) == [(PLACE, f"{rule}; this one has {size}.")]
