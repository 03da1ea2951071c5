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
from .session import Properties, Session

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


def check(session: Session, request: pb.CheckRequest, call: Call) -> pb.CheckResponse:  # noqa: ARG001 - one shape for all
    """Validate inputs: every problem at once, by property path; computed inputs are added."""
    resource = resource_of(request)
    inputs = session.receive(request.news, resource.input_shape, resource.secret_inputs)
    old_inputs = session.receive(request.olds, resource.input_shape, resource.secret_inputs)
    checked = session.lifecycle.check(resource.token, inputs.values, old_inputs.values or None, urn=request.urn)
    found = [(problem.path, problem.text) for problem in checked.problems]
    return pb.CheckResponse(
        inputs=session.answer(checked.inputs, resource.input_shape, resource.secret_inputs, inputs),
        failures=check_failures(session, [*inputs.problems, *found], resource.input_shape),
    )


def diff(session: Session, request: pb.DiffRequest, call: Call) -> pb.DiffResponse:
    """Compare declared inputs with the state: one entry for each leaf that differs."""
    resource = resource_of(request)
    state = state_of(session, request, request.olds)
    inputs = session.receive(request.news, resource.input_shape, resource.secret_inputs)
    old_inputs = (
        session.receive(request.old_inputs, resource.input_shape, resource.secret_inputs)
        if request.HasField("old_inputs")
        else None
    )
    refuse_problems(inputs)
    found = session.lifecycle.diff(
        resource.token,
        request.urn,
        request.id,
        state.values,
        old_inputs.values if old_inputs else None,
        inputs.values,
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
        # The engine shows the old value of the state; with `inputDiff`, that of the old inputs.
        declared = old_inputs is not None and has(old_inputs.values, change.path)
        entry = pb.PropertyDiff(
            kind=KINDS[change.kind, change.replace], inputDiff=declared and not has(state.values, change.path)
        )
        response.detailedDiff[spell_path(change.path, shape)].CopyFrom(entry)
        tops.append(spell_path(change.path[:1], shape))
        if change.replace:
            replaced.append(tops[-1])
    response.diffs.extend(dict.fromkeys(tops))
    response.replaces.extend(dict.fromkeys(replaced))
    if not replaced:
        response.stables.append(spell_path((resource.identity,), resource.state_shape))
    return response


def create(session: Session, request: pb.CreateRequest, call: Call) -> pb.CreateResponse:
    """Make the object, or tell what it would be."""
    resource = resource_of(request)
    inputs = session.receive(request.properties, resource.input_shape, resource.secret_inputs)
    refuse_problems(inputs)
    call.end_within(request.timeout, resource.timeouts.get("create"))
    must_be_known(session, request.preview)
    shape = resource.input_shape.by_camel
    private = {shape[name].name for name in inputs.secrets if name in shape}
    with keeping(session, resource, request.properties, inputs):
        made = session.lifecycle.create(
            resource.token, request.urn, inputs.values, call, preview=request.preview, private=private
        )
    return pb.CreateResponse(
        id=made.id,
        properties=session.answer(made.state, resource.state_shape, resource.secret_state, inputs),
        refresh_before_update=session.refresh_before_update,
    )


def read(session: Session, request: pb.ReadRequest, call: Call) -> pb.ReadResponse:
    """What the object is now: for a refresh, or for an import, when the engine knows nothing but an id."""
    resource = resource_of(request)
    given = request.HasField("inputs")
    inputs = session.receive(request.inputs, resource.input_shape, resource.secret_inputs) if given else None
    state = state_of(session, request, request.properties)
    if not session.known:
        return pb.ReadResponse(id=request.id, properties=request.properties, inputs=request.inputs)
    importing = inputs is None and not state.values
    if importing:
        refuse_foreign_id(resource, request.id)
    call.end_within(request.timeout, resource.timeouts.get("read"))
    with keeping(session, resource, request.inputs, *filter(None, (inputs, state))), hinting(session):
        found = session.lifecycle.read(
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
        properties=session.answer(found.state, resource.state_shape, resource.secret_state, *sources),
        inputs=session.answer(found.inputs, resource.input_shape, resource.secret_inputs, *sources),
        refresh_before_update=session.refresh_before_update,
    )


def update(session: Session, request: pb.UpdateRequest, call: Call) -> pb.UpdateResponse:
    """Change the object in place, or tell what it would become."""
    resource = resource_of(request)
    state = state_of(session, request, request.olds)
    old_inputs = session.receive(request.old_inputs, resource.input_shape, resource.secret_inputs)
    inputs = session.receive(request.news, resource.input_shape, resource.secret_inputs)
    refuse_problems(inputs)
    call.end_within(request.timeout, resource.timeouts.get("update"))
    must_be_known(session, request.preview)
    # What an update made in part left as it was may hold a text that was secret until now.
    with keeping(session, resource, request.news, inputs, state, old_inputs):
        changed = session.lifecycle.update(
            resource.token,
            request.urn,
            request.id,
            state.values,
            old_inputs.values,
            inputs.values,
            call,
            preview=request.preview,
        )
    return pb.UpdateResponse(
        properties=session.answer(changed.state, resource.state_shape, resource.secret_state, inputs),
        refresh_before_update=session.refresh_before_update,
    )


def delete(session: Session, request: pb.DeleteRequest, call: Call) -> Empty:
    """Delete the object; that it is gone already is no error."""
    resource = resource_of(request)
    state = state_of(session, request, request.properties)
    call.end_within(request.timeout, resource.timeouts.get("delete"))
    must_be_known(session, preview=False)
    session.lifecycle.delete(resource.token, request.urn, request.id, state.values, call)
    return Empty()


def state_of(session: Session, request: Any, state: Struct) -> Properties:
    """The state of the object that a request is about."""
    resource = resource_of(request)
    return session.receive(
        state, resource.state_shape, resource.secret_state, inputs=resource.input_shape, id=request.id
    )


def resource_of(request: Any) -> "Resource":
    """The resource a request is about; older engines say it in the URN only (`urn:pulumi:dev::shop::type::name`)."""
    parts = request.urn.split("::")
    return registry.resource(request.type or (parts[2].rpartition("$")[2] if len(parts) > 2 else request.urn))


def must_be_known(session: Session, preview: bool) -> None:
    """Nothing is written with half a configuration: it could go to another project."""
    if not (session.known or preview):
        raise MetaStudioError("The configuration of the provider is not fully known, so nothing can be changed yet.")


def refuse_problems(received: Properties) -> None:
    """Check reports these by property; a caller that skipped Check gets the first one as an error."""
    for path, text in received.problems:
        raise MetaStudioError(f"{spell_path(path, Shape('any'))} {text}")


def refuse_foreign_id(resource: "Resource", id: str) -> None:
    """An id that the service would take for another address, and answer with a riddle."""
    if "/" in id and not resource.import_id:
        identity = spell_path((resource.identity,), resource.state_shape)
        kind = resource.token.partition(":")[2]
        raise MetaStudioError(f'"{id}" is no id of a {kind}: an import takes the `{identity}` alone, without a slash.')


def check_failures(session: Session, problems: Sequence[tuple[Path, str]], shape: Shape) -> list[pb.CheckFailure]:
    """Problems of a Check, one sentence each.

    The engine prints the value of a property that a failure names, secret or not, and `{<nil>}` for a nested one: so
    the sentence itself names it.
    """
    return [
        pb.CheckFailure(reason=f"{spell_path(path, shape)} {spell_text(session.secrets.mask(text))}".lstrip())
        for path, text in problems
    ]


def failures(session: Session, problems: Sequence[tuple[Path, str]], shape: Shape) -> list[pb.CheckFailure]:
    """Problems with the arguments of a function, with Pulumi's names and without secrets."""
    return [
        pb.CheckFailure(property=spell_path(path, shape), reason=spell_text(session.secrets.mask(text)))
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
def hinting(session: Session) -> Iterator[None]:
    """Tell how to get out when the credentials that the state remembers are refused."""
    try:
        yield
    except Denied as error:
        if not session.explicit:
            raise
        way_out = (
            "Objects are read with the credentials of the last update; if they changed since, run "
            "`pulumi up --refresh --run-program`."
        )
        hint = f"{error.hint} {way_out}" if error.hint else way_out
        args = (error.method, error.path, error.status, error.code, error.message, error.request_id)
        raise Denied(*args, hint=hint) from error


@contextmanager
def keeping(session: Session, resource: "Resource", inputs: Struct, *sources: Properties) -> Iterator[None]:
    """Let the engine keep an object that exists although the call failed."""
    try:
        yield
    except Unfinished as error:
        state = session.answer(error.state, resource.state_shape, resource.secret_state, *sources)
        raise Partial(error, state, inputs) from error
