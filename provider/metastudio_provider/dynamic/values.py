"""Values of the SDK's dynamic host, both ways.

The host hands over floats for every number, its own object or a fixed text for what is not known yet, and no secrets.
It takes the same, and secrets in the form of the protocol: so a secret stays one in the state, also when a refresh
finds it.
"""

from collections.abc import Collection, Iterator, Mapping
from typing import Any

from pulumi import Archive, Asset
from pulumi.output import Unknown
from pulumi.runtime import rpc

from ..engine.texts import no_asset
from ..engine.values import whole
from ..values.model import UNKNOWN
from ..values.shape import Path
from ..values.validation import Problem

INTERNAL = "__"
"""Properties that start so belong to the engine, the host or this door, never to the object."""


def incoming(values: Mapping[str, Any]) -> dict[str, Any]:
    """Plain values of an object's properties."""
    return {name: plain(value) for name, value in values.items() if not name.startswith(INTERNAL) and value is not None}


def plain(value: Any) -> Any:
    """One value with whole numbers as int and UNKNOWN for what is not known yet."""
    if isinstance(value, Unknown) or value == rpc.UNKNOWN:
        return UNKNOWN
    if isinstance(value, float):
        return whole(value)
    if rpc.is_rpc_secret(value):
        return plain(rpc.unwrap_rpc_secret(value))
    if isinstance(value, Mapping):
        return {name: plain(inner) for name, inner in value.items() if inner is not None}
    if isinstance(value, list | tuple):
        return [plain(inner) for inner in value]
    return value


def outgoing(values: Mapping[str, Any], secret: Collection[str] = ()) -> dict[str, Any]:
    """Properties as the host takes them; the properties named by `secret` are marked whole."""
    found = {}
    for name, value in values.items():
        given = _given(value)
        found[name] = rpc.wrap_rpc_secret(given) if name in secret and given is not None else given
    return found


def _given(value: Any) -> Any:
    if value is UNKNOWN:
        return rpc.UNKNOWN
    if isinstance(value, Mapping):
        return {name: _given(inner) for name, inner in value.items()}
    if isinstance(value, list | tuple):
        return [_given(inner) for inner in value]
    return value


def asset_problems(value: Any, path: Path = ()) -> Iterator[Problem]:
    """Assets: the host hands them over as objects of the SDK, which no property takes."""
    if isinstance(value, Asset | Archive):
        yield Problem(path, no_asset("asset" if isinstance(value, Asset) else "archive"))
    elif isinstance(value, Mapping):
        for name, inner in value.items():
            yield from asset_problems(inner, (*path, name))
    elif isinstance(value, list):
        for index, inner in enumerate(value):
            yield from asset_problems(inner, (*path, index))
