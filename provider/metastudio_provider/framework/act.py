"""Acts as resources: done when they are created, and again when `triggers` change."""

import uuid
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..errors import Refused
from ..values.diff import Change
from .managed import Managed
from .resource import Resource

if TYPE_CHECKING:
    from ..api.client import Api
    from ..call import Call
    from ..settings.model import Settings


class Action(Resource):
    """An act that leaves no object behind.

    It replaces itself when `triggers`, or what it acts on, change: then every doing of it is a create, and a create
    happens at most once. Another change is kept for the next time. Deleting it does nothing.
    """

    acts = True
    stays = True

    def plan(self, it: Managed, changes: list[Change], settings: "Settings", call: "Call") -> list[Change]:
        """The changes. Warns of changes that do nothing by themselves."""
        if changes and not any(change.replace for change in changes):
            names = ", ".join(dict.fromkeys(f"`{change.path[0]}`" for change in changes))
            call.warn(f"The change of {names} is kept, but {self.doing} again only when `triggers` change.")
        return changes

    doing = "it is done"
    """What the act is, as the beginning of a sentence that goes on with `again`."""

    def show(self, api: "Api", id: str) -> dict[str, Any]:
        """Nothing: all that is known of an act is in the state."""
        return {}

    def read(self, api: "Api", it: Managed) -> dict[str, Any]:
        """What is known of the act; raises Refused on import."""
        if not it.known:
            raise Refused(f"{self.noun} cannot be imported: it is an act, not an object of the service.")
        return {name: value for name, value in it.known.items() if name in self.state_shape.fields}

    def after_create(self, api: "Api", it: Managed, answer: Mapping[str, Any]) -> dict[str, Any]:
        """What the service answered, as outputs."""
        return {name: value for name, value in answer.items() if name in self.state_shape.fields}

    def update(self, api: "Api", it: Managed, changes: Sequence[Change]) -> dict[str, Any]:
        """Keep what is declared for the next time."""
        return {name: value for name, value in it.state.items() if name not in self.input_shape.fields}

    def delete(self, api: "Api", it: Managed) -> None:
        """Nothing: what was done is done."""

    def items(self, api: "Api", query: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
        """Nothing: the service keeps no list of acts."""
        yield from ()

    def new_id(self, inputs: Mapping[str, Any]) -> str:
        """What it acts on, and a number of its own."""
        return f"{self.identity.id_of(inputs)}/{uuid.uuid4().hex[:16]}"
