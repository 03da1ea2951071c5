"""Avatar training tasks as dynamic resources: `from metastudio_provider import image`.

Type checkers and editors read `image.pyi`, which is generated.
"""

from typing import Any

from .dynamic.module import member, names


def __getattr__(name: str) -> Any:
    return member("image", name)


def __dir__() -> list[str]:
    return names("image")
