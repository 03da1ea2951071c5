"""Functions about livestream tasks and what is commanded to them."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Annotated, Any

from pydantic import Field

from ...framework.function import Function, GetAll
from ...values.model import Model
from ...wire import live, operations
from .functions import RoomIdentity
from .task_queries import asked, playing_scripts

if TYPE_CHECKING:
    from ...api.client import Api


class TaskIdentity(Model):
    """Which livestream task."""

    room_id: Annotated[str, Field(description="ID of the live room.", min_length=1, max_length=64)]
    job_id: Annotated[str, Field(description="ID of the livestream task.", min_length=1, max_length=64)]


class RoomTasks(live.ListSmartLiveQuery):
    """The livestream tasks of which room, and which of them."""

    room_id: Annotated[str, Field(description="ID of the live room.", min_length=1, max_length=64)]


class PlayingScripts(Model):
    """What a livestream plays."""

    scene_scripts: Annotated[
        list[live.LivePlayingScriptInfo] | None, Field(description="The scripts of the current round.")
    ] = None


class GetLivestreamTask(Function):
    """Shows one livestream task."""

    token = "metastudio:live:getLivestreamTask"
    arguments = TaskIdentity
    result = live.ShowSmartLiveResponse

    def ask(self, api: "Api", arguments: Mapping[str, Any]) -> Any:
        """Show the task; NotFound when there is none."""
        return api.request(operations.show_smart_live, path=arguments)


class GetLivestreamTasks(GetAll):
    """Lists the livestream tasks of all rooms that match every given filter."""

    token = "metastudio:live:getLivestreamTasks"
    arguments = live.ListSmartLiveJobsQuery
    result = live.ListSmartLiveJobsResponse
    listing = operations.list_smart_live_jobs
    listed = "smart_live_jobs"
    identity = "job_id"


class GetRoomLivestreamTasks(GetAll):
    """Lists the livestream tasks of one room that match every given filter."""

    token = "metastudio:live:getRoomLivestreamTasks"
    arguments = RoomTasks
    result = live.ListSmartLiveResponse
    listing = operations.list_smart_live
    listed = "smart_live_jobs"
    identity = "job_id"
    within = ("room_id",)


class GetInsertCommands(GetAll):
    """Lists the inserted commands of a livestream task that have not been played yet."""

    token = "metastudio:live:getInsertCommands"
    arguments = TaskIdentity
    result = live.ListInsertCommandsResponse
    listing = operations.list_insert_commands
    listed = "insert_commands"
    identity = "command_id"
    within = ("room_id", "job_id")


class GetScriptCommands(GetAll):
    """Lists script rewrites that wait for confirmation; for tenants with manual confirmation."""

    token = "metastudio:live:getScriptCommands"
    arguments = live.ListSmartLiveScriptCommandsQuery
    result = live.ListSmartLiveScriptCommandsResponse
    listing = operations.list_smart_live_script_commands
    listed = "scripts_commands"
    identity = "command_id"


class GetRuleCommands(GetAll):
    """Lists rule rewrites that wait for confirmation; for tenants with manual confirmation."""

    token = "metastudio:live:getRuleCommands"
    arguments = live.ListSmartLiveRuleCommandsQuery
    result = live.ListSmartLiveRuleCommandsResponse
    listing = operations.list_smart_live_rule_commands
    listed = "rule_commands"
    identity = "command_id"


class GetWarnings(Function):
    """Asks for the risks in the configuration of a room, such as too few paragraphs, and for its longest live time."""

    token = "metastudio:live:getWarnings"
    arguments = RoomIdentity
    result = live.ShowLiveWarningInfoResponse

    def ask(self, api: "Api", arguments: Mapping[str, Any]) -> Any:
        """Ask for the warnings; NotFound when there is no such room."""
        return api.request(operations.show_live_warning_info, path=arguments)


class GetPlayingScripts(Function):
    """Asks a running livestream task which scripts it plays in this round."""

    token = "metastudio:live:getPlayingScripts"
    arguments = TaskIdentity
    result = PlayingScripts

    def ask(self, api: "Api", arguments: Mapping[str, Any]) -> Any:
        """Ask the task; Conflict when it is not on air."""
        return {"scene_scripts": playing_scripts(api, arguments)}


class GetLivestreamTaskConfiguration(Function):
    """Asks a running livestream task for the configuration it runs with: the room with what was overridden at the start
    and changed on air."""

    token = "metastudio:live:getLivestreamTaskConfiguration"
    arguments = TaskIdentity
    result = live.ShowSmartLiveRoomResponse

    def ask(self, api: "Api", arguments: Mapping[str, Any]) -> Any:
        """Ask the task; Conflict when it is not on air."""
        return asked(api, arguments, "GET_LIVE_JOB_CONFIG_INFO")
