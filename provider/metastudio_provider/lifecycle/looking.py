"""Look for the object of a create whose outcome is unknown, for as long as it may still appear."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from ..engine.texts import why
from ..errors import Cancelled, DeadlineExceeded, InDoubt, NotFound, Unfinished, Unresolved
from ..framework.lost import LONGEST_CREATE, LostCreate
from .journal import Entry, Journal
from .provisional import Provisional

if TYPE_CHECKING:
    from ..api.client import Api
    from ..framework.resource import Resource


@dataclass(frozen=True)
class Patience:
    """How long one run looks again for an object that is not there yet."""

    pauses: tuple[float, ...] = (1.0, 2.0, 3.0, 4.0, 8.0, 12.0)
    """Seconds between two looks."""
    settles: float = 10.0
    """Seconds after the create in which a second object may appear beside the first one. Then neither is certain."""


PATIENCE = Patience()


@dataclass(frozen=True)
class Looking:
    """A look for the object of one entry. `now` is the wall clock in seconds of the epoch.

    `inputs` are what is declared now, `taken` the ids of other declarations. `reason` says why the outcome is unknown.
    """

    resource: "Resource"
    api: "Api"
    entry: Entry
    inputs: Mapping[str, Any]
    taken: Collection[str]
    reason: str
    journal: Journal
    now: Callable[[], float]
    patience: Patience

    def outcome(self, *, again: bool) -> str | None:
        """The id of the object, None where the create made none and will make none.

        Looks `again` for a while where that may help. Raises Unresolved while it is not known, and Unfinished for what
        counts as created without being found.
        """
        slept, trouble = 0.0, ""
        for pause in (*self.patience.pauses, None) if again else (None,):
            found, trouble = None, ""
            try:
                found = self._find()
            except Unfinished:
                raise
            except InDoubt as doubt:
                raise self._in_doubt(doubt) from doubt
            except Exception as error:
                trouble = why(error)
            over = self.age >= LONGEST_CREATE or not self.resource.lost.awaits
            if not trouble and (found is not None or over):
                settles = self.patience.settles - max(slept, self.age)
                if over or settles <= 0 or not again:
                    return found
                pause = settles
            if pause is None:
                break
            self.api.call.try_to_report(lambda: f"{self.reason} Looking whether it was created.")
            try:
                self.api.call.sleep(pause)
            except (Cancelled, DeadlineExceeded) as ended:
                trouble = why(ended)
                break
            slept += pause
        if trouble:
            raise self.unresolved(f"Whether it was created could not be found out: {trouble} The next run looks again.")
        raise self.unresolved(
            f"It is not there yet, and may still appear {self._until}: each run until then looks for it, and after "
            "that it counts as not created."
        )

    def may_exist(self) -> bool:
        """Whether there is an object that the create may have made, or will be one."""
        try:
            found = self._find() if self.entry.id is None else self.shown(self.entry.id)
        except (InDoubt, Unfinished):
            return True
        return found is not None or (self.resource.lost.awaits and self.age < LONGEST_CREATE)

    def wait_for(self, id: str) -> str | None:
        """The id that the service gave, None where it does not show the object, although it had time to."""
        for pause in self.patience.pauses:
            if self.shown(id) is not None:
                return id
            if self.age >= LONGEST_CREATE:
                return None
            self.api.call.sleep(pause)
        return self.shown(id)

    def shown(self, id: str) -> str | None:
        """The id, None where the service says that there is no such object."""
        try:
            self.resource.show(self.api, id)
        except NotFound:
            return None
        return id

    @property
    def age(self) -> float:
        """Seconds since the create started. Less than none where the clock was set back."""
        started, service_time = self.entry.service_started, self.api.service_time
        if started is not None and service_time is not None:
            return service_time - started
        return self.now() - self.entry.started

    def unresolved(self, text: str) -> Unresolved:
        """What is raised while the outcome is unknown."""
        provisional = Provisional(self.entry.started, self.entry.key)
        return Unresolved(str(provisional), dict(self.inputs), [f"{self.reason} {text}"])

    @property
    def _until(self) -> str:
        """Until when the object may still appear, on this machine's clock."""
        left = LONGEST_CREATE - max(0.0, self.age)
        return f"until {datetime.fromtimestamp(self.now() + left, UTC):%H:%M:%S} UTC"

    def _find(self) -> str | None:
        entry = self.entry
        exact = entry.service_started is not None
        lost = LostCreate(
            started=entry.started if entry.service_started is None else entry.service_started,
            exact=exact,
            age=lambda: self.age,
            inputs=entry.inputs,
            before=entry.before,
            taken={*self.taken, *self.journal.made_beside(entry.key)},
            reason=self.reason,
        )
        return self.resource.lost.find(self.resource, self.api, lost, self.inputs)

    def _in_doubt(self, doubt: InDoubt) -> Unresolved:
        """Ask the user. The journal keeps what was asked, so that the answer can be given there."""
        asked = tuple(sorted({*self.entry.asked, *doubt.candidates}))
        self.journal.ask(replace(self.entry, asked=asked, inputs={}))
        command = self.journal.command(self.entry.key)
        more = "" if self.age >= LONGEST_CREATE else f" Another one may still appear {self._until}."
        return self.unresolved(
            f"It may be one of these, which were not there before: {doubt}. Nothing is created while that is open: "
            f"run `{command} ID` with the id of the one that it is, or `{command} none`.{more}"
        )
