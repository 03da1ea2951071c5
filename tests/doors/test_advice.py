"""What a check does not forbid is a warning beside the resource, through the lifecycle and both doors."""

from pathlib import Path

from tests.drivers import Driver, doors, up
from tests.lives import world

ROOM, LIBRARY = "metastudio:live:Room", "metastudio:live:InteractionRuleLibrary"
ODD = {"interaction_rules": [{"rule_name": "a", "event_type": 7}]}


@doors
def test_advice_is_told_and_nothing_is_refused(tmp_path: Path, door: type[Driver]) -> None:
    with world(tmp_path) as service:
        provider = service.provider(door)
        declared = provider.check(ROOM, {"room_name": "Sale", **ODD})
        assert declared.problems == []
        (line,) = provider.warnings
        assert line == (
            "`interaction_rules[0].event_type` is 7, which has no meaning in the service's documentation; 1, 2, 3, 4 "
            "and 10 have one."
        )
        again = service.provider(door)
        room = up(again, ROOM, {"room_name": "Sale", **ODD})
        later = service.provider(door)
        later.redeclare(room)
        assert later.warnings == [], "it was said when it was declared"


@doors
def test_two_declarations_of_one_name_are_told(tmp_path: Path, door: type[Driver]) -> None:
    with world(tmp_path) as service:
        provider = service.provider(door)
        for name in ("first", "first", "second"):
            provider.check(ROOM, {"room_name": "Sale"}, name=name)
        provider.check(LIBRARY, {"group_name": "Sale"}, name="talk")
        (line,) = provider.warnings
        assert line.startswith("`room_name` is that of first too.")
