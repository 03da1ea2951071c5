"""What the functions of the catalogue answer, by every filter that the service documents."""

from typing import Any

import pytest
from metastudio_provider.call import Call
from metastudio_provider.errors import NotFound
from metastudio_provider.lifecycle.results import InvalidInputs

from .shop import PRODUCT, Shop, picture

LATER = 3600


@pytest.fixture
def teas(shop: Shop) -> dict[str, str]:
    """An old active product, a frozen one, a deleted one; name -> id."""
    made = {}
    catalogue: dict[str, dict[str, Any]] = {
        "Spring tea": {"auto_active": True, "tags": ["spring", "tea"], "asset_list": [picture("a")]},
        "Autumn tea": {"tags": ["autumn"]},
        "Cup": {},
    }
    for name, inputs in catalogue.items():
        product = shop.declare(PRODUCT, {"name": name, **inputs})
        made[name] = product.id
        shop.advance(LATER)
    shop.control("POST", f"products/{made['Autumn tea']}/state", {"state": "BLOCK"})
    shop.ask("DELETE", f"products/{made['Cup']}")
    return made


def ask(shop: Shop, function: str, **arguments: Any) -> dict[str, Any]:
    return shop.lifecycle.invoke(f"metastudio:live:{function}", arguments, Call())


def names(shop: Shop, **filters: Any) -> list[str]:
    found = ask(shop, "getProducts", **filters)
    assert found["count"] == len(found["products"])
    return [product["name"] for product in found["products"]]


@pytest.mark.usefixtures("teas")
@pytest.mark.parametrize(
    ("filters", "found"),
    [
        ({"name": "tea"}, ["Spring tea", "Autumn tea"]),
        ({"tag": "spring"}, ["Spring tea"]),
        ({"state": "ACTIVED"}, ["Spring tea"]),
        ({"state": "BLOCK,DELETED"}, ["Autumn tea", "Cup"]),
        ({"sort_key": "create_time", "sort_dir": "asc"}, ["Spring tea", "Autumn tea"]),
        ({"sort_key": "create_time", "sort_dir": "desc"}, ["Autumn tea", "Spring tea"]),
        ({"create_since": "2000-01-01T00:00:00Z", "create_until": "2000-01-02T00:00:00Z"}, []),
    ],
)
def test_products_by_every_filter(shop: Shop, filters: dict[str, Any], found: list[str]) -> None:
    told = names(shop, **filters)
    assert told == found if "sort_dir" in filters else sorted(told) == sorted(found)


def test_products_by_time(shop: Shop, teas: dict[str, str]) -> None:
    born = shop.ask("GET", f"products/{teas['Autumn tea']}")["create_time"]
    assert names(shop, create_since=born) == ["Autumn tea"]
    assert set(names(shop, create_until=born)) == {"Spring tea", "Autumn tea"}


def test_one_product_with_its_details(shop: Shop, teas: dict[str, str]) -> None:
    found = ask(shop, "getProduct", product_id=teas["Spring tea"])
    assert found["cover"]["asset_id"] == "a"
    assert found["asset_list"][0]["main_url"].startswith("https://")
    assert ask(shop, "getProduct", product_id=teas["Cup"])["state"] == "DELETED"
    with pytest.raises(NotFound):
        ask(shop, "getProduct", product_id="f" * 32)


def test_arguments_are_checked_before_the_service_is_asked(shop: Shop) -> None:
    shop.calls()
    for function, wrong in {
        "getProducts": {"sort_dir": "up"},
        "getPlatforms": {"access_type": "OTHER"},
        "getPlatformProducts": {"platform_id": "a", "live_id": "not an id!"},
        "getUserConfig": {"room_id": "a"},
    }.items():
        with pytest.raises(InvalidInputs):
            ask(shop, function, **wrong)
    assert shop.calls() == []


def test_summaries_of_rule_libraries(shop: Shop) -> None:
    library = "metastudio:live:InteractionRuleLibrary"
    made = {name: shop.declare(library, {"group_name": name}).id for name in ("Shop talk", "Chat")}
    found = ask(shop, "getInteractionRuleLibrarySummaries")["interaction_rule_groups"]
    assert {row["group_name"]: row["group_id"] for row in found} == made
    (row,) = ask(shop, "getInteractionRuleLibrarySummaries", group_name="Shop")["interaction_rule_groups"]
    assert row["group_id"] == made["Shop talk"]
    assert ask(shop, "getInteractionRuleLibrarySummaries", create_until="2000-01-01T00:00:00Z")["count"] == 0
