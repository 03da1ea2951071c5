"""Time passes for live jobs: they go on air, end, and tell their room.

Nothing runs in the background: whoever asks the simulator first makes happen what was due until then.
"""

from ..base.clock import stamp
from ..base.store import Document, Transaction
from ..control.states import Change
from . import callbacks, job_store, playing, rooms
from .assumptions import JOB_FAILURE
from .job_states import FAILED, HOUR, LIVE, NEXT, PROCESSING, SUCCEED, WAITING, last_job_status


def settle(tx: Transaction, now: float) -> None:
    """Let everything happen that was due until now."""
    for job in job_store.on_air(tx):
        before = job["moment"]
        if advance(tx, job, now) or job["moment"] != before:
            job_store.save(tx, job)


def advance(tx: Transaction, job: Document, now: float) -> bool:
    """Let time pass for one job; whether anything happened."""
    happened = False
    shown, mode = job["shown"], tx.settings["live_jobs"]
    if shown["state"] == WAITING:
        stop, start = job["stopping"], job["since"] + tx.settings["live_start_seconds"]
        start = {"clock": start, "immediate": job["since"]}.get(mode, float("inf"))
        if stop is not None and stop <= min(start, now):
            enter(tx, job, SUCCEED, stop)
            return True
        if start > now:
            return False
        enter(tx, job, PROCESSING, start)
        happened = True
    if shown["state"] == PROCESSING:
        hard = hard_end(job)
        end = playing.play(tx, job, now if hard is None else min(hard, now))
        if end is None and hard is not None and hard <= now:
            end = hard
        if end is not None:
            enter(tx, job, SUCCEED, end)
            happened = True
    return happened


def hard_end(job: Document) -> float | None:
    """When a job on air ends whatever it plays: by a stop, or because its time is up; None for not at all."""
    moments = [] if job["stopping"] is None else [job["stopping"]]
    hours = job["exit"].get("max_live_duration", 0)
    if hours and playing.soft_end(job) is None:
        moments.append(max(job["started"] + hours * HOUR, job["exit_since"]))
    return min(moments, default=None)


def enter(tx: Transaction, job: Document, state: str, moment: float, reason: str | None = None) -> None:
    """Set the state of a job, with what the state brings with it; the caller saves the job."""
    shown = job["shown"]
    if state not in NEXT[shown["state"]]:
        raise ValueError(f"a job that is {shown['state']} cannot become {state}")
    shown["state"], shown["lastupdate_time"] = state, stamp(moment)
    job["since"] = moment
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
        job_store.over(tx, job)
    if state == FAILED:
        shown["error_info"] = {"error_code": JOB_FAILURE[0], "error_msg": (reason or JOB_FAILURE[1])[:256]}
    elif state not in LIVE and state != SUCCEED:
        shown["block_reason"] = (reason or "frozen by operators")[:2000]
    tell_room(tx, job)


def tell_room(tx: Transaction, job: Document) -> None:
    """Write the job into its room as the latest one; a temporary room is gone when its last job is over."""
    shown, project = job["shown"], job["project"]
    room = tx.get(rooms.KIND, project, shown["room_id"])
    if room is None:
        return
    if room["room_type"] == "TEMP" and not job_store.on_air(tx, project, shown["room_id"]):
        tx.delete(rooms.KIND, project, shown["room_id"])
        return
    if room.get("latest_job") != shown["job_id"]:
        return
    status = last_job_status(shown["state"], was_on_air="start_time" in shown)
    times = {f"last_job_{name}": shown[name] for name in ("start_time", "end_time") if name in shown}
    room["last_job"] = {"last_job_status": status, **times}
    rooms.save_room(tx, project, room)


def set_state(tx: Transaction, _project: str, job: Document, change: Change) -> None:
    """End a job as operators and failures do, or let it go on air."""
    enter(tx, job, change.state, change.moment, change.reason)
    job_store.save(tx, job)
