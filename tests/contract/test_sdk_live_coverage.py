"""Every livestreaming operation by the official SDK over HTTP: served, once in success and once refused."""

import json
import re

import pytest
from huaweicloudsdkcore.exceptions.exceptions import ClientRequestException
from metastudio_simulator.base.call import HANDLERS

from .full_body import full
from .live_cases import CASES, PLATFORM, PRODUCT, live_operations


def test_no_operation_of_livestreaming_is_left_out():
    operations = live_operations()
    assert len(operations) == 42
    assert operations.keys() - HANDLERS.keys() == set()
    assert operations.keys() == CASES.keys()


def test_the_successes_use_every_property_and_parameter():
    """Bodies are whole at the top, and no query parameter is left out."""
    for name, operation in live_operations().items():
        body, parameters = CASES[name].right()
        given = {"room_id" if key == "idle_id" else key for key in parameters}
        keys = {entry["name"] for entry in operation["parameters"] if entry["in"] in ("query", "path")}
        # The key of a report address is tried in test_sdk_live_events.py, the filters of rooms in test_sdk_rooms.py.
        keys -= {"project_id", "auth_key", "expires_time"}
        assert keys - given == (keys - {"offset", "limit", "live_state"} if name == "list_smart_live_rooms" else set())
        schema = operation.get("requestBody", {}).get("content", {}).get("application/json", {}).get("schema")
        if schema is not None:
            missing = full(schema["$ref"].rpartition("/")[2]).keys() - body.keys()
            assert missing == set(), name


@pytest.fixture
def world(service, control):
    """The ids of one object of each kind: a room with a job on air and one that is over, and what is around it."""
    control.put("/options", json={"live_jobs": "immediate"})
    ids = {
        "room": service("create_smart_live_room", full("CreateSmartLiveRoomReq")).room_id,
        "idle": service("create_smart_live_room", {"room_name": "idle"}).room_id,
        "product": service("create_product", PRODUCT).product_id,
        "platform": service("create_live_platform", PLATFORM).platform_id,
        "group": service("create_interaction_rule_group", full("InteractionRuleGroup")).group_id,
    }
    ids["rule"] = service("show_interaction_rule_group", group_id=ids["group"]).interaction_rules[0].rule_id
    ids["version"] = service("show_smart_live_room", room_id=ids["room"]).script_version
    for name in ("over", "job"):
        ids[name] = service("start_smart_live", {}, room_id=ids["room"]).job_id
    service("stop_smart_live", room_id=ids["room"], job_id=ids["over"])
    control.put("/options", json={"manual_confirmation": True})
    rewrite = {"command": "REWRITE_PLAY_SCRIPT", "params": {"scene_scripts": []}}
    where = {"room_id": ids["room"], "job_id": ids["job"]}
    ids["waiting"] = service("execute_smart_live_command", rewrite, **where).command_id
    control.put("/options", json={"manual_confirmation": False})
    return ids


def filled(value, ids):
    """A value with the ids of the world in the place of their names."""
    return json.loads(re.sub(r"\{(\w+)\}", lambda match: ids.get(match[1], match[0]), json.dumps(value)))


@pytest.mark.parametrize("operation", sorted(CASES))
def test_success_and_failure(service, make_sdk, world, operation):
    case = CASES[operation]

    def call(sdk, pair):
        body, parameters = filled(pair, world)
        parameters = {"room_id" if name == "idle_id" else name: value for name, value in parameters.items()}
        parameters.pop("project_id", None)
        return sdk(operation, body, **parameters)

    other = make_sdk(project_id="f" * 32) if case.wrong_ids == "project" else service
    with pytest.raises(ClientRequestException) as caught:
        call(other, case.wrong())
    assert caught.value.error_code == case.code
    answer = call(service, case.right())
    assert answer.status_code == int(next(iter(live_operations()[operation]["responses"])))
