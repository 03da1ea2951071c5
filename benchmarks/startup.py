"""From the start of the plugin's process to the line with its port, beside what its imports cost at the least."""

import resource
import statistics
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

from .program import NOOP
from .table import ratio, seconds, table

FLOOR = """
from importlib.util import find_spec
from pathlib import Path
from types import ModuleType
import sys
package = ModuleType("messages")
package.__path__ = [str(Path(find_spec("pulumi").origin).parent / "runtime" / "proto")]
sys.modules["messages"] = package
import grpc
from messages import provider_pb2, provider_pb2_grpc
print(0, flush=True)
"""


def startup(runs: int, environment: Mapping[str, str]) -> str:
    """Medians of `runs` starts each, in turn, after one that is not counted."""
    commands: dict[str, Sequence[str]] = {
        "python alone": [sys.executable, "-c", "print(0, flush=True)"],
        "import of grpc and the messages": [sys.executable, "-c", FLOOR],
        "no-op provider": [sys.executable, str(NOOP / "pulumi-resource-noop")],
        "pulumi-resource-metastudio": [str(Path(sys.executable).with_name("pulumi-resource-metastudio"))],
    }
    found: dict[str, list[tuple[float, float]]] = {name: [] for name in commands}
    for run in range(runs + 1):
        for name, command in commands.items():
            took = _until_first_line(command, environment)
            if run:
                found[name].append(took)
    medians = {
        name: tuple(statistics.median(column) for column in zip(*rows, strict=True)) for name, rows in found.items()
    }
    floor, floor_cpu = medians["import of grpc and the messages"]
    rows = [
        (name, seconds(clock), ratio(clock, floor), seconds(processor), ratio(processor, floor_cpu))
        for name, (clock, processor) in medians.items()
    ]
    head = ("from the start to the first line", "clock", "to the floor", "CPU", "to the floor")
    return table(f"Start of the plugin, {runs} runs", head, rows)


def _until_first_line(command: Sequence[str], environment: Mapping[str, str]) -> tuple[float, float]:
    """Seconds by the clock until the line, and of processor time until the end, which comes at once."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    started = time.perf_counter()
    process = subprocess.Popen(
        command, env=dict(environment), stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    )
    assert process.stdout is not None
    line = process.stdout.readline()
    took = time.perf_counter() - started
    process.terminate()
    process.communicate()
    assert line.strip().isdigit(), f"{command[-1]} printed no port"
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return took, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
