"""Which texts are secret, and which only sit beside one.

The engine keeps a secret as a whole top-level property. Where one reply of a rule is secret, the whole list of rules
comes back so, with the names, ids and times in it. Took one all of that for secret, other properties would be marked
because they hold the same words, at each refresh more of them, and ids would be black in every error.
"""

from collections.abc import Collection, Iterator, Mapping
from typing import Any

from ..secrecy import SHORTEST, Secrets
from ..values.shape import Field, Path, Shape
from .values import Received


def secrecy(
    received: Received,
    shape: Shape,
    inputs: Shape,
    *,
    declared: Collection[str] = (),
    certain: Collection[str] = (),
    exact: Collection[str] = (),
    id: str = "",
) -> tuple[set[str], set[str]]:
    """The properties that stay secret, and the secret texts (names as Pulumi spells them).

    `shape` is that of what was received, `inputs` that of what a program declares of it; `declared` are the properties
    that are secret by contract, `certain` the texts that are; `exact` are texts that somewhere had a mark of their own.
    A marked text counts

    - always, when it is one of those;
    - inside of a marked list or object, unless the service set it there, or it stands in clear elsewhere in the same
      object: as another value, or in a text that the program declares;
    - inside of an output, unless a secret in it tells why it was marked.
    """
    if not received.secrets:
        return set(), set(certain)
    words = inputs.words
    clear = {name: value for name, value in received.values.items() if name not in received.secrets}
    said = {id, *_texts(clear)}
    own = [text for name, value in clear.items() if name in inputs.by_camel for text in _texts(value)]
    names, texts = set(received.secrets), set(certain)
    for path, text in received.marked:
        if path[0] not in inputs.by_camel or text in words:
            continue
        beside = text in said or (len(text) >= SHORTEST and any(text in other for other in own))
        if text in exact or not (beside or _reported(path, shape, inputs)):
            texts.add(text)
    for name in received.secrets - inputs.by_camel.keys() - set(declared):
        value = received.values.get(name)
        if value == id:
            names.discard(name)  # the engine shows an id in any case
        elif not Secrets(texts).held_in({name: value}):
            texts |= {text for text in _texts(value) if text not in words and text not in said}
    return names, texts


def _reported(path: Path, shape: Shape, inputs: Shape) -> bool:
    """Whether only the service can have set what is at the path."""
    there, declared = _fields(path, shape), _fields(path, inputs)
    return any(field.read_only for field in declared) or len(declared) < len(there)


def _fields(path: Path, shape: Shape) -> list[Field]:
    """The fields on a path, as far as the shape knows them."""
    found, here = [], shape
    for step in path:
        field = here.by_camel.get(step) if isinstance(step, str) else None
        if field is not None:
            found.append(field)
        below = field.shape if field is not None else here.item
        if below is None:
            break
        here = below
    return found


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for inner in value.values():
            yield from _texts(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _texts(inner)
