"""<system>.py: the public module of the dynamic door for each system, and `common`."""

MODULE = '''"""{title}.

Generated; never edited: `make schema` writes it. Type checkers and editors read `{name}.pyi`.
"""

from typing import Any

from .dynamic.module import member, names


def __getattr__(name: str) -> Any:
    return member("{name}", name)


def __dir__() -> list[str]:
    return names("{name}")
'''


def public_module(name: str, title: str) -> str:
    """The text of <name>.py."""
    return MODULE.format(name=name, title=title)
