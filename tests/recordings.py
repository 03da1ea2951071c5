"""Recordings for voice training, as small as they can be: silence in wavs, and zips of them."""

import io
import struct
import wave
import zipfile
from collections.abc import Mapping

from .studio import Service

VOICES = "voice-training-manage/user"

Files = Mapping[str, bytes | str]


def wav(
    seconds: float = 1.0, rate: int = 16000, channels: int = 1, width: int = 2, comment: str | None = None
) -> bytes:
    """A silent wav, with a comment in its metadata when one is given: the simulator takes it for what the wav says."""
    file = io.BytesIO()
    with wave.open(file, "wb") as sound:
        sound.setparams((channels, width, rate, 0, "NONE", ""))
        sound.writeframes(bytes(int(seconds * rate) * channels * width))
    if comment is None:
        return file.getvalue()
    text = comment.encode() + b"\0"
    text += b"\0" * (len(text) % 2)
    entry = struct.pack("<4s4sI", b"INFO", b"ICMT", len(text)) + text
    return file.getvalue() + struct.pack("<4sI", b"LIST", len(entry)) + entry


def sentences(count: int = 20, **others: bytes | str) -> dict[str, bytes | str]:
    """The files of so many sentences. `others` replaces some: `wav3=b"no wav"`, `txt0="other"`."""
    files: dict[str, bytes | str] = {}
    for number in range(count):
        files[f"{number}.wav"] = others.get(f"wav{number}", wav())
        files[f"{number}.txt"] = others.get(f"txt{number}", f"Sentence {number}.")
    return files


def packed(files: Files) -> bytes:
    """A zip of files."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return file.getvalue()


def record(service: Service, job_id: str, index: int, text: str, spoken: str | None = None) -> None:
    """Somebody records a sentence of a voice online, and says what is `spoken`."""
    urls = service.ask("GET", f"{VOICES}/jobs/{job_id}/uploading-address-url")["segment_url"]
    service.upload(urls["audio_uploading_url"][index], wav(2, 48_000, comment=spoken), "audio/wav")
    service.upload(urls["txt_uploading_url"][index], text.encode(), "text/plain")


def recorded_online(service: Service) -> str:
    """The id of a voice training task of which three sentences are recorded."""
    made = service.ask("POST", f"{VOICES}/basic-jobs", {"voice_name": "Lin", "create_type": "SEGMENT"})
    for index in range(3):
        record(service, made["job_id"], index, f"sentence {index}")
    return str(made["job_id"])
