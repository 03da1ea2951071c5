"""The authentication that belongs to the settings."""

from collections.abc import Callable
from datetime import datetime

import httpx

from ..call import Call
from ..secrecy import Secrets
from ..settings.model import Settings
from ..settings.ways import CONTAINER, IDENTITY_PROVIDER, OIDC, SERVER
from . import address
from .auth import KeyAuth, PasswordAuth, TokenAuth, Tokens
from .credentials import Keys, Password, Token, from_settings
from .temporary import TemporaryKeys


class SignIn:
    """Makes the authentication of each request, and holds what requests share, such as a token.

    If the settings have no credentials, the metadata service of the cloud server gives the keys. The agency of the
    settings, if there is one, is assumed with the credentials.
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
        self._keys: Keys | TemporaryKeys | None = None
        self._agency: TemporaryKeys | None = None
        credentials = from_settings(settings)
        if isinstance(credentials, Token):
            self._token = TokenAuth(credentials.value)
        elif isinstance(credentials, Password):
            scope = {"id": settings.project_id} if settings.project_id else {"name": settings.region or ""}
            self._tokens = Tokens(credentials, scope, lambda: address.iam(settings), http, clock, secrets)
        else:
            self._keys = credentials or _lent(settings, transport, clock, secrets, http)
        if settings.agency_name:
            from .agencies import AgencyKeys

            signed = self._keys is not None
            self._agency = AgencyKeys(settings, http, clock, secrets, self._own, signed)

    def auth(self, project_id: str | None, call: Call) -> httpx.Auth | None:
        """The authentication of a request. A request to IAM has no project id. None: the simulator needs none."""
        if self._off:
            return None
        if self._agency is not None:
            return KeyAuth(self._agency, project_id, self._clock, call)
        return self._own(call, project_id)

    def _own(self, call: Call, project_id: str | None) -> httpx.Auth:
        """The authentication of the credentials themselves, without the agency."""
        if self._tokens is not None:
            return PasswordAuth(self._tokens, call)
        if self._token is not None:
            return self._token
        assert self._keys is not None
        return KeyAuth(self._keys, project_id, self._clock, call)


def _lent(
    settings: Settings,
    transport: httpx.BaseTransport | None,
    clock: Callable[[], datetime],
    secrets: Secrets,
    http: Callable[[], httpx.Client],
) -> TemporaryKeys:
    """Who lends the keys, for settings that hold none. Only that way is imported: every run starts this module."""
    way = settings.way
    if way in (OIDC, IDENTITY_PROVIDER):
        from .agencies import IdentityProviderKeys, OidcKeys

        return (OidcKeys if way is OIDC else IdentityProviderKeys)(settings, http, clock, secrets)
    from .metadata import ContainerKeys, ServerKeys

    if way is CONTAINER:
        uri, file = settings.container_credentials_uri or "", settings.container_token_file or ""
        return ContainerKeys(uri, file, transport, clock, secrets)
    return ServerKeys(settings.metadata_endpoint, way is SERVER, transport, clock, secrets)
