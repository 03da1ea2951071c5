"""Requests of the control interface about assets, for operators, reviewers and the other tenants."""

from typing import Any, Final

from ..base.contract import contract
from ..base.ids import new_id
from ..base.store import Document, Transaction
from ..base.system import ControlRequest
from ..control.states import Change, state_request
from . import modeling, review, transfers
from .assumptions import OTHER_PROJECT, REJECTED
from .library import ASSETS, FILES, new, remove
from .options import REJECTED_BY_HAND
from .sharing import sharing
from .states import ACTIVE, BLOCKED, CREATED, DELETED, FAILED, IN_REVIEW, enter


def _set_asset(tx: Transaction, _project: str, asset: Document, change: Change) -> None:
    if change.state == DELETED:
        remove(tx, asset, change.moment)
    else:
        enter(asset, change.state, change.moment, change.reason)
    ASSETS.save(tx, asset)


def _set_file(tx: Transaction, project: str, place: Document, change: Change) -> None:
    """A reviewer's decision about a file; an asset takes part in that of its main file."""
    asset = ASSETS.get(tx, project, place["asset_id"])
    assert asset is not None
    item = next(item for item in asset["files"] if item["shown"]["file_id"] == place["file_id"])
    if change.state == CREATED:
        review.accept(tx, asset, item, change.moment)
    elif change.state == FAILED:
        review.reject(asset, item, change.moment, change.reason or REJECTED, REJECTED_BY_HAND)
    else:
        item["shown"] |= {"state": change.state, "reason": change.reason or ""}
        item["since"] = change.moment
    ASSETS.save(tx, asset)


def _set_transfer(tx: Transaction, _project: str, job: Document, change: Change) -> None:
    """What the other tenant does."""
    if job["shown"]["state"] != transfers.PROCESSING:
        raise ValueError(f"a transfer that is {job['shown']['state']} stays so")
    transfers.finish(tx, job, change.state, change.moment, change.reason)
    transfers.TRANSFERS.save(tx, job)


def _set_modeling(tx: Transaction, _project: str, job: Document, change: Change) -> None:
    if job["shown"]["state"] not in modeling.UNDER_WAY:
        raise ValueError(f"a job that is {job['shown']['state']} stays so")
    modeling.enter_state(tx, job, change.state, change.moment, change.reason)
    modeling.MODELINGS.save(tx, job)


def _offer(tx: Transaction, project: str, body: Document, now: float) -> Document:
    """Another tenant offers an asset of its own to the project."""
    asset = _foreign(tx, body, {"memo", "is_need_billing"}, now)
    row = {name: asset["shown"][name] for name in ("asset_id", "asset_name", "asset_type", "asset_state")}
    shown = {
        "transfer_type": transfers.OUT,
        "transfer_assets": [row],
        "src_project_id": OTHER_PROJECT,
        "dest_project_id": project,
        "memo": str(body.get("memo", "")),
        "is_need_billing": bool(body.get("is_need_billing", False)),
    }
    return {"job_id": transfers.offer(tx, project, new_id(tx), shown, now), "asset_id": asset["id"]}


def _share(tx: Transaction, project: str, body: Document, now: float) -> Document:
    """Another tenant shares an asset of its own with the project."""
    asset = _foreign(tx, body, set(), now)
    asset["shared"] = sharing({"shared_type": "SHARED", "allowed_project_ids": [project]}, now)
    ASSETS.save(tx, asset)
    return {"asset_id": asset["id"]}


def _foreign(tx: Transaction, body: dict[str, Any], more: set[str], now: float) -> Document:
    """An active asset of the other tenant."""
    name, kind = body.get("asset_name"), body.get("asset_type")
    if not body.keys() <= {"asset_name", "asset_type", *more} or not isinstance(name, str):
        raise ValueError(f"the body must be {{{', '.join(['asset_name', 'asset_type', *sorted(more)])}}}")
    if kind not in (kinds := contract().states("DigitalAssetSummary", "asset_type")):
        raise ValueError(f"asset_type must be one of {', '.join(kinds)}")
    asset = new(OTHER_PROJECT, new_id(tx), now, asset_name=name, asset_type=str(kind))
    enter(asset, ACTIVE, now)
    ASSETS.insert(tx, asset)
    return asset


def _asset_states() -> list[str]:
    return contract().states("ShowAssetResponse", "asset_state")


TRANSFER_ENDS = (transfers.ACCEPTED, transfers.REJECTED, transfers.CANCELLED, transfers.FAILED)

REQUESTS: Final[dict[tuple[str, str], ControlRequest]] = {
    ("POST", "assets/{}/state"): state_request(ASSETS.kind, "asset_id", _asset_states, _set_asset),
    ("POST", "asset-files/{}/state"): state_request(
        FILES, "file_id", lambda: (IN_REVIEW, CREATED, FAILED, BLOCKED), _set_file
    ),
    ("POST", "asset-transfers/{}/state"): state_request(
        transfers.TRANSFERS.kind, "job_id", lambda: TRANSFER_ENDS, _set_transfer
    ),
    ("POST", "picture-modelings/{}/state"): state_request(
        modeling.MODELINGS.kind,
        "job_id",
        lambda: (modeling.PROCESSING, *modeling.WITH_MODEL, modeling.FAILED, modeling.CANCELLED),
        _set_modeling,
    ),
    ("POST", "projects/{}/asset-transfers"): _offer,
    ("POST", "projects/{}/shared-assets"): _share,
}
