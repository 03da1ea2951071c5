"""What a folder of the simulator declares to be a system of the service."""

from collections.abc import Callable, Iterable, Mapping
from types import MappingProxyType, ModuleType
from typing import Any, NamedTuple

from .job_states import Timed, settle
from .options import Option
from .refusals import Refusal
from .store import Document, Transaction

ControlRequest = Callable[[Transaction, str, Document, float], Any]
"""A request of the control interface about one object: the transaction, its id, the body, and now."""

ErrorAnswer = Callable[[Refusal, Document], tuple[int, Document, dict[str, str]]]
"""Status, body and headers of a refusal, by the settings of the simulation."""


class System(NamedTuple):
    """What a system brings with it: `SYSTEM` in the `__init__.py` of its folder.

    `handlers` are the modules with its operations, which register themselves when they are imported (call.operation).
    `options` are its options by name. `control` are its requests of the control interface by method and path, with
    `{}` for the id. `jobs` are its kinds of jobs and other objects for which time passes. `errors`
    are its own forms of error answers, by a part of its paths. Its assumptions stand in its module `assumptions`, for
    readers and tests.
    """

    handlers: tuple[ModuleType, ...] = ()
    options: Mapping[str, Option] = MappingProxyType({})
    control: Mapping[tuple[str, str], ControlRequest] = MappingProxyType({})
    jobs: tuple[Timed, ...] = ()
    errors: Mapping[str, ErrorAnswer] = MappingProxyType({})

    def settle(self, tx: Transaction, now: float) -> None:
        """Let everything happen that is due until now."""
        settle(tx, now, self.jobs)

    def refused(self, path: str, refusal: Refusal, settings: Document) -> tuple[int, Document, dict[str, str]]:
        """Status, body and headers of a refusal, in the form of the system that has the path."""
        for place, form in self.errors.items():
            if place in path:
                return form(refusal, settings)
        return refusal.status, refusal.body(), refusal.headers


def together(systems: Iterable[System]) -> System:
    """All systems as one."""
    systems = tuple(systems)
    return System(
        tuple(module for system in systems for module in system.handlers),
        {name: option for system in systems for name, option in system.options.items()},
        {place: request for system in systems for place, request in system.control.items()},
        tuple(jobs for system in systems for jobs in system.jobs),
        {place: form for system in systems for place, form in system.errors.items()},
    )
