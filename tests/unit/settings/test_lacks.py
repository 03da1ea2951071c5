"""What settings lack is said before a request needs it."""

from typing import Any

import pytest
from metastudio_provider.api.credentials import from_settings
from metastudio_provider.settings.lacks import NO_CREDENTIALS, NO_REGION, has_credentials, lacking
from metastudio_provider.settings.model import Settings
from metastudio_provider.values.model import UNKNOWN

KEYS = {"access_key": "a", "secret_key": "b"}
USER = {"user_name": "u", "password": "p", "domain_name": "d"}

COMPLETE: list[dict[str, Any]] = [
    {"simulator": ":memory:"},
    {"region": "cn-north-4", **KEYS},
    {"endpoint": "https://studio.example.com", "auth_token": "t"},
    {"region": "cn-north-4", **USER},
    {"region": UNKNOWN},
]


@pytest.mark.parametrize("values", COMPLETE, ids=str)
def test_nothing_is_missing(values: dict[str, Any]) -> None:
    assert lacking(Settings.resolve(values, {})) == ""


def test_what_is_missing_is_said_in_one_line() -> None:
    assert lacking(Settings.resolve({}, {})) == f"{NO_REGION} {NO_CREDENTIALS} Until then `pulumi up` fails."
    assert lacking(Settings.resolve(KEYS, {})) == f"{NO_REGION} Until then `pulumi up` fails."
    only = lacking(Settings.resolve({"region": "cn-north-4"}, {}))
    assert only.startswith(f"{NO_CREDENTIALS} A cloud server of Huawei lends its own")


@pytest.mark.parametrize("values", [{}, {"access_key": "a", "secret_key": "b"}, {"auth_token": "t"}, USER], ids=str)
def test_credentials_are_those_that_a_request_uses(values: dict[str, Any]) -> None:
    settings = Settings.resolve(values, {})
    assert has_credentials(settings) == (from_settings(settings) is not None)
