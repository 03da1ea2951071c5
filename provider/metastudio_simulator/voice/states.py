"""The states of a voice training job: how long they last, what comes with them, and what they allow.

The order of the states and all times are assumptions; the service states neither.
"""

from typing import Final

from ..base.assumptions import WRONG_STATE
from ..base.ids import new_id
from ..base.job_states import JobStates, Step
from ..base.refusals import Refusal
from ..base.store import Document, Transaction
from ..base.trained import Model, trained
from . import reviews
from .assumptions import FAILURE
from .editions import edition

CREATING: Final = "CREATING"
FIRST: Final = "SYSTEM_AUDITING"
REJECTED: Final = "AUDIT_FAILED"
LAST: Final = "SUCCEED"


def _after_system_review(_tx: Transaction, job: Document) -> str:
    return REJECTED if job["errors"] else "AUDITING"


def _after_manual_review(tx: Transaction, job: Document) -> str:
    if job["times"].get(REJECTED, 0) < tx.settings["voice_rejections"]:
        return REJECTED
    return "WAITING" if edition(job).sentences else "WAITING_SPLIT"


STEPS: Final[dict[str, Step]] = {
    FIRST: Step(60, _after_system_review),
    "AUDITING": Step(3600, _after_manual_review),
    "WAITING_SPLIT": Step(60, "SPLITTING"),
    "SPLITTING": Step(600, "ANNOTATING"),
    "ANNOTATING": Step(3600, "WAITING"),
    "WAITING": Step(60, "PROCESSING"),
    "PROCESSING": Step(7200, "RESULT_REVIEW"),
    "RESULT_REVIEW": Step(600, "UPLOADING"),
    "UPLOADING": Step(60, LAST),
}
"""One long recording is split and annotated; sentences are not."""

LOGS: Final[dict[str, tuple[str, str]]] = {
    FIRST: ("COMMIT_JOB", "USER"),
    "AUDITING": ("SYSTEM_AUDIT_PASS", "SYSTEM"),
    "RESULT_REVIEW": ("TRAINING_FINISH", "SYSTEM"),
    "UPLOADING": ("UPLOADING_MODEL", "SYSTEM"),
    LAST: ("COMPLETE_JOB", "SYSTEM"),
}
"""The entry of the job's log that comes with a state, and who caused it; reviews write theirs themselves."""

COMMITTABLE: Final = frozenset({CREATING, REJECTED})

FAILED: Final = frozenset({"SPLIT_FAILED", "FAILED"})

DELETABLE: Final = COMMITTABLE | FAILED | {LAST, "USER_REVIEW_REJECT"}
"""States in which a job can be deleted: it is not running."""


def need_state(job: Document, states: frozenset[str]) -> None:
    """Refuse what the state of a job does not allow."""
    state = job["shown"]["state"]
    if state not in states:
        raise Refusal(400, WRONG_STATE, f"the task state {state} does not allow the operation")


def _entered(tx: Transaction, job: Document, moment: float, reason: str | None) -> None:
    shown, times = job["shown"], job["times"]
    state, before = shown["state"], job["before"]
    job["before"] = state
    times[state] = times.get(state, 0) + 1
    shown |= {"reject_times": min(times[state], 10), "lastupdate_time": int(moment)}  # TIMES_ARE_SECONDS
    for name in ("job_failed_code", "job_failed_reason"):
        shown.pop(name, None)
    if state in LOGS:
        reviews.log(job, moment, *LOGS[state])
    if state == REJECTED:
        reviews.reject(job, moment, reason, by_system=before == FIRST)
    elif before == FIRST:
        reviews.pass_system(job, moment)
    elif before == "AUDITING":
        reviews.pass_manual(job, moment)
    if state in FAILED:
        shown |= {"job_failed_code": FAILURE[0], "job_failed_reason": (reason or FAILURE[1])[:256]}
        reviews.log(job, moment, "TRAINING_FINISH", "SYSTEM", algorithm_failure_reason=shown["job_failed_reason"])
    if state == LAST and "asset_id" not in shown:
        shown["asset_id"] = new_id(tx)
        details = {name: shown[name] for name in ("sex", "language") if name in shown}
        model = (job["project"], shown["asset_id"], "VOICE_MODEL", shown["voice_name"], moment)
        trained(tx, Model(*model, {"voice_model_meta": {"model_type": "CLONE", **details}}))


JOBS: Final = JobStates(
    kind="voice_job", mode="voice_training", steps=STEPS, entered=_entered, summary=lambda job: dict(job["shown"])
)
