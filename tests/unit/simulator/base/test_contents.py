"""What the simulator sees in wavs, texts and zips."""

import io
import struct
import wave
import zipfile

import pytest
from metastudio_simulator.base.contents import TXT, WAV, ZIP, look


def wav(seconds=1.0, rate=16000, channels=1, width=2, comment=None):
    """A silent wav, with a comment in its metadata when one is given."""
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


def packed(**files):
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        for name, content in files.items():
            archive.writestr(name.replace("_", "."), content)
    return file.getvalue()


def seen(content_type, content):
    return look(content_type, io.BytesIO(content), len(content))


def test_the_header_of_a_wav():
    expected = {"pcm": True, "channels": 2, "rate": 44100, "bits": 16, "seconds": 0.5}
    assert seen(WAV, wav(0.5, 44100, 2)) == {"wav": expected}


def test_the_comment_of_a_wav():
    found = seen(WAV, wav(1, comment="你好 world"))
    assert found["wav"]["comment"] == "你好 world"
    assert found["wav"]["seconds"] == 1


def test_a_wav_that_was_cut_off_is_as_long_as_what_is_there():
    assert seen(WAV, wav(2)[: 44 + 32000])["wav"]["seconds"] == 1


@pytest.mark.parametrize(
    "content", [b"", b"RIFF", b"ID3 mp3", wav()[:20], b"RIFF\0\0\0\0WAVEfmt \x10\0\0\0", wav()[:36]]
)
def test_what_is_no_wav(content):
    assert seen(WAV, content) is None


def test_a_text():
    assert seen(TXT, "\ufeff大家好\r\n".encode()) == {"text": "大家好"}
    assert seen(TXT, b"\xff\xfe") is None


def test_the_files_of_a_zip():
    found = seen(ZIP, packed(a_wav=wav(), b_wav=b"mp3", a_txt="hello", c_png=b"png"))["zip"]
    assert found.keys() == {"a.wav", "b.wav", "a.txt", "c.png"}
    assert found["a.wav"]["wav"]["seconds"] == 1
    assert (found["b.wav"], found["a.txt"], found["c.png"]) == (None, {"text": "hello"}, {})


def test_what_is_no_zip():
    assert seen(ZIP, b"no zip") is None
    broken = bytearray(packed(a_txt="hello world, this is a text"))
    broken[40] ^= 0xFF
    assert seen(ZIP, bytes(broken)) == {"zip": {"a.txt": None}}
