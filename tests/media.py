"""Local files that are what their names say: films, pictures and archives of a few bytes, with a content to choose."""

import io
import zipfile
import zlib

from .recordings import packed, sentences, wav


def _box(kind: bytes, content: bytes) -> bytes:
    return (8 + len(content)).to_bytes(4) + kind + content


def mp4(content: bytes = b"", *, seconds: float = 240, width: int = 1920, height: int = 1080) -> bytes:
    """An mp4 file without pictures, which lasts so long. What is behind its index is its `content`."""
    scale = 1000
    length = round(seconds * scale).to_bytes(4)
    movie = _box(b"mvhd", bytes(12) + scale.to_bytes(4) + length + bytes(80))
    size = width.to_bytes(2) + bytes(2) + height.to_bytes(2) + bytes(2)
    track = _box(b"trak", _box(b"tkhd", bytes(76) + size))
    return _box(b"ftyp", b"isom" + bytes(4) + b"isom") + _box(b"moov", movie + track) + _box(b"mdat", content)


def png(content: bytes = b"") -> bytes:
    """A picture of one pixel, with a text in it."""
    parts = [
        (b"IHDR", b"\x00\x00\x00\x01\x00\x00\x00\x01\x08\x00\x00\x00\x00"),
        (b"IDAT", zlib.compress(b"\x00\x00")),
        (b"tEXt", b"Comment\x00" + content),
        (b"IEND", b""),
    ]
    chunks = [len(data).to_bytes(4) + kind + data + zlib.crc32(kind + data).to_bytes(4) for kind, data in parts]
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunks)


def zipped(content: bytes = b"") -> bytes:
    """A zip archive with one file."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        archive.writestr(zipfile.ZipInfo("content"), content)
    return target.getvalue()


def media(name: str, content: bytes | str = b"") -> bytes:
    """A file of this name: the suffix or a word in the name says what it is."""
    held = content.encode() if isinstance(content, str) else content
    if name.endswith(".mp4") or "video" in name:
        return mp4(held)
    if name.endswith("recording.zip"):
        return packed({"recording.wav": wav(12)})
    if name.endswith("recordings.zip"):
        return packed(sentences())
    return zipped(held) if name.endswith(".zip") or "archive" in name else png(held)
