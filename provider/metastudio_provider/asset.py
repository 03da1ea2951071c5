"""Digital assets, their files and transfers, and modelling from photos as dynamic resources.

Generated; never edited: `make schema` writes it. Type checkers and editors read `asset.pyi`.
"""

from typing import Any

from .dynamic.module import member, names


def __getattr__(name: str) -> Any:
    return member("asset", name)


def __dir__() -> list[str]:
    return names("asset")
