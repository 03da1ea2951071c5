"""What the lifecycle answers to a door."""

from dataclasses import dataclass, field
from typing import Any

from ..errors import MetaStudioError
from ..values.diff import Change
from ..values.shape import Shape, spell_path
from ..values.validation import Problem


@dataclass(frozen=True)
class Checked:
    """Inputs as they will be used, and everything that is wrong with them. `advice` forbids nothing."""

    inputs: dict[str, Any]
    problems: list[Problem]
    advice: list[Problem] = field(default_factory=list)


@dataclass(frozen=True)
class Diff:
    """What an update would change."""

    changes: list[Change] = field(default_factory=list)
    delete_before_replace: bool = False


@dataclass(frozen=True)
class ResourceState:
    """A resource as the engine keeps it."""

    id: str
    inputs: dict[str, Any]
    state: dict[str, Any]


@dataclass(frozen=True)
class Listed:
    """An object that can be imported."""

    id: str
    name: str


class InvalidInputs(MetaStudioError):
    """Arguments of a function that break its contract; `problems` has them all."""

    def __init__(self, found: list[Problem]) -> None:
        super().__init__(" ".join(_named(problem) for problem in found))
        self.problems = found


def _named(problem: Problem) -> str:
    path = spell_path(problem.path, Shape("any"), pulumi=False)
    return f"`{path}` {problem.text}" if path else problem.text
