"""Jingles: ordered, rendered, changed, deleted."""

from ..base.call import Call, operation
from ..base.job_states import JobStates, Step
from ..base.store import Document, Transaction

NOT_FOUND = ("MSS.77000001", "jingle not found")
SUMMARY = ("job_id", "name", "state", "create_time")


def _entered(_tx: Transaction, _job: Document, _moment: float, _reason: str | None) -> None:
    """A state brings nothing with it."""


def _summary(job: Document) -> Document:
    return {name: job["shown"][name] for name in SUMMARY}


JOBS = JobStates(
    kind="jingle",
    mode="jingles",
    steps={"WAITING": Step(5, "RENDERING"), "RENDERING": Step(60, "READY")},
    entered=_entered,
    summary=_summary,
)


@operation("create_jingle")
def create(call: Call) -> Document:
    shown = {"job_id": call.new_id(), "state": "WAITING", "create_time": call.stamp, **call.body}
    JOBS.insert(call.tx, {"project": call.project, "since": call.now, "shown": shown})
    return {"job_id": shown["job_id"]}


@operation("show_jingle")
def show(call: Call) -> Document:
    job = JOBS.found(call, NOT_FOUND)
    JOBS.read(call.tx, job, call.now)
    shown: Document = job["shown"]
    return shown


@operation("update_jingle")
def update(call: Call) -> Document:
    job = JOBS.found(call, NOT_FOUND)
    shown: Document = {name: job["shown"][name] for name in ("job_id", "state", "create_time")} | call.body
    JOBS.save(call.tx, {**job, "shown": shown})
    return shown


@operation("delete_jingle")
def delete(call: Call) -> None:
    JOBS.found(call, NOT_FOUND)
    call.tx.delete(JOBS.kind, call.project, call.path["job_id"])


@operation("list_jingles")
def list_jingles(call: Call) -> Document:
    name = call.query.get("name")
    count, jingles = call.newest_page(JOBS.kind, lambda row: not name or row["name"] == name)
    return {"count": count, "jingles": jingles}
