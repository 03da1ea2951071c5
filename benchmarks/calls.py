"""Requests to the service, counted by the simulator."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from tests.engine.harness import Engine, Simulator, SimulatorFile, Stack

from .program import rooms, stack
from .table import table


def calls(engine: Engine, folder: Path) -> str:
    """One room: create, preview, update, refresh, delete; once with each way to refresh."""
    rows = []
    for mode in ("never", "always"):
        simulator = SimulatorFile(folder / f"{mode}.sqlite")
        made = stack(engine, folder / mode, rooms(1), {**simulator.configuration, "metastudio:refresh": mode})
        rows += [(f"{what}, refresh: {mode}", told) for what, told in _life(made, simulator)]
        simulator.close()
    return table("Requests to the service for one room", ("command", "requests"), rows)


def _life(made: Stack, simulator: Simulator) -> Iterator[tuple[str, str]]:
    def count(what: str) -> tuple[str, str]:
        found = Counter(call.method for call in simulator.requests())
        simulator.forget_requests()
        return what, " + ".join(f"{number} {method}" for method, number in sorted(found.items(), reverse=True)) or "0"

    simulator.forget_requests()
    made.preview(check=True)
    yield count("preview of a create")
    made.up(check=True)
    yield count("create")
    made.preview(check=True)
    yield count("preview without change")
    made.up(check=True)
    yield count("up without change")
    made.write(rooms(1, "Welcome back!"))
    made.preview(check=True)
    yield count("preview of an update")
    made.up(check=True)
    yield count("update")
    made.refresh(check=True)
    yield count("refresh")
    made.destroy(check=True)
    yield count("delete")
