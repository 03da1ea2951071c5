import pulumi
import pulumi_metastudio as metastudio

room = metastudio.live.Room("room",
    room_name="Spring sale",
    scene_scripts=[{
        "script_name": "Welcome",
        "shoot_scripts": [{
            "sequence_no": 1,
            "text_config": {
                "text": "Welcome to our spring sale!",
            },
        }],
    }])
