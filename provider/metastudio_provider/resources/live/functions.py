"""Functions of the livestreaming system."""

from typing import Annotated

from pydantic import Field

from ...framework.function import Get, GetAll
from ...values.model import Model
from ...wire import live, operations
from .room import Room
from .rule_library import InteractionRuleLibrary


class RoomIdentity(Model):
    """Which room."""

    room_id: Annotated[str, Field(description="ID of the live room.", min_length=1, max_length=64)]


class LibraryIdentity(Model):
    """Which rule library."""

    group_id: Annotated[str, Field(description="ID of the rule library.", min_length=1, max_length=64)]


class GetRoom(Get):
    """Shows one live room with everything it holds."""

    token = "metastudio:live:getRoom"
    arguments = RoomIdentity
    result = live.ShowSmartLiveRoomResponse
    identity = Room.identity
    showing = operations.show_smart_live_room


class GetRooms(GetAll):
    """Lists the live rooms that match every given filter, in summary form: without scenes, rules and policies."""

    token = "metastudio:live:getRooms"
    arguments = live.ListSmartLiveRoomsQuery
    result = live.ListSmartLiveRoomsResponse
    listing = operations.list_smart_live_rooms
    listed = Room.listed
    identity = Room.identity


class GetInteractionRuleLibrary(Get):
    """Shows one interaction rule library with its rules."""

    token = "metastudio:live:getInteractionRuleLibrary"
    arguments = LibraryIdentity
    result = live.ShowInteractionRuleGroupResponse
    identity = InteractionRuleLibrary.identity
    showing = operations.show_interaction_rule_group


class GetInteractionRuleLibraries(GetAll):
    """Lists the interaction rule libraries that match every given filter, without their rules."""

    token = "metastudio:live:getInteractionRuleLibraries"
    arguments = live.ListInteractionRuleGroupsQuery
    result = live.ListInteractionRuleGroupsResponse
    listing = operations.list_interaction_rule_groups
    listed = InteractionRuleLibrary.listed
    identity = InteractionRuleLibrary.identity
