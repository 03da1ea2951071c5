"""The simulator, and a provider that works on it in this process: where all tests that need both have them from."""

import json
import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx
from metastudio_provider.api.simulator import BASE, Transport, load
from metastudio_provider.call import Call
from metastudio_provider.lifecycle.lifecycle import Diff, Lifecycle, ResourceState
from metastudio_provider.settings.model import Settings
from metastudio_simulator import DEFAULT_PROJECT_ID

Between = Callable[[httpx.BaseTransport], httpx.BaseTransport]


@dataclass(frozen=True)
class Asked:
    """One request that the service got; status 0 is an answer that never arrived."""

    method: str
    path: str
    status: int

    def __str__(self) -> str:
        return f"{self.method} {self.path} {self.status}"

    @property
    def short(self) -> str:
        """Verb, the place below the project with `*` for each id, and the status of a failure."""
        steps = ["*" if len(step) == 32 else step for step in self.path.split("/")[3:]]
        return f"{self.method} {'/'.join(steps)}{'' if 200 <= self.status < 300 else f' {self.status}'}"


class Service:
    """The simulator, seen from behind the provider's back. `place` is below the project, or begins with a slash."""

    def __init__(self, file: str | Path = ":memory:", *, project_id: str = DEFAULT_PROJECT_ID) -> None:
        self.file, self.project_id = str(file), project_id
        self.seconds = 0.0
        self._simulation = load(self.file, project_id)
        self.transport: httpx.BaseTransport = _Shared(Transport(self._simulation))
        self._service = httpx.Client(transport=self.transport, base_url=BASE)

    @property
    def _control(self) -> httpx.Client:
        return self._service

    def close(self) -> None:
        self._service.close()
        self._simulation.close()

    # The service itself, as somebody else uses it. The answer's JSON, or an AssertionError that shows why it refused.

    def ask(self, method: str, place: str, body: Any = None, **query: Any) -> Any:
        path = place if place.startswith("/") else f"/v1/{self.project_id}/{place}"
        answer = self._service.request(method, path, json=body, params=query)
        assert answer.is_success, f"{method} {path}: {answer.status_code} {answer.text}"
        return answer.json() if answer.content else None

    def upload(self, url: str, content: bytes, content_type: str) -> None:
        """Upload a file to an address that the service gave."""
        answer = self._service.put(url, content=content, headers={"Content-Type": content_type})
        assert answer.is_success, f"PUT {url}: {answer.status_code} {answer.text}"

    # The control interface.

    def control(self, method: str, place: str, body: Any = None) -> Any:
        answer = self._control.request(method, f"/_simulator/{place}", json=body)
        assert answer.is_success, f"{method} {place}: {answer.status_code} {answer.text}"
        return answer.json()

    def requests(self) -> list[Asked]:
        """Every request since the last `forget_requests`, those of this class too."""
        return [Asked(**row) for row in self.control("GET", "requests")]

    def forget_requests(self) -> None:
        self.control("DELETE", "requests")

    def calls(self) -> list[str]:
        """Every request since the last look, in short."""
        found = [asked.short for asked in self.requests()]
        self.forget_requests()
        return found

    def writes(self) -> list[str]:
        """Every request since the last look that may have changed something."""
        return [call for call in self.calls() if not call.startswith("GET ")]

    def fault(
        self, method: str, path: str, when: str = "before", kind: str = "reset", *, times: int = 1, **more: Any
    ) -> None:
        """The next `times` requests that match go wrong: when before, after or body; kind reset, status or delay; more
        is status, seconds, code, message, retry_after. `path` is a regular expression."""
        rule = {"method": method, "path": path, "when": when, "kind": kind, "times": times, **more}
        self.control("POST", "faults", rule)

    def faults(self) -> list[dict[str, Any]]:
        """The faults that have not happened yet."""
        pending: list[dict[str, Any]] = self.control("GET", "faults")
        return pending

    def forget_faults(self) -> None:
        self.control("DELETE", "faults")

    def advance(self, seconds: float) -> None:
        """Move the service's clock."""
        self.control("POST", "clock", {"advance": seconds})

    def time(self) -> float:
        """This machine's clock, in seconds of the epoch."""
        return time.time() + self.seconds

    def pass_time(self, seconds: float) -> None:
        """Move the clocks of this machine and of the service."""
        self.seconds += seconds
        self.advance(seconds)

    def options(self, **values: Any) -> dict[str, Any]:
        """Change what the service's documents leave open (not_found_status, training, ...); all options."""
        options: dict[str, Any] = self.control("PUT", "options", values)
        return options

    def set_training(self, job_id: str, state: str, reason: str | None = None) -> None:
        """Put a training task into a state."""
        self.control("POST", f"jobs/{job_id}/state", {"state": state, "reason": reason})

    def live_job(self, job_id: str) -> dict[str, Any]:
        """Everything the simulator keeps of a livestream: what is shown, configuration, commands, events."""
        job: dict[str, Any] = self.control("GET", f"live-jobs/{job_id}")
        return job

    def end_live_job(self, job_id: str, state: str, reason: str | None = None) -> None:
        """The service itself puts a livestream into a state."""
        self.control("POST", f"live-jobs/{job_id}/state", {"state": state, "reason": reason})

    def reset(self) -> None:
        """Forget everything: objects, faults, requests, clock and options."""
        self.control("POST", "reset")


class Studio(Service):
    """A service with a provider, and a clock that moves both: a wait takes no time at all.

    `lifecycle` is the provider's process, `again` starts another one. `between` may stand in front of the service.
    """

    def __init__(self, folder: Path, between: Between = lambda way: way) -> None:
        super().__init__(folder / "service.sqlite")
        self.folder, self.between = folder, between(self.transport)
        self.reports: list[str] = []
        self.warnings: list[str] = []
        self.on_wait: Callable[[threading.Event], None] = lambda _: None
        self._created = 0
        self._processes: list[Lifecycle] = []
        self.lifecycle = self.process()

    @property
    def journal(self) -> Path:
        """The folder of the create journal."""
        return self.folder / "creates"

    def process(self, *, transport: httpx.BaseTransport | None = None, **settings: Any) -> Lifecycle:
        """A provider process of its own: it knows what the create journal and the service know."""
        resolved = Settings.resolve({"simulator": self.file, "max_retries": 0, **settings}, {})
        made = Lifecycle(resolved, transport=transport or self.between, journal_dir=self.journal, now=self.time)
        self._processes.append(made)
        return made

    def again(self, **settings: Any) -> Lifecycle:
        """Go on with another process."""
        self.lifecycle = self.process(**settings)
        return self.lifecycle

    def close(self) -> None:
        for process in self._processes:
            process.close()
        super().close()

    def call(self) -> Call:
        """A call of the engine; its lines are in `reports` and `warnings`."""
        self.reports, self.warnings = [], []
        return Call(report=self.reports.append, warn=self.warnings.append, now=lambda: self.seconds, wait=self._wait)

    def _wait(self, cancelled: threading.Event, seconds: float) -> bool:
        self.on_wait(cancelled)
        if not cancelled.is_set():
            self.pass_time(seconds)
        return cancelled.is_set()

    # The provider, as an engine drives it. Inputs are keywords or a mapping: some of them are called `name` or `token`.

    def checked(self, token: str, inputs: Mapping[str, Any]) -> dict[str, Any]:
        found = self.lifecycle.check(token, inputs)
        assert found.problems == []
        return dict(found.inputs)

    def declare(self, token: str, inputs: Mapping[str, Any], urn: str = "") -> ResourceState:
        """Create what is declared as `urn`, by default as one of its own."""
        self._created += 1
        urn = urn or f"urn:{self._created}"
        return self.lifecycle.create(token, urn, self.checked(token, inputs), self.call())

    def create(self, token: str, *, name: str = "", **inputs: Any) -> ResourceState:
        return self.declare(token, inputs, name and f"urn:{name}")

    def read(self, token: str, made: ResourceState) -> ResourceState:
        found = self.lifecycle.read(token, _urn(made), made.id, made.inputs, made.state, self.call())
        assert found is not None
        return found

    def diff(self, token: str, made: ResourceState, **changed: Any) -> Diff:
        inputs = _with(made, changed)
        self.lifecycle.check(token, inputs)
        return self.lifecycle.diff(token, _urn(made), made.id, made.state, made.inputs, inputs, self.call())

    def update(self, token: str, made: ResourceState, **changed: Any) -> ResourceState:
        inputs = _with(made, changed)
        return self.lifecycle.update(token, _urn(made), made.id, made.state, made.inputs, inputs, self.call())

    def delete(self, token: str, made: ResourceState) -> None:
        self.lifecycle.delete(token, _urn(made), made.id, made.state, self.call())


def planned(diff: Diff) -> list[tuple[str, str, bool]]:
    """Path, kind, and whether it replaces, of each change."""
    return [(".".join(map(str, change.path)), change.kind, change.replace) for change in diff.changes]


def _urn(made: ResourceState) -> str:
    return f"urn:of {made.id}"


def _with(made: ResourceState, changed: Mapping[str, Any]) -> dict[str, Any]:
    """What was declared, with these changes; None takes a property away."""
    return {name: value for name, value in {**made.inputs, **changed}.items() if value is not None}


class _Shared(httpx.BaseTransport):
    """A way to the simulator that outlives the client that uses it."""

    def __init__(self, way: httpx.BaseTransport) -> None:
        self.handle_request = way.handle_request  # type: ignore[method-assign]


def make_older(journal: Path, seconds: float) -> None:
    """Let every create of a journal have started so much earlier: what a provider with a clock of its own cannot
    wait for."""
    for file in journal.glob("*.json"):
        first, _, rest = file.read_text(encoding="utf-8").partition("\n")
        entry = json.loads(first)
        entry["started"] -= seconds
        if entry["service_started"] is not None:
            entry["service_started"] -= seconds
        file.write_text(f"{json.dumps(entry)}\n{rest}", encoding="utf-8")
