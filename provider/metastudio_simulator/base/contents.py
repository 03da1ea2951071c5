"""What the simulator sees in an uploaded file: the header of a wav, a text, and both inside a zip.

A file is looked at once, while it is uploaded. Only these facts are kept, so an upload may be larger than the memory.
"""

import struct
from contextlib import suppress
from typing import IO, TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from zipfile import ZipFile, ZipInfo

WAV, TXT, ZIP = "audio/wav", "text/plain", "application/zip"

LOOKED_AT: Final = frozenset({WAV, TXT, ZIP})
"""The content types of files that are looked at."""

TEXT_KEPT = 4096
"""Bytes of a text that are read."""
ENTRIES_KEPT = 1000
"""Files of a zip that are looked at."""
PCM, EXTENSIBLE = 1, 0xFFFE

Facts = dict[str, Any]


def look(content_type: str, file: IO[bytes], size: int) -> Facts | None:
    """The facts of a file: `{wav: ...}`, `{text: ...}` or `{zip: {name: facts}}`; None when it is no such file."""
    looks = {ZIP: _zip, TXT: _text, WAV: _wav}
    return looks[content_type](file, size)


def _zip(file: IO[bytes], _size: int) -> Facts | None:
    from zipfile import ZipFile  # needed by uploads only, and every start of the simulator counts

    try:
        with ZipFile(file) as archive:
            entries = [entry for entry in archive.infolist() if not entry.is_dir()][:ENTRIES_KEPT]
            return {"zip": {entry.filename: _entry(archive, entry) for entry in entries}}
    except Exception:  # each decoder of a damaged zip raises errors of its own
        return None


def _entry(archive: "ZipFile", entry: "ZipInfo") -> Facts | None:
    looks = {".wav": _wav, ".txt": _text}
    found = looks.get(entry.filename[-4:].lower())
    with suppress(Exception), archive.open(entry) as file:
        return found(file, entry.file_size) if found else {}
    return None


def _text(file: IO[bytes], _size: int) -> Facts | None:
    try:
        return {"text": file.read(TEXT_KEPT).decode("utf-8-sig").strip()}
    except UnicodeDecodeError:
        return None


def _wav(file: IO[bytes], length: int) -> Facts | None:
    """Rate, channels, bits and seconds of a wav of PCM, and the comment (`ICMT`) of its metadata."""
    if file.read(4) != b"RIFF" or len(file.read(4)) < 4 or file.read(4) != b"WAVE":
        return None
    facts: Facts = {}
    while len(head := file.read(8)) == 8:
        name, size = struct.unpack("<4sI", head)
        if name == b"data":
            facts["size"] = min(size, length - file.tell())
        end = file.tell() + size + size % 2
        if name == b"fmt " and len(form := file.read(16)) == 16:
            kind, channels, rate, a_second, _, bits = struct.unpack("<HHIIHH", form)
            facts |= {"pcm": kind in (PCM, EXTENSIBLE), "channels": channels, "rate": rate, "bits": bits}
            facts["a_second"] = a_second
        elif name == b"LIST" and file.read(4) == b"INFO":
            facts |= _comment(file.read(min(size, TEXT_KEPT) - 4))
        file.seek(end)
    if "rate" not in facts or "size" not in facts or not facts["a_second"]:
        return None
    seconds = facts.pop("size") / facts.pop("a_second")
    return {"wav": {**facts, "seconds": round(seconds, 3)}}


def _comment(info: bytes) -> Facts:
    """The comment among the entries of an INFO list."""
    while len(info) >= 8:
        name, size = struct.unpack("<4sI", info[:8])
        if name == b"ICMT":
            return {"comment": info[8 : 8 + size].rstrip(b"\0").decode("utf-8", "replace")}
        info = info[8 + size + size % 2 :]
    return {}
