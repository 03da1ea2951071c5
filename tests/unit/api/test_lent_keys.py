"""Keys that somebody lends, over real HTTP: the simulator is IAM, STS, the cloud server's and the pod's metadata."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from metastudio_provider.errors import ConfigurationError, Denied, MetaStudioError
from metastudio_simulator import DEFAULT_PROJECT_ID
from metastudio_simulator.base.auth import DOMAIN_ID

from ...cloud import AGENCY, KEYS, PROVIDER, USER, Cloud, running
from .world import LIST

BY_NAME = {"agency_name": "simulator", "agency_domain_name": "simulator"}
BY_ID = {"agency_name": "simulator", "agency_domain_id": DOMAIN_ID}


@pytest.fixture
def cloud(tmp_path: Path) -> Iterator[Cloud]:
    with running(tmp_path) as made:
        yield made


@pytest.fixture
def token(tmp_path: Path) -> Path:
    file = tmp_path / "token"
    file.write_text("simulator\n")
    return file


Ways = Callable[[Cloud, Path], tuple[dict[str, Any], dict[str, str]]]

WAYS: dict[str, tuple[Ways, str]] = {
    "agency by name, with keys": (lambda _, __: ({**KEYS, **BY_NAME}, {}), "/v3.0/OS-CREDENTIAL/securitytokens"),
    "agency by name, with a password": (
        lambda _, __: ({**USER, **BY_NAME}, {}),
        "/v3.0/OS-CREDENTIAL/securitytokens",
    ),
    "agency by id, from variables": (
        lambda _, __: (
            {},
            {
                "HW_ACCESS_KEY": KEYS["access_key"],
                "HW_SECRET_KEY": KEYS["secret_key"],
                "HW_ASSUME_ROLE_AGENCY_NAME": "simulator",
                "HW_ASSUME_ROLE_DOMAIN_ID": DOMAIN_ID,
                "HW_ASSUME_ROLE_DURATION": "3600",
            },
        ),
        "/v5/agencies/assume",
    ),
    "OIDC, from the SDK's variables": (
        lambda _, token: (
            {},
            {
                "HUAWEICLOUD_OIDC_PROVIDER_URN": PROVIDER,
                "HUAWEICLOUD_OIDC_AGENCY_URN": AGENCY,
                "HUAWEICLOUD_OIDC_TOKEN_FILE": str(token),
                "HUAWEICLOUD_SDK_AK": "not-used",
                "HUAWEICLOUD_SDK_SK": "not-used",
            },
        ),
        "/v5/agencies/assume-with-oidc",
    ),
    "OIDC, from Terraform's variables": (
        lambda _, __: (
            {},
            {
                "HW_ASSUME_ROLE_AGENCY_NAME": "simulator",
                "HW_ASSUME_ROLE_DOMAIN_ID": DOMAIN_ID,
                "HW_ASSUME_ROLE_IDP_ID": "simulator",
                "HW_ASSUME_ROLE_ID_TOKEN": "simulator",
            },
        ),
        "/v5/agencies/assume-with-oidc",
    ),
    "identity provider": (
        lambda _, token: ({}, {"HUAWEICLOUD_SDK_IDP_ID": "simulator", "HUAWEICLOUD_SDK_ID_TOKEN_FILE": str(token)}),
        "/v3.0/OS-CREDENTIAL/securitytokens",
    ),
    "OIDC, then an agency": (
        lambda _, token: (
            {"oidc_provider_urn": PROVIDER, "oidc_agency_urn": AGENCY, "id_token_file": str(token), **BY_ID},
            {},
        ),
        "/v5/agencies/assume",
    ),
    "pod": (
        lambda cloud, token: (
            {},
            {
                "HC_CONTAINER_CREDENTIALS_FULL_URI": f"{cloud.url}/pod-identity/credentials",
                "HC_CONTAINER_AUTHORIZATION_TOKEN_FILE": str(token),
            },
        ),
        "/pod-identity/credentials",
    ),
    "cloud server": (lambda _, __: ({}, {}), "/openstack/latest/securitykey"),
    "cloud server, named": (
        lambda _, __: ({"server_agency": True}, {"HW_ACCESS_KEY": "a", "HW_SECRET_KEY": "b"}),
        "/openstack/latest/securitykey",
    ),
}


@pytest.mark.parametrize("way", WAYS)
def test_each_way_signs_in_once(way: str, cloud: Cloud, token: Path) -> None:
    given, asks = WAYS[way]
    values, environment = given(cloud, token)
    api = cloud.api(values, environment)
    assert api.project_id == DEFAULT_PROJECT_ID
    for _ in range(2):
        assert list(api.pages(LIST, "smart_live_rooms")) == []
    assert cloud.asked(asks) == 1


@pytest.mark.parametrize("way", [way for way in WAYS if not way.startswith(("pod", "cloud"))])
def test_keys_are_renewed_in_the_middle_of_a_run(way: str, cloud: Cloud, token: Path) -> None:
    given, asks = WAYS[way]
    values, environment = given(cloud, token)
    environment.pop("HW_ASSUME_ROLE_DURATION", None)
    api = cloud.api({**values, "session_duration": 900}, environment)
    list(api.pages(LIST, "smart_live_rooms"))
    cloud.pass_time(700)  # 200 seconds before their end
    list(api.pages(LIST, "smart_live_rooms"))
    assert cloud.asked(asks) == 2


def test_a_token_file_is_read_again(cloud: Cloud, token: Path) -> None:
    values = {"oidc_provider_urn": PROVIDER, "oidc_agency_urn": AGENCY, "id_token_file": str(token)}
    api = cloud.api({**values, "session_duration": 900})
    list(api.pages(LIST, "smart_live_rooms"))
    assert cloud.control.put("/options", json={"id_token": "the-next-token"}).is_success
    token.write_text("the-next-token")
    cloud.pass_time(700)
    list(api.pages(LIST, "smart_live_rooms"))
    assert cloud.asked("/v5/agencies/assume-with-oidc") == 2


def test_a_failed_renewal_stops_nothing_while_the_keys_live(cloud: Cloud, token: Path) -> None:
    values = {"oidc_provider_urn": PROVIDER, "oidc_agency_urn": AGENCY, "id_token_file": str(token)}
    api = cloud.api({**values, "session_duration": 900})
    list(api.pages(LIST, "smart_live_rooms"))
    token.unlink()
    cloud.pass_time(700)
    list(api.pages(LIST, "smart_live_rooms"))
    cloud.pass_time(201)
    with pytest.raises(ConfigurationError, match=r"token file .* cannot be read: No such file or directory; check"):
        list(api.pages(LIST, "smart_live_rooms"))


REFUSED: list[tuple[dict[str, Any], type[MetaStudioError], str]] = [
    ({**KEYS, **BY_NAME, "agency_name": "other"}, Denied, "POST /v3.0/OS-CREDENTIAL/securitytokens: .* Check `agency_"),
    ({**KEYS, **BY_ID, "agency_name": "other"}, Denied, "POST /v5/agencies/assume: .* Check `agency_name` and"),
    ({**KEYS, **BY_NAME, "secret_key": "wrong"}, Denied, "/v3.0/OS-CREDENTIAL/securitytokens: .*verify aksk signature"),
    (
        {"oidc_provider_urn": PROVIDER, "oidc_agency_urn": AGENCY, "id_token": "canary-token"},
        Denied,
        "POST /v5/agencies/assume-with-oidc: .* Check `oidc_provider_urn`, `oidc_agency_urn`, the audience",
    ),
    ({"idp_id": "simulator", "id_token": "canary-token"}, Denied, "/v3.0/OS-AUTH/id-token/tokens: .* Check `idp_id`"),
    ({**KEYS, **BY_ID, "sts_endpoint": "http://127.0.0.1:9"}, MetaStudioError, "signing in at 127.0.0.1:9 failed"),
]


@pytest.mark.parametrize(("values", "error", "text"), REFUSED)
def test_what_is_refused_says_what_to_check(
    values: dict[str, Any], error: type[MetaStudioError], text: str, cloud: Cloud
) -> None:
    with pytest.raises(error, match=text) as caught:
        list(cloud.api({**values, "max_retries": 0}).pages(LIST, "smart_live_rooms"))
    assert "canary" not in str(caught.value)


def test_a_pod_without_an_agency_is_told(cloud: Cloud, token: Path) -> None:
    token.write_text("canary-token")
    uri = f"{cloud.url}/pod-identity/credentials"
    api = cloud.api({"container_credentials_uri": uri, "container_token_file": str(token)})
    with pytest.raises(ConfigurationError, match=r"gives this pod no keys \(HTTP 401\): bind an agency") as caught:
        list(api.pages(LIST, "smart_live_rooms"))
    assert "canary" not in str(caught.value)


def test_a_server_that_is_none_is_told(cloud: Cloud) -> None:
    api = cloud.api({"server_agency": True, "metadata_endpoint": "http://127.0.0.1:9"})
    with pytest.raises(ConfigurationError, match=r"http://127\.0\.0\.1:9 lends no keys: `server_agency` needs a cloud"):
        list(api.pages(LIST, "smart_live_rooms"))


def test_a_clock_that_is_behind_asks_once(cloud: Cloud) -> None:
    cloud.seconds = 14 * 60  # the keys seem to live for one minute
    api = cloud.api({**KEYS, **BY_NAME, "session_duration": 900})
    for _ in range(3):
        list(api.pages(LIST, "smart_live_rooms"))
    assert cloud.asked("/v3.0/OS-CREDENTIAL/securitytokens") == 1


def test_the_keys_are_secret(cloud: Cloud) -> None:
    api = cloud.api({**KEYS, **BY_NAME})
    list(api.pages(LIST, "smart_live_rooms"))
    client = cloud.clients[0]
    keys = client._sign_in._agency.get(api.call)  # type: ignore[union-attr]
    for text in (keys.access_key, keys.secret_key, keys.security_token or ""):
        assert client.exchange.secrets.mask(f"x {text} y") == "x [secret] y"
        assert text not in repr(keys)
