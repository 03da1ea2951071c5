"""Drives the real Pulumi engine: programs for both doors, simulators in process and over HTTP, and what came of it.

stack = engine.stack(folder, door.program([Declared("show", "metastudio:live:Room", {"room_name": "spring"})]))
stack.configure(simulator.configuration)
assert stack.up().step("show").op == "create"
assert_no_change(stack.preview())
"""

from . import sdks
from .doors import DYNAMIC_PYTHON, PLUGIN_YAML, Declared, Door, Reference
from .engine import Engine
from .files import Program, example, python, yaml
from .result import Result, Step, assert_no_change
from .simulators import Simulator, SimulatorFile, SimulatorServer
from .stack import ENDS_WITHIN, Running, Stack

__all__ = [
    "DYNAMIC_PYTHON",
    "ENDS_WITHIN",
    "PLUGIN_YAML",
    "Declared",
    "Door",
    "Engine",
    "Program",
    "Reference",
    "Result",
    "Running",
    "Simulator",
    "SimulatorFile",
    "SimulatorServer",
    "Stack",
    "Step",
    "assert_no_change",
    "example",
    "python",
    "sdks",
    "yaml",
]
