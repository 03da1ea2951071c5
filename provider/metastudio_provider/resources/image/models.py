"""Inputs and outputs of an avatar training task that the service's API does not have."""

from typing import Annotated, Literal

from pydantic import Field

from ...framework.resource import ProviderOutputs
from ...values.model import Model
from ...wire.image import ActionBasicSampleInfo, Create2dModelTrainingJobReq


def _file(text: str) -> object:
    return Field(min_length=1, description=f"{text} Path of a local file; its content counts, not its name.")


def _hash(what: str) -> object:
    return Field(description=f"SHA-256 of the {what}.")


class FileHashes(Model):
    """Hashes of the local files as they were uploaded; a file whose content changes shows here."""

    training_video: Annotated[str | None, _hash("training video")] = None
    action_video: Annotated[str | None, _hash("choreography video")] = None
    audio_archive: Annotated[str | None, _hash("audio archive")] = None
    cover_image: Annotated[str | None, _hash("cover picture")] = None
    id_card_image1: Annotated[str | None, _hash("front of the identity card")] = None
    id_card_image2: Annotated[str | None, _hash("back of the identity card")] = None
    authorization_letter: Annotated[str | None, _hash("authorization letter")] = None
    pre_beauty_image: Annotated[str | None, _hash("picture before whitening")] = None
    post_beauty_image: Annotated[str | None, _hash("picture after whitening")] = None


class AvatarTrainingTaskInputs(Create2dModelTrainingJobReq):
    """Definition of an avatar training task, its local files, and how far the provider takes it."""

    samples_basic_info: Annotated[
        list[ActionBasicSampleInfo] | None,
        Field(description="Editable part of the action samples; the service takes it when a rejected task is changed."),
    ] = None
    training_video: Annotated[
        str | None, _file("Training video: mp4 of 3 to 10 minutes in 1080p or 4K, uploaded in parallel parts.")
    ] = None
    action_video: Annotated[str | None, _file("Choreography video, uploaded in parallel parts.")] = None
    audio_archive: Annotated[str | None, _file("Audio for `audio_source_type` AUDIO, as a zip archive.")] = None
    cover_image: Annotated[str | None, _file("Cover picture of the avatar.")] = None
    id_card_image1: Annotated[
        str | None, _file("Front of the identity card of the person shown; ordinary accounts need it to pass review.")
    ] = None
    id_card_image2: Annotated[
        str | None, _file("Back of the identity card of the person shown; ordinary accounts need it to pass review.")
    ] = None
    authorization_letter: Annotated[
        str | None, _file("Authorization letter of the person shown; ordinary accounts need it to pass review.")
    ] = None
    pre_beauty_image: Annotated[str | None, _file("Picture before whitening.")] = None
    post_beauty_image: Annotated[str | None, _file("Picture after whitening.")] = None
    submit: Annotated[
        bool | None,
        Field(
            description="Whether the task is submitted for review once its files are uploaded. Unset, it is submitted "
            "when `training_video` is given."
        ),
    ] = None
    wait_for: Annotated[
        Literal["SUBMITTED", "REVIEWED", "TRAINED"] | None,
        Field(
            description="How far the task must have come before the resource counts as ready. Unset, nothing is waited "
            "for: review takes up to one working day and training up to three.",
            json_schema_extra={
                "x-enumDescriptions": {
                    "SUBMITTED": "The task was submitted for review.",
                    "REVIEWED": "Review passed.",
                    "TRAINED": "The avatar is ready; `asset_id` is known.",
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
            "old task with its trained avatar, and training anew may cost quota. Unset, such a change is refused."
        ),
    ] = None


class AvatarTrainingTaskOutputs(ProviderOutputs):
    """What the provider keeps of an avatar training task beside the service's report."""

    pending_uploads: Annotated[
        dict[str, list[str]] | None,
        Field(
            description="Upload addresses of files that are not uploaded yet; the next update uses them up.",
            json_schema_extra={"x-secret": True, "x-read-only": True},
        ),
    ] = None
