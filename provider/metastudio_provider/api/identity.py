"""Whom the service takes a client for: the user or agency, and the account."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import httpx

from ..call import Call
from ..wire.operation import Operation
from . import address
from .auth import Flow, KeyAuth

if TYPE_CHECKING:
    from .client import Client

CALLER = Operation("caller_identity", "GET", "/v5/caller-identity")
TOKEN = Operation("show_token", "GET", "/v3/auth/tokens")


@dataclass(frozen=True)
class Identity:
    """Who sends the requests, in words, and the account."""

    name: str
    account: str


class AboutToken(httpx.Auth):
    """Asks IAM about the token that another authentication sends."""

    requires_response_body = True

    def __init__(self, inner: httpx.Auth) -> None:
        self._inner = inner

    def auth_flow(self, request: httpx.Request) -> Flow:
        flow = self._inner.auth_flow(request)
        sent = next(flow)
        try:
            while True:
                sent.headers["X-Subject-Token"] = sent.headers["X-Auth-Token"]
                response = yield sent
                sent = flow.send(response)
        except StopIteration:
            return


def identity(client: "Client", call: Call) -> Identity:
    """The identity of a client with credentials. STS knows it of keys, IAM of tokens. Raises what requests raise."""
    auth = client.authentication(call)
    if isinstance(auth, KeyAuth):
        answer = client.outside(CALLER, address.sts(client.settings), call, auth)
        return of_urn(_text(answer, "principal_urn"), _text(answer, "account_id"))
    assert auth is not None
    answer = client.outside(TOKEN, address.iam(client.settings), call, AboutToken(auth))
    user = _inner(_inner(answer, "token"), "user")
    domain = _inner(user, "domain")
    return Identity(f"user {_text(user, 'name')}", f"{_text(domain, 'name')} ({_text(domain, 'id')})")


def of_urn(urn: str, account: str) -> Identity:
    """The identity that a URN of STS names, such as `sts::<account>:assumed-agency:<agency>/<session>`."""
    kind, _, name = urn.rpartition(":")
    kind = kind.rpartition(":")[2]
    if kind == "user":
        return Identity(f"user {name}", account)
    if kind == "assumed-agency":
        agency, _, session = name.partition("/")
        return Identity(f"agency {agency}, session {session}" if session else f"agency {agency}", account)
    return Identity(urn, account)


def _inner(values: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    found = values.get(name)
    return found if isinstance(found, Mapping) else {}


def _text(values: Mapping[str, Any], name: str) -> str:
    found = values.get(name)
    return found if isinstance(found, str) and found else "not told"
