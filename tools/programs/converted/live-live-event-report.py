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
on_air = metastudio.live.LivestreamTask("onAir",
    room_id=room.room_id,
    triggers={
        "date": "2026-11-22",
    })
live_event_report = metastudio.live.LiveEventReport("liveEventReport",
    room_id=on_air.room_id,
    job_id=on_air.job_id,
    events=[{
        "type": 1,
        "content": "{\"user\": {\"userId\": \"7\", \"name\": \"Li\"}, \"content\": \"how much is it?\"}",
    }])
