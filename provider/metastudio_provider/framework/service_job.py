"""Jobs that the service makes once, as resources."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any, ClassVar

from ..errors import NotFound, Refused
from ..values.diff import Change
from ..values.model import Model
from .job import JobStates, state_in
from .managed import Inputs, Managed, State
from .marks import Marks
from .resource import Resource
from .risks import Risk, Risks
from .waiting import Condition, wait_or_unfinished

if TYPE_CHECKING:
    from ..api.client import Api
    from ..call import Call
    from ..settings.model import Settings

STEERING = ("wait_for",)
"""Inputs of a job that steer the provider: they change in place."""


def job_marks(inputs: type[Model]) -> Marks:
    """The marks of a job of which no report has any input."""
    names = tuple(inputs.model_fields)
    return Marks(replace=tuple(name for name in names if name not in STEERING), unreported=names)


class Job(Resource[Inputs, State]):
    """Something that the service makes once of its inputs. It ends by itself, and cannot be changed.

    Every change of what it is made of makes another one, and so does a job that failed. A job that an earlier run left
    under way is waited for. A job whose record the service dropped stays as it was last seen: it is not made again.
    Deleting the resource leaves the result, which cannot be deleted. The inputs have `triggers` and `wait_for`, whose
    values are the `stages` of the states.
    """

    states: ClassVar[JobStates]
    what: ClassVar[str]
    """What is made, as the beginning of a sentence."""
    risks = Risks(
        create=Risk("The job is started; it costs what the service charges for it."),
        replace=Risk("The job is started again, and charged again."),
        rename=Risk("The job is started again, and charged again."),
        delete=Risk("Nothing: what was made is made."),
        retained=True,
    )

    def failure(self, report: Mapping[str, Any]) -> str:
        """Why a job failed, as the service says it."""
        return str(report.get("message") or "the service gives no reason")

    def plan(self, it: Managed, changes: list[Change], settings: "Settings", call: "Call") -> list[Change]:
        """The changes; a job that failed is made again, one that is under way is waited for."""
        state = state_in(it.state)
        if state in self.states.failed:
            call.warn(f"{self.what} failed: {self.failure(it.state)}. It is made again.")
            return [*(replace(change, replace=True) for change in changes), Change(("state",), "update", replace=True)]
        if any(change.replace for change in changes):
            return [replace(change, replace=True) for change in changes]
        waits = state != "" and not self.states.reached(self._goal(it), state)
        return [*changes, Change(("state",), "update")] if waits else changes

    def after_create(self, api: "Api", it: Managed[Inputs, State], answer: Mapping[str, Any]) -> dict[str, Any]:
        """Wait as far as `wait_for` says."""
        self._wait(api, it)
        return {}

    def read(self, api: "Api", it: Managed[Inputs, State]) -> dict[str, Any]:
        """The job, or the last state of one that the service dropped. Raises Refused on import."""
        if not it.known:
            raise Refused(f"{self.noun} cannot be imported: the service does not show what it is made of.")
        try:
            return self.show(api, it.id)
        except NotFound:
            if not it.state:
                raise
            api.call.warn(f"The service does not hold {self.noun} {it.id} any more; it stays as it was last seen.")
            return {name: it.state[name] for name in self.state_shape.fields if it.state.get(name) is not None}

    def update(self, api: "Api", it: Managed[Inputs, State], changes: Sequence[Change]) -> dict[str, Any]:
        """Wait as far as `wait_for` says."""
        return self._wait(api, it)

    def delete(self, api: "Api", it: Managed[Inputs, State]) -> None:
        """Nothing: what was made is made."""

    def _goal(self, it: Managed[Inputs, State]) -> str:
        """How far the job must have come; unset or not known yet, it must be done."""
        goal, stages = it.inputs.get("wait_for"), list(self.states.stages)
        return goal if goal in stages else stages[-1]

    def _wait(self, api: "Api", it: Managed[Inputs, State]) -> dict[str, Any]:
        goal = self._goal(it)
        report = wait_or_unfinished(
            lambda: self.show(api, it.id),
            Condition(
                lambda report: self.states.reached(goal, state_in(report)),
                lambda report: f"{self.what}: {state_in(report)}",
                lambda report: (
                    f"{self.what} failed: {self.failure(report)}. The next `pulumi up` makes it again."
                    if state_in(report) in self.states.failed
                    else None
                ),
            ),
            api.call,
            id=it.id,
            kept={},
            ended=lambda error: (
                f"waiting for {goal} ended: {str(error).rstrip('.')}. The next `pulumi up` waits again."
            ),
        )
        return dict(report)
