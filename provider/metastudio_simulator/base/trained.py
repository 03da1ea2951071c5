"""Models that a training has made, handed to whoever keeps them: no system knows another."""

from collections.abc import Callable
from typing import Final, NamedTuple

from .store import Document, Transaction


class Model(NamedTuple):
    """A trained model: its project and id, what it is and is called, when it was made, and its details."""

    project: str
    asset_id: str
    asset_type: str
    name: str
    moment: float
    details: Document


Keeper = Callable[[Transaction, Model], None]

KEEPERS: Final[list[Keeper]] = []
"""Those who are told of every trained model; they register when they are imported."""


def keeper(keep: Keeper) -> Keeper:
    """Register who keeps trained models."""
    KEEPERS.append(keep)
    return keep


def trained(tx: Transaction, model: Model) -> None:
    """Hand over a model that a training has made."""
    for keep in KEEPERS:
        keep(tx, model)
