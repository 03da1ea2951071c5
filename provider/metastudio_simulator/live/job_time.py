"""How time passes for live jobs: they go on air, play, end, and change their room."""

from typing import Final

from ..base.clock import stamp
from ..base.job_states import JobStates
from ..base.store import Document, Transaction
from . import callbacks, job_store, playing, rooms
from .assumptions import JOB_FAILURE
from .job_states import FAILED, FOLLOWS, HOUR, LIVE, PROCESSING, STEPS, SUCCEED, WAITING, last_job_status


def hard_end(job: Document) -> float | None:
    """When a job on air ends whatever it plays: by a stop, or because its time is up; None for neither."""
    moments = [] if job["stopping"] is None else [job["stopping"]]
    hours = job["exit"].get("max_live_duration", 0)
    if hours and playing.soft_end(job) is None:
        moments.append(max(job["started"] + hours * HOUR, job["exit_since"]))
    return min(moments, default=None)


def update_room(tx: Transaction, job: Document) -> None:
    """Write the job into its room as the latest one; a temporary room is gone when its last job is over."""
    shown, project = job["shown"], job["project"]
    room = tx.get(rooms.KIND, project, shown["room_id"])
    if room is None:
        return
    if room["room_type"] == "TEMP" and not _runs(tx, job):
        tx.delete(rooms.KIND, project, shown["room_id"])
        return
    if room.get("latest_job") != shown["job_id"]:
        return
    status = last_job_status(shown["state"], was_on_air="start_time" in shown)
    times = {f"last_job_{name}": shown[name] for name in ("start_time", "end_time") if name in shown}
    room["last_job"] = {"last_job_status": status, **times}
    rooms.save_room(tx, project, room)


def _runs(tx: Transaction, job: Document) -> bool:
    """Whether a job, or another one of its room, is not over."""
    shown = job["shown"]
    others = job_store.under_way(tx, job["project"], shown["room_id"])
    return shown["state"] in LIVE or any(other["shown"]["job_id"] != shown["job_id"] for other in others)


def _entered(tx: Transaction, job: Document, moment: float, reason: str | None) -> None:
    shown = job["shown"]
    state, shown["lastupdate_time"] = shown["state"], stamp(moment)
    if state == PROCESSING:
        job["started"] = moment
        shown["start_time"] = stamp(moment)
        playing.begin(job, moment)
        callbacks.push_state(tx, job, moment, "CONNECTING", "CONNECTED")
    else:
        if job["started"] is not None:
            callbacks.push_state(tx, job, moment, "END")
        shown["end_time"] = stamp(moment)
        job |= {"ended": moment, "playing": None, "queue": [], "pending": []}
    if state == FAILED:
        shown["error_info"] = {"error_code": JOB_FAILURE[0], "error_msg": (reason or JOB_FAILURE[1])[:256]}
    elif state not in LIVE and state != SUCCEED:
        shown["block_reason"] = (reason or "frozen by operators")[:2000]
    update_room(tx, job)


def _during(tx: Transaction, job: Document, until: float) -> tuple[float, str] | None:
    """Play until a moment. A stop, the end of its time, or the end of its script ends the job."""
    if job["shown"]["state"] == WAITING:
        stop = job["stopping"]
        return None if stop is None or stop > until else (stop, SUCCEED)
    hard = hard_end(job)
    end = playing.play(tx, job, until if hard is None else min(hard, until))
    if end is None and hard is not None and hard <= until:
        end = hard
    return None if end is None else (end, SUCCEED)


JOBS: Final = JobStates(
    kind=job_store.KIND,
    mode="live_jobs",
    steps=STEPS,
    entered=_entered,
    summary=job_store.summary,
    follows=FOLLOWS,
    during=_during,
    busy=(PROCESSING,),
)
