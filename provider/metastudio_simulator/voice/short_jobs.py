"""Short voice jobs: they check the quality of recordings. They can be neither listed nor deleted."""

from typing import Final

from ..base import uploads
from ..base.assumptions import WRONG_STATE
from ..base.call import Call, operation
from ..base.contents import ZIP
from ..base.job_states import JobStates, Step
from ..base.refusals import Refusal
from ..base.store import Document, Transaction
from . import material
from .assessment import assessment
from .assumptions import FAILURE, JOB_NOT_FOUND, SHORT_DURATION, SHORT_JOB_SECONDS, WRONG_FORMAT
from .states import CREATING, need_state

DATA = "data"
STATES: Final = (CREATING, "PROCESSING", "SUCCEED", "FAILED")


def _result(_tx: Transaction, job: Document) -> str:
    return "FAILED" if job["problem"] else "SUCCEED"


def _problem(package: material.Facts) -> str | None:
    """What is wrong with the uploaded zip. It holds any number of wavs, and nothing else."""
    if not package or not package["zip"]:
        return "the data are no zip of recordings"
    for name, facts in package["zip"].items():
        if problem := material.sound_problem(facts):
            return f"{name} {problem}"
    return material.length_problem(package["zip"].values(), *SHORT_DURATION)


def _entered(_tx: Transaction, job: Document, moment: float, reason: str | None) -> None:
    shown = job["shown"]
    shown["lastupdate_time"] = int(moment)
    if shown["state"] == "SUCCEED":
        shown["assess_result"] = assessment()
    if shown["state"] == "FAILED":
        code, text = (WRONG_FORMAT, job["problem"]) if job["problem"] else FAILURE
        shown |= {"job_failed_code": code, "job_failed_reason": (reason or text)[:256]}


JOBS: Final = JobStates(
    kind="short_voice_job",
    mode="voice_training",
    steps={"PROCESSING": Step(SHORT_JOB_SECONDS, _result)},
    entered=_entered,
    summary=lambda job: {"job_id": job["shown"]["job_id"]},
)


@operation("create_short_job")
def create_job(call: Call) -> Document:
    now, job_id = int(call.now), call.new_id()
    shown = {"job_type": call.body["job_type"], "job_id": job_id, "state": CREATING}
    shown |= {"create_time": now, "lastupdate_time": now}
    JOBS.insert(call.tx, {"project": call.project, "shown": shown, "since": call.now, "problem": None})
    [url] = call.upload_addresses(job_id, [(DATA, 1, ZIP)])
    return {"job_id": job_id, "data_uploading_url": url}


@operation("commit_short_job")
def commit_job(call: Call) -> None:
    job = JOBS.found(call, JOB_NOT_FOUND)
    need_state(job, frozenset({CREATING}))
    stored = uploads.by_name(call.tx, job["shown"]["job_id"])
    if DATA not in stored:
        raise Refusal(400, WRONG_STATE, f"{DATA} is not uploaded")
    job["problem"] = _problem(stored[DATA].facts)
    JOBS.enter(call.tx, job, "PROCESSING", call.now)
    JOBS.save(call.tx, job)


@operation("show_short_job")
def show_job(call: Call) -> Document:
    job = JOBS.found(call, JOB_NOT_FOUND)
    JOBS.read(call.tx, job, call.now)
    shown: Document = job["shown"]
    return shown
