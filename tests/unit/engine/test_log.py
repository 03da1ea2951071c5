"""Lines to the engine: they arrive beside their resource, and never fail, delay or reveal anything."""

from collections.abc import Iterator
from typing import Any

import grpc
import pytest
from metastudio_provider.engine.log import PENDING, EngineLog, engine_address
from metastudio_provider.engine.protocol import engine_pb2

from tests.doubles import FakeEngine


@pytest.fixture
def engine() -> FakeEngine:
    return FakeEngine()


@pytest.fixture
def address(engine: FakeEngine) -> Iterator[str]:
    with engine.served() as address:
        yield address


def test_lines_arrive_with_their_severity_beside_their_resource(engine: FakeEngine, address: str) -> None:
    log = EngineLog(address)
    log.debug("a")
    log.info("b")
    log.warn("c", "urn:x")
    log.error("d", "urn:x")
    log.progress("e", "urn:x")
    log.flush(10)
    lines = sorted((engine.next() for _ in range(5)), key=lambda line: line.message)
    assert [(line.severity, line.message, line.urn, line.ephemeral) for line in lines] == [
        (engine_pb2.DEBUG, "a", "", False),
        (engine_pb2.INFO, "b", "", False),
        (engine_pb2.WARNING, "c", "urn:x", False),
        (engine_pb2.ERROR, "d", "urn:x", False),
        (engine_pb2.INFO, "e", "urn:x", True),
    ]


def test_after_a_flush_the_engine_has_the_line(engine: FakeEngine, address: str) -> None:
    """The dynamic door answers then: an error beside the resource comes before the answer that says success."""
    log = EngineLog(address)
    for number in range(20):
        log.error(str(number), "urn:x")
        log.flush(10)
        assert engine.said[-1] == ("ERROR", str(number), "urn:x")


def test_the_engine_may_come_later_or_elsewhere(engine: FakeEngine, address: str) -> None:
    log = EngineLog()
    log.info("lost")
    log.attach(address)
    log.info("heard")
    log.attach("")
    log.info("heard too")
    log.flush(10)
    assert sorted(text for _, text, _ in engine.said) == ["heard", "heard too"]


@pytest.mark.parametrize("address", [None, "", "127.0.0.1:1", "no address at all", "\x00"])
def test_an_engine_that_is_not_there_fails_nothing(address: str | None) -> None:
    log = EngineLog(address)
    for number in range(1000):
        log.progress(str(number), "urn")
    log.info("x")
    log.debug("x")
    log.flush(1)


def test_an_engine_that_went_away_fails_nothing(engine: FakeEngine) -> None:
    with engine.served() as address:
        log = EngineLog(address)
        log.info("a")
        log.flush(10)
    log.info("b")
    log.flush(1)
    assert engine.said == [("INFO", "a", "")]


class Stuck:
    """An engine that takes lines and never says so. `seconds` is the clock of those who wait."""

    def __init__(self) -> None:
        self.Log, self.seconds, self.lines = self, 0.0, 0

    def future(self, line: Any, timeout: float) -> "Stuck":
        self.lines += 1
        return Stuck.Delivery(self)  # type: ignore[return-value]

    class Delivery:
        def __init__(self, engine: "Stuck") -> None:
            self._engine = engine

        def add_done_callback(self, callback: Any) -> None:
            pass

        def result(self, timeout: float) -> None:
            self._engine.seconds += timeout
            raise grpc.FutureTimeoutError


def test_many_lines_that_nobody_takes_delay_the_end_no_longer_than_one() -> None:
    """The engine calls a plugin crashed that is late with the answer to its Cancel."""
    engine = Stuck()
    log = EngineLog("stuck", now=lambda: engine.seconds, connect=lambda _: engine)
    for number in range(PENDING + 50):
        log.info(str(number))
    assert engine.lines == PENDING
    log.flush(0.5)
    assert engine.seconds == 0.5


class TestCall:
    def test_its_lines_stand_beside_the_resource_as_they_may_be_seen(self, engine: FakeEngine) -> None:
        call = engine.log().call("urn:x", lambda text: text.replace("key", "[secret]"))
        call.report("pushing to key")
        call.warn("key was refused")
        assert call.inform is not None
        call.inform("key is new")
        assert engine.said == [
            ("PROGRESS", "pushing to [secret]", "urn:x"),
            ("WARNING", "[secret] was refused", "urn:x"),
            ("INFO", "[secret] is new", "urn:x"),
        ]

    def test_half_a_character_is_replaced(self, engine: FakeEngine) -> None:
        engine.log().call("urn:x", lambda text: text).warn("half a character: \ud83d")
        assert engine.said == [("WARNING", "half a character: \ufffd", "urn:x")]

    @pytest.mark.parametrize("text", [5, None])
    def test_a_line_that_cannot_be_sent_fails_nothing(self, engine: FakeEngine, text: Any) -> None:
        call = engine.log().call("urn:x", lambda text: text)
        call.report(text)
        call.warn(text)

    def test_a_line_that_cannot_be_masked_is_dropped(self, engine: FakeEngine) -> None:
        def shown(_: str) -> str:
            raise RecursionError

        call = engine.log().call("urn:x", shown)
        call.report("key")
        call.warn("key")
        assert engine.said == []


@pytest.mark.parametrize(
    ("arguments", "address"),
    [
        ([], None),
        (["127.0.0.1:99"], "127.0.0.1:99"),
        (["--logtostderr", "-v=9", "--tracing", "tcp://127.0.0.1:1", "127.0.0.1:99"], "127.0.0.1:99"),
        (["--tracing", "127.0.0.1:1", "127.0.0.1:99"], "127.0.0.1:99"),
        (["/plugin/folder", "127.0.0.1:99", "--logtostderr"], "127.0.0.1:99"),
        (["[::1]:99"], "[::1]:99"),
        (["-logtostderr", "-v=3", "127.0.0.1:4123"], "127.0.0.1:4123"),
        (["/a/file.py", "--port=3"], None),
    ],
)
def test_the_engines_address_among_the_arguments(arguments: list[str], address: str | None) -> None:
    assert engine_address(arguments) == address
