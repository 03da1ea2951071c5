"""What a training task is guarded against: a second training, which costs, and the loss of what was trained."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, cast

from ..errors import Refused
from .job import state_in
from .lost import FoundByName
from .managed import Managed
from .risks import Risk, Risks
from .training_plan import ALLOW_DELETE, ALLOW_REPLACE, where

if TYPE_CHECKING:
    from ..api.client import Api
    from .training import TrainingTask

AGAIN = "A second training; what was trained is deleted. Refused once something was."

RISKS = Risks(
    create=Risk("A training, which costs. Refused where a task of this name trained something.", ALLOW_REPLACE),
    replace=Risk(AGAIN, ALLOW_REPLACE),
    rename=Risk(AGAIN, ALLOW_REPLACE),
    delete=Risk("The task is deleted with what it trained. Refused once something was trained.", ALLOW_DELETE),
)


def refuse_second(task: "TrainingTask", api: "Api", inputs: Mapping[str, Any]) -> None:
    """Raise Refused where a task of the same name has trained something, unless `allow_replace` is set."""
    if inputs.get(ALLOW_REPLACE):
        return
    name = inputs[task.name_property]
    for item in cast(FoundByName, task.lost).candidates(task, api, inputs):
        if state_in(item) not in task.states.untrained:
            raise Refused(
                f"The {task.product} training task {task.identity.id_of(item)} is named {name} already, and "
                f"{where(item)}. A second training costs again, so it was not started. Give a renamed resource its old "
                f"name with `aliases`; import the task; choose another `{task.name_property}`; or set `allow_replace`."
            )


def refuse_deletion(task: "TrainingTask", it: Managed, report: Mapping[str, Any]) -> None:
    """Raise Refused where the service does not delete the task, or where the stack does not give up what it trained.

    A word that is new in the stack counts for a replacement. For any other deletion it must be in the state.
    """
    now, states, who = state_in(report), task.states, f"The {task.product} training task {it.id}"
    found = f"is in state {now}" if now else "has no state that the service reports"
    if state_in(it.state) in states.waiting and now not in states.waiting:
        # A task without files is replaced freely; what has become of it since may be worth a model.
        raise Refused(
            f"{who} {found}, not {state_in(it.state)} as the stack's state says. Nothing was deleted; run "
            "`pulumi refresh` and look again."
        )
    if now not in states.deletable:
        raise Refused(
            f"{who} {found}, in which the service does not delete it. Wait for the review or the training to end, "
            "or forget it with `pulumi state delete`."
        )
    if now not in states.untrained and not any(
        said.get(word) for said in (it.state, it.inputs) for word in (ALLOW_DELETE, ALLOW_REPLACE)
    ):
        raise Refused(
            f"{who} {found}: deleting it deletes the {task.product}, which cannot be had back. Nothing was deleted. "
            "Set `allow_delete` and run `pulumi up` before; or keep the task at the service and forget it with `pulumi "
            "state delete`."
        )
