"""The assets in the database: how they are found and shown, and what happens to them by itself."""

from collections.abc import Iterator
from functools import partial

from ..base.call import Call
from ..base.clock import seconds
from ..base.ids import is_foreign
from ..base.refusals import Refusal, foreign
from ..base.store import Document, Transaction
from . import review
from .assumptions import ASSET_NOT_FOUND, MAIN_FILE_DEADLINE, NOT_FOUND_STATUS, RETENTION
from .schedule import Event, Schedule
from .states import BLOCKED, CHANGEABLE, CREATED, CREATING, DELETED, FAILED, IN_BIN, MAIN, enter, file, wrong_state

FILES = "asset_file"
"""The kind of objects that say to which asset a file belongs."""


def _events(asset: Document) -> Iterator[Event]:
    state = asset["shown"]["asset_state"]
    yield from review.events(asset)
    if state == CREATING and _main_is_missing(asset):
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


def plan(asset: Document) -> None:
    """Foresee the operations that an asset's configuration names."""
    asset["plans"] = [dict(row) for row in asset["shown"].get("auto_operation_config", []) if len(row) == 2]


def remove(tx: Transaction, asset: Document, moment: float) -> None:
    """Delete an asset with its files for good."""
    for item in asset["files"]:
        review.forget(tx, item)
        tx.delete(FILES, asset["project"], item["shown"]["file_id"])
    asset["files"], asset["plans"] = [], []
    enter(asset, DELETED, moment)
    if not tx.settings["deleted_assets_show"]:
        tx.delete(ASSETS.kind, asset["project"], asset["id"])


def find(call: Call, asset_id: str | None = None) -> Document:
    """An asset of the project, by default the one of the path."""
    asset_id = asset_id or call.path["asset_id"]
    asset = ASSETS.get(call.tx, call.project, asset_id)
    if asset is None:
        raise not_found(call.tx, ASSET_NOT_FOUND, asset_id)
    return asset


def changeable(call: Call, asset_id: str | None = None) -> Document:
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
