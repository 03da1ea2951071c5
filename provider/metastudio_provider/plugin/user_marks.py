"""Which of the user's secret marks to believe.

The engine keeps a secret as a whole top-level property. Where one reply of a rule is secret, the whole list of rules
comes back marked, with the names, ids and times in it. If all of these counted as secrets, other properties that hold
the same words would be marked too, more at each refresh, and every error would be full of masks.

| a marked text ...                                                                    | is secret             |
| ------------------------------------------------------------------------------------ | --------------------- |
| stands in a property that is secret by contract, in a secret field                   | yes                   |
| is a value of an enum                                                                | no                    |
| is in an input and has a mark of its own, here or in an earlier request              | yes                   |
| is in an input, in a field that only the service sets: an id, a time                 | no                    |
| is in an input, and in clear elsewhere: as another value, or in a text of the inputs | no                    |
| is in an input otherwise                                                             | yes                   |
| is in an output that holds a secret text                                             | only the secret text  |
| is in an output that holds none: the secret has changed since                        | yes, unless in clear  |

A property stays secret as it is marked. The exception is an output that is the id, which the engine shows in any case.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple

from ..secrecy import SHORTEST, Secrets
from ..values.shape import Field, Path, Shape
from .values import Received


class Marked(NamedTuple):
    """Secret top-level properties, and the secret texts in them (names as Pulumi spells them)."""

    properties: set[str]
    texts: set[str]


@dataclass(frozen=True)
class Context:
    """What is known of properties beside their marks.

    `shape` is that of the properties, `inputs` that of what a program declares of them. `contract` is what the contract
    marks, `exact` are texts that had a mark of their own. `id` is that of the object.
    """

    shape: Shape
    inputs: Shape
    contract: Marked
    exact: Collection[str] = ()
    id: str = ""


def believed_marks(received: Received, context: Context) -> Marked:
    """The properties that stay secret, and the texts that are."""
    if not received.secrets:
        return Marked(set(), set(context.contract.texts))
    clear = {name: _texts(value) for name, value in received.values.items() if name not in received.secrets}
    in_clear = {context.id, *context.inputs.words}.union(*clear.values())
    texts = context.contract.texts | _in_inputs(received, context, clear, in_clear)
    properties = set(received.secrets)
    for name in received.secrets - context.inputs.by_camel.keys() - context.contract.properties:
        value = received.values.get(name)
        if value == context.id:
            properties.discard(name)
        elif not Secrets(texts).held_in({name: value}):
            texts |= set(_texts(value)) - in_clear
    return Marked(properties, texts)


def _in_inputs(
    received: Received, context: Context, clear: Mapping[str, Collection[str]], in_clear: Collection[str]
) -> set[str]:
    """The secret texts in marked inputs. `clear` are the texts of the properties without a mark."""
    inputs = context.inputs
    declared = [text for name, texts in clear.items() if name in inputs.by_camel for text in texts]

    def shown(text: str) -> bool:
        return text in in_clear or (len(text) >= SHORTEST and any(text in other for other in declared))

    return {
        text
        for path, text in received.marked
        if path[0] in inputs.by_camel
        and text not in inputs.words
        and (text in context.exact or not (shown(text) or _set_by_service(path, context)))
    }


def _set_by_service(path: Path, context: Context) -> bool:
    """Whether only the service can have set what is at the path."""
    fields, declared = _fields(path, context.shape), _fields(path, context.inputs)
    return any(field.read_only for field in declared) or len(declared) < len(fields)


def _fields(path: Path, shape: Shape) -> list[Field]:
    """The fields on a path, as far as the shape has them."""
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


def _texts(value: Any) -> list[str]:
    """Every text in a value."""
    found: list[str] = []
    left = [value]
    while left:
        value = left.pop()
        if isinstance(value, str):
            found.append(value)
        elif isinstance(value, dict):
            left.extend(value.values())
        elif isinstance(value, list):
            left.extend(value)
    return found
