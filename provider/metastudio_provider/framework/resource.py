"""What a resource declares, and what it gets for it: the plain calls, derived from the operations it names."""

from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Annotated, Any, ClassVar, Generic

from pydantic import Field as Declared

from ..errors import MetaStudioError
from ..values.convert import from_wire, to_wire
from ..values.diff import Change
from ..values.model import Model
from ..values.shape import Field, Path, Shape, shape_of
from ..values.validation import Problem
from ..wire.operation import Operation
from .calls import items_of, whole
from .identity import Identity
from .lost import FoundByName, Lost
from .managed import Inputs, Managed, State
from .marks import Marks, check_declaration
from .risks import Risks

if TYPE_CHECKING:
    from ..api.client import Api
    from ..call import Call
    from ..settings.model import Settings


def output(
    description: str, *, secret: bool = False, volatile: bool = False, meanings: Mapping[str, str] | None = None
) -> Any:
    """What a model says about a field that only outputs have. `meanings` describe the values of an enum."""
    marks: dict[str, Any] = {"x-secret": secret, "x-volatile": volatile, "x-enumDescriptions": dict(meanings or {})}
    given = {name: value for name, value in marks.items() if value}
    return Declared(description=description, json_schema_extra={"x-read-only": True, **given})


class ProviderOutputs(Model):
    """What every resource knows of its owner."""

    project_id: Annotated[
        str | None,
        output(
            "Project that holds the object. An object is never taken for gone, changed or deleted through a provider "
            "that is configured for another project."
        ),
    ] = None


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
    query: ClassVar[type[Model]]

    marks: ClassVar[Marks] = Marks()
    """What is to be said about fields."""
    timeouts: ClassVar[Mapping[str, float]] = {}
    """Default seconds of the verbs of the engine (VERBS). The user's customTimeouts win."""
    example: ClassVar[str] = ""
    """YAML of the smallest useful declaration, for the docs. `make programs` converts it into the other languages."""

    risks: ClassVar[Risks]
    """What the engine can lose or double here, for the docs. The tests run each of them."""
    delete_before_replace: ClassVar[bool] = False
    """Whether two of them cannot exist at once: then the old one goes first. One resource uses it so far, the
    livestream. So will every job that holds something for itself alone."""

    @cached_property
    def input_shape(self) -> Shape:
        """Shape of the inputs. The first look at it checks the whole declaration.

        One resource checks more than its marks: a training task its states and files.
        """
        shape = shape_of(self.inputs)
        check_declaration(self, shape)
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

    # What a resource may add to the derived laws.

    def problems(self, inputs: Mapping[str, Any]) -> Iterator[Problem]:
        """Rules across properties, on inputs that are each valid by themselves; parts may be UNKNOWN."""
        yield from ()

    def computed(self, inputs: Mapping[str, Any]) -> dict[str, Any]:
        """The inputs that are marked `computed_inputs`. One resource uses it so far, for the hashes of its local files.
        Every resource with local files needs them before the engine compares."""
        return {}

    def plan(self, it: Managed, changes: list[Change], settings: "Settings", call: "Call") -> list[Change]:
        """The changes as an update will make them. By default these are the changes of the inputs.

        The plan marks a change `replace` where the state allows no other way. It leaves out what cannot be reached, and
        adds what an earlier run left undone although every property is as declared. It raises Refused for what would
        do harm. What the user should know goes to `call.warn`. A plan sends no request.
        """
        return changes

    def guard_create(self, api: "Api", inputs: Mapping[str, Any]) -> None:
        """Raise Refused for a create that would double what runs, or cost again what is there.

        A plan guards a change only. The engine renames, and replaces where it is told to, by a create and a deletion
        that no plan has seen.
        """

    def derived(self, report: Mapping[str, Any]) -> dict[str, Any]:
        """Outputs that are made of other outputs, also in a preview. One resource uses it so far: a rule library gives
        its rules in the form that rooms take. A room previews its change only if the preview has them."""
        return {}

    def concerns(self, state: Mapping[str, Any], api: "Api | None" = None) -> str | None:
        """What the user should know of an object that is as declared, as sentences; None for nothing.

        Without `api` it is what the state tells, such as that an output has no value yet. With it the service is asked,
        after the object was changed or before it is.
        """
        return None

    # The verbs, derived from the operations.

    def create(self, api: "Api", inputs: Inputs) -> tuple[str, Mapping[str, Any]]:
        """Send the one call that makes the object; returns its id and what `after_create` needs of the answer."""
        self.guard_create(api, inputs)
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
        answer = api.request(self.showing, path=path, needed=self.goes_back)
        return self.report_from(answer, self.showing, path)

    def read(self, api: "Api", it: Managed[Inputs, State]) -> dict[str, Any]:
        """What a refresh or an import finds: by default what `show` reports."""
        return self.show(api, it.id)

    def update(self, api: "Api", it: Managed[Inputs, State], changes: Sequence[Change]) -> dict[str, Any]:
        """Change the object in place; returns the report afterwards."""
        path = {"project_id": api.project_id, **self.identity.path_of(it.id)}
        answer = api.request(self.updating, path=path, body=self.body(self.put_body(it)), needed=self.goes_back)
        return self.report_from(answer, self.updating, path)

    def delete(self, api: "Api", it: Managed[Inputs, State]) -> None:
        """Delete the object; NotFound means it is done."""
        api.request(self.deleting, path=self.identity.path_of(it.id))

    def list_items(self, api: "Api", query: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
        """The list items that match a query, in summary form."""
        return api.pages(self.listing, items_of(self.listing), query=query, identity=self.identity.own)

    # Pieces of the verbs.

    def goes_back(self, path: Path) -> bool:
        """Whether a write of the whole object sends back what a report has at the path, or its identity is there.

        A report that is wrong there is of no use: without the property, the next write would wipe it at the service.
        One resource overrides it so far: a confirmation, whose report is of no use without the decision.
        """
        names = tuple(step for step in path if isinstance(step, str))
        if any(names == (name, identity) for name, (_, identity) in self.marks.item_keys.items()):
            return True
        if names == (self.identity.own,):
            return True
        shape: Shape = self.input_shape
        for name in names:
            field = shape.fields.get(name)
            if field is None or field.read_only or name in self.marks.unreported:
                return False
            shape = field.shape.innermost
        return True

    def label(self, item: Mapping[str, Any]) -> str:
        """What a list calls an item. One resource overrides it so far: a livestream task has no name, as most jobs."""
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
        """The whole object for a PUT that replaces it, as inputs (`calls.py`). Raises Refused where it would lose a
        secret."""
        return whole(self, it)
