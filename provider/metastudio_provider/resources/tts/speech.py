"""`metastudio:tts:Speech`."""

from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from ...errors import InDoubt
from ...framework.calls import items_of
from ...framework.evidence import moment
from ...framework.identity import Identity
from ...framework.job import JobStates
from ...framework.lost import CLOCKS_APART, CLOCKS_UNKNOWN, Lost, LostCreate, doubt
from ...framework.resource import Resource
from ...framework.service_job import Job, job_marks
from ...values.convert import to_wire
from ...values.shape import shape_of
from ...wire import operations, tts
from .models import SpeechInputs, SpeechReport

if TYPE_CHECKING:
    from ...api.client import Api

RECORDS = operations.show_tts_job

STARTED = frozenset({"WAITING", "PROCESSING", "SUCCEED"})


class FoundInRecords(Lost):
    """A speech is looked for in the records of synthesis jobs, among those of its voice, format and length.

    Records have no text. So a speech of another text is in doubt, as is one of markup, whose length counts otherwise.
    """

    awaits = True

    def names(self, resource: "Resource") -> set[str]:
        """The voice and the text."""
        return {"voice_asset_id", "text"}

    def key(self, resource: "Resource", inputs: Mapping[str, Any]) -> str:
        """What a record tells of a speech."""
        return f"{inputs.get('voice_asset_id')}/{inputs.get('audio_format')}/{len(str(inputs.get('text')))}"

    def before_create(self, resource: "Resource", api: "Api", inputs: Mapping[str, Any]) -> list[str]:
        """The ids of the records of the last seconds. Older ones are told by their time."""
        if api.service_time is None:
            api.request(RECORDS, query={"limit": 1, "offset": 0})  # its answer has the time
        return [record["job_id"] for record in _records(api, _since(api.service_time, CLOCKS_APART))]

    def find(self, resource: "Resource", api: "Api", lost: LostCreate, inputs: Mapping[str, Any]) -> str | None:
        """The only new record, if it is as that of the speech would be."""
        wanted = {**inputs, **lost.inputs}
        passed = {*lost.taken, *(lost.before or ())}
        doubts = {}
        for record in _records(api, _since(lost.started, CLOCKS_APART if lost.exact else CLOCKS_UNKNOWN)):
            voice = record.get("asset_id")
            if record["job_id"] in passed or (voice and not str(wanted["voice_asset_id"]).startswith(voice)):
                continue
            doubts[record["job_id"]] = doubt(lost, moment(record.get("create_time")), _same(wanted, record))
        if len(doubts) > 1 or any(doubts.values()):
            raise InDoubt(doubts)
        return next(iter(doubts), None)


class Speech(Job):
    """A text that a voice speaks: the service makes an audio file of it, and creating the resource waits until it is
    made. Another text or voice makes another speech, and each one is charged. The addresses of the files are secret and
    hold for an hour; `pulumi refresh` brings new ones. Deleting the resource deletes nothing: the service keeps the
    speech. A speech cannot be imported; `getSpeechRecords` shows what was made."""

    token = "metastudio:tts:Speech"
    inputs = SpeechInputs
    report = SpeechReport
    identity = Identity("job_id")
    lost = FoundInRecords()
    creating = operations.create_async_tts_job
    showing = operations.show_async_tts_job
    listing = RECORDS
    query = tts.ShowTtsJobQuery
    marks = job_marks(SpeechInputs)
    states = JobStates(stages={"STARTED": STARTED, "FINISHED": frozenset({"SUCCEED"})}, failed=frozenset({"FAILED"}))
    what = "The synthesis"
    timeouts = {"create": 60 * 60, "update": 60 * 60}
    example = """\
type: metastudio:tts:Speech
properties:
  text: Welcome to our tea shop.
  voiceAssetId: 6a8b2c1d0e9f4a7b8c5d6e3f2a1b0c9d
  audioFormat: MP3
"""

    def show(self, api: "Api", id: str) -> dict[str, Any]:
        """The job. Its answer does not name it."""
        path = {"project_id": api.project_id, **self.identity.path_of(id)}
        answer = api.request(self.showing, path=path, needed=self.goes_back)
        return self.report_from({**answer, **self.identity.path_of(id)}, self.showing, path)

    def body(self, inputs: Mapping[str, Any]) -> dict[str, Any]:
        """All that the service takes of the inputs, although no report has any of it."""
        taken = shape_of(tts.CreateAsyncTtsJobRequestBody)
        body: dict[str, Any] = to_wire({name: inputs[name] for name in taken.fields if name in inputs}, taken)
        return body

    def list_items(self, api: "Api", query: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
        """The records of background jobs."""
        return super().list_items(api, {"job_type": "ASYNC_JOB", **query})

    def label(self, item: Mapping[str, Any]) -> str:
        """Voice, state and time: a speech has no name."""
        return ", ".join(str(item[name]) for name in ("asset_id", "job_state", "create_time") if item.get(name))


def _records(api: "Api", since: str) -> Iterator[dict[str, Any]]:
    query = {"job_type": "ASYNC_JOB", "create_since": since}
    return api.pages(RECORDS, items_of(RECORDS), query=query, identity="job_id")


def _since(seconds: float | None, slack: float) -> str:
    """A time of the service, less the slack; empty where it is not known, which filters nothing."""
    return "" if seconds is None else datetime.fromtimestamp(seconds - slack, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _same(wanted: Mapping[str, Any], record: Mapping[str, Any]) -> bool:
    """Whether a record tells nothing else than the speech."""
    told = {"audio_format": wanted.get("audio_format") or "WAV", "text_length": len(wanted["text"]) or 1}
    return all(record.get(name, value) == value for name, value in told.items())
