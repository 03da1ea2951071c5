"""Acts as resources: done when they are created, and again when `triggers` change."""

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from ..errors import Refused
from ..values.diff import Change
from ..values.model import Model
from .lost import CountedAsDone
from .managed import Inputs, Managed, State
from .marks import Marks
from .resource import Resource
from .risks import Risk, Risks

if TYPE_CHECKING:
    from ..api.client import Api
    from ..call import Call
    from ..settings.model import Settings


def act_marks(inputs: type[Model], references: Mapping[str, tuple[str, str]]) -> Marks:
    """The marks of an act on what `references` names: no report has any of its inputs."""
    return Marks(replace=("triggers", *references), unreported=tuple(inputs.model_fields), references=references)


class Act(Resource[Inputs, State]):
    """An act that leaves no object behind. Its identity is what it acts on.

    It replaces itself when `triggers`, or what it acts on, change: then every doing of it is a create, and a create
    happens at most once. Another change is kept for the next time. Deleting it does nothing.
    """

    lost = CountedAsDone()
    risks = Risks(
        create=Risk("The act is done. Where its answer is lost, it counts as done."),
        replace=Risk("The act is done again."),
        rename=Risk("The act is done again."),
        delete=Risk("Nothing: what was done is done."),
        retained=True,
    )
    doing: ClassVar[str]
    """What the act is, as the beginning of a sentence that goes on with `again`."""

    def plan(self, it: Managed, changes: list[Change], settings: "Settings", call: "Call") -> list[Change]:
        """The changes. Warns of changes that do nothing by themselves."""
        if changes and not any(change.replace for change in changes):
            names = ", ".join(dict.fromkeys(f"`{change.path[0]}`" for change in changes))
            call.warn(f"The change of {names} is kept, but {self.doing} again only when `triggers` change.")
        return changes

    def show(self, api: "Api", id: str) -> dict[str, Any]:
        """Nothing: all that is known of an act is in the state."""
        return {}

    def read(self, api: "Api", it: Managed[Inputs, State]) -> dict[str, Any]:
        """What is known of the act. Raises Refused on import."""
        if not it.known:
            raise Refused(f"{self.noun} cannot be imported: it is an act, not an object of the service.")
        return {name: value for name, value in it.known.items() if name in self.state_shape.fields}

    def after_create(self, api: "Api", it: Managed[Inputs, State], answer: Mapping[str, Any]) -> dict[str, Any]:
        """What the service answered, as outputs."""
        return {name: value for name, value in answer.items() if name in self.state_shape.fields}

    def update(self, api: "Api", it: Managed[Inputs, State], changes: Sequence[Change]) -> dict[str, Any]:
        """Keep what is declared for the next time."""
        return {name: value for name, value in it.state.items() if name not in self.input_shape.fields}

    def delete(self, api: "Api", it: Managed[Inputs, State]) -> None:
        """Nothing: what was done is done."""

    def list_items(self, api: "Api", query: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
        """Nothing: the service keeps no list of acts."""
        yield from ()
