"""Memory of the real plugin while it uploads a large file: the peak above what it needs idle."""

import contextlib
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import grpc
from google.protobuf.struct_pb2 import Struct
from metastudio_provider.engine.protocol import provider_pb2 as pb
from metastudio_provider.engine.protocol import provider_pb2_grpc

from tests.engine.harness import Simulator, SimulatorFile, SimulatorServer
from tests.media import mp4

from .table import seconds, table

MIB = 1 << 20
TOKEN = "metastudio:image:AvatarTrainingTask"


def uploads(folder: Path, environment: Mapping[str, str], size: int) -> str:
    """A training video of `size` MiB, with the simulator in the plugin's own process and over HTTP."""
    rows = []
    for name, home in (("simulator in process", SimulatorFile), ("simulator over HTTP", SimulatorServer)):
        simulator = home(folder / f"{name.rpartition(' ')[2]}.sqlite")
        with contextlib.closing(simulator), _plugin(environment) as (stub, process):
            rows.append((name, *_measured(stub, process, simulator, folder / "video.mp4", size)))
    return table(f"A training video of {size} MiB", ("", "idle", "peak", "above idle", "check", "upload"), rows)


def _measured(
    stub: provider_pb2_grpc.ResourceProviderStub, process: int, simulator: Simulator, video: Path, size: int
) -> tuple[str, ...]:
    settings = {key.partition(":")[2]: value for key, value in simulator.configuration.items()}
    stub.Configure(pb.ConfigureRequest(args=_struct(settings), acceptSecrets=True))
    home = type(simulator).__name__  # the journal of creates is the same for both
    video.write_bytes(mp4())
    _create(
        stub, f"small-{home}", {"name": "small", "trainingVideo": str(video), "submit": False}
    )  # everything is loaded
    idle = _reset_peak(process)
    with video.open("r+b") as file:
        file.truncate(size * MIB)
    began = time.monotonic()
    checked = _check(stub, f"large-{home}", {"name": "large", "trainingVideo": str(video), "submit": False})
    hashed = time.monotonic()
    _create_checked(stub, f"large-{home}", checked)
    ended = time.monotonic()
    sent = sum(row["size"] or 0 for row in simulator.control("GET", "uploads"))
    assert sent > size * MIB, "the file was not uploaded"
    peak = _status(process, "VmHWM")
    return (
        f"{idle / MIB:.1f} MiB",
        f"{peak / MIB:.1f} MiB",
        f"{(peak - idle) / MIB:.1f} MiB",
        seconds(hashed - began),
        seconds(ended - hashed),
    )


@contextlib.contextmanager
def _plugin(environment: Mapping[str, str]) -> Iterator[tuple[provider_pb2_grpc.ResourceProviderStub, int]]:
    """The plugin as the engine starts it, and the id of its process."""
    command = [str(Path(sys.executable).with_name("pulumi-resource-metastudio"))]
    with subprocess.Popen(command, stdout=subprocess.PIPE, env=dict(environment), text=True) as process:
        assert process.stdout is not None
        try:
            with grpc.insecure_channel(f"127.0.0.1:{process.stdout.readline().strip()}") as channel:
                yield provider_pb2_grpc.ResourceProviderStub(channel), process.pid
        finally:
            process.terminate()


def _create(stub: provider_pb2_grpc.ResourceProviderStub, name: str, inputs: Mapping[str, Any]) -> None:
    _create_checked(stub, name, _check(stub, name, inputs))


def _check(stub: provider_pb2_grpc.ResourceProviderStub, name: str, inputs: Mapping[str, Any]) -> Struct:
    answer = stub.Check(pb.CheckRequest(urn=_urn(name), type=TOKEN, news=_struct(inputs)))
    assert not answer.failures, answer.failures
    checked: Struct = answer.inputs
    return checked


def _create_checked(stub: provider_pb2_grpc.ResourceProviderStub, name: str, inputs: Struct) -> None:
    assert stub.Create(pb.CreateRequest(urn=_urn(name), type=TOKEN, properties=inputs)).id


def _urn(name: str) -> str:
    return f"urn:pulumi:bench::uploads::{TOKEN}::{name}"


def _struct(values: Mapping[str, Any]) -> Struct:
    struct = Struct()
    struct.update(dict(values))
    return struct


def _reset_peak(process: int) -> int:
    """Bytes of memory now, from where the peak counts again."""
    Path(f"/proc/{process}/clear_refs").write_text("5")
    return _status(process, "VmRSS")


def _status(process: int, name: str) -> int:
    """A figure of /proc/PID/status in bytes."""
    lines = Path(f"/proc/{process}/status").read_text().splitlines()
    return int(next(line for line in lines if line.startswith(f"{name}:")).split()[1]) << 10
