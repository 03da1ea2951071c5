"""Inputs and outputs of an avatar training task that the service's API does not have."""

from typing import Annotated, Any, Literal

from pydantic import Field

from ...framework.local_files import ZIP, hashes_of, local_file
from ...framework.resource import ProviderOutputs, output
from ...values.model import Model
from ...wire.image import (
    ActionBasicSampleInfo,
    Create2dModelTrainingJobReq,
    Execute2DModelTrainingCommandByUserPath,
    Execute2dModelTrainingCommandByUserReq,
)


class AvatarTrainingTaskFiles(Create2dModelTrainingJobReq):
    """Definition of an avatar training task, and the local files of which the avatar is made."""

    training_video: Annotated[
        str | None,
        local_file(
            "Training video: mp4 of 3 to 10 minutes in 1080p or 4K, uploaded in parallel parts.",
            what="training video",
            form="mp4",
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
            form="mp4",
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
            form="zip",
            address="audio_upload_url",
            content_type=ZIP,
        ),
    ] = None
    cover_image: Annotated[
        str | None,
        local_file("Cover picture of the avatar.", what="cover picture", form="picture", address="cover_upload_url"),
    ] = None
    id_card_image1: Annotated[
        str | None,
        local_file(
            "Front of the identity card of the person shown; ordinary accounts need it to pass review.",
            what="front of the identity card",
            form="picture",
            address="id_card_image1_upload_url",
        ),
    ] = None
    id_card_image2: Annotated[
        str | None,
        local_file(
            "Back of the identity card of the person shown; ordinary accounts need it to pass review.",
            what="back of the identity card",
            form="picture",
            address="id_card_image2_upload_url",
        ),
    ] = None
    authorization_letter: Annotated[
        str | None,
        local_file(
            "Authorization letter of the person shown; ordinary accounts need it to pass review.",
            what="authorization letter",
            form="letter",
            address="grant_file_upload_url",
            confirm="CONFIRM_AUTHORIZATION_LETTER",
        ),
    ] = None
    pre_beauty_image: Annotated[
        str | None,
        local_file(
            "Picture before whitening.",
            what="picture before whitening",
            form="picture",
            address="pre_beauty_image_upload_url",
        ),
    ] = None
    post_beauty_image: Annotated[
        str | None,
        local_file(
            "Picture after whitening.",
            what="picture after whitening",
            form="picture",
            address="post_beauty_image_upload_url",
        ),
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
    status: Annotated[
        str | None,
        output("What `state` means, in words: in training, rejected by a reviewer and so on.", volatile=True),
    ] = None


class AvatarComment(Model):
    """Comment on a trained avatar."""

    comment_title: Annotated[str | None, Field(description="Title of the comment.", max_length=2048)] = None
    comment_message: Annotated[str | None, Field(description="Text of the comment.", max_length=2048)] = None


class AvatarTrainingCommandInputs(Execute2DModelTrainingCommandByUserPath, Execute2dModelTrainingCommandByUserReq):
    """A command to an avatar training task, and what goes with it."""

    command: Annotated[
        Literal[
            "CONFIRM_ACCEPT",
            "CONFIRM_REJECT",
            "CONFIRM_ANSWER",
            "CONFIRM_PENDING",
            "CONFIRM_ACTIVE",
            "CONFIRM_REPAIR",
            "DELETE_JOB_VIDEO",
        ],
        Field(
            description="The command. All but the last two are for accounts on the service's allow list (NA users). An "
            "AvatarTrainingTask gives those of its own life by itself: uploads, their confirmation, the submission.",
            json_schema_extra={
                "x-enumDescriptions": {
                    "CONFIRM_ACCEPT": "Accept the avatar; the task cannot be changed any more.",
                    "CONFIRM_REJECT": "Reject the avatar, with a comment.",
                    "CONFIRM_ANSWER": "Answer with a comment.",
                    "CONFIRM_PENDING": "Suspend the task.",
                    "CONFIRM_ACTIVE": "Go on with a suspended task.",
                    "CONFIRM_REPAIR": "Train the avatar again; a Flexus task has a number of retrainings.",
                    "DELETE_JOB_VIDEO": "Delete the videos of the task. The avatar stays.",
                }
            },
        ),
    ]
    comment_data: Annotated[
        AvatarComment | None,
        Field(description="Comment of CONFIRM_REJECT and CONFIRM_ANSWER."),
    ] = None  # type: ignore[assignment]  # the contract's names attachments, which are files here
    attachments: Annotated[
        list[str] | None,
        local_file(
            "Files that belong to the comment; they are uploaded once the command was accepted.",
            what="attachments",
            address="attachment_upload_url",
        ),
    ] = None
    triggers: Annotated[
        dict[str, Any] | None,
        Field(
            description="Values of your own, such as a date or the id of another resource; a change gives the command "
            "again. Nothing else does."
        ),
    ] = None


class AvatarTrainingCommandReport(Model):
    """What the provider knows of a command that was given."""

    state_before: Annotated[str | None, output("State of the task when the command was given.")] = None


class Nothing(Model):
    """There is nothing to list: a command is no object of the service."""
