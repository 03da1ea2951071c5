"""What the public modules, such as `live`, are made of: each name is built when it is first used."""

import sys
from functools import cache
from importlib import import_module
from typing import Any

from ..framework import registry
from ..values.sentences import closest, meant_instead
from ..values.shape import camel_name
from .classes import PAGE, resource_class
from .types import nested_types, tokens_of

class_of = cache(resource_class)


@cache
def members(system: str) -> dict[str, Any]:
    """Every public name of a system's module: resource classes, nested types and helpers."""
    classes = {token.rpartition(":")[2]: class_of(token) for token in tokens_of(system)}
    helpers = {name: getattr(import_module(home), name) for name, home in registry.helpers(system).items()}
    return {**nested_types(system), **classes, **helpers}


def names(system: str) -> list[str]:
    """The public names of a system's module."""
    return sorted(members(system))


def member(system: str, name: str) -> Any:
    """A public name of a system's module; raises AttributeError that says what there is instead."""
    token = f"metastudio:{system}:{name}"
    if token in registry.resources():  # a program that needs no types does not pay for them
        return class_of(token)
    if not name.startswith("_") and name in members(system):
        return members(system)[name]
    module = f"metastudio_provider.{system}"
    if f"metastudio:{system}:{camel_name(name)}" in registry.functions():
        raise AttributeError(f"{module} has no {name}: functions need the plugin, see {PAGE}.")
    if name in members(registry.COMMON):
        shared = f"metastudio_provider.{registry.COMMON}.{name}"
        raise AttributeError(f"{module} has no {name}: several systems share it, as {shared}.")
    meant = meant_instead(closest(name, names(system)), quote="")
    raise AttributeError(f"{module} has no {name}{meant}", name=name, obj=sys.modules.get(module))
