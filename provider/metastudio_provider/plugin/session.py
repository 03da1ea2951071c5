"""One configuration of the plugin: the lifecycle, the settings, and values with the right names and secrets."""

import threading
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cache, partial
from typing import TYPE_CHECKING, Any

from google.protobuf.struct_pb2 import NULL_VALUE, Struct

from ..engine.log import EngineLog
from ..engine.protocol import provider_pb2 as pb
from ..engine.texts import simulator_notice
from ..engine.values import missing, too_deep
from ..framework.managed import Managed
from ..lifecycle import LifecycleFactory
from ..lifecycle.drift import is_as_declared
from ..lifecycle.owner import owner_of
from ..lifecycle.provisional import Provisional
from ..secrecy import Secrets
from ..settings.lacks import lacking
from ..settings.model import Settings
from ..values.convert import secret_texts
from ..values.shape import Path, Shape, camel, snake
from .configuration import is_default, settings_of
from .failures import sentence
from .user_marks import Context, Marked, believed_marks
from .values import receive, send

if TYPE_CHECKING:
    from ..framework.resource import Resource
    from ..lifecycle.lifecycle import Lifecycle


@dataclass(frozen=True)
class Properties:
    """Properties of a request with the wire's names. `secrets` and `problems` keep Pulumi's names."""

    values: dict[str, Any]
    secrets: set[str]
    secret_texts: set[str]
    problems: list[tuple[Path, str]]


class Session:
    """One configuration of the provider, open for calls. Thread-safe."""

    def __init__(
        self,
        lifecycle: "Lifecycle",
        settings: Settings,
        secrets: Secrets,
        *,
        refreshes: bool,
        explicit: bool,
        asks_for_refresh: Callable[[], bool] = lambda: True,
    ) -> None:
        self.lifecycle, self.settings, self.secrets = lifecycle, settings, secrets
        self.explicit = explicit
        """Whether the program made the provider: then the stack's configuration says nothing about its settings."""
        self.known = not settings.unknown
        """Whether every setting has a value. In a preview some may be outputs of resources that do not exist yet."""
        self.refresh_before_update = refreshes and settings.refresh == "always"
        self.checked: set[str] = set()
        """URNs whose inputs were checked. The engine checks what a program declares; a refresh has nothing to check."""
        self._announced = threading.Lock()
        self._asks_for_refresh = asks_for_refresh
        self._exact: set[str] = set()
        """Texts that the program marked. Only a Check has these marks: later calls have marks of whole properties."""

    @classmethod
    def open(
        cls,
        request: pb.ConfigureRequest,
        environment: Mapping[str, str],
        factory: LifecycleFactory,
        secrets: Secrets,
        *,
        refreshes: bool,
        asks_for_refresh: Callable[[], bool],
    ) -> "Session":
        """Open a session for a configuration; raises ConfigurationError when it cannot work. Sends no request.

        `asks_for_refresh` tells whether the user wants the objects to be read, whatever the settings say.
        """
        settings = settings_of(request, environment, secrets)
        lifecycle = factory(settings)
        lifecycle.owner = cache(partial(owner_of, request.id, environment))
        explicit, asked = not is_default(request), cache(asks_for_refresh)
        return cls(lifecycle, settings, secrets, refreshes=refreshes, explicit=explicit, asks_for_refresh=asked)

    def trusts(self, it: Managed, resource: "Resource") -> bool:
        """Whether the engine may have the state for a read.

        Only the reads of states that were written with `refresh: always` come here. An unfinished object is read.
        """
        if self.settings.refresh != "never" or Provisional.looks_like(it.id):
            return False
        return is_as_declared(resource, it, self.settings) and not self._asks_for_refresh()

    def announce(self, log: EngineLog) -> None:
        """Say once that the provider works on the simulator, or what it lacks for working on the service."""
        lacks = lacking(self.settings)
        if not (self.settings.simulator or lacks) or not self._announced.acquire(blocking=False):
            return
        if self.settings.simulator:
            log.info(simulator_notice(self.settings.simulator))
        if lacks:
            log.warn(sentence(lacks))

    def receive(
        self, struct: Struct, shape: Shape, secret: Iterable[str], *, inputs: Shape | None = None, id: str = ""
    ) -> Properties:
        """Properties of a request in plain values with the wire's names. Their secrets are masked from then on.

        `secret` names the top-level properties that hold secrets by contract, marked by the user or not. For a state,
        `inputs` is the shape of what a program declares of it, and `id` that of the object.
        """
        received = receive(struct)
        if received.has_assets:
            received.values, refused = self.lifecycle.sources.taken(received.values, shape)
            received.problems += refused
        values: dict[str, Any] = snake(received.values, shape)
        declared = {name: values[name] for name in secret if name in values}
        self._exact |= received.exact
        contract = Marked({shape.fields[name].camel for name in declared}, set(secret_texts(declared, shape)))
        believed = believed_marks(received, Context(shape, inputs or shape, contract, self._exact, id))
        self.secrets.learn([*believed.texts, *received.numbers])
        return Properties(values, believed.properties, believed.texts, received.problems)

    def receive_inputs(self, struct: Struct, resource: "Resource") -> Properties:
        """The inputs of a resource."""
        return self.receive(struct, resource.input_shape, resource.input_shape.secrets)

    def receive_state(self, struct: Struct, resource: "Resource", id: str) -> Properties:
        """The state of a resource."""
        return self.receive(
            struct, resource.state_shape, resource.state_shape.secrets, inputs=resource.input_shape, id=id
        )

    def answer(self, values: Mapping[str, Any], shape: Shape, secret: Iterable[str], *sources: Properties) -> Struct:
        """Properties for an answer; raises Unsendable for a value that the engine cannot hold.

        A property is secret for one of three reasons. The declaration says so (`secret`, wire names). It was secret in
        one of the sources. Or it holds a secret of a source, such as an output made of a secret input.
        """
        try:
            named: dict[str, Any] = camel(dict(values), shape)
            secrets = {shape.fields[name].camel for name in secret if name in shape.fields}
            secrets.update(*(source.secrets for source in sources))
            secrets |= Secrets(text for source in sources for text in source.secret_texts).held_in(named)
            return send(named, secrets)
        except RecursionError:
            raise too_deep().of(", ".join(values)) from None

    def answer_inputs(self, values: Mapping[str, Any], resource: "Resource", *sources: Properties) -> Struct:
        """The inputs of a resource, for an answer."""
        return self.answer(values, resource.input_shape, resource.input_shape.secrets, *sources)

    def answer_state(self, values: Mapping[str, Any], resource: "Resource", *sources: Properties) -> Struct:
        """The state of a resource, for an answer."""
        return self.answer(values, resource.state_shape, resource.state_shape.secrets, *sources)

    def answer_object(
        self, values: Mapping[str, Any], inputs: Mapping[str, Any], resource: "Resource", *sources: Properties
    ) -> Struct:
        """The state of an object that exists, for an answer, with a null for what it lacks."""
        struct = self.answer_state(values, resource, *sources)
        for field in missing(values, inputs, resource.state_shape):
            struct.fields[field.camel].null_value = NULL_VALUE
        return struct

    def shown(self, text: str) -> str:
        """A text as the user may see it: on one line, names as Pulumi spells them, no secrets."""
        return sentence(self.secrets.mask(text))
