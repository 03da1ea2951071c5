"""Products: one write for every change, an activity that comes back as a state, deletions that the service keeps."""

from typing import Any

import pytest
from metastudio_provider.call import Call
from metastudio_provider.errors import MetaStudioError

from .shop import PRODUCT, Shop, picture

TEA: dict[str, Any] = {
    "name": "Spring tea",
    "tags": ["tea", "new"],
    "text_list": [{"title": "In a word", "text": "Picked before the rain."}],
    "asset_list": [picture("front"), picture("back"), {"asset_id": "film", "asset_type": "VIDEO"}],
}


@pytest.mark.parametrize(("active", "state"), [(True, "ACTIVED"), (False, "UNACTIVED")])
def test_the_activity_is_told_as_the_state(shop: Shop, active: bool, state: str) -> None:
    made = shop.declare(PRODUCT, {**TEA, "auto_active": active})
    assert (made.state["state"], made.state["auto_active"]) == (state, active)
    turned, writes = shop.change(PRODUCT, made, {**TEA, "auto_active": not active})
    assert writes == ["PUT products/*"]
    assert turned.state["state"] == {"ACTIVED": "UNACTIVED", "UNACTIVED": "ACTIVED"}[state]
    # Another change, after the property was taken out of the stack: the state stays.
    renamed, _ = shop.change(PRODUCT, turned, {**TEA, "name": "Tea"})
    assert renamed.state["state"] == turned.state["state"]


def test_assets_without_an_order_keep_that_of_the_list(shop: Shop) -> None:
    made = shop.declare(PRODUCT, TEA)
    assert [(asset["asset_id"], asset["order"]) for asset in made.state["asset_list"]] == [
        ("front", 1),
        ("back", 2),
        ("film", 3),
    ]
    assert made.state["asset_list"][0]["asset_state"] == "ACTIVED"
    assert made.state["cover"]["asset_id"] == "front"
    turned, _ = shop.change(PRODUCT, made, {**TEA, "asset_list": TEA["asset_list"][::-1]})
    assert [asset["asset_id"] for asset in turned.state["asset_list"]] == ["film", "back", "front"]
    assert turned.state["cover"]["asset_id"] == "back", "the cover follows the pictures until one is declared"
    covered, _ = shop.change(PRODUCT, turned, {**TEA, "cover": {"asset_id": "front"}})
    assert covered.state["cover"]["asset_id"] == "front"


def test_a_cover_that_somebody_chose_stays(shop: Shop) -> None:
    made = shop.declare(PRODUCT, TEA)
    shop.ask("PUT", f"products/{made.id}", {**TEA, "cover": {"asset_id": "back"}})
    read = shop.read(PRODUCT, made)
    done, _ = shop.change(PRODUCT, read, {**TEA, "name": "Tea"})
    assert done.state["cover"]["asset_id"] == "back"


LINK, WHOLE = ["POST products/*/assets"], ["PUT products/*"]


@pytest.mark.parametrize(
    ("changed", "writes"),
    [
        ({"asset_list": [*TEA["asset_list"], picture("side")]}, LINK),
        ({"asset_list": [*TEA["asset_list"], picture("front")]}, WHOLE),
        ({"asset_list": [TEA["asset_list"][0], TEA["asset_list"][2]]}, LINK),
        ({"asset_list": [picture("new"), *TEA["asset_list"]]}, WHOLE),
        ({"asset_list": TEA["asset_list"][:1]}, WHOLE),
        ({"asset_list": [*TEA["asset_list"][:2], picture("side")]}, WHOLE),
        ({"text_list": [*TEA["text_list"], {"title": "Price", "text": "9"}]}, LINK),
        ({"text_list": [*TEA["text_list"], *TEA["text_list"]]}, WHOLE),
        ({"text_list": []}, WHOLE),
        ({"text_list": [{"title": "In a word", "text": "Late."}]}, WHOLE),
        ({"name": "Tea", "asset_list": [*TEA["asset_list"], picture("side")]}, WHOLE),
        ({"tags": ["new"]}, WHOLE),
    ],
)
def test_every_change_is_one_write(shop: Shop, changed: dict[str, Any], writes: list[str]) -> None:
    made = shop.declare(PRODUCT, TEA)
    done, wrote = shop.change(PRODUCT, made, {**TEA, **changed})
    assert wrote == writes
    wanted = {**TEA, **changed}
    for name in ("asset_list", "text_list"):
        told = [{key: item[key] for key in wanted[name][0]} for item in done.state[name]] if wanted[name] else []
        assert told == wanted[name]
    assert done.state["name"] == wanted["name"]


def test_a_declared_order_of_zero_is_one(shop: Shop) -> None:
    inputs = {"name": "Tea", "asset_list": [picture("a", order=0)]}
    made = shop.declare(PRODUCT, inputs)
    assert [asset["order"] for asset in made.state["asset_list"]] == [0]
    bare = shop.declare(PRODUCT, {"name": "Tea"})
    done, writes = shop.change(PRODUCT, bare, inputs)
    assert writes == LINK
    assert [asset["order"] for asset in done.state["asset_list"]] == [0]


def test_declared_orders_are_sent_as_they_are(shop: Shop) -> None:
    ordered = [picture("a", order=10), picture("b", order=20)]
    made = shop.declare(PRODUCT, {"name": "Tea", "asset_list": ordered})
    done, writes = shop.change(PRODUCT, made, {"name": "Tea", "asset_list": [*ordered, picture("c", order=30)]})
    assert writes == LINK
    assert [asset["order"] for asset in done.state["asset_list"]] == [10, 20, 30]


def test_a_deleted_product_is_gone_although_the_service_still_shows_it(shop: Shop) -> None:
    made = shop.declare(PRODUCT, TEA)
    shop.lifecycle.delete(PRODUCT, "urn:1", made.id, made.state, Call())
    assert shop.ask("GET", f"products/{made.id}")["state"] == "DELETED"
    assert shop.lifecycle.read(PRODUCT, "urn:1", made.id, made.inputs, made.state, Call()) is None
    shop.lifecycle.delete(PRODUCT, "urn:1", made.id, made.state, Call())
    assert list(shop.lifecycle.list(PRODUCT, {}, Call())) == []
    assert [item.id for item in shop.lifecycle.list(PRODUCT, {"state": "DELETED"}, Call())] == [made.id]


def test_a_frozen_product_is_not_asked_to_thaw(shop: Shop) -> None:
    inputs = {**TEA, "auto_active": True}
    made = shop.declare(PRODUCT, inputs)
    shop.control("POST", f"products/{made.id}/state", {"state": "BLOCK"})
    read = shop.lifecycle.read(PRODUCT, "urn:1", made.id, made.inputs, made.state, Call())
    assert read is not None
    assert read.state["state"] == "BLOCK"
    assert shop.lifecycle.diff(PRODUCT, "urn:1", made.id, read.state, read.inputs, inputs, Call()).changes == []
    with pytest.raises(MetaStudioError, match="BLOCK does not allow"):
        shop.lifecycle.update(PRODUCT, "urn:1", made.id, read.state, read.inputs, {**inputs, "name": "Tea"}, Call())


def test_a_lost_create_is_found_although_a_deleted_one_has_its_name(shop: Shop) -> None:
    old = shop.declare(PRODUCT, TEA)
    shop.lifecycle.delete(PRODUCT, "urn:1", old.id, old.state, Call())
    shop.fault("POST", "products", "after")
    made = shop.declare(PRODUCT, TEA)
    assert made.id != old.id
    assert [item.id for item in shop.lifecycle.list(PRODUCT, {}, Call())] == [made.id]


def test_problems(shop: Shop) -> None:
    wrong = {
        "name": "Tea",
        "tags": ["a,b", "茶茶茶茶茶茶", "ok"],
        "asset_list": [picture("a", order=3), {"asset_type": "IMAGE", "order": 2}],
    }
    assert shop.problems(PRODUCT, wrong) == [
        "tags.0 must not have a comma: the service separates tags by it.",
        "tags.1 must have at most 16 bytes in UTF-8.",
        "asset_list.1 needs `asset_id`.",
        "asset_list.1.order must not be less than 3, that of an item before it.",
    ]
