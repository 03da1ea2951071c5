"""List: the objects that exist, as ids that can be imported."""

import base64
import contextlib
import json
from collections.abc import Iterator
from itertools import islice

from ..call import Call
from ..engine.protocol import provider_pb2 as pb
from ..engine.texts import sendable
from ..errors import MetaStudioError
from ..framework import registry
from ..lifecycle.lifecycle import InvalidInputs
from ..values.convert import has_unknown
from ..values.shape import shape_of, spell_path
from .session import Session
from .verbs import refuse_problems

MOST = 2**31
"""Objects that one list can have sent: more than any project holds."""


def list_objects(session: Session, request: pb.ListRequest, call: Call) -> Iterator[pb.ListResponse]:
    """Stream the objects that match the query; a page that was cut short ends with a token for the next.

    The token carries how many were sent, so any process can go on. Without a page size everything comes in one stream,
    and there is nothing to continue.
    """
    resource = registry.resource(request.token)
    shape = shape_of(resource.query)
    query = session.receive(request.query, shape, shape.secrets)
    if not session.known or has_unknown(query.values):
        yield pb.ListResponse(computed=pb.ListResponse.Computed())
        return
    refuse_problems(query)
    sent = sent_before(request.continuation_token)
    end = request.limit if request.limit > 0 else None
    if request.page_size > 0:
        end = min(sent + request.page_size, end or sent + request.page_size)
    found = iter(session.lifecycle.list(resource.token, query.values, call))
    try:
        for item in islice(found, sent, end):
            sent += 1
            result = pb.ListResponse.Result(id=sendable(item.id), name=sendable(item.name or ""))
            yield pb.ListResponse(result=result)
    except InvalidInputs as error:  # a stream has no place for failures by property
        sentences = (f"`{spell_path(problem.path, shape)}` {problem.text}" for problem in error.problems)
        raise MetaStudioError(" ".join(sentences)) from error
    if end is not None and sent == end and sent != request.limit and next(found, None) is not None:
        yield pb.ListResponse(continuation=pb.ListResponse.Continuation(continuation_token=token_after(sent)))


def token_after(sent: int) -> str:
    """The continuation token after so many objects."""
    return base64.urlsafe_b64encode(json.dumps({"sent": sent}).encode()).decode()


def sent_before(token: str) -> int:
    """How many objects were sent before this page. Only a token that `token_after` makes is taken."""
    if not token:
        return 0
    with contextlib.suppress(ValueError, KeyError, TypeError, RecursionError):
        sent = json.loads(base64.urlsafe_b64decode(token))["sent"]
        if type(sent) is int and 0 < sent <= MOST and token_after(sent) == token:
            return sent
    raise MetaStudioError("The continuation token was not made by this provider; list again without it.")
