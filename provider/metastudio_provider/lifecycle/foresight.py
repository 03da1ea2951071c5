"""What this run of the engine declares, as far as its diffs told it, and what can be told before it is too late."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from ..call import Call
from ..errors import ConfigurationError, MetaStudioError, Refused
from ..framework.evidence import plain
from ..framework.resource import Resource
from ..settings.lacks import lacking
from ..settings.model import Settings
from ..values.convert import has_unknown
from ..values.shape import spell_path
from .results import Checked, Diff

if TYPE_CHECKING:
    from ..api.client import Api


ASKING = 5.0
"""Seconds in which the service may say what it thinks of an object."""


class Foresight:
    """One for a configuration. Keyed by the URN of the declared object."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._declared: dict[str, Mapping[str, Any]] = {}
        self._names: dict[tuple[str, str], str] = {}
        self._said: set[tuple[str, str]] = set()
        self._stopping: set[str] = set()
        """Objects that are deleted before their replacement is created: a preview still sees the old ones."""

    def planned(self, urn: str, inputs: Mapping[str, Any], diff: Diff) -> None:
        """The engine compared what is declared."""
        self._declared[urn] = inputs
        if diff.delete_before_replace and any(change.replace for change in diff.changes):
            self._stopping.add(urn)

    def declared(self, urn: str) -> Mapping[str, Any]:
        """What the run declares; empty for what it did not compare. A replacement deletes the old object by it."""
        return self._declared.get(urn, {})

    def advice(self, urn: str, resource: Resource, checked: Checked) -> Iterator[str]:
        """What a check advises against, and a name that another declaration of the run has too."""
        for problem in checked.advice:
            yield f"`{spell_path(problem.path, resource.input_shape, pulumi=False)}` {problem.text}"
        name = checked.inputs.get(resource.name_property)
        if isinstance(name, str):
            first = self._names.setdefault((resource.token, plain(name)), urn)
            if first != urn:
                other = first.rpartition("::")[2]
                yield (
                    f"`{resource.name_property}` is that of {other} too. The service tells objects apart by their "
                    f"ids; people, the console and other stacks go by the name."
                )

    def warn_of_concerns(
        self, urn: str, resource: Resource, state: Mapping[str, Any], call: Call, api: "Api | None" = None
    ) -> None:
        """Say once what the user should know of the object. No operation fails by it, and none waits for it for
        long."""
        with suppress(Exception):
            text = resource.concerns(state, api)
            if text and (urn, text) not in self._said:
                self._said.add((urn, text))
                call.warn(text)

    def check_create(
        self, urn: str, resource: Resource, inputs: Mapping[str, Any], call: Call, api: Callable[[Call], "Api"]
    ) -> None:
        """Raise Refused in the preview of a create that would be refused. Warns where that cannot be found out."""
        looked_at = {name: inputs.get(name) for name in resource.lost.names(resource)}
        if not guards_creates(resource) or has_unknown(looked_at) or urn in self._stopping:
            return
        try:
            resource.guard_create(api(call), inputs)
        except Refused:
            raise
        except MetaStudioError as error:
            if isinstance(error, ConfigurationError) and lacking(self._settings):
                return  # the door has said what is missing
            call.warn(f"Whether {resource.noun} may be created could not be found out: {error}")


def guards_creates(resource: Resource) -> bool:
    """Whether there is anything to ask before a create. The client of the service is made by the first question."""
    return type(resource).guard_create is not Resource.guard_create


def briefly(call: Call) -> Call:
    """The call, with a deadline for what only informs."""
    soon = call.now() + ASKING
    return replace(call, deadline=soon if call.deadline is None else min(soon, call.deadline))
