"""Settings: where they come from, how they are read, and what is said when they cannot work."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any, cast

import pytest
from hypothesis import given
from hypothesis import strategies as st
from metastudio_provider.errors import ConfigurationError
from metastudio_provider.settings.model import Settings, problems
from metastudio_provider.settings.ways import CREDENTIALS
from metastudio_provider.values.model import UNKNOWN

KOOCLI = {
    "current": "default",
    "profiles": [
        {
            "name": "default",
            "mode": "AKSK",
            "accessKeyId": "file-ak",
            "secretAccessKey": "file-sk",
            "region": "cn-north-4",
            "projectId": "file-project",
        },
        {
            "name": "sso",
            "mode": "SSO",
            "region": "ap-southeast-3",
            "accessKeyId": "stale",
            "ssoAuth": {
                "stsToken": {"accessKeyId": "sso-ak", "secretAccessKey": "sso-sk", "securityToken": "sso-token"}
            },
        },
    ],
}

SDK_FILE = """[basic]
ak = ini-ak
sk = ini%sk
project_id = ini-project
iam_endpoint = https://iam.example.com
[global]
ak = other
"""


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A home folder with the profile files of both tools."""
    (tmp_path / ".hcloud").mkdir()
    (tmp_path / ".hcloud/config.json").write_text(json.dumps(KOOCLI))
    (tmp_path / ".huaweicloud").mkdir()
    (tmp_path / ".huaweicloud/credentials").write_text(SDK_FILE)
    return tmp_path


def signed_in(settings: Settings) -> dict[str, str]:
    """The credentials that were chosen."""
    return {name: getattr(settings, name) for name in sorted(CREDENTIALS) if getattr(settings, name) is not None}


HW_KEYS = {"HW_ACCESS_KEY": "hw-ak", "HW_SECRET_KEY": "hw-sk"}
SDK_KEYS = {"HUAWEICLOUD_SDK_AK": "sdk-ak", "HUAWEICLOUD_SDK_SK": "sdk-sk"}
KEYS = {"access_key": "my-ak", "secret_key": "my-sk"}
INI = {"access_key": "ini-ak", "secret_key": "ini%sk"}

CHAIN: list[Any] = [
    pytest.param(KEYS, HW_KEYS | SDK_KEYS, KEYS, id="configuration-first"),
    pytest.param({}, HW_KEYS | SDK_KEYS, {"access_key": "hw-ak", "secret_key": "hw-sk"}, id="then-HW"),
    pytest.param({}, SDK_KEYS, {"access_key": "sdk-ak", "secret_key": "sdk-sk"}, id="then-SDK-variables"),
    pytest.param({}, {}, INI, id="then-SDK-file"),
    pytest.param({}, {"HW_PROFILE": "default"}, {"access_key": "file-ak", "secret_key": "file-sk"}, id="KooCLI"),
    pytest.param(
        {"profile": "sso"},
        {},
        {"access_key": "sso-ak", "secret_key": "sso-sk", "security_token": "sso-token"},
        id="KooCLI-SSO",
    ),
    pytest.param({}, SDK_KEYS | {"HW_PROFILE": "sso"}, {"access_key": "sdk-ak", "secret_key": "sdk-sk"}, id="env-wins"),
    pytest.param(
        {"profile": "default"},
        HW_KEYS,
        {"access_key": "file-ak", "secret_key": "file-sk"},
        id="a-profile-of-the-configuration-is-configuration",
    ),
    pytest.param(KEYS | {"profile": "default"}, {}, KEYS, id="keys-before-the-profile"),
    pytest.param({"auth_token": "t"}, HW_KEYS, {"auth_token": "t"}, id="token"),
    pytest.param(KEYS | {"auth_token": "t"}, {}, {"auth_token": "t"}, id="token-before-keys"),
    pytest.param({}, {"HW_AUTH_TOKEN": "t"} | HW_KEYS, {"auth_token": "t"}, id="token-before-keys-in-environment"),
    pytest.param(
        {"user_name": "u", "password": " p ", "domain_name": "d"},
        HW_KEYS,
        {"user_name": "u", "password": " p "},
        id="password-is-not-trimmed",
    ),
    pytest.param(
        KEYS,
        {"HW_SECURITY_TOKEN": "of-other-keys"},
        KEYS,
        id="no-token-of-other-keys",
    ),
    pytest.param({}, {"HW_ACCESS_KEY": "half"} | SDK_KEYS, {"access_key": "sdk-ak", "secret_key": "sdk-sk"}, id="half"),
    pytest.param(
        {},
        {"HW_ACCESS_KEY": " hw-ak\n", "HW_SECRET_KEY": "hw-sk\n"},
        {"access_key": "hw-ak", "secret_key": "hw-sk"},
        id="line-ends-of-a-shell",
    ),
    pytest.param(
        {"access_key": "", "secret_key": None}, HW_KEYS, {"access_key": "hw-ak", "secret_key": "hw-sk"}, id=""
    ),
]


@pytest.mark.parametrize(("values", "environment", "chosen"), CHAIN)
def test_credentials_come_whole_from_one_place(
    values: dict[str, Any], environment: dict[str, str], chosen: dict[str, str], home: Path
) -> None:
    settings = Settings.resolve(values, {"HOME": str(home), **environment})
    assert signed_in(settings) == chosen


def test_no_credentials_at_all() -> None:
    assert signed_in(Settings.resolve({}, {})) == {}


def test_other_settings_come_one_by_one(home: Path) -> None:
    environment = {"HOME": str(home), "HW_REGION_NAME": "cn-east-3", "HW_MAX_RETRIES": "7", "HW_PROFILE": "default"}
    settings = Settings.resolve({"max_concurrency": "3"}, environment)
    assert settings.region == "cn-east-3"
    assert settings.max_retries == 7
    assert settings.max_concurrency == 3
    assert settings.iam_endpoint == "https://iam.example.com"


def test_a_project_of_another_region_is_ignored(home: Path) -> None:
    environment = {"HOME": str(home), "HW_REGION_NAME": "cn-north-4", "HW_PROJECT_ID": "of-north"}
    assert Settings.resolve({}, environment).project_id == "of-north"
    assert Settings.resolve({"region": "cn-north-4"}, environment).project_id == "of-north"
    assert Settings.resolve({"region": "ap-southeast-3"}, environment).project_id == "ini-project"
    assert Settings.resolve({"region": "ap-southeast-3", "project_id": "p"}, environment).project_id == "p"


def test_a_project_beside_credentials_that_are_not_used_is_ignored(home: Path) -> None:
    environment = {"HOME": str(home), "HW_PROJECT_ID": "of-other-keys", **HW_KEYS}
    region = {"region": "cn-north-4"}
    assert Settings.resolve(region, environment).project_id == "of-other-keys"
    assert Settings.resolve({**region, **KEYS}, environment).project_id is None
    assert Settings.resolve({**region, **KEYS, "project_id": "p"}, environment).project_id == "p"
    assert Settings.resolve({**region, **KEYS}, {"HW_PROJECT_ID": "alone"}).project_id == "alone"
    assert Settings.resolve({**region, "profile": "default"}, environment).project_id == "file-project"


def test_the_simulator_hears_nothing_of_the_environment(home: Path) -> None:
    environment = {
        **HW_KEYS,
        "HOME": str(home),
        "HW_REGION_NAME": "cn-north-4",
        "HW_PROJECT_ID": "real",
        "HW_METASTUDIO_ENDPOINT": "https://real.example",
        "HW_PROFILE": "no such profile",
        "HW_MAX_RETRIES": "1",
    }
    settings = Settings.resolve({"simulator": ":memory:"}, environment)
    assert (settings.region, settings.project_id, settings.endpoint, signed_in(settings)) == (None, None, None, {})
    assert settings.max_retries == 1


ENDPOINTS = [
    ({"endpoint": "metastudio.example.com"}, {}, "https://metastudio.example.com"),
    ({"endpoint": "http://127.0.0.1:8080/"}, {}, "http://127.0.0.1:8080"),
    ({"endpoint": "https://my_gateway.example.:8443"}, {}, "https://my_gateway.example.:8443"),
    ({"endpoint": "https://xn--bcher-kva.example"}, {}, "https://xn--bcher-kva.example"),
    ({"endpoint": "https://[::1]:8443/base/"}, {}, "https://[::1]:8443/base"),
    ({}, {"HW_METASTUDIO_ENDPOINT": "https://a.example"}, "https://a.example"),
    ({}, {"HUAWEICLOUD_SDK_REGION_METASTUDIO_CN_NORTH_4": "https://b.example,https://c.example"}, "https://b.example"),
    ({}, {"HUAWEICLOUD_SDK_REGION_METASTUDIO_CN_EAST_3": "https://b.example"}, None),
    ({}, {"HW_METASTUDIO_ENDPOINT": "https://a.example", "HW_REGION_NAME": "cn-north-4"}, "https://a.example"),
    ({}, {"HW_METASTUDIO_ENDPOINT": "https://a.example", "HW_REGION_NAME": "cn-east-3"}, None),
]


@pytest.mark.parametrize(("values", "environment", "endpoint"), ENDPOINTS)
def test_endpoints(values: dict[str, str], environment: dict[str, str], endpoint: str | None) -> None:
    assert Settings.resolve({"region": "cn-north-4", **values}, environment).endpoint == endpoint


def test_the_variable_of_terraform_for_iam() -> None:
    environment = {"HW_AUTH_URL": "https://iam.example.com/v3/", "HUAWEICLOUD_SDK_IAM_ENDPOINT": "https://other"}
    assert Settings.resolve({}, environment).iam_endpoint == "https://iam.example.com"


CONVERSIONS = [
    ("max_retries", "5", 5),
    ("max_retries", 5.0, 5),
    ("max_retries", 0, 0),
    ("request_timeout", "2.5", 2.5),
    ("request_timeout", 30, 30.0),
    ("requests_per_second", "0.5", 0.5),
    ("refresh", "never", "never"),
    ("region", " cn-north-4\n", "cn-north-4"),
    ("region", "", None),
    ("region", None, None),
    ("region", UNKNOWN, None),
]


@pytest.mark.parametrize(("name", "value", "meant"), CONVERSIONS)
def test_values_as_the_engine_gives_them(name: str, value: Any, meant: Any) -> None:
    assert problems({name: value}) == []
    assert getattr(Settings.resolve({name: value}, {}), name) == meant


PROBLEMS = [
    ({"acessKey": "x"}, "acessKey", "`acessKey` is not a setting of the provider; did you mean `access_key`?"),
    ({"acess_key": "x"}, "acess_key", "`acess_key` is not a setting of the provider; did you mean `access_key`?"),
    ({"zzz": UNKNOWN}, "zzz", "`zzz` is not a setting of the provider."),
    ({"max_retries": "many"}, "max_retries", "`max_retries` must be a whole number."),
    ({"max_retries": 1.5}, "max_retries", "`max_retries` must be a whole number."),
    ({"max_retries": [1]}, "max_retries", "`max_retries` must be a whole number."),
    ({"max_retries": -1}, "max_retries", "`max_retries` must be at least 0."),
    ({"max_retries": 1000}, "max_retries", "`max_retries` must be at most 100."),
    ({"max_concurrency": 0}, "max_concurrency", "`max_concurrency` must be at least 1."),
    ({"request_timeout": "soon"}, "request_timeout", "`request_timeout` must be a number."),
    ({"request_timeout": 0}, "request_timeout", "`request_timeout` must be more than 0."),
    ({"request_timeout": "nan"}, "request_timeout", "`request_timeout` must be a number."),
    ({"requests_per_second": "inf"}, "requests_per_second", "`requests_per_second` must be a number."),
    ({"refresh": "sometimes"}, "refresh", "`refresh` must be always or never."),
    ({"region": 4}, "region", "`region` must be a string; write it in quotes."),
    ({"region": ["cn-north-4"]}, "region", "`region` must be a string."),
    ({"region": "Beijing"}, "region", "`region` must be the id of a region, such as cn-north-4."),
    ({"project_id": "a/b"}, "project_id", "`project_id` must be made of letters, digits, - and _."),
    ({"project_id": "项目"}, "project_id", "`project_id` must be made of letters, digits, - and _."),
    ({"app_user_id": "用户"}, "app_user_id", "`app_user_id` must be made of ASCII characters without line breaks: "),
    ({"app_user_id": "a\nb"}, "app_user_id", "`app_user_id` must be made of ASCII characters without line breaks: "),
    ({"app_user_id": "x" * 257}, "app_user_id", "`app_user_id` must have at most 256 characters, this one has 257."),
    (
        {"project_id": "Calling __str__ on an Output[T] is not supported."},
        "project_id",
        "`project_id` holds the text that Pulumi shows in place of an output's value; pass the output itself, ",
    ),
    (
        {"journal": "<pulumi.output.Output object at 0x7f4c>"},
        "journal",
        "`journal` holds the text that Pulumi shows in place of an output's value; pass the output itself, ",
    ),
    ({"endpoint": "ftp://x"}, "endpoint", "`endpoint` must be an address such as https://"),
    ({"endpoint": "https://"}, "endpoint", "`endpoint` must be an address such as https://"),
    ({"endpoint": "https://x:port"}, "endpoint", "`endpoint` must be an address such as https://"),
    ({"endpoint": "https://x:0"}, "endpoint", "`endpoint` must be an address such as https://"),
    ({"endpoint": "not an address"}, "endpoint", "`endpoint` must be an address such as https://"),
    ({"endpoint": "https://[::1"}, "endpoint", "`endpoint` must be an address such as https://"),
    ({"endpoint": "https://a..b.example"}, "endpoint", "`endpoint` must be an address such as https://"),
    ({"endpoint": "https://xn--.com"}, "endpoint", "`endpoint` must be an address such as https://"),
    ({"endpoint": f"https://{'a' * 64}.com"}, "endpoint", "`endpoint` must be an address such as https://"),
    ({"iam_endpoint": "https://iam..com/v3"}, "iam_endpoint", "`iam_endpoint` must be an address such as https://"),
    ({"endpoint": "https://me:pw@x"}, "endpoint", "`endpoint` must be an address without user, query and fragment."),
    ({"endpoint": "https://x/?a=b"}, "endpoint", "`endpoint` must be an address without user, query and fragment."),
    ({"access_key": "x"}, "access_key", "`access_key` needs `secret_key` beside it, from the same place."),
    ({"secret_key": "x"}, "secret_key", "`secret_key` needs `access_key` beside it, from the same place."),
    ({"security_token": "x"}, "security_token", "`security_token` needs `access_key` beside it, from the same place."),
    ({"user_name": "x"}, "user_name", "`user_name` needs `password` beside it, from the same place."),
    ({"password": "x"}, "password", "`password` needs `user_name` beside it, from the same place."),
    (
        {"simulator": ":memory:", "endpoint": "https://x"},
        "simulator",
        "`simulator` and `endpoint` exclude each other: one of the two services can be used.",
    ),
]


@pytest.mark.parametrize(("values", "setting", "sentence"), PROBLEMS)
def test_problems(values: dict[str, Any], setting: str, sentence: str) -> None:
    ((found, text),) = problems(values)
    assert found == setting
    assert text.startswith(sentence)
    with pytest.raises(ConfigurationError) as caught:
        Settings.resolve(values, HW_KEYS)
    assert (str(caught.value), caught.value.setting) == (text, setting)


def test_all_problems_are_told_at_once() -> None:
    found = problems({"max_retries": "x", "region": "x", "access_key": "x"})
    assert {name for name, _ in found} == {"max_retries", "region", "access_key"}


@pytest.mark.parametrize(
    "values",
    [
        {"access_key": UNKNOWN, "secret_key": "x"},
        {"access_key": "x", "secret_key": UNKNOWN},
        {"region": UNKNOWN, "max_retries": UNKNOWN},
        {"simulator": UNKNOWN},
        {"user_name": "u", "password": UNKNOWN, "domain_name": UNKNOWN},
        {"profile": UNKNOWN},
    ],
)
def test_what_is_not_known_yet_passes_and_is_told(values: dict[str, Any]) -> None:
    assert problems(values) == []
    settings = Settings.resolve(values, HW_KEYS)
    assert settings.unknown == {name for name, value in values.items() if value is UNKNOWN}


def test_unknown_keys_are_not_replaced_by_those_of_the_environment() -> None:
    settings = Settings.resolve({"access_key": UNKNOWN, "secret_key": UNKNOWN}, {**HW_KEYS, "HW_AUTH_TOKEN": "t"})
    assert signed_in(settings) == {}
    assert Settings.resolve({"region": UNKNOWN}, {"HW_REGION_NAME": "cn-north-4"}).region is None


ELSEWHERE = [
    ({"HW_MAX_RETRIES": "many"}, {}, "max_retries", "`max_retries` (HW_MAX_RETRIES) must be a whole number."),
    (
        {"HW_REGION_NAME": "x"},
        {},
        "region",
        "`region` (HW_REGION_NAME) must be the id of a region, such as cn-north-4.",
    ),
    (
        {"HW_USER_NAME": "u", "HW_USER_PASSWORD": "p"},
        {},
        "domain_name",
        "`password` needs `domain_name`, the name of the account, beside it.",
    ),
    ({}, {"profile": "nobody"}, "profile", "{home}/.hcloud/config.json has no profile `nobody`."),
    ({}, {"shared_config_file": "~/none.json"}, "shared_config_file", "{home}/none.json cannot be read: "),
    ({}, {"shared_config_file": "{home}"}, "shared_config_file", "{home} cannot be read: Is a directory."),
    (
        {"HW_SHARED_CONFIG_FILE": "{home}/.huaweicloud/credentials"},
        {},
        "shared_config_file",
        "{home}/.huaweicloud/credentials is not a KooCLI profile file.",
    ),
    (
        {"HUAWEICLOUD_SDK_CREDENTIALS_FILE": "{home}/.hcloud/config.json"},
        {},
        None,
        "{home}/.hcloud/config.json is not a credentials file of the Huawei Cloud SDK.",
    ),
]


@pytest.mark.parametrize(("environment", "values", "setting", "text"), ELSEWHERE)
def test_problems_of_the_environment_and_of_files(
    environment: dict[str, str], values: dict[str, str], setting: str | None, text: str, home: Path
) -> None:
    environment = {name: value.format(home=home) for name, value in environment.items()}
    values = {name: value.format(home=home) for name, value in values.items()}
    with pytest.raises(ConfigurationError) as caught:
        Settings.resolve(values, {"HOME": str(home), **environment})
    assert str(caught.value).startswith(text.format(home=home))
    assert caught.value.setting == setting


ENOUGH = {"region": "cn-north-4", **KEYS}
BROKEN: list[dict[str, str]] = [
    {"HW_PROFILE": "nobody"},
    {"HW_SHARED_CONFIG_FILE": "{home}/none.json"},
    {"HW_SHARED_CONFIG_FILE": "{home}/.huaweicloud/credentials"},
    {"HUAWEICLOUD_SDK_CREDENTIALS_FILE": "{home}/.hcloud/config.json"},
    {"HUAWEICLOUD_SDK_CREDENTIALS_FILE": "{home}"},
    {"HUAWEICLOUD_SDK_CREDENTIALS_FILE": "{home}/.hcloud/config.json/below"},
]


@pytest.mark.parametrize("environment", BROKEN)
def test_a_broken_file_that_is_not_needed_stops_nothing(environment: dict[str, str], home: Path) -> None:
    broken = {"HOME": str(home)} | {name: value.format(home=home) for name, value in environment.items()}
    assert signed_in(Settings.resolve(ENOUGH, broken)) == KEYS
    of_environment = {"HW_REGION_NAME": "cn-north-4", "HW_AUTH_TOKEN": "t"}
    assert signed_in(Settings.resolve({}, broken | of_environment)) == {"auth_token": "t"}
    assert Settings.resolve({"access_key": UNKNOWN, "secret_key": UNKNOWN, "region": "cn-north-4"}, broken).unknown
    # Credentials of a place behind it could be those of another account.
    with pytest.raises(ConfigurationError):
        Settings.resolve({"region": "cn-north-4"}, broken)


def test_a_broken_file_that_the_configuration_names_is_told(home: Path) -> None:
    for named in ({"profile": "nobody"}, {"shared_config_file": "~/none.json"}):
        with pytest.raises(ConfigurationError):
            Settings.resolve(ENOUGH | named, {"HOME": str(home)})


def test_the_region_of_a_broken_profile_is_missed(home: Path) -> None:
    with pytest.raises(ConfigurationError, match="has no profile `nobody`"):
        Settings.resolve(KEYS, {"HOME": str(home), "HW_PROFILE": "nobody"})


@pytest.mark.parametrize(
    "content",
    [
        "[]",
        "{}",
        '{"current": "x", "profiles": [{}]}',
        '{"profiles": 3, "current": 1}',
        "{",
        pytest.param("[" * 100_000, id="deep"),
    ]
    + [
        json.dumps({"current": "x", "profiles": [{"name": "x", "mode": "SSO", "ssoAuth": auth}]})
        for auth in ("x", ["x"], {"stsToken": "x"})
    ],
)
def test_a_broken_profile_file_quotes_nothing(content: str, tmp_path: Path) -> None:
    file = tmp_path / "config.json"
    file.write_text(content)
    with pytest.raises(ConfigurationError, match=r"config\.json is not a KooCLI profile file") as caught:
        Settings.resolve({"shared_config_file": str(file)}, {})
    assert caught.value.__cause__ is None
    assert caught.value.__suppress_context__


def test_secrets_are_not_shown() -> None:
    secret = {
        name: f"canary-{name}" for name in ("access_key", "secret_key", "security_token", "auth_token", "password")
    }
    keys = {name: secret[name] for name in ("access_key", "secret_key", "security_token")}
    password = {"user_name": "u", "domain_name": "d", "password": secret["password"]}
    for values in (keys, password, {"auth_token": secret["auth_token"]}):
        settings = Settings.resolve(values, {})
        assert all(getattr(settings, name) == value for name, value in values.items())
        assert "canary" not in f"{settings!r} {settings}"
    for name, value in secret.items():
        assert "canary" not in str(problems({name: [value]}))
        assert "canary" not in str(problems({name: f"{value}\n\u5267"}))


def test_the_texts_of_secret_settings_are_those_with_the_mark() -> None:
    text = {name: f"text-{name}" for name, field in Settings.model_fields.items() if "str" in str(field.annotation)}
    settings = Settings.model_construct(**text)
    marked = {name for name, field in Settings.model_fields.items() if "x-secret" in cast(Any, field.json_schema_extra)}
    assert marked
    assert set(settings.secret_texts) == {text[name] for name in marked}
    assert Settings().secret_texts == []


def test_every_setting_tells_its_variables_and_whether_it_is_secret() -> None:
    secret = set()
    for name, field in Settings.model_fields.items():
        extra = field.json_schema_extra
        assert isinstance(extra, dict)
        assert isinstance(extra["x-env"], list)
        if extra.get("x-secret"):
            secret.add(name)
    assert secret == {"access_key", "secret_key", "security_token", "auth_token", "password", "id_token"}


def test_resolved_settings_cannot_be_changed() -> None:
    with pytest.raises(ValueError, match="frozen"):
        Settings.resolve({}, {}).region = "cn-north-4"


NAMES = st.sampled_from([*Settings.model_fields, "unknown_one"])
VALUES = st.one_of(
    st.none(), st.booleans(), st.integers(), st.floats(), st.text(max_size=10), st.just(UNKNOWN), st.lists(st.text())
)


@given(st.dictionaries(NAMES, VALUES))
def test_any_configuration_is_either_resolved_or_explained(values: dict[str, Any]) -> None:
    found = problems(values)
    assert all(sentence.endswith((".", "?")) and "\n" not in sentence for _, sentence in found)
    if found:
        with pytest.raises(ConfigurationError):
            Settings.resolve(values, {})
    elif not {"profile", "shared_config_file", "password"} & values.keys():
        Settings.resolve(values, {})


def test_the_import_is_cheap() -> None:
    code = "import sys, metastudio_provider.settings; print(sorted({'httpx', 'pulumi', 'grpc'} & sys.modules.keys()))"
    shown = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert shown.strip() == "[]"
