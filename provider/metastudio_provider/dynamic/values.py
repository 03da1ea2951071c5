"""Values of the SDK's dynamic host, both ways.

The host hands over a float for every number, its own object or a fixed text for an unknown value, and no marks of
secrets. It takes the same, and secrets in the form of the protocol. So a secret stays secret in the state, also when a
refresh finds it.
"""

from collections.abc import Collection, Mapping
from typing import Any

import pulumi
from pulumi.output import Unknown
from pulumi.runtime import rpc

from ..engine.texts import sendable
from ..engine.values import Unsendable, deeper, sendable_number, whole
from ..values.assets import Asset
from ..values.model import UNKNOWN

INTERNAL = "__"
"""Properties that start so belong to the engine, the host or this door, never to the object."""


def incoming(values: Mapping[str, Any]) -> dict[str, Any]:
    """Plain values of a resource's properties."""
    return {name: plain(value) for name, value in values.items() if not name.startswith(INTERNAL) and value is not None}


def plain(value: Any) -> Any:
    """One value, in which whole numbers are int and unknown values UNKNOWN."""
    if isinstance(value, Unknown) or value == rpc.UNKNOWN:
        return UNKNOWN
    if isinstance(value, float):
        return whole(value)
    if isinstance(value, pulumi.Asset | pulumi.Archive):
        return _asset(value)
    if rpc.is_rpc_secret(value):
        return plain(rpc.unwrap_rpc_secret(value))
    if isinstance(value, Mapping):
        return {name: plain(inner) for name, inner in value.items() if inner is not None}
    if isinstance(value, list | tuple):
        return [plain(inner) for inner in value]
    return value


def _asset(value: pulumi.Asset | pulumi.Archive) -> Asset:
    """An asset or archive of the SDK."""
    match value:
        case pulumi.FileAsset() | pulumi.FileArchive():
            return Asset(isinstance(value, pulumi.Archive), path=str(value.path))
        case pulumi.RemoteAsset() | pulumi.RemoteArchive():
            return Asset(isinstance(value, pulumi.Archive), uri=value.uri)
        case pulumi.StringAsset():
            return Asset(text=value.text)
        case pulumi.AssetArchive():
            return Asset(archive=True, inside={name: _asset(inner) for name, inner in value.assets.items()})
    raise TypeError(f"{type(value).__name__} is no asset that this provider knows")


def outgoing(values: Mapping[str, Any], secret: Collection[str] = ()) -> dict[str, Any]:
    """Properties as the host takes them; the properties named by `secret` are marked whole.

    Raises Unsendable for a value that the host could not send: it would lose the whole answer, an id too.
    """
    found = {}
    for name, value in values.items():
        try:
            given = _given(value, 0)
        except Unsendable as error:
            raise error.of(name) from None
        found[sendable(name)] = rpc.wrap_rpc_secret(given) if name in secret and given is not None else given
    return found


def _given(value: Any, depth: int) -> Any:
    if isinstance(value, str):
        return sendable(value)
    if value is None or isinstance(value, bool):
        return value
    if isinstance(value, int | float):
        sendable_number(value)
        return value
    if value is UNKNOWN:
        return rpc.UNKNOWN
    if isinstance(value, Mapping):
        depth = deeper(depth)
        return {sendable(str(name)): _given(inner, depth) for name, inner in value.items()}
    if isinstance(value, list | tuple):
        depth = deeper(depth)
        return [_given(inner, depth) for inner in value]
    raise TypeError(f"a value of type {type(value).__name__} cannot be sent to the engine")
