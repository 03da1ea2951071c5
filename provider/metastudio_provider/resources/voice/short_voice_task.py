"""`metastudio:voice:ShortVoiceTask`."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any, TypeAlias

from ...errors import OutcomeUnknown
from ...framework.identity import Identity
from ...framework.job import JobStates, state_in
from ...framework.local_files import FILE_HASHES, DeclaredFile, LocalFile, by_key, file_problems, hashes, local_files
from ...framework.lost import Lost
from ...framework.managed import Managed
from ...framework.marks import Marks
from ...framework.resource import Resource
from ...framework.risks import Risk, Risks
from ...framework.uploads import PENDING_UPLOADS, Uploads
from ...framework.waiting import Condition, wait_or_unfinished
from ...values.diff import Change
from ...values.validation import Problem
from ...wire import operations, voice
from .durations import check_durations
from .material import content_problems
from .models import Nothing, ShortVoiceTaskInputs, UploadOutputs

if TYPE_CHECKING:
    from ...api.client import Api
    from ...call import Call
    from ...settings.model import Settings
    from . import typed

    ManagedTask: TypeAlias = Managed[typed.ShortVoiceTaskInputs, typed.ShortVoiceTaskState]

FILES = local_files(ShortVoiceTaskInputs)

NOT_STARTED = "CREATING"

STATES = JobStates(
    stages={"ENDED": frozenset({"SUCCEED"})}, failed=frozenset({"FAILED", "AUDIT_FAILED", "SPLIT_FAILED"})
)


class NotStarted(Lost):
    """No list shows short tasks. One whose create was lost stays behind: it does nothing before it is started."""

    absent = "The service lists no such tasks, and one that was created does nothing before it is started"
    repeatable = True

    def foreseen(self, id: str | None) -> str:
        """A task whose id is known is taken over; of another one nothing follows."""
        return super().foreseen(id) if id else ""

    def keeps(self, resource: Resource, api: "Api", id: str, inputs: Mapping[str, Any]) -> bool:
        """Whether the task was started. Only the lost answer had the address for its recording."""
        return state_in(resource.show(api, id)) != NOT_STARTED


class AddressedOnce:
    """The service gives the address of a recording once, and confirms nothing."""

    addressing = None

    def addresses_again(self, api: "Api", it: Managed, declared: DeclaredFile) -> Mapping[str, Any]:
        """No answer has another address."""
        return {}

    def stored_parts(self, api: "Api", it: Managed, file: LocalFile) -> Mapping[str, str]:
        """A recording has no parts."""
        return {}

    def confirm(self, api: "Api", it: Managed, declared: DeclaredFile) -> None:
        """Nothing is confirmed."""


class ShortVoiceTask(Resource["typed.ShortVoiceTaskInputs", "typed.ShortVoiceTaskState"]):
    """A short voice task, such as the quality check of a recording before a voice is trained from it: it uploads the
    recording, starts the task and waits for its result. Another recording is another task. The service neither lists
    nor deletes short tasks: deleting the resource only forgets it."""

    token = "metastudio:voice:ShortVoiceTask"
    inputs = ShortVoiceTaskInputs
    report = voice.ShowShortJobResponse
    outputs = UploadOutputs
    identity = Identity("job_id")
    lost = NotStarted()
    creating = operations.create_short_job
    showing = operations.show_short_job
    query = Nothing
    marks = Marks(
        replace=("job_type", "language"),
        unreported=("language", "recording", FILE_HASHES),
        not_compared=("recording",),
        computed_inputs=(FILE_HASHES,),
    )
    timeouts = {"create": 3600, "update": 3600}
    risks = Risks(
        create=Risk("A task; what it costs is not stated. One whose answer is lost is never started."),
        replace=Risk("The task is run again; the old one stays at the service."),
        rename=Risk("The task is run again; the old one stays at the service."),
        delete=Risk("Nothing: the service deletes no short task. The resource is forgotten."),
        retained=True,
    )
    example = """\
type: metastudio:voice:ShortVoiceTask
properties:
  jobType: VOICE_ASSESS
  language: CN
  recording: ./media/recording.zip
"""

    def problems(self, inputs: Mapping[str, Any]) -> Iterator[Problem]:
        """The recording must be there, and hold sound."""
        yield from file_problems(FILES, inputs)
        yield from content_problems(FILES, inputs)

    def computed(self, inputs: Mapping[str, Any]) -> dict[str, Any]:
        """The hash of the recording."""
        found = hashes(FILES, inputs)
        return {FILE_HASHES: found} if found else {}

    def guard_create(self, api: "Api", inputs: Mapping[str, Any]) -> None:
        """Raise Refused for a recording that is too short or too long for this tenant."""
        check_durations(api, FILES, inputs)

    def plan(self, it: "ManagedTask", changes: list[Change], settings: "Settings", call: "Call") -> list[Change]:
        """The changes: another recording is another task, unless this one has not got its own yet."""
        if not changes:
            ended = STATES.reached("ENDED", state_in(it.state)) or state_in(it.state) in STATES.failed
            return [] if ended else [Change(("recording",), "update")]
        waits = state_in(it.state) == NOT_STARTED and bool(it.state.get(PENDING_UPLOADS))
        if waits and {change.path[0] for change in changes} == {FILE_HASHES}:
            return changes
        return [replace(change, replace=True) for change in changes]

    def concerns(self, state: Mapping[str, Any], api: "Api | None" = None) -> str | None:
        """A task that failed."""
        if state_in(state) not in STATES.failed:
            return None
        return f"{_failure(state)} Change `recording`, or replace the resource, to run another task."

    def after_create(self, api: "Api", it: "ManagedTask", answer: Mapping[str, Any]) -> dict[str, Any]:
        """Upload the recording, start the task, wait for its result."""
        uploads = Uploads(AddressedOnce(), api, it, FILES)
        uploads.offer(answer)
        if not answer:  # an interrupted run started it
            uploads.done = by_key(it.inputs.get("file_hashes"))
        return self._run(api, it, uploads, started=not answer)

    def update(self, api: "Api", it: "ManagedTask", changes: Sequence[Change]) -> dict[str, Any]:
        """Go on with what was interrupted."""
        started = state_in(self.show(api, it.id)) != NOT_STARTED
        extra = self._run(api, it, Uploads(AddressedOnce(), api, it, FILES), started=started)
        return {**self.show(api, it.id), **extra}

    def delete(self, api: "Api", it: "ManagedTask") -> None:
        """Forget the task, and say so."""
        api.call.warn(f"The service deletes no short voice task: {it.id} stays there, and is only forgotten here.")

    def list_items(self, api: "Api", query: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
        """Nothing: the service has no list of short tasks."""
        yield from ()

    def _run(self, api: "Api", it: "ManagedTask", uploads: Uploads, *, started: bool) -> dict[str, Any]:
        """Upload what is left, start the task, wait for its end."""
        if not started:
            with uploads.kept():
                uploads.run()
                self._start(api, it)
            uploads.end(submitted=True)
        wait_or_unfinished(
            lambda: self.show(api, it.id),
            Condition(
                reached=lambda report: STATES.reached("ENDED", state_in(report)),
                describe=lambda report: f"{it.id}: {state_in(report)}, waiting for the result",
                failure=lambda report: _failure(report) if state_in(report) in STATES.failed else None,
            ),
            api.call,
            id=it.id,
            kept=uploads.outputs,
            ended=lambda error: f"waiting for the result ended: {error}",
        )
        return uploads.outputs

    def _start(self, api: "Api", it: "ManagedTask") -> None:
        """Start the task. Where the answer was lost, its state says whether that was done."""
        try:
            api.request(operations.commit_short_job, path=self.identity.path_of(it.id))
        except OutcomeUnknown:
            if state_in(self.show(api, it.id)) == NOT_STARTED:
                raise


def _failure(report: Mapping[str, Any]) -> str:
    """Why a task failed, as a sentence."""
    reason = report.get("job_failed_reason") or report.get("job_failed_code") or "the service gave no reason"
    return f"The task is in state {state_in(report)}: {str(reason).rstrip('.')}."
