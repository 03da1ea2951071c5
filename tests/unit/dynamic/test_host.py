"""The SDK's own server with the real lifecycle and the simulator: what the engine does, without the engine."""

import shutil
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import grpc
import pytest

from tests.engine.harness.simulators import SimulatorFile

from .host import ROOM, SCENE, Host, Resource, room

LIBRARY = "metastudio:live:InteractionRuleLibrary"
TASK = "metastudio:image:AvatarTrainingTask"

MEDIA = Path(__file__).parents[3] / "examples" / "03-live-commerce" / "media"

RULE = {
    "rule_name": "Price",
    "event_type": 1,
    "hit_condition": {"relation": "OR", "tags": [{"tag": "content", "match": "REGEX", "value": "price"}]},
    "trigger": {"reply_mode": "SYSTEM_REPLY", "reply_texts": ["Half price today"]},
}


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


def test_the_calls_are_as_few_as_they_can_be(start_host: Callable[..., Host], simulator: SimulatorFile) -> None:
    made = room(start_host(refresh="never"))
    made.changed()
    made.check(room_name="Other", scene_scripts=[SCENE])
    made.changed()
    made.update()
    made.delete()
    # The state is trusted in whether the room is live, too.
    assert [call.method for call in simulator.requests()] == ["GET", "POST", "GET", "PUT", "DELETE"]


def test_a_refresh_and_the_diff_after_it_ask_once(host: Host, simulator: SimulatorFile) -> None:
    made = room(host)
    simulator.forget_requests()
    assert made.read()
    assert not made.changed()
    assert [call.path.rpartition("/")[2] for call in simulator.requests()] == [made.id, "smart-live-jobs"]


def test_drift_is_found_named_and_healed(host: Host, simulator: SimulatorFile) -> None:
    made = room(host)
    for _ in ("simulated", "a new file", "what the service warns of"):
        host.engine.next_that_stays()
    body = {**simulator.get(f"smart-live-rooms/{made.id}"), "room_name": "Console"}
    changeable = {name: body[name] for name in ("room_name", "scene_scripts")}
    simulator.put(f"smart-live-rooms/{made.id}", changeable)
    assert made.changed()
    line = host.engine.next_that_stays()
    assert line.message == "changed outside Pulumi, this update sets it back: `room_name`"
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


def test_all_problems_come_at_once_each_with_its_property(host: Host) -> None:
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


def test_four_threads_share_one_lifecycle(host: Host, simulator: SimulatorFile) -> None:
    rooms = [host.resource(ROOM, f"room-{number}") for number in range(16)]

    def make(made: Resource) -> None:
        assert made.check(room_name=made.urn[-8:], scene_scripts=[SCENE]) == []
        made.create()

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(make, rooms))
    assert len({made.id for made in rooms}) == 16
    assert simulator.get("smart-live-rooms")["count"] == 16
    assert "is simulated in" in host.engine.next_that_stays().message
    assert "made a new simulator file" in host.engine.next_that_stays().message
    while not host.engine.lines.empty():  # one lifecycle says so, once
        assert "The service warns of the room" in host.engine.next_that_stays().message
