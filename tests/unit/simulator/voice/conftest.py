"""Voice training jobs of a simulator in memory."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import httpx
import pytest

from tests.recordings import Files, packed, sentences, wav

from ..conftest import PROJECT

PLACE = f"{PROJECT}/voice-training-manage"
USER = f"{PLACE}/user"
JOBS = f"{USER}/jobs"
ZIP = "application/zip"
EDITIONS = {"BASIC": 20, "MIDDLE": 100, "ADVANCE": 0, "THIRD_PARTY": 0}
"""The sentences of each edition; 0 is one long recording."""


@dataclass
class Job:
    """One job, and what is done with it."""

    client: httpx.Client
    created: dict[str, Any]

    @property
    def id(self) -> str:
        return str(self.created["job_id"])

    @property
    def place(self) -> str:
        return f"{JOBS}/{self.id}"

    def upload(self, content: bytes | str | Files, url: str | None = None, content_type: str = ZIP) -> None:
        content = content if isinstance(content, bytes | str) else packed(content)
        url = url or self.created["training_data_uploading_url"]
        answer = self.client.put(url, content=content, headers={"Content-Type": content_type})
        assert answer.status_code == 200, answer.text

    def renew(self) -> None:
        """Take new upload addresses."""
        answer = self.client.get(f"{self.place}/uploading-address-url").json()
        self.created |= {"training_data_uploading_url": answer["package_url"]["training_data_uploading_url"]}

    def commit(self, **body: Any) -> httpx.Response:
        return self.client.post(self.place, json=body)

    def show(self) -> dict[str, Any]:
        return dict(self.client.get(self.place).json())

    @property
    def state(self) -> str:
        return str(self.show()["state"])

    def set_state(self, state: str, **reason: str) -> None:
        answer = self.client.post(f"/_simulator/voice-jobs/{self.id}/state", json={"state": state, **reason})
        assert answer.status_code == 200, answer.text


@pytest.fixture
def make(client: httpx.Client) -> Callable[..., Job]:
    """Create jobs; with `files` (True: good ones) these are uploaded as a package."""

    def make(edition: str = "BASIC", *, files: Files | bytes | bool = False, **body: Any) -> Job:
        place = f"{USER}/{edition.lower().replace('_', '-')}-jobs"
        answer = client.post(place, json={"voice_name": "voice", **body})
        assert answer.status_code == 200, answer.text
        job = Job(client, answer.json())
        if files is True:
            count = EDITIONS[edition]
            files = sentences(count) if count else {"long.wav": wav(60)}
        if files:
            job.upload(files)
        return job

    return make


@pytest.fixture
def options(client: httpx.Client) -> Callable[..., None]:
    """Set options of the simulator."""

    def options(**values: Any) -> None:
        assert client.put("/_simulator/options", json=values).status_code == 200

    return options


def refusal(answer: httpx.Response) -> tuple[int, str]:
    """Status and code of a refusal."""
    return answer.status_code, answer.json()["error_code"]
