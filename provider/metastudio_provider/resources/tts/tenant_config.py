"""`metastudio:tts:TenantConfig`."""

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Annotated, Any

from pydantic import Field

from ...errors import MetaStudioError
from ...framework.function import Function
from ...framework.managed import Managed
from ...framework.resource import ProviderOutputs, output
from ...framework.setting import Adopt, Setting
from ...values.model import Model
from ...values.shape import shape_of
from ...wire import operations

if TYPE_CHECKING:
    from ...api.client import Api

SWITCH = "vocabulary"
"""The key of the only setting there is today."""

VALUES = {"true": True, "false": False}

VOCABULARY = Field(description="Whether the pronunciation rules without a vocabulary group hold for all voices.")


class TenantConfigInputs(Model):
    """Settings of speech synthesis for the whole project."""

    vocabulary: Annotated[bool, VOCABULARY]
    adopt: Adopt = None


class TenantConfigReport(ProviderOutputs):
    """Settings of speech synthesis of a project as stored."""

    vocabulary: Annotated[bool | None, VOCABULARY] = None
    setting_id: Annotated[str | None, output("ID that the service gives the setting.")] = None


class TenantConfigQuery(Model):
    """The settings exist once in every project."""


class Row(Model):
    """One setting. The contract has a text as its value, the example of the documents true and false."""

    id: str | None = None
    key: str | None = None
    value: Any = None


class Rows(Model):
    """The settings of the project."""

    count: int | None = None
    data: list[Row] | None = None


class TenantConfig(Setting):
    """The settings of speech synthesis for the whole project: the switch for the pronunciation rules that are in no
    vocabulary group. It exists once, whether declared or not: the id is that of the project, and creating the resource
    over a switch that somebody else set otherwise is refused unless `adopt` is true. Deleting the resource leaves the
    switch as it is: other stacks may rely on it."""

    token = "metastudio:tts:TenantConfig"
    inputs = TenantConfigInputs
    report = TenantConfigReport
    showing = operations.show_vocabulary_switch_configs
    creating = operations.save_ttsc_tenant_configs
    updating = operations.save_ttsc_tenant_configs
    query = TenantConfigQuery
    what = "settings of speech synthesis"
    example = """\
type: metastudio:tts:TenantConfig
properties:
  vocabulary: true
"""

    def reported(self, api: "Api") -> dict[str, Any]:
        """The switch; nothing where nobody has set it yet."""
        answer = api.request(
            self.showing, query={"key": SWITCH, "offset": 0, "limit": 100}, shape=shape_of(Rows), needed=lambda _: True
        )
        request = self.showing.request({"project_id": api.project_id})
        rows = answer.get("data")
        if rows is None and answer.get("count") != 0:
            raise MetaStudioError(f"{request}: the answer has no `data`.")
        for row in rows or ():
            if row.get("key") == SWITCH:
                value = str(row.get("value")).lower()
                if value not in VALUES:
                    raise MetaStudioError(f"{request}: the value of `{SWITCH}` is neither true nor false.")
                return {SWITCH: VALUES[value], **({"setting_id": row["id"]} if row.get("id") else {})}
        return {}

    def _write(self, api: "Api", it: Managed[Any, Any]) -> None:
        """Write the switch: into the row that it has, so that there is no second one."""
        row = {"id": it.state["setting_id"]} if it.state.get("setting_id") else {}
        value = "true" if it.inputs[SWITCH] else "false"
        api.request(self.updating, body={**row, "key": SWITCH, "value": value})


class GetTenantConfig(Function):
    """What the project has set."""

    @cached_property
    def arguments(self) -> type[Model]:
        """None: every setting is shown."""
        return TenantConfigQuery

    def ask(self, api: "Api", arguments: Mapping[str, Any]) -> Any:
        """Ask for the switch."""
        return {**TenantConfig().reported(api), "project_id": api.project_id}
