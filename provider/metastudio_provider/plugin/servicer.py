"""The plugin's side of the engine's protocol: what a start needs is here, all other calls use a session."""

import contextlib
import os
import threading
from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, NoReturn

import grpc
from google.protobuf.empty_pb2 import Empty

from ..call import Call as EngineCall
from ..engine.log import EngineLog
from ..engine.protocol import plugin_pb2, provider_pb2_grpc
from ..engine.protocol import provider_pb2 as pb
from ..engine.texts import internal_error
from ..errors import ConfigurationError
from . import failures
from .running import RunningCalls
from .schema_text import schema_text

if TYPE_CHECKING:
    from ..lifecycle import LifecycleFactory
    from ..secrecy import Secrets
    from .session import Session

Context = grpc.ServicerContext
FLUSH_SECONDS = 0.5
"""How long the end of a run waits for lines that are on their way to the engine."""


class Servicer(provider_pb2_grpc.ResourceProviderServicer):
    """One provider process. `lifecycle_factory` makes the lifecycle for the settings, at the first call that needs it.
    In tests `asks_for_refresh` says whether the user wants the objects to be read.

    The methods import what they need. The engine asks most processes only for the schema or the configuration: these
    would pay 0.2 s for models and HTTP that they never use.
    """

    def __init__(
        self,
        lifecycle_factory: "LifecycleFactory | None" = None,
        *,
        log: EngineLog | None = None,
        environment: Mapping[str, str] | None = None,
        asks_for_refresh: Callable[[], bool] | None = None,
    ) -> None:
        self._lifecycle_factory = lifecycle_factory
        self._environment = os.environ if environment is None else environment
        self._log = log or EngineLog()
        self._asks_for_refresh = asks_for_refresh
        self._calls = RunningCalls()
        self._learning = threading.Lock()
        self._secrets: Secrets | None = None
        self._opening = threading.Lock()
        self._configured: pb.ConfigureRequest | None = None
        self._opened: Session | None = None
        self._refreshes = False

    # What a start needs.

    def Handshake(self, request: pb.ProviderHandshakeRequest, context: Context) -> pb.ProviderHandshakeResponse:
        """Agree on the protocol: the provider takes and returns secrets, and makes up no names."""
        self._log.attach(request.engine_address)
        self._refreshes = request.supports_refresh_before_update
        return pb.ProviderHandshakeResponse(accept_secrets=True)

    def Attach(self, request: plugin_pb2.PluginAttach, context: Context) -> Empty:
        """Take the address of an engine that attaches to this running process."""
        self._log.attach(request.address)
        return Empty()

    def GetPluginInfo(self, request: Empty, context: Context) -> plugin_pb2.PluginInfo:
        """Return the version of the distribution."""
        from .. import __version__

        return plugin_pb2.PluginInfo(version=__version__)

    def GetSchema(self, request: pb.GetSchemaRequest, context: Context) -> pb.GetSchemaResponse:
        """Return the generated schema."""
        with self._ending(context):
            return pb.GetSchemaResponse(schema=schema_text())

    def GetMapping(self, request: pb.GetMappingRequest, context: Context) -> pb.GetMappingResponse:
        """Answer with nothing: no provider of another ecosystem is converted."""
        return pb.GetMappingResponse()

    def GetMappings(self, request: pb.GetMappingsRequest, context: Context) -> pb.GetMappingsResponse:
        """Answer with nothing: no provider of another ecosystem is converted."""
        return pb.GetMappingsResponse()

    # Configuration.

    def CheckConfig(self, request: pb.CheckRequest, context: Context) -> pb.CheckResponse:
        """Validate the settings: one sentence for each that cannot work; secret ones are marked so."""
        with self._ending(context):
            from .configuration import check_config

            return check_config(request, self._environment, self._learned())

    def DiffConfig(self, request: pb.DiffRequest, context: Context) -> pb.DiffResponse:
        """Name the settings that changed. No change of a setting replaces all resources."""
        with self._ending(context):
            from .configuration import diff_config

            return diff_config(request)

    def Configure(self, request: pb.ConfigureRequest, context: Context) -> pb.ConfigureResponse:
        """Store the settings for the first call that needs them."""
        with self._opening:
            self._configured, self._opened = request, None
        return pb.ConfigureResponse(acceptSecrets=True, supportsPreview=True)

    # The life of objects.

    def Check(self, request: pb.CheckRequest, context: Context) -> pb.CheckResponse:
        """Validate the inputs of a resource."""
        with self._running(request, context) as (session, call):
            from .verbs import check

            return check(session, request, call)

    def Diff(self, request: pb.DiffRequest, context: Context) -> pb.DiffResponse:
        """Compare inputs with the state."""
        with self._running(request, context) as (session, call):
            from .verbs import diff

            return diff(session, request, call)

    def Create(self, request: pb.CreateRequest, context: Context) -> pb.CreateResponse:
        """Create an object, or preview it."""
        with self._running(request, context) as (session, call):
            from .verbs import create

            return create(session, request, call)

    def Read(self, request: pb.ReadRequest, context: Context) -> pb.ReadResponse:
        """Refresh or import an object."""
        with self._running(request, context) as (session, call):
            from .verbs import read

            return read(session, request, call)

    def Update(self, request: pb.UpdateRequest, context: Context) -> pb.UpdateResponse:
        """Change an object, or preview the change."""
        with self._running(request, context) as (session, call):
            from .verbs import update

            return update(session, request, call)

    def Delete(self, request: pb.DeleteRequest, context: Context) -> Empty:
        """Delete an object."""
        with self._running(request, context) as (session, call):
            from .verbs import delete

            return delete(session, request, call)

    def List(self, request: pb.ListRequest, context: Context) -> Iterator[pb.ListResponse]:
        """Stream the objects that exist."""
        with self._running(request, context) as (session, call):
            from .listing import list_objects

            yield from list_objects(session, request, call)

    def Invoke(self, request: pb.InvokeRequest, context: Context) -> pb.InvokeResponse:
        """Call a function of the package."""
        with self._running(request, context) as (session, call):
            from .functions import invoke

            return invoke(session, request, call)

    # What this provider does not have. The base class would log a traceback.

    def Parameterize(self, request: pb.ParameterizeRequest, context: Context) -> NoReturn:
        """Not offered."""
        context.abort(grpc.StatusCode.UNIMPLEMENTED, "The metastudio provider takes no parameters.")

    def Construct(self, request: pb.ConstructRequest, context: Context) -> NoReturn:
        """Not offered."""
        context.abort(grpc.StatusCode.UNIMPLEMENTED, "The metastudio provider has no components.")

    def Call(self, request: pb.CallRequest, context: Context) -> NoReturn:
        """Not offered."""
        context.abort(grpc.StatusCode.UNIMPLEMENTED, "The metastudio provider has no methods.")

    # The end.

    def Cancel(self, request: Empty, context: Context) -> Empty:
        """End every running call, refuse new ones. The engine sends it on Ctrl-C and at the end of every run."""
        self.cancel()
        opened = self._opened
        # The engine has every answer, unless a call still runs: that one may have created something.
        if opened is not None and self.drain(0):
            try:
                opened.lifecycle.answers_received()
            except Exception as error:  # the run is over and must not fail now
                self._log.debug(self._learned().mask(internal_error(error)))
        self._log.flush(FLUSH_SECONDS)
        return Empty()

    def cancel(self) -> None:
        """End the waits of every running call, refuse new calls."""
        self._calls.cancel()

    def drain(self, seconds: float) -> bool:
        """Wait until running calls have ended, so that no write is cut off. False when that takes too long."""
        ended = self._calls.drain(seconds)
        if self._opened is not None:
            self._opened.lifecycle.sources.close()
        return ended

    # How a call runs.

    @contextlib.contextmanager
    def _running(self, request: Any, context: Context) -> Iterator[tuple["Session", EngineCall]]:
        urn = getattr(request, "urn", "")
        call = self._log.call(urn, self._shown)
        with self._ending(context), self._calls.running(call):
            # an engine that gave up on the call, or died, does not need its answer
            context.add_callback(call.cancelled.set)
            session = self._session()
            # Only in the run of a stack: `pulumi do` prints such lines into its JSON.
            in_stack = "PULUMI_PROJECT" in self._environment
            if in_stack and (urn or getattr(request, "preview", False)):
                session.announce(self._log)
            else:
                call.inform = None
            yield session, call

    def _learned(self) -> "Secrets":
        """The secrets that passed through this process. A start has none, and would pay 3 ms for the class."""
        with self._learning:
            if self._secrets is None:
                from ..secrecy import Secrets

                self._secrets = Secrets()
            return self._secrets

    def _shown(self, text: str) -> str:
        return failures.sentence(self._learned().mask(text))

    @contextlib.contextmanager
    def _ending(self, context: Context) -> Iterator[None]:
        try:
            yield
        except Exception as error:
            failures.abort(context, error, self._log, self._learned())

    def _session(self) -> "Session":
        with self._opening:
            if self._configured is None:
                raise ConfigurationError("The provider was not configured before it was used.")
            if self._opened is None:
                from ..lifecycle import default_lifecycle
                from .engine_command import asks_for_refresh
                from .session import Session

                self._opened = Session.open(
                    self._configured,
                    self._environment,
                    self._lifecycle_factory or default_lifecycle,
                    self._learned(),
                    refreshes=self._refreshes,
                    asks_for_refresh=self._asks_for_refresh or asks_for_refresh,
                )
            return self._opened
