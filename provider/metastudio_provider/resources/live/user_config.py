"""`metastudio:live:UserConfig`."""

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Annotated, Any

from pydantic import Field

from ...errors import OutcomeUnknown, Refused
from ...framework.identity import Identity
from ...framework.managed import Managed
from ...framework.resource import ProviderOutputs, Resource
from ...values.convert import fill_masked, from_wire, is_absent, is_masked, to_wire
from ...values.diff import Change
from ...values.diff import changes as compare
from ...values.merge import merged
from ...values.model import Model
from ...values.shape import Path, shape_of
from ...values.validation import Problem
from ...wire import live, operations
from .broadcast import callback_problems, keyless

if TYPE_CHECKING:
    from ...api.client import Api


UNLIMITED = [(("live_exit_config", "max_live_duration"), 0)]
"""A value that the service documents to mean the same as none."""


class UserConfigInputs(live.UpdateSmartLiveUserConfigReq):
    """Live settings for all rooms of the project."""

    live_notify_config: Annotated[
        live.LiveNotifyConfig | None,
        Field(description="Notifications that are switched on; receivers are kept in the Message Center."),
    ] = None  # type: ignore[assignment]  # the list as it is to be; the service takes it as a change of the list
    adopt: Annotated[
        bool | None,
        Field(
            description="Whether creating this resource may change settings that somebody has made already. Unset, "
            "that is refused: the settings exist once for a project, and another stack or a person may rely on them."
        ),
    ] = None


class UserConfigReport(live.ShowSmartLiveUserConfigResponse, ProviderOutputs):
    """Live settings of a project as stored."""


class UserConfigQuery(Model):
    """The live settings exist once in every project."""


class UserConfig(Resource):
    """The live settings that hold for all rooms of the project: stop rules, event callback, notifications. They exist
    once, whether declared or not: the id is that of the project, what is not declared stays as it is, and creating
    the resource over settings that somebody else made is refused unless `adopt` is true. Deleting the resource leaves
    the settings as they are: shows on air may depend on them."""

    token = "metastudio:live:UserConfig"
    inputs = UserConfigInputs
    report = UserConfigReport
    identity = Identity("project_id")
    title = ""
    creating = operations.update_smart_live_user_config
    showing = operations.show_smart_live_user_config
    updating = operations.update_smart_live_user_config
    query = UserConfigQuery
    unordered = ("live_event_callback_config.callback_event_type", "live_notify_config.notify_events")
    may_hide = frozenset({"live_event_callback_config.key"})
    local = ("adopt",)
    ignored = ("adopt",)
    stays = True
    example = """\
type: metastudio:live:UserConfig
properties:
  liveExitConfig:
    maxLiveDuration: 6
    autoStopMode: SCENE_END
"""

    def problems(self, inputs: Mapping[str, Any]) -> Iterator[Problem]:
        """Rules across the settings."""
        yield from callback_problems(inputs.get("live_event_callback_config"))

    def create(self, api: "Api", inputs: Mapping[str, Any]) -> tuple[str, Mapping[str, Any]]:
        """Write the settings; raises Refused when that would change what somebody has set already."""
        id = api.project_id
        current = self.show(api, id)
        taken = [change for change in self._open(inputs, current) if self._set(current, change.path)]
        if taken and not inputs.get("adopt"):
            names = ", ".join(sorted({".".join(map(str, change.path)) for change in taken}))
            raise Refused(
                f"The project has live settings already that differ: {names}. Another stack or a person made them. Set "
                "`adopt` to true to change them, declare what is set, or import them under the id of the project."
            )
        try:
            self._write(api, inputs, {}, current)
        except OutcomeUnknown:
            if self._open(inputs, self.show(api, id)):
                raise
        return id, {self.identity.own: id}

    def show(self, api: "Api", id: str) -> dict[str, Any]:
        """The settings of the project; raises Refused for another project's."""
        if id != api.project_id:
            raise Refused(f"The live settings of the configured project have the id {api.project_id}, not {id}.")
        return {**from_wire(api.request(self.showing), self.state_shape), self.identity.own: id}

    def update(self, api: "Api", it: Managed, changes: Sequence[Change]) -> dict[str, Any]:
        """Write the settings, on top of what is there now."""
        report = fill_masked(self.show(api, it.id), it.state, self.input_shape, self.may_hide)
        self._write(api, it.inputs, it.old_inputs, report)
        return self.show(api, it.id)

    def delete(self, api: "Api", it: Managed) -> None:
        """Forget the settings. What a reset would do to shows on air is not stated, nor how a callback is cleared."""
        api.call.report("the live settings of the project stay as they are")

    def items(self, api: "Api", query: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
        """The one object there is."""
        yield {self.identity.own: api.project_id}

    def candidates(self, api: "Api", inputs: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
        """None: writing the settings once more changes nothing."""
        yield from ()

    def _open(self, inputs: Mapping[str, Any], report: Mapping[str, Any]) -> list[Change]:
        """What differs from what is declared, hidden keys aside."""
        declared = {name: value for name, value in inputs.items() if name not in self.local}
        found = compare(self.input_shape, declared, report, {}, unordered=self.unordered)
        return [change for change in found if ".".join(map(str, change.path)) not in self.may_hide]

    def _set(self, report: Mapping[str, Any], path: Path) -> bool:
        """Whether somebody gave the setting a value: not one that means the same as none."""
        value: Any = report
        field = None
        shape = self.input_shape
        for step in path:
            if not isinstance(step, str):
                break
            field = shape.fields[step]
            value, shape = (value or {}).get(step), field.shape
        return not is_absent(value, field) and (path, value) not in UNLIMITED

    def _write(
        self, api: "Api", inputs: Mapping[str, Any], old_inputs: Mapping[str, Any], report: Mapping[str, Any]
    ) -> None:
        """One PUT with all settings: whether it keeps what it leaves out is not stated, so nothing is left out."""
        whole = merged(self.body(inputs), old_inputs, report, self.input_shape)
        events = (whole.pop("live_notify_config", None) or {}).get("notify_events")
        if events is not None or old_inputs.get("live_notify_config"):
            whole["live_notify_config"] = {"action": "replace", "notify_events": events or []}
        callback = whole.get("live_event_callback_config") or {}
        if is_masked(callback.get("key")) or keyless(callback):
            raise Refused(
                "The service does not tell the key of the event callback, which would be lost: declare "
                "`live_event_callback_config` with its `key`."
            )
        api.request(self.updating, body=to_wire(whole, shape_of(live.UpdateSmartLiveUserConfigReq)))
