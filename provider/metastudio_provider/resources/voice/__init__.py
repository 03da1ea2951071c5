"""Voices: the training tasks that make them, and checks of recordings."""

RESOURCES = {
    "VoiceTrainingTask": "voice_training_task",
}
