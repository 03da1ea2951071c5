"""One operation of the service, as the contract names it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Operation:
    """`path` has `{placeholders}`; `rate` is the documented number of calls a second, None where not stated."""

    name: str
    method: str
    path: str
    rate: float | None = None
