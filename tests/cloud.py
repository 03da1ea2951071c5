"""A cloud on this machine, over real HTTP: MetaStudio, IAM, STS, and the metadata of a cloud server and of a pod."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import httpx
from metastudio_provider.api.client import Api, Client
from metastudio_provider.settings.model import Settings
from metastudio_simulator import Simulator
from metastudio_simulator.base.auth import DOMAIN_ID
from metastudio_simulator.server import Server

from .unit.api.world import Clock

KEYS = {"access_key": "TESTAK00000000000001", "secret_key": "TestSecretKey0000000000000000000000000001"}
USER = {"user_name": "simulator", "password": "simulator", "domain_name": "simulator"}
PROVIDER = f"iam::{DOMAIN_ID}:oidcProvider:simulator"
AGENCY = f"iam::{DOMAIN_ID}:agency:simulator"


class Cloud:
    """A simulator over HTTP, and clients of it. `seconds` have passed for both."""

    def __init__(self, folder: Path) -> None:
        self.simulator = Simulator(str(folder / "service.sqlite"), **KEYS)
        self.server = Server(self.simulator)
        self.url = self.server.url
        self.seconds = 0.0
        self.clients: list[Client] = []
        self.control = httpx.Client(base_url=f"{self.url}/_simulator", trust_env=False)

    @property
    def addresses(self) -> dict[str, str]:
        """The settings that lead to this cloud."""
        return dict.fromkeys(("endpoint", "iam_endpoint", "sts_endpoint", "metadata_endpoint"), self.url)

    @property
    def variables(self) -> dict[str, str]:
        """The same as variables, with the region."""
        names = ("HW_METASTUDIO_ENDPOINT", "HW_AUTH_URL", "HUAWEICLOUD_SDK_STS_ENDPOINT")
        ends = dict.fromkeys((*names, "HW_METASTUDIO_METADATA_ENDPOINT"), self.url)
        return {"HW_REGION_NAME": "cn-north-4", **ends}

    def pass_time(self, seconds: float) -> None:
        self.seconds += seconds
        assert self.control.post("/clock", json={"advance": seconds}).is_success

    def client(self, values: dict[str, Any], environment: dict[str, str] | None = None) -> Client:
        settings = Settings.resolve({"region": "cn-north-4", **self.addresses, **values}, environment or {})
        self.clients.append(
            Client(settings, now=Clock().now, clock=lambda: datetime.now(UTC) + timedelta(seconds=self.seconds))
        )
        return self.clients[-1]

    def api(self, values: dict[str, Any], environment: dict[str, str] | None = None) -> Api:
        return self.client(values, environment).bind(Clock().call())

    def asked(self, path: str) -> int:
        """How often a path was asked for."""
        return sum(request["path"] == path for request in self.control.get("/requests").json())


@contextmanager
def running(folder: Path) -> Iterator[Cloud]:
    """A cloud whose files are in `folder`."""
    cloud = Cloud(folder)
    thread = threading.Thread(target=cloud.server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        yield cloud
    finally:
        for client in cloud.clients:
            client.close()
        cloud.control.close()
        cloud.server.shutdown()
        thread.join()
        cloud.server.server_close()
        cloud.simulator.close()
