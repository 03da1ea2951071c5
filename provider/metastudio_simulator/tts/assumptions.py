"""What the documents leave open about speech synthesis, and what the simulator assumes instead, each by its name."""

from typing import Final

DECISIONS: Final[dict[str, str]] = {
    "VOCABULARY_PUT_REPLACES": "A PUT of a pronunciation rule replaces all of it: without group_id it becomes common.",
    "RULES_NEED_THEIR_GROUP": "A pronunciation rule that names an unknown group is refused.",
    "UNKNOWN_IDS_STOP_DELETION": "A deletion of rules that names an unknown id is refused and deletes nothing.",
    "VOICES_IN_ANY_GROUP": "A voice may be in several vocabulary groups, and its id is not looked up.",
    "SWITCH_IS_A_ROW": "There is no row of the tenant's switch before the first PUT, and never a second one of a key.",
    "SWITCH_IS_A_TEXT": "The value of a tenant's setting is a text, as the schema says.",
    "ANY_VOICE_SPEAKS": "Every voice id is usable until the control interface gives it another state.",
    "ERRORS_MAY_SUCCEED": "An error has a status of its own, or status 200 with the option tts_errors.",
    "RECORDS_ARE_KEPT": "Every job and audition stays in the records, and can be shown, for ever.",
    "NO_SOUND": "The addresses of audio files lead to nothing: the simulator makes no sound.",
}
"""Assumptions that are a way of working, not a value: the code names each where it follows it."""

UNKNOWN_RULE: Final = ("MSS.000000003", "vocabulary config not found")
UNKNOWN_GROUP: Final = ("MSS.000000003", "vocabulary group not found")
UNKNOWN_JOB: Final = ("MSS.000000003", "tts job not found")
"""The code for an unknown id is not stated; the nearest one of the four is that of an invalid parameter."""
