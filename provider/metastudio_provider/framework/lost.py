"""What it means that the answer of a create was lost: each resource declares one strategy.

A create is sent once. Where no answer came, or the process died, somebody has to say whether there is an object now.
The lifecycle asks the strategy of the resource, and knows no resource itself.
"""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

from ..errors import MetaStudioError, Refused, Unfinished
from ..values.diff import changes
from ..values.shape import Field, Shape, shape_of
from ..wire.operation import Operation
from .calls import items_of, unwritten

if TYPE_CHECKING:
    from ..api.client import Api
    from .resource import Resource

CLOCKS_APART = timedelta(seconds=120)
"""How far this machine's clock and the service's may differ."""

LONGEST_CREATE = timedelta(minutes=15)
"""How long after its start a create may still have reached the service."""


@dataclass(frozen=True)
class LostCreate:
    """A create whose outcome is not known."""

    started: float
    """By this machine's clock, in seconds of the epoch."""
    inputs: Mapping[str, Any]
    """What was to be created, as far as it may be written to disk: secrets may be missing."""
    taken: Collection[str]
    """Ids of objects that belong to other declarations."""
    reason: str
    """Why its outcome is not known, as a sentence."""


class Lost:
    """The base of the strategies. By itself it finds nothing."""

    absent = "The service does not hold it, so it was not created"
    """What is said when nothing is found, as a sentence that goes on."""

    def check(self, resource: "Resource") -> None:
        """Raise TypeError for a resource that the strategy cannot work with."""

    def key(self, resource: "Resource", inputs: Mapping[str, Any]) -> str:
        """Creates with the same key are made one after the other: their objects could be mistaken for each other."""
        return "/".join(str(inputs.get(name)) for name in resource.identity.names)

    def before_create(self, resource: "Resource", api: "Api", inputs: Mapping[str, Any]) -> None:
        """Look whether the create may be made. Raises Refused where it may not."""

    def same(self, earlier: Mapping[str, Any], inputs: Mapping[str, Any]) -> bool:
        """Whether a create that was interrupted was to make what is declared now. Both are as written to disk."""
        return True

    def find(self, resource: "Resource", api: "Api", lost: LostCreate, inputs: Mapping[str, Any]) -> str | None:
        """The id of the object that a lost create made, None where it made none. `inputs` are declared now.

        Raises Unfinished for what counts as created without being found, and MetaStudioError where there is a doubt.
        """
        return None

    def keeps(self, resource: "Resource", api: "Api", id: str, inputs: Mapping[str, Any]) -> bool:
        """Whether an object that was found serves the declaration. One that does not is deleted, and created anew."""
        return True


class FoundByName(Lost):
    """The object is looked for in the list: it has the name, the content and a time of creation that fits.

    A list without times belongs to a resource whose names are used once (`NamedOnce`).
    """

    def check(self, resource: "Resource") -> None:
        """There must be a name to look for."""
        if not resource.name_property:
            raise TypeError(f"{type(resource).__name__}: {type(self).__name__} needs a `name_property`")

    def key(self, resource: "Resource", inputs: Mapping[str, Any]) -> str:
        """The name."""
        return str(inputs.get(resource.name_property))

    def candidates(self, resource: "Resource", api: "Api", inputs: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
        """The list items with exactly this name. The filter of a list may match more, and some lists have none."""
        name = resource.name_property
        query = {name: inputs[name]} if name in shape_of(resource.query).fields else {}
        return (item for item in resource.list_items(api, query) if item.get(name) == inputs[name])

    def find(self, resource: "Resource", api: "Api", lost: LostCreate, inputs: Mapping[str, Any]) -> str | None:
        """The only candidate with the content of the create and a time that fits. Raises MetaStudioError for more."""
        wanted = {**_named(resource, inputs), **lost.inputs}
        content = resource.marks.reportable(wanted)
        started = datetime.fromtimestamp(lost.started, UTC)
        first, last = _stamp(started - CLOCKS_APART), _stamp(started + CLOCKS_APART + LONGEST_CREATE)
        found = []
        for item in self.candidates(resource, api, wanted):
            id, created = resource.identity.id_of(item), str(item.get("create_time", first))
            if id in lost.taken or not first <= created <= last:
                continue
            report = resource.show(api, id)
            if not changes(_open(resource.input_shape), content, report, {}, unordered=resource.marks.unordered):
                found.append(id)
        if len(found) > 1:
            raise MetaStudioError(
                f'{len(found)} objects named "{self.key(resource, wanted)}" were created at that time with the same '
                f"content ({', '.join(found)}); delete all but one of them, or import the right one."
            )
        return found[0] if found else None


class FoundBelow(FoundByName):
    """The object has no name. It is looked for in the list of those that have the same parents."""

    def __init__(self, listing: Operation) -> None:
        self.listing = listing

    def check(self, resource: "Resource") -> None:
        """There must be parents to look below."""
        if not resource.identity.parents:
            raise TypeError(f"{type(resource).__name__}: {type(self).__name__} needs an identity with parents")

    def key(self, resource: "Resource", inputs: Mapping[str, Any]) -> str:
        """The parents."""
        return "/".join(str(inputs.get(name)) for name in resource.identity.parents)

    def candidates(self, resource: "Resource", api: "Api", inputs: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
        """The objects below the parents."""
        above = resource.identity.path_above(inputs)
        for item in api.pages(self.listing, items_of(self.listing), path=above, identity=resource.identity.own):
            yield {**item, **above}


class NamedOnce(FoundByName):
    """A name is used once: a create looks first whether it is free. So a lost object is known by its name alone."""

    def before_create(self, resource: "Resource", api: "Api", inputs: Mapping[str, Any]) -> None:
        """Raise Refused when there is an object of this name."""
        for item in self.candidates(resource, api, inputs):
            raise Refused(
                f"There is a {resource.noun} named {inputs[resource.name_property]} already, "
                f"{resource.identity.id_of(item)}: import it, or choose another `{resource.name_property}`."
            )


class WrittenAgain(Lost):
    """The create is a write that changes nothing the second time. Its id is known before it is sent."""

    absent = "It was not written as far as can be seen"

    def find(self, resource: "Resource", api: "Api", lost: LostCreate, inputs: Mapping[str, Any]) -> str | None:
        """The object, if it is as declared now. Secrets that the service does not show do not count."""
        id = resource.identity.id_of({**inputs, "project_id": api.project_id})
        try:
            report = resource.show(api, id)
        except MetaStudioError:
            return None  # whatever is there, the next run may write again
        return None if unwritten(resource, inputs, report) else id


class CountedAsDone(Lost):
    """An act leaves nothing that could be looked up. So it counts as done: rather not done than done twice."""

    def same(self, earlier: Mapping[str, Any], inputs: Mapping[str, Any]) -> bool:
        """An act with other inputs is another act."""
        return earlier == inputs

    def find(self, resource: "Resource", api: "Api", lost: LostCreate, inputs: Mapping[str, Any]) -> str | None:
        """Raise Unfinished with a new id, so that the act is not repeated."""
        reason = (
            f"{lost.reason} Whether the service did it is not known, so it counts as done and is not repeated; change "
            "`triggers` to do it again."
        )
        state = {**inputs, "project_id": api.project_id}
        raise Unfinished(resource.identity.numbered(inputs), state, [reason])


def _named(resource: "Resource", inputs: Mapping[str, Any]) -> dict[str, Any]:
    """What the candidates are found by, which the journal lacks if the user marked it as secret."""
    names = {resource.name_property, *resource.identity.parents}
    return {name: inputs[name] for name in names if name in inputs}


def _stamp(time: datetime) -> str:
    return time.strftime("%Y-%m-%dT%H:%M:%SZ")


def _open(shape: Shape) -> Shape:
    """The shape without secrets and write-only properties: the journal does not have them, or no report does."""

    def opened(field: Field) -> Field:
        return Field(
            field.name, field.camel, _open(field.shape), field.description, field.required, field.default, False,
            field.read_only or field.secret or field.write_only,
        )  # fmt: skip

    if shape.kind == "object":
        return Shape("object", shape.model, "", {name: opened(field) for name, field in shape.fields.items()})
    if shape.item is not None:
        return Shape(shape.kind, item=_open(shape.item))
    return shape
