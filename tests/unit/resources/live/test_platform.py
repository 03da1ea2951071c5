"""Platforms: a key that is kept and seldom sent, names used once, official ones left alone."""

from typing import Any

import pytest
from metastudio_provider.call import Call
from metastudio_provider.errors import Refused, Unresolved
from metastudio_provider.framework.lost import LONGEST_CREATE

from .shop import PLATFORM, PROJECT, Shop, platform

EVENTS = {"api_type": "LIVE_EVENT_CALLBACK", "url": "https://shop.example.com/events"}


@pytest.mark.parametrize("masked", [False, True])
def test_the_key_is_kept_and_sent_only_when_it_changes(shop: Shop, masked: bool) -> None:
    shop.options(mask_secrets=masked)
    made = shop.declare(PLATFORM, platform())
    assert made.state["auth_config"] == {"key": "the-key"}
    read = shop.lifecycle.read(PLATFORM, "urn:1", made.id, made.inputs, made.state, Call())
    assert read is not None
    assert read.state["auth_config"] == {"key": "the-key"}
    done, writes = shop.change(PLATFORM, made, platform("OtherShop"))
    assert writes == ["PUT live-platforms/platforms/*"]
    done, _ = shop.change(PLATFORM, done, platform("OtherShop", auth_config={"key": "new-key"}))
    shop.options(mask_secrets=False)
    assert shop.ask("GET", f"live-platforms/platforms/{made.id}")["auth_config"] == {"key": "new-key"}
    assert done.state["auth_config"] == {"key": "new-key"}


def test_the_order_of_the_addresses_means_nothing(shop: Shop) -> None:
    first = platform()["callback_config"][0]
    made = shop.declare(PLATFORM, platform(callback_config=[first, EVENTS]))
    news = platform(callback_config=[dict(reversed(EVENTS.items())), first])
    assert shop.lifecycle.diff(PLATFORM, "urn:1", made.id, made.state, made.inputs, news, Call()).changes == []


def test_a_second_platform_of_a_name_is_refused(shop: Shop) -> None:
    made = shop.declare(PLATFORM, platform())
    for _ in range(2):  # what is refused once is not taken for one's own the next time
        shop.again()
        with pytest.raises(Refused, match=f"named OurShop already, {made.id}: import it"):
            shop.declare(PLATFORM, platform(auth_config={"key": "another-key"}), "urn:other")
    assert shop.ask("GET", f"live-platforms/platforms/{made.id}")["auth_config"] == {"key": "the-key"}


@pytest.mark.parametrize("when", ["before", "after"])
def test_a_lost_create_is_found_without_a_time(shop: Shop, when: str) -> None:
    shop.fault("POST", "live-platforms", when)
    if when == "after":
        shop.declare(PLATFORM, platform(), "urn:1")
    else:
        with pytest.raises(Unresolved, match="It is not there yet"):
            shop.declare(PLATFORM, platform(), "urn:1")
        shop.pass_time(LONGEST_CREATE)
        shop.again()
        shop.declare(PLATFORM, platform(), "urn:1")
    assert len(shop.ask("GET", "live-platforms/platforms")["live_platforms"]) == 1


def test_official_platforms_are_shown_and_never_declared(shop: Shop) -> None:
    place = f"projects/{PROJECT}/official-platform"
    official = shop.control("POST", place, {"name": "Meituan", "account": "op"})["platform_id"]
    with pytest.raises(Refused, match="MEITUAN_OFFICIAL, which is set up in the console"):
        shop.lifecycle.read(PLATFORM, "urn:1", official, None, None, Call())
    made = shop.declare(PLATFORM, platform("Meituan"))
    assert [item.id for item in shop.lifecycle.list(PLATFORM, {}, Call())] == [made.id]
    assert ask(shop, "getPlatform", platform_id=official)["authorization_info"]["account"] == "op"
    found = ask(shop, "getPlatforms", access_type="MEITUAN_OFFICIAL")["live_platforms"]
    assert [item["platform_id"] for item in found] == [official]
    assert ask(shop, "getPlatformAccessTypes", used=False) == {"access_types": []}
    assert ask(shop, "getPlatformAccessTypes")["access_types"] == ["MEITUAN_OFFICIAL", "MSS_STANDARD"]


def test_the_products_of_a_platform_are_asked_page_by_page(shop: Shop) -> None:
    made = shop.declare(PLATFORM, platform())
    offered = [{"product_id": f"p{number}", "product_title": f"Tea {number}"} for number in range(250)]
    shop.control("PUT", f"live-platforms/{made.id}/products", {"live_id": "tonight", "products": offered})
    assert ask(shop, "getPlatformProducts", platform_id=made.id, live_id="tonight") == {
        "count": 250,
        "products": offered,
    }


def test_problems(shop: Shop) -> None:
    wrong = platform(callback_config=[EVENTS, {**EVENTS, "url": "http://shop.example.com"}])
    assert shop.problems(PLATFORM, wrong) == [
        "callback_config.1 is a second address for LIVE_EVENT_CALLBACK; there can be one.",
        "callback_config.1.url must be an address that starts with https://.",
    ]


def ask(shop: Shop, function: str, **arguments: Any) -> dict[str, Any]:
    return shop.lifecycle.invoke(f"metastudio:live:{function}", arguments, Call())
