"""The client of one provider: how its requests are addressed, signed, limited and sent."""

import random as random_numbers
import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, TypeVar

import httpx

from .. import __version__
from ..call import Call
from ..errors import ConfigurationError, ServiceFailure
from ..secrecy import Secrets
from ..settings.model import Settings
from ..wire.operation import Operation
from . import address, answers, bodies, network, paging, project, simulator
from .exchange import Exchange, Request
from .limiter import Limiter
from .retry import Retry
from .signin import SignIn
from .single_flight import SingleFlight
from .upload import Upload

T = TypeVar("T")

USER_AGENT = f"metastudio-provider/{__version__}"


def utc_now() -> datetime:
    return datetime.now(UTC)


class Client:
    """One for a provider process and its settings, for all threads. Making one does no I/O.

    `transport` takes the place of the network; `now` (seconds, to measure), `clock` (the time of day) and `random` (0
    to 1) are seams. Waiting is done by the Call that a request is made for.
    """

    def __init__(
        self,
        settings: Settings,
        *,
        transport: httpx.BaseTransport | None = None,
        now: Callable[[], float] = time.monotonic,
        clock: Callable[[], datetime] = utc_now,
        random: Callable[[], float] = random_numbers.random,
    ) -> None:
        self.settings = settings
        self._transport = transport
        self._lock = threading.Lock()
        self._now = now
        self._project: SingleFlight[str] = SingleFlight()
        self._recent: dict[str, SingleFlight[tuple[float, Any]]] = {}
        self._http: httpx.Client | None = None
        self._simulation: simulator.Simulation | None = None
        self._project_id = settings.project_id
        self._secrets = Secrets(settings.secret_texts)
        self._sign_in = SignIn(settings, transport, clock, self._secrets, self._opened)
        limiter = Limiter(
            max_concurrency=settings.max_concurrency,
            requests_per_second=settings.requests_per_second,
            documented=settings.simulator is None,
            now=now,
        )
        self.exchange = Exchange(
            self._opened,
            limiter,
            Retry(settings.max_retries, random),
            self._secrets,
            timeout=settings.request_timeout,
            now=now,
            clock=clock,
        )

    def bind(self, call: Call) -> "Api":
        """The service for one call of the engine."""
        return Api(self, call)

    def recent(self, call: Call, name: str, seconds: float, ask: Callable[[], T]) -> T:
        """The answer of `ask` under this name, at most `seconds` old; callers that come meanwhile wait for it."""
        with self._lock:
            shared = self._recent.setdefault(name, SingleFlight())
        answer: T = shared.get(call, lambda known: self._now() - known[0] <= seconds, lambda: (self._now(), ask()))[1]
        return answer

    def close(self) -> None:
        """Close all connections; a request made later opens new ones."""
        with self._lock:
            http, self._http, self._simulation = self._http, None, None
        if http is not None:
            http.close()

    def project_id(self, call: Call) -> str:
        """The project of the settings, else of the simulator, else what IAM says, which is asked once."""
        return self._project_id or self._project.get(call, lambda _: True, lambda: self._find_project(call))

    def compose(
        self,
        operation: Operation,
        call: Call,
        path: Mapping[str, str],
        query: Mapping[str, Any],
        body: Any,
        *,
        reads: bool = False,
    ) -> Request:
        """The request of an operation. Raises ConfigurationError when the settings do not say whom to ask, as whom."""
        base = address.endpoint(self.settings)
        project_id = self.project_id(call)
        shown = address.path(operation, {"project_id": project_id, **path})
        # httpx names the type of a form, with its boundary.
        headers = {} if operation.form else {"Content-Type": "application/json"}
        if self.settings.app_user_id is not None:
            headers["X-App-UserId"] = self.settings.app_user_id
        url = f"{base}{shown}{address.query(query)}"
        sent = bodies.form(body, call) if operation.form else bodies.json_body(body)
        return Request(operation, url, shown, headers, self._sign_in.auth(project_id, call), sent, reads)

    def _find_project(self, call: Call) -> str:
        address.endpoint(self.settings)  # says what is missing, before IAM is asked for nothing
        if self.settings.simulator is not None:
            return self._simulator().project_id
        region = self.settings.region
        if region is None:
            raise ConfigurationError("No project: set `project_id`, or `region` to have it looked up.", "project_id")
        operation = project.LIST_PROJECTS
        url = f"{address.iam(self.settings)}{operation.path}{address.query({'name': region})}"
        request = Request(
            operation, url, operation.path, {"Content-Type": "application/json"}, self._sign_in.auth(None, call)
        )
        return project.only(self.exchange.json(request, call), region)

    def _simulator(self) -> simulator.Simulation:
        with self._lock:
            if self._simulation is None:
                self._simulation = simulator.load(str(self.settings.simulator), self.settings.project_id)
            return self._simulation

    def _opened(self) -> httpx.Client:
        """The only httpx client, made when the first request needs it."""
        if (http := self._http) is not None:
            return http
        transport = self._transport
        if transport is None and self.settings.simulator is not None:
            transport = simulator.Transport(self._simulator())
        with self._lock:
            if self._http is None:
                self._http = network.connect(transport, self.settings.max_concurrency, USER_AGENT)
            return self._http


class Api:
    """The service for one call of the engine: whatever waits here ends with its deadline and its cancellation."""

    def __init__(self, client: Client, call: Call) -> None:
        self._client = client
        self.call = call

    @property
    def settings(self) -> Settings:
        """The settings of the provider."""
        return self._client.settings

    def recent(self, name: str, seconds: float, ask: Callable[[], T]) -> T:
        """What `ask` answers, or answered up to `seconds` ago: many objects are looked at with one call."""
        return self._client.recent(self.call, name, seconds, ask)

    @property
    def project_id(self) -> str:
        """The project whose objects are meant; looked up on first use if the settings do not give it."""
        return self._client.project_id(self.call)

    def request(
        self,
        operation: Operation,
        *,
        path: Mapping[str, str] = {},
        query: Mapping[str, Any] = {},
        body: Any = None,
        reads: bool = False,
    ) -> dict[str, Any]:
        """The parsed answer; `{}` when a write is answered with nothing. `project_id` of the path is filled in.

        The body of a form has its fields; a value that is a `Path` is the content of that file. `reads` says of a POST
        that it changes nothing, so that it can be sent again.

        Raises NotFound and the other ApiErrors; NotSent; OutcomeUnknown (a write may have been done, a read got no
        answer); ConfigurationError, Cancelled, DeadlineExceeded; Refused for an id that is none, and for a file that
        cannot be read.
        """
        request = self._client.compose(operation, self.call, path, query, body, reads=reads)
        return self._client.exchange.json(request, self.call)

    def pages(
        self,
        operation: Operation,
        items: str,
        *,
        path: Mapping[str, str] = {},
        query: Mapping[str, Any] = {},
        body: Any = None,
        identity: str | None = None,
    ) -> Iterator[dict[str, Any]]:
        """All items of a list, page by page as they are asked for; `items` is the field of the answer that holds them.

        `identity` is the field that tells them apart, by default their whole value. A list by POST is answered whole:
        `body` says what is wanted, and the contract has no pages for it.

        Raises what `request` raises;
        ServiceFailure also when the answer holds no list, or the list changes faster than it can be read.
        """

        def fetch(offset: int, limit: int) -> Mapping[str, Any]:
            return self.request(operation, path=path, query={**query, "offset": offset, "limit": limit})

        try:
            if operation.method == "POST":
                answer = self.request(operation, path=path, query=query, body=body, reads=True)
                yield from paging.page(answer, items)
            else:
                yield from paging.pages(fetch, items, identity)
        except paging.Unstable as error:
            shown = address.path(operation, {"project_id": self.project_id, **path})
            raise ServiceFailure(operation.method, shown, 200, answers.UNREADABLE, str(error)) from error

    def upload(
        self, urls: Sequence[str | None], file: Path, *, content_type: str, headers: Mapping[str, str] = {}
    ) -> list[str]:
        """Upload a file to pre-signed addresses, the n-th of equal byte slices to the n-th; the entity tags, in order.
        A part whose address is None is not sent: the service has it already.

        `headers` go with every part, and replace the content type if they name one.

        Raises Refused when the file cannot be read, OutcomeUnknown when a part may have been stored (an address works
        once), ApiError, NotSent, Cancelled and DeadlineExceeded.
        """
        sent = httpx.Headers({"Content-Type": content_type})
        sent.update(headers)
        upload = Upload(self._client.exchange, self.call, file, sent)
        return upload.run(urls, self._client.settings.max_concurrency)
