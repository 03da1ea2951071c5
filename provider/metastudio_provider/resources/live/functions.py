"""Functions of the livestreaming system."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Annotated, Any

from pydantic import Field

from ...framework.function import Function, ListFunction, get, get_all
from ...values.model import Model
from ...wire import live, operations
from .livestream_task import LivestreamTask
from .platform import Platform
from .product import Product
from .room import Room
from .rule_library import InteractionRuleLibrary
from .task_queries import asked, playing_scripts

if TYPE_CHECKING:
    from ...api.client import Api


class AccessTypes(Function):
    """The ways in which live platforms can be connected."""

    def ask(self, api: "Api", arguments: Mapping[str, Any]) -> Any:
        """Ask for the access types; there are fewer kinds than a page holds."""
        return api.request(self.operation, query={**arguments, "offset": 0, "limit": 100})


class PlayingScripts(Model):
    """What a livestream plays."""

    scene_scripts: Annotated[
        list[live.LivePlayingScriptInfo] | None, Field(description="The scripts of the current round.")
    ] = None


class TaskScripts(Function):
    """What a running livestream task answers about its scripts."""

    def ask(self, api: "Api", arguments: Mapping[str, Any]) -> Any:
        """Ask the task; Conflict when it is not on air."""
        return self.fitting(api, {"scene_scripts": playing_scripts(api, arguments)})


class TaskConfiguration(Function):
    """What a running livestream task answers about its configuration."""

    def ask(self, api: "Api", arguments: Mapping[str, Any]) -> Any:
        """Ask the task; Conflict when it is not on air."""
        return self.fitting(api, asked(api, arguments, "GET_LIVE_JOB_CONFIG_INFO"))


FUNCTIONS = (
    get(Room, "Shows one live room with everything it holds."),
    get_all(
        Room,
        "Lists the live rooms that match every given filter, in summary form: without scenes, rules and policies.",
    ),
    get(InteractionRuleLibrary, "Shows one interaction rule library with its rules."),
    get_all(
        InteractionRuleLibrary,
        "Lists the interaction rule libraries that match every given filter, without their rules.",
    ),
    ListFunction(
        "getInteractionRuleLibrarySummaries",
        operations.list_interaction_rule_groups_summary,
        "Lists ids, names and times of the interaction rule libraries that match every given filter.",
        InteractionRuleLibrary.identity.own,
    ),
    get(Product, "Shows one product with its texts and assets."),
    get_all(Product, "Lists the products that match every given filter, with everything they hold."),
    get(Platform, "Shows one connected live platform, official ones too."),
    get_all(Platform, "Lists the connected live platforms, official ones too."),
    AccessTypes(
        "getPlatformAccessTypes",
        operations.show_live_platform_access_type,
        "Lists the ways in which live platforms can be connected.",
    ),
    ListFunction(
        "getPlatformProducts",
        operations.list_live_platform_products,
        "Asks a connected platform for the products of one of its live shows, through MetaStudio.",
        "product_id",
    ),
    Function(
        "getUserConfig",
        operations.show_smart_live_user_config,
        "Shows the live settings that hold for all rooms of the project: stop rules, event callback, notifications.",
    ),
    get(LivestreamTask, "Shows one livestream task."),
    get_all(LivestreamTask, "Lists the livestream tasks of all rooms that match every given filter."),
    ListFunction(
        "getRoomLivestreamTasks",
        operations.list_smart_live,
        "Lists the livestream tasks of one room that match every given filter.",
        "job_id",
    ),
    ListFunction(
        "getInsertCommands",
        operations.list_insert_commands,
        "Lists the inserted commands of a livestream task that have not been played yet.",
        "command_id",
    ),
    ListFunction(
        "getScriptCommands",
        operations.list_smart_live_script_commands,
        "Lists script rewrites that wait for confirmation; for tenants with manual confirmation.",
        "command_id",
    ),
    ListFunction(
        "getRuleCommands",
        operations.list_smart_live_rule_commands,
        "Lists rule rewrites that wait for confirmation; for tenants with manual confirmation.",
        "command_id",
    ),
    Function(
        "getWarnings",
        operations.show_live_warning_info,
        "Asks for the risks in the configuration of a room, such as too few paragraphs, and for its longest live time.",
    ),
    TaskScripts(
        "getPlayingScripts",
        operations.show_smart_live,
        "Asks a running livestream task which scripts it plays in this round.",
        result=PlayingScripts,
    ),
    TaskConfiguration(
        "getLivestreamTaskConfiguration",
        operations.show_smart_live,
        "Asks a running livestream task for the configuration it runs with: the room with what was overridden at the "
        "start and changed on air.",
        result=live.ShowSmartLiveRoomResponse,
    ),
)
