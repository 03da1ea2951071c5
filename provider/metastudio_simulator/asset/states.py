"""The states of an asset and of its files: what may be done in each."""

from typing import Final

from ..base.assumptions import WRONG_STATE
from ..base.clock import stamp
from ..base.refusals import Refusal
from ..base.store import Document
from .assumptions import BLOCK_REASON

CREATING, FAILED = "CREATING", "FAILED"
INACTIVE, ACTIVE = "UNACTIVED", "ACTIVED"
IN_BIN, DELETED = "DELETING", "DELETED"
BLOCKED, WAITING_DELETE = "BLOCK", "WAITING_DELETE"

USABLE: Final = frozenset({INACTIVE, ACTIVE})
"""States between which the tenant chooses."""

CHANGEABLE: Final = USABLE | {CREATING, FAILED, WAITING_DELETE}
"""States in which an asset can be changed."""

UPLOADED, IN_REVIEW, CREATED, CANCELLED = "UPLOADED", "REVIEW", "CREATED", "CANCELLED"
"""Further states of files."""

OVER: Final = frozenset({FAILED, CANCELLED})
"""States of files that count no more: another may take the place."""

MAIN, COVER, PAGE, TEMPORARY = "MAIN", "COVER", "PAGE", "TEMPORARY"


def enter(asset: Document, state: str, moment: float, reason: str | None = None) -> None:
    """Put an asset into a state; the caller saves it."""
    shown = asset["shown"]
    asset["since"], asset["before"] = moment, shown["asset_state"]
    shown |= {"asset_state": state, "update_time": stamp(moment)}
    for name in ("reason", "fail_type", "block_reason_code"):
        shown.pop(name, None)
    if reason:
        shown["reason"] = reason[:256]
    if state == BLOCKED:
        shown["block_reason_code"] = BLOCK_REASON


def wrong_state(asset: Document) -> Refusal:
    return Refusal(400, WRONG_STATE, f"the asset state {asset['shown']['asset_state']} does not allow the operation")


def file(asset: Document, *categories: str) -> Document | None:
    """The file of one of these categories that counts."""
    files = (file for file in asset["files"] if file["shown"]["asset_file_category"] in categories)
    return next((file for file in files if file["shown"]["state"] not in OVER), None)
