"""What the documents leave open about voice training, and what the simulator assumes instead.

The order of a job's states and their times are assumptions too: see states.py.
"""

from typing import Final

DECISIONS: Final[dict[str, str]] = {
    "COMMIT_OVERWRITES": "What a commit sends replaces what the create sent; what it leaves out stays.",
    "COMMIT_CONSUMES": "The first commit of a job takes one resource of its edition. Nothing gives it back.",
    "ADDRESSES_STAY": "New upload addresses leave the older ones good until they expire or are used.",
    "LETTER_IS_OPTIONAL": "A job without an authorization letter can be committed.",
    "FILES_OF_COMMIT": "The review looks at the files that are uploaded when the job is committed.",
    "SYSTEM_REVIEW_LOOKS_AT_FILES": "Wrong names, counts, lengths and formats fail the system review, as WRONG_FORMAT.",
    "LENGTHS_ARE_SUMS": "The limits of DURATIONS hold for all recordings of a job together.",
    "SPOKEN_TEXT": "A wav whose metadata has a comment (ICMT) says that text. Every other wav says what its txt says.",
    "CONFIRMED_UNTIL_UPLOADED": "A sentence whose recording or text is uploaded anew must be confirmed anew.",
    "END_NUMBER_EXCLUSIVE": "Review attachments are numbered from start_number (else 0) to below end_number.",
    "UNKNOWN_JOB_STOPS_BATCH": "A batch name for jobs of which one does not exist is refused, and given to none.",
    "NOTHING_TO_NAME": "A batch request without a name or without jobs changes nothing.",
    "EVERYBODY_HAS_NA": "Every tenant has the NA permission that batch names need.",
    "LOG_OLDEST_FIRST": "The log of a job begins with its creation.",
    "ASSET_OUTLIVES_JOB": "A deleted job leaves the voice asset that it made.",
    "TIMES_ARE_SECONDS": "Times are whole seconds since 1970.",
    "EVERYBODY_SEES_ALL": "X-App-UserId is kept with the job that it creates, and hides nothing from others.",
}
"""Assumptions that are a way of working, not a value: the code names each where it follows it."""

JOB_NOT_FOUND: Final = ("MSS.41000003", "training task not found")

WRONG_FORMAT: Final = "MSS.20020011"
"""The code of everything that a review finds in uploaded files."""

TOO_MANY_JOBS: Final = (403, "MSS.41000012", "concurrency limit exceeded")
"""The refusal of a commit while `max_voice_jobs` jobs are under way."""

NO_RESOURCE: Final = (403, "MSS.41000023", "insufficient resources")
"""The refusal of a commit when no resource of the edition is left."""

FAILURE: Final = ("MSS.00000004", "the training failed")
"""Code and reason of a job that fails after its review; the control interface may give another reason."""

REJECTION: Final = "the recordings do not meet the requirements"
"""What the manual review says when it rejects a job; such a job has no job_failed_code."""

CREATE_TYPE_DEFAULT: Final = "PACKAGE"

STREAM: Final = "application/octet-stream"
"""The content type of the authorization letter and of review attachments."""

SAMPLE_RATES: Final = (16_000, 48_000)
"""Lowest and highest sample rate of a recording, in Hz. It is PCM of 16 or 24 bits, mono or stereo."""

DURATIONS: Final[dict[str, tuple[int, int, int]]] = {
    "basic": (20, 600, 120),
    "middle": (100, 3600, 600),
    "advance": (60, 36_000, 7200),
    "flexus": (5, 300, 30),
    "cmww": (60, 36_000, 7200),
    "ljzn": (60, 36_000, 7200),
}
"""Shortest, longest and advised length of the recordings of an edition, in seconds."""

SHORT_DURATION: Final = (5, 600)
"""Shortest and longest length of the recordings of a short job, in seconds."""

SHORT_JOB_SECONDS: Final = 60
"""How long a short job is PROCESSING."""

RESOURCE: Final = {"operation_type": "ADD", "resource_source": "PURCHASED", "asset_id": "", "status": 1}
"""What is the same for all resources of the tenant."""

RESOURCES_EXPIRE: Final = "2099-12-31T23:59:59Z"
