"""Which way to sign in counts, with which agency, and what is said of half a way."""

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from metastudio_provider.errors import ConfigurationError
from metastudio_provider.settings.model import Settings
from metastudio_provider.settings.profiles import koocli
from metastudio_provider.settings.ways import (
    AGENCY,
    CONTAINER,
    CREDENTIALS,
    IDENTITY_PROVIDER,
    KEYS,
    OIDC,
    PARTNERS,
    PASSWORD,
    SERVER,
    TOKEN,
    WAYS,
    Way,
)
from metastudio_provider.values.model import UNKNOWN

HW_KEYS = {"HW_ACCESS_KEY": "hw-ak", "HW_SECRET_KEY": "hw-sk"}
HW_AGENCY = {"HW_ASSUME_ROLE_AGENCY_NAME": "env-agency", "HW_ASSUME_ROLE_DOMAIN_NAME": "env-account"}
SDK_KEYS = {"HUAWEICLOUD_SDK_AK": "sdk-ak", "HUAWEICLOUD_SDK_SK": "sdk-sk"}
SDK_OIDC = {
    "HUAWEICLOUD_OIDC_PROVIDER_URN": "iam::1:oidcProvider:ci",
    "HUAWEICLOUD_OIDC_AGENCY_URN": "iam::1:agency:ci",
    "HUAWEICLOUD_OIDC_TOKEN_FILE": "/run/token",
}
SDK_IDP = {"HUAWEICLOUD_SDK_IDP_ID": "idp", "HUAWEICLOUD_SDK_ID_TOKEN_FILE": "/run/token"}
POD = {"HC_CONTAINER_CREDENTIALS_FULL_URI": "http://10.0.0.1/c", "HC_CONTAINER_AUTHORIZATION_TOKEN_FILE": "/run/pod"}
CONFIGURED = {"access_key": "ak", "secret_key": "sk"}

ORDER: list[tuple[dict[str, Any], dict[str, str], Way | None]] = [
    ({}, {}, None),
    ({}, POD, CONTAINER),
    ({}, POD | SDK_KEYS, KEYS),
    ({}, SDK_IDP | SDK_KEYS, IDENTITY_PROVIDER),
    ({}, SDK_OIDC | SDK_IDP | SDK_KEYS, OIDC),
    ({}, SDK_OIDC | HW_KEYS, KEYS),
    ({}, SDK_OIDC | {"HW_AUTH_TOKEN": "t"}, TOKEN),
    (CONFIGURED, SDK_OIDC | POD, KEYS),
    ({"server_agency": True}, SDK_OIDC | POD | HW_KEYS, SERVER),
    ({"server_agency": "true"}, HW_KEYS, SERVER),
    ({"server_agency": False}, HW_KEYS, KEYS),
    ({"server_agency": "false"}, {}, None),
    ({"user_name": "u", "password": "p", "domain_name": "d"}, SDK_OIDC, PASSWORD),
]


@pytest.mark.parametrize(("values", "environment", "way"), ORDER)
def test_the_first_whole_way_counts(values: dict[str, Any], environment: dict[str, str], way: Way | None) -> None:
    settings = Settings.resolve(values, environment)
    assert settings.way is way
    of_others = CREDENTIALS - set(way.settings if way else ())
    assert [name for name in of_others if getattr(settings, name)] == []


def test_every_setting_of_a_way_is_a_setting() -> None:
    named = CREDENTIALS | AGENCY | {name for setting, needs in PARTNERS for name in (setting, *needs)}
    assert named <= Settings.model_fields.keys()
    assert len(WAYS) == len({way.words for way in WAYS})


def agency(settings: Settings) -> tuple[str | None, str | None]:
    return settings.agency_name, settings.agency_domain_name


MINE = {"agency_name": "mine", "agency_domain_name": "account"}


def test_an_agency_is_of_the_place_of_the_credentials_or_of_one_before() -> None:
    assert agency(Settings.resolve(MINE, HW_KEYS)) == ("mine", "account")
    assert agency(Settings.resolve(MINE, HW_KEYS | HW_AGENCY)) == ("mine", "account")
    assert agency(Settings.resolve({}, HW_KEYS | HW_AGENCY)) == ("env-agency", "env-account")
    assert agency(Settings.resolve({}, SDK_KEYS | HW_AGENCY)) == ("env-agency", "env-account")
    assert agency(Settings.resolve({}, HW_AGENCY)) == ("env-agency", "env-account")  # for the cloud server
    assert agency(Settings.resolve(CONFIGURED, HW_AGENCY)) == (None, None)
    assert agency(Settings.resolve({"access_key": UNKNOWN, "secret_key": UNKNOWN}, HW_AGENCY)) == (None, None)
    by_id = Settings.resolve({"agency_name": "mine", "agency_domain_id": "1"}, HW_KEYS | HW_AGENCY)
    assert agency(by_id) == ("mine", None)  # no account's name of another place


def test_terraforms_variables_of_oidc_name_a_provider_and_an_agency_of_sts() -> None:
    environment = {
        "HW_ASSUME_ROLE_AGENCY_NAME": "deploy",
        "HW_ASSUME_ROLE_DOMAIN_ID": "1",
        "HW_ASSUME_ROLE_IDP_ID": "GitHub",
        "HW_ASSUME_ROLE_ID_TOKEN_FILE": "/run/token",
    }
    settings = Settings.resolve({}, environment)
    assert settings.way is OIDC
    assert (settings.oidc_provider_urn, settings.oidc_agency_urn) == (
        "iam::1:oidcProvider:GitHub",
        "iam::1:agency:deploy",
    )
    assert (settings.idp_id, settings.agency_name, settings.agency_domain_id) == (None, None, None)
    assert settings.origin["oidc_provider_urn"] == "HW_ASSUME_ROLE_IDP_ID"


HALF: list[tuple[dict[str, Any], str]] = [
    ({"oidc_provider_urn": "x", "id_token": "t"}, "`oidc_provider_urn` needs `oidc_agency_urn` beside it"),
    (
        {"oidc_provider_urn": "x", "oidc_agency_urn": "y"},
        "`oidc_provider_urn` needs `id_token_file` or `id_token` beside it, from the same place.",
    ),
    ({"idp_id": "x"}, "`idp_id` needs `id_token_file` or `id_token` beside it"),
    ({"id_token_file": "x"}, "`id_token_file` needs `oidc_provider_urn` or `idp_id` beside it"),
    ({"container_token_file": "x"}, "`container_token_file` needs `container_credentials_uri` beside it"),
    ({"agency_name": "x"}, "`agency_name` needs `agency_domain_name` or `agency_domain_id` beside it"),
    (
        {"agency_name": "x", "agency_domain_id": "1", "auth_token": "t"},
        "STS takes signed requests only: give `agency_domain_name` in place of `agency_domain_id`.",
    ),
    ({"cloud": "here"}, "`cloud` must be the domain of a cloud, such as myhuaweicloud.com."),
    ({"session_duration": 60}, "`session_duration` must be at least 900."),
]


@pytest.mark.parametrize(("values", "text"), HALF)
def test_half_a_way_is_told(values: dict[str, Any], text: str) -> None:
    with pytest.raises(ConfigurationError) as caught:
        Settings.resolve(values, HW_KEYS)
    assert str(caught.value).startswith(text)


def test_the_environment_may_hold_half_a_way() -> None:
    settings = Settings.resolve({}, {"HUAWEICLOUD_OIDC_TOKEN_FILE": "/run/token", **SDK_KEYS})
    assert (settings.way, settings.id_token_file) == (KEYS, None)


AK, SK = "ABCDEFGHIJKLMNOPQRST", "s" * 40
STS_TOKEN = {"accessKeyId": AK, "secretAccessKey": SK, "securityToken": "st"}
PROFILES: list[tuple[dict[str, Any], dict[str, Any]]] = [
    ({"mode": "AKSK", "accessKeyId": AK, "secretAccessKey": SK}, {"access_key": AK, "secret_key": SK}),
    (
        {"mode": "AKSK", "accessKeyId": AK, "secretAccessKey": SK, "securityToken": "st"},
        {"access_key": AK, "secret_key": SK, "security_token": "st"},
    ),
    (
        {"mode": "SSO", "ssoAuth": {"stsToken": STS_TOKEN | {"expiration": "2026-01-02T04:00:00Z"}}},
        {"access_key": AK, "secret_key": SK, "security_token": "st"},
    ),
    ({"mode": "AKSK", "xAuthToken": "token", "expiresAt": "2026-01-03T00:00:00Z"}, {}),
    ({"mode": "TOKEN", "xAuthToken": "token"}, {"auth_token": "token"}),
    ({"mode": "ecsAgency", "region": "cn-east-3"}, {"server_agency": True, "region": "cn-east-3"}),
    (
        {"mode": "AKSK", "agencyName": "a", "agencyDomainName": "d", "sourceProfile": "keys"},
        {"access_key": AK, "secret_key": SK, "agency_name": "a", "agency_domain_name": "d", "region": "cn-north-4"},
    ),
]


def written(folder: Path, profile: dict[str, Any]) -> Path:
    keys = {"name": "keys", "mode": "AKSK", "accessKeyId": AK, "secretAccessKey": SK, "region": "cn-north-4"}
    file = folder / "config.json"
    file.write_text(json.dumps({"current": "mine", "profiles": [keys, {"name": "mine", **profile}]}))
    return file


def now() -> datetime:
    return datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)


@pytest.mark.parametrize(("profile", "values"), PROFILES)
def test_each_mode_of_a_profile(profile: dict[str, Any], values: dict[str, Any], tmp_path: Path) -> None:
    values = values or {"auth_token": "token"}
    assert koocli(written(tmp_path, profile), None, now) == values


TROUBLE: list[tuple[dict[str, Any], str]] = [
    (
        {"mode": "AKSK", "accessKeyId": "4V/grzs9xO0b+SRJ", "secretAccessKey": "x"},
        "holds encrypted keys: run `hcloud configure set --cli-auth-encrypt=false`, then "
        "`hcloud configure set --cli-profile=mine` and give the keys again.",
    ),
    ({"mode": "SSO"}, "has not signed in yet: run `hcloud configure sso --cli-profile=mine`."),
    (
        {"mode": "SSO", "ssoAuth": {"stsToken": STS_TOKEN | {"expiration": "2026-01-02T03:00:00Z"}}},
        "holds credentials that ended at 2026-01-02 03:00: run `hcloud configure sso --cli-profile=mine`.",
    ),
]


@pytest.mark.parametrize(("profile", "text"), TROUBLE)
def test_a_profile_that_cannot_be_used_says_what_to_type(profile: dict[str, Any], text: str, tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError) as caught:
        koocli(written(tmp_path, profile), None, now)
    assert str(caught.value) == f"Profile `mine` of {tmp_path / 'config.json'} {text}"
