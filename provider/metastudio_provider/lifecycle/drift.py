"""Drift: what others changed since the last run. A preview shows it like an edit of the stack's author."""

from collections.abc import Mapping, Sequence
from typing import Any

from ..call import Call
from ..engine.texts import first_of
from ..errors import Refused
from ..framework.managed import Managed
from ..framework.resource import Resource
from ..settings.model import Settings
from ..values.diff import Change, changes
from ..values.shape import spell_path
from .results import Diff
from .state import was_reported

NAMED = 5
"""Properties that a warning names."""


class Drift:
    """One for a configuration. A read brings the state up to date before it is compared, so what the last run knew is
    kept here, by the URN of the declared object."""

    def __init__(self) -> None:
        self._last: dict[str, tuple[Mapping[str, Any], Mapping[str, Any]]] = {}

    def read(self, resource: Resource, urn: str, it: Managed, report: Mapping[str, Any]) -> None:
        """The service was asked about an object, of which the engine knew the inputs and the state of the last run."""
        if was_reported(resource, it.state) and it.state != report:
            self._last.setdefault(urn, (it.inputs, it.state))  # a second read of the run knows what the first one saw

    def forget(self, urn: str) -> None:
        """The run wrote the object: what differs from now on is a change of others again."""
        self._last.pop(urn, None)

    def plan(
        self, resource: Resource, urn: str, it: Managed, settings: Settings, call: Call, *, refresh: bool = False
    ) -> Diff:
        """What an update would change. Warns of what of it others changed.

        Raises Refused where a change must not be made. A `refresh` declares nothing: there it is only shown.
        """
        found, refused = compared(resource, it), None
        try:
            plan = resource.plan(it, found, settings, call)
        except Refused as error:
            plan, refused = found, error
        if not refresh and (names := self._changed_outside(resource, urn, it, found, plan)):
            rest = ", this update sets it back" if refused is None else ""
            call.warn(f"changed outside Pulumi{rest}: {first_of(names, NAMED)}")
        if refused is not None and not refresh:
            raise refused
        return Diff(plan, delete_before_replace=resource.delete_before_replace)

    def _changed_outside(
        self, resource: Resource, urn: str, it: Managed, found: Sequence[Change], plan: Sequence[Change]
    ) -> list[str]:
        """The properties of a plan that others changed, and the author did not."""
        if urn not in self._last:
            return []
        old_inputs, state = self._last[urn]
        own = {change.path for change in compared(resource, Managed(it.id, it.inputs, old_inputs, state))}
        planned = {change.path for change in plan} - own
        paths = [change.path for change in found if change.path in planned]
        return [f"`{spell_path(path, resource.input_shape, pulumi=False)}`" for path in paths]


def is_as_declared(resource: Resource, it: Managed, settings: Settings) -> bool:
    """Whether the state is a report that leaves nothing to do. That of an unfinished object is none, or leaves some."""
    try:
        return was_reported(resource, it.state) and not resource.plan(it, compared(resource, it), settings, Call())
    except Refused:
        return False


def compared(resource: Resource, it: Managed) -> list[Change]:
    """What differs between what is declared and the state, before the resource makes its plan of it."""
    marks = resource.marks
    return changes(
        resource.input_shape,
        marks.compared(it.inputs),
        marks.compared(it.state),
        it.old_inputs,
        unordered=marks.unordered,
        replace=marks.replace,
    )
