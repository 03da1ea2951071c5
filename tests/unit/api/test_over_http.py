"""The client against the simulator over HTTP, which checks signatures and tokens with code of its own."""

import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from metastudio_provider.api.client import Api, Client
from metastudio_provider.errors import Denied, NotFound, OutcomeUnknown, Throttled
from metastudio_provider.settings.model import Settings
from metastudio_provider.wire.operation import Operation
from metastudio_simulator import DEFAULT_PROJECT_ID, Simulator
from metastudio_simulator.server import Server

from .world import CREATE, DELETE, LIST, SHOW, UPDATE, Clock

AK, SK = "TESTAK00000000000001", "TestSecretKey0000000000000000000000000001"
KEYS = {"access_key": AK, "secret_key": SK}
ROOM = {"room_name": "春季 sale", "scene_scripts": []}
CREATE_TASK = Operation("create", "POST", "/v1/{project_id}/digital-human-training-manage/user/jobs")
COMMAND = Operation("command", "POST", "/v1/{project_id}/digital-human-training-manage/user/jobs/{job_id}/command")


@pytest.fixture
def url(tmp_path: Path) -> Iterator[str]:
    simulator = Simulator(str(tmp_path / "service.sqlite"), access_key=AK, secret_key=SK)
    server = Server(simulator)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    yield server.url
    server.shutdown()
    thread.join()
    server.server_close()
    simulator.close()


@pytest.fixture
def control(url: str) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=f"{url}/_simulator", trust_env=False, verify=False) as client:
        yield client


def seen(control: httpx.Client) -> list[str]:
    return [f"{request['method']} {request['status']}" for request in control.get("/requests").json()]


@pytest.fixture
def connect(url: str) -> Iterator[Any]:
    """Makes an API with the given settings."""
    made: list[Client] = []

    def connected(**values: Any) -> Api:
        given = {"region": "cn-north-4", "endpoint": url, "iam_endpoint": url, "request_timeout": 10} | values
        clock = Clock()  # so that nobody really waits
        made.append(Client(Settings.resolve(given, {}), now=clock.now))
        return made[-1].bind(clock.call())

    yield connected
    for client in made:
        client.close()


def test_signed_requests_are_accepted(connect: Any) -> None:
    api = connect(**KEYS, app_user_id="user 1")
    assert api.project_id == DEFAULT_PROJECT_ID
    room_id = api.request(CREATE, body=ROOM)["room_id"]
    assert api.request(SHOW, path={"room_id": room_id})["room_name"] == "春季 sale"
    assert api.request(UPDATE, path={"room_id": room_id}, body={**ROOM, "room_name": "新"}) is not None
    query = {"room_name": "新", "room_type": "NORMAL", "offset": 0}
    assert [room["room_id"] for room in api.pages(LIST, "smart_live_rooms", query=query)] == [room_id]
    assert api.request(DELETE, path={"room_id": room_id}) == {}
    with pytest.raises(NotFound):
        api.request(SHOW, path={"room_id": room_id})


@pytest.mark.parametrize("wrong", [{"secret_key": "no-such-secret"}, {"access_key": "NOSUCHKEY"}, {"project_id": "p2"}])
def test_wrong_ones_are_not(connect: Any, wrong: dict[str, str]) -> None:
    with pytest.raises(Denied):
        connect(**KEYS | wrong).request(CREATE, body=ROOM)


def test_a_password_works_as_well(connect: Any, control: httpx.Client) -> None:
    user = {"user_name": "demo", "password": "demo-password", "domain_name": "demo-account"}
    options = {"iam_user_name": user["user_name"], "iam_password": user["password"]}
    answer = control.put("/options", json={**options, "iam_domain_name": user["domain_name"]})
    assert answer.status_code == 200, answer.text
    api = connect(**user)
    assert api.project_id == DEFAULT_PROJECT_ID
    assert api.request(CREATE, body=ROOM)["room_id"]
    with pytest.raises(Denied, match="The username or password is wrong"):
        connect(**user | {"password": "other"}).request(CREATE, body=ROOM)


@pytest.mark.parametrize(
    ("when", "kind", "requests", "rooms"),
    [
        ("before", "reset", ["POST 0"], 0),
        ("after", "reset", ["POST 0"], 1),
        ("body", "reset", ["POST 0"], 1),
        ("after", "status", ["POST 503"], 1),
        ("before", "status", ["POST 503"], 0),
    ],
)
def test_a_create_is_sent_once(
    connect: Any, control: httpx.Client, when: str, kind: str, requests: list[str], rooms: int
) -> None:
    api = connect(**KEYS, project_id=DEFAULT_PROJECT_ID)
    fault = {"method": "POST", "path": "smart-live-rooms$", "when": when, "kind": kind, "status": 503, "times": 1}
    assert control.post("/faults", json=fault).status_code == 200
    with pytest.raises(OutcomeUnknown):
        api.request(CREATE, body=ROOM)
    assert seen(control) == requests
    assert len(list(api.pages(LIST, "smart_live_rooms"))) == rooms


@pytest.mark.parametrize("when", ["before", "after", "body"])
@pytest.mark.parametrize("kind", ["reset", "status"])
def test_other_verbs_get_over_it(connect: Any, control: httpx.Client, when: str, kind: str) -> None:
    api = connect(**KEYS, project_id=DEFAULT_PROJECT_ID)
    room_id = api.request(CREATE, body=ROOM)["room_id"]
    for operation, body in ((SHOW, None), (UPDATE, ROOM)):
        fault = {"method": operation.method, "path": ".*", "when": when, "kind": kind, "status": 502, "times": 2}
        assert control.post("/faults", json=fault).status_code == 200
        api.request(operation, path={"room_id": room_id}, body=body)
    fault = {"method": "DELETE", "path": ".*", "when": "before", "kind": kind, "status": 504, "times": 2}
    assert control.post("/faults", json=fault).status_code == 200
    assert api.request(DELETE, path={"room_id": room_id}) == {}
    assert list(api.pages(LIST, "smart_live_rooms")) == []


def test_throttled_creates_make_one_room(connect: Any, control: httpx.Client) -> None:
    api = connect(**KEYS, project_id=DEFAULT_PROJECT_ID)
    fault = {"method": "POST", "path": ".*", "when": "before", "kind": "status", "status": 429, "retry_after": 0}
    assert control.post("/faults", json={**fault, "times": 2}).status_code == 200
    assert api.request(CREATE, body=ROOM)["room_id"]
    assert seen(control) == ["POST 429", "POST 429", "POST 200"]
    assert control.post("/faults", json={**fault, "times": 99}).status_code == 200
    with pytest.raises(Throttled):
        connect(**KEYS, project_id=DEFAULT_PROJECT_ID, max_retries=0).request(CREATE, body=ROOM)


def test_a_training_video_goes_up_in_parts(connect: Any, tmp_path: Path) -> None:
    api = connect(**KEYS)
    file = tmp_path / "video.mp4"
    file.write_bytes(bytes(range(256)) * 5000)
    task = api.request(CREATE_TASK, body={"name": "anchor", "video_multipart_count": 3})
    urls = task["training_video_upload_url"]
    tags = api.upload(urls, file, content_type="application/octet-stream")
    assert len(tags) == len(urls) == 3
    answer = api.request(COMMAND, path={"job_id": task["job_id"]}, body={"command": "GET_MULTIPART_UPLOADED"})
    assert sorted(part["etag"].strip('"') for part in answer["multipart_data"]) == sorted(tags)
    with pytest.raises(Denied, match="The address for the upload has expired, or was used already") as caught:
        api.upload(urls[:1], file, content_type="application/octet-stream")
    assert "?" not in str(caught.value)
