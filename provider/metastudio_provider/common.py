"""Types that several systems share.

Generated; never edited: `make schema` writes it. Type checkers and editors read `common.pyi`.
"""

from typing import Any

from .dynamic.module import member, names


def __getattr__(name: str) -> Any:
    return member("common", name)


def __dir__() -> list[str]:
    return names("common")
