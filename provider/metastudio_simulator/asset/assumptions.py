"""What the documents leave open about digital assets, and what the simulator assumes instead, each by a name."""

from typing import Any, Final

DECISIONS: Final[dict[str, str]] = {
    "MODELS_COME_FROM_TRAINING": "The tenant cannot make assets of the types VOICE_MODEL and HUMAN_MODEL_2D.",
    "MODELS_ARE_ACTIVE": "With the success of a training its model is an active asset with the id that the task names;"
    " it outlives the task.",
    "ADMINISTRATORS_ONLY": "The state WAITING_DELETE and sharing with everybody are refused: the tenant is no"
    " administrator.",
    "REVIEW_IS_NEVER_SKIPPED": "no_need_review has no effect: the tenant is on no allow list.",
    "TEXTS_PASS_REVIEW": "Names and descriptions are never rejected, with or without the option.",
    "UPDATE_KEEPS_OMITTED": "An update of an asset changes only what it sends; lists are replaced whole.",
    "ONE_VALUE_FOR_EACH_KEY": "A system property that is added replaces the value of its key; without an action it is"
    " added, and deleting needs only the key.",
    "PAST_OPERATIONS_DO_NOTHING": "An operation of auto_operation_config whose time is over when it is sent is"
    " never carried out.",
    "SECOND_DELETE_CHANGES_NOTHING": "Deleting an asset that is in the recycle bin succeeds, and renews nothing.",
    "RESTORE_RETURNS": "A restored asset is in the state that it had before its deletion.",
    "EVERYBODY_SEES_ALL": "X-App-UserId is kept with the asset that it creates, and hides nothing from others.",
    "NAMES_MAY_REPEAT": "Only with the option `unique_asset_names` a name must be the only one of its type; names in"
    " the recycle bin are free.",
    "WRONG_CONTENT_FAILS_LATER": "A file that is not as announced is confirmed with success; its review fails.",
    "CONFIRMATION_REPEATS": "Confirming a file again with the same outcome succeeds.",
    "CANCELLED_LEAVES_ROOM": "A cancelled file leaves the asset as it is; a failed main file fails the asset.",
    "FAILED_IS_FINAL": "A failed asset takes no further files; it can be changed and deleted.",
    "TEMPORARY_BECOMES_MAIN": "A TEMPORARY file that passes its review takes the place of the main file; one that does"
    " not changes nothing else.",
    "MAIN_FILE_STAYS": "The main file of a usable asset cannot be deleted.",
    "NO_SYSTEM_ASSETS": "There are no assets of the asset_source SYSTEM.",
    "TAGS_ARE_UNITED": "The filter `tag` takes several tags with commas, of which one is enough unless"
    " tag_combination_type is INTERSECTION.",
    "ALL_PROPERTIES_MATCH": "The filter `system_property` finds the assets that have all its pairs.",
    "UNKNOWN_IDS_ARE_LEFT_OUT": "Summaries leave out the ids that they do not find.",
    "OTHER_TYPES_ARE_MODELS": "Summaries call the types for which they have no value MODEL.",
    "PARAMS_ARE_A_SHARING": "The params of the action SHARE are the JSON text of a shared_config; no other action reads"
    " them.",
    "AUTOMATIC_ACCEPTANCE_IGNORED": "auto_accept and auto_active have no effect: the tenant is no administrator.",
    "TRANSFERRED_ASSETS_ARE_INACTIVE": "With its acceptance an asset moves with its id, is UNACTIVED and not shared.",
    "COPIES_HAVE_THEIR_OWN_ID": "A copy made from replication information has new ids, and the state of its original.",
    "PICTURES_ARE_NOT_FETCHED": "A photo that is named by its address is not looked at.",
    "NOTIFICATION": "The end of a photo modelling is posted to notify_url with job_id, state and model_asset_id,"
    " not signed.",
    "ANY_CATEGORY_ELSEWHERE": "Where the documents list no file categories for a type of asset, all are allowed.",
}
"""Assumptions that are a way of working, not a value: the code names each where it follows it."""

NOT_FOUND_STATUS: Final = 400
"""The status of an unknown asset, file or job, as the documents state for assets; the option plays no part."""

ASSET_NOT_FOUND: Final = ("MSS.10001001", "Asset not found")
FILE_NOT_FOUND: Final = ("MSS.10001004", "File not found")

JOB_NOT_FOUND: Final = ("MSS.10001002", "Invalid URL parameter: job not found")

STORAGE_FULL: Final = ("MSS.10001006", "Asset create job failed: the storage of the tenant is full")
"""The refusal of a file beyond the option `asset_storage_mib`; the documents name no code."""

MAIN_FILE_DEADLINE: Final = 24 * 3600
"""Seconds from its creation until an asset without a confirmed main file fails (stated)."""

RETENTION: Final = 7 * 24 * 3600
"""Seconds in the recycle bin (stated in the console's manual)."""

SHARING_DAYS: Final = 30
"""Days of a sharing without an end (stated)."""

COVER_LIMIT: Final = 5242880
"""Bytes of a cover: the documents name this limit, but not the file that it holds for."""

REJECTED: Final = "The content of the file did not pass the review."
"""The reason of an asset whose main file was rejected, where the control interface gives no other."""

BLOCK_REASON: Final = "BLOCK_BY_OPERATOR"
"""`block_reason_code` of an asset that is frozen."""

MEDIA: Final = {
    "image_meta": {"codec": "png", "width": 1920, "height": 1080, "mode": "Horizontal"},
    "video_meta": {
        "video_codec": "h264",
        "width": 1920,
        "height": 1080,
        "frame_rate": "25",
        "duration": 60,
        "mode": "Horizontal",
        "video_transcoding_status": "SUCCEEDED",
    },
    "audio_meta": {"duration": 60, "audio_codec": "pcm", "audio_channels": 1, "sample": 48000},
}
"""What every picture, video and audio is found to be: the simulator does not look into files."""

DECK_PAGES: Final = 3
"""Pages of every presentation that is turned into pictures."""

TRANSFER_LIFETIME: Final = 7 * 24 * 3600
"""Seconds until a transfer that nobody answers fails."""

BILLED: Final = {"HUMAN_MODEL_2D": "2D_DIGITAL_HUMAN_BASIC", "VOICE_MODEL": "VOICE_BASIC"}
"""What the receiver pays for a model when a transfer is charged."""

REPLICATION_LIFETIME: Final = 24 * 3600
"""Seconds for which information for a replication can be used; its expire_time is in seconds since 1970."""

REPLICATION_REFUSED: Final = "MSS.00000003"
"""The code of information for a replication that was changed, or that is too old."""

MAX_PICTURE: Final = (3840, 2160)
"""Pixels of the longer and of the shorter side of a photo: which is the width is not stated."""

MODELING_FAILED: Final = ("MSS.10001006", "Asset create job failed")
"""`error_info` of a photo modelling that fails, where the control interface gives no reason."""

OTHER_PROJECT: Final = "f" * 32
"""The project of the other tenant, who offers and shares assets when the control interface says so."""

STYLES: Final[tuple[dict[str, Any], ...]] = tuple(
    {
        "style_id": f"system_{sex}_{number:03}",
        "name": f"{sex.title()} {number}",
        "sex": sex.upper(),
        "state": "PUBLISHED",
        "tags": ["system"],
        "extra_meta": {"picture_modeling_enable": True, "edit_enable": False},
        "create_time": f"2023-0{month}-01T00:00:00Z",
    }
    for month, (sex, number) in enumerate((("male", 1), ("female", 1), ("male", 2), ("female", 2)), 1)
)
"""The styles that the documents name."""
