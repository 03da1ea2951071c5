"""Creates whose answer is lost on the SDK's own server: never a second object."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import grpc
import pytest
from metastudio_provider.framework.lost import LONGEST_CREATE

from tests.engine.harness.simulators import SimulatorFile
from tests.studio import make_older

from .host import ROOM, SCENE, Host, room


@pytest.mark.parametrize(
    ("when", "kind"), [("before", "reset"), ("after", "reset"), ("body", "reset"), ("after", "status")]
)
def test_a_lost_answer_makes_no_second_object(
    tmp_path: Path, host: Host, simulator: SimulatorFile, when: str, kind: str
) -> None:
    simulator.fault("POST", "smart-live-rooms$", when, kind)
    made = host.resource(ROOM, "sale", create=2)
    made.check(room_name="Sale", scene_scripts=[SCENE])
    with pytest.raises(grpc.RpcError) as raised:
        made.create()
    assert "The next run looks again." in str(raised.value.details()).splitlines()[-1]
    make_older(tmp_path / "journal", LONGEST_CREATE)
    made.create()
    found = [row["room_id"] for row in simulator.get("smart-live-rooms")["smart_live_rooms"]]
    assert found == [made.id]
    assert not made.changed()


def test_a_create_whose_process_died_is_found_by_the_next(
    start_host: Callable[..., Host], simulator: SimulatorFile
) -> None:
    host = start_host()
    made = host.resource(ROOM, "sale")
    made.check(room_name="Sale", scene_scripts=[SCENE])
    made.create()
    first, made.id, made.outputs = made.id, "", {}  # the engine never heard of it
    host.close()

    again = start_host().resource(ROOM, "sale")
    again.check(room_name="Sale", scene_scripts=[SCENE])
    again.create()
    assert again.id == first
    assert simulator.get("smart-live-rooms")["count"] == 1


def test_the_object_of_a_run_that_ended_is_not_taken_for_that_of_another_stack(
    start_host: Callable[..., Host], simulator: SimulatorFile
) -> None:
    """Two stacks of one name, as in two checkouts of a repository."""
    first = start_host()
    room(first)
    first.end()
    room(start_host())
    assert simulator.get("smart-live-rooms")["count"] == 2


def test_an_interrupt_in_the_middle_of_a_create_makes_no_second_object(
    start_host: Callable[..., Host], simulator: SimulatorFile
) -> None:
    """Ctrl-C in a terminal interrupts the host as well: the answer of a create under way reaches nobody."""
    host = start_host()
    room(host)
    other = host.resource(ROOM, "other")
    assert other.check(room_name="Other", scene_scripts=[SCENE]) == []
    simulator.fault("POST", "smart-live-rooms$", "after", "delay", seconds=1)
    with ThreadPoolExecutor(1) as pool:
        creating = pool.submit(other.create)
        while simulator.get("smart-live-rooms")["count"] < 2:
            pass
        host.end()
        assert isinstance(creating.exception(), grpc.RpcError)

    again = start_host().resource(ROOM, "other")
    again.check(room_name="Other", scene_scripts=[SCENE])
    again.create()
    assert simulator.get("smart-live-rooms")["count"] == 2
