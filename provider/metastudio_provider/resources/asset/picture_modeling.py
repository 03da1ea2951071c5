"""`metastudio:asset:PictureModelingJob`."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

from ...errors import Refused
from ...framework.identity import Identity
from ...framework.job import JobStates, state_in
from ...framework.local_files import FILE_HASHES, declared_files, file_problems, hashes
from ...framework.lost import FoundByName
from ...framework.managed import Managed
from ...framework.marks import Marks
from ...framework.resource import Resource
from ...framework.risks import Risk, Risks
from ...framework.waiting import Condition, wait_or_unfinished
from ...values.convert import to_wire
from ...values.diff import Change
from ...values.shape import shape_of
from ...values.validation import Problem
from ...wire import asset, operations
from .act_models import PICTURES, PictureModelingInputs

if TYPE_CHECKING:
    from ...api.client import Api
    from ...call import Call
    from ...settings.model import Settings
    from . import typed

    ManagedJob: TypeAlias = Managed[typed.PictureModelingJobInputs, typed.PictureModelingJobState]

DONE, FAILED = frozenset({"SUCCEED", "PARTIAL_SUCCEED"}), frozenset({"FAILED", "CANCELED"})
STATES = JobStates(stages={"STARTED": DONE | {"PROCESSING"}, "DONE": DONE}, failed=FAILED)
AGAIN = "Another model is made of the photo; the first one stays in the library."


class FoundByStart(FoundByName):
    """A job tells when it started, which stands for its creation."""

    def candidates(self, resource: Resource, api: "Api", inputs: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
        """The jobs of this name."""
        for item in super().candidates(resource, api, inputs):
            yield {**item, "create_time": item.get("start_time")}


class PictureModelingJob(Resource["typed.PictureModelingJobInputs", "typed.PictureModelingJobState"]):
    """A job that makes a stylised 3D avatar from a photo: that of a local file, or that at an address. A change makes
    another model, and the first one stays in the library. The service keeps its jobs: deleting the resource only
    forgets it. This part of the service is probably discontinued."""

    token = "metastudio:asset:PictureModelingJob"
    inputs = PictureModelingInputs
    report = asset.ShowPictureModelingJobResponse
    identity = Identity("job_id")
    name_property = "name"
    lost = FoundByStart()
    creating = operations.create_picture_modeling_by_url_job
    showing = operations.show_picture_modeling_job
    listing = operations.list_picture_modeling_jobs
    query = asset.ListPictureModelingJobsQuery
    timeouts = {"create": 3 * 3600, "update": 3 * 3600}

    marks = Marks(
        replace=("name", "style_id", "picture_url", "notify_url"),
        unreported=("picture_file", "picture_url", "notify_url", "wait_for", FILE_HASHES),
        not_compared=("picture_file",),
        computed_inputs=(FILE_HASHES,),
    )
    risks = Risks(
        create=Risk("A job, and the model that it makes; several may have one name."),
        replace=Risk(AGAIN),
        rename=Risk(AGAIN),
        delete=Risk("Nothing: the service keeps the job, and the model is an asset."),
        retained=True,
    )
    example = """\
type: metastudio:asset:PictureModelingJob
properties:
  name: Host Lin
  styleId: system_female_001
  pictureFile: ./media/lin.png
"""

    def problems(self, inputs: Mapping[str, Any]) -> Iterator[Problem]:
        """There is one photo; its address is one of the web."""
        yield from file_problems(PICTURES, inputs)
        url = inputs.get("picture_url")
        if isinstance(url, str) and not url.startswith(("http://", "https://")):
            yield Problem(("picture_url",), "must begin with http:// or https://.")
        given = [name for name in ("picture_file", "picture_url") if inputs.get(name) is not None]
        if len(given) == 2:
            yield Problem(("picture_url",), "cannot be declared beside `picture_file`.")
        elif not given:
            yield Problem(("picture_url",), "or `picture_file` is needed to make a model.", advice=True)

    def computed(self, inputs: Mapping[str, Any]) -> dict[str, Any]:
        """The hash of the photo."""
        found = hashes(PICTURES, inputs)
        return {FILE_HASHES: found} if found else {}

    def create(self, api: "Api", inputs: "typed.PictureModelingJobInputs") -> tuple[str, Mapping[str, Any]]:
        """Start the job: with the photo in a form, or with its address."""
        if inputs.get("picture_url") is None and inputs.get("picture_file") is None:
            raise Refused("There is no photo to make a model of: declare `picture_file` or `picture_url`.")
        body = to_wire(inputs, shape_of(asset.PictureModelingByUrlReq))
        operation = self.creating
        for photo in declared_files(PICTURES, inputs):
            operation, body = operations.create_picture_modeling_job, {**body, "file": Path(photo.path)}
        answer = api.request(operation, body=body)
        return self.identity.created(answer, {}, operation.request({"project_id": api.project_id})), answer

    def after_create(self, api: "Api", it: "ManagedJob", answer: Mapping[str, Any]) -> dict[str, Any]:
        """Wait as far as `wait_for` says."""
        return self._wait(api, it)

    def plan(self, it: Managed, changes: list[Change], settings: "Settings", call: "Call") -> list[Change]:
        """The changes, each of which makes another model; without them, a wait that was broken off."""
        goal, now = it.inputs.get("wait_for"), state_in(it.state)
        waits = goal in STATES.stages and now not in STATES.failed and not STATES.reached(str(goal), now)
        planned = [replace(change, replace=change.path[0] != "wait_for") for change in changes]
        return planned or ([Change(("wait_for",), "update")] if waits else [])

    def update(self, api: "Api", it: "ManagedJob", changes: Sequence[Change]) -> dict[str, Any]:
        """Wait: nothing else of a job can change."""
        return {**self._wait(api, it), **self.show(api, it.id)}

    def delete(self, api: "Api", it: "ManagedJob") -> None:
        """Forget the job: the service deletes none."""

    def _wait(self, api: "Api", it: "ManagedJob") -> dict[str, Any]:
        kept = {FILE_HASHES: it.inputs.get(FILE_HASHES)}
        goal = it.inputs.get("wait_for")
        if goal is not None:
            name = it.inputs["name"]
            wait_or_unfinished(
                lambda: self.show(api, it.id),
                Condition(
                    lambda report: STATES.reached(goal, state_in(report)),
                    lambda report: f"{name}: {state_in(report)} since {report.get('start_time', 'its creation')}",
                    lambda report: f"{name}: {_why(report)}" if state_in(report) in STATES.failed else None,
                ),
                api.call,
                id=it.id,
                kept=kept,
                ended=lambda error: f"waiting for {name} ended: {error} The job goes on.",
            )
        return kept


def _why(report: Mapping[str, Any]) -> str:
    error = report.get("error_info") or {}
    return f"the job is in state {state_in(report)}: {error.get('error_msg') or 'no reason is given'}"
