"""Recordings with the sample rate that is recommended, their texts, packages and folders of both."""

from collections.abc import Mapping
from pathlib import Path

from tests import recordings


def wav(seconds: float = 10.0, rate: int = 48_000, bits: int = 16) -> bytes:
    """A wav file of silence."""
    return recordings.wav(seconds, rate, width=bits // 8)


def sentences(count: int = 20, seconds: float = 10.0, rate: int = 48_000) -> dict[str, bytes]:
    """The files of a package: recordings and their texts."""
    sound = wav(seconds, rate)
    found = {f"{index}.wav": sound for index in range(count)}
    return found | {f"{index}.txt": f"sentence {index}".encode() for index in range(count)}


def package(file: Path, files: Mapping[str, bytes]) -> str:
    """A zip archive; returns its path."""
    file.write_bytes(recordings.packed(files))
    return str(file)


def folder(place: Path, files: Mapping[str, bytes]) -> dict[str, list[str]]:
    """The files in a folder; returns the inputs for a voice that goes sentence by sentence."""
    place.mkdir(exist_ok=True)
    for name, content in files.items():
        (place / name).write_bytes(content)
    count = len([name for name in files if name.endswith(".wav")])
    return {
        "recordings": [str(place / f"{index}.wav") for index in range(count)],
        "texts": [str(place / f"{index}.txt") for index in range(count)],
    }
