"""Settings as resources: there is one object of them in every project, declared or not."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Annotated, Any, ClassVar

from pydantic import Field as Declared

from ..errors import Refused
from ..values.convert import fill_masked, from_wire, is_absent
from ..values.diff import Change
from ..values.shape import Path
from .calls import unwritten
from .identity import Identity
from .lost import WrittenAgain
from .managed import Inputs, Managed, State
from .marks import Marks
from .resource import Resource
from .risks import Risk, Risks

if TYPE_CHECKING:
    from ..api.client import Api

Adopt = Annotated[
    bool | None,
    Declared(
        description="Whether creating this resource may change settings that somebody has made already. Unset, "
        "that is refused: the settings exist once for a project, and another stack or a person may rely on them."
    ),
]
"""The type of the input `adopt`, which every setting has."""


class Setting(Resource[Inputs, State]):
    """Settings that exist once in a project. Their id is that of the project.

    What is not declared stays as it is. Creating the resource over settings that somebody else made is refused unless
    `adopt` is true. Deleting the resource leaves the settings as they are. A subclass declares `showing`, and as
    `creating` and `updating` the operation that writes the settings.
    """

    identity = Identity("project_id")
    lost = WrittenAgain()
    marks = Marks(unreported=("adopt",), not_compared=("adopt",))
    risks = Risks(
        create=Risk("The settings are written. Refused where they differ from what somebody else set.", "adopt"),
        replace=Risk("Nothing: the same settings are written again."),
        rename=Risk("Nothing: the same settings are written again."),
        delete=Risk("Nothing: the settings of the project stay as they are."),
        retained=True,
    )
    what: ClassVar[str]
    """The settings in words, in the plural."""
    same_as_none: ClassVar[Sequence[tuple[Path, Any]]] = ()
    """Values that the service documents to mean the same as none."""

    def create(self, api: "Api", inputs: Inputs) -> tuple[str, Mapping[str, Any]]:
        """Write the settings. Raises Refused when that would change what somebody has set already."""
        id = api.project_id
        report = self.show(api, id)
        taken = [change for change in unwritten(self, inputs, report) if self._is_set(report, change.path)]
        if taken and not inputs.get("adopt"):
            names = ", ".join(sorted({".".join(map(str, change.path)) for change in taken}))
            raise Refused(
                f"The project has {self.what} already that differ: {names}. Another stack or a person made them. Set "
                "`adopt` to true to change them, declare what is set, or import them under the id of the project."
            )
        self._write(api, Managed[Any, Any](id, inputs, state=report))
        return id, {self.identity.own: id}

    def show(self, api: "Api", id: str) -> dict[str, Any]:
        """The settings of the project. Raises Refused for another project's."""
        if id != api.project_id:
            raise Refused(f"The {self.what} of the configured project have the id {api.project_id}, not {id}.")
        return {**self.reported(api), self.identity.own: id}

    def reported(self, api: "Api") -> dict[str, Any]:
        """The settings as the service reports them."""
        report: dict[str, Any] = from_wire(api.request(self.showing, needed=self.goes_back), self.state_shape)
        return report

    def update(self, api: "Api", it: Managed[Inputs, State], changes: Sequence[Change]) -> dict[str, Any]:
        """Write the settings, on top of what is there now."""
        report = fill_masked(self.show(api, it.id), it.state, self.input_shape, self.marks.may_be_masked)
        self._write(api, replace(it, state=report))
        return self.show(api, it.id)

    def delete(self, api: "Api", it: Managed[Inputs, State]) -> None:
        """Forget the settings. What a reset would do to shows on air is not stated."""
        api.call.report(f"the {self.what} of the project stay as they are")

    def list_items(self, api: "Api", query: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
        """The one object there is."""
        yield {self.identity.own: api.project_id}

    def _write(self, api: "Api", it: Managed[Inputs, State]) -> None:
        """One write with all settings: whether it keeps what it leaves out is not stated, so nothing is left out."""
        api.request(self.updating, body=self.body(self.put_body(it)))

    def _is_set(self, report: Mapping[str, Any], path: Path) -> bool:
        """Whether somebody gave the setting a value: not one that means the same as none."""
        value: Any = report
        field = None
        shape = self.input_shape
        for step in path:
            if not isinstance(step, str):
                break
            field = shape.fields[step]
            value, shape = (value or {}).get(step), field.shape
        return not is_absent(value, field) and (path, value) not in self.same_as_none
