"""Functions of the avatar training system."""

from ...framework.function import Get, GetAll
from ...wire import image, operations
from .models import AvatarTrainingTaskIdentity


class GetAvatarTrainingTask(Get):
    """Shows one avatar training task with its logs and download addresses."""

    token = "metastudio:image:getAvatarTrainingTask"
    arguments = AvatarTrainingTaskIdentity
    result = image.Show2dModelTrainingJobResponse
    identity = "job_id"
    showing = operations.show2d_model_training_job


class GetAvatarTrainingTasks(GetAll):
    """Lists the avatar training tasks that match every given filter, in summary form."""

    token = "metastudio:image:getAvatarTrainingTasks"
    arguments = image.List2DModelTrainingJobQuery
    result = image.List2dModelTrainingJobResponse
    listing = operations.list2d_model_training_job
    listed = "jobs"
    identity = "job_id"
