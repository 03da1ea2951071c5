"""Models of the asset operations, generated from the contract. Never edited: `make schema` writes it."""

from typing import Annotated, Literal

from metastudio_provider.values.model import Model
from pydantic import Field, RootModel

from . import common


class ActionTagInfo(Model):
    """
    Gesture of an avatar.
    """

    action_name_zh: Annotated[
        str,
        Field(description='Chinese name of the gesture.', max_length=128, min_length=1),
    ]
    action_name_en: Annotated[
        str,
        Field(description='English name of the gesture.', max_length=128, min_length=1),
    ]
    action_duration: Annotated[
        float | None,
        Field(
            description='Length of the gesture; the unit is not documented, presumably seconds.',
            ge=0.0,
            le=100.0,
        ),
    ] = None
    catalog: Annotated[
        str | None,
        Field(description='Category of the gesture.', max_length=128, min_length=0),
    ] = None
    file_name: Annotated[
        str | None,
        Field(
            description='Name of the file with a sample video of the gesture.',
            max_length=256,
            min_length=1,
            pattern="^[A-Za-z0-9-!$'(),.+=@_~\\/]{1,}[A-Za-z0-9-!$'(),.+=@_~]*$",
        ),
    ] = None
    tag: Annotated[
        str | None,
        Field(
            description='Tag by which the gesture is used.',
            max_length=256,
            min_length=1,
            pattern="^[A-Za-z0-9-!$'(),.+=@_~\\/]{1,}[A-Za-z0-9-!$'(),.+=@_~]*$",
        ),
    ] = None


class AssetSharedConfig(Model):
    """
    Sharing of an asset.
    """

    shared_type: Annotated[
        Literal['PRIVATE', 'PUBLIC', 'SHARED'] | None,
        Field(
            description='Who may use the asset.',
            json_schema_extra={
                'x-enumDescriptions': {
                    'PRIVATE': 'Only the owning tenant.',
                    'PUBLIC': 'All tenants; open to system assets only at present.',
                    'SHARED': 'The tenants listed in `allowed_project_ids`.',
                }
            },
            max_length=32,
            min_length=0,
        ),
    ] = None
    expire_time: Annotated[
        str | None,
        Field(
            description='End of the sharing, UTC; left out, it is the end (23:59:59) of the 30th day from now.',
            max_length=20,
            min_length=0,
        ),
    ] = None
    allowed_project_ids: Annotated[
        list[str] | None,
        Field(description='Project IDs of the tenants that may use the asset.'),
    ] = None


class AutoOperationConfig(Model):
    """
    Operation the service carries out on an asset at a set time.
    """

    operation: Annotated[
        Literal['BLOCK', 'DELETE'] | None,
        Field(
            description='What is done.',
            json_schema_extra={
                'x-enumDescriptions': {
                    'BLOCK': 'The asset is frozen.',
                    'DELETE': 'The asset is deleted.',
                }
            },
            max_length=32,
            min_length=1,
        ),
    ] = None
    operation_time: Annotated[
        str | None,
        Field(description='When it is done, UTC.', max_length=20, min_length=20),
    ] = None


class BatchAssetActionReq(Model):
    """
    One operation on several assets.
    """

    action: Annotated[
        Literal['DELETE', 'DELETE_FORCE', 'RESTORE', 'UNACTIVE', 'ACTIVE', 'SHARE', 'UNSHARE'],
        Field(
            description='Operation to carry out.',
            json_schema_extra={
                'x-enumDescriptions': {
                    'DELETE': 'Move the assets to the recycle bin.',
                    'DELETE_FORCE': 'Delete the assets at once and for good.',
                    'RESTORE': 'Restore the assets from the recycle bin.',
                    'UNACTIVE': 'Deactivate the assets.',
                    'ACTIVE': 'Activate the assets.',
                    'SHARE': 'Share the assets.',
                    'UNSHARE': 'End the sharing of the assets.',
                }
            },
            max_length=32,
            min_length=0,
        ),
    ]
    asset_ids: Annotated[list[str], Field(description='IDs of the assets.')]
    params: Annotated[
        str | None,
        Field(
            description='Parameters of the operation as text; their format is not documented.',
            max_length=4096,
            min_length=0,
        ),
    ] = None


class BillResources(Model):
    """
    Amount of one resource.
    """

    resource_type: Annotated[
        Literal['2D_DIGITAL_HUMAN_BASIC', '2D_DIGITAL_HUMAN_ADVANCED', '2D_DIGITAL_HUMAN_FLEXUS', 'VOICE_BASIC', 'VOICE_MIDDLE', 'VOICE_ADVANCE', 'VOICE_THIRD_PARTY', 'VOICE_THIRD_PARTY_LJZN', 'VOICE_FLEXUS'] | None,
        Field(
            description='Kind of the resource.',
            json_schema_extra={
                'x-enumDescriptions': {
                    '2D_DIGITAL_HUMAN_BASIC': 'Avatar training, basic edition.',
                    '2D_DIGITAL_HUMAN_ADVANCED': 'Avatar training, advanced edition.',
                    '2D_DIGITAL_HUMAN_FLEXUS': 'Avatar training, Flexus edition.',
                    'VOICE_BASIC': 'Voice training, basic edition.',
                    'VOICE_MIDDLE': 'Voice training, advanced edition.',
                    'VOICE_ADVANCE': 'Voice training, premium edition.',
                    'VOICE_THIRD_PARTY': 'Voice training by Mobvoi.',
                    'VOICE_THIRD_PARTY_LJZN': 'Voice training by AudioX.',
                    'VOICE_FLEXUS': 'Voice training, Flexus edition.',
                },
                'x-read-only': True,
            },
        ),
    ] = None
    resource_nums: Annotated[
        int | None,
        Field(
            description='Amount of the resource.',
            ge=0,
            json_schema_extra={'x-read-only': True},
            le=1000000,
        ),
    ] = None


class Tag(RootModel[str]):
    root: Annotated[str, Field(max_length=128, min_length=0)]


class CreateDigitalAssetResponse(Model):
    """
    Result of creating an asset.
    """

    asset_id: Annotated[
        str | None,
        Field(
            description='ID of the new asset.',
            json_schema_extra={'x-read-only': True},
            max_length=64,
            min_length=1,
        ),
    ] = None
    produce_id: Annotated[
        str | None,
        Field(
            description='Marking ID of the asset as AI-generated content.',
            json_schema_extra={'x-read-only': True},
            max_length=256,
            min_length=1,
        ),
    ] = None


class CreateFileResponse(Model):
    """
    Result of announcing a file.
    """

    file_id: Annotated[
        str | None,
        Field(
            description='ID of the file, needed to confirm the upload.',
            json_schema_extra={'x-read-only': True},
            max_length=64,
            min_length=1,
        ),
    ] = None
    upload_url: Annotated[
        str | None,
        Field(
            description='URL for uploading the file with HTTP PUT, valid for 24 hours; `Content-MD5` (the announced digest) and the `Content-Type` of the file type must be sent.',
            json_schema_extra={
                'x-secret': True,
                'x-read-only': True,
                'x-volatile': True,
            },
            max_length=2048,
            min_length=0,
        ),
    ] = None


class CreateLargeFileResponse(Model):
    """
    Result of announcing a file that is uploaded in parts.
    """

    file_id: Annotated[
        str | None,
        Field(
            description='ID of the file, needed to confirm the upload.',
            json_schema_extra={'x-read-only': True},
            max_length=64,
            min_length=1,
        ),
    ] = None
    upload_urls: Annotated[
        list[str] | None,
        Field(
            description='Upload URLs, one per part.',
            json_schema_extra={
                'x-secret': True,
                'x-read-only': True,
                'x-volatile': True,
            },
        ),
    ] = None


class CreatePictureModelingByUrlJobResponse(Model):
    """
    Result of starting photo modelling.
    """

    job_id: Annotated[
        str | None,
        Field(
            description='ID of the photo modelling job.',
            json_schema_extra={'x-read-only': True},
            max_length=64,
            min_length=1,
        ),
    ] = None
    model_asset_id: Annotated[
        str | None,
        Field(
            description='ID of the avatar asset the job makes.',
            json_schema_extra={'x-read-only': True},
            max_length=64,
            min_length=1,
        ),
    ] = None


class CreatePictureModelingJobResponse(Model):
    """
    Result of starting photo modelling.
    """

    job_id: Annotated[
        str | None,
        Field(
            description='ID of the photo modelling job.',
            json_schema_extra={'x-read-only': True},
            max_length=64,
            min_length=1,
        ),
    ] = None
    model_asset_id: Annotated[
        str | None,
        Field(
            description='ID of the avatar asset the job makes.',
            json_schema_extra={'x-read-only': True},
            max_length=64,
            min_length=1,
        ),
    ] = None


class DigitalAssetSummary(Model):
    """
    Short description of an asset.
    """

    asset_id: Annotated[
        str | None,
        Field(
            description='ID of the asset.',
            json_schema_extra={'x-read-only': True},
            max_length=2048,
            min_length=0,
        ),
    ] = None
    asset_name: Annotated[
        str | None,
        Field(
            description='Name of the asset.',
            json_schema_extra={'x-read-only': True},
            max_length=2048,
            min_length=0,
        ),
    ] = None
    asset_state: Annotated[
        Literal['CREATING', 'FAILED', 'UNACTIVED', 'ACTIVED', 'DELETING', 'DELETED', 'BLOCK', 'WAITING_DELETE'] | None,
        Field(
            description='State of the asset.',
            json_schema_extra={
                'x-enumDescriptions': {
                    'CREATING': 'The main file has not been uploaded yet.',
                    'FAILED': 'The upload of the main file, or its review, failed.',
                    'UNACTIVED': 'Uploaded but not active, unusable elsewhere; the tenant may change the state.',
                    'ACTIVED': 'Uploaded, active and usable; the tenant may change the state.',
                    'DELETING': 'Being deleted (presumably the recycle bin), unusable, can be restored.',
                    'DELETED': 'Files are deleted, cannot be restored.',
                    'BLOCK': 'Frozen, unusable, files cannot be viewed.',
                    'WAITING_DELETE': 'About to be taken offline.',
                },
                'x-read-only': True,
                'x-volatile': True,
            },
        ),
    ] = None
    asset_type: Annotated[
        Literal['HUMAN_MODEL', 'MODEL', 'ANIMATION', 'SCENE', 'PPT', 'VIDEO', 'IMAGE', 'MATERIAL', 'VOICE_MODEL', 'HUMAN_MODEL_2D', 'BUSINESS_CARD_TEMPLET', 'MUSIC', 'AUDIO'] | None,
        Field(
            description='Type of the asset.',
            json_schema_extra={
                'x-enumDescriptions': {
                    'HUMAN_MODEL': '3D avatar model; part of the 3D line, probably discontinued.',
                    'MODEL': '3D model; part of the 3D line, probably discontinued.',
                    'ANIMATION': 'Animation; part of the 3D line, probably discontinued.',
                    'SCENE': '3D scene; part of the 3D line, probably discontinued.',
                    'PPT': 'Slide deck.',
                    'VIDEO': 'Video file.',
                    'IMAGE': 'Picture file.',
                    'MATERIAL': 'Material for stylised 3D avatars.',
                    'VOICE_MODEL': 'Voice model.',
                    'HUMAN_MODEL_2D': 'Avatar model.',
                    'BUSINESS_CARD_TEMPLET': 'Business card template (the service spells it so).',
                    'MUSIC': 'Background music.',
                    'AUDIO': 'Audio file.',
                },
                'x-read-only': True,
            },
        ),
    ] = None
    block_reason_code: Annotated[
        str | None,
        Field(
            description='Number of the reason for freezing.',
            json_schema_extra={'x-read-only': True, 'x-volatile': True},
            max_length=256,
            min_length=0,
        ),
    ] = None
    cover_url: Annotated[
        str | None,
        Field(
            description="Download URL of the asset's cover picture.",
            json_schema_extra={
                'x-secret': True,
                'x-read-only': True,
                'x-volatile': True,
            },
            max_length=2048,
            min_length=0,
        ),
    ] = None
    thumbnail_url: Annotated[
        str | None,
        Field(
            description="Download URL of the asset's thumbnail.",
            json_schema_extra={
                'x-secret': True,
                'x-read-only': True,
                'x-volatile': True,
            },
            max_length=2048,
            min_length=0,
        ),
    ] = None


class ExternalVoiceAssetMeta(Model):
    """
    Vendor of a third-party voice.
    """

    provider: Annotated[
        Literal['XIMALAYA', 'HUAWEI_EI', 'MOBVOI', 'AUDIOX', 'SINOVOICE', 'DATABAKER', 'AISPEECH'],
        Field(
            description='Vendor of the speech synthesis.',
            json_schema_extra={
                'x-enumDescriptions': {
                    'XIMALAYA': 'Ximalaya.',
                    'HUAWEI_EI': 'Huawei Cloud EI.',
                    'MOBVOI': 'Mobvoi.',
                    'AUDIOX': 'AudioX.',
                    'SINOVOICE': 'SinoVoice.',
                    'DATABAKER': 'DataBaker.',
                    'AISPEECH': 'AISpeech.',
                }
            },
            max_length=32,
            min_length=0,
        ),
    ]


class FileExtraMeta(Model):
    """
    Further details of a file.
    """

    video_transcoding_status: Annotated[
        Literal['WAITING', 'TRANSCODING', 'FAILED', 'SUCCEEDED'] | None,
        Field(
            description='State of the transcoding of a video file.',
            json_schema_extra={
                'x-enumDescriptions': {
                    'WAITING': 'Waiting for transcoding.',
                    'TRANSCODING': 'Being transcoded.',
                    'FAILED': 'Transcoding failed.',
                    'SUCCEEDED': 'Transcoded.',
                },
                'x-read-only': True,
                'x-volatile': True,
            },
            max_length=128,
            min_length=0,
        ),
    ] = None


class DeviceName(RootModel[str]):
    root: Annotated[str, Field(max_length=64, min_length=1)]


class HumanModel2DAssetMeta(Model):
    """
    Details of an avatar model.
    """

    is_action_editable: Annotated[
        bool | None,
        Field(description='Whether the gestures of the avatar can be edited.'),
    ] = None
    is_live_copy: Annotated[
        bool | None,
        Field(description='Whether the avatar comes from a live-room replica task.'),
    ] = None
    is_real_background: Annotated[
        bool | None,
        Field(
            description='Whether the avatar was filmed in a real scene, so that its background is not replaced.'
        ),
    ] = None
    support_live: Annotated[
        bool | None, Field(description='Whether the avatar can be used in live shows.')
    ] = None
    model_version: Annotated[
        Literal['V2', 'V3', 'V3_2', 'V3_3'] | None,
        Field(
            description='Version of the avatar model, written with underscores here.',
            json_schema_extra={
                'x-enumDescriptions': {
                    'V2': 'Version 2.',
                    'V3': 'Version 3.',
                    'V3_2': 'Version 3.2.',
                    'V3_3': 'Version 3.3.',
                }
            },
            max_length=64,
            min_length=0,
        ),
    ] = None
    model_resolution: Annotated[
        str | None,
        Field(
            description='Resolution of the avatar model.',
            json_schema_extra={
                'x-enumDescriptions': {
                    '1080P': 'Output in 1080p and 720p.',
                    '4K': 'Output in 4K, 1080p and 720p.',
                }
            },
            max_length=64,
            min_length=0,
        ),
    ] = None
    device_names: Annotated[
        list[DeviceName] | None,
        Field(
            description='Device types the model has been compiled for.', max_length=16
        ),
    ] = None
    is_with_action_library: Annotated[
        bool | None,
        Field(
            description='Whether the avatar has a library of gestures, so that gestures can be arranged.'
        ),
    ] = None
    action_tag_map: Annotated[
        list[ActionTagInfo] | None, Field(description='Gestures of the avatar.')
    ] = None
    is_flexus: Annotated[
        bool | None,
        Field(description='Whether the avatar belongs to the Flexus edition.'),
    ] = None
    voice_asset_id: Annotated[
        str | None,
        Field(
            description='ID of the voice asset linked with the avatar.',
            max_length=64,
            min_length=1,
        ),
    ] = None


class ImageAssetMeta(Model):
    """
    Details of a picture, extracted by the service.
    """

    codec: Annotated[
        str | None,
        Field(
            description='Encoding of the picture.',
            json_schema_extra={'x-read-only': True},
            max_length=32,
            min_length=0,
        ),
    ] = None
    width: Annotated[
        int | None,
        Field(
            description='Width of the picture in pixels.',
            ge=0,
            json_schema_extra={'x-read-only': True},
            le=8196,
        ),
    ] = None
    height: Annotated[
        int | None,
        Field(
            description='Height of the picture in pixels.',
            ge=0,
            json_schema_extra={'x-read-only': True},
            le=8196,
        ),
    ] = None
    size: Annotated[
        int | None,
        Field(
            description='Size of the picture; the unit is not documented, presumably bytes.',
            ge=0,
            json_schema_extra={'x-read-only': True},
            le=9223372036854775807,
        ),
    ] = None
    mode: Annotated[
        Literal['Horizontal', 'Vertical'] | None,
        Field(
            description='Orientation of the picture.',
            json_schema_extra={
                'x-enumDescriptions': {'Horizontal': 'Wide.', 'Vertical': 'Upright.'},
                'x-read-only': True,
            },
        ),
    ] = None
    frame_rate: Annotated[
        str | None,
        Field(
            description='Frame rate, for moving pictures.',
            json_schema_extra={'x-read-only': True},
            max_length=32,
            min_length=0,
        ),
    ] = None
    duration: Annotated[
        int | None,
        Field(
            description='Length in seconds, for moving pictures.',
            ge=0,
            json_schema_extra={'x-read-only': True},
            le=86400,
        ),
    ] = None
    error_info: Annotated[
        common.ErrorResponse | None,
        Field(
            description='Why the extraction failed.',
            json_schema_extra={'x-read-only': True},
        ),
    ] = None


class ListAssetSummaryResponse(Model):
    """
    Short descriptions of assets.
    """

    asset_list: Annotated[
        list[DigitalAssetSummary] | None,
        Field(
            description='The assets that were found.',
            json_schema_extra={'x-read-only': True},
        ),
    ] = None


class ListAssetSummarysReq(Model):
    """
    Assets to look up.
    """

    asset_ids: Annotated[list[str], Field(description='IDs of the assets to look up.')]


class ListAssetsQuery(Model):
    """
    Lists assets of the asset library with many filters.
    """

    name: Annotated[
        str | None,
        Field(
            description='Only assets whose name contains this text.',
            max_length=128,
            min_length=0,
        ),
    ] = None
    tag: Annotated[
        str | None,
        Field(
            description='Only assets with a label that contains this text.',
            max_length=1024,
            min_length=0,
        ),
    ] = None
    tag_combination_type: Annotated[
        Literal['INTERSECTION', 'UNION_SET'] | None,
        Field(
            description='How several labels are combined.',
            json_schema_extra={
                'x-enumDescriptions': {
                    'INTERSECTION': 'All labels must match.',
                    'UNION_SET': 'One label is enough.',
                }
            },
            max_length=1024,
            min_length=0,
        ),
    ] = None
    start_time: Annotated[
        str | None,
        Field(
            description='Start of the time range, presumably of the creation, RFC 3339 UTC.',
            max_length=20,
            min_length=0,
        ),
    ] = None
    end_time: Annotated[
        str | None,
        Field(
            description='End of the time range, presumably of the creation, RFC 3339 UTC.',
            max_length=20,
            min_length=0,
        ),
    ] = None
    asset_type: Annotated[
        str | None,
        Field(
            description='Only assets of these types, separated by commas.',
            json_schema_extra={
                'x-enumDescriptions': {
                    'VOICE_MODEL': 'Voice model.',
                    'VIDEO': 'Video file.',
                    'IMAGE': 'Picture file.',
                    'PPT': 'Slide deck.',
                    'MATERIAL': 'Material for stylised avatars.',
                    'HUMAN_MODEL_2D': 'Avatar model.',
                    'BUSINESS_CARD_TEMPLET': 'Business card template.',
                    'MUSIC': 'Background music.',
                    'AUDIO': 'Audio file.',
                }
            },
            max_length=128,
            min_length=0,
        ),
    ] = None
    sort_key: Annotated[
        Literal['create_time', 'update_time', 'asset_order'] | None,
        Field(
            description='Field by which the records are sorted.',
            json_schema_extra={
                'x-enumDescriptions': {
                    'create_time': 'By time of creation.',
                    'update_time': 'By time of the last change.',
                    'asset_order': 'By display order.',
                }
            },
            max_length=128,
            min_length=0,
        ),
    ] = None
    sort_dir: Annotated[
        Literal['asc', 'desc'] | None,
        Field(
            description='Direction of sorting.',
            json_schema_extra={
                'x-enumDescriptions': {'asc': 'Ascending.', 'desc': 'Descending.'}
            },
            max_length=128,
            min_length=0,
        ),
    ] = 'asc'
    asset_source: Annotated[
        Literal['SYSTEM', 'CUSTOMIZATION', 'ALL'] | None,
        Field(
            description="Whose assets are listed; the tenant's own when left out.",
            json_schema_extra={
                'x-enumDescriptions': {
                    'SYSTEM': 'System assets.',
                    'CUSTOMIZATION': "The tenant's own assets.",
                    'ALL': 'All assets.',
                }
            },
        ),
    ] = 'CUSTOMIZATION'
    asset_state: Annotated[
        str | None,
        Field(
            description='Only assets in these states, separated by commas; all states when left out.',
            json_schema_extra={
                'x-enumDescriptions': {
                    'CREATING': 'The main file has not been uploaded yet.',
                    'FAILED': 'The upload of the main file, or its review, failed.',
                    'UNACTIVED': 'Uploaded but not active, unusable elsewhere; the tenant may change the state.',
                    'ACTIVED': 'Uploaded, active and usable; the tenant may change the state.',
                    'DELETING': 'Being deleted (presumably the recycle bin), unusable, can be restored.',
                    'DELETED': 'Files are deleted, cannot be restored.',
                    'BLOCK': 'Frozen, unusable, files cannot be viewed.',
                    'WAITING_DELETE': 'About to be taken offline.',
                }
            },
            max_length=512,
            min_length=0,
        ),
    ] = None
    style_id: Annotated[
        str | None,
        Field(
            description='Only assets that belong to this style of stylised avatars, for example `system_male_001`.',
            max_length=64,
            min_length=0,
        ),
    ] = None
    accurate_query_field: Annotated[
        list[str] | None,
        Field(
            description='Names of the fields that are matched exactly instead of by parts; the accepted names are not documented.'
        ),
    ] = None
    asset_id: Annotated[
        list[str] | None, Field(description='Only the assets with these IDs.')
    ] = None
    sex: Annotated[
        str | None,
        Field(
            description='Only voices of these genders, separated by commas.',
            max_length=128,
            min_length=1,
        ),
    ] = None
    language: Annotated[
        str | None,
        Field(
            description='Only voices of these languages, separated by commas.',
            max_length=128,
            min_length=1,
        ),
    ] = None
    system_property: Annotated[
        str | None,
        Field(
            description='Only assets with these system properties, as `KEY:VALUE` pairs separated by commas.',
            max_length=1024,
            min_length=1,
        ),
    ] = None
    action_editable: Annotated[
        bool | None,
        Field(description='Only avatars whose gestures can, or cannot, be edited.'),
    ] = None
    is_with_action_library: Annotated[
        bool | None,
        Field(description='Only avatars with, or without, a library of gestures.'),
    ] = None
    is_movable: Annotated[
        bool | None, Field(description='Only avatars that can, or cannot, walk.')
    ] = None
    voice_provider: Annotated[
        str | None,
        Field(
            description='Only voices of this vendor.',
            json_schema_extra={
                'x-enumDescriptions': {
                    'HUAWEI_METASTUDIO': "MetaStudio's own voices.",
                    'MOBVOI': 'Voices of Mobvoi.',
                }
            },
            max_length=128,
            min_length=1,
        ),
    ] = None
    role: Annotated[
        Literal['SHARER', 'SHAREE'] | None,
        Field(
            description='Only shared assets, seen from this side.',
            json_schema_extra={
                'x-enumDescriptions': {
                    'SHARER': 'Assets the tenant shares.',
                    'SHAREE': 'Assets shared with the tenant.',
                }
            },
        ),
    ] = None
    is_realtime_voice: Annotated[
        bool | None,
        Field(
            description='Only voices that support, or do not support, real-time synthesis, which live shows and chat need.'
        ),
    ] = None
    human_model_2d_version: Annotated[
        str | None,
        Field(
            description='Only avatars of this model version.',
            max_length=128,
            min_length=1,
        ),
    ] = None
    include_device_name: Annotated[
        str | None,
        Field(
            description='Only avatars compiled for this device type.',
            max_length=128,
            min_length=1,
        ),
    ] = None
    exclude_device_name: Annotated[
        str | None,
        Field(
            description='Only avatars not compiled for this device type.',
            max_length=128,
            min_length=1,
        ),
    ] = None
    supported_service: Annotated[
        Literal['VIDEO_2D', 'LIVE_2D', 'CHAT_2D'] | None,
        Field(
            description='Only assets that may be used in this business; all when left out.',
            json_schema_extra={
                'x-enumDescriptions': {
                    'VIDEO_2D': 'Avatar video production.',
                    'LIVE_2D': 'Avatar livestreaming.',
                    'CHAT_2D': 'Avatar interactive chat.',
                }
            },
        ),
    ] = None
    app_user_id: Annotated[
        str | None,
        Field(
            description='Only assets of this third-party user.',
            max_length=256,
            min_length=1,
        ),
    ] = None


class ListPictureModelingJobsQuery(Model):
    """
    Lists photo modelling jobs.
    """

    state: Annotated[
        str | None,
        Field(
            description='Only jobs in these states, separated by commas; all states when left out.',
            json_schema_extra={
                'x-enumDescriptions': {
                    'WAITING': 'Waiting to be scheduled.',
                    'PROCESSING': 'Being processed.',
                    'PARTIAL_SUCCEED': 'The model was made, its screenshot failed.',
                    'SUCCEED': 'Succeeded.',
                    'FAILED': 'Failed.',
                    'CANCELED': 'Cancelled.',
                }
            },
            max_length=1024,
            min_length=0,
        ),
    ] = None
    sort_key: Annotated[
        Literal['create_time', 'update_time', 'asset_order'] | None,
        Field(
            description='Field by which the records are sorted.',
            json_schema_extra={
                'x-enumDescriptions': {
                    'create_time': 'By time of creation.',
                    'update_time': 'By time of the last change.',
                    'asset_order': 'By display order.',
                }
            },
            max_length=128,
            min_length=0,
        ),
    ] = None
    sort_dir: Annotated[
        Literal['asc', 'desc'] | None,
        Field(
            description='Direction of sorting.',
            json_schema_extra={
                'x-enumDescriptions': {'asc': 'Ascending.', 'desc': 'Descending.'}
            },
            max_length=128,
            min_length=0,
        ),
    ] = 'asc'
    create_until: Annotated[
        str | None,
        Field(
            description='Only records created at or before this time, RFC 3339 UTC.',
            max_length=20,
            min_length=0,
        ),
    ] = None
    create_since: Annotated[
        str | None,
        Field(
            description='Only records created at or after this time, RFC 3339 UTC.',
            max_length=20,
            min_length=0,
        ),
    ] = None


class ListStylesQuery(Model):
    """
    Lists the styles for stylised 3D avatars; the 3D line is probably discontinued.
    """

    state: Annotated[
        str | None,
        Field(
            description='Only styles in these states, separated by commas; all states when left out.',
            json_schema_extra={
                'x-enumDescriptions': {
                    'CREATING': 'Being created.',
                    'PUBLISHED': 'Published.',
                    'DELETED': 'Deleted.',
                    'UNPUBLISHED': 'Not published.',
                    'PUBLISHING': 'Being published.',
                }
            },
            max_length=1024,
            min_length=0,
        ),
    ] = None
    sort_key: Annotated[
        Literal['create_time', 'update_time', 'asset_order'] | None,
        Field(
            description='Field by which the records are sorted.',
            json_schema_extra={
                'x-enumDescriptions': {
                    'create_time': 'By time of creation.',
                    'update_time': 'By time of the last change.',
                    'asset_order': 'By display order.',
                }
            },
            max_length=128,
            min_length=0,
        ),
    ] = None
    sort_dir: Annotated[
        Literal['asc', 'desc'] | None,
        Field(
            description='Direction of sorting.',
            json_schema_extra={
                'x-enumDescriptions': {'asc': 'Ascending.', 'desc': 'Descending.'}
            },
            max_length=128,
            min_length=0,
        ),
    ] = 'asc'
    create_until: Annotated[
        str | None,
        Field(
            description='Only records created at or before this time, RFC 3339 UTC.',
            max_length=20,
            min_length=0,
        ),
    ] = None
    create_since: Annotated[
        str | None,
        Field(
            description='Only records created at or after this time, RFC 3339 UTC.',
            max_length=20,
            min_length=0,
        ),
    ] = None


class ListTransferAssetJobsQuery(Model):
    """
    Lists transfers of assets; by default only received transfers that are still open.
    """

    role: Annotated[
        Literal['ALL', 'SENDER', 'RECEIVER'] | None,
        Field(
            description='Role of the tenant in the transfer.',
            json_schema_extra={
                'x-enumDescriptions': {
                    'ALL': 'Both roles.',
                    'SENDER': 'The tenant gives assets away.',
                    'RECEIVER': 'The tenant receives assets.',
                }
            },
        ),
    ] = 'RECEIVER'
    state: Annotated[
        str | None,
        Field(
            description='Only transfers in these states, separated by commas.',
            json_schema_extra={
                'x-enumDescriptions': {
                    'PROCESSING': 'In progress, normally waiting for the receiver.',
                    'ACCEPT': 'Accepted.',
                    'REJECT': 'Turned down.',
                    'CANCEL': 'Cancelled by the sender.',
                    'FAIL': 'Failed.',
                }
            },
            max_length=64,
            min_length=0,
        ),
    ] = 'PROCESSING'
    transfer_type: Annotated[
        Literal['TRANSFER_OUT', 'TRANSFER_BACK'] | None,
        Field(
            description='Only transfers of this direction.',
            json_schema_extra={
                'x-enumDescriptions': {
                    'TRANSFER_OUT': 'Assets are given away; administrators and allow-listed tenants only.',
                    'TRANSFER_BACK': 'Received assets are returned.',
                }
            },
            max_length=64,
            min_length=0,
        ),
    ] = 'TRANSFER_OUT'


class MaterialComponentInfo(Model):
    """
    Exchangeable component of a stylised avatar.
    """

    component_name: Annotated[
        str, Field(description='Name of the component.', max_length=256, min_length=1)
    ]
    component_type: Annotated[
        Literal['CLOTHES', 'PANTS', 'SHOES', 'HAIR', 'EYELASH', 'EYEBROW'],
        Field(
            description='Kind of the component.',
            json_schema_extra={
                'x-enumDescriptions': {
                    'CLOTHES': 'Clothes.',
                    'PANTS': 'Trousers.',
                    'SHOES': 'Shoes.',
                    'HAIR': 'Hair.',
                    'EYELASH': 'Eyelashes.',
                    'EYEBROW': 'Eyebrows.',
                }
            },
            max_length=256,
            min_length=1,
        ),
    ]
    component_desc: Annotated[
        str | None,
        Field(
            description='Free description of the component.',
            max_length=512,
            min_length=1,
        ),
    ] = None


class PPTPageInfo(Model):
    """
    Page of a slide deck.
    """

    page_no: Annotated[
        int | None,
        Field(
            description='Number of the page, from 1.',
            ge=1,
            json_schema_extra={'x-read-only': True},
            le=256,
        ),
    ] = None
    file_id: Annotated[
        str | None,
        Field(
            description='ID of the file with the picture of the page.',
            json_schema_extra={'x-read-only': True},
            max_length=64,
            min_length=1,
        ),
    ] = None
    page_content: Annotated[
        str | None,
        Field(
            description='Text of the page; the reference text describes it wrongly as a file ID.',
            json_schema_extra={'x-read-only': True},
            max_length=2048,
            min_length=0,
        ),
    ] = None


class PictureModelingByUrlReq(Model):
    """
    Photo modelling from the URL of a photo.
    """

    picture_url: Annotated[
        str,
        Field(
            description='URL of the photo.',
            json_schema_extra={'x-secret': True, 'x-write-only': True},
            max_length=2048,
            min_length=1,
        ),
    ]
    style_id: Annotated[
        str,
        Field(
            description='ID of the style of the avatar.', max_length=64, min_length=1
        ),
    ]
    name: Annotated[
        str, Field(description='Name of the avatar model.', max_length=64, min_length=1)
    ]
    notify_url: Annotated[
        str | None,
        Field(
            description='URL called when the job ends.',
            json_schema_extra={'x-secret': True, 'x-write-only': True},
            max_length=2048,
            min_length=0,
        ),
    ] = None


class PictureModelingInfo(Model):
    """
    Photo modelling job.
    """

    job_id: Annotated[
        str,
        Field(
            description='ID of the photo modelling job.',
            json_schema_extra={'x-read-only': True},
            max_length=64,
            min_length=1,
        ),
    ]
    state: Annotated[
        Literal['WAITING', 'PROCESSING', 'PARTIAL_SUCCEED', 'SUCCEED', 'FAILED', 'CANCELED'],
        Field(
            description='State of the photo modelling job.',
            json_schema_extra={
                'x-enumDescriptions': {
                    'WAITING': 'Waiting to be scheduled.',
                    'PROCESSING': 'Being processed.',
                    'PARTIAL_SUCCEED': 'The model was made, its screenshot failed.',
                    'SUCCEED': 'Succeeded.',
                    'FAILED': 'Failed.',
                    'CANCELED': 'Cancelled.',
                },
                'x-read-only': True,
                'x-volatile': True,
            },
            max_length=64,
            min_length=1,
        ),
    ]
    start_time: Annotated[
        str | None,
        Field(
            description='When the job started, UTC.',
            json_schema_extra={'x-read-only': True, 'x-volatile': True},
            max_length=20,
            min_length=20,
        ),
    ] = None
    end_time: Annotated[
        str | None,
        Field(
            description='When the job ended, UTC.',
            json_schema_extra={'x-read-only': True, 'x-volatile': True},
            max_length=20,
            min_length=20,
        ),
    ] = None
    error_info: Annotated[
        common.ErrorResponse | None,
        Field(
            description='Why the job failed.',
            json_schema_extra={'x-read-only': True, 'x-volatile': True},
        ),
    ] = None
    model_asset_id: Annotated[
        str | None,
        Field(
            description='ID of the avatar asset the job makes.',
            json_schema_extra={'x-read-only': True},
            max_length=64,
            min_length=1,
        ),
    ] = None
    name: Annotated[
        str | None,
        Field(description='Name of the avatar model.', max_length=256, min_length=1),
    ] = None
    style_id: Annotated[
        str | None,
        Field(
            description='ID of the style of the avatar.', max_length=64, min_length=1
        ),
    ] = None
    model_cover_url: Annotated[
        str | None,
        Field(
            description="URL of the avatar's cover picture.",
            json_schema_extra={
                'x-secret': True,
                'x-read-only': True,
                'x-volatile': True,
            },
            max_length=2048,
            min_length=1,
        ),
    ] = None


class ReplicationEncInfo(Model):
    """
    How an asset description was encrypted.
    """

    algorithm: Annotated[
        str | None,
        Field(description='Encryption algorithm.', max_length=64, min_length=1),
    ] = None
    key_id: Annotated[
        str | None,
        Field(description='ID of the encryption key.', max_length=128, min_length=1),
    ] = None
    iv: Annotated[
        str | None,
        Field(
            description='Initialisation vector of the encryption.',
            max_length=128,
            min_length=1,
        ),
    ] = None


class ShowAssetPath(Model):
    """
    Returns an asset with its details and files.
    """

    asset_id: Annotated[
        str, Field(description='ID of the asset.', max_length=64, min_length=1)
    ]


class ShowAssetReplicationInfoPath(Model):
    """
    Returns the encrypted description with which an asset is copied to another region.
    """

    asset_id: Annotated[
        str, Field(description='ID of the asset.', max_length=64, min_length=1)
    ]


class ShowAssetReplicationInfoResponse(Model):
    """
    Encrypted description of an asset for copying it to another region.
    """

    asset_id: Annotated[
        str | None,
        Field(
            description='ID of the asset.',
            json_schema_extra={'x-read-only': True},
            max_length=64,
            min_length=1,
        ),
    ] = None
    asset_info: Annotated[
        str | None,
        Field(
            description='Encrypted description of the asset.',
            json_schema_extra={
                'x-secret': True,
                'x-read-only': True,
                'x-volatile': True,
            },
            max_length=100000,
            min_length=1,
        ),
    ] = None
    encryption_info: Annotated[
        ReplicationEncInfo | None,
        Field(
            description='How the description was encrypted.',
            json_schema_extra={'x-read-only': True, 'x-volatile': True},
        ),
    ] = None
    expire_time: Annotated[
        int | None,
        Field(
            description='When the description expires, as an integer time stamp whose unit is not documented.',
            ge=0,
            json_schema_extra={'x-read-only': True, 'x-volatile': True},
            le=9223372036854775807,
        ),
    ] = None


class ShowPictureModelingJobPath(Model):
    """
    Returns the state and the result of a photo modelling job.
    """

    job_id: Annotated[
        str,
        Field(
            description='ID of the photo modelling job.', max_length=64, min_length=1
        ),
    ]


class ShowPictureModelingJobResponse(Model):
    """
    Photo modelling job.
    """

    job_id: Annotated[
        str,
        Field(
            description='ID of the photo modelling job.',
            json_schema_extra={'x-read-only': True},
            max_length=64,
            min_length=1,
        ),
    ]
    state: Annotated[
        Literal['WAITING', 'PROCESSING', 'PARTIAL_SUCCEED', 'SUCCEED', 'FAILED', 'CANCELED'],
        Field(
            description='State of the photo modelling job.',
            json_schema_extra={
                'x-enumDescriptions': {
                    'WAITING': 'Waiting to be scheduled.',
                    'PROCESSING': 'Being processed.',
                    'PARTIAL_SUCCEED': 'The model was made, its screenshot failed.',
                    'SUCCEED': 'Succeeded.',
                    'FAILED': 'Failed.',
                    'CANCELED': 'Cancelled.',
                },
                'x-read-only': True,
                'x-volatile': True,
            },
            max_length=64,
            min_length=1,
        ),
    ]
    start_time: Annotated[
        str | None,
        Field(
            description='When the job started, UTC.',
            json_schema_extra={'x-read-only': True, 'x-volatile': True},
            max_length=20,
            min_length=20,
        ),
    ] = None
    end_time: Annotated[
        str | None,
        Field(
            description='When the job ended, UTC.',
            json_schema_extra={'x-read-only': True, 'x-volatile': True},
            max_length=20,
            min_length=20,
        ),
    ] = None
    error_info: Annotated[
        common.ErrorResponse | None,
        Field(
            description='Why the job failed.',
            json_schema_extra={'x-read-only': True, 'x-volatile': True},
        ),
    ] = None
    model_asset_id: Annotated[
        str | None,
        Field(
            description='ID of the avatar asset the job makes.',
            json_schema_extra={'x-read-only': True},
            max_length=64,
            min_length=1,
        ),
    ] = None
    name: Annotated[
        str | None,
        Field(description='Name of the avatar model.', max_length=256, min_length=1),
    ] = None
    style_id: Annotated[
        str | None,
        Field(
            description='ID of the style of the avatar.', max_length=64, min_length=1
        ),
    ] = None
    model_cover_url: Annotated[
        str | None,
        Field(
            description="URL of the avatar's cover picture.",
            json_schema_extra={
                'x-secret': True,
                'x-read-only': True,
                'x-volatile': True,
            },
            max_length=2048,
            min_length=1,
        ),
    ] = None


class ShowTransferAssetJobPath(Model):
    """
    Returns one transfer of assets.
    """

    job_id: Annotated[
        str, Field(description='ID of the transfer job.', max_length=64, min_length=1)
    ]


class StyleAssetItem(Model):
    """
    Asset of a style.
    """

    asset_id: Annotated[
        str | None,
        Field(
            description='ID of the asset.',
            json_schema_extra={'x-read-only': True},
            max_length=64,
            min_length=1,
        ),
    ] = None
    asset_type: Annotated[
        Literal['ANIMATION', 'MATERIAL'] | None,
        Field(
            description='Kind of the asset.',
            json_schema_extra={
                'x-enumDescriptions': {
                    'ANIMATION': 'Movement.',
                    'MATERIAL': 'Material.',
                },
                'x-read-only': True,
            },
            max_length=256,
            min_length=1,
        ),
    ] = None
    cover_url: Annotated[
        str | None,
        Field(
            description="URL of the asset's cover picture.",
            json_schema_extra={
                'x-secret': True,
                'x-read-only': True,
                'x-volatile': True,
            },
            max_length=2048,
            min_length=1,
        ),
    ] = None


class StyleExtraMeta(Model):
    """
    Abilities of a style.
    """

    picture_modeling_enable: Annotated[
        bool | None,
        Field(
            description='Whether avatars of this style can be made from a photo.',
            json_schema_extra={'x-read-only': True},
        ),
    ] = None
    edit_enable: Annotated[
        bool | None,
        Field(
            description='Whether avatars of this style can be edited.',
            json_schema_extra={'x-read-only': True},
        ),
    ] = None
    edit_engine: Annotated[
        str | None,
        Field(
            description='Engine used for editing.',
            json_schema_extra={'x-read-only': True},
            max_length=128,
            min_length=1,
        ),
    ] = None
    model_id: Annotated[
        str | None,
        Field(
            description='Model type the photo modelling algorithm uses.',
            json_schema_extra={'x-read-only': True},
            max_length=64,
            min_length=1,
        ),
    ] = None


class TagModel(RootModel[str]):
    root: Annotated[str, Field(max_length=16)]


class StyleInfo(Model):
    """
    Style for stylised 3D avatars.
    """

    name: Annotated[
        str,
        Field(
            description='Name of the style.',
            json_schema_extra={'x-read-only': True},
            max_length=256,
            min_length=0,
        ),
    ]
    description: Annotated[
        str | None,
        Field(
            description='Description of the style.',
            json_schema_extra={'x-read-only': True},
            max_length=1024,
            min_length=0,
        ),
    ] = None
    project_id: Annotated[
        str | None,
        Field(
            description='ID of the project that owns the style.',
            json_schema_extra={'x-read-only': True},
            max_length=256,
            min_length=0,
        ),
    ] = None
    status: Annotated[
        str | None,
        Field(
            description='Status of the style; the values are not documented.',
            json_schema_extra={'x-read-only': True},
            max_length=256,
            min_length=0,
        ),
    ] = None
    sex: Annotated[
        Literal['UNKNOW', 'MALE', 'FEMALE'] | None,
        Field(
            description='Gender of the avatars of this style.',
            json_schema_extra={
                'x-enumDescriptions': {
                    'UNKNOW': 'Unknown (the service spells it so).',
                    'MALE': 'Male.',
                    'FEMALE': 'Female.',
                },
                'x-read-only': True,
            },
            max_length=16,
            min_length=1,
        ),
    ] = None
    tags: Annotated[
        list[TagModel] | None,
        Field(
            description='Labels of the style, each up to 16 bytes.',
            json_schema_extra={'x-read-only': True},
            max_length=50,
        ),
    ] = None
    style_assets: Annotated[
        list[StyleAssetItem] | None,
        Field(
            description='Assets the style consists of.',
            json_schema_extra={'x-read-only': True},
        ),
    ] = None
    extra_meta: Annotated[
        StyleExtraMeta | None,
        Field(
            description='Abilities of the style.',
            json_schema_extra={'x-read-only': True},
        ),
    ] = None
    style_id: Annotated[
        str | None,
        Field(
            description='ID of the style.',
            json_schema_extra={'x-read-only': True},
            max_length=64,
            min_length=1,
        ),
    ] = None
    create_time: Annotated[
        str | None,
        Field(
            description='When the style was created, UTC.',
            json_schema_extra={'x-read-only': True},
            max_length=20,
            min_length=20,
        ),
    ] = None
    update_time: Annotated[
        str | None,
        Field(
            description='When the style was last changed, UTC.',
            json_schema_extra={'x-read-only': True, 'x-volatile': True},
            max_length=20,
            min_length=20,
        ),
    ] = None
    state: Annotated[
        Literal['CREATING', 'PUBLISHED', 'DELETED', 'UNPUBLISHED', 'PUBLISHING'] | None,
        Field(
            description='State of the style.',
            json_schema_extra={
                'x-enumDescriptions': {
                    'CREATING': 'Being created.',
                    'PUBLISHED': 'Published.',
                    'DELETED': 'Deleted.',
                    'UNPUBLISHED': 'Not published.',
                    'PUBLISHING': 'Being published.',
                },
                'x-read-only': True,
                'x-volatile': True,
            },
        ),
    ] = None


class SystemProperty(Model):
    """
    System property of an asset; sent as a change, returned as a value.
    """

    action: Annotated[
        Literal['ADD', 'DELETE'] | None,
        Field(
            description='Whether the property is added or removed.',
            json_schema_extra={
                'x-enumDescriptions': {
                    'ADD': 'Add or set the property.',
                    'DELETE': 'Remove the property.',
                }
            },
        ),
    ] = None
    key: Annotated[
        Literal['STYLE_ID', 'DH_ID', 'PLATFORM_AVAILABLE', 'RENDER_ENGINE', 'BACKGROUND_IMG', 'BACKGROUND_SCENE', 'CREATED_BY_PLATFORM', 'MATERIAL_IMG', 'MATERIAL_VIDEO', 'DIGITAL_HUMAN_2D_VIDEO', 'DIGITAL_HUMAN_3D_VIDEO', 'BUSSINESS_CARD_VIDEO', 'BUSINESS_CARD_VIDEO', 'PHOTO_VIDEO', 'TO_BE_TRANSLATED_VIDEO', 'TRANSLATED_VIDEO', 'LAYER_CONFIG_ENABLE', 'MEITUAN_MATERIAL_APPROVED', 'IS_CONTROLLED', 'LIVE_IS_AUTHORIZED', 'VIDEO_IS_AUTHORIZED', 'CHAT_IS_AUTHORIZED'] | None,
        Field(
            description='Name of the property.',
            json_schema_extra={
                'x-enumDescriptions': {
                    'STYLE_ID': 'Undocumented.',
                    'DH_ID': 'Undocumented.',
                    'PLATFORM_AVAILABLE': 'Undocumented.',
                    'RENDER_ENGINE': 'Rendering engine, for example `MetaEngine`.',
                    'BACKGROUND_IMG': 'Picture serves as background in video production; value `Yes`.',
                    'BACKGROUND_SCENE': '2D background scene; value `Horizontal` or `Vertical`.',
                    'CREATED_BY_PLATFORM': 'Asset was made by the platform; value `Yes`.',
                    'MATERIAL_IMG': 'Picture serves as overlay; value `Yes`, otherwise the console hides it among the overlays.',
                    'MATERIAL_VIDEO': 'Video serves as overlay; value `Yes`, otherwise the console hides it among the overlays.',
                    'DIGITAL_HUMAN_2D_VIDEO': 'Avatar video.',
                    'DIGITAL_HUMAN_3D_VIDEO': 'Undocumented, by its name a 3D avatar video.',
                    'BUSSINESS_CARD_VIDEO': 'Business card video, outdated spelling.',
                    'BUSINESS_CARD_VIDEO': 'Business card video.',
                    'PHOTO_VIDEO': 'Video made from a photo.',
                    'TO_BE_TRANSLATED_VIDEO': 'Undocumented, by its name a video to be translated.',
                    'TRANSLATED_VIDEO': 'Undocumented, by its name a translated video.',
                    'LAYER_CONFIG_ENABLE': 'Undocumented.',
                    'MEITUAN_MATERIAL_APPROVED': 'Material was approved by Meituan; value `YES`.',
                    'IS_CONTROLLED': 'Avatar or voice is under control; value `YES`.',
                    'LIVE_IS_AUTHORIZED': 'Avatar or voice is authorised for live shows; value `YES`.',
                    'VIDEO_IS_AUTHORIZED': 'Avatar or voice is authorised for video production; value `YES`.',
                    'CHAT_IS_AUTHORIZED': 'Avatar or voice is authorised for interactive chat; value `YES`.',
                }
            },
            max_length=256,
            min_length=1,
        ),
    ] = None
    value: Annotated[
        str | None,
        Field(description='Value of the property.', max_length=1024, min_length=1),
    ] = None


class TransAcceptResponse(Model):
    """
    Cost of accepting a transfer.
    """

    is_need_billing: Annotated[
        bool | None,
        Field(
            description='Whether accepting uses up resources of the receiver and is charged.',
            json_schema_extra={'x-read-only': True},
        ),
    ] = False
    required_resources: Annotated[
        list[BillResources] | None,
        Field(
            description='Resources that would be used up.',
            json_schema_extra={'x-read-only': True},
        ),
    ] = None


class TransferAssetResponse(Model):
    """
    Result of starting a transfer.
    """

    job_id: Annotated[
        str | None,
        Field(
            description='ID of the transfer job.',
            json_schema_extra={'x-read-only': True},
            max_length=64,
            min_length=0,
        ),
    ] = None


class TagModel1(RootModel[str]):
    root: Annotated[str, Field(max_length=128, min_length=0)]


class VideoAssetMeta(Model):
    """
    Details of a video, extracted by the service.
    """

    video_codec: Annotated[
        str | None,
        Field(
            description='Encoding of the video track.',
            json_schema_extra={'x-read-only': True},
            max_length=32,
            min_length=0,
        ),
    ] = None
    width: Annotated[
        int | None,
        Field(
            description='Width of the picture in pixels.',
            ge=0,
            json_schema_extra={'x-read-only': True},
            le=8196,
        ),
    ] = None
    height: Annotated[
        int | None,
        Field(
            description='Height of the picture in pixels.',
            ge=0,
            json_schema_extra={'x-read-only': True},
            le=8196,
        ),
    ] = None
    frame_rate: Annotated[
        str | None,
        Field(
            description='Frames per second.',
            json_schema_extra={'x-read-only': True},
            max_length=32,
            min_length=0,
        ),
    ] = None
    video_bit_rate: Annotated[
        int | None,
        Field(
            description='Average bit rate of the video track in kbit/s.',
            ge=0,
            json_schema_extra={'x-read-only': True},
            le=104857600,
        ),
    ] = None
    duration: Annotated[
        int | None,
        Field(
            description='Length in seconds.',
            ge=0,
            json_schema_extra={'x-read-only': True},
            le=86400,
        ),
    ] = None
    audio_codec: Annotated[
        str | None,
        Field(
            description='Encoding of the audio track.',
            json_schema_extra={'x-read-only': True},
            max_length=32,
            min_length=0,
        ),
    ] = None
    audio_bit_rate: Annotated[
        int | None,
        Field(
            description='Average bit rate of the audio track in kbit/s.',
            ge=0,
            json_schema_extra={'x-read-only': True},
            le=16384,
        ),
    ] = None
    audio_channels: Annotated[
        int | None,
        Field(
            description='Number of audio channels.',
            ge=0,
            json_schema_extra={'x-read-only': True},
            le=100,
        ),
    ] = None
    sample: Annotated[
        int | None,
        Field(
            description='Sampling rate of the audio track in Hz.',
            ge=0,
            json_schema_extra={'x-read-only': True},
            le=100000,
        ),
    ] = None
    mode: Annotated[
        Literal['Horizontal', 'Vertical'] | None,
        Field(
            description='Orientation of the picture.',
            json_schema_extra={
                'x-enumDescriptions': {'Horizontal': 'Wide.', 'Vertical': 'Upright.'},
                'x-read-only': True,
            },
        ),
    ] = None
    video_transcoding_status: Annotated[
        Literal['WAITING', 'TRANSCODING', 'FAILED', 'SUCCEEDED'] | None,
        Field(
            description='State of the transcoding.',
            json_schema_extra={
                'x-enumDescriptions': {
                    'WAITING': 'Waiting for transcoding.',
                    'TRANSCODING': 'Being transcoded.',
                    'FAILED': 'Transcoding failed.',
                    'SUCCEEDED': 'Transcoded.',
                },
                'x-read-only': True,
                'x-volatile': True,
            },
            max_length=128,
            min_length=0,
        ),
    ] = None
    error_info: Annotated[
        common.ErrorResponse | None,
        Field(
            description='Why the extraction or transcoding failed.',
            json_schema_extra={'x-read-only': True, 'x-volatile': True},
        ),
    ] = None


class VoiceCapability(Model):
    """
    Abilities of a voice.
    """

    is_support_phoneme_en: Annotated[
        bool | None, Field(description='Whether English phonetic symbols can be given.')
    ] = None
    is_support_phoneme: Annotated[
        bool | None,
        Field(
            description='Whether the reading of Chinese characters with several pronunciations can be given.'
        ),
    ] = None
    is_support_break_time: Annotated[
        bool | None, Field(description='Whether pauses can be inserted.')
    ] = None
    is_support_break_strength: Annotated[
        bool | None, Field(description='Whether the rhythm can be marked.')
    ] = None
    is_support_speed: Annotated[
        bool | None,
        Field(description='Whether the speed of the whole text can be set.'),
    ] = None
    is_support_prosody: Annotated[
        bool | None,
        Field(description='Whether the speed of a part of the text can be set.'),
    ] = None
    is_support_ssml_say_as: Annotated[
        bool | None, Field(description='Whether the SSML tag `say-as` is understood.')
    ] = None
    is_support_ssml_sub: Annotated[
        bool | None, Field(description='Whether the SSML tag `sub` is understood.')
    ] = None
    is_support_word: Annotated[
        bool | None, Field(description='Whether words can be marked to be read joined.')
    ] = None
    is_support_voice_cache: Annotated[
        bool | None, Field(description='Whether synthesised speech is cached.')
    ] = None
    conversion_rate: Annotated[
        float | None,
        Field(
            description='Synthesis rate of the voice; the unit is not documented.',
            ge=0.0,
            le=50.0,
        ),
    ] = None
    conversion_rate_en: Annotated[
        float | None,
        Field(
            description='Synthesis rate of the voice for English; the unit is not documented.',
            ge=0.0,
            le=50.0,
        ),
    ] = None
    is_support_srt: Annotated[
        bool | None, Field(description='Whether SRT subtitles can be made.')
    ] = None


class VoiceModelAssetMeta(Model):
    """
    Details of a voice model.
    """

    order: Annotated[
        int | None,
        Field(description='Position in the listing of voices.', ge=0, le=32767),
    ] = None
    model_type: Annotated[
        Literal['COMMON', 'CLONE'] | None,
        Field(
            description='Kind of voice model.',
            json_schema_extra={
                'x-enumDescriptions': {
                    'COMMON': 'General model with emotions.',
                    'CLONE': 'Cloned voice.',
                }
            },
            max_length=32,
            min_length=0,
        ),
    ] = None
    sex: Annotated[
        Literal['UNKNOW', 'MALE', 'FEMALE'] | None,
        Field(
            description='Gender of the voice.',
            json_schema_extra={
                'x-enumDescriptions': {
                    'UNKNOW': 'Unknown (the service spells it so).',
                    'MALE': 'Male.',
                    'FEMALE': 'Female.',
                }
            },
            max_length=16,
            min_length=1,
        ),
    ] = None
    language: Annotated[
        Literal['UNKNOW', 'CN', 'EN', 'GER', 'fr', 'Kr', 'por', 'JPN', 'Ita', 'ESP', 'DBH', 'GT', 'GXH', 'HBH', 'SXH', 'SCH', 'YY', 'Russian', 'Filipino', 'Dutch', 'Indonesian', 'Vietnamese', 'Arabic', 'Turkish', 'Malay', 'Thai', 'Finnish'] | None,
        Field(
            description='Language of the voice.',
            json_schema_extra={
                'x-enumDescriptions': {
                    'UNKNOW': 'Unknown (the service spells it so).',
                    'CN': 'Chinese.',
                    'EN': 'English.',
                    'GER': 'German.',
                    'fr': 'French.',
                    'Kr': 'Korean.',
                    'por': 'Portuguese.',
                    'JPN': 'Japanese.',
                    'Ita': 'Italian.',
                    'ESP': 'Spanish.',
                    'DBH': 'Northeastern Chinese.',
                    'GT': 'Hong Kong and Taiwan Chinese.',
                    'GXH': 'Guangxi Chinese.',
                    'HBH': 'Hubei Chinese.',
                    'SXH': 'Shaanxi Chinese.',
                    'SCH': 'Sichuan Chinese.',
                    'YY': 'Cantonese.',
                    'Russian': 'Russian.',
                    'Filipino': 'Filipino.',
                    'Dutch': 'Dutch.',
                    'Indonesian': 'Indonesian.',
                    'Vietnamese': 'Vietnamese.',
                    'Arabic': 'Arabic.',
                    'Turkish': 'Turkish.',
                    'Malay': 'Malay.',
                    'Thai': 'Thai.',
                    'Finnish': 'Finnish.',
                }
            },
            max_length=16,
            min_length=1,
        ),
    ] = None
    languages: Annotated[
        list[Literal['UNKNOW', 'CN', 'EN', 'GER', 'fr', 'Kr', 'por', 'JPN', 'Ita', 'ESP', 'DBH', 'GT', 'GXH', 'HBH', 'SXH', 'SCH', 'YY', 'Russian', 'Filipino', 'Dutch', 'Indonesian', 'Vietnamese', 'Arabic', 'Turkish', 'Malay', 'Thai', 'Finnish']] | None,
        Field(
            description='Languages of a voice that speaks several.',
            json_schema_extra={
                'x-enumDescriptions': {
                    'UNKNOW': 'Unknown (the service spells it so).',
                    'CN': 'Chinese.',
                    'EN': 'English.',
                    'GER': 'German.',
                    'fr': 'French.',
                    'Kr': 'Korean.',
                    'por': 'Portuguese.',
                    'JPN': 'Japanese.',
                    'Ita': 'Italian.',
                    'ESP': 'Spanish.',
                    'DBH': 'Northeastern Chinese.',
                    'GT': 'Hong Kong and Taiwan Chinese.',
                    'GXH': 'Guangxi Chinese.',
                    'HBH': 'Hubei Chinese.',
                    'SXH': 'Shaanxi Chinese.',
                    'SCH': 'Sichuan Chinese.',
                    'YY': 'Cantonese.',
                    'Russian': 'Russian.',
                    'Filipino': 'Filipino.',
                    'Dutch': 'Dutch.',
                    'Indonesian': 'Indonesian.',
                    'Vietnamese': 'Vietnamese.',
                    'Arabic': 'Arabic.',
                    'Turkish': 'Turkish.',
                    'Malay': 'Malay.',
                    'Thai': 'Thai.',
                    'Finnish': 'Finnish.',
                }
            },
        ),
    ] = None
    speed_ratio: Annotated[
        float | None,
        Field(
            description='Factor by which the speaking speed is scaled.',
            ge=0.0,
            le=100.0,
        ),
    ] = None
    volume_ratio: Annotated[
        float | None,
        Field(description='Factor by which the loudness is scaled.', ge=0.0, le=100.0),
    ] = None
    is_realtime_voice: Annotated[
        bool | None,
        Field(
            description='Whether the voice supports real-time synthesis, which live shows and chat need; otherwise it serves video production only.'
        ),
    ] = None
    style: Annotated[
        str | None,
        Field(description='Style reference of the voice.', max_length=32, min_length=1),
    ] = None
    voice_capability: Annotated[
        VoiceCapability | None, Field(description='Abilities of the voice.')
    ] = None
    external_voice_meta: Annotated[
        ExternalVoiceAssetMeta | None,
        Field(description='Vendor of a third-party voice.'),
    ] = None
    is_support_vc_process: Annotated[
        bool | None, Field(description='Whether the voice supports voice conversion.')
    ] = None
    is_support_thai_auto_split: Annotated[
        bool | None,
        Field(description='Whether Thai text is split into sentences automatically.'),
    ] = None
    is_flexus: Annotated[
        bool | None,
        Field(description='Whether the voice belongs to the Flexus edition.'),
    ] = None
    is_enhance_rhythm: Annotated[
        bool | None, Field(description='Whether the rhythm is enhanced.')
    ] = None
    age: Annotated[
        str | None,
        Field(
            description='Age group of the voice: young, middle-aged or old, given in Chinese.',
            max_length=64,
            min_length=1,
        ),
    ] = None


class AssetActionResult(Model):
    """
    Assets with the same outcome of a batch operation.
    """

    ret_status: Annotated[
        Literal['SUCCESS', 'FAILED'] | None,
        Field(
            description='Outcome of the operation.',
            json_schema_extra={
                'x-enumDescriptions': {
                    'SUCCESS': 'The operation succeeded.',
                    'FAILED': 'The operation failed, see `error_info`.',
                },
                'x-read-only': True,
            },
            max_length=32,
            min_length=1,
        ),
    ] = None
    asset_ids: Annotated[
        list[str] | None,
        Field(
            description='IDs of the assets with this outcome.',
            json_schema_extra={'x-read-only': True},
        ),
    ] = None
    error_info: Annotated[
        common.ErrorResponse | None,
        Field(
            description='Why the operation failed.',
            json_schema_extra={'x-read-only': True},
        ),
    ] = None


class AssetFileInfo(Model):
    """
    File of an asset.
    """

    file_id: Annotated[
        str | None,
        Field(
            description='ID of the file.',
            json_schema_extra={'x-read-only': True},
            max_length=64,
            min_length=1,
        ),
    ] = None
    file_name: Annotated[
        str | None,
        Field(
            description='Name of the file; upper and lower case are not distinguished on creation.',
            max_length=256,
            min_length=1,
            pattern="^[A-Za-z0-9-!$'(),.+=@_~\\/]{1,}[A-Za-z0-9-!$'(),.+=@_~]*$",
        ),
    ] = None
    file_md5: Annotated[
        str | None,
        Field(
            description='MD5 digest of the content, Base64 of the 128-bit value (24 characters).',
            json_schema_extra={'contentEncoding': 'base64'},
            max_length=24,
            min_length=24,
        ),
    ] = None
    file_size: Annotated[
        int | None, Field(description='Size of the file in bytes.', ge=1, le=5368709120)
    ] = None
    file_type: Annotated[
        str | None,
        Field(
            description='Type of the file, normally its name suffix.',
            max_length=64,
            min_length=1,
        ),
    ] = None
    asset_file_category: Annotated[
        str | None,
        Field(
            description='Role of the file inside the asset; which roles exist depends on the type of the asset.',
            json_schema_extra={
                'x-enumDescriptions': {
                    'MAIN': 'Main file, exactly one per asset.',
                    'COVER': 'Cover picture.',
                    'PAGE': 'Picture of a slide.',
                    'SAMPLE': 'Sample audio or sample gesture.',
                    'OTHER': 'Any other file.',
                    'TEMPORARY': 'New file during a replacement.',
                    'PACKAGE': 'Packed asset file.',
                }
            },
            max_length=128,
            min_length=1,
        ),
    ] = None
    download_url: Annotated[
        str | None,
        Field(
            description='Download URL of the file, valid for 24 hours.',
            json_schema_extra={
                'x-secret': True,
                'x-read-only': True,
                'x-volatile': True,
            },
            max_length=2048,
            min_length=0,
        ),
    ] = None
    state: Annotated[
        Literal['CREATING', 'CREATED', 'FAILED', 'CANCELLED', 'DELETING', 'DELETED', 'UPLOADED', 'REVIEW', 'BLOCK'] | None,
        Field(
            description='State of the file.',
            json_schema_extra={
                'x-enumDescriptions': {
                    'CREATING': 'Being uploaded.',
                    'CREATED': 'Uploaded and passed the automatic review.',
                    'FAILED': 'The upload failed.',
                    'CANCELLED': 'The upload was cancelled.',
                    'DELETING': 'Being deleted.',
                    'DELETED': 'Deleted.',
                    'UPLOADED': 'Uploaded, not reviewed yet.',
                    'REVIEW': 'Uploaded, in manual review.',
                    'BLOCK': 'Frozen.',
                },
                'x-read-only': True,
                'x-volatile': True,
            },
            max_length=32,
            min_length=0,
        ),
    ] = None
    block_reason_code: Annotated[
        str | None,
        Field(
            description='Number of the reason for freezing.',
            json_schema_extra={'x-read-only': True, 'x-volatile': True},
            max_length=256,
            min_length=0,
        ),
    ] = None
    reason: Annotated[
        str | None,
        Field(
            description='Why the review of the file failed.',
            json_schema_extra={'x-read-only': True, 'x-volatile': True},
            max_length=256,
            min_length=0,
        ),
    ] = None
    file_extra_meta: Annotated[
        FileExtraMeta | None,
        Field(
            description='Further details of the file.',
            json_schema_extra={'x-read-only': True, 'x-volatile': True},
        ),
    ] = None


class AudioAssetMeta(Model):
    """
    Details of an audio file, extracted by the service.
    """

    duration: Annotated[
        int | None,
        Field(
            description='Length in seconds.',
            ge=0,
            json_schema_extra={'x-read-only': True},
            le=86400,
        ),
    ] = None
    audio_codec: Annotated[
        str | None,
        Field(
            description='Encoding of the audio.',
            json_schema_extra={'x-read-only': True},
            max_length=32,
            min_length=0,
        ),
    ] = None
    audio_bit_rate: Annotated[
        int | None,
        Field(
            description='Average bit rate in kbit/s.',
            ge=0,
            json_schema_extra={'x-read-only': True},
            le=16384,
        ),
    ] = None
    audio_channels: Annotated[
        int | None,
        Field(
            description='Number of audio channels.',
            ge=0,
            json_schema_extra={'x-read-only': True},
            le=100,
        ),
    ] = None
    sample: Annotated[
        int | None,
        Field(
            description='Sampling rate in Hz.',
            ge=0,
            json_schema_extra={'x-read-only': True},
            le=100000,
        ),
    ] = None
    error_info: Annotated[
        common.ErrorResponse | None,
        Field(
            description='Why the extraction failed.',
            json_schema_extra={'x-read-only': True},
        ),
    ] = None


class BatchExecuteAssetActionResponse(Model):
    """
    Result of an operation on several assets.
    """

    results: Annotated[
        list[AssetActionResult] | None,
        Field(
            description='Outcome, grouped by status.',
            json_schema_extra={'x-read-only': True},
        ),
    ] = None


class ExecuteTransferAssetActionResponse(Model):
    """
    Result of an action on a transfer.
    """

    accept_respone: Annotated[
        TransAcceptResponse | None,
        Field(
            description='What accepting a charged transfer would cost, to be confirmed with `accept_confirm` (the service spells it so).',
            json_schema_extra={'x-read-only': True},
        ),
    ] = None


class ListPictureModelingJobsResponse(Model):
    """
    Photo modelling jobs.
    """

    count: Annotated[
        int | None,
        Field(
            description='Total number of matching photo modelling jobs.',
            ge=0,
            json_schema_extra={'x-read-only': True},
            le=2147483647,
        ),
    ] = None
    picture_modeling_jobs: Annotated[
        list[PictureModelingInfo] | None,
        Field(
            description='Photo modelling jobs.', json_schema_extra={'x-read-only': True}
        ),
    ] = None


class ListStylesResponse(Model):
    """
    Avatar styles.
    """

    count: Annotated[
        int | None,
        Field(
            description='Total number of matching styles.',
            ge=0,
            json_schema_extra={'x-read-only': True},
            le=2147483647,
        ),
    ] = None
    styles: Annotated[
        list[StyleInfo] | None,
        Field(description='Styles.', json_schema_extra={'x-read-only': True}),
    ] = None


class MaterialAssetMeta(Model):
    """
    Details of a material for stylised avatars.
    """

    components: Annotated[
        list[MaterialComponentInfo] | None,
        Field(description='Components that can be exchanged.'),
    ] = None


class PPTAssetMeta(Model):
    """
    Details of a slide deck.
    """

    auto_analysis: Annotated[
        bool | None,
        Field(
            description='Whether the deck is turned into page pictures automatically; only the first 50 pages are, and very complex decks may fail.'
        ),
    ] = None
    ppt_analysis_status: Annotated[
        Literal['INITIALIZE', 'WAITING', 'CONVERTING', 'FAILED', 'SUCCEEDED', 'CANCELED'] | None,
        Field(
            description='State of turning the deck into pictures.',
            json_schema_extra={
                'x-enumDescriptions': {
                    'INITIALIZE': 'Not started.',
                    'WAITING': 'Waiting.',
                    'CONVERTING': 'Being converted.',
                    'FAILED': 'Failed.',
                    'SUCCEEDED': 'Converted.',
                    'CANCELED': 'Cancelled.',
                },
                'x-read-only': True,
                'x-volatile': True,
            },
            max_length=128,
            min_length=0,
        ),
    ] = None
    error_info: Annotated[
        common.ErrorResponse | None,
        Field(
            description='Why the conversion failed.',
            json_schema_extra={'x-read-only': True, 'x-volatile': True},
        ),
    ] = None
    page_count: Annotated[
        int | None,
        Field(
            description='Number of pages of the deck.',
            ge=0,
            json_schema_extra={'x-read-only': True},
            le=256,
        ),
    ] = None
    pages: Annotated[
        list[PPTPageInfo] | None,
        Field(
            description='Pages of the deck.', json_schema_extra={'x-read-only': True}
        ),
    ] = None


class ShowTransferAssetJobResponse(Model):
    """
    Transfer job.
    """

    job_id: Annotated[
        str | None,
        Field(
            description='ID of the transfer job.',
            json_schema_extra={'x-read-only': True},
            max_length=64,
            min_length=0,
        ),
    ] = None
    transfer_type: Annotated[
        Literal['TRANSFER_OUT', 'TRANSFER_BACK'] | None,
        Field(
            description='Direction of the transfer.',
            json_schema_extra={
                'x-enumDescriptions': {
                    'TRANSFER_OUT': 'Assets are given away; administrators and allow-listed tenants only.',
                    'TRANSFER_BACK': 'Received assets are returned.',
                }
            },
        ),
    ] = None
    transfer_assets: Annotated[
        list[DigitalAssetSummary] | None,
        Field(
            description='Assets that are transferred.',
            json_schema_extra={'x-read-only': True},
        ),
    ] = None
    state: Annotated[
        Literal['PROCESSING', 'ACCEPT', 'REJECT', 'CANCEL', 'FAIL'] | None,
        Field(
            description='State of the transfer job.',
            json_schema_extra={
                'x-enumDescriptions': {
                    'PROCESSING': 'In progress, normally waiting for the receiver.',
                    'ACCEPT': 'Accepted.',
                    'REJECT': 'Turned down.',
                    'CANCEL': 'Cancelled by the sender.',
                    'FAIL': 'Failed.',
                },
                'x-read-only': True,
                'x-volatile': True,
            },
            max_length=64,
            min_length=0,
        ),
    ] = None
    src_project_id: Annotated[
        str | None,
        Field(
            description='Project ID of the sending tenant.',
            json_schema_extra={'x-read-only': True},
            max_length=64,
            min_length=0,
        ),
    ] = None
    dest_project_id: Annotated[
        str | None,
        Field(
            description='Project ID of the receiving tenant.',
            max_length=64,
            min_length=0,
        ),
    ] = None
    memo: Annotated[
        str | None,
        Field(description='Remark for the receiver.', max_length=256, min_length=0),
    ] = None
    reason: Annotated[
        str | None,
        Field(
            description="Reason of the current state, in practice the receiver's reason for turning the transfer down.",
            json_schema_extra={'x-read-only': True, 'x-volatile': True},
            max_length=256,
            min_length=0,
        ),
    ] = None
    start_time: Annotated[
        str | None,
        Field(
            description='When the transfer was started, UTC.',
            json_schema_extra={'x-read-only': True},
            max_length=20,
            min_length=0,
        ),
    ] = None
    finish_time: Annotated[
        str | None,
        Field(
            description='When the transfer was finished, UTC.',
            json_schema_extra={'x-read-only': True, 'x-volatile': True},
            max_length=20,
            min_length=0,
        ),
    ] = None
    expire_time: Annotated[
        str | None,
        Field(
            description='When the transfer expires, UTC.',
            json_schema_extra={'x-read-only': True},
            max_length=20,
            min_length=0,
        ),
    ] = None
    is_need_billing: Annotated[
        bool | None,
        Field(
            description='Whether the transfer uses up resources of the receiver and is charged.'
        ),
    ] = False
    error_info: Annotated[
        common.ErrorResponse | None,
        Field(
            description='Why the transfer failed.',
            json_schema_extra={'x-read-only': True, 'x-volatile': True},
        ),
    ] = None


class TransferAssetJobInfo(Model):
    """
    Transfer job.
    """

    job_id: Annotated[
        str | None,
        Field(
            description='ID of the transfer job.',
            json_schema_extra={'x-read-only': True},
            max_length=64,
            min_length=0,
        ),
    ] = None
    transfer_type: Annotated[
        Literal['TRANSFER_OUT', 'TRANSFER_BACK'] | None,
        Field(
            description='Direction of the transfer.',
            json_schema_extra={
                'x-enumDescriptions': {
                    'TRANSFER_OUT': 'Assets are given away; administrators and allow-listed tenants only.',
                    'TRANSFER_BACK': 'Received assets are returned.',
                }
            },
        ),
    ] = None
    transfer_assets: Annotated[
        list[DigitalAssetSummary] | None,
        Field(
            description='Assets that are transferred.',
            json_schema_extra={'x-read-only': True},
        ),
    ] = None
    state: Annotated[
        Literal['PROCESSING', 'ACCEPT', 'REJECT', 'CANCEL', 'FAIL'] | None,
        Field(
            description='State of the transfer job.',
            json_schema_extra={
                'x-enumDescriptions': {
                    'PROCESSING': 'In progress, normally waiting for the receiver.',
                    'ACCEPT': 'Accepted.',
                    'REJECT': 'Turned down.',
                    'CANCEL': 'Cancelled by the sender.',
                    'FAIL': 'Failed.',
                },
                'x-read-only': True,
                'x-volatile': True,
            },
            max_length=64,
            min_length=0,
        ),
    ] = None
    src_project_id: Annotated[
        str | None,
        Field(
            description='Project ID of the sending tenant.',
            json_schema_extra={'x-read-only': True},
            max_length=64,
            min_length=0,
        ),
    ] = None
    dest_project_id: Annotated[
        str | None,
        Field(
            description='Project ID of the receiving tenant.',
            max_length=64,
            min_length=0,
        ),
    ] = None
    memo: Annotated[
        str | None,
        Field(description='Remark for the receiver.', max_length=256, min_length=0),
    ] = None
    reason: Annotated[
        str | None,
        Field(
            description="Reason of the current state, in practice the receiver's reason for turning the transfer down.",
            json_schema_extra={'x-read-only': True, 'x-volatile': True},
            max_length=256,
            min_length=0,
        ),
    ] = None
    start_time: Annotated[
        str | None,
        Field(
            description='When the transfer was started, UTC.',
            json_schema_extra={'x-read-only': True},
            max_length=20,
            min_length=0,
        ),
    ] = None
    finish_time: Annotated[
        str | None,
        Field(
            description='When the transfer was finished, UTC.',
            json_schema_extra={'x-read-only': True, 'x-volatile': True},
            max_length=20,
            min_length=0,
        ),
    ] = None
    expire_time: Annotated[
        str | None,
        Field(
            description='When the transfer expires, UTC.',
            json_schema_extra={'x-read-only': True},
            max_length=20,
            min_length=0,
        ),
    ] = None
    is_need_billing: Annotated[
        bool | None,
        Field(
            description='Whether the transfer uses up resources of the receiver and is charged.'
        ),
    ] = False
    error_info: Annotated[
        common.ErrorResponse | None,
        Field(
            description='Why the transfer failed.',
            json_schema_extra={'x-read-only': True, 'x-volatile': True},
        ),
    ] = None


class TransferAssetReq(Model):
    """
    Hand-over of assets to another tenant.
    """

    transfer_type: Annotated[
        Literal['TRANSFER_OUT', 'TRANSFER_BACK'] | None,
        Field(
            description='Direction of the transfer.',
            json_schema_extra={
                'x-enumDescriptions': {
                    'TRANSFER_OUT': 'Assets are given away; administrators and allow-listed tenants only.',
                    'TRANSFER_BACK': 'Received assets are returned.',
                }
            },
        ),
    ] = 'TRANSFER_OUT'
    asset_ids: Annotated[list[str], Field(description='IDs of the assets to transfer.')]
    dest_project_id: Annotated[
        str,
        Field(
            description='Project ID of the receiving tenant.',
            max_length=64,
            min_length=1,
        ),
    ]
    memo: Annotated[
        str | None,
        Field(description='Remark for the receiver.', max_length=256, min_length=0),
    ] = None
    auto_accept: Annotated[
        bool | None,
        Field(
            description='Whether the transfer is accepted automatically; administrators only.',
            json_schema_extra={'x-write-only': True},
        ),
    ] = False
    auto_active: Annotated[
        bool | None,
        Field(
            description='Whether the assets are activated automatically at the receiver; administrators only.',
            json_schema_extra={'x-write-only': True},
        ),
    ] = False
    is_need_billing: Annotated[
        bool | None,
        Field(
            description='Whether the transfer uses up resources of the receiver and is charged.'
        ),
    ] = False
    transfer_job_id: Annotated[
        str | None,
        Field(
            description='ID of the original transfer; needed for returning assets only.',
            json_schema_extra={'x-write-only': True},
            max_length=64,
            min_length=0,
        ),
    ] = None


class AssetExtraMeta(Model):
    """
    Details that depend on the type of the asset; only the block of that type is filled.
    """

    voice_model_meta: Annotated[
        VoiceModelAssetMeta | None, Field(description='Details of a voice model.')
    ] = None
    ppt_meta: Annotated[
        PPTAssetMeta | None, Field(description='Details of a slide deck.')
    ] = None
    material_meta: Annotated[
        MaterialAssetMeta | None,
        Field(description='Details of a material for stylised avatars.'),
    ] = None
    human_model_2d_meta: Annotated[
        HumanModel2DAssetMeta | None, Field(description='Details of an avatar model.')
    ] = None
    image_meta: Annotated[
        ImageAssetMeta | None,
        Field(
            description='Details of a picture, extracted by the service.',
            json_schema_extra={'x-read-only': True},
        ),
    ] = None
    video_meta: Annotated[
        VideoAssetMeta | None,
        Field(
            description='Details of a video, extracted by the service.',
            json_schema_extra={'x-read-only': True},
        ),
    ] = None
    audio_meta: Annotated[
        AudioAssetMeta | None,
        Field(
            description='Details of an audio file, extracted by the service.',
            json_schema_extra={'x-read-only': True},
        ),
    ] = None


class CreateDigitalAssetRequestBody(Model):
    """
    Asset of the tenant's library as created; its files are uploaded afterwards.
    """

    asset_name: Annotated[
        str,
        Field(
            description='Name of the asset, Chinese or English characters.',
            max_length=256,
            min_length=0,
        ),
    ]
    asset_description: Annotated[
        str | None,
        Field(
            description='Free description of the asset.', max_length=4096, min_length=0
        ),
    ] = None
    asset_type: Annotated[
        Literal['HUMAN_MODEL', 'VOICE_MODEL', 'SCENE', 'ANIMATION', 'VIDEO', 'IMAGE', 'PPT', 'MATERIAL', 'NORMAL_MODEL', 'COMMON_FILE', 'HUMAN_MODEL_2D', 'BUSINESS_CARD_TEMPLET', 'MUSIC', 'AUDIO'],
        Field(
            description='Type of the asset; voice and avatar models come from training and cannot be uploaded by ordinary tenants.',
            json_schema_extra={
                'x-enumDescriptions': {
                    'HUMAN_MODEL': '3D avatar model; part of the 3D line, probably discontinued.',
                    'VOICE_MODEL': 'Voice model; made by voice training, ordinary tenants cannot upload it.',
                    'SCENE': '3D scene; part of the 3D line, probably discontinued.',
                    'ANIMATION': 'Animation; part of the 3D line, probably discontinued.',
                    'VIDEO': 'Video file.',
                    'IMAGE': 'Picture file.',
                    'PPT': 'Slide deck.',
                    'MATERIAL': 'Material for stylised 3D avatars.',
                    'NORMAL_MODEL': 'Ordinary 3D model; part of the 3D line, probably discontinued.',
                    'COMMON_FILE': 'Any other file.',
                    'HUMAN_MODEL_2D': 'Avatar model; made by image training, ordinary tenants cannot upload it.',
                    'BUSINESS_CARD_TEMPLET': 'Business card template (the service spells it so).',
                    'MUSIC': 'Background music.',
                    'AUDIO': 'Audio file.',
                }
            },
        ),
    ]
    review_config: Annotated[
        common.ReviewConfig | None,
        Field(
            description='Override of the content review of the asset.',
            json_schema_extra={'x-write-only': True},
        ),
    ] = None
    tags: Annotated[
        list[Tag] | None, Field(description='Labels of the asset.', max_length=50)
    ] = None
    asset_extra_meta: Annotated[
        AssetExtraMeta | None,
        Field(
            description='Details that depend on the type of the asset; most of them are filled by the service.'
        ),
    ] = None
    system_properties: Annotated[
        list[SystemProperty] | None,
        Field(
            description='System properties as a list of changes; needed to show uploads in the right place of the console.',
            max_length=50,
        ),
    ] = None
    shared_config: Annotated[
        AssetSharedConfig | None,
        Field(
            description='Sharing of the asset with other tenants.',
            json_schema_extra={'x-write-only': True},
        ),
    ] = None
    is_need_generate_cover: Annotated[
        bool | None,
        Field(
            description='Whether the service makes a cover picture; video assets only.',
            json_schema_extra={'x-write-only': True},
        ),
    ] = None
    asset_order: Annotated[
        int | None,
        Field(
            description="Position in the console's listing; of equal values the newest comes first.",
            ge=0,
            le=32767,
        ),
    ] = None
    supported_service: Annotated[
        list[Literal['VIDEO_2D', 'LIVE_2D', 'CHAT_2D']] | None,
        Field(
            description='Businesses in which the asset may be used.',
            json_schema_extra={
                'x-enumDescriptions': {
                    'VIDEO_2D': 'Avatar video production.',
                    'LIVE_2D': 'Avatar livestreaming.',
                    'CHAT_2D': 'Avatar interactive chat.',
                }
            },
        ),
    ] = None
    auto_operation_config: Annotated[
        list[AutoOperationConfig] | None,
        Field(
            description='Operations the service carries out on the asset at set times.'
        ),
    ] = None


class DigitalAssetInfo(Model):
    """
    Asset as stored.
    """

    project_id: Annotated[
        str | None,
        Field(
            description='ID of the project that owns the asset.',
            json_schema_extra={'x-read-only': True},
            max_length=64,
            min_length=1,
        ),
    ] = None
    asset_id: Annotated[
        str | None,
        Field(
            description='ID of the asset.',
            json_schema_extra={'x-read-only': True},
            max_length=256,
            min_length=1,
        ),
    ] = None
    produce_id: Annotated[
        str | None,
        Field(
            description='Marking ID of the asset as AI-generated content.',
            json_schema_extra={'x-read-only': True},
            max_length=256,
            min_length=1,
        ),
    ] = None
    asset_name: Annotated[
        str | None,
        Field(
            description='Name of the asset, Chinese or English characters.',
            max_length=256,
            min_length=0,
        ),
    ] = None
    asset_description: Annotated[
        str | None,
        Field(
            description='Free description of the asset.', max_length=4096, min_length=0
        ),
    ] = None
    app_user_id: Annotated[
        str | None,
        Field(
            description='Third-party user the asset belongs to, as given when it was created.',
            json_schema_extra={'x-read-only': True},
            max_length=256,
            min_length=0,
        ),
    ] = None
    create_time: Annotated[
        str | None,
        Field(
            description='When the asset was created, UTC.',
            json_schema_extra={'x-read-only': True},
            max_length=20,
            min_length=20,
        ),
    ] = None
    update_time: Annotated[
        str | None,
        Field(
            description='When the asset was last changed, UTC.',
            json_schema_extra={'x-read-only': True, 'x-volatile': True},
            max_length=20,
            min_length=20,
        ),
    ] = None
    asset_type: Annotated[
        Literal['HUMAN_MODEL', 'VOICE_MODEL', 'SCENE', 'ANIMATION', 'VIDEO', 'IMAGE', 'PPT', 'MATERIAL', 'NORMAL_MODEL', 'COMMON_FILE', 'HUMAN_MODEL_2D', 'BUSINESS_CARD_TEMPLET', 'MUSIC', 'AUDIO'] | None,
        Field(
            description='Type of the asset; voice and avatar models come from training and cannot be uploaded by ordinary tenants.',
            json_schema_extra={
                'x-enumDescriptions': {
                    'HUMAN_MODEL': '3D avatar model; part of the 3D line, probably discontinued.',
                    'VOICE_MODEL': 'Voice model; made by voice training, ordinary tenants cannot upload it.',
                    'SCENE': '3D scene; part of the 3D line, probably discontinued.',
                    'ANIMATION': 'Animation; part of the 3D line, probably discontinued.',
                    'VIDEO': 'Video file.',
                    'IMAGE': 'Picture file.',
                    'PPT': 'Slide deck.',
                    'MATERIAL': 'Material for stylised 3D avatars.',
                    'NORMAL_MODEL': 'Ordinary 3D model; part of the 3D line, probably discontinued.',
                    'COMMON_FILE': 'Any other file.',
                    'HUMAN_MODEL_2D': 'Avatar model; made by image training, ordinary tenants cannot upload it.',
                    'BUSINESS_CARD_TEMPLET': 'Business card template (the service spells it so).',
                    'MUSIC': 'Background music.',
                    'AUDIO': 'Audio file.',
                }
            },
        ),
    ] = None
    asset_state: Annotated[
        Literal['CREATING', 'FAILED', 'UNACTIVED', 'ACTIVED', 'DELETING', 'DELETED', 'BLOCK', 'WAITING_DELETE'] | None,
        Field(
            description='State of the asset.',
            json_schema_extra={
                'x-enumDescriptions': {
                    'CREATING': 'The main file has not been uploaded yet.',
                    'FAILED': 'The upload of the main file, or its review, failed.',
                    'UNACTIVED': 'Uploaded but not active, unusable elsewhere; the tenant may change the state.',
                    'ACTIVED': 'Uploaded, active and usable; the tenant may change the state.',
                    'DELETING': 'Being deleted (presumably the recycle bin), unusable, can be restored.',
                    'DELETED': 'Files are deleted, cannot be restored.',
                    'BLOCK': 'Frozen, unusable, files cannot be viewed.',
                    'WAITING_DELETE': 'About to be taken offline.',
                },
                'x-volatile': True,
            },
        ),
    ] = None
    fail_type: Annotated[
        Literal['AUTOMATIC_REVIEW_REJECT', 'MANUAL_REVIEW_REJECT'] | None,
        Field(
            description='Which review the asset failed.',
            json_schema_extra={
                'x-enumDescriptions': {
                    'AUTOMATIC_REVIEW_REJECT': 'Automatic review.',
                    'MANUAL_REVIEW_REJECT': 'Manual review.',
                },
                'x-read-only': True,
                'x-volatile': True,
            },
        ),
    ] = None
    block_reason_code: Annotated[
        str | None,
        Field(
            description='Number of the reason for freezing.',
            json_schema_extra={'x-read-only': True, 'x-volatile': True},
            max_length=256,
            min_length=0,
        ),
    ] = None
    reason: Annotated[
        str | None,
        Field(
            description='Why the asset was frozen or unfrozen, or why it failed.',
            json_schema_extra={'x-read-only': True, 'x-volatile': True},
            max_length=256,
            min_length=0,
        ),
    ] = None
    tags: Annotated[
        list[Tag] | None, Field(description='Labels of the asset.', max_length=50)
    ] = None
    asset_extra_meta: Annotated[
        AssetExtraMeta | None,
        Field(
            description='Details that depend on the type of the asset; most of them are filled by the service.'
        ),
    ] = None
    system_properties: Annotated[
        list[SystemProperty] | None,
        Field(
            description='System properties as a list of changes; needed to show uploads in the right place of the console.',
            max_length=50,
        ),
    ] = None
    files: Annotated[
        list[AssetFileInfo] | None,
        Field(
            description='Files of the asset.',
            json_schema_extra={'x-read-only': True, 'x-volatile': True},
        ),
    ] = None
    asset_order: Annotated[
        int | None,
        Field(
            description="Position in the console's listing; of equal values the newest comes first.",
            ge=0,
            le=32767,
        ),
    ] = None
    supported_service: Annotated[
        list[Literal['VIDEO_2D', 'LIVE_2D', 'CHAT_2D']] | None,
        Field(
            description='Businesses in which the asset may be used.',
            json_schema_extra={
                'x-enumDescriptions': {
                    'VIDEO_2D': 'Avatar video production.',
                    'LIVE_2D': 'Avatar livestreaming.',
                    'CHAT_2D': 'Avatar interactive chat.',
                }
            },
        ),
    ] = None
    auto_operation_config: Annotated[
        list[AutoOperationConfig] | None,
        Field(
            description='Operations the service carries out on the asset at set times.'
        ),
    ] = None


class ListAssetsResponse(Model):
    """
    Assets.
    """

    count: Annotated[
        int | None,
        Field(
            description='Total number of matching assets.',
            ge=0,
            json_schema_extra={'x-read-only': True},
            le=2147483647,
        ),
    ] = None
    assets: Annotated[
        list[DigitalAssetInfo] | None,
        Field(description='Assets.', json_schema_extra={'x-read-only': True}),
    ] = None


class ListTransferAssetJobsResponse(Model):
    """
    Transfer jobs.
    """

    count: Annotated[
        int | None,
        Field(
            description='Total number of matching transfer jobs.',
            ge=0,
            json_schema_extra={'x-read-only': True},
            le=200,
        ),
    ] = None
    jobs: Annotated[
        list[TransferAssetJobInfo] | None,
        Field(description='Transfer jobs.', json_schema_extra={'x-read-only': True}),
    ] = None


class ShowAssetResponse(Model):
    """
    Asset as stored.
    """

    project_id: Annotated[
        str | None,
        Field(
            description='ID of the project that owns the asset.',
            json_schema_extra={'x-read-only': True},
            max_length=64,
            min_length=1,
        ),
    ] = None
    asset_id: Annotated[
        str | None,
        Field(
            description='ID of the asset.',
            json_schema_extra={'x-read-only': True},
            max_length=256,
            min_length=1,
        ),
    ] = None
    produce_id: Annotated[
        str | None,
        Field(
            description='Marking ID of the asset as AI-generated content.',
            json_schema_extra={'x-read-only': True},
            max_length=256,
            min_length=1,
        ),
    ] = None
    asset_name: Annotated[
        str | None,
        Field(
            description='Name of the asset, Chinese or English characters.',
            max_length=256,
            min_length=0,
        ),
    ] = None
    asset_description: Annotated[
        str | None,
        Field(
            description='Free description of the asset.', max_length=4096, min_length=0
        ),
    ] = None
    app_user_id: Annotated[
        str | None,
        Field(
            description='Third-party user the asset belongs to, as given when it was created.',
            json_schema_extra={'x-read-only': True},
            max_length=256,
            min_length=0,
        ),
    ] = None
    create_time: Annotated[
        str | None,
        Field(
            description='When the asset was created, UTC.',
            json_schema_extra={'x-read-only': True},
            max_length=20,
            min_length=20,
        ),
    ] = None
    update_time: Annotated[
        str | None,
        Field(
            description='When the asset was last changed, UTC.',
            json_schema_extra={'x-read-only': True, 'x-volatile': True},
            max_length=20,
            min_length=20,
        ),
    ] = None
    asset_type: Annotated[
        Literal['HUMAN_MODEL', 'VOICE_MODEL', 'SCENE', 'ANIMATION', 'VIDEO', 'IMAGE', 'PPT', 'MATERIAL', 'NORMAL_MODEL', 'COMMON_FILE', 'HUMAN_MODEL_2D', 'BUSINESS_CARD_TEMPLET', 'MUSIC', 'AUDIO'] | None,
        Field(
            description='Type of the asset; voice and avatar models come from training and cannot be uploaded by ordinary tenants.',
            json_schema_extra={
                'x-enumDescriptions': {
                    'HUMAN_MODEL': '3D avatar model; part of the 3D line, probably discontinued.',
                    'VOICE_MODEL': 'Voice model; made by voice training, ordinary tenants cannot upload it.',
                    'SCENE': '3D scene; part of the 3D line, probably discontinued.',
                    'ANIMATION': 'Animation; part of the 3D line, probably discontinued.',
                    'VIDEO': 'Video file.',
                    'IMAGE': 'Picture file.',
                    'PPT': 'Slide deck.',
                    'MATERIAL': 'Material for stylised 3D avatars.',
                    'NORMAL_MODEL': 'Ordinary 3D model; part of the 3D line, probably discontinued.',
                    'COMMON_FILE': 'Any other file.',
                    'HUMAN_MODEL_2D': 'Avatar model; made by image training, ordinary tenants cannot upload it.',
                    'BUSINESS_CARD_TEMPLET': 'Business card template (the service spells it so).',
                    'MUSIC': 'Background music.',
                    'AUDIO': 'Audio file.',
                }
            },
        ),
    ] = None
    asset_state: Annotated[
        Literal['CREATING', 'FAILED', 'UNACTIVED', 'ACTIVED', 'DELETING', 'DELETED', 'BLOCK', 'WAITING_DELETE'] | None,
        Field(
            description='State of the asset.',
            json_schema_extra={
                'x-enumDescriptions': {
                    'CREATING': 'The main file has not been uploaded yet.',
                    'FAILED': 'The upload of the main file, or its review, failed.',
                    'UNACTIVED': 'Uploaded but not active, unusable elsewhere; the tenant may change the state.',
                    'ACTIVED': 'Uploaded, active and usable; the tenant may change the state.',
                    'DELETING': 'Being deleted (presumably the recycle bin), unusable, can be restored.',
                    'DELETED': 'Files are deleted, cannot be restored.',
                    'BLOCK': 'Frozen, unusable, files cannot be viewed.',
                    'WAITING_DELETE': 'About to be taken offline.',
                },
                'x-volatile': True,
            },
        ),
    ] = None
    fail_type: Annotated[
        Literal['AUTOMATIC_REVIEW_REJECT', 'MANUAL_REVIEW_REJECT'] | None,
        Field(
            description='Which review the asset failed.',
            json_schema_extra={
                'x-enumDescriptions': {
                    'AUTOMATIC_REVIEW_REJECT': 'Automatic review.',
                    'MANUAL_REVIEW_REJECT': 'Manual review.',
                },
                'x-read-only': True,
                'x-volatile': True,
            },
        ),
    ] = None
    block_reason_code: Annotated[
        str | None,
        Field(
            description='Number of the reason for freezing.',
            json_schema_extra={'x-read-only': True, 'x-volatile': True},
            max_length=256,
            min_length=0,
        ),
    ] = None
    reason: Annotated[
        str | None,
        Field(
            description='Why the asset was frozen or unfrozen, or why it failed.',
            json_schema_extra={'x-read-only': True, 'x-volatile': True},
            max_length=256,
            min_length=0,
        ),
    ] = None
    tags: Annotated[
        list[Tag] | None, Field(description='Labels of the asset.', max_length=50)
    ] = None
    asset_extra_meta: Annotated[
        AssetExtraMeta | None,
        Field(
            description='Details that depend on the type of the asset; most of them are filled by the service.'
        ),
    ] = None
    system_properties: Annotated[
        list[SystemProperty] | None,
        Field(
            description='System properties as a list of changes; needed to show uploads in the right place of the console.',
            max_length=50,
        ),
    ] = None
    files: Annotated[
        list[AssetFileInfo] | None,
        Field(
            description='Files of the asset.',
            json_schema_extra={'x-read-only': True, 'x-volatile': True},
        ),
    ] = None
    asset_order: Annotated[
        int | None,
        Field(
            description="Position in the console's listing; of equal values the newest comes first.",
            ge=0,
            le=32767,
        ),
    ] = None
    supported_service: Annotated[
        list[Literal['VIDEO_2D', 'LIVE_2D', 'CHAT_2D']] | None,
        Field(
            description='Businesses in which the asset may be used.',
            json_schema_extra={
                'x-enumDescriptions': {
                    'VIDEO_2D': 'Avatar video production.',
                    'LIVE_2D': 'Avatar livestreaming.',
                    'CHAT_2D': 'Avatar interactive chat.',
                }
            },
        ),
    ] = None
    auto_operation_config: Annotated[
        list[AutoOperationConfig] | None,
        Field(
            description='Operations the service carries out on the asset at set times.'
        ),
    ] = None


class UpdateDigitalAssetRequestBody(Model):
    """
    Changes of an asset.
    """

    asset_name: Annotated[
        str | None,
        Field(
            description='Name of the asset, Chinese or English characters.',
            max_length=256,
            min_length=0,
        ),
    ] = None
    asset_description: Annotated[
        str | None,
        Field(
            description='Free description of the asset.', max_length=4096, min_length=0
        ),
    ] = None
    asset_type: Annotated[
        Literal['HUMAN_MODEL', 'VOICE_MODEL', 'SCENE', 'ANIMATION', 'VIDEO', 'IMAGE', 'PPT', 'MATERIAL', 'NORMAL_MODEL', 'COMMON_FILE', 'HUMAN_MODEL_2D', 'BUSINESS_CARD_TEMPLET', 'MUSIC', 'AUDIO'] | None,
        Field(
            description='Type of the asset; voice and avatar models come from training and cannot be uploaded by ordinary tenants.',
            json_schema_extra={
                'x-enumDescriptions': {
                    'HUMAN_MODEL': '3D avatar model; part of the 3D line, probably discontinued.',
                    'VOICE_MODEL': 'Voice model; made by voice training, ordinary tenants cannot upload it.',
                    'SCENE': '3D scene; part of the 3D line, probably discontinued.',
                    'ANIMATION': 'Animation; part of the 3D line, probably discontinued.',
                    'VIDEO': 'Video file.',
                    'IMAGE': 'Picture file.',
                    'PPT': 'Slide deck.',
                    'MATERIAL': 'Material for stylised 3D avatars.',
                    'NORMAL_MODEL': 'Ordinary 3D model; part of the 3D line, probably discontinued.',
                    'COMMON_FILE': 'Any other file.',
                    'HUMAN_MODEL_2D': 'Avatar model; made by image training, ordinary tenants cannot upload it.',
                    'BUSINESS_CARD_TEMPLET': 'Business card template (the service spells it so).',
                    'MUSIC': 'Background music.',
                    'AUDIO': 'Audio file.',
                }
            },
        ),
    ] = None
    asset_state: Annotated[
        Literal['UNACTIVED', 'ACTIVED', 'WAITING_DELETE'] | None,
        Field(
            description='State the tenant asks for.',
            json_schema_extra={
                'x-enumDescriptions': {
                    'UNACTIVED': 'Deactivate: the asset can no longer be used elsewhere.',
                    'ACTIVED': 'Activate: the asset can be used.',
                    'WAITING_DELETE': 'Announce that an active asset goes offline; administrators only.',
                }
            },
        ),
    ] = None
    review_config: Annotated[
        common.ReviewConfig | None,
        Field(
            description='Override of the content review of the asset.',
            json_schema_extra={'x-write-only': True},
        ),
    ] = None
    tags: Annotated[
        list[TagModel1] | None, Field(description='Labels of the asset.', max_length=50)
    ] = None
    asset_extra_meta: Annotated[
        AssetExtraMeta | None,
        Field(
            description='Details that depend on the type of the asset; most of them are filled by the service.'
        ),
    ] = None
    system_properties: Annotated[
        list[SystemProperty] | None,
        Field(
            description='System properties as a list of changes; needed to show uploads in the right place of the console.',
            max_length=50,
        ),
    ] = None
    shared_config: Annotated[
        AssetSharedConfig | None,
        Field(
            description='Sharing of the asset with other tenants.',
            json_schema_extra={'x-write-only': True},
        ),
    ] = None
    asset_order: Annotated[
        int | None,
        Field(
            description="Position in the console's listing; of equal values the newest comes first.",
            ge=0,
            le=32767,
        ),
    ] = None
    supported_service: Annotated[
        list[Literal['VIDEO_2D', 'LIVE_2D', 'CHAT_2D']] | None,
        Field(
            description='Businesses in which the asset may be used.',
            json_schema_extra={
                'x-enumDescriptions': {
                    'VIDEO_2D': 'Avatar video production.',
                    'LIVE_2D': 'Avatar livestreaming.',
                    'CHAT_2D': 'Avatar interactive chat.',
                }
            },
        ),
    ] = None
    auto_operation_config: Annotated[
        list[AutoOperationConfig] | None,
        Field(
            description='Operations the service carries out on the asset at set times.'
        ),
    ] = None


class UpdateDigitalAssetResponse(Model):
    """
    Asset as stored.
    """

    project_id: Annotated[
        str | None,
        Field(
            description='ID of the project that owns the asset.',
            json_schema_extra={'x-read-only': True},
            max_length=64,
            min_length=1,
        ),
    ] = None
    asset_id: Annotated[
        str | None,
        Field(
            description='ID of the asset.',
            json_schema_extra={'x-read-only': True},
            max_length=256,
            min_length=1,
        ),
    ] = None
    produce_id: Annotated[
        str | None,
        Field(
            description='Marking ID of the asset as AI-generated content.',
            json_schema_extra={'x-read-only': True},
            max_length=256,
            min_length=1,
        ),
    ] = None
    asset_name: Annotated[
        str | None,
        Field(
            description='Name of the asset, Chinese or English characters.',
            max_length=256,
            min_length=0,
        ),
    ] = None
    asset_description: Annotated[
        str | None,
        Field(
            description='Free description of the asset.', max_length=4096, min_length=0
        ),
    ] = None
    app_user_id: Annotated[
        str | None,
        Field(
            description='Third-party user the asset belongs to, as given when it was created.',
            json_schema_extra={'x-read-only': True},
            max_length=256,
            min_length=0,
        ),
    ] = None
    create_time: Annotated[
        str | None,
        Field(
            description='When the asset was created, UTC.',
            json_schema_extra={'x-read-only': True},
            max_length=20,
            min_length=20,
        ),
    ] = None
    update_time: Annotated[
        str | None,
        Field(
            description='When the asset was last changed, UTC.',
            json_schema_extra={'x-read-only': True, 'x-volatile': True},
            max_length=20,
            min_length=20,
        ),
    ] = None
    asset_type: Annotated[
        Literal['HUMAN_MODEL', 'VOICE_MODEL', 'SCENE', 'ANIMATION', 'VIDEO', 'IMAGE', 'PPT', 'MATERIAL', 'NORMAL_MODEL', 'COMMON_FILE', 'HUMAN_MODEL_2D', 'BUSINESS_CARD_TEMPLET', 'MUSIC', 'AUDIO'] | None,
        Field(
            description='Type of the asset; voice and avatar models come from training and cannot be uploaded by ordinary tenants.',
            json_schema_extra={
                'x-enumDescriptions': {
                    'HUMAN_MODEL': '3D avatar model; part of the 3D line, probably discontinued.',
                    'VOICE_MODEL': 'Voice model; made by voice training, ordinary tenants cannot upload it.',
                    'SCENE': '3D scene; part of the 3D line, probably discontinued.',
                    'ANIMATION': 'Animation; part of the 3D line, probably discontinued.',
                    'VIDEO': 'Video file.',
                    'IMAGE': 'Picture file.',
                    'PPT': 'Slide deck.',
                    'MATERIAL': 'Material for stylised 3D avatars.',
                    'NORMAL_MODEL': 'Ordinary 3D model; part of the 3D line, probably discontinued.',
                    'COMMON_FILE': 'Any other file.',
                    'HUMAN_MODEL_2D': 'Avatar model; made by image training, ordinary tenants cannot upload it.',
                    'BUSINESS_CARD_TEMPLET': 'Business card template (the service spells it so).',
                    'MUSIC': 'Background music.',
                    'AUDIO': 'Audio file.',
                }
            },
        ),
    ] = None
    asset_state: Annotated[
        Literal['CREATING', 'FAILED', 'UNACTIVED', 'ACTIVED', 'DELETING', 'DELETED', 'BLOCK', 'WAITING_DELETE'] | None,
        Field(
            description='State of the asset.',
            json_schema_extra={
                'x-enumDescriptions': {
                    'CREATING': 'The main file has not been uploaded yet.',
                    'FAILED': 'The upload of the main file, or its review, failed.',
                    'UNACTIVED': 'Uploaded but not active, unusable elsewhere; the tenant may change the state.',
                    'ACTIVED': 'Uploaded, active and usable; the tenant may change the state.',
                    'DELETING': 'Being deleted (presumably the recycle bin), unusable, can be restored.',
                    'DELETED': 'Files are deleted, cannot be restored.',
                    'BLOCK': 'Frozen, unusable, files cannot be viewed.',
                    'WAITING_DELETE': 'About to be taken offline.',
                },
                'x-volatile': True,
            },
        ),
    ] = None
    fail_type: Annotated[
        Literal['AUTOMATIC_REVIEW_REJECT', 'MANUAL_REVIEW_REJECT'] | None,
        Field(
            description='Which review the asset failed.',
            json_schema_extra={
                'x-enumDescriptions': {
                    'AUTOMATIC_REVIEW_REJECT': 'Automatic review.',
                    'MANUAL_REVIEW_REJECT': 'Manual review.',
                },
                'x-read-only': True,
                'x-volatile': True,
            },
        ),
    ] = None
    block_reason_code: Annotated[
        str | None,
        Field(
            description='Number of the reason for freezing.',
            json_schema_extra={'x-read-only': True, 'x-volatile': True},
            max_length=256,
            min_length=0,
        ),
    ] = None
    reason: Annotated[
        str | None,
        Field(
            description='Why the asset was frozen or unfrozen, or why it failed.',
            json_schema_extra={'x-read-only': True, 'x-volatile': True},
            max_length=256,
            min_length=0,
        ),
    ] = None
    tags: Annotated[
        list[TagModel1] | None, Field(description='Labels of the asset.', max_length=50)
    ] = None
    asset_extra_meta: Annotated[
        AssetExtraMeta | None,
        Field(
            description='Details that depend on the type of the asset; most of them are filled by the service.'
        ),
    ] = None
    system_properties: Annotated[
        list[SystemProperty] | None,
        Field(
            description='System properties as a list of changes; needed to show uploads in the right place of the console.',
            max_length=50,
        ),
    ] = None
    files: Annotated[
        list[AssetFileInfo] | None,
        Field(
            description='Files of the asset.',
            json_schema_extra={'x-read-only': True, 'x-volatile': True},
        ),
    ] = None
    asset_order: Annotated[
        int | None,
        Field(
            description="Position in the console's listing; of equal values the newest comes first.",
            ge=0,
            le=32767,
        ),
    ] = None
    supported_service: Annotated[
        list[Literal['VIDEO_2D', 'LIVE_2D', 'CHAT_2D']] | None,
        Field(
            description='Businesses in which the asset may be used.',
            json_schema_extra={
                'x-enumDescriptions': {
                    'VIDEO_2D': 'Avatar video production.',
                    'LIVE_2D': 'Avatar livestreaming.',
                    'CHAT_2D': 'Avatar interactive chat.',
                }
            },
        ),
    ] = None
    auto_operation_config: Annotated[
        list[AutoOperationConfig] | None,
        Field(
            description='Operations the service carries out on the asset at set times.'
        ),
    ] = None
