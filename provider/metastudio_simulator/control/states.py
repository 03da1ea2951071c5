"""Requests that set the state of an object, in the place of operators, reviewers and failures of the service."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from ..base.job_states import JobStates
from ..base.store import Document, Transaction
from ..base.system import ControlRequest


class Change(NamedTuple):
    """The state that an object shall have, the reason (None: none was given), and the moment."""

    state: str
    reason: str | None
    moment: float


def state_request(
    kind: str,
    id_name: str,
    states: Callable[[], Sequence[str]],
    apply: Callable[[Transaction, str, Document, Change], None],
) -> ControlRequest:
    """`POST .../state` with `{state, reason?}` for the objects of one kind.

    `id_name` names the id in the answer. `states` gives the states that an object may be set to. `apply` gets the
    transaction, the project, the object, and the change; it saves the object.
    """

    def change(tx: Transaction, id: str, body: Document, now: float) -> Document:
        state, reason = body.get("state"), body.get("reason")
        if not body.keys() <= {"state", "reason"} or not (reason is None or isinstance(reason, str)):
            raise ValueError("the body must be {state, reason?}")
        if state not in (possible := states()):
            raise ValueError(f"state must be one of {', '.join(possible)}")
        project, document = tx.anywhere(kind, id)
        apply(tx, project, document, Change(str(state), reason, now))
        return {id_name: id, "state": state}

    return change


def job_state_request(jobs: JobStates, states: Callable[[], Sequence[str]]) -> ControlRequest:
    """A state request for the jobs of one kind."""

    def apply(tx: Transaction, project: str, document: Document, change: Change) -> None:
        job = {"project": project, **document}
        jobs.enter(tx, job, change.state, change.moment, change.reason)
        jobs.save(tx, job)

    return state_request(jobs.kind, "job_id", states, apply)
