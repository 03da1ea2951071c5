"""A training task of another sort than that of avatars, declared for the tests: a voice, trained from sentences.

Its addresses can be asked for again, the properties of a task that is not submitted can change, and they travel with
the submission.
"""

import threading
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Literal

from metastudio_provider.call import Call
from metastudio_provider.errors import Conflict, NotFound, Unfinished
from metastudio_provider.framework.identity import Identity
from metastudio_provider.framework.job import TrainingStates
from metastudio_provider.framework.local_files import DeclaredFile, hashes_of, local_file
from metastudio_provider.framework.managed import Managed
from metastudio_provider.framework.marks import Marks
from metastudio_provider.framework.resource import ProviderOutputs
from metastudio_provider.framework.training import TrainingTask, training_marks
from metastudio_provider.settings.model import Settings
from metastudio_provider.values.diff import Change, changes
from metastudio_provider.values.model import Model
from metastudio_provider.wire.operation import Operation

from .storage import Service

if TYPE_CHECKING:
    from metastudio_provider.api.client import Api

CREATE, SHOW = Operation("create", "POST", "/jobs"), Operation("show", "GET", "/jobs/{job_id}")
COMMIT, DELETE = Operation("commit", "POST", "/jobs/{job_id}"), Operation("delete", "DELETE", "/jobs/{job_id}")
LABEL = Operation("label", "PUT", "/batch")
ADDRESSES = Operation("addresses", "GET", "/jobs/{job_id}/uploading-address-url")

IN_REVIEW, IN_TRAINING = frozenset({"SYSTEM_AUDITING", "AUDITING"}), frozenset({"WAITING", "PROCESSING", "FAILED"})
STATES = TrainingStates(
    stages={
        "SUBMITTED": IN_REVIEW | IN_TRAINING | {"AUDIT_FAILED", "SUCCEED"},
        "REVIEWED": IN_TRAINING | {"SUCCEED"},
        "TRAINED": frozenset({"SUCCEED"}),
    },
    failed=frozenset({"AUDIT_FAILED", "FAILED"}),
    untrained=frozenset({"CREATING", "AUDIT_FAILED", "FAILED"}),
    waiting=frozenset({"CREATING"}),
    changeable=frozenset({"CREATING", "AUDIT_FAILED"}),
    deletable=frozenset({"CREATING", "AUDIT_FAILED", "FAILED", "SUCCEED"}),
    delaying=frozenset({"SYSTEM_AUDITING"}),
)


class CommitReq(Model):
    """What the service takes with a submission."""

    voice_name: str
    description: str | None = None


class VoiceFiles(CommitReq):
    """Definition of a voice, and its files."""

    create_type: str | None = None
    batch_name: str | None = None
    letter: Annotated[str | None, local_file("Letter.", what="letter", address="letter_url")] = None
    audio: Annotated[
        list[str] | None,
        local_file("Audio.", what="recordings", address="segments.audio", content_type="audio/wav", confirm="SENTENCE"),
    ] = None
    texts: Annotated[
        list[str] | None,
        local_file("Texts.", what="texts", address="segments.text", content_type="text/plain", confirm="SENTENCE"),
    ] = None


@hashes_of(VoiceFiles)
class VoiceHashes(Model):
    """Hashes of the files."""


class VoiceInputs(VoiceFiles):
    """Definition of a voice, its files, and how far the provider takes it."""

    submit: bool | None = None
    wait_for: Literal["SUBMITTED", "REVIEWED", "TRAINED"] | None = None
    allow_replace: bool | None = None
    allow_delete: bool | None = None
    file_hashes: VoiceHashes | None = None


class VoiceReport(Model):
    """What the service shows."""

    job_id: str
    state: str | None = None
    voice_name: str | None = None
    create_type: str | None = None
    batch_name: str | None = None
    job_failed_reason: str | None = None
    asset_id: str | None = None


class VoiceQuery(Model):
    """The list has no filters."""


class VoiceOutputs(ProviderOutputs):
    """What the provider keeps."""

    pending_uploads: dict[str, list[str]] | None = None


class VoiceTask(TrainingTask):
    """A task that trains a voice."""

    token = "metastudio:voice:VoiceTrainingTask"
    inputs, report, outputs = VoiceInputs, VoiceReport, VoiceOutputs
    identity, name_property = Identity("job_id"), "voice_name"
    creating, showing, deleting, addressing = CREATE, SHOW, DELETE, ADDRESSES
    states, product, trained, material, changing = STATES, "voice", "asset_id", ("audio",), CommitReq
    marks = training_marks(VoiceInputs) | Marks(unreported=("description",))
    query, aside, changes_with_submission = VoiceQuery, ("batch_name",), True

    def list_items(self, api: "Api", query: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
        """The tasks that there are."""
        service = self._service(api)
        assert isinstance(service, VoiceService)
        yield from map(dict, service.jobs.values())

    def change(self, api: "Api", it: Managed, stale: set[str]) -> Mapping[str, Any]:
        """Nothing: the submission carries what changed. Addresses are asked for when they are needed."""
        return {}

    def set_aside(self, api: "Api", it: Managed) -> None:
        """Set the label."""
        api.request(LABEL, path=self.identity.path_of(it.id), body={"batch_name": it.inputs["batch_name"]})

    def submit(self, api: "Api", it: Managed) -> None:
        """Submit the task with its properties."""
        body = {name: it.inputs[name] for name in CommitReq.model_fields if name in it.inputs}
        api.request(COMMIT, path=self.identity.path_of(it.id), body=body)

    def confirm(self, api: "Api", it: Managed, declared: DeclaredFile) -> None:
        """Have a sentence compared with its text."""
        self._service(api).confirm(api, it, declared)

    def failure(self, report: Mapping[str, Any]) -> str:
        """What the service says."""
        return str(report.get("job_failed_reason", ""))

    def _service(self, api: Any) -> Service:
        """The service that stands behind the api of the tests."""
        assert isinstance(api, Service)
        return api


TASK = VoiceTask()


@dataclass
class VoiceService(Service):
    """The service of voices. `jobs` are its tasks; `asked` what it was asked to do, by operation."""

    renews: bool = True
    jobs: dict[str, dict[str, Any]] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)
    passed: float = 0.0
    project_id: str = "p1"

    def request(
        self,
        operation: Operation,
        *,
        path: Mapping[str, str] = {},
        query: Mapping[str, Any] = {},
        body: Any = None,
        **checks: Any,
    ) -> dict[str, Any]:
        self.asked.append(operation.name)
        if operation is CREATE:
            job_id = f"job-{len(self.asked)}"
            self.jobs[job_id] = {"job_id": job_id, "state": "CREATING", **body}
            self.stored.clear()
            return {"job_id": job_id, **self.answer()}
        job = self.jobs.get(path["job_id"])
        if job is None:
            raise NotFound("GET", "/jobs", 404, "MSS.41000003", "training task not found")
        if operation is ADDRESSES:
            return self.answer()
        if operation is LABEL:
            job.update(body)
        if operation is DELETE:
            self._allow(job, STATES.deletable)
            del self.jobs[path["job_id"]]
        if operation is COMMIT:
            self._allow(job, STATES.changeable)
            self._fail(job)
            job |= {**body, "state": "SYSTEM_AUDITING"}
        return dict(job)

    def begin(self) -> None:
        """A run begins, which may take an hour. Where it waits, an automatic review ends."""
        self.passed = 0.0
        self.call = Call(deadline=3600.0, now=lambda: self.passed, wait=self._pass)

    def _pass(self, _event: threading.Event, seconds: float) -> bool:
        self.passed += seconds
        for job in self.jobs.values():
            if job["state"] == "SYSTEM_AUDITING":
                job["state"] = "AUDITING"
        return False

    def _allow(self, job: Mapping[str, Any], states: frozenset[str]) -> None:
        if job["state"] not in states:
            raise AssertionError(f"the provider asked for this in state {job['state']}")

    def _fail(self, job: Mapping[str, Any]) -> None:
        if self._fault() == "refused":
            raise Conflict("POST", "/jobs", 403, "MSS.41000012", "too many tasks")


@dataclass
class VoiceStack:
    """A stack with one voice, run by run, as the lifecycle does it."""

    folder: Path
    service: VoiceService = field(default_factory=VoiceService)
    inputs: dict[str, Any] = field(default_factory=dict)
    it: Managed | None = None
    replaced: list[Managed] = field(default_factory=list)
    """The tasks that were replaced and are still to be deleted."""

    def __post_init__(self) -> None:
        self.api: Any = self.service
        self.settings = Settings.resolve({"simulator": ":memory:"}, {})
        self.inputs = {
            "voice_name": "Lin",
            "letter": self.write("letter", "letter"),
            "audio": [self.write(f"{index}.wav", f"audio {index}") for index in range(2)],
            "texts": [self.write(f"{index}.txt", f"text {index}") for index in range(2)],
        }

    def write(self, name: str, content: str) -> str:
        (self.folder / name).write_text(content, encoding="utf-8")
        return str(self.folder / name)

    def checked(self) -> dict[str, Any]:
        assert list(TASK.problems(self.inputs)) == []
        return {**self.inputs, **TASK.computed(self.inputs)}

    def up(self) -> list[Change]:
        """One run; the changes that were made. Raises what it ends with."""
        self.service.begin()
        if self.it is None:
            self._create()
            return []
        self.it = self.refreshed()
        plan = self.plan()
        if any(change.replace for change in plan):
            old = self.it
            try:
                self._create()
            finally:
                if self.it is not old:  # a create that was refused replaces nothing
                    self.replaced.append(old)
        elif plan:
            old, inputs = self.it, self.checked()
            it = Managed(old.id, inputs, old.inputs, old.state)
            try:
                self._keep(it, TASK.update(self.api, it, plan))
            except Unfinished as error:
                self._keep(it, {**old.state, **error.state})
                raise
        self._delete_replaced()
        return plan

    def plan(self) -> list[Change]:
        """The changes of the next run. Raises Refused."""
        assert self.it is not None
        inputs = self.checked()
        compared = TASK.marks.compared
        found = changes(TASK.input_shape, compared(inputs), compared(self.it.state), self.it.inputs)
        it = Managed(self.it.id, inputs, self.it.inputs, self.it.state)
        return TASK.plan(it, found, self.settings, Call())

    def refreshed(self) -> Managed:
        assert self.it is not None
        report = TASK.show(self.api, self.it.id)
        kept = {name: self.it.state[name] for name in ("file_hashes", "pending_uploads") if name in self.it.state}
        return Managed(self.it.id, self.it.inputs, state={**self._local(self.it.inputs), **report, **kept})

    def _create(self) -> None:
        inputs = self.checked()
        id, answer = TASK.create(self.api, inputs)
        it = Managed(id, inputs)
        try:
            extra = TASK.after_create(self.api, it, answer)
        except Unfinished as error:
            self._keep(it, error.state)
            raise
        self._keep(it, extra)

    def _keep(self, it: Managed, outputs: Mapping[str, Any]) -> None:
        report = TASK.show(self.api, it.id)
        given = {**self._local(it.inputs), **outputs, **report}
        self.it = Managed(
            it.id, it.inputs, state={name: value for name, value in given.items() if value not in (None, {})}
        )

    def _local(self, inputs: Mapping[str, Any]) -> dict[str, Any]:
        return {name: inputs[name] for name in TASK.marks.unreported if name in inputs and name != "file_hashes"}

    def _delete_replaced(self) -> None:
        while self.replaced:
            TASK.delete(self.api, replace(self.replaced[0], inputs=self.checked()))
            self.replaced.pop(0)
