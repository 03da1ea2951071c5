"""`metastudio:voice:VoiceTrainingTask`."""

import contextlib
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any, TypeAlias

from ...errors import MetaStudioError, Refused
from ...framework.identity import Identity
from ...framework.job import state_in
from ...framework.local_files import DeclaredFile
from ...framework.managed import Managed
from ...framework.marks import Marks
from ...framework.training import TrainingTask, training_marks
from ...framework.training_plan import ALLOW_DELETE, ALLOW_REPLACE
from ...values.convert import to_wire
from ...values.shape import Path, shape_of
from ...values.validation import Problem
from ...wire import operations, voice
from ...wire.operation import Operation
from . import sentences
from .durations import check_durations
from .material import material_problems
from .models import UploadOutputs, VoiceTrainingTaskInputs, VoiceTrainingTaskReport
from .states import REVIEW_FAILED, STATES

if TYPE_CHECKING:
    from ...api.client import Api
    from . import typed

    ManagedTask: TypeAlias = Managed[typed.VoiceTrainingTaskInputs, typed.VoiceTrainingTaskState]

PATHS = {"BASIC": "basic", "MIDDLE": "middle", "ADVANCE": "advance", "THIRD_PARTY": "third-party"}
"""What the create of each edition has in its path. They take and answer the same."""

CREATE = replace(
    operations.create_training_basic_job,
    path=operations.create_training_basic_job.path.replace("basic-jobs", "{edition}-jobs"),
)


class VoiceTrainingTask(TrainingTask["typed.VoiceTrainingTaskInputs", "typed.VoiceTrainingTaskState"]):
    """A task that trains a voice from recordings of a person: it checks the recordings, creates the task, uploads the
    local files, submits it for review, and keeps its id whatever happens. Recordings go in one package, or sentence by
    sentence. Training goes on for days after the resource is created; `wait_for` waits for it."""

    token = "metastudio:voice:VoiceTrainingTask"
    inputs = VoiceTrainingTaskInputs
    report = VoiceTrainingTaskReport
    outputs = UploadOutputs
    identity = Identity("job_id")
    name_property = "voice_name"
    creating = CREATE
    showing = operations.show_voice_training_job
    deleting = operations.delete_voice_training_job
    listing = operations.list_voice_training_job
    addressing = operations.show_job_uploading_address
    query = voice.ListVoiceTrainingJobQuery

    states = STATES
    product = "voice"
    trained = "asset_id"
    material = ("training_data", "recordings")
    changing = voice.CommitJobReq
    changes_with_submission = True
    aside = ("batch_name",)

    marks = training_marks(VoiceTrainingTaskInputs) | Marks(
        unordered=("supported_service",),
        server_default=("create_type", "is_ondemand_resource", "language", "output_language", "sex", "tag"),
        # Only a submission takes the user of a third party, so a new task reports none.
        unreported=("app_user_id", "description", "custom_text", "supported_service"),
    )
    example = """\
type: metastudio:voice:VoiceTrainingTask
properties:
  edition: BASIC
  voiceName: Lin
  sex: FEMALE
  trainingData: ./media/recordings.zip
  authorizationLetter: ./media/letter.png
"""

    def problems(self, inputs: Mapping[str, Any]) -> Iterator[Problem]:
        """Rules across the properties of a task, and what is wrong with its recordings."""
        yield from super().problems(inputs)
        yield from material_problems(self.files, inputs)

    def has_material(self, inputs: Mapping[str, Any]) -> bool:
        """Sentences may also be recorded online, without any local file."""
        return super().has_material(inputs) or inputs.get("create_type") == "SEGMENT"

    def is_worthless(self, it: "ManagedTask") -> bool:
        """Whether nothing is lost with the task. Sentences that somebody recorded online are not had back."""
        return super().is_worthless(it) and not _recorded_online(it.state)

    def guard_create(self, api: "Api", inputs: Mapping[str, Any]) -> None:
        """Raise Refused for a second training, and for recordings that are too short or too long for this tenant."""
        super().guard_create(api, inputs)
        check_durations(api, self.files, inputs)

    def create(self, api: "Api", inputs: "typed.VoiceTrainingTaskInputs") -> tuple[str, Mapping[str, Any]]:
        """Create a task of the declared edition."""
        self.guard_create(api, inputs)
        path = {"edition": PATHS[inputs["edition"]]}
        answer = api.request(CREATE, path=path, body=self.body(inputs))
        return self.identity.created(answer, {}, CREATE.request({"project_id": api.project_id, **path})), answer

    def body(self, inputs: Mapping[str, Any]) -> dict[str, Any]:
        """The body of a create. How the files are sent follows from what is declared."""
        by_sentence = inputs.get("recordings") and not inputs.get("create_type")
        sent = {"create_type": "SEGMENT" if by_sentence else "PACKAGE", **inputs}
        body: dict[str, Any] = to_wire(sent, shape_of(voice.CreateTrainingJobReq))
        return body

    def report_from(self, answer: Mapping[str, Any], operation: Operation, path: Mapping[str, str]) -> dict[str, Any]:
        """The report of a task; its edition is that of the create."""
        edition = answer.get("job_type")
        known = {"edition": edition} if edition in PATHS else {}
        return super().report_from({**answer, **known}, operation, path)

    def show(self, api: "Api", id: str) -> dict[str, Any]:
        """The report of a task. What its review found is asked for where the review failed."""
        report = super().show(api, id)
        if state_in(report) in REVIEW_FAILED:
            with contextlib.suppress(MetaStudioError):  # it only explains
                report["audit_result"] = api.request(operations.show_job_audit_result, path=self.identity.path_of(id))
        return report

    def goes_back(self, path: Path) -> bool:
        """Only the identity: a submission sends what is declared, and nothing of a report."""
        return path == (self.identity.own,)

    def change(self, api: "Api", it: "ManagedTask", stale: set[str]) -> Mapping[str, Any]:
        """Nothing is written: the submission carries what changed. Addresses are asked for when they are needed."""
        if stale:
            check_durations(api, self.files, it.inputs)
        return {}

    def set_aside(self, api: "Api", it: "ManagedTask") -> None:
        """Set the batch label. The service takes none away."""
        if label := it.inputs.get("batch_name"):
            api.request(operations.set_job_batch_name, body={"batch_name": label, "job_ids": [it.id]})
        else:
            api.call.warn("The service takes no batch label away: `batch_name` stays as it is.")

    def submit(self, api: "Api", it: "ManagedTask") -> None:
        """Submit the task with its properties."""
        body = to_wire(it.inputs, shape_of(self.changing))
        api.request(operations.commit_voice_training_job, path=self.identity.path_of(it.id), body=body)

    def addresses_again(self, api: "Api", it: "ManagedTask", declared: DeclaredFile) -> Mapping[str, Any]:
        """New upload addresses, with the names that they have in the answer to a create."""
        answer = super().addresses_again(api, it, declared)
        package = answer.get("package_url") or {}
        return {**answer, **package, "segment_uploading_url": answer.get("segment_url")}

    def confirm(self, api: "Api", it: "ManagedTask", declared: DeclaredFile) -> None:
        """Have the service compare a recording with its text."""
        index = int(declared.place[1])
        positions = sentences.unmatched(api, it.id, index)
        if positions is not None:
            raise MetaStudioError(sentences.said(index, positions))

    def failure(self, report: Mapping[str, Any]) -> str:
        """What the review found, or why the training failed."""
        return "; ".join([*_found(report.get("audit_result") or {}), *_reasons(report)][:5])

    def delete(self, api: "Api", it: "ManagedTask") -> None:
        """Delete the task by its state. Raises Refused where sentences were recorded online for it."""
        given_up = any(said.get(word) for said in (it.state, it.inputs) for word in (ALLOW_DELETE, ALLOW_REPLACE))
        if super().is_worthless(it) and _recorded_online(it.state) and not given_up:
            done = sentences.confirmed(api, it.id)
            if done:
                raise Refused(
                    f"For the voice training task {it.id}, {len(done)} sentences were recorded and confirmed online. "
                    "Nothing was deleted. Set `allow_delete` and run `pulumi up` before; or keep the task at the "
                    "service and forget it with `pulumi state delete`."
                )
        super().delete(api, it)


def _recorded_online(state: Mapping[str, Any]) -> bool:
    """Whether the sentences of a task may have been recorded without the stack's files."""
    return state.get("create_type") == "SEGMENT" and not state.get("recordings")


def _found(audit: Mapping[str, Any]) -> Iterator[str]:
    """What the automatic and the manual review found."""
    for error in (audit.get("system_audit_result") or {}).get("errors") or ():
        subject = error.get("audio_name") or error.get("text_name")
        text = error.get("error_message") or error.get("error_code") or "not accepted"
        yield f"{subject}: {text}".rstrip(".") if subject else text.rstrip(".")
    if message := (audit.get("admin_audit_result") or {}).get("message"):
        yield message.rstrip(".")


def _reasons(report: Mapping[str, Any]) -> Iterator[str]:
    """Why a training failed."""
    reason = report.get("job_failed_reason") or report.get("job_failed_code")
    if reason:
        yield str(reason).rstrip(".")
