"""One operation of the service, as the contract names it."""

from collections.abc import Mapping
from dataclasses import dataclass
from importlib import import_module

from ..values.model import Model


@dataclass(frozen=True, slots=True)
class Operation:
    """`path` has `{placeholders}`; `rate` is the documented number of calls a second, None where not stated.

    `arguments`, `body` and `answer` name models of `wire/<system>.py`: of the parameters in path and query, of the
    request's body and of the answer. They are there as far as declarations use them. The body of a `form` is sent as
    multipart/form-data; its fields that are marked `x-binary` are files. `gone` are the codes that say that the object
    of the path does not exist.
    """

    name: str
    method: str
    path: str
    system: str = ""
    arguments: tuple[str, ...] = ()
    body: str = ""
    form: bool = False
    answer: str = ""
    gone: frozenset[str] = frozenset()
    rate: float | None = None

    def request(self, ids: Mapping[str, str]) -> str:
        """One request of the operation as errors name it: `PUT /v1/p1/smart-live-rooms/r1`."""
        return f"{self.method} {self.path.format_map(ids)}"


def model_of(operation: Operation, name: str) -> type[Model]:
    """A model of an operation, which `wire/<system>.py` has."""
    found: type[Model] = getattr(import_module(f"metastudio_provider.wire.{operation.system}"), name)
    return found
