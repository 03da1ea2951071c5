"""Invoke: the functions of the package."""

from google.protobuf.struct_pb2 import Struct

from ..call import Call
from ..engine.protocol import provider_pb2 as pb
from ..framework import registry
from ..lifecycle.lifecycle import InvalidInputs
from ..values.convert import has_unknown
from ..values.shape import secret_names
from .session import Door
from .values import hidden_leaves, send
from .verbs import failures


def invoke(door: Door, request: pb.InvokeRequest, call: Call) -> pb.InvokeResponse:
    """Ask the service. What cannot be asked yet while previewing is answered with nothing: unknown to the program.

    No result is stored, so a secret is marked where it stands: `pulumi do` shows what is around it. In a program any
    secret makes a secret of the whole result, wherever it is marked.
    """
    function = registry.function(request.tok)
    taken = door.take(request.args, function.argument_shape, secret_names(function.argument_shape))
    if not door.known or has_unknown(taken.values):
        return answer(send({}))
    if taken.problems:
        return pb.InvokeResponse(failures=failures(door, taken.problems, function.argument_shape))
    try:
        result = door.lifecycle.invoke(request.tok, taken.values, call)
    except InvalidInputs as error:
        found = [(problem.path, problem.text) for problem in error.problems]
        return pb.InvokeResponse(failures=failures(door, found, function.argument_shape))
    return answer(door.give(hidden_leaves(result, function.result_shape), function.result_shape, (), taken))


def answer(result: Struct) -> pb.InvokeResponse:
    """The answer with a result; the field has the name of a Python keyword."""
    response = pb.InvokeResponse()
    getattr(response, "return").CopyFrom(result)
    return response
