"""What is kept of an object: the service's report, hidden secrets, what the provider adds, and whose it is."""

import contextlib
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..errors import MetaStudioError, Refused, Unfinished
from ..framework.resource import Resource
from ..values.convert import fill_masked
from ..values.refresh import refreshed_inputs

if TYPE_CHECKING:
    from ..api.client import Api


def state_of(
    resource: Resource, api: "Api", report: Mapping[str, Any], known: Mapping[str, Any], extra: Mapping[str, Any]
) -> dict[str, Any]:
    """The state: the report, secrets the service hides from what is known, the provider's own outputs, the owner."""
    state = fill_masked(dict(report), known, resource.input_shape, resource.marks.may_be_masked)
    declared_only = set(resource.marks.unreported) - set(resource.marks.computed_inputs)
    state.update({name: value for name, value in known.items() if name in declared_only})
    state.update(extra)
    state.update(resource.derived(state))
    state["project_id"] = api.project_id
    own = kept(resource)
    return {name: value for name, value in state.items() if value is not None and not (name in own and value == {})}


def inputs_in(resource: Resource, state: Mapping[str, Any], inputs: Mapping[str, Any]) -> dict[str, Any]:
    """The inputs as a state has them. Those that no report holds are as they were declared."""
    declared = resource.marks.reportable(inputs)
    reported = refreshed_inputs(state, declared, resource.input_shape, resource.marks.item_keys)
    return {**reported, **{name: value for name, value in inputs.items() if name not in declared}}


def unfinished(
    resource: Resource,
    api: "Api",
    id: str,
    known: Mapping[str, Any],
    extra: Mapping[str, Any],
    reasons: Sequence[str],
) -> Unfinished:
    """An object that is not as declared yet, with as much of its report as can be had now."""
    report: dict[str, Any] = {**known, **resource.identity.path_of(id)}
    with contextlib.suppress(MetaStudioError):
        report = resource.show(api, id)
    return Unfinished(id, state_of(resource, api, report, known, extra), reasons)


def kept(resource: Resource) -> tuple[str, ...]:
    """Names of the outputs that no report can bring back."""
    return (*resource.marks.computed_inputs, *(name for name in resource.outputs.model_fields if name != "project_id"))


def given_by(resource: Resource, report: Mapping[str, Any]) -> dict[str, Any]:
    """Such outputs, as far as a verb of the resource gave them."""
    return {name: report[name] for name in kept(resource) if name in report}


def same_project(resource: Resource, project: str, id: str, state: Mapping[str, Any] | None) -> None:
    """Raise Refused for an object of another project than the `project` that the provider is configured for: it is
    not gone, and not ours to touch."""
    owner = (state or {}).get("project_id")
    if isinstance(owner, str) and owner != project:
        raise Refused(
            f"{resource.noun} {id} belongs to project {owner}, but the provider is configured for project "
            f"{project}. Nothing was changed; set `project_id` (or region and credentials) back, or remove "
            "it from the state."
        )
