"""The configuration of the provider: one model for Configure, the dynamic door and the schema's config.

A setting comes from the first of these places that has it:

1. the configuration of the stack or of an explicit provider;
2. the KooCLI profile, when the configuration itself names one (`profile`, `shared_config_file`);
3. the environment: `HW_*` as Terraform's Huawei Cloud provider reads them, then `HUAWEICLOUD_OIDC_*` and
   `HUAWEICLOUD_SDK_*` as the SDK does;
4. the KooCLI profile, when the environment names one;
5. the SDK's credentials file, `HUAWEICLOUD_SDK_CREDENTIALS_FILE` or `~/.huaweicloud/credentials`;
6. the identity that CCE gives a pod, `HC_CONTAINER_*`. It is of this container, so it goes before the agency of the
   cloud server, which the API asks when nothing else is there. The SDK asks the server first.

Credentials are taken whole from one place, never mixed: keys of one account with a token of another only fail. A file
that cannot be read is an error if the configuration names it, or if something is missing without it.
Within a place the first of `ways.WAYS` wins. An agency is no credential but what they are for: it comes from the place
of the credentials, or from one before it. Nothing here talks to the network.
"""

from collections.abc import Mapping
from typing import Annotated, Any, Literal, cast

from pydantic import AfterValidator, ConfigDict, Field, PrivateAttr

from ..errors import ConfigurationError
from ..values.convert import secret_texts
from ..values.model import Model
from ..values.shape import shape_of
from . import checks, sources
from .mistakes import mistakes
from .ways import PASSWORD, TOKEN, Way, way_of

Header = Annotated[str, AfterValidator(checks.header)]
Address = Annotated[str, AfterValidator(checks.address)]


def _setting(
    default: Any,
    *environment: str,
    secret: bool = False,
    local: bool = False,
    meanings: Mapping[str, str] | None = None,
) -> Any:
    """`local`: the variables are of one machine or run, so no SDK may copy them into the inputs of a provider."""
    extra: dict[str, Any] = {"x-env": list(environment)}
    if secret:
        extra["x-secret"] = True
    if local:
        extra["x-local"] = True
    if meanings:
        extra["x-enumDescriptions"] = dict(meanings)
    return Field(default, repr=not secret, json_schema_extra=extra)


class Settings(Model):
    """All settings of the provider. `resolve` makes them. Their `repr` shows no secrets."""

    model_config = ConfigDict(frozen=True, hide_input_in_errors=True)

    region: Annotated[str, AfterValidator(checks.region)] | None = _setting(None, "HW_REGION_NAME")
    """Region whose MetaStudio is used, such as `cn-north-4`, `cn-east-3` or `ap-southeast-3`. Regions share no objects.
    Needed unless `simulator` is set, or `endpoint` with `project_id`."""

    project_id: Annotated[str, AfterValidator(checks.project), Field(max_length=64)] | None = _setting(
        None, "HW_PROJECT_ID", "HUAWEICLOUD_SDK_PROJECT_ID"
    )
    """Id of the project that owns the objects. By default the project of the region is looked up. A project id that the
    environment or a file gives for another region than the one used, or beside credentials that are not used, is
    ignored."""

    access_key: Header | None = _setting(None, "HW_ACCESS_KEY", "HUAWEICLOUD_SDK_AK", secret=True)
    """Access key (AK) that signs the requests. Goes with `secret_key`."""

    secret_key: str | None = _setting(None, "HW_SECRET_KEY", "HUAWEICLOUD_SDK_SK", secret=True)
    """Secret key (SK) of `access_key`."""

    security_token: Header | None = _setting(None, "HW_SECURITY_TOKEN", "HUAWEICLOUD_SDK_SECURITY_TOKEN", secret=True)
    """Security token that belongs to temporary keys. Goes with `access_key` and `secret_key`."""

    auth_token: Header | None = _setting(None, "HW_AUTH_TOKEN", secret=True)
    """Ready IAM token of the project, valid for 24 hours. Used instead of keys or a password."""

    user_name: str | None = _setting(None, "HW_USER_NAME")
    """IAM user to sign in with. Goes with `password` and `domain_name`; the token is fetched and renewed."""

    password: str | None = _setting(None, "HW_USER_PASSWORD", secret=True)
    """Password of `user_name`."""

    domain_name: str | None = _setting(None, "HW_DOMAIN_NAME")
    """Name of the account that `user_name` belongs to."""

    oidc_provider_urn: Header | None = _setting(None, "HUAWEICLOUD_OIDC_PROVIDER_URN")
    """URN of the OIDC provider in IAM that vouches for this run, such as `iam::<account>:oidcProvider:<name>`. STS
    gives keys for its token, and they are renewed. Goes with `oidc_agency_urn` and `id_token_file` or `id_token`."""

    oidc_agency_urn: Header | None = _setting(None, "HUAWEICLOUD_OIDC_AGENCY_URN")
    """URN of the trust agency that the OIDC token may assume, such as `iam::<account>:agency:<name>`."""

    oidc_policy: str | None = _setting(None, "HUAWEICLOUD_OIDC_POLICY")
    """Policy that limits what the keys for the OIDC token may do further than the agency does."""

    oidc_policy_ids: str | None = _setting(None, "HUAWEICLOUD_OIDC_POLICY_IDS")
    """Ids of policies that limit them in the same way, separated by commas."""

    idp_id: Header | None = _setting(None, "HW_ASSUME_ROLE_IDP_ID", "HUAWEICLOUD_SDK_IDP_ID")
    """Identity provider of IAM that vouches for this run. IAM gives keys for its ID token, and they are renewed. Goes
    with `id_token_file` or `id_token`. From `HW_ASSUME_ROLE_IDP_ID` and beside an agency it is the OIDC provider's
    name, as in Terraform."""

    id_token_file: str | None = _setting(
        None,
        "HW_ASSUME_ROLE_ID_TOKEN_FILE",
        "HUAWEICLOUD_OIDC_TOKEN_FILE",
        "HUAWEICLOUD_SDK_ID_TOKEN_FILE",
        local=True,
    )
    """File with the token of the OIDC or identity provider. It is read again each time that the keys are renewed."""

    id_token: Header | None = _setting(
        None, "HW_ASSUME_ROLE_ID_TOKEN", "HUAWEICLOUD_OIDC_ID_TOKEN", secret=True, local=True
    )
    """The token itself, where no file has it. Keys are renewed as long as it is valid."""

    container_credentials_uri: Address | None = _setting(None, "HC_CONTAINER_CREDENTIALS_FULL_URI", local=True)
    """Address that gives a pod of CCE the keys of its identity. CCE sets the variable. Goes with
    `container_token_file`."""

    container_token_file: str | None = _setting(None, "HC_CONTAINER_AUTHORIZATION_TOKEN_FILE", local=True)
    """File with the token that proves the identity of the pod. It is read again each time that the keys are
    renewed."""

    server_agency: bool | None = _setting(None)
    """Whether to take the keys that the cloud server lends by its agency, whatever the environment and files have.
    Without any credentials the provider asks the cloud server by itself."""

    agency_name: Header | None = _setting(None, "HW_ASSUME_ROLE_AGENCY_NAME")
    """Agency to assume with the credentials: its keys then sign all requests, and are renewed. Goes with
    `agency_domain_name` or `agency_domain_id`. It counts with credentials of the same place, or of one that is asked
    later."""

    agency_domain_name: str | None = _setting(None, "HW_ASSUME_ROLE_DOMAIN_NAME")
    """Name of the account that owns the agency. IAM then gives the keys."""

    agency_domain_id: Annotated[str, AfterValidator(checks.project)] | None = _setting(None, "HW_ASSUME_ROLE_DOMAIN_ID")
    """Id of the account that owns the agency, in place of its name. STS then gives the keys."""

    session_name: Header | None = _setting(None, "HUAWEICLOUD_OIDC_SESSION_NAME")
    """Name of the sessions of an agency, as the audit logs show it. By default `metastudio-provider`."""

    session_duration: Annotated[int, Field(ge=900, le=86400)] = _setting(
        3600, "HW_ASSUME_ROLE_DURATION", "HUAWEICLOUD_OIDC_DURATION_SECONDS"
    )
    """Seconds for which the keys of an agency are asked. They are renewed before they end. Default 3600."""

    endpoint: Address | None = _setting(None, "HW_METASTUDIO_ENDPOINT")
    """Address of MetaStudio. By default `https://metastudio.{region}.{cloud}`. The SDK's variable of the
    region is read too, such as `HUAWEICLOUD_SDK_REGION_METASTUDIO_CN_NORTH_4`. An address that the environment gives
    for another region than the one used is ignored."""

    iam_endpoint: Annotated[str, AfterValidator(checks.iam_address)] | None = _setting(
        None, "HW_AUTH_URL", "HUAWEICLOUD_SDK_IAM_ENDPOINT"
    )
    """Address of IAM, where tokens and project ids come from. By default `https://iam.{region}.{cloud}`."""

    sts_endpoint: Address | None = _setting(None, "HUAWEICLOUD_SDK_STS_ENDPOINT")
    """Address of STS, which gives keys of trust agencies. By default `https://sts.{region}.{cloud}`."""

    metadata_endpoint: Address = _setting("http://169.254.169.254", "HW_METASTUDIO_METADATA_ENDPOINT", local=True)
    """Address of the metadata service of the cloud server. By default `http://169.254.169.254`."""

    cloud: Annotated[str, AfterValidator(checks.cloud)] = _setting("myhuaweicloud.com", "HW_CLOUD")
    """Domain of the cloud in all addresses that no setting gives. By default `myhuaweicloud.com`."""

    app_user_id: Annotated[Header, Field(max_length=256)] | None = _setting(None, "HW_METASTUDIO_APP_USER_ID")
    """Your own name for the user on whose behalf the provider acts, 1 to 256 ASCII characters. Objects that are
    created carry it."""

    profile: str | None = _setting(None, "HW_PROFILE")
    """Name of a KooCLI profile to take credentials, region and project from. By default, if `shared_config_file` is
    set, its current profile. The file's keys must be kept in plain text (`hcloud configure set
    --cli-auth-encrypt=false`)."""

    shared_config_file: str | None = _setting(None, "HW_SHARED_CONFIG_FILE")
    """KooCLI's profile file. By default `~/.hcloud/config.json`, read only if `profile` or this setting is given."""

    # No variable sets it: the stack itself must show whether it is real.
    simulator: str | None = _setting(None)
    """Path of a SQLite file, or `:memory:`: the provider then works on a model of the service inside its own process,
    without network and without credentials. Nothing is created at Huawei Cloud."""

    refresh: Literal["always", "never"] = _setting(
        "always",
        "HW_METASTUDIO_REFRESH",
        meanings={
            "always": "Every object is read before it is compared, so that changes made elsewhere are seen.",
            "never": "The state of the stack is trusted until it is refreshed explicitly, as to live rooms too.",
        },
    )
    """When the provider reads the objects of the service. By default `always`."""

    max_retries: Annotated[int, Field(ge=0, le=100)] = _setting(5, "HW_MAX_RETRIES")
    """Number of further tries after a failure that may pass: no connection, throttling, a service that is not
    available. A request that creates something is only repeated if the service provably did not act on it. Default
    5."""

    request_timeout: Annotated[float, Field(gt=0, le=3600, allow_inf_nan=False)] = _setting(
        60.0, "HW_METASTUDIO_REQUEST_TIMEOUT"
    )
    """Seconds to wait for the service to answer one request. Default 60."""

    max_concurrency: Annotated[int, Field(ge=1, le=1000)] = _setting(16, "HW_METASTUDIO_MAX_CONCURRENCY")
    """Number of requests under way at once. Default 16."""

    requests_per_second: Annotated[float, Field(gt=0, le=10000, allow_inf_nan=False)] | None = _setting(
        None, "HW_METASTUDIO_REQUESTS_PER_SECOND"
    )
    """Limit of requests per second, over all operations. By default each operation keeps its documented limit."""

    journal: str | None = _setting(None, "HW_METASTUDIO_JOURNAL")
    """Folder where the provider keeps the journal of creates that are under way, so that one whose answer was lost is
    found again. By default a folder of the user's."""

    allow_while_live: bool = _setting(False, "HW_METASTUDIO_ALLOW_WHILE_LIVE")
    """Whether live rooms may be changed, replaced and deleted while a livestream task of theirs is waiting or on air.
    By default that is refused, with the task's id. A room's own `allow_while_live` wins over this setting."""

    _unknown: frozenset[str] = PrivateAttr(default=frozenset())
    _origin: Mapping[str, str] = PrivateAttr(default_factory=dict)

    @property
    def unknown(self) -> frozenset[str]:
        """Settings whose value is an output that a preview does not know yet. The service cannot be asked then."""
        return self._unknown

    @property
    def origin(self) -> Mapping[str, str]:
        """The variable or file of each setting that the configuration did not give."""
        return self._origin

    @property
    def way(self) -> Way | None:
        """The way to sign in. None: a cloud server may lend its own keys."""
        found = way_of(dict(self))
        return found if found is not PASSWORD or self.domain_name else None

    @property
    def secret_texts(self) -> list[str]:
        """The values of the settings that are marked as secret."""
        return list(secret_texts(self.model_dump(), shape_of(Settings)))

    @classmethod
    def resolve(cls, values: Mapping[str, Any], environment: Mapping[str, str]) -> "Settings":
        """The settings of `values` (snake_case names; texts are converted), the environment and profile files.

        An empty text counts as missing. A setting that is UNKNOWN stays unset, and `unknown` names it.

        Raises ConfigurationError with one sentence per problem.
        """
        known, unknown = sources.given(values)
        # Mistakes in the configuration come first: because of them a file or the environment may not fit.
        errors = list(mistakes(Settings, known, unknown, {}))
        if not errors:
            merged = sources.merge(values, environment, _variables())
            errors = list(mistakes(Settings, merged.values, unknown, merged.origin))
            if "password" in merged.values and "domain_name" not in merged.values.keys() | unknown:
                errors.append(("domain_name", "`password` needs `domain_name`, the name of the account, beside it."))
            if _asks_sts_without_keys(merged.values):
                text = "STS takes signed requests only: give `agency_domain_name` in place of `agency_domain_id`."
                errors.append(("agency_domain_id", text))
        if errors:
            raise ConfigurationError(" ".join(sentence for _, sentence in errors), errors[0][0])
        settings = cls.model_validate(merged.values, strict=False)
        settings._unknown, settings._origin = unknown, merged.origin
        return settings


def problems(values: Mapping[str, Any]) -> list[tuple[str, str]]:
    """Mistakes in a configuration, as (setting, sentence). UNKNOWN passes. Reads neither files nor the environment."""
    known, unknown = sources.given(values)
    return list(mistakes(Settings, known, unknown, {}))


def _variables() -> dict[str, list[str]]:
    """The environment variables of each setting, in their order."""
    fields = Settings.model_fields.items()
    return {name: cast(dict[str, Any], field.json_schema_extra)["x-env"] for name, field in fields}


def _asks_sts_without_keys(values: Mapping[str, Any]) -> bool:
    """Whether an agency is known by the id of its account, and the credentials are a token or a password."""
    return "agency_domain_id" in values and "agency_domain_name" not in values and way_of(values) in (TOKEN, PASSWORD)
