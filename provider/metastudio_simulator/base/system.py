"""What a folder of the simulator declares to be a system of the service."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from types import ModuleType
from typing import Any

from .options import Option
from .store import Document, Transaction

ControlRequest = Callable[[Transaction, str, Document, float], Any]
"""A request of the control interface about one object: the transaction, its id, the body, and now."""


def _nothing(_tx: Transaction, _now: float) -> None:
    pass


@dataclass(frozen=True)
class System:
    """What a system brings with it: `SYSTEM` in the `__init__.py` of its folder.

    `handlers` are the modules with its operations, which register themselves when they are imported (call.operation).
    `options` are its options by name. `control` are its requests of the control interface by method and path, with
    `{}` for the id. `settle` lets everything happen that is due until a moment. Its assumptions stand in the module
    `assumptions`, which nothing but tests and readers look for.
    """

    handlers: tuple[ModuleType, ...] = ()
    options: Mapping[str, Option] = field(default_factory=dict)
    control: Mapping[tuple[str, str], ControlRequest] = field(default_factory=dict)
    settle: Callable[[Transaction, float], None] = _nothing


def together(systems: Iterable[System]) -> System:
    """All systems as one."""
    systems = tuple(systems)

    def settle(tx: Transaction, now: float) -> None:
        for system in systems:
            system.settle(tx, now)

    return System(
        tuple(module for system in systems for module in system.handlers),
        {name: option for system in systems for name, option in system.options.items()},
        {place: request for system in systems for place, request in system.control.items()},
        settle,
    )
