"""What an avatar is trained from, checked before anything is created.

The documents name the form of the training video, its length and its sizes. With any other the review fails.
"""

from collections.abc import Collection, Iterator, Mapping
from pathlib import Path
from typing import Any

from ...framework.file_forms import film, form_problems
from ...framework.local_files import DeclaredFile, LocalFile
from ...values.validation import Problem

SHORTEST, LONGEST = 3 * 60, 10 * 60
"""Seconds of a training video."""

SLACK = 1.0
"""Seconds by which a film may miss its length: the last picture and the last sound seldom end together."""

SIZES = ((1920, 1080), (1080, 1920), (3840, 2160), (2160, 3840))


def material_problems(files: Collection[LocalFile], inputs: Mapping[str, Any]) -> Iterator[Problem]:
    """What is wrong with the local files of a task.

    No document says how long the video of a Flexus task may be, so the length is advice there.
    """
    flexus = bool(inputs.get("is_flexus") or inputs.get("is_fast_flexus"))

    def of_the_video(declared: DeclaredFile, path: Path) -> Iterator[Problem]:
        found = film(path) if declared.key == "training_video" else None
        if found is None:
            return
        if found.seconds is not None and not SHORTEST - SLACK <= found.seconds <= LONGEST + SLACK:
            text = f'must last 3 to 10 minutes: "{declared.spelled}" lasts {_length(found.seconds)}.'
            yield Problem(declared.place, text, advice=flexus, documented=not flexus)
        if found.width and (found.width, found.height) not in SIZES:
            sizes = ", ".join(f"{width}x{height}" for width, height in SIZES)
            shown = f"{found.width}x{found.height}"
            yield Problem(declared.place, f'must be one of {sizes}: "{declared.spelled}" is {shown}.', documented=True)

    yield from form_problems(files, inputs, of_the_video)


def _length(seconds: float) -> str:
    minutes, rest = divmod(round(seconds), 60)
    return f"{minutes} min {rest} s" if minutes else f"{rest} s"
