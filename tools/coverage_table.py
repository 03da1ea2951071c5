"""Where each operation's fields are to be found in schema.json, and what deliberately is no property."""

from collections.abc import Mapping, Sequence

INPUTS, OUTPUTS, LIST = "inputProperties", "properties", "listInputs"

ROOM = "resources/metastudio:live:Room"
LIBRARY = "resources/metastudio:live:InteractionRuleLibrary"
TASK = "resources/metastudio:image:AvatarTrainingTask"
GET_ROOM, GET_ROOMS = "functions/metastudio:live:getRoom", "functions/metastudio:live:getRooms"
GET_LIBRARY = "functions/metastudio:live:getInteractionRuleLibrary"
GET_LIBRARIES = "functions/metastudio:live:getInteractionRuleLibraries"
GET_TASK = "functions/metastudio:image:getAvatarTrainingTask"
GET_TASKS = "functions/metastudio:image:getAvatarTrainingTasks"

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
        "query": (f"{LIBRARY}/{LIST}", f"{GET_LIBRARIES}/inputs"),
        "answer": (f"{GET_LIBRARIES}/outputs",),
    },
    "create_interaction_rule": ONE_RULE,
    "update_interaction_rule": ONE_RULE,
    "delete_interaction_rule": ONE_RULE,
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

ELSEWHERE: Mapping[tuple[str, str, str], str] = {
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
"""Fields of a body that a stack cannot declare: identities that the service gives. They are outputs, and the provider
sends them back where an item keeps its name."""

_COMMAND = "execute2d_model_training_command_by_user"
_DRIVEN = (
    "the resource gives the commands of its life by itself (`submit`, confirming uploads); comments and accepting or "
    "rejecting a result are a person's act at one moment, not a desired state"
)
_OUTCOME = "how a command went: a failure is told as the error of the resource, with the service's reason"

NO_PROPERTY: Mapping[tuple[str, ...], str] = {
    ("path", "project_id"): "which project is worked on is the provider's setting `projectId`",
    ("header", "X-App-UserId"): "sent from the provider's setting `appUserId`",
    ("answer header", "X-Request-Id"): "told in every error, and nothing to keep otherwise",
    ("query", "offset"): "paging happens inside",
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

_LATER_ROOMS = "acts on a script version, for tenants with manual confirmation: no part of a room's definition"
_BROADCAST = "broadcasts of a room are another system, with resources of its own"
_PLATFORM = "live platforms are another system"
_PRODUCT = "the product catalogue is another system"

LEFT_OUT: Mapping[str, str] = {
    "confirm_smar_live_room": _LATER_ROOMS,
    "show_live_warning_info": "asks for risks of a configuration before a broadcast: belongs to broadcasts",
    "download2d_model_traning_encrypt_file": "a download by one-time token, addressed to no task and no project",
    **dict.fromkeys(
        (
            "start_smart_live",
            "stop_smart_live",
            "show_smart_live",
            "list_smart_live",
            "list_smart_live_jobs",
            "execute_smart_live_command",
            "list_insert_commands",
            "live_event_report",
            "batch_confirm_live_commands",
            "list_smart_live_rule_commands",
            "list_smart_live_script_commands",
            "show_smart_live_user_config",
            "update_smart_live_user_config",
        ),
        _BROADCAST,
    ),
    **dict.fromkeys(
        (
            "create_live_platform",
            "show_live_platform",
            "update_live_platform",
            "delete_live_platform",
            "list_live_platforms",
            "list_live_platform_products",
            "show_live_platform_access_type",
        ),
        _PLATFORM,
    ),
    **dict.fromkeys(
        ("create_product", "show_product", "update_product", "delete_product", "list_products", "set_product_asset"),
        _PRODUCT,
    ),
}
"""Operations of the systems `live` and `image` that this table does not reach."""
