"""Local files: the mark at a field, and what follows from it."""

import base64
import hashlib
from pathlib import Path
from typing import Annotated, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from metastudio_provider.framework.local_files import (
    BINARY,
    PART_BYTES,
    ZIP,
    addresses,
    by_field,
    by_key,
    content_md5,
    declared_files,
    file_problems,
    hashes,
    hashes_of,
    local_file,
    local_files,
    part_count,
    part_counts,
)
from metastudio_provider.values.model import UNKNOWN, Model
from metastudio_provider.values.shape import shape_of
from pydantic import Field

TYPES = {"png": "image/png", "wav": "audio/wav"}


class Files(Model):
    """Every form that a field of files has."""

    name: str | None = None
    parts: Annotated[int | None, Field(ge=1, le=100)] = None
    video: Annotated[str | None, local_file("A video.", what="video", address="video_url", parts="parts")] = None
    package: Annotated[
        str | None, local_file("A package.", what="package", address="package.url", content_type=ZIP)
    ] = None
    sentences: Annotated[
        list[str] | None,
        local_file("Sentences.", what="sentences", address="segments.audio", by_suffix=TYPES, md5=True),
    ] = None
    scenes: Annotated[dict[str, str] | None, local_file("Scenes.", what="recordings", address="scenes")] = None


@hashes_of(Files)
class Hashes(Model):
    """Hashes of the files."""


FILES = local_files(Files)
VIDEO, PACKAGE, SENTENCES, SCENES = FILES


def write(folder: Path, name: str, content: str = "content") -> str:
    (folder / name).write_text(content, encoding="utf-8")
    return str(folder / name)


def sha(content: str) -> str:
    return hashlib.sha256(content.encode()).hexdigest()


def test_the_marks_are_found_in_the_order_of_the_fields() -> None:
    assert [(file.name, file.several, file.most_parts) for file in FILES] == [
        ("video", False, 100),
        ("package", False, 1),
        ("sentences", True, 1),
        ("scenes", True, 1),
    ]


def test_a_field_says_that_it_holds_a_path() -> None:
    field = shape_of(Files).fields["video"]
    assert (
        field.description == "A video. Path of a local file, or an asset of Pulumi's; its content counts, not its name."
    )
    assert field.shape.least == 1


def test_the_hashes_have_the_names_of_the_files() -> None:
    fields = shape_of(Hashes).fields
    assert shape_of(Hashes).model == "Hashes"
    assert shape_of(Hashes).description == "Hashes of the files."
    assert {name: field.shape.kind for name, field in fields.items()} == {
        "video": "string",
        "package": "string",
        "sentences": "map",
        "scenes": "map",
    }
    assert fields["video"].description == "SHA-256 of the video."
    assert fields["sentences"].description == "SHA-256 of each of the sentences."


def test_a_mark_that_names_no_input_is_an_error() -> None:
    class Wrong(Model):
        video: Annotated[str | None, local_file("A video.", what="video", address="url", parts="part_count")] = None

    with pytest.raises(TypeError, match=r"Wrong.video: 'part_count' is no input that holds its number of parts"):
        local_files(Wrong)


def test_a_confirmation_of_parts_needs_parts() -> None:
    class Wrong(Model):
        video: Annotated[str | None, local_file("A video.", what="video", confirm="VIDEO", confirm_whole=False)] = None

    with pytest.raises(TypeError, match=r"Wrong\.video: a file without parts is confirmed as a whole, or not at all"):
        local_files(Wrong)


def test_a_mark_that_is_none_is_an_error() -> None:
    with pytest.raises(TypeError, match="colour"):
        local_file("A video.", what="video", colour="blue")


def test_each_path_is_a_file_of_its_own() -> None:
    inputs = {"video": "a.mp4", "sentences": ["0.wav", "1.wav"], "scenes": {"7": "c.mp3"}}
    assert [(one.key, one.place, one.spelled) for one in declared_files(FILES, inputs)] == [
        ("video", ("video",), "a.mp4"),
        ("sentences.0", ("sentences", 0), "0.wav"),
        ("sentences.1", ("sentences", 1), "1.wav"),
        ("scenes.7", ("scenes", "7"), "c.mp3"),
    ]


@pytest.mark.parametrize("value", [None, UNKNOWN, [UNKNOWN], {"7": UNKNOWN}, [None], 7])
def test_what_is_not_known_is_no_file(value: Any) -> None:
    assert list(declared_files(FILES, {"sentences": value, "video": value})) == []


def test_a_file_that_is_missing_or_empty_is_an_error_at_its_place(tmp_path: Path) -> None:
    inputs = {"video": "./media/none.mp4", "sentences": [write(tmp_path, "0.wav"), write(tmp_path, "1.wav", "")]}
    assert [(problem.path, problem.text) for problem in file_problems(FILES, inputs)] == [
        (("video",), 'names no file: "./media/none.mp4" (relative paths start at the project folder).'),
        (("sentences", 1), f'names an empty file: "{tmp_path}/1.wav".'),
    ]
    assert [problem.path for problem in file_problems(FILES, {"scenes": {"7": str(tmp_path)}})] == [("scenes", "7")]


def test_the_hashes_are_those_of_the_files_that_are_there(tmp_path: Path) -> None:
    inputs = {
        "video": write(tmp_path, "v"),
        "sentences": [write(tmp_path, "0", "a"), "none", write(tmp_path, "2", "b")],
    }
    found = hashes(FILES, inputs)
    assert found == {"video": sha("content"), "sentences": {"0": sha("a"), "2": sha("b")}}
    Hashes.model_validate(found)


@given(
    st.dictionaries(
        st.sampled_from(["video", "package", "scenes.7", "scenes.a.b", "sentences.0", "sentences.19"]), st.text()
    )
)
def test_hashes_by_field_are_hashes_by_key(found: dict[str, str]) -> None:
    assert by_key(by_field(found)) == found


def test_no_hashes_are_hashes() -> None:
    assert by_key(None) == {}


def test_the_addresses_of_an_answer_belong_to_the_files() -> None:
    answer = {
        "video_url": ["u1", "u2"],
        "package": {"url": "p"},
        "segments": {"audio": ["s0", "s1"]},
        "scenes": {"7": "m"},
    }
    assert addresses(FILES, answer) == {
        "video": ["u1", "u2"],
        "package": ["p"],
        "sentences.0": ["s0"],
        "sentences.1": ["s1"],
        "scenes.7": ["m"],
    }


ODD = st.recursive(
    st.none() | st.booleans() | st.integers() | st.just("") | st.just("url"),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(["url", "audio", "7"]), inner),
    max_leaves=5,
)


@given(st.dictionaries(st.sampled_from(["video_url", "package", "segments", "scenes"]), ODD))
def test_an_odd_answer_has_whole_addresses_or_none(answer: dict[str, Any]) -> None:
    for urls in addresses(FILES, answer).values():
        assert urls
        assert set(urls) == {"url"}


def test_a_file_without_an_address_is_never_uploaded() -> None:
    class Picture(Model):
        picture: Annotated[str | None, local_file("A picture.", what="picture")] = None

    assert addresses(local_files(Picture), {"": "url", "picture": "url"}) == {}


def test_the_parts_follow_from_the_size_unless_the_stack_says_more(tmp_path: Path) -> None:
    video = tmp_path / "video.mp4"
    with video.open("wb") as stream:
        stream.truncate(2 * PART_BYTES + 1)
    assert part_counts(FILES, {"video": str(video), "package": str(video)}) == {"parts": 3}
    assert part_counts(FILES, {"video": str(video), "parts": 7}) == {"parts": 7}
    assert part_counts(FILES, {}) == {}


@pytest.mark.parametrize(("size", "parts"), [(0, 1), (1, 1), (PART_BYTES, 1), (PART_BYTES + 1, 2), (9 * PART_BYTES, 4)])
def test_a_file_has_at_least_one_part_and_not_too_many(tmp_path: Path, size: int, parts: int) -> None:
    video = tmp_path / "video.mp4"
    with video.open("wb") as stream:
        stream.truncate(size)
    assert part_count(video, 4) == parts


def test_the_content_type_may_follow_from_the_suffix(tmp_path: Path) -> None:
    assert PACKAGE.type_of(tmp_path / "a.png") == ZIP
    assert [SENTENCES.type_of(Path(name)) for name in ("a.wav", "a.PNG", "a.mov", "a")] == [
        "audio/wav",
        "image/png",
        BINARY,
        BINARY,
    ]


def test_the_md5_goes_along_where_the_service_wants_it(tmp_path: Path) -> None:
    path = Path(write(tmp_path, "0.wav"))
    md5 = base64.b64encode(hashlib.md5(b"content", usedforsecurity=False).digest()).decode()
    assert content_md5(path) == md5
    assert SENTENCES.headers(path) == {"Content-MD5": md5}
    assert PACKAGE.headers(path) == {}
