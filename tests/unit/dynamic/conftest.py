"""The dynamic door under test: with a lifecycle that answers as told, or behind the SDK's own server."""

from collections.abc import Callable
from typing import Any

import pytest
from metastudio_provider.dynamic.configuration import Lifecycles
from metastudio_provider.dynamic.engine import Engine
from metastudio_provider.dynamic.provider import Door
from metastudio_provider.lifecycle.lifecycle import Checked, Diff, ResourceState
from pulumi.dynamic import ConfigureRequest
from pulumi.dynamic.config import Config

ROOM = "metastudio:live:Room"
URN = "urn:pulumi:dev::shop::pulumi-python:dynamic/metastudio/live:Room::sale"


class FakeLifecycle:
    """Notes what it is asked and answers what the test put into `answers`: a value, or an error to raise."""

    def __init__(self, settings: Any) -> None:
        self.settings = settings
        self.asked: list[dict[str, Any]] = []
        self.answers: dict[str, Any] = {}

    def _answer(self, verb: str, default: Any, **asked: Any) -> Any:
        self.asked.append({"verb": verb, **asked})
        answer = self.answers.get(verb, default)
        if isinstance(answer, Exception):
            raise answer
        return answer(**asked) if callable(answer) else answer

    def verbs(self) -> list[str]:
        return [asked["verb"] for asked in self.asked]

    def last(self, verb: str) -> dict[str, Any]:
        return next(asked for asked in reversed(self.asked) if asked["verb"] == verb)

    def check(self, token: str, news: Any, olds: Any = None, *, urn: str = "") -> Any:
        return self._answer("check", Checked(dict(news), []), news=news, olds=olds)

    def diff(self, token: str, urn: str, id: str, state: Any, old_inputs: Any, news: Any, call: Any) -> Any:
        return self._answer("diff", Diff(), urn=urn, id=id, state=state, old_inputs=old_inputs, news=news, call=call)

    def create(self, token: str, urn: str, news: Any, call: Any, *, preview: bool = False) -> Any:
        made = ResourceState("r1", dict(news), {**news, "room_id": "r1"})
        return self._answer("create", made, token=token, urn=urn, news=news, call=call)

    def read(self, token: str, urn: str, id: str, inputs: Any, state: Any, call: Any) -> Any:
        found = ResourceState(id, dict(inputs), dict(state))
        return self._answer("read", found, urn=urn, id=id, inputs=inputs, state=state, call=call)

    def update(self, token: str, urn: str, id: str, state: Any, old_inputs: Any, news: Any, call: Any) -> Any:
        done = ResourceState(id, dict(news), {**state, **news})
        return self._answer("update", done, urn=urn, id=id, state=state, old_inputs=old_inputs, news=news, call=call)

    def delete(self, token: str, urn: str, id: str, state: Any, call: Any) -> None:
        self._answer("delete", None, urn=urn, id=id, state=state, call=call)


class FakeEngine(Engine):
    """Keeps the lines it is told, as (severity, text, urn)."""

    def __init__(self) -> None:
        super().__init__(None)
        self.lines: list[tuple[str, str, str]] = []

    def warn(self, text: str, urn: str = "") -> None:
        self.lines.append(("warn", text, urn))

    def error(self, text: str, urn: str = "") -> None:
        self.lines.append(("error", text, urn))

    def progress(self, text: str, urn: str = "") -> None:
        self.lines.append(("progress", text, urn))


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
        self.door = Door(
            ROOM,
            urn,
            timeouts,
            ignored,
            lifecycles=Lifecycles(self._lifecycle, {}),  # type: ignore[arg-type]  # the fake has all that the door uses
            engine=self.engine,
            now=lambda: self.time,
        )
        self.door.configure(ConfigureRequest(Config(config, "shop")))

    def _lifecycle(self, settings: Any) -> FakeLifecycle:
        self.lifecycles.append(FakeLifecycle(settings))
        return self.lifecycles[-1]

    @property
    def lifecycle(self) -> FakeLifecycle:
        return self.lifecycles[0]

    def made(self, **inputs: Any) -> dict[str, Any]:
        """The outputs of a room that was created with these inputs."""
        outs = self.door.create(inputs).outs
        self.lifecycle.asked.clear()
        assert outs is not None
        return outs


@pytest.fixture
def bench() -> Callable[..., Bench]:
    """Make a door; keywords are the settings of the stack."""
    return Bench
