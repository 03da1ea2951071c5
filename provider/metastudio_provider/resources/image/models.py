"""Inputs and outputs of an avatar training task that the service's API does not have."""

from typing import Annotated, Literal

from pydantic import Field

from ...framework.local_files import ZIP, hashes_of, local_file
from ...framework.resource import ProviderOutputs, output
from ...values.model import Model
from ...wire.image import ActionBasicSampleInfo, Create2dModelTrainingJobReq


class AvatarTrainingTaskFiles(Create2dModelTrainingJobReq):
    """Definition of an avatar training task, and the local files of which the avatar is made."""

    training_video: Annotated[
        str | None,
        local_file(
            "Training video: mp4 of 3 to 10 minutes in 1080p or 4K, uploaded in parallel parts.",
            what="training video",
            address="training_video_upload_url",
            parts="video_multipart_count",
            stored="GET_MULTIPART_UPLOADED",
            confirm="CONFIRM_MULTIPART_UPLOADED",
            confirm_whole=False,
        ),
    ] = None
    action_video: Annotated[
        str | None,
        local_file(
            "Choreography video, uploaded in parallel parts.",
            what="choreography video",
            address="action_video_upload_url",
            parts="action_video_multipart_count",
            confirm="CONFIRM_ACTION_VIDEO_MULTIPART_UPLOADED",
            confirm_whole=False,
        ),
    ] = None
    audio_archive: Annotated[
        str | None,
        local_file(
            "Audio for `audio_source_type` AUDIO, as a zip archive.",
            what="audio archive",
            address="audio_upload_url",
            content_type=ZIP,
        ),
    ] = None
    cover_image: Annotated[
        str | None, local_file("Cover picture of the avatar.", what="cover picture", address="cover_upload_url")
    ] = None
    id_card_image1: Annotated[
        str | None,
        local_file(
            "Front of the identity card of the person shown; ordinary accounts need it to pass review.",
            what="front of the identity card",
            address="id_card_image1_upload_url",
        ),
    ] = None
    id_card_image2: Annotated[
        str | None,
        local_file(
            "Back of the identity card of the person shown; ordinary accounts need it to pass review.",
            what="back of the identity card",
            address="id_card_image2_upload_url",
        ),
    ] = None
    authorization_letter: Annotated[
        str | None,
        local_file(
            "Authorization letter of the person shown; ordinary accounts need it to pass review.",
            what="authorization letter",
            address="grant_file_upload_url",
            confirm="CONFIRM_AUTHORIZATION_LETTER",
        ),
    ] = None
    pre_beauty_image: Annotated[
        str | None,
        local_file("Picture before whitening.", what="picture before whitening", address="pre_beauty_image_upload_url"),
    ] = None
    post_beauty_image: Annotated[
        str | None,
        local_file("Picture after whitening.", what="picture after whitening", address="post_beauty_image_upload_url"),
    ] = None


@hashes_of(AvatarTrainingTaskFiles)
class FileHashes(Model):
    """Hashes of the local files as they were uploaded; a file whose content changes shows here."""


class AvatarTrainingTaskInputs(AvatarTrainingTaskFiles):
    """Definition of an avatar training task, its local files, and how far the provider takes it."""

    samples_basic_info: Annotated[
        list[ActionBasicSampleInfo] | None,
        Field(description="Editable part of the action samples; the service takes it when a rejected task is changed."),
    ] = None
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
            "old task with its trained avatar, and training anew may cost quota. Unset, such a change is refused, and "
            "so is a second task with the name of one that has trained an avatar."
        ),
    ] = None
    allow_delete: Annotated[
        bool | None,
        Field(
            description="Whether deleting the resource may delete an avatar that was trained. It counts once it was "
            "applied: set it, run `pulumi up`, then delete. Unset, that is refused; `allow_replace` allows it too."
        ),
    ] = None


class AvatarTrainingTaskOutputs(ProviderOutputs):
    """What the provider keeps of an avatar training task beside the service's report."""

    pending_uploads: Annotated[
        dict[str, list[str]] | None,
        output("Files that are not uploaded yet; the next update uploads them.", secret=True),
    ] = None
