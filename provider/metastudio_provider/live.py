"""Live rooms, interaction rules, products, platforms and livestream tasks as dynamic resources.

Generated; never edited: `make schema` writes it. Type checkers and editors read `live.pyi`.
"""

from typing import Any

from .dynamic.module import member, names


def __getattr__(name: str) -> Any:
    return member("live", name)


def __dir__() -> list[str]:
    return names("live")
