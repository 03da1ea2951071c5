"""Assets given to other tenants, and returned: offered, accepted, turned down, cancelled."""

from collections.abc import Iterator
from typing import Final

from ..base.assumptions import WRONG_STATE
from ..base.call import Call, operation
from ..base.clock import stamp
from ..base.contract import contract
from ..base.refusals import Refusal, invalid
from ..base.store import Document, Transaction
from .assumptions import BILLED, JOB_NOT_FOUND, TRANSFER_LIFETIME
from .library import ASSETS, FILES, find, not_found, summary
from .schedule import Event, Schedule
from .states import INACTIVE, USABLE, enter, wrong_state

OUT, BACK = "TRANSFER_OUT", "TRANSFER_BACK"
PROCESSING, ACCEPTED, REJECTED, CANCELLED, FAILED = "PROCESSING", "ACCEPT", "REJECT", "CANCEL", "FAIL"

SENT_ONLY = ("asset_ids", "auto_accept", "auto_active", "transfer_job_id")
COUNTED: Final = 200
"""The largest count that the list can answer."""


def _events(job: Document) -> Iterator[Event]:
    if job["shown"]["state"] == PROCESSING:
        yield Event(job["created"], TRANSFER_LIFETIME, _expire)


TRANSFERS = Schedule(kind="asset_transfer", mode="asset_review", events=_events)


def _expire(_tx: Transaction, job: Document, moment: float) -> None:
    _end(job, FAILED, moment, "The receiver did not answer in time.")


@operation("transfer_asset")
def transfer(call: Call) -> Document:
    """AUTOMATIC_ACCEPTANCE_IGNORED."""
    body = contract().fill("TransferAssetReq", call.body)
    if body["dest_project_id"] == call.project:
        raise invalid("dest_project_id must be another project")
    if not body["asset_ids"]:
        raise invalid("asset_ids must have 1 items or more")
    _check_right(call, body)
    under_way = {asset_id for job in _jobs(call) if job["shown"]["state"] == PROCESSING for asset_id in job["assets"]}
    assets = [find(call, asset_id) for asset_id in dict.fromkeys(body["asset_ids"])]
    for asset in assets:
        if asset["shown"]["asset_state"] not in USABLE:
            raise wrong_state(asset)
        if asset["id"] in under_way:
            raise Refusal(400, WRONG_STATE, f"the asset {asset['id']} is being transferred already")
    shown = {name: value for name, value in body.items() if name not in SENT_ONLY}
    shown |= {"transfer_assets": [summary(call, asset) for asset in assets], "src_project_id": call.project}
    return {"job_id": offer(call.tx, call.project, call.new_id(), shown, call.now)}


def offer(tx: Transaction, project: str, job_id: str, shown: Document, now: float) -> str:
    """Keep a new transfer that the project sends or receives."""
    times = {"start_time": stamp(now), "expire_time": stamp(now + TRANSFER_LIFETIME)}
    assets = [row["asset_id"] for row in shown["transfer_assets"]]
    job = {"job_id": job_id, "state": PROCESSING, **times, **shown}
    document = {"project": project, "id": job_id, "created": now, "shown": job, "assets": assets, "answered": False}
    TRANSFERS.insert(tx, document)
    return job_id


@operation("list_transfer_asset_jobs")
def list_jobs(call: Call) -> Document:
    sides = {"SENDER": ["src_project_id"], "RECEIVER": ["dest_project_id"]}
    names = sides.get(call.query["role"], ["src_project_id", "dest_project_id"])
    states, kind = call.words("state"), call.query["transfer_type"]
    rows = [job["shown"] for job in reversed(_jobs(call))]  # LISTS_NEWEST_FIRST
    found = [
        row
        for row in rows
        if any(row[name] == call.project for name in names)
        and (not states or row["state"] in states)
        and row["transfer_type"] == kind
    ]
    return {"count": min(len(found), COUNTED), "jobs": call.page(found)}


@operation("show_transfer_asset_job")
def show(call: Call) -> Document:
    shown: Document = _find(call, call.path["job_id"])["shown"]
    return shown


@operation("execute_transfer_asset_action")
def execute(call: Call) -> Document:
    job, action = _find(call, call.path["job_id"]), call.path["action"]
    shown = job["shown"]
    side = "sender" if shown["src_project_id"] == call.project else "receiver"
    if (action == "cancel") != (side == "sender"):
        raise invalid(f"action {action} is not for the {side}")
    charged = shown["is_need_billing"]
    if shown["state"] != PROCESSING or (action == "accept_confirm" and not job["answered"]):
        raise Refusal(400, WRONG_STATE, f"the transfer state {shown['state']} does not allow the operation")
    answer: Document = {}
    if action == "accept":
        needed = _resources(shown["transfer_assets"]) if charged else []
        answer = {"accept_respone": {"is_need_billing": charged, "required_resources": needed}}
    if action == "accept" and charged:
        job["answered"] = True
    else:
        states = {"cancel": CANCELLED, "reject": REJECTED, "accept": ACCEPTED, "accept_confirm": ACCEPTED}
        finish(call.tx, job, states[action], call.now, call.body.get("reason"))
    TRANSFERS.save(call.tx, job)
    return answer


def finish(tx: Transaction, job: Document, state: str, moment: float, reason: str | None) -> None:
    """End a transfer; with its acceptance the assets move. The caller saves the job."""
    shown = job["shown"]
    if state == ACCEPTED:
        source, goal = shown["src_project_id"], shown["dest_project_id"]
        assets = [ASSETS.get(tx, source, asset_id) for asset_id in job["assets"]]
        there = [asset for asset in assets if asset is not None and asset["shown"]["asset_state"] in USABLE]
        if len(there) < len(assets):
            _end(job, FAILED, moment, "An asset is no longer usable.")
            return
        for asset in there:
            _move(tx, asset, goal, moment)
    _end(job, state, moment, reason)


def _end(job: Document, state: str, moment: float, reason: str | None) -> None:
    job["shown"] |= {"state": state, "finish_time": stamp(moment)}
    if reason:
        job["shown"]["reason"] = reason
    if state == FAILED:
        job["shown"]["error_info"] = {"error_code": WRONG_STATE, "error_msg": reason or "The transfer failed."}


def _move(tx: Transaction, asset: Document, project: str, moment: float) -> None:
    """Give an asset to another project. TRANSFERRED_ASSETS_ARE_INACTIVE."""
    for kind, ids in ((ASSETS.kind, [asset["id"]]), (FILES, [item["shown"]["file_id"] for item in asset["files"]])):
        for id in ids:
            tx.execute(
                "UPDATE objects SET project = ? WHERE kind = ? AND project = ? AND id = ?",
                (project, kind, asset["project"], id),
            )
    asset["project"] = asset["shown"]["project_id"] = project
    asset["shared"] = None
    enter(asset, INACTIVE, moment)
    ASSETS.save(tx, asset)


def _check_right(call: Call, body: Document) -> None:
    """Who may transfer what."""
    if body["transfer_type"] == OUT:
        if not call.option("may_transfer_out"):
            raise invalid("transfer_type TRANSFER_OUT is for tenants on the allow list")
        return
    if not body.get("transfer_job_id"):
        raise invalid("transfer_job_id is required")
    job = _find(call, body["transfer_job_id"])
    row = job["shown"]
    if (row["transfer_type"], row["state"], row["dest_project_id"]) != (OUT, ACCEPTED, call.project):
        raise Refusal(400, WRONG_STATE, "only assets of a transfer that was accepted can be returned")
    if row["src_project_id"] != body["dest_project_id"]:
        raise invalid("dest_project_id must be the sender of the transfer")
    if not set(body["asset_ids"]) <= set(job["assets"]):
        raise invalid("asset_ids must be assets of the transfer")


def _resources(assets: list[Document]) -> list[Document]:
    """What the receiver pays for assets."""
    kinds = [BILLED[row["asset_type"]] for row in assets if row["asset_type"] in BILLED]
    return [{"resource_type": kind, "resource_nums": kinds.count(kind)} for kind in dict.fromkeys(kinds)]


def _jobs(call: Call) -> list[Document]:
    return call.tx.summaries(TRANSFERS.kind, call.project)


def _find(call: Call, job_id: str) -> Document:
    job = TRANSFERS.get(call.tx, call.project, job_id)
    if job is None:
        raise not_found(call.tx, JOB_NOT_FOUND, job_id)
    return job
