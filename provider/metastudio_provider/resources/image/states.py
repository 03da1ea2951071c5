"""The states of an avatar training task: all that the contract names, and what each of them allows."""

from ...framework.job import TrainingStates

WAITING_FOR_FILES = frozenset({"WAIT_FILE_UPLOAD"})
AUTOMATIC_REVIEW = frozenset({"AUTO_VERIFYING"})
MANUAL_REVIEW = frozenset({"MANUAL_VERIFYING"})
REVIEW_FAILED = frozenset({"AUTO_VERIFY_FAILED", "MANUAL_VERIFY_FAILED"})

TRAINING = frozenset(
    {
        "MANUAL_VERIFY_SUCCESS",
        "WAIT_TRAINING_DATA_PREPROCESS",
        "TRAINING_DATA_PREPROCESSING",
        "TRAINING_DATA_PREPROCESS_SUCCESS",
        "TRAINING_DATA_PREPROCESS_FAILED",
        "MANUAL_STOP_TRAINING_DATA_PREPROCESS",
        "TRAINING",
        "TRAIN_SUCCESS",
        "TRAIN_FAILED",
        "MANUAL_STOP_TRAIN",
        "INFERENCE_DATA_PREPROCESSING",
        "INFERENCE_DATA_PREPROCESS_FAILED",
        "MANUAL_STOP_INFERENCE_DATA_PREPROCESS",
        "WAIT_MAIN_FILE_UPLOAD",
        "WAIT_ASSET_SYNC",
        "WAIT_ADMIN_CONFIRM",
        "WAIT_COMPILE",
        "COMPILING",
        "COMPILE_FAILED",
        # Gestures and their choreography.
        "WAIT_GENERATE_ACTION",
        "ACTION_GENERATE_DATA_PROCESSING",
        "ACTION_GENERATE_DATA_FAILED",
        "GENERATE_ACTION_PREPROCESS_FAILED",
        "MANUAL_STOP_ACTION_GENERATE_DATA_PROCESSING",
        "WAIT_ARRANGE",
        "ACTION_GENERATE_ORI_PROCESSING",
        "ACTION_GENERATE_ORI_SUCCESS",
        "ACTION_GENERATE_ORI_FAILED",
        "MANUAL_STOP_ACTION_GENERATE_ORI_PROCESSING",
        "WAIT_ADMIN_CALIBRATION",
        "WAIT_GENERATE_ACTION_MARK",
        "ACTION_MARKING",
        "ACTION_MARK_SUCCESS",
        "ACTION_MARK_FAILED",
        "ACTION_MARK_UPLOADED",
        "MANUL_STOP_ACTION_MARK",
        # Checks of the videos.
        "VIDEO_ANALYZE_PROCESSING",
        "VIDEO_ANALYZE_SUCCESS",
        "VIDEO_ANALYZE_FAILED",
        "WAIT_TEST_VIDEO_CHECK",
        "TEST_VIDEO_CHECK_PROCESSING",
        "TEST_VIDEO_CHECK_SUCCESS",
        "TEST_VIDEO_CHECK_FAILED",
        # Whitening and masks, which the service names and does not describe.
        "WAIT_BEAUTY",
        "WAIT_BEAUTY_VIDEO_FILE_UPLOAD",
        "BEAUTY_VIDEO_FILE_UPLOADED",
        "BEAUTYFACE_ROCESSING",
        "BEAUTYFACE_SUCCESS",
        "BEAUTYFACE_FAILED",
        "MANUAL_STOP_BEAUTY_PREPROCESS",
        "WAIT_MASK_UPLOAD",
    }
)
"""Review was passed. The order of these states is not stated, and administrators run again what failed in them."""

TRAINED = frozenset({"JOB_SUCCESS", "WAIT_USER_CONFIRM", "JOB_FINISH"})
"""The avatar is ready; accounts on the service's allow list then confirm it themselves."""

NOT_ACCEPTED = frozenset({"JOB_REJECT", "JOB_PENDING"})
"""Such an account rejected the avatar, or put the task off."""

HELD_UP = frozenset(
    state for state in TRAINING if state.endswith("_FAILED") or state.startswith(("MANUAL_STOP", "MANUL"))
)
"""Steps of the training that failed or were stopped."""

WORDS = {
    **dict.fromkeys(WAITING_FOR_FILES, "waiting for its files and the submission"),
    **dict.fromkeys(AUTOMATIC_REVIEW, "in automatic review"),
    **dict.fromkeys(MANUAL_REVIEW, "in review by a person"),
    "AUTO_VERIFY_FAILED": "rejected by the automatic review",
    "MANUAL_VERIFY_FAILED": "rejected by a reviewer",
    **dict.fromkeys(TRAINING, "in training"),
    **dict.fromkeys(HELD_UP, "held up in training, where the service's administrators go on"),
    "JOB_SUCCESS": "trained",
    "WAIT_USER_CONFIRM": "trained, and waiting for your decision (AvatarTrainingCommand)",
    "JOB_FINISH": "trained and accepted",
    "JOB_REJECT": "trained, and rejected by you",
    "JOB_PENDING": "suspended by you",
}
"""What a state means for a user. The service says: users should just be shown the training."""

REVIEWED = TRAINING | TRAINED | NOT_ACCEPTED

STATES = TrainingStates(
    stages={
        "SUBMITTED": AUTOMATIC_REVIEW | MANUAL_REVIEW | REVIEW_FAILED | REVIEWED,
        "REVIEWED": REVIEWED,
        "TRAINED": TRAINED,
    },
    failed=REVIEW_FAILED | {"JOB_REJECT"},
    untrained=WAITING_FOR_FILES
    | MANUAL_REVIEW
    | REVIEW_FAILED
    | {"TRAINING_DATA_PREPROCESS_FAILED", "TRAIN_FAILED", "INFERENCE_DATA_PREPROCESS_FAILED", "JOB_REJECT"},
    waiting=WAITING_FOR_FILES,
    changeable=REVIEW_FAILED,
    deletable=WAITING_FOR_FILES
    | MANUAL_REVIEW
    | REVIEW_FAILED
    | {"TRAINING_DATA_PREPROCESS_FAILED", "TRAIN_FAILED", "INFERENCE_DATA_PREPROCESS_FAILED"}
    | TRAINED
    | {"JOB_REJECT"},
    delaying=AUTOMATIC_REVIEW,
    words=WORDS,
)
