"""The states of a synthesis: how long they last, and what comes with them. All times are assumptions."""

from typing import Final

from ..base.job_states import JobStates, Step
from ..base.store import Document, Transaction

WAITING, PROCESSING, DONE, FAILED = STATES = ("WAITING", "PROCESSING", "SUCCEED", "FAILED")


def _entered(_tx: Transaction, job: Document, _moment: float, reason: str | None) -> None:
    job["shown"].pop("fail_msg", None)
    if job["shown"]["state"] == FAILED:
        job["shown"]["fail_msg"] = reason or "the engine failed"


def _summary(job: Document) -> Document:
    return {**job["shown"], "made": job["made"]}


JOBS: Final = JobStates(
    kind="tts_job",
    mode="tts_jobs",
    steps={WAITING: Step(2, PROCESSING), PROCESSING: Step("tts_seconds", DONE)},
    entered=_entered,
    summary=_summary,
)
