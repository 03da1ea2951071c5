"""Pictures, music and slides, made of a few numbers: what a shop would have from its designers."""

import math
import struct
import wave
import zlib
from pathlib import Path

FOLDER = Path("media")
SPRING, AUTUMN = (180, 220, 170), (210, 150, 90)
"""Colours of the backgrounds, as red, green and blue."""


def background(name: str, colour: tuple[int, int, int], size: tuple[int, int] = (1080, 1920)) -> str:
    """A picture of one colour, as a PNG file."""
    width, height = size
    rows = (b"\0" + bytes(colour) * width) * height

    def chunk(kind: bytes, content: bytes) -> bytes:
        return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))

    head = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))
    return _written(
        f"{name}.png", b"\x89PNG\r\n\x1a\n" + head + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")
    )


def melody(name: str, *notes: float) -> str:
    """A quarter of a second of each note, as a wav file."""
    rate = 16_000
    FOLDER.mkdir(exist_ok=True)
    with wave.open(str(FOLDER / f"{name}.wav"), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(rate)
        waves = (math.sin(2 * math.pi * note * time / rate) for note in notes for time in range(rate // 4))
        file.writeframes(b"".join(struct.pack("<h", int(12_000 * height)) for height in waves))
    return str(FOLDER / f"{name}.wav")


def slides(name: str, *titles: str) -> str:
    """A presentation with one page for each title, as a PDF file."""
    pages = "".join(f"% {title}\n<< /Type /Page >>\n" for title in titles)
    return _written(f"{name}.pdf", f"%PDF-1.7\n{pages}%%EOF\n".encode())


def _written(name: str, content: bytes) -> str:
    FOLDER.mkdir(exist_ok=True)
    (FOLDER / name).write_bytes(content)
    return str(FOLDER / name)
