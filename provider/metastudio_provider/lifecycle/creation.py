"""Create at most one object for each declared object, whatever is lost on the way."""

import threading
import time
from collections import defaultdict
from collections.abc import Callable, Collection, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from ..engine.texts import internal_error
from ..errors import (
    ApiError,
    Cancelled,
    ConfigurationError,
    DeadlineExceeded,
    MetaStudioError,
    NotFound,
    NotSent,
    Refused,
    Unfinished,
    Unresolved,
)
from ..framework.lost import LostCreate
from ..values.convert import without_secrets
from .journal import Entry, Journal

if TYPE_CHECKING:
    from ..api.client import Api
    from ..framework.resource import Resource

PROVISIONAL = "unresolved:"

NOT_CREATED = (ApiError, NotSent, ConfigurationError, Refused, Cancelled, DeadlineExceeded)
"""Ends of a create after which there is no object: the last two are raised between tries, never after a write."""

ATTEMPTS = 3
"""Creates in one run, where an object whose create's answer was lost is of no use and is deleted again."""

INTERRUPTED = "The run that was to do it was interrupted."


class Creation:
    """Creates for one service and project. `now` is the wall clock in seconds of the epoch.

    What a lost answer means is the business of the resource's strategy (`Resource.lost`).
    """

    def __init__(self, journal: Journal, now: Callable[[], float] = time.time) -> None:
        self._journal, self._now = journal, now
        self._lock = threading.Lock()
        self._keys: dict[tuple[str, str], threading.Lock] = defaultdict(threading.Lock)
        self._claimed: set[str] = set()
        self._answered: set[tuple[str, str]] = set()

    def create(
        self, resource: "Resource", api: "Api", urn: str, inputs: Mapping[str, Any], private: Collection[str] = ()
    ) -> tuple[str, dict[str, Any]]:
        """The id of the one object for this declaration, and what `Resource.after_create` needs of the answer.

        The journal never has the inputs that `private` names. Raises Unresolved when it cannot be found out whether the
        object exists.
        """
        with self._one_at_a_time(resource, inputs):
            open_inputs = without_secrets(inputs, resource.input_shape)
            written = {name: value for name, value in open_inputs.items() if name not in private}
            earlier = self._journal.find(urn, api.project_id)
            found = self._resume(resource, api, earlier, inputs, written) if earlier is not None else None
            for _ in range(ATTEMPTS):
                if found is not None and resource.lost.keeps(resource, api, found, inputs):
                    return found, {}
                resource.lost.before_create(resource, api, inputs)
                entry = Entry(urn, api.project_id, self._now(), written)
                self._journal.write(entry)
                try:
                    id, answer = resource.create(api, inputs)
                except NOT_CREATED:
                    self._journal.forget(urn, api.project_id)
                    raise
                except Exception as error:  # the service may have acted, whatever broke
                    found = self._find_out(resource, api, replace(entry, inputs=open_inputs), inputs, error)
                    continue
                self._journal.made(urn, api.project_id, id)
                self._claim(id)
                return id, dict(answer)
            raise MetaStudioError(f"The answers to {ATTEMPTS} creates in a row were lost; run again.")

    def resolve(
        self, resource: "Resource", api: "Api", urn: str, provisional: str, inputs: Mapping[str, Any]
    ) -> str | None:
        """The real id behind a provisional one. None when the create never reached the service."""
        started = float(provisional.removeprefix(PROVISIONAL).partition(":")[0])
        entry = Entry(urn, api.project_id, started, without_secrets(inputs, resource.input_shape))
        found = resource.lost.find(resource, api, self._lost(entry, INTERRUPTED), inputs)
        if found is None:
            self._journal.forget(urn, api.project_id)
        elif self._journal.find(urn, api.project_id) is not None:
            self._journal.made(urn, api.project_id, found)
        return found

    def answered(self, urn: str, scope: str) -> None:
        """The answer with the id is ready, or the error with it."""
        with self._lock:
            self._answered.add((urn, scope))

    def engine_knows(self, urn: str, scope: str, id: str) -> None:
        """The engine sent the id of an object: so it has the id, and the journal needs no entry with it any more.

        An entry with another id stays. While an object is replaced, the engine sends the id of the old one. It does not
        know a new one whose create was interrupted.
        """
        self._claim(id)
        self._journal.forget(urn, scope, id)

    def answers_received(self) -> None:
        """The engine has every answer that was given, and so every id."""
        with self._lock:
            answered, self._answered = self._answered, set()
        for urn, scope in answered:
            self._journal.forget(urn, scope)

    @contextmanager
    def _one_at_a_time(self, resource: "Resource", inputs: Mapping[str, Any]) -> Iterator[None]:
        with self._lock:
            key = self._keys[resource.token, resource.lost.key(resource, inputs)]
        with key:
            yield

    def _claim(self, id: str) -> None:
        with self._lock:
            self._claimed.add(id)

    def _lost(self, entry: Entry, reason: str) -> LostCreate:
        with self._lock:
            return LostCreate(entry.started, entry.inputs, frozenset(self._claimed), reason)

    def _resume(
        self,
        resource: "Resource",
        api: "Api",
        entry: Entry,
        inputs: Mapping[str, Any],
        written: Mapping[str, Any],
    ) -> str | None:
        """The object of an earlier create whose outcome is not known, if there is one. `written` are the inputs as the
        journal would have them now."""
        if not resource.lost.same(entry.inputs, written):
            return None
        if entry.id is None:
            found = self._find(resource, api, entry, inputs, INTERRUPTED)
            if found is not None:
                api.call.report(f"found {found}, which an interrupted run created")
            return found
        if entry.id in self._claimed:
            return None  # declared under another name since, as an alias does
        try:
            resource.show(api, entry.id)
        except NotFound:
            return None
        self._claim(entry.id)
        return entry.id

    def _find_out(
        self, resource: "Resource", api: "Api", entry: Entry, inputs: Mapping[str, Any], error: Exception
    ) -> str:
        """The create's answer was lost: look whether its object is there."""
        reason = _sentence(error)
        try:
            found = self._find(resource, api, entry, inputs, reason)
        except Unfinished as counted:
            raise counted from error
        except Exception as trouble:
            raise Unresolved(
                f"{PROVISIONAL}{entry.started:.3f}:{threading.get_ident():x}",
                dict(inputs),
                [
                    f"{reason} Whether it was created could not be found out: {_sentence(trouble)} The next run looks "
                    "again."
                ],
            ) from error
        if found is None:
            # The journal keeps its entry: should the list lag behind, the next run finds the object.
            raise MetaStudioError(f"{reason} {resource.lost.absent}; run again.") from error
        return found

    def _find(
        self, resource: "Resource", api: "Api", entry: Entry, inputs: Mapping[str, Any], reason: str
    ) -> str | None:
        """The object that the strategy finds. Its id goes into the journal."""
        try:
            found = resource.lost.find(resource, api, self._lost(entry, reason), inputs)
        except Unfinished as counted:
            self._journal.made(entry.urn, entry.scope, counted.id)
            raise
        if found is not None:
            self._journal.made(entry.urn, entry.scope, found)
            self._claim(found)
        return found


def _sentence(error: Exception) -> str:
    return str(error) if isinstance(error, MetaStudioError) else f"{internal_error(error)}."
