"""The recordings and texts of a voice training job: their upload addresses, and what a review finds in them."""

from collections.abc import Iterable
from typing import Any

from ..base import uploads
from ..base.call import Call
from ..base.contents import TXT, WAV, ZIP
from ..base.store import Document, Transaction
from .assumptions import DURATIONS, SAMPLE_RATES, STREAM, WRONG_FORMAT
from .editions import Edition, edition

PACKAGE, LETTER = "training_data", "authorization_letter"

Facts = dict[str, Any] | None


def addresses(call: Call, job: Document) -> dict[str, Any]:
    """New upload addresses of a job: `package`, `letter`, and for sentences `segments`. ADDRESSES_STAY."""
    job_id, sentences = job["shown"]["job_id"], edition(job)
    files = [(PACKAGE, 1, ZIP), (LETTER, 1, STREAM)]
    files += [(name, 1, WAV) for name in sentences.audio_names] + [(name, 1, TXT) for name in sentences.text_names]
    package, letter, *segments = call.upload_addresses(job_id, files)
    count = sentences.sentences
    found: dict[str, Any] = {"package": package, "letter": letter}
    if count:
        found["segments"] = {"audio_uploading_url": segments[:count], "txt_uploading_url": segments[count:]}
    return found


def missing(tx: Transaction, job: Document) -> list[str]:
    """What must be uploaded or confirmed before a job is committed. LETTER_IS_OPTIONAL."""
    stored = uploads.by_name(tx, job["shown"]["job_id"])
    if job["shown"]["create_type"] == "PACKAGE":
        return [] if PACKAGE in stored else [f"{PACKAGE} is not uploaded"]
    number = edition(job).sentences - len(confirmed(tx, job))
    return [f"{number} sentences are not confirmed"] if number else []


def confirmed(tx: Transaction, job: Document) -> list[int]:
    """The sentences that were confirmed and not uploaded anew since."""
    etags = {name: file.etag for name, file in uploads.by_name(tx, job["shown"]["job_id"]).items()}
    return sorted(
        int(index)
        for index, fingerprint in job["confirmed"].items()
        if fingerprint == [etags.get(f"{index}.wav"), etags.get(f"{index}.txt")]
    )


def errors(tx: Transaction, job: Document) -> list[Document]:
    """What the system review finds in the files of a job. SYSTEM_REVIEW_LOOKS_AT_FILES."""
    stored = {name: file.facts for name, file in uploads.by_name(tx, job["shown"]["job_id"]).items()}
    wanted = edition(job)
    if job["shown"]["create_type"] == "PACKAGE":
        package = stored[PACKAGE]
        if package is None:
            return [error(f"{PACKAGE} is no zip")]
        stored = package["zip"]
    found = list(_sentences(wanted, stored) if wanted.sentences else _recording(stored))
    problem = length_problem(stored.values(), *DURATIONS[wanted.durations][:2])
    return found or ([error(problem)] if problem else [])


def error(message: str, **names: str) -> Document:
    """One finding of a review."""
    return {**names, "error_code": WRONG_FORMAT, "error_message": message[:1024]}


def sound_problem(facts: Facts) -> str | None:
    """What is wrong with a recording."""
    if not facts or "wav" not in facts:
        return "is no wav"
    wav = facts["wav"]
    if not wav["pcm"] or wav["bits"] not in (16, 24):
        return "is not PCM of 16 or 24 bits"
    if wav["channels"] not in (1, 2):
        return "is neither mono nor stereo"
    lowest, highest = SAMPLE_RATES
    return None if lowest <= wav["rate"] <= highest else f"has a sample rate of {wav['rate']} Hz"


def unmatched(audio: Facts, text: Facts) -> list[int]:
    """The positions of a text that the recording does not say. SPOKEN_TEXT."""
    written = text["text"] if text else ""
    spoken = audio["wav"].get("comment", written) if audio else written
    if spoken == written:
        return []
    from difflib import SequenceMatcher  # a start of the simulator does without it

    blocks = SequenceMatcher(None, written, spoken, autojunk=False).get_opcodes()
    spots = [range(start, max(end, start + 1)) for kind, start, end, *_ in blocks if kind != "equal"]
    return sorted({min(spot, max(len(written) - 1, 0)) for spots_of in spots for spot in spots_of})


def length_problem(facts: Iterable[Facts], shortest: int, longest: int) -> str | None:
    """What is wrong with the length of all recordings together. LENGTHS_ARE_SUMS."""
    seconds = float(sum(one["wav"]["seconds"] for one in facts if one and "wav" in one))
    if shortest <= seconds <= longest:
        return None
    return f"the recordings last {seconds:g} s; {shortest} to {longest} s are allowed"


def _sentences(wanted: Edition, stored: dict[str, Facts]) -> Iterable[Document]:
    for audio_name, text_name in zip(wanted.audio_names, wanted.text_names, strict=True):
        names = {"audio_name": audio_name, "text_name": text_name}
        lacking = [name for name in names.values() if name not in stored]
        audio, text = stored.get(audio_name), stored.get(text_name)
        if lacking:
            yield error(f"{lacking[0]} is missing", **names)
        elif problem := sound_problem(audio):
            yield error(f"{audio_name} {problem}", **names)
        elif not text or not text.get("text"):
            yield error(f"{text_name} is no text in UTF-8", **names)
        elif unmatched(audio, text):
            yield error(f"{audio_name} does not say {text_name}", **names)
    known = {*wanted.audio_names, *wanted.text_names}
    if extra := [name for name in stored if name.endswith((".wav", ".txt")) and name not in known]:
        yield error(f"{extra[0]} is not one of {wanted.audio_names[0]} to {wanted.text_names[-1]}")


def _recording(stored: dict[str, Facts]) -> Iterable[Document]:
    if len(stored) != 1:
        yield error(f"the zip must hold one wav and nothing else; it holds {len(stored)} files")
        return
    for name, facts in stored.items():
        if problem := sound_problem(facts):
            yield error(f"{name} {problem}", audio_name=name)
