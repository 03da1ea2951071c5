"""What a resource sends and gets: the whole of an object for a PUT, the items of a list, an answer that means gone."""

from collections.abc import Mapping
from functools import cache
from typing import TYPE_CHECKING, Any

from ..errors import NotFound, Refused
from ..values.diff import Change, changes, dotted
from ..values.merge import masked_paths, merged, merged_items
from ..values.shape import Field, shape_of, spell_path
from ..wire.operation import Operation, model_of
from .managed import Managed

if TYPE_CHECKING:
    from .resource import Resource


@cache
def items_of(listing: Operation) -> str:
    """The property of a list's answer that holds its items: its only list."""
    fields = shape_of(model_of(listing, listing.answer)).fields
    (name,) = (name for name, field in fields.items() if field.shape.kind == "list")
    return name


def gone(operation: Operation, path: Mapping[str, str], code: str, text: str) -> NotFound:
    """What to raise for an object that counts as gone, although the service showed it."""
    return NotFound(operation.method, operation.path.format_map(path), 200, code, text)


def unwritten(resource: "Resource", inputs: Mapping[str, Any], report: Mapping[str, Any]) -> list[Change]:
    """What the service reports otherwise than it is declared. Secrets that it may mask do not count."""
    marks = resource.marks
    found = changes(resource.input_shape, marks.reportable(inputs), report, {}, unordered=marks.unordered)
    return [change for change in found if dotted(change.path) not in marks.may_be_masked]


def whole(resource: "Resource", it: Managed) -> dict[str, Any]:
    """What is declared, and beside it what the service reports (see `values/merge.py`).

    What is declared no longer is sent empty, where the contract allows an empty value. Raises Refused where the service
    masks something that is not declared: the write would put the mask in its place.
    """
    shape, marks = resource.input_shape, resource.marks
    report = marks.reportable({name: it.state[name] for name in shape.fields if name in it.state})
    for name in marks.server_default:
        if it.inputs.get(name) is None:
            report.pop(name, None)
    body = merged(it.inputs, it.old_inputs, report, shape)
    for name, field in shape.fields.items():
        dropped = name not in body and it.old_inputs.get(name) is not None
        if dropped and not field.read_only and name not in marks.unreported and (empty := _empty(field)) is not None:
            body[name] = empty
    for name, (key, identity) in marks.item_keys.items():
        item = shape.fields[name].shape.item
        if body.get(name) and item is not None:
            old, reported = it.old_inputs.get(name) or (), it.state.get(name) or ()
            body[name] = merged_items(body[name], old, reported, key, identity, item)
    masked = ", ".join(f"`{spell_path(path, shape, pulumi=False)}`" for path in masked_paths(body, it.inputs))
    if masked:
        raise Refused(
            f"The service masks {masked}, and this write replaces the whole {resource.noun}, which would put the mask "
            "in its place: declare it. Nothing was changed."
        )
    return body


def _empty(field: Field) -> Any:
    """The empty value of a field, None where the contract allows none."""
    if field.shape.least or field.shape.enum:
        return None
    return {"list": [], "string": ""}.get(field.shape.kind)
