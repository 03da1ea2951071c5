"""The authentication that belongs to the settings."""

from collections.abc import Callable
from datetime import datetime

import httpx

from ..call import Call
from ..secrecy import Secrets
from ..settings.model import Settings
from . import address
from .auth import KeyAuth, PasswordAuth, TokenAuth, Tokens
from .credentials import MetadataKeys, Password, Token, from_settings


class SignIn:
    """Makes the authentication of each request, and holds what requests share, such as a token.

    If the settings have no credentials, the metadata service of the cloud server gives the keys.
    """

    def __init__(
        self,
        settings: Settings,
        transport: httpx.BaseTransport | None,
        clock: Callable[[], datetime],
        secrets: Secrets,
        http: Callable[[], httpx.Client],
    ) -> None:
        self._clock = clock
        self._off = settings.simulator is not None
        self._token: TokenAuth | None = None
        self._tokens: Tokens | None = None
        credentials = from_settings(settings)
        if isinstance(credentials, Token):
            self._token = TokenAuth(credentials.value)
        elif isinstance(credentials, Password):
            scope = {"id": settings.project_id} if settings.project_id else {"name": settings.region or ""}
            self._tokens = Tokens(credentials, scope, lambda: address.iam(settings), http, clock, secrets)
        else:
            keys = credentials
            metadata = MetadataKeys(transport, clock, secrets)
            self._keys = metadata.get if keys is None else lambda _: keys

    def auth(self, project_id: str | None, call: Call) -> httpx.Auth | None:
        """The authentication of a request. A request to IAM has no project id. None: the simulator needs none."""
        if self._off:
            return None
        if self._tokens is not None:
            return PasswordAuth(self._tokens, call)
        return self._token or KeyAuth(lambda: self._keys(call), project_id, self._clock)
