"""The state that the engine keeps of an object: from a report, from what is known, and from what is expected."""

import re
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Any

from ..engine.texts import why
from ..errors import Refused, Unfinished
from ..framework.managed import Managed
from ..framework.resource import Resource
from ..values.convert import fill_masked
from ..values.model import UNKNOWN
from ..values.refresh import refreshed_inputs

if TYPE_CHECKING:
    from ..api.client import Api


BLANKS = re.compile(r"[\s\x00-\x1f\x7f\u200b\u2060\ufeff]+")
"""What no id of the service has: blanks, control characters, and what has no width."""


def state_of(resource: Resource, api: "Api", report: Mapping[str, Any], known: Mapping[str, Any]) -> dict[str, Any]:
    """The state: the report with the provider's own outputs, and the owner.

    What the service masks, and what no report has, comes from what is `known`: inputs, or inputs and state.
    """
    marks, own = resource.marks, provider_outputs(resource)
    state = fill_masked(dict(report), known, resource.input_shape, marks.may_be_masked)
    declared_only = set(marks.unreported) - set(marks.computed_inputs)
    state.update({name: value for name, value in known.items() if name in declared_only})
    state.update(resource.derived(state))
    state["project_id"] = api.project_id
    return {name: value for name, value in state.items() if value is not None and not (name in own and value == {})}


def inputs_in(resource: Resource, state: Mapping[str, Any], inputs: Mapping[str, Any]) -> dict[str, Any]:
    """The inputs as a state has them. Those that no report holds are as they were declared."""
    declared = resource.marks.reportable(inputs)
    reported = refreshed_inputs(state, declared, resource.input_shape, resource.marks.item_keys)
    return {**reported, **{name: value for name, value in inputs.items() if name not in declared}}


def provider_outputs(resource: Resource) -> frozenset[str]:
    """Names of the outputs that no report of the service can bring back."""
    return frozenset({*resource.marks.computed_inputs, *resource.outputs.model_fields}) - {"project_id"}


def was_reported(resource: Resource, state: Mapping[str, Any]) -> bool:
    """Whether the state holds a report. That of an object which could not be read has what was declared instead."""
    declared_or_ours = {*resource.input_shape.fields, *provider_outputs(resource), "project_id", resource.identity.own}
    return not declared_or_ours.issuperset(state)


def kept(resource: Resource, values: Mapping[str, Any]) -> dict[str, Any]:
    """The provider's own outputs among the values: a report is put on top of them."""
    own = provider_outputs(resource)
    return {name: value for name, value in values.items() if name in own}


def previewed(resource: Resource, inputs: Mapping[str, Any], state: Mapping[str, Any] | None) -> dict[str, Any]:
    """The state as far as it is known before the create (`state` None) or the update."""
    expected = {name: value for name, value in inputs.items() if value is not None}
    for name, field in resource.state_shape.fields.items():
        if name in inputs:
            continue
        if state is None or field.volatile:
            if name not in resource.input_shape.fields or field.read_only:
                expected[name] = UNKNOWN
        elif name in state:
            expected[name] = state[name]
    return {**expected, **resource.derived(expected)}


@contextmanager
def keeping_id(
    resource: Resource,
    api: "Api",
    it: Managed,
    seen: Mapping[str, Any],
    *,
    said: str = "",
    passing: type[Exception] | tuple[()] = (),
) -> Iterator[None]:
    """Let every failure inside leave as Unfinished: the object exists, and its id must not be lost.

    `seen` are outputs that are known already; it may grow inside. `said` begins the reason. Errors that are `passing`
    leave as they are.
    """
    try:
        yield
    except Unfinished as error:
        raise _unfinished(resource, api, it, {**seen, **error.state}, error.reasons) from error
    except passing:
        raise
    except Exception as error:  # whatever it is: an answer may hold anything
        raise _unfinished(resource, api, it, seen, [f"{said}{why(error)}"]) from error


def _unfinished(
    resource: Resource, api: "Api", it: Managed, seen: Mapping[str, Any], reasons: Sequence[str]
) -> Unfinished:
    """An object that is not as declared yet, with as much of its report as can be had now."""
    known: dict[str, Any] = dict(it.state or it.inputs)
    least = {**known, "project_id": api.project_id}
    with suppress(Refused):
        least.update(resource.identity.path_of(it.id))
    with suppress(Exception):  # what led here may happen again
        return Unfinished(it.id, state_of(resource, api, {**seen, **resource.show(api, it.id)}, known), reasons)
    with suppress(Exception):
        return Unfinished(it.id, state_of(resource, api, {**least, **seen}, known), reasons)
    return Unfinished(it.id, least, reasons)


def refuse_blanks(resource: Resource, id: str) -> None:
    """Raise Refused for an id with blanks, which the user gave: they are easily copied along, and hard to see."""
    if not BLANKS.search(id):
        return
    bare = BLANKS.sub("", id)
    where = (
        "inside" if BLANKS.sub("", id.strip()) != id.strip() else "at its end" if id[:1] == bare[:1] else "before it"
    )
    meant = f'; did you mean "{bare}"?' if bare else "."
    raise Refused(f'"{id}" is no id of a {resource.noun}: it has a blank {where}{meant}')


def same_project(resource: Resource, project: str, id: str, state: Mapping[str, Any] | None) -> None:
    """Raise Refused for an object of another project than the `project` that the provider is configured for.

    Such an object is not gone, and it must not be changed.
    """
    owner = (state or {}).get("project_id")
    if isinstance(owner, str) and owner != project:
        raise Refused(
            f"{resource.noun} {id} belongs to project {owner}, but the provider is configured for project "
            f"{project}. Nothing was changed; set `project_id` (or region and credentials) back, or remove "
            "it from the state."
        )
