"""The door of PulumiPlugin.yaml: a present-day Python host installs the distribution from its folder, and starts it."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import grpc
import pytest
import yaml
from google.protobuf.json_format import MessageToDict, ParseDict
from google.protobuf.struct_pb2 import Struct
from metastudio_provider.engine.protocol import provider_pb2 as pb
from metastudio_provider.engine.protocol import provider_pb2_grpc

from .harness import Engine
from .harness.files import ROOT
from .harness.sdks import generate

ROOM = "urn:pulumi:dev::shows::metastudio:live:Room::tonight"


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The Python of a fresh virtual environment that has the distribution, as the host makes it: without extras."""
    options = yaml.safe_load((ROOT / "PulumiPlugin.yaml").read_text(encoding="utf-8"))["runtime"]["options"]
    assert options["toolchain"] == "pip"
    folder = tmp_path_factory.mktemp("host") / options["virtualenv"]
    subprocess.run([sys.executable, "-m", "venv", folder], check=True)
    python = folder / "bin" / "python"
    subprocess.run([python, "-m", "pip", "--quiet", "install", "."], check=True, cwd=ROOT)
    return python


@pytest.fixture
def provider(installed: Path, tmp_path: Path) -> Iterator[provider_pb2_grpc.ResourceProviderStub]:
    """The plugin, started in the command of that host. Nothing of this checkout is on its path."""
    variables = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "HW_"))}
    process = subprocess.Popen(
        [installed, "-m", "pulumi.run.plugin", "metastudio-provider"],
        cwd=tmp_path,
        env={**variables, "PULUMI_HOME": str(tmp_path)},
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    port = int(process.stdout.readline())
    with grpc.insecure_channel(f"127.0.0.1:{port}", options=[("grpc.enable_http_proxy", 0)]) as channel:
        yield provider_pb2_grpc.ResourceProviderStub(channel)
    process.terminate()
    process.communicate(timeout=30)


def test_its_schema_makes_an_sdk_of_the_same_version(
    provider: provider_pb2_grpc.ResourceProviderStub, engine: Engine, tmp_path: Path
) -> None:
    served = tmp_path / "schema.json"
    served.write_text(provider.GetSchema(pb.GetSchemaRequest()).schema, encoding="utf-8")
    version = json.loads(served.read_text(encoding="utf-8"))["version"]
    generate(engine, served, tmp_path, ["python"])
    sdk = tmp_path / "python"
    assert f'version = "{version}"' in (sdk / "pyproject.toml").read_text(encoding="utf-8")
    plugin = json.loads((sdk / "pulumi_metastudio" / "pulumi-plugin.json").read_text(encoding="utf-8"))
    assert plugin["version"] == version


def test_it_creates_on_the_simulator(provider: provider_pb2_grpc.ResourceProviderStub, tmp_path: Path) -> None:
    provider.Handshake(pb.ProviderHandshakeRequest())
    provider.Configure(pb.ConfigureRequest(args=struct(simulator=str(tmp_path / "service.sqlite")), acceptSecrets=True))
    scene = {"scriptName": "Opening", "shootScripts": [{"sequenceNo": 1, "textConfig": {"text": "Hello"}}]}
    declared = struct(roomName="Tonight", sceneScripts=[scene])
    checked = provider.Check(pb.CheckRequest(urn=ROOM, news=declared))
    assert not checked.failures
    made = provider.Create(pb.CreateRequest(urn=ROOM, properties=checked.inputs))
    assert MessageToDict(made.properties)["roomName"] == "Tonight"


def struct(**values: object) -> Struct:
    return ParseDict(values, Struct())
