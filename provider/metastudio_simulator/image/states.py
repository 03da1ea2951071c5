"""The states of an avatar training task: how long they last, what comes with them, and what they allow.

The order of the states and all times are assumptions; the service states neither.
"""

from typing import Final

from ..base.clock import stamp
from ..base.contract import contract
from ..base.ids import new_id
from ..base.job_states import JobStates, Step
from ..base.store import Document, Transaction
from ..base.trained import Model, trained

WAITING: Final = "WAIT_FILE_UPLOAD"
FIRST: Final = "AUTO_VERIFYING"
LAST: Final = "JOB_SUCCESS"

STEPS: Final[dict[str, Step]] = {
    "AUTO_VERIFYING": Step(60, "MANUAL_VERIFYING"),
    "MANUAL_VERIFYING": Step(3600, "MANUAL_VERIFY_SUCCESS"),
    "MANUAL_VERIFY_SUCCESS": Step(60, "TRAINING_DATA_PREPROCESSING"),
    "TRAINING_DATA_PREPROCESSING": Step(600, "TRAINING_DATA_PREPROCESS_SUCCESS"),
    "TRAINING_DATA_PREPROCESS_SUCCESS": Step(60, "TRAINING"),
    "TRAINING": Step(7200, "TRAIN_SUCCESS"),
    "TRAIN_SUCCESS": Step(60, "INFERENCE_DATA_PREPROCESSING"),
    "INFERENCE_DATA_PREPROCESSING": Step(600, "WAIT_ASSET_SYNC"),
    "WAIT_ASSET_SYNC": Step(60, LAST),
}

LOGS: Final[dict[str, tuple[str, str]]] = {
    "AUTO_VERIFYING": ("USER_VERIFYING_SUBMITTED", "USER"),
    "AUTO_VERIFY_FAILED": ("SYSTEM_VERIFY_FAILED", "SYSTEM"),
    "MANUAL_VERIFYING": ("SYSTEM_VERIFY_SUCCESS", "SYSTEM"),
    "MANUAL_VERIFY_FAILED": ("ADMIN_VERIFY_FAILED", "ADMIN"),
    "MANUAL_VERIFY_SUCCESS": ("ADMIN_VERIFY_SUCCESS", "ADMIN"),
    "TRAINING_DATA_PREPROCESSING": ("SYSTEM_TRAIN_DATA_PREPROCESSING", "SYSTEM"),
    "TRAINING_DATA_PREPROCESS_FAILED": ("SYSTEM_TRAIN_DATA_PREPROCESS_FAILED", "SYSTEM"),
    "TRAINING_DATA_PREPROCESS_SUCCESS": ("SYSTEM_TRAIN_DATA_PREPROCESS_SUCCESS", "SYSTEM"),
    "TRAINING": ("SYSTEM_TRAINING", "SYSTEM"),
    "TRAIN_FAILED": ("SYSTEM_TRAIN_FAILED", "SYSTEM"),
    "TRAIN_SUCCESS": ("SYSTEM_TRAIN_SUCCESS", "SYSTEM"),
    "INFERENCE_DATA_PREPROCESSING": ("SYSTEM_INFERENCE_DATA_PREPROCESSING", "SYSTEM"),
    "INFERENCE_DATA_PREPROCESS_FAILED": ("SYSTEM_INFERENCE_DATA_PREPROCESS_FAILED", "SYSTEM"),
    "WAIT_ASSET_SYNC": ("SYSTEM_WAIT_ASSET_SYNC", "SYSTEM"),
    "JOB_SUCCESS": ("SYSTEM_JOB_SUCCESS", "SYSTEM"),
    "JOB_FINISH": ("ADMIN_ACCEPT", "USER"),
}
"""The entry of the task's log that comes with a state, and who caused it; other states have none."""

REVIEW_FAILED: Final = frozenset({"AUTO_VERIFY_FAILED", "MANUAL_VERIFY_FAILED"})
"""The only states in which a task can be updated (stated)."""

SUBMITTABLE: Final = REVIEW_FAILED | {WAITING}

DELETABLE: Final = REVIEW_FAILED | {
    WAITING,
    "MANUAL_VERIFYING",
    "TRAINING_DATA_PREPROCESS_FAILED",
    "TRAIN_FAILED",
    "INFERENCE_DATA_PREPROCESS_FAILED",
    "JOB_SUCCESS",
    "WAIT_USER_CONFIRM",
    "JOB_REJECT",
    "JOB_FINISH",
}
"""States in which a task can be deleted (stated); elsewhere the refusal is an assumption."""

WITH_ASSET: Final = frozenset({LAST, "WAIT_USER_CONFIRM", "JOB_REJECT", "JOB_FINISH"})
"""States in which the model exists."""


def log_entry(now: float, kind: str, user: str, text: str | None = None) -> Document:
    """An entry of a task's log."""
    entry = {"operate_time": stamp(now), "log_type": kind, "operate_user": user}
    return entry if text is None else {**entry, "log_description": text[:2048]}


def _entered(tx: Transaction, job: Document, moment: float, reason: str | None) -> None:
    shown = job["shown"]
    state = shown["state"]
    if state in LOGS:
        shown["operation_logs"].append(log_entry(moment, *LOGS[state], reason))
    if state == "TRAINING":
        shown["allocated_resource"] = {
            "resource_id": new_id(tx),
            "charge_mode": "ON_DEMAND" if shown["is_ondemand_resource"] else "ONE_TIME",
            "expire_time": stamp(moment + 365 * 86400),
        }
        if not shown["is_only_human_model"]:
            shown["voice_train_job_id"] = new_id(tx)
    if state in WITH_ASSET and "asset_id" not in shown:
        shown["asset_id"] = new_id(tx)
        details = {name: shown[name] for name in ("model_resolution", "is_flexus", "is_live_copy")}
        details["model_version"] = shown["model_version"].replace(".", "_")
        model = (job["project"], shown["asset_id"], "HUMAN_MODEL_2D", shown["name"], moment)
        trained(tx, Model(*model, {"human_model_2d_meta": details}))


def _summary(job: Document) -> Document:
    basic = contract().schemas["TrainingJobBasicInfo"]["properties"]
    return {name: value for name, value in job["shown"].items() if name in basic}


JOBS: Final = JobStates(kind="avatar_job", mode="training", steps=STEPS, entered=_entered, summary=_summary)
