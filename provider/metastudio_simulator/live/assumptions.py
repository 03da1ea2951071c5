"""What the documents leave open about livestreaming, and what the simulator assumes instead, each by its name."""

from typing import Final

DECISIONS: Final[dict[str, str]] = {
    "PUT_REPLACES": "A PUT of a room, a rule group or a product clears what it leaves out, but for a product's state.",
    "RULE_IDS_REISSUED": "A PUT of a group gives every rule a new rule_id; rule_index is kept where it is sent back.",
    "RULE_CHANGE_RENEWS_GROUP": "Creating, changing or deleting a single rule renews the group's update_time.",
    "UNCONFIRMED_UNLESS_ASKED": "confirm_state is absent until a room is confirmed or the tenant confirms by hand.",
    "CONFIRMATION_NEEDS_ACTION": "A confirmation without `action` is an invalid parameter.",
    "ROOM_ON_AIR_STAYS": "A room whose job is WAITING or PROCESSING cannot be deleted; it can be updated.",
    "JOBS_OUTLIVE_ROOMS": "Jobs of a deleted room stay in the list of the tenant, and can be found nowhere else.",
    "RUN_REPLACES_BLOCKS": "A block in the body of a start replaces the whole block of the room for this run.",
    "EXIT_AND_CALLBACK_OF_TENANT": "The tenant's exit and callback settings hold where neither run nor room has any.",
    "NOTIFY_REPLACES": "Notifications without an action replace the list; without a list they change nothing.",
    "UNCONFIRMED_DOES_NOT_START": "With manual confirmation, only a CONFIRMED room can be started.",
    "PARAGRAPHS_ARE_SENTENCES": "Speech is played in whole paragraphs; a reply of the kind INSERT waits for its end.",
    "NO_SHUFFLE": "Every round plays the script in its order, whatever random_play_mode says.",
    "LONG_ROUNDS_SKIPPED": "When a long time passes at once, only the last rounds of a script are played in detail.",
    "ONE_RULE_PER_EVENT": "The first rule by priority answers an event; a rule within its time window is passed over.",
    "NO_CONDITION_HITS": "A rule without tags answers every event of its kind; conditions without relation are AND.",
    "AGGREGATES_SINCE_LAST_HIT": "SUM, AVG and COUNT run over the events of the job since the rule hit last.",
    "REPLY_MODE_DEFAULT": "A rule without reply_mode speaks its reply, and shows its overlay when it has none.",
    "INTERACTION_CALLBACK": "A call to interaction_callback_url holds event, rule and reply, and is not signed.",
    "INHERITED_CALLBACK": "is_inheritance_platform_callback sends all events to the platform, signed as MSS_A_HEAD.",
    "PARAMS_ARE_OBJECTS": "params is an object: of REWRITE_* with the list under scene_scripts or interaction_rules.",
    "REWRITE_REPLACES": "A rewrite replaces all scripts or rules; the place in the script counts paragraphs.",
    "EVERY_COMMAND_HAS_ID": "Commands that only ask get a command_id too.",
    "CONFIRMED_IN_ORDER": "A confirmation applies waiting commands in their order; one that does not wait is refused.",
    "TOTAL_COUNTS_EVENTS": "total must be the number of events, and content the JSON text of an object.",
    "REFRESH_ENDS_OLD_URL": "A new address for live events ends the one before.",
    "DELETED_PRODUCTS_SHOW": "A deleted product is shown as DELETED, and listed only when the filter asks for it.",
    "LINK_IS_IDEMPOTENT": "Linking a linked item sets it; unlinking an item that is not linked is refused.",
    "MEDIA_ARE_NAMED": "An item of a product's asset_list must have asset_id and asset_type.",
    "COVER_FROM_PICTURES": "The first picture by order is the cover of a product without a cover.",
    "UPDATE_KEEPS_KEY": "An update of a platform without key, or with an empty one, keeps its key.",
    "ROOMS_KEEP_PLATFORM": "A platform that rooms refer to can be deleted; the rooms stay as they are.",
    "OFFICIAL_IS_FIXED": "A platform of the type MEITUAN_OFFICIAL can be neither changed nor deleted by the API.",
    "LAST_URL_WINS": "Of several addresses of one api_type the last is kept, where the service says: a random one.",
    "PLATFORM_NEEDS_URL": "A platform has at least one address, and all begin with https://.",
    "QUERY_NEEDS_URL": "Products of a platform without a PRODUCT_QUERY address cannot be listed.",
}
"""Assumptions that are a way of working, not a value: the code names each where it follows it."""

# --- Codes -----------------------------------------------------------------------------------------------------------
ROOM_NOT_FOUND: Final = ("MSS.20010045", "roomInfo not found")
RULE_GROUP_NOT_FOUND: Final = ("MSS.20010047", "interaction rule group not exist")
RULE_NOT_FOUND: Final = ("MSS.20010047", "interaction rule not exist")
LIVE_JOB_NOT_FOUND: Final = ("MSS.20010074", "job does not exist or is over")
PRODUCT_NOT_FOUND: Final = ("MSS.20010047", "product not exist")
PRODUCT_ASSET_NOT_FOUND: Final = ("MSS.20010047", "product asset not exist")
PLATFORM_NOT_FOUND: Final = ("MSS.20010047", "live platform not exist")

ROOM_HAS_JOB: Final = ("MSS.20010046", "roomId job exist")
"""A second start with single_job_in_room while a job of the room is not over."""

ROOM_UNUSABLE: Final = ("MSS.20010071", "asset unavailable")
"""error_info of a room that the control interface disables or freezes, when it gives no reason."""

JOB_FAILURE: Final = ("MSS.20010035", "not enough resources")
"""error_info of a job that the control interface lets fail, when it gives no reason."""

QUOTA_EXCEEDED: Final = "MSS.20010056"
"""The code of the 1,001st rule group, which the lists could not count, and of a job beyond max_running_jobs."""

# --- Rooms and rules -------------------------------------------------------------------------------------------------
MAX_GROUPS: Final = 1000
"""Rule groups of a tenant: the largest `count` the contract allows."""

WITHOUT_VIDEO_CONFIG: Final = "VERTICAL"
"""view_mode of a room that has neither a video_config nor a view_mode."""

PLATFORM_OF_ROOMS: Final = {"platform": "meituan", "account": "simulated"}
"""What relation_live_platform_info reports of a platform that the simulator does not have."""

FEW_SCRIPT_ITEMS: Final = 5
"""Fewer paragraphs than this give the warning TOO_LESSS_SCRIPT_ITEMS."""

SHORT_SCRIPT_CHARACTERS: Final = 1000
"""Fewer characters of text than this (about 4 minutes of speech) give TOO_SHORT_SCRIPT_TIME."""

FEW_DANMAKU_RULES: Final = 3
"""Fewer enabled comment rules (event_type 1) than this give TOO_LESS_DANMAKU_RULES."""

# --- Live jobs -------------------------------------------------------------------------------------------------------
SINGLE_JOB_DEFAULT: Final = False
"""single_job_in_room of a start that leaves it out."""

CALLBACKS_WITHOUT_RTC_CONFIG: Final = ("LIVE_PROGRESS",)
"""Events on the RTC channel of a job without rtc_callback_config."""

AI_MARK: Final = True
"""is_ai_mark_on: the picture is marked as made by AI."""

REPEATS_DEFAULT: Final = -1
"""repeat_count of a job that leaves it out: endless."""

CHARACTERS_A_MINUTE: Final = 250
"""Characters of text that are spoken in a minute at speed 100."""

AUDIO_SECONDS: Final = 10.0
"""How long every audio lasts, and every paragraph without text."""

PLAY_TYPES: Final = {"INSERT_PLAY_SCRIPT": "PLAY_NOW", "INSERT_PLAY_AUDIO": "APPEND"}
"""play_type of inserted commands that leave it out (stated); replies of rules follow their room, else APPEND."""

ROBOT_REPLY: Final = "Thank you for watching."
"""What every language model robot answers."""

KEPT_OF_JOB: Final = 200
"""How many played items, hits and commands of a job the control interface lists; older ones are dropped."""

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
