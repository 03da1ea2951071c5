"""The simulator in the two ways a provider meets it, with one interface for tests.

Whatever way the provider takes, a test looks at the service and changes it behind Pulumi's back through `get`, `post`,
`put` and `delete`: these go to the same database without credentials.
"""

import subprocess
import sys
from abc import ABC, abstractmethod
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import httpx

from ...studio import Service
from . import processes

PROJECT_ID = "0123456789abcdef0123456789abcdef"
REGION = "cn-north-4"
ACCESS_KEY = "TESTACCESSKEY0000001"
SECRET_KEY = "not-a-secret-of-anybody-0000000000000001"
READY = "MetaStudio simulator ready at "
STARTED_WITHIN = 30.0


class Simulator(Service, ABC):
    """The service on one SQLite file. Closed by the fixture that made it."""

    name: str

    def __init__(self, file: Path) -> None:
        super().__init__(file, project_id=PROJECT_ID)
        self.path = file

    @property
    @abstractmethod
    def configuration(self) -> Mapping[str, Any]:
        """What a stack must be configured with to use it."""

    def get(self, place: str, **query: Any) -> Any:
        return self.ask("GET", place, **query)

    def post(self, place: str, body: Any = None) -> Any:
        return self.ask("POST", place, body)

    def put(self, place: str, body: Any = None) -> Any:
        return self.ask("PUT", place, body)

    def delete(self, place: str) -> Any:
        return self.ask("DELETE", place)

    def __str__(self) -> str:
        return self.name


class SimulatorFile(Simulator):
    """The provider runs the simulator inside its own process, on this file."""

    name = "in-process"

    @property
    def configuration(self) -> Mapping[str, Any]:
        return {"metastudio:simulator": self.file, "metastudio:projectId": PROJECT_ID}


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
