"""The settings of a stack, and the one lifecycle that works with them in this process."""

import atexit
import contextlib
import os
import sys
import threading
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from pulumi.dynamic.config import Config

from ..engine.log import EngineLog, engine_address
from ..engine.texts import simulator_notice
from ..lifecycle import LifecycleFactory, default_lifecycle
from ..settings.lacks import lacking
from ..settings.model import Settings
from ..values.shape import camel_name, spell_text

if TYPE_CHECKING:
    from ..lifecycle.lifecycle import Lifecycle

NAMESPACE = "metastudio:"

LOG = EngineLog(engine_address(sys.argv[1:]))
"""The log of the engine that started this process; in a program, and in a test, there is usually none."""


def given(config: Config) -> dict[str, Any]:
    """Every setting of the stack under `metastudio:`, with its snake_case name; all values are texts."""
    names = {camel_name(name): name for name in Settings.model_fields}
    # The SDK cannot list what is configured. Its table is read as well, so that a mistyped name is an error.
    written = {key.removeprefix(NAMESPACE) for key in getattr(config, "_props", ()) if key.startswith(NAMESPACE)}
    values = {name: config.get(f"{NAMESPACE}{name}") for name in [*names, *sorted(written - names.keys())]}
    return {names.get(name, name): value for name, value in values.items() if value is not None}


class Lifecycles:
    """One lifecycle for each configuration, thread-safe. The host runs four threads, and one provider object for each
    resource: they share limits, tokens and connections."""

    def __init__(
        self,
        factory: LifecycleFactory = default_lifecycle,
        environment: Mapping[str, str] = os.environ,
        log: EngineLog = LOG,
    ) -> None:
        self.factory, self._log = factory, log
        self.cancelled = threading.Event()
        """Set when the process ends: every wait of every call ends then."""
        self.checked: set[str] = set()
        """URNs whose inputs were checked in this process. A refresh declares nothing, so it has nothing to check."""
        self._environment, self._lock = environment, threading.Lock()
        self._lifecycles: dict[str, Lifecycle] = {}
        self._running = 0

    def open(self, config: Config) -> "Lifecycle":
        """The lifecycle for a configuration; raises ConfigurationError when it cannot work. Sends no request."""
        values = given(config)
        key = repr(sorted(values.items()))
        with self._lock:
            if key not in self._lifecycles:
                settings = Settings.resolve(values, self._environment)
                self._lifecycles[key] = self.factory(settings)
                if settings.simulator:
                    self._log.info(simulator_notice(settings.simulator))
                if lacks := lacking(settings):
                    self._log.warn(spell_text(lacks))
            return self._lifecycles[key]

    @contextlib.contextmanager
    def running(self) -> Iterator[None]:
        """A call of the host runs, until its answer is ready."""
        with self._lock:
            self._running += 1
        try:
            yield
        finally:
            with self._lock:
                self._running -= 1

    def end(self) -> None:
        """The process ends. The engine has every answer, unless a call still runs: its answer will be lost, so the
        create journal stays as it is."""
        self.cancelled.set()
        if self._running:
            return
        for lifecycle in self._lifecycles.values():
            with contextlib.suppress(Exception):  # the run is over and must not fail now
                lifecycle.answers_received()


LIFECYCLES = Lifecycles()
"""The lifecycles of this process."""
# The SDK's server hears of the end of a run by an interrupt alone. Python then waits for the threads of the server, and
# only after that comes `atexit`, when no call runs any more. Killed, the process leaves the create journal as it is.
getattr(threading, "_register_atexit", atexit.register)(LIFECYCLES.end)
