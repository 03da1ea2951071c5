"""A recording declares every resource, and each property in at least one of them.

Each recording keeps its own copy as a program. A change here shows in the next recording only, so new properties are
simply added.
"""

import json
from collections.abc import Mapping
from typing import Any

from ..engine.harness import Declared, Reference
from .pieces import (
    CO_STREAMER,
    EXIT,
    POLICY,
    RTC,
    SIGNED,
    TEA,
    UNREVIEWED,
    VIDEO,
    asset,
    rules,
    scene,
    scenes,
)
from .stored import EDITED

SHOP, SETTINGS, LIBRARY = "shop", "settings", "library"
ROOM, DECISION, ON_AIR, REHEARSAL, TEMPLATE = "room", "decision", "on-air", "rehearsal", "template"
TRAINED, WAITING = "trained", "waiting"
WHERE = {"room_id": Reference(ON_AIR, "room_id"), "job_id": Reference(ON_AIR, "job_id")}

MEDIA = (
    "training.mp4",
    "action.mp4",
    "voice.zip",
    "cover.png",
    "id-front.png",
    "id-back.png",
    "letter.png",
    "before.png",
    "after.png",
)
"""The local files of the training tasks: the smallest films, pictures and archives."""


def command(name: str, **parameters: Any) -> dict[str, Any]:
    return {**WHERE, "command": name, "triggers": {"round": "1", "counted": 2, "sure": True}, **parameters}


def event(kind: int, **content: Any) -> dict[str, Any]:
    who = {"userId": "7", "name": "Li", "level": 9, "badge": "tea", "badgeLevel": 3}
    return {"type": kind, "content": json.dumps({"user": who, **content}), "timestamp": 1795564800000}


def catalogue() -> list[Declared]:
    """The catalogue is what is sold, where, and under which settings."""
    pictures = [{"asset_id": asset(no), "asset_type": "IMAGE", "order": no} for no in (1, 2)]
    film = {"asset_id": asset(3), "asset_type": "VIDEO", "order": 3}
    product = {
        "name": "Spring tea",
        "description": EDITED,
        "auto_active": True,
        "tags": ["tea", "春茶"],
        "text_list": [{"title": "In a word", "text": "Picked before the rain."}, {"title": "Tonight", "text": "199"}],
        "asset_list": [*pictures, film],
        "cover": {"asset_id": asset(2)},
    }
    platform = {
        "name": "OurShop",
        "auth_config": {"key": "the-key-of-the-shop"},
        "callback_config": [
            {"api_type": "PRODUCT_QUERY", "url": "https://shop.example.com/products"},
            {"api_type": "LIVE_EVENT_CALLBACK", "url": "https://shop.example.com/live?token=of-nobody"},
        ],
    }
    settings = {
        "adopt": True,
        "live_exit_config": EXIT,
        "live_event_callback_config": SIGNED,
        "live_notify_config": {"notify_events": ["AUTO_EXIT"]},
    }
    return [
        Declared(TEA, "metastudio:live:Product", product, {"ignore_changes": ["tags"]}),
        Declared(SHOP, "metastudio:live:Platform", platform),
        Declared(SETTINGS, "metastudio:live:UserConfig", settings),
        Declared(
            LIBRARY,
            "metastudio:live:InteractionRuleLibrary",
            {"group_name": "Shop talk", "interaction_rules": rules(EDITED)},
        ),
    ]


def rooms() -> list[Declared]:
    """One room is on air, one takes its rules from the library, and one is a template that is shared."""
    tonight = {
        "room_name": "Tonight",
        "room_description": "每晚八点。",
        "room_type": "NORMAL",
        "view_mode": "VERTICAL",
        "allow_while_live": False,
        "backup_model_asset_ids": [asset(8), asset(9)],
        "co_streamer_config": CO_STREAMER,
        "interaction_config": {"play_type": "INSERT", "ignore_current_sentence": True},
        "interaction_rules": [
            {**it, "enabled_scenes": ["茶", "Welcome"], "group_id": asset(10), "group_name": "Elsewhere"}
            for it in rules("Half of it.")
        ],
        "live_event_callback_config": {**SIGNED, "is_inheritance_platform_callback": True},
        "output_urls": ["rtmp://push.example.com/live"],
        "stream_keys": ["the-key-of-the-stream"],
        "play_policy": {**POLICY, "live_exit_config": EXIT},
        "priv_data": '{"of": "the caller"}',
        "relation_live_platform_info": {"platform_id": Reference(SHOP, "platform_id"), "live_id": "tonight_1"},
        "review_config": UNREVIEWED,
        "rtc_callback_config": RTC,
        "scene_scripts": scenes("Good evening."),
        "video_config": VIDEO,
    }
    rehearsal = {
        "room_name": "Rehearsal",
        "scene_scripts": scene(EDITED),
        "interaction_rules": Reference(LIBRARY, "room_rules"),
        "play_policy": {"repeat_count": 0},
    }
    template = {
        "room_name": "For others",
        "room_type": "TEMPLATE",
        "scene_scripts": scene(EDITED),
        "shared_config": {
            "shared_type": "SHARED",
            "shared_state": "PUBLISHED",
            "allowed_project_ids": [asset(12), asset(11)],
            "expire_time": "2099-01-02T03:04:05Z",
        },
    }
    decision = {"room_id": Reference(ROOM, "room_id"), "script_version": Reference(ROOM, "script_version")}
    kind = "metastudio:live:Room"
    return [
        Declared(ROOM, kind, tonight),
        Declared(DECISION, "metastudio:live:RoomConfirmation", {**decision, "action": "confirm"}),
        Declared(REHEARSAL, kind, rehearsal),
        Declared(TEMPLATE, kind, template),
    ]


def broadcast() -> list[Declared]:
    """A livestream is on air; it got each command there is, and its audience was active."""
    started = {
        "room_id": Reference(DECISION, "room_id"),
        "triggers": {"show": "1", "hours": [20, 21]},
        "view_mode": "VERTICAL",
        "co_streamer_config": CO_STREAMER,
        "interaction_callback_url": "https://shop.example.com/hits?token=of-nobody",
        "job_run_config": {"single_job_in_room": True, "allow_resource_type": "ONDEMAND"},
        "live_event_callback_config": SIGNED,
        "output_urls": ["rtmp://push.example.com/tonight"],
        "stream_keys": ["the-key-of-tonight"],
        "play_policy": {**POLICY, "live_exit_config": EXIT},
        "rtc_callback_config": RTC,
        "video_config": VIDEO,
    }
    gift = {"text_config": {"text": "A gift for everyone."}, "play_type": "APPEND", "play_role": "CO_STREAMER"}
    jingle = {"audio_url": "https://shop.example.com/jingle.mp3", "play_type": "APPEND", "play_role": "STREAMER"}
    acts: Mapping[str, Mapping[str, Any]] = {
        "gift": command("INSERT_PLAY_SCRIPT", play_text={**gift, "rule_index": "1"}, review_config=UNREVIEWED),
        "jingle": command("INSERT_PLAY_AUDIO", play_audio={**jingle, "rule_index": "2"}),
        "hush": command("CLEAN_UP_INSERT_COMMAND", command_ids=[Reference("jingle", "command_id")]),
        "script": command("REWRITE_PLAY_SCRIPT", scene_scripts=scene("Good night.")),
        "answers": command("REWRITE_INTERACTION_RULES", interaction_rules=rules("All of it.")[:1]),
        "agreed": command(
            "CONFIRM_COMMANDS",
            confirmation={
                "command": "REWRITE_PLAY_SCRIPT",
                "action": "confirm",
                "command_ids": [Reference("script", "command_id")],
            },
        ),
        "limit": command("RESET_EXIT_CONFIG", live_exit_config=EXIT),
        "target": command("REFRESH_OUTPUT_URL", output_urls=started["output_urls"], stream_keys=started["stream_keys"]),
    }
    present = {"gift": {"giftName": "rose", "giftNum": 2, "totalValue": 20, "giftValue": 10}}
    reported = {
        **WHERE,
        "events": [event(1, content="what is the price?"), event(4, **present)],
        "review_config": UNREVIEWED,
        "refresh_url": True,
        "triggers": {"round": "1"},
    }
    return [
        Declared(ON_AIR, "metastudio:live:LivestreamTask", started),
        *(Declared(name, "metastudio:live:LiveCommand", inputs) for name, inputs in acts.items()),
        Declared("chat", "metastudio:live:LiveEventReport", reported),
    ]


def trainings() -> list[Declared]:
    """One task has its avatar, and one waits for the rest of its files."""
    trained = {
        "name": "Host Lin",
        "tags": ["tea", "shop"],
        "batch_name": "spring",
        "contact": "13000000000",
        "command_message": "UPLOAD_VIDEO",
        "model_version": "V3.2",
        "supported_service": ["VIDEO_2D", "LIVE_2D"],
        "is_background_replacement": True,
        "is_flexus": False,
        "is_fast_flexus": False,
        "is_live_copy": False,
        "is_ondemand_resource": False,
        "is_only_human_model": False,
        "voice_properties": {"job_tag": "ECOMMERCE", "language": "CN", "sex": "FEMALE"},
        "training_video": "media/training.mp4",
        "video_multipart_count": 2,
        "action_video": "media/action.mp4",
        "action_video_multipart_count": 1,
        "audio_source_type": "AUDIO",
        "audio_archive": "media/voice.zip",
        "cover_image": "media/cover.png",
        "id_card_image1": "media/id-front.png",
        "id_card_image2": "media/id-back.png",
        "authorization_letter": "media/letter.png",
        "pre_beauty_image": "media/before.png",
        "post_beauty_image": "media/after.png",
        "samples_basic_info": [
            {
                "action_tag": "wave",
                "action_name_zh": "挥手",
                "action_name_en": "Wave",
                "catalog": "greeting",
                "is_selected": True,
                "recommended_value": 90,
            }
        ],
        "submit": True,
        "wait_for": "TRAINED",
        "allow_replace": False,
        "allow_delete": False,
    }
    waiting = {"name": "Host Wang", "cover_image": "media/cover.png", "submit": False}
    kind = "metastudio:image:AvatarTrainingTask"
    limits = {"custom_timeouts": {"create": "10m", "update": "1h30m", "delete": "90s"}}
    answered = {
        "job_id": Reference(TRAINED, "job_id"),
        "command": "CONFIRM_ANSWER",
        "command_message": "UPLOAD_VIDEO",
        "comment_data": {"comment_title": "The lips", "comment_message": "They move too late."},
        "attachments": ["media/cover.png"],
        "operation_reason": "seen on Monday",
        "triggers": {"round": "1"},
    }
    return [
        Declared(TRAINED, kind, trained, limits),
        Declared(WAITING, kind, waiting),
        Declared("answer", "metastudio:image:AvatarTrainingCommand", answered),
    ]


def declared() -> list[Declared]:
    """A program declares all of it, each thing after what it needs."""
    return [*catalogue(), *rooms(), *broadcast(), *trainings()]
