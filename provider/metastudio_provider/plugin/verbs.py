"""Check, Diff, Create, Read, Update and Delete of one resource, as the engine asks for them."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from google.protobuf.empty_pb2 import Empty

from ..call import Call
from ..engine.ignore_changes import with_ignored
from ..engine.protocol import provider_pb2 as pb
from ..engine.texts import no_object
from ..errors import Denied, MetaStudioError
from ..framework import registry
from ..framework.managed import Managed
from ..lifecycle.state import inputs_in
from ..values.diff import value_at
from ..values.matching import Matching, Sides
from ..values.shape import Path, Shape, camel, snake, spell_path
from .keeping import keeping
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


def check(session: Session, request: pb.CheckRequest, call: Call) -> pb.CheckResponse:
    """Validate inputs: every problem at once, by property path; computed inputs are added."""
    resource = resource_of(request)
    inputs = session.receive_inputs(request.news, resource)
    old_inputs = session.receive_inputs(request.olds, resource)
    session.checked.add(request.urn)
    checked = session.lifecycle.check(resource.token, inputs.values, old_inputs.values or None, call)
    # The answer marks what is secret by contract: a create gets it so.
    private = {*private_inputs(resource, inputs), *resource.input_shape.secrets}
    session.lifecycle.advise(resource.token, request.urn, checked, call, old_inputs=old_inputs.values, private=private)
    found = [(problem.path, problem.text) for problem in checked.problems]
    # What cannot be taken is unknown here, and an engine that does not preview refuses unknown values.
    answered = request.news if inputs.problems else session.answer_inputs(checked.inputs, resource, inputs)
    return pb.CheckResponse(
        inputs=answered,
        failures=check_failures(session, [*inputs.problems, *found], resource.input_shape),
    )


def diff(session: Session, request: pb.DiffRequest, call: Call) -> pb.DiffResponse:
    """Compare inputs with the state: one entry for each leaf that differs."""
    resource = resource_of(request)
    state = session.receive_state(request.olds, resource, request.id)
    inputs = session.receive_inputs(request.news, resource)
    old_inputs = session.receive_inputs(request.old_inputs, resource) if request.HasField("old_inputs") else None
    refuse_problems(inputs)
    inputs = with_ignored_values(request, resource, inputs, old_inputs, state)
    found = session.lifecycle.diff(
        resource.token,
        request.urn,
        request.id,
        state.values,
        old_inputs.values if old_inputs else None,
        inputs.values,
        call,
        refresh=request.urn not in session.checked,
    )
    response = pb.DiffResponse(
        changes=pb.DiffResponse.DIFF_SOME if found.changes else pb.DiffResponse.DIFF_NONE,
        hasDetailedDiff=True,
        deleteBeforeReplace=found.delete_before_replace,
    )
    shape = resource.input_shape
    tops, replaced = [], []
    old_values = old_inputs.values if old_inputs else {}
    matching = Matching(shape, resource.marks.item_keys, resource.marks.unordered)
    for change in matching.shown(Sides(inputs.values, state.values, old_values), found.changes):
        # The engine shows the old value of the state; with `inputDiff`, that of the old inputs.
        declared = has(old_values, change.path)
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
        response.stables.append(spell_path((resource.identity.own,), resource.state_shape))
    return response


def create(session: Session, request: pb.CreateRequest, call: Call) -> pb.CreateResponse:
    """Create the object, or preview it."""
    resource = resource_of(request)
    inputs = session.receive_inputs(request.properties, resource)
    refuse_problems(inputs)
    call.end_within(request.timeout, resource.timeouts.get("create"))
    must_be_known(session, request.preview)
    private = private_inputs(resource, inputs)
    with keeping(session, resource, request.properties, inputs) as keep:
        created = session.lifecycle.create(
            resource.token, request.urn, inputs.values, call, preview=request.preview, private=private
        )
        if request.preview:
            properties = session.answer_state(created.state, resource, inputs)
        else:
            keep(created)
            properties = session.answer_object(created.state, created.inputs, resource, inputs)
        return pb.CreateResponse(
            id=created.id,
            properties=properties,
            refresh_before_update=session.refresh_before_update,
        )


def read(session: Session, request: pb.ReadRequest, call: Call) -> pb.ReadResponse:
    """Report what the object is now: for a refresh, or for an import, when the engine has nothing but an id."""
    resource = resource_of(request)
    inputs = session.receive_inputs(request.inputs, resource) if request.HasField("inputs") else None
    state = session.receive_state(request.properties, resource, request.id)
    if not session.known:
        return pb.ReadResponse(id=request.id, properties=request.properties, inputs=request.inputs)
    importing = inputs is None and not state.values
    if inputs and session.trusts(Managed(request.id, inputs.values, inputs.values, state.values), resource):
        return pb.ReadResponse(id=request.id, properties=request.properties, inputs=request.inputs)
    call.end_within(request.timeout, resource.timeouts.get("read"))
    sources = [state, inputs] if inputs else [state]
    with keeping(session, resource, request.inputs, *sources, state=state) as keep, hinting(session):
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
                raise MetaStudioError(no_object(resource.token, request.id))
            return pb.ReadResponse()
        keep(found)
        return pb.ReadResponse(
            id=found.id,
            properties=session.answer_object(found.state, found.inputs, resource, *sources),
            inputs=session.answer_inputs(found.inputs, resource, *sources),
            refresh_before_update=session.refresh_before_update,
        )


def update(session: Session, request: pb.UpdateRequest, call: Call) -> pb.UpdateResponse:
    """Change the object in place, or preview the change."""
    resource = resource_of(request)
    state = session.receive_state(request.olds, resource, request.id)
    old_inputs = session.receive_inputs(request.old_inputs, resource)
    inputs = session.receive_inputs(request.news, resource)
    refuse_problems(inputs)
    inputs = with_ignored_values(request, resource, inputs, old_inputs, state)
    call.end_within(request.timeout, resource.timeouts.get("update"))
    must_be_known(session, request.preview)
    # An update that was made in part leaves values of the last run, and they may hold a secret of that run.
    with keeping(session, resource, request.news, inputs, state, old_inputs, state=state) as keep:
        updated = session.lifecycle.update(
            resource.token,
            request.urn,
            request.id,
            state.values,
            old_inputs.values,
            inputs.values,
            call,
            preview=request.preview,
        )
        if not request.preview:
            keep(updated)
        return pb.UpdateResponse(
            properties=session.answer_object(updated.state, updated.inputs, resource, inputs),
            refresh_before_update=session.refresh_before_update,
        )


def delete(session: Session, request: pb.DeleteRequest, call: Call) -> Empty:
    """Delete the object. One that is gone already is no error."""
    resource = resource_of(request)
    state = session.receive_state(request.properties, resource, request.id)
    call.end_within(request.timeout, resource.timeouts.get("delete"))
    must_be_known(session, preview=False)
    session.lifecycle.delete(resource.token, request.urn, request.id, state.values, call)
    return Empty()


def with_ignored_values(
    request: pb.DiffRequest | pb.UpdateRequest,
    resource: "Resource",
    inputs: Properties,
    old_inputs: Properties | None,
    state: Properties,
) -> Properties:
    """The inputs with what ignoreChanges leaves to others, also where the engine stopped putting it in."""
    if not request.ignoreChanges or old_inputs is None:
        return inputs
    shape = resource.input_shape
    kept = camel(inputs_in(resource, state.values, old_inputs.values), shape)
    values = snake(with_ignored(camel(inputs.values, shape), kept, request.ignoreChanges), shape)
    if values == inputs.values:
        return inputs
    secrets, texts = (inputs.secrets | old_inputs.secrets, inputs.secret_texts | old_inputs.secret_texts)
    return replace(inputs, values=values, secrets=secrets, secret_texts=texts)


def private_inputs(resource: "Resource", inputs: Properties) -> set[str]:
    """The wire's names of the inputs that the user marked as secret, or the contract."""
    shape = resource.input_shape.by_camel
    return {shape[name].name for name in inputs.secrets if name in shape}


def resource_of(request: Any) -> "Resource":
    """The resource of a request. Older engines name it in the URN only (`urn:pulumi:dev::shop::type::name`)."""
    parts = request.urn.split("::")
    return registry.resource(request.type or (parts[2].rpartition("$")[2] if len(parts) > 2 else request.urn))


def must_be_known(session: Session, preview: bool) -> None:
    """Refuse to write while settings are unknown: the write could go to another project."""
    if not (session.known or preview):
        raise MetaStudioError("The configuration of the provider is not fully known, so nothing can be changed yet.")


def refuse_problems(received: Properties) -> None:
    """Raise the first problem of a request. Check reports all of them, but some callers skip it."""
    for path, text in received.problems:
        raise MetaStudioError(f"{spell_path(path, Shape('any'))} {text}")


def check_failures(session: Session, problems: Sequence[tuple[Path, str]], shape: Shape) -> list[pb.CheckFailure]:
    """Problems of a Check, one sentence each.

    The engine prints the value of a property that a failure names, secret or not, and `{<nil>}` for a nested one: so
    the sentence itself names it.
    """
    return [
        pb.CheckFailure(reason=f"{spell_path(path, shape)} {session.shown(text)}".lstrip()) for path, text in problems
    ]


def failures(session: Session, problems: Sequence[tuple[Path, str]], shape: Shape) -> list[pb.CheckFailure]:
    """Problems with the arguments of a function, with Pulumi's names and without secrets."""
    return [pb.CheckFailure(property=spell_path(path, shape), reason=session.shown(text)) for path, text in problems]


def has(values: Any, path: Path) -> bool:
    """Whether there is a value at the path."""
    missing = object()
    return value_at(values, path, missing) is not missing


@contextmanager
def hinting(session: Session) -> Iterator[None]:
    """Add the way out when the service refuses the credentials that the state remembers."""
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
