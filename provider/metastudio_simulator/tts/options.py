"""Options of speech synthesis."""

from typing import Final

from ..base.job_states import MODES
from ..base.options import Option, choice, number

OPTIONS: Final[dict[str, Option]] = {
    "tts_jobs": choice(*MODES),
    "tts_seconds": number(5),
    "tts_enabled": choice(True, False),
    "tts_errors": choice("status", "success"),
    "tts_records_seconds": number(0),
    "vocabulary_list": choice("all", "common"),
    "vocabulary_search": choice("word", "reading"),
    "vocabulary_repeats": choice(True, False),
    "vocabulary_group_deletion": choice("deletes", "refused", "common"),
}
