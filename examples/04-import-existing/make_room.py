"""Make a room as somebody else would: with the service's API, not with Pulumi. Prints the room's id."""

import httpx
from metastudio_simulator import DEFAULT_PROJECT_ID, Simulator

ROOM = {
    "room_name": "Evening news",
    "room_description": "Made by hand in the console",
    "scene_scripts": [
        {
            "script_name": "Headlines",
            "shoot_scripts": [
                {
                    "sequence_no": 1,
                    "title": "Opening",
                    "text_config": {"text": "Good evening. These are today's headlines."},
                }
            ],
        }
    ],
}

service = httpx.WSGITransport(app=Simulator("metastudio.sqlite", trusted=True).app)
with httpx.Client(transport=service, base_url="https://metastudio.simulator.invalid") as client:
    answer = client.post(f"/v1/{DEFAULT_PROJECT_ID}/smart-live-rooms", json=ROOM)
    print(answer.raise_for_status().json()["room_id"])
