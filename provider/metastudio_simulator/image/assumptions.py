"""What the documents leave open about avatar training tasks, and what the simulator assumes instead.

The order of a task's states and their times are assumptions too: see states.py.
"""

from typing import Final

DECISIONS: Final[dict[str, str]] = {
    "UPDATE_KEEPS_OMITTED": "An update of a task changes only what it sends, since even `name` is optional there.",
    "UPDATE_KEEPS_STATE": "An updated task stays in its failed review state until it is submitted again.",
    "NEW_COUNT_FORGETS_PARTS": "An update that names another number of parts of a video forgets the uploaded parts.",
    "ALLOW_LIST_CONFIRMS": "Only accounts on the allow list (NA) confirm results, comment on them and suspend tasks.",
    "QUOTA_AT_CREATION": "A task that the bought trainings do not cover is refused when it is created.",
    "CONCURRENCY_AT_SUBMISSION": "Too many tasks under way are refused when one more is submitted, with status 403.",
    "TRAINED_MAY_BE_REPAIRED": "CONFIRM_REPAIR is for tasks with a model, and takes one of their retrainings.",
    "EVERYBODY_SEES_ALL": "X-App-UserId is kept with the task that it creates, and hides nothing from others.",
}
"""Assumptions that are a way of working, not a value: the code names each where it follows it."""

JOB_NOT_FOUND: Final = ("MSS.41000003", "task not found")

QUOTA_EXCEEDED: Final = ("MSS.41000023", "insufficient resources")
TOO_MANY_AT_ONCE: Final = ("MSS.41000012", "too many concurrent tasks")

SINGLE_PART_NEEDS_CONFIRMATION: Final = False
"""A video that was uploaded in one part need not be confirmed before it is submitted; several parts must be."""

LETTER_NEEDS_CONFIRMATION: Final = True
"""CONFIRM_AUTHORIZATION_LETTER must come after the letter and before SUBMITVERIFYING."""

NEW_ADDRESSES_VOID_OLD: Final = True
"""New upload addresses of a task end its unused ones."""

FLEXUS_RETRIES: Final = 3
"""Retrainings of a Flexus task."""
