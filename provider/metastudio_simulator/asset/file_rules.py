"""What files the assets of each type may have: categories, types, sizes; and as what a file is uploaded."""

from typing import Final, NamedTuple

from .states import COVER, MAIN, PAGE, TEMPORARY

MIB: Final = 1024 * 1024


class MainFile(NamedTuple):
    """The main file of a type of assets: its file types, and its largest size."""

    types: frozenset[str]
    limit: int


SOUND: Final = MainFile(frozenset({"wav", "mp3", "m4a"}), 100 * MIB)

MAIN_FILES: Final[dict[str, MainFile]] = {
    "VIDEO": MainFile(frozenset(["mp4", "m4v", "mkv", "mov", "flv", "3gp", "wmv", "avi", "webm"]), 5 * 1024 * MIB),
    "IMAGE": MainFile(frozenset({"jpeg", "jpg", "png", "bmp", "gif"}), 50 * MIB),
    "MUSIC": SOUND,
    "AUDIO": SOUND,
    "PPT": MainFile(frozenset({"ppt", "pptx", "pdf"}), 100 * MIB),
}
"""Limits of main files (stated); other types of assets have none."""

CATEGORIES: Final[dict[str, frozenset[str]]] = {
    "PPT": frozenset({MAIN, COVER, PAGE, "OTHER"}),
    "VOICE_MODEL": frozenset({MAIN, "SAMPLE", "OTHER"}),
    "HUMAN_MODEL_2D": frozenset({MAIN, COVER, "SAMPLE", "OTHER"}),
    "BUSINESS_CARD_TEMPLET": frozenset({MAIN, COVER}),
    "IMAGE": frozenset({MAIN}),
    "VIDEO": frozenset({MAIN, COVER}),
}
"""Categories of files by the type of the asset (stated); TEMPORARY and PACKAGE may be anywhere."""

ANYWHERE: Final = frozenset({TEMPORARY, "PACKAGE"})

STREAM: Final = "application/octet-stream"

CONTENT_TYPES: Final[dict[str, str]] = {
    "gif": "image/gif",
    "jpeg": "image/jpeg",
    "jpg": "image/jpeg",
    "png": "image/png",
    "mp4": "video/mp4",
    "mp3": "audio/mp3",
    "wav": "audio/wav",
}
"""The Content-Type of an upload by the type of the file (stated); every other file is a stream of bytes."""
