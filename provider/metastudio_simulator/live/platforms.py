"""Livestreaming platforms that the tenant has connected, and the products they offer."""

from ..base.assumptions import WRONG_STATE
from ..base.call import Call, operation
from ..base.contract import REFERENCE, contract
from ..base.ids import new_id
from ..base.refusals import Refusal, invalid
from ..base.store import Document, Transaction
from .assumptions import PLATFORM_NOT_FOUND, PLATFORM_OF_ROOMS, PLATFORM_PRODUCTS

KIND, PRODUCTS = "live_platform", "platform_products"
STANDARD, OFFICIAL = "MSS_STANDARD", "MEITUAN_OFFICIAL"


@operation("create_live_platform")
def create(call: Call) -> Document:
    platform_id = call.new_id()
    platform = {"platform_id": platform_id, "access_type": STANDARD, **_stored(call)}
    call.tx.insert(KIND, call.project, platform_id, platform, platform)
    return {"platform_id": platform_id}


@operation("list_live_platforms")
def list_platforms(call: Call) -> Document:
    kind = call.query.get("access_type")
    _, platforms = call.newest_page(KIND, lambda platform: kind in (None, "", platform["access_type"]))
    return {"live_platforms": [_shown(call, platform) for platform in platforms]}


@operation("show_live_platform")
def show(call: Call) -> Document:
    return _shown(call, _find(call))


@operation("update_live_platform")
def update(call: Call) -> Document:
    """UPDATE_KEEPS_KEY: an update without key leaves the key as it is."""
    old = _own(call)
    platform = {name: old[name] for name in ("platform_id", "access_type")} | _stored(call)
    if not platform.get("auth_config", {}).get("key"):
        platform["auth_config"] = old["auth_config"]
    call.tx.replace(KIND, call.project, old["platform_id"], platform, platform)
    return {"platform_id": old["platform_id"]}


@operation("delete_live_platform")
def delete(call: Call) -> None:
    """ROOMS_KEEP_PLATFORM: rooms may refer to a deleted platform."""
    call.tx.delete(KIND, call.project, _own(call)["platform_id"])


@operation("show_live_platform_access_type")
def access_types(call: Call) -> Document:
    used = {platform["access_type"] for platform in call.tx.summaries(KIND, call.project)}
    wanted = call.query.get("used")
    kinds = [kind for kind in contract().schemas["AccessTypeEnum"]["enum"] if wanted in (None, kind in used)]
    return {"access_types": call.page(kinds)}


@operation("list_live_platform_products")
def list_products(call: Call) -> Document:
    """The products that the control interface gave the platform, else some made up from the live_id."""
    platform_id, live_id = call.query["platform_id"], call.query["live_id"]
    platform = call.found(KIND, platform_id, PLATFORM_NOT_FOUND)
    if url_of(platform, "PRODUCT_QUERY") is None and platform["access_type"] == STANDARD:  # QUERY_NEEDS_URL
        raise Refusal(400, WRONG_STATE, "the platform has no PRODUCT_QUERY address")
    offers = (call.tx.get(PRODUCTS, call.project, platform_id) or {}).get("offers", {})
    made = [
        {"product_id": f"{live_id[:56]}-{number}", "product_title": f"Product {number} of {live_id}"}
        for number in range(1, PLATFORM_PRODUCTS + 1)
    ]
    products = offers.get(live_id, made)
    page = {"products": call.page(products)}
    return page if call.query["offset"] else {"count": len(products), **page}


def url_of(platform: Document, kind: str) -> str | None:
    """The address of one interface of a platform."""
    return next((str(entry["url"]) for entry in platform["callback_config"] if entry["api_type"] == kind), None)


def details(tx: Transaction, project: str, platform_id: str) -> Document:
    """What a room shows of the platform it is linked with."""
    platform = tx.get(KIND, project, platform_id)
    if platform is None:
        return PLATFORM_OF_ROOMS
    account = platform.get("authorization_info", {}).get("account")
    name = "meituan" if platform["access_type"] == OFFICIAL else platform["name"]
    return {"platform": name, **({} if account is None else {"account": account})}


def connect_official(tx: Transaction, project: str, name: str, account: str, times: tuple[str, str]) -> Document:
    """Connect the official platform, which the API has no operation for (the control interface)."""
    platform_id = new_id(tx)
    platform: Document = {
        "platform_id": platform_id,
        "access_type": OFFICIAL,
        "name": name,
        "authorization_info": {
            "authorize_state": "AUTHORIZED",
            "authorized_time": times[0],
            "expire_time": times[1],
            "account": account,
        },
        "callback_config": [],
    }
    tx.insert(KIND, project, platform_id, platform, platform)
    return {"platform_id": platform_id}


def offer(tx: Transaction, platform_id: str, body: Document, _now: float) -> Document:
    """Set the products that a platform offers for a live_id (the control interface)."""
    live_id, products = body.get("live_id"), body.get("products")
    if body.keys() != {"live_id", "products"} or not isinstance(live_id, str):
        raise ValueError("the body must be {live_id, products}")
    schema = {"$ref": f"{REFERENCE}ListLivePlatformProductsResponse"}
    if problem := contract().check_part("offer", schema, {"products": products}):
        raise ValueError(str(problem))
    project, _ = tx.anywhere(KIND, platform_id)
    old = tx.get(PRODUCTS, project, platform_id)
    offers = {**(old or {}).get("offers", {}), live_id: products}
    (tx.insert if old is None else tx.replace)(PRODUCTS, project, platform_id, {"offers": offers}, {})
    return {}


def _find(call: Call) -> Document:
    return call.found(KIND, call.path["platform_id"], PLATFORM_NOT_FOUND)


def _own(call: Call) -> Document:
    """A platform that the tenant may change. OFFICIAL_IS_FIXED."""
    platform = _find(call)
    if platform["access_type"] == OFFICIAL:
        raise Refusal(400, WRONG_STATE, "an official platform cannot be changed")
    return platform


def _stored(call: Call) -> Document:
    """LAST_URL_WINS; PLATFORM_NEEDS_URL."""
    platform: Document = dict(call.body)
    urls = {}
    for place, entry in enumerate(platform["callback_config"]):
        if not entry["url"].lower().startswith("https://"):
            raise invalid(f"callback_config[{place}].url must begin with https://")
        urls[entry["api_type"]] = entry
    if not urls:
        raise invalid("callback_config must have 1 items or more")
    platform["callback_config"] = list(urls.values())
    return platform


def _shown(call: Call, platform: Document) -> Document:
    if "auth_config" not in platform:
        return platform
    return {**platform, "auth_config": {"key": call.masked(platform["auth_config"]["key"])}}
