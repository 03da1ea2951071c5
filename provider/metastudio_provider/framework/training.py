"""Training tasks: local files are uploaded, the task is submitted for review, and training goes on for days."""

import functools
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, cast

from ..errors import OutcomeUnknown, Refused, Unfinished
from ..values.convert import to_wire
from ..values.diff import Change
from ..values.model import Model
from ..values.shape import Shape, shape_of
from ..values.validation import Problem
from ..wire.operation import Operation
from .job import TrainingStates, state_in
from .local_files import (
    FILE_HASHES,
    DeclaredFile,
    LocalFile,
    by_key,
    file_problems,
    hashes,
    local_files,
    part_counts,
)
from .lost import FoundByName
from .managed import Inputs, Managed, State
from .marks import Marks
from .resource import Resource
from .training_guards import RISKS, refuse_deletion, refuse_second
from .training_plan import (
    ALLOW_REPLACE,
    STEERING,
    allowed,
    files_unknown,
    left_undone,
    submission_left,
    where,
    written,
)
from .training_waits import wait_until
from .uploads import PENDING_UPLOADS, Uploads
from .waiting import Condition, wait_for

if TYPE_CHECKING:
    from ..api.client import Api
    from ..call import Call
    from ..settings.model import Settings


STATUS = "status"
"""The output that says in words what the state means, where the outputs have it."""


def training_marks(inputs: type[Model]) -> Marks:
    """The marks of every training task: no report has its files and what steers it. Of a file, the content counts."""
    files = [file.name for file in local_files(inputs)]
    return Marks(
        unreported=(*files, FILE_HASHES, *STEERING, ALLOW_REPLACE),
        not_compared=(*files, ALLOW_REPLACE),
        computed_inputs=(FILE_HASHES,),
    )


class FoundWithFiles(FoundByName):
    """Without its upload addresses, which only the lost answer had, a task can take no files.

    Such a task makes room for one that can. A task that got its files before it was lost, or needs none, stays.
    """

    def keeps(self, resource: Resource, api: "Api", id: str, inputs: Mapping[str, Any]) -> bool:
        """Whether the task has its files, can get addresses for them, or needs none. Deletes it where not."""
        task = cast(TrainingTask, resource)
        if task.addressing is not None or not hashes(task.files, inputs):
            return True
        if state_in(task.show(api, id)) not in task.states.waiting:
            return True
        api.request(task.deleting, path=task.identity.path_of(id))
        return False


class TrainingTask(Resource[Inputs, State]):
    """A task that trains something from local files.

    Its inputs have `submit`, `wait_for`, `allow_replace`, `allow_delete` and `file_hashes`, its outputs
    `pending_uploads`. A subclass says what the service is asked, and which states allow what.
    """

    states: ClassVar[TrainingStates]
    product: ClassVar[str]
    """What is trained, as a noun: the task is a `<product> training task`."""
    material: ClassVar[Sequence[str]]
    """Files without which there is nothing to train: with one of them a task is submitted unless the stack says no."""
    changing: ClassVar[type[Model]]
    """What the service takes for a task that is changed."""
    trained: ClassVar[str]
    """The output with the id of what was trained, which other resources take."""
    changes_with_submission: ClassVar[bool] = False
    """Whether a submission carries what changed, and nothing else does."""
    addressing: ClassVar[Operation | None] = None
    """Gives new upload addresses. None: only the answers to a create and to a change have them, once."""

    aside: ClassVar[Sequence[str]] = ()
    """Inputs that the service changes in every state, by a call of their own."""

    lost = FoundWithFiles()
    risks = RISKS
    timeouts = {"create": 6 * 3600, "update": 6 * 3600, "delete": 30 * 60}

    # What a training task may say beside its declaration.

    def submit(self, api: "Api", it: Managed[Inputs, State]) -> None:
        """Submit the task for review. Raises MetaStudioError where the service does not accept it."""
        raise NotImplementedError

    def change(self, api: "Api", it: Managed[Inputs, State], stale: set[str]) -> Mapping[str, Any]:
        """Write a changed task; returns the answer, with upload addresses. `stale` are the files to be uploaded."""
        body = to_wire(self.put_body(it), shape_of(self.changing))
        body.update(part_counts(self.files, it.inputs))
        return api.request(self.updating, path=self.identity.path_of(it.id), body=body)

    def set_aside(self, api: "Api", it: Managed[Inputs, State]) -> None:
        """Write the inputs that are changed by a call of their own."""

    def has_material(self, inputs: Mapping[str, Any]) -> bool:
        """Whether there is something to train from, or will be without the stack."""
        return any(inputs.get(name) for name in self.material)

    def is_worthless(self, it: Managed[Inputs, State]) -> bool:
        """Whether nothing is lost with the task, as it was never submitted."""
        return state_in(it.state) in self.states.waiting

    def since(self, report: Mapping[str, Any]) -> float | None:
        """When the task entered its state, in seconds of the epoch. None where the service does not say."""
        return None

    def failure(self, report: Mapping[str, Any]) -> str:
        """Why the task failed, in the words of the service; empty where it gives no reason."""
        return ""

    def addresses_again(self, api: "Api", it: Managed[Inputs, State], declared: DeclaredFile) -> Mapping[str, Any]:
        """An answer with new upload addresses; empty where the service gives them once."""
        return {} if self.addressing is None else api.request(self.addressing, path=self.identity.path_of(it.id))

    def stored_parts(self, api: "Api", it: Managed[Inputs, State], file: LocalFile) -> Mapping[str, str]:
        """The MD5 of each part that the service has, by its number as text, from 1."""
        return {}

    def confirm(self, api: "Api", it: Managed[Inputs, State], declared: DeclaredFile) -> None:
        """Tell the service that a file is uploaded."""

    # The declaration.

    @functools.cached_property
    def input_shape(self) -> Shape:
        """Shape of the inputs; with the first look at it the whole declaration is checked."""
        shape, name = super().input_shape, type(self).__name__
        goals = shape.fields["wait_for"].shape.enum if "wait_for" in shape.fields else ()
        if set(goals) != set(self.states.stages):
            raise TypeError(f"{name}: `wait_for` takes {list(goals)}, and the stages are {list(self.states.stages)}")
        if wrong := set(self.material) - {file.name for file in self.files}:
            raise TypeError(f"{name}: the material {', '.join(sorted(wrong))} is no local file")
        if self.trained not in shape_of(self.report).fields:
            raise TypeError(f"{name}: no report has `{self.trained}`")
        if FILE_HASHES not in self.marks.computed_inputs:
            raise TypeError(f"{name}: its marks lack `training_marks({self.inputs.__name__})`")
        if PENDING_UPLOADS not in self.outputs.model_fields:
            raise TypeError(f"{name}: its outputs lack {PENDING_UPLOADS!r}")
        return shape

    @functools.cached_property
    def files(self) -> tuple[LocalFile, ...]:
        """The local files."""
        return local_files(self.inputs)

    @functools.cached_property
    def create_only(self) -> frozenset[str]:
        """Inputs that the service takes at the creation and never again."""
        changeable = {*shape_of(self.changing).fields, *training_marks(self.inputs).unreported, *self.aside}
        return frozenset(shape_of(self.inputs).fields) - changeable

    def problems(self, inputs: Mapping[str, Any]) -> Iterator[Problem]:
        """Rules across the properties of a task."""
        yield from file_problems(self.files, inputs)
        material = [inputs[name] for name in self.material if inputs.get(name)]
        if inputs.get("submit") is True and not self.has_material(inputs):
            yield Problem((self.material[0],), "is required when `submit` is true.")
        if inputs.get("wait_for") and (inputs.get("submit") is False or not (material or inputs.get("submit"))):
            names = ", ".join(f"`{name}`" for name in self.material)
            yield Problem(("wait_for",), f"is never reached: without {names} or `submit` nothing is submitted.")

    def computed(self, inputs: Mapping[str, Any]) -> dict[str, Any]:
        """The hashes of the local files."""
        found = hashes(self.files, inputs)
        return {FILE_HASHES: found} if found else {}

    def body(self, inputs: Mapping[str, Any]) -> dict[str, Any]:
        """The body of a create, with the number of parts of each file that is cut into parts."""
        return {**super().body(inputs), **part_counts(self.files, inputs)}

    def submits(self, inputs: Mapping[str, Any]) -> bool:
        """Whether the task is to be submitted. A value that is not known yet counts as no."""
        wanted = inputs.get("submit")
        given = any(isinstance(inputs.get(name), str | list | dict) for name in self.material)
        return given if wanted is None else wanted is True

    def plan(
        self, it: Managed[Inputs, State], changes: list[Change], settings: "Settings", call: "Call"
    ) -> list[Change]:
        """The changes as they can be made; without changes, what an earlier run left undone."""
        return allowed(self, it, changes) if changes else left_undone(self, it)

    def derived(self, report: Mapping[str, Any]) -> dict[str, Any]:
        """What the state means, in words."""
        now = state_in(report)
        return {STATUS: self.states.described(now)} if now and STATUS in self.outputs.model_fields else {}

    def concerns(self, state: Mapping[str, Any], api: "Api | None" = None) -> str | None:
        """What was trained has no id before the training ends."""
        if state.get(self.trained):
            return None
        return (
            f"`{self.trained}` has no value yet: {where(state)}. What takes it is made without it, until a `pulumi up` "
            "after the training adds it; `wait_for` TRAINED waits for it."
        )

    # The verbs.

    def guard_create(self, api: "Api", inputs: Mapping[str, Any]) -> None:
        """Raise Refused where a task of the same name has trained something, unless `allow_replace` is set.

        A renamed resource would train the same a second time, which costs money.
        """
        refuse_second(self, api, inputs)

    def after_create(self, api: "Api", it: Managed[Inputs, State], answer: Mapping[str, Any]) -> dict[str, Any]:
        """Upload the files, submit the task, wait as far as `wait_for` says."""
        uploads = Uploads(self, api, it, self.files)
        if answer:
            uploads.offer(answer)
            return self._finish(api, it, uploads)
        report = self.show(api, it.id)  # an interrupted run created the task, and may have submitted it
        if state_in(report) in self.states.submitted:
            uploads.done = by_key(it.inputs.get(FILE_HASHES))
            return self._wait(api, it, uploads)
        if state_in(report) in self.states.waiting:
            return self._finish(api, it, uploads)
        raise Unfinished(it.id, report, [f"whether its files were uploaded is not known: {where(report)}."])

    def update(self, api: "Api", it: Managed[Inputs, State], changes: Sequence[Change]) -> dict[str, Any]:
        """Change and resubmit a rejected task, or go on with what was interrupted."""
        report, uploads = self.show(api, it.id), Uploads(self, api, it, self.files)
        names = written(changes)
        if names & set(self.aside):
            self.set_aside(api, it)
            names -= set(self.aside)
        if files_unknown(self.states, report, it.state):
            if FILE_HASHES in it.inputs:
                name = it.inputs[self.name_property]
                api.call.warn(f"{name} was trained already: its files are taken for the declared ones.")
            uploads.done, names = by_key(it.inputs.get(FILE_HASHES)), names - {FILE_HASHES}
        if names and state_in(report) in self.states.changeable:
            # With another number of parts the service waits for all of them again.
            for file in self.files:
                if file.parts and it.inputs.get(file.parts) != it.old_inputs.get(file.parts):
                    uploads.done.pop(file.name, None)
            uploads.offer(self.change(api, it, uploads.stale))
            extra = self._finish(api, it, uploads)
        elif names <= {FILE_HASHES} and submission_left(self.states, report, it.state):
            extra = self._finish(api, it, uploads)
        elif names:
            what = ", ".join(f"`{name}`" for name in sorted(names))
            raise Refused(f"{what} was not changed: {where(report)} now. Run `pulumi refresh` and look again.")
        else:
            extra = self._wait(api, it, uploads)
        return {**self.show(api, it.id), **extra}

    def delete(self, api: "Api", it: Managed[Inputs, State]) -> None:
        """Delete the task with what it trained, where its state allows it; the end of an automatic review, which takes
        minutes, is waited for."""
        reviewed: Condition[dict[str, Any]] = Condition(
            lambda report: state_in(report) not in self.states.delaying,
            lambda report: (
                f"{report.get(self.name_property, it.id)}: waiting for the automatic review to end, then it is deleted"
            ),
        )
        report = wait_for(lambda: self.show(api, it.id), reviewed, api.call)
        refuse_deletion(self, it, report)
        super().delete(api, it)

    # Pieces of the verbs.

    def _finish(self, api: "Api", it: Managed[Inputs, State], uploads: Uploads) -> dict[str, Any]:
        """Upload what is left, submit, wait; returns the outputs that no report holds."""
        submits = self.submits(it.inputs)
        with uploads.kept():
            uploads.run()
            if submits:
                self._submit(api, it)
        uploads.end(submitted=submits)
        return self._wait(api, it, uploads)

    def _submit(self, api: "Api", it: Managed[Inputs, State]) -> None:
        """Submit the task. Where the answer was lost, the task's state says whether that was done."""
        try:
            self.submit(api, it)
        except OutcomeUnknown:
            if state_in(self.show(api, it.id)) not in self.states.under_way:
                raise

    def _wait(self, api: "Api", it: Managed[Inputs, State], uploads: Uploads) -> dict[str, Any]:
        """Wait as far as `wait_for` says; returns the outputs that no report holds."""
        if (goal := it.inputs.get("wait_for")) is not None:
            wait_until(self, api, it, goal, uploads.outputs)
        return uploads.outputs
