"""A provider, the simulator's control, and a clock that moves both: a wait takes no time at all."""

import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
from metastudio_provider.call import Call
from metastudio_provider.lifecycle.lifecycle import Diff, Lifecycle, ResourceState
from metastudio_provider.settings.model import Settings
from metastudio_simulator import DEFAULT_PROJECT_ID, Simulator

ROOM, TASK = "metastudio:live:Room", "metastudio:live:LivestreamTask"
COMMAND, REPORT = "metastudio:live:LiveCommand", "metastudio:live:LiveEventReport"
SPRING: dict[str, Any] = {
    "room_name": "Spring sale",
    "scene_scripts": [
        {"script_name": "Welcome", "shoot_scripts": [{"sequence_no": 1, "text_config": {"text": "Good evening."}}]}
    ],
    "output_urls": ["rtmp://push.example.com/live"],
    "stream_keys": ["the-key"],
}


class Studio:
    """One simulator; `lifecycle` is a provider process, `again` another one that knows only what the journal knows."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.file = folder, str(folder / "service.sqlite")
        transport = httpx.WSGITransport(app=Simulator(self.file, trusted=True).app)
        self.service = httpx.Client(transport=transport, base_url="http://simulator.invalid")
        self.seconds = 0.0
        self.made = 0
        self.reports: list[str] = []
        self.warnings: list[str] = []
        self.on_wait: Callable[[threading.Event], None] = lambda _: None
        self.lifecycle = self.again()

    def again(self, **settings: Any) -> Lifecycle:
        given = {"simulator": self.file, "max_retries": 0, **settings}
        self.lifecycle = Lifecycle(Settings.resolve(given, {}), journal_dir=self.folder / "creates")
        return self.lifecycle

    def call(self) -> Call:
        self.reports, self.warnings = [], []
        return Call(report=self.reports.append, warn=self.warnings.append, now=lambda: self.seconds, wait=self._wait)

    def _wait(self, cancelled: threading.Event, seconds: float) -> bool:
        self.on_wait(cancelled)
        if not cancelled.is_set():
            self.seconds += seconds
            self.advance(seconds)
        return cancelled.is_set()

    # The service behind the provider's back.

    def control(self, method: str, place: str, body: Any = None) -> Any:
        answer = self.service.request(method, f"/_simulator/{place}", json=body)
        assert answer.is_success, answer.text
        return answer.json()

    def ask(self, method: str, place: str, body: Any = None) -> Any:
        answer = self.service.request(method, f"/v1/{DEFAULT_PROJECT_ID}/{place}", json=body)
        assert answer.is_success, answer.text
        return answer.json() if answer.content else None

    def advance(self, seconds: float) -> None:
        self.control("POST", "clock", {"advance": seconds})

    def end(self, task: ResourceState, state: str, reason: str | None = None) -> None:
        """The service itself ends a task."""
        self.control("POST", f"live-jobs/{task.state['job_id']}/state", {"state": state, "reason": reason})

    def job(self, task: ResourceState) -> dict[str, Any]:
        """Everything the simulator keeps of a task."""
        found: dict[str, Any] = self.control("GET", f"live-jobs/{task.state['job_id']}")
        return found

    def calls(self) -> list[str]:
        """What was asked since the last look: verb, the last words of the path, and the status of a failure."""
        rows = self.control("GET", "requests")
        self.control("DELETE", "requests")
        return [f"{row['method']} {_short(row['path'])}{_failed(row['status'])}" for row in rows]

    # The provider, as an engine drives it.

    def create(self, token: str, *, name: str = "", **inputs: Any) -> ResourceState:
        """`name` is how the object is declared, by default as one of its own."""
        checked = self.lifecycle.check(token, inputs)
        assert checked.problems == []
        self.made += 1
        return self.lifecycle.create(token, f"urn:{name or self.made}", checked.inputs, self.call())

    def read(self, token: str, made: ResourceState) -> ResourceState:
        found = self.lifecycle.read(token, f"urn:of {made.id}", made.id, made.inputs, made.state, self.call())
        assert found is not None
        return found

    def diff(self, token: str, made: ResourceState, **changed: Any) -> Diff:
        news = {name: value for name, value in {**made.inputs, **changed}.items() if value is not None}
        self.lifecycle.check(token, news)
        return self.lifecycle.diff(token, f"urn:of {made.id}", made.id, made.state, made.inputs, news, self.call())

    def update(self, token: str, made: ResourceState, **changed: Any) -> ResourceState:
        news = {name: value for name, value in {**made.inputs, **changed}.items() if value is not None}
        return self.lifecycle.update(token, f"urn:of {made.id}", made.id, made.state, made.inputs, news, self.call())

    def delete(self, token: str, made: ResourceState) -> None:
        self.lifecycle.delete(token, f"urn:of {made.id}", made.id, made.state, self.call())

    def room(self, **more: Any) -> ResourceState:
        return self.create(ROOM, **{**SPRING, **more})

    def task(self, room: ResourceState, **more: Any) -> ResourceState:
        return self.create(TASK, room_id=room.id, **more)


def planned(diff: Diff) -> list[tuple[str, str, bool]]:
    return [(".".join(map(str, change.path)), change.kind, change.replace) for change in diff.changes]


def _short(path: str) -> str:
    steps = path.split("/")[3:]
    return "/".join("*" if len(step) == 32 else step for step in steps)


def _failed(status: int) -> str:
    return "" if 200 <= status < 300 else f" {status}"
