"""Processor time of the plugin's own part of a call: values both ways, the laws, the client, the simulator in memory.

Without the engine and without gRPC, so that it can be told apart, and profiled:

    python -m cProfile -s tottime -m benchmarks --only inside
"""

import os
import tempfile
import time
from collections.abc import Callable, Mapping
from typing import Any, cast

from .program import room
from .table import table

ROOM = "metastudio:live:Room"


class _Context:
    """The part of a call's context that the servicer uses."""

    def add_callback(self, callback: object) -> bool:
        return True


def inside(count: int) -> str:
    """Means over `count` rooms, and the first call of each kind in this process."""
    with tempfile.TemporaryDirectory(prefix="metastudio-bench-") as home:
        os.environ["PULUMI_HOME"] = home  # where the create journal goes
        rows = list(_measure(count).items())
    lines = [(name, f"{first * 1000:.0f} ms", f"{mean * 1000:.2f} ms") for name, (first, mean) in rows]
    return table(f"Processor time of one call inside the plugin, {count} rooms", ("call", "the first", "each"), lines)


def _measure(count: int) -> Mapping[str, tuple[float, float]]:
    from metastudio_provider.engine.protocol import provider_pb2 as pb
    from metastudio_provider.framework.registry import resource
    from metastudio_provider.plugin.servicer import Servicer
    from metastudio_provider.plugin.values import send
    from metastudio_provider.values.shape import camel

    servicer, context = Servicer(environment={}), cast(Any, _Context())
    settings = {"simulator": ":memory:", "refresh": "never"}
    servicer.Configure(pb.ConfigureRequest(args=send(settings), acceptSecrets=True), context)
    names = [f"urn:pulumi:dev::bench::{ROOM}::room{number}" for number in range(count + 1)]
    checked: list[Any] = [None] * len(names)
    made: list[Any] = [None] * len(names)
    found: dict[str, tuple[float, float]] = {}

    def calls(name: str, run: Callable[[int], object]) -> None:
        begun = time.process_time()
        run(0)
        first = time.process_time() - begun
        begun = time.process_time()
        for number in range(1, len(names)):
            run(number)
        found[name] = first, (time.process_time() - begun) / count

    def news(number: int) -> Any:
        return send(camel(room(number), resource(ROOM).input_shape))

    def check(number: int) -> None:
        request = pb.CheckRequest(urn=names[number], type=ROOM, news=news(number))
        checked[number] = servicer.Check(request, context).inputs

    def create(number: int) -> None:
        request = pb.CreateRequest(urn=names[number], type=ROOM, properties=checked[number])
        made[number] = servicer.Create(request, context)

    def known(number: int) -> dict[str, Any]:
        return {"urn": names[number], "type": ROOM, "id": made[number].id}

    def diff(number: int) -> None:
        olds, inputs = made[number].properties, checked[number]
        servicer.Diff(pb.DiffRequest(**known(number), olds=olds, old_inputs=inputs, news=inputs), context)

    def read(number: int) -> None:
        properties, inputs = made[number].properties, checked[number]
        servicer.Read(pb.ReadRequest(**known(number), properties=properties, inputs=inputs), context)

    def delete(number: int) -> None:
        servicer.Delete(pb.DeleteRequest(**known(number), properties=made[number].properties), context)

    for name, run in (("Check", check), ("Create", create), ("Diff", diff), ("Read", read), ("Delete", delete)):
        calls(name, run)
    return found
