"""一场数字人带货直播：规则库 -> 直播间，以及主播形象的训练任务。"""

import pulumi
from metastudio_provider import image, live
from rules import RULES
from show import BACKGROUNDS, SCENES


def scene(name: str, paragraphs: list[tuple[str, str]]) -> live.LiveVideoScriptInfo:
    """一个场景：纯色背景、标题图层和几段口播。"""
    return {
        "script_name": name,
        "model_asset_id": "5f0c4a2be8d94c6f9f3f0f6f5f9b1a01",
        "voice_config": {"voice_asset_id": "9b2d7e61c3a84f0aa5d21c7be0f4d802", "speed": 105},
        "background_config": [{"background_type": "COLOR", "background_color_config": BACKGROUNDS[name]}],
        "layer_config": [
            {
                "layer_type": "TEXT",
                "position": {"dx": 60, "dy": 120, "layer_index": 10},
                "text_config": {"text_context": f"小满茶席 · {name}", "font_size": 64, "font_color": "#FFFFFF"},
            }
        ],
        "shoot_scripts": [
            {"sequence_no": number, "title": title, "text_config": {"text": text}}
            for number, (title, text) in enumerate(paragraphs, start=1)
        ],
    }


library = live.InteractionRuleLibrary("tea-talk", group_name="茶席互动规则", interaction_rules=RULES)

room = live.Room(
    "tea-show",
    room_name="小满的春茶专场",
    room_description="每晚八点，三十分钟一轮，循环播放",
    scene_scripts=[scene(name, paragraphs) for name, paragraphs in SCENES.items()],
    interaction_rules=library.room_rules,
    play_policy={"repeat_count": -1, "auto_play_script": True, "play_mode": "TEXT", "random_play_mode": "NONE"},
    video_config={"width": 1080, "height": 1920, "bitrate": 4000, "frame_rate": "25"},
    output_urls=["rtmp://push.example.com/live"],
    stream_keys=[pulumi.Output.secret("tea-show-stream-key")],
)

host = image.AvatarTrainingTask(
    "lin-xiaoman",
    name="林小满",
    tags=["茶", "带货"],
    training_video="media/training.mp4",
    id_card_image1="media/id-front.png",
    id_card_image2="media/id-back.png",
    authorization_letter="media/authorization-letter.png",
    cover_image="media/cover.png",
)

pulumi.export("room_id", room.room_id)
pulumi.export("library_id", library.group_id)
pulumi.export("training_state", host.state)
