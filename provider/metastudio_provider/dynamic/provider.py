"""The provider object of one declared resource: it answers the SDK's dynamic protocol with the lifecycle."""

import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from functools import wraps
from typing import TYPE_CHECKING, Any, ParamSpec, TypeVar

from pulumi.dynamic import (
    CheckFailure,
    CheckResult,
    ConfigureRequest,
    CreateResult,
    DiffResult,
    ReadResult,
    ResourceProvider,
    UpdateResult,
)

from ..call import Call
from ..engine.ignore_changes import with_ignored
from ..engine.log import EngineLog
from ..engine.texts import no_object, one_line, sendable
from ..errors import ConfigurationError, MetaStudioError, Unfinished, Unresolved
from ..framework import registry
from ..lifecycle.results import ResourceState
from ..values.matching import Sides
from ..values.model import UNKNOWN
from ..values.shape import Path, spell_path
from ..values.validation import Problem
from . import restore
from .configuration import LIFECYCLES, LOG, Lifecycles
from .errors import Error, sentence
from .items import changed_items
from .old_inputs import LastRun, last_run
from .outputs import Outputs, secrets_in, with_last_run
from .program import value_problems
from .values import incoming

if TYPE_CHECKING:
    from ..lifecycle.lifecycle import Lifecycle
    from ..secrecy import Secrets

P = ParamSpec("P")
R = TypeVar("R")

FRESH = 60.0
"""Seconds for which a report is used again: the engine diffs right after a refresh, and updates right after a diff."""

FLUSH_SECONDS = 2.0
"""How long an answer waits for the lines said before it."""


def one_sentence_errors(method: Callable[P, R]) -> Callable[P, R]:
    """Raise every error as one sentence without secrets, and with as short a traceback as the host allows."""

    @wraps(method)
    def call(*args: P.args, **kwargs: P.kwargs) -> R:
        provider: Any = args[0]
        with provider.running():
            try:
                return method(*args, **kwargs)
            except Exception as error:
                text = sentence(error, provider.secrets(arg for arg in args if isinstance(arg, dict)))
            raise Error(text) from None

    return call


class DynamicProvider(ResourceProvider):
    """Answers for the resource declared as `urn`. `timeouts` are its customTimeouts as (verb, seconds), `ignored` the
    paths of its ignoreChanges."""

    serialize_as_secret_always = False  # there is nothing but a name in it

    def __init__(
        self,
        token: str,
        urn: str,
        timeouts: tuple[tuple[str, float], ...] = (),
        ignored: tuple[str, ...] = (),
        *,
        lifecycles: Lifecycles = LIFECYCLES,
        log: EngineLog = LOG,
        now: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__()
        self.token, self.urn, self.timeouts, self.ignored = token, urn, timeouts, ignored
        self._lifecycles, self._log, self._now = lifecycles, log, now
        self._lifecycle: Lifecycle | None = None
        self._misconfigured: ConfigurationError | None = None
        self._reports: dict[str, tuple[float, ResourceState | None]] = {}

    def __reduce__(self) -> tuple[Any, ...]:
        name: list[Any] = [self.token, self.urn, self.timeouts, self.ignored]
        while not name[-1]:  # the name of a resource without options never changes
            name.pop()
        return restore, tuple(name)

    def configure(self, req: ConfigureRequest) -> None:
        """Find the lifecycle for the stack's configuration. What is wrong with it fails the first call that needs
        it."""
        try:
            self._lifecycle = self._lifecycles.open(req.config)
        except ConfigurationError as error:
            self._misconfigured = error

    @one_sentence_errors
    def check(self, olds: dict[str, Any], news: dict[str, Any]) -> CheckResult:
        """Validate inputs: every problem at once, each with its property. Computed inputs are added."""
        if self._misconfigured is not None:  # only the failures of a check come without a traceback
            return CheckResult(news, [CheckFailure("", sentence(self._misconfigured, self.secrets([])))])
        resource = registry.resource(self.token)
        given, refused = self.lifecycle.sources.taken(incoming(news), resource.input_shape)
        unsendable = [*(Problem(*problem) for problem in refused), *value_problems(resource, given)]
        wrong = {problem.path[0] for problem in unsendable}
        given = {name: UNKNOWN if name in wrong else value for name, value in given.items()}
        self._lifecycles.checked.add(self.urn)
        old_inputs = incoming(olds)
        checked = self.lifecycle.check(self.token, given, old_inputs or None, self._call("", given))
        self.lifecycle.advise(self.token, self.urn, checked, self._call("", given), old_inputs=old_inputs)
        if unsendable:
            return CheckResult(news, self._failures([*unsendable, *checked.problems], [given]))
        inputs = Outputs(resource, self.secrets([given])).marked(checked.inputs, resource.input_shape.secrets)
        return CheckResult(inputs, self._failures(checked.problems, [given]))

    @one_sentence_errors
    def diff(self, id: str, olds: dict[str, Any], news: dict[str, Any]) -> DiffResult:
        """Compare inputs with the service's report, or with the state where `refresh` is `never`."""
        last, inputs = last_run(olds), incoming(news)
        current = self._current(id, last)
        if current is None:
            return DiffResult(changes=True, replaces=["id"], delete_before_replace=False)
        if last.unfinished:
            self._log.warn(
                f"{self._noun} {id} is not as declared yet: {'; '.join(last.unfinished)}. This update goes on.",
                self.urn,
            )
        state, inputs = current.state, with_ignored(inputs, current.inputs, self.ignored)
        call, urn = self._call("", last.state, state, inputs), last.urn or self.urn
        refresh = self.urn not in self._lifecycles.checked
        found = self.lifecycle.diff(self.token, urn, id, state, last.inputs, inputs, call, refresh=refresh)
        if found.changes:  # the engine asks for no preview of an update here
            with suppress(Exception):
                if line := changed_items(
                    registry.resource(self.token), Sides(inputs, state, last.inputs), found.changes
                ):
                    self._log.info(line, self.urn)
            with suppress(Exception):
                self.lifecycle.update(self.token, urn, id, state, last.inputs, inputs, call, preview=True)
        replaces = list(dict.fromkeys(str(change.path[0]) for change in found.changes if change.replace))
        return DiffResult(
            changes=bool(found.changes or last.unfinished),
            replaces=replaces,
            stables=[] if replaces else [registry.resource(self.token).identity.own],
            delete_before_replace=found.delete_before_replace,
        )

    @one_sentence_errors
    def create(self, props: dict[str, Any]) -> CreateResult:
        """Create the object. One that exists but is not as declared is kept with its id, for the next update."""
        inputs = incoming(props)
        try:
            created = self.lifecycle.create(self.token, self.urn, inputs, self._call("create", inputs))
        except Unresolved:
            raise  # there is no id to keep; the next run finds out by the create journal
        except Unfinished as error:
            return CreateResult(sendable(error.id), self._kept(error.id, error.state, inputs, {}, error.reasons))
        return CreateResult(sendable(created.id), self._kept(created.id, created.state, inputs, {}))

    @one_sentence_errors
    def read(self, id_: str, props: dict[str, Any]) -> ReadResult:
        """Report what the object is now; without an id when the service says that it is gone."""
        last = last_run(props)
        call = self._call("read", last.state)
        # Nothing is known of what `get` reads.
        inputs, state = (last.inputs, last.state) if last.state else (None, None)
        found = self.lifecycle.read(self.token, last.urn or self.urn, id_, inputs, state, call)
        if found is None:
            if not last.state:
                raise MetaStudioError(no_object(self.token, id_))
            return ReadResult("", {})
        self._reports[found.id] = (self._now(), found)
        outputs = Outputs(registry.resource(self.token), self.secrets([last.state, found.state]))
        kept, reasons = outputs.state(found.state, last.state)
        reported, more = outputs.inputs(found.inputs, last.inputs)
        for reason in reasons:
            self._log.warn(f"{self._noun} {found.id}: {reason}", self.urn)
        unfinished = (*last.unfinished, *reasons, *more)
        return ReadResult(sendable(found.id), with_last_run(kept, unfinished, found.inputs, last.inputs), reported)

    @one_sentence_errors
    def update(self, id: str, olds: dict[str, Any], news: dict[str, Any]) -> UpdateResult:
        """Change the object in place. What a change that was made in part has reached is kept, as by a create."""
        last, inputs = last_run(olds), incoming(news)
        current = self._current(id, last)
        self._reports.pop(id, None)
        if current is None:
            raise MetaStudioError(f"{self._noun} {id} does not exist any more; `pulumi up` will create it again.")
        state, inputs = current.state, with_ignored(inputs, current.inputs, self.ignored)
        try:
            call = self._call("update", last.state, state, inputs)
            updated = self.lifecycle.update(self.token, last.urn or self.urn, id, state, last.inputs, inputs, call)
        except Unfinished as error:
            return UpdateResult(self._kept(id, error.state, inputs, state, error.reasons))
        return UpdateResult(self._kept(id, updated.state, inputs, state))

    @one_sentence_errors
    def delete(self, id: str, props: dict[str, Any]) -> None:
        """Delete the object. One that is gone already is no error."""
        self._reports.pop(id, None)
        state = last_run(props).state
        self.lifecycle.delete(self.token, self.urn, id, state, self._call("delete", state))

    # Inside

    @property
    def lifecycle(self) -> "Lifecycle":
        """The lifecycle, which there is as soon as the host has configured the provider."""
        if self._lifecycle is None:
            raise self._misconfigured or MetaStudioError("The provider is not configured.")
        return self._lifecycle

    @contextmanager
    def running(self) -> Iterator[None]:
        """A call runs until the engine has its lines: the host's answer is a success, and an error is only in a
        line."""
        with self._lifecycles.running():
            try:
                yield
            finally:
                self._log.flush(FLUSH_SECONDS)

    def secrets(self, given: Iterable[Mapping[str, Any]]) -> "Secrets":
        """The secrets of what the host handed over or the service reports, and of the settings."""
        from ..secrecy import Secrets  # a program that only declares resources masks nothing

        texts: list[str] = []
        with suppress(MetaStudioError):  # a state may name a resource that only another version has
            texts += secrets_in(registry.resource(self.token), given)
        if self._lifecycle is not None:
            texts += self._lifecycle.settings.secret_texts
        return Secrets(texts)

    def _current(self, id: str, last: LastRun) -> ResourceState | None:
        """The object as the service reports it, or as in the state where `refresh` is `never`. None when it is gone."""
        if self.lifecycle.settings.refresh == "never":
            return ResourceState(id, last.inputs, last.state)
        asked, report = self._reports.get(id, (-FRESH, None))
        if self._now() - asked < FRESH:
            return report
        call = self._call("read", last.state)
        found = self.lifecycle.read(self.token, last.urn or self.urn, id, last.inputs, last.state, call)
        self._reports[id] = (self._now(), found)
        return found

    def _kept(
        self,
        id: str,
        state: Mapping[str, Any],
        inputs: Mapping[str, Any],
        before: Mapping[str, Any],
        reasons: Sequence[str] = (),
    ) -> dict[str, Any]:
        """Outputs that keep what a create or an update reached; `reasons` say why that is less than declared.

        The host has success, and failure that loses everything, an id too. So an answer that is not all of it is a
        success with an error line beside it, and the next diff asks for an update.
        """
        secrets = self.secrets([inputs, state, before] if reasons else [inputs, state])
        outputs, unsent = Outputs(registry.resource(self.token), secrets).state(state, before)
        missing = [one_line(secrets.mask(reason)).rstrip(".") for reason in (*reasons, *unsent)]
        if missing:
            what = f"{self._noun} {id} is not as declared yet: {'; '.join(missing)}."
            self._log.error(f"{what} The next `pulumi up` goes on with it.", self.urn)
        return with_last_run(outputs, missing, inputs)

    def _failures(self, problems: Iterable[Problem], given: Iterable[Mapping[str, Any]]) -> list[CheckFailure]:
        """Problems of a check. The engine prints the value of a property that a failure names, secret or not: so only
        the sentence names it."""
        secrets = self.secrets(given)
        return [
            CheckFailure("", one_line(secrets.mask(f"{self._spelled(problem.path)} {problem.text}")))
            for problem in problems
        ]

    def _spelled(self, path: Path) -> str:
        return spell_path(path, registry.resource(self.token).input_shape, pulumi=False)

    def _call(self, verb: str, *values: Mapping[str, Any]) -> Call:
        """A call in whose lines the secrets among `values` are masked."""
        call = self._log.call(self.urn, lambda text: one_line(self.secrets(values).mask(text)))
        call.cancelled = self._lifecycles.cancelled
        call.end_within(dict(self.timeouts).get(verb), registry.resource(self.token).timeouts.get(verb))
        return call

    @property
    def _noun(self) -> str:
        return self.token.rpartition(":")[2]
