"""Avatars: the training tasks that make them, and commands to these."""

RESOURCES = {
    "AvatarTrainingCommand": "avatar_training_command",
    "AvatarTrainingTask": "avatar_training_task",
}
