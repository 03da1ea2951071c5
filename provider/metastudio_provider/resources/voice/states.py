"""The states of a voice training task: all that the contract names, and what each of them allows."""

from ...framework.job import TrainingStates

WAITING_FOR_FILES = frozenset({"CREATING"})
AUTOMATIC_REVIEW = frozenset({"SYSTEM_AUDITING"})
MANUAL_REVIEW = frozenset({"AUDITING"})
REVIEW_FAILED = frozenset({"AUDIT_FAILED"})

TRAINING = frozenset(
    {
        "WAITING_SPLIT",
        "SPLITTING",
        "ANNOTATING",
        "WAITING",
        "PROCESSING",
        "RESULT_REVIEW",
        "USER_RESULT_REVIEW",
        "UPLOADING",
    }
)
"""Review was passed. The service does not state the order of these states."""

TRAINING_FAILED = frozenset({"SPLIT_FAILED", "FAILED"})

NOT_ACCEPTED = frozenset({"USER_REVIEW_REJECT"})
"""By its name, the user rejected the voice. A voice was trained, so deleting it needs the stack's word."""

TRAINED = frozenset({"SUCCEED"})

REVIEWED = TRAINING | TRAINING_FAILED | NOT_ACCEPTED | TRAINED

STATES = TrainingStates(
    stages={
        "SUBMITTED": AUTOMATIC_REVIEW | MANUAL_REVIEW | REVIEW_FAILED | REVIEWED,
        "REVIEWED": REVIEWED,
        "TRAINED": TRAINED,
    },
    failed=REVIEW_FAILED | TRAINING_FAILED | NOT_ACCEPTED,
    untrained=WAITING_FOR_FILES | REVIEW_FAILED | TRAINING_FAILED,
    waiting=WAITING_FOR_FILES,
    changeable=WAITING_FOR_FILES | REVIEW_FAILED,
    # The service states that a running task is not deleted, and no list of states: these do not run.
    deletable=WAITING_FOR_FILES | REVIEW_FAILED | TRAINING_FAILED | NOT_ACCEPTED | TRAINED,
    delaying=AUTOMATIC_REVIEW,
)
