"""Create at most one object for each declared object, whatever is lost on the way."""

import threading
import time
from collections import defaultdict
from collections.abc import Callable, Collection, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

from ..errors import (
    ApiError,
    Cancelled,
    ConfigurationError,
    DeadlineExceeded,
    MetaStudioError,
    NotFound,
    NotSent,
    OutcomeUnknown,
    Refused,
    Unfinished,
    Unresolved,
)
from ..values.convert import without_secrets
from ..values.diff import changes
from ..values.shape import Field, Shape
from .journal import Entry, Journal

if TYPE_CHECKING:
    from ..api.client import Api
    from ..framework.resource import Resource

PROVISIONAL = "unresolved:"

CLOCKS_APART = timedelta(seconds=120)
"""How far this machine's clock and the service's may differ."""

LONGEST_CREATE = timedelta(minutes=15)
"""How long after its start a create may still have reached the service."""


NOT_CREATED = (ApiError, NotSent, ConfigurationError, Refused, Cancelled, DeadlineExceeded)
"""Ends of a create after which there is no object: the last two are raised between tries, never after a write."""

ATTEMPTS = 3
"""Creates in one run, where an object whose create's answer was lost is of no use and is deleted again."""


class Creation:
    """Creates for one service and project. `now` is the wall clock in seconds of the epoch."""

    def __init__(self, journal: Journal, now: Callable[[], float] = time.time) -> None:
        self._journal, self._now = journal, now
        self._lock = threading.Lock()
        self._titles: dict[tuple[str, str], threading.Lock] = defaultdict(threading.Lock)
        self._ours: set[str] = set()
        self._answered: set[tuple[str, str]] = set()

    def create(
        self, resource: "Resource", api: "Api", urn: str, inputs: Mapping[str, Any], private: Collection[str] = ()
    ) -> tuple[str, dict[str, Any]]:
        """The id of the one object for this declaration, and what `Resource.after_create` needs of the answer.

        The inputs named by `private` are not written down.

        Raises Unresolved when it cannot be found out whether the object exists.
        """
        if not resource.title:  # there is one in a project: making it once more changes nothing
            try:
                id, answer = resource.create(api, inputs)
            except OutcomeUnknown as error:
                raise MetaStudioError(f"{error} It was not written as far as can be seen; run again.") from error
            return id, dict(answer)
        with self._alone(resource, inputs):
            earlier = self._journal.find(urn, api.project_id)
            plain = _without(without_secrets(inputs, resource.input_shape), private)
            found = self._settle(resource, api, earlier, inputs, plain) if earlier is not None else None
            for _ in range(ATTEMPTS):
                if found is not None and not resource.abandon(api, found, inputs):
                    return found, {}
                resource.admit(api, inputs)
                entry = Entry(urn, api.project_id, self._now(), without_secrets(inputs, resource.input_shape))
                self._journal.write(replace(entry, inputs=plain))
                try:
                    id, answer = resource.create(api, inputs)
                except OutcomeUnknown as error:
                    found = self._find_out(resource, api, entry, inputs, error)
                    continue
                except NOT_CREATED:
                    self._journal.forget(urn, api.project_id)
                    raise
                self._journal.made(urn, api.project_id, id)
                self._taken(id)
                return id, dict(answer)
            raise MetaStudioError(f"The answers to {ATTEMPTS} creates in a row were lost; run again.")

    def settle(
        self, resource: "Resource", api: "Api", urn: str, provisional: str, inputs: Mapping[str, Any]
    ) -> str | None:
        """The real id behind a provisional one; None when the create never reached the service."""
        started = float(provisional.removeprefix(PROVISIONAL).partition(":")[0])
        entry = Entry(urn, api.project_id, started, without_secrets(inputs, resource.input_shape))
        found = self._only(resource, api, entry)
        if found is None:
            self._journal.forget(urn, api.project_id)
        elif self._journal.find(urn, api.project_id) is not None:
            self._journal.made(urn, api.project_id, found)
        return found

    def answered(self, urn: str, scope: str) -> None:
        """The id is on its way to the engine, whatever became of the object after its create."""
        with self._lock:
            self._answered.add((urn, scope))

    def known(self, urn: str, scope: str, id: str) -> None:
        """The engine named the object itself: the entry of its create has served, and it is nobody else's.

        The entry may be another object's of the same name: while one is replaced, the engine speaks of the old one and
        knows nothing of a new one whose create was interrupted.
        """
        self._taken(id)
        self._journal.forget(urn, scope, id)

    def settled(self) -> None:
        """The engine lives after it was answered, so it knows every id it was given."""
        with self._lock:
            answered, self._answered = self._answered, set()
        for urn, scope in answered:
            self._journal.forget(urn, scope)

    @contextmanager
    def _alone(self, resource: "Resource", inputs: Mapping[str, Any]) -> Iterator[None]:
        """Create objects of one title one after the other, so that a lost one is never mistaken for the other."""
        with self._lock:
            title = self._titles[resource.token, str(inputs.get(resource.title))]
        with title:
            yield

    def _taken(self, id: str) -> None:
        with self._lock:
            self._ours.add(id)

    def _settle(
        self, resource: "Resource", api: "Api", entry: Entry, inputs: Mapping[str, Any], plain: Mapping[str, Any]
    ) -> str | None:
        """An earlier create of this object whose end nobody knows: its object if there is one. `plain` are the inputs
        as they would be written down."""
        if resource.acts and entry.inputs != plain:
            return None  # another act than the one of then
        if entry.id is not None:
            if entry.id in self._ours:
                return None  # declared under another name since, as an alias does
            try:
                resource.show(api, entry.id)
            except NotFound:
                return None
            self._taken(entry.id)
            return entry.id
        title = {resource.title: inputs.get(resource.title)}
        found = self._only(resource, api, replace(entry, inputs={**title, **entry.inputs}))
        if found is not None:
            api.call.report(f"found {found}, which an interrupted run created")
            self._journal.made(entry.urn, entry.scope, found)
            self._taken(found)
        elif resource.acts:
            raise self._may_have_happened(resource, entry, inputs, "The run that was to do it was interrupted.")
        return found

    def _find_out(
        self, resource: "Resource", api: "Api", entry: Entry, inputs: Mapping[str, Any], error: OutcomeUnknown
    ) -> str:
        """The create's answer was lost: look whether its object is there."""
        try:
            found = self._only(resource, api, entry)
        except MetaStudioError as trouble:
            raise Unresolved(
                f"{PROVISIONAL}{entry.started:.3f}:{threading.get_ident():x}",
                dict(inputs),
                [f"{error} Whether it was created could not be found out: {trouble} The next run looks again."],
            ) from error
        if found is None and resource.acts:
            raise self._may_have_happened(resource, entry, inputs, str(error)) from error
        if found is None:
            # The journal keeps its entry: should the list lag behind, the next run finds the object.
            raise MetaStudioError(f"{error} The service does not hold it, so it was not created; run again.") from error
        self._journal.made(entry.urn, entry.scope, found)
        self._taken(found)
        return found

    def _may_have_happened(self, resource: "Resource", entry: Entry, inputs: Mapping[str, Any], why: str) -> Unfinished:
        """An act leaves nothing that could be looked up: rather not done than done twice."""
        reason = (
            f"{why} Whether the service did it is not known, so it counts as done and is not repeated; change "
            "`triggers` to do it again."
        )
        id = resource.new_id(inputs)
        self._journal.made(entry.urn, entry.scope, id)
        return Unfinished(id, {**inputs, "project_id": entry.scope}, [reason])

    def _only(self, resource: "Resource", api: "Api", entry: Entry) -> str | None:
        """The one object this create can have made: its title, its time, its content, and not ours already."""
        if resource.acts:
            return None
        title = str(entry.inputs.get(resource.title))
        first = datetime.fromtimestamp(entry.started, UTC) - CLOCKS_APART
        last = datetime.fromtimestamp(entry.started, UTC) + CLOCKS_APART + LONGEST_CREATE
        found = []
        for item in resource.candidates(api, entry.inputs):
            # A list that tells no time belongs to a resource whose titles are used once: `create` sees to that.
            id, made = resource.identity.id_of(item), str(item.get("create_time", _stamp(first)))
            if id in self._ours or not (_stamp(first) <= made <= _stamp(last)):
                continue
            report = resource.show(api, id)
            content = {name: value for name, value in entry.inputs.items() if name not in resource.local}
            if not changes(_open(resource.input_shape), content, report, {}, unordered=resource.unordered):
                found.append(id)
        if len(found) > 1:
            raise MetaStudioError(
                f'{len(found)} objects named "{title}" were created at that time with the same content '
                f"({', '.join(found)}); delete all but one of them, or import the right one."
            )
        return found[0] if found else None


def _without(inputs: Mapping[str, Any], private: Collection[str]) -> dict[str, Any]:
    return {name: value for name, value in inputs.items() if name not in private}


def _stamp(time: datetime) -> str:
    return time.strftime("%Y-%m-%dT%H:%M:%SZ")


def _open(shape: Shape) -> Shape:
    """The shape without secrets and write-only properties: the journal does not have them, or no report does."""

    def opened(field: Field) -> Field:
        return Field(
            field.name, field.camel, _open(field.shape), field.description, field.required, field.default, False,
            field.read_only or field.secret or field.write_only,
        )  # fmt: skip

    if shape.kind == "object":
        return Shape("object", shape.model, "", {name: opened(field) for name, field in shape.fields.items()})
    if shape.item is not None:
        return Shape(shape.kind, item=_open(shape.item))
    return shape
