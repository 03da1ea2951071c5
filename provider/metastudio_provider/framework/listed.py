"""Resources that no operation shows: they are read from the list of all, and the list says that one is gone."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any, ClassVar

from ..errors import ApiError, Denied, MetaStudioError, ServiceFailure, Throttled
from ..values.diff import Change
from ..values.shape import Path, shape_of
from ..wire.operation import Operation, model_of
from .calls import gone, items_of
from .function import Function
from .identity import given_by_a_service
from .managed import Inputs, Managed, State
from .resource import Resource

if TYPE_CHECKING:
    from ..api.client import Api
    from ..values.model import Model

NOT_ABOUT_THE_OBJECT = (Denied, Throttled, ServiceFailure)
"""Errors that say nothing of whether the object exists."""


class Listed(Resource[Inputs, State]):
    """An object that only lists show. A subclass declares `listing`, and the list queries that find one object.

    The object counts as gone when none of those lists holds it. What an error of a deletion means is found out in the
    same way: the codes of this part of the service are not stated.
    """

    showing: ClassVar[Operation]
    """The same as `listing`."""

    def lookups(self, api: "Api", id: str, known: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
        """The queries of the lists to look into, the shortest list first. Together they must hold every object.

        `known` are inputs and state of the object, as far as there are any.
        """
        yield {}

    def show(self, api: "Api", id: str) -> dict[str, Any]:
        """The object, looked for in every list."""
        return self._found(api, id, {})

    def read(self, api: "Api", it: Managed[Inputs, State]) -> dict[str, Any]:
        """The object, looked for first where it was last."""
        return self._found(api, it.id, it.known)

    def update(self, api: "Api", it: Managed[Inputs, State], changes: Sequence[Change]) -> dict[str, Any]:
        """Write the whole object. The answer has its id only, so it is read again."""
        api.request(self.updating, path=self.identity.path_of(it.id), body=self.body(self.put_body(it)))
        return self._found(api, it.id, {**it.state, **it.inputs})

    def delete(self, api: "Api", it: Managed[Inputs, State]) -> None:
        """Delete the object. Raises NotFound where that is refused because the object is gone."""
        try:
            self.remove(api, it.id)
        except NOT_ABOUT_THE_OBJECT:
            raise
        except ApiError:
            self._found(api, it.id, it.known)
            raise

    def remove(self, api: "Api", id: str) -> None:
        """Send the deletion."""
        api.request(self.deleting, path=self.identity.path_of(id))

    def list_items(self, api: "Api", query: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
        """The list items that match a query, with their identity under the name that this resource gives it."""
        return self._items(api, query, lambda _: False)

    @cached_property
    def _listed_as(self) -> str:
        """The name of the identity in the items of the list."""
        item = shape_of(model_of(self.listing, self.listing.answer)).fields[items_of(self.listing)].shape.item
        return self.identity.own if item is not None and self.identity.own in item.fields else self.identity.answered

    def _items(self, api: "Api", query: Mapping[str, Any], needed: Callable[[Path], bool]) -> Iterator[dict[str, Any]]:
        items = items_of(self.listing)
        pages = api.pages(self.listing, items, query=query, identity=self._listed_as, needed=needed)
        return ({**item, self.identity.own: item[self._listed_as]} for item in pages)

    def _found(self, api: "Api", id: str, known: Mapping[str, Any]) -> dict[str, Any]:
        path = {"project_id": api.project_id, **self.identity.path_of(id)}
        for query in self.lookups(api, id, known):
            for item in self._items(api, query, self.goes_back):
                own = str(item[self.identity.own])
                if own == id:
                    return self.report_from(item, self.listing, path)
                if not given_by_a_service(own):
                    raise MetaStudioError(
                        f"{self.listing.request(path)}: an item has no {self._listed_as} that can be one."
                    )
        raise gone(self.listing, path, "NOT_LISTED", f"the list holds no {self.noun} {id}")


class GetListed(Function):
    """`get<Noun>`: shows one object that only lists show."""

    def __init__(self, resource: type[Listed[Any, Any]], arguments: type["Model"], description: str) -> None:
        super().__init__(
            f"get{resource.token.rpartition(':')[2]}", resource.listing, description, result=resource.report
        )
        self._resource = resource
        self._arguments = arguments

    @cached_property
    def arguments(self) -> type["Model"]:
        """The identity."""
        return self._arguments

    def ask(self, api: "Api", arguments: Mapping[str, Any]) -> Any:
        """Look for the object in every list. Raises NotFound where none holds it."""
        resource = self._resource()
        return resource.show(api, str(arguments[resource.identity.own]))
