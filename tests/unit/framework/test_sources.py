"""Sources of local files: paths, addresses, folders, and the assets and archives of Pulumi's."""

import hashlib
import os
import subprocess
import sys
import threading
import zipfile
from pathlib import Path
from typing import Annotated, Any

import pytest
from metastudio_provider.call import Call
from metastudio_provider.errors import Cancelled, Refused
from metastudio_provider.framework import sources
from metastudio_provider.framework.local_files import ZIP, file_problems, hashes, local_file, local_files
from metastudio_provider.framework.sources import Sources
from metastudio_provider.values.assets import Asset
from metastudio_provider.values.model import UNKNOWN, Model
from metastudio_provider.values.shape import shape_of


class Files(Model):
    """A video, recordings as an archive, texts, and a name."""

    name: str | None = None
    video: Annotated[str | None, local_file("A video.", what="video")] = None
    recordings: Annotated[str | None, local_file("Recordings.", what="recordings", content_type=ZIP)] = None
    texts: Annotated[list[str] | None, local_file("Texts.", what="texts", content_type="text/plain")] = None


SHAPE, FILES = shape_of(Files), local_files(Files)


class Web:
    """The addresses that can be downloaded, and those that were."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    def fetch(self, address: str, target: Path, _call: Call) -> None:
        self.asked.append(address)
        if "missing" in address:
            raise Refused(f"{address} cannot be downloaded: the answer is HTTP 404.")
        target.write_text("from the web")


@pytest.fixture
def web() -> Web:
    return Web()


@pytest.fixture
def made(web: Web, tmp_path: Path) -> Sources:
    (tmp_path / "own").mkdir()
    return Sources(web.fetch, tmp_path / "own")


def one(made: Sources, name: str, asset: Asset) -> Any:
    """The text for an asset, or why it is refused."""
    values, problems = made.taken({name: asset}, SHAPE)
    if problems:
        assert values == {name: UNKNOWN}
        assert [place for place, _ in problems] == [(name,)]
        return problems[0][1]
    return values[name]


def write(folder: Path, **files: str) -> Path:
    folder.mkdir(exist_ok=True)
    for name, content in files.items():
        (folder / name).write_text(content, encoding="utf-8")
    return folder


@pytest.mark.parametrize(
    ("name", "asset", "text"),
    [
        ("video", Asset(path="media/lin.mp4"), "media/lin.mp4"),
        ("video", Asset(uri="https://a.example/lin.mp4?key=1"), "https://a.example/lin.mp4?key=1"),
        ("video", Asset(uri="file:///media/lin%20a.mp4"), "/media/lin a.mp4"),
        ("recordings", Asset(archive=True, path="media"), "media"),
        ("recordings", Asset(archive=True, uri="https://a.example/r.zip"), "https://a.example/r.zip"),
        ("video", Asset(archive=True, path="media"), "cannot be an archive: the video is a single file."),
        ("video", Asset(text="a"), "cannot be a text: the video is a file of another kind."),
        ("video", Asset(uri="ftp://a"), "must have an address that begins with https://, http:// or file://."),
        ("name", Asset(path="a"), "cannot be an asset: only a property that holds a local file takes one."),
        (
            "name",
            Asset(archive=True, path="a"),
            "cannot be an archive: only a property that holds a local file takes one.",
        ),
    ],
)
def test_an_asset_is_spelled_as_a_text_or_refused(made: Sources, name: str, asset: Asset, text: str) -> None:
    assert one(made, name, asset) == text


def test_assets_are_found_in_lists_and_by_either_spelling(made: Sources) -> None:
    values, problems = made.taken({"texts": ["a.txt", Asset(path="b.txt")], "name": [{"x": Asset(path="c")}]}, SHAPE)
    assert values == {"texts": ["a.txt", "b.txt"], "name": [{"x": UNKNOWN}]}
    assert [place for place, _ in problems] == [("name", 0, "x")]


def test_a_text_of_the_program_is_known_by_its_hash_alone(made: Sources) -> None:
    (spelled,) = made.taken({"texts": [Asset(text="a sentence")]}, SHAPE)[0]["texts"]
    digest = hashlib.sha256(b"a sentence").hexdigest()
    assert spelled == f"text with SHA-256 {digest}"
    assert made.place(spelled, archives=False).read_text() == "a sentence"
    with made.used_by(Call()):
        assert hashes(FILES, {"texts": [spelled]}) == {"texts": {"0": digest}}
    with pytest.raises(Refused, match=r"only a run of the program has it\. Run `pulumi up` again"):
        Sources().place(spelled, archives=False)


def test_a_text_that_ignore_changes_put_back_needs_no_content(made: Sources) -> None:
    spelled = f"text with SHA-256 {'0' * 64}"
    with made.used_by(Call()):
        assert list(file_problems(FILES, {"texts": [spelled]})) == []
        assert hashes(FILES, {"texts": [spelled]}) == {"texts": {"0": "0" * 64}}


def test_a_folder_becomes_the_same_archive_every_time(made: Sources, tmp_path: Path) -> None:
    folder = write(tmp_path / "media", **{"1.wav": "one", "0.wav": "zero"})
    write(folder / "deep", **{"2.wav": "two"})
    first = made.place(str(folder), archives=True)
    assert first.name == "media.zip"
    with zipfile.ZipFile(first) as archive:
        assert archive.namelist() == ["0.wav", "1.wav", "deep/2.wav"]
        assert archive.read("deep/2.wav") == b"two"
    assert made.place(str(folder), archives=True) == first, "it is made once"
    os.utime(folder / "0.wav", (1, 1))
    again = made.place(str(folder), archives=True)
    assert again != first
    assert again.read_bytes() == first.read_bytes()
    (folder / "0.wav").write_text("nought")
    assert made.place(str(folder), archives=True).read_bytes() != first.read_bytes()


def test_an_archive_of_assets_is_the_same_as_that_of_a_folder(made: Sources, tmp_path: Path) -> None:
    folder = write(tmp_path / "media", **{"0.wav": "zero"})
    write(folder / "deep", **{"2.wav": "two"})
    inside = {
        "deep": Asset(archive=True, inside={"2.wav": Asset(text="two")}),
        "0.wav": Asset(path=str(folder / "0.wav")),
    }
    spelled = one(made, "recordings", Asset(archive=True, inside=inside))
    content = made.place(str(folder), archives=True).read_bytes()
    assert spelled == f"archive with SHA-256 {hashlib.sha256(content).hexdigest()}"
    assert made.place(spelled, archives=True).read_bytes() == content


def test_an_archive_holds_folders_and_remote_files(made: Sources, tmp_path: Path) -> None:
    folder = write(tmp_path / "media", **{"0.wav": "zero"})
    inside = {"a": Asset(archive=True, path=str(folder)), "b.wav": Asset(uri="https://a.example/b.wav")}
    spelled = one(made, "recordings", Asset(archive=True, inside=inside))
    with zipfile.ZipFile(made.place(spelled, archives=True)) as archive:
        assert archive.namelist() == ["a/0.wav", "b.wav"]
        assert archive.read("b.wav") == b"from the web"


@pytest.mark.parametrize(
    ("inside", "text"),
    [
        ({"a": Asset(path="none.wav")}, 'holds a file that does not exist as "a": "none.wav".'),
        (
            {"a": Asset(archive=True, path="a.zip")},
            'holds an archive file as "a"; give a folder, or the files in it.',
        ),
        ({"../a": Asset(text="x")}, '"../a" is no name of a file inside an archive.'),
    ],
)
def test_an_archive_that_cannot_be_made_is_refused(made: Sources, inside: dict[str, Asset], text: str) -> None:
    assert one(made, "recordings", Asset(archive=True, inside=inside)) == text


def test_an_address_is_downloaded_once_and_keeps_its_name(made: Sources, web: Web) -> None:
    address = "https://a.example/pictures/lin.png?key=1"
    first, second = (made.place(address, archives=False) for _ in range(2))
    assert (first, first.name, first.read_text()) == (second, "lin.png", "from the web")
    assert web.asked == [address]
    assert made.place("https://a.example/", archives=False).name == "file"


def test_closing_removes_what_was_made(made: Sources, web: Web) -> None:
    first = made.place("https://a.example/x", archives=False)
    made.close()
    assert not first.exists()
    assert made.place("https://a.example/x", archives=False).exists()
    assert len(web.asked) == 2


def problem(made: Sources, **inputs: Any) -> str:
    with made.used_by(Call()):
        (found,) = file_problems(FILES, inputs)
    return found.text


def test_every_bad_source_is_one_sentence(made: Sources, tmp_path: Path) -> None:
    folder, empty = write(tmp_path / "media", **{"a.mp4": ""}), write(tmp_path / "empty")
    relative = "(relative paths start at the project folder)"
    assert problem(made, video=f"{folder}/b.mp4") == f'names no file: "{folder}/b.mp4" {relative}.'
    assert problem(made, video=str(folder)) == f'names a folder, and the video is a single file: "{folder}".'
    assert problem(made, video=f"{folder}/a.mp4") == f'names an empty file: "{folder}/a.mp4".'
    assert problem(made, recordings=str(empty)) == f'names a folder without files: "{empty}".'
    missing = "names a file that cannot be had: https://a/missing cannot be downloaded: the answer is HTTP 404."
    assert problem(made, video="https://a/missing") == missing
    long = "x" * 300
    assert problem(made, video=long) == f'names a file that cannot be read: "{long}" (File name too long).'


@pytest.mark.skipif(os.geteuid() == 0, reason="root can read every file")
def test_a_file_that_cannot_be_read_is_a_sentence_too(made: Sources, tmp_path: Path) -> None:
    file = write(tmp_path / "media", **{"a.mp4": "x"}) / "a.mp4"
    file.chmod(0)
    assert problem(made, video=str(file)) == f'names a file that cannot be read: "{file}" (Permission denied).'


def test_a_file_is_read_once_as_long_as_it_stays(made: Sources, tmp_path: Path) -> None:
    file = write(tmp_path / "media", **{"a.mp4": "video"}) / "a.mp4"
    first = made.digests(file)
    assert first.sha256 == hashlib.sha256(b"video").hexdigest()
    assert made.digests(file) is first
    os.utime(file, (1, 1))
    assert made.digests(file) is not first
    file.write_text("other")
    assert made.digests(file).sha256 == hashlib.sha256(b"other").hexdigest()


def test_a_cancel_ends_a_hash(made: Sources, tmp_path: Path) -> None:
    file, cancelled = write(tmp_path / "media", **{"a.mp4": "video"}) / "a.mp4", threading.Event()
    cancelled.set()
    with made.used_by(Call(cancelled=cancelled)), pytest.raises(Cancelled):
        sources.digests(file)


def test_the_folders_of_processes_that_were_killed_are_removed(tmp_path: Path, web: Web) -> None:
    ended = subprocess.Popen([sys.executable, "-c", ""])
    ended.wait()
    left, own = tmp_path / f"metastudio-files-{ended.pid}-abc", tmp_path / f"metastudio-files-{os.getpid()}-abc"
    other = tmp_path / "metastudio-files-of-mine"
    for folder in (left, own, other):
        folder.mkdir()
    Sources(web.fetch, tmp_path).place("https://a.example/x", archives=False)
    assert [folder.exists() for folder in (left, own, other)] == [False, True, True]
