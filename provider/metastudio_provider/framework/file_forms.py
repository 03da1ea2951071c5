"""What a local file is by its content: a film, a picture, a letter, an archive. Bad material is told before it is sent.

A library for films reads far more than a length, or is no Python; what is needed here is a few bytes of a few boxes.
"""

import zipfile
from collections.abc import Callable, Collection, Iterator, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any, BinaryIO, NamedTuple

from ..errors import Refused
from ..values.validation import Problem
from .local_files import FILE_HASHES, DeclaredFile, LocalFile, by_key, declared_files, digest

PICTURES = {
    b"\x89PNG\r\n\x1a\n": "png",
    b"\xff\xd8\xff": "jpeg",
    b"BM": "bmp",
    b"GIF8": "gif",
}
"""The first bytes of pictures."""

LETTERS = {**PICTURES, b"%PDF": "pdf", b"PK\x03\x04": "docx", b"\xd0\xcf\x11\xe0": "doc"}
"""The first bytes of a letter: a scan, a document. Which of them the service takes is not stated."""

CONTAINERS = frozenset({"moov", "trak"})


class Film(NamedTuple):
    """What an mp4 file says of itself. Without seconds it does not say how long it is."""

    seconds: float | None
    width: int
    height: int


class Form(NamedTuple):
    """What a file must be, as the end of a sentence, and the test of it."""

    must_be: str
    fits: Callable[[Path], bool]


def film(path: Path) -> Film | None:
    """What an mp4 file says of itself; None for what is none."""
    seconds, sizes, found = None, [(0, 0)], set()
    with path.open("rb") as stream:
        for kind, start, size in _boxes(stream, 0, path.stat().st_size):
            found.add(kind)
            if not found & {"ftyp"}:
                return None  # an mp4 file begins with its brand
            stream.seek(start)
            if kind == "mvhd":
                seconds = _seconds(stream.read(min(size, 32)))
            elif kind == "tkhd":
                end = stream.read(min(size, 128))[-8:]
                sizes.append((int.from_bytes(end[0:2]), int.from_bytes(end[4:6])))
    return Film(seconds, *max(sizes)) if {"ftyp", "moov"} <= found else None


def _boxes(stream: BinaryIO, start: int, end: int) -> Iterator[tuple[str, int, int]]:
    """Type, place and size of the content of each box, those in containers too."""
    while start + 8 <= end:
        stream.seek(start)
        head = stream.read(16)
        size, kind, skipped = int.from_bytes(head[:4]), head[4:8].decode("latin-1"), 8
        if size == 1:
            size, skipped = int.from_bytes(head[8:16]), 16
        size = size or end - start
        if size < skipped:
            return
        yield kind, start + skipped, size - skipped
        if kind in CONTAINERS:
            yield from _boxes(stream, start + skipped, min(end, start + size))
        start += size


def _seconds(header: bytes) -> float | None:
    """The length in a movie header. A film that is written in fragments has 0 there."""
    wide = 8 if header[:1] == b"\x01" else 4
    scale = int.from_bytes(header[4 + 2 * wide : 8 + 2 * wide])
    units = int.from_bytes(header[8 + 2 * wide : 8 + 3 * wide])
    return units / scale if scale and units and units != (1 << 8 * wide) - 1 else None


def _begins(path: Path, *beginnings: bytes) -> bool:
    with path.open("rb") as stream:
        return stream.read(max(map(len, beginnings))).startswith(beginnings)


FORMS: Mapping[str, Form] = {
    "mp4": Form("an mp4 film", lambda path: film(path) is not None),
    "picture": Form(f"a picture ({', '.join(PICTURES.values())})", lambda path: _begins(path, *PICTURES)),
    "letter": Form(f"a scan or a document ({', '.join(LETTERS.values())})", lambda path: _begins(path, *LETTERS)),
    "zip": Form("a zip archive", zipfile.is_zipfile),
}
"""What the mark `form` of a local file may say."""


def form_problems(
    files: Collection[LocalFile],
    inputs: Mapping[str, Any],
    more: Callable[[DeclaredFile, Path], Iterator[Problem]] = lambda _declared, _path: iter(()),
) -> Iterator[Problem]:
    """Files that are not what they must be; `more` looks at those that are.

    The problems are `documented`: what the inputs of the last run had, the service took. So a file whose content has
    changed since then is not looked at in those.
    """
    hashes = inputs.get(FILE_HASHES)
    uploaded = by_key(hashes if isinstance(hashes, Mapping) else None)  # a program may have declared anything
    for declared in declared_files(files, inputs):
        with suppress(Refused, OSError):  # a file that cannot be had is another problem, which is told
            path = declared.path
            found = list(_of(declared, path, more)) if path.is_file() and path.stat().st_size else []
            if found and uploaded.get(declared.key) in (None, digest(path)):
                yield from found


def _of(
    declared: DeclaredFile, path: Path, more: Callable[[DeclaredFile, Path], Iterator[Problem]]
) -> Iterator[Problem]:
    form = FORMS.get(declared.file.form)
    if form is not None and not form.fits(path):
        yield Problem(declared.place, f'must be {form.must_be}: "{declared.spelled}" is none.', documented=True)
    else:
        yield from more(declared, path)
