"""The installation of the engine, without an engine: the order of ways, the cache, the download, the words."""

import io
import os
import socket
import subprocess
import sys
import tarfile
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest

from tools.engine import cache, check, main, official, recipe
from tools.engine.say import NoWay

ROOT = Path(__file__).resolve().parents[3]

PULUMI = """#!/bin/sh
case "$*" in
  version) echo v3.260.1 ;;
  *output*) echo '{"answer": "probe"}' ;;
esac
"""


@pytest.fixture(autouse=True)
def own_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    return cache.folder()


def engine(folder: Path, pulumi: str = PULUMI, hosts: tuple[str, ...] = recipe.HOSTS) -> Path:
    """A folder that looks like an engine."""
    folder.mkdir(parents=True)
    for name, text in {"pulumi": pulumi, **dict.fromkeys(hosts, "#!/bin/sh\n")}.items():
        (folder / name).write_text(text)
        (folder / name).chmod(0o755)
    return folder


@pytest.mark.parametrize("version", ["v3.259.0", "3.260.0-alpha.1", "v4.0.0"])
def test_versions_that_will_do(version: str) -> None:
    assert recipe.at_least(version)


@pytest.mark.parametrize("version", ["v3.258.9", "v3.99.0", "", "development"])
def test_versions_that_will_not_do(version: str) -> None:
    assert not recipe.at_least(version)


def test_an_engine_on_path_is_taken(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = engine(tmp_path / "bin")
    monkeypatch.setenv("PATH", f"{folder}{os.pathsep}{os.defpath}")
    assert main.on_path() == folder


@pytest.mark.parametrize(
    ("pulumi", "hosts", "words"),
    [
        (PULUMI.replace("v3.260.1", "v3.100.0"), recipe.HOSTS, "v3.100.0, 3.259.0 or newer is needed"),
        (PULUMI, ("pulumi-language-yaml",), "pulumi-language-python not found"),
        ("#!/bin/sh\necho broken >&2\nexit 3\n", recipe.HOSTS, "fails: broken"),
    ],
)
def test_an_engine_on_path_that_will_not_do(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, pulumi: str, hosts: tuple[str, ...], words: str
) -> None:
    monkeypatch.setenv("PATH", f"{engine(tmp_path / 'bin', pulumi, hosts)}{os.pathsep}/usr/bin{os.pathsep}/bin")
    with pytest.raises(NoWay, match=words):
        main.on_path()


def test_the_first_way_that_works_wins_and_what_was_made_before_goes_first(tmp_path: Path, own_cache: Path) -> None:
    tried: list[str] = []

    def way(name: str, works: bool) -> Path:
        tried.append(name)
        if works:
            return tmp_path
        raise NoWay(f"no {name}")

    ways = {name: (lambda name=name: way(name, name == "build")) for name in ("path", "official", "build")}
    assert main.find(ways=ways) == tmp_path
    assert tried == ["path", "official", "build"]
    (own_cache / recipe.key("build") / "bin").mkdir(parents=True)
    tried.clear()
    assert main.find(ways=ways) == tmp_path
    assert tried == ["path", "build"]
    with pytest.raises(NoWay, match=r"Do one of three things.*Tried: official: no official"):
        main.find("official", ways)


def test_nothing_works_is_one_sentence_and_a_code(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, str(ROOT / "tools" / "engine" / "install"), "--way", "build"],
        env={"PATH": str(tmp_path), "XDG_CACHE_HOME": str(tmp_path), "HOME": str(tmp_path)},
        capture_output=True,
        text=True,
    )
    assert done.returncode == 1
    assert done.stdout == ""
    assert "there is no go on PATH" in done.stderr
    assert len(done.stderr.splitlines()) == 1, done.stderr


def test_two_at_once_make_it_once(own_cache: Path) -> None:
    inside, go_on = threading.Event(), threading.Event()
    made: list[str] = []

    def fill(folder: Path) -> None:
        made.append("once")
        inside.set()
        assert go_on.wait(30)
        assert cache.kept("key") is None, "an unfinished engine can be seen"
        (folder / "pulumi").write_text("x")

    def never(_folder: Path) -> None:
        raise AssertionError("made a second time")

    found: list[Path] = []
    first = threading.Thread(target=lambda: found.append(cache.make("key", fill)))
    second = threading.Thread(target=lambda: found.append(cache.make("key", never)))
    first.start()
    assert inside.wait(30)
    second.start()
    go_on.set()
    first.join(30)
    second.join(30)
    assert found == [own_cache / "key" / "bin"] * 2
    assert made == ["once"]


def test_a_failure_leaves_nothing_behind(own_cache: Path) -> None:
    def fill(folder: Path) -> None:
        (folder / "half").write_text("x")
        raise NoWay("no")

    with pytest.raises(NoWay):
        cache.make("key", fill)
    assert [path.name for path in own_cache.iterdir()] == ["key.lock"]


def test_the_link_is_replaced(tmp_path: Path) -> None:
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        cache.link(tmp_path / name, tmp_path / ".engine")
        assert (tmp_path / ".engine").resolve() == tmp_path / name
    assert len(list(tmp_path.iterdir())) == 3


def archive() -> bytes:
    text = io.BytesIO()
    with tarfile.open(fileobj=text, mode="w:gz") as files:
        for name, content in {"pulumi": PULUMI, **dict.fromkeys(recipe.HOSTS, "#!/bin/sh\n")}.items():
            member = tarfile.TarInfo(f"pulumi/{name}")
            member.size = len(content)
            files.addfile(member, io.BytesIO(content.encode()))
    return text.getvalue()


ANSWERS = {
    "/good": (200, archive(), None),
    "/other": (200, b"<html>please log in</html>", None),
    "/short": (200, archive()[:100], 5000),
    "/gone": (404, b"", None),
}


@pytest.fixture
def host() -> Iterator[str]:
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            status, body, length = ANSWERS[self.path]
            self.send_response(status)
            self.send_header("Content-Length", str(length or len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: object) -> None:
            pass

    with HTTPServer(("127.0.0.1", 0), Handler) as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.01,))
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
        thread.join()


def test_a_download_is_unpacked_and_tried(tmp_path: Path, host: str) -> None:
    (tmp_path / "new" / "bin").mkdir(parents=True)
    official.fill(tmp_path / "new" / "bin", f"{host}/good")
    assert {path.name for path in (tmp_path / "new" / "bin").iterdir()} == {"pulumi", *recipe.HOSTS}
    check.works(tmp_path / "new" / "bin")


@pytest.mark.parametrize(
    ("path", "words"),
    [("/other", "is no archive"), ("/short", "broke off after 100 of 5000"), ("/gone", "HTTP Error 404|Not Found")],
)
def test_a_bad_download_is_told(tmp_path: Path, host: str, path: str, words: str) -> None:
    (tmp_path / "new" / "bin").mkdir(parents=True)
    with pytest.raises(NoWay, match=words):
        official.fill(tmp_path / "new" / "bin", host + path)


def test_a_host_that_says_nothing_is_left(tmp_path: Path) -> None:
    (tmp_path / "new" / "bin").mkdir(parents=True)
    with socket.create_server(("127.0.0.1", 0)) as silent, pytest.raises(NoWay, match="no answer"):
        official.fill(tmp_path / "new" / "bin", f"http://127.0.0.1:{silent.getsockname()[1]}/", within=0.2)
