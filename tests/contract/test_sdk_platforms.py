"""Livestreaming platforms and the tenant's live settings, by the official SDK over HTTP with AK/SK."""

import pytest
from huaweicloudsdkcore.exceptions.exceptions import ClientRequestException
from metastudio_simulator import DEFAULT_PROJECT_ID
from metastudio_simulator.base.call import HANDLERS
from metastudio_simulator.live import platforms
from metastudio_simulator.live import settings as live_settings

from .full_body import contract, differences, full, wire

KEY = "GCTbw44s6MPLh4GqgDpnfuFHgy25Enly"
URLS = [
    {"api_type": "PRODUCT_QUERY", "url": "https://api.example.com/v1/products"},
    {"api_type": "LIVE_EVENT_CALLBACK", "url": "https://api.example.com/v1/events"},
]
BODY = {"name": "示例Platform1", "auth_config": {"key": KEY}, "callback_config": URLS}


def shown(service, platform_id):
    return wire(service("show_live_platform", platform_id=platform_id))


@pytest.fixture
def official(control):
    """The id of a connected official platform."""
    return control.post(f"/projects/{DEFAULT_PROJECT_ID}/official-platform", json={}).json()["platform_id"]


def test_every_operation_of_platforms_is_served(service):
    assert wire(service("show_live_platform_access_type", used=True)).get("access_types") == []
    platform_id = service("create_live_platform", BODY).platform_id
    assert shown(service, platform_id) == {"platform_id": platform_id, "access_type": "MSS_STANDARD", **BODY}
    assert service("update_live_platform", BODY | {"name": "renamed"}, platform_id=platform_id).platform_id
    [listed] = wire(service("list_live_platforms"))["live_platforms"]
    assert listed["name"] == "renamed"
    assert len(service("list_live_platform_products", platform_id=platform_id, live_id="show-1").products) == 3
    service("delete_live_platform", platform_id=platform_id)
    assert wire(service("list_live_platforms"))["live_platforms"] == []
    assert service.called == {name for name, handler in HANDLERS.items() if handler.__module__ == platforms.__name__}


def test_bodies_have_every_property():
    schemas = contract()["components"]["schemas"]
    for name in ("CreateLivePlatformReq", "UpdateLivePlatformReq"):
        assert BODY.keys() == schemas[name]["properties"].keys()
    assert URLS[0].keys() == schemas["StandardPlatformApiConfig"]["properties"].keys()
    assert BODY["auth_config"].keys() == schemas["CustomPlatformAuthConfig"]["properties"].keys()


def test_an_update_without_key_keeps_it(service, control):
    platform_id = service("create_live_platform", BODY).platform_id
    for change in ({}, {"auth_config": {}}, {"auth_config": {"key": ""}}):
        body = {"name": "renamed", "callback_config": URLS[:1], **change}
        service("update_live_platform", body, platform_id=platform_id)
        after = shown(service, platform_id)
        assert (after["auth_config"], after["callback_config"]) == ({"key": KEY}, URLS[:1])
    service("update_live_platform", BODY | {"auth_config": {"key": "new"}}, platform_id=platform_id)
    assert shown(service, platform_id)["auth_config"] == {"key": "new"}
    control.put("/options", json={"mask_secrets": True})
    assert shown(service, platform_id)["auth_config"] == {"key": "***"}


def test_of_two_addresses_of_a_kind_one_is_kept(service):
    twice = [URLS[0], {**URLS[0], "url": "https://api.example.com/v2/products"}]
    platform_id = service("create_live_platform", BODY | {"callback_config": twice}).platform_id
    assert shown(service, platform_id)["callback_config"] == twice[1:]


def test_the_official_platform(service, official):
    own = service("create_live_platform", BODY).platform_id
    platform = shown(service, official)
    assert platform["access_type"] == "MEITUAN_OFFICIAL"
    assert platform["authorization_info"]["authorize_state"] == "AUTHORIZED"
    listed = wire(service("list_live_platforms", access_type="MEITUAN_OFFICIAL"))["live_platforms"]
    assert [entry["platform_id"] for entry in listed] == [official]
    listed = wire(service("list_live_platforms", offset=0, limit=1))["live_platforms"]
    assert [entry["platform_id"] for entry in listed] == [own]
    for operation, body in (("update_live_platform", BODY), ("delete_live_platform", None)):
        with pytest.raises(ClientRequestException, match=r"MSS\.20020001"):
            service(operation, body, platform_id=official)
    link = {"platform_id": official, "live_id": "show-1"}
    room_id = service("create_smart_live_room", {"room_name": "a", "relation_live_platform_info": link}).room_id
    room = wire(service("show_smart_live_room", room_id=room_id))
    assert room["relation_live_platform_info"] == {**link, "platform": "meituan", "account": "simulated"}


def test_access_types(service, official):
    def types(**query):
        return wire(service("show_live_platform_access_type", **query))["access_types"]

    assert official
    assert types() == ["MEITUAN_OFFICIAL", "MSS_STANDARD"]
    assert types(used=True) == ["MEITUAN_OFFICIAL"]
    assert types(used=False) == ["MSS_STANDARD"]
    assert types(offset=1, limit=1) == ["MSS_STANDARD"]


def test_products_of_a_platform(service, control):
    platform_id = service("create_live_platform", BODY).platform_id
    offered = [{"product_id": f"p-{number}", "product_title": f"Product {number}"} for number in range(12)]
    offer = {"live_id": "show-2", "products": offered}
    assert control.put(f"/live-platforms/{platform_id}/products", json=offer).status_code == 200

    def products(**query):
        return wire(service("list_live_platform_products", platform_id=platform_id, live_id="show-2", **query))

    assert products() == {"count": 12, "products": offered[:10]}
    assert products(offset=10, limit=5) == {"products": offered[10:]}  # only the first page has a count
    assert control.put(f"/live-platforms/{platform_id}/products", json={"live_id": "x"}).status_code == 400
    assert control.put("/live-platforms/nowhere/products", json=offer).status_code == 404


def test_products_need_an_address(service):
    platform_id = service("create_live_platform", BODY | {"callback_config": URLS[1:]}).platform_id
    with pytest.raises(ClientRequestException, match=r"MSS\.20020001"):
        service("list_live_platform_products", platform_id=platform_id, live_id="show-1")


@pytest.mark.parametrize(
    ("operation", "body", "more"),
    [
        ("show_live_platform", None, {}),
        ("update_live_platform", BODY, {}),
        ("delete_live_platform", None, {}),
        ("list_live_platform_products", None, {"live_id": "show-1"}),
    ],
)
@pytest.mark.parametrize("status", [404, 400])
def test_an_unknown_platform(service, control, operation, body, more, status):
    control.put("/options", json={"not_found_status": status})
    with pytest.raises(ClientRequestException) as caught:
        service(operation, body, platform_id="nowhere", **more)
    assert (caught.value.status_code, caught.value.error_code) == (status, "MSS.20010047")


@pytest.mark.parametrize(
    ("operation", "body", "query", "text"),
    [
        ("create_live_platform", BODY | {"name": "a b"}, {}, r"name must match ^[\u4e00-\u9fa5a-zA-Z0-9]+$"),
        ("create_live_platform", BODY | {"callback_config": []}, {}, "callback_config must have 1 items or more"),
        (
            "create_live_platform",
            BODY | {"callback_config": [{"api_type": "PRODUCT_QUERY", "url": "http://a.example.com"}]},
            {},
            "callback_config[0].url must begin with https://",
        ),
        (
            "create_live_platform",
            BODY | {"auth_config": {"key": "k" * 33}},
            {},
            "auth_config.key must have 32 characters or fewer",
        ),
        ("show_live_platform_access_type", None, {"limit": 101}, "limit must be 100 or less"),
        (
            "list_live_platforms",
            None,
            {"access_type": "OTHER"},
            "access_type must be one of MEITUAN_OFFICIAL, MSS_STANDARD",
        ),
        (
            "list_live_platform_products",
            None,
            {"platform_id": "p", "live_id": "a b"},
            "live_id must match ^[a-zA-Z0-9_-]+$",
        ),
    ],
)
def test_what_is_refused(service, operation, body, query, text):
    with pytest.raises(ClientRequestException) as caught:
        service(operation, body, **query)
    assert (caught.value.status_code, caught.value.error_code) == (400, "MSS.00000003")
    assert caught.value.error_msg == f"Invalid parameter: {text}"
    assert wire(service("list_live_platforms"))["live_platforms"] == []


def settings(service):
    return wire(service("show_smart_live_user_config"))


@pytest.mark.parametrize("variant", [0, 1])
def test_the_settings_of_the_tenant(service, control, variant):
    assert settings(service) == {"live_notify_config": {"notify_events": []}}
    body = full("UpdateSmartLiveUserConfigReq", variant)
    notify = {"action": "replace", "notify_events": ["AUTO_EXIT"]}
    service("update_smart_live_user_config", body | {"live_notify_config": notify})
    expected = body | {"live_notify_config": {"notify_events": ["AUTO_EXIT"]}}
    assert settings(service) == expected
    control.put("/options", json={"mask_secrets": True})
    assert settings(service)["live_event_callback_config"]["key"] == "***"
    assert service.called == {
        name for name, handler in HANDLERS.items() if handler.__module__ == live_settings.__name__
    }


def test_notifications_are_changed_by_actions(service):
    def change(**notify):
        service("update_smart_live_user_config", {"live_notify_config": notify})
        return settings(service)["live_notify_config"]["notify_events"]

    event = ["AUTO_EXIT"]
    assert change(action="add", notify_events=event) == event
    assert change(action="add", notify_events=event) == event
    assert change(action="replace") == event
    assert change(action="del", notify_events=event) == []
    assert change(notify_events=event) == event
    assert change(action="replace", notify_events=[]) == []


@pytest.mark.parametrize(("mode", "kept"), [("replace", False), ("merge", True)])
def test_what_an_update_of_the_settings_leaves_out(service, control, mode, kept):
    control.put("/options", json={"user_config_put": mode})
    service("update_smart_live_user_config", {"live_exit_config": {"max_live_duration": 5}})
    service("update_smart_live_user_config", {"live_event_callback_config": {"auth_type": "NONE"}})
    after = settings(service)
    assert after["live_event_callback_config"] == {"auth_type": "NONE"}
    assert after.get("live_exit_config", {}).get("max_live_duration") == (5 if kept else None)


def test_settings_that_are_refused(service, make_sdk):
    with pytest.raises(ClientRequestException) as caught:
        service("update_smart_live_user_config", {"live_exit_config": {"max_live_duration": 169}})
    assert caught.value.error_msg == "Invalid parameter: live_exit_config.max_live_duration must be 168 or less"
    with pytest.raises(ClientRequestException) as caught:
        make_sdk(project_id="f" * 32)("show_smart_live_user_config")
    assert caught.value.error_code == "MSS.00010009"
    assert differences({"live_notify_config": {"notify_events": []}}, settings(service)) == []
