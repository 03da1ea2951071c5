"""The SDK's own server with the real lifecycle and the simulator: what the engine does, without the engine."""

import shutil
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import grpc
import pytest

from tests.doubles import FakeEngine
from tests.engine.harness.simulators import SimulatorFile

from .host import Host, Resource

ROOM = "metastudio:live:Room"
LIBRARY = "metastudio:live:InteractionRuleLibrary"
TASK = "metastudio:image:AvatarTrainingTask"

MEDIA = Path(__file__).parents[3] / "examples" / "03-live-commerce" / "media"

SCENE = {
    "script_name": "Welcome",
    "layer_config": [
        {
            "layer_type": "TEXT",
            "position": {"dx": 60, "dy": 120, "layer_index": 10},
            "text_config": {"text_context": "Tea", "font_size": 64},
        }
    ],
    "shoot_scripts": [{"sequence_no": 1, "text_config": {"text": "Hello"}}],
}
RULE = {
    "rule_name": "Price",
    "event_type": 1,
    "hit_condition": {"relation": "OR", "tags": [{"tag": "content", "match": "REGEX", "value": "price"}]},
    "trigger": {"reply_mode": "SYSTEM_REPLY", "reply_texts": ["Half price today"]},
}


@pytest.fixture
def simulator(tmp_path: Path) -> Iterator[SimulatorFile]:
    simulator = SimulatorFile(tmp_path / "service.sqlite")
    yield simulator
    simulator.close()


@pytest.fixture
def start(tmp_path: Path, simulator: SimulatorFile) -> Iterator[Callable[..., Host]]:
    """Start a host in an empty project folder; keywords are settings of the stack."""
    engine, hosts = FakeEngine(), []

    def started(**settings: str) -> Host:
        given = {"simulator": str(simulator.file), "journal": str(tmp_path / "journal"), **settings}
        configuration = {f"metastudio:{name}": value for name, value in given.items()}
        hosts.append(Host(tmp_path, engine, address, {"shop:other": "x", **configuration}, "-logtostderr"))
        return hosts[-1]

    with engine.served() as address:
        yield started
        for host in hosts:
            host.close()


@pytest.fixture
def host(start: Callable[..., Host]) -> Host:
    started = start()
    assert started  # its first line comes with the first call
    return started


def room(host: Host, **inputs: Any) -> Resource:
    """A room that was created."""
    made = host.resource(ROOM, "sale")
    assert made.check(room_name="Sale", scene_scripts=[SCENE], **inputs) == []
    made.create()
    return made


def test_a_room_lives_as_declared(host: Host, simulator: SimulatorFile) -> None:
    made = room(host, play_policy={"repeat_count": -1}, stream_keys=["canary-key"], output_urls=["rtmp://push/x"])
    assert made.outputs["room_id"] == made.id
    assert {"stream_keys", "output_urls"} <= made.marked
    assert not made.changed()

    assert made.check(room_name="Autumn sale", scene_scripts=[SCENE]) == []
    assert made.changed()
    made.update()
    assert simulator.get(f"smart-live-rooms/{made.id}")["room_name"] == "Autumn sale"
    assert not made.changed()

    made.delete()
    assert simulator.get("smart-live-rooms")["count"] == 0
    made.delete()  # gone already is no error


def test_the_calls_are_as_few_as_they_can_be(start: Callable[..., Host], simulator: SimulatorFile) -> None:
    made = room(start(refresh="never"))
    made.changed()
    made.check(room_name="Other", scene_scripts=[SCENE])
    made.changed()
    made.update()
    made.delete()
    # The state is trusted in whether the room is live, too.
    assert [call.method for call in simulator.requests()] == ["POST", "GET", "PUT", "DELETE"]


def test_a_refresh_and_the_diff_after_it_ask_once(host: Host, simulator: SimulatorFile) -> None:
    made = room(host)
    simulator.forget_requests()
    assert made.read()
    assert not made.changed()
    assert [call.path.rpartition("/")[2] for call in simulator.requests()] == [made.id, "smart-live-jobs"]


def test_drift_is_found_named_and_healed(host: Host, simulator: SimulatorFile) -> None:
    made = room(host)
    host.engine.next_that_stays()
    body = {**simulator.get(f"smart-live-rooms/{made.id}"), "room_name": "Console"}
    changeable = {name: body[name] for name in ("room_name", "scene_scripts")}
    simulator.put(f"smart-live-rooms/{made.id}", changeable)
    assert made.changed()
    line = host.engine.next_that_stays()
    assert line.message == "changed outside Pulumi, this update sets it back: room_name"
    assert line.urn == made.urn
    made.update()
    assert simulator.get(f"smart-live-rooms/{made.id}")["room_name"] == "Sale"
    assert not made.changed()


def test_a_refresh_takes_drift_into_inputs_and_the_program_heals_it(host: Host, simulator: SimulatorFile) -> None:
    made = room(host)
    body = simulator.get(f"smart-live-rooms/{made.id}")
    simulator.put(f"smart-live-rooms/{made.id}", {"room_name": "Console", "scene_scripts": body["scene_scripts"]})
    assert made.read()
    assert made.inputs["room_name"] == "Console"
    assert made.check(room_name="Sale", scene_scripts=[SCENE]) == []
    assert made.changed()


def test_an_object_deleted_behind_pulumi_is_seen(host: Host, simulator: SimulatorFile) -> None:
    made = room(host)
    simulator.delete(f"smart-live-rooms/{made.id}")
    answer = made.diff()
    assert list(answer.replaces) == ["id"]
    assert not made.read()
    made.delete()


def test_a_library_gives_its_rules_to_a_room(host: Host) -> None:
    library = host.resource(LIBRARY, "talk")
    assert library.check(group_name="Talk", interaction_rules=[RULE]) == []
    library.create()
    made = room(host, interaction_rules=library.outputs["room_rules"])
    assert not made.changed()
    assert not library.changed()


def test_what_is_not_known_yet_passes_check_and_is_a_change(host: Host) -> None:
    from pulumi.runtime import rpc

    made = room(host)
    assert made.check(room_name="Sale", scene_scripts=[SCENE], interaction_rules=rpc.UNKNOWN) == []
    assert made.inputs["interaction_rules"] == rpc.UNKNOWN
    assert made.changed()


def test_problems_are_told_at_once_each_with_its_property(host: Host) -> None:
    made = host.resource(ROOM, "sale")
    problems = made.check(room_name="x" * 300, room_typ="NORMAL", scene_scripts=[{"script_name": "a"}])
    assert problems == [
        "room_name must have at most 256 characters, this one has 300.",
        "scene_scripts[0].shoot_scripts is required.",
        "room_typ is not a property of Room; did you mean `room_type`?",
    ]


def test_an_error_ends_with_one_sentence_and_has_a_short_traceback(host: Host, simulator: SimulatorFile) -> None:
    made = host.resource(ROOM, "sale")
    made.check(room_name="Sale", stream_keys=["canary-key"], output_urls=["rtmp://push/x"])
    simulator.fault("POST", "smart-live-rooms$", "before", "status", status=403, message="canary-key may not")
    with pytest.raises(grpc.RpcError) as raised:
        made.create()
    details = str(raised.value.details())
    *traceback, last = details.strip().splitlines()
    assert last.startswith("metastudio.Error: POST /v1/")
    assert "(HTTP 403, request " in last
    assert "canary" not in details
    assert len([line for line in traceback if line.lstrip().startswith("File ")]) == 3


@pytest.mark.parametrize(
    ("when", "kind"), [("before", "reset"), ("after", "reset"), ("body", "reset"), ("after", "status")]
)
def test_a_lost_answer_makes_no_second_object(host: Host, simulator: SimulatorFile, when: str, kind: str) -> None:
    simulator.fault("POST", "smart-live-rooms$", when, kind)
    made = host.resource(ROOM, "sale")
    made.check(room_name="Sale", scene_scripts=[SCENE])
    try:
        made.create()
    except grpc.RpcError:
        made.create()
    found = [row["room_id"] for row in simulator.get("smart-live-rooms")["smart_live_rooms"]]
    assert found == [made.id]
    assert not made.changed()


def test_a_create_that_nobody_knows_the_end_of_is_settled_by_the_next(
    start: Callable[..., Host], simulator: SimulatorFile
) -> None:
    simulator.fault("POST", "smart-live-rooms$", "after", "reset")
    simulator.fault("GET", "smart-live-rooms", "before", "status", status=500, times=9)
    made = start(maxRetries="0").resource(ROOM, "sale")
    made.check(room_name="Sale", scene_scripts=[SCENE])
    with pytest.raises(grpc.RpcError) as raised:
        made.create()
    assert "The next run looks again." in str(raised.value.details()).splitlines()[-1]

    simulator.forget_faults()
    again = start().resource(ROOM, "sale")
    again.check(room_name="Sale", scene_scripts=[SCENE])
    again.create()
    assert [row["room_id"] for row in simulator.get("smart-live-rooms")["smart_live_rooms"]] == [again.id]


def test_a_create_whose_process_died_is_found_by_the_next(start: Callable[..., Host], simulator: SimulatorFile) -> None:
    host = start()
    made = host.resource(ROOM, "sale")
    made.check(room_name="Sale", scene_scripts=[SCENE])
    made.create()
    first, made.id, made.outputs = made.id, "", {}  # the engine never heard of it
    host.close()

    again = start().resource(ROOM, "sale")
    again.check(room_name="Sale", scene_scripts=[SCENE])
    again.create()
    assert again.id == first
    assert simulator.get("smart-live-rooms")["count"] == 1


def test_the_object_of_a_run_that_ended_is_not_taken_for_that_of_another_stack(
    start: Callable[..., Host], simulator: SimulatorFile
) -> None:
    """Two stacks of one name, as in two checkouts of a repository."""
    first = start()
    room(first)
    first.end()
    room(start())
    assert simulator.get("smart-live-rooms")["count"] == 2


def test_an_interrupt_in_the_middle_of_a_create_makes_no_second_object(
    start: Callable[..., Host], simulator: SimulatorFile
) -> None:
    """Ctrl-C in a terminal interrupts the host as well: the answer of a create under way reaches nobody."""
    host = start()
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

    again = start().resource(ROOM, "other")
    again.check(room_name="Other", scene_scripts=[SCENE])
    again.create()
    assert simulator.get("smart-live-rooms")["count"] == 2


def test_a_broken_upload_keeps_the_task_and_goes_on(host: Host, simulator: SimulatorFile, tmp_path: Path) -> None:
    shutil.copytree(MEDIA, tmp_path / "media")
    task = host.resource(TASK, "host")
    files = {
        "training_video": "media/training.mp4",  # relative to the project, where the host runs
        "id_card_image1": "media/id-front.png",
        "id_card_image2": "media/id-back.png",
        "authorization_letter": "media/authorization-letter.png",
    }
    assert task.check(name="Lin", **files) == []
    simulator.fault("PUT", "uploads/.*id_card_image1", "before", "status", status=403, times=3)
    task.create()
    assert task.id
    assert task.outputs["__unfinished"]
    host.engine.next_that_stays()
    assert f"AvatarTrainingTask {task.id} is not as declared yet" in host.engine.next_that_stays().message

    simulator.forget_faults()
    assert task.changed()
    task.update()
    assert "__unfinished" not in task.outputs
    assert not task.changed()
    assert len(simulator.get("digital-human-training-manage/user/jobs")["jobs"]) == 1


def test_four_threads_share_one_core(host: Host, simulator: SimulatorFile) -> None:
    rooms = [host.resource(ROOM, f"room-{number}") for number in range(16)]

    def make(made: Resource) -> None:
        assert made.check(room_name=made.urn[-8:], scene_scripts=[SCENE]) == []
        made.create()

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(make, rooms))
    assert len({made.id for made in rooms}) == 16
    assert simulator.get("smart-live-rooms")["count"] == 16
    assert "is simulated in" in host.engine.next_that_stays().message
    assert host.engine.lines.empty()  # one lifecycle says so, once
