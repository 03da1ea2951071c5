"""Every resource and function by its token.

A system is a package in `resources/`. It names its resources in `RESOURCES` (noun -> module, the class has the name of
the noun) and has its functions in `functions.py`. `HELPERS` (name -> module), where it has any, are Python functions
that its public module offers to programs. Nothing else lists systems: they are found here, by the generator and by
every tool. Declarations load on first use, so the plugin starts without any of them.
"""

from collections.abc import Mapping
from functools import cache
from importlib import import_module
from pkgutil import iter_modules
from typing import TYPE_CHECKING

from ..errors import MetaStudioError

if TYPE_CHECKING:
    from ..values.shape import Shape
    from .function import Function
    from .resource import Resource

PACKAGE = "metastudio"

HOME = "metastudio_provider.resources"

COMMON = "common"
"""The module of types that no system owns."""


@cache
def systems() -> tuple[str, ...]:
    """The systems that the provider has resources for."""
    return tuple(sorted(found.name for found in iter_modules(import_module(HOME).__path__) if found.ispkg))


@cache
def resources() -> Mapping[str, str]:
    """The module of every resource by its token, in the order of the tokens; loads none of them."""
    modules = {
        f"{PACKAGE}:{system}:{noun}": f"{HOME}.{system}.{module}"
        for system in systems()
        for noun, module in import_module(f"{HOME}.{system}").RESOURCES.items()
    }
    return dict(sorted(modules.items()))


@cache
def helpers(system: str) -> Mapping[str, str]:
    """The module of every Python function that a system offers to programs, by its name; loads none of them."""
    home = f"{HOME}.{system}"
    named: Mapping[str, str] = getattr(import_module(home), "HELPERS", {}) if system in systems() else {}
    return {name: f"{home}.{module}" for name, module in named.items()}


@cache
def functions() -> Mapping[str, "Function"]:
    """Every function by its token, in the order of the tokens; loads all systems."""
    return dict(sorted(entry for system in systems() for entry in _functions_of(system).items()))


@cache
def _functions_of(system: str) -> Mapping[str, "Function"]:
    declared: tuple[Function, ...] = import_module(f"{HOME}.{system}.functions").FUNCTIONS
    return {function.token: function for function in declared}


@cache
def resource(token: str) -> "Resource":
    """The one instance of a resource; raises MetaStudioError for an unknown token."""
    if token not in resources():
        raise _unknown(token, "resource", resources())
    name = token.rpartition(":")[2]
    loaded: Resource = getattr(import_module(resources()[token]), name)()
    if loaded.token != token:
        raise TypeError(f"{name} is registered as {token}, but declares {loaded.token}")
    return loaded


@cache
def function(token: str) -> "Function":
    """The one instance of a function; raises MetaStudioError for an unknown token. Loads its system only."""
    system = token.split(":")[1] if token.count(":") == 2 else ""
    if system not in systems() or token not in _functions_of(system):
        raise _unknown(token, "function", functions())
    return _functions_of(system)[token]


def module_of(shape: "Shape") -> str:
    """The module of an object type: the system whose contract or declarations have it, else `common`."""
    _, *folder = shape.source.split(".")
    return folder[1] if folder[:1] in (["wire"], ["resources"]) else COMMON


def _unknown(token: str, what: str, known: Mapping[str, object]) -> MetaStudioError:
    return MetaStudioError(f"{token} is no {what} of the metastudio provider; it has {', '.join(known)}.")
