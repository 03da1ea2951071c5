"""One request and its answer. A request waits for its turn, is sent, and is tried again where that is safe."""

import re
import socket
import ssl
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

import httpx

from ..call import Call
from ..errors import ApiError, NotSent, OutcomeUnknown, ServiceFailure, Throttled
from ..secrecy import Secrets
from ..wire.operation import Operation
from . import answers, waits
from .auth import KeyAuth
from .bodies import Body, content
from .hints import names_host
from .limiter import Limiter
from .logs import logger
from .proxies import Proxy
from .redact import clean, host
from .retry import Failure, Kind, Retry, retry_after
from .sizes import Oversized

LAST_WAIT = 3.0
"""Seconds that the answer to a POST still has after a cancel: often it is near, and names the id of what was made."""

BUSY = frozenset({408, 502, 503, 504})
"""Statuses of a passing trouble: the same request may succeed later."""

NOTHING_SENT = (
    httpx.ConnectError,
    httpx.ConnectTimeout,
    httpx.PoolTimeout,
    httpx.ProxyError,
    httpx.UnsupportedProtocol,
)
"""Failures before the first byte of the request was sent."""


@dataclass(frozen=True)
class Request:
    """A request, which may be sent several times. `shown` is its address in texts and logs."""

    operation: Operation
    url: str
    shown: str
    headers: dict[str, str] = field(repr=False)
    auth: httpx.Auth | None = None
    body: Body = field(default=content(b""), repr=False)
    reads: bool = False
    """Whether it changes nothing, although its method is POST."""
    once: bool = False
    """Whether a second one may do more than the first, although its method is PUT or DELETE."""

    @property
    def is_read(self) -> bool:
        """Whether it changes nothing."""
        return self.reads or self.operation.method in ("GET", "HEAD")

    @property
    def idempotent(self) -> bool:
        """Whether it may be sent again after a try whose outcome is unknown."""
        return self.is_read or (self.operation.method in ("PUT", "DELETE") and not self.once)

    def __str__(self) -> str:
        return f"{self.operation.method} {self.shown}"


class Exchange:
    """Sends requests for all threads of a client. `now` measures seconds, `clock` gives the time of day in UTC.

    `proxy` names the proxy of a request.
    """

    def __init__(
        self,
        http: Callable[[], httpx.Client],
        limiter: Limiter,
        retry: Retry,
        secrets: Secrets,
        *,
        timeout: float,
        now: Callable[[], float],
        clock: Callable[[], datetime],
        proxy: Callable[[httpx.URL], Proxy | None] = lambda _: None,
    ) -> None:
        self._http, self._limiter, self._retry = http, limiter, retry
        self._timeout, self._now, self._clock, self._proxy = timeout, now, clock, proxy
        self.secrets = secrets
        self._ahead: float | None = None

    @property
    def service_time(self) -> float | None:
        """The time by the service's clock, in seconds of the epoch. None as long as no answer had a date."""
        return None if self._ahead is None else self._clock().timestamp() + self._ahead

    def json(self, request: Request, call: Call) -> dict[str, Any]:
        """The parsed answer, `{}` for the empty answer of a write. Raises what `send` raises."""
        answer: dict[str, Any] = self.send(request, call, self._parse)[1]
        return answer

    def send(
        self,
        request: Request,
        call: Call,
        read: Callable[[Request, httpx.Response], Any] = lambda _, response: response.headers,
        *,
        limited: bool = True,
    ) -> tuple[httpx.Response, Any]:
        """The first good answer, and what `read` makes of it.

        Raises ApiError and NotSent. Raises OutcomeUnknown without a complete answer: a write may have been done. Raises
        Cancelled and DeadlineExceeded.
        """
        gate = self._limiter.request if limited else lambda _, call: self._limiter.place(call)

        def attempt() -> tuple[httpx.Response, Any]:
            response = self._attempt(request, call, gate)
            return response, read(request, response)

        return self._retry.run(call, request.idempotent, attempt)

    def _attempt(
        self, request: Request, call: Call, gate: Callable[[Operation, Call], AbstractContextManager[None]]
    ) -> httpx.Response:
        with gate(request.operation, call):
            call.check()
            left = call.left(self._timeout)
            timeout = httpx.Timeout(left, connect=min(left, waits.CONNECT_TIMEOUT))
            http = self._http()
            sent = self._now()
            try:
                grace = 0.0 if request.idempotent else LAST_WAIT
                with request.body() as body, waits.waiting_for(call, grace):
                    outgoing = http.build_request(
                        request.operation.method, request.url, headers=request.headers, timeout=timeout, **body
                    )
                    response = http.send(outgoing, auth=request.auth)
            except httpx.RequestError as error:
                logger.debug("%s: %s after %.3f s", request, type(error).__name__, self._now() - sent)
                raise self._no_answer(request, error, outgoing, call) from error
            except (httpx.InvalidURL, UnicodeError):
                # Without its cause, whose text could quote a secret address.
                raise Failure(Kind.FINAL, NotSent(f"{request}: its address is none that could be reached.")) from None
            except ApiError as error:
                # IAM raised it during the sign-in. The service has not seen this request.
                raise Failure(Kind.FINAL if _kind(error) is Kind.FINAL else Kind.NOT_SENT, error) from error
        self._ahead = answers.clock_ahead(response, self._clock(), self._ahead)
        logger.debug(
            "%s: %d in %.3f s, request %s",
            request,
            response.status_code,
            self._now() - sent,
            answers.request_id(response, None, self.secrets),
        )
        return self._checked(request, response, sent)

    def _checked(self, request: Request, response: httpx.Response, sent: float) -> httpx.Response:
        error = answers.error(
            request.operation.method,
            request.shown,
            response,
            self.secrets,
            self._clock() if isinstance(request.auth, KeyAuth) else None,
            request.operation.gone,
            getattr(request.auth, "refused", ""),
        )
        if error is None:
            self._limiter.passed(request.operation)
            return response
        wait = retry_after(response.headers.get("Retry-After"), self._clock())
        if isinstance(error, Throttled):
            self._limiter.throttled(request.operation, sent, wait)
        kind = _kind(error)
        if not request.idempotent and _may_have_acted(error):
            raise _unknown(kind, str(error), error)
        raise Failure(kind, error, wait)

    def _no_answer(self, request: Request, error: httpx.RequestError, outgoing: httpx.Request, call: Call) -> Failure:
        """The failure for a broken connection."""
        why, proxy = self._why(error, call), self._proxy(error.request.url)
        through = "" if proxy is None else f" through {proxy}"
        advice = f"Check {proxy.variable}." if proxy else f"C{names_host(error.request.url.path)[1:]}"
        if error.request is not outgoing:
            # The request to sign in failed. The service has not seen this one.
            return _not_sent(
                error, f"{request}: signing in at {host(error.request.url)}{through} failed: {why}.", advice
            )
        if isinstance(error, NOTHING_SENT):
            return _not_sent(error, f"{request}: no connection to {host(request.url)}{through}: {why}.", advice)
        kind = Kind.FINAL if isinstance(error, Oversized) else Kind.BROKEN
        return _unknown(kind, f"{request}: no complete answer arrived: {why}.", error)

    def _why(self, error: httpx.RequestError, call: Call) -> str:
        """Why the connection failed, in words. Error numbers and lines of C sources are left out."""
        if isinstance(error, httpx.TimeoutException) and call.cancelled.is_set():
            return "the operation was cancelled"
        if isinstance(error, httpx.TimeoutException) and call.left(1.0) <= 0:
            return "the time allowed for this operation is over"
        if any(isinstance(cause, socket.gaierror) for cause in _causes(error)):
            return "its name cannot be looked up"
        text = re.sub(r"^\[[^\]]*\] ?|\(_ssl\.c:\d+\)", "", clean(str(error), self.secrets)).strip(" .")
        return text or "the connection broke"

    def _parse(self, request: Request, response: httpx.Response) -> dict[str, Any]:
        """The JSON object of a good answer."""
        read = request.is_read
        if not response.content.strip():
            if not read:
                return {}
            why = "the answer is empty"
        else:
            try:
                answer = answers.parsed(response)
            except (ValueError, RecursionError):
                why = "the answer is not JSON"
            else:
                if isinstance(answer, dict):
                    return answer
                why = "the answer is no JSON object"
        failure = answers.unreadable(request.operation.method, request.shown, response, why, self.secrets)
        raise Failure(Kind.BROKEN, failure) if read else _unknown(Kind.BROKEN, str(failure), failure)


def _kind(error: ApiError) -> Kind:
    """The kind of failure that an error of the service is, which decides about the next try."""
    if isinstance(error, Throttled):
        return Kind.THROTTLED
    if error.status in BUSY:
        return Kind.BUSY
    if isinstance(error, ServiceFailure) and error.status <= 500:
        return Kind.FAILED
    return Kind.FINAL


def _may_have_acted(error: ApiError) -> bool:
    """Whether the service may have done the request although it answered with an error.

    Any 5xx counts, also one of a gateway before the service: the request may have passed the gateway.
    """
    return isinstance(error, ServiceFailure) or error.status == 408


def _unknown(kind: Kind, text: str, cause: BaseException) -> Failure:
    error = OutcomeUnknown(text)
    error.__cause__ = cause
    return Failure(kind, error)


def _causes(error: BaseException) -> Iterator[BaseException]:
    """The causes of an error, the nearest first."""
    seen = error.__cause__
    while seen is not None:
        yield seen
        seen = seen.__cause__ or seen.__context__


def _not_sent(cause: BaseException, text: str, advice: str) -> Failure:
    """The failure of a request that was not sent. Only an unknown host and an untrusted certificate are final.

    `advice` says what names the host.
    """
    kind = Kind.FINAL if isinstance(cause, httpx.UnsupportedProtocol) else Kind.NOT_SENT
    for seen in _causes(cause):
        if isinstance(seen, socket.gaierror):
            text = f"{text} {advice}"
            kind = Kind.NOT_SENT if seen.errno == socket.EAI_AGAIN else Kind.FINAL
            break
        if isinstance(seen, ssl.SSLCertVerificationError):
            kind = Kind.FINAL
            break
    error = NotSent(text)
    error.__cause__ = cause
    return Failure(kind, error)
