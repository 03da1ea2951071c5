"""Rules across the inputs of an asset, and what its files must be before anything is sent."""

from collections.abc import Iterator, Mapping
from typing import Any

from ...errors import Refused
from ...framework.local_files import DeclaredFile
from ...values.model import UNKNOWN
from ...values.validation import Problem
from .files import CATEGORIES, IN_PARTS, LARGEST, MAIN, PLAIN_NAME, name_of
from .states import TRAINED

MEGABYTE = 1024**2

MAIN_FILES: Mapping[str, tuple[str, int]] = {
    "VIDEO": ("mp4 m4v mkv mov flv 3gp wmv avi webm", LARGEST),
    "IMAGE": ("jpeg jpg png bmp gif", 50 * MEGABYTE),
    "MUSIC": ("wav mp3 m4a", 100 * MEGABYTE),
    "AUDIO": ("wav mp3 m4a", 100 * MEGABYTE),
    "PPT": ("ppt pptx pdf", 100 * MEGABYTE),
}
"""Endings and most bytes of the main file of each type, where they are documented."""

OTHER_FILES: Mapping[str, str] = {
    "PPT": "COVER PAGE OTHER",
    "VOICE_MODEL": "SAMPLE OTHER",
    "HUMAN_MODEL_2D": "COVER SAMPLE OTHER",
    "BUSINESS_CARD_TEMPLET": "COVER",
    "IMAGE": "",
    "VIDEO": "COVER",
}
"""Categories of files beside the main file that an asset of each type has, where they are documented."""

BEGINNINGS: Mapping[str, tuple[bytes, ...]] = {
    "jpeg": (b"\xff\xd8\xff",),
    "jpg": (b"\xff\xd8\xff",),
    "png": (b"\x89PNG\r\n\x1a\n",),
    "gif": (b"GIF87a", b"GIF89a"),
    "bmp": (b"BM",),
    "wav": (b"RIFF", b"RF64"),
    "pdf": (b"%PDF-",),
}
"""How a file begins that is what its name says."""


def file_rules(inputs: Mapping[str, Any], files: list[DeclaredFile]) -> Iterator[Problem]:
    """What a file must be for an asset of its type. The service looks after the upload only."""
    kind = inputs.get("asset_type")
    for declared in files:
        category = CATEGORIES[declared.file.name]
        allowed = OTHER_FILES.get(kind, category) if isinstance(kind, str) else category
        if category not in ("MAIN", "PACKAGE", *allowed.split()):
            yield Problem(declared.place, f"is no file of an asset of type {kind}.", documented=True)
        if declared.file.several and not PLAIN_NAME.fullmatch(name_of(declared)):
            yield Problem(declared.place, "is no name of a file: letters, digits and -!$'(),.+=@_~/ are allowed.")
        try:
            path = declared.path
        except Refused:
            continue  # said already
        if not path.is_file():
            continue
        size, suffix = path.stat().st_size, path.suffix.removeprefix(".").lower()
        if size > LARGEST and category not in IN_PARTS:
            yield Problem(declared.place, f"has {size} bytes, and such a file may have {LARGEST}.")
        if declared.key == MAIN and kind in MAIN_FILES:
            yield from _main_file(str(kind), suffix, size)
        if size and (begins := BEGINNINGS.get(suffix)):
            with path.open("rb") as stream:
                if not stream.read(8).startswith(begins):
                    yield Problem(declared.place, f'is no {suffix} file, although it ends so: "{declared.spelled}".')


def _main_file(kind: str, suffix: str, size: int) -> Iterator[Problem]:
    endings, most = MAIN_FILES[kind]
    if suffix not in endings.split():
        text = f"must end with one of {', '.join(endings.split())} for an asset of type {kind}."
        yield Problem((MAIN,), text, documented=True)
    if size > most:
        text = f"has {size} bytes; an asset of type {kind} may have {most // MEGABYTE} MiB."
        yield Problem((MAIN,), text, documented=True)


def rules(inputs: Mapping[str, Any]) -> Iterator[Problem]:
    """Rules across the properties of an asset."""
    kind, shared = inputs.get("asset_type"), inputs.get("shared_config")
    if inputs.get(MAIN) is None and kind not in (*TRAINED, UNKNOWN, None):
        text = "is missing: the service lets an asset fail whose main file is not uploaded within 24 hours."
        yield Problem((MAIN,), text, advice=True)
    if inputs.get("is_need_generate_cover") and kind not in ("VIDEO", UNKNOWN):
        yield Problem(("is_need_generate_cover",), "means something for assets of type VIDEO only.", advice=True)
    timed = inputs.get("auto_operation_config")
    for index, one in enumerate(timed if isinstance(timed, list) else ()):
        for name in ("operation", "operation_time") if isinstance(one, Mapping) else ():
            if one.get(name) is None:
                yield Problem(("auto_operation_config", index), f"needs `{name}`.")
    if isinstance(shared, Mapping):
        how, with_whom = shared.get("shared_type"), shared.get("allowed_project_ids")
        if how == "PUBLIC":
            yield Problem(("shared_config", "shared_type"), "PUBLIC is for the service's own assets.", documented=True)
        if how == "SHARED" and not with_whom:
            yield Problem(("shared_config", "allowed_project_ids"), "is required when `shared_type` is SHARED.")
        if with_whom and how not in ("SHARED", UNKNOWN):
            yield Problem(("shared_config", "allowed_project_ids"), "is of use when `shared_type` is SHARED only.")
