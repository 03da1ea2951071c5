"""Lines to the engine."""

from collections.abc import Iterator

import pytest
from metastudio_provider.dynamic.engine import Engine
from pulumi.runtime.proto import engine_pb2

from .host import Lines


@pytest.fixture
def lines() -> Iterator[Lines]:
    lines = Lines()
    yield lines
    lines.close()


def test_lines_arrive_with_their_severity_beside_their_resource(lines: Lines) -> None:
    engine = Engine(lines.address)
    engine.info("a")
    engine.warn("b", "urn:x")
    engine.error("c", "urn:x")
    engine.progress("d", "urn:x")
    found = [lines.lines.get(timeout=10) for _ in range(4)]
    assert [(line.severity, line.message, line.urn, line.ephemeral) for line in found] == [
        (engine_pb2.INFO, "a", "", False),
        (engine_pb2.WARNING, "b", "urn:x", False),
        (engine_pb2.ERROR, "c", "urn:x", False),
        (engine_pb2.INFO, "d", "urn:x", True),
    ]


def test_an_engine_that_went_away_fails_nothing(lines: Lines) -> None:
    engine = Engine(lines.address)
    engine.info("a")
    lines.close()
    engine.info("b")
    Engine("127.0.0.1:1").warn("c")
    Engine(None).warn("d")


@pytest.mark.parametrize(
    ("arguments", "address"),
    [
        (["127.0.0.1:4123"], "127.0.0.1:4123"),
        (["-logtostderr", "-v=3", "127.0.0.1:4123"], "127.0.0.1:4123"),
        (["/a/file.py", "--port=3"], None),
        ([], None),
    ],
)
def test_the_host_knows_the_engine_by_its_arguments(arguments: list[str], address: str | None) -> None:
    assert Engine.of_process(arguments).address == address
