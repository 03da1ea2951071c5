"""Settings that exist once in a project, declared by two stacks."""

from pathlib import Path

import pytest

from tests.drivers import Driver, Failed, doors, up
from tests.lives import checked, world

SETTINGS = "metastudio:live:UserConfig"
SIX, TWO = ({"live_exit_config": {"max_live_duration": hours}} for hours in (6, 2))


@doors
def test_two_stacks_that_declare_the_settings_are_told(tmp_path: Path, door: type[Driver]) -> None:
    with world(tmp_path) as service:
        first, second = service.provider(door), service.provider(door)
        mine = up(first, SETTINGS, SIX)
        service.writes()
        with pytest.raises(Failed, match="The project has live settings already that differ"):
            up(second, SETTINGS, TWO, name="theirs")
        assert service.writes() == []
        up(second, SETTINGS, {**TWO, "adopt": True}, name="theirs")
        found = first.read(mine)
        assert found is not None
        assert first.diff(found, checked(first, SETTINGS, SIX, found)).changes, "the first sees what the second did"
