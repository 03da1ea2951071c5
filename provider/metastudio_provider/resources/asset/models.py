"""Inputs of an asset that the service's API does not have, or has in another form."""

from typing import Annotated, Any

from pydantic import Field, create_model

from ...framework.local_files import hashes_of, local_file, local_files
from ...values.model import Model
from ...values.shape import shape_of
from ...wire import asset

TYPES = {
    "gif": "image/gif",
    "jpeg": "image/jpeg",
    "jpg": "image/jpeg",
    "png": "image/png",
    "mp4": "video/mp4",
    "mp3": "audio/mp3",
    "wav": "audio/wav",
}
"""The content types with which the service takes files; every other file is sent as plain bytes."""

BY_NAME = "The key is the name of the file at the service. "


def _file(text: str, what: str) -> Any:
    return local_file(text, what=what, by_suffix=TYPES, md5=True)


def _value(text: str) -> Any:
    return Field(min_length=1, max_length=1024, description=text)


def _system_properties() -> type[Model]:
    """One field for each key of a system property."""
    key = shape_of(asset.SystemProperty).fields["key"].shape
    fields: dict[str, Any] = {
        name.lower(): (Annotated[str | None, _value(key.enum_descriptions[name])], None) for name in map(str, key.enum)
    }
    text = "System properties of an asset by their keys. Those of other keys, which the service sets, stay as they are."
    return create_model("SystemProperties", __base__=Model, __module__=__name__, __doc__=text, **fields)


SystemProperties = _system_properties()

Properties = Annotated[
    SystemProperties | None,  # type: ignore[valid-type]
    Field(
        description="System properties, as they are to be. The console shows an upload in the right place by them, for "
        "example among the backgrounds by `background_img`."
    ),
]


class AssetFiles(asset.CreateDigitalAssetRequestBody):
    """Definition of an asset, and its local files."""

    main_file: Annotated[
        str | None,
        _file(
            "Main file: what the asset is. Another content takes its place once it has passed the review, or makes a "
            "new asset with `allow_replace`.",
            "main file",
        ),
    ] = None
    cover_file: Annotated[str | None, _file("Cover picture.", "cover picture")] = None
    package_file: Annotated[str | None, _file("Packed asset file.", "packed file")] = None
    page_files: Annotated[dict[str, str] | None, _file(f"Pictures of slides. {BY_NAME}", "pictures of slides")] = None
    sample_files: Annotated[dict[str, str] | None, _file(f"Sample audios or gestures. {BY_NAME}", "samples")] = None
    other_files: Annotated[dict[str, str] | None, _file(f"Any other files. {BY_NAME}", "other files")] = None


@hashes_of(AssetFiles)
class FileHashes(Model):
    """Hashes of the local files as they were uploaded; a file whose content changes shows here."""


class AssetInputs(AssetFiles):
    """Definition of an asset, its local files, and what the provider may do with it."""

    system_properties: Properties = None
    active: Annotated[
        bool | None,
        Field(
            description="Whether the asset is active, so that it can be used elsewhere; the service tells it as "
            "`asset_state`. Unset, it stays as the service has it: active after its review."
        ),
    ] = None
    wait_for_review: Annotated[
        bool | None,
        Field(
            description="Whether the resource counts as ready only when its files have passed the service's review. "
            "Unset, it does."
        ),
    ] = None
    file_hashes: Annotated[
        FileHashes | None,
        Field(description="SHA-256 of the content of each local file, worked out by the provider."),
    ] = None
    allow_replace: Annotated[
        bool | None,
        Field(
            description="Whether another main file or type replaces the asset. The new asset has another id, and the "
            "old one is deleted as `force_delete` says. Unset, another main file is exchanged in the same asset, and a "
            "change of the type is refused. An asset that failed is replaced in any case."
        ),
    ] = None
    force_delete: Annotated[
        bool | None,
        Field(
            description="Whether deleting the resource deletes the asset for good. It counts once it was applied: set "
            "it, run `pulumi up`, then delete. Unset, the asset moves to the recycle bin, from which it can be "
            "restored for 7 days."
        ),
    ] = None
    allow_delete: Annotated[
        bool | None,
        Field(
            description="Whether deleting the resource may delete a trained avatar or voice. It counts once it was "
            "applied: set it, run `pulumi up`, then delete. Unset, that is refused."
        ),
    ] = None


FILES = local_files(AssetInputs)
"""The local files of an asset."""


class AssetReport(asset.ShowAssetResponse):
    """Asset as stored."""

    system_properties: Properties = None
