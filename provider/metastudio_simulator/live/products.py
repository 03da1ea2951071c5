"""Products with their texts and media; a deleted product can still be seen."""

from ..base.assumptions import WRONG_STATE
from ..base.call import Call, operation
from ..base.clock import stamp
from ..base.contract import contract
from ..base.refusals import Refusal, invalid
from ..base.store import Document, Transaction
from ..control.states import Change
from .assumptions import ASSET_STATE, PRODUCT_ASSET_NOT_FOUND, PRODUCT_NOT_FOUND, TAG_BYTES

KIND = "product"
ACTIVE, INACTIVE, BLOCKED, DELETED = "ACTIVED", "UNACTIVED", "BLOCK", "DELETED"
ADDRESSES = ("cover_url", "thumbnail_url", "main_url")


@operation("create_product")
def create(call: Call) -> Document:
    product_id = call.new_id()
    product = _stored(call, "CreateProductRequestBody")
    active = product.pop("auto_active", False)
    product |= {"product_id": product_id, "create_time": call.stamp, "state": ACTIVE if active else INACTIVE}
    call.tx.insert(KIND, call.project, product_id, product, product)
    return {"product_id": product_id}


@operation("show_product")
def show(call: Call) -> Document:
    """DELETED_PRODUCTS_SHOW: a deleted product is shown in the state DELETED."""
    return _shown(call, _find(call))


@operation("list_products")
def list_products(call: Call) -> Document:
    created = call.period("create_since", "create_until")
    states = call.words("state") or {ACTIVE, INACTIVE, BLOCKED}  # DELETED_PRODUCTS_SHOW: only when asked for

    def wanted(product: Document) -> bool:
        return (
            product["state"] in states
            and call.matches("name", product["name"])
            and (not call.query.get("tag") or any(call.matches("tag", tag) for tag in product.get("tags", [])))
            and created.covers(product["create_time"])
        )

    count, page = call.sorted_page(KIND, wanted)
    return {"count": count, "products": [_shown(call, product) for product in page]}


@operation("update_product")
def update(call: Call) -> None:
    """PUT_REPLACES; a state that is left out stays."""
    old = _changeable(call)
    product = {"state": old["state"], **_stored(call, "UpdateProductRequestBody")}
    _save(call.tx, call.project, product | {name: old[name] for name in ("product_id", "create_time")})


@operation("delete_product")
def delete(call: Call) -> None:
    product = _find(call)
    if product["state"] == DELETED:
        call.not_found(PRODUCT_NOT_FOUND)
    _save(call.tx, call.project, product | {"state": DELETED, "update_time": call.stamp})


@operation("set_product_asset")
def set_asset(call: Call) -> None:
    """LINK_IS_IDEMPOTENT. Title and text identify a text, the id an asset."""
    product, body = _changeable(call), contract().fill("ProductAssetReleation", call.body)
    if "action" not in body:
        raise invalid("action is required")
    if "asset_item" not in body and "text_item" not in body:
        raise invalid("asset_item or text_item is required")
    if "asset_item" in body and "asset_id" not in body["asset_item"]:
        raise invalid("asset_item.asset_id is required")
    for field, key in (("asset_list", "asset_item"), ("text_list", "text_item")):
        if key not in body:
            continue
        item, linked = body[key], product.setdefault(field, [])
        places = [place for place, old in enumerate(linked) if _same(old, item)]
        if body["action"] == "UNLINK":
            if not places:
                call.not_found(PRODUCT_ASSET_NOT_FOUND)
            del linked[places[0]]
        elif places:
            linked[places[0]] = item
        else:
            linked.append(item)
    _check_media(product)
    _save(call.tx, call.project, product | {"update_time": call.stamp})


def set_state(tx: Transaction, project: str, product: Document, change: Change) -> None:
    """Freeze a product or make it usable again, as the service does."""
    _save(tx, project, product | {"state": change.state, "update_time": stamp(change.moment)})


def _find(call: Call) -> Document:
    return call.found(KIND, call.path["product_id"], PRODUCT_NOT_FOUND)


def _changeable(call: Call) -> Document:
    product = _find(call)
    if product["state"] == DELETED:
        call.not_found(PRODUCT_NOT_FOUND)
    if product["state"] == BLOCKED:
        raise Refusal(400, WRONG_STATE, "the product state BLOCK does not allow the operation")
    return product


def _stored(call: Call, schema: str) -> Document:
    product = contract().fill(schema, call.body)
    for place, tag in enumerate(product.get("tags", [])):
        if len(tag.encode()) > TAG_BYTES:
            raise invalid(f"tags[{place}] must have {TAG_BYTES} bytes or fewer")
        if "," in tag:
            raise invalid(f"tags[{place}] must not have a comma")
    _check_media(product)
    return product | {"update_time": call.stamp}


def _check_media(product: Document) -> None:
    for place, item in enumerate(product.get("asset_list", [])):
        for name in ("asset_id", "asset_type"):
            if name not in item:  # MEDIA_ARE_NAMED
                raise invalid(f"asset_list[{place}].{name} is required")


def _same(old: Document, item: Document) -> bool:
    return bool(old["asset_id"] == item["asset_id"] if "asset_id" in item else old == item)


def _save(tx: Transaction, project: str, product: Document) -> None:
    tx.replace(KIND, project, product["product_id"], product, product)


def _shown(call: Call, product: Document) -> Document:
    """A product as an answer shows it: with details of its media, and new addresses."""
    shown = dict(product)

    def addresses(asset_id: str, names: tuple[str, ...]) -> Document:
        return {name: call.download(f"assets/{asset_id}/{name}") for name in names}

    media = shown.get("asset_list", [])
    if "asset_list" in shown:
        shown["asset_list"] = [
            {
                **item,
                "asset_name": f"Asset {item['asset_id']}",
                "asset_state": ASSET_STATE,
                **addresses(item["asset_id"], ADDRESSES),
            }
            for item in media
        ]
    cover = shown.get("cover", {}).get("asset_id") or _first_picture(media)
    if cover:
        shown["cover"] = {"asset_id": cover, **addresses(cover, ADDRESSES[:2])}
    return shown


def _first_picture(media: list[Document]) -> str | None:
    """COVER_FROM_PICTURES: the picture with the lowest order; those without one come last, as they were added."""
    pictures = [item for item in media if item["asset_type"] == "IMAGE"]
    pictures.sort(key=lambda item: item["order"] or 1000)
    return str(pictures[0]["asset_id"]) if pictures else None
