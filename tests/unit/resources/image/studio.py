"""Local files, a provider and the simulator: what a test of training tasks works in."""

import json
from pathlib import Path
from typing import Any

import httpx
from metastudio_provider.call import Call
from metastudio_provider.lifecycle.lifecycle import Lifecycle, ResourceState

from tests import studio
from tests.media import media
from tests.studio import planned

TASK = "metastudio:image:AvatarTrainingTask"
URN = "urn:pulumi:dev::show::metastudio:image:AvatarTrainingTask::lin"


class Killed(BaseException):
    """The process ends here: nothing catches it, and nothing is answered to the engine."""


class Between(httpx.BaseTransport):
    """Lets everything through, but kills the process at `killed_at`.

    The service then shows tasks with the state `shown`, if there is one in it."""

    def __init__(self, way: httpx.BaseTransport) -> None:
        self.way = way
        self.shown: list[Any] = []
        self.killed_at = ""

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        if self.killed_at and self.killed_at in request.url.path:
            raise Killed
        answer = self.way.handle_request(request)
        if not self.shown or request.method != "GET" or "/user/jobs/" not in request.url.path:
            return answer
        return httpx.Response(answer.status_code, json={**json.loads(answer.read()), "state": self.shown[0]})


class Studio:
    """One task, declared as `lin` with its files. `service` is what it is made at."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.between: Between
        self.service = studio.Studio(folder, self._stand_between)
        self.lifecycle = self.service.lifecycle
        names = ("training_video", "id_card_image1", "id_card_image2", "authorization_letter")
        self.inputs: dict[str, Any] = {"name": "Lin", **{name: self.write(name) for name in names}}

    def _stand_between(self, way: httpx.BaseTransport) -> Between:
        self.between = Between(way)
        return self.between

    def process(self, **settings: Any) -> Lifecycle:
        """A provider process of its own."""
        return self.service.process(**settings)

    def write(self, name: str, content: str = "") -> str:
        path = self.folder / name
        path.write_bytes(media(name, content or f"content of {name}"))
        return str(path)

    def checked(self, **more: Any) -> dict[str, Any]:
        return self.service.checked(TASK, {**self.inputs, **more})

    def create(self, call: Call | None = None, **more: Any) -> ResourceState:
        return self.lifecycle.create(TASK, URN, self.checked(**more), call or Call())

    def read(self, made: ResourceState) -> ResourceState:
        read = self.lifecycle.read(TASK, URN, made.id, made.inputs, made.state, Call())
        assert read is not None
        return read

    def changes(self, made: ResourceState, **more: Any) -> list[tuple[str, str, bool]]:
        diff = self.lifecycle.diff(TASK, URN, made.id, made.state, made.inputs, self.checked(**more), Call())
        return planned(diff)

    def update(self, made: ResourceState, **more: Any) -> ResourceState:
        return self.lifecycle.update(TASK, URN, made.id, made.state, made.inputs, self.checked(**more), Call())

    def delete(self, made: ResourceState, call: Call | None = None) -> None:
        self.lifecycle.delete(TASK, URN, made.id, made.state, call or Call())

    def set_state(self, made: ResourceState, state: str, reason: str = "blurred") -> None:
        self.service.set_training(made.id, state, reason)

    def fault(
        self, method: str, path: str, kind: str = "status", status: int = 500, when: str = "before", times: int = 1
    ) -> None:
        self.service.fault(method, path, when, kind, status=status, times=times)

    def requests(self, method: str, part: str, *, status: int | None = None) -> int:
        found = [row for row in self.service.requests() if row.method == method and part in row.path]
        return len([row for row in found if status in (None, row.status)])

    def close(self) -> None:
        self.service.close()
