"""What a resource declares, and what it gets for it: the plain calls, derived from the operations it names."""

import inspect
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Annotated, Any, ClassVar, Generic

from pydantic import Field as Declared

from ..errors import MetaStudioError, NotFound, Refused
from ..values.convert import from_wire, to_wire
from ..values.diff import Change
from ..values.merge import masked_paths, merged, merged_items
from ..values.model import Model
from ..values.shape import Field, Shape, secret_names, shape_of, spell_path
from ..values.validation import Problem
from ..wire.operation import Operation
from .identity import Identity
from .lost import FoundByName, Lost
from .managed import Inputs, Managed, State
from .marks import Marks

if TYPE_CHECKING:
    from ..api.client import Api
    from ..call import Call
    from ..settings.model import Settings


class ProviderOutputs(Model):
    """What every resource knows of its owner."""

    project_id: Annotated[
        str | None,
        Declared(
            description="Project that holds the object. An object is never taken for gone, changed or deleted through "
            "a provider that is configured for another project.",
            json_schema_extra={"x-read-only": True},
        ),
    ] = None


VERBS = ("create", "read", "update", "delete")
"""Verbs of the engine that may have a timeout."""


class Resource(Generic[Inputs, State]):
    """A class of MetaStudio objects. A subclass declares; it overrides a verb only where the wire asks for more.

    A declaration that cannot work fails when it is first used, naming the class and what is wrong.
    """

    token: ClassVar[str]
    inputs: ClassVar[type[Model]]
    report: ClassVar[type[Model]]
    """What the service's show operation answers."""
    outputs: ClassVar[type[Model]] = ProviderOutputs
    """Outputs that the provider adds to the report."""

    identity: ClassVar[Identity]
    name_property: ClassVar[str] = ""
    """The input that names the object for people. Empty for what has no name of its own."""
    lost: ClassVar[Lost] = FoundByName()
    """What it means that the answer of a create was lost."""
    creating: ClassVar[Operation]
    showing: ClassVar[Operation]
    updating: ClassVar[Operation]
    deleting: ClassVar[Operation]
    listing: ClassVar[Operation]
    listed: ClassVar[str]
    """The property of the list answer that holds the items."""
    query: ClassVar[type[Model]]

    marks: ClassVar[Marks] = Marks()
    """What is to be said about fields."""
    timeouts: ClassVar[Mapping[str, float]] = {}
    """Default seconds of the verbs of the engine (VERBS). The user's customTimeouts win."""
    example: ClassVar[str] = ""
    """YAML of the smallest useful declaration, for the docs."""

    retained_on_delete: ClassVar[bool] = False
    """Whether what it declares outlives it: the service has no way back, and deleting the resource only forgets it."""
    delete_before_replace: ClassVar[bool] = False
    """Two of them cannot be there at once: the old one goes first."""

    @cached_property
    def input_shape(self) -> Shape:
        """Shape of the inputs; with the first look at it the whole declaration is checked."""
        shape = shape_of(self.inputs)
        check_names(self)
        self.marks.check(self, shape)
        for name in (*self.identity.parents, self.name_property):
            if name and name not in shape.fields:
                raise TypeError(f"{type(self).__name__}: {name!r} is no property of {self.inputs.__name__}")
        if self.identity.own not in {*shape.fields, *shape_of(self.report).fields}:
            raise TypeError(f"{type(self).__name__}: {self.identity.own!r} is no property of {self.report.__name__}")
        self.lost.check(self)
        return shape

    @cached_property
    def state_shape(self) -> Shape:
        """Shape of the state: inputs, the service's report, and what the provider adds."""
        fields: dict[str, Field] = dict(self.input_shape.fields)
        for model in (self.report, self.outputs):
            fields.update(shape_of(model).fields)
        return Shape("object", self.noun, self.description, fields)

    @property
    def noun(self) -> str:
        """What the resource is called: the last part of its token."""
        return self.token.rpartition(":")[2]

    @property
    def description(self) -> str:
        """What the resource is: the text of its class, then its example."""
        return " ".join((type(self).__doc__ or "").split())

    @cached_property
    def secret_inputs(self) -> frozenset[str]:
        """Top-level inputs that are secret."""
        return secret_names(self.input_shape)

    @cached_property
    def secret_state(self) -> frozenset[str]:
        """Top-level properties of the state that are secret."""
        return secret_names(self.state_shape)

    # What a resource may add to the derived laws.

    def problems(self, inputs: Mapping[str, Any]) -> Iterator[Problem]:
        """Rules across properties, on inputs that are each valid by themselves; parts may be UNKNOWN."""
        yield from ()

    def computed(self, inputs: Mapping[str, Any]) -> dict[str, Any]:
        """Inputs that the provider works out itself, such as hashes of local files."""
        return {}

    def plan(self, it: Managed, changes: list[Change], settings: "Settings", call: "Call") -> list[Change]:
        """The changes as an update will make them. By default these are the changes of the inputs.

        The plan marks a change `replace` where the state allows no other way. It leaves out what cannot be reached, and
        adds what an earlier run left undone although every property is as declared. It raises Refused for what would
        do harm. What the user should know goes to `call.warn`. A plan asks nobody.
        """
        return changes

    def derived(self, report: Mapping[str, Any]) -> dict[str, Any]:
        """Outputs worked out of a report, or of the inputs while previewing."""
        return {}

    # The verbs, derived from the operations.

    def create(self, api: "Api", inputs: Inputs) -> tuple[str, Mapping[str, Any]]:
        """Send the one call that makes the object; returns its id and what `after_create` needs of the answer."""
        above = self.identity.path_above(inputs)
        answer = api.request(self.creating, path=above, body=self.body(inputs))
        request = self.creating.request({"project_id": api.project_id, **above})
        return self.identity.created(answer, above, request), answer

    def after_create(self, api: "Api", it: Managed[Inputs, State], answer: Mapping[str, Any]) -> dict[str, Any]:
        """Finish what the create began. Returns outputs that no report has. May raise Unfinished."""
        return {}

    def show(self, api: "Api", id: str) -> dict[str, Any]:
        """The service's report of the object; raises NotFound when the service says it is gone."""
        path = {"project_id": api.project_id, **self.identity.path_of(id)}
        return self.report_from(api.request(self.showing, path=path), self.showing, path)

    def read(self, api: "Api", it: Managed[Inputs, State]) -> dict[str, Any]:
        """What a refresh or an import finds: by default what `show` reports."""
        return self.show(api, it.id)

    def update(self, api: "Api", it: Managed[Inputs, State], changes: Sequence[Change]) -> dict[str, Any]:
        """Change the object in place; returns the report afterwards."""
        path = {"project_id": api.project_id, **self.identity.path_of(it.id)}
        answer = api.request(self.updating, path=path, body=self.body(self.put_body(it)))
        return self.report_from(answer, self.updating, path)

    def delete(self, api: "Api", it: Managed[Inputs, State]) -> None:
        """Delete the object; NotFound means it is done."""
        api.request(self.deleting, path=self.identity.path_of(it.id))

    def list_items(self, api: "Api", query: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
        """The list items that match a query, in summary form."""
        return api.pages(self.listing, self.listed, query=query, identity=self.identity.own)

    # Pieces of the verbs.

    def label(self, item: Mapping[str, Any]) -> str:
        """What a list calls an item."""
        return str(item.get(self.name_property, ""))

    def body(self, inputs: Mapping[str, Any]) -> dict[str, Any]:
        """Inputs as the body of a write. The parents of the object are in the path."""
        sent = self.marks.reportable(inputs)
        body: dict[str, Any] = to_wire(sent, self.input_shape)
        return {name: value for name, value in body.items() if name not in self.identity.parents}

    def report_from(self, answer: Mapping[str, Any], operation: Operation, path: Mapping[str, str]) -> dict[str, Any]:
        """An answer of the service as a report. `operation` and `path` are those of the request.

        Raises NotFound for an object that counts as gone although the service shows it.
        """
        if not answer.get(self.identity.own):
            raise MetaStudioError(f"{operation.request(path)}: the answer names no {self.identity.own}.")
        report: dict[str, Any] = from_wire(answer, self.state_shape)
        return {**report, **{name: path[name] for name in self.identity.parents}}

    def put_body(self, it: Managed[Inputs, State]) -> dict[str, Any]:
        """The whole object for a PUT that replaces it: what is declared; what is declared no longer, sent empty where
        the contract allows an empty value; of the rest what the service reports (see `values/merge.py`)."""
        shape = self.input_shape
        report = self.marks.reportable({name: it.state[name] for name in shape.fields if name in it.state})
        for name in self.marks.server_default:
            if it.inputs.get(name) is None:
                report.pop(name, None)
        body = merged(it.inputs, it.old_inputs, report, shape)
        for name, field in shape.fields.items():
            if name in body or field.read_only or name in self.marks.unreported or it.old_inputs.get(name) is None:
                continue
            if field.shape.kind == "list" and not field.shape.least:
                body[name] = []
            elif field.shape.kind == "string" and not field.shape.enum and not field.shape.least:
                body[name] = ""
        for name, (key, identity) in self.marks.item_keys.items():
            item = shape.fields[name].shape.item
            if body.get(name) and item is not None:
                body[name] = merged_items(
                    body[name], it.old_inputs.get(name) or (), it.state.get(name) or (), key, identity, item
                )
        lost = ", ".join(f"`{spell_path(path, shape, pulumi=False)}`" for path in masked_paths(body, it.inputs))
        if lost:
            raise Refused(
                f"The service masks {lost}, and this write replaces the whole {self.noun}, which would put the mask in "
                "its place: declare it. Nothing was changed."
            )
        return body


def check_names(resource: Resource) -> None:
    """Raise TypeError for a name that nothing would ever use: a timeout of no verb, a misspelled attribute or method.

    What a declaration has for itself begins with an underscore.
    """
    found = type(resource)
    for verb in resource.timeouts:
        if verb not in VERBS:
            raise TypeError(f"{found.__name__}: there is no timeout of {verb!r}")
    known = {name for base in found.__mro__ if "token" not in vars(base) for name in _names(base)}
    for name in sorted(_names(found) - known):
        if not name.startswith("_") and name != "token":
            raise TypeError(f"{found.__name__}: {name!r} is no part of a declaration")


def _names(owner: type) -> set[str]:
    return {*vars(owner), *inspect.get_annotations(owner)}


def gone(operation: Operation, path: Mapping[str, str], code: str, text: str) -> NotFound:
    """What to raise for an object that counts as gone, although the service showed it."""
    return NotFound(operation.method, operation.path.format_map(path), 200, code, text)
