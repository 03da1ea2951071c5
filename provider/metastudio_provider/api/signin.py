"""Which authentication the settings ask for."""

from collections.abc import Callable
from datetime import datetime

import httpx

from ..settings import Settings
from . import address
from .auth import KeyAuth, PasswordAuth, TokenAuth
from .credentials import MetadataKeys, Password, Token, from_settings
from .redact import Redactor


class SignIn:
    """Makes the authentication of each request; what lives longer than one, such as a token, is kept here.

    Without credentials in the settings it is the metadata service of the cloud server that is asked for keys.
    """

    def __init__(
        self,
        settings: Settings,
        transport: httpx.BaseTransport | None,
        clock: Callable[[], datetime],
        redactor: Redactor,
        user_agent: str,
    ) -> None:
        self._clock = clock
        self._off = settings.simulator is not None
        self._token: httpx.Auth | None = None
        credentials = from_settings(settings)
        if isinstance(credentials, Token):
            self._token = TokenAuth(credentials.value)
        elif isinstance(credentials, Password):
            scope = {"id": settings.project_id} if settings.project_id else {"name": settings.region or ""}
            iam = lambda: address.iam(settings)  # noqa: E731
            self._token = PasswordAuth(credentials, scope, iam, user_agent, clock, redactor)
        else:
            keys = credentials
            metadata = MetadataKeys(transport, clock, redactor)
            self._keys = metadata.get if keys is None else lambda: keys

    def auth(self, project_id: str | None) -> httpx.Auth | None:
        """For a request with a project id, or for one to IAM, which has none; None for the simulator."""
        if self._off:
            return None
        return self._token or KeyAuth(self._keys, project_id, self._clock)
