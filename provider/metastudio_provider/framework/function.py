"""What a function declares: a question to the service that changes nothing."""

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any

from ..values.convert import from_wire, to_wire
from ..values.model import Model
from ..values.shape import Shape, shape_of
from ..wire.operation import Operation, model_of
from .calls import items_of
from .registry import PACKAGE

if TYPE_CHECKING:
    from ..api.client import Api
    from .resource import Resource


class Function:
    """One function of the package: what one operation answers.

    Its arguments are the operation's parameters in path and query, and the body of an operation that asks by POST. Its
    result is the operation's answer, or another model, which `ask` of a subclass then fills.
    """

    def __init__(self, name: str, operation: Operation, description: str, *, result: type[Model] | None = None) -> None:
        self.token = f"{PACKAGE}:{operation.system}:{name}"
        self.operation = operation
        self.description = description
        self._result = result

    @cached_property
    def arguments(self) -> type[Model]:
        """The model of the arguments."""
        names = (*self.operation.arguments, self.operation.body)
        parts = [model_of(self.operation, name) for name in names if name]
        return parts[0] if len(parts) == 1 else type("Arguments", (*parts, Model), {})

    @cached_property
    def result(self) -> type[Model]:
        """The model of the result."""
        return self._result or model_of(self.operation, self.operation.answer)

    @cached_property
    def argument_shape(self) -> Shape:
        """Shape of the arguments."""
        return shape_of(self.arguments)

    @cached_property
    def result_shape(self) -> Shape:
        """Shape of the result."""
        return shape_of(self.result)

    def ask(self, api: "Api", arguments: Mapping[str, Any]) -> Any:
        """Ask the service; returns its answer."""
        return api.request(self.operation, **self.placed(arguments))

    def call(self, api: "Api", arguments: Mapping[str, Any]) -> dict[str, Any]:
        """The result of asking, with the wire's names."""
        result: dict[str, Any] = from_wire(self.ask(api, arguments), self.result_shape)
        return result

    def fitting(self, api: "Api", answer: Any) -> dict[str, Any]:
        """What of an answer that came as text has the shape of the result."""
        name = self.token.rpartition(":")[2]
        return api.fit(answer, self.result_shape, name, name) or {}

    def placed(self, arguments: Mapping[str, Any]) -> dict[str, Any]:
        """Arguments where the operation has them: `path`, `query` and, if it takes one, `body`."""
        parts: dict[str, Any] = {"path": {}, "query": {}}
        body = shape_of(model_of(self.operation, self.operation.body)) if self.operation.body else None
        if body is not None:
            parts["body"] = to_wire({name: arguments[name] for name in body.fields if name in arguments}, body)
        for name, value in arguments.items():
            if f"{{{name}}}" in self.operation.path:
                parts["path"][name] = str(value)
            elif body is None or name not in body.fields:
                parts["query"][name] = value
        return parts


class ListFunction(Function):
    """A function that lists every object that matches the filters; pages are fetched inside."""

    def __init__(self, name: str, operation: Operation, description: str, identity: str | None = None) -> None:
        super().__init__(name, operation, description)
        self.identity = identity
        """The property that tells one item from another. None: the whole item does."""

    def ask(self, api: "Api", arguments: Mapping[str, Any]) -> Any:
        """List the objects."""
        listed = items_of(self.operation)
        found = list(api.pages(self.operation, listed, **self.placed(arguments), identity=self.identity))
        return {"count": len(found), listed: found}


def get(resource: type["Resource"], description: str) -> Function:
    """`get<Noun>`: shows one object by its identity."""
    return Function(f"get{_noun(resource)}", resource.showing, description)


def get_all(resource: type["Resource"], description: str) -> Function:
    """`get<Noun>s`: lists the objects that match every given filter."""
    noun = _noun(resource)
    plural = f"{noun[:-1]}ies" if noun.endswith("y") else f"{noun}s"
    return ListFunction(f"get{plural}", resource.listing, description, resource.identity.own)


def _noun(resource: type["Resource"]) -> str:
    return resource.token.rpartition(":")[2]
