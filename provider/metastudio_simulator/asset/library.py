"""The assets in the database: how they are found and shown, and what happens to them by itself."""

import json
from collections.abc import Iterator
from functools import partial

from ..base.call import Call
from ..base.clock import check_stamp, seconds, stamp
from ..base.ids import is_foreign
from ..base.refusals import Refusal, foreign, invalid
from ..base.store import Document, Transaction
from . import review
from .assumptions import ASSET_NOT_FOUND, MAIN_FILE_DEADLINE, NOT_FOUND_STATUS, RETENTION
from .schedule import Event, Schedule
from .sharing import is_shared
from .states import (
    BLOCKED,
    CHANGEABLE,
    COVER,
    CREATED,
    CREATING,
    DELETED,
    FAILED,
    IN_BIN,
    MAIN,
    enter,
    file,
    wrong_state,
)

FILES = "asset_file"
"""The kind of objects that say to which asset a file belongs."""

SUMMARY = ("asset_id", "asset_name", "asset_type", "asset_state", "block_reason_code")
NOT_IN_SUMMARIES = ("NORMAL_MODEL", "COMMON_FILE")
"""Types of assets for which summaries have no value."""


def _events(asset: Document) -> Iterator[Event]:
    state = asset["shown"]["asset_state"]
    yield from review.events(asset)
    if state == CREATING and not asset["is_modelled"] and _main_is_missing(asset):
        yield Event(asset["created"], MAIN_FILE_DEADLINE, _fail)
    if state == IN_BIN:
        yield Event(asset["since"], RETENTION, _end_retention)
    for plan in asset["plans"]:
        yield Event(seconds(plan["operation_time"]), 0, partial(_carry_out, plan))


ASSETS = Schedule(kind="asset", mode="asset_review", events=_events)


def _main_is_missing(asset: Document) -> bool:
    main = file(asset, MAIN)
    return main is None or main["shown"]["state"] == CREATING


def _fail(_tx: Transaction, asset: Document, moment: float) -> None:
    enter(asset, FAILED, moment, "No main file was uploaded within 24 hours.")


def _end_retention(tx: Transaction, asset: Document, moment: float) -> None:
    remove(tx, asset, moment)


def _carry_out(plan: Document, _tx: Transaction, asset: Document, moment: float) -> None:
    """An operation of auto_operation_config, at its time."""
    asset["plans"].remove(plan)
    state = {"BLOCK": BLOCKED, "DELETE": IN_BIN}[plan["operation"]]
    if asset["shown"]["asset_state"] in CHANGEABLE:
        enter(asset, state, moment, "auto_operation_config")


def new(project: str, asset_id: str, now: float, **shown: str) -> Document:
    """An asset without files, in the state CREATING."""
    row = {"project_id": project, "asset_id": asset_id, "asset_state": CREATING, **shown}
    return {
        "project": project,
        "id": asset_id,
        "shown": {**row, "create_time": stamp(now), "update_time": stamp(now)},
        "created": now,
        "since": now,
        "files": [],
        "plans": [],
        "shared": None,
        "makes_cover": False,
        "is_modelled": False,
    }


def plan(asset: Document, operations: list[Document], now: str) -> None:
    """Foresee the operations of an asset's configuration. PAST_OPERATIONS_DO_NOTHING."""
    for place, row in enumerate(operations):
        for name in ("operation", "operation_time"):
            if name not in row:
                raise invalid(f"auto_operation_config[{place}].{name} is required")
        check_stamp(f"auto_operation_config[{place}].operation_time", row["operation_time"])
    asset["shown"]["auto_operation_config"] = operations
    asset["plans"] = [row for row in operations if row["operation_time"] > now]


def remove(tx: Transaction, asset: Document, moment: float) -> None:
    """Delete an asset with its files for good."""
    for item in asset["files"]:
        review.forget(tx, item)
        tx.delete(FILES, asset["project"], item["shown"]["file_id"])
    asset["files"], asset["plans"] = [], []
    enter(asset, DELETED, moment)
    if not tx.settings["deleted_assets_show"]:
        tx.delete(ASSETS.kind, asset["project"], asset["id"])


def find(call: Call, asset_id: str) -> Document:
    """An asset of the project."""
    asset = ASSETS.get(call.tx, call.project, asset_id)
    if asset is None:
        raise not_found(call.tx, ASSET_NOT_FOUND, asset_id)
    return asset


def visible(call: Call) -> Document:
    """The asset of the path, of the project or shared with it."""
    shared = [asset for asset in foreign_assets(call) if asset["id"] == call.path["asset_id"]]
    return shared[0] if shared else find(call, call.path["asset_id"])


def changeable(call: Call, asset_id: str) -> Document:
    """An asset that its state lets be changed."""
    asset = find(call, asset_id)
    if asset["shown"]["asset_state"] not in CHANGEABLE:
        raise wrong_state(asset)
    return asset


def not_found(tx: Transaction, refusal: tuple[str, str], id: str) -> Refusal:
    """The refusal of an id that does not exist; of one that another file made, nothing can be said."""
    return foreign(tx.file) if is_foreign(tx, id) else Refusal(NOT_FOUND_STATUS, *refusal)


def shown(call: Call, asset: Document) -> Document:
    """An asset as answers show it, with new download addresses."""
    return {**asset["shown"], "files": [_shown_file(call, asset, item) for item in asset["files"]]}


def _shown_file(call: Call, asset: Document, item: Document) -> Document:
    row: Document = item["shown"]
    if row["state"] != CREATED or asset["shown"]["asset_state"] == BLOCKED:
        return row
    return {**row, "download_url": call.download(f"{row['file_id']}/{row['file_name']}")}


def own_assets(call: Call) -> list[Document]:
    """All assets of the project, by time of creation."""
    return call.tx.summaries(ASSETS.kind, call.project)


def foreign_assets(call: Call) -> list[Document]:
    """The assets of other projects that are shared with this one now."""
    query = "SELECT body FROM objects WHERE kind = ? AND project <> ? ORDER BY seq"
    rows = call.tx.execute(query, (ASSETS.kind, call.project))
    return [asset for (text,) in rows if is_shared(asset := json.loads(text), call.stamp, call.project)]


def summary(call: Call, asset: Document) -> Document:
    """An asset in short. OTHER_TYPES_ARE_MODELS."""
    row = asset["shown"]
    found = {name: row[name] for name in SUMMARY if name in row}
    if row["asset_type"] in NOT_IN_SUMMARIES:
        found["asset_type"] = "MODEL"
    cover = file(asset, COVER, MAIN) if row["asset_type"] == "IMAGE" else file(asset, COVER)
    if cover is not None and cover["shown"]["state"] == CREATED and row["asset_state"] != BLOCKED:
        place = f"{cover['shown']['file_id']}/{cover['shown']['file_name']}"
        found |= {name: call.download(place) for name in ("cover_url", "thumbnail_url")}
    return found
