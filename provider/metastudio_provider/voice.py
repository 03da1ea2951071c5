"""Voice training tasks as dynamic resources.

Generated; never edited: `make schema` writes it. Type checkers and editors read `voice.pyi`.
"""

from typing import Any

from .dynamic.module import member, names


def __getattr__(name: str) -> Any:
    return member("voice", name)


def __dir__() -> list[str]:
    return names("voice")
