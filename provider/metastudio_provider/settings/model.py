"""The configuration of the provider: one model for Configure, the dynamic door and the schema's config.

A setting comes from the first of these places that has it:

1. the configuration of the stack or of an explicit provider;
2. the KooCLI profile, when the configuration itself names one (`profile`, `shared_config_file`);
3. the environment: `HW_*` as Terraform's Huawei Cloud provider reads them, then `HUAWEICLOUD_SDK_*` as the SDK does;
4. the KooCLI profile, when the environment names one;
5. the SDK's credentials file, `HUAWEICLOUD_SDK_CREDENTIALS_FILE` or `~/.huaweicloud/credentials`.

Credentials are taken whole from one place, never mixed: keys of one account with a token of another only fail. A file
that cannot be read is an error if the configuration names it, or if something is missing without it.
Within a place a token wins over keys, and keys over a password. Nothing here talks to the network.
"""

import re
from collections.abc import Iterator, Mapping
from typing import Annotated, Any, Literal, cast
from urllib.parse import urlsplit

from pydantic import AfterValidator, ConfigDict, Field, PrivateAttr, ValidationError

from ..errors import ConfigurationError
from ..values.convert import secret_texts
from ..values.model import Model
from ..values.output_texts import mistaken_output
from ..values.sentences import closest, meant_instead, sentence
from ..values.shape import shape_of
from . import sources

REGIONS = ("cn-north-4", "cn-east-3", "ap-southeast-3")
"""Regions that are documented to offer MetaStudio; another one may be given, the service grows."""


def _region(value: str) -> str:
    if not re.fullmatch(r"[a-z]{2}(-[a-z]+)+-\d+", value):
        raise ValueError(f"must be the id of a region, such as {REGIONS[0]}")
    return value


def _project(value: str) -> str:
    if not re.fullmatch(r"[A-Za-z0-9_-]+", value):
        raise ValueError("must be made of letters, digits, - and _")
    return value


def _address(value: str) -> str:
    """Add `https://` where the scheme is missing, as Terraform's provider does."""
    text = (value if "://" in value else f"https://{value}").rstrip("/")
    try:
        parts = urlsplit(text)
        good = parts.scheme in ("http", "https") and parts.hostname and (parts.port is None or parts.port > 0)
        (parts.hostname or "").encode("idna").decode("idna")  # as the look-up of the name will: a label can be wrong
    except ValueError:
        good = False
    if not good or not text.isascii() or any(character.isspace() for character in text):
        raise ValueError("must be an address such as https://metastudio.cn-north-4.myhuaweicloud.com")
    if "?" in text or "#" in text or "@" in parts.netloc:
        raise ValueError("must be an address without user, query and fragment")
    return text


def _iam_address(value: str) -> str:
    return _address(value).removesuffix("/v3")  # Terraform's HW_AUTH_URL ends with it


def _header(value: str) -> str:
    if not value.isascii() or not value.isprintable():
        raise ValueError("must be made of ASCII characters without line breaks: it travels in a header")
    return value


Header = Annotated[str, AfterValidator(_header)]


def _setting(default: Any, *environment: str, secret: bool = False, meanings: Mapping[str, str] | None = None) -> Any:
    extra: dict[str, Any] = {"x-env": list(environment)}
    if secret:
        extra["x-secret"] = True
    if meanings:
        extra["x-enumDescriptions"] = dict(meanings)
    return Field(default, repr=not secret, json_schema_extra=extra)


class Settings(Model):
    """All settings of the provider. `resolve` makes them. Their `repr` shows no secrets."""

    model_config = ConfigDict(frozen=True, hide_input_in_errors=True)

    region: Annotated[str, AfterValidator(_region)] | None = _setting(None, "HW_REGION_NAME")
    """Region whose MetaStudio is used, such as `cn-north-4`, `cn-east-3` or `ap-southeast-3`. Regions share no objects.
    Needed unless `simulator` is set, or `endpoint` with `project_id`."""

    project_id: Annotated[str, AfterValidator(_project), Field(max_length=64)] | None = _setting(
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

    endpoint: Annotated[str, AfterValidator(_address)] | None = _setting(None, "HW_METASTUDIO_ENDPOINT")
    """Address of MetaStudio. By default `https://metastudio.{region}.myhuaweicloud.com`. The SDK's variable of the
    region is read too, such as `HUAWEICLOUD_SDK_REGION_METASTUDIO_CN_NORTH_4`. An address that the environment gives
    for another region than the one used is ignored."""

    iam_endpoint: Annotated[str, AfterValidator(_iam_address)] | None = _setting(
        None, "HW_AUTH_URL", "HUAWEICLOUD_SDK_IAM_ENDPOINT"
    )
    """Address of IAM, where tokens and project ids come from. By default `https://iam.{region}.myhuaweicloud.com`."""

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

    @property
    def unknown(self) -> frozenset[str]:
        """Settings whose value is an output that a preview does not know yet. The service cannot be asked then."""
        return self._unknown

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
        errors = list(_problems(known, unknown, {}))
        if not errors:
            merged = sources.merge(values, environment, _variables())
            errors = list(_problems(merged.values, unknown, merged.origin))
            if "password" in merged.values and "domain_name" not in merged.values.keys() | unknown:
                errors.append(("domain_name", "`password` needs `domain_name`, the name of the account, beside it."))
        if errors:
            raise ConfigurationError(" ".join(sentence for _, sentence in errors), errors[0][0])
        settings = cls.model_validate(merged.values, strict=False)
        settings._unknown = unknown
        return settings


def problems(values: Mapping[str, Any]) -> list[tuple[str, str]]:
    """Mistakes in a configuration, as (setting, sentence). UNKNOWN passes. Reads neither files nor the environment."""
    known, unknown = sources.given(values)
    return list(_problems(known, unknown, {}))


def _variables() -> dict[str, list[str]]:
    """The environment variables of each setting, in their order."""
    fields = Settings.model_fields.items()
    return {name: cast(dict[str, Any], field.json_schema_extra)["x-env"] for name, field in fields}


def _problems(found: dict[str, Any], unknown: frozenset[str], origin: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """`origin` names the place of each setting that is not from the configuration."""
    texts = ((name, mistaken_output(value)) for name, value in found.items() if isinstance(value, str))
    mistaken = {name: text for name, text in texts if text is not None}
    for name, text in mistaken.items():
        yield name, f"{_subject(name, origin)} holds {text}"
    try:
        Settings.model_validate(found, strict=False)
    except ValidationError as error:
        for entry in error.errors(include_url=False):
            name = str(entry["loc"][0])
            if entry["type"] == "extra_forbidden":
                yield name, _not_a_setting(name)
            elif name not in mistaken:  # without the value, which may be secret: an address can hold a password
                yield name, f"{_subject(name, origin)} {sentence(entry, shape_of(Settings))}"
    for name in sorted(unknown - Settings.model_fields.keys()):
        yield name, _not_a_setting(name)
    have = found.keys() | unknown
    for name, needs in (
        ("access_key", "secret_key"),
        ("secret_key", "access_key"),
        ("security_token", "access_key"),
        ("user_name", "password"),
        ("password", "user_name"),
    ):
        if name in have and needs not in have:
            yield name, f"{_subject(name, origin)} needs `{needs}` beside it, from the same place."
    if "simulator" in have and "endpoint" in have:
        yield "simulator", "`simulator` and `endpoint` exclude each other: one of the two services can be used."


def _subject(name: str, origin: Mapping[str, str]) -> str:
    return f"`{name}` ({origin[name]})" if name in origin else f"`{name}`"


def _not_a_setting(name: str) -> str:
    return f"`{name}` is not a setting of the provider{meant_instead(closest(name, Settings.model_fields))}"
