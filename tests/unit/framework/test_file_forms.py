"""What local files are by their content."""

from pathlib import Path

import pytest
from metastudio_provider.framework.file_forms import FORMS, Film, film

from tests.media import mp4, png, zipped


def written(folder: Path, content: bytes) -> Path:
    path = folder / "file"
    path.write_bytes(content)
    return path


def test_a_film_says_how_long_and_how_large_it_is(tmp_path: Path) -> None:
    whole = mp4(b"pictures" * 1000, seconds=200.5, width=1080, height=1920)
    assert film(written(tmp_path, whole)) == Film(200.5, 1080, 1920)


def test_the_index_may_be_at_the_end_and_in_wide_boxes(tmp_path: Path) -> None:
    whole = mp4(seconds=61)
    brand, index = whole[: whole.index(b"moov") - 4], whole[whole.index(b"moov") - 4 : whole.index(b"mdat") - 4]
    wide = (1).to_bytes(4) + b"mdat" + (16 + 5).to_bytes(8) + b"12345"
    assert film(written(tmp_path, brand + wide + index)) == Film(61, 1920, 1080)
    to_the_end = bytes(4) + index[4:]
    assert film(written(tmp_path, brand + wide + to_the_end)) == Film(61, 1920, 1080)


def test_a_long_film_has_a_wide_header(tmp_path: Path) -> None:
    movie = b"\x01" + bytes(3 + 16) + (90_000).to_bytes(4) + (90_000 * 86_400).to_bytes(8) + bytes(80)
    box = (8 + len(movie)).to_bytes(4) + b"mvhd" + movie
    whole = (16).to_bytes(4) + b"ftypisom" + bytes(4) + (8 + len(box)).to_bytes(4) + b"moov" + box
    assert film(written(tmp_path, whole)) == Film(86_400, 0, 0)


def test_a_film_in_fragments_does_not_say_how_long_it_is(tmp_path: Path) -> None:
    found = film(written(tmp_path, mp4(seconds=0)))
    assert found is not None
    assert found.seconds is None


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\x00",
        b"a text, which is no film at all",
        png(b"a picture"),
        zipped(b"an archive"),
        mp4()[8:],  # without its brand
        mp4()[: mp4().index(b"moov") - 4],  # without its index
        bytes(64),
        b"\xff" * 64,
        (1).to_bytes(4) + b"ftyp" + bytes(8),  # a box of no size
    ],
)
def test_what_is_no_film(tmp_path: Path, content: bytes) -> None:
    assert film(written(tmp_path, content)) is None


@pytest.mark.parametrize("end", range(0, 200, 7))
def test_a_film_that_ends_early_breaks_nothing(tmp_path: Path, end: int) -> None:
    film(written(tmp_path, mp4()[:end]))


@pytest.mark.parametrize(
    ("form", "content", "fits"),
    [
        ("mp4", mp4(), True),
        ("mp4", png(), False),
        ("picture", png(), True),
        ("picture", b"\xff\xd8\xff\xe0 a jpeg", True),
        ("picture", b"a text", False),
        ("picture", b"", False),
        ("letter", png(), True),
        ("letter", b"%PDF-1.7", True),
        ("letter", b"Dear Sirs", False),
        ("zip", zipped(), True),
        ("zip", b"PK", False),
    ],
)
def test_forms(tmp_path: Path, form: str, content: bytes, fits: bool) -> None:
    assert FORMS[form].fits(written(tmp_path, content)) == fits
