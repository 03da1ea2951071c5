"""Check, Diff, Create, Read, Update and Delete: the life of one object, as the engine asks for it."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from google.protobuf.empty_pb2 import Empty
from google.protobuf.struct_pb2 import Struct

from ..call import Call
from ..engine.protocol import provider_pb2 as pb
from ..errors import Denied, MetaStudioError, Unfinished
from ..framework import registry
from ..values.shape import Path, Shape, spell_path, spell_text
from .failures import Partial
from .session import Door, Taken

if TYPE_CHECKING:
    from ..framework.resource import Resource

KINDS = {
    ("add", False): pb.PropertyDiff.ADD,
    ("add", True): pb.PropertyDiff.ADD_REPLACE,
    ("delete", False): pb.PropertyDiff.DELETE,
    ("delete", True): pb.PropertyDiff.DELETE_REPLACE,
    ("update", False): pb.PropertyDiff.UPDATE,
    ("update", True): pb.PropertyDiff.UPDATE_REPLACE,
}


def check(door: Door, request: pb.CheckRequest, call: Call) -> pb.CheckResponse:  # noqa: ARG001 - one shape for all
    """Validate inputs: every problem at once, by property path; computed inputs are added."""
    resource = resource_of(request)
    news = door.take(request.news, resource.input_shape, resource.secret_inputs)
    olds = door.take(request.olds, resource.input_shape, resource.secret_inputs)
    checked = door.lifecycle.check(resource.token, news.values, olds.values or None, urn=request.urn)
    found = [(problem.path, problem.text) for problem in checked.problems]
    return pb.CheckResponse(
        inputs=door.give(checked.inputs, resource.input_shape, resource.secret_inputs, news),
        failures=check_failures(door, [*news.problems, *found], resource.input_shape),
    )


def diff(door: Door, request: pb.DiffRequest, call: Call) -> pb.DiffResponse:
    """Compare declared inputs with the state: one entry for each leaf that differs."""
    resource = resource_of(request)
    state = state_of(door, request, request.olds)
    news = door.take(request.news, resource.input_shape, resource.secret_inputs)
    before = (
        door.take(request.old_inputs, resource.input_shape, resource.secret_inputs)
        if request.HasField("old_inputs")
        else None
    )
    refuse_problems(news)
    found = door.lifecycle.diff(
        resource.token,
        request.urn,
        request.id,
        state.values,
        before.values if before else None,
        news.values,
        call,
    )
    response = pb.DiffResponse(
        changes=pb.DiffResponse.DIFF_SOME if found.changes else pb.DiffResponse.DIFF_NONE,
        hasDetailedDiff=True,
        deleteBeforeReplace=found.delete_before_replace,
    )
    shape = resource.input_shape
    tops, replaced = [], []
    for change in found.changes:
        response.detailedDiff[spell_path(change.path, shape)].CopyFrom(
            pb.PropertyDiff(
                kind=KINDS[change.kind, change.replace],
                # Where the engine takes the old value from that it shows: from the state, unless that has none.
                inputDiff=before is not None and has(before.values, change.path) and not has(state.values, change.path),
            )
        )
        tops.append(spell_path(change.path[:1], shape))
        if change.replace:
            replaced.append(tops[-1])
    response.diffs.extend(dict.fromkeys(tops))
    response.replaces.extend(dict.fromkeys(replaced))
    if not replaced:
        response.stables.append(spell_path((resource.identity,), resource.state_shape))
    return response


def create(door: Door, request: pb.CreateRequest, call: Call) -> pb.CreateResponse:
    """Make the object, or tell what it would be."""
    resource = resource_of(request)
    news = door.take(request.properties, resource.input_shape, resource.secret_inputs)
    refuse_problems(news)
    call.end_within(request.timeout, resource.timeouts.get("create"))
    must_be_known(door, request.preview)
    shape = resource.input_shape.by_camel
    private = {shape[name].name for name in news.secrets if name in shape}
    with keeping(door, resource, request.properties, news):
        made = door.lifecycle.create(
            resource.token, request.urn, news.values, call, preview=request.preview, private=private
        )
    return pb.CreateResponse(
        id=made.id,
        properties=door.give(made.state, resource.state_shape, resource.secret_state, news),
        refresh_before_update=door.refresh_before_update,
    )


def read(door: Door, request: pb.ReadRequest, call: Call) -> pb.ReadResponse:
    """What the object is now: for a refresh, or for an import, when the engine knows nothing but an id."""
    resource = resource_of(request)
    inputs = (
        door.take(request.inputs, resource.input_shape, resource.secret_inputs) if request.HasField("inputs") else None
    )
    state = state_of(door, request, request.properties)
    if not door.known:
        return pb.ReadResponse(id=request.id, properties=request.properties, inputs=request.inputs)
    importing = inputs is None and not state.values
    if importing:
        refuse_foreign_id(resource, request.id)
    call.end_within(request.timeout, resource.timeouts.get("read"))
    with keeping(door, resource, request.inputs, *filter(None, (inputs, state))), hinting(door):
        found = door.lifecycle.read(
            resource.token,
            request.urn,
            request.id,
            inputs.values if inputs else None,
            None if importing else state.values,
            call,
        )
    if found is None:
        if importing:
            kind = resource.token.partition(":")[2]
            raise MetaStudioError(f'There is no {kind} with the id "{request.id}".')
        return pb.ReadResponse()
    sources = [state, inputs] if inputs else [state]
    return pb.ReadResponse(
        id=found.id,
        properties=door.give(found.state, resource.state_shape, resource.secret_state, *sources),
        inputs=door.give(found.inputs, resource.input_shape, resource.secret_inputs, *sources),
        refresh_before_update=door.refresh_before_update,
    )


def update(door: Door, request: pb.UpdateRequest, call: Call) -> pb.UpdateResponse:
    """Change the object in place, or tell what it would become."""
    resource = resource_of(request)
    state = state_of(door, request, request.olds)
    before = door.take(request.old_inputs, resource.input_shape, resource.secret_inputs)
    news = door.take(request.news, resource.input_shape, resource.secret_inputs)
    refuse_problems(news)
    call.end_within(request.timeout, resource.timeouts.get("update"))
    must_be_known(door, request.preview)
    # What an update made in part left as it was may hold a text that was secret until now.
    with keeping(door, resource, request.news, news, state, before):
        changed = door.lifecycle.update(
            resource.token,
            request.urn,
            request.id,
            state.values,
            before.values,
            news.values,
            call,
            preview=request.preview,
        )
    return pb.UpdateResponse(
        properties=door.give(changed.state, resource.state_shape, resource.secret_state, news),
        refresh_before_update=door.refresh_before_update,
    )


def delete(door: Door, request: pb.DeleteRequest, call: Call) -> Empty:
    """Delete the object; that it is gone already is no error."""
    resource = resource_of(request)
    state = state_of(door, request, request.properties)
    call.end_within(request.timeout, resource.timeouts.get("delete"))
    must_be_known(door, preview=False)
    door.lifecycle.delete(resource.token, request.urn, request.id, state.values, call)
    return Empty()


def state_of(door: Door, request: Any, state: Struct) -> Taken:
    """The state of the object that a request is about."""
    resource = resource_of(request)
    return door.take(state, resource.state_shape, resource.secret_state, inputs=resource.input_shape, id=request.id)


def resource_of(request: Any) -> "Resource":
    """The resource a request is about; older engines say it in the URN only (`urn:pulumi:dev::shop::type::name`)."""
    parts = request.urn.split("::")
    return registry.resource(request.type or (parts[2].rpartition("$")[2] if len(parts) > 2 else request.urn))


def must_be_known(door: Door, preview: bool) -> None:
    """Nothing is written with half a configuration: it could go to another project."""
    if not (door.known or preview):
        raise MetaStudioError("The configuration of the provider is not fully known, so nothing can be changed yet.")


def refuse_problems(taken: Taken) -> None:
    """Check reports these by property; a caller that skipped Check gets the first one as an error."""
    for path, text in taken.problems:
        raise MetaStudioError(f"{spell_path(path, Shape('any'))} {text}")


def refuse_foreign_id(resource: "Resource", id: str) -> None:
    """An id that the service would take for another address, and answer with a riddle."""
    if "/" in id and not resource.import_id:
        identity = spell_path((resource.identity,), resource.state_shape)
        kind = resource.token.partition(":")[2]
        raise MetaStudioError(f'"{id}" is no id of a {kind}: an import takes the `{identity}` alone, without a slash.')


def check_failures(door: Door, problems: Sequence[tuple[Path, str]], shape: Shape) -> list[pb.CheckFailure]:
    """Problems of a Check, one sentence each.

    The engine prints the value of a property that a failure names, secret or not, and `{<nil>}` for a nested one: so
    the sentence itself names it.
    """
    return [
        pb.CheckFailure(reason=f"{spell_path(path, shape)} {spell_text(door.secrets.mask(text))}".lstrip())
        for path, text in problems
    ]


def failures(door: Door, problems: Sequence[tuple[Path, str]], shape: Shape) -> list[pb.CheckFailure]:
    """Problems with the arguments of a function, with Pulumi's names and without secrets."""
    return [
        pb.CheckFailure(property=spell_path(path, shape), reason=spell_text(door.secrets.mask(text)))
        for path, text in problems
    ]


def has(values: Any, path: Path) -> bool:
    """Whether there is a value at the path."""
    for step in path:
        try:
            values = values[step]
        except (KeyError, IndexError, TypeError):
            return False
    return True


@contextmanager
def hinting(door: Door) -> Iterator[None]:
    """Tell how to get out when the credentials that the state remembers are refused."""
    try:
        yield
    except Denied as error:
        if not door.explicit:
            raise
        way_out = (
            "Objects are read with the credentials of the last update; if they changed since, run "
            "`pulumi up --refresh --run-program`."
        )
        hint = f"{error.hint} {way_out}" if error.hint else way_out
        args = (error.method, error.path, error.status, error.code, error.message, error.request_id)
        raise Denied(*args, hint=hint) from error


@contextmanager
def keeping(door: Door, resource: "Resource", inputs: Struct, *sources: Taken) -> Iterator[None]:
    """Let the engine keep an object that exists although the call failed."""
    try:
        yield
    except Unfinished as error:
        state = door.give(error.state, resource.state_shape, resource.secret_state, *sources)
        raise Partial(error, state, inputs) from error
