"""Every resource and function by its token.

A system is a package in `resources/`. It names its resources in `RESOURCES` (noun -> module, the class has the name of
the noun) and has its functions in `functions.py`. Nothing else lists systems: they are found here, by the generator and
by every tool. Declarations load on first use, so the plugin starts without any of them.
"""

from collections.abc import Mapping
from functools import cache
from importlib import import_module
from pkgutil import iter_modules
from typing import TYPE_CHECKING

from ..errors import MetaStudioError

if TYPE_CHECKING:
    from .function import Function
    from .resource import Resource

PACKAGE = "metastudio"

HOME = "metastudio_provider.resources"

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


@cache
def systems() -> tuple[str, ...]:
    """The systems that the provider has resources for."""
    return tuple(sorted(found.name for found in iter_modules(import_module(HOME).__path__) if found.ispkg))


@cache
def resources() -> Mapping[str, str]:
    """The module of every resource by its token, in the order of the tokens; loads none of them."""
    modules = {
        f"{PACKAGE}:{system}:{noun}": f"{HOME}.{system}.{module}"
        for system in systems()
        for noun, module in import_module(f"{HOME}.{system}").RESOURCES.items()
    }
    return dict(sorted(modules.items()))


@cache
def resource(token: str) -> "Resource":
    """The one instance of a resource; raises MetaStudioError for an unknown token."""
    if token not in resources():
        raise _unknown(token, "resource", resources())
    name = token.rpartition(":")[2]
    loaded: Resource = getattr(import_module(resources()[token]), name)()
    if loaded.token != token:
        raise TypeError(f"{name} is registered as {token}, but declares {loaded.token}")
    return loaded


@cache
def function(token: str) -> "Function":
    """The one instance of a function; raises MetaStudioError for an unknown token."""
    if token not in FUNCTIONS:
        raise _unknown(token, "function", FUNCTIONS)
    module, name = FUNCTIONS[token].split(":")
    loaded: Function = getattr(import_module(f"{HOME}.{module}"), name)()
    return loaded


def _unknown(token: str, what: str, known: Mapping[str, object]) -> MetaStudioError:
    return MetaStudioError(f"{token} is no {what} of the metastudio provider; it has {', '.join(known)}.")
