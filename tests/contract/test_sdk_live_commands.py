"""Commands to a job on air, by the official SDK over HTTP with AK/SK."""

import json

import pytest
from huaweicloudsdkcore.exceptions.exceptions import ServerResponseException
from metastudio_simulator.base.call import HANDLERS
from metastudio_simulator.live import commands

from .full_body import differences, full, wire
from .live_show import SCENES, Show, refused

LONG = {"text_config": {"text": "c" * 100}}
"""24 s of speech."""


@pytest.fixture
def live(service, control):
    """A job that has played its first paragraph (60 s) for 10 s."""
    control.put("/options", json={"live_start_seconds": 0})
    show = Show(service, control, scene_scripts=SCENES, output_urls=["rtmp://a.example.com/live"], stream_keys=["k"])
    show.start()
    show.pass_time(10)
    assert show.job()["state"] == "PROCESSING"
    return show


def inserted(live):
    where = {"room_id": live.room_id, "job_id": live.job_id}
    return wire(live.service("list_insert_commands", **where)).get("insert_commands", [])


def played(live):
    """What was played since the first paragraph, as titles of paragraphs or texts of replies, with its time."""
    live.job()
    return [
        entry["params"].get("text_config", {}).get("text", "audio")[:1] if entry["kind"] == "reply" else entry["scene"]
        for entry in live.inside()["played"]
    ]


def test_every_operation_of_commands_is_served(live, service, control):
    where = {"room_id": live.room_id, "job_id": live.job_id}
    assert live.command("INSERT_PLAY_SCRIPT", **LONG).command == "INSERT_PLAY_SCRIPT"
    assert service("list_insert_commands", **where).count == 0  # it is playing
    control.put("/options", json={"manual_confirmation": True})
    live.command("REWRITE_INTERACTION_RULES", interaction_rules=[{"rule_name": "new"}])
    live.command("REWRITE_PLAY_SCRIPT", scene_scripts=SCENES)
    assert service("list_smart_live_rule_commands").count == 1
    assert service("list_smart_live_script_commands", job_id=live.job_id).count == 1
    service("batch_confirm_live_commands", {"action": "confirm"}, **where)
    assert service("list_smart_live_rule_commands").count == 0
    modelled = {name for name, handler in HANDLERS.items() if handler.__module__ == commands.__name__}
    assert service.called >= modelled


def test_a_text_is_spoken_at_once_unless_told(live):
    live.command("INSERT_PLAY_SCRIPT", **LONG)
    assert live.inside()["playing"]["kind"] == "reply"
    live.pass_time(24)
    live.job()
    assert live.inside()["playing"]["kind"] == "script"  # the rest of the paragraph
    live.pass_time(51)
    assert played(live) == ["opening", "c", "offer"]


def test_an_interrupted_sentence_can_be_dropped(service, control):
    control.put("/options", json={"live_start_seconds": 0})
    show = Show(service, control, scene_scripts=SCENES, interaction_config={"ignore_current_sentence": True})
    show.start()
    show.pass_time(10)
    show.command("INSERT_PLAY_SCRIPT", **LONG)
    show.pass_time(25)
    assert played(show) == ["opening", "c", "offer"]


def test_insertions_wait_in_a_queue(live):
    audio = {"audio_url": "https://example.com/a.mp3"}
    ids = [
        live.command("INSERT_PLAY_AUDIO", **audio).command_id,
        live.command(
            "INSERT_PLAY_SCRIPT", **LONG, play_type="APPEND", play_role="CO_STREAMER", rule_index="7"
        ).command_id,
        live.command("INSERT_PLAY_SCRIPT", text_config={"text": "now"}, play_type="INSERT").command_id,
    ]
    assert inserted(live) == [
        {
            "command_id": ids[0],
            "command": "INSERT_PLAY_AUDIO",
            "params": {**audio, "play_type": "APPEND", "play_role": "STREAMER"},
            "source": "EXTERNAL",
        },
        {
            "command_id": ids[1],
            "command": "INSERT_PLAY_SCRIPT",
            "params": {**LONG, "play_type": "APPEND", "play_role": "CO_STREAMER", "rule_index": "7"},
            "source": "EXTERNAL",
        },
        {
            "command_id": ids[2],
            "command": "INSERT_PLAY_SCRIPT",
            "params": {"text_config": {"text": "now"}, "play_type": "INSERT", "play_role": "STREAMER"},
            "source": "EXTERNAL",
        },
    ]
    where = {"room_id": live.room_id, "job_id": live.job_id}
    page = wire(live.service("list_insert_commands", offset=2, limit=1, **where))
    assert (page["count"], [item["command_id"] for item in page["insert_commands"]]) == (3, ids[2:])
    live.pass_time(50 + 1 + 10 + 24 + 2)
    assert played(live) == ["opening", "n", "a", "c", "offer"]
    assert inserted(live) == []


def test_insert_waits_for_a_paragraph_and_append_for_the_scene(live):
    live.pass_time(55)
    assert played(live) == ["opening", "offer"]
    live.command("INSERT_PLAY_SCRIPT", text_config={"text": "end of scene"}, play_type="APPEND")
    live.command("INSERT_PLAY_SCRIPT", text_config={"text": "paragraph"}, play_type="INSERT")
    live.pass_time(26)
    assert played(live) == ["opening", "offer", "p"]
    live.pass_time(20)
    assert played(live) == ["opening", "offer", "p", "offer", "e", "opening"]


@pytest.mark.parametrize("named", [True, False])
def test_insertions_are_dropped(live, named):
    audio = {"audio_url": "https://example.com/a.mp3"}
    first, second = (live.command("INSERT_PLAY_AUDIO", **audio).command_id for _ in range(2))
    live.command("CLEAN_UP_INSERT_COMMAND", **({"command_ids": [first]} if named else {"command_ids": []}))
    assert [item["command_id"] for item in inserted(live)] == ([second] if named else [])
    states = {entry["command_id"]: entry["state"] for entry in live.inside()["commands"]}
    assert (states[first], states[second]) == ("DROPPED", "DONE" if named else "DROPPED")
    live.command("CLEAN_UP_INSERT_COMMAND")
    assert inserted(live) == []


def current(live):
    answer = live.command("GET_CURRENT_PLAYING_SCRIPTS")
    assert answer.command_id
    return json.loads(answer.result)["scene_scripts"]


def configuration(live):
    return json.loads(live.command("GET_LIVE_JOB_CONFIG_INFO").result)


@pytest.mark.parametrize("command", ["GET_LIVE_JOB_CONFIG_INFO", "GET_CURRENT_PLAYING_SCRIPTS"])
def test_a_show_that_is_too_large_to_tell_goes_on(service, control, capfd, command):
    """The documents limit the answer, not the scripts."""
    control.put("/options", json={"live_start_seconds": 0})
    paragraphs = [{"text_config": {"text": "话" * 16384}} for _ in range(65)]
    show = Show(service, control, scene_scripts=[{"script_name": "long", "shoot_scripts": paragraphs}])
    show.start()
    with pytest.raises(ServerResponseException) as caught:
        show.command(command)
    assert (caught.value.status_code, caught.value.error_code) == (501, "SIMULATOR.NOT_MODELLED")
    assert "longer than 1048576 characters" in caught.value.error_msg
    assert capfd.readouterr().err == ""
    assert show.inside()["commands"] == []
    show.command("REWRITE_PLAY_SCRIPT", scene_scripts=SCENES)
    assert wire(show.command(command))["result"]


def test_scripts_are_rewritten_at_once(live):
    assert [scene["script_name"] for scene in current(live)] == ["opening", "offer"]
    assert current(live)[1]["shoot_scripts"][1] == {"sequence_no": 7, "title": "", "text": ""}
    new = full("CreateSmartLiveRoomReq")["scene_scripts"]
    live.command("REWRITE_PLAY_SCRIPT", scene_scripts=[SCENES[0], *new])
    assert [scene["script_name"] for scene in current(live)] == ["opening", *(scene["script_name"] for scene in new)]
    sent = [{name: value for name, value in scene.items() if name != "script_id"} for scene in new]
    assert differences(sent, configuration(live)["scene_scripts"][1:]) == []
    live.pass_time(55)
    assert played(live)[:2] == ["opening", new[0]["script_name"]]
    room = wire(live.service("show_smart_live_room", room_id=live.room_id))
    assert [scene["script_name"] for scene in room["scene_scripts"]] == ["opening", "offer"]


def test_scripts_are_rewritten_for_the_next_round(service, control):
    control.put("/options", json={"live_start_seconds": 0})
    show = Show(service, control, scene_scripts=SCENES, play_policy={"is_rewrite_delay": True})
    show.start()
    show.command("REWRITE_PLAY_SCRIPT", scene_scripts=[{"script_name": "new", "shoot_scripts": [{}]}])
    assert [scene["script_name"] for scene in current(show)] == ["opening", "offer"]
    show.pass_time(95)
    assert played(show) == ["opening", "offer", "offer"]
    show.pass_time(10)
    assert played(show) == ["opening", "offer", "offer", "new"]
    assert [scene["script_name"] for scene in current(show)] == ["new"]


def test_rules_are_rewritten(live):
    rules = full("CreateSmartLiveRoomReq")["interaction_rules"]
    live.command("REWRITE_INTERACTION_RULES", interaction_rules=rules)
    kept = configuration(live)["interaction_rules"]
    sent = [{name: value for name, value in rule.items() if name != "rule_index"} for rule in rules]
    assert differences(sent, kept) == []
    index = kept[0]["rule_index"]
    live.command("REWRITE_INTERACTION_RULES", interaction_rules=[{"rule_index": index}, {"rule_name": "other"}])
    assert [rule["rule_index"] == index for rule in configuration(live)["interaction_rules"]] == [True, False]


def test_the_push_target_is_changed(live, control):
    target = {"output_urls": ["rtmp://b.example.com/live"], "stream_keys": ["new"]}
    live.command("REFRESH_OUTPUT_URL", **target)
    assert differences(target, configuration(live)) == []
    control.put("/options", json={"mask_secrets": True})
    assert configuration(live)["stream_keys"] == ["***"]
    live.command("REFRESH_OUTPUT_URL", output_urls=["rtmp://c.example.com/live"])
    assert "stream_keys" not in configuration(live)


def test_the_exit_settings_are_changed(live):
    limits = {"max_live_duration": 2, "auto_stop_mode": "SEGMENT_END", "max_exception_waiting_duration": 60}
    live.command("RESET_EXIT_CONFIG", **limits)
    assert configuration(live)["play_policy"]["live_exit_config"] == limits
    live.pass_time(5000)
    live.command("RESET_EXIT_CONFIG", max_live_duration=1)
    job = live.job()
    assert job["state"] == "SUCCEED"
    assert 5010 <= job["duration"] < 5060


def test_the_configuration_is_that_of_the_run(live, control):
    room = wire(live.service("show_smart_live_room", room_id=live.room_id))
    live.start(view_mode="LANDSCAPE", stream_keys=["run"])
    control.post(f"/live-jobs/{live.job_id}/state", json={"state": "PROCESSING"})
    expected = room | {"view_mode": "LANDSCAPE", "stream_keys": ["run"]}
    volatile = {"cover_url", "thumbnail"}
    config = {name: value for name, value in configuration(live).items() if name not in volatile}
    extra = {"rtc_callback_config": {"rtc_callback_event_type": ["LIVE_PROGRESS"]}}
    assert config == {name: value for name, value in expected.items() if name not in volatile} | extra


@pytest.mark.parametrize("action", ["confirm", "reject"])
def test_rewriting_waits_for_confirmation(live, service, control, action):
    control.put("/options", json={"manual_confirmation": True})
    where = {"room_id": live.room_id, "job_id": live.job_id}
    new = [{"script_name": "new", "model_asset_id": "m", "shoot_scripts": [{"text_config": {"text": "t" * 20000}}]}]
    script = live.command("REWRITE_PLAY_SCRIPT", scene_scripts=new).command_id
    rules = [live.command("REWRITE_INTERACTION_RULES", interaction_rules=[{"rule_name": name}]) for name in "ab"]
    [command] = wire(service("list_smart_live_script_commands"))["scripts_commands"]
    paragraph = {"sequence_no": 1, "title": "", "text": "t" * 16384}
    assert command["scene_scripts"] == [{"script_name": "new", "model_asset_id": "m", "shoot_scripts": [paragraph]}]
    assert (command["command_id"], command["job_id"], command["room_id"]) == (script, live.job_id, live.room_id)
    listed = wire(service("list_smart_live_rule_commands", offset=1, limit=1))
    assert (listed["count"], listed["rule_commands"][0]["interaction_rules"]) == (2, [{"rule_name": "b"}])
    assert service("list_smart_live_rule_commands", job_id="other").count == 0
    assert [scene["script_name"] for scene in current(live)] == ["opening", "offer"]
    body = {"command": "REWRITE_INTERACTION_RULES", "action": action}
    wrong = refused("MSS.00000003", service, "batch_confirm_live_commands", body | {"command_ids": [script]}, **where)
    assert "command_ids[0]" in wrong.error_msg
    service("batch_confirm_live_commands", body | {"command_ids": [rules[0].command_id]}, **where)
    assert service("list_smart_live_rule_commands").count == 1
    service("batch_confirm_live_commands", {"action": action, "command_ids": []}, **where)
    assert service("list_smart_live_rule_commands").count == service("list_smart_live_script_commands").count == 0
    changed = action == "confirm"
    assert [scene["script_name"] for scene in current(live)] == (["new"] if changed else ["opening", "offer"])
    names = [rule["rule_name"] for rule in configuration(live).get("interaction_rules", [])]
    assert names == (["b"] if changed else [])
    states = {entry["state"] for entry in live.inside()["commands"] if entry["command"].startswith("REWRITE")}
    assert states == {"DONE" if changed else "REJECTED"}


@pytest.mark.parametrize(
    ("command", "params", "text"),
    [
        ("INSERT_PLAY_SCRIPT", None, "params.text_config is required"),
        ("INSERT_PLAY_SCRIPT", {"text_config": {"text": ""}}, "params.text_config.text must have 1 characters or more"),
        (
            "INSERT_PLAY_SCRIPT",
            {**LONG, "play_type": "SOON"},
            "params.play_type must be one of APPEND, INSERT, PLAY_NOW",
        ),
        ("INSERT_PLAY_AUDIO", {"audio_url": "a", "text": "b"}, "params.text is not known"),
        (
            "REWRITE_PLAY_SCRIPT",
            {"scene_scripts": [{"script_name": "a"}]},
            "params.scene_scripts[0].shoot_scripts is required",
        ),
        (
            "REWRITE_INTERACTION_RULES",
            {"interaction_rules": [{"event_type": 101}]},
            "params.interaction_rules[0].event_type must be 100 or less",
        ),
        ("REFRESH_OUTPUT_URL", {"output_urls": ["a", "b"]}, "params.output_urls must have 1 items or fewer"),
        ("CLEAN_UP_INSERT_COMMAND", {"ids": []}, "params.ids is not known"),
        ("RESET_EXIT_CONFIG", {"max_live_duration": 169}, "params.max_live_duration must be 168 or less"),
        ("GET_CURRENT_PLAYING_SCRIPTS", {"scene": 1}, "params.scene is not known"),
    ],
)
def test_params_that_are_refused(live, command, params, text):
    before = live.inside()
    error = refused("MSS.00000003", live.command, command, **(params or {}))
    assert error.error_msg == f"Invalid parameter: {text}"
    after = live.inside()
    assert (after["config"], after["commands"], after["queue"]) == (before["config"], before["commands"], [])


def test_commands_need_a_job_on_air(service, control):
    show = Show(service, control)
    show.start()
    refused("MSS.20020001", show.command, "INSERT_PLAY_SCRIPT", **LONG)
    where = {"room_id": show.room_id, "job_id": show.job_id}
    refused("MSS.20020001", service, "batch_confirm_live_commands", {"action": "confirm"}, **where)
    refused("MSS.20020001", service, "live_event_report", {"total": 1}, **where)
    assert inserted(show) == []
