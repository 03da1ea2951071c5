"""Provisional ids: what the engine keeps of a create whose outcome is unknown."""

import re
from typing import NamedTuple

from ..errors import Refused

PROVISIONAL = "unresolved:"

FORM = re.compile(r"unresolved:(\d{1,11}\.\d{3}):([0-9a-f-]{1,40})", re.ASCII)


class Provisional(NamedTuple):
    """When the create started, in seconds of the epoch, and the key of its entry in the create journal."""

    started: float
    key: str

    def __str__(self) -> str:
        return f"{PROVISIONAL}{self.started:.3f}:{self.key}"

    @staticmethod
    def looks_like(id: str) -> bool:
        """Whether the id begins like a provisional one."""
        return id.startswith(PROVISIONAL)

    @classmethod
    def of(cls, id: str) -> "Provisional":
        """The provisional id in a text. Raises Refused for one that the provider never gave."""
        found = FORM.fullmatch(id)
        if found is None:
            raise Refused(
                f'"{id}" is no id: it begins like that of a create whose outcome is unknown, but the provider gave no '
                "such id. Remove it from the state with `pulumi state delete`."
            )
        return cls(float(found[1]), found[2])
