"""Requests that Terraform's client signed: recorded, headers and all, from auth/core/signer of golangsdk at 83ad1d27.

It signs the headers that are there when it signs: not the host, and not project and security token, which come later.
"""

import pytest
from metastudio_simulator import DEFAULT_PROJECT_ID

from ..conftest import PROJECT
from .test_auth import ACCESS_KEY, DATE, SECRET_KEY

ROOMS = f"{PROJECT}/smart-live-rooms"
HEADERS = {
    "Accept": "application/json",
    "User-Agent": "golangsdk/2.0.0",
    "X-Project-Id": DEFAULT_PROJECT_ID,
    "X-Sdk-Date": DATE,
}


def signed(names: str, signature: str) -> dict[str, str]:
    text = f"SDK-HMAC-SHA256 Access={ACCESS_KEY}, SignedHeaders={names}, Signature={signature}"
    return {**HEADERS, "Authorization": text}


CREATE = {
    "method": "POST",
    "url": ROOMS,
    "content": '{"room_name":"剧本 <1> & more"}'.encode(),
    "headers": {
        **signed(
            "accept;content-type;user-agent;x-sdk-date",
            "e2584b542b51a2ac5a76b89c159455c6539c0a9efda21926789756f45812abdc",
        ),
        "Content-Type": "application/json",
    },
}
LIST = {
    "method": "GET",
    "url": f"{ROOMS}?limit=5&offset=0&room_name=%E5%89%A7%20a%2Bb",
    "headers": {
        **signed(
            "accept;user-agent;x-sdk-date",
            "95aec3cfcca7504d09e3a70990ae78ae85c4e5b19164eb23b91a1b5c992100bc",
        ),
        "X-Security-Token": "STOKEN-example/+=",
    },
}


@pytest.fixture
def client(simulate, connect):
    return connect(simulate(access_key=ACCESS_KEY, secret_key=SECRET_KEY))


def test_what_terraform_signs_is_taken(client):
    assert client.request(**CREATE).status_code == 200
    assert client.request(**LIST).json()["count"] == 0


def test_temporary_keys_of_terraform_are_taken(client):
    client.put("/_simulator/options", json={"security_token": LIST["headers"]["X-Security-Token"]})
    assert client.request(**LIST).status_code == 200
    assert client.request(**CREATE).status_code == 401


@pytest.mark.parametrize("request_", [CREATE, LIST])
@pytest.mark.parametrize("name", ["User-Agent", "Accept", "X-Sdk-Date"])
def test_a_change_of_what_terraform_signs_is_refused(client, request_, name):
    value = "20260102T030406Z" if name == "X-Sdk-Date" else "other"
    changed = {**request_, "headers": {**request_["headers"], name: value}}
    assert client.request(**changed).status_code == 401
