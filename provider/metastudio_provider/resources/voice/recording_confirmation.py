"""`metastudio:voice:RecordingConfirmation`."""

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypeAlias

from ...errors import Unfinished
from ...framework.identity import Identity
from ...framework.lost import WrittenAgain
from ...framework.managed import Managed
from ...framework.marks import Marks
from ...framework.resource import Resource
from ...framework.risks import Risk, Risks
from ...values.diff import Change
from ...wire import operations, voice
from . import sentences
from .models import RecordingConfirmationInputs, RecordingConfirmationOutputs, RecordingConfirmationReport
from .states import STATES

if TYPE_CHECKING:
    from ...api.client import Api
    from ...call import Call
    from ...settings.model import Settings
    from . import typed

    ManagedConfirmation: TypeAlias = Managed[typed.RecordingConfirmationInputs, typed.RecordingConfirmationState]


class RecordingConfirmation(Resource["typed.RecordingConfirmationInputs", "typed.RecordingConfirmationState"]):
    """The confirmation of sentences that somebody recorded online for a voice training task: the service compares each
    recording with its text. A sentence that does not match is an error that names the positions in the text; the next
    `pulumi up` confirms what is left. A sentence that was recorded anew is confirmed again. There is no way back, so
    deleting the resource leaves the sentences confirmed."""

    token = "metastudio:voice:RecordingConfirmation"
    inputs = RecordingConfirmationInputs
    report = RecordingConfirmationReport
    outputs = RecordingConfirmationOutputs
    identity = Identity("job_id")
    lost = WrittenAgain()  # to confirm a sentence once more changes nothing
    creating = operations.confirm_training_segment
    showing = operations.show_voice_training_job
    listing = operations.list_voice_training_job
    query = voice.ListVoiceTrainingJobQuery
    marks = Marks(
        references={"job_id": ("metastudio:voice:VoiceTrainingTask", "job_id")},
        replace=("job_id",),
        unordered=("sentences",),
    )
    risks = Risks(
        create=Risk("The sentences are confirmed where they match their texts."),
        replace=Risk("Nothing: the same sentences are confirmed again."),
        rename=Risk("Nothing: the same sentences are confirmed again."),
        delete=Risk("Nothing: the service takes no confirmation back."),
        retained=True,
    )
    example = """\
type: metastudio:voice:RecordingConfirmation
properties:
  jobId: ${voiceTask}
  sentences: [0, 1, 2]
"""

    def plan(
        self, it: "ManagedConfirmation", changes: list[Change], settings: "Settings", call: "Call"
    ) -> list[Change]:
        """The changes. Sentences that are confirmed beside the declared ones are none, and a task that was submitted
        has none."""
        wanted, there = it.inputs.get("sentences"), it.state.get("sentences") or ()
        if any(change.replace for change in changes) or not isinstance(wanted, list):
            return changes
        if set(wanted) <= set(there) or it.state.get("state") not in STATES.changeable:
            return [change for change in changes if change.path[0] != "sentences"]
        return changes

    def create(self, api: "Api", inputs: "typed.RecordingConfirmationInputs") -> tuple[str, Mapping[str, Any]]:
        """Confirm the sentences."""
        id = inputs["job_id"]
        return id, {self.identity.own: id, "unmatched": self._confirm(api, id, inputs)}

    def after_create(self, api: "Api", it: "ManagedConfirmation", answer: Mapping[str, Any]) -> dict[str, Any]:
        """What does not match. Raises Unfinished for it."""
        return self._ended(it.id, answer.get("unmatched") or {})

    def show(self, api: "Api", id: str) -> dict[str, Any]:
        """The task, and the sentences that are confirmed."""
        return {**super().show(api, id), "sentences": sentences.confirmed(api, id)}

    def update(self, api: "Api", it: "ManagedConfirmation", changes: Sequence[Change]) -> dict[str, Any]:
        """Confirm what is not confirmed."""
        ended = self._ended(it.id, self._confirm(api, it.id, it.inputs))
        return {**self.show(api, it.id), **ended}

    def delete(self, api: "Api", it: "ManagedConfirmation") -> None:
        """Forget the confirmation; the sentences stay confirmed."""

    def list_items(self, api: "Api", query: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
        """The tasks of which sentences are confirmed."""
        for item in super().list_items(api, query):
            if item.get("create_type") == "SEGMENT" and sentences.confirmed(api, item["job_id"]):
                yield item

    def _confirm(self, api: "Api", id: str, inputs: Mapping[str, Any]) -> dict[str, list[int]]:
        """Confirm the declared sentences; returns the positions of those that do not match."""
        found = {}
        for index in sorted({*inputs["sentences"]}):
            positions = sentences.unmatched(api, id, index)
            if positions is not None:
                found[str(index)] = positions
        return found

    def _ended(self, id: str, unmatched: Mapping[str, list[int]]) -> dict[str, Any]:
        """The outputs after sentences were confirmed. Raises Unfinished where some do not match."""
        outputs = {"unmatched": dict(unmatched)}
        if unmatched:
            told = [sentences.said(int(index), positions) for index, positions in unmatched.items()]
            raise Unfinished(id, outputs, [*told, "Record them anew, then run again."])
        return outputs
