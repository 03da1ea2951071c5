"""The client of one provider: it addresses, signs, limits and sends requests."""

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
from ..errors import ConfigurationError, OutcomeUnknown, ServiceFailure
from ..secrecy import Secrets
from ..settings.model import Settings
from ..values.fitting import fitting
from ..values.shape import Path as Place
from ..values.shape import Shape
from ..wire.operation import Operation
from . import address, answers, bodies, network, paging, project, received, simulator
from .exchange import Exchange, Request
from .limiter import Limiter
from .proxies import proxy_of
from .retry import Retry
from .signin import SignIn
from .single_flight import SingleFlight
from .upload import Upload

T = TypeVar("T")

USER_AGENT = f"metastudio-provider/{__version__}"


def utc_now() -> datetime:
    return datetime.now(UTC)


class Client:
    """One client serves all threads of a provider with these settings. Its constructor does no I/O.

    Tests pass a `transport` in the place of the network, `now` (seconds, to measure), `clock` (the time of day) and
    `random` (0 to 1). The Call of a request does the waiting.
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
            proxy=proxy_of if transport is None else lambda _: None,
        )

    def bind(self, call: Call) -> "Api":
        """The service for one call of the engine."""
        return Api(self, call)

    def recent(self, call: Call, name: str, seconds: float, ask: Callable[[], T]) -> T:
        """The last answer of `ask` under this name, at most `seconds` old, else a new one. Threads share one call."""
        with self._lock:
            shared = self._recent.setdefault(name, SingleFlight())
        answer: T = shared.get(call, lambda known: self._now() - known[0] <= seconds, lambda: (self._now(), ask()))[1]
        return answer

    def close(self) -> None:
        """Close all connections. A later request opens new ones."""
        with self._lock:
            http, self._http, self._simulation = self._http, None, None
        if http is not None:
            http.close()

    def project_id(self, call: Call) -> str:
        """The project of the settings, else the simulator's, else the one that IAM names. IAM is asked once."""
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
        once: bool = False,
    ) -> Request:
        """The request of an operation. Raises ConfigurationError when an address or credentials are missing."""
        base = address.endpoint(self.settings)
        self._tell_of_new_file(call)
        project_id = self.project_id(call)
        shown = address.path(operation, {"project_id": project_id, **path})
        # httpx names the type of a form, with its boundary.
        headers = {} if operation.form else {"Content-Type": "application/json"}
        if self.settings.app_user_id is not None:
            headers["X-App-UserId"] = self.settings.app_user_id
        url = f"{base}{shown}{address.query(query)}"
        sent = bodies.form(body, call) if operation.form else bodies.json_body(body)
        return Request(operation, url, shown, headers, self._sign_in.auth(project_id, call), sent, reads, once)

    def _find_project(self, call: Call) -> str:
        address.endpoint(self.settings)  # raises for a missing setting before IAM gets a useless request
        if self.settings.simulator is not None:
            return self._simulator().project_id
        region = self.settings.region
        if region is None:
            raise ConfigurationError("No project: set `project_id`, or `region` to have it looked up.", "project_id")
        iam = address.iam(self.settings)
        answer = self.outside(project.LIST_PROJECTS, iam, call, self.authentication(call), {"name": region})
        return project.only(answer, region)

    def authentication(self, call: Call) -> httpx.Auth | None:
        """That of a request to IAM or STS. None for the simulator."""
        return self._sign_in.auth(None, call)

    def outside(
        self, operation: Operation, base: str, call: Call, auth: httpx.Auth | None, query: Mapping[str, Any] = {}
    ) -> dict[str, Any]:
        """The answer to a request that is not for MetaStudio itself. `base` is the address of the service."""
        url, headers = f"{base}{operation.path}{address.query(query)}", {"Content-Type": "application/json"}
        return self.exchange.json(Request(operation, url, operation.path, headers, auth), call)

    def _simulator(self) -> simulator.Simulation:
        with self._lock:
            if self._simulation is None:
                self._simulation = simulator.load(str(self.settings.simulator), self.settings.project_id)
            return self._simulation

    def _tell_of_new_file(self, call: Call) -> None:
        """Who names a wrong file gets an empty service, and must see why. Said once."""
        if self.settings.simulator is None or self._transport is not None or call.inform is None:
            return
        if file := self._simulator().made():
            call.inform(f"made a new simulator file {file}: it has no objects yet.")

    def _opened(self) -> httpx.Client:
        """The only httpx client. The first request makes it."""
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
    """The service for one call of the engine. Every wait ends with the call's deadline and with its cancellation."""

    def __init__(self, client: Client, call: Call) -> None:
        self._client = client
        self.call = call
        self._left_out: set[tuple[str, str]] = set()

    @property
    def settings(self) -> Settings:
        """The settings of the provider."""
        return self._client.settings

    def recent(self, name: str, seconds: float, ask: Callable[[], T]) -> T:
        """The answer of `ask`, at most `seconds` old. One call of the service then serves many objects."""
        return self._client.recent(self.call, name, seconds, ask)

    @property
    def project_id(self) -> str:
        """The id of the project. If the settings do not give it, the first use looks it up."""
        return self._client.project_id(self.call)

    @property
    def service_time(self) -> float | None:
        """The time by the service's clock, in seconds of the epoch. None as long as no answer had a date."""
        return self._client.exchange.service_time

    def request(
        self,
        operation: Operation,
        *,
        path: Mapping[str, str] = {},
        query: Mapping[str, Any] = {},
        body: Any = None,
        reads: bool = False,
        once: bool = False,
        needed: received.Needed = received.nothing,
        shape: Shape | None = None,
    ) -> dict[str, Any]:
        """What of the answer is as the contract says, `{}` for the empty answer of a write.

        The client fills in `project_id` of the path. The body of a form is a mapping of its fields; a `Path` in it
        stands for the content of the file. `reads` marks a POST that changes nothing and may be sent again, `once` a
        PUT or DELETE that may not. What of the answer is `needed` may not be left out. `shape` takes the place of the
        contract's, where that is in doubt.

        Raises NotFound and the other ApiErrors; NotSent; OutcomeUnknown when a write may have been done, or a read got
        no answer; ConfigurationError, Cancelled, DeadlineExceeded; Refused for an impossible id or an unreadable file.
        """
        request = self._client.compose(operation, self.call, path, query, body, reads=reads, once=once)
        answer = self._client.exchange.json(request, self.call)
        shape = shape or received.answer_shape(operation)
        if shape is None:
            return answer
        try:
            found: dict[str, Any] = self.fit(answer, shape, operation.name, str(request), needed)
            received.refuse_another(found, path, self._client.exchange.secrets)
        except received.Unfit as error:
            failure = ServiceFailure(operation.method, request.shown, 200, answers.UNREADABLE, str(error))
            if request.is_read:
                raise failure from error
            raise OutcomeUnknown(str(failure)) from error
        return found

    def fit(self, answer: Any, shape: Shape, name: str, said: str, needed: received.Needed = received.nothing) -> Any:
        """What of an answer has the shape. A warning names what is left out, once for each property of `name`.

        `said` is what was asked. Raises Unfit where something `needed` does not fit.
        """
        found, misfits = fitting(answer, shape)
        if misfits:
            received.refuse(misfits, shape, needed)
            each = received.one_each(misfits)
            fresh = [one for key, one in each.items() if (name, key) not in self._left_out]
            self._left_out.update((name, key) for key in each)
            if fresh:
                self.call.warn(f"{said}: {received.warning(fresh, shape)}")
        return found

    def pages(
        self,
        operation: Operation,
        items: str,
        *,
        path: Mapping[str, str] = {},
        query: Mapping[str, Any] = {},
        body: Any = None,
        identity: str | None = None,
        needed: received.Needed = received.nothing,
    ) -> Iterator[dict[str, Any]]:
        """All items of a list. The next page is fetched when the caller needs it.

        `items` is the field of the answer with the items, `identity` the field that identifies an item (by default its
        whole value). What of an item is `needed` may not be left out. A list by POST takes a `body` and comes in one
        answer: the contract has no pages for it.

        Raises what `request` raises. Raises ServiceFailure also when the answer has no list, when an item has no
        identity or belongs to another path, and when the list changes faster than it can be read.
        """

        def indispensable(place: Place) -> bool:
            """The list, its items, what identifies an item, and what is needed of it."""
            return place[:1] == (items,) and (len(place) < 3 or place[2:] == (identity,) or needed(place[2:]))

        def fetch(offset: int, limit: int) -> Mapping[str, Any]:
            paged = {**query, "offset": offset, "limit": limit}
            return self.request(operation, path=path, query=paged, needed=indispensable)

        try:
            if operation.method == "POST":
                answer = self.request(operation, path=path, query=query, body=body, reads=True, needed=indispensable)
                found = iter(paging.page(answer, items, identity))
            else:
                found = paging.pages(fetch, items, identity)
            for item in found:
                received.refuse_another(item, path, self._client.exchange.secrets)
                yield item
        except (paging.Unstable, received.Unfit) as error:
            shown = address.path(operation, {"project_id": self.project_id, **path})
            raise ServiceFailure(operation.method, shown, 200, answers.UNREADABLE, str(error)) from error

    def upload(
        self,
        urls: Sequence[str | None],
        file: Path,
        *,
        content_type: str,
        headers: Mapping[str, str] = {},
        what: str = "",
    ) -> list[str]:
        """Upload a file to pre-signed addresses and return the entity tags of the sent parts, in order.

        The file is cut into as many equal parts as there are addresses. A part whose address is None is not sent,
        because the service has it already. Every part has the `headers`; a content type in them wins. `what` is the
        file in lines of progress; empty, its name is.

        Raises Refused when the file cannot be read. Raises OutcomeUnknown when a part may have been stored, as an
        address works once. Raises ApiError, NotSent, Cancelled and DeadlineExceeded.
        """
        sent = httpx.Headers({"Content-Type": content_type})
        sent.update(headers)
        upload = Upload(self._client.exchange, self.call, file, sent, what)
        return upload.run(urls, self._client.settings.max_concurrency)
