"""The laws of a resource's life, decided once for both doors. Values are plain, with the wire's names and UNKNOWN."""

import contextlib
import threading
from collections.abc import Collection, Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..call import Call
from ..errors import MetaStudioError, NotFound, Refused, Unfinished, Unresolved
from ..framework.registry import function, resource
from ..framework.resource import Resource
from ..settings.model import Settings
from ..values.convert import declarable, has_unknown, without_masked
from ..values.diff import Change, changes
from ..values.model import UNKNOWN
from ..values.refresh import refreshed_inputs
from ..values.validation import Problem, problems
from .creation import PROVISIONAL, Creation
from .journal import Journal, default_folder
from .results import Checked, Diff, InvalidInputs, Listed, ResourceState
from .state import given_by, kept, same_project, state_of, unfinished

if TYPE_CHECKING:
    import httpx

    from ..api.client import Api, Client


class Lifecycle:
    """Everything a door needs, for one configuration. Thread-safe; does no I/O before the first call that asks the
    service.

    `transport` replaces the network in tests, `journal_dir` the folder of the create journal.
    """

    def __init__(
        self,
        settings: Settings,
        *,
        transport: "httpx.BaseTransport | None" = None,
        journal_dir: Path | None = None,
    ) -> None:
        self.settings = settings
        self._transport = transport
        self._client: Client | None = None
        self._lock = threading.Lock()
        self._declared: set[str] = set()
        folder = journal_dir or (Path(settings.journal) if settings.journal else default_folder())
        self._creation = Creation(Journal(folder))

    def api(self, call: Call) -> "Api":
        """The service, for one call of the engine."""
        with self._lock:
            if self._client is None:
                from ..api.client import Client  # the HTTP stack is loaded by the first call that needs it

                self._client = Client(self.settings, transport=self._transport)
        return self._client.bind(call)

    def check(
        self, token: str, news: Mapping[str, Any], olds: Mapping[str, Any] | None = None, *, urn: str = ""
    ) -> Checked:
        """Validate inputs; every problem at once. `olds` are the inputs of the last run, None at the first."""
        kind = resource(token)
        self._declared.add(urn)
        given = {name: value for name, value in news.items() if value is not None}
        # With ignoreChanges the engine puts back what was worked out the last time.
        last = olds or {}
        put_back = {name: given[name] for name in kind.worked_out if name in given and given[name] == last.get(name)}
        found = [
            Problem((name,), "is worked out by the provider and cannot be declared.")
            for name in kind.worked_out
            if name in given and name not in put_back
        ]
        found += [
            Problem((name,), "is set by the service and cannot be declared.")
            for name in given
            if name in kind.output_names
        ]
        declared = {name: value for name, value in given.items() if name not in {*kind.worked_out, *kind.output_names}}
        found += problems(kind.inputs, declared, kind.noun)
        # What is wrong already counts as unknown for the rules across properties: all problems are told at once.
        wrong = {problem.path[0] for problem in found}
        found += kind.problems({name: UNKNOWN if name in wrong else value for name, value in given.items()})
        inputs = dict(given)
        if not found:
            inputs.update({**kind.computed(given), **put_back})
        return Checked(inputs, found)

    def diff(
        self,
        token: str,
        urn: str,
        id: str,
        state: Mapping[str, Any],
        old_inputs: Mapping[str, Any] | None,
        news: Mapping[str, Any],
        call: Call,
    ) -> Diff:
        """Compare what is declared with the state, leaf by leaf. Asks nobody: `read` brings the state up to date.

        What the user should know beside the changes goes to `call.warn`.

        Raises Refused where a change must not be made. A refresh declares nothing (the engine checks no inputs then):
        there every difference is only shown.
        """
        kind = resource(token)
        self._heard(urn, state, id)
        if id.startswith(PROVISIONAL):
            return Diff([Change((kind.title,), "update")])
        if self.settings.project_id is not None:  # not known without asking otherwise; every write looks again
            same_project(kind, self.settings.project_id, id, state)
        before = old_inputs if old_inputs is not None else news
        compared = {name: value for name, value in news.items() if name not in kind.ignored}
        found = changes(
            kind.input_shape,
            compared,
            {name: value for name, value in state.items() if name not in kind.ignored},
            before,
            unordered=kind.unordered,
            replace=kind.replace,
        )
        try:
            planned = kind.planned(found, state, news) + ([] if found else kind.outstanding(state, news))
            planned = kind.guarded(planned, state, news, self.settings, call)
        except Refused:
            if urn in self._declared:
                raise
            planned = found
        return Diff(planned, delete_before_replace=kind.delete_before_replace)

    def create(
        self,
        token: str,
        urn: str,
        news: Mapping[str, Any],
        call: Call,
        *,
        preview: bool = False,
        private: Collection[str] = (),
    ) -> ResourceState:
        """Create the object, at most once; raises Unfinished when it exists but is not as declared yet.

        `private` names inputs that the user marked as secret: they are not written to the create journal.
        """
        kind = resource(token)
        if preview:
            self._addressed()
            return ResourceState("", dict(news), kind.preview(news, None))
        if has_unknown(news):
            raise MetaStudioError("A property is not known yet; this is a fault of the engine or of the provider.")
        api = self.api(call)
        id, answer = self._creation.create(kind, api, urn, news, private)
        extra: dict[str, Any] = {}
        try:
            extra = kind.complete(api, id, news, answer)
            report = kind.show(api, id)
            if not answer:
                report, extra = self._adopted(kind, api, id, news, {**report, **extra})
        except Unfinished as error:
            raise unfinished(kind, api, id, news, {**extra, **error.state}, error.reasons) from error
        except MetaStudioError as error:
            raise unfinished(kind, api, id, news, extra, [f"it was created as {id}, but: {error}"]) from error
        finally:
            self._creation.answered(urn, api.project_id)
        return ResourceState(id, dict(news), state_of(kind, api, report, news, extra))

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

        `inputs` and `state` are None on import. A provisional id is settled: it comes back as the real one.
        """
        kind = resource(token)
        self._heard(urn, state or {}, id)
        api = self.api(call)
        if id.startswith(PROVISIONAL):
            settled = self._creation.settle(kind, api, urn, id, inputs or state or {})
            if settled is None:
                return None
            id, state = settled, None
        same_project(kind, api.project_id, id, state)
        try:
            report = kind.look(api, id, {**(inputs or {}), **(state or {})})
        except NotFound:
            return None
        extra = {name: (state or {})[name] for name in kept(kind) if name in (state or {}) and name not in report}
        if inputs is None:
            given = {
                name: value
                for name, value in without_masked(declarable(report, kind.input_shape)).items()
                if name not in kind.server_default and name not in kind.local
            }
            return ResourceState(id, given, state_of(kind, api, report, {}, extra))
        known = {**inputs, **(state or {})}
        current = state_of(kind, api, report, known, extra)
        declared = {name: value for name, value in inputs.items() if name not in kind.local}
        refreshed = refreshed_inputs(current, declared, kind.input_shape, kind.item_names)
        refreshed.update({name: value for name, value in inputs.items() if name in kind.local})
        return ResourceState(id, refreshed, current)

    def update(
        self,
        token: str,
        urn: str,
        id: str,
        state: Mapping[str, Any],
        old_inputs: Mapping[str, Any] | None,
        news: Mapping[str, Any],
        call: Call,
        *,
        preview: bool = False,
    ) -> ResourceState:
        """Change the object in place; raises Unfinished when only a part of the change was made."""
        kind = resource(token)
        if preview:
            return ResourceState(id, dict(news), kind.preview(news, state))
        api = self.api(call)
        if id.startswith(PROVISIONAL):
            raise Unresolved(id, state, ["whether it was created is not known yet; run `pulumi refresh` first"])
        same_project(kind, api.project_id, id, state)
        self._declared.add(urn)
        quiet = replace(call, warn=lambda _: None)  # the engine's own diff has warned already
        planned = self.diff(token, urn, id, state, old_inputs, news, quiet).changes
        before = old_inputs if old_inputs is not None else news
        extra = {name: state[name] for name in kept(kind) if name in state}
        try:
            report = kind.update(api, id, news, before, state, planned)
        except Unfinished as error:
            raise unfinished(kind, api, id, state, {**extra, **error.state}, error.reasons) from error
        return ResourceState(id, dict(news), state_of(kind, api, report, news, {**extra, **given_by(kind, report)}))

    def delete(self, token: str, urn: str, id: str, state: Mapping[str, Any], call: Call) -> None:
        """Delete the object; gone already is success."""
        kind = resource(token)
        api = self.api(call)
        if id.startswith(PROVISIONAL):
            settled = self._creation.settle(kind, api, urn, id, state)
            if settled is None:
                return
            id = settled
        same_project(kind, api.project_id, id, state)
        with contextlib.suppress(NotFound):
            kind.delete(api, id, state)
        self._creation.known(urn, api.project_id, id)

    def list(self, token: str, query: Mapping[str, Any], call: Call) -> Iterator[Listed]:
        """Every object that can be imported; raises InvalidInputs for a wrong query."""
        kind = resource(token)
        found = problems(kind.query, query, f"the list of {kind.noun}")
        if found:
            raise InvalidInputs(found)
        for item in kind.items(self.api(call), query):
            yield Listed(kind.id_of(item), kind.label(item))

    def invoke(self, token: str, args: Mapping[str, Any], call: Call) -> dict[str, Any]:
        """Ask a function; raises InvalidInputs for wrong arguments."""
        asked = function(token)
        given = {name: value for name, value in args.items() if value is not None}
        found = problems(asked.arguments, given, token.rpartition(":")[2])
        if found:
            raise InvalidInputs(found)
        return asked.call(self.api(call), given)

    def settled(self) -> None:
        """A sign of life of the engine: what was answered before was received."""
        self._creation.settled()

    def close(self) -> None:
        """Close the connections to the service."""
        with self._lock:
            if self._client is not None:
                self._client.close()
                self._client = None

    # Inside

    def _addressed(self) -> None:
        """Raise ConfigurationError where the settings do not say which service to ask: a preview may ask nobody."""
        if self.settings.simulator is None and not self.settings.unknown:
            from ..api.address import endpoint

            endpoint(self.settings)

    def _heard(self, urn: str, state: Mapping[str, Any], id: str) -> None:
        scope = state.get("project_id")
        if isinstance(scope, str) and not id.startswith(PROVISIONAL):
            self._creation.known(urn, scope, id)

    def _adopted(
        self, kind: Resource, api: "Api", id: str, news: Mapping[str, Any], state: dict[str, Any]
    ) -> tuple[dict[str, Any], dict[str, Any]]:
        """An object found after an interrupted create: what was declared since then is still to be written."""
        known = state_of(kind, api, state, news, state)
        found = changes(kind.input_shape, news, known, news, unordered=kind.unordered)
        found = [change for change in found if str(change.path[0]) not in {*kind.local, *kind.ignored}]
        if not found:
            return state, given_by(kind, state)
        report = kind.update(api, id, news, news, known, found)
        return report, given_by(kind, {**state, **report})


__all__ = ["Change", "Checked", "Diff", "InvalidInputs", "Lifecycle", "Listed", "Problem", "ResourceState"]
