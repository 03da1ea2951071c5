"""The simulator in the place of the service, and what its broken connections become."""

import tracemalloc
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import httpx
import pytest
from metastudio_provider.api import simulator
from metastudio_provider.api.client import Client
from metastudio_provider.api.simulator import Simulation, Transport, load
from metastudio_provider.call import Call
from metastudio_provider.errors import ApiError, ConfigurationError, NotFound, OutcomeUnknown, Refused
from metastudio_provider.framework.local_files import content_md5
from metastudio_provider.settings.model import Settings
from metastudio_provider.wire.operations import create2d_model_training_job, execute2d_model_training_command_by_user

from .world import CREATE, LIST, SHOW, Clock

STREAM = "application/octet-stream"
Application = Callable[..., Iterable[bytes]]


def ok(_environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
    start_response("200 OK", [("Content-Type", "application/json")])
    return [b"", b'{"room_', b'id": "r1"}']


def before(_environ: dict[str, Any], _start_response: Callable[..., Any]) -> Iterable[bytes]:
    raise ConnectionResetError("cut")


def at_the_first_byte(_environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterator[bytes]:
    start_response("200 OK", [])
    raise ConnectionResetError("cut")
    yield b""


def within_the_body(_environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterator[bytes]:
    start_response("200 OK", [])
    yield b'{"room_'
    raise ConnectionAbortedError


def run(application: Application, **values: Any) -> tuple[Client, list[str]]:
    """A client in front of a WSGI application, and what was closed."""
    closed: list[str] = []
    given = {"region": "cn-north-4", "project_id": "p", "auth_token": "token", "max_retries": 1} | values
    transport = Transport(Simulation(application, "p", lambda: closed.append("closed")))
    clock = Clock()
    return Client(Settings.resolve(given, {}), transport=transport, now=clock.now, clock=clock.utc), closed


def test_answers_come_through() -> None:
    made, closed = run(ok)
    assert made.bind(Clock().call()).request(SHOW, path={"room_id": "r1"}) == {"room_id": "r1"}
    made.close()
    assert closed == ["closed"]


@pytest.mark.parametrize("broken", [before, at_the_first_byte, within_the_body])
def test_a_connection_that_breaks_is_like_one_of_a_real_socket(broken: Application) -> None:
    calls: list[str] = []

    def application(environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
        calls.append(environ["REQUEST_METHOD"])
        return broken(environ, start_response)

    made, _ = run(application)
    bound = made.bind(Clock().call())
    with pytest.raises(OutcomeUnknown, match=r"no complete answer arrived: (cut|the connection was reset)"):
        bound.request(CREATE, body={})
    with pytest.raises(OutcomeUnknown):
        bound.request(SHOW, path={"room_id": "r1"})
    assert calls == ["POST", "GET", "GET"]


def test_defects_of_the_simulator_are_not_hidden() -> None:
    def application(_environ: dict[str, Any], _start_response: Callable[..., Any]) -> Iterable[bytes]:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        run(application)[0].bind(Call()).request(CREATE, body={})


def test_a_simulator_that_cannot_be_loaded() -> None:
    def find(_: str) -> Any:
        raise ModuleNotFoundError("No module named 'jsonschema_rs'", name="jsonschema_rs")

    with pytest.raises(ConfigurationError) as caught:
        load(":memory:", None, find)
    text = "The simulator cannot be loaded (No module named 'jsonschema_rs'); install metastudio-provider again."
    assert str(caught.value) == text
    assert caught.value.setting == "simulator"


def test_how_it_is_made() -> None:
    made: list[tuple[Any, ...]] = []

    class Fake:
        app = staticmethod(ok)
        close = staticmethod(lambda: None)

        def __init__(self, *args: Any, **values: Any) -> None:
            made.append((*args, values))

    modules = {
        "metastudio_simulator": SimpleNamespace(Simulator=Fake, DEFAULT_PROJECT_ID="default"),
        "metastudio_simulator.base.store": SimpleNamespace(DatabaseUnusable=OSError),
    }
    assert load("a.sqlite", None, modules.__getitem__).project_id == "default"
    assert load("a.sqlite", "mine", modules.__getitem__).project_id == "mine"
    assert made == [
        ("a.sqlite", {"project_id": "default", "trusted": True}),
        ("a.sqlite", {"project_id": "mine", "trusted": True}),
    ]


def of(path: Path | str, **values: str) -> Client:
    return Client(Settings.resolve({"simulator": str(path), **values}, {"HW_ACCESS_KEY": "x", "HW_SECRET_KEY": "y"}))


def test_the_real_one_needs_no_network_and_no_credentials(tmp_path: Path) -> None:
    first = of(tmp_path / "service.sqlite")
    bound = first.bind(Call())
    room = bound.request(CREATE, body={"room_name": "a", "scene_scripts": []})
    assert bound.request(SHOW, path={"room_id": room["room_id"]})["room_name"] == "a"
    with pytest.raises(NotFound):
        bound.request(SHOW, path={"room_id": "nobody"})
    first.close()

    again = of(tmp_path / "service.sqlite")
    (found,) = again.bind(Call()).pages(LIST, "smart_live_rooms", identity="room_id")
    assert found["room_id"] == room["room_id"]
    again.close()


def test_a_new_file_is_named_once(tmp_path: Path) -> None:
    file, lines = tmp_path / "service.sqlite", list[str]()
    made = of(file)
    for call in (Call(), Call(inform=lines.append), Call(inform=lines.append)):
        list(made.bind(call).pages(LIST, "smart_live_rooms"))
    made.close()
    again, in_memory = of(file), of(":memory:")
    list(again.bind(Call(inform=lines.append)).pages(LIST, "smart_live_rooms"))
    list(in_memory.bind(Call(inform=lines.append)).pages(LIST, "smart_live_rooms"))
    again.close()
    in_memory.close()
    assert lines == [f"made a new simulator file {file}: it has no objects yet."]


def test_an_object_of_another_file_is_not_gone(tmp_path: Path) -> None:
    one, other = of(tmp_path / "one.sqlite"), of(tmp_path / "other.sqlite")
    room = one.bind(Call()).request(CREATE, body={"room_name": "a", "scene_scripts": []})
    with pytest.raises(ApiError, match=r"this id was made by another simulator file. Set .*other\.sqlite") as caught:
        other.bind(Call()).request(SHOW, path={"room_id": room["room_id"]})
    assert not isinstance(caught.value, NotFound)
    one.close()
    other.close()


def test_the_real_one_takes_uploads_with_headers_of_their_own(tmp_path: Path) -> None:
    file = tmp_path / "training.mp4"
    file.write_bytes(b"first half, second half")
    md5, other = {"Content-MD5": content_md5(file)}, {"Content-MD5": "1B2M2Y8AsgTpgAmY7PhCfg=="}
    made = of(":memory:")
    bound = made.bind(Call())
    job = bound.request(create2d_model_training_job, body={"name": "avatar", "video_multipart_count": 2})
    with pytest.raises(ApiError, match=r"BadDigest .* \(HTTP 400.*The file changed while it was uploaded"):
        bound.upload([job["cover_upload_url"]], file, content_type=STREAM, headers=other)
    bound.upload([job["cover_upload_url"]], file, content_type=STREAM, headers=md5)
    (tag,) = bound.upload([None, job["training_video_upload_url"][1]], file, content_type=STREAM)
    parts = bound.request(
        execute2d_model_training_command_by_user,
        path={"job_id": job["job_id"]},
        body={"command": "GET_MULTIPART_UPLOADED"},
    )
    assert parts["multipart_data"] == [{"part_number": "2", "etag": tag}]
    made.close()


def test_the_real_one_takes_the_project_of_the_settings() -> None:
    made = of(":memory:", project_id="mine")
    bound = made.bind(Call())
    assert bound.project_id == "mine"
    assert list(bound.pages(LIST, "smart_live_rooms")) == []
    made.close()


def test_a_database_that_cannot_be_used_is_told(tmp_path: Path) -> None:
    made = of(tmp_path / "no/such/folder.sqlite")
    with pytest.raises(ConfigurationError, match=r"the folder .*no/such does not exist") as caught:
        made.bind(Call()).request(SHOW, path={"room_id": "r1"})
    assert caught.value.setting == "simulator"
    made.close()


def test_nothing_could_answer_to_its_address_from_outside() -> None:
    assert simulator.BASE.endswith(".invalid")


def pieces(count: int, then: Exception | None = None) -> Iterator[bytes]:
    """The pieces of a body, one MiB each."""
    for _ in range(count):
        yield bytes(1 << 20)
    if then is not None:
        raise then


@pytest.fixture
def put() -> Iterator[Callable[..., httpx.Response]]:
    """Upload a body of 64 MiB in so many pieces of one MiB."""
    simulation = load(":memory:", None)
    with httpx.Client(transport=Transport(simulation), base_url=simulator.BASE) as http:
        body = {"name": "avatar"}
        job = http.post(f"/v1/{simulation.project_id}/digital-human-training-manage/user/jobs", json=body).json()
        headers = {"Content-Type": STREAM, "Content-Length": str(64 << 20)}
        yield lambda *body: http.put(job["cover_upload_url"], content=pieces(*body), headers=headers)


def test_a_large_body_is_never_in_memory(put: Callable[..., httpx.Response]) -> None:
    tracemalloc.start()
    try:
        assert put(64).status_code == 200
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak < 8 << 20


def test_a_body_that_fails_is_the_error_of_its_sender_and_stores_nothing(put: Callable[..., httpx.Response]) -> None:
    with pytest.raises(Refused, match="became shorter"):
        put(3, Refused("the file became shorter"))
    assert put(64).status_code == 200
