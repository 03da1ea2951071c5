"""Which authentication the settings ask for."""

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
    """Makes the authentication of each request; what lives longer than one, such as a token, is kept here.

    Without credentials in the settings it is the metadata service of the cloud server that is asked for keys.
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
        """For a request with a project id, or for one to IAM, which has none; None for the simulator."""
        if self._off:
            return None
        if self._tokens is not None:
            return PasswordAuth(self._tokens, call)
        return self._token or KeyAuth(lambda: self._keys(call), project_id, self._clock)
