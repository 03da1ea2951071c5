"""Digital assets, their files and transfers, and modelling from photos as dynamic resources.

Generated; never edited: `make schema` writes it.
"""

from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required, TypeAlias, TypedDict

import pulumi
import pulumi.dynamic
from typing_extensions import ReadOnly

from . import common

AssetActionAction: TypeAlias = Literal["DELETE", "DELETE_FORCE", "RESTORE", "UNACTIVE", "ACTIVE", "SHARE", "UNSHARE"]
"""
`DELETE`: Move the assets to the recycle bin; `DELETE_FORCE`: Delete the assets at once and for good; `RESTORE`:
Restore the assets from the recycle bin; `UNACTIVE`: Deactivate the assets; `ACTIVE`: Activate the assets;
`SHARE`: Share the assets; `UNSHARE`: End the sharing of the assets.
"""
AssetActionResultRetStatus: TypeAlias = Literal["SUCCESS", "FAILED"]
"""`SUCCESS`: The operation succeeded; `FAILED`: The operation failed, see `error_info`."""
AssetFailType: TypeAlias = Literal["AUTOMATIC_REVIEW_REJECT", "MANUAL_REVIEW_REJECT"]
"""`AUTOMATIC_REVIEW_REJECT`: Automatic review; `MANUAL_REVIEW_REJECT`: Manual review."""
AssetFileInfoState: TypeAlias = Literal[
    "CREATING", "CREATED", "FAILED", "CANCELLED", "DELETING", "DELETED", "UPLOADED", "REVIEW", "BLOCK"
]
"""
`CREATING`: Being uploaded; `CREATED`: Uploaded and passed the automatic review; `FAILED`: The upload failed;
`CANCELLED`: The upload was cancelled; `DELETING`: Being deleted; `DELETED`: Deleted; `UPLOADED`: Uploaded, not
reviewed yet; `REVIEW`: Uploaded, in manual review; `BLOCK`: Frozen.
"""
AssetSharedConfigSharedType: TypeAlias = Literal["PRIVATE", "PUBLIC", "SHARED"]
"""
`PRIVATE`: Only the owning tenant; `PUBLIC`: All tenants; open to system assets only at present; `SHARED`: The
tenants listed in `allowed_project_ids`.
"""
AssetState: TypeAlias = Literal[
    "CREATING", "FAILED", "UNACTIVED", "ACTIVED", "DELETING", "DELETED", "BLOCK", "WAITING_DELETE"
]
"""
`CREATING`: The main file has not been uploaded yet; `FAILED`: The upload of the main file, or its review,
failed; `UNACTIVED`: Uploaded but not active, unusable elsewhere; the tenant may change the state; `ACTIVED`:
Uploaded, active and usable; the tenant may change the state; `DELETING`: Being deleted (presumably the recycle
bin), unusable, can be restored; `DELETED`: Files are deleted, cannot be restored; `BLOCK`: Frozen, unusable,
files cannot be viewed; `WAITING_DELETE`: About to be taken offline.
"""
AssetSupportedService: TypeAlias = Literal["VIDEO_2D", "LIVE_2D", "CHAT_2D"]
"""`VIDEO_2D`: Avatar video production; `LIVE_2D`: Avatar livestreaming; `CHAT_2D`: Avatar interactive chat."""
AssetTransferState: TypeAlias = Literal["PROCESSING", "ACCEPT", "REJECT", "CANCEL", "FAIL"]
"""
`PROCESSING`: In progress, normally waiting for the receiver; `ACCEPT`: Accepted; `REJECT`: Turned down;
`CANCEL`: Cancelled by the sender; `FAIL`: Failed.
"""
AssetTransferTransferType: TypeAlias = Literal["TRANSFER_OUT", "TRANSFER_BACK"]
"""
`TRANSFER_OUT`: Assets are given away; administrators and allow-listed tenants only; `TRANSFER_BACK`: Received
assets are returned.
"""
AssetType: TypeAlias = Literal[
    "HUMAN_MODEL",
    "VOICE_MODEL",
    "SCENE",
    "ANIMATION",
    "VIDEO",
    "IMAGE",
    "PPT",
    "MATERIAL",
    "NORMAL_MODEL",
    "COMMON_FILE",
    "HUMAN_MODEL_2D",
    "BUSINESS_CARD_TEMPLET",
    "MUSIC",
    "AUDIO",
]
"""
`HUMAN_MODEL`: 3D avatar model; part of the 3D line, probably discontinued; `VOICE_MODEL`: Voice model; made by
voice training, ordinary tenants cannot upload it; `SCENE`: 3D scene; part of the 3D line, probably
discontinued; `ANIMATION`: Animation; part of the 3D line, probably discontinued; `VIDEO`: Video file; `IMAGE`:
Picture file; `PPT`: Slide deck; `MATERIAL`: Material for stylised 3D avatars; `NORMAL_MODEL`: Ordinary 3D
model; part of the 3D line, probably discontinued; `COMMON_FILE`: Any other file; `HUMAN_MODEL_2D`: Avatar
model; made by image training, ordinary tenants cannot upload it; `BUSINESS_CARD_TEMPLET`: Business card
template (the service spells it so); `MUSIC`: Background music; `AUDIO`: Audio file.
"""
AutoOperationConfigOperation: TypeAlias = Literal["BLOCK", "DELETE"]
"""`BLOCK`: The asset is frozen; `DELETE`: The asset is deleted."""
DigitalAssetSummaryAssetState: TypeAlias = Literal[
    "CREATING", "FAILED", "UNACTIVED", "ACTIVED", "DELETING", "DELETED", "BLOCK", "WAITING_DELETE"
]
"""
`CREATING`: The main file has not been uploaded yet; `FAILED`: The upload of the main file, or its review,
failed; `UNACTIVED`: Uploaded but not active, unusable elsewhere; the tenant may change the state; `ACTIVED`:
Uploaded, active and usable; the tenant may change the state; `DELETING`: Being deleted (presumably the recycle
bin), unusable, can be restored; `DELETED`: Files are deleted, cannot be restored; `BLOCK`: Frozen, unusable,
files cannot be viewed; `WAITING_DELETE`: About to be taken offline.
"""
DigitalAssetSummaryAssetType: TypeAlias = Literal[
    "HUMAN_MODEL",
    "MODEL",
    "ANIMATION",
    "SCENE",
    "PPT",
    "VIDEO",
    "IMAGE",
    "MATERIAL",
    "VOICE_MODEL",
    "HUMAN_MODEL_2D",
    "BUSINESS_CARD_TEMPLET",
    "MUSIC",
    "AUDIO",
]
"""
`HUMAN_MODEL`: 3D avatar model; part of the 3D line, probably discontinued; `MODEL`: 3D model; part of the 3D
line, probably discontinued; `ANIMATION`: Animation; part of the 3D line, probably discontinued; `SCENE`: 3D
scene; part of the 3D line, probably discontinued; `PPT`: Slide deck; `VIDEO`: Video file; `IMAGE`: Picture
file; `MATERIAL`: Material for stylised 3D avatars; `VOICE_MODEL`: Voice model; `HUMAN_MODEL_2D`: Avatar model;
`BUSINESS_CARD_TEMPLET`: Business card template (the service spells it so); `MUSIC`: Background music; `AUDIO`:
Audio file.
"""
ExternalVoiceAssetMetaProvider: TypeAlias = Literal[
    "XIMALAYA", "HUAWEI_EI", "MOBVOI", "AUDIOX", "SINOVOICE", "DATABAKER", "AISPEECH"
]
"""
`XIMALAYA`: Ximalaya; `HUAWEI_EI`: Huawei Cloud EI; `MOBVOI`: Mobvoi; `AUDIOX`: AudioX; `SINOVOICE`: SinoVoice;
`DATABAKER`: DataBaker; `AISPEECH`: AISpeech.
"""
FileExtraMetaVideoTranscodingStatus: TypeAlias = Literal["WAITING", "TRANSCODING", "FAILED", "SUCCEEDED"]
"""
`WAITING`: Waiting for transcoding; `TRANSCODING`: Being transcoded; `FAILED`: Transcoding failed; `SUCCEEDED`:
Transcoded.
"""
HumanModel2DAssetMetaModelVersion: TypeAlias = Literal["V2", "V3", "V3_2", "V3_3"]
"""`V2`: Version 2; `V3`: Version 3; `V3_2`: Version 3.2; `V3_3`: Version 3.3."""
ImageAssetMetaMode: TypeAlias = Literal["Horizontal", "Vertical"]
"""`Horizontal`: Wide; `Vertical`: Upright."""
MaterialComponentInfoComponentType: TypeAlias = Literal["CLOTHES", "PANTS", "SHOES", "HAIR", "EYELASH", "EYEBROW"]
"""`CLOTHES`: Clothes; `PANTS`: Trousers; `SHOES`: Shoes; `HAIR`: Hair; `EYELASH`: Eyelashes; `EYEBROW`: Eyebrows."""
PPTAssetMetaPptAnalysisStatus: TypeAlias = Literal[
    "INITIALIZE", "WAITING", "CONVERTING", "FAILED", "SUCCEEDED", "CANCELED"
]
"""
`INITIALIZE`: Not started; `WAITING`: Waiting; `CONVERTING`: Being converted; `FAILED`: Failed; `SUCCEEDED`:
Converted; `CANCELED`: Cancelled.
"""
PictureModelingJobState: TypeAlias = Literal[
    "WAITING", "PROCESSING", "PARTIAL_SUCCEED", "SUCCEED", "FAILED", "CANCELED"
]
"""
`WAITING`: Waiting to be scheduled; `PROCESSING`: Being processed; `PARTIAL_SUCCEED`: The model was made, its
screenshot failed; `SUCCEED`: Succeeded; `FAILED`: Failed; `CANCELED`: Cancelled.
"""
PictureModelingJobWaitFor: TypeAlias = Literal["STARTED", "DONE"]
"""`STARTED`: The model is being made; `DONE`: The model is made."""
VideoAssetMetaMode: TypeAlias = Literal["Horizontal", "Vertical"]
"""`Horizontal`: Wide; `Vertical`: Upright."""
VideoAssetMetaVideoTranscodingStatus: TypeAlias = Literal["WAITING", "TRANSCODING", "FAILED", "SUCCEEDED"]
"""
`WAITING`: Waiting for transcoding; `TRANSCODING`: Being transcoded; `FAILED`: Transcoding failed; `SUCCEEDED`:
Transcoded.
"""
VoiceModelAssetMetaLanguage: TypeAlias = Literal[
    "UNKNOW",
    "CN",
    "EN",
    "GER",
    "fr",
    "Kr",
    "por",
    "JPN",
    "Ita",
    "ESP",
    "DBH",
    "GT",
    "GXH",
    "HBH",
    "SXH",
    "SCH",
    "YY",
    "Russian",
    "Filipino",
    "Dutch",
    "Indonesian",
    "Vietnamese",
    "Arabic",
    "Turkish",
    "Malay",
    "Thai",
    "Finnish",
]
"""
`UNKNOW`: Unknown (the service spells it so); `CN`: Chinese; `EN`: English; `GER`: German; `fr`: French; `Kr`:
Korean; `por`: Portuguese; `JPN`: Japanese; `Ita`: Italian; `ESP`: Spanish; `DBH`: Northeastern Chinese; `GT`:
Hong Kong and Taiwan Chinese; `GXH`: Guangxi Chinese; `HBH`: Hubei Chinese; `SXH`: Shaanxi Chinese; `SCH`:
Sichuan Chinese; `YY`: Cantonese; `Russian`: Russian; `Filipino`: Filipino; `Dutch`: Dutch; `Indonesian`:
Indonesian; `Vietnamese`: Vietnamese; `Arabic`: Arabic; `Turkish`: Turkish; `Malay`: Malay; `Thai`: Thai;
`Finnish`: Finnish.
"""
VoiceModelAssetMetaLanguages: TypeAlias = Literal[
    "UNKNOW",
    "CN",
    "EN",
    "GER",
    "fr",
    "Kr",
    "por",
    "JPN",
    "Ita",
    "ESP",
    "DBH",
    "GT",
    "GXH",
    "HBH",
    "SXH",
    "SCH",
    "YY",
    "Russian",
    "Filipino",
    "Dutch",
    "Indonesian",
    "Vietnamese",
    "Arabic",
    "Turkish",
    "Malay",
    "Thai",
    "Finnish",
]
"""
`UNKNOW`: Unknown (the service spells it so); `CN`: Chinese; `EN`: English; `GER`: German; `fr`: French; `Kr`:
Korean; `por`: Portuguese; `JPN`: Japanese; `Ita`: Italian; `ESP`: Spanish; `DBH`: Northeastern Chinese; `GT`:
Hong Kong and Taiwan Chinese; `GXH`: Guangxi Chinese; `HBH`: Hubei Chinese; `SXH`: Shaanxi Chinese; `SCH`:
Sichuan Chinese; `YY`: Cantonese; `Russian`: Russian; `Filipino`: Filipino; `Dutch`: Dutch; `Indonesian`:
Indonesian; `Vietnamese`: Vietnamese; `Arabic`: Arabic; `Turkish`: Turkish; `Malay`: Malay; `Thai`: Thai;
`Finnish`: Finnish.
"""
VoiceModelAssetMetaModelType: TypeAlias = Literal["COMMON", "CLONE"]
"""`COMMON`: General model with emotions; `CLONE`: Cloned voice."""
VoiceModelAssetMetaSex: TypeAlias = Literal["UNKNOW", "MALE", "FEMALE"]
"""`UNKNOW`: Unknown (the service spells it so); `MALE`: Male; `FEMALE`: Female."""

class VoiceCapability(TypedDict, total=False):
    """Abilities of a voice."""

    is_support_phoneme_en: ReadOnly[pulumi.Input[bool | None]]
    """Whether English phonetic symbols can be given."""
    is_support_phoneme: ReadOnly[pulumi.Input[bool | None]]
    """Whether the reading of Chinese characters with several pronunciations can be given."""
    is_support_break_time: ReadOnly[pulumi.Input[bool | None]]
    """Whether pauses can be inserted."""
    is_support_break_strength: ReadOnly[pulumi.Input[bool | None]]
    """Whether the rhythm can be marked."""
    is_support_speed: ReadOnly[pulumi.Input[bool | None]]
    """Whether the speed of the whole text can be set."""
    is_support_prosody: ReadOnly[pulumi.Input[bool | None]]
    """Whether the speed of a part of the text can be set."""
    is_support_ssml_say_as: ReadOnly[pulumi.Input[bool | None]]
    """Whether the SSML tag `say-as` is understood."""
    is_support_ssml_sub: ReadOnly[pulumi.Input[bool | None]]
    """Whether the SSML tag `sub` is understood."""
    is_support_word: ReadOnly[pulumi.Input[bool | None]]
    """Whether words can be marked to be read joined."""
    is_support_voice_cache: ReadOnly[pulumi.Input[bool | None]]
    """Whether synthesised speech is cached."""
    conversion_rate: ReadOnly[pulumi.Input[float | None]]
    """Synthesis rate of the voice; the unit is not documented. 0 to 50."""
    conversion_rate_en: ReadOnly[pulumi.Input[float | None]]
    """Synthesis rate of the voice for English; the unit is not documented. 0 to 50."""
    is_support_srt: ReadOnly[pulumi.Input[bool | None]]
    """Whether SRT subtitles can be made."""

class ExternalVoiceAssetMeta(TypedDict, total=False):
    """Vendor of a third-party voice."""

    provider: ReadOnly[Required[pulumi.Input[ExternalVoiceAssetMetaProvider]]]
    """Vendor of the speech synthesis."""

class VoiceModelAssetMeta(TypedDict, total=False):
    """Details of a voice model."""

    order: ReadOnly[pulumi.Input[int | None]]
    """Position in the listing of voices. 0 to 32767."""
    model_type: ReadOnly[pulumi.Input[VoiceModelAssetMetaModelType | None]]
    """Kind of voice model."""
    sex: ReadOnly[pulumi.Input[VoiceModelAssetMetaSex | None]]
    """Gender of the voice."""
    language: ReadOnly[pulumi.Input[VoiceModelAssetMetaLanguage | None]]
    """Language of the voice."""
    languages: ReadOnly[pulumi.Input[Sequence[pulumi.Input[VoiceModelAssetMetaLanguages]] | None]]
    """Languages of a voice that speaks several."""
    speed_ratio: ReadOnly[pulumi.Input[float | None]]
    """Factor by which the speaking speed is scaled. 0 to 100."""
    volume_ratio: ReadOnly[pulumi.Input[float | None]]
    """Factor by which the loudness is scaled. 0 to 100."""
    is_realtime_voice: ReadOnly[pulumi.Input[bool | None]]
    """
    Whether the voice supports real-time synthesis, which live shows and chat need; otherwise it serves video
    production only.
    """
    style: ReadOnly[pulumi.Input[str | None]]
    """Style reference of the voice. At most 32 characters."""
    voice_capability: ReadOnly[pulumi.Input[VoiceCapability | None]]
    """Abilities of the voice."""
    external_voice_meta: ReadOnly[pulumi.Input[ExternalVoiceAssetMeta | None]]
    """Vendor of a third-party voice."""
    is_support_vc_process: ReadOnly[pulumi.Input[bool | None]]
    """Whether the voice supports voice conversion."""
    is_support_thai_auto_split: ReadOnly[pulumi.Input[bool | None]]
    """Whether Thai text is split into sentences automatically."""
    is_flexus: ReadOnly[pulumi.Input[bool | None]]
    """Whether the voice belongs to the Flexus edition."""
    is_enhance_rhythm: ReadOnly[pulumi.Input[bool | None]]
    """Whether the rhythm is enhanced."""
    age: ReadOnly[pulumi.Input[str | None]]
    """Age group of the voice: young, middle-aged or old, given in Chinese. At most 64 characters."""

class PPTAssetMeta(TypedDict, total=False):
    """Details of a slide deck."""

    auto_analysis: ReadOnly[pulumi.Input[bool | None]]
    """
    Whether the deck is turned into page pictures automatically; only the first 50 pages are, and very complex
    decks may fail.
    """

class MaterialComponentInfo(TypedDict, total=False):
    """Exchangeable component of a stylised avatar."""

    component_name: ReadOnly[Required[pulumi.Input[str]]]
    """Name of the component. At most 256 characters."""
    component_type: ReadOnly[Required[pulumi.Input[MaterialComponentInfoComponentType]]]
    """Kind of the component."""
    component_desc: ReadOnly[pulumi.Input[str | None]]
    """Free description of the component. At most 512 characters."""

class MaterialAssetMeta(TypedDict, total=False):
    """Details of a material for stylised avatars."""

    components: ReadOnly[pulumi.Input[Sequence[pulumi.Input[MaterialComponentInfo]] | None]]
    """Components that can be exchanged."""

class ActionTagInfo(TypedDict, total=False):
    """Gesture of an avatar."""

    action_name_zh: ReadOnly[Required[pulumi.Input[str]]]
    """Chinese name of the gesture. At most 128 characters."""
    action_name_en: ReadOnly[Required[pulumi.Input[str]]]
    """English name of the gesture. At most 128 characters."""
    action_duration: ReadOnly[pulumi.Input[float | None]]
    """Length of the gesture; the unit is not documented, presumably seconds. 0 to 100."""
    catalog: ReadOnly[pulumi.Input[str | None]]
    """Category of the gesture. At most 128 characters."""
    file_name: ReadOnly[pulumi.Input[str | None]]
    """Name of the file with a sample video of the gesture. At most 256 characters."""
    tag: ReadOnly[pulumi.Input[str | None]]
    """Tag by which the gesture is used. At most 256 characters."""

class HumanModel2DAssetMeta(TypedDict, total=False):
    """Details of an avatar model."""

    is_action_editable: ReadOnly[pulumi.Input[bool | None]]
    """Whether the gestures of the avatar can be edited."""
    is_live_copy: ReadOnly[pulumi.Input[bool | None]]
    """Whether the avatar comes from a live-room replica task."""
    is_real_background: ReadOnly[pulumi.Input[bool | None]]
    """Whether the avatar was filmed in a real scene, so that its background is not replaced."""
    support_live: ReadOnly[pulumi.Input[bool | None]]
    """Whether the avatar can be used in live shows."""
    model_version: ReadOnly[pulumi.Input[HumanModel2DAssetMetaModelVersion | None]]
    """Version of the avatar model, written with underscores here."""
    model_resolution: ReadOnly[pulumi.Input[str | None]]
    """
    Resolution of the avatar model. Values: `1080P`: Output in 1080p and 720p; `4K`: Output in 4K, 1080p and
    720p. At most 64 characters.
    """
    device_names: ReadOnly[pulumi.Input[Sequence[pulumi.Input[str]] | None]]
    """Device types the model has been compiled for."""
    is_with_action_library: ReadOnly[pulumi.Input[bool | None]]
    """Whether the avatar has a library of gestures, so that gestures can be arranged."""
    action_tag_map: ReadOnly[pulumi.Input[Sequence[pulumi.Input[ActionTagInfo]] | None]]
    """Gestures of the avatar."""
    is_flexus: ReadOnly[pulumi.Input[bool | None]]
    """Whether the avatar belongs to the Flexus edition."""
    voice_asset_id: ReadOnly[pulumi.Input[str | None]]
    """ID of the voice asset linked with the avatar. At most 64 characters."""

class AssetExtraMeta(TypedDict, total=False):
    """Details that depend on the type of the asset; only the block of that type is filled."""

    voice_model_meta: ReadOnly[pulumi.Input[VoiceModelAssetMeta | None]]
    """Details of a voice model."""
    ppt_meta: ReadOnly[pulumi.Input[PPTAssetMeta | None]]
    """Details of a slide deck."""
    material_meta: ReadOnly[pulumi.Input[MaterialAssetMeta | None]]
    """Details of a material for stylised avatars."""
    human_model_2d_meta: ReadOnly[pulumi.Input[HumanModel2DAssetMeta | None]]
    """Details of an avatar model."""

class SystemProperties(TypedDict, total=False):
    """System properties of an asset by their keys. Those of other keys, which the service sets, stay as they are."""

    style_id: ReadOnly[pulumi.Input[str | None]]
    """Undocumented. At most 1024 characters."""
    dh_id: ReadOnly[pulumi.Input[str | None]]
    """Undocumented. At most 1024 characters."""
    platform_available: ReadOnly[pulumi.Input[str | None]]
    """Undocumented. At most 1024 characters."""
    render_engine: ReadOnly[pulumi.Input[str | None]]
    """Rendering engine, for example `MetaEngine`. At most 1024 characters."""
    background_img: ReadOnly[pulumi.Input[str | None]]
    """Picture serves as background in video production; value `Yes`. At most 1024 characters."""
    background_scene: ReadOnly[pulumi.Input[str | None]]
    """2D background scene; value `Horizontal` or `Vertical`. At most 1024 characters."""
    created_by_platform: ReadOnly[pulumi.Input[str | None]]
    """Asset was made by the platform; value `Yes`. At most 1024 characters."""
    material_img: ReadOnly[pulumi.Input[str | None]]
    """
    Picture serves as overlay; value `Yes`, otherwise the console hides it among the overlays. At most 1024
    characters.
    """
    material_video: ReadOnly[pulumi.Input[str | None]]
    """
    Video serves as overlay; value `Yes`, otherwise the console hides it among the overlays. At most 1024
    characters.
    """
    digital_human_2d_video: ReadOnly[pulumi.Input[str | None]]
    """Avatar video. At most 1024 characters."""
    digital_human_3d_video: ReadOnly[pulumi.Input[str | None]]
    """Undocumented, by its name a 3D avatar video. At most 1024 characters."""
    bussiness_card_video: ReadOnly[pulumi.Input[str | None]]
    """Business card video, outdated spelling. At most 1024 characters."""
    business_card_video: ReadOnly[pulumi.Input[str | None]]
    """Business card video. At most 1024 characters."""
    photo_video: ReadOnly[pulumi.Input[str | None]]
    """Video made from a photo. At most 1024 characters."""
    to_be_translated_video: ReadOnly[pulumi.Input[str | None]]
    """Undocumented, by its name a video to be translated. At most 1024 characters."""
    translated_video: ReadOnly[pulumi.Input[str | None]]
    """Undocumented, by its name a translated video. At most 1024 characters."""
    layer_config_enable: ReadOnly[pulumi.Input[str | None]]
    """Undocumented. At most 1024 characters."""
    meituan_material_approved: ReadOnly[pulumi.Input[str | None]]
    """Material was approved by Meituan; value `YES`. At most 1024 characters."""
    is_controlled: ReadOnly[pulumi.Input[str | None]]
    """Avatar or voice is under control; value `YES`. At most 1024 characters."""
    live_is_authorized: ReadOnly[pulumi.Input[str | None]]
    """Avatar or voice is authorised for live shows; value `YES`. At most 1024 characters."""
    video_is_authorized: ReadOnly[pulumi.Input[str | None]]
    """Avatar or voice is authorised for video production; value `YES`. At most 1024 characters."""
    chat_is_authorized: ReadOnly[pulumi.Input[str | None]]
    """Avatar or voice is authorised for interactive chat; value `YES`. At most 1024 characters."""

class AssetSharedConfig(TypedDict, total=False):
    """Sharing of an asset."""

    shared_type: ReadOnly[pulumi.Input[AssetSharedConfigSharedType | None]]
    """Who may use the asset."""
    expire_time: ReadOnly[pulumi.Input[str | None]]
    """End of the sharing, UTC; left out, it is the end (23:59:59) of the 30th day from now. At most 20 characters."""
    allowed_project_ids: ReadOnly[pulumi.Input[Sequence[pulumi.Input[str]] | None]]
    """Project IDs of the tenants that may use the asset."""

class AutoOperationConfig(TypedDict, total=False):
    """Operation the service carries out on an asset at a set time."""

    operation: ReadOnly[pulumi.Input[AutoOperationConfigOperation | None]]
    """What is done."""
    operation_time: ReadOnly[pulumi.Input[str | None]]
    """When it is done, UTC. At most 20 characters."""

class VoiceCapabilityOutput(TypedDict, total=False):
    """Abilities of a voice."""

    is_support_phoneme_en: ReadOnly[bool]
    """Whether English phonetic symbols can be given."""
    is_support_phoneme: ReadOnly[bool]
    """Whether the reading of Chinese characters with several pronunciations can be given."""
    is_support_break_time: ReadOnly[bool]
    """Whether pauses can be inserted."""
    is_support_break_strength: ReadOnly[bool]
    """Whether the rhythm can be marked."""
    is_support_speed: ReadOnly[bool]
    """Whether the speed of the whole text can be set."""
    is_support_prosody: ReadOnly[bool]
    """Whether the speed of a part of the text can be set."""
    is_support_ssml_say_as: ReadOnly[bool]
    """Whether the SSML tag `say-as` is understood."""
    is_support_ssml_sub: ReadOnly[bool]
    """Whether the SSML tag `sub` is understood."""
    is_support_word: ReadOnly[bool]
    """Whether words can be marked to be read joined."""
    is_support_voice_cache: ReadOnly[bool]
    """Whether synthesised speech is cached."""
    conversion_rate: ReadOnly[float]
    """Synthesis rate of the voice; the unit is not documented. 0 to 50."""
    conversion_rate_en: ReadOnly[float]
    """Synthesis rate of the voice for English; the unit is not documented. 0 to 50."""
    is_support_srt: ReadOnly[bool]
    """Whether SRT subtitles can be made."""

class ExternalVoiceAssetMetaOutput(TypedDict, total=False):
    """Vendor of a third-party voice."""

    provider: ReadOnly[Required[ExternalVoiceAssetMetaProvider]]
    """Vendor of the speech synthesis."""

class VoiceModelAssetMetaOutput(TypedDict, total=False):
    """Details of a voice model."""

    order: ReadOnly[int]
    """Position in the listing of voices. 0 to 32767."""
    model_type: ReadOnly[VoiceModelAssetMetaModelType]
    """Kind of voice model."""
    sex: ReadOnly[VoiceModelAssetMetaSex]
    """Gender of the voice."""
    language: ReadOnly[VoiceModelAssetMetaLanguage]
    """Language of the voice."""
    languages: ReadOnly[list[VoiceModelAssetMetaLanguages]]
    """Languages of a voice that speaks several."""
    speed_ratio: ReadOnly[float]
    """Factor by which the speaking speed is scaled. 0 to 100."""
    volume_ratio: ReadOnly[float]
    """Factor by which the loudness is scaled. 0 to 100."""
    is_realtime_voice: ReadOnly[bool]
    """
    Whether the voice supports real-time synthesis, which live shows and chat need; otherwise it serves video
    production only.
    """
    style: ReadOnly[str]
    """Style reference of the voice. At most 32 characters."""
    voice_capability: ReadOnly[VoiceCapabilityOutput]
    """Abilities of the voice."""
    external_voice_meta: ReadOnly[ExternalVoiceAssetMetaOutput]
    """Vendor of a third-party voice."""
    is_support_vc_process: ReadOnly[bool]
    """Whether the voice supports voice conversion."""
    is_support_thai_auto_split: ReadOnly[bool]
    """Whether Thai text is split into sentences automatically."""
    is_flexus: ReadOnly[bool]
    """Whether the voice belongs to the Flexus edition."""
    is_enhance_rhythm: ReadOnly[bool]
    """Whether the rhythm is enhanced."""
    age: ReadOnly[str]
    """Age group of the voice: young, middle-aged or old, given in Chinese. At most 64 characters."""

class PPTPageInfoOutput(TypedDict, total=False):
    """Slide of a deck."""

    page_no: ReadOnly[int]
    """Number of the page, from 1. 1 to 256."""
    file_id: ReadOnly[str]
    """ID of the file with the picture of the page."""
    page_content: ReadOnly[str]
    """Text of the slide."""

class PPTAssetMetaOutput(TypedDict, total=False):
    """Details of a slide deck."""

    auto_analysis: ReadOnly[bool]
    """
    Whether the deck is turned into page pictures automatically; only the first 50 pages are, and very complex
    decks may fail.
    """
    ppt_analysis_status: ReadOnly[PPTAssetMetaPptAnalysisStatus]
    """State of turning the deck into pictures."""
    error_info: ReadOnly[common.ErrorResponseOutput]
    """Why the conversion failed."""
    page_count: ReadOnly[int]
    """Number of pages of the deck. 0 to 256."""
    pages: ReadOnly[list[PPTPageInfoOutput]]
    """Pages of the deck."""

class MaterialComponentInfoOutput(TypedDict, total=False):
    """Exchangeable component of a stylised avatar."""

    component_name: ReadOnly[Required[str]]
    """Name of the component. At most 256 characters."""
    component_type: ReadOnly[Required[MaterialComponentInfoComponentType]]
    """Kind of the component."""
    component_desc: ReadOnly[str]
    """Free description of the component. At most 512 characters."""

class MaterialAssetMetaOutput(TypedDict, total=False):
    """Details of a material for stylised avatars."""

    components: ReadOnly[list[MaterialComponentInfoOutput]]
    """Components that can be exchanged."""

class ActionTagInfoOutput(TypedDict, total=False):
    """Gesture of an avatar."""

    action_name_zh: ReadOnly[Required[str]]
    """Chinese name of the gesture. At most 128 characters."""
    action_name_en: ReadOnly[Required[str]]
    """English name of the gesture. At most 128 characters."""
    action_duration: ReadOnly[float]
    """Length of the gesture; the unit is not documented, presumably seconds. 0 to 100."""
    catalog: ReadOnly[str]
    """Category of the gesture. At most 128 characters."""
    file_name: ReadOnly[str]
    """Name of the file with a sample video of the gesture. At most 256 characters."""
    tag: ReadOnly[str]
    """Tag by which the gesture is used. At most 256 characters."""

class HumanModel2DAssetMetaOutput(TypedDict, total=False):
    """Details of an avatar model."""

    is_action_editable: ReadOnly[bool]
    """Whether the gestures of the avatar can be edited."""
    is_live_copy: ReadOnly[bool]
    """Whether the avatar comes from a live-room replica task."""
    is_real_background: ReadOnly[bool]
    """Whether the avatar was filmed in a real scene, so that its background is not replaced."""
    support_live: ReadOnly[bool]
    """Whether the avatar can be used in live shows."""
    model_version: ReadOnly[HumanModel2DAssetMetaModelVersion]
    """Version of the avatar model, written with underscores here."""
    model_resolution: ReadOnly[str]
    """
    Resolution of the avatar model. Values: `1080P`: Output in 1080p and 720p; `4K`: Output in 4K, 1080p and
    720p. At most 64 characters.
    """
    device_names: ReadOnly[list[str]]
    """Device types the model has been compiled for."""
    is_with_action_library: ReadOnly[bool]
    """Whether the avatar has a library of gestures, so that gestures can be arranged."""
    action_tag_map: ReadOnly[list[ActionTagInfoOutput]]
    """Gestures of the avatar."""
    is_flexus: ReadOnly[bool]
    """Whether the avatar belongs to the Flexus edition."""
    voice_asset_id: ReadOnly[str]
    """ID of the voice asset linked with the avatar. At most 64 characters."""

class ImageAssetMetaOutput(TypedDict, total=False):
    """Details of a picture, extracted by the service."""

    codec: ReadOnly[str]
    """Encoding of the picture."""
    width: ReadOnly[int]
    """Width of the picture in pixels. 0 to 8196."""
    height: ReadOnly[int]
    """Height of the picture in pixels. 0 to 8196."""
    size: ReadOnly[int]
    """Size of the picture; the unit is not documented, presumably bytes."""
    mode: ReadOnly[ImageAssetMetaMode]
    """Orientation of the picture."""
    frame_rate: ReadOnly[str]
    """Frame rate, for moving pictures."""
    duration: ReadOnly[int]
    """Length in seconds, for moving pictures. 0 to 86400."""
    error_info: ReadOnly[common.ErrorResponseOutput]
    """Why the extraction failed."""

class VideoAssetMetaOutput(TypedDict, total=False):
    """Details of a video, extracted by the service."""

    video_codec: ReadOnly[str]
    """Encoding of the video track."""
    width: ReadOnly[int]
    """Width of the picture in pixels. 0 to 8196."""
    height: ReadOnly[int]
    """Height of the picture in pixels. 0 to 8196."""
    frame_rate: ReadOnly[str]
    """Frames per second."""
    video_bit_rate: ReadOnly[int]
    """Average bit rate of the video track in kbit/s. 0 to 1.04858e+08."""
    duration: ReadOnly[int]
    """Length in seconds. 0 to 86400."""
    audio_codec: ReadOnly[str]
    """Encoding of the audio track."""
    audio_bit_rate: ReadOnly[int]
    """Average bit rate of the audio track in kbit/s. 0 to 16384."""
    audio_channels: ReadOnly[int]
    """Number of audio channels. 0 to 100."""
    sample: ReadOnly[int]
    """Sampling rate of the audio track in Hz. 0 to 100000."""
    mode: ReadOnly[VideoAssetMetaMode]
    """Orientation of the picture."""
    video_transcoding_status: ReadOnly[VideoAssetMetaVideoTranscodingStatus]
    """State of the transcoding."""
    error_info: ReadOnly[common.ErrorResponseOutput]
    """Why the extraction or transcoding failed."""

class AudioAssetMetaOutput(TypedDict, total=False):
    """Details of an audio file, extracted by the service."""

    duration: ReadOnly[int]
    """Length in seconds. 0 to 86400."""
    audio_codec: ReadOnly[str]
    """Encoding of the audio."""
    audio_bit_rate: ReadOnly[int]
    """Average bit rate in kbit/s. 0 to 16384."""
    audio_channels: ReadOnly[int]
    """Number of audio channels. 0 to 100."""
    sample: ReadOnly[int]
    """Sampling rate in Hz. 0 to 100000."""
    error_info: ReadOnly[common.ErrorResponseOutput]
    """Why the extraction failed."""

class AssetExtraMetaOutput(TypedDict, total=False):
    """Details that depend on the type of the asset; only the block of that type is filled."""

    voice_model_meta: ReadOnly[VoiceModelAssetMetaOutput]
    """Details of a voice model."""
    ppt_meta: ReadOnly[PPTAssetMetaOutput]
    """Details of a slide deck."""
    material_meta: ReadOnly[MaterialAssetMetaOutput]
    """Details of a material for stylised avatars."""
    human_model_2d_meta: ReadOnly[HumanModel2DAssetMetaOutput]
    """Details of an avatar model."""
    image_meta: ReadOnly[ImageAssetMetaOutput]
    """Details of a picture, extracted by the service."""
    video_meta: ReadOnly[VideoAssetMetaOutput]
    """Details of a video, extracted by the service."""
    audio_meta: ReadOnly[AudioAssetMetaOutput]
    """Details of an audio file, extracted by the service."""

class SystemPropertiesOutput(TypedDict, total=False):
    """System properties of an asset by their keys. Those of other keys, which the service sets, stay as they are."""

    style_id: ReadOnly[str]
    """Undocumented. At most 1024 characters."""
    dh_id: ReadOnly[str]
    """Undocumented. At most 1024 characters."""
    platform_available: ReadOnly[str]
    """Undocumented. At most 1024 characters."""
    render_engine: ReadOnly[str]
    """Rendering engine, for example `MetaEngine`. At most 1024 characters."""
    background_img: ReadOnly[str]
    """Picture serves as background in video production; value `Yes`. At most 1024 characters."""
    background_scene: ReadOnly[str]
    """2D background scene; value `Horizontal` or `Vertical`. At most 1024 characters."""
    created_by_platform: ReadOnly[str]
    """Asset was made by the platform; value `Yes`. At most 1024 characters."""
    material_img: ReadOnly[str]
    """
    Picture serves as overlay; value `Yes`, otherwise the console hides it among the overlays. At most 1024
    characters.
    """
    material_video: ReadOnly[str]
    """
    Video serves as overlay; value `Yes`, otherwise the console hides it among the overlays. At most 1024
    characters.
    """
    digital_human_2d_video: ReadOnly[str]
    """Avatar video. At most 1024 characters."""
    digital_human_3d_video: ReadOnly[str]
    """Undocumented, by its name a 3D avatar video. At most 1024 characters."""
    bussiness_card_video: ReadOnly[str]
    """Business card video, outdated spelling. At most 1024 characters."""
    business_card_video: ReadOnly[str]
    """Business card video. At most 1024 characters."""
    photo_video: ReadOnly[str]
    """Video made from a photo. At most 1024 characters."""
    to_be_translated_video: ReadOnly[str]
    """Undocumented, by its name a video to be translated. At most 1024 characters."""
    translated_video: ReadOnly[str]
    """Undocumented, by its name a translated video. At most 1024 characters."""
    layer_config_enable: ReadOnly[str]
    """Undocumented. At most 1024 characters."""
    meituan_material_approved: ReadOnly[str]
    """Material was approved by Meituan; value `YES`. At most 1024 characters."""
    is_controlled: ReadOnly[str]
    """Avatar or voice is under control; value `YES`. At most 1024 characters."""
    live_is_authorized: ReadOnly[str]
    """Avatar or voice is authorised for live shows; value `YES`. At most 1024 characters."""
    video_is_authorized: ReadOnly[str]
    """Avatar or voice is authorised for video production; value `YES`. At most 1024 characters."""
    chat_is_authorized: ReadOnly[str]
    """Avatar or voice is authorised for interactive chat; value `YES`. At most 1024 characters."""

class AssetSharedConfigOutput(TypedDict, total=False):
    """Sharing of an asset."""

    shared_type: ReadOnly[AssetSharedConfigSharedType]
    """Who may use the asset."""
    expire_time: ReadOnly[str]
    """End of the sharing, UTC; left out, it is the end (23:59:59) of the 30th day from now. At most 20 characters."""
    allowed_project_ids: ReadOnly[list[str]]
    """Project IDs of the tenants that may use the asset."""

class AutoOperationConfigOutput(TypedDict, total=False):
    """Operation the service carries out on an asset at a set time."""

    operation: ReadOnly[AutoOperationConfigOperation]
    """What is done."""
    operation_time: ReadOnly[str]
    """When it is done, UTC. At most 20 characters."""

class FileHashesOutput(TypedDict, total=False):
    """Hashes of the local files as they were uploaded; a file whose content changes shows here."""

    main_file: ReadOnly[str]
    """SHA-256 of the main file."""
    cover_file: ReadOnly[str]
    """SHA-256 of the cover picture."""
    package_file: ReadOnly[str]
    """SHA-256 of the packed file."""
    page_files: ReadOnly[dict[str, str]]
    """SHA-256 of each of the pictures of slides."""
    sample_files: ReadOnly[dict[str, str]]
    """SHA-256 of each of the samples."""
    other_files: ReadOnly[dict[str, str]]
    """SHA-256 of each of the other files."""

class FileExtraMetaOutput(TypedDict, total=False):
    """Further details of a file."""

    video_transcoding_status: ReadOnly[FileExtraMetaVideoTranscodingStatus]
    """State of the transcoding of a video file."""

class AssetFileInfoOutput(TypedDict, total=False):
    """File of an asset."""

    file_id: ReadOnly[str]
    """ID of the file."""
    file_name: ReadOnly[str]
    """Name of the file; upper and lower case are not distinguished on creation. At most 256 characters."""
    file_md5: ReadOnly[str]
    """Digest of the content, by which a changed file is told from the same one. At most 24 characters."""
    file_size: ReadOnly[int]
    """Size of the file in bytes."""
    file_type: ReadOnly[str]
    """Type of the file, normally its name suffix. At most 64 characters."""
    asset_file_category: ReadOnly[str]
    """
    Role of the file inside the asset; which roles exist depends on the type of the asset. Values: `MAIN`: Main
    file, exactly one per asset; `COVER`: Cover picture; `PAGE`: Picture of a slide; `SAMPLE`: Sample audio or
    sample gesture; `OTHER`: Any other file; `TEMPORARY`: New file during a replacement; `PACKAGE`: Packed asset
    file. At most 128 characters.
    """
    download_url: ReadOnly[str]
    """Download URL of the file, valid for 24 hours. Secret."""
    state: ReadOnly[AssetFileInfoState]
    """State of the file."""
    block_reason_code: ReadOnly[str]
    """Number of the reason for freezing."""
    reason: ReadOnly[str]
    """Why the review of the file failed."""
    file_extra_meta: ReadOnly[FileExtraMetaOutput]
    """Further details of the file."""

class AssetActionResultOutput(TypedDict, total=False):
    """Assets with the same outcome of a batch operation."""

    ret_status: ReadOnly[AssetActionResultRetStatus]
    """Outcome of the operation."""
    asset_ids: ReadOnly[list[str]]
    """IDs of the assets with this outcome."""
    error_info: ReadOnly[common.ErrorResponseOutput]
    """Why the operation failed."""

class DigitalAssetSummaryOutput(TypedDict, total=False):
    """Short description of an asset."""

    asset_id: ReadOnly[str]
    """ID of the asset."""
    asset_name: ReadOnly[str]
    """Name of the asset."""
    asset_state: ReadOnly[DigitalAssetSummaryAssetState]
    """State of the asset."""
    asset_type: ReadOnly[DigitalAssetSummaryAssetType]
    """Type of the asset."""
    block_reason_code: ReadOnly[str]
    """Number of the reason for freezing."""
    cover_url: ReadOnly[str]
    """Download URL of the asset's cover picture. Secret."""
    thumbnail_url: ReadOnly[str]
    """Download URL of the asset's thumbnail. Secret."""

class PictureHashesOutput(TypedDict, total=False):
    """Hashes of the local files of a modelling job."""

    picture_file: ReadOnly[str]
    """SHA-256 of the photo."""

AssetAutoOperationConfig: TypeAlias = pulumi.Input[Sequence[pulumi.Input[AutoOperationConfig]] | None]
"""What `auto_operation_config` of a Asset takes."""

class Asset(pulumi.dynamic.Resource):
    """
    An asset of the library: a picture, a video, music, a slide deck or another file that rooms, products and
    videos use by its id. Creating it uploads its local files and waits until they have passed the service's
    review. Deleting it moves it to the recycle bin; an asset that somebody else moved there is restored by the
    next update. Trained avatars and voices are assets too: import them.
    """
    def __init__(
        self,
        resource_name: str,
        /,
        opts: pulumi.ResourceOptions | None = None,
        *,
        asset_name: pulumi.Input[str],
        asset_type: pulumi.Input[AssetType],
        asset_description: pulumi.Input[str | None] = None,
        review_config: pulumi.Input[common.ReviewConfig | None] = None,
        tags: pulumi.Input[Sequence[pulumi.Input[str]] | None] = None,
        asset_extra_meta: pulumi.Input[AssetExtraMeta | None] = None,
        system_properties: pulumi.Input[SystemProperties | None] = None,
        shared_config: pulumi.Input[AssetSharedConfig | None] = None,
        is_need_generate_cover: pulumi.Input[bool | None] = None,
        asset_order: pulumi.Input[int | None] = None,
        supported_service: pulumi.Input[Sequence[pulumi.Input[AssetSupportedService]] | None] = None,
        auto_operation_config: pulumi.Input[Sequence[pulumi.Input[AutoOperationConfig]] | None] = None,
        main_file: pulumi.Input[str | pulumi.Asset | None] = None,
        cover_file: pulumi.Input[str | pulumi.Asset | None] = None,
        package_file: pulumi.Input[str | pulumi.Asset | None] = None,
        page_files: pulumi.Input[Mapping[str, pulumi.Input[str | pulumi.Asset]] | None] = None,
        sample_files: pulumi.Input[Mapping[str, pulumi.Input[str | pulumi.Asset]] | None] = None,
        other_files: pulumi.Input[Mapping[str, pulumi.Input[str | pulumi.Asset]] | None] = None,
        active: pulumi.Input[bool | None] = None,
        wait_for_review: pulumi.Input[bool | None] = None,
        allow_replace: pulumi.Input[bool | None] = None,
        force_delete: pulumi.Input[bool | None] = None,
        allow_delete: pulumi.Input[bool | None] = None,
    ) -> None:
        """
        Declare the Asset `resource_name`; raises TypeError for an unknown property.

        :param asset_name: Name of the asset, Chinese or English characters. At most 256 characters.
        :param asset_type: Type of the asset; voice and avatar models come from training and cannot be uploaded
            by ordinary tenants.
        :param asset_description: Free description of the asset. At most 4096 characters.
        :param review_config: Override of the content review of the asset.
        :param tags: Labels of the asset.
        :param asset_extra_meta: Details that depend on the type of the asset; most of them are filled by the
            service.
        :param system_properties: System properties, as they are to be. The console shows an upload in the right
            place by them, for example among the backgrounds by `background_img`.
        :param shared_config: Sharing of the asset with other tenants.
        :param is_need_generate_cover: Whether the service makes a cover picture; video assets only.
        :param asset_order: Position in the console's listing; of equal values the newest comes first. 0 to
            32767.
        :param supported_service: Businesses in which the asset may be used.
        :param auto_operation_config: Operations the service carries out on the asset at set times.
        :param main_file: Main file: what the asset is. Another content takes its place once it has passed the
            review, or makes a new asset with `allow_replace`. Path of a local file, or an asset of Pulumi's;
            its content counts, not its name.
        :param cover_file: Cover picture. Path of a local file, or an asset of Pulumi's; its content counts, not
            its name.
        :param package_file: Packed asset file. Path of a local file, or an asset of Pulumi's; its content
            counts, not its name.
        :param page_files: Pictures of slides. The key is the name of the file at the service. Path of a local
            file, or an asset of Pulumi's; its content counts, not its name.
        :param sample_files: Sample audios or gestures. The key is the name of the file at the service. Path of
            a local file, or an asset of Pulumi's; its content counts, not its name.
        :param other_files: Any other files. The key is the name of the file at the service. Path of a local
            file, or an asset of Pulumi's; its content counts, not its name.
        :param active: Whether the asset is active, so that it can be used elsewhere; the service tells it as
            `asset_state`. Unset, it stays as the service has it: active after its review.
        :param wait_for_review: Whether the resource counts as ready only when its files have passed the
            service's review. Unset, it does.
        :param allow_replace: Whether another main file or type replaces the asset. The new asset has another
            id, and the old one is deleted as `force_delete` says. Unset, another main file is exchanged in the
            same asset, and a change of the type is refused. An asset that failed is replaced in any case.
        :param force_delete: Whether deleting the resource deletes the asset for good. It counts once it was
            applied: set it, run `pulumi up`, then delete. Unset, the asset moves to the recycle bin, from which
            it can be restored for 7 days.
        :param allow_delete: Whether deleting the resource may delete a trained avatar or voice. It counts once
            it was applied: set it, run `pulumi up`, then delete. Unset, that is refused.
        """
    @classmethod
    def get(cls, resource_name: str, id: pulumi.Input[str], /, opts: pulumi.ResourceOptions | None = None) -> Asset:
        """Read the Asset with this id, which the stack does not manage."""
    @property
    def asset_name(self) -> pulumi.Output[str | None]:
        """Name of the asset, Chinese or English characters. At most 256 characters."""
    @property
    def asset_description(self) -> pulumi.Output[str | None]:
        """Free description of the asset. At most 4096 characters."""
    @property
    def asset_type(self) -> pulumi.Output[AssetType | None]:
        """
        Type of the asset; voice and avatar models come from training and cannot be uploaded by ordinary
        tenants.
        """
    @property
    def review_config(self) -> pulumi.Output[common.ReviewConfigOutput | None]:
        """Override of the content review of the asset."""
    @property
    def tags(self) -> pulumi.Output[list[str] | None]:
        """Labels of the asset."""
    @property
    def asset_extra_meta(self) -> pulumi.Output[AssetExtraMetaOutput | None]:
        """Details that depend on the type of the asset; most of them are filled by the service."""
    @property
    def system_properties(self) -> pulumi.Output[SystemPropertiesOutput | None]:
        """
        System properties, as they are to be. The console shows an upload in the right place by them, for
        example among the backgrounds by `background_img`.
        """
    @property
    def shared_config(self) -> pulumi.Output[AssetSharedConfigOutput | None]:
        """Sharing of the asset with other tenants."""
    @property
    def is_need_generate_cover(self) -> pulumi.Output[bool | None]:
        """Whether the service makes a cover picture; video assets only."""
    @property
    def asset_order(self) -> pulumi.Output[int | None]:
        """Position in the console's listing; of equal values the newest comes first. 0 to 32767."""
    @property
    def supported_service(self) -> pulumi.Output[list[AssetSupportedService] | None]:
        """Businesses in which the asset may be used."""
    @property
    def auto_operation_config(self) -> pulumi.Output[list[AutoOperationConfigOutput] | None]:
        """Operations the service carries out on the asset at set times."""
    @property
    def main_file(self) -> pulumi.Output[str | None]:
        """
        Main file: what the asset is. Another content takes its place once it has passed the review, or makes a
        new asset with `allow_replace`. Path of a local file, or an asset of Pulumi's; its content counts, not
        its name.
        """
    @property
    def cover_file(self) -> pulumi.Output[str | None]:
        """Cover picture. Path of a local file, or an asset of Pulumi's; its content counts, not its name."""
    @property
    def package_file(self) -> pulumi.Output[str | None]:
        """Packed asset file. Path of a local file, or an asset of Pulumi's; its content counts, not its name."""
    @property
    def page_files(self) -> pulumi.Output[dict[str, str] | None]:
        """
        Pictures of slides. The key is the name of the file at the service. Path of a local file, or an asset of
        Pulumi's; its content counts, not its name.
        """
    @property
    def sample_files(self) -> pulumi.Output[dict[str, str] | None]:
        """
        Sample audios or gestures. The key is the name of the file at the service. Path of a local file, or an
        asset of Pulumi's; its content counts, not its name.
        """
    @property
    def other_files(self) -> pulumi.Output[dict[str, str] | None]:
        """
        Any other files. The key is the name of the file at the service. Path of a local file, or an asset of
        Pulumi's; its content counts, not its name.
        """
    @property
    def active(self) -> pulumi.Output[bool | None]:
        """
        Whether the asset is active, so that it can be used elsewhere; the service tells it as `asset_state`.
        Unset, it stays as the service has it: active after its review.
        """
    @property
    def wait_for_review(self) -> pulumi.Output[bool | None]:
        """
        Whether the resource counts as ready only when its files have passed the service's review. Unset, it
        does.
        """
    @property
    def file_hashes(self) -> pulumi.Output[FileHashesOutput | None]:
        """SHA-256 of the content of each local file, worked out by the provider."""
    @property
    def allow_replace(self) -> pulumi.Output[bool | None]:
        """
        Whether another main file or type replaces the asset. The new asset has another id, and the old one is
        deleted as `force_delete` says. Unset, another main file is exchanged in the same asset, and a change of
        the type is refused. An asset that failed is replaced in any case.
        """
    @property
    def force_delete(self) -> pulumi.Output[bool | None]:
        """
        Whether deleting the resource deletes the asset for good. It counts once it was applied: set it, run
        `pulumi up`, then delete. Unset, the asset moves to the recycle bin, from which it can be restored for 7
        days.
        """
    @property
    def allow_delete(self) -> pulumi.Output[bool | None]:
        """
        Whether deleting the resource may delete a trained avatar or voice. It counts once it was applied: set
        it, run `pulumi up`, then delete. Unset, that is refused.
        """
    @property
    def project_id(self) -> pulumi.Output[str | None]:
        """
        Project that holds the object. An object is never taken for gone, changed or deleted through a provider
        that is configured for another project.
        """
    @property
    def asset_id(self) -> pulumi.Output[str]:
        """ID of the asset."""
    @property
    def produce_id(self) -> pulumi.Output[str | None]:
        """Marking ID of the asset as AI-generated content."""
    @property
    def app_user_id(self) -> pulumi.Output[str | None]:
        """Third-party user the asset belongs to, as given when it was created."""
    @property
    def create_time(self) -> pulumi.Output[str | None]:
        """When the asset was created, UTC."""
    @property
    def update_time(self) -> pulumi.Output[str | None]:
        """When the asset was last changed, UTC."""
    @property
    def asset_state(self) -> pulumi.Output[AssetState | None]:
        """State of the asset."""
    @property
    def fail_type(self) -> pulumi.Output[AssetFailType | None]:
        """Which review the asset failed."""
    @property
    def block_reason_code(self) -> pulumi.Output[str | None]:
        """Number of the reason for freezing."""
    @property
    def reason(self) -> pulumi.Output[str | None]:
        """Why the asset was frozen or unfrozen, or why it failed."""
    @property
    def files(self) -> pulumi.Output[list[AssetFileInfoOutput] | None]:
        """Files of the asset."""

class AssetAction(pulumi.dynamic.Resource):
    """
    One operation on several assets at once: move them to the recycle bin, delete or restore them, activate,
    deactivate, share them or end the sharing. It is carried out when it is created and again when `triggers`,
    the operation or the assets change, once each time. Deleting it does nothing. Assets that the stack declares
    as `Asset` have their state there.
    """
    def __init__(
        self,
        resource_name: str,
        /,
        opts: pulumi.ResourceOptions | None = None,
        *,
        action: pulumi.Input[AssetActionAction],
        asset_ids: pulumi.Input[Sequence[pulumi.Input[str]]],
        params: pulumi.Input[str | None] = None,
        allow_delete: pulumi.Input[bool | None] = None,
        triggers: pulumi.Input[Mapping[str, pulumi.Input[Any]] | None] = None,
    ) -> None:
        """
        Declare the AssetAction `resource_name`; raises TypeError for an unknown property.

        :param action: Operation to carry out.
        :param asset_ids: IDs of the assets.
        :param params: Parameters of the operation as text; their format is not documented. At most 4096
            characters.
        :param allow_delete: Whether trained avatars and voices may be deleted. Unset, that is refused.
        :param triggers: Values of your own, such as a date or the id of another resource; a change of them
            carries out the operation again.
        """
    @classmethod
    def get(
        cls, resource_name: str, id: pulumi.Input[str], /, opts: pulumi.ResourceOptions | None = None
    ) -> AssetAction:
        """Read the AssetAction with this id, which the stack does not manage."""
    @property
    def action(self) -> pulumi.Output[AssetActionAction]:
        """Operation to carry out."""
    @property
    def asset_ids(self) -> pulumi.Output[list[str]]:
        """IDs of the assets."""
    @property
    def params(self) -> pulumi.Output[str | None]:
        """Parameters of the operation as text; their format is not documented. At most 4096 characters."""
    @property
    def allow_delete(self) -> pulumi.Output[bool | None]:
        """Whether trained avatars and voices may be deleted. Unset, that is refused."""
    @property
    def triggers(self) -> pulumi.Output[dict[str, Any] | None]:
        """
        Values of your own, such as a date or the id of another resource; a change of them carries out the
        operation again.
        """
    @property
    def results(self) -> pulumi.Output[list[AssetActionResultOutput] | None]:
        """Outcome, grouped by status."""
    @property
    def project_id(self) -> pulumi.Output[str | None]:
        """
        Project that holds the object. An object is never taken for gone, changed or deleted through a provider
        that is configured for another project.
        """

class AssetTransfer(pulumi.dynamic.Resource):
    """
    A hand-over of assets to another tenant, or a return of assets that were received. The receiver accepts or
    turns it down. A change makes another transfer: the service changes none. Deleting it cancels a transfer
    that is still open; one that ended stays as it ended. Giving away is for administrators and for tenants on
    the service's allow list.
    """
    def __init__(
        self,
        resource_name: str,
        /,
        opts: pulumi.ResourceOptions | None = None,
        *,
        asset_ids: pulumi.Input[Sequence[pulumi.Input[str]]],
        dest_project_id: pulumi.Input[str],
        transfer_type: pulumi.Input[AssetTransferTransferType | None] = None,
        memo: pulumi.Input[str | None] = None,
        auto_accept: pulumi.Input[bool | None] = None,
        auto_active: pulumi.Input[bool | None] = None,
        is_need_billing: pulumi.Input[bool | None] = None,
        transfer_job_id: pulumi.Input[str | None] = None,
        keep_open: pulumi.Input[bool | None] = None,
    ) -> None:
        """
        Declare the AssetTransfer `resource_name`; raises TypeError for an unknown property.

        :param asset_ids: IDs of the assets to transfer.
        :param dest_project_id: Project ID of the receiving tenant. At most 64 characters.
        :param transfer_type: Direction of the transfer. The service's default is `TRANSFER_OUT`.
        :param memo: Remark for the receiver. At most 256 characters.
        :param auto_accept: Whether the transfer is accepted automatically; administrators only. The service's
            default is `false`.
        :param auto_active: Whether the assets are activated automatically at the receiver; administrators only.
            The service's default is `false`.
        :param is_need_billing: Whether the transfer uses up resources of the receiver and is charged. The
            service's default is `false`.
        :param transfer_job_id: ID of the original transfer; needed for returning assets only. At most 64
            characters.
        :param keep_open: Whether deleting the resource leaves a transfer open on which the receiver has not
            decided. Unset, it is cancelled.
        """
    @classmethod
    def get(
        cls, resource_name: str, id: pulumi.Input[str], /, opts: pulumi.ResourceOptions | None = None
    ) -> AssetTransfer:
        """Read the AssetTransfer with this id, which the stack does not manage."""
    @property
    def transfer_type(self) -> pulumi.Output[AssetTransferTransferType | None]:
        """Direction of the transfer."""
    @property
    def asset_ids(self) -> pulumi.Output[list[str]]:
        """IDs of the assets to transfer."""
    @property
    def dest_project_id(self) -> pulumi.Output[str | None]:
        """Project ID of the receiving tenant. At most 64 characters."""
    @property
    def memo(self) -> pulumi.Output[str | None]:
        """Remark for the receiver. At most 256 characters."""
    @property
    def auto_accept(self) -> pulumi.Output[bool | None]:
        """Whether the transfer is accepted automatically; administrators only. The service's default is `false`."""
    @property
    def auto_active(self) -> pulumi.Output[bool | None]:
        """
        Whether the assets are activated automatically at the receiver; administrators only. The service's
        default is `false`.
        """
    @property
    def is_need_billing(self) -> pulumi.Output[bool | None]:
        """Whether the transfer uses up resources of the receiver and is charged. The service's default is `false`."""
    @property
    def transfer_job_id(self) -> pulumi.Output[str | None]:
        """ID of the original transfer; needed for returning assets only. At most 64 characters."""
    @property
    def keep_open(self) -> pulumi.Output[bool | None]:
        """
        Whether deleting the resource leaves a transfer open on which the receiver has not decided. Unset, it is
        cancelled.
        """
    @property
    def job_id(self) -> pulumi.Output[str]:
        """ID of the transfer job."""
    @property
    def transfer_assets(self) -> pulumi.Output[list[DigitalAssetSummaryOutput] | None]:
        """Assets that are transferred."""
    @property
    def state(self) -> pulumi.Output[AssetTransferState | None]:
        """State of the transfer job."""
    @property
    def src_project_id(self) -> pulumi.Output[str | None]:
        """Project ID of the sending tenant."""
    @property
    def reason(self) -> pulumi.Output[str | None]:
        """Reason of the current state, in practice the receiver's reason for turning the transfer down."""
    @property
    def start_time(self) -> pulumi.Output[str | None]:
        """When the transfer was started, UTC."""
    @property
    def finish_time(self) -> pulumi.Output[str | None]:
        """When the transfer was finished, UTC."""
    @property
    def expire_time(self) -> pulumi.Output[str | None]:
        """When the transfer expires, UTC."""
    @property
    def error_info(self) -> pulumi.Output[common.ErrorResponseOutput | None]:
        """Why the transfer failed."""
    @property
    def project_id(self) -> pulumi.Output[str | None]:
        """
        Project that holds the object. An object is never taken for gone, changed or deleted through a provider
        that is configured for another project.
        """

class PictureModelingJob(pulumi.dynamic.Resource):
    """
    A job that makes a stylised 3D avatar from a photo: that of a local file, or that at an address. A change
    makes another model, and the first one stays in the library. The service keeps its jobs: deleting the
    resource only forgets it. This part of the service is probably discontinued.
    """
    def __init__(
        self,
        resource_name: str,
        /,
        opts: pulumi.ResourceOptions | None = None,
        *,
        style_id: pulumi.Input[str],
        name: pulumi.Input[str],
        picture_url: pulumi.Input[str | None] = None,
        notify_url: pulumi.Input[str | None] = None,
        picture_file: pulumi.Input[str | pulumi.Asset | None] = None,
        wait_for: pulumi.Input[PictureModelingJobWaitFor | None] = None,
    ) -> None:
        """
        Declare the PictureModelingJob `resource_name`; raises TypeError for an unknown property.

        :param style_id: ID of the style of the avatar. At most 64 characters.
        :param name: Name of the avatar model. At most 64 characters.
        :param picture_url: URL of the photo. At most 2048 characters. Secret.
        :param notify_url: URL called when the job ends. At most 2048 characters. Secret.
        :param picture_file: Photo, jpg or png of at most 3840x2160 pixels. Path of a local file, or an asset of
            Pulumi's; its content counts, not its name.
        :param wait_for: How far the job must have come before the resource counts as ready. Unset, nothing is
            waited for.
        """
    @classmethod
    def get(
        cls, resource_name: str, id: pulumi.Input[str], /, opts: pulumi.ResourceOptions | None = None
    ) -> PictureModelingJob:
        """Read the PictureModelingJob with this id, which the stack does not manage."""
    @property
    def picture_url(self) -> pulumi.Output[str | None]:
        """URL of the photo. At most 2048 characters. Secret."""
    @property
    def style_id(self) -> pulumi.Output[str | None]:
        """ID of the style of the avatar. At most 64 characters."""
    @property
    def name(self) -> pulumi.Output[str | None]:
        """Name of the avatar model. At most 256 characters."""
    @property
    def notify_url(self) -> pulumi.Output[str | None]:
        """URL called when the job ends. At most 2048 characters. Secret."""
    @property
    def picture_file(self) -> pulumi.Output[str | None]:
        """
        Photo, jpg or png of at most 3840x2160 pixels. Path of a local file, or an asset of Pulumi's; its
        content counts, not its name.
        """
    @property
    def wait_for(self) -> pulumi.Output[PictureModelingJobWaitFor | None]:
        """How far the job must have come before the resource counts as ready. Unset, nothing is waited for."""
    @property
    def file_hashes(self) -> pulumi.Output[PictureHashesOutput | None]:
        """SHA-256 of the content of each local file, worked out by the provider."""
    @property
    def job_id(self) -> pulumi.Output[str]:
        """ID of the photo modelling job."""
    @property
    def state(self) -> pulumi.Output[PictureModelingJobState]:
        """State of the photo modelling job."""
    @property
    def start_time(self) -> pulumi.Output[str | None]:
        """When the job started, UTC."""
    @property
    def end_time(self) -> pulumi.Output[str | None]:
        """When the job ended, UTC."""
    @property
    def error_info(self) -> pulumi.Output[common.ErrorResponseOutput | None]:
        """Why the job failed."""
    @property
    def model_asset_id(self) -> pulumi.Output[str | None]:
        """ID of the avatar asset the job makes."""
    @property
    def model_cover_url(self) -> pulumi.Output[str | None]:
        """URL of the avatar's cover picture. Secret."""
    @property
    def project_id(self) -> pulumi.Output[str | None]:
        """
        Project that holds the object. An object is never taken for gone, changed or deleted through a provider
        that is configured for another project.
        """
