import pulumi
import pulumi_metastudio as metastudio

config = pulumi.Config()
voice_task = config.require_secret("voiceTask")
recording_confirmation = metastudio.voice.RecordingConfirmation("recordingConfirmation",
    job_id=voice_task,
    sentences=[
        0,
        1,
        2,
    ])
