"""The clock of all jobs: which states end by themselves, after what time, and what comes with the next state.

Nothing runs in the background. Before each call everything happens that has become due, each thing at its own moment.
So many looks at a job see what one look would see, and all processes on one database see the same.
"""

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import Final, NamedTuple, Protocol

from .call import Call
from .store import Document, Transaction

CLOCK, READS, IMMEDIATE = MODES = ("clock", "reads", "immediate")
"""When a state ends that ends by itself: after its time; when its job is shown; at once. Each kind has an option."""

NEVER: Final = float("inf")


class Step(NamedTuple):
    """A state that ends by itself: its seconds, or the option with them, and the state that follows.

    Where that depends on the job, `next` is a function of the transaction and the job.
    """

    seconds: float | str
    next: str | Callable[[Transaction, Document], str]

    def follower(self, tx: Transaction, job: Document) -> str:
        """The state that follows for this job."""
        return self.next if isinstance(self.next, str) else self.next(tx, job)


class Timed(Protocol):
    """One kind of objects in the database to which something happens by itself."""

    @property
    def kind(self) -> str: ...

    def get(self, tx: Transaction, project: str, id: str, /) -> Document | None: ...

    def save(self, tx: Transaction, document: Document, /) -> None: ...

    def advance(self, tx: Transaction, document: Document, now: float, /) -> None: ...

    def is_due(self, tx: Transaction, due: float, now: float, /) -> bool: ...


@dataclass(frozen=True)
class JobStates:
    """One kind of jobs: its table of states, and its jobs in the database.

    A job is a document with `project`, `since` (the moment at which it entered its state), and `shown`. That is what
    the service shows of it: `job_id`, `state` and the rest.

    kind      of the objects in the database
    mode      the option with one of MODES
    steps     the states that end by themselves
    entered   what comes with a state that a job has entered: gets the transaction, the job, the moment, and the reason
              where the control interface gave one
    summary   what a list shows of a job
    follows   the states that may follow each state; None when every state may follow every other
    during    what happens while a state lasts: gets the transaction, the job, and a moment to go on to; answers the
              moment and the state that follows when this ended the state, else None
    busy      the states beside `steps` in which something happens
    """

    kind: str
    mode: str
    steps: Mapping[str, Step]
    entered: Callable[[Transaction, Document, float, str | None], None]
    summary: Callable[[Document], Document]
    follows: Mapping[str, Collection[str]] | None = None
    during: Callable[[Transaction, Document, float], tuple[float, str] | None] | None = None
    busy: Collection[str] = ()

    def get(self, tx: Transaction, project: str, job_id: str) -> Document | None:
        job = tx.get(self.kind, project, job_id)
        return None if job is None else {"project": project, **job}

    def found(self, call: Call, refusal: tuple[str, str], job_id: str | None = None) -> Document:
        """The job of the path, or the one with this id; or the refusal."""
        job_id = job_id or call.path["job_id"]
        job = self.get(call.tx, call.project, job_id)
        if job is None:
            call.not_found(refusal, job_id)
        return job

    def insert(self, tx: Transaction, job: Document) -> None:
        tx.insert(self.kind, job["project"], job["shown"]["job_id"], job, self.summary(job), self._due(job))

    def save(self, tx: Transaction, job: Document) -> None:
        """Keep a changed job."""
        tx.replace(self.kind, job["project"], job["shown"]["job_id"], job, self.summary(job), self._due(job))

    def enter(self, tx: Transaction, job: Document, state: str, moment: float, reason: str | None = None) -> None:
        """Put a job into a state, with what the state brings with it; the caller saves the job.

        Raises ValueError when that state cannot follow.
        """
        before = job["shown"]["state"]
        if self.follows is not None and state not in self.follows[before]:
            raise ValueError(f"a job that is {before} cannot become {state}")
        job["shown"]["state"], job["since"] = state, moment
        self.entered(tx, job, moment, reason)

    def read(self, tx: Transaction, job: Document, now: float) -> None:
        """End the state of a job because it is shown, in the mode `reads`."""
        step = self.steps.get(job["shown"]["state"])
        if step is not None and tx.settings[self.mode] == READS:
            self.enter(tx, job, step.follower(tx, job), now)
            self.save(tx, job)

    def advance(self, tx: Transaction, job: Document, now: float) -> None:
        """Let everything happen to one job that is due until now; the caller saves the job."""
        while (state := job["shown"]["state"]) in self.steps or state in self.busy:
            ends = self._end(tx, job)
            ended = None if self.during is None else self.during(tx, job, min(ends, now))
            if ended is not None:
                self.enter(tx, job, ended[1], ended[0])
            elif ends <= now:
                self.enter(tx, job, self.steps[state].follower(tx, job), ends)
            else:
                return

    def is_due(self, tx: Transaction, due: float, now: float) -> bool:
        """Whether something may happen to a job that the database names with this `due`."""
        mode = tx.settings[self.mode]
        return self.during is not None or mode == IMMEDIATE or (mode == CLOCK and due <= now)

    def _end(self, tx: Transaction, job: Document) -> float:
        """When the state of a job ends by itself."""
        step, mode = self.steps.get(job["shown"]["state"]), tx.settings[self.mode]
        if step is None or mode == READS:
            return NEVER
        if mode == IMMEDIATE:
            return float(job["since"])
        seconds = tx.settings[step.seconds] if isinstance(step.seconds, str) else step.seconds
        return float(job["since"] + seconds)

    def _due(self, job: Document) -> float | None:
        """The moment from which on something may happen to a job; None for a job that stays as it is."""
        state = job["shown"]["state"]
        if state in self.steps:
            seconds = self.steps[state].seconds
            return float(job["since"] + (0 if isinstance(seconds, str) else seconds))
        return float(job["since"]) if state in self.busy else None


def settle(tx: Transaction, now: float, kinds: Iterable[Timed]) -> None:
    """Let everything happen that is due until now, job by job, in the order in which they were made."""
    jobs = {states.kind: states for states in kinds}
    for kind, project, job_id, due in tx.under_way():
        states = jobs.get(kind)
        if states is not None and states.is_due(tx, due, now):
            job = states.get(tx, project, job_id)
            if job is not None:
                states.advance(tx, job, now)
                states.save(tx, job)
