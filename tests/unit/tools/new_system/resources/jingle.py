"""`metastudio:radio:Jingle`."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

from ...framework.identity import Identity
from ...framework.job import JobStates, state_in
from ...framework.managed import Managed
from ...framework.resource import Resource
from ...framework.risks import doubled
from ...framework.waiting import Condition, wait_or_unfinished
from ...wire import operations, radio

if TYPE_CHECKING:
    from ...api.client import Api
    from . import typed

    ManagedJingle: TypeAlias = Managed[typed.JingleInputs, typed.JingleState]

STATES = JobStates(stages={"READY": frozenset({"READY"})}, failed=frozenset({"FAILED"}))


class Jingle(Resource["typed.JingleInputs", "typed.JingleState"]):
    """A jingle that a station plays between two programmes. Creating it waits until it is rendered."""

    token = "metastudio:radio:Jingle"
    inputs = radio.CreateJingleReq
    report = radio.ShowJingleResponse
    identity = Identity("job_id")
    name_property = "name"
    creating = operations.create_jingle
    showing = operations.show_jingle
    updating = operations.update_jingle
    deleting = operations.delete_jingle
    listing = operations.list_jingles
    query = radio.ListJinglesQuery
    risks = doubled("jingle")
    example = """\
type: metastudio:radio:Jingle
properties:
  name: Tea time
  text: It is time for tea.
"""

    def after_create(self, api: "Api", it: "ManagedJingle", answer: Mapping[str, Any]) -> dict[str, Any]:
        """Wait until the jingle is rendered."""
        name = it.inputs["name"]
        rendered = Condition[Mapping[str, Any]](
            lambda report: STATES.reached("READY", state_in(report)),
            lambda report: f"{name}: {state_in(report)}",
            lambda report: f"{name} failed" if state_in(report) in STATES.failed else None,
        )
        wait_or_unfinished(
            lambda: self.show(api, it.id), rendered, api.call, id=it.id, kept={}, ended=lambda error: f"{name}: {error}"
        )
        return {}
