"""What the service's documents leave open and this model had to decide, each by its name.

docs/simulator.md lists them for readers. A client must not rely on any of them.
"""

from typing import Any, Final

DEFAULT_PROJECT_ID: Final = "0123456789abcdef0123456789abcdef"
"""Project of a simulator that was not given one."""

# --- Codes -----------------------------------------------------------------------------------------------------------
ROOM_NOT_FOUND: Final = ("MSS.20010045", "roomInfo not found")
RULE_GROUP_NOT_FOUND: Final = ("MSS.20010047", "interaction rule group not exist")
RULE_NOT_FOUND: Final = ("MSS.20010047", "interaction rule not exist")
JOB_NOT_FOUND: Final = ("MSS.41000003", "task not found")
WRONG_STATE: Final = "MSS.20020001"
QUOTA_EXCEEDED: Final = "MSS.20010056"
"""The code 'insufficient resource quota' for the 1001st rule group: the lists cannot count further."""

INVALID_CREDENTIALS_STATUS: Final = 401
"""Wrong keys, signatures and tokens are refused by the gateway (APIGW.0301), before the service sees them."""

PROJECT_HEADER_REQUIRED: Final = True
"""X-Project-Id must come with AK/SK, as the documents say; whether the gateway enforces it is not stated."""

# --- Rooms and rules -------------------------------------------------------------------------------------------------
LISTS_NEWEST_FIRST: Final = True
"""Rooms and rule groups are listed by time of creation, descending."""

PUT_REPLACES: Final = True
"""What a PUT of a room or a rule group leaves out is cleared."""

RULE_IDS_REISSUED: Final = True
"""A PUT of a group gives every rule a new rule_id; rule_index is kept where it is sent back."""

RULE_CHANGE_RENEWS_GROUP: Final = True
"""Creating, changing or deleting a single rule renews the group's update_time."""

GROUP_NAME_IS_FUZZY: Final = True
"""The filter group_name finds names that contain it; a client that wants one name compares it itself."""

MAX_GROUPS: Final = 1000
"""Rule groups of a tenant: the largest `count` the contract allows."""

WITHOUT_VIDEO_CONFIG: Final = "VERTICAL"
"""view_mode of a room that has neither a video_config nor a view_mode."""

PLATFORM_OF_ROOMS: Final = {"platform": "meituan", "account": "simulated"}
"""What relation_live_platform_info reports of a platform that the simulator does not know."""

FEW_SCRIPT_ITEMS: Final = 5
"""Fewer paragraphs than this give the warning TOO_LESSS_SCRIPT_ITEMS."""

SHORT_SCRIPT_CHARACTERS: Final = 1000
"""Fewer characters of text than this (about 4 minutes of speech) give TOO_SHORT_SCRIPT_TIME."""

FEW_DANMAKU_RULES: Final = 3
"""Fewer enabled comment rules (event_type 1) than this give TOO_LESS_DANMAKU_RULES."""

# --- Avatar training -------------------------------------------------------------------------------------------------
SINGLE_PART_NEEDS_CONFIRMATION: Final = False
"""A video that was uploaded in one part need not be confirmed before it is submitted; several parts must be."""

LETTER_NEEDS_CONFIRMATION: Final = True
"""CONFIRM_AUTHORIZATION_LETTER must come after the letter and before SUBMITVERIFYING."""

UPDATE_KEEPS_STATE: Final = True
"""An updated task stays in its failed review state until it is submitted again."""

UPDATE_KEEPS_OMITTED: Final = True
"""An update of a task changes what it sends; `name` is optional there, so it cannot replace the whole."""

UPLOAD_LIFETIME: Final = 24 * 3600.0
"""Seconds an upload address lives, as the download addresses do."""

NEW_ADDRESSES_VOID_OLD: Final = True
"""Upload addresses of an update end the unused ones handed out before."""

JOB_NAME_IS_FUZZY: Final = True
"""The filter `name` of training tasks finds names that contain it."""

FLEXUS_RETRIES: Final = 3
"""Retrainings of a Flexus task."""

# --- Limits ----------------------------------------------------------------------------------------------------------
MAX_BODY: Final = 12 * 1024 * 1024
"""Bytes of a request body, uploads aside."""

RATE_WINDOW: Final = 1
"""Seconds over which calls are counted when documented rates are enforced: whole seconds of the simulator's clock."""

TOKEN_LIFETIME: Final = 24 * 3600.0
"""Seconds an IAM token lives, on the simulator's clock."""

SIGNATURE_WINDOW: Final = 15 * 60.0
"""Seconds a signature's date may differ from real time; the simulator's advanced clock plays no part in it."""

OPTIONS: Final[dict[str, Any]] = {
    "not_found_status": 404,
    "mask_secrets": False,
    "manual_confirmation": False,
    "training": "clock",
    "security_token": None,
    "seed": None,
    "iam_user_name": "simulator",
    "iam_password": "simulator",
    "iam_domain_name": "simulator",
}
"""Options kept in the database, with their defaults; `PUT /_simulator/options` changes them.

not_found_status     404, or 400 as much of the service answers for unknown ids
mask_secrets         show stream_keys and callback keys as ***
manual_confirmation  the tenant confirms rooms by hand: a new or changed room is UNCONFIRM
training             clock: states pass with the simulator's clock; reads: each show passes one; immediate: all at once
security_token       the X-Security-Token that the access key needs, when it is a temporary one
seed                 an integer makes generated ids the same in every run
iam_*                who may ask for a token
"""
