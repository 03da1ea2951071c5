"""Speech synthesis and its vocabularies as dynamic resources.

Generated; never edited: `make schema` writes it. Type checkers and editors read `tts.pyi`.
"""

from typing import Any

from .dynamic.module import member, names


def __getattr__(name: str) -> Any:
    return member("tts", name)


def __dir__() -> list[str]:
    return names("tts")
