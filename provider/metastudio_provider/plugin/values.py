"""Property values of the engine, both ways: protobuf structs with signatures <-> plain Python values.

Coming in, secrets lose their marks, which are noted by top-level property. Unknown values become UNKNOWN, whole numbers
int, and nulls are left out. Going out, a secret is a whole top-level property: the engine stores a secret that sits
deeper in clear text.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from typing import Any

from google.protobuf.struct_pb2 import NULL_VALUE, Struct, Value

from ..engine.texts import sendable
from ..engine.values import Unsendable, deeper, sendable_number, whole
from ..values.assets import Asset
from ..values.model import UNKNOWN, Unknown
from ..values.shape import Path, Shape

SIGNATURE = "4dabf18193072939515e22adb298388d"
SECRET = "1b47061264138c4ac30d75fd1eb44270"
OUTPUT = "d0e6a833031e9bbcd3f4e8bde6ca49a4"
RESOURCE = "5cf8f73096256a8f31e491e813e4eb8e"
ASSET = "c44067f5952c0a294b673a41bacd8c17"
ARCHIVE = "0def7320c3a5731c473e5ecbe6d01bc7"

UNKNOWN_TEXT = "04da6b54-80e4-46f7-96ec-b56ff0331ba9"
UNKNOWN_TEXTS = frozenset(
    (
        UNKNOWN_TEXT,
        "1c4a061d-8072-4f0a-a4cb-0ff528b18fe7",  # boolean
        "3eeb2bf0-c639-47a8-9e75-3b44932eb421",  # number
        "6a19a0b0-7e62-4c92-b797-7f8e31da9cc2",  # array
        "030794c1-ac77-496b-92df-f27374a8bd58",  # asset
        "e48ece36-62e2-4504-bad9-02848725956a",  # archive
        "dd056dcd-154b-4c76-9bd3-c8f88648b5ff",  # object
    )
)


@dataclass
class Received:
    """A struct of the engine in plain values, with Pulumi's names.

    `secrets`: the top-level properties that are secret or hold one. `marked`: the secret texts themselves with their
    paths, `exact` those of them that bear the mark themselves. `numbers`: the numbers that bear it themselves; those
    inside of a marked object are sizes, times and counts. `problems`: what this provider cannot take, by path;
    UNKNOWN stands in its place. `has_assets`: whether there is an Asset.
    """

    values: dict[str, Any] = field(default_factory=dict)
    secrets: set[str] = field(default_factory=set)
    marked: list[tuple[Path, str]] = field(default_factory=list)
    exact: set[str] = field(default_factory=set)
    numbers: set[float] = field(default_factory=set)
    problems: list[tuple[Path, str]] = field(default_factory=list)
    has_assets: bool = False

    @property
    def secret_texts(self) -> set[str]:
        """Every text below a mark."""
        return {text for _, text in self.marked}


def receive(struct: Struct) -> Received:
    """Plain values of a struct."""
    received = Received()
    for name, value in struct.fields.items():
        if value.WhichOneof("kind") not in ("null_value", None):
            received.values[name] = _plain(value, (name,), received, secret=False)
    return received


def _plain(value: Value, path: Path, received: Received, *, secret: bool) -> Any:
    match value.WhichOneof("kind"):
        case "string_value":
            text = value.string_value
            if text in UNKNOWN_TEXTS:
                return UNKNOWN
            if secret:
                received.marked.append((path, text))
            return text
        case "bool_value":
            return value.bool_value
        case "number_value":
            return whole(value.number_value)
        case "list_value":
            items = value.list_value.values
            return [_plain(item, (*path, index), received, secret=secret) for index, item in enumerate(items)]
        case "struct_value":
            fields = value.struct_value.fields
            if SIGNATURE in fields:
                return _signed(fields, path, received, secret=secret)
            return {
                name: _plain(inner, (*path, name), received, secret=secret)
                for name, inner in fields.items()
                if inner.WhichOneof("kind") not in ("null_value", None)
            }
    return None


def _signed(fields: Mapping[str, Value], path: Path, received: Received, *, secret: bool) -> Any:
    """A value with a signature: the engine's form of what JSON cannot say."""
    signature = fields[SIGNATURE].string_value
    if signature in (SECRET, OUTPUT):
        if signature == SECRET or ("secret" in fields and fields["secret"].bool_value):
            secret = True
            received.secrets.add(str(path[0]))
            match fields["value"].WhichOneof("kind") if "value" in fields else None:
                case "string_value":
                    received.exact.add(fields["value"].string_value)
                case "number_value":
                    received.numbers.add(fields["value"].number_value)
        return _plain(fields["value"], path, received, secret=secret) if "value" in fields else UNKNOWN
    if signature == RESOURCE:
        # A resource in the place of a text means its id; a component has none and means its URN.
        given = fields["id"] if "id" in fields else fields["urn"] if "urn" in fields else Value()
        return _plain(given, path, received, secret=secret) or UNKNOWN
    if signature in (ASSET, ARCHIVE):
        received.has_assets = True
        return _asset(fields, path, received, secret=secret)
    received.problems.append((path, "has a kind of value that this provider does not know."))
    return UNKNOWN


def _asset(fields: Mapping[str, Value], path: Path, received: Received, *, secret: bool) -> Asset | Unknown:
    """An asset or archive; UNKNOWN where something inside it is."""
    archive = fields[SIGNATURE].string_value == ARCHIVE
    if "assets" in fields:
        inside = {
            name: _plain(inner, (*path, name), received, secret=secret)
            for name, inner in fields["assets"].struct_value.fields.items()
        }
        return Asset(archive, inside=inside) if all(isinstance(one, Asset) for one in inside.values()) else UNKNOWN
    place, uri, text = (fields[name].string_value if name in fields else "" for name in ("path", "uri", "text"))
    return Asset(archive, place or None, uri or None, None if place or uri else text)  # an empty text is left out


def send(values: Mapping[str, Any], secrets: Collection[str] = ()) -> Struct:
    """A struct of plain values; the top-level properties named by `secrets` are wrapped as secrets.

    Raises Unsendable for a value that the protocol or the engine's state cannot hold.
    """
    struct = Struct()
    for name, value in values.items():
        if value is not None:
            target = struct.fields[sendable(name)]
            if name in secrets:
                target.struct_value.fields[SIGNATURE].string_value = SECRET
                target = target.struct_value.fields["value"]
            try:
                _fill(target, value, 0)
            except Unsendable as error:
                raise error.of(name) from None
    return struct


@dataclass(frozen=True)
class Hidden:
    """A value that is sent as a secret, wherever it stands."""

    value: Any


def hidden_leaves(value: Any, shape: Shape) -> Any:
    """The value, in which each secret is Hidden and nothing around it."""
    if isinstance(value, Mapping) and shape.kind == "object":
        known = shape.fields
        return {
            name: (Hidden(inner) if known[name].secret else hidden_leaves(inner, known[name].shape))
            if name in known
            else inner
            for name, inner in value.items()
        }
    if isinstance(value, list) and shape.item is not None:
        return [hidden_leaves(inner, shape.item) for inner in value]
    return value


def _fill(target: Value, value: Any, depth: int) -> None:
    """Write a plain value into its place. Nested messages that are made before would be copied at every level."""
    if isinstance(value, str):
        try:
            target.string_value = value
        except UnicodeEncodeError:
            target.string_value = sendable(value)
    elif isinstance(value, bool):  # before int, of which it is one
        target.bool_value = value
    elif isinstance(value, int | float):
        target.number_value = sendable_number(value)
    elif isinstance(value, list | tuple):
        depth = deeper(depth)
        items = target.list_value.values
        target.list_value.SetInParent()  # an empty list is a list
        for inner in value:
            _fill(items.add(), inner, depth)
    elif isinstance(value, (dict, Mapping)):  # dict first: asking the abstract class is slow
        depth = deeper(depth)
        fields = target.struct_value.fields
        target.struct_value.SetInParent()
        for name, inner in value.items():
            if inner is not None:
                _fill(fields[sendable(str(name))], inner, depth)
    elif isinstance(value, Hidden):
        target.struct_value.fields[SIGNATURE].string_value = SECRET
        _fill(target.struct_value.fields["value"], value.value, depth)
    elif value is None:
        target.null_value = NULL_VALUE
    elif isinstance(value, Unknown):
        target.string_value = UNKNOWN_TEXT
    else:
        raise TypeError(f"a value of type {type(value).__name__} cannot be sent to the engine")
