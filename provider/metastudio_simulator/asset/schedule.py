"""Objects to which several things happen, each at a moment of its own: files under review, a recycle bin, a plan."""

from collections.abc import Callable, Iterable
from typing import NamedTuple

from ..base.job_states import CLOCK, IMMEDIATE, NEVER, READS
from ..base.store import Document, Transaction


class Event(NamedTuple):
    """What will happen to an object, `seconds` after `since` (a number, or the option with it).

    `happen` gets the transaction, the object and the moment; afterwards the event must not be foreseen any more.
    `in_mode` says that the mode of the objects decides when: after the time, when the object is shown, or at once.
    """

    since: float
    seconds: float | str
    happen: Callable[[Transaction, Document, float], None]
    in_mode: bool = False


class Schedule(NamedTuple):
    """One kind of objects in the database with their events. An object is a document with its `project` and `id`.

    `mode` is the option with the mode, `events` foresees what will happen to an object by itself.
    """

    kind: str
    mode: str
    events: Callable[[Document], Iterable[Event]]

    def get(self, tx: Transaction, project: str, id: str) -> Document | None:
        return tx.get(self.kind, project, id)

    def insert(self, tx: Transaction, document: Document) -> None:
        tx.insert(self.kind, document["project"], document["id"], document, document, self._due(document))

    def save(self, tx: Transaction, document: Document) -> None:
        """Keep a changed object; one that was deleted stays so."""
        tx.replace(self.kind, document["project"], document["id"], document, document, self._due(document))

    def read(self, tx: Transaction, document: Document, now: float) -> None:
        """Let the next event happen because the object is shown, in the mode `reads`."""
        if tx.settings[self.mode] == READS:
            event = next((event for event in self.events(document) if event.in_mode), None)
            if event is not None:
                event.happen(tx, document, now)
                self.save(tx, document)

    def advance(self, tx: Transaction, document: Document, now: float) -> None:
        """Let everything happen to one object that is due until now, in its order; the caller saves the object."""
        while True:
            planned = [(self._moment(tx, event), event) for event in self.events(document)]
            moment, event = min(planned, key=lambda pair: pair[0], default=(NEVER, None))
            if event is None or moment > now:
                return
            event.happen(tx, document, moment)

    def is_due(self, tx: Transaction, due: float, now: float) -> bool:
        return due <= now or tx.settings[self.mode] == IMMEDIATE

    def _moment(self, tx: Transaction, event: Event) -> float:
        mode = tx.settings[self.mode] if event.in_mode else CLOCK
        if mode == READS:
            return NEVER
        seconds = tx.settings[event.seconds] if isinstance(event.seconds, str) else event.seconds
        return event.since + (0 if mode == IMMEDIATE else seconds)

    def _due(self, document: Document) -> float | None:
        """The moment from which on something may happen, whatever the options say by then."""
        events = self.events(document)
        return min(
            (event.since + (0 if isinstance(event.seconds, str) else event.seconds) for event in events), default=None
        )
