"""One object as Pulumi manages it: what travels together from the lifecycle to a verb of a resource."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Generic

from typing_extensions import TypeVar

Inputs = TypeVar("Inputs", bound=Mapping[str, Any], default=Any)
State = TypeVar("State", bound=Mapping[str, Any], default=Any)
"""What a resource has for values, as `resources/<system>/typed.pyi` tells the type checker. By default anything."""


@dataclass(frozen=True)
class Managed(Generic[Inputs, State]):
    """An object of the service that a program declares. Values are plain, with the wire's names."""

    id: str
    inputs: Inputs = field(default_factory=dict)  # type: ignore[assignment]
    """What the program declares now. Empty for an import, and for a deletion that is no part of a replacement."""
    old_inputs: Inputs = field(default_factory=dict)  # type: ignore[assignment]
    """What the program declared in the last run. Empty for a new object."""
    state: State = field(default_factory=dict)  # type: ignore[assignment]
    """The outputs that the engine keeps. Empty for an import, and for a new object but for what was noted of it."""
    note: Callable[[Mapping[str, Any]], None] = field(default=lambda _: None, compare=False)
    """Keeps outputs of a new object that the next run needs, should this one be killed before the engine has them."""

    @property
    def known(self) -> dict[str, Any]:
        """Inputs and state together. Empty for an import, where nothing is known but the id."""
        return {**self.inputs, **self.state}
