"""Authentication as httpx takes it: a flow yields the requests to send and receives the answers."""

import json
from collections.abc import Callable, Generator
from dataclasses import dataclass, field
from datetime import datetime, timedelta

import httpx

from ..call import Call
from ..secrecy import Secrets
from . import answers, signing
from .credentials import MARGIN, Keys, Password, moment
from .single_flight import SingleFlight
from .temporary import TemporaryKeys

TOKENS_PATH = "/v3/auth/tokens"
TOKEN_LIFE = timedelta(hours=24)
"""The documented life of a token. It counts when the answer of IAM names no end."""

YOUNG = timedelta(minutes=1)
"""A younger token is not renewed after a 401: a new one would be refused as well."""

Flow = Generator[httpx.Request, httpx.Response, None]


class KeyAuth(httpx.Auth):
    """Signs with AK and SK. Keys that somebody lends are asked for with each request, because they change.

    A form is signed without its body, as the official SDK does: its files are streamed from disk.
    """

    refused = (
        "Check `access_key` and `secret_key`, and this machine's clock; five failures in a row lock an access key for "
        "five minutes."
    )
    """Advice for credentials that the service refuses."""

    def __init__(
        self,
        keys: Keys | TemporaryKeys,
        project_id: str | None,
        clock: Callable[[], datetime],
        call: Call | None = None,
    ) -> None:
        self._keys, self._project_id, self._clock, self._call = keys, project_id, clock, call or Call()
        if isinstance(keys, TemporaryKeys):
            self.refused = keys.refused
        elif keys.security_token:
            self.refused = "The temporary keys are wrong or have expired; check `security_token` and its keys."

    def auth_flow(self, request: httpx.Request) -> Flow:
        keys = self._keys if isinstance(self._keys, Keys) else self._keys.get(self._call)
        request.headers["X-Sdk-Date"] = signing.date_text(self._clock())
        if self._project_id is not None:
            request.headers["X-Project-Id"] = self._project_id
        if keys.security_token:
            request.headers["X-Security-Token"] = keys.security_token
        is_json = request.headers.get("Content-Type", "application/json").startswith("application/json")
        if not is_json:
            request.headers[signing.CONTENT_HASH] = signing.UNSIGNED
        # Only headers that no proxy changes: a change of User-Agent or Connection on the way would break the signature.
        signed = {
            name: value
            for name, value in request.headers.items()
            if name in ("host", "content-type") or (name.startswith("x-") and "_" not in name)
        }
        empty = request.headers.get("Content-Length", "0") == "0" and "Transfer-Encoding" not in request.headers
        path, _, query = request.url.raw_path.decode("ascii").partition("?")
        request.headers["Authorization"] = signing.authorization(
            keys.access_key,
            keys.secret_key,
            request.method,
            path,
            query,
            signed,
            request.content if is_json or empty else None,
        )
        yield request


class TokenAuth(httpx.Auth):
    """Sends a ready token."""

    refused = "The token is wrong or has expired; check `auth_token`. A token lives for 24 hours."
    """Advice for credentials that the service refuses."""

    def __init__(self, token: str) -> None:
        self._token = token

    def auth_flow(self, request: httpx.Request) -> Flow:
        request.headers["X-Auth-Token"] = self._token
        yield request


@dataclass(frozen=True)
class _Issued:
    value: str = field(repr=False)
    at: datetime
    expires: datetime


class Tokens:
    """Tokens of an IAM user for a project. All threads share one, which is renewed before it expires."""

    def __init__(
        self,
        user: Password,
        scope: dict[str, str],
        iam_endpoint: Callable[[], str],
        http: Callable[[], httpx.Client],
        clock: Callable[[], datetime],
        secrets: Secrets,
    ) -> None:
        """`scope` names the project: `{"id": ...}` or `{"name": region}`."""
        self._user, self._scope, self._iam, self._http = user, scope, iam_endpoint, http
        self._clock, self._secrets = clock, secrets
        self._issued: SingleFlight[_Issued] = SingleFlight()

    def get(self, call: Call, request: httpx.Request, refused: _Issued | None = None) -> _Issued:
        """The token for `request`: the shared one unless it is the refused one, else a new one.

        Raises ApiErrors of IAM, httpx.RequestError of the request to IAM, Cancelled and DeadlineExceeded.
        """
        return self._issued.get(call, lambda issued: self._good(issued, refused), lambda: self._fetch(request))

    def old(self, issued: _Issued) -> bool:
        """Whether a refusal is a reason to fetch a new token."""
        return self._clock() - issued.at >= YOUNG

    def _good(self, issued: _Issued, refused: _Issued | None) -> bool:
        return issued is not refused and self._clock() < issued.expires - MARGIN

    def _fetch(self, request: httpx.Request) -> _Issued:
        http = self._http()
        # A request of its own instead of a further step of the flow: httpx never resumes a flow whose answer broke off,
        # so that the lock of the token would stay locked.
        issued = self._read(http.send(self._request(http, request), auth=None))
        self._secrets.learn([issued.value])
        return issued

    def _request(self, http: httpx.Client, request: httpx.Request) -> httpx.Request:
        user = self._user
        identity = {"name": user.user_name, "password": user.password, "domain": {"name": user.domain_name}}
        body = {
            "auth": {
                "identity": {"methods": ["password"], "password": {"user": identity}},
                "scope": {"project": self._scope},
            }
        }
        return http.build_request(
            "POST",
            f"{self._iam()}{TOKENS_PATH}?nocatalog=true",
            content=json.dumps(body).encode(),
            headers={"Content-Type": "application/json;charset=utf8"},
            extensions=request.extensions,  # the timeouts
        )

    def _read(self, response: httpx.Response) -> _Issued:
        if failure := answers.error("POST", TOKENS_PATH, response, self._secrets):
            raise failure
        value = response.headers.get("X-Subject-Token")
        if not value:
            raise answers.unreadable("POST", TOKENS_PATH, response, "the answer holds no token", self._secrets)
        now = self._clock()
        try:
            expires = moment(response.json()["token"]["expires_at"])
            life = expires - now
        except (ValueError, KeyError, TypeError, OverflowError, RecursionError):
            expires, life = now + TOKEN_LIFE, TOKEN_LIFE
        # With a wrong clock every token looks expired. It counts as fresh then, and a 401 renews it.
        return _Issued(value, now, expires if life > MARGIN else now + TOKEN_LIFE)


class PasswordAuth(httpx.Auth):
    """Sends a token of IAM for one call of the engine. When an old token is refused, it sends the request once more.

    Raises what `Tokens.get` raises. The service has done nothing then.
    """

    requires_response_body = True

    refused = "The service does not take the token that IAM gave for `user_name`; check `iam_endpoint` and `region`."
    """Advice for credentials that the service refuses."""

    def __init__(self, tokens: Tokens, call: Call) -> None:
        self._tokens, self._call = tokens, call

    def auth_flow(self, request: httpx.Request) -> Flow:
        token = self._tokens.get(self._call, request)
        request.headers["X-Auth-Token"] = token.value
        response = yield request
        if answers.refuses_token(response) and self._tokens.old(token):
            token = self._tokens.get(self._call, request, refused=token)
            request.headers["X-Auth-Token"] = token.value
            yield request
