"""The laws of a resource's life, decided once for both doors. Values are plain, with the wire's names and UNKNOWN."""

import contextlib
import functools
import random
import threading
import time
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..call import Call
from ..errors import MetaStudioError, NotFound, Refused, Unfinished, Unresolved
from ..framework import registry
from ..framework.managed import Managed
from ..framework.resource import Resource
from ..framework.sources import Sources
from ..settings.model import Settings
from ..values.convert import declarable, has_unknown, without_masked
from ..values.diff import Change, changes
from ..values.validation import Problem, problems
from .check import checked
from .creation import Creation
from .drift import Drift
from .foresight import Foresight, briefly
from .journal import Journal, default_folder, folder_of
from .looking import PATIENCE, Patience
from .owner import owner_of
from .provisional import Provisional
from .results import Checked, Diff, InvalidInputs, Listed, ResourceState
from .state import inputs_in, keeping_id, kept, previewed, refuse_blanks, same_project, state_of

if TYPE_CHECKING:
    import httpx

    from ..api.client import Api, Client


class Lifecycle:
    """Everything a door needs, for one configuration. Thread-safe; does no I/O before the first call that asks the
    service.

    In tests `transport` replaces the network, `journal_dir` the folder of the create journal, `now` the wall clock
    (seconds of the epoch), and `patience` how long a lost create is looked for.
    """

    def __init__(
        self,
        settings: Settings,
        *,
        transport: "httpx.BaseTransport | None" = None,
        journal_dir: Path | None = None,
        now: Callable[[], float] = time.time,
        patience: Patience = PATIENCE,
    ) -> None:
        self.settings = settings
        self.owner: Callable[[], str] = functools.cache(owner_of)
        """Whose state the objects belong to."""
        self._transport = transport
        self._client: Client | None = None
        self._lock = threading.Lock()
        folder = journal_dir or (folder_of(settings.journal) if settings.journal else default_folder())
        self._creation = Creation(Journal(folder), now, patience, lambda: self.owner())
        self._foresight = Foresight(settings)
        self._drift = Drift()
        self.sources = Sources(self._fetch)
        """Where the content of local files comes from."""

    def api(self, call: Call) -> "Api":
        """The service, for one call of the engine."""
        with self._lock:
            if self._client is None:
                from ..api.client import Client  # the HTTP stack is loaded by the first call that needs it

                self._client = Client(self.settings, transport=self._transport)
        return self._client.bind(call)

    def _fetch(self, address: str, target: Path, call: Call) -> None:
        from ..api.download import download  # with it comes the HTTP stack
        from ..api.retry import Retry

        download(address, target, call, Retry(self.settings.max_retries, random.random))

    def check(
        self,
        token: str,
        inputs: Mapping[str, Any],
        old_inputs: Mapping[str, Any] | None = None,
        call: Call | None = None,
    ) -> Checked:
        """Validate inputs: every problem at once. `old_inputs` are those of the last run, None at the first."""
        with self.sources.used_by(call or Call()):
            return checked(registry.resource(token), inputs, old_inputs or {})

    def advise(
        self,
        token: str,
        urn: str,
        checked: Checked,
        call: Call,
        *,
        old_inputs: Mapping[str, Any] | None = None,
        private: Collection[str] = (),
    ) -> None:
        """Warn of what a check found and does not forbid, and of what the engine's preview cannot know. Sends no
        request."""
        resource = registry.resource(token)
        with contextlib.suppress(Exception):  # no operation fails by what only informs
            for text in self._foresight.advice(urn, resource, checked):
                call.warn(text)
            if not old_inputs and (text := self._creation.left_behind(resource, urn, checked.inputs, private)):
                call.warn(text)

    def diff(
        self,
        token: str,
        urn: str,
        id: str,
        state: Mapping[str, Any],
        old_inputs: Mapping[str, Any] | None,
        inputs: Mapping[str, Any],
        call: Call,
        *,
        refresh: bool = False,
    ) -> Diff:
        """Compare inputs with the state, leaf by leaf. Sends no request: `read` brings the state up to date.

        What the user should know beside the changes goes to `call.warn`. Raises Refused where a change must not be
        made. A `refresh` declares nothing: there every difference is only shown.
        """
        resource = registry.resource(token)
        self._engine_knows(urn, state, id)
        if Provisional.looks_like(id):
            Provisional.of(id)
            first = next(name for name, field in resource.input_shape.fields.items() if field.required)
            return Diff([Change((first,), "update")])
        if self.settings.project_id is not None:  # not known without a request otherwise; every write looks again
            same_project(resource, self.settings.project_id, id, state)
        it = Managed(id, inputs, inputs if old_inputs is None else old_inputs, state)
        planned = self._drift.plan(resource, urn, it, self.settings, call, refresh=refresh)
        if not refresh:
            self._foresight.planned(urn, inputs, planned)
            self._foresight.warn_of_concerns(urn, resource, state, call)
        return planned

    def create(
        self,
        token: str,
        urn: str,
        inputs: Mapping[str, Any],
        call: Call,
        *,
        preview: bool = False,
        private: Collection[str] = (),
    ) -> ResourceState:
        """Create the object, at most once. Raises Unfinished when it exists but is not as declared yet.

        `private` names inputs that the user marked as secret: they are not written to the create journal.
        """
        resource = registry.resource(token)
        if preview:
            self._foresight.check_create(urn, resource, inputs, call, self.api)
            return ResourceState("", dict(inputs), previewed(resource, inputs, None))
        if has_unknown(inputs):
            raise MetaStudioError("A property is not known yet; this is a fault of the engine or of the provider.")
        api = self.api(call)
        with self.sources.used_by(call):
            id, answer = self._creation.create(resource, api, urn, inputs, private)
        noted = {} if answer else self._creation.noted(urn, api.project_id, id)
        note = functools.partial(self._creation.note, urn, api.project_id, id)
        it, seen = Managed(id, inputs, state=noted, note=note), dict[str, Any]()
        try:
            with (
                self.sources.used_by(call),
                keeping_id(resource, api, it, seen, said=f"it was created as {id}, but: "),
            ):
                seen.update(resource.after_create(api, it, answer))
                report = {**seen, **resource.show(api, id)}
                if not answer:
                    report = self._bring_up_to_date(resource, api, it, report)
                created = ResourceState(id, dict(inputs), state_of(resource, api, report, inputs))
        except Unfinished as error:
            if _not_found(error):
                self._creation.must_show(resource, api, urn, inputs, id)
            self._creation.answered(urn, api.project_id)
            raise
        self._creation.answered(urn, api.project_id)
        self._ask_for_concerns(urn, resource, created.state, call)
        return created

    def read(
        self,
        token: str,
        urn: str,
        id: str,
        inputs: Mapping[str, Any] | None,
        state: Mapping[str, Any] | None,
        call: Call,
    ) -> ResourceState | None:
        """What the service reports; None only when the service itself says that the object is gone.

        `inputs` and `state` are None on import. A provisional id comes back as the real one.
        """
        resource = registry.resource(token)
        if inputs is None:
            refuse_blanks(resource, id)
        self._engine_knows(urn, state or {}, id)
        api = self.api(call)
        if Provisional.looks_like(id):
            provisional = Provisional.of(id)
            if not (inputs or state):
                raise Refused(f'"{id}" is no id of an object: it stands for a create whose outcome is unknown.')
            found = self._creation.resolve(resource, api, urn, provisional, inputs or state or {})
            if found is None:
                self._creation.forget(provisional)
                return None
            id, state = found, None
        same_project(resource, api.project_id, id, state)
        it = Managed(id, inputs or {}, inputs or {}, state or {})
        try:
            report = {**kept(resource, it.state), **resource.read(api, it)}
        except NotFound:
            if inputs is not None:
                call.warn(f"{resource.noun} {id} does not exist any more: it was deleted outside Pulumi.")
            return None
        current = state_of(resource, api, report, it.known)
        self._drift.read(resource, urn, it, current)
        if inputs is None:
            given = resource.marks.reportable(without_masked(declarable(report, resource.input_shape)))
            given = {name: value for name, value in given.items() if name not in resource.marks.server_default}
            return ResourceState(id, given, current)
        return ResourceState(id, inputs_in(resource, current, inputs), current)

    def update(
        self,
        token: str,
        urn: str,
        id: str,
        state: Mapping[str, Any],
        old_inputs: Mapping[str, Any] | None,
        inputs: Mapping[str, Any],
        call: Call,
        *,
        preview: bool = False,
    ) -> ResourceState:
        """Change the object in place. Raises Unfinished when only a part of the change was made."""
        resource = registry.resource(token)
        if preview:
            if not Provisional.looks_like(id):
                self._ask_for_concerns(urn, resource, state, call)
            return ResourceState(id, dict(inputs), previewed(resource, inputs, state))
        api = self.api(call)
        if Provisional.looks_like(id):
            found = self._creation.resolve(resource, api, urn, Provisional.of(id), old_inputs or state)
            outcome = "it was not created" if found is None else f"it was created as {found}"
            raise Unresolved(id, state, [f"{outcome}; run `pulumi refresh`, then `pulumi up` goes on"])
        self._engine_knows(urn, state, id)
        same_project(resource, api.project_id, id, state)
        it = Managed(id, inputs, inputs if old_inputs is None else old_inputs, state)
        quiet = replace(call, warn=lambda _: None)  # the engine's own diff has warned already
        plan, seen = self._drift.plan(resource, urn, it, self.settings, quiet).changes, kept(resource, state)
        self._drift.forget(urn)
        with self.sources.used_by(call), keeping_id(resource, api, it, seen, passing=MetaStudioError):
            report = {**seen, **resource.update(api, it, plan)}
            updated = ResourceState(id, dict(inputs), state_of(resource, api, report, inputs))
        self._ask_for_concerns(urn, resource, updated.state, call)
        return updated

    def delete(self, token: str, urn: str, id: str, state: Mapping[str, Any], call: Call) -> None:
        """Delete the object. That it is gone already is success."""
        resource = registry.resource(token)
        api = self.api(call)
        if Provisional.looks_like(id):
            provisional = Provisional.of(id)
            found = self._creation.resolve(resource, api, urn, provisional, state)
            if found is None:
                self._creation.forget(provisional)
                return
            id = found
        same_project(resource, api.project_id, id, state)
        if self._creation.took_up(urn, id):
            call.warn(f"{resource.noun} {id} was to be replaced by itself, so it was kept; run `pulumi up` again.")
            return
        with contextlib.suppress(NotFound):
            resource.delete(api, Managed(id, self._foresight.declared(urn), state=state))
        self._creation.engine_knows(urn, api.project_id, id)

    def list(self, token: str, query: Mapping[str, Any], call: Call) -> Iterator[Listed]:
        """Every object that can be imported; raises InvalidInputs for a wrong query."""
        resource = registry.resource(token)
        found = problems(resource.query, query, f"the list of {resource.noun}")
        if found:
            raise InvalidInputs(found)
        for item in resource.list_items(self.api(call), query):
            yield Listed(resource.identity.id_of(item), resource.label(item))

    def invoke(self, token: str, args: Mapping[str, Any], call: Call) -> dict[str, Any]:
        """Ask a function; raises InvalidInputs for wrong arguments."""
        asked = registry.function(token)
        given = {name: value for name, value in args.items() if value is not None}
        found = problems(asked.arguments, given, token.rpartition(":")[2])
        if found:
            raise InvalidInputs(found)
        return asked.call(self.api(call), given)

    def answers_received(self) -> None:
        """A sign of life of the engine: what was answered before was received."""
        self._creation.answers_received()

    def close(self) -> None:
        """Close the connections to the service, and remove files for the time of a run."""
        self.sources.close()
        with self._lock:
            if self._client is not None:
                self._client.close()
                self._client = None

    # Inside

    def _engine_knows(self, urn: str, state: Mapping[str, Any], id: str) -> None:
        scope = state.get("project_id")
        if isinstance(scope, str) and not Provisional.looks_like(id):
            self._creation.engine_knows(urn, scope, id)

    def _ask_for_concerns(self, urn: str, resource: Resource, state: Mapping[str, Any], call: Call) -> None:
        """Warn of what the state and the service tell about an object. `refresh: never` asks as little as can be."""
        asks = self.settings.refresh == "always" and not self.settings.unknown
        api = self.api(briefly(call)) if asks else None
        self._foresight.warn_of_concerns(urn, resource, state, call, api)

    def _bring_up_to_date(self, resource: Resource, api: "Api", it: Managed, report: dict[str, Any]) -> dict[str, Any]:
        """The report of an object that an interrupted create made, once it is as declared now."""
        marks, state = resource.marks, state_of(resource, api, report, it.inputs)
        found = changes(resource.input_shape, it.inputs, state, it.inputs, unordered=marks.unordered)
        apart = {*marks.unreported, *marks.not_compared}
        found = [change for change in found if str(change.path[0]) not in apart]
        if not found:
            return report
        updated = resource.update(api, replace(it, old_inputs=it.inputs, state=state), found)
        return {**kept(resource, report), **updated}


def _not_found(error: BaseException | None) -> bool:
    """Whether the service said that there is no such object, at the beginning of an error."""
    while error is not None and not isinstance(error, NotFound):
        error = error.__cause__
    return error is not None


__all__ = ["Change", "Checked", "Diff", "InvalidInputs", "Lifecycle", "Listed", "Problem", "ResourceState"]
