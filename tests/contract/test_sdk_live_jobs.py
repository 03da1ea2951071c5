"""Live jobs from start to stop, by the official SDK over HTTP with AK/SK."""

import pytest
from metastudio_simulator.base.call import HANDLERS
from metastudio_simulator.live import jobs

from .full_body import differences, full, wire
from .live_show import SCENES, refused


def test_every_operation_of_jobs_is_served(show, service):
    live = show(output_urls=["rtmp://push.example.com/live"])
    started = live.start()
    assert started["limit_duration"] == 0
    assert {"warning_type": "RANDOM_PLAY_CLOSED"} in started["live_warning_info"]
    waiting = live.job()
    assert (waiting["state"], waiting["duration"]) == ("WAITING", 0)
    assert "start_time" not in waiting
    live.pass_time(10)
    on_air = live.job()
    assert on_air["state"] == "PROCESSING"
    assert on_air["start_time"] > on_air["create_time"]
    live.pass_time(50)
    assert 50 <= live.job()["duration"] < 110
    assert live.job()["stream_duration"] >= 50
    live.stop()
    over = live.job()
    assert (over["state"], over["lastupdate_time"]) == ("SUCCEED", over["end_time"])
    live.pass_time(50)
    assert live.job()["duration"] == over["duration"]
    assert len(over["live_job_log"]) == 5
    assert service("list_smart_live", room_id=live.room_id).count == 1
    assert service("list_smart_live_jobs").count == 1
    assert service.called >= {name for name, handler in HANDLERS.items() if handler.__module__ == jobs.__name__}


def test_a_full_start_comes_back_as_far_as_it_is_told(show):
    body = full("StartSmartLiveReq")
    live = show(**full("CreateSmartLiveRoomReq", 1) | {"room_name": "Demo"})
    started = live.start(**body)
    told = ("live_event_callback_config", "rtc_callback_config", "co_streamer_config")
    assert differences({name: body[name] for name in told}, live.job()) == []
    assert started["live_event_callback_config"] == body["live_event_callback_config"]
    assert started["limit_duration"] == body["play_policy"]["live_exit_config"]["max_live_duration"]
    kept = live.inside()["config"]
    sent = {name: body[name] for name in ("video_config", "play_policy", "output_urls", "stream_keys")}
    assert differences(sent, kept) == []
    room = wire(live.service("show_smart_live_room", room_id=live.room_id))
    assert room["play_policy"] != body["play_policy"]  # a run changes nothing in its room
    assert kept["scene_scripts"] == room["scene_scripts"]


def test_tokens_and_addresses_are_new_in_every_answer(show):
    live = show(play_policy={"need_independent_capture_client": True})
    answers = [live.start()["rtc_room_info"], live.job()["rtc_room_info"], live.job()["rtc_room_info"]]
    assert [user["user_type"] for user in answers[0]["users"]] == ["PLAYER", "CAPTURE"]
    assert len({user["signature"] for answer in answers for user in answer["users"]}) == 6
    assert len({answer["room_id"] for answer in answers}) == 1
    assert live.job()["cover_url"] != live.job()["cover_url"]
    assert live.job()["live_event_report_url"] == live.job()["live_event_report_url"]


@pytest.mark.parametrize(("mode", "states"), [("reads", ["PROCESSING"] * 2), ("immediate", ["PROCESSING"] * 2)])
def test_modes_without_waiting(show, control, mode, states):
    control.put("/options", json={"live_jobs": mode})
    live = show()
    live.start()
    assert live.room()["last_job_status"] == ("WAITING" if mode == "reads" else "PROCESSING")
    assert [live.job()["state"] for _ in range(2)] == states


def test_a_stop_can_take_time(show, control):
    control.put("/options", json={"live_stop_seconds": 30, "live_start_seconds": 5})
    live = show()
    live.start()
    live.pass_time(10)
    live.stop()
    live.stop()
    assert live.job()["state"] == "PROCESSING"
    live.pass_time(30)
    assert live.job()["state"] == "SUCCEED"
    refused("MSS.20020001", live.stop)


def test_a_job_that_was_stopped_while_it_waited_was_canceled(show):
    live = show()
    live.start()
    live.stop()
    assert live.job()["state"] == "SUCCEED"
    assert "start_time" not in live.job()
    assert (live.room()["last_job_status"], "last_job_start_time" in live.room()) == ("CANCELED", False)


@pytest.mark.parametrize(
    ("state", "reason", "told"),
    [
        ("FAILED", "no GPU", {"error_info": {"error_code": "MSS.20010035", "error_msg": "no GPU"}}),
        ("FAILED", None, {"error_info": {"error_code": "MSS.20010035", "error_msg": "not enough resources"}}),
        ("BLOCKED", "forbidden words", {"block_reason": "forbidden words"}),
        ("SUCCEED", None, {}),
    ],
)
@pytest.mark.parametrize("waited", [0, 20])
def test_states_are_forced(show, state, reason, told, waited):
    live = show()
    live.start()
    live.pass_time(waited)
    assert live.force(state, reason).json() == {"job_id": live.job_id, "state": state}
    job = live.job()
    assert job["state"] == state
    assert differences(told, job) == []
    assert live.room()["last_job_status"] == ("CANCELED" if state == "SUCCEED" and not waited else state)
    assert live.force("PROCESSING").status_code == 400
    refused("MSS.20020001", live.stop)
    refused("MSS.20020001", live.command, "GET_CURRENT_PLAYING_SCRIPTS")


def test_a_waiting_job_is_put_on_air(show):
    live = show()
    live.start()
    live.force("PROCESSING")
    assert live.job()["state"] == "PROCESSING"
    assert live.control.post("/live-jobs/nowhere/state", json={"state": "FAILED"}).status_code == 404
    assert live.force("CANCELED").status_code == 400
    assert live.control.post(f"/live-jobs/{live.job_id}/state", json={"stat": "FAILED"}).status_code == 400


def test_a_temporary_room_is_gone_with_its_job(show, service):
    live = show(room_type="TEMP")
    live.start()
    live.pass_time(20)
    assert live.room()["last_job_status"] == "PROCESSING"
    live.stop()
    assert live.room() is None
    refused("MSS.20010045", live.job)
    [job] = wire(service("list_smart_live_jobs"))["smart_live_jobs"]
    assert (job["job_id"], job["state"]) == (live.job_id, "SUCCEED")


def test_a_temporary_room_waits_for_the_last_of_its_jobs(show, control):
    control.put("/options", json={"max_running_jobs": 2})
    live = show(room_type="TEMP")
    live.start()
    first = live.job_id
    live.pass_time(20)
    live.start()
    live.service("stop_smart_live", room_id=live.room_id, job_id=first)
    assert live.job(first)["state"] == "SUCCEED"
    assert live.room()["last_job_status"] == "WAITING"
    live.pass_time(20)
    assert live.job()["state"] == "PROCESSING"
    live.stop()
    assert live.room() is None
    other = show()
    other.start()
    other.start()  # nothing that is over counts against the quota


def test_a_room_on_air_stays(show, service):
    live = show()
    live.start()
    refused("MSS.20020001", service, "delete_smart_live_room", room_id=live.room_id)
    live.pass_time(20)
    refused("MSS.20020001", service, "delete_smart_live_room", room_id=live.room_id)
    service("update_smart_live_room", {"room_name": "renamed"}, room_id=live.room_id)
    assert live.job()["room_name"] == "Demo"
    assert live.room()["last_job_status"] == "PROCESSING"
    live.stop()
    service("delete_smart_live_room", room_id=live.room_id)
    refused("MSS.20010045", live.job)


def test_one_job_at_a_time_where_it_was_asked_for(show, service):
    live = show()
    live.start()
    live.start()
    refused("MSS.20010046", live.start, job_run_config={"single_job_in_room": True})
    other = show()
    other.start(job_run_config={"single_job_in_room": True, "allow_resource_type": "PERIOD"})
    assert other.job()["used_resource_type"] == "PERIOD"
    assert service("list_smart_live_jobs", state="WAITING").count == 3
    assert live.room()["last_job_status"] == "WAITING"


def test_the_quota_of_running_jobs(show, control):
    control.put("/options", json={"max_running_jobs": 2})
    live = show()
    live.start()
    live.start()
    assert refused("MSS.20010056", live.start).status_code == 400
    live.stop()
    live.start()


def test_manual_confirmation_comes_before_the_start(show, control, service):
    control.put("/options", json={"manual_confirmation": True})
    live = show()
    refused("MSS.20020001", live.start)
    service("confirm_smar_live_room", {"action": "reject"}, room_id=live.room_id)
    refused("MSS.20020001", live.start)
    service("confirm_smar_live_room", {"action": "confirm"}, room_id=live.room_id)
    live.start()


@pytest.mark.parametrize(("state", "reason"), [("DISABLE", None), ("BLOCKED", "forbidden words")])
def test_a_room_that_is_unusable_does_not_start(show, service, state, reason):
    live = show()

    def force(state, reason=None):
        return live.control.post(f"/rooms/{live.room_id}/state", json={"state": state, "reason": reason})

    assert force(state, reason).status_code == 200
    error = {"error_code": "MSS.20010071", "error_msg": reason or "asset unavailable"}
    for room in (live.room(), wire(service("show_smart_live_room", room_id=live.room_id))):
        assert (room["room_state"], room["error_info"]) == (state, error)
    refused("MSS.20020001", live.start)
    force("ENABLE")
    assert "error_info" not in live.room()
    live.start()
    assert force("OTHER").status_code == 400
    assert live.control.post("/rooms/nowhere/state", json={"state": "ENABLE"}).status_code == 404


@pytest.mark.parametrize(
    ("mode", "end"), [("FORCE_EXIT", 3600), ("SEGMENT_END", 3610), ("SCENE_END", 3620), ("SCRIPT_END", 3680)]
)
def test_the_longest_live_time(show, control, mode, end):
    """Rounds of 160 s: the hour ends after 80 s of one, in the first paragraph of a scene that ends after 100 s."""
    scenes = [*SCENES, {"script_name": "jingle", "shoot_scripts": [{}] * 6}]
    policy = {"live_exit_config": {"max_live_duration": 1, "auto_stop_mode": mode}}
    control.put("/options", json={"live_start_seconds": 0})
    live = show(scene_scripts=scenes, play_policy=policy)
    assert live.start()["limit_duration"] == 1
    live.pass_time(3500)
    assert live.job()["state"] == "PROCESSING"
    live.pass_time(500)
    assert (live.job()["state"], live.job()["duration"]) == ("SUCCEED", end)


def test_a_script_that_is_not_repeated_ends_the_job(show, control):
    control.put("/options", json={"live_start_seconds": 0})
    live = show(scene_scripts=SCENES, play_policy={"repeat_count": 1})
    live.start()
    live.pass_time(150)
    assert live.job()["state"] == "PROCESSING"
    live.pass_time(100)
    assert (live.job()["state"], live.job()["duration"]) == ("SUCCEED", 200)


def test_the_tenant_s_settings_hold_where_nothing_else_does(show, service):
    service("update_smart_live_user_config", {"live_exit_config": {"max_live_duration": 2}})
    live = show()
    assert service("show_live_warning_info", room_id=live.room_id).limit_duration == 2
    assert live.start()["limit_duration"] == 2
    own = show(play_policy={"live_exit_config": {"max_live_duration": 3}})
    assert own.start()["limit_duration"] == 3
    assert own.start(play_policy={"live_exit_config": {"max_live_duration": 4}})["limit_duration"] == 4


@pytest.mark.parametrize("status", [404, 400])
def test_an_unknown_job(show, control, service, status):
    control.put("/options", json={"not_found_status": status})
    live, other = show(), show()
    live.start()
    for room_id, job_id, code in (
        (live.room_id, "nowhere", "MSS.20010074"),
        (other.room_id, live.job_id, "MSS.20010074"),
        ("nowhere", live.job_id, "MSS.20010045"),
    ):
        for operation, body in (
            ("show_smart_live", None),
            ("stop_smart_live", None),
            ("execute_smart_live_command", {"command": "GET_LIVE_JOB_CONFIG_INFO"}),
            ("live_event_report", {"total": 1}),
        ):
            error = refused(code, service, operation, body, room_id=room_id, job_id=job_id)
            assert error.status_code == status
