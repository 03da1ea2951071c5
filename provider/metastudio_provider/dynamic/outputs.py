"""What the host keeps of a resource: its properties with the secret ones marked, and nothing that cannot be sent."""

from collections.abc import Collection, Iterable, Mapping
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from ..engine.texts import one_line, sendable
from ..engine.values import in_part
from ..values.convert import secret_texts
from .old_inputs import DECLARED, UNFINISHED, structure
from .values import incoming, outgoing

if TYPE_CHECKING:
    from ..framework.resource import Resource
    from ..secrecy import Secrets


def secrets_in(resource: "Resource", given: Iterable[Mapping[str, Any]]) -> list[str]:
    """The secret texts of inputs and states. A property that cannot be sent has none: nothing shows it."""
    found: list[str] = []
    for values in given:
        for name, value in values.items():
            with suppress(Exception):
                found += secret_texts(incoming({name: value}), resource.state_shape)
    return found


class Outputs:
    """Makes what the host takes of one resource. `secrets` are marked wherever they stand.

    The host fails the whole answer for one value that it cannot send, and the engine then keeps nothing, not even an
    id. So such a property is left as it was `before`, and a sentence tells why.
    """

    def __init__(self, resource: "Resource", secrets: "Secrets") -> None:
        self._resource, self._secrets = resource, secrets

    def inputs(self, inputs: Mapping[str, Any], before: Mapping[str, Any]) -> tuple[dict[str, Any], list[str]]:
        """Inputs for the host, and why some cannot be sent."""
        return self._properties(inputs, before, self._resource.input_shape.secrets)

    def state(self, state: Mapping[str, Any], before: Mapping[str, Any]) -> tuple[dict[str, Any], list[str]]:
        """A state for the host, and why parts of it cannot be sent."""
        return self._properties(state, before, self._resource.state_shape.secrets)

    def marked(self, values: Mapping[str, Any], declared: Collection[str]) -> dict[str, Any]:
        """Properties for the host; raises where one cannot be sent.

        Secret is what the contract says, and what holds a secret under another name, such as the service's text about
        a stream key that was refused.
        """
        return outgoing(values, {*declared, *(self._secrets.held_in(values) - {self._resource.identity.own})})

    def _properties(
        self, values: Mapping[str, Any], before: Mapping[str, Any], declared: Collection[str]
    ) -> tuple[dict[str, Any], list[str]]:
        try:
            return self.marked(values, declared), []
        except Exception:
            parts, reasons = in_part(values, before, lambda part: self.marked(part, declared))
        whole = {name: value for part in parts for name, value in part.items()}
        return whole, [one_line(self._secrets.mask(reason)) for reason in reasons]


def with_last_run(outputs: dict[str, Any], unfinished: Iterable[str], *inputs: Mapping[str, Any]) -> dict[str, Any]:
    """Outputs with what the next run needs to know of this one: the structure of the inputs, of the first that have
    one, and why the object is not as declared yet."""
    for declared in inputs:
        with suppress(Exception):
            outputs[DECLARED] = sendable(structure(declared))
            break
    reasons = list(dict.fromkeys(unfinished))
    if reasons:
        outputs[UNFINISHED] = reasons
    return outputs
