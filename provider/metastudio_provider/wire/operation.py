"""One operation of the service, as the contract names it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Operation:
    """`path` has `{placeholders}`; `rate` is the documented number of calls a second, None where not stated.

    `arguments` and `answer` name models of `wire/<system>.py`: of the parameters in path and query, and of the answer.
    """

    name: str
    method: str
    path: str
    system: str = ""
    arguments: tuple[str, ...] = ()
    answer: str = ""
    rate: float | None = None
