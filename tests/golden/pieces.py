"""Scenes, rules, layers and settings are the nested values of a recording, with every property of theirs."""

from typing import Any

from ..engine.harness import Reference

TEA = "tea"
"""Paragraphs name the product of this name."""


def asset(number: int) -> str:
    """The simulator does not look for the asset of an id; a letter in front keeps YAML from reading a number."""
    return f"a5e7{number:028x}"


def position(index: int) -> dict[str, Any]:
    return {"dx": 60, "dy": 30 * index, "layer_index": index}


VOICE = {"voice_asset_id": asset(1), "speed": 105, "pitch": 100, "volume": 140}
EXIT = {"max_live_duration": 24, "max_exception_waiting_duration": 5, "auto_stop_mode": "SCENE_END"}
SIGNED = {
    "auth_type": "MSS_A_HEAD",
    "callback_event_type": ["SHOOT_SCRIPT_SWITCH", "REPLY_COMMAND_FINISH"],
    "live_event_type_callback_url": "https://shop.example.com/events?token=of-nobody",
    "key": "the-key-of-the-events",
}
RTC = {"rtc_callback_event_type": ["LIVE_PROGRESS", "REPLY_COMMAND_FINISH"]}
POLICY = {
    "repeat_count": -1,
    "auto_play_script": True,
    "play_mode": "TEXT",
    "random_play_mode": "SCENE",
    "is_rewrite_delay": False,
    "need_independent_capture_client": True,
}
VIDEO = {
    "width": 1080,
    "height": 1920,
    "bitrate": 4000,
    "frame_rate": "25",
    "codec": "H264",
    "clip_mode": "CROP",
    "dx": 0,
    "dy": 10,
    "is_subtitle_enable": True,
    "is_enable_super_resolution": False,
    "is_end_at_first_frame": False,
    "is_vocabulary_config_enable": False,
    "output_external_url": "https://shop.example.com/video?token=of-nobody",
    "subtitle_config": {
        "dx": 100,
        "dy": 200,
        "w": 800,
        "h": 100,
        "font_name": "HarmonyOS_Sans_SC_Black",
        "font_size": 48,
        "font_color": "#FFFFFF",
        "stroke_color": "#000000",
        "stroke_thickness": 1.5,
        "opacity": 0.5,
    },
}
CO_STREAMER = {"streamer_action": "VOLUME_DOWN", "voice_config": VOICE}
UNREVIEWED = {"no_need_review": True}


def overlays() -> list[dict[str, Any]]:
    """A rule may show overlays: here is one of each kind."""
    about = {"position": position(50), "size": {"width": 300, "height": 200}, "asset_id": asset(2)}
    image = {"image_url": "https://shop.example.com/hit.png", "display_duration": 5}
    video = {
        "video_url": "https://shop.example.com/hit.mp4",
        "video_cover_url": "https://shop.example.com/hit.png",
        "display_duration": 6,
    }
    text = {
        "text_type": "STATIC",
        "text_context": "感谢一千个赞！",
        "font_name": "HarmonyOS_Sans_SC_Thin",
        "font_size": 72,
        "font_color": "#FF0000",
        "display_duration": 7,
    }
    return [
        {"layer_type": "IMAGE", "image_config": image, **about},
        {"layer_type": "VIDEO", "video_config": video, **about},
        {"layer_type": "TEXT", "text_config": text, **about},
    ]


def rule(name: str, **trigger: Any) -> dict[str, Any]:
    tags = [
        {"tag": "content", "operation": "NONE", "match": "REGEX", "value": "price|多少钱"},
        {"tag": "level", "operation": "NONE", "match": "MATH_GE", "value": "5"},
    ]
    return {
        "rule_name": name,
        "event_type": 1,
        "enabled": True,
        "hit_condition": {"relation": "AND", "priority": 3, "tags": tags},
        "review_config": UNREVIEWED,
        "trigger": {"time_window": 30, **trigger},
    }


def rules(said: str) -> list[dict[str, Any]]:
    """There is one rule for each way to answer."""
    image, video, text = overlays()
    spoken = {"reply_texts": [said, "今晚全场半价。"], "reply_order": "RANDOM", "reply_role": "STREAMER"}
    return [
        rule("spoken", reply_mode="SYSTEM_REPLY", play_type="APPEND", **spoken),
        rule("played", reply_mode="SYSTEM_REPLY_AND_CALLBACK", reply_audios=[audio("a"), audio("b")]),
        rule("shown", reply_mode="SHOW_LAYER", layer_config=text, extra_layer_config=image),
        rule("filmed", reply_mode="SHOW_LAYER", layer_config=video),
        rule("clever", reply_mode="INTELLIGENT_REPLY", robot_id=asset(3)),
    ]


def audio(name: str) -> dict[str, Any]:
    return {"audio_name": name, "audio_url": f"https://shop.example.com/{name}.mp3"}


def paragraph(number: int, said: str) -> dict[str, Any]:
    product = {"product_id": Reference(TEA, "product_id"), "product_title": "Spring tea"}
    return {
        "sequence_no": number,
        "title": f"Part {number}",
        "text_config": {"text": said},
        "relation_product": product,
    }


def scene(said: str) -> list[dict[str, Any]]:
    """One scene with one sentence is the least that is a show."""
    return [{"script_name": "Only", "shoot_scripts": [{"text_config": {"text": said}}]}]


def scenes(said: str) -> list[dict[str, Any]]:
    """One scene is spoken over a picture with layers of each kind, and one is played over a colour."""
    picture = {
        "background_type": "IMAGE",
        "background_asset_id": asset(4),
        "background_config": "https://shop.example.com/background.png",
        "background_image_config": {"dx": 0, "dy": 0, "width": 1080, "height": 1920},
    }
    plain = {"background_type": "COLOR", "background_color_config": "#2F6F5F"}
    recording = {
        "asset_id": asset(5),
        "audio_url": "https://shop.example.com/part.mp3",
        "subtitle_url": "https://shop.example.com/part.srt",
    }
    return [
        {
            "script_name": "Welcome",
            "script_description": "Begins every round.",
            "model_asset_id": asset(6),
            "voice_config": VOICE,
            "background_config": [picture],
            "layer_config": layers(),
            "shoot_scripts": [paragraph(1, said), paragraph(2, "<speak>Until<break time='400ms'/>midnight.</speak>")],
        },
        {
            "script_name": "茶",
            "dh_id": asset(13),
            "background_config": [plain],
            "shoot_scripts": [{"sequence_no": 1, "title": "Played", "audio_config": recording}],
        },
    ]


def layers() -> list[dict[str, Any]]:
    """There is one layer of each kind."""
    about = {"size": {"width": 300, "height": 200}, "rotation": {"angle": 10}, "asset_id": asset(7), "group_id": "top"}
    film = {
        "video_url": "https://shop.example.com/film.mp4",
        "video_cover_url": "https://shop.example.com/film.png",
        "video_sound": 30,
        "loop_count": -1,
        "is_play_the_entire_video": True,
    }
    title = {"text_context": "6Iy2", "font_name": "HarmonyOS_Sans_SC_Regular", "font_size": 64, "font_color": "#FFFFFF"}
    details: list[dict[str, Any]] = [
        {"layer_type": "HUMAN"},
        {"layer_type": "IMAGE", "image_config": {"image_url": "https://shop.example.com/layer.png"}},
        {"layer_type": "VIDEO", "video_config": film},
        {"layer_type": "TEXT", "text_config": title},
    ]
    return [{**it, **about, "position": position(no), "sequence_no": no} for no, it in enumerate(details, start=1)]
