"""What shows live: rooms, their rules and products, and the livestream tasks that run them."""

RESOURCES = {
    "InteractionRuleLibrary": "rule_library",
    "LiveCommand": "command",
    "LiveEventReport": "event_report",
    "LivestreamTask": "livestream_task",
    "Platform": "platform",
    "Product": "product",
    "Room": "room",
    "RoomConfirmation": "room_confirmation",
    "UserConfig": "user_config",
}
