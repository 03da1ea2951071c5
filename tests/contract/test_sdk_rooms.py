"""Live rooms, by the official SDK over HTTP with AK/SK."""

import httpx
import pytest
from huaweicloudsdkcore.exceptions.exceptions import ClientRequestException, ServerResponseException
from metastudio_simulator.base.call import HANDLERS
from metastudio_simulator.live import rooms as live_rooms

from .full_body import contract, differences, full, wire

MINIMAL = {"room_name": "demo"}
SCENE = {
    "script_name": "opening",
    "model_asset_id": "model-1",
    "dh_id": "human-1",
    "voice_config": {"voice_asset_id": "voice-1"},
    "shoot_scripts": [{"text_config": {"text": "大家好"}}],
}


def shown(service, room_id):
    return wire(service("show_smart_live_room", room_id=room_id))


def test_every_operation_of_rooms_is_served(service, control):
    control.put("/options", json={"manual_confirmation": True})
    room_id = service("create_smart_live_room", MINIMAL).room_id
    room = shown(service, room_id)
    assert service("list_smart_live_rooms").count == 1
    warnings = wire(service("show_live_warning_info", room_id=room_id))
    assert {"warning_type": "RANDOM_PLAY_CLOSED"} in warnings["live_warning_info"]
    assert warnings["limit_duration"] == 0
    assert room["confirm_state"] == "UNCONFIRM"
    service("confirm_smar_live_room", {"action": "confirm", "script_version": room["script_version"]}, room_id=room_id)
    assert shown(service, room_id)["confirm_state"] == "CONFIRMED"
    updated = wire(service("update_smart_live_room", {"room_name": "renamed"}, room_id=room_id))
    assert (updated["room_name"], updated["confirm_state"]) == ("renamed", "UNCONFIRM")
    assert service("delete_smart_live_room", room_id=room_id).status_code == 200
    assert service("list_smart_live_rooms").count == 0
    assert service.called == {name for name, handler in HANDLERS.items() if handler.__module__ == live_rooms.__name__}


@pytest.mark.parametrize("variant", [0, 1])
def test_a_full_body_comes_back_whole(service, variant):
    body = full("CreateSmartLiveRoomReq", variant)
    del body["view_mode"]  # derived from video_config
    room_id = service("create_smart_live_room", body).room_id
    room = shown(service, room_id)
    assert differences(body, room) == []
    other = full("CreateSmartLiveRoomReq", 1 - variant)
    del other["view_mode"]
    updated = wire(service("update_smart_live_room", other, room_id=room_id))
    assert differences(other, updated) == []
    assert differences(other, shown(service, room_id)) == []
    assert (updated["room_id"], updated["create_time"]) == (room_id, room["create_time"])


def test_a_full_body_uses_every_property_that_the_contract_lets_a_client_send():
    """What makes the round trip above a proof: nothing is left out, at any depth."""

    def paths(value, path=""):
        if isinstance(value, dict):
            return {path} | {found for key, item in value.items() for found in paths(item, f"{path}.{key}")}
        if isinstance(value, list):
            return {found for item in value for found in paths(item, path)}
        return {path}

    found = paths(full("CreateSmartLiveRoomReq"))
    assert ".scene_scripts.layer_config.text_config.text_context" in found
    assert ".interaction_rules.trigger.extra_layer_config.video_config.display_duration" in found
    assert ".play_policy.live_exit_config.max_exception_waiting_duration" in found
    assert len(found) > 200


def test_what_is_left_out_gets_the_documented_defaults(service):
    body = {
        **MINIMAL,
        "scene_scripts": [{**SCENE, "layer_config": [{"layer_type": "VIDEO", "video_config": {}, "rotation": {}}]}],
        "interaction_rules": [{"rule_name": "price", "hit_condition": {}, "trigger": {}}],
        "interaction_config": {},
        "play_policy": {"live_exit_config": {}},
        "video_config": {"bitrate": 4000, "width": 1920, "height": 1080, "subtitle_config": {}},
    }
    room = shown(service, service("create_smart_live_room", body).room_id)
    expected = {
        "room_type": "NORMAL",
        "view_mode": "LANDSCAPE",
        "room_state": "ENABLE",
        "scene_scripts": [
            {
                "voice_config": {"voice_asset_id": "voice-1", "speed": 100, "pitch": 100, "volume": 140},
                "layer_config": [
                    {"rotation": {"angle": 0}, "video_config": {"video_sound": 0, "is_play_the_entire_video": False}}
                ],
            }
        ],
        "interaction_rules": [
            {"enabled": True, "hit_condition": {"priority": 500}, "trigger": {"reply_role": "STREAMER"}}
        ],
        "interaction_config": {"ignore_current_sentence": False},
        "play_policy": {
            "play_mode": "TEXT",
            "is_rewrite_delay": False,
            "live_exit_config": {"auto_stop_mode": "FORCE_EXIT"},
        },
        "video_config": {
            "clip_mode": "RESIZE",
            "codec": "H264",
            "is_subtitle_enable": False,
            "subtitle_config": {"opacity": 1.0},
        },
    }
    assert differences(expected, room) == []
    assert "output_urls" not in room
    assert "confirm_state" not in room


def test_the_view_mode_follows_the_resolution(service):
    def view_mode(**body):
        return shown(service, service("create_smart_live_room", {**MINIMAL, **body}).room_id)["view_mode"]

    tall = {"bitrate": 4000, "width": 1080, "height": 1920}
    assert view_mode() == "VERTICAL"
    assert view_mode(view_mode="LANDSCAPE") == "LANDSCAPE"
    assert view_mode(view_mode="LANDSCAPE", video_config=tall) == "VERTICAL"


def test_an_update_replaces_the_whole_room(service, control):
    room_id = service(
        "create_smart_live_room", {**MINIMAL, "room_description": "old", "scene_scripts": [SCENE]}
    ).room_id
    before = shown(service, room_id)
    control.post("/clock", json={"advance": 5})
    service("update_smart_live_room", {"room_name": "demo 2"}, room_id=room_id)
    after = shown(service, room_id)
    assert "room_description" not in after
    assert "scene_scripts" not in after
    assert after["create_time"] == before["create_time"]
    assert after["update_time"] > before["update_time"]
    assert int(after["script_version"]) > int(before["script_version"])


def test_ids_of_scenes_and_rules_are_kept_when_they_are_sent_back(service):
    rule = {"rule_name": "price", "event_type": 1}
    body = {**MINIMAL, "scene_scripts": [SCENE, SCENE], "interaction_rules": [rule]}
    room_id = service("create_smart_live_room", body).room_id
    before = shown(service, room_id)
    first, second = (scene["script_id"] for scene in before["scene_scripts"])
    index = before["interaction_rules"][0]["rule_index"]
    body["scene_scripts"] = [{**SCENE, "script_id": second}, SCENE, {**SCENE, "script_id": "invented"}]
    body["interaction_rules"] = [rule, {**rule, "rule_index": index}]
    after = wire(service("update_smart_live_room", body, room_id=room_id))
    ids = [scene["script_id"] for scene in after["scene_scripts"]]
    assert ids[0] == second
    assert len({first, *ids, "invented"}) == 5
    assert [rule["rule_index"] == index for rule in after["interaction_rules"]] == [False, True]


def test_pictures_have_another_signature_in_every_answer(service):
    room_id = service("create_smart_live_room", MINIMAL).room_id
    urls = [shown(service, room_id)["cover_url"] for _ in range(2)]
    urls.append(wire(service("list_smart_live_rooms"))["smart_live_rooms"][0]["cover_url"])
    assert len(set(urls)) == 3
    assert len({url.partition("?")[0] for url in urls}) == 1


def test_a_platform_comes_back_with_its_details(service):
    link = {"platform_id": "p1", "live_id": "show-1"}
    room = shown(service, service("create_smart_live_room", {**MINIMAL, "relation_live_platform_info": link}).room_id)
    assert room["relation_live_platform_info"] == {**link, "platform": "meituan", "account": "simulated"}


def test_secrets_are_masked_when_asked(service, control):
    secrets = {
        "output_urls": ["rtmp://push.example.com/live"],
        "stream_keys": ["stream-key"],
        "live_event_callback_config": {"key": "callback-key", "auth_type": "MSS_A"},
    }
    room_id = service("create_smart_live_room", {**MINIMAL, **secrets}).room_id
    assert differences(secrets, shown(service, room_id)) == []
    control.put("/options", json={"mask_secrets": True})
    masked = shown(service, room_id)
    assert masked["stream_keys"] == ["***"]
    assert masked["live_event_callback_config"] == {"key": "***", "auth_type": "MSS_A"}
    control.put("/options", json={"mask_secrets": False})
    assert differences(secrets, shown(service, room_id)) == []


@pytest.fixture
def rooms(service, control):
    """Three rooms of different kinds."""
    service("create_smart_live_room", {"room_name": "Spring Sale", "scene_scripts": [SCENE]})
    control.post("/clock", json={"advance": 100})
    service("create_smart_live_room", {"room_name": "autumn sale", "room_type": "TEMP"})
    control.put("/options", json={"manual_confirmation": True})
    shared = {"shared_type": "SHARED", "allowed_project_ids": ["p2"]}
    service("create_smart_live_room", {"room_name": "Winter", "room_type": "TEMPLATE", "shared_config": shared})
    return service


@pytest.mark.parametrize(
    ("query", "names"),
    [
        ({}, ["Winter", "autumn sale", "Spring Sale"]),
        ({"room_name": "SALE"}, ["autumn sale", "Spring Sale"]),
        ({"room_name": ""}, ["Winter", "autumn sale", "Spring Sale"]),
        ({"dh_id": "human-1"}, ["Spring Sale"]),
        ({"dh_id": "human"}, []),
        ({"model_name": "MODEL-1"}, ["Spring Sale"]),
        ({"live_state": "NULL"}, ["Winter", "autumn sale", "Spring Sale"]),
        ({"live_state": "PROCESSING,SUCCESS"}, []),
        ({"start_time": "2020-01-01T00:00:00Z"}, []),
        ({"end_time": "2030-01-01T00:00:00Z"}, []),
        ({"room_type": "TEMP"}, ["autumn sale"]),
        ({"template_own_type": "SHARED_TO_OHTERS"}, ["Winter"]),
        ({"template_own_type": "OWNED"}, []),
        ({"confirm_state": "unconfirm"}, ["Winter"]),
        ({"confirm_state": "confirmed"}, []),
        ({"room_name": "sale", "room_type": "TEMP"}, ["autumn sale"]),
    ],
)
def test_filters(rooms, query, names):
    answer = wire(rooms("list_smart_live_rooms", **query))
    assert [room["room_name"] for room in answer["smart_live_rooms"]] == names
    assert answer["count"] == len(names)


def test_every_filter_of_the_contract_is_tested():
    marks = {mark.name: mark for mark in test_filters.pytestmark}
    tested = {name for query, _ in marks["parametrize"].args[1] for name in query}
    parameters = contract()["paths"]["/v1/{project_id}/smart-live-rooms"]["get"]["parameters"]
    assert tested | {"offset", "limit"} == {entry["name"] for entry in parameters if entry["in"] == "query"}


def test_pages(service):
    for number in range(12):
        service("create_smart_live_room", {"room_name": f"room {number}"})
    first = wire(service("list_smart_live_rooms"))
    second = wire(service("list_smart_live_rooms", offset=10, limit=5))
    beyond = wire(service("list_smart_live_rooms", offset=12))
    assert [len(page["smart_live_rooms"]) for page in (first, second, beyond)] == [10, 2, 0]
    assert {page["count"] for page in (first, second, beyond)} == {12}
    names = [room["room_name"] for page in (first, second) for room in page["smart_live_rooms"]]
    assert names == [f"room {number}" for number in reversed(range(12))]


def test_list_items_are_summaries(service):
    service("create_smart_live_room", full("CreateSmartLiveRoomReq"))
    [item] = wire(service("list_smart_live_rooms"))["smart_live_rooms"]
    assert item["model_infos"][0]["backup_model_asset_ids"]
    assert not item.keys() & {"scene_scripts", "interaction_rules", "play_policy", "script_version", "output_urls"}


@pytest.mark.parametrize(
    ("operation", "body"),
    [
        ("show_smart_live_room", None),
        ("update_smart_live_room", MINIMAL),
        ("delete_smart_live_room", None),
        ("confirm_smar_live_room", {"action": "confirm"}),
        ("show_live_warning_info", None),
    ],
)
@pytest.mark.parametrize("status", [404, 400])
def test_an_unknown_room(service, control, operation, body, status):
    control.put("/options", json={"not_found_status": status})
    with pytest.raises(ClientRequestException) as caught:
        service(operation, body, room_id="nowhere")
    assert (caught.value.status_code, caught.value.error_code) == (status, "MSS.20010045")
    assert len(caught.value.request_id) == 32


def test_a_second_delete_finds_nothing(service):
    room_id = service("create_smart_live_room", MINIMAL).room_id
    service("delete_smart_live_room", room_id=room_id)
    with pytest.raises(ClientRequestException, match=r"MSS\.20010045"):
        service("delete_smart_live_room", room_id=room_id)


@pytest.mark.parametrize(
    ("body", "text"),
    [
        ({"room_name": ""}, "room_name must have 1 characters or more"),
        ({"room_name": "x" * 257}, "room_name must have 256 characters or fewer"),
        ({**MINIMAL, "room_type": "PARTY"}, "room_type must be one of NORMAL, TEMP, TEMPLATE"),
        ({**MINIMAL, "output_urls": ["a", "b"]}, "output_urls must have 1 items or fewer"),
        (
            {**MINIMAL, "scene_scripts": [{**SCENE, "voice_config": {"voice_asset_id": "v", "speed": 20}}]},
            "scene_scripts[0].voice_config.speed must be 50 or more",
        ),
        (
            {**MINIMAL, "video_config": {"bitrate": 40, "width": 10}},
            "video_config.height is required",
        ),
    ],
)
def test_what_the_contract_refuses(service, body, text):
    with pytest.raises(ClientRequestException) as caught:
        service("create_smart_live_room", body)
    assert (caught.value.status_code, caught.value.error_code) == (400, "MSS.00000003")
    assert caught.value.error_msg == f"Invalid parameter: {text}"
    assert service("list_smart_live_rooms").count == 0


def test_a_confirmation_of_an_old_version_is_refused(service):
    room_id = service("create_smart_live_room", MINIMAL).room_id
    with pytest.raises(ClientRequestException, match=r"MSS\.20020001"):
        service("confirm_smar_live_room", {"action": "confirm", "script_version": "1"}, room_id=room_id)


def test_a_wrong_secret_key(make_sdk):
    with pytest.raises(ClientRequestException) as caught:
        make_sdk(secret_key="wrong")("list_smart_live_rooms")
    assert (caught.value.status_code, caught.value.error_code) == (401, "APIGW.0301")


def test_another_project(make_sdk):
    with pytest.raises(ClientRequestException) as caught:
        make_sdk(project_id="f" * 32)("list_smart_live_rooms")
    assert (caught.value.status_code, caught.value.error_code) == (400, "MSS.00010009")


def test_a_failure_of_the_service(service, control):
    control.post("/faults", json={"path": "smart-live-rooms", "kind": "status", "status": 500})
    with pytest.raises(ServerResponseException) as caught:
        service("list_smart_live_rooms")
    assert (caught.value.status_code, caught.value.error_code) == (500, "MSS.00000004")
    assert caught.value.request_id
    assert service("list_smart_live_rooms").count == 0


def test_nobody_without_credentials(url):
    answer = httpx.get(f"{url}/v1/0123456789abcdef0123456789abcdef/smart-live-rooms", trust_env=False)
    assert answer.status_code == 401
