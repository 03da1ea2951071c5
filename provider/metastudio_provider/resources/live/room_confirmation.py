"""`metastudio:live:RoomConfirmation`."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Annotated, Any, Literal, TypeAlias

from pydantic import Field

from ...errors import MetaStudioError
from ...framework.calls import gone
from ...framework.identity import Identity
from ...framework.lost import WrittenAgain
from ...framework.managed import Managed
from ...framework.marks import Marks
from ...framework.resource import ProviderOutputs, Resource, output
from ...framework.risks import Risk, Risks
from ...values.diff import Change
from ...values.model import UNKNOWN
from ...values.shape import Path
from ...wire import live, operations
from ...wire.operation import Operation

if TYPE_CHECKING:
    from ...api.client import Api
    from ...call import Call
    from ...settings.model import Settings
    from . import typed

    ManagedDecision: TypeAlias = Managed[typed.RoomConfirmationInputs, typed.RoomConfirmationState]

DECIDED = {"CONFIRMED": "confirm", "REJECT": "reject"}
"""State of a room -> the action that led there."""
UNDECIDED = ("UNCONFIRM", None)
"""States without a decision. The service's documents do not say whether an undecided room has one at all."""


class RoomConfirmationInputs(live.ConfirmSmarLiveRoomPath, live.ConfirmSmarLiveRoomReq):
    """Decision of the manual confirmation of a live room."""

    script_version: Annotated[
        str,
        Field(
            min_length=1,
            max_length=32,
            description="Script version the decision is about. Taken from the room's `script_version`, the decision "
            "follows every version the stack sees; written out, it is about this version only.",
        ),
    ]
    action: Annotated[
        Literal["confirm", "reject"],
        Field(
            description="Decision on the script version.",
            json_schema_extra={
                "x-enumDescriptions": {"confirm": "Accept the version.", "reject": "Turn the version down."}
            },
        ),
    ]


class RoomConfirmationReport(RoomConfirmationInputs):
    """Decision on the script version that a room has now."""

    confirm_state: Annotated[
        Literal["UNCONFIRM", "CONFIRMED", "REJECT"] | None,
        output(
            "State of the room's manual confirmation.",
            volatile=True,
            meanings={"UNCONFIRM": "Not confirmed yet.", "CONFIRMED": "Confirmed.", "REJECT": "Rejected."},
        ),
    ] = None


class RoomConfirmationOutputs(ProviderOutputs):
    """What the provider keeps of a decision that was given."""

    decided_version: Annotated[str | None, output("Script version that was decided on last.")] = None
    decided_action: Annotated[str | None, output("Decision that was given last.")] = None


class RoomConfirmation(Resource["typed.RoomConfirmationInputs", "typed.RoomConfirmationState"]):
    """The decision on a live room's script version, for tenants whose rooms are confirmed by hand: it is given on
    create, and again when the room has a new `script_version`, or waits for a decision because somebody edited it.
    There is no way back to undecided, so deleting the resource leaves the decision as it is."""

    token = "metastudio:live:RoomConfirmation"
    inputs = RoomConfirmationInputs
    report = RoomConfirmationReport
    outputs = RoomConfirmationOutputs
    identity = Identity("room_id")
    lost = WrittenAgain()  # the same decision once more changes nothing
    creating = operations.confirm_smar_live_room
    showing = operations.show_smart_live_room
    updating = operations.confirm_smar_live_room
    listing = operations.list_smart_live_rooms
    query = live.ListSmartLiveRoomsQuery
    marks = Marks(
        references={
            "room_id": ("metastudio:live:Room", "room_id"),
            "script_version": ("metastudio:live:Room", "script_version"),
        },
        replace=("room_id",),
    )
    risks = Risks(
        create=Risk("The decision is made."),
        replace=Risk("Nothing: the same decision is made again."),
        rename=Risk("Nothing: the same decision is made again."),
        delete=Risk("Nothing: the service takes no decision back."),
        retained=True,
    )
    example = """\
type: metastudio:live:RoomConfirmation
properties:
  roomId: ${room.roomId}
  scriptVersion: ${room.scriptVersion}
  action: confirm
"""

    def plan(self, it: Managed, changes: list[Change], settings: "Settings", call: "Call") -> list[Change]:
        """The changes. There are none where the decision is about an older version of the room.

        A room whose id is unknown in a preview is most likely the same one. A dynamic resource shows no output
        in the preview of an update.
        """
        if self._left_behind(it.state, it.inputs):
            call.warn(
                f"The decision on version {it.inputs['script_version']} was given, but the room has version "
                f"{it.state.get('script_version')} since, which this resource does not decide on."
            )
            return []
        if it.inputs.get(self.identity.own) is UNKNOWN:
            return [replace(change, replace=False) for change in changes]
        return changes

    def _left_behind(self, state: Mapping[str, Any], inputs: Mapping[str, Any]) -> bool:
        """Whether the declared decision was given already, about a version that is not the room's any more."""
        names = ("room_id", "script_version", "action")
        given = (state.get("room_id"), state.get("decided_version"), state.get("decided_action"))
        return tuple(inputs.get(name) for name in names) == given and state.get("script_version") != given[1]

    def create(self, api: "Api", inputs: "typed.RoomConfirmationInputs") -> tuple[str, Mapping[str, Any]]:
        """Decide on the version."""
        id = inputs["room_id"]
        self._decide(api, id, inputs)
        return id, {self.identity.own: id}

    def after_create(self, api: "Api", it: "ManagedDecision", answer: Mapping[str, Any]) -> dict[str, Any]:
        """What was decided."""
        return _decision(it.inputs)

    def report_from(self, answer: Mapping[str, Any], operation: Operation, path: Mapping[str, str]) -> dict[str, Any]:
        """The decision in the report of a room. There is no `action` while there is no decision."""
        action = DECIDED.get(str(answer.get("confirm_state")))
        return super().report_from({**answer, "action": action}, operation, path)

    def show(self, api: "Api", id: str) -> dict[str, Any]:
        """The decision on the room's version; raises NotFound while there is none.

        A state that this version of the provider does not know may be a decision, so it is an error.
        """
        report = super().show(api, id)
        state = report.get("confirm_state")
        if state not in (*DECIDED, *UNDECIDED):
            raise MetaStudioError(
                f"The room has the confirm_state {state}, which this version of the provider does not know: whether "
                "somebody decided on it cannot be seen."
            )
        if "action" not in report:
            text = f"nobody decided on version {report.get('script_version')} of the room"
            path = {"project_id": api.project_id, **self.identity.path_of(id)}
            raise gone(self.showing, path, "UNCONFIRM", text)
        return report

    def goes_back(self, path: Path) -> bool:
        """As for every resource. Also, a decision that cannot be read is not taken for none."""
        return path == ("confirm_state",) or super().goes_back(path)

    def read(self, api: "Api", it: "ManagedDecision") -> dict[str, Any]:
        """A decision that was given once is not gone when the room has a new version: it is to be given again."""
        return super().show(api, it.id) if it.known else self.show(api, it.id)

    def update(self, api: "Api", it: "ManagedDecision", changes: Sequence[Change]) -> dict[str, Any]:
        """Decide on the new version, or decide anew."""
        self._decide(api, it.id, it.inputs)
        return {**self.show(api, it.id), **_decision(it.inputs)}

    def delete(self, api: "Api", it: "ManagedDecision") -> None:
        """Forget the decision; the room keeps it."""

    def list_items(self, api: "Api", query: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
        """The rooms that were decided on."""
        for item in super().list_items(api, query):
            if item.get("confirm_state") in DECIDED:
                yield item

    def _decide(self, api: "Api", id: str, inputs: Mapping[str, Any]) -> None:
        body = {name: inputs[name] for name in ("action", "script_version")}
        api.request(self.creating, path={self.identity.own: id}, body=body)


def _decision(inputs: Mapping[str, Any]) -> dict[str, Any]:
    return {"decided_version": inputs["script_version"], "decided_action": inputs["action"]}
