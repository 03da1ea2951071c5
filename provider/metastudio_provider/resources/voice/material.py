"""What a voice is trained from, checked before anything is created: names, counts, wav files, texts, lengths.

The API reference names the files and their number. The user guide says how long a sentence may be (a longer one makes
the training fail) and recommends 48 kHz. No document states other limits of a wav file.
"""

import contextlib
import re
import wave
import zipfile
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

from ...errors import Refused
from ...framework.local_files import ZIP, DeclaredFile, LocalFile, declared_files
from ...framework.sources import given_digest
from ...values.shape import Path as Place
from ...values.validation import Problem

WAV, TXT = "audio/wav", "text/plain"
"""Content types of a recording and of its text."""

SENTENCES = {"BASIC": 20, "MIDDLE": 100}
"""Sentences of which a voice is trained."""

ONE_RECORDING = ("ADVANCE", "THIRD_PARTY")
"""Editions for which a voice is trained from one long recording."""

LONGEST_SENTENCE = 15.0
"""Seconds."""

LEAST_RATE, GOOD_RATE = 16_000, 48_000
"""Samples a second. Below the first, speech lacks what a voice is known by; the second is what the guide recommends."""

LEAST_BITS = 16
"""Bits of a sample."""

EXTENSIBLE = "unknown format: 65534"
"""What Python 3.11 says of a wav header that later versions read. Such a file is left to the service."""

MOST_NAMED = 3
"""Names that a sentence lists before it counts."""


@dataclass(frozen=True)
class Sound:
    """One wav file. Without a rate it is none that can be read."""

    place: Place
    name: str
    rate: int = 0
    bits: int = 0
    seconds: float = 0.0


@dataclass(frozen=True)
class Text:
    """One txt file."""

    place: Place
    name: str
    content: bytes

    @property
    def text(self) -> str | None:
        """What it says, None where it is no text in UTF-8."""
        try:
            return self.content.decode("utf-8-sig")
        except UnicodeDecodeError:
            return None


@dataclass(frozen=True)
class Fault:
    """What may be wrong with a file: which ones have it, and how a sentence about the first of them goes on."""

    has: Callable[[Any], bool]
    said: Callable[[Any], str]
    advice: bool = False


SOUND_FAULTS = (
    Fault(lambda one: not one.rate, lambda _: "is no wav file with uncompressed sound (PCM)"),
    Fault(lambda one: bool(one.rate) and not one.seconds, lambda _: "holds no sound"),
    Fault(
        lambda one: 0 < one.rate < LEAST_RATE,
        lambda one: f"has {one.rate} samples a second: the least is {LEAST_RATE}, and {GOOD_RATE} are recommended",
    ),
    Fault(
        lambda one: 0 < one.bits < LEAST_BITS,
        lambda one: f"has {one.bits} bits a sample: the least is {LEAST_BITS}",
    ),
    Fault(
        lambda one: LEAST_RATE <= one.rate < GOOD_RATE,
        lambda one: f"has {one.rate} samples a second, and the service recommends {GOOD_RATE}",
        advice=True,
    ),
)

SENTENCE_FAULTS = (
    *SOUND_FAULTS,
    Fault(
        lambda one: one.seconds > LONGEST_SENTENCE,
        lambda one: f"lasts {one.seconds:.1f} seconds, and a sentence may last {LONGEST_SENTENCE:.0f}",
    ),
)

TEXT_FAULTS = (
    Fault(lambda one: one.text is None, lambda _: "is no text in UTF-8"),
    Fault(lambda one: one.text is not None and not one.text.strip(), lambda _: "holds no text"),
)


def material_problems(files: Collection[LocalFile], inputs: Mapping[str, Any]) -> Iterator[Problem]:
    """What is wrong with the recordings, and with how they are declared. Parts may be UNKNOWN."""
    edition, create_type = inputs.get("edition"), inputs.get("create_type")
    data, recordings, texts = (inputs.get(name) for name in ("training_data", "recordings", "texts"))
    if data is not None and recordings is not None:
        yield Problem(("recordings",), "cannot be given beside `training_data`: a voice is made of one of them.")
        return
    if create_type == "SEGMENT" and data is not None:
        yield Problem(("training_data",), "is a package, and `create_type` SEGMENT takes `recordings` with `texts`.")
    if create_type == "PACKAGE" and recordings is not None:
        yield Problem(("recordings",), "go sentence by sentence, and `create_type` PACKAGE takes `training_data`.")
    if edition in ONE_RECORDING and (create_type == "SEGMENT" or recordings is not None):
        name = "recordings" if recordings is not None else "create_type"
        yield Problem((name,), f"is for the editions BASIC and MIDDLE; {edition} takes one long recording.")
        return
    if (recordings is None) != (texts is None):
        missing, given = ("texts", "recordings") if texts is None else ("recordings", "texts")
        yield Problem((missing,), f"is required beside `{given}`: each sentence has a recording and a text.")
    elif isinstance(recordings, list) and isinstance(texts, list):
        yield from _in_sentences(edition, recordings, texts)
    yield from content_problems(files, inputs)


def content_problems(files: Collection[LocalFile], inputs: Mapping[str, Any]) -> Iterator[Problem]:
    """What is wrong with the content of recordings and texts, one sentence for each fault."""
    sounds, texts = list[Sound](), list[Text]()
    for declared, path in at_hand(files, inputs):
        if declared.file.content_type == ZIP:
            yield from _in_package(declared.place, inputs.get("edition"), path)
        elif declared.file.content_type == WAV:
            sounds += _read_file(declared, path)
        elif declared.file.content_type == TXT:
            texts.append(Text(declared.place, path.name, path.read_bytes()))
    yield from _faults(sounds, SENTENCE_FAULTS)
    yield from _faults(texts, TEXT_FAULTS)


def at_hand(files: Collection[LocalFile], inputs: Mapping[str, Any]) -> Iterator[tuple[DeclaredFile, Path]]:
    """The declared files that are there, a folder as its archive. Of the others `file_problems` speaks."""
    for declared in declared_files(files, inputs):
        with contextlib.suppress(Refused):
            path = declared.path
            if path.is_file():
                yield declared, path


def sounds_of(files: Collection[LocalFile], inputs: Mapping[str, Any]) -> Iterator[Sound]:
    """Every wav file that is declared."""
    for declared, path in at_hand(files, inputs):
        if declared.file.content_type == ZIP:
            with zipfile.ZipFile(path) as archive:
                yield from _sounds_in(declared.place, archive)
        elif declared.file.content_type == WAV:
            yield from _read_file(declared, path)


def _in_package(place: Place, edition: Any, file: Path) -> Iterator[Problem]:
    """An archive: its names, and the content of its files."""
    try:
        with zipfile.ZipFile(file) as archive:
            names = [info.filename for info in archive.infolist() if not info.is_dir()]
            yield from _of_names(place, edition, names)
            faults = SENTENCE_FAULTS if edition in SENTENCES else SOUND_FAULTS
            yield from _faults(list(_sounds_in(place, archive)), faults)
            texts = [Text(place, name, archive.read(name)) for name in names if name.lower().endswith(".txt")]
            yield from _faults(texts, TEXT_FAULTS)
    except (zipfile.BadZipFile, EOFError, NotImplementedError, RuntimeError, OSError):
        yield Problem(place, f'names no zip archive that can be read: "{file.name}".')


def _in_sentences(edition: Any, recordings: Sequence[Any], texts: Sequence[Any]) -> Iterator[Problem]:
    """Recordings and texts as lists: their number and their names."""
    wanted = SENTENCES.get(edition)
    for name, paths in (("recordings", recordings), ("texts", texts)):
        if wanted is not None and len(paths) != wanted:
            yield Problem((name,), f"has {len(paths)} files, and the edition {edition} is trained from {wanted}.")
    for index, (recording, text) in enumerate(zip(recordings, texts, strict=False)):
        named = [Path(one) for one in (recording, text) if isinstance(one, str) and not given_digest(one)]
        if len({path.stem for path in named}) > 1:
            names = f"`{named[1].name}` stands beside `{named[0].name}`"
            yield Problem(("texts", index), f"does not belong to its recording by name: {names}.")


def _of_names(place: Place, edition: Any, names: Sequence[str]) -> Iterator[Problem]:
    """The files that a package must have, and no others."""
    if edition in SENTENCES:
        count = SENTENCES[edition]
        rule = f"the edition {edition} takes 0.wav to {count - 1}.wav, and a text for each, 0.txt to {count - 1}.txt"
        wanted = {f"{index}.{suffix}" for index in range(count) for suffix in ("wav", "txt")}
        if missing := sorted(wanted - set(names), key=_order):
            yield Problem(place, f"lacks {_some(missing)}: {rule}.")
        if more := sorted(set(names) - wanted, key=_order):
            yield Problem(place, f"has {_some(more)} too: {rule}.")
    elif edition in ONE_RECORDING and not (len(names) == 1 and names[0].lower().endswith(".wav")):
        held = _some(sorted(names, key=_order)) if names else "nothing"
        yield Problem(place, f"must hold one wav file for the edition {edition}, and holds {held}.")


def _faults(found: Sequence[Any], faults: Sequence[Fault]) -> Iterator[Problem]:
    """One sentence for each fault, however many of the files have it."""
    for fault in faults:
        having = [one for one in found if fault.has(one)]
        if having:
            first, more = having[0], f" (so {_are(len(having) - 1)})" if len(having) > 1 else ""
            yield Problem(first.place, f"{first.name} {fault.said(first)}{more}.", advice=fault.advice)


def _are(more: int) -> str:
    return f"are {more} more" if more > 1 else "is one more"


def _sounds_in(place: Place, archive: zipfile.ZipFile) -> Iterator[Sound]:
    for name in sorted(archive.namelist(), key=_order):
        if name.lower().endswith(".wav"):
            with archive.open(name) as stream:
                yield from _read(place, name, stream)


def _read_file(declared: DeclaredFile, path: Path) -> Iterator[Sound]:
    with path.open("rb") as stream:
        yield from _read(declared.place, path.name, stream)


def _read(place: Place, name: str, stream: IO[bytes]) -> Iterator[Sound]:
    """A wav file; nothing for one that this Python cannot read, and the service may."""
    try:
        with wave.open(stream, "rb") as sound:
            rate = sound.getframerate()
            yield Sound(place, name, rate, 8 * sound.getsampwidth(), sound.getnframes() / (rate or 1))
    except (wave.Error, EOFError) as error:
        if str(error) != EXTENSIBLE:
            yield Sound(place, name)


def _order(name: str) -> tuple[int, str]:
    """Numbers in the order of their values."""
    number = re.match(r"\d+", name)
    return (int(number[0]) if number else -1, name)


def _some(names: Sequence[str]) -> str:
    """The first names, and how many there are more."""
    more = len(names) - MOST_NAMED
    return ", ".join(names[:MOST_NAMED]) + (f" and {more} more" if more > 0 else "")
