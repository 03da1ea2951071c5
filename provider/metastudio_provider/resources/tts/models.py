"""Inputs and outputs of speech synthesis that the service's API does not have, or has under another name."""

from typing import Annotated, Any, Literal

from pydantic import Field

from ...framework.resource import output
from ...values.model import Model
from ...wire import tts


class VocabularyInputs(tts.SaveTtscVocabularyConfigsRequestBody):
    """Pronunciation rule for a word."""

    key: Annotated[str, Field(description="Word the rule is about.", min_length=1, max_length=200)]


class VocabularyId(Model):
    """Identity of a pronunciation rule."""

    vocabulary_id: Annotated[str, Field(description="ID of the pronunciation rule.", min_length=1, max_length=64)]


class VocabularyReport(tts.SaveTtscVocabularyConfigsRequestBody):
    """Pronunciation rule as stored."""

    vocabulary_id: Annotated[str | None, output("ID of the pronunciation rule.")] = None
    create_time: Annotated[str | None, output("When the rule was created, UTC.")] = None
    update_time: Annotated[str | None, output("When the rule was last changed, UTC.", volatile=True)] = None


class VocabularyGroupInputs(tts.SaveTtscVocabularyGroupsRequestBody, tts.SetTtscGroupAssetsRequestBody):
    """Vocabulary group and the voices that use it."""

    group_name: Annotated[str, Field(description="Name of the vocabulary group.", min_length=1, max_length=256)]
    force_destroy: Annotated[
        bool | None,
        Field(
            description="Whether the group may be deleted together with pronunciation rules in it that are left when "
            "it is deleted, such as those that other people made. Unset, that is refused."
        ),
    ] = None


class SpeechInputs(tts.CreateAsyncTtsJobRequestBody):
    """Text that a voice speaks, and how."""

    wait_for: Annotated[
        Literal["STARTED", "FINISHED"] | None,
        Field(
            description="How far the synthesis must have come before the resource counts as ready. Unset, it must be "
            "finished.",
            json_schema_extra={
                "x-enumDescriptions": {
                    "STARTED": "The service took it.",
                    "FINISHED": "The audio file is made; `audio_file_url` is known.",
                }
            },
        ),
    ] = None
    triggers: Annotated[
        dict[str, Any] | None,
        Field(
            description="Values of your own, such as a date or the id of another resource; a change makes the speech "
            "again."
        ),
    ] = None


class SpeechReport(tts.ShowAsyncTtsJobResponse):
    """Speech as the service shows it."""

    job_id: Annotated[str | None, output("ID of the synthesis job.")] = None
