"""A voice for the tea house, of the basic edition."""

from pathlib import Path

import pulumi
from metastudio_provider import voice
from studio import record

task = voice.VoiceTrainingTask(
    "host",
    edition="BASIC",
    voice_name="The host of the tea house",
    description="Warm and unhurried",
    sex="FEMALE",
    tag="LIVE",
    training_data=record(Path("recordings")),
)

pulumi.export("state", task.state)
pulumi.export("review", task.audit_result)
pulumi.export("voice", task.asset_id)
