"""Bodies of requests: forms with their files, each whole in each try, signed as the official SDK signs them."""

import email
import threading
import tracemalloc
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import pytest
from huaweicloudsdkcore.auth.credentials import BasicCredentials
from huaweicloudsdkcore.sdk_request import SdkRequest
from huaweicloudsdkcore.signer.signer import Signer
from hypothesis import given
from hypothesis import strategies as st
from metastudio_provider.api.bodies import form
from metastudio_provider.api.client import Client
from metastudio_provider.call import Call
from metastudio_provider.errors import ApiError, Cancelled, OutcomeUnknown, Refused
from metastudio_provider.wire.operation import Operation

from .test_auth import UNAUTHORIZED, USER, Cloud, issued
from .world import CREATE, PROJECT, Clock, Service, api, client, settings

PHOTO = Operation("create_picture_modeling_job", "POST", "/v1/{project_id}/picture-modelings", form=True)
DONE = httpx.Response(200, json={"job_id": "j1"})
KEYS = {"auth_token": None, "access_key": "TESTAK", "secret_key": "TestSecret"}


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    file = tmp_path / "剧 one.png"
    file.write_bytes(bytes(range(256)) * 1000)
    return file


def parts(request: httpx.Request) -> list[tuple[str, str | None, str, bytes]]:
    """Name, file name, content type and content of each part of a form."""
    head = f"Content-Type: {request.headers['Content-Type']}\r\n\r\n".encode()
    message = email.message_from_bytes(head + request.read())
    assert message.get_content_type() == "multipart/form-data"
    found = []
    for part in message.get_payload():
        assert isinstance(part, email.message.Message)
        content = part.get_payload(decode=True)
        assert isinstance(content, bytes)
        name = str(part.get_param("name", header="Content-Disposition"))
        found.append((name, part.get_filename(), part.get_content_type(), content))
    return found


def test_a_form_has_its_fields_and_files(photo: Path) -> None:
    service = Service(DONE)
    body = {
        "file": photo,
        "name": "数字人",
        "style_id": "s",
        "notify_url": None,
        "sizes": [1, 2.5],
        "on": True,
        "x": {"a": 1},
    }
    assert api(service, Clock(), app_user_id="user-1").request(PHOTO, body=body) == {"job_id": "j1"}
    (request,) = service.requests
    file, *fields = parts(request)
    assert (file[0], file[2], file[3]) == ("file", "image/png", photo.read_bytes())
    assert str(photo.parent) not in str(request.content)
    assert [(name, content.decode()) for name, _, _, content in fields] == [
        ("name", "数字人"),
        ("style_id", "s"),
        ("sizes", "1"),
        ("sizes", "2.5"),
        ("on", "true"),
        ("x", '{"a":1}'),
    ]
    assert {filename for _, filename, _, _ in fields} == {None}
    assert int(request.headers["Content-Length"]) == len(request.content)
    assert "Transfer-Encoding" not in request.headers
    assert request.headers["X-App-UserId"] == "user-1"


TEXTS = st.text(st.characters(codec="utf-8", exclude_characters="\r"), max_size=30)


@given(st.dictionaries(st.sampled_from(["name", "style_id", "notify_url"]), TEXTS, min_size=1))
def test_every_text_arrives_as_it_is(fields: dict[str, str]) -> None:
    service = Service(DONE)
    api(service, Clock()).request(PHOTO, body=fields)
    assert {name: content.decode() for name, _, _, content in parts(service.requests[0])} == fields


def test_each_try_sends_the_file_from_its_beginning(photo: Path) -> None:
    service = Service(httpx.Response(429), httpx.ConnectError("refused"), DONE)
    seen: list[bytes] = []

    def handler(request: httpx.Request) -> httpx.Response:
        seen.append(parts(request)[0][3])
        return service(request)

    api(handler, Clock(), max_retries=3).request(PHOTO, body={"file": photo})
    assert seen == [photo.read_bytes()] * 3


def test_a_form_is_sent_again_with_a_new_token(photo: Path) -> None:
    service, clock = Service(DONE, UNAUTHORIZED, DONE), Clock()
    bound = client(Cloud(Service(issued("t-1"), issued("t-2")), service), clock, **USER).bind(clock.call())
    bound.request(CREATE, body={})
    clock.seconds += 3600  # a token that is new would not be renewed
    bound.request(PHOTO, body={"file": photo})
    assert [parts(request)[0][3] for request in service.requests[1:]] == [photo.read_bytes()] * 2


def test_what_may_have_been_done_is_not_sent_again(photo: Path) -> None:
    service = Service(httpx.ReadError("reset"))
    with pytest.raises(OutcomeUnknown):
        api(service, Clock(), max_retries=3).request(PHOTO, body={"file": photo})
    assert len(service.requests) == 1


def test_a_form_is_signed_as_the_official_sdk_signs_it(photo: Path) -> None:
    service = Service(DONE)
    api(service, Clock(), **KEYS).request(PHOTO, body={"file": photo, "name": "a"})
    (request,) = service.requests
    assert request.headers["X-Sdk-Content-Sha256"] == "UNSIGNED-PAYLOAD"
    headers = {name: request.headers[name] for name in ("Content-Type", "X-Project-Id", "X-Sdk-Date")}
    official = SdkRequest(
        method="POST",
        schema="https",
        host=request.url.host,
        resource_path=f"/v1/{PROJECT}/picture-modelings",
        query_params=[],
        header_params=headers,
        body=b"some",
    )
    official = Signer(BasicCredentials(KEYS["access_key"], KEYS["secret_key"], PROJECT)).sign(official)
    assert request.headers["Authorization"] == official.header_params["Authorization"]


class AtEachChunk(httpx.BaseTransport):
    """Takes a body piece by piece, and does something after each. (MockTransport would read it all first.)"""

    def __init__(self, act: Callable[[], object] = lambda: None) -> None:
        self.act, self.size = act, 0

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        assert isinstance(request.stream, httpx.SyncByteStream)
        for chunk in request.stream:
            self.size += len(chunk)
            self.act()
        assert self.size == int(request.headers["Content-Length"])
        return DONE


@pytest.mark.parametrize("way", [{}, KEYS])
def test_a_large_file_is_never_in_memory(way: dict[str, Any], tmp_path: Path) -> None:
    file = tmp_path / "large.png"
    with file.open("wb") as stream:
        stream.truncate(48 * 1024 * 1024)
    transport = AtEachChunk()
    bound = Client(settings(**way), transport=transport).bind(Call())
    tracemalloc.start()
    try:
        bound.request(PHOTO, body={"file": file})
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert transport.size > file.stat().st_size
    assert peak < 8 * 1024 * 1024


@pytest.mark.parametrize("kind", ["missing", "folder"])
def test_a_file_that_cannot_be_read_is_refused_before_anything_is_sent(kind: str, tmp_path: Path) -> None:
    service = Service(DONE)
    file = tmp_path / "photo.png" if kind == "missing" else tmp_path
    with pytest.raises(Refused, match=r"cannot be read: (No such file|Is a directory)"):
        api(service, Clock()).request(PHOTO, body={"name": "a", "file": file})
    assert service.requests == []


def test_a_file_that_becomes_shorter_is_refused(photo: Path) -> None:
    made = Client(settings(), transport=AtEachChunk(lambda: photo.write_bytes(b"short")))
    with pytest.raises(Refused, match="became shorter while it was sent"):
        made.bind(Call()).request(PHOTO, body={"file": photo})


def test_a_file_that_becomes_longer_is_sent_as_it_was(photo: Path) -> None:
    def longer() -> None:
        with photo.open("ab") as stream:
            stream.write(b"more")

    made = Client(settings(), transport=AtEachChunk(longer))
    assert made.bind(Call()).request(PHOTO, body={"file": photo}) == {"job_id": "j1"}


def test_a_cancel_ends_the_sending(photo: Path) -> None:
    cancelled = threading.Event()
    made = Client(settings(), transport=AtEachChunk(cancelled.set))
    with pytest.raises(Cancelled):
        made.bind(Call(cancelled=cancelled)).request(PHOTO, body={"file": photo})


def test_files_are_closed(photo: Path) -> None:
    with form({"file": photo}, Call())() as opened:
        ((_, (_, file)),) = opened["files"]
    with pytest.raises(ValueError, match="closed file"):
        file.read(1)


def test_an_error_shows_nothing_of_a_form(photo: Path) -> None:
    service = Service(httpx.Response(400, json={"error_code": "MSS.00000003", "error_msg": "bad"}))
    with pytest.raises(ApiError) as caught:
        api(service, Clock()).request(PHOTO, body={"file": photo, "notify_url": "https://hooks.example/canary"})
    assert "canary" not in str(caught.value)
