"""Sentences of a voice training job that are recorded one by one, each confirmed before the next."""

from ..base import uploads
from ..base.assumptions import WRONG_STATE
from ..base.call import Call, operation
from ..base.refusals import Refusal, invalid
from ..base.store import Document
from . import material
from .assumptions import JOB_NOT_FOUND, WRONG_FORMAT
from .editions import edition
from .states import COMMITTABLE, JOBS, need_state


@operation("confirm_training_segment")
def confirm(call: Call) -> Document:
    """Whether a recording says its text. CONFIRMED_UNTIL_UPLOADED."""
    job, index = _job(call), call.query["index"]
    need_state(job, COMMITTABLE)
    if job["shown"]["create_type"] != "SEGMENT":
        raise Refusal(400, WRONG_STATE, "the task takes its recordings in one package")
    if index >= edition(job).sentences:
        raise invalid(f"index must be {edition(job).sentences - 1} or less")
    audio_name, text_name = f"{index}.wav", f"{index}.txt"
    stored = uploads.by_name(call.tx, job["shown"]["job_id"])
    for name in (audio_name, text_name):
        if name not in stored:
            raise Refusal(400, WRONG_STATE, f"{name} is not uploaded")
    audio, text = stored[audio_name], stored[text_name]
    if problem := material.sound_problem(audio.facts):
        raise Refusal(400, WRONG_FORMAT, f"{audio_name} {problem}")
    if not text.facts or not text.facts["text"]:
        raise Refusal(400, WRONG_FORMAT, f"{text_name} is no text in UTF-8")
    positions = material.unmatched(audio.facts, text.facts)
    job["confirmed"].pop(str(index), None)
    if not positions:
        job["confirmed"][str(index)] = [audio.etag, text.etag]
    JOBS.save(call.tx, job)
    return {"confirm_result": not positions, "unmatched_index_hit": positions}


@operation("show_training_segment_info")
def show_confirmed(call: Call) -> Document:
    return {"confirmed_index": material.confirmed(call.tx, _job(call))}


def _job(call: Call) -> Document:
    return JOBS.found(call, JOB_NOT_FOUND, call.query["job_id"])
