"""The dynamic door under test: with a lifecycle whose answers a test sets, or behind the SDK's own server."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from metastudio_provider.dynamic.configuration import Lifecycles
from metastudio_provider.dynamic.provider import DynamicProvider
from pulumi.dynamic import ConfigureRequest
from pulumi.dynamic.config import Config

from tests.doubles import FakeEngine, FakeLifecycle
from tests.engine.harness.simulators import SimulatorFile

from .host import ROOM, Host

URN = "urn:pulumi:dev::shop::pulumi-python:dynamic/metastudio/live:Room::sale"


class Bench:
    """One door with its fake neighbours. `time` is what its clock shows."""

    def __init__(
        self,
        *,
        token: str = ROOM,
        urn: str = URN,
        timeouts: tuple[tuple[str, float], ...] = (),
        ignored: tuple[str, ...] = (),
        **config: str,
    ) -> None:
        self.time = 1000.0
        self.engine = FakeEngine()
        self.lifecycles: list[FakeLifecycle] = []
        config = {"metastudio:simulator": ":memory:", **{f"metastudio:{name}": text for name, text in config.items()}}
        self.provider = DynamicProvider(
            token,
            urn,
            timeouts,
            ignored,
            lifecycles=Lifecycles(self._lifecycle, {}),  # type: ignore[arg-type]  # the fake has all that the door uses
            log=self.engine.log(),
            now=lambda: self.time,
        )
        self.provider.configure(ConfigureRequest(Config(config, "shop")))

    def _lifecycle(self, settings: Any) -> FakeLifecycle:
        self.lifecycles.append(FakeLifecycle(settings))
        return self.lifecycles[-1]

    @property
    def lifecycle(self) -> FakeLifecycle:
        return self.lifecycles[0]

    def made(self, **inputs: Any) -> dict[str, Any]:
        """The outputs of a room that was created with these inputs."""
        outs = self.provider.create(inputs).outs
        self.lifecycle.asked.clear()
        assert outs is not None
        return outs


@pytest.fixture
def start() -> Callable[..., Bench]:
    """Make a door; keywords are the settings of the stack."""
    return Bench


@pytest.fixture
def simulator(tmp_path: Path) -> Iterator[SimulatorFile]:
    simulator = SimulatorFile(tmp_path / "service.sqlite")
    yield simulator
    simulator.close()


@pytest.fixture
def start_host(tmp_path: Path, simulator: SimulatorFile) -> Iterator[Callable[..., Host]]:
    """Start a host in an empty project folder; keywords are settings of the stack."""
    engine, hosts = FakeEngine(), []

    def started(**settings: str) -> Host:
        given = {"simulator": str(simulator.file), "journal": str(tmp_path / "journal"), **settings}
        configuration = {f"metastudio:{name}": value for name, value in given.items()}
        hosts.append(Host(tmp_path, engine, address, {"shop:other": "x", **configuration}, "-logtostderr"))
        return hosts[-1]

    with engine.served() as address:
        yield started
        for host in hosts:
            host.close()


@pytest.fixture
def host(start_host: Callable[..., Host]) -> Host:
    started = start_host()
    assert started  # its first line comes with the first call
    return started
