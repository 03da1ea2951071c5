"""Addresses of requests: the service, IAM, paths with ids, queries."""

from collections.abc import Mapping
from typing import Any
from urllib.parse import quote

from ..errors import ConfigurationError, Refused
from ..settings.lacks import NO_REGION
from ..settings.model import Settings
from ..settings.sources import OF_THE_SERVICE
from ..wire.operation import Operation
from . import simulator

NEEDED = OF_THE_SERVICE | {"profile", "shared_config_file", "simulator"}
"""Settings that decide which service gets a request, and in whose name. All of them must be known."""


def endpoint(settings: Settings) -> str:
    """The address of the service. Raises ConfigurationError when a setting for it is missing or still unknown."""
    if waiting := sorted(settings.unknown & NEEDED):
        names = ", ".join(f"`{name}`" for name in waiting)
        raise ConfigurationError(f"The service cannot be asked: {names} of the provider is not known yet.", waiting[0])
    if settings.simulator is not None:
        return simulator.BASE
    return settings.endpoint or _of_region("metastudio", settings)


def iam(settings: Settings) -> str:
    """The address of IAM. Raises ConfigurationError when no setting gives it."""
    return settings.iam_endpoint or _of_region("iam", settings)


def sts(settings: Settings) -> str:
    """The address of STS. Raises ConfigurationError when no setting gives it."""
    return settings.sts_endpoint or _of_region("sts", settings)


def path(operation: Operation, ids: Mapping[str, str]) -> str:
    """The path of an operation with its ids.

    Raises Refused for an id that is empty or made of dots. Such a path would address the list, or what is above it.
    """
    for name, value in ids.items():
        if value in ("", ".", ".."):
            raise Refused(f"{operation.name}: `{name}` must not be {value!r}.")
    return operation.path.format_map({name: quote(value, safe="~") for name, value in ids.items()})


def query(values: Mapping[str, Any]) -> str:
    """The query, ordered and spelled as the official SDK signs it. A value None leaves its parameter out."""
    pairs = []
    for name, value in values.items():
        for item in value if isinstance(value, (list, tuple)) else [value]:
            if item is not None:
                pairs.append((name, str(item).lower() if isinstance(item, bool) else str(item)))
    text = "&".join(f"{quote(name, safe='~')}={quote(value, safe='~')}" for name, value in sorted(pairs))
    return f"?{text}" if text else ""


def _of_region(service: str, settings: Settings) -> str:
    """The address of a service where no setting gives it."""
    if settings.region is None:
        raise ConfigurationError(NO_REGION, "region")
    return f"https://{service}.{settings.region}.{settings.cloud}"
