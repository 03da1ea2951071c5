"""Bad material of an avatar is named before anything is created, one sentence each."""

from pathlib import Path
from typing import Any

import pytest
from metastudio_provider.framework.local_files import digest
from metastudio_provider.lifecycle.results import Checked

from tests.media import mp4, png

from .studio import TASK, Studio


def checked(studio: Studio, old_inputs: dict[str, Any] | None = None, **inputs: Any) -> Checked:
    return studio.lifecycle.check(TASK, {**studio.inputs, **inputs}, old_inputs)


def sentences(found: Checked) -> list[str]:
    return [f"{'.'.join(map(str, problem.path))} {problem.text}" for problem in found.problems]


def put(studio: Studio, name: str, content: bytes) -> str:
    path = studio.folder / name
    path.write_bytes(content)
    return str(path)


VIDEOS = [
    (mp4(seconds=178), "must last 3 to 10 minutes: {} lasts 2 min 58 s."),
    (mp4(seconds=12), "must last 3 to 10 minutes: {} lasts 12 s."),
    (mp4(seconds=602), "must last 3 to 10 minutes: {} lasts 10 min 2 s."),
    (
        mp4(width=1280, height=720),
        "must be one of 1920x1080, 1080x1920, 3840x2160, 2160x3840: {} is 1280x720.",
    ),
    (png(), "must be an mp4 film: {} is none."),
]


@pytest.mark.parametrize(("content", "said"), VIDEOS)
def test_a_video_that_no_review_passes(studio: Studio, content: bytes, said: str) -> None:
    path = put(studio, "training_video", content)
    shown = f'"{path}"'
    assert sentences(checked(studio)) == [f"training_video {said.format(shown)}"]


@pytest.mark.parametrize("seconds", [179.5, 180, 600, 600.9, 0])
def test_a_video_that_is_long_enough_or_does_not_say(studio: Studio, seconds: float) -> None:
    put(studio, "training_video", mp4(seconds=seconds, width=2160, height=3840))
    assert sentences(checked(studio)) == []


def test_the_length_is_advice_for_a_flexus_task(studio: Studio) -> None:
    put(studio, "training_video", mp4(seconds=60))
    found = checked(studio, is_flexus=True)
    assert sentences(found) == []
    assert ["lasts 1 min 0 s" in problem.text for problem in found.advice] == [True]


def test_every_bad_file_is_named_at_once(studio: Studio) -> None:
    text = put(studio, "text", b"Dear Sirs")
    found = checked(
        studio,
        id_card_image1=text,
        authorization_letter=text,
        cover_image=text,
        action_video=text,
        audio_archive=text,
        audio_source_type="AUDIO",
    )
    assert [sentence.partition(":")[0] for sentence in sentences(found)] == [
        "action_video must be an mp4 film",
        "audio_archive must be a zip archive",
        "cover_image must be a picture (png, jpeg, bmp, gif)",
        "id_card_image1 must be a picture (png, jpeg, bmp, gif)",
        "authorization_letter must be a scan or a document (png, jpeg, bmp, gif, pdf, docx, doc)",
    ]
    assert studio.service.calls() == []


def test_what_an_earlier_run_uploaded_stays_and_other_content_does_not(studio: Studio) -> None:
    path = Path(put(studio, "training_video", mp4(b"first", seconds=12)))
    before = {**studio.inputs, "file_hashes": {"training_video": digest(path)}}
    found = checked(studio, before, name="Wang")
    assert sentences(found) == []
    assert [problem.path for problem in found.advice] == [("training_video",)]
    path.write_bytes(mp4(b"second", seconds=12))
    assert len(sentences(checked(studio, before))) == 1
