"""Twenty recordings and their texts in a folder, in the place of a microphone: each is a tone for every word."""

import math
import struct
import wave
from pathlib import Path

TEAS = ("Longjing", "Biluochun", "Maofeng", "Tieguanyin", "Rougui")
SENTENCES = tuple(
    sentence.format(tea)
    for tea in TEAS
    for sentence in (
        "The next tea of the evening is {}.",
        "Its leaves were picked before the rain, and {} is best in spring.",
        "Pour the water slowly, and let the {} rest.",
        "Whoever orders {} before ten gets a tin for the leaves.",
    )
)
RATE, WORD_SECONDS = 48_000, 0.3


def record(folder: Path) -> str:
    """Write 0.wav, 0.txt and so on; returns the folder."""
    folder.mkdir(exist_ok=True)
    for number, sentence in enumerate(SENTENCES):
        (folder / f"{number}.txt").write_text(sentence, encoding="utf-8")
        with wave.open(str(folder / f"{number}.wav"), "wb") as sound:
            sound.setparams((1, 2, RATE, 0, "NONE", ""))
            sound.writeframes(b"".join(_tone(200 + 10 * len(word)) for word in sentence.split()))
    return str(folder)


def _tone(pitch: int) -> bytes:
    swing = [round(8000 * math.sin(2 * math.pi * pitch * moment / RATE)) for moment in range(int(RATE * WORD_SECONDS))]
    return struct.pack(f"<{len(swing)}h", *swing)
