"""A preview says where it shows a create of what an interrupted run made, through the lifecycle and both doors."""

from pathlib import Path

import pytest

from tests.drivers import Driver, Failed, doors
from tests.lives import World, world

ROOM, REPORT = "metastudio:live:Room", "metastudio:live:LiveEventReport"
INPUTS = {"room_name": "Sale"}


def told(service: World, door: type[Driver], token: str, inputs: dict[str, object], name: str = "it") -> list[str]:
    """The warnings of the preview of a create, in a process of its own."""
    provider = service.provider(door)
    provider.preview(provider.check(token, inputs, name=name))
    return provider.warnings


@doors
def test_what_a_killed_run_made_is_told(tmp_path: Path, door: type[Driver]) -> None:
    with world(tmp_path) as service:
        killed = service.provider(door)
        made = killed.create(killed.check(ROOM, INPUTS))
        (line,) = told(service, door, ROOM, INPUTS)
        assert line == (
            f"An interrupted run created {made.id} for it: `pulumi up` looks for it, and takes it over instead of "
            "creating another one."
        )
        assert told(service, door, ROOM, INPUTS, name="another") == []
        again = service.provider(door)
        assert again.create(again.check(ROOM, INPUTS)).id == made.id
        again.lifecycle.answers_received()
        assert told(service, door, ROOM, INPUTS) == []


@doors
def test_what_it_may_have_made_is_told(tmp_path: Path, door: type[Driver]) -> None:
    with world(tmp_path) as service:
        service.fault("POST", "smart-live-rooms$", "before")
        killed = service.provider(door)
        with pytest.raises(Failed):
            killed.create(killed.check(ROOM, INPUTS))
        (line,) = told(service, door, ROOM, INPUTS)
        assert line.startswith("An interrupted run may have created it: `pulumi up` looks for it")


@doors
def test_an_act_is_not_repeated_and_that_is_told(tmp_path: Path, door: type[Driver]) -> None:
    with world(tmp_path) as service:
        room = service.ask("POST", "smart-live-rooms", {"room_name": "Sale", "scene_scripts": []})["room_id"]
        job = service.ask("POST", f"smart-live-rooms/{room}/smart-live-jobs", {})["job_id"]
        inputs = {"room_id": room, "job_id": job, "events": [{"type": 1, "content": "{}"}]}
        killed = service.provider(door)
        killed.create(killed.check(REPORT, inputs))
        (line,) = told(service, door, REPORT, inputs)
        assert line == "An interrupted run did it: `pulumi up` counts it as done, and does not repeat it."
