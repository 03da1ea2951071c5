"""The systems that the simulator models: the folders beside this file whose `__init__.py` has a `SYSTEM`.

A new system is a new folder. Nothing else lists it.
"""

from collections.abc import Iterator
from importlib import import_module
from pkgutil import iter_modules
from typing import Final

from . import __name__ as home
from . import __path__ as folders
from .base.options import OPTIONS
from .base.system import System, together


def discover() -> Iterator[tuple[str, System]]:
    """Every system with the name of its folder."""
    for found in iter_modules(folders):
        if found.ispkg:
            module = import_module(f"{home}.{found.name}")
            if isinstance(system := getattr(module, "SYSTEM", None), System):
                yield found.name, system


SYSTEMS: Final[dict[str, System]] = dict(discover())

SERVICE: Final = together([System(options=OPTIONS), *SYSTEMS.values()])
"""The whole service, as the application serves it."""
