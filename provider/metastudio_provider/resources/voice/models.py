"""Inputs and outputs of the voice system that the service's API does not have, or types by prose only."""

from typing import Annotated, Literal

from pydantic import Field

from ...framework.local_files import ZIP, hashes_of, local_file
from ...framework.resource import ProviderOutputs, output
from ...values.model import Model
from ...wire.voice import (
    CreateShortJobReq,
    CreateTrainingJobReq,
    ShowJobAuditResultResponse,
    ShowVoiceTrainingJobResponse,
)
from .material import TXT, WAV

SENTENCE = "SENTENCE"
"""What a recording and its text are confirmed as, together."""

Edition = Literal["BASIC", "MIDDLE", "ADVANCE", "THIRD_PARTY"]


class VoiceTrainingTaskFiles(CreateTrainingJobReq):
    """Definition of a voice training task, and the local files of which the voice is made."""

    edition: Annotated[
        Edition,
        Field(
            description="Edition of the training.",
            json_schema_extra={
                "x-enumDescriptions": {
                    "BASIC": "Basic edition, 20 sentences.",
                    "MIDDLE": "Advanced edition, 100 sentences.",
                    "ADVANCE": "Premium edition, one long recording.",
                    "THIRD_PARTY": "Third-party edition by Mobvoi, one long recording.",
                }
            },
        ),
    ]
    app_user_id: Annotated[
        str | None,
        Field(max_length=256, description="Third-party user the task belongs to; it is sent with the submission."),
    ] = None
    training_data: Annotated[
        str | None,
        local_file(
            "All recordings in one package: `0.wav`, `0.txt`, `1.wav` and so on for the editions BASIC (20 "
            "sentences) and MIDDLE (100 sentences), one long wav file for ADVANCE and THIRD_PARTY.",
            what="training data",
            address="training_data_uploading_url",
            content_type=ZIP,
        ),
    ] = None
    recordings: Annotated[
        list[str] | None,
        local_file(
            "One wav file for each sentence, which is uploaded and confirmed alone; for the editions BASIC (20 "
            "sentences) and MIDDLE (100 sentences).",
            what="recordings",
            address="segment_uploading_url.audio_uploading_url",
            content_type=WAV,
            confirm=SENTENCE,
        ),
    ] = None
    texts: Annotated[
        list[str] | None,
        local_file(
            "The text of each of the `recordings`, in the same order: a txt file with the name of its wav file.",
            what="texts",
            address="segment_uploading_url.txt_uploading_url",
            content_type=TXT,
            confirm=SENTENCE,
        ),
    ] = None
    authorization_letter: Annotated[
        str | None,
        local_file(
            "Authorization letter of the person who speaks.",
            what="authorization letter",
            address="authorization_letter_uploading_url",
        ),
    ] = None


@hashes_of(VoiceTrainingTaskFiles)
class FileHashes(Model):
    """Hashes of the local files as they were uploaded; a file whose content changes shows here."""


class VoiceTrainingTaskInputs(VoiceTrainingTaskFiles):
    """Definition of a voice training task, its local files, and how far the provider takes it."""

    submit: Annotated[
        bool | None,
        Field(
            description="Whether the task is submitted for review once its files are uploaded. Unset, it is submitted "
            "when `training_data` or `recordings` are given. A submission uses up one training of the edition."
        ),
    ] = None
    wait_for: Annotated[
        Literal["SUBMITTED", "REVIEWED", "TRAINED"] | None,
        Field(
            description="How far the task must have come before the resource counts as ready. Unset, nothing is waited "
            "for: review takes about one day, and training one to five working days.",
            json_schema_extra={
                "x-enumDescriptions": {
                    "SUBMITTED": "The task was submitted for review.",
                    "REVIEWED": "Review passed.",
                    "TRAINED": "The voice is ready; `asset_id` is known.",
                }
            },
        ),
    ] = None
    file_hashes: Annotated[
        FileHashes | None,
        Field(description="SHA-256 of the content of each local file, worked out by the provider."),
    ] = None
    allow_replace: Annotated[
        bool | None,
        Field(
            description="Whether a change that the service cannot make in place may replace the task. It deletes the "
            "old task with its trained voice, and training anew may cost quota. Unset, such a change is refused, and "
            "so is a second task with the name of one that has trained a voice."
        ),
    ] = None
    allow_delete: Annotated[
        bool | None,
        Field(
            description="Whether deleting the resource may delete a voice that was trained, or sentences that were "
            "recorded online. It counts once it was applied: set it, run `pulumi up`, then delete. Unset, that is "
            "refused; `allow_replace` allows it too."
        ),
    ] = None


class VoiceTrainingTaskReport(ShowVoiceTrainingJobResponse):
    """What the service reports of a voice training task, and what its review found."""

    audit_result: Annotated[
        ShowJobAuditResultResponse | None,
        output("What the review found, while the task is in state AUDIT_FAILED.", volatile=True),
    ] = None


class UploadOutputs(ProviderOutputs):
    """What the provider keeps of files that it uploads."""

    pending_uploads: Annotated[
        dict[str, list[str]] | None,
        output("Files that are not uploaded yet; the next update uploads them.", secret=True),
    ] = None


class RecordingConfirmationInputs(Model):
    """Sentences that are to be confirmed."""

    job_id: Annotated[
        str,
        Field(
            min_length=1, max_length=64, description="ID of the voice training task, whose `create_type` is SEGMENT."
        ),
    ]
    sentences: Annotated[
        list[Annotated[int, Field(ge=0, le=1024)]],
        Field(min_length=1, description="Which sentences are confirmed, by their numbers from 0."),
    ]


class RecordingConfirmationReport(RecordingConfirmationInputs):
    """Sentences of a voice training task that are confirmed."""

    state: Annotated[str | None, output("State of the voice training task.", volatile=True)] = None


class RecordingConfirmationOutputs(ProviderOutputs):
    """What the provider keeps of a confirmation."""

    unmatched: Annotated[
        dict[str, list[int]] | None,
        output("Sentences whose recording does not match, with the positions in the text that differ."),
    ] = None


class ShortVoiceTaskFiles(CreateShortJobReq):
    """A short voice task, and the recording that it is about."""

    recording: Annotated[
        str,
        local_file(
            "Recording to be checked: a package of wav files.",
            what="recording",
            address="data_uploading_url",
            content_type=ZIP,
        ),
    ]


@hashes_of(ShortVoiceTaskFiles)
class RecordingHashes(Model):
    """Hash of the recording as it was uploaded; another content shows here."""


class ShortVoiceTaskInputs(ShortVoiceTaskFiles):
    """A short voice task, and its recording."""

    file_hashes: Annotated[
        RecordingHashes | None,
        Field(description="SHA-256 of the content of the recording, worked out by the provider."),
    ] = None


class Nothing(Model):
    """There is nothing to list: the service has no list of short voice tasks."""
