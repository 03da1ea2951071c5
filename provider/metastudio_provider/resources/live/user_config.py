"""`metastudio:live:UserConfig`."""

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Annotated, Any, TypeAlias

from pydantic import Field

from ...framework.managed import Managed
from ...framework.marks import Marks
from ...framework.resource import ProviderOutputs
from ...framework.setting import Adopt, Setting
from ...values.model import Model
from ...values.validation import Problem
from ...wire import live, operations
from .checks import callback_problems, refuse_lost_key

if TYPE_CHECKING:
    from . import typed

    ManagedSettings: TypeAlias = Managed[typed.UserConfigInputs, typed.UserConfigState]

NOTIFY = "live_notify_config"


class UserConfigInputs(live.UpdateSmartLiveUserConfigReq):
    """Live settings for all rooms of the project."""

    live_notify_config: Annotated[
        live.LiveNotifyConfig | None,
        Field(description="Notifications that are switched on; receivers are kept in the Message Center."),
    ] = None  # type: ignore[assignment]  # the list as it is to be; the service takes it as a change of the list
    adopt: Adopt = None


class UserConfigReport(live.ShowSmartLiveUserConfigResponse, ProviderOutputs):
    """Live settings of a project as stored."""


class UserConfigQuery(Model):
    """The live settings exist once in every project."""


class UserConfig(Setting["typed.UserConfigInputs", "typed.UserConfigState"]):
    """The live settings that hold for all rooms of the project: stop rules, event callback, notifications. They exist
    once, whether declared or not: the id is that of the project, what is not declared stays as it is, and creating
    the resource over settings that somebody else made is refused unless `adopt` is true. Deleting the resource leaves
    the settings as they are: shows on air may depend on them."""

    token = "metastudio:live:UserConfig"
    inputs = UserConfigInputs
    report = UserConfigReport
    showing = operations.show_smart_live_user_config
    creating = operations.update_smart_live_user_config
    updating = operations.update_smart_live_user_config
    query = UserConfigQuery
    marks = Setting.marks | Marks(
        unordered=("live_event_callback_config.callback_event_type", "live_notify_config.notify_events"),
        may_be_masked=("live_event_callback_config.key",),
    )
    what = "live settings"
    same_as_none = ((("live_exit_config", "max_live_duration"), 0),)
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

    def put_body(self, it: "ManagedSettings") -> dict[str, Any]:
        """All settings. Raises Refused where a write would lose the key of a callback that somebody else set."""
        body = super().put_body(it)
        refuse_lost_key(body)
        events = (body.pop(NOTIFY, None) or {}).get("notify_events")
        if events is not None or it.old_inputs.get(NOTIFY):
            body[NOTIFY] = {"notify_events": events or []}
        return body

    def body(self, inputs: Mapping[str, Any]) -> dict[str, Any]:
        """The body of a write: it replaces the list of notifications."""
        body = super().body(inputs)
        if NOTIFY in body:
            body[NOTIFY] = {"action": "replace", **body[NOTIFY]}
        return body
