"""The simulator in the two ways a provider meets it, with one interface for tests.

Whatever way the provider takes, a test looks at the service and changes it behind Pulumi's back through `get`, `post`,
`put` and `delete`: these go to the same database without credentials.
"""

import subprocess
import sys
from abc import ABC, abstractmethod
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx
import metastudio_simulator

from . import processes

PROJECT_ID = "0123456789abcdef0123456789abcdef"
REGION = "cn-north-4"
ACCESS_KEY = "TESTACCESSKEY0000001"
SECRET_KEY = "not-a-secret-of-anybody-0000000000000001"
READY = "MetaStudio simulator ready at "
STARTED_WITHIN = 30.0


@dataclass(frozen=True)
class Call:
    """One request that the service got; status 0 is an answer that never arrived."""

    method: str
    path: str
    status: int

    def __str__(self) -> str:
        return f"{self.method} {self.path} {self.status}"


class Simulator(ABC):
    """The service on one SQLite file. Closed by the fixture that made it."""

    name: str

    def __init__(self, file: Path) -> None:
        self.file = file
        self._here = metastudio_simulator.Simulator(str(file), project_id=PROJECT_ID, region=REGION, trusted=True)
        transport = httpx.WSGITransport(app=self._here.app)
        self._service = httpx.Client(transport=transport, base_url="http://simulator.invalid")

    @property
    @abstractmethod
    def configuration(self) -> Mapping[str, Any]:
        """What a stack must be configured with to use it."""

    @property
    @abstractmethod
    def _control(self) -> httpx.Client: ...

    # The service itself, behind the provider's back. `place` is relative to the project, or begins with a slash.

    def get(self, place: str, **query: Any) -> Any:
        return self.call("GET", place, params=query)

    def post(self, place: str, body: Any = None) -> Any:
        return self.call("POST", place, json=body)

    def put(self, place: str, body: Any = None) -> Any:
        return self.call("PUT", place, json=body)

    def delete(self, place: str) -> Any:
        return self.call("DELETE", place)

    def call(self, method: str, place: str, **options: Any) -> Any:
        """One call; the answer's JSON, or an AssertionError that shows why the service refused."""
        path = place if place.startswith("/") else f"/v1/{PROJECT_ID}/{place}"
        answer = self._service.request(method, path, **options)
        assert answer.is_success, f"{method} {path}: {answer.status_code} {answer.text}"
        return answer.json() if answer.content else None

    # The control interface.

    def requests(self) -> list[Call]:
        """Every request since the last `forget_requests`, those of this class too."""
        return [Call(**row) for row in self._ask("GET", "requests")]

    def forget_requests(self) -> None:
        self._ask("DELETE", "requests")

    def fault(self, method: str, path: str, when: str, kind: str, *, times: int = 1, **more: Any) -> None:
        """The next `times` requests that match go wrong: when before, after or body; kind reset, status or delay; more
        is status, seconds, code, message, retry_after. `path` is a regular expression."""
        rule = {"method": method, "path": path, "when": when, "kind": kind, "times": times, **more}
        self._ask("POST", "faults", rule)

    def faults(self) -> list[dict[str, Any]]:
        """The faults that have not happened yet."""
        pending: list[dict[str, Any]] = self._ask("GET", "faults")
        return pending

    def forget_faults(self) -> None:
        self._ask("DELETE", "faults")

    def advance(self, seconds: float) -> None:
        """Move the service's clock."""
        self._ask("POST", "clock", {"advance": seconds})

    def options(self, **values: Any) -> dict[str, Any]:
        """Change what the service's documents leave open (not_found_status, training, ...); all options."""
        options: dict[str, Any] = self._ask("PUT", "options", values)
        return options

    def job(self, job_id: str, state: str, reason: str | None = None) -> None:
        """Put a training task into a state."""
        self._ask("POST", f"jobs/{job_id}/state", {"state": state, "reason": reason})

    def live_job(self, job_id: str) -> dict[str, Any]:
        """Everything the simulator keeps of a livestream: what is shown, configuration, commands, events."""
        job: dict[str, Any] = self._ask("GET", f"live-jobs/{job_id}")
        return job

    def end_live_job(self, job_id: str, state: str, reason: str | None = None) -> None:
        """The service itself puts a livestream into a state."""
        self._ask("POST", f"live-jobs/{job_id}/state", {"state": state, "reason": reason})

    def reset(self) -> None:
        """Forget everything: objects, faults, requests, clock and options."""
        self._ask("POST", "reset")

    def close(self) -> None:
        self._service.close()
        self._here.close()

    def __str__(self) -> str:
        return self.name

    def _ask(self, method: str, place: str, body: Any = None) -> Any:
        answer = self._control.request(method, f"/_simulator/{place}", json=body)
        assert answer.is_success, f"{method} {place}: {answer.status_code} {answer.text}"
        return answer.json()


class SimulatorFile(Simulator):
    """The provider runs the simulator inside its own process, on this file."""

    name = "in-process"

    @property
    def configuration(self) -> Mapping[str, Any]:
        return {"metastudio:simulator": str(self.file), "metastudio:projectId": PROJECT_ID}

    @property
    def _control(self) -> httpx.Client:
        return self._service


class SimulatorServer(Simulator):
    """`metastudio simulate` as a process; the provider speaks HTTP with it and signs its requests."""

    name = "http"

    def __init__(self, file: Path, *options: str) -> None:
        super().__init__(file)
        identity = ["--access-key", ACCESS_KEY, "--secret-key", SECRET_KEY, "--project-id", PROJECT_ID]
        place = ["--host", "127.0.0.1", "--port", "0", "--database", str(file), "--region", REGION]
        command = [str(Path(sys.executable).with_name("metastudio")), "simulate", *place, *identity, *options]
        self._errors = file.with_suffix(".log")
        with self._errors.open("w") as errors:
            self._process = subprocess.Popen(
                command,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=errors,
                text=True,
                start_new_session=True,
            )
        assert self._process.stdout is not None
        line = self._process.stdout.readline()  # ends with the process too, so this cannot wait for ever without one
        if not line.startswith(READY):
            self.close()
            raise AssertionError(f"{' '.join(command)} is not ready: {line}{self._errors.read_text()}")
        self.url = line.removeprefix(READY).strip()
        self._client = httpx.Client(base_url=self.url, trust_env=False, timeout=STARTED_WITHIN)

    @property
    def configuration(self) -> Mapping[str, Any]:
        return {
            "metastudio:endpoint": self.url,
            "metastudio:iamEndpoint": self.url,
            "metastudio:region": REGION,
            "metastudio:projectId": PROJECT_ID,
            "metastudio:accessKey": ACCESS_KEY,
            "metastudio:secretKey": SECRET_KEY,
        }

    @property
    def _control(self) -> httpx.Client:
        return self._client

    def close(self) -> None:
        """Stop the server as a user does, and say so when it does not stop."""
        if hasattr(self, "_client"):
            self._client.close()
        self._process.terminate()
        try:
            self._process.wait(timeout=10)
        except subprocess.TimeoutExpired:
            processes.end_group(self._process)
            self._process.wait()
            raise AssertionError(f"`metastudio simulate` did not end: {self._errors.read_text()}") from None
        finally:
            assert self._process.stdout is not None
            self._process.stdout.close()
            super().close()
