"""Voices: the training tasks that make them, and checks of recordings."""

RESOURCES = {
    "RecordingConfirmation": "recording_confirmation",
    "ShortVoiceTask": "short_voice_task",
    "VoiceTrainingTask": "voice_training_task",
}
