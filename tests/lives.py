"""A service of its own for each example of a test, and objects there: no resource is named here."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from metastudio_provider.call import Call
from metastudio_provider.framework.registry import resource, resources
from metastudio_provider.framework.resource import Resource
from metastudio_provider.lifecycle.lifecycle import Lifecycle, ResourceState
from metastudio_provider.settings.model import Settings
from metastudio_simulator import Simulator

from tests.inputs import inputs_of

TOKENS = sorted(resources())
LAWS = settings(
    phases=[Phase.explicit, Phase.generate],  # an example costs tens of calls: a failure is told as it was found
    max_examples=20,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow, HealthCheck.large_base_example],
)


REJECTED = {"metastudio:image:AvatarTrainingTask": "AUTO_VERIFY_FAILED"}
"""State of the service's own in which an object can be changed, where it cannot be from the start."""


def renamable(kind: Resource) -> bool:
    """Whether there is a title that can change in place, beside other things that somebody else may set."""
    return bool(kind.title) and not kind.acts and kind.title not in {*kind.needs, *kind.replace}


def made_changeable(lifecycle: Lifecycle, control: httpx.Client, token: str, made: ResourceState) -> ResourceState:
    """The object in a state in which the service takes changes."""
    if token not in REJECTED:
        return made
    state = {"state": REJECTED[token], "reason": "blurred"}
    control.post(f"/_simulator/jobs/{made.id}/state", json=state).raise_for_status()
    found = lifecycle.read(token, "urn:x", made.id, made.inputs, made.state, Call())
    assert found is not None
    return found


@contextmanager
def service(
    folder: Path, between: Callable[[httpx.BaseTransport], httpx.BaseTransport] = lambda way: way, **settings: object
) -> Iterator[tuple[Lifecycle, httpx.Client]]:
    """A service of its own for each example, and its control: some objects exist once in a project. Nothing there takes
    time.

    `between` may stand between the provider and the service.
    """
    simulator = Simulator(":memory:", trusted=True)
    transport = httpx.WSGITransport(app=simulator.app)
    with httpx.Client(transport=transport, base_url="http://simulator.invalid") as control:
        control.put("/_simulator/options", json={"live_jobs": "immediate"}).raise_for_status()
        resolved = Settings.resolve({"simulator": ":memory:", **settings}, {})
        lifecycle = Lifecycle(resolved, transport=between(transport), journal_dir=folder / "creates")
        try:
            yield lifecycle, control
        finally:
            lifecycle.close()
            simulator.close()


def needed(
    lifecycle: Lifecycle, token: str, data: st.DataObject, found: dict[str, Any] | None = None
) -> dict[str, Any]:
    """The inputs that name other objects, which are made for them; `found` are those made already."""
    found = {} if found is None else found
    values = {}
    for name, (other, output) in resource(token).needs.items():
        if other not in found:
            inputs = {**data.draw(inputs_of(resource(other))), **needed(lifecycle, other, data, found)}
            found[other] = lifecycle.create(other, f"urn:{other}", inputs, Call()).state
        values[name] = found[other][output]
    return values


def created(lifecycle: Lifecycle, token: str, inputs: dict[str, Any]) -> Any:
    checked = lifecycle.check(token, inputs)
    assert not checked.problems
    return lifecycle.create(token, "urn:x", checked.inputs, Call())
