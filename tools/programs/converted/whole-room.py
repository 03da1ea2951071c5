import pulumi
import pulumi_metastudio as metastudio

room = metastudio.live.Room("room",
    room_name="Spring sale",
    room_description="Thirty minutes every evening at eight",
    scene_scripts=[
        {
            "script_name": "Welcome",
            "model_asset_id": "5f0c4a2be8d94c6f9f3f0f6f5f9b1a01",
            "voice_config": {
                "voice_asset_id": "9b2d7e61c3a84f0aa5d21c7be0f4d802",
                "speed": 105,
            },
            "background_config": [{
                "background_type": metastudio.common.BackgroundConfigInfoBackgroundType.COLOR,
                "background_color_config": "#2F6F5F",
            }],
            "layer_config": [{
                "layer_type": metastudio.common.LayerConfigLayerType.TEXT,
                "position": {
                    "dx": 60,
                    "dy": 120,
                    "layer_index": 10,
                },
                "text_config": {
                    "text_context": "Spring sale · everything half price",
                    "font_name": "HarmonyOS_Sans_SC_Black",
                    "font_size": 64,
                    "font_color": "#FFFFFF",
                },
            }],
            "shoot_scripts": [
                {
                    "sequence_no": 1,
                    "title": "Hello",
                    "text_config": {
                        "text": "Good evening, and welcome to our spring sale!",
                    },
                },
                {
                    "sequence_no": 2,
                    "title": "Rules",
                    "text_config": {
                        "text": "Everything you see tonight is half price until midnight.",
                    },
                },
            ],
        },
        {
            "script_name": "Tea",
            "shoot_scripts": [{
                "sequence_no": 1,
                "title": "First flush",
                "text_config": {
                    "text": "<speak>This is our first flush.<break time=\"500ms\"/>Picked by hand, three weeks ago.</speak>",
                },
            }],
        },
    ],
    play_policy={
        "repeat_count": -1,
        "auto_play_script": True,
        "play_mode": metastudio.live.PlayPolicyPlayMode.TEXT,
    },
    video_config={
        "width": 1080,
        "height": 1920,
        "bitrate": 4000,
        "frame_rate": metastudio.common.VideoConfigFrameRate.RATE25,
    })
pulumi.export("roomId", room.room_id)
pulumi.export("state", room.room_state)
