"""Invoke: the functions of the package."""

from google.protobuf.struct_pb2 import Struct

from ..call import Call
from ..engine.protocol import provider_pb2 as pb
from ..framework import registry
from ..lifecycle.lifecycle import InvalidInputs
from ..values.convert import has_unknown
from .session import Session
from .values import hidden_leaves, send
from .verbs import failures


def invoke(session: Session, request: pb.InvokeRequest, call: Call) -> pb.InvokeResponse:
    """Ask the service. In a preview with unknown arguments the answer is empty, which the program takes as unknown.

    No result is stored, so a secret is marked where it stands, and `pulumi do` shows the rest. In a program one secret
    makes the whole result secret, wherever it stands.
    """
    function = registry.function(request.tok)
    arguments = session.receive(request.args, function.argument_shape, function.argument_shape.secrets)
    if not session.known or has_unknown(arguments.values):
        return response(send({}))
    if arguments.problems:
        return pb.InvokeResponse(failures=failures(session, arguments.problems, function.argument_shape))
    try:
        result = session.lifecycle.invoke(request.tok, arguments.values, call)
    except InvalidInputs as error:
        found = [(problem.path, problem.text) for problem in error.problems]
        return pb.InvokeResponse(failures=failures(session, found, function.argument_shape))
    return response(session.answer(hidden_leaves(result, function.result_shape), function.result_shape, (), arguments))


def response(result: Struct) -> pb.InvokeResponse:
    """The response with a result; the field has the name of a Python keyword."""
    made = pb.InvokeResponse()
    getattr(made, "return").CopyFrom(result)
    return made
