"""One object as Pulumi manages it: what travels together from the lifecycle to a verb of a resource."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True)
class Managed:
    """An object of the service that a program declares. Values are plain, with the wire's names."""

    id: str
    inputs: Mapping[str, Any] = field(default_factory=dict)
    """What the program declares now. Empty for an import and for a deletion."""
    old_inputs: Mapping[str, Any] = field(default_factory=dict)
    """What the program declared in the last run. Empty for a new object."""
    state: Mapping[str, Any] = field(default_factory=dict)
    """The outputs that the engine keeps. Empty for a new object and for an import."""

    @property
    def known(self) -> dict[str, Any]:
        """Inputs and state together. Empty for an import, where nothing is known but the id."""
        return {**self.inputs, **self.state}
