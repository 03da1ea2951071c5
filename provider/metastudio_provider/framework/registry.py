"""Every resource and function by its token. Classes load on first use: the plugin starts without any of them."""

from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Any

from ..errors import MetaStudioError

if TYPE_CHECKING:
    from .function import Function
    from .resource import Resource

PACKAGE = "metastudio"

RESOURCES = {
    "metastudio:image:AvatarTrainingTask": "image.avatar_training_task:AvatarTrainingTask",
    "metastudio:live:InteractionRuleLibrary": "live.rule_library:InteractionRuleLibrary",
    "metastudio:live:LiveCommand": "live.command:LiveCommand",
    "metastudio:live:LiveEventReport": "live.event_report:LiveEventReport",
    "metastudio:live:LivestreamTask": "live.livestream_task:LivestreamTask",
    "metastudio:live:Platform": "live.platform:Platform",
    "metastudio:live:Product": "live.product:Product",
    "metastudio:live:Room": "live.room:Room",
    "metastudio:live:RoomConfirmation": "live.room_confirmation:RoomConfirmation",
    "metastudio:live:UserConfig": "live.user_config:UserConfig",
}

FUNCTIONS = {
    "metastudio:image:getAvatarTrainingTask": "image.functions:GetAvatarTrainingTask",
    "metastudio:image:getAvatarTrainingTasks": "image.functions:GetAvatarTrainingTasks",
    "metastudio:live:getInsertCommands": "live.task_functions:GetInsertCommands",
    "metastudio:live:getInteractionRuleLibraries": "live.functions:GetInteractionRuleLibraries",
    "metastudio:live:getInteractionRuleLibrary": "live.functions:GetInteractionRuleLibrary",
    "metastudio:live:getInteractionRuleLibrarySummaries": "live.catalogue:GetInteractionRuleLibrarySummaries",
    "metastudio:live:getLivestreamTask": "live.task_functions:GetLivestreamTask",
    "metastudio:live:getLivestreamTaskConfiguration": "live.task_functions:GetLivestreamTaskConfiguration",
    "metastudio:live:getLivestreamTasks": "live.task_functions:GetLivestreamTasks",
    "metastudio:live:getPlatform": "live.catalogue:GetPlatform",
    "metastudio:live:getPlatformAccessTypes": "live.catalogue:GetPlatformAccessTypes",
    "metastudio:live:getPlatformProducts": "live.catalogue:GetPlatformProducts",
    "metastudio:live:getPlatforms": "live.catalogue:GetPlatforms",
    "metastudio:live:getPlayingScripts": "live.task_functions:GetPlayingScripts",
    "metastudio:live:getProduct": "live.catalogue:GetProduct",
    "metastudio:live:getProducts": "live.catalogue:GetProducts",
    "metastudio:live:getRoom": "live.functions:GetRoom",
    "metastudio:live:getRoomLivestreamTasks": "live.task_functions:GetRoomLivestreamTasks",
    "metastudio:live:getRooms": "live.functions:GetRooms",
    "metastudio:live:getRuleCommands": "live.task_functions:GetRuleCommands",
    "metastudio:live:getScriptCommands": "live.task_functions:GetScriptCommands",
    "metastudio:live:getUserConfig": "live.catalogue:GetUserConfig",
    "metastudio:live:getWarnings": "live.task_functions:GetWarnings",
}


def _load(table: dict[str, str], token: str, what: str) -> Any:
    if token not in table:
        raise MetaStudioError(f"{token} is no {what} of the metastudio provider; it has {', '.join(sorted(table))}.")
    module, name = table[token].split(":")
    found = getattr(import_module(f"metastudio_provider.resources.{module}"), name)()
    if found.token != token:
        raise TypeError(f"{name} is registered as {token}, but declares {found.token}")
    return found


@cache
def resource(token: str) -> "Resource":
    """The one instance of a resource; raises MetaStudioError for an unknown token."""
    loaded: Resource = _load(RESOURCES, token, "resource")
    return loaded


@cache
def function(token: str) -> "Function":
    """The one instance of a function; raises MetaStudioError for an unknown token."""
    loaded: Function = _load(FUNCTIONS, token, "function")
    return loaded
