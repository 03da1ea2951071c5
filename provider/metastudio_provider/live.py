"""Live rooms and interaction rule libraries as dynamic resources: `from metastudio_provider import live`.

Type checkers and editors read `live.pyi`, which is generated.
"""

from typing import Any

from .dynamic.module import member, names


def __getattr__(name: str) -> Any:
    return member("live", name)


def __dir__() -> list[str]:
    return names("live")
