"""Requests that set the state of an object, in the place of operators, reviewers and failures of the service."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from ..base.job_states import JobStates
from ..base.store import Document, Transaction


@dataclass(frozen=True)
class Change:
    """The state that an object shall have, the reason (None: none was given), and the moment."""

    state: str
    reason: str | None
    moment: float


@dataclass(frozen=True)
class StateRequest:
    """`POST .../state` with `{state, reason?}` for the objects of one kind.

    `id_name` names the id in the answer. `states` gives the states that an object may be set to. `apply` gets the
    transaction, the project, the object, and the change; it saves the object.
    """

    kind: str
    id_name: str
    states: Callable[[], Sequence[str]]
    apply: Callable[[Transaction, str, Document, Change], None]

    def __call__(self, tx: Transaction, id: str, body: Document, now: float) -> Any:
        """Raises ValueError for a wrong body or state, KeyError for an unknown id."""
        state, reason = body.get("state"), body.get("reason")
        if not body.keys() <= {"state", "reason"} or not (reason is None or isinstance(reason, str)):
            raise ValueError("the body must be {state, reason?}")
        if state not in (states := self.states()):
            raise ValueError(f"state must be one of {', '.join(states)}")
        project, document = tx.anywhere(self.kind, id)
        self.apply(tx, project, document, Change(str(state), reason, now))
        return {self.id_name: id, "state": state}


def job_state_request(jobs: JobStates, states: Callable[[], Sequence[str]]) -> StateRequest:
    """A state request for the jobs of one kind."""

    def apply(tx: Transaction, project: str, document: Document, change: Change) -> None:
        job = {"project": project, **document}
        jobs.enter(tx, job, change.state, change.moment, change.reason)
        jobs.save(tx, job)

    return StateRequest(jobs.kind, "job_id", states, apply)
