"""Local files, a provider, and the simulator with its control: what a test of training tasks works in."""

import json
from pathlib import Path
from typing import Any

import httpx
from metastudio_provider.api.simulator import Transport, load
from metastudio_provider.call import Call
from metastudio_provider.lifecycle.lifecycle import Lifecycle, ResourceState
from metastudio_provider.settings.model import Settings

TASK = "metastudio:image:AvatarTrainingTask"
URN = "urn:pulumi:dev::show::metastudio:image:AvatarTrainingTask::lin"


class Between(httpx.BaseTransport):
    """Lets everything through; the service then shows tasks with the state `shown`, if there is one in it."""

    def __init__(self, way: httpx.BaseTransport) -> None:
        self.way = way
        self.shown: list[Any] = []

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        answer = self.way.handle_request(request)
        if not self.shown or request.method != "GET" or "/user/jobs/" not in request.url.path:
            return answer
        return httpx.Response(answer.status_code, json={**json.loads(answer.read()), "state": self.shown[0]})


class Studio:
    """Local files, a provider and the simulator's control."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.file = str(folder / "metastudio.sqlite")
        transport = Transport(load(self.file, None))
        self.control = httpx.Client(transport=transport, base_url="http://simulator.invalid")
        self.between = Between(transport)
        self.lifecycle = self.process()
        names = ("training_video", "id_card_image1", "id_card_image2", "authorization_letter")
        self.inputs: dict[str, Any] = {"name": "Lin", **{name: self.write(name) for name in names}}

    def process(self) -> Lifecycle:
        """A provider process of its own."""
        settings = Settings.resolve({"simulator": self.file, "max_retries": 0}, {})
        return Lifecycle(settings, transport=self.between, journal_dir=self.folder / "creates")

    def write(self, name: str, content: str = "") -> str:
        path = self.folder / name
        path.write_text(content or f"content of {name}", encoding="utf-8")
        return str(path)

    def checked(self, **more: Any) -> dict[str, Any]:
        checked = self.lifecycle.check(TASK, {**self.inputs, **more})
        assert checked.problems == []
        return checked.inputs

    def create(self, call: Call | None = None, **more: Any) -> ResourceState:
        return self.lifecycle.create(TASK, URN, self.checked(**more), call or Call())

    def read(self, made: ResourceState) -> ResourceState:
        read = self.lifecycle.read(TASK, URN, made.id, made.inputs, made.state, Call())
        assert read is not None
        return read

    def changes(self, made: ResourceState, **more: Any) -> list[tuple[str, str, bool]]:
        diff = self.lifecycle.diff(TASK, URN, made.id, made.state, made.inputs, self.checked(**more), Call())
        return [(".".join(map(str, change.path)), change.kind, change.replace) for change in diff.changes]

    def update(self, made: ResourceState, **more: Any) -> ResourceState:
        return self.lifecycle.update(TASK, URN, made.id, made.state, made.inputs, self.checked(**more), Call())

    def delete(self, made: ResourceState, call: Call | None = None) -> None:
        self.lifecycle.delete(TASK, URN, made.id, made.state, call or Call())

    def set_state(self, made: ResourceState, state: str, reason: str = "blurred") -> None:
        body = {"state": state, "reason": reason}
        self.control.post(f"/_simulator/jobs/{made.id}/state", json=body).raise_for_status()

    def fault(
        self, method: str, path: str, kind: str = "status", status: int = 500, when: str = "before", times: int = 1
    ) -> None:
        body = {"method": method, "path": path, "when": when, "kind": kind, "status": status, "times": times}
        body |= {"seconds": 0.0} if kind == "delay" else {}
        self.control.post("/_simulator/faults", json=body).raise_for_status()

    def requests(self, method: str, part: str, *, status: int | None = None) -> int:
        rows = self.control.get("/_simulator/requests").raise_for_status().json()
        found = [row for row in rows if row["method"] == method and part in row["path"]]
        return len([row for row in found if status in (None, row["status"])])

    def close(self) -> None:
        self.control.close()
        self.lifecycle.close()
