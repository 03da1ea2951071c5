"""Pulumi provider for Huawei Cloud MetaStudio.

``from metastudio_provider import live, image`` gives the dynamic resources for Python stacks; every other language uses
the same lifecycle through the native plugin ``pulumi-resource-metastudio``.
"""

from importlib import import_module
from typing import Any

__all__ = ["__version__"]

__version__ = "0.1.0"  # the distribution takes it from here; asking for it at run time costs 40 ms of every start


def __getattr__(name: str) -> Any:
    """A module of the package, such as `live`, when it is first named.

    The plugin imports this package too and must not pay for the dynamic resources (they import pulumi itself).
    """
    full = f"{__name__}.{name}"
    if not name.startswith("_"):
        try:
            return import_module(full)
        except ModuleNotFoundError as error:
            if error.name != full:
                raise
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
