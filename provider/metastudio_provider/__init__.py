"""Pulumi provider for Huawei Cloud MetaStudio.

``from metastudio_provider import live, image`` gives the dynamic resources for Python stacks; every other language uses
the same lifecycle through the native plugin ``pulumi-resource-metastudio``.
"""

from importlib import import_module
from typing import Any

__all__ = ["__version__", "image", "live"]

__version__ = "0.1.0"  # the distribution takes it from here; asking for it at run time costs 40 ms of every start


def __getattr__(name: str) -> Any:
    # The plugin imports this package too and must not pay for the dynamic resources (they import pulumi itself).
    if name in ("live", "image"):
        return import_module(f"metastudio_provider.{name}")
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
