"""How an avatar training task ages: the table of its states, and the rules of what is allowed when.

The order of the states and all times are assumptions; the service states neither.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

MODES: Final = ("clock", "reads", "immediate")

WAITING: Final = "WAIT_FILE_UPLOAD"
FIRST: Final = "AUTO_VERIFYING"
LAST: Final = "JOB_SUCCESS"


@dataclass(frozen=True)
class Step:
    """A state that ends by itself: how many seconds it lasts, and what comes then."""

    seconds: float
    next: str


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
"""What entering a state writes into the task's log, and who did it; other states leave no entry."""

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


def aged(state: str, since: float, now: float, mode: str, *, read: bool) -> Iterator[tuple[str, float]]:
    """The states that a task has entered since it entered `state`, each with its moment.

    mode clock: as time passed; reads: one for every read that shows the task; immediate: all at once.
    """
    if mode == "reads":
        if read and state in STEPS:
            yield STEPS[state].next, now
        return
    while state in STEPS:
        step = STEPS[state]
        moment = since + step.seconds if mode == "clock" else now
        if moment > now:
            return
        state, since = step.next, moment
        yield state, moment
