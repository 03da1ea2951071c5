"""Fixtures that are the same for every test of the engine. Each worker of pytest-xdist has its own of everything.

A test that takes `door` runs twice, through both. The simulator runs inside the provider (`simulator_file`), where a
test is not about HTTP itself (`simulator_http`). `stacks` makes stacks that are configured for the simulator.
"""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import cast

import pytest

from .harness import (
    DYNAMIC_PYTHON,
    PLUGIN_YAML,
    Declared,
    Door,
    Engine,
    Program,
    Simulator,
    SimulatorFile,
    SimulatorServer,
    Stack,
)

HERE = Path(__file__).parent


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Everything here drives the engine."""
    for item in items:
        if HERE in item.path.parents:
            item.add_marker(pytest.mark.engine)


@pytest.fixture(scope="session")
def engine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Engine]:
    engine = Engine(tmp_path_factory.mktemp("engine"))
    yield engine
    engine.close()


@pytest.fixture(scope="session")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SimulatorServer]:
    """One server for all tests of a worker; take `simulator_http`, which is empty."""
    server = SimulatorServer(tmp_path_factory.mktemp("server") / "service.sqlite")
    yield server
    server.close()


@pytest.fixture
def simulator_http(server: SimulatorServer) -> SimulatorServer:
    server.reset()
    return server


@pytest.fixture
def simulator_file(tmp_path: Path) -> Iterator[SimulatorFile]:
    simulator = SimulatorFile(tmp_path / "service.sqlite")
    yield simulator
    simulator.close()


@pytest.fixture(params=[PLUGIN_YAML, DYNAMIC_PYTHON], ids=str)
def door(request: pytest.FixtureRequest) -> Door:
    """Both doors, one after the other."""
    return cast(Door, request.param)


MakeStack = Callable[..., Stack]


@pytest.fixture
def stacks(engine: Engine, tmp_path: Path) -> MakeStack:
    """`stacks(simulator, program)` is a new stack; a list of declarations and `door` stand for a program too."""
    made: list[Stack] = []

    def make(simulator: Simulator, program: Program | list[Declared], door: Door = PLUGIN_YAML) -> Stack:
        if not isinstance(program, Program):
            program = door.program(program)
        stack = engine.stack(tmp_path / f"stack{len(made)}", program)
        stack.configure(simulator.configuration)
        made.append(stack)
        return stack

    return make
