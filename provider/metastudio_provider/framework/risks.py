"""What is lost or doubled when the engine creates, replaces, renames or deletes a resource: a table, declared by each.

The docs page `docs/what-can-be-lost.md` is written from it, and the engine runs every row.
"""

from typing import NamedTuple


class Risk(NamedTuple):
    """What one of these does, as a sentence. `word` is the input that allows what is refused without it."""

    text: str
    word: str = ""
    refused: bool = False
    """Whether it is refused although no input allows it."""


class Risks(NamedTuple):
    """The risks of a resource.

    `replace` is a replacement that the stack or the command line forces, `rename` another name in the program without
    `aliases`. Of neither the provider sees a diff: the engine creates, then deletes.
    """

    create: Risk
    replace: Risk
    rename: Risk
    delete: Risk
    retained: bool = False
    """Whether what is declared outlives the resource: the service has no way back, or keeps a record."""


def doubled(what: str, kept: str = "") -> Risks:
    """The risks of an object that the service makes at will, and of which nothing else hangs."""
    new = f"A new {what} with another id, made of what the stack declares; the old one is deleted.{kept}"
    return Risks(
        Risk(f"A {what}; several may have one name."), Risk(new), Risk(new), Risk(f"The {what} is deleted.{kept}")
    )
