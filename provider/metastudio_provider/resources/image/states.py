"""States of an avatar training task, as far as the provider acts on them."""

from collections.abc import Mapping

WAITING_FOR_FILES = "WAIT_FILE_UPLOAD"
AUTOMATIC_REVIEW = "AUTO_VERIFYING"

CHANGEABLE = frozenset({"AUTO_VERIFY_FAILED", "MANUAL_VERIFY_FAILED"})
"""The service accepts an update in these states only."""

DELETABLE = frozenset(
    {
        WAITING_FOR_FILES,
        "AUTO_VERIFY_FAILED",
        "MANUAL_VERIFYING",
        "MANUAL_VERIFY_FAILED",
        "TRAINING_DATA_PREPROCESS_FAILED",
        "TRAIN_FAILED",
        "INFERENCE_DATA_PREPROCESS_FAILED",
        "JOB_SUCCESS",
        "WAIT_USER_CONFIRM",
        "JOB_REJECT",
        "JOB_FINISH",
    }
)
"""The service deletes a task in these states only."""

FAILED = frozenset({"AUTO_VERIFY_FAILED", "MANUAL_VERIFY_FAILED", "JOB_REJECT"})
"""States that end a wait: nothing moves on from them by itself. Failed training is the administrators' to re-run."""

STAGES: Mapping[str, frozenset[str]] = {
    "SUBMITTED": frozenset({WAITING_FOR_FILES}),
    "REVIEWED": frozenset({WAITING_FOR_FILES, AUTOMATIC_REVIEW, "MANUAL_VERIFYING", *CHANGEABLE}),
}
"""What `wait_for` waits for, as the states it is not reached in. The order of states beyond review is not stated."""

DONE = frozenset({"JOB_SUCCESS", "WAIT_USER_CONFIRM", "JOB_FINISH"})
"""The avatar is ready; accounts on the service's allow list then confirm it themselves."""


def reached(goal: str, state: str) -> bool:
    """Whether a task in `state` has come as far as `goal` (SUBMITTED, REVIEWED or TRAINED)."""
    return state in DONE if goal == "TRAINED" else state not in STAGES[goal]
