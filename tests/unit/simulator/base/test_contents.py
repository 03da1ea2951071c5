"""What the simulator sees in wavs, texts and zips."""

import io

import pytest
from hypothesis import given
from hypothesis import strategies as st
from metastudio_simulator.base.contents import TXT, WAV, ZIP, look

from tests.recordings import packed, wav


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
    found = seen(ZIP, packed({"a.wav": wav(), "b.wav": b"mp3", "a.txt": "hello", "c.png": b"png"}))["zip"]
    assert found.keys() == {"a.wav", "b.wav", "a.txt", "c.png"}
    assert found["a.wav"]["wav"]["seconds"] == 1
    assert (found["b.wav"], found["a.txt"], found["c.png"]) == (None, {"text": "hello"}, {})


def test_what_is_no_zip():
    assert seen(ZIP, b"no zip") is None
    broken = bytearray(packed({"a.txt": "hello world, this is a text"}))
    broken[40] ^= 0xFF
    assert seen(ZIP, bytes(broken)) == {"zip": {"a.txt": None}}


WHOLE = {
    WAV: wav(0.001, comment="a"),
    TXT: "hello 你好".encode(),
    ZIP: packed({"a.wav": wav(0.01, comment="a"), "b.txt": "hello " * 9}),
}


@given(
    content_type=st.sampled_from(sorted(WHOLE)),
    damage=st.lists(st.tuples(st.integers(0, 10_000), st.integers(0, 255)), max_size=8),
    end=st.integers(0, 10_000),
)
def test_a_damaged_file_has_facts_or_none(content_type, damage, end):
    content = bytearray(WHOLE[content_type])
    for place, byte in damage:
        content[place % len(content)] = byte
    seen(content_type, bytes(content[: max(end, 1)]))
