"""Products of the catalogue, by the official SDK over HTTP with AK/SK."""

import pytest
from huaweicloudsdkcore.exceptions.exceptions import ClientRequestException
from metastudio_simulator.base.call import HANDLERS
from metastudio_simulator.live import products

from .full_body import contract, differences, full, wire

PICTURE = {"asset_id": "picture-1", "asset_type": "IMAGE", "order": 2}
CLIP = {"asset_id": "clip-1", "asset_type": "VIDEO", "order": 1}


def body(variant=0, name="CreateProductRequestBody"):
    """Every property; tags are short and without commas."""
    return full(name, variant) | {"tags": [f"tag {variant}", "中文"]}


def shown(service, product_id):
    return wire(service("show_product", product_id=product_id))


def test_every_operation_of_products_is_served(service):
    product_id = service("create_product", {"name": "cup"}).product_id
    assert shown(service, product_id)["state"] == "UNACTIVED"
    assert service("list_products").count == 1
    service("set_product_asset", {"action": "LINK", "asset_item": PICTURE}, product_id=product_id)
    service("update_product", {"name": "mug", "state": "ACTIVED"}, product_id=product_id)
    assert (shown(service, product_id)["name"], shown(service, product_id)["state"]) == ("mug", "ACTIVED")
    service("delete_product", product_id=product_id)
    assert service("list_products").count == 0
    assert service.called == {name for name, handler in HANDLERS.items() if handler.__module__ == products.__name__}


@pytest.mark.parametrize("variant", [0, 1])
def test_a_full_body_comes_back_whole(service, control, variant):
    sent = body(variant)
    active = sent.pop("auto_active")
    product_id = service("create_product", {**sent, "auto_active": active}).product_id
    product = shown(service, product_id)
    assert differences(sent, product) == []
    assert product["state"] == ("ACTIVED" if active else "UNACTIVED")
    assert all(item["main_url"] and item["asset_name"] for item in product["asset_list"])
    assert product["cover"]["cover_url"] != shown(service, product_id)["cover"]["cover_url"]
    control.post("/clock", json={"advance": 5})
    changed = body(1 - variant, "UpdateProductRequestBody")
    service("update_product", changed, product_id=product_id)
    after = shown(service, product_id)
    assert differences(changed, after) == []
    assert (after["create_time"], after["update_time"] > product["update_time"]) == (product["create_time"], True)


def test_an_update_replaces_all_but_the_state(service):
    product_id = service("create_product", {**body(0), "auto_active": True}).product_id
    service("update_product", {"name": "bare"}, product_id=product_id)
    after = shown(service, product_id)
    assert after.keys() == {"product_id", "name", "create_time", "update_time", "state"}
    assert after["state"] == "ACTIVED"


def test_a_deleted_product_is_gone_softly(service):
    product_id = service("create_product", {"name": "cup"}).product_id
    service("delete_product", product_id=product_id)
    assert shown(service, product_id)["state"] == "DELETED"
    assert wire(service("list_products"))["count"] == 0
    [listed] = wire(service("list_products", state="DELETED,BLOCK"))["products"]
    assert listed["product_id"] == product_id
    for operation, change in (
        ("delete_product", None),
        ("update_product", {"name": "again"}),
        ("set_product_asset", {"action": "LINK", "asset_item": PICTURE}),
    ):
        with pytest.raises(ClientRequestException) as caught:
            service(operation, change, product_id=product_id)
        assert (caught.value.status_code, caught.value.error_code) == (404, "MSS.20010047")


def test_assets_and_texts_are_linked_one_by_one(service):
    product_id = service("create_product", {"name": "cup"}).product_id

    def change(action, **item):
        service("set_product_asset", {"action": action, **item}, product_id=product_id)
        product = shown(service, product_id)
        return [item["asset_id"] for item in product.get("asset_list", [])], product.get("text_list", [])

    text = {"title": "size", "text": "0.4 l"}
    assert change("LINK", asset_item=PICTURE, text_item=text) == (["picture-1"], [text])
    assert change("LINK", asset_item=CLIP) == (["picture-1", "clip-1"], [text])
    assert change("LINK", asset_item={**CLIP, "order": 3}) == (["picture-1", "clip-1"], [text])
    assert shown(service, product_id)["asset_list"][1]["order"] == 3
    assert change("UNLINK", asset_item={"asset_id": "picture-1"}) == (["clip-1"], [text])
    assert change("UNLINK", text_item=text) == (["clip-1"], [])
    with pytest.raises(ClientRequestException, match=r"MSS\.20010047"):
        change("UNLINK", text_item=text)


def test_the_first_picture_is_the_cover_unless_one_is_named(service):
    pictures = [CLIP, {"asset_id": "late", "asset_type": "IMAGE"}, {**PICTURE, "order": 9}, PICTURE | {"asset_id": "b"}]
    product_id = service("create_product", {"name": "cup", "asset_list": pictures}).product_id
    assert shown(service, product_id)["cover"]["asset_id"] == "b"
    service(
        "update_product", {"name": "cup", "asset_list": pictures, "cover": {"asset_id": "own"}}, product_id=product_id
    )
    assert shown(service, product_id)["cover"]["asset_id"] == "own"


@pytest.fixture
def catalogue(service, control):
    """Three products, an old active one, a younger one, and one that the service froze."""
    service("create_product", {"name": "Red Cup", "tags": ["Kitchen"], "auto_active": True})
    control.post("/clock", json={"advance": 100})
    young = service("create_product", {"name": "blue cup", "tags": ["table"]}).product_id
    frozen = service("create_product", {"name": "Lamp", "tags": ["tablet"]}).product_id
    control.post("/clock", json={"advance": 100})
    assert control.post(f"/products/{frozen}/state", json={"state": "BLOCK"}).json()["state"] == "BLOCK"
    control.post("/clock", json={"advance": 100})
    service("set_product_asset", {"action": "LINK", "asset_item": PICTURE}, product_id=young)
    return service


@pytest.mark.parametrize(
    ("query", "names"),
    [
        ({}, ["Red Cup", "blue cup", "Lamp"]),
        ({"sort_dir": "desc"}, ["Lamp", "blue cup", "Red Cup"]),
        ({"sort_key": "update_time", "sort_dir": "asc"}, ["Red Cup", "Lamp", "blue cup"]),
        ({"name": "CUP"}, ["Red Cup", "blue cup"]),
        ({"tag": "TABLE"}, ["blue cup", "Lamp"]),
        ({"state": "ACTIVED, BLOCK"}, ["Red Cup", "Lamp"]),
        ({"state": "DELETED"}, []),
        ({"create_since": "2030-01-01T00:00:00Z"}, []),
        ({"create_until": "2020-01-01T00:00:00Z"}, []),
        ({"create_since": "2020-01-01T00:00:00Z", "create_until": "2090-01-01T00:00:00Z", "name": "lamp"}, ["Lamp"]),
    ],
)
def test_filters(catalogue, query, names):
    answer = wire(catalogue("list_products", **query))
    assert [product["name"] for product in answer["products"]] == names
    assert answer["count"] == len(names)


def test_every_filter_of_the_contract_is_tested():
    marks = {mark.name: mark for mark in test_filters.pytestmark}
    tested = {name for query, _ in marks["parametrize"].args[1] for name in query}
    parameters = contract()["paths"]["/v1/{project_id}/products"]["get"]["parameters"]
    assert tested | {"offset", "limit"} == {entry["name"] for entry in parameters if entry["in"] == "query"}


def test_pages(service):
    for number in range(12):
        service("create_product", {"name": f"product {number}"})
    pages = [wire(service("list_products", offset=offset, limit=5)) for offset in (0, 5, 10, 15)]
    assert [len(page["products"]) for page in pages] == [5, 5, 2, 0]
    assert {page["count"] for page in pages} == {12}


@pytest.mark.parametrize(
    ("operation", "change"),
    [
        ("show_product", None),
        ("update_product", {"name": "cup"}),
        ("delete_product", None),
        ("set_product_asset", {"action": "LINK", "asset_item": PICTURE}),
    ],
)
@pytest.mark.parametrize("status", [404, 400])
def test_an_unknown_product(service, control, operation, change, status):
    control.put("/options", json={"not_found_status": status})
    with pytest.raises(ClientRequestException) as caught:
        service(operation, change, product_id="nowhere")
    assert (caught.value.status_code, caught.value.error_code) == (status, "MSS.20010047")


def test_a_frozen_product_cannot_be_changed(catalogue):
    [frozen] = wire(catalogue("list_products", state="BLOCK"))["products"]
    for operation, change in (
        ("update_product", {"name": "cup"}),
        ("set_product_asset", {"action": "LINK", "asset_item": PICTURE}),
    ):
        with pytest.raises(ClientRequestException, match=r"MSS\.20020001"):
            catalogue(operation, change, product_id=frozen["product_id"])
    catalogue("delete_product", product_id=frozen["product_id"])
    assert shown(catalogue, frozen["product_id"])["state"] == "DELETED"


@pytest.mark.parametrize(
    ("operation", "sent", "text"),
    [
        ("create_product", {"name": "x" * 257}, "name must have 256 characters or fewer"),
        ("create_product", {"name": "cup", "tags": ["ok", "六个字的标签"]}, "tags[1] must have 16 bytes or fewer"),
        ("create_product", {"name": "cup", "tags": ["a,b"]}, "tags[0] must not have a comma"),
        ("create_product", {"name": "cup", "tags": ["t"] * 51}, "tags must have 50 items or fewer"),
        (
            "create_product",
            {"name": "cup", "asset_list": [{"asset_id": "a", "asset_type": "IMAGE", "order": 301}]},
            "asset_list[0].order must be 300 or less",
        ),
        ("create_product", {"name": "cup", "asset_list": [{"asset_id": "a"}]}, "asset_list[0].asset_type is required"),
        ("update_product", {"name": "cup", "state": "BLOCK"}, "state must be one of ACTIVED, UNACTIVED"),
        ("set_product_asset", {"asset_item": PICTURE}, "action is required"),
        ("set_product_asset", {"action": "LINK"}, "asset_item or text_item is required"),
        ("set_product_asset", {"action": "LINK", "asset_item": {}}, "asset_item.asset_id is required"),
    ],
)
def test_what_is_refused(service, operation, sent, text):
    product_id = service("create_product", {"name": "cup"}).product_id
    before = shown(service, product_id)
    with pytest.raises(ClientRequestException) as caught:
        service(operation, sent, **({} if operation == "create_product" else {"product_id": product_id}))
    assert (caught.value.status_code, caught.value.error_code) == (400, "MSS.00000003")
    assert caught.value.error_msg == f"Invalid parameter: {text}"
    assert shown(service, product_id) == before
    assert service("list_products").count == 1
