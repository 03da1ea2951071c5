"""The ways to sign in: the one table that decides which settings sign the requests.

Within a place of settings the first way counts that it gives in full. So a token of an identity provider wins over
keys, as in the SDK, and a ready token wins over all, as in Terraform's provider.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Way:
    """One way to sign in. `words` name it for users.

    It needs all of `needs`, and one of `one_of` where there are any. `may` go with it.
    """

    words: str
    needs: tuple[str, ...]
    one_of: tuple[str, ...] = ()
    may: tuple[str, ...] = ()

    @property
    def settings(self) -> tuple[str, ...]:
        """All settings of this way."""
        return (*self.needs, *self.one_of, *self.may)

    def complete(self, names: Collection[str]) -> bool:
        """Whether the settings of these names are enough for it."""
        return all(name in names for name in self.needs) and (
            not self.one_of or any(name in names for name in self.one_of)
        )


ID_TOKEN = ("id_token_file", "id_token")

TOKEN = Way("IAM token", ("auth_token",))
OIDC = Way(
    "OIDC token that STS trusts",
    ("oidc_provider_urn", "oidc_agency_urn"),
    ID_TOKEN,
    ("oidc_policy", "oidc_policy_ids"),
)
IDENTITY_PROVIDER = Way("ID token that IAM trusts", ("idp_id",), ID_TOKEN)
KEYS = Way("access key", ("access_key", "secret_key"), may=("security_token",))
PASSWORD = Way("IAM user and password", ("user_name", "password"))
CONTAINER = Way("identity of the pod (CCE)", ("container_credentials_uri", "container_token_file"))
SERVER = Way("agency of the cloud server (ECS)", ("server_agency",))

WAYS = (TOKEN, OIDC, IDENTITY_PROVIDER, KEYS, PASSWORD, CONTAINER, SERVER)
"""The preferred one first."""

CREDENTIALS = frozenset(name for way in WAYS for name in way.settings)
"""Settings that come from one place together."""

AGENCY = frozenset({"agency_name", "agency_domain_name", "agency_domain_id"})
"""Settings of the agency that the credentials assume. They too come from one place together."""

PARTNERS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("access_key", ("secret_key",)),
    ("secret_key", ("access_key",)),
    ("security_token", ("access_key",)),
    ("user_name", ("password",)),
    ("password", ("user_name",)),
    ("oidc_provider_urn", ("oidc_agency_urn",)),
    ("oidc_agency_urn", ("oidc_provider_urn",)),
    ("oidc_provider_urn", ID_TOKEN),
    ("oidc_policy", ("oidc_provider_urn",)),
    ("oidc_policy_ids", ("oidc_provider_urn",)),
    ("idp_id", ID_TOKEN),
    ("id_token_file", ("oidc_provider_urn", "idp_id")),
    ("id_token", ("oidc_provider_urn", "idp_id")),
    ("container_credentials_uri", ("container_token_file",)),
    ("container_token_file", ("container_credentials_uri",)),
    ("agency_name", ("agency_domain_name", "agency_domain_id")),
    ("agency_domain_name", ("agency_name",)),
    ("agency_domain_id", ("agency_name",)),
)
"""What each setting needs beside it: one of these."""


def way_of(values: Mapping[str, Any]) -> Way | None:
    """The first way that these settings give in full. None: a cloud server may lend its own keys."""
    names = {name for name in CREDENTIALS if values.get(name)}
    return next((way for way in WAYS if way.complete(names)), None)
