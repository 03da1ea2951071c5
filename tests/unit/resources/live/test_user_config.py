"""The settings of the tenant: one object, never taken over unasked, never cut down by a change of another part."""

from typing import Any

import pytest
from metastudio_provider.call import Call
from metastudio_provider.errors import MetaStudioError, Refused

from .shop import PROJECT, USER_CONFIG, Shop

PLACE = "smart-live-configs/user-config"
EXIT = {"max_live_duration": 6, "auto_stop_mode": "SCENE_END"}
SIGNED = {
    "live_event_type_callback_url": "https://example.com/events",
    "auth_type": "MSS_A",
    "key": "the-key",
    "callback_event_type": ["SHOOT_SCRIPT_SWITCH"],
}


@pytest.fixture(params=["replace", "merge"], autouse=True)
def put(request: pytest.FixtureRequest, shop: Shop) -> None:
    """Whether a PUT keeps what it leaves out is not stated: everything holds either way."""
    shop.options(user_config_put=request.param)


def settings(shop: Shop) -> dict[str, Any]:
    found: dict[str, Any] = shop.ask("GET", PLACE)
    return found


def test_settings_of_others_are_told_and_kept(shop: Shop) -> None:
    shop.ask("PUT", PLACE, {"live_exit_config": {"max_live_duration": 3}, "live_event_callback_config": SIGNED})
    before = settings(shop)
    with pytest.raises(Refused, match=r"differ: live_exit_config\.max_live_duration\. Another stack") as caught:
        shop.declare(USER_CONFIG, {"live_exit_config": {"max_live_duration": 6}})
    assert "the-key" not in str(caught.value)
    assert settings(shop) == before
    made = shop.declare(USER_CONFIG, {"live_exit_config": {"max_live_duration": 6}, "adopt": True})
    assert made.id == PROJECT
    assert settings(shop) == {**before, "live_exit_config": {"max_live_duration": 6, "auto_stop_mode": "FORCE_EXIT"}}


def test_two_stacks_that_declare_the_same_settings(shop: Shop) -> None:
    """The second is told as soon as it would change anything; parts that nobody set are free."""
    shop.declare(USER_CONFIG, {"live_exit_config": EXIT})
    with pytest.raises(Refused, match="auto_stop_mode"):
        shop.declare(USER_CONFIG, {"live_exit_config": {"auto_stop_mode": "SCRIPT_END"}})
    shop.declare(USER_CONFIG, {"live_notify_config": {"notify_events": ["AUTO_EXIT"]}})
    with pytest.raises(Refused, match="notify_events"):
        shop.declare(USER_CONFIG, {"live_notify_config": {"notify_events": []}})
    assert settings(shop)["live_exit_config"] == EXIT


def test_what_is_not_declared_stays_to_every_depth(shop: Shop) -> None:
    made = shop.declare(USER_CONFIG, {"live_exit_config": {"max_live_duration": 6}})
    theirs = {"max_exception_waiting_duration": 9, "max_live_duration": 6, "auto_stop_mode": "SCRIPT_END"}
    shop.ask("PUT", PLACE, {"live_exit_config": theirs, "live_event_callback_config": SIGNED})
    shop.change(USER_CONFIG, made, {"live_exit_config": {"max_live_duration": 7}})
    assert settings(shop)["live_exit_config"] == {**theirs, "max_live_duration": 7}
    assert settings(shop)["live_event_callback_config"] == SIGNED


def test_what_is_declared_no_longer_is_left_out(shop: Shop) -> None:
    made = shop.declare(USER_CONFIG, {"live_exit_config": EXIT, "live_notify_config": {"notify_events": ["AUTO_EXIT"]}})
    done, writes = shop.change(USER_CONFIG, made, {"live_exit_config": {"auto_stop_mode": "SCENE_END"}})
    assert writes == [f"PUT {PLACE}"]
    assert settings(shop)["live_exit_config"] == {"auto_stop_mode": "SCENE_END"}
    assert settings(shop)["live_notify_config"] == {"notify_events": []}
    assert done.state["live_notify_config"] == {"notify_events": []}


def test_a_key_that_is_not_told_is_neither_lost_nor_overwritten_by_its_mask(shop: Shop) -> None:
    shop.ask("PUT", PLACE, {"live_event_callback_config": SIGNED})
    shop.options(mask_secrets=True)
    with pytest.raises(Refused, match=r"masks `live_event_callback_config\.key`, .* declare it\. Nothing was changed"):
        shop.declare(USER_CONFIG, {"live_exit_config": EXIT})
    made = shop.declare(USER_CONFIG, {"live_exit_config": EXIT, "live_event_callback_config": SIGNED})
    done, _ = shop.change(USER_CONFIG, made, {**made.inputs, "live_exit_config": {"max_live_duration": 7}})
    assert done.state["live_event_callback_config"]["key"] == "the-key"
    shop.options(mask_secrets=False)
    assert settings(shop)["live_event_callback_config"]["key"] == "the-key"


@pytest.mark.parametrize("when", ["before", "after"])
def test_a_lost_answer_is_no_reason_to_refuse_the_next_run(shop: Shop, when: str) -> None:
    shop.fault("PUT", "user-config", when)
    if when == "before":
        with pytest.raises(MetaStudioError, match="run again"):
            shop.declare(USER_CONFIG, {"live_exit_config": EXIT}, "urn:1")
    shop.declare(USER_CONFIG, {"live_exit_config": EXIT}, "urn:1")
    assert settings(shop)["live_exit_config"] == EXIT


def test_deleting_it_leaves_the_settings(shop: Shop) -> None:
    made = shop.declare(USER_CONFIG, {"live_exit_config": EXIT})
    shop.calls()
    shop.lifecycle.delete(USER_CONFIG, "urn:1", made.id, made.state, shop.call())
    assert shop.calls() == []
    assert shop.reports == ["the live settings of the project stay as they are"]
    assert settings(shop)["live_exit_config"] == EXIT
    assert shop.declare(USER_CONFIG, {"live_exit_config": EXIT}).id == PROJECT


def test_the_id_is_that_of_the_project(shop: Shop) -> None:
    assert [item.id for item in shop.lifecycle.list(USER_CONFIG, {}, Call())] == [PROJECT]
    with pytest.raises(Refused, match=f"have the id {PROJECT}, not another"):
        shop.lifecycle.read(USER_CONFIG, "urn:1", "another", None, None, Call())
    shop.ask("PUT", PLACE, {"live_exit_config": EXIT})
    imported = shop.lifecycle.read(USER_CONFIG, "urn:1", PROJECT, None, None, Call())
    assert imported is not None
    assert imported.inputs == {"live_exit_config": EXIT}
    assert shop.lifecycle.invoke("metastudio:live:getUserConfig", {}, Call())["live_exit_config"] == EXIT


def test_problems(shop: Shop) -> None:
    wrong = {"live_event_callback_config": {"auth_type": "MSS_A", "live_event_type_callback_url": "http://x"}}
    assert shop.problems(USER_CONFIG, wrong) == [
        "live_event_callback_config.key is required when `auth_type` is MSS_A.",
        "live_event_callback_config.live_event_type_callback_url must be an address that starts with https://.",
    ]
