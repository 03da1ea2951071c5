"""Create at most one object for each declared object, whatever is lost on the way."""

import threading
import time
from collections import defaultdict
from collections.abc import Callable, Collection, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from ..engine.texts import why
from ..errors import (
    ApiError,
    Cancelled,
    ConfigurationError,
    DeadlineExceeded,
    MetaStudioError,
    NotSent,
    Refused,
    Unfinished,
    Unresolved,
)
from ..values.convert import without_secrets
from .journal import Entry, Journal
from .looking import PATIENCE, Looking, Patience
from .provisional import Provisional

if TYPE_CHECKING:
    from ..api.client import Api
    from ..framework.resource import Resource

NOT_CREATED = (ApiError, NotSent, ConfigurationError, Refused, Cancelled, DeadlineExceeded)
"""Ends of a create after which there is no object: the last two are raised between tries, never after a write."""

ATTEMPTS = 3
"""Creates in one run, where an object whose create's answer was lost is of no use and is deleted again."""

INTERRUPTED = "The run that was to do it was interrupted."


class Creation:
    """Creates for one service and project. `now` is the wall clock in seconds of the epoch.

    What a lost answer means is the business of the resource's strategy (`Resource.lost`). `owner` tells whose state
    the objects belong to.
    """

    def __init__(
        self,
        journal: Journal,
        now: Callable[[], float] = time.time,
        patience: Patience = PATIENCE,
        owner: Callable[[], str] = str,
    ) -> None:
        self._journal, self._now, self._patience, self._owner = journal, now, patience, owner
        self._lock = threading.Lock()
        self._keys: dict[tuple[str, str], threading.Lock] = defaultdict(threading.Lock)
        self._claimed: set[str] = set()
        self._known: dict[tuple[str, str], str] = {}
        self._answered: set[tuple[str, str]] = set()
        self._made_nothing: set[str] = set()
        self._taken_up: set[tuple[str, str]] = set()
        self._open: dict[tuple[str, str], set[str]] = defaultdict(set)
        self._interrupted: dict[str, Entry] | None = None

    def create(
        self, resource: "Resource", api: "Api", urn: str, inputs: Mapping[str, Any], private: Collection[str] = ()
    ) -> tuple[str, dict[str, Any]]:
        """The id of the one object for this declaration, and what `Resource.after_create` needs of the answer.

        The journal never has the inputs that `private` names. Raises Unresolved when it cannot be found out whether the
        object exists.
        """
        with self._one_at_a_time(resource, inputs):
            open_inputs = without_secrets(inputs, resource.input_shape)
            written = _written(resource, inputs, private)
            found = self._resume(resource, api, self._entry(urn, api, written), inputs)
            for _ in range(ATTEMPTS):
                if found is not None and (
                    self.noted(urn, api.project_id, found) or resource.lost.keeps(resource, api, found, inputs)
                ):
                    with self._lock:
                        self._taken_up.add((urn, found))
                    return found, {}
                entry = self._noted(resource, api, self._entry(urn, api, written), inputs)
                self._journal.write(entry)
                with self._lock:
                    self._made_nothing.discard(entry.key)  # the entry is that of another create now
                try:
                    id, answer = resource.create(api, inputs)
                except NOT_CREATED:
                    self._journal.forget(entry.key)
                    raise
                except Exception as error:  # the service may have acted, whatever broke
                    found = self._look(resource, api, replace(entry, inputs=open_inputs), inputs, why(error))
                    if found is None:
                        # The journal keeps its entry: should the service be late, the next run finds the object.
                        raise MetaStudioError(f"{why(error)} {resource.lost.absent}; run again.") from error
                    continue
                self._made(resource, entry, inputs, id)
                return id, dict(answer)
            raise MetaStudioError(f"The answers to {ATTEMPTS} creates in a row were lost; run again.")

    def left_behind(
        self, resource: "Resource", urn: str, inputs: Mapping[str, Any], private: Collection[str] = ()
    ) -> str:
        """What a create of this declaration finds of an interrupted run, as a sentence; empty where it finds nothing.

        Only what was there when the process asked first counts: the creates of the own run are no surprise. The project
        may not be known without a request, so the entries of all projects count.
        """
        with self._lock:
            if self._interrupted is None:
                self._interrupted = {entry.urn: entry for entry in self._journal.of_owner(self._owner())}
            entry = self._interrupted.get(urn)
        given = {name: value for name, value in inputs.items() if value is not None}
        if entry is None or not resource.lost.same(entry.inputs, _written(resource, given, private)):
            return ""
        return resource.lost.foreseen(entry.id)

    def resolve(
        self, resource: "Resource", api: "Api", urn: str, provisional: Provisional, inputs: Mapping[str, Any]
    ) -> str | None:
        """The real id behind a provisional one. None when the create never reached the service, and never will.

        Raises Unresolved while that is not known.
        """
        if lacking := sorted(name for name in resource.lost.names(resource) if inputs.get(name) is None):
            raise Refused(
                f"The state of {provisional} has no `{lacking[0]}`, by which its object is looked for. Remove it from "
                "the state with `pulumi state delete`."
            )
        open_inputs = without_secrets(inputs, resource.input_shape)
        entry = self._journal.find(provisional.key)
        if entry is None or entry.urn != urn or entry.scope != api.project_id:
            # Another machine has the entry. That nobody noted what was there before, only the user can make up for.
            entry = replace(self._entry(urn, api, open_inputs), started=provisional.started)
        if entry.id is not None:
            return self._looking(resource, api, entry, inputs, INTERRUPTED).shown(entry.id)
        entry = replace(entry, inputs=open_inputs)
        return self._look(resource, api, entry, inputs, INTERRUPTED, again=False)

    def must_show(self, resource: "Resource", api: "Api", urn: str, inputs: Mapping[str, Any], id: str) -> None:
        """Raise Unresolved where the service does not know the id that it gave for the new object.

        It is late, or the id is another one. Were the id kept, the next run would count the object as gone, and make a
        second one. Where that cannot be found out, nothing is raised: then the id is kept.
        """
        reason = f"The service answered that it was created as {id}, and then that there is no {id}."
        try:
            entry = self._journal.find(self._key(urn, api.project_id)) or self._entry(urn, api, inputs)
            looking = self._looking(resource, api, entry, inputs, reason)
            if looking.shown(id) is not None:
                return
        except Exception:  # whatever it is: the error that led here is said
            return
        self._journal.add(entry.key, id=None)
        with self._lock:
            self._claimed.discard(id)
        raise looking.unresolved("The next run looks for it.")

    def took_up(self, urn: str, id: str) -> bool:
        """Whether a create of this run was answered with an object that an earlier run had made.

        The engine may have had it, and replace it: the dynamic door does not hear of a replacement that is forced. Then
        the old object that is to be deleted is the new one.
        """
        with self._lock:
            return (urn, id) in self._taken_up

    def forget(self, provisional: Provisional) -> None:
        """The answer that the create made nothing is ready. Until the engine has it, the next run may ask again."""
        with self._lock:
            self._made_nothing.add(provisional.key)

    def note(self, urn: str, scope: str, id: str, outputs: Mapping[str, Any]) -> None:
        """Keep outputs of a new object until the engine has them."""
        entry = self._journal.find(key := self._key(urn, scope))
        if entry is not None and entry.id == id:
            self._journal.add(key, noted=outputs)

    def noted(self, urn: str, scope: str, id: str) -> Mapping[str, Any]:
        """The outputs that an interrupted run kept of an object."""
        entry = self._journal.find(self._key(urn, scope))
        return (entry.noted or {}) if entry is not None and entry.id == id else {}

    def answered(self, urn: str, scope: str) -> None:
        """The answer with the id is ready, or the error with it."""
        with self._lock:
            self._answered.add((urn, scope))

    def engine_knows(self, urn: str, scope: str, id: str) -> None:
        """The engine sent the id of an object: so it has the id, and the journal needs no entry with it any more.

        An entry with another id stays. While an object is replaced, the engine sends the id of the old one. It does not
        know a new one whose create was interrupted.
        """
        with self._lock:
            self._claimed.add(id)
            self._known[urn, scope] = id
        self._journal.forget(self._key(urn, scope), id)

    def answers_received(self) -> None:
        """The engine has every answer that was given, and so every id."""
        with self._lock:
            answered, self._answered = self._answered, set()
            nothing, self._made_nothing = self._made_nothing, set()
        for key in {*nothing, *(self._key(urn, scope) for urn, scope in answered)}:
            self._journal.forget(key)

    @contextmanager
    def _one_at_a_time(self, resource: "Resource", inputs: Mapping[str, Any]) -> Iterator[None]:
        with self._lock:
            key = self._keys[resource.token, resource.lost.key(resource, inputs)]
        with key:
            yield

    def _entry(self, urn: str, api: "Api", inputs: Mapping[str, Any]) -> Entry:
        return Entry(urn, api.project_id, self._now(), inputs, self._owner())

    def _key(self, urn: str, scope: str) -> str:
        return Entry(urn, scope, 0.0, {}, self._owner()).key

    def _noted(self, resource: "Resource", api: "Api", entry: Entry, inputs: Mapping[str, Any]) -> Entry:
        """The entry with what is there before the create. That is one call, which also tells the service's time."""
        before = {*resource.lost.before_create(resource, api, inputs)}
        with self._lock:
            before |= {id for id in [self._known.get((entry.urn, entry.scope))] if id is not None}
        return replace(entry, started=self._now(), service_started=api.service_time, before=tuple(sorted(before)))

    def _made(self, resource: "Resource", entry: Entry, inputs: Mapping[str, Any], id: str) -> None:
        """The service named the id. No create whose outcome is unknown can have made the same object."""
        self._journal.add(entry.key, id=id)
        with self._lock:
            self._claimed.add(id)
            others = self._open[resource.token, resource.lost.key(resource, inputs)] - {entry.key}
        for key in others:
            self._journal.exclude(key, [id])

    def _resume(self, resource: "Resource", api: "Api", now: Entry, inputs: Mapping[str, Any]) -> str | None:
        """The object of an earlier create whose outcome is not known, if there is one. `now` would be the entry of a
        new create.

        Raises Refused while the create of another owner may be an earlier one of ours.
        """
        for other in self._journal.of_others(now):
            if resource.lost.same(other.inputs, now.inputs) and not resource.lost.repeatable:
                self._refuse_beside(resource, api, other, inputs)
        entry = self._journal.find(now.key)
        if entry is None or not resource.lost.same(entry.inputs, now.inputs):
            return None
        if entry.id is None:
            entry = replace(entry, inputs=entry.inputs or now.inputs)
            found = self._look(resource, api, entry, inputs, INTERRUPTED)
            if found is not None:
                api.call.report(f"found {found}, which an interrupted run created")
            return found
        with self._lock:
            if entry.id in self._claimed:
                return None  # declared under another name since, as an alias does
        found = self._looking(resource, api, entry, inputs, INTERRUPTED).wait_for(entry.id)
        if found is not None:
            with self._lock:
                self._claimed.add(found)
        return found

    def _refuse_beside(self, resource: "Resource", api: "Api", other: Entry, inputs: Mapping[str, Any]) -> None:
        """Raise Refused for a create of the same declared object by another owner, unless it surely made nothing.

        Mostly that is the same stack in another backend. It may be this one too, after a change of its provider.
        """
        looking = self._looking(resource, api, other, inputs, INTERRUPTED)
        if not looking.may_exist():
            return
        made = f"created {other.id}" if other.id else "may have created an object"
        raise Refused(
            f"A run that was interrupted {made} for the same declared object, in another backend or through another "
            f"provider of this stack. Nothing was created. Let `pulumi up` there go on with it first; or import the "
            f"object or delete it, and then delete {self._journal.path(other.key)}."
        )

    def _looking(
        self, resource: "Resource", api: "Api", entry: Entry, inputs: Mapping[str, Any], reason: str
    ) -> Looking:
        with self._lock:
            taken = frozenset(self._claimed)
        return Looking(resource, api, entry, inputs, taken, reason, self._journal, self._now, self._patience)

    def _look(
        self,
        resource: "Resource",
        api: "Api",
        entry: Entry,
        inputs: Mapping[str, Any],
        reason: str,
        *,
        again: bool = True,
    ) -> str | None:
        """The object that the strategy finds. Its id goes into the journal."""
        if entry.started > self._now():  # the clock was set back, and the wait has to end
            entry = replace(entry, started=self._now())
            self._journal.add(entry.key, started=entry.started)
        looking = self._looking(resource, api, entry, inputs, reason)
        with self._lock:
            self._open[resource.token, resource.lost.key(resource, inputs)].add(entry.key)
        try:
            found = looking.outcome(again=again)
        except Unfinished as counted:
            if not isinstance(counted, Unresolved):
                self._journal.add(entry.key, id=counted.id)
            raise
        if found is not None:
            self._journal.add(entry.key, id=found)
            with self._lock:
                self._claimed.add(found)
                self._open[resource.token, resource.lost.key(resource, inputs)].discard(entry.key)
        return found


def _written(resource: "Resource", inputs: Mapping[str, Any], private: Collection[str]) -> dict[str, Any]:
    """What of the inputs the journal may have."""
    shown = without_secrets(inputs, resource.input_shape)
    return {name: value for name, value in shown.items() if name not in private}
