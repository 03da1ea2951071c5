"""Keys that IAM and STS lend: for an agency that is assumed, for the token of an OIDC or identity provider."""

import json
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

import httpx

from ..call import Call
from ..errors import ApiError, ServiceFailure
from ..secrecy import Secrets
from ..settings.model import Settings
from . import address, answers, waits
from .temporary import Lent, TemporaryKeys, token_in

SECURITY_TOKENS = "/v3.0/OS-CREDENTIAL/securitytokens"
ID_TOKENS = "/v3.0/OS-AUTH/id-token/tokens"
DOMAINS = "/v3/auth/domains"
ASSUME = "/v5/agencies/assume"
ASSUME_WITH_OIDC = "/v5/agencies/assume-with-oidc"

SESSION = "metastudio-provider"
"""The default of `session_name`."""

AuthOf = Callable[[Call, str | None], httpx.Auth | None]
"""Makes the authentication of a request of a call, here for IAM and STS."""


class LentByIam(TemporaryKeys):
    """Keys for which IAM or STS is asked while a request waits for them.

    The request is one of its own instead of a further step of the flow: httpx never resumes a flow whose answer broke
    off, so that the lock of the keys would stay locked.
    """

    advice = ""
    """What to check when IAM or STS refuses."""

    def __init__(
        self,
        settings: Settings,
        http: Callable[[], httpx.Client],
        clock: Callable[[], datetime],
        secrets: Secrets,
    ) -> None:
        super().__init__(clock, secrets)
        self._settings, self._http = settings, http

    def _ask(
        self,
        call: Call,
        base: str,
        path: str,
        body: Any = None,
        headers: Mapping[str, str] = {},
        auth: httpx.Auth | None = None,
    ) -> httpx.Response:
        """The answer to a POST, or to a GET without a body. Raises ApiError, httpx.RequestError."""
        http, left = self._http(), call.left(self._settings.request_timeout)
        method = "GET" if body is None else "POST"
        request = http.build_request(
            method,
            f"{base}{path}",
            content=b"" if body is None else json.dumps(body).encode(),
            headers={"Content-Type": "application/json;charset=utf8", **headers},
            timeout=httpx.Timeout(left, connect=min(left, waits.CONNECT_TIMEOUT)),
        )
        response = http.send(request, auth=auth)
        if failure := answers.error(method, path, response, self._secrets, refused=self.advice):
            raise failure
        return response

    def _keys_in(self, response: httpx.Response, path: str) -> Lent:
        try:
            return self._read(response.json(), self._settings.session_duration)
        except (ValueError, KeyError, TypeError, RecursionError):
            raise self._unreadable(response, path, "the answer holds no keys") from None

    def _unreadable(self, response: httpx.Response, path: str, why: str) -> ServiceFailure:
        return answers.unreadable("POST", path, response, why, self._secrets)

    def _id_token(self) -> str:
        settings = self._settings
        if settings.id_token_file:
            return token_in(settings.id_token_file, "id_token_file", self._secrets)
        return settings.id_token or ""


class OidcKeys(LentByIam):
    """Keys that STS gives for the token of an OIDC provider. Nothing is signed: the token is the proof."""

    advice = (
        "Check `oidc_provider_urn`, `oidc_agency_urn`, the audience and the age of the OIDC token, and what the trust "
        "agency demands of it."
    )
    refused = "The service does not take the keys of `oidc_agency_urn`; check `region`, and what the agency may do."

    def _fetch(self, call: Call) -> Lent:
        settings = self._settings
        body: dict[str, Any] = {
            "provider_urn": settings.oidc_provider_urn,
            "agency_urn": settings.oidc_agency_urn,
            "agency_session_name": settings.session_name or SESSION,
            "id_token": self._id_token(),
            "duration_seconds": settings.session_duration,
        }
        if settings.oidc_policy:
            body["policy"] = settings.oidc_policy
        if settings.oidc_policy_ids:
            body["policy_ids"] = [id.strip() for id in settings.oidc_policy_ids.split(",") if id.strip()]
        return self._keys_in(self._ask(call, address.sts(settings), ASSUME_WITH_OIDC, body), ASSUME_WITH_OIDC)


class IdentityProviderKeys(LentByIam):
    """Keys that IAM gives for the ID token of an identity provider: first a token of its own, then keys for that."""

    advice = "Check `idp_id`, the age of the ID token, and the rules of the identity provider in IAM."
    refused = "The service does not take the keys for `idp_id`; check `region`, and what its users may do."

    def _fetch(self, call: Call) -> Lent:
        settings, iam = self._settings, address.iam(self._settings)
        body = {"auth": {"id_token": {"id": self._id_token()}}}
        response = self._ask(call, iam, ID_TOKENS, body, {"X-Idp-Id": settings.idp_id or ""})
        token = response.headers.get("X-Subject-Token")
        if not token:
            raise self._unreadable(response, ID_TOKENS, "the answer holds no token")
        self._secrets.learn([token])
        wanted = {"id": token, "duration_seconds": settings.session_duration}
        exchange = {"auth": {"identity": {"methods": ["token"], "token": wanted}}}
        return self._keys_in(self._ask(call, iam, SECURITY_TOKENS, exchange), SECURITY_TOKENS)


class AgencyKeys(LentByIam):
    """Keys of an agency that the credentials assume.

    IAM knows it by the name of the account, STS by the account's id, as in Terraform's provider.
    """

    advice = (
        "Check `agency_name` and its account, and that the credentials may assume it (action `iam:agencies:assume` or "
        "role `Agent Operator`)."
    )
    refused = "The service does not take the keys of `agency_name`; check `region`, and what the agency may do."

    def __init__(
        self,
        settings: Settings,
        http: Callable[[], httpx.Client],
        clock: Callable[[], datetime],
        secrets: Secrets,
        auth: AuthOf,
        signed: bool,
    ) -> None:
        """`auth` is that of the credentials, `signed` says that they are keys."""
        super().__init__(settings, http, clock, secrets)
        self._auth, self._signed = auth, signed
        self._domain: str | None = None

    def _fetch(self, call: Call) -> Lent:
        settings, name = self._settings, self._settings.agency_name
        if settings.agency_domain_name:
            return self._of_iam(call, {"agency_name": name, "domain_name": settings.agency_domain_name})
        body = {
            "agency_urn": f"iam::{settings.agency_domain_id}:agency:{name}",
            "agency_session_name": settings.session_name or SESSION,
            "duration_seconds": settings.session_duration,
        }
        auth = self._auth(call, None)
        return self._keys_in(self._ask(call, address.sts(settings), ASSUME, body, auth=auth), ASSUME)

    def _of_iam(self, call: Call, agency: dict[str, Any]) -> Lent:
        agency["duration_seconds"] = self._settings.session_duration
        body = {"auth": {"identity": {"methods": ["assume_role"], "assume_role": agency}}}
        iam, headers = address.iam(self._settings), {}
        if self._signed:
            self._domain = self._domain or self._own_domain(call, iam)
            headers = {"X-Domain-Id": self._domain} if self._domain else {}
        auth = self._auth(call, None)
        return self._keys_in(self._ask(call, iam, SECURITY_TOKENS, body, headers, auth), SECURITY_TOKENS)

    def _own_domain(self, call: Call, iam: str) -> str | None:
        """The account of the credentials. The SDKs sign it for IAM; whether IAM needs it is not stated."""
        try:
            domains = self._ask(call, iam, DOMAINS, auth=self._auth(call, None)).json()["domains"]
            return str(domains[0]["id"])
        except (ApiError, ValueError, KeyError, TypeError, IndexError, RecursionError):
            return None
