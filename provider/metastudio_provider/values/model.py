"""The base of all generated models, and the value that stands for what is not known yet."""

from typing import Any, Final

from pydantic import BaseModel, ConfigDict


class Unknown:
    """Type of UNKNOWN: an output of a resource that does not exist yet, as seen while previewing."""

    def __repr__(self) -> str:
        return "UNKNOWN"

    def __deepcopy__(self, memo: dict[int, Any]) -> "Unknown":
        return self

    def __copy__(self) -> "Unknown":
        return self


UNKNOWN: Final = Unknown()


class Model(BaseModel):
    """snake_case names are the wire's and Python's; the Pulumi schema has the same in camelCase (`shape.camel`)."""

    model_config = ConfigDict(
        extra="forbid",
        strict=True,
        defer_build=True,  # most commands touch a few of several hundred models
        protected_namespaces=(),
    )
