"""Where each operation's fields are to be found in schema.json, and what deliberately is no property."""

from collections.abc import Mapping, Sequence

INPUTS, OUTPUTS, LIST = "inputProperties", "properties", "listInputs"

ROOM = "resources/metastudio:live:Room"
LIBRARY = "resources/metastudio:live:InteractionRuleLibrary"
TASK = "resources/metastudio:image:AvatarTrainingTask"
PRODUCT, PLATFORM = "resources/metastudio:live:Product", "resources/metastudio:live:Platform"
USER_CONFIG, CONFIRMATION = "resources/metastudio:live:UserConfig", "resources/metastudio:live:RoomConfirmation"
GET_PRODUCT, GET_PRODUCTS = "functions/metastudio:live:getProduct", "functions/metastudio:live:getProducts"
GET_PLATFORM, GET_PLATFORMS = "functions/metastudio:live:getPlatform", "functions/metastudio:live:getPlatforms"
GET_ACCESS_TYPES = "functions/metastudio:live:getPlatformAccessTypes"
GET_PLATFORM_PRODUCTS = "functions/metastudio:live:getPlatformProducts"
GET_USER_CONFIG = "functions/metastudio:live:getUserConfig"
GET_SUMMARIES = "functions/metastudio:live:getInteractionRuleLibrarySummaries"
GET_ROOM, GET_ROOMS = "functions/metastudio:live:getRoom", "functions/metastudio:live:getRooms"
GET_LIBRARY = "functions/metastudio:live:getInteractionRuleLibrary"
GET_LIBRARIES = "functions/metastudio:live:getInteractionRuleLibraries"
GET_TASK = "functions/metastudio:image:getAvatarTrainingTask"
GET_TASKS = "functions/metastudio:image:getAvatarTrainingTasks"

ON_AIR, COMMAND = "resources/metastudio:live:LivestreamTask", "resources/metastudio:live:LiveCommand"
REPORT = "resources/metastudio:live:LiveEventReport"
GET_ON_AIR = "functions/metastudio:live:getLivestreamTask"

Places = Sequence[str] | Mapping[str, str]
"""All of these places must have the field; or, for fields with another name, the place of each."""

ONE_RULE: Mapping[str, Places] = {
    "path": {"group_id": f"{LIBRARY}/properties/groupId", "rule_id": f"{LIBRARY}/properties/interactionRules/ruleId"},
    "body": (f"{LIBRARY}/{INPUTS}/interactionRules",),
    "answer": (f"{LIBRARY}/{OUTPUTS}/interactionRules",),
}

UPLOADS = {
    "job_id": f"{TASK}/properties/jobId",
    "training_video_upload_url": f"{TASK}/{INPUTS}/trainingVideo",
    "action_video_upload_url": f"{TASK}/{INPUTS}/actionVideo",
    "audio_upload_url": f"{TASK}/{INPUTS}/audioArchive",
    "cover_upload_url": f"{TASK}/{INPUTS}/coverImage",
    "id_card_image1_upload_url": f"{TASK}/{INPUTS}/idCardImage1",
    "id_card_image2_upload_url": f"{TASK}/{INPUTS}/idCardImage2",
    "grant_file_upload_url": f"{TASK}/{INPUTS}/authorizationLetter",
    "pre_beauty_image_upload_url": f"{TASK}/{INPUTS}/preBeautyImage",
    "post_beauty_image_upload_url": f"{TASK}/{INPUTS}/postBeautyImage",
}
"""The addresses of an upload: the stack names the local file, the provider uploads it there."""

OPERATIONS: Mapping[str, Mapping[str, Places]] = {
    "create_smart_live_room": {"body": (f"{ROOM}/{INPUTS}",), "answer": (f"{ROOM}/{OUTPUTS}",)},
    "show_smart_live_room": {
        "path": (f"{ROOM}/{OUTPUTS}", f"{GET_ROOM}/inputs"),
        "answer": (f"{ROOM}/{OUTPUTS}", f"{GET_ROOM}/outputs"),
    },
    "update_smart_live_room": {
        "path": (f"{ROOM}/{OUTPUTS}",),
        "body": (f"{ROOM}/{INPUTS}",),
        "answer": (f"{ROOM}/{OUTPUTS}",),
    },
    "delete_smart_live_room": {"path": (f"{ROOM}/{OUTPUTS}",)},
    "list_smart_live_rooms": {"query": (f"{ROOM}/{LIST}", f"{GET_ROOMS}/inputs"), "answer": (f"{GET_ROOMS}/outputs",)},
    "create_interaction_rule_group": {"body": (f"{LIBRARY}/{INPUTS}",), "answer": (f"{LIBRARY}/{OUTPUTS}",)},
    "show_interaction_rule_group": {
        "path": (f"{LIBRARY}/{OUTPUTS}", f"{GET_LIBRARY}/inputs"),
        "answer": (f"{LIBRARY}/{OUTPUTS}", f"{GET_LIBRARY}/outputs"),
    },
    "update_interaction_rule_group": {
        "path": (f"{LIBRARY}/{OUTPUTS}",),
        "body": (f"{LIBRARY}/{INPUTS}",),
        "answer": (f"{LIBRARY}/{OUTPUTS}",),
    },
    "delete_interaction_rule_group": {"path": (f"{LIBRARY}/{OUTPUTS}",)},
    "list_interaction_rule_groups": {
        "query": (f"{LIBRARY}/{LIST}", f"{GET_LIBRARIES}/inputs"),
        "answer": (f"{GET_LIBRARIES}/outputs",),
    },
    "list_interaction_rule_groups_summary": {
        "query": (f"{GET_SUMMARIES}/inputs",),
        "answer": (f"{GET_SUMMARIES}/outputs",),
    },
    "create_interaction_rule": ONE_RULE,
    "update_interaction_rule": ONE_RULE,
    "delete_interaction_rule": ONE_RULE,
    "create_product": {"body": (f"{PRODUCT}/{INPUTS}",), "answer": (f"{PRODUCT}/{OUTPUTS}",)},
    "show_product": {
        "path": (f"{PRODUCT}/{OUTPUTS}", f"{GET_PRODUCT}/inputs"),
        "answer": (f"{PRODUCT}/{OUTPUTS}", f"{GET_PRODUCT}/outputs"),
    },
    "update_product": {"path": (f"{PRODUCT}/{OUTPUTS}",), "body": (f"{PRODUCT}/{INPUTS}",)},
    "delete_product": {"path": (f"{PRODUCT}/{OUTPUTS}",)},
    "list_products": {
        "query": (f"{PRODUCT}/{LIST}", f"{GET_PRODUCTS}/inputs"),
        "answer": (f"{GET_PRODUCTS}/outputs",),
    },
    "set_product_asset": {"path": (f"{PRODUCT}/{OUTPUTS}",), "body": (f"{PRODUCT}/{INPUTS}",)},
    "create_live_platform": {"body": (f"{PLATFORM}/{INPUTS}",), "answer": (f"{PLATFORM}/{OUTPUTS}",)},
    "show_live_platform": {
        "path": (f"{PLATFORM}/{OUTPUTS}", f"{GET_PLATFORM}/inputs"),
        "answer": (f"{PLATFORM}/{OUTPUTS}", f"{GET_PLATFORM}/outputs"),
    },
    "update_live_platform": {
        "path": (f"{PLATFORM}/{OUTPUTS}",),
        "body": (f"{PLATFORM}/{INPUTS}",),
        "answer": (f"{PLATFORM}/{OUTPUTS}",),
    },
    "delete_live_platform": {"path": (f"{PLATFORM}/{OUTPUTS}",)},
    "list_live_platforms": {
        "query": (f"{PLATFORM}/{LIST}", f"{GET_PLATFORMS}/inputs"),
        "answer": (f"{GET_PLATFORMS}/outputs",),
    },
    "show_live_platform_access_type": {
        "query": (f"{GET_ACCESS_TYPES}/inputs",),
        "answer": (f"{GET_ACCESS_TYPES}/outputs",),
    },
    "list_live_platform_products": {
        "query": (f"{GET_PLATFORM_PRODUCTS}/inputs",),
        "answer": (f"{GET_PLATFORM_PRODUCTS}/outputs",),
    },
    "show_smart_live_user_config": {"answer": (f"{USER_CONFIG}/{OUTPUTS}", f"{GET_USER_CONFIG}/outputs")},
    "update_smart_live_user_config": {"body": (f"{USER_CONFIG}/{INPUTS}",)},
    "confirm_smar_live_room": {"path": (f"{CONFIRMATION}/{INPUTS}",), "body": (f"{CONFIRMATION}/{INPUTS}",)},
    "start_smart_live": {
        "path": (f"{ON_AIR}/{INPUTS}",),
        "body": (f"{ON_AIR}/{INPUTS}",),
        "answer": (f"{ON_AIR}/{OUTPUTS}",),
    },
    "stop_smart_live": {"path": (f"{ON_AIR}/{OUTPUTS}",)},
    "show_smart_live": {
        "path": (f"{ON_AIR}/{OUTPUTS}", f"{GET_ON_AIR}/inputs"),
        "answer": (f"{ON_AIR}/{OUTPUTS}", f"{GET_ON_AIR}/outputs"),
    },
    "list_smart_live": {
        "path": ("functions/metastudio:live:getRoomLivestreamTasks/inputs",),
        "query": ("functions/metastudio:live:getRoomLivestreamTasks/inputs",),
        "answer": ("functions/metastudio:live:getRoomLivestreamTasks/outputs",),
    },
    "list_smart_live_jobs": {
        "query": (f"{ON_AIR}/{LIST}", "functions/metastudio:live:getLivestreamTasks/inputs"),
        "answer": ("functions/metastudio:live:getLivestreamTasks/outputs",),
    },
    "execute_smart_live_command": {
        "path": (f"{COMMAND}/{INPUTS}",),
        "body": (f"{COMMAND}/{INPUTS}",),
        "answer": (f"{COMMAND}/{OUTPUTS}",),
    },
    "batch_confirm_live_commands": {
        "path": (f"{COMMAND}/{INPUTS}",),
        "body": (f"{COMMAND}/{INPUTS}/confirmation",),
    },
    "list_insert_commands": {
        "path": ("functions/metastudio:live:getInsertCommands/inputs",),
        "answer": ("functions/metastudio:live:getInsertCommands/outputs",),
    },
    "list_smart_live_script_commands": {
        "query": ("functions/metastudio:live:getScriptCommands/inputs",),
        "answer": ("functions/metastudio:live:getScriptCommands/outputs",),
    },
    "list_smart_live_rule_commands": {
        "query": ("functions/metastudio:live:getRuleCommands/inputs",),
        "answer": ("functions/metastudio:live:getRuleCommands/outputs",),
    },
    "live_event_report": {
        "path": (f"{REPORT}/{INPUTS}",),
        "query": (f"{REPORT}/{INPUTS}",),
        "body": (f"{REPORT}/{INPUTS}",),
        "answer": (f"{REPORT}/{OUTPUTS}",),
    },
    "show_live_warning_info": {
        "path": ("functions/metastudio:live:getWarnings/inputs",),
        "answer": ("functions/metastudio:live:getWarnings/outputs",),
    },
    "create2d_model_training_job": {"body": (f"{TASK}/{INPUTS}",), "answer": UPLOADS},
    "show2d_model_training_job": {
        "path": (f"{TASK}/{OUTPUTS}", f"{GET_TASK}/inputs"),
        "answer": (f"{TASK}/{OUTPUTS}", f"{GET_TASK}/outputs"),
    },
    "update2d_model_training_job": {"path": (f"{TASK}/{OUTPUTS}",), "body": (f"{TASK}/{INPUTS}",), "answer": UPLOADS},
    "delete2d_model_training_job": {"path": (f"{TASK}/{OUTPUTS}",)},
    "list2d_model_training_job": {
        "query": (f"{TASK}/{LIST}", f"{GET_TASKS}/inputs"),
        "answer": (f"{GET_TASKS}/outputs",),
    },
    "execute2d_model_training_command_by_user": {"path": (f"{TASK}/{OUTPUTS}",)},
}
"""Per operation and part (path, query, body, answer)."""

_ITEMS = (("asset_item", "assetList"), ("text_item", "textList"))

ELSEWHERE: Mapping[tuple[str, str, str], str] = {
    # One property for the parameters of each command.
    ("execute_smart_live_command", "body", "params"): f"{COMMAND}/{INPUTS}/playText",
    ("live_event_report", "body", "total"): f"{REPORT}/{INPUTS}/events",
    ("update_product", "body", "state"): f"{PRODUCT}/{INPUTS}/autoActive",
    **{("set_product_asset", "body", item): f"{PRODUCT}/{INPUTS}/{place}" for item, place in _ITEMS},
    **{
        ("set_product_asset", "body", f"{item}.{field}"): f"{PRODUCT}/{INPUTS}/{place}/{spelled}"
        for item, place in _ITEMS
        for field, spelled in (
            (("asset_id", "assetId"), ("asset_type", "assetType"), ("order", "order"))
            if item == "asset_item"
            else (("title", "title"), ("text", "text"))
        )
    },
    **{
        (operation, "body", f"{items}.{identity}"): f"{resource}/{OUTPUTS}/{place}"
        for operation, resource, items, identity, place in (
            ("create_smart_live_room", ROOM, "scene_scripts", "script_id", "sceneScripts/scriptId"),
            ("update_smart_live_room", ROOM, "scene_scripts", "script_id", "sceneScripts/scriptId"),
            ("create_smart_live_room", ROOM, "interaction_rules", "rule_index", "interactionRules/ruleIndex"),
            ("update_smart_live_room", ROOM, "interaction_rules", "rule_index", "interactionRules/ruleIndex"),
            ("create_interaction_rule_group", LIBRARY, "interaction_rules", "rule_index", "interactionRules/ruleIndex"),
            ("update_interaction_rule_group", LIBRARY, "interaction_rules", "rule_index", "interactionRules/ruleIndex"),
        )
    },
}
"""Fields of a body that a stack declares under another name, or cannot declare: identities that the service gives.
Those are outputs, and the provider sends them back where an item keeps its name."""

_COMMAND = "execute2d_model_training_command_by_user"
_DRIVEN = (
    "the resource gives the commands of its life by itself (`submit`, confirming uploads); comments and accepting or "
    "rejecting a result are a person's act at one moment, not a desired state"
)
_LISTED = "a stack declares the whole list; the provider works out how to get there"
_OUTCOME = "how a command went: a failure is told as the error of the resource, with the service's reason"

NO_PROPERTY: Mapping[tuple[str, ...], str] = {
    **dict.fromkeys(
        (
            ("live_event_report", "query", "auth_key"),
            ("live_event_report", "query", "expires_time"),
            ("live_event_report", "header", "x-mss-auth-key"),
            ("live_event_report", "header", "x-mss-expires-time"),
        ),
        "the key of the report address stands for credentials; the provider reports with its own",
    ),
    ("path", "project_id"): "which project is worked on is the provider's setting `projectId`",
    ("header", "X-App-UserId"): "sent from the provider's setting `appUserId`",
    ("answer header", "X-Request-Id"): "told in every error, and nothing to keep otherwise",
    ("query", "offset"): "paging happens inside",
    ("set_product_asset", "body", "action"): _LISTED,
    ("update_smart_live_user_config", "body", "live_notify_config.action"): _LISTED,
    ("query", "limit"): "paging happens inside",
    **{
        (_COMMAND, "body", field): _DRIVEN
        for field in (
            "command",
            "command_message",
            "comment_data",
            "comment_data.comment_title",
            "comment_data.comment_message",
            "comment_data.attachment_name",
            "operation_reason",
        )
    },
    **{
        (_COMMAND, "answer", field): _OUTCOME
        for field in (
            "commond_result",
            "excute_failed_msg",
            "error_info",
            "error_info.error_code",
            "error_info.error_msg",
        )
    },
    **{
        (_COMMAND, "answer", field): "answers commands that the provider never gives (comments, a multipart query)"
        for field in (
            "attachment_upload_url",
            "multipart_data",
            "multipart_data.part_number",
            "multipart_data.etag",
        )
    },
}
"""By part and field, or by operation, part and field: why it is no property."""

LEFT_OUT: Mapping[str, str] = {
    "download2d_model_traning_encrypt_file": "a download by one-time token, addressed to no task and no project",
}
"""Operations of the systems that this table does not reach."""
