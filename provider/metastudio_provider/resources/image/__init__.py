"""Avatars: the training tasks that make them."""

RESOURCES = {
    "AvatarTrainingTask": "avatar_training_task",
}
