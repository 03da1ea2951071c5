"""Assets: created, shown, changed, deleted, restored."""

from ..base.call import Call, operation
from ..base.refusals import Refusal, invalid
from ..base.store import Document, Transaction
from ..base.trained import Model, keeper
from . import review
from .library import ASSETS, changeable, find, new, plan, remove, shown, visible
from .sharing import sharing
from .states import ACTIVE, DELETED, IN_BIN, USABLE, WAITING_DELETE, enter, wrong_state

MODELS = frozenset({"VOICE_MODEL", "HUMAN_MODEL_2D"})
"""Types of assets that come from training."""

KEPT = ("asset_name", "asset_description", "asset_type", "tags", "asset_order", "supported_service")
"""What an asset shows as it was sent."""

DETAILS = {
    "voice_model_meta": None,
    "material_meta": None,
    "human_model_2d_meta": None,
    "ppt_meta": ("auto_analysis",),
}
"""Details that are taken from a body: those of these kinds, whole or some properties. The service fills in the rest."""


@operation("create_digital_asset")
def create(call: Call) -> Document:
    asset_id, produce_id = call.new_id(), call.new_id()
    asset = new(call.project, asset_id, call.now)
    asset["shown"]["produce_id"] = produce_id
    asset["makes_cover"] = call.body.get("is_need_generate_cover", False)
    if "X-App-UserId" in call.headers:  # EVERYBODY_SEES_ALL
        asset["shown"]["app_user_id"] = call.headers["X-App-UserId"]
    _set(call, asset)
    ASSETS.insert(call.tx, asset)
    return {"asset_id": asset_id, "produce_id": produce_id}


@operation("show_asset")
def show(call: Call) -> Document:
    asset = visible(call)
    ASSETS.read(call.tx, asset, call.now)
    return shown(call, asset)


@operation("update_digital_asset")
def update(call: Call) -> Document:
    """UPDATE_KEEPS_OMITTED, REVIEW_IS_NEVER_SKIPPED, TEXTS_PASS_REVIEW."""
    asset, state = changeable(call, call.path["asset_id"]), call.body.get("asset_state")
    if call.body.keys() - {"asset_state"}:
        refuse_active(call, asset)
    if state == WAITING_DELETE:  # ADMINISTRATORS_ONLY
        raise invalid("asset_state WAITING_DELETE is for administrators")
    _set(call, asset)
    if state is not None:
        activate(asset, state, call.now)
    asset["shown"]["update_time"] = call.stamp
    review.begin_deck(asset, call.now)
    ASSETS.save(call.tx, asset)
    return shown(call, asset)


@operation("delete_asset")
def delete(call: Call) -> None:
    discard(call, find(call, call.path["asset_id"]), for_good="mode" in call.query)


@operation("restore_asset")
def restore(call: Call) -> None:
    bring_back(call, find(call, call.path["asset_id"]))


@keeper
def keep_model(tx: Transaction, model: Model) -> None:
    """Make an asset of a trained model. MODELS_ARE_ACTIVE."""
    asset = new(model.project, model.asset_id, model.moment, asset_name=model.name, asset_type=model.asset_type)
    asset["shown"]["asset_extra_meta"] = model.details
    enter(asset, ACTIVE, model.moment)
    ASSETS.insert(tx, asset)


def discard(call: Call, asset: Document, *, for_good: bool) -> None:
    """Put an asset into the recycle bin, or delete it. SECOND_DELETE_CHANGES_NOTHING."""
    refuse_active(call, asset)
    state = asset["shown"]["asset_state"]
    if state == DELETED or (state == IN_BIN and not for_good):
        return
    if for_good:
        remove(call.tx, asset, call.now)
    else:
        enter(asset, IN_BIN, call.now)
    ASSETS.save(call.tx, asset)


def bring_back(call: Call, asset: Document) -> None:
    """Take an asset out of the recycle bin. RESTORE_RETURNS."""
    if asset["shown"]["asset_state"] != IN_BIN:
        raise wrong_state(asset)
    check_name(call, asset)
    enter(asset, asset["before"], call.now)
    ASSETS.save(call.tx, asset)


def activate(asset: Document, state: str, now: float) -> None:
    """Make a usable asset active or inactive."""
    if asset["shown"]["asset_state"] not in USABLE:
        raise wrong_state(asset)
    if asset["shown"]["asset_state"] != state:
        enter(asset, state, now)


def refuse_active(call: Call, asset: Document) -> None:
    """Refuse what the console allows for inactive assets only, when the API shall do the same."""
    if asset["shown"]["asset_state"] == ACTIVE and call.option("only_inactive_assets_change"):
        raise wrong_state(asset)


def _set(call: Call, asset: Document) -> None:
    """Put the body of a create or an update into an asset."""
    body, shown = call.body, asset["shown"]
    kind = body.get("asset_type", shown.get("asset_type"))
    if kind in MODELS and kind != shown.get("asset_type"):  # MODELS_COME_FROM_TRAINING
        raise invalid(f"asset_type {kind} comes from training only")
    shown |= {name: body[name] for name in KEPT if name in body}
    for name, part in DETAILS.items():
        sent = body.get("asset_extra_meta", {}).get(name)
        if sent is not None:
            details = shown.setdefault("asset_extra_meta", {}).setdefault(name, {})
            details |= sent if part is None else {key: sent[key] for key in part if key in sent}
    if "system_properties" in body:
        shown["system_properties"] = _properties(shown.get("system_properties", []), body["system_properties"])
    if "shared_config" in body:
        asset["shared"] = sharing(body["shared_config"], call.now)
    if "auto_operation_config" in body:
        plan(asset, body["auto_operation_config"], call.stamp)
    check_name(call, asset)


def _properties(old: list[Document], changes: list[Document]) -> list[Document]:
    """System properties after a list of changes. ONE_VALUE_FOR_EACH_KEY."""
    values = {row["key"]: row["value"] for row in old}
    for place, change in enumerate(changes):
        if "key" not in change:
            raise invalid(f"system_properties[{place}].key is required")
        if change.get("action") == "DELETE":
            values.pop(change["key"], None)
        elif "value" not in change:
            raise invalid(f"system_properties[{place}].value is required")
        else:
            values[change["key"]] = change["value"]
    return [{"key": key, "value": value} for key, value in values.items()]


def check_name(call: Call, asset: Document) -> None:
    """Refuse a name that another asset has. NAMES_MAY_REPEAT."""
    if not call.option("unique_asset_names"):
        return
    name, kind = (asset["shown"][key] for key in ("asset_name", "asset_type"))
    for other in call.tx.summaries(ASSETS.kind, call.project):
        row = other["shown"]
        taken = row["asset_state"] not in (IN_BIN, DELETED) and other["id"] != asset["id"]
        if taken and (row["asset_name"], row["asset_type"]) == (name, kind):
            raise Refusal(400, "MSS.10001005", "Asset name already exists")
