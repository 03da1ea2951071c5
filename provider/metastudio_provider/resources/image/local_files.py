"""The local files of an avatar training task: what is uploaded where, and how a change of content is noticed."""

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ...values.validation import Problem

BINARY, ZIP = "application/octet-stream", "application/zip"

PART_BYTES = 64 * 1024 * 1024
"""Bytes of one part of a video when the stack gives no count: large enough for few calls, small enough to retry."""

MOST_PARTS = 1000


@dataclass(frozen=True)
class LocalFile:
    """`name` is the input with the path, `address` the property of the answer with its upload address or addresses."""

    name: str
    address: str
    content_type: str = BINARY
    parts: str | None = None
    """The input that holds the number of parts, for a file that is uploaded in parts."""


FILES = (
    LocalFile("training_video", "training_video_upload_url", parts="video_multipart_count"),
    LocalFile("action_video", "action_video_upload_url", parts="action_video_multipart_count"),
    LocalFile("audio_archive", "audio_upload_url", ZIP),
    LocalFile("cover_image", "cover_upload_url"),
    LocalFile("id_card_image1", "id_card_image1_upload_url"),
    LocalFile("id_card_image2", "id_card_image2_upload_url"),
    LocalFile("authorization_letter", "grant_file_upload_url"),
    LocalFile("pre_beauty_image", "pre_beauty_image_upload_url"),
    LocalFile("post_beauty_image", "post_beauty_image_upload_url"),
)


def file_problems(inputs: Mapping[str, Any]) -> Iterator[Problem]:
    """Files that cannot be uploaded."""
    for file in FILES:
        path = inputs.get(file.name)
        if not isinstance(path, str):
            continue
        if not Path(path).is_file():
            yield Problem((file.name,), f'names no file: "{path}" (relative paths start at the project folder).')
        elif Path(path).stat().st_size == 0:
            yield Problem((file.name,), f'names an empty file: "{path}".')


def hashes(inputs: Mapping[str, Any]) -> dict[str, str]:
    """The SHA-256 of every declared file that is there, by the name of its input."""
    return {
        file.name: digest(Path(inputs[file.name]))
        for file in FILES
        if isinstance(inputs.get(file.name), str) and Path(inputs[file.name]).is_file()
    }


def digest(path: Path) -> str:
    """The SHA-256 of a file as hexadecimal text."""
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def part_count(path: Path) -> int:
    """Into how many parts a video is cut when the stack does not say."""
    return min(MOST_PARTS, max(1, -(-path.stat().st_size // PART_BYTES)))
