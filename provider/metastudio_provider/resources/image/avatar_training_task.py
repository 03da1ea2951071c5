"""`metastudio:image:AvatarTrainingTask`."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ...errors import Refused
from ...framework.identity import Identity
from ...framework.managed import Managed
from ...framework.resource import Resource
from ...framework.waiting import Condition, wait_for
from ...values.convert import to_wire
from ...values.diff import Change
from ...values.shape import shape_of
from ...values.validation import Problem
from ...wire import image, operations
from .local_files import FILES, file_problems, hashes, part_count
from .models import AvatarTrainingTaskInputs, AvatarTrainingTaskOutputs
from .states import AUTOMATIC_REVIEW, CHANGEABLE, DELETABLE, WAITING_FOR_FILES, reached
from .submission import Submission, submits

if TYPE_CHECKING:
    from ...api.client import Api
    from ...call import Call
    from ...settings.model import Settings

STEERING = frozenset({"submit", "wait_for"})
"""Inputs that say how far the provider takes the task; they can change in every state."""

CREATE_ONLY = frozenset(shape_of(image.Create2dModelTrainingJobReq).fields) - frozenset(
    shape_of(image.Update2dModelTrainingJobReq).fields
)
"""Properties that the service takes at creation and never again."""


class AvatarTrainingTask(Resource):
    """A task that trains a 2D avatar from a video of a person: it creates the task, uploads the local files, submits it
    for review, and keeps its id whatever happens. Training goes on for days after the resource is created; `wait_for`
    waits for it."""

    token = "metastudio:image:AvatarTrainingTask"
    inputs = AvatarTrainingTaskInputs
    report = image.Show2dModelTrainingJobResponse
    outputs = AvatarTrainingTaskOutputs
    identity = Identity("job_id")
    title = "name"
    creating = operations.create2d_model_training_job
    showing = operations.show2d_model_training_job
    updating = operations.update2d_model_training_job
    deleting = operations.delete2d_model_training_job
    listing = operations.list2d_model_training_job
    listed = "jobs"
    query = image.List2DModelTrainingJobQuery

    unordered = ("tags", "supported_service")
    server_default = ("audio_source_type", "is_fast_flexus", "is_flexus", "is_live_copy", "is_ondemand_resource")
    worked_out = ("file_hashes",)
    local = (*(file.name for file in FILES), "file_hashes", "submit", "wait_for", "allow_replace", "samples_basic_info")
    ignored = (
        *(file.name for file in FILES),  # the content counts: `file_hashes`
        "allow_replace",
        "command_message",
        "video_multipart_count",
        "action_video_multipart_count",
    )
    timeouts = {"create": 6 * 3600, "update": 6 * 3600, "delete": 30 * 60}
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
        yield from file_problems(inputs)
        if inputs.get("submit") is True and not inputs.get("training_video"):
            yield Problem(("training_video",), "is required when `submit` is true.")
        if inputs.get("wait_for") and inputs.get("submit", inputs.get("training_video")) in (None, False):
            yield Problem(("wait_for",), "is never reached: without `training_video` or `submit` nothing is submitted.")
        if inputs.get("audio_source_type") == "AUDIO" and not inputs.get("audio_archive"):
            yield Problem(("audio_archive",), "is required when `audio_source_type` is AUDIO.")

    def computed(self, inputs: Mapping[str, Any]) -> dict[str, Any]:
        """The hashes of the local files."""
        found = hashes(inputs)
        return {"file_hashes": found} if found else {}

    def body(self, inputs: Mapping[str, Any]) -> dict[str, Any]:
        """The body of a create, with the number of parts each video is cut into."""
        return {**super().body(inputs), **_part_counts(inputs)}

    def plan(self, it: Managed, changes: list[Change], settings: "Settings", call: "Call") -> list[Change]:
        """Replace only what is worth nothing yet; refuse what would destroy an avatar or cannot be done.

        Without changes, a submission that was not made and a wait that was broken off are left to do.
        """
        return self._planned(changes, it.state, it.inputs) if changes else self._outstanding(it.state, it.inputs)

    def _planned(self, changes: list[Change], state: Mapping[str, Any], inputs: Mapping[str, Any]) -> list[Change]:
        names = {str(change.path[0]) for change in changes} - STEERING
        now = str(state.get("state", ""))
        if _files_unknown(state, now):
            names -= {"file_hashes"}
        if not names or (now in CHANGEABLE and not names & CREATE_ONLY):
            return changes
        uploads = set(state.get("pending_uploads") or ())
        files = {str(change.path[1]) for change in changes if change.path[0] == "file_hashes" and len(change.path) > 1}
        if now == WAITING_FOR_FILES and names == {"file_hashes"} and files and files <= uploads:
            return changes
        if now == WAITING_FOR_FILES or inputs.get("allow_replace"):
            return [replace(change, replace=change.path[0] not in STEERING) for change in changes]
        what = ", ".join(f"`{name}`" for name in sorted(names & CREATE_ONLY or names))
        why = (
            "the service takes it at creation only"
            if names & CREATE_ONLY
            else f"the task is in state {now}, and the service takes changes after a failed review only"
        )
        raise Refused(
            f"{what} cannot be changed: {why}. Set `allow_replace` to delete this task with its avatar and train a new "
            "one, or take the change back."
        )

    def _outstanding(self, state: Mapping[str, Any], inputs: Mapping[str, Any]) -> list[Change]:
        now, goal = str(state.get("state", "")), inputs.get("wait_for")
        found = []
        if now == WAITING_FOR_FILES and submits(inputs):
            found.append(Change(("submit",), "update"))
        if isinstance(goal, str) and not reached(goal, now):
            found.append(Change(("wait_for",), "update"))
        return found

    def abandon(self, api: "Api", id: str, inputs: Mapping[str, Any]) -> bool:
        """Without its upload addresses, which only the lost answer had, a task can take no files: it makes room for
        one that can. A task that got them before it was lost, or needs none, stays."""
        if not hashes(inputs) or self.show(api, id).get("state") != WAITING_FOR_FILES:
            return False
        super().delete(api, Managed(id))
        return True

    def after_create(self, api: "Api", it: Managed, answer: Mapping[str, Any]) -> dict[str, Any]:
        """Upload the files, submit the task, wait as far as `wait_for` says."""
        submission, files = Submission(self, api, it.id, it.inputs), dict(it.inputs.get("file_hashes") or {})
        if not answer and self.show(api, it.id).get("state") != WAITING_FOR_FILES:
            return submission.wait(files)  # a run that was interrupted after the submission: nothing is left to upload
        return submission.run(answer, files, {})

    def update(self, api: "Api", it: Managed, changes: Sequence[Change]) -> dict[str, Any]:
        """Change and resubmit a rejected task, or go on with an upload that was interrupted."""
        inputs, state = it.inputs, it.state
        wanted = dict(inputs.get("file_hashes") or {})
        uploaded = dict(state.get("file_hashes") or {})
        # With another number of parts the service waits for all of them again.
        recut = {file.name for file in FILES if file.parts and inputs.get(file.parts) != it.old_inputs.get(file.parts)}
        stale = {name: value for name, value in wanted.items() if uploaded.get(name) != value or name in recut}
        current = str(self.show(api, it.id).get("state"))
        submission = Submission(self, api, it.id, inputs)
        if _files_unknown(state, current):
            if wanted:
                api.call.warn(f"{inputs['name']} was trained already: its files are taken for the declared ones.")
            uploaded = wanted
        if current == WAITING_FOR_FILES:
            pending = state.get("pending_uploads") or {}
            addresses = {file.address: pending[file.name] for file in FILES if file.name in pending}
            extra = submission.run(addresses, stale, uploaded)
        elif current in CHANGEABLE and {change.path[0] for change in changes} - STEERING:
            body = to_wire(self.put_body(it), shape_of(image.Update2dModelTrainingJobReq))
            if "training_video" in stale:
                body.setdefault("command_message", "UPDATE_VIDEO")
            answer = api.request(self.updating, path={"job_id": it.id}, body={**body, **_part_counts(inputs)})
            extra = submission.run(answer, stale, uploaded)
        else:
            extra = submission.wait(uploaded)
        return {**self.show(api, it.id), **extra}

    def delete(self, api: "Api", it: Managed) -> None:
        """Delete the task with its files and avatar, where its state allows it; the end of an automatic review, which
        takes minutes, is waited for."""
        reviewed: Condition[dict[str, Any]] = Condition(
            lambda report: report.get("state") != AUTOMATIC_REVIEW,
            lambda report: f"{report.get('name', it.id)}: waiting for the automatic review to end, then it is deleted",
        )
        current = str(wait_for(lambda: self.show(api, it.id), reviewed, api.call).get("state"))
        if it.state.get("state") == WAITING_FOR_FILES != current:
            # A task without files is replaced freely; what has become of it since may be worth an avatar.
            raise Refused(
                f"The avatar training task {it.id} is in state {current}, not {WAITING_FOR_FILES} as the stack's state "
                "says. Nothing was deleted; run `pulumi refresh` and look again."
            )
        if current not in DELETABLE:
            raise Refused(
                f"The avatar training task {it.id} is in state {current}, in which the service does not delete it. "
                "Wait for the review or the training to end, or forget it with `pulumi state delete`."
            )
        super().delete(api, it)


def _files_unknown(state: Mapping[str, Any], now: str) -> bool:
    """Whether the files of a submitted task cannot be compared: it was imported, and the service tells no hashes."""
    return "file_hashes" not in state and now not in {*CHANGEABLE, WAITING_FOR_FILES}


def _part_counts(inputs: Mapping[str, Any]) -> dict[str, int]:
    return {
        file.parts: inputs.get(file.parts) or part_count(Path(inputs[file.name]))
        for file in FILES
        if file.parts and inputs.get(file.name)
    }
