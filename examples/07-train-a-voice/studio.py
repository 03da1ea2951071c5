"""Twenty recordings and their texts in a folder, in the place of a microphone.

Each recording is a tone for every word. What was said stands in the wav file as its comment: the simulator has no ears.
"""

import math
import struct
import wave
from pathlib import Path

from script import SENTENCES, SPOKEN

RATE, WORD_SECONDS = 48_000, 0.3


def record(folder: Path) -> str:
    """Write 0.wav, 0.txt and so on; returns the folder."""
    folder.mkdir(exist_ok=True)
    for number, sentence in enumerate(SENTENCES):
        spoken = SPOKEN.get(number, sentence)
        (folder / f"{number}.txt").write_text(sentence, encoding="utf-8")
        _say(folder / f"{number}.wav", spoken)
    return str(folder)


def _say(file: Path, spoken: str) -> None:
    with wave.open(str(file), "wb") as sound:
        sound.setparams((1, 2, RATE, 0, "NONE", ""))
        sound.writeframes(b"".join(_tone(200 + 10 * len(word)) for word in spoken.split()))
    text = spoken.encode() + bytes(2 - len(spoken.encode()) % 2)
    comment = b"INFO" + struct.pack("<4sI", b"ICMT", len(text)) + text
    with file.open("ab") as stream:
        stream.write(struct.pack("<4sI", b"LIST", len(comment)) + comment)


def _tone(pitch: int) -> bytes:
    swing = [round(8000 * math.sin(2 * math.pi * pitch * moment / RATE)) for moment in range(int(RATE * WORD_SECONDS))]
    return struct.pack(f"<{len(swing)}h", *swing)
