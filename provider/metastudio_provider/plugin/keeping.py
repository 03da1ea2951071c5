"""An object that exists is kept: between the service's answer and the engine's state nothing loses its id."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from google.protobuf.struct_pb2 import Struct

from ..engine.texts import why
from ..engine.values import in_part
from ..errors import Unfinished
from ..lifecycle.results import ResourceState
from .failures import Partial
from .session import Properties, Session

if TYPE_CHECKING:
    from ..framework.resource import Resource

Keep = Callable[[ResourceState], None]


@contextmanager
def keeping(
    session: Session,
    resource: "Resource",
    inputs: Struct,
    *sources: Properties,
    state: Properties | None = None,
) -> Iterator[Keep]:
    """Let the engine keep an object although its call failed, or the building of the call's answer.

    The block calls what is yielded as soon as it knows the object. The engine keeps `inputs` as they were received; an
    import has none, so those of the object are kept. What cannot be sent of the object's state is kept as it was in
    `state`. What was secret in a source stays secret.
    """

    def state_in_part(values: Mapping[str, Any]) -> tuple[Struct, list[str]]:
        before = state.values if state else {}
        return _merged(in_part(values, before, lambda part: session.answer_state(part, resource, *sources)))

    reached: list[ResourceState] = []
    try:
        yield reached.append
    except Unfinished as error:
        properties, _ = state_in_part(error.state)
        raise Partial(error.id, properties, inputs, error.reasons) from error
    except Exception as error:
        if not reached:
            raise
        properties, reasons = state_in_part(reached[0].state)
        if not inputs.fields:
            send_inputs = lambda part: session.answer_inputs(part, resource, *sources)  # noqa: E731
            inputs, more = _merged(in_part(reached[0].inputs, {}, send_inputs))
            reasons += more
        raise Partial(reached[0].id, properties, inputs, reasons or [why(error)]) from error


def _merged(sent: tuple[list[Struct], list[str]]) -> tuple[Struct, list[str]]:
    """Properties that were sent one by one, as one struct."""
    parts, reasons = sent
    whole = Struct()
    for part in parts:
        whole.MergeFrom(part)
    return whole, reasons
