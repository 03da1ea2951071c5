"""Where the fields of an operation stand that its resources and functions do not have under their own name.

The rule is in `coverage.py`: an operation that a declaration names has its fields in that resource or function.
"""

from collections.abc import Mapping, Sequence

INPUTS, OUTPUTS = "inputProperties", "properties"

ROOM = "resources/metastudio:live:Room"
LIBRARY = "resources/metastudio:live:InteractionRuleLibrary"
TRAINING_COMMAND = "resources/metastudio:image:AvatarTrainingCommand"
CONFIRMATION = "resources/metastudio:voice:RecordingConfirmation"
VOICE = "resources/metastudio:voice:VoiceTrainingTask"
PRODUCT = "resources/metastudio:live:Product"
COMMAND = "resources/metastudio:live:LiveCommand"
REPORT = "resources/metastudio:live:LiveEventReport"
RULE = "resources/metastudio:tts:Vocabulary"
GROUP = "resources/metastudio:tts:VocabularyGroup"
SWITCH = "resources/metastudio:tts:TenantConfig"
ASSET = "resources/metastudio:asset:Asset"
PHOTO = "resources/metastudio:asset:PictureModelingJob"
AUDITION = "functions/metastudio:tts:getAudition"

Places = Sequence[str] | Mapping[str, str]
"""All of these places must have the field; or, for fields with another name, the place of each."""

ONE_RULE: Mapping[str, Places] = {
    "path": {"group_id": f"{LIBRARY}/{OUTPUTS}/groupId", "rule_id": f"{LIBRARY}/{OUTPUTS}/interactionRules/ruleId"},
    "body": (f"{LIBRARY}/{INPUTS}/interactionRules",),
    "answer": (f"{LIBRARY}/{OUTPUTS}/interactionRules",),
}

_PACKAGE, _LETTER = "training_data_uploading_url", "authorization_letter_uploading_url"
_SEGMENT = "segment_uploading_url"
_TO_UPLOAD = {
    _PACKAGE: "trainingData",
    _LETTER: "authorizationLetter",
    _SEGMENT: "recordings",
    f"{_SEGMENT}.audio_uploading_url": "recordings",
    f"{_SEGMENT}.txt_uploading_url": "texts",
}
ONE_VOICE: Mapping[str, Places] = {
    "body": (f"{VOICE}/{INPUTS}",),
    "answer": {
        "job_id": f"{VOICE}/{OUTPUTS}/jobId",
        **{address: f"{VOICE}/{INPUTS}/{name}" for address, name in _TO_UPLOAD.items()},
    },
}
"""The create of each edition of a voice, with the upload addresses of its files."""

_ANNOUNCED = ("file_name", "file_md5", "file_size", "file_type", "asset_file_category", "file_multipart_count")
ONE_FILE: Mapping[str, Places] = {
    "path": {"file_id": f"{ASSET}/{OUTPUTS}/files/fileId"},
    "body": {
        "asset_id": f"{ASSET}/{OUTPUTS}/assetId",
        "state": f"{ASSET}/{OUTPUTS}/files/state",
        **dict.fromkeys(_ANNOUNCED, f"{ASSET}/{INPUTS}/mainFile"),
    },
    "answer": {
        "file_id": f"{ASSET}/{OUTPUTS}/files/fileId",
        **dict.fromkeys(("upload_url", "upload_urls"), f"{ASSET}/{INPUTS}/mainFile"),
    },
}
"""The upload of a file: a stack declares its path."""

EXCEPTIONS: Mapping[str, Mapping[str, Places]] = {
    **dict.fromkeys(("create_file", "create_large_file", "confirm_file_upload", "delete_file"), ONE_FILE),
    "restore_asset": {"path": (f"{ASSET}/{OUTPUTS}",)},
    "create_picture_modeling_job": {
        "body": {
            "file": f"{PHOTO}/{INPUTS}/pictureFile",
            "style_id": f"{PHOTO}/{INPUTS}/styleId",
            "name": f"{PHOTO}/{INPUTS}/name",
            "notify_url": f"{PHOTO}/{INPUTS}/notifyUrl",
        },
        "answer": (f"{PHOTO}/{OUTPUTS}",),
    },
    "create_interaction_rule": ONE_RULE,
    "update_interaction_rule": ONE_RULE,
    "delete_interaction_rule": ONE_RULE,
    "set_product_asset": {"path": (f"{PRODUCT}/{OUTPUTS}",), "body": (f"{PRODUCT}/{INPUTS}",)},
    # A livestream task gives two of the commands in its updates; LiveCommand has all of them.
    "execute_smart_live_command": {
        "path": (f"{COMMAND}/{INPUTS}",),
        "body": (f"{COMMAND}/{INPUTS}",),
        "answer": (f"{COMMAND}/{OUTPUTS}",),
    },
    "batch_confirm_live_commands": {
        "path": (f"{COMMAND}/{INPUTS}",),
        "body": (f"{COMMAND}/{INPUTS}/confirmation",),
    },
    "set_ttsc_group_assets": {
        "path": (f"{GROUP}/{OUTPUTS}",),
        "body": (f"{GROUP}/{INPUTS}",),
        "answer": {"id": f"{GROUP}/{OUTPUTS}/groupId"},
    },
    # The function asks twice: its arguments start the audition, its result are the files.
    "create_tts_audition": {"body": (f"{AUDITION}/inputs",)},
    "show_tts_audition_file": {"answer": (f"{AUDITION}/outputs",)},
    **{f"create_training_{edition}_job": ONE_VOICE for edition in ("basic", "middle", "advance", "third_party")},
    "commit_voice_training_job": {"path": (f"{VOICE}/{OUTPUTS}",), "body": (f"{VOICE}/{INPUTS}",)},
    "set_job_batch_name": {
        "body": {"batch_name": f"{VOICE}/{INPUTS}/batchName", "job_ids": f"{VOICE}/{OUTPUTS}/jobId"}
    },
    "confirm_training_segment": {
        "query": {"job_id": f"{CONFIRMATION}/{INPUTS}/jobId", "index": f"{CONFIRMATION}/{INPUTS}/sentences"},
        "answer": {"unmatched_index_hit": f"{CONFIRMATION}/{OUTPUTS}/unmatched"},
    },
    "commit_short_job": {"path": {"job_id": "resources/metastudio:voice:ShortVoiceTask/properties/jobId"}},
}
"""Per operation and part (path, query, body, answer): where the declarations do not say it, or say too much."""

_WRITTEN = {
    "create_ttsc_vocabulary_configs": f"{RULE}/{OUTPUTS}/vocabularyId",
    "save_ttsc_vocabulary_configs": f"{RULE}/{OUTPUTS}/vocabularyId",
    "create_ttsc_vocabulary_groups": f"{GROUP}/{OUTPUTS}/groupId",
    "update_ttsc_vocabulary_groups": f"{GROUP}/{OUTPUTS}/groupId",
}
"""Operations that answer an id as `id`, which Pulumi has for itself, and where it stands."""

_ITEMS = (("asset_item", "assetList"), ("text_item", "textList"))

ELSEWHERE: Mapping[tuple[str, str, str], str] = {
    # A stack declares system properties as they are to be, by their keys.
    **{
        (operation, part, f"system_properties{field}"): f"{ASSET}/{place}/systemProperties"
        for operation, part, place in (
            ("create_digital_asset", "body", INPUTS),
            ("update_digital_asset", "body", INPUTS),
            ("update_digital_asset", "answer", OUTPUTS),
            ("show_asset", "answer", OUTPUTS),
        )
        for field in ("", ".action", ".key", ".value")
    },
    ("update_digital_asset", "body", "asset_state"): f"{ASSET}/{INPUTS}/active",
    ("delete_asset", "query", "mode"): f"{ASSET}/{INPUTS}/forceDelete",
    # One property for the parameters of each command.
    ("execute2d_model_training_command_by_user", "body", "comment_data.attachment_name"): (
        f"{TRAINING_COMMAND}/{INPUTS}/attachments"
    ),
    ("execute_smart_live_command", "body", "params"): f"{COMMAND}/{INPUTS}/playText",
    ("live_event_report", "body", "total"): f"{REPORT}/{INPUTS}/events",
    ("update_product", "body", "state"): f"{PRODUCT}/{INPUTS}/autoActive",
    **{(operation, "answer", "id"): place for operation, place in _WRITTEN.items()},
    ("delete_ttsc_vocabulary_configs", "body", "id"): f"{RULE}/{OUTPUTS}/vocabularyId",
    **{
        (operation, part, f"{above}{field}"): f"{SWITCH}/{OUTPUTS}/{place}"
        for operation, part, above in (
            ("save_ttsc_tenant_configs", "body", ""),
            ("show_vocabulary_switch_configs", "answer", "data."),
        )
        for field, place in (("id", "settingId"), ("value", "vocabulary"))
    },
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

_ONE_SETTING = "there is one setting, and it has a property of its own"
_COMMAND = "execute2d_model_training_command_by_user"
_LISTED = "a stack declares the whole list; the provider works out how to get there"
_OUTCOME = "how a command went: the resource fails with the service's reason"

_TRANSFER = "execute_transfer_asset_action"
_DECIDED = "a transfer is cancelled by the deletion of its resource; what the receiver decides is said in the console"

NO_PROPERTY: Mapping[tuple[str, ...], str] = {
    ("create_digital_asset", "header", "X-MSS-Authorization"): "a token of the platform itself, which users leave out",
    (_TRANSFER, "path", "action"): _DECIDED,
    (_TRANSFER, "body", "reason"): _DECIDED,
    **{
        (_TRANSFER, "answer", f"accept_respone{field}"): _DECIDED
        for field in (
            "",
            ".is_need_billing",
            ".required_resources",
            ".required_resources.resource_type",
            ".required_resources.resource_nums",
        )
    },
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
    ("answer header", "X-Request-Id"): "every error shows it, and nothing else needs it",
    ("query", "offset"): "paging happens inside",
    ("set_product_asset", "body", "action"): _LISTED,
    ("update_smart_live_user_config", "body", "live_notify_config.action"): _LISTED,
    ("query", "limit"): "paging happens inside",
    ("header", "X-Request-Id"): "a request may name itself; the service does, and every error shows it",
    ("create_tts_audition", "answer", "job_id"): "the function waits for the audition and answers its files",
    ("show_tts_audition_file", "path", "job_id"): "the function waits for the audition and answers its files",
    ("save_ttsc_tenant_configs", "body", "key"): _ONE_SETTING,
    **{
        ("show_vocabulary_switch_configs", part, field): _ONE_SETTING
        for part, field in (("query", "key"), ("answer", "count"), ("answer", "data"), ("answer", "data.key"))
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
    ("confirm_training_segment", "answer", "confirm_result"): "a sentence that does not match is an error",
    **{
        (_COMMAND, "answer", field): "the provider asks for the parts of a video itself, to go on with a broken upload"
        for field in ("multipart_data", "multipart_data.part_number", "multipart_data.etag")
    },
}
"""By part and field, or by operation, part and field: why it is no property."""

LEFT_OUT: Mapping[str, str] = {
    "create_asset_by_replication_info": (
        "the answer names no copy, so no stack could manage it; `getAssetReplicationInfo` gives what an SDK sends"
    ),
    "download2d_model_traning_encrypt_file": (
        "a file for a one-time token, whose source and form no document states; every preview asks a function, and the "
        "second one would find the token used"
    ),
    "show_encrypt_file": (
        "a file for a one-time token, whose source and form no document states; every preview asks a function, and the "
        "second one would find the token used"
    ),
}
"""Operations of the systems that this table does not reach."""
