"""What it means that the answer of a create was lost: each resource declares one strategy.

A create is sent once. Where no answer came, or the process died, somebody has to say whether there is an object now.
The lifecycle asks the strategy of the resource, and knows no resource itself.
"""

from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ..errors import InDoubt, MetaStudioError, NotFound, Refused, Unfinished
from ..values.shape import shape_of
from ..wire.operation import Operation
from .calls import items_of, unwritten
from .evidence import is_plain, moment, plain, same_content

if TYPE_CHECKING:
    from ..api.client import Api
    from .resource import Resource

LONGEST_CREATE = 15 * 60.0
"""Seconds after its start in which a create may still reach the service: a signature holds as long."""

PLAUSIBLE_CREATE = 180.0
"""Seconds after its start in which a create mostly made its object: a request waits for a minute. What was made later
may as well be another stack's, so the user is asked."""

CLOCKS_APART = 10.0
"""Seconds by which clocks of the service may differ from each other."""

CLOCKS_UNKNOWN = 26 * 3600.0
"""Seconds by which this machine's clock may differ, as long as the service does not say its time."""


@dataclass(frozen=True)
class LostCreate:
    """A create whose outcome is not known."""

    started: float
    """In seconds of the epoch, by the clock of the service if `exact`, else by that of this machine."""
    exact: bool
    age: Callable[[], float]
    """Seconds since then. The first answer of the service tells its time, so it is asked after the list."""
    inputs: Mapping[str, Any]
    """What was to be created, as far as it may be written to disk: secrets may be missing."""
    before: Collection[str] | None
    """Ids of the objects that were there before, None where nobody noted them."""
    taken: Collection[str]
    """Ids of objects that belong to other declarations."""
    reason: str
    """Why its outcome is not known, as a sentence."""


class Lost:
    """The base of the strategies. By itself it finds nothing."""

    absent = "The service does not hold it, so it was not created"
    """What is said when nothing is found, as a sentence that goes on."""

    awaits = False
    """Whether the object may appear later, so that nothing may be created before that time is over."""

    repeatable = False
    """Whether a second create changes nothing."""

    def check(self, resource: "Resource") -> None:
        """Raise TypeError for a resource that the strategy cannot work with."""

    def names(self, resource: "Resource") -> set[str]:
        """The inputs by which the object is looked for."""
        return {name for name in resource.identity.names if name in resource.input_shape.fields}

    def key(self, resource: "Resource", inputs: Mapping[str, Any]) -> str:
        """Creates with the same key are made one after the other: their objects could be mistaken for each other."""
        return "/".join(str(inputs.get(name)) for name in resource.identity.names)

    def before_create(self, resource: "Resource", api: "Api", inputs: Mapping[str, Any]) -> list[str]:
        """The ids of the objects that could be mistaken for the one to be created. Raises Refused where none may be."""
        return []

    def same(self, earlier: Mapping[str, Any], inputs: Mapping[str, Any]) -> bool:
        """Whether a create that was interrupted was to make what is declared now. Both are as written to disk."""
        return True

    def find(self, resource: "Resource", api: "Api", lost: LostCreate, inputs: Mapping[str, Any]) -> str | None:
        """The id of the object that a lost create made, None where it made none. `inputs` are declared now.

        Raises Unfinished for what counts as created without being found, and InDoubt for objects of which none is
        certain.
        """
        return None

    def foreseen(self, id: str | None) -> str:
        """What a preview says of a create that an earlier run began, and that may have been answered with an id. Empty
        where a second create changes nothing."""
        made = f"created {id} for it" if id else "may have created it"
        return (
            f"An interrupted run {made}: `pulumi up` looks for it, and takes it over instead of creating another one."
        )

    def keeps(self, resource: "Resource", api: "Api", id: str, inputs: Mapping[str, Any]) -> bool:
        """Whether an object that was found serves the declaration. One that does not is deleted, and created anew."""
        return True


class FoundByName(Lost):
    """The object is looked for in the list, among those of its name that were not there before.

    The only new one is taken if it holds what was to be created. What is new and different may be the object that
    somebody edited meanwhile, or another stack's: then the user is asked.
    """

    awaits = True

    def __init__(self, *, later: Collection[str] = ()) -> None:
        self.later = frozenset(later)
        """Inputs that a call after the create brings to the object: a lost create made one without them."""

    def check(self, resource: "Resource") -> None:
        """There must be a name to look for."""
        if not resource.name_property:
            raise TypeError(f"{type(resource).__name__}: {type(self).__name__} needs a `name_property`")

    def names(self, resource: "Resource") -> set[str]:
        """The name."""
        return {resource.name_property}

    def key(self, resource: "Resource", inputs: Mapping[str, Any]) -> str:
        """The name."""
        return str(plain(inputs.get(resource.name_property)))

    def before_create(self, resource: "Resource", api: "Api", inputs: Mapping[str, Any]) -> list[str]:
        """The ids of all that the list finds by the name."""
        return [resource.identity.id_of(item) for item in self.listed(resource, api, inputs)]

    def listed(self, resource: "Resource", api: "Api", inputs: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
        """The list items in which the name is looked for.

        The filter of a list may match more, and some lists have none. A name that the service may keep in another form
        is looked for in the whole list.
        """
        name = resource.name_property
        filtered = name in shape_of(resource.query).fields and is_plain(inputs[name])
        return resource.list_items(api, {name: inputs[name]} if filtered else {})

    def candidates(self, resource: "Resource", api: "Api", inputs: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
        """The list items with this name."""
        name = resource.name_property
        wanted = plain(inputs[name])
        return (item for item in self.listed(resource, api, inputs) if plain(item.get(name)) == wanted)

    def find(self, resource: "Resource", api: "Api", lost: LostCreate, inputs: Mapping[str, Any]) -> str | None:
        """The only new candidate, if it holds what was to be created at a time that fits."""
        # The journal lacks the name if the user marked it as secret.
        named = {name: inputs[name] for name in self.names(resource) if name in inputs}
        wanted = {**named, **{name: value for name, value in lost.inputs.items() if name not in self.later}}
        passed = {*lost.taken, *(lost.before or ())}
        doubts: dict[str, str] = {}
        for item in self.candidates(resource, api, wanted):
            id = resource.identity.id_of(item)
            if id in passed:
                continue
            try:
                report = resource.show(api, id)
            except NotFound:
                continue  # deleted since
            made = moment(item.get("create_time")) or moment(report.get("create_time"))
            doubts[id] = doubt(lost, made, same_content(resource, wanted, report))
        if len(doubts) > 1 or any(doubts.values()):
            raise InDoubt(doubts)
        return next(iter(doubts), None)


class FoundBelow(FoundByName):
    """The object has no name. It is looked for in the list of those that have the same parents."""

    def __init__(self, listing: Operation) -> None:
        super().__init__()
        self.listing = listing

    def check(self, resource: "Resource") -> None:
        """There must be parents to look below."""
        if not resource.identity.parents:
            raise TypeError(f"{type(resource).__name__}: {type(self).__name__} needs an identity with parents")

    def names(self, resource: "Resource") -> set[str]:
        """The parents."""
        return {*resource.identity.parents}

    def key(self, resource: "Resource", inputs: Mapping[str, Any]) -> str:
        """The parents."""
        return "/".join(str(inputs.get(name)) for name in resource.identity.parents)

    def listed(self, resource: "Resource", api: "Api", inputs: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
        """The objects below the parents."""
        above = resource.identity.path_above(inputs)
        for item in api.pages(self.listing, items_of(self.listing), path=above, identity=resource.identity.own):
            yield {**item, **above}

    def candidates(self, resource: "Resource", api: "Api", inputs: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
        """The objects below the parents."""
        return self.listed(resource, api, inputs)


class NamedOnce(FoundByName):
    """A name is used once: a create looks first whether it is free."""

    def before_create(self, resource: "Resource", api: "Api", inputs: Mapping[str, Any]) -> list[str]:
        """The ids of all in the list. Raises Refused when there is an object of this name."""
        name, items = resource.name_property, list(self.listed(resource, api, inputs))
        for item in items:
            if plain(item.get(name)) == plain(inputs[name]):
                raise Refused(
                    f"There is a {resource.noun} named {inputs[name]} already, {resource.identity.id_of(item)}: import "
                    f"it, or choose another `{name}`."
                )
        return [resource.identity.id_of(item) for item in items]


class WrittenAgain(Lost):
    """The create is a write that changes nothing the second time. Its id is known before it is sent."""

    absent = "It was not written as far as can be seen"
    repeatable = True

    def foreseen(self, id: str | None) -> str:
        """Nothing: it is written again."""
        return ""

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

    def foreseen(self, id: str | None) -> str:
        """An act is not taken over."""
        done = "did it" if id else "may have done it"
        return f"An interrupted run {done}: `pulumi up` counts it as done, and does not repeat it."

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


def doubt(lost: LostCreate, made: float | None, same: bool) -> str:
    """Why an object that was not there before may not be the one, in words; empty where it is taken for it.

    `made` is when it was made, None where that is not known. `same` is whether it holds what was to be created.
    """
    if lost.before is None:
        return "nobody noted what was there before"
    apart = CLOCKS_APART if lost.exact else CLOCKS_UNKNOWN
    if made is None and lost.age() > LONGEST_CREATE:
        return "when it was made is not known"
    if made is not None and not -apart <= made - lost.started <= apart + (
        PLAUSIBLE_CREATE if lost.exact else LONGEST_CREATE
    ):
        return "it was made at another time"
    return "" if same else "it differs from what was to be created"
