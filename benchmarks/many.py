"""Many rooms through the plugin, beside as many things of a provider that does nothing."""

import resource
import statistics
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from tests.engine.harness import Engine, Result, Simulator, SimulatorFile, SimulatorServer, Stack

from .program import PARALLEL, rooms, stack, things
from .table import ratio, seconds, table

Commands = Mapping[str, Callable[[Stack], Result]]
Measured = dict[str, list[tuple[float, float]]]
"""Per command: seconds by the clock, and seconds of processor time of the engine with all its providers."""

COMMANDS: Commands = {
    "up": lambda stack: stack.up("-p", PARALLEL, check=True),
    "up without change, refresh: never": lambda stack: stack.up("-p", PARALLEL, check=True),
    "preview without change, refresh: never": lambda stack: stack.preview("-p", PARALLEL, check=True),
    "refresh": lambda stack: stack.refresh("-p", PARALLEL, check=True),
    "destroy": lambda stack: stack.destroy("-p", PARALLEL, check=True),
}
ALWAYS = "up without change, refresh: always"


def many(engine: Engine, folder: Path, count: int, runs: int, say: Callable[[str], None]) -> str:
    """Medians of `runs` lives of `count` objects."""
    floor: Measured = {}
    ours: Measured = {}
    for run in range(runs):
        say(f"{count} objects, run {run + 1} of {runs}: no-op provider")
        _life(stack(engine, folder / f"noop{run}", things(count), {}), floor)
        say(f"{count} objects, run {run + 1} of {runs}: rooms, simulator in process")
        _rooms(engine, folder / f"rooms{run}", count, SimulatorFile(folder / f"service{run}.sqlite"), ours)
    rows = []
    for command in (*list(COMMANDS)[:2], ALWAYS, *list(COMMANDS)[2:]):
        # With `always` the engine reads before it compares: its floor is an up that refreshes.
        (below, below_cpu), (here, here_cpu) = _median(floor[command]), _median(ours[command])
        row = [command, seconds(below), seconds(here), ratio(here, below)]
        row += [seconds(below_cpu), seconds(here_cpu), f"{(here_cpu - below_cpu) / count * 1000:.1f} ms"]
        rows.append(row)
    head = ["command", "no-op", "rooms", "ratio", "no-op CPU", "rooms CPU", "more CPU a room"]
    return table(f"{count} objects from YAML, -p {PARALLEL}, no checkpoints, medians of {runs} runs", head, rows)


def over_http(engine: Engine, folder: Path, count: int) -> str:
    """One life of `count` rooms on `metastudio simulate`: connections, signatures and a server come on top."""
    found: Measured = {}
    _rooms(engine, folder / "http", count, SimulatorServer(folder / "http.sqlite"), found)
    rows = [(command, seconds(clock), seconds(processor)) for command, [(clock, processor)] in found.items()]
    return table(f"{count} rooms on the simulator over HTTP, one run", ("command", "rooms", "rooms CPU"), rows)


def _median(found: list[tuple[float, float]]) -> tuple[float, float]:
    clock, processor = zip(*found, strict=True)
    return statistics.median(clock), statistics.median(processor)


def _rooms(engine: Engine, folder: Path, count: int, simulator: Simulator, into: Measured) -> None:
    # The documented limits of the service (1 create a second) would be all that one sees.
    limits = {"metastudio:requestsPerSecond": "10000"} if isinstance(simulator, SimulatorServer) else {}
    try:
        made = stack(engine, folder, rooms(count), {**simulator.configuration, **limits})
        _life(made, into)
        left: Any = simulator.get("smart-live-rooms")["count"]
        assert left == 0, f"{left} rooms are left"
    finally:
        simulator.close()


def _life(made: Stack, into: Measured) -> None:
    ours = "metastudio" in made.folder.joinpath("Pulumi.yaml").read_text(encoding="utf-8")

    def measure(name: str, run: Callable[[Stack], Result]) -> None:
        before = _processor_time()
        took = run(made).seconds
        into.setdefault(name, []).append((took, _processor_time() - before))

    def refreshes(mode: str) -> None:
        if ours:
            made.configure({"metastudio:refresh": mode})

    for command, run in COMMANDS.items():
        refreshes("never")
        measure(command, run)
        if command == "up without change, refresh: never":
            refreshes("always")
            made.refresh("-p", PARALLEL, check=True)  # from now on the state asks for the read
            options = () if ours else ("--refresh",)
            measure(ALWAYS, lambda stack, options=options: stack.up("-p", PARALLEL, *options, check=True))  # type: ignore[misc]


def _processor_time() -> float:
    """Of every process that ended below this one."""
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime
