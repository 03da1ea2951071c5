"""What becomes of an answer before anything uses it: it has the shape that the contract gives it, or it is refused."""

from collections.abc import Callable, Mapping, Sequence
from functools import cache
from typing import Any, TypeAlias

from ..engine.texts import first_of
from ..secrecy import Secrets
from ..values.diff import dotted
from ..values.fitting import Misfit
from ..values.shape import Path, Shape, shape_of, spell_path
from ..wire.operation import Operation, model_of
from .redact import clean

Needed: TypeAlias = Callable[[Path], bool]
"""Whether an answer without the property at this path is of no use. Any other property that does not fit is left out,
with a warning."""

NAMED = 5
"""Properties that a warning names."""

SHOWN = 64
"""Characters of another object's id that are shown."""


class Unfit(Exception):
    """The answer is of no use. The text says why, as the end of a sentence."""


def nothing(path: Path) -> bool:  # noqa: ARG001 - one form for all
    """No property of the answer is needed."""
    return False


@cache
def answer_shape(operation: Operation) -> Shape | None:
    """The shape of an operation's answer. None where the contract has none."""
    return shape_of(model_of(operation, operation.answer)) if operation.answer else None


def refuse(misfits: Sequence[Misfit], shape: Shape, needed: Needed) -> None:
    """Raise Unfit where a needed property does not fit."""
    for misfit in misfits:
        if needed(misfit.path):
            raise Unfit(_spelled(misfit, shape))


def refuse_another(answer: Mapping[str, Any], path: Mapping[str, str], secrets: Secrets) -> None:
    """Raise Unfit for an answer about another object than the one whose ids are in the path of the request."""
    for name, asked in path.items():
        found = answer.get(name)
        if isinstance(found, str) and found != asked:
            raise Unfit(f'the answer is about the {name} "{clean(found, secrets)[:SHOWN]}", not "{asked}"')


def warning(misfits: Sequence[Misfit], shape: Shape) -> str:
    """What is left out of an answer, as the end of a sentence."""
    return f"left out of the answer: {first_of([_spelled(misfit, shape) for misfit in misfits], NAMED)}."


def one_each(misfits: Sequence[Misfit]) -> dict[str, Misfit]:
    """The first misfit of each property: the items of a list share theirs."""
    found: dict[str, Misfit] = {}
    for misfit in misfits:
        found.setdefault(dotted(misfit.path), misfit)
    return found


def _spelled(misfit: Misfit, shape: Shape) -> str:
    return f"`{spell_path(misfit.path, shape, pulumi=False)}` {misfit.what}"
