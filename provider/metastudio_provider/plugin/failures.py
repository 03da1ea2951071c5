"""Errors as the engine shows them: one line and a code; for an object that exists also its id and state."""

import traceback
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, NamedTuple, NoReturn

import grpc
from google.protobuf.any_pb2 import Any as Packed
from google.protobuf.struct_pb2 import Struct

from .. import errors
from ..engine.log import EngineLog
from ..engine.protocol import provider_pb2, status_pb2
from ..engine.texts import internal_error, one_line, sendable

if TYPE_CHECKING:
    from ..secrecy import Secrets

CODES: tuple[tuple[type[Exception], grpc.StatusCode], ...] = (
    (errors.ConfigurationError, grpc.StatusCode.FAILED_PRECONDITION),
    (errors.NotFound, grpc.StatusCode.NOT_FOUND),
    (errors.Denied, grpc.StatusCode.PERMISSION_DENIED),
    (errors.Throttled, grpc.StatusCode.RESOURCE_EXHAUSTED),
    (errors.Conflict, grpc.StatusCode.FAILED_PRECONDITION),
    (errors.Refused, grpc.StatusCode.FAILED_PRECONDITION),
    (errors.Cancelled, grpc.StatusCode.CANCELLED),
    (errors.DeadlineExceeded, grpc.StatusCode.DEADLINE_EXCEEDED),
)
"""The first class that fits counts; any other MetaStudioError is UNKNOWN. UNAVAILABLE would mean that the plugin has
not started yet."""


class Partial(Exception):
    """An object that the engine must keep although the call failed: its id, and what the engine stores of it."""

    def __init__(self, id: str, properties: Struct, inputs: Struct, reasons: Sequence[str]) -> None:
        super().__init__("; ".join(reasons))
        self.id, self.properties, self.inputs, self.reasons = id, properties, inputs, reasons


class Status(NamedTuple):
    """What `grpc.ServicerContext.abort_with_status` takes."""

    code: grpc.StatusCode
    details: str
    trailing_metadata: tuple[tuple[str, bytes], ...] = ()


def abort(context: grpc.ServicerContext, error: Exception, log: EngineLog, secrets: "Secrets") -> NoReturn:
    """End the call with the error."""
    if isinstance(error, Partial):
        status: Any = _kept(error, secrets)
    elif isinstance(error, errors.MetaStudioError):
        status = Status(code_of(error), sentence(secrets.mask(str(error))))
    else:
        log.debug(secrets.mask("".join(traceback.format_exception(error))))
        status = Status(grpc.StatusCode.INTERNAL, secrets.mask(internal_error(error)))
    context.abort_with_status(status)


def code_of(error: Exception) -> grpc.StatusCode:
    """The gRPC code of an error."""
    return next((code for kind, code in CODES if isinstance(error, kind)), grpc.StatusCode.UNKNOWN)


def sentence(error: Exception | str) -> str:
    """The text of an error on one line, with property names as Pulumi spells them."""
    text = one_line(error)
    if "`" in text:
        from ..values.shape import spell_text  # the models are loaded only when a text needs them

        text = spell_text(text)
    return text


def _kept(partial: Partial, secrets: "Secrets") -> Status:
    """A failure that does not lose the object: the engine keeps what this detail names, and reads it in the next
    run."""
    reasons = [sentence(secrets.mask(reason)) for reason in partial.reasons]
    detail = Packed()
    detail.Pack(
        provider_pb2.ErrorResourceInitFailed(
            id=sendable(str(partial.id)),
            properties=partial.properties,
            inputs=partial.inputs,
            reasons=reasons,
            refresh_before_update=True,
        )
    )
    text = "; ".join(reasons)
    status = status_pb2.Status(code=grpc.StatusCode.UNKNOWN.value[0], message=text, details=[detail])
    return Status(grpc.StatusCode.UNKNOWN, text, (("grpc-status-details-bin", status.SerializeToString()),))
