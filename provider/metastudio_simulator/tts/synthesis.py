"""Synthesis of speech: background jobs, auditions, and the records of both."""

from typing import Final

from ..base.call import Call, operation
from ..base.clock import stamp
from ..base.contract import contract
from ..base.store import Document
from .assumptions import UNKNOWN_JOB
from .errors import failure
from .states import DONE, FAILED, JOBS, WAITING
from .voices import must_speak

ASYNC, AUDITION = "ASYNC_JOB", "AUDITION"
ENGINE: Final = "TTS_LLM"
FILES: Final = {
    "audio_file_url": ("speech", None),
    "audio_info_file_url": ("info.json", "need_timestamp"),
    "audio_srt_file_url": ("speech.srt", "gen_srt"),
}
"""The files of a job: their names, and the property that asks for them."""


@operation("create_async_tts_job")
def create_job(call: Call) -> Document:
    sent = contract().fill("CreateAsyncTtsJobRequestBody", call.body)
    return {"job_id": _start(call, ASYNC, sent["voice_asset_id"], sent)}


@operation("show_async_tts_job")
def show_job(call: Call) -> Document:
    shown = _shown(call, ASYNC)["shown"]
    answer: Document = {"state": shown["state"], "code": "0"}
    if shown["state"] == FAILED:
        return answer | {"code": "1", "message": shown["fail_msg"]}
    return answer | _files(call, shown)


@operation("create_tts_audition")
def create_audition(call: Call) -> Document:
    return {"job_id": _start(call, AUDITION, call.body["emotion"], call.body)}


@operation("show_tts_audition_file")
def show_audition(call: Call) -> Document:
    shown = _shown(call, AUDITION)["shown"]
    if shown["state"] == FAILED:
        return {"is_file_complete": True, "code": "1", "message": shown["fail_msg"], "files": []}
    files = _files(call, shown)
    url = files.get("audio_file_url")
    return {"is_file_complete": bool(url), "code": "0", "files": [{"download_url": url}] if url else []}


@operation("show_tts_job")
def list_records(call: Call) -> Document:
    """RECORDS_ARE_KEPT; a record appears after the seconds of the option tts_records_seconds."""
    query, created = call.query, call.period("create_since", "create_until")
    exact = ("job_id", "job_type", "tts_service_enum", "business_type")
    late = call.option("tts_records_seconds")

    def wanted(job: Document) -> bool:
        return (
            all(query.get(name) in (None, "", job.get(name)) for name in exact)
            and created.covers(job["create_time"])
            and job["made"] + late <= call.now
        )

    count, jobs = call.newest_page(JOBS.kind, wanted)
    return {"count": count, "data": [_record(call, job) for job in jobs]}


def _start(call: Call, kind: str, voice: str, sent: Document) -> str:
    if not call.option("tts_enabled"):
        raise failure("voice synthesis is not enabled for the tenant")
    must_speak(call, voice)
    job_id = call.new_id()
    shown = {
        "job_id": job_id,
        "state": WAITING,
        "job_type": kind,
        "asset_id": voice[:48],
        "tts_service_enum": ENGINE,
        "text_length": min(max(len(sent["text"]), 1), 10000),
        "create_time": stamp(call.now),
        "audio_format": sent.get("audio_format", "WAV"),
        "need_timestamp": sent.get("need_timestamp", False),
        "gen_srt": sent.get("gen_srt", False),
        **{name: sent[name] for name in ("business_type",) if name in sent},
    }
    JOBS.insert(call.tx, {"project": call.project, "since": call.now, "made": call.now, "shown": shown})
    return job_id


def _shown(call: Call, kind: str) -> Document:
    job = JOBS.found(call, UNKNOWN_JOB)
    if job["shown"]["job_type"] != kind:
        call.not_found(UNKNOWN_JOB)
    JOBS.read(call.tx, job, call.now)
    return job


def _files(call: Call, shown: Document) -> Document:
    """The addresses of a job's files. NO_SOUND."""
    if shown["state"] != DONE:
        return {}
    return {
        address: call.download(f"{shown['job_id']}/{name}")
        for address, (name, asked) in FILES.items()
        if asked is None or shown[asked]
    }


def _record(call: Call, job: Document) -> Document:
    """A job as the records show it."""
    hidden = ("state", "made", "business_type")
    files = _files(call, job)
    shown = {name: value for name, value in job.items() if name not in hidden}
    return {**shown, "job_state": job["state"], "files": [files] if files else []}
