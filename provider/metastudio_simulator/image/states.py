"""The states of an avatar training task: how long they last, what comes with them, and what they allow.

The order of the states and all times are assumptions; the service states neither.
"""

from collections.abc import Callable
from typing import Final, NamedTuple

from ..base.clock import stamp
from ..base.contract import contract
from ..base.ids import new_id
from ..base.job_states import JobStates, Step
from ..base.store import Document, Transaction
from ..base.trained import Model, trained

WAITING: Final = "WAIT_FILE_UPLOAD"
FIRST: Final = "AUTO_VERIFYING"
LAST: Final = "JOB_SUCCESS"

CONFIRMING: Final = "WAIT_USER_CONFIRM"


class Phase(NamedTuple):
    """A state of a submitted task that ends by itself: its seconds, the state that follows, and where it may fail."""

    seconds: float
    next: str
    failed: str | None = None


PHASES: Final[dict[str, Phase]] = {
    FIRST: Phase(60, "MANUAL_VERIFYING", "AUTO_VERIFY_FAILED"),
    "MANUAL_VERIFYING": Phase(3600, "MANUAL_VERIFY_SUCCESS", "MANUAL_VERIFY_FAILED"),
    "MANUAL_VERIFY_SUCCESS": Phase(60, "TRAINING_DATA_PREPROCESSING"),
    "TRAINING_DATA_PREPROCESSING": Phase(600, "TRAINING_DATA_PREPROCESS_SUCCESS", "TRAINING_DATA_PREPROCESS_FAILED"),
    "TRAINING_DATA_PREPROCESS_SUCCESS": Phase(60, "TRAINING"),
    "TRAINING": Phase(7200, "TRAIN_SUCCESS", "TRAIN_FAILED"),
    "TRAIN_SUCCESS": Phase(60, "INFERENCE_DATA_PREPROCESSING"),
    "INFERENCE_DATA_PREPROCESSING": Phase(600, "WAIT_ASSET_SYNC", "INFERENCE_DATA_PREPROCESS_FAILED"),
    "WAIT_ASSET_SYNC": Phase(60, LAST),
}

REASONS: Final[dict[str, tuple[str, str | None]]] = {
    "AUTO_VERIFY_FAILED": ("The video is not 1920x1080, 1080x1920, 3840x2160 or 2160x3840.", "44005901"),
    "MANUAL_VERIFY_FAILED": ("The face is not visible throughout the video.", None),
    "TRAINING_DATA_PREPROCESS_FAILED": ("The face could not be found in the video.", None),
    "TRAIN_FAILED": ("The training did not converge.", None),
    "INFERENCE_DATA_PREPROCESS_FAILED": ("No part of the video is still enough.", None),
}
"""What the log says of a failure, and its error code, where the control interface gives no reason."""

FAILURES: Final = tuple(REASONS)


def _follower(state: str) -> Callable[[Transaction, Document], str]:
    """The state that follows: it depends on the options."""
    phase = PHASES[state]

    def follower(tx: Transaction, _job: Document) -> str:
        if phase.failed is not None and tx.settings["avatar_training_fails"] == phase.failed:
            return phase.failed
        return CONFIRMING if phase.next == LAST and tx.settings["avatar_allow_list"] else phase.next

    return follower


STEPS: Final[dict[str, Step]] = {state: Step(phase.seconds, _follower(state)) for state, phase in PHASES.items()}

UNDER_WAY: Final = frozenset(PHASES)
"""Submitted tasks in these states count for `max_avatar_trainings`."""

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

WITH_ASSET: Final = frozenset({LAST, CONFIRMING, "JOB_REJECT", "JOB_PENDING", "JOB_FINISH"})
"""States in which the model exists."""


def log_entry(now: float, kind: str, user: str, text: str | None = None, code: str | None = None) -> Document:
    """An entry of a task's log."""
    entry = {"operate_time": stamp(now), "log_type": kind, "operate_user": user}
    entry |= {} if text is None else {"log_description": text[:2048]}
    return entry if code is None else {**entry, "error_code": code}


def _entered(tx: Transaction, job: Document, moment: float, reason: str | None) -> None:
    shown = job["shown"]
    state = shown["state"]
    if state in LOGS:
        text, code = (reason, None) if reason is not None else REASONS.get(state, (None, None))
        shown["operation_logs"].append(log_entry(moment, *LOGS[state], text, code))
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
