"""Uploads to pre-signed addresses over a real HTTP server, and their failures."""

import hashlib
import itertools
import random
import re
import threading
import tracemalloc
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from metastudio_provider.api.client import Api, Client
from metastudio_provider.api.upload import CHUNK, progress, slices
from metastudio_provider.call import Call
from metastudio_provider.errors import (
    Cancelled,
    DeadlineExceeded,
    OutcomeUnknown,
    Refused,
)

from .world import Clock, Service, api, settings

QUERY = "?AccessKeyId=canary-ak&Expires=1&Signature=canary-signature"
STORE = "https://bucket.obs.example"
OK = httpx.Response(200, headers={"ETag": '"e-1"'})


class Storage(ThreadingHTTPServer):
    """Object storage: keeps the digest of what is put, and the headers."""

    daemon_threads = True
    request_queue_size = 64

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.parts: dict[str, tuple[int, str]] = {}
        self.headers: dict[str, dict[str, str]] = {}
        self.keep: dict[str, bytes] | None = None
        self.stall = threading.Event()
        self.stalled = threading.Event()
        self.stall_at: str | None = None

    def url(self, part: int) -> str:
        return f"http://127.0.0.1:{self.server_port}/part/{part}{QUERY}"


class _Handler(BaseHTTPRequestHandler):
    server: Storage

    def do_PUT(self) -> None:
        path, _, query = self.path.partition("?")
        assert f"?{query}" == QUERY
        left, digest, kept = int(self.headers["Content-Length"]), hashlib.sha256(), bytearray()
        size = left
        while left:
            piece = self.rfile.read(min(left, 65536))
            if not piece:
                return
            digest.update(piece)
            if self.server.keep is not None:
                kept += piece
            left -= len(piece)
            if self.server.stall_at == path:
                self.server.stalled.set()
                self.server.stall.wait(timeout=20)
        self.server.parts[path] = size, digest.hexdigest()
        self.server.headers[path] = {name.lower(): value for name, value in self.headers.items()}
        if self.server.keep is not None:
            self.server.keep[path] = bytes(kept)
        self.send_response(200)
        self.send_header("ETag", f'"{digest.hexdigest()[:8]}"')
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, format: str, *args: Any) -> None:
        pass


@contextmanager
def served() -> Iterator[Storage]:
    with Storage() as storage:
        thread = threading.Thread(target=storage.serve_forever, kwargs={"poll_interval": 0.02})
        thread.start()
        try:
            yield storage
        finally:
            storage.stall.set()
            storage.shutdown()
            thread.join()


@pytest.fixture
def storage() -> Iterator[Storage]:
    with served() as storage:
        yield storage


@pytest.fixture
def over_http() -> Iterator[Api]:
    """The API over the real network of this machine."""
    client = Client(settings(app_user_id="canary-user", max_retries=0))
    yield client.bind(Call())
    client.close()


def file_of(folder: Path, size: int) -> Path:
    file = folder / "video.mp4"
    file.write_bytes(random.Random(size).randbytes(size))
    return file


@pytest.mark.parametrize(("size", "parts"), [(1, 1), (3 * CHUNK + 17, 1), (1_000_003, 7), (10, 10), (0, 1), (2, 3)])
def test_the_parts_are_the_file(storage: Storage, over_http: Api, tmp_path: Path, size: int, parts: int) -> None:
    storage.keep = {}
    file = file_of(tmp_path, size)
    tags = over_http.upload([storage.url(n) for n in range(parts)], file, content_type="application/octet-stream")

    assert b"".join(storage.keep[f"/part/{n}"] for n in range(parts)) == file.read_bytes()
    assert tags == [storage.parts[f"/part/{n}"][1][:8] for n in range(parts)]
    sizes = [length for length, _ in storage.parts.values()]
    assert max(sizes) - min(sizes) <= 1


def test_a_part_without_an_address_is_not_sent(storage: Storage, over_http: Api, tmp_path: Path) -> None:
    storage.keep = {}
    file = file_of(tmp_path, 1_000_003)
    shown: list[str] = []
    over_http.call.report = shown.append
    tags = over_http.upload([None, storage.url(1), None, storage.url(3)], file, content_type="video/mp4")
    assert storage.keep.keys() == {"/part/1", "/part/3"}
    (start, size), content = slices(1_000_003, 4)[1], file.read_bytes()
    assert storage.keep["/part/1"] == content[start : start + size]
    assert tags == [storage.parts[f"/part/{n}"][1][:8] for n in (1, 3)]
    assert shown[-1].startswith("uploading video.mp4: ")


def test_a_file_that_is_there_is_not_sent(storage: Storage, over_http: Api, tmp_path: Path) -> None:
    assert over_http.upload([None, None], file_of(tmp_path, 10), content_type="video/mp4") == []
    assert storage.parts == {}


def test_a_file_may_have_headers_of_its_own(storage: Storage, over_http: Api, tmp_path: Path) -> None:
    headers = {"Content-MD5": "1B2M2Y8AsgTpgAmY7PhCfg=="}
    over_http.upload([storage.url(0)], file_of(tmp_path, 10), content_type="image/png", headers=headers)
    sent = storage.headers["/part/0"]
    assert (sent["content-type"], sent["content-md5"]) == ("image/png", headers["Content-MD5"])
    assert sent["content-length"] == "10"


def test_a_content_type_among_the_headers_is_the_only_one(storage: Storage, over_http: Api, tmp_path: Path) -> None:
    headers = {"content-type": "audio/wav"}
    over_http.upload([storage.url(0)], file_of(tmp_path, 10), content_type="image/png", headers=headers)
    assert storage.headers["/part/0"]["content-type"] == "audio/wav"


def test_nothing_of_ours_is_sent_along(storage: Storage, over_http: Api, tmp_path: Path) -> None:
    over_http.upload([storage.url(0)], file_of(tmp_path, 10), content_type="application/zip")
    headers = storage.headers["/part/0"]
    assert headers["content-type"] == "application/zip"
    assert headers["content-length"] == "10"
    assert "transfer-encoding" not in headers
    assert not {"x-auth-token", "authorization", "x-app-userid", "x-project-id", "cookie"} & headers.keys()
    assert "a-ready-token" not in str(headers)


def test_a_large_file_is_never_in_memory(storage: Storage, over_http: Api, tmp_path: Path) -> None:
    size, parts = 48 * 1024 * 1024, 4
    file = tmp_path / "large.mp4"
    with file.open("wb") as stream:
        stream.truncate(size)
    tracemalloc.start()
    try:
        over_http.upload([storage.url(n) for n in range(parts)], file, content_type="video/mp4")
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert sum(length for length, _ in storage.parts.values()) == size
    assert peak < 8 * 1024 * 1024


def test_a_cancel_ends_an_upload_that_hangs(storage: Storage, over_http: Api, tmp_path: Path) -> None:
    storage.stall_at = "/part/1"
    file = tmp_path / "large.mp4"
    with file.open("wb") as stream:
        stream.truncate(64 * 1024 * 1024)
    with ThreadPoolExecutor(1) as pool:
        urls = [storage.url(0), storage.url(1)]
        future = pool.submit(over_http.upload, urls, file, content_type="video/mp4")
        assert storage.stalled.wait(timeout=10)
        over_http.call.cancelled.set()
        with pytest.raises(Cancelled):
            future.result(timeout=5)
        storage.stall.set()


@given(size=st.integers(0, 10**10), parts=st.integers(1, 1000))
def test_slices_are_even_and_without_a_gap(size: int, parts: int) -> None:
    found = slices(size, parts)
    assert len(found) == parts
    assert [start for start, _ in found] == [sum(length for _, length in found[:n]) for n in range(parts)]
    assert sum(length for _, length in found) == size
    assert max(length for _, length in found) - min(length for _, length in found) <= 1


def test_progress_is_reported_in_bytes_and_percent(tmp_path: Path) -> None:
    clock = Clock()
    bound = api(Service(OK), clock)
    bound.upload([f"{STORE}/a{QUERY}"], file_of(tmp_path, 10**6), content_type="x/y", what="training video")
    assert clock.reports
    pattern = r"uploading training video: \d+ of 976 KiB \(\d+ %\)"
    assert all(re.fullmatch(pattern, report) for report in clock.reports)


def test_progress_is_one_line_a_second_at_the_most(tmp_path: Path) -> None:
    clock = Clock()
    times: list[float] = []
    pieces = 40
    going = threading.Event()

    def act() -> None:
        clock.wait(threading.Event(), 0.1)
        going.wait(0.001)  # lets the thread that reports look

    client = Client(settings(), transport=AtEachChunk(act))
    call = clock.call()
    call.report = lambda _: times.append(clock.now())
    client.bind(call).upload([f"{STORE}/a{QUERY}"], file_of(tmp_path, pieces * CHUNK), content_type="x/y")
    assert all(later - earlier >= 1.0 for earlier, later in itertools.pairwise(times))
    assert len(times) <= 1 + pieces * 0.1


@pytest.mark.parametrize(
    ("sent", "size", "text"),
    [
        (150 << 20, 300 << 20, "150 of 300 MiB (50 %)"),
        (0, 0, "0 of 0 bytes (100 %)"),
        (500, 1000, "500 of 1000 bytes (50 %)"),
        (1 << 20, 6 << 30, "1 of 6144 MiB (0 %)"),
    ],
)
def test_progress_in_words(sent: int, size: int, text: str) -> None:
    assert progress(sent, size) == text


@pytest.mark.parametrize("header", ["", "x-obs-server-side-encryption"])
def test_a_tag_that_is_the_md5_of_something_else_is_no_success(tmp_path: Path, header: str) -> None:
    headers = {"ETag": f'"{"0" * 32}"', **({header: "kms"} if header else {})}
    bound = api(Service(httpx.Response(200, headers=headers)), Clock())
    if header:  # of what is encrypted, the tag is not the MD5
        assert bound.upload([f"{STORE}/a{QUERY}"], file_of(tmp_path, 10), content_type="x/y") == ["0" * 32]
        return
    with pytest.raises(OutcomeUnknown, match="what was stored is not what was sent: its MD5 is another one"):
        bound.upload([f"{STORE}/a{QUERY}"], file_of(tmp_path, 10), content_type="x/y")


@pytest.mark.parametrize("kind", ["missing", "folder"])
def test_a_file_that_cannot_be_read(kind: str, tmp_path: Path) -> None:
    file = tmp_path / "video.mp4" if kind == "missing" else tmp_path
    with pytest.raises(Refused, match=r"cannot be read: (No such file|Is a directory)"):
        api(Service(OK), Clock()).upload([f"{STORE}/a{QUERY}"], file, content_type="x/y")


class AtEachChunk(httpx.BaseTransport):
    """Takes a body piece by piece, and does something after each. (MockTransport would read it all first.)"""

    def __init__(self, act: Callable[[], object]) -> None:
        self.act = act

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        assert isinstance(request.stream, httpx.SyncByteStream)
        for _ in request.stream:
            self.act()
        return httpx.Response(200)


def test_a_file_that_becomes_shorter_is_refused(tmp_path: Path) -> None:
    file = file_of(tmp_path, 4 * CHUNK)
    client = Client(settings(), transport=AtEachChunk(lambda: file.write_bytes(b"short")))
    with pytest.raises(Refused, match="became shorter while it was uploaded"):
        client.bind(Call()).upload([f"{STORE}/a{QUERY}"], file, content_type="x/y")


def test_an_upload_ends_with_the_deadline(tmp_path: Path) -> None:
    clock = Clock()
    client = Client(settings(), transport=AtEachChunk(lambda: clock.wait(threading.Event(), 10)))
    with pytest.raises(DeadlineExceeded):
        client.bind(clock.call(deadline=15.0)).upload(
            [f"{STORE}/a{QUERY}"], file_of(tmp_path, 4 * CHUNK), content_type="x/y"
        )
    assert clock.waits == [10, 10]


def test_uploads_need_no_project_and_no_credentials(tmp_path: Path) -> None:
    service = Service(OK)
    bound = api(service, Clock(), auth_token=None, project_id=None, region=None)
    assert bound.upload([f"{STORE}/a{QUERY}"], file_of(tmp_path, 10), content_type="x/y") == ["e-1"]
    assert len(service.requests) == 1
