"""The identity of an object: the properties that make up its id, and the parameters of its paths."""

import uuid
from collections.abc import Mapping
from typing import Any

from ..errors import MetaStudioError, OutcomeUnknown, Refused

NO_ID = frozenset({"", ".", ".."})
"""A path with one of these as an id is the address of something else."""

NEVER = frozenset("/:\ufffd")
"""Characters of no id that the service gives: the last one stands for half a character."""

LONGEST = 256
"""Characters of an id. The contract allows 64."""


class Identity:
    """One property, or several: a nested object is found below its parents, which are named first.

    The id is the values of all of them with slashes between them. The operations have a parameter for each. `answered`
    is the last property where an answer has it under another name.
    """

    def __init__(self, *names: str, answered: str = "") -> None:
        *self.parents, self.own = names
        self.names = names
        self.answered = answered or self.own

    @property
    def described(self) -> str:
        """What an id is, in words."""
        *most, last = [f"`{name}`" for name in self.names]
        return f"{', '.join(most)} and {last} with a slash between them" if most else f"the {last}"

    def id_of(self, values: Mapping[str, Any]) -> str:
        """The id of the object with these properties. Raises MetaStudioError where one of them is missing."""
        for name in self.names:
            if values.get(name) in (None, ""):
                raise MetaStudioError(f"An object of the service has no `{name}`, so it has no id.")
        return "/".join(str(values[name]) for name in self.names)

    def path_of(self, id: str) -> dict[str, str]:
        """The parameters of the paths, by the id. Raises Refused for what cannot be an id."""
        steps = id.split("/")
        if len(steps) != len(self.names) or any(step in NO_ID or not _plain(step) for step in steps):
            alone = "" if self.parents else " alone, without a slash"
            raise Refused(f'"{id}" is no id of this resource: the id is {self.described}{alone}.')
        return dict(zip(self.names, steps, strict=True))

    def path_above(self, values: Mapping[str, Any]) -> dict[str, str]:
        """The parameters of the path below which the object with these properties is created."""
        return {name: str(values[name]) for name in self.parents}

    def numbered(self, values: Mapping[str, Any]) -> str:
        """An id for an act on the object with these properties, to which the service gives none."""
        return f"{self.id_of(values)}/{uuid.uuid4().hex[:16]}"

    def created(self, answer: Mapping[str, Any], above: Mapping[str, str], call: str) -> str:
        """The id of an object that was created below a path. `call` names the create.

        Raises OutcomeUnknown for half an answer, and for one whose id cannot be one.
        """
        own = answer.get(self.answered)
        if not isinstance(own, str) or not given_by_a_service(own):
            raise OutcomeUnknown(f"{call}: the answer names no {self.answered}.")
        return self.id_of({**above, self.own: own})


def _plain(text: str) -> bool:
    return text.isprintable() and not any(map(str.isspace, text))


def given_by_a_service(own: str) -> bool:
    """Whether a service could give this id. The colon is that of provisional ids; a mask hides one."""
    return len(own) <= LONGEST and own not in NO_ID and _plain(own) and not set(own) & NEVER and set(own) != {"*"}
