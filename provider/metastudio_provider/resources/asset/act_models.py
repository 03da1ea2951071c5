"""Inputs and outputs of acts and jobs on assets that the service's API does not have."""

from typing import Annotated, Any, Literal

from pydantic import Field

from ...framework.local_files import hashes_of, local_file, local_files
from ...values.model import Model
from ...wire import asset

TRIGGERS = "Values of your own, such as a date or the id of another resource; a change of them "


class Nothing(Model):
    """An act is listed nowhere."""


class AssetActionInputs(asset.BatchAssetActionReq):
    """One operation on several assets."""

    allow_delete: Annotated[
        bool | None,
        Field(description="Whether trained avatars and voices may be deleted. Unset, that is refused."),
    ] = None
    triggers: Annotated[dict[str, Any] | None, Field(description=TRIGGERS + "carries out the operation again.")] = None


class AssetTransferInputs(asset.TransferAssetReq):
    """Hand-over of assets to another tenant."""

    keep_open: Annotated[
        bool | None,
        Field(
            description="Whether deleting the resource leaves a transfer open on which the receiver has not decided. "
            "Unset, it is cancelled."
        ),
    ] = None


class PictureFile(Model):
    """The photo of a modelling job."""

    picture_file: Annotated[str | None, local_file("Photo, jpg or png of at most 3840x2160 pixels.", what="photo")] = (
        None
    )


@hashes_of(PictureFile)
class PictureHashes(Model):
    """Hashes of the local files of a modelling job."""


class PictureModelingInputs(PictureFile, asset.PictureModelingByUrlReq):
    """A model that is made from a photo: that of a local file, or that at an address."""

    picture_url: Annotated[
        str | None,
        Field(
            min_length=1,
            max_length=2048,
            description="URL of the photo.",
            json_schema_extra={"x-secret": True, "x-write-only": True},
        ),
    ] = None  # type: ignore[assignment]
    wait_for: Annotated[
        Literal["DONE"] | None,
        Field(
            description="How far the job must have come before the resource counts as ready. Unset, nothing is waited "
            "for.",
            json_schema_extra={"x-enumDescriptions": {"DONE": "The model is made."}},
        ),
    ] = None
    file_hashes: Annotated[
        PictureHashes | None,
        Field(description="SHA-256 of the content of each local file, worked out by the provider."),
    ] = None


PICTURES = local_files(PictureModelingInputs)
"""The local files of a modelling job."""
