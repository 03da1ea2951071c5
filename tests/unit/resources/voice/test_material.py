"""Recordings are checked before anything is created: one sentence for each fault, with property and file."""

from pathlib import Path
from typing import Any

import pytest
from metastudio_provider.framework.local_files import local_files
from metastudio_provider.resources.voice.durations import duration_problem
from metastudio_provider.resources.voice.material import material_problems
from metastudio_provider.resources.voice.models import VoiceTrainingTaskInputs
from metastudio_provider.values.model import UNKNOWN

from .sounds import folder, package, sentences, wav

FILES = local_files(VoiceTrainingTaskInputs)

NAMES = "the edition BASIC takes 0.wav to 19.wav, and a text for each, 0.txt to 19.txt."


def said(**inputs: Any) -> list[tuple[str, str]]:
    return [(str(found.path[0]), found.text) for found in material_problems(FILES, inputs) if not found.advice]


def advised(**inputs: Any) -> list[str]:
    return [found.text for found in material_problems(FILES, inputs) if found.advice]


@pytest.mark.parametrize("edition", ["BASIC", "MIDDLE"])
def test_a_whole_package_is_fine(tmp_path: Path, edition: str) -> None:
    data = package(tmp_path / "lin.zip", sentences({"BASIC": 20, "MIDDLE": 100}[edition], seconds=1))
    assert said(edition=edition, training_data=data) == []
    assert advised(edition=edition, training_data=data) == []


@pytest.mark.parametrize("edition", ["ADVANCE", "THIRD_PARTY"])
def test_one_long_recording_is_fine(tmp_path: Path, edition: str) -> None:
    data = package(tmp_path / "lin.zip", {"VoiceClone.wav": wav(60)})
    assert said(edition=edition, training_data=data) == []


@pytest.mark.parametrize(
    ("edition", "change", "text"),
    [
        ("BASIC", {"19.wav": None}, f"lacks 19.wav: {NAMES}"),
        ("BASIC", {f"{n}.txt": None for n in range(5)}, f"lacks 0.txt, 1.txt, 2.txt and 2 more: {NAMES}"),
        ("BASIC", {"20.wav": wav(1)}, f"has 20.wav too: {NAMES}"),
        ("BASIC", {"notes.md": b"hello"}, f"has notes.md too: {NAMES}"),
        ("ADVANCE", {}, "must hold one wav file for the edition ADVANCE, and holds 0.txt, 0.wav, 1.txt and 37 more."),
        ("BASIC", {"3.wav": b"ID3 an mp3 with another name"}, "3.wav is no wav file with uncompressed sound (PCM)."),
        ("BASIC", {"3.wav": b""}, "3.wav is no wav file with uncompressed sound (PCM)."),
        ("BASIC", {"3.wav": wav(0)}, "3.wav holds no sound."),
        (
            "BASIC",
            {f"{n}.wav": wav(1, 8_000) for n in (4, 5, 6)},
            "4.wav has 8000 samples a second: the least is 16000, and 48000 are recommended (so are 2 more).",
        ),
        ("BASIC", {"9.wav": wav(1, bits=8)}, "9.wav has 8 bits a sample: the least is 16."),
        ("BASIC", {"7.wav": wav(15.5)}, "7.wav lasts 15.5 seconds, and a sentence may last 15."),
        ("BASIC", {"7.txt": b" \n"}, "7.txt holds no text."),
        ("BASIC", {"7.txt": "晚安".encode("gbk")}, "7.txt is no text in UTF-8."),
    ],
)
def test_a_faulty_package(tmp_path: Path, edition: str, change: dict[str, bytes | None], text: str) -> None:
    files = {**sentences(seconds=1), **change}
    data = package(tmp_path / "lin.zip", {name: content for name, content in files.items() if content is not None})
    assert said(edition=edition, training_data=data) == [("training_data", text)]


def test_a_package_that_is_none(tmp_path: Path) -> None:
    file = tmp_path / "lin.zip"
    file.write_bytes(b"PK, but no archive")
    texts = [("training_data", 'names no zip archive that can be read: "lin.zip".')]
    assert said(edition="BASIC", training_data=str(file)) == texts


def test_a_rate_below_the_recommended_one_is_advice(tmp_path: Path) -> None:
    data = package(tmp_path / "lin.zip", sentences(seconds=1, rate=24_000))
    assert said(edition="BASIC", training_data=data) == []
    text = "0.wav has 24000 samples a second, and the service recommends 48000 (so are 19 more)."
    assert advised(edition="BASIC", training_data=data) == [text]


def test_sentences_are_fine(tmp_path: Path) -> None:
    assert said(edition="BASIC", **folder(tmp_path, sentences(seconds=1))) == []


def test_sentences_that_do_not_fit(tmp_path: Path) -> None:
    files = folder(tmp_path, {**sentences(19, seconds=1), "3.wav": wav(20), "4.txt": b""})
    files["texts"][0] = str(tmp_path / "1.txt")
    assert said(edition="BASIC", **files) == [
        ("recordings", "has 19 files, and the edition BASIC is trained from 20."),
        ("texts", "has 19 files, and the edition BASIC is trained from 20."),
        ("texts", "does not belong to its recording by name: `1.txt` stands beside `0.wav`."),
        ("recordings", "3.wav lasts 20.0 seconds, and a sentence may last 15."),
        ("texts", "4.txt holds no text."),
    ]


@pytest.mark.parametrize(
    ("inputs", "texts"),
    [
        (
            {"training_data": UNKNOWN, "recordings": UNKNOWN},
            [("recordings", "cannot be given beside `training_data`: a voice is made of one of them.")],
        ),
        (
            {"training_data": UNKNOWN, "create_type": "SEGMENT"},
            [("training_data", "is a package, and `create_type` SEGMENT takes `recordings` with `texts`.")],
        ),
        (
            {"recordings": UNKNOWN, "texts": UNKNOWN, "create_type": "PACKAGE"},
            [("recordings", "go sentence by sentence, and `create_type` PACKAGE takes `training_data`.")],
        ),
        (
            {"recordings": UNKNOWN, "texts": UNKNOWN, "edition": "ADVANCE"},
            [("recordings", "is for the editions BASIC and MIDDLE; ADVANCE takes one long recording.")],
        ),
        (
            {"create_type": "SEGMENT", "edition": "THIRD_PARTY"},
            [("create_type", "is for the editions BASIC and MIDDLE; THIRD_PARTY takes one long recording.")],
        ),
        (
            {"recordings": UNKNOWN},
            [("texts", "is required beside `recordings`: each sentence has a recording and a text.")],
        ),
        (
            {"texts": UNKNOWN},
            [("recordings", "is required beside `texts`: each sentence has a recording and a text.")],
        ),
        ({"recordings": UNKNOWN, "texts": UNKNOWN}, []),
        ({"recordings": UNKNOWN, "texts": UNKNOWN, "edition": UNKNOWN}, []),
        ({"create_type": "SEGMENT"}, []),
        ({"training_data": "not there.zip"}, []),
    ],
)
def test_declarations_that_contradict_themselves(inputs: dict[str, Any], texts: list[tuple[str, str]]) -> None:
    assert said(**{"edition": "BASIC", **inputs}) == texts


LIMITS = {"basic_min": 150, "basic_max": 250, "cmww_min": 10, "cmww_max": 0}


@pytest.mark.parametrize(
    ("seconds", "text"),
    [
        (5, "`training_data` lasts 100 seconds in whole, and this tenant's limit is at least 150."),
        (10, None),
        (14, "`training_data` lasts 280 seconds in whole, and this tenant's limit is at most 250."),
    ],
)
def test_the_limits_of_the_tenant(tmp_path: Path, seconds: float, text: str | None) -> None:
    data = package(tmp_path / "lin.zip", sentences(seconds=seconds))
    assert duration_problem(FILES, {"edition": "BASIC", "training_data": data}, lambda: LIMITS) == text


def test_a_limit_of_nothing_is_none(tmp_path: Path) -> None:
    data = package(tmp_path / "lin.zip", {"long.wav": wav(60)})
    assert duration_problem(FILES, {"edition": "THIRD_PARTY", "training_data": data}, lambda: LIMITS) is None


def test_the_limits_are_not_asked_for_without_recordings() -> None:
    def ask() -> Any:
        raise AssertionError

    assert duration_problem(FILES, {"edition": "BASIC"}, ask) is None


def test_a_folder_is_a_package(tmp_path: Path) -> None:
    folder(tmp_path / "lin", sentences(seconds=1))
    assert said(edition="BASIC", training_data=str(tmp_path / "lin")) == []
    (tmp_path / "lin" / "19.txt").unlink()
    assert said(edition="BASIC", training_data=str(tmp_path / "lin")) == [("training_data", f"lacks 19.txt: {NAMES}")]
