"""Every wrong stack of the table, on the real engine through each door: one sentence, its property, nothing changed."""

import re
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from .harness import Door, Engine, Result, SimulatorFile, SimulatorServer, Stack
from .harness.simulators import PROJECT_ID
from .wrong_stacks import PAGE, WrongStack, page, stacks

PAIRS = [(stack, door) for stack in stacks() for door in stack.doors]


@dataclass(frozen=True)
class Seen:
    """What came of a wrong stack: `lines` are the texts of errors as a user reads them, `writes` the calls that changed
    the service, `changes` the resources that the state has gained or lost."""

    result: Result
    lines: list[str]
    writes: list[str]
    changes: list[str]


class Stranger(BaseHTTPRequestHandler):
    """A web server that is no MetaStudio."""

    def answer(self) -> None:
        self.rfile.read(int(self.headers.get("Content-Length", 0)))
        body = b"<html><head><title>404</title></head><body><h1>Page not found</h1></body></html>"
        self.send_response(404)
        self.send_header("Content-Type", "text/html")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    do_GET = do_POST = do_PUT = do_DELETE = answer

    def log_message(self, format: str, *args: Any) -> None:
        """Say nothing."""


@pytest.fixture(scope="session")
def stranger() -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Stranger)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    thread.join()
    server.server_close()


Run = Callable[[WrongStack, Door], Seen]


@pytest.fixture(scope="session")
def run(engine: Engine, server: SimulatorServer, stranger: str, tmp_path_factory: pytest.TempPathFactory) -> Run:
    """Runs a wrong stack, once for all of its rows."""
    seen: dict[tuple[str, str], Seen] = {}

    def run(wrong: WrongStack, door: Door) -> Seen:
        if (wrong.name, door.name) not in seen:
            folder = tmp_path_factory.mktemp(f"{wrong.name}-{door.name}")
            seen[wrong.name, door.name] = _run(wrong, door, engine, server, stranger, folder)
        return seen[wrong.name, door.name]

    return run


def _run(wrong: WrongStack, door: Door, engine: Engine, server: SimulatorServer, stranger: str, folder: Path) -> Seen:
    server.reset()
    simulator = server if wrong.service == "http" else SimulatorFile(folder / "service.sqlite")
    try:
        configuration: dict[str, Any] = {
            "http": dict(server.configuration),
            "file": dict(simulator.configuration),
            "stranger": {"metastudio:endpoint": stranger, "metastudio:projectId": "p", "metastudio:authToken": "t"},
            "none": {},
        }[wrong.service]
        changed = {f"metastudio:{name}": value for name, value in wrong.settings.items()}
        configuration = {name: value for name, value in {**configuration, **changed}.items() if value is not None}
        stack = engine.stack(folder / "stack", wrong.program(door, wrong.before), environment=wrong.environment)
        stack.configure(configuration)
        if wrong.before:
            stack.up(check=True)
            stack.write(wrong.program(door))
        kept = set(stack.resources())
        simulator.forget_requests()
        result = _command(stack, wrong, door)
        calls = simulator.requests()
        changes = sorted(kept ^ set(stack.resources()))
        writes = [str(call) for call in calls if call.method != "GET" and call.status < 400]
        return Seen(result, lines(result), writes, changes)
    finally:
        if simulator is not server:
            simulator.close()


def _command(stack: Stack, wrong: WrongStack, door: Door) -> Result:
    if wrong.imports is not None and door.plugin:
        return stack.import_(*wrong.imports)
    return stack.up()


def lines(result: Result) -> list[str]:
    """What a user reads, without the names of resources that the engine puts before a sentence, without the traceback
    that the SDK's host puts around it, and without what the engine says of the end. Ids of requests differ from run to
    run."""
    found = []
    for told in result.diagnostics:
        ended = told.message == "update failed" or "program exited with non-zero exit code" in told.message
        if told.severity in ("error", "info#err") and not ended:
            text = told.message
            if "Traceback (most recent call last)" in text:
                text = text.splitlines()[-1].removeprefix("metastudio.Error: ")
            text = re.sub(r"^\S+ resource '[\w-]+'(?: has a problem)?: ", "", text)
            found.append(re.sub(r"(?<=request )[0-9a-f]{32}", "...", text).replace(PROJECT_ID, "PROJECT"))
    return found


def named(case: Any) -> str:
    return case.name if isinstance(case, WrongStack) else str(case)


@pytest.mark.parametrize(("wrong", "door"), PAIRS, ids=named)
def test_every_mistake_is_told_in_the_words_of_the_table_and_nothing_is_changed(
    run: Run, wrong: WrongStack, door: Door
) -> None:
    seen = run(wrong, door)
    assert seen.result.returncode != 0, str(seen.result)
    assert seen.writes == []
    assert seen.changes == []
    for hidden in re.findall(r"hidden[\w-]*", str(wrong.settings) + str([one.inputs for one in wrong.declared])):
        assert not [line for line in seen.lines if hidden in line]
    if door.plugin:
        assert "Traceback" not in seen.result.text
    wanted = [row.text(door) for row in wrong.rows]
    if wrong.host:  # which says more, and not in one line
        told = [part.strip() for line in seen.lines for part in line.splitlines()]
        assert [text for text in wanted if text not in told] == [], str(seen.result)
    else:
        # The host of dynamic resources has one error for all settings.
        assert sorted(seen.lines) == sorted(wanted if len(seen.lines) > 1 else [" ".join(wanted)])
        assert all(re.search(r"[.?]$", line) and "\n" not in line for line in seen.lines)


def test_the_table_is_long_enough_and_every_mistake_has_a_text_for_both_doors_but_for_those_of_one() -> None:
    rows = [(wrong, row) for wrong in stacks() for row in wrong.rows]
    assert len(rows) >= 30
    assert len({row.what for _, row in rows}) == len(rows)
    for wrong, row in rows:
        assert all(row.text(door) for door in wrong.doors), (wrong.name, row)


def test_the_page_shows_the_table() -> None:
    assert PAGE.read_text(encoding="utf-8") == page(), "run: python -m tests.engine.wrong_stacks"
