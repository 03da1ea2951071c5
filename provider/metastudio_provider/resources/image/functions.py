"""Functions of the avatar training system."""

from ...framework.function import get, get_all
from .avatar_training_task import AvatarTrainingTask

FUNCTIONS = (
    get(AvatarTrainingTask, "Shows one avatar training task with its logs and download addresses."),
    get_all(AvatarTrainingTask, "Lists the avatar training tasks that match every given filter, in summary form."),
)
