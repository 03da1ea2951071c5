"""What is pickled into the state: a name, the same in every process and for ever."""

import base64
import os
import pickle
import subprocess
import sys

import pytest
from metastudio_provider.dynamic.provider import DynamicProvider
from pulumi.dynamic.dynamic import serialize_provider
from pulumi.runtime._serialization import _deserialize, _serialize

from .conftest import ROOM, URN, Bench

RELEASED = {
    # As versions wrote it. A line is never changed and never removed: it is in the states of users.
    "0.1.0": "gASVjwAAAAAAAACMG21ldGFzdHVkaW9fcHJvdmlkZXIuZHluYW1pY5SMB3Jlc3RvcmWUk5SMFG1ldGFzdHVkaW86bGl2ZTpSb29tlIxG"
    "dXJuOnB1bHVtaTpkZXY6OnNob3A6OnB1bHVtaS1weXRob246ZHluYW1pYy9tZXRhc3R1ZGlvL2xpdmU6Um9vbTo6c2FsZZSGlFKULg==",
}

SERIALIZE = """
from metastudio_provider.dynamic.provider import DynamicProvider
from pulumi.dynamic.dynamic import serialize_provider
print(serialize_provider(DynamicProvider("metastudio:live:Room", "urn:x", (("create", 60.0), ("delete", 5.0)))))
"""


def restored(name: str) -> DynamicProvider:
    provider = _deserialize(lambda: pickle.loads(base64.b64decode(name)))
    assert isinstance(provider, DynamicProvider)
    return provider


@pytest.mark.parametrize("version", RELEASED)
def test_a_name_of_every_released_version_is_understood(version: str) -> None:
    provider = restored(RELEASED[version])
    assert (provider.token, provider.urn, provider.timeouts) == (ROOM, URN, ())


def test_this_version_writes_the_name_as_released() -> None:
    assert serialize_provider(DynamicProvider(ROOM, URN)) == RELEASED["0.1.0"]


def test_what_newer_versions_add_to_the_name_is_ignored() -> None:
    from metastudio_provider.dynamic import restore

    assert restore(ROOM, URN, (), (), {"more": 1}).urn == URN


def test_the_name_is_small_and_knows_no_settings() -> None:
    bench = Bench(accessKey="AK-canary", secretKey="SK-canary", simulator="")
    bench.provider.create({"room_name": "a"})
    name, secret = _serialize(True, serialize_provider, bench.provider)
    assert len(name) < 230
    assert b"canary" not in base64.b64decode(name)
    assert not secret
    assert not bench.provider.serialize_as_secret_always


def test_timeouts_travel_with_the_name() -> None:
    timeouts = (("create", 600.0), ("update", 30.0))
    assert restored(serialize_provider(DynamicProvider(ROOM, URN, timeouts))).timeouts == timeouts


def test_what_is_ignored_travels_with_the_name() -> None:
    ignored = ("room_name", "scene_scripts[*].shoot_scripts")
    provider = restored(serialize_provider(DynamicProvider(ROOM, URN, (), ignored)))
    assert (provider.timeouts, provider.ignored) == ((), ignored)


def test_the_name_is_the_same_in_every_process() -> None:
    def written(seed: str) -> str:
        environment = {**os.environ, "PYTHONHASHSEED": seed}
        done = subprocess.run([sys.executable, "-c", SERIALIZE], env=environment, capture_output=True, check=True)
        return done.stdout.decode()

    assert len({written(seed) for seed in ("0", "1", "2")}) == 1
