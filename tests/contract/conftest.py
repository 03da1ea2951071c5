"""The simulator over HTTP, and the official SDK as its client."""

import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

import httpx
import huaweicloudsdkmetastudio.v1 as sdk
import pytest
from huaweicloudsdkcore.auth.credentials import BasicCredentials
from huaweicloudsdkcore.http.http_config import HttpConfig
from metastudio_simulator import DEFAULT_PROJECT_ID, Simulator
from metastudio_simulator.server import Server

from tests.sdk_calls import called

from .full_body import model
from .live_show import SCENES, Show

ACCESS_KEY, SECRET_KEY = "TESTAK00000000000001", "TestSecretKey0000000000000000000000000001"


@pytest.fixture(scope="module")
def url(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Address of a simulator on a database file."""
    database = tmp_path_factory.mktemp("simulator") / "contract.sqlite"
    simulator = Simulator(str(database), access_key=ACCESS_KEY, secret_key=SECRET_KEY)
    server = Server(simulator)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    yield server.url
    server.shutdown()
    thread.join()
    server.server_close()
    simulator.close()


@pytest.fixture(scope="module")
def browser(url: str) -> Iterator[httpx.Client]:
    """A plain HTTP client of the simulator; one for all, because loading certificates costs more than a request."""
    with httpx.Client(base_url=f"{url}/_simulator", trust_env=False, verify=False) as client:
        yield client


@pytest.fixture
def control(browser: httpx.Client) -> httpx.Client:
    """The control interface of an empty simulator."""
    assert browser.post("/reset").status_code == 200
    return browser


@dataclass
class Sdk:
    """Calls operations by name with plain values; `called` remembers which."""

    client: Any
    called: set[str] = field(default_factory=set)

    def __call__(self, operation: str, body: dict[str, Any] | None = None, **parameters: Any) -> Any:
        self.called.add(operation)
        name = "".join(word[0].upper() + word[1:] for word in operation.split("_"))
        request = getattr(sdk, f"{name}Request")(**parameters)
        if body is not None:
            request.body = model(type(request).openapi_types["body"], body)
        try:
            answer = getattr(self.client, operation)(request)
        except Exception:
            called(operation, succeeded=False)
            raise
        called(operation, succeeded=True)
        assert len(getattr(answer, "x_request_id", "0" * 32)) == 32
        return answer


@pytest.fixture
def show(service: Sdk, control: httpx.Client) -> Callable[..., Show]:
    """Make rooms."""
    return lambda **room: Show(service, control, **room)


@pytest.fixture
def on_air(show: Callable[..., Show], control: httpx.Client) -> Callable[..., Show]:
    """Make rooms with these rules, each with a job on air."""

    def make(*rules: Any, start: dict[str, Any] | None = None, **room: Any) -> Show:
        control.put("/options", json={"live_start_seconds": 0})
        made = show(**{"scene_scripts": SCENES, "interaction_rules": [*rules], **room})
        made.start(**(start or {}))
        return made

    return make


@pytest.fixture(scope="module")
def make_sdk(url: str) -> Callable[..., Sdk]:
    """Make a client of the SDK; the right keys and project unless told otherwise."""

    def make(secret_key: str = SECRET_KEY, project_id: str = DEFAULT_PROJECT_ID) -> Sdk:
        config = HttpConfig.get_default_config()
        config.ignore_ssl_verification = False
        credentials = BasicCredentials(ACCESS_KEY, secret_key, project_id)
        builder = sdk.MetaStudioClient.new_builder().with_credentials(credentials).with_http_config(config)
        return Sdk(builder.with_endpoint(url).build())

    return make


@pytest.fixture(scope="module")
def client(make_sdk: Callable[..., Sdk]) -> Any:
    return make_sdk().client


@pytest.fixture
def service(client: Any, control: httpx.Client) -> Sdk:  # noqa: ARG001
    """The official SDK as a client of an empty simulator."""
    return Sdk(client)
