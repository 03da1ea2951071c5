"""What this run of the engine declares, as far as its diffs told it, and what can be told before it is too late."""

from collections.abc import Callable, Mapping
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from ..call import Call
from ..errors import ConfigurationError, MetaStudioError, Refused
from ..framework.resource import Resource
from ..settings.lacks import lacking
from ..settings.model import Settings
from ..values.convert import has_unknown
from .results import Diff

if TYPE_CHECKING:
    from ..api.client import Api


class Foresight:
    """One for a configuration. Keyed by the URN of the declared object."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._declared: dict[str, Mapping[str, Any]] = {}
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


def warn_of_lack(resource: Resource, state: Mapping[str, Any], call: Call) -> None:
    """Say what the object does not have yet. No operation fails by it."""
    with suppress(Exception):
        if lack := resource.lacks(state):
            call.warn(lack)
