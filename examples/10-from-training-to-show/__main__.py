"""A voice, an avatar, and a room that takes both of them once they are trained."""

from pathlib import Path

import pulumi
from metastudio_provider import image, live, voice
from studio import record

speaker = voice.VoiceTrainingTask(
    "speaker",
    edition="BASIC",
    voice_name="The host of the tea house",
    sex="FEMALE",
    tag="LIVE",
    training_data=record(Path("recordings")),
)
host = image.AvatarTrainingTask(
    "host",
    name="Lin Xiaoman",
    training_video="media/training.mp4",
    id_card_image1="media/id-front.png",
    id_card_image2="media/id-back.png",
    authorization_letter="media/authorization-letter.png",
)
scene = {
    "script_name": "Welcome",
    # An avatar in training has no id: the property is left out until then.
    "model_asset_id": host.asset_id,
    # Here the id is required inside of the voice, so the whole voice is left out.
    "voice_config": speaker.asset_id.apply(lambda id: {"voice_asset_id": id} if id else None),
    "shoot_scripts": [{"sequence_no": 1, "text_config": {"text": "Good evening, and welcome to the tea house."}}],
}
room = live.Room("tasting", room_name="An evening of tea", scene_scripts=[scene])

pulumi.export("speaker", speaker.state)
pulumi.export("host", host.status)
pulumi.export("room", room.room_id)
