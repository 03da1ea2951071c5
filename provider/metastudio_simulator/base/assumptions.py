"""What the service's documents leave open and this model had to decide, each by its name.

docs/simulator.md lists them for readers. A client must not rely on any of them.
"""

from typing import Any, Final

DEFAULT_PROJECT_ID: Final = "0123456789abcdef0123456789abcdef"
"""Project of a simulator that was not given one."""

DECISIONS: Final[dict[str, str]] = {
    "LISTS_NEWEST_FIRST": "Rooms and rule groups are listed by time of creation, descending.",
    "PUT_REPLACES": "What a PUT of a room or a rule group leaves out is cleared.",
    "RULE_IDS_REISSUED": "A PUT of a group gives every rule a new rule_id; rule_index is kept where it is sent back.",
    "RULE_CHANGE_RENEWS_GROUP": "Creating, changing or deleting a single rule renews the group's update_time.",
    "NAME_FILTERS_ARE_FUZZY": "group_name and name of tasks find what contains them; a client compares names itself.",
    "UPDATE_KEEPS_OMITTED": "An update of a task changes what it sends: `name` is optional there, so it is no whole.",
    "NEW_COUNT_FORGETS_PARTS": "Parts of a video are forgotten when an update says another number of them.",
    "UPDATE_KEEPS_STATE": "An updated task stays in its failed review state until it is submitted again.",
    "UNCONFIRMED_UNLESS_ASKED": "confirm_state is absent until a room is confirmed or the tenant confirms by hand.",
    "CONFIRMATION_NEEDS_ACTION": "A confirmation without `action` is an invalid parameter.",
    "JSON_ONLY": "A body that is not application/json is MSS.10000002, as one that is no JSON.",
    "UNKNOWN_QUERY_REFUSED": "A query parameter that the contract does not know is an invalid parameter.",
    "ROOM_ON_AIR_STAYS": "A room whose job is WAITING or PROCESSING cannot be deleted; it can be updated.",
    "JOBS_OUTLIVE_ROOMS": "Jobs of a room that is gone stay in the list of the tenant, and nowhere else.",
    "RUN_REPLACES_BLOCKS": "What a start overrides replaces the whole block of the room for this run.",
    "EXIT_AND_CALLBACK_OF_TENANT": "The tenant's exit and callback settings hold where neither run nor room has any.",
    "NOTIFY_REPLACES": "Notifications without an action replace the list; without a list they change nothing.",
    "UNCONFIRMED_DOES_NOT_START": "With manual confirmation, only a CONFIRMED room can be started.",
    "PARAGRAPHS_ARE_SENTENCES": "Speech is played in whole paragraphs; a reply of the kind INSERT waits for its end.",
    "NO_SHUFFLE": "Every round plays the script in its order, whatever random_play_mode says.",
    "LONG_ROUNDS_SKIPPED": "Of a long time that passes at once, only the last rounds of a script are played in detail.",
    "ONE_RULE_PER_EVENT": "The first rule by priority answers an event; a rule within its time window is passed over.",
    "NO_CONDITION_HITS": "A rule without tags answers every event of its kind; conditions without relation are AND.",
    "AGGREGATES_SINCE_LAST_HIT": "SUM, AVG and COUNT run over the events of the job since the rule hit last.",
    "REPLY_UNLESS_TOLD": "Without reply_mode a rule speaks its reply, and shows its overlay when it has none.",
    "INTERACTION_CALLBACK": "Calls to interaction_callback_url tell event, rule and reply, and are not signed.",
    "INHERITED_CALLBACK": "is_inheritance_platform_callback sends all events to the platform, signed as MSS_A_HEAD.",
    "SIGNED_PART": "Callbacks sign host, path and sorted query of their address, as calls to platforms do.",
    "PARAMS_ARE_OBJECTS": "params is an object: of REWRITE_* with the list under scene_scripts or interaction_rules.",
    "REWRITE_REPLACES": "A rewrite replaces all scripts or rules; the place in the script counts paragraphs.",
    "EVERY_COMMAND_HAS_ID": "Commands that only ask get a command_id too.",
    "CONFIRMED_IN_ORDER": "A confirmation applies waiting commands in their order; one that does not wait is refused.",
    "TOTAL_COUNTS_EVENTS": "total must be the number of events, and content the JSON text of an object.",
    "REFRESH_ENDS_OLD_URL": "A new address for live events ends the one before.",
    "DELETED_PRODUCTS_SHOW": "A deleted product is shown as DELETED, and listed only when the filter asks for it.",
    "LINK_IS_IDEMPOTENT": "What is linked can be linked again, which sets it; what is not cannot be unlinked.",
    "MEDIA_ARE_NAMED": "An item of a product's asset_list must have asset_id and asset_type.",
    "COVER_FROM_PICTURES": "Without a cover, the first picture by order is the cover of a product.",
    "UPDATE_KEEPS_KEY": "An update of a platform without key, or with an empty one, keeps its key.",
    "ROOMS_KEEP_PLATFORM": "A platform that rooms refer to can be deleted; the rooms stay as they are.",
    "OFFICIAL_IS_FIXED": "A platform of the type MEITUAN_OFFICIAL can be neither changed nor deleted by the API.",
    "LAST_URL_WINS": "Of several addresses of one api_type the last is kept, where the service says: a random one.",
    "PLATFORM_NEEDS_URL": "A platform has at least one address.",
    "QUERY_NEEDS_URL": "Products of a platform without a PRODUCT_QUERY address cannot be listed.",
    "EVERYBODY_SEES_ALL": "X-App-UserId is kept with what it creates, and hides nothing from others.",
}
"""Assumptions that are the way the code works, not a value: the code names them where it follows them."""

# --- Codes -----------------------------------------------------------------------------------------------------------
ROOM_NOT_FOUND: Final = ("MSS.20010045", "roomInfo not found")
RULE_GROUP_NOT_FOUND: Final = ("MSS.20010047", "interaction rule group not exist")
RULE_NOT_FOUND: Final = ("MSS.20010047", "interaction rule not exist")
JOB_NOT_FOUND: Final = ("MSS.41000003", "task not found")
LIVE_JOB_NOT_FOUND: Final = ("MSS.20010074", "job does not exist or is over")
ROOM_HAS_JOB: Final = ("MSS.20010046", "roomId job exist")
"""A second start with single_job_in_room while a job of the room is not over."""

ROOM_UNUSABLE: Final = ("MSS.20010071", "asset unavailable")
"""error_info of a room that the control interface disables or freezes, when it gives no reason."""

JOB_FAILURE: Final = ("MSS.20010035", "not enough resources")
"""error_info of a job that the control interface lets fail, when it gives no reason."""

PRODUCT_NOT_FOUND: Final = ("MSS.20010047", "product not exist")
PRODUCT_ASSET_NOT_FOUND: Final = ("MSS.20010047", "product asset not exist")
PLATFORM_NOT_FOUND: Final = ("MSS.20010047", "live platform not exist")
WRONG_STATE: Final = "MSS.20020001"
QUOTA_EXCEEDED: Final = "MSS.20010056"
"""The code 'insufficient resource quota' for the 1001st rule group: the lists cannot count further."""

INVALID_CREDENTIALS_STATUS: Final = 401
"""Wrong keys, signatures and tokens are refused by the gateway (APIGW.0301), before the service sees them."""

PROJECT_HEADER_REQUIRED: Final = True
"""X-Project-Id must come with AK/SK, as the documents say; whether the gateway enforces it is not stated."""

# --- Rooms and rules -------------------------------------------------------------------------------------------------
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

# --- Live jobs -------------------------------------------------------------------------------------------------------
SINGLE_JOB_UNLESS_TOLD: Final = False
"""single_job_in_room of a start that does not say."""

CALLBACKS_WITHOUT_RTC_CONFIG: Final = ("LIVE_PROGRESS",)
"""Events on the RTC channel of a job without rtc_callback_config."""

AI_MARK: Final = True
"""is_ai_mark_on: the picture is marked as made by AI."""

REPEATS_UNLESS_TOLD: Final = -1
"""repeat_count of a job that does not say: endless."""

CHARACTERS_A_MINUTE: Final = 250
"""Characters of text that are spoken in a minute at speed 100."""

AUDIO_SECONDS: Final = 10.0
"""How long every audio lasts, and every paragraph without text."""

PLAY_TYPES: Final = {"INSERT_PLAY_SCRIPT": "PLAY_NOW", "INSERT_PLAY_AUDIO": "APPEND"}
"""play_type of inserted commands that do not say (stated); replies of rules follow their room, else APPEND."""

ROBOT_REPLY: Final = "Thank you for watching."
"""What every language model robot answers."""

KEPT_OF_JOB: Final = 200
"""Things played, hits and commands that the control interface still tells of a job."""

CALLBACKS_KEPT: Final = 1000
"""Callbacks that the control interface still tells."""

RTC_APPLICATION: Final = "5f8e1c0d2a4b6c7d8e9f0a1b2c3d4e5f"
"""app_id of the RTC rooms."""

RTC_TOKEN_LIFETIME: Final = 24 * 3600.0
"""Seconds a token of an RTC user lives; every answer has new ones."""

REPORT_URL_LIFETIME: Final = 24 * 3600.0
"""Seconds an address for live events lives."""

# --- Products and platforms ------------------------------------------------------------------------------------------
TAG_BYTES: Final = 16
"""Bytes of one tag of a product; longer ones, and commas in one, are invalid parameters."""

ASSET_STATE: Final = "ACTIVED"
"""asset_state of every asset of a product: the simulator keeps no assets."""

PLATFORM_PRODUCTS: Final = 3
"""Products a platform offers when the control interface gave it none."""

# --- Avatar training -------------------------------------------------------------------------------------------------
SINGLE_PART_NEEDS_CONFIRMATION: Final = False
"""A video that was uploaded in one part need not be confirmed before it is submitted; several parts must be."""

LETTER_NEEDS_CONFIRMATION: Final = True
"""CONFIRM_AUTHORIZATION_LETTER must come after the letter and before SUBMITVERIFYING."""

UPLOAD_LIFETIME: Final = 24 * 3600.0
"""Seconds an upload address lives, as the download addresses do."""

NEW_ADDRESSES_VOID_OLD: Final = True
"""Upload addresses of an update end the unused ones handed out before."""

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
    "live_jobs": "clock",
    "live_start_seconds": 10,
    "live_stop_seconds": 0,
    "max_running_jobs": 20,
    "user_config_put": "replace",
    "deliver_callbacks": False,
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
live_jobs            clock: a job waits live_start_seconds; reads: until it is shown; immediate: not at all
live_start_seconds   from the start of a job until it is on air
live_stop_seconds    from the stop of a job until it is over
max_running_jobs     jobs of the tenant that may be WAITING or PROCESSING at once
user_config_put      replace: an update of the tenant's settings clears what it leaves out; merge: it keeps it
deliver_callbacks    the server really posts callbacks to their addresses
security_token       the X-Security-Token that the access key needs, when it is a temporary one
seed                 an integer makes generated ids the same in every run
iam_*                who may ask for a token
"""
