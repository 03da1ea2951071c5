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
room_confirmation = metastudio.live.RoomConfirmation("roomConfirmation",
    room_id=room.room_id,
    script_version=room.script_version,
    action=metastudio.live.RoomConfirmationAction.CONFIRM)
