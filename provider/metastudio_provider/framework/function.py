"""What a function declares: a question to the service that changes nothing."""

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any, ClassVar

from ..values.convert import from_wire
from ..values.model import Model
from ..values.shape import Shape, shape_of
from ..wire.operation import Operation

if TYPE_CHECKING:
    from ..api.client import Api


class Function:
    """One function of the package. `arguments` and `result` are its models."""

    token: ClassVar[str]
    arguments: ClassVar[type[Model]]
    result: ClassVar[type[Model]]

    @property
    def description(self) -> str:
        """What the function answers: the text of its class."""
        return " ".join((type(self).__doc__ or "").split())

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
        raise NotImplementedError

    def call(self, api: "Api", arguments: Mapping[str, Any]) -> dict[str, Any]:
        """The result of asking, with the wire's names."""
        result: dict[str, Any] = from_wire(self.ask(api, arguments), self.result_shape)
        return result


class Get(Function):
    """A function that shows one object by its identity."""

    identity: ClassVar[str]
    showing: ClassVar[Operation]

    def ask(self, api: "Api", arguments: Mapping[str, Any]) -> Any:
        """Show the object; NotFound when there is none."""
        return api.request(self.showing, path={self.identity: str(arguments[self.identity])})


class GetAll(Function):
    """A function that lists every object that matches the filters; pages are fetched inside."""

    listing: ClassVar[Operation]
    listed: ClassVar[str]
    """The property of the answer, and of the result, that holds the items."""
    identity: ClassVar[str | None] = None
    """The property that tells one item from another, where there is one."""
    within: ClassVar[tuple[str, ...]] = ()
    """Arguments that are part of the path."""

    def ask(self, api: "Api", arguments: Mapping[str, Any]) -> Any:
        """List the objects."""
        path = {name: str(arguments[name]) for name in self.within}
        query = {name: value for name, value in arguments.items() if name not in self.within}
        found = list(api.pages(self.listing, self.listed, path=path, query=query, identity=self.identity))
        return {"count": len(found), self.listed: found}
