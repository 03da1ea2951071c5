"""Every verb of a resource, and every function, as a thing that can be run again and again on changed answers.

Nothing here names a resource: a new declaration is covered as soon as it is in the registry.
"""

import threading
from contextlib import suppress
from pathlib import Path
from typing import Any, TypeVar

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from metastudio_provider.call import Call
from metastudio_provider.errors import MetaStudioError, Unfinished
from metastudio_provider.framework import registry
from metastudio_provider.framework.act import Act
from metastudio_provider.framework.setting import Setting
from metastudio_provider.lifecycle.lifecycle import Lifecycle, ResourceState
from metastudio_provider.resources.live.live_tasks import is_over
from metastudio_provider.values.shape import Shape

from tests.drivers.lifecycle import LifecycleDriver
from tests.inputs import inputs_of, naming
from tests.lives import GIVEN, PREPARED, REJECTED, World
from tests.mutations import Mutating

T = TypeVar("T")
URN = "urn:pulumi:dev::shop::any::it"
SECONDS = 60.0
"""How long a call may wait, by a clock that waits move."""


def examples(strategy: st.SearchStrategy[T], count: int) -> list[T]:
    """The same values every time."""
    found: list[T] = []

    @settings(
        max_examples=count,
        derandomize=True,
        database=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
        deadline=None,
    )
    @given(strategy)
    def keep(value: T) -> None:
        found.append(value)

    keep()
    return found


class Fault(AssertionError):
    """A law was broken."""


class Stage:
    """A service with an object of every resource that a token needs, and providers whose waits take no time."""

    def __init__(self, folder: Path) -> None:
        self.between, self.seconds = Mutating(), 0.0
        self.world = World(folder, self.between)
        self.lifecycle = self.process()
        self.warnings: list[str] = []
        self.made: dict[str, tuple[dict[str, Any], ResourceState]] = {}

    def process(self) -> Lifecycle:
        """Another provider process."""
        return self.world.provider(LifecycleDriver, max_retries=0).lifecycle

    def call(self) -> Call:
        """A call of the engine, by a clock that waits move."""
        deadline = self.seconds + SECONDS
        return Call(deadline, wait=self._wait, now=lambda: self.seconds, warn=self.warnings.append)

    def _wait(self, cancelled: threading.Event, seconds: float) -> bool:
        self.seconds += seconds
        self.world.advance(seconds)
        return cancelled.is_set()

    def inputs(self, token: str) -> dict[str, Any]:
        """Inputs with every property, and the objects that they name."""
        found = dict(examples(inputs_of(registry.resource(token), everything=True), 1)[0])
        kind = registry.resource(token)
        for name, (other, output) in kind.marks.references.items():
            found[name] = naming(kind, name, self.object(other, token).state[output])
        return found

    def object(self, token: str, needed_by: str = "") -> ResourceState:
        """The object of a resource, as the one needs it that names it."""
        if token not in self.made:
            inputs = {**self.inputs(token), **GIVEN.get(needed_by, {})}
            self.made[token] = inputs, self.create(self.lifecycle, token, inputs)
            if needed_by in PREPARED:
                PREPARED[needed_by](self.lifecycle, self.made[token][1].id)
        return self.made[token][1]

    def checked(self, token: str, inputs: dict[str, Any]) -> dict[str, Any]:
        computed = registry.resource(token).marks.computed_inputs
        found = self.lifecycle.check(token, {name: inputs[name] for name in inputs if name not in computed})
        assert found.problems == [], found.problems
        return found.inputs

    def create(self, lifecycle: Lifecycle, token: str, inputs: dict[str, Any]) -> ResourceState:
        return lifecycle.create(token, f"{URN}-{token}", self.checked(token, inputs), self.call())


class Verb:
    """One verb of one resource, run again and again on changed answers."""

    def __init__(self, stage: Stage, token: str) -> None:
        self.stage, self.token, self.resource = stage, token, registry.resource(token)
        self.shape, self.urn = self.resource.state_shape, f"{URN}-{token}"

    def ready(self) -> None:
        """Make all as it must be before the verb."""
        self.stage.object(self.token)

    def run(self) -> Any:
        raise NotImplementedError

    def ended(self, found: Any, kept: Unfinished | None) -> None:
        """Look whether a law was broken, now that answers are as they should be."""

    def read(self, lifecycle: Lifecycle, inputs: Any, made: Any) -> ResourceState | None:
        state = made.state if inputs is not None else None
        return lifecycle.read(self.token, self.urn, made.id, inputs, state, self.stage.call())


class Read(Verb):
    """A refresh."""

    def run(self) -> Any:
        return self.read(self.stage.lifecycle, *self.stage.made[self.token])

    def ended(self, found: Any, kept: Unfinished | None) -> None:
        if found is not None and found.id != self.stage.made[self.token][1].id:
            raise Fault(f"another id: {found.id[:50]}")


class Import(Read):
    """An import."""

    def run(self) -> Any:
        return self.read(self.stage.lifecycle, None, self.stage.made[self.token][1])


class List(Verb):
    """A list of the objects that can be imported."""

    def run(self) -> Any:
        found = list(self.stage.lifecycle.list(self.token, {}, self.stage.call()))
        for one in found:
            f"{one.id}{one.name}".encode()
        return found


class Create(Verb):
    """A create, and the next run."""

    def ready(self) -> None:
        self.inputs = self.stage.inputs(self.token)
        self.before, self.stage.between.done = set(self.objects()), []

    def objects(self) -> list[str]:
        if isinstance(self.resource, Act | Setting):
            return []
        return [one.id for one in self.stage.lifecycle.list(self.token, {}, self.stage.call())]

    def run(self) -> Any:
        return self.stage.create(self.stage.process(), self.token, self.inputs)

    def ended(self, found: Any, kept: Unfinished | None) -> None:
        lifecycle, there = self.stage.process(), found or kept
        with suppress(MetaStudioError):
            if there is not None and there.id.startswith("unresolved:"):
                there = self.read(lifecycle, self.inputs, there)
            if there is None:
                there = self.stage.create(lifecycle, self.token, self.inputs)
        done, new = self.stage.between.done, sorted(set(self.objects()) - self.before)
        if len(new) > 1 or (isinstance(self.resource, Act) and done.count(self.resource.creating.name) > 1):
            raise Fault(f"more than one: {done}")
        lied = there is not None and there.id.endswith(str(self.stage.between.lie))  # the id of an object that is none
        unresolved = there is not None and there.id.startswith("unresolved:")  # a later run looks again
        if there is not None and new and there.id not in new and not (lied or unresolved):
            raise Fault(f"kept {there.id[:50]} for {new}")
        for id in new:
            made = ResourceState(id, {}, {"allow_while_live": True, "state": "WAIT_FILE_UPLOAD"})
            lifecycle.delete(self.token, self.urn, id, made.state, self.stage.call())


class Update(Verb):
    """From one declaration to another and back, each time on changed answers."""

    versions: tuple[dict[str, Any], dict[str, Any]] | None = None

    def ready(self) -> None:
        super().ready()
        inputs, made = self.stage.made[self.token]
        if self.token in REJECTED:
            self.stage.world.set_training(made.id, REJECTED[self.token], "blurred")
        if self.token in PREPARED:
            PREPARED[self.token](self.stage.lifecycle, made.id)
        found = self.read(self.stage.lifecycle, inputs, made)
        assert found is not None
        self.found, self.versions = found, self.versions or (inputs, self.another(found, inputs))
        self.wanted = next(one for one in self.versions if self.changes(found, one))

    def changes(self, found: ResourceState, inputs: dict[str, Any]) -> bool:
        """Whether an update would change something in place."""
        with suppress(MetaStudioError):
            call, old = self.stage.call(), found.inputs
            plan = self.stage.lifecycle.diff(self.token, self.urn, found.id, found.state, old, inputs, call)
            return bool(plan.changes) and not any(change.replace for change in plan.changes)
        return False

    def another(self, found: ResourceState, inputs: dict[str, Any]) -> dict[str, Any]:
        for other in examples(inputs_of(self.resource, everything=True), 20):
            for name in (self.resource.name_property, *other):
                if name in other and name not in self.resource.marks.references:
                    wanted = {**inputs, name: other[name]}
                    if not self.stage.lifecycle.check(self.token, wanted).problems and self.changes(found, wanted):
                        return wanted
        raise AssertionError(f"{self.token}: nothing can be changed in place")

    def run(self) -> Any:
        found, call = self.found, self.stage.call()
        update = self.stage.lifecycle.update
        return update(self.token, self.urn, found.id, found.state, found.inputs, self.wanted, call)

    def ended(self, found: Any, kept: Unfinished | None) -> None:
        for there in (found, kept):
            if there is not None and there.id != self.found.id:
                raise Fault(f"another id: {there.id[:50]}")


class Delete(Verb):
    """A delete; the object is made anew where it was deleted."""

    def ready(self) -> None:
        if self.token in self.stage.made:
            inputs, made = self.stage.made[self.token]
            found = self.read(self.stage.lifecycle, inputs, made)
            if found is None or is_over(found.state):
                del self.stage.made[self.token]
        super().ready()

    def run(self) -> Any:
        made = self.stage.object(self.token)
        self.stage.lifecycle.delete(self.token, self.urn, made.id, made.state, self.stage.call())
        return []


VERBS: dict[str, type[Verb]] = {
    "read": Read,
    "import": Import,
    "list": List,
    "create": Create,
    "update": Update,
    "delete": Delete,
}
"""What a resource is put through."""


class Ask(Verb):
    """A function."""

    def __init__(self, stage: Stage, token: str) -> None:
        self.stage, self.token, self.function = stage, token, registry.function(token)
        self.shape = self.function.result_shape

    def ready(self) -> None:
        """Make what its arguments name."""
        fields = {name: field for name, field in self.function.argument_shape.fields.items() if field.required}
        tokens = [one for one in registry.resources() if one.split(":")[1] == self.token.split(":")[1]]
        objects = [one for one in tokens if not isinstance(registry.resource(one), Act | Setting)]
        objects.sort(key=lambda one: one.rpartition(":")[2] not in self.token)  # what it is named after comes first
        for token in sorted(objects, key=lambda one: one not in GIVEN):  # what asks most of others comes first
            self.stage.object(token)
        states = [self.stage.object(token).state for token in objects]
        states.sort(key=lambda state: -len(fields.keys() & state.keys()))
        self.arguments = {
            name: next((state[name] for state in states if name in state), _any(field.shape))
            for name, field in fields.items()
        }

    def run(self) -> Any:
        return self.stage.lifecycle.invoke(self.token, self.arguments, self.stage.call())


def _any(shape: Shape) -> Any:
    return ["x"] if shape.kind == "list" else (shape.enum or ["x"])[0]
