"""The HTTP server: the command, connections that stay open, many clients, bodies of every kind."""

import http.client
import os
import re
import signal
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

import httpx
import pytest

from .conftest import PROJECT, running

ROOMS = f"{PROJECT}/smart-live-rooms"
JOBS = f"{PROJECT}/digital-human-training-manage/user/jobs"
STREAM = {"Content-Type": "application/octet-stream"}

READY = re.compile(r"MetaStudio simulator ready at (http://127\.0\.0\.1:\d+)\n")


@pytest.fixture
def url(simulate):
    with running(simulate()) as url:
        yield url


@pytest.fixture
def start(spawn):
    """Run the command."""
    code = "from metastudio_provider.cli.main import main; main(prog_name='metastudio')"
    return lambda *options: spawn(code, "simulate", *options)


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_the_command_says_one_line_and_ends_cleanly(start, database, number):
    process = start("--port", "0", "--database", database, "--access-key", "A", "--secret-key", "S", "--seed", "3")
    line = process.stdout.readline()
    url = READY.fullmatch(line)[1]
    assert httpx.get(f"{url}{ROOMS}", trust_env=False).status_code == 401
    assert httpx.get(f"{url}/_simulator/options", trust_env=False).json()["seed"] == 3
    process.send_signal(number)
    rest, errors = process.communicate(timeout=20)
    assert (process.returncode, rest, errors) == (0, "", "")
    assert os.listdir(os.path.dirname(database)) == [os.path.basename(database)]


@pytest.mark.parametrize(
    ("options", "text"),
    [
        (["--database", "/no/such/folder/x.sqlite"], "the folder /no/such/folder does not exist"),
        (["--access-key", "A"], "--access-key and --secret-key come together"),
        (["--host", "203.0.113.1"], "Cannot listen on 203.0.113.1 port 0"),
        (["--port", "70000"], "--port"),
    ],
)
def test_the_command_refuses_in_one_sentence(start, options, text):
    process = start(*options)
    output, errors = process.communicate(timeout=20)
    assert process.returncode != 0
    assert output == ""
    assert text in errors
    assert "Traceback" not in errors


def test_the_command_says_what_is_missing_in_the_installation():
    code = (
        "import sys; sys.modules['jsonschema_rs'] = None\n"
        "from metastudio_provider.cli.main import main; main(['simulate'], prog_name='metastudio')"
    )
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=20, check=False)
    assert result.returncode == 1
    assert result.stderr.startswith("Error: The simulator cannot be loaded (")
    assert result.stderr.endswith("; install metastudio-provider again.\n")


def test_a_connection_stays_open(url):
    connection = http.client.HTTPConnection(url.removeprefix("http://"))
    sockets = set()
    for method, path, body in [
        ("GET", ROOMS, None),
        ("POST", ROOMS, '{"room_name": "a"}'),
        ("POST", ROOMS, "not json"),
        ("PUT", "/uploads/x/y/1", b"x" * 100_000),
        ("BREW", ROOMS, None),
        ("HEAD", ROOMS, None),
        ("GET", ROOMS, None),
    ]:
        connection.request(method, path, body, {"Content-Type": "application/json"})
        answer = connection.getresponse()
        text = answer.read()
        assert answer.version == 11
        assert int(answer.headers["Content-Length"]) == len(text) or method == "HEAD"
        sockets.add(connection.sock)
    assert len(sockets) == 1
    assert b'"count":1' in text
    connection.close()


def test_a_body_that_nobody_reads_does_not_become_the_next_request(url):
    connection = http.client.HTTPConnection(url.removeprefix("http://"))
    for size in (1000, 5_000_000):
        httpx.post(f"{url}/_simulator/faults", json={"path": "rooms", "kind": "status", "status": 503}, trust_env=False)
        connection.request("POST", ROOMS, b"x" * size, {"Content-Type": "application/json"})
        answer = connection.getresponse()
        assert answer.status == 503
        answer.read()
        connection.request("GET", ROOMS)
        answer = connection.getresponse()
        assert (answer.status, answer.read()) == (200, b'{"count":0,"smart_live_rooms":[]}')
    connection.close()


def test_many_clients_at_once(url):
    def work(number):
        with httpx.Client(base_url=url, trust_env=False, verify=False) as client:
            room_id = client.post(ROOMS, json={"room_name": f"room {number}"}).json()["room_id"]
            return client.get(f"{ROOMS}/{room_id}").json()["room_name"]

    with ThreadPoolExecutor(48) as pool:
        names = list(pool.map(work, range(96)))
    assert names == [f"room {number}" for number in range(96)]


def test_uploads_of_known_and_of_unknown_length(url):
    with httpx.Client(base_url=url, trust_env=False, verify=False, timeout=60) as client:
        job = client.post(JOBS, json={"name": "avatar", "video_multipart_count": 2}).json()
        known, unknown = job["training_video_upload_url"]
        assert known.startswith(f"{url}/uploads/")
        content = bytes(range(256)) * 20_000
        assert client.put(known, content=content, headers=STREAM).status_code == 200
        pieces = (content[start : start + 70_000] for start in range(0, len(content), 70_000))
        assert client.put(unknown, content=pieces, headers=STREAM).status_code == 200
        body = {"command": "GET_MULTIPART_UPLOADED"}
        first, second = client.post(f"{JOBS}/{job['job_id']}/command", json=body).json()["multipart_data"]
        assert first["etag"] == second["etag"]


def test_an_upload_that_ends_too_soon_is_not_kept(url):
    with httpx.Client(base_url=url, trust_env=False, verify=False) as client:
        job = client.post(JOBS, json={"name": "avatar"}).json()
        host = url.removeprefix("http://")
        connection = http.client.HTTPConnection(host)
        connection.putrequest("PUT", job["cover_upload_url"].removeprefix(url))
        connection.putheader("Content-Type", STREAM["Content-Type"])
        connection.putheader("Content-Length", "1000")
        connection.endheaders(b"too short")
        connection.sock.shutdown(1)
        answer = connection.getresponse()
        assert (answer.status, b"IncompleteBody" in answer.read()) == (400, True)
        connection.close()
        assert client.put(job["cover_upload_url"], content=b"whole", headers=STREAM).status_code == 200


def test_a_path_in_utf8(url):
    answer = httpx.get(f"{url}{ROOMS}/直播间", trust_env=False)
    assert answer.status_code == 404
