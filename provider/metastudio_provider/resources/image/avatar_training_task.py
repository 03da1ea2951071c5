"""`metastudio:image:AvatarTrainingTask`."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any, TypeAlias

from ...framework.evidence import moment
from ...framework.identity import Identity
from ...framework.local_files import DeclaredFile, LocalFile
from ...framework.managed import Managed
from ...framework.marks import Marks
from ...framework.training import TrainingTask, training_marks
from ...values.validation import Problem
from ...wire import image, operations
from .commands import ask, give
from .material import material_problems
from .models import AvatarTrainingTaskInputs, AvatarTrainingTaskOutputs
from .states import STATES

if TYPE_CHECKING:
    from ...api.client import Api
    from . import typed

    ManagedTask: TypeAlias = Managed[typed.AvatarTrainingTaskInputs, typed.AvatarTrainingTaskState]


class AvatarTrainingTask(TrainingTask["typed.AvatarTrainingTaskInputs", "typed.AvatarTrainingTaskState"]):
    """A task that trains a 2D avatar from a video of a person: it creates the task, uploads the local files, submits it
    for review, and keeps its id whatever happens. Training goes on for days after the resource is created; `wait_for`
    waits for it."""

    token = "metastudio:image:AvatarTrainingTask"
    inputs = AvatarTrainingTaskInputs
    report = image.Show2dModelTrainingJobResponse
    outputs = AvatarTrainingTaskOutputs
    identity = Identity("job_id")
    name_property = "name"
    creating = operations.create2d_model_training_job
    showing = operations.show2d_model_training_job
    updating = operations.update2d_model_training_job
    deleting = operations.delete2d_model_training_job
    listing = operations.list2d_model_training_job
    query = image.List2DModelTrainingJobQuery

    states = STATES
    product = "avatar"
    trained = "asset_id"
    material = ("training_video",)
    changing = image.Update2dModelTrainingJobReq

    marks = training_marks(AvatarTrainingTaskInputs) | Marks(
        unordered=("tags", "supported_service"),
        server_default=("audio_source_type", "is_fast_flexus", "is_flexus", "is_live_copy", "is_ondemand_resource"),
        unreported=("samples_basic_info",),
        not_compared=("command_message", "video_multipart_count", "action_video_multipart_count"),
    )
    example = """\
type: metastudio:image:AvatarTrainingTask
properties:
  name: Host Lin
  trainingVideo: ./media/lin.mp4
  idCardImage1: ./media/id-front.png
  idCardImage2: ./media/id-back.png
  authorizationLetter: ./media/letter.png
"""

    def problems(self, inputs: Mapping[str, Any]) -> Iterator[Problem]:
        """Rules across the properties of a task."""
        yield from super().problems(inputs)
        if inputs.get("audio_source_type") == "AUDIO" and not inputs.get("audio_archive"):
            yield Problem(("audio_archive",), "is required when `audio_source_type` is AUDIO.")
        yield from material_problems(self.files, inputs)

    def change(self, api: "Api", it: "ManagedTask", stale: set[str]) -> Mapping[str, Any]:
        """Write a changed task; a new video is announced."""
        if "training_video" in stale and not it.inputs.get("command_message"):
            it = replace(it, inputs={**it.inputs, "command_message": "UPDATE_VIDEO"})
        return super().change(api, it, stale)

    def submit(self, api: "Api", it: "ManagedTask") -> None:
        """Submit the task for review."""
        give(api, it.id, {"command": "SUBMITVERIFYING"})

    def confirm(self, api: "Api", it: "ManagedTask", declared: DeclaredFile) -> None:
        """Give the command that confirms a file."""
        give(api, it.id, {"command": declared.file.confirm})

    def stored_parts(self, api: "Api", it: "ManagedTask", file: LocalFile) -> Mapping[str, str]:
        """Ask for the parts of a video. The answer to a command that was not carried out has none."""
        parts = ask(api, it.id, {"command": file.stored}, reads=True).get("multipart_data") or ()
        return {str(part.get("part_number")): str(part.get("etag", "")).strip('"') for part in parts}

    def since(self, report: Mapping[str, Any]) -> float | None:
        """When the last entry of the log was written: every change of state has one."""
        logs = report.get("operation_logs") or ()
        return moment(logs[-1].get("operate_time")) if logs else None

    def failure(self, report: Mapping[str, Any]) -> str:
        """What the last entry of the log says."""
        said = [log["log_description"] for log in report.get("operation_logs") or () if log.get("log_description")]
        return said[-1] if said else ""
