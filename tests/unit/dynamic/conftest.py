"""The dynamic door under test: with a lifecycle that answers as told, or behind the SDK's own server."""

from collections.abc import Callable
from typing import Any

import pytest
from metastudio_provider.dynamic.configuration import Lifecycles
from metastudio_provider.dynamic.provider import DynamicProvider
from pulumi.dynamic import ConfigureRequest
from pulumi.dynamic.config import Config

from tests.doubles import FakeEngine, FakeLifecycle

ROOM = "metastudio:live:Room"
URN = "urn:pulumi:dev::shop::pulumi-python:dynamic/metastudio/live:Room::sale"


class Bench:
    """One door with its fake neighbours. `time` is what its clock shows."""

    def __init__(
        self,
        *,
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
            ROOM,
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
